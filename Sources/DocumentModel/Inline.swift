/// A stretch of text with a look or a meaning of its own. Inlines nest but never cross.
package struct Inline: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case emphasis
    case strong
    case strikethrough
    case code
    /// A link to an address as it stands in the source.
    case link(destination: String)
    /// A reference to the footnote of that number; the range holds the number's digits.
    case footnoteReference(number: Int)
    /// A line break that the author wants kept; the range holds the line feed.
    case lineBreak
  }

  package var kind: Kind
  package var range: TextRange

  package init(_ kind: Kind, _ range: TextRange) {
    self.kind = kind
    self.range = range
  }
}
