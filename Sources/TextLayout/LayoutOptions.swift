/// How text is set.
package struct LayoutOptions: Hashable, Sendable {
  /// Columns a line may take, at least 1.
  package var width: Int
  /// Whether French spacing rules hold (no line begins with » ; : ! ? or ends with «), also where the source has
  /// ordinary spaces there.
  package var frenchSpacing: Bool
  /// Whether the lines of paragraphs end at the same column, as far as no gap grows ugly.
  package var justified: Bool
  /// What hyphenates the words of paragraphs; nothing leaves them whole.
  package var hyphenator: Hyphenator?
  /// Whether a paragraph behind another opens with an indent instead of a blank line.
  package var indentsParagraphs = false
  /// Words that are set into the text without being in it; nothing for none.
  package var insertions: Insertions?
  /// Whether lines and borders are left out that only an eye makes something of.
  package var isLinear = false
  /// The order of the letters in a line that has some which run from right to left.
  package var letterOrder = LetterOrder.logical

  package init(width: Int, frenchSpacing: Bool = true, justified: Bool = false, hyphenator: Hyphenator? = nil) {
    self.width = max(1, width)
    self.frenchSpacing = frenchSpacing
    self.justified = justified
    self.hyphenator = hyphenator
  }

  package static func == (lhs: LayoutOptions, rhs: LayoutOptions) -> Bool {
    lhs.width == rhs.width && lhs.frenchSpacing == rhs.frenchSpacing && lhs.justified == rhs.justified
      && lhs.hyphenator === rhs.hyphenator && lhs.indentsParagraphs == rhs.indentsParagraphs
      && lhs.insertions === rhs.insertions && lhs.isLinear == rhs.isLinear
      && lhs.letterOrder == rhs.letterOrder
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(width)
    hasher.combine(justified)
  }
}
