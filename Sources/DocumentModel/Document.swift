/// An article as it is read: one text and its structure. A value that never changes.
///
/// A large source comes as revisions: each one only appends to the text and the blocks of the one before, so
/// every offset of an earlier revision stays valid.
package struct Document: Sendable, Equatable {
  package let text: DocumentText
  /// The leaves in the order of the text.
  package let blocks: [Block]
  package let containers: [Container]
  package let tables: [Table]
  /// All inlines, by start, outer before inner.
  package let inlines: [Inline]
  /// In the order of the text: the lead first (where there is one), then a row per heading.
  package let sections: [Section]
  /// The author's name, without «by»; a range of the text.
  package let byline: TextRange?
  /// The date of publication as `YYYY-MM-DD`, where one was understood.
  package let published: String?
  /// A language the source declares (BCP 47), if it does.
  package let declaredLanguage: String?
  /// Whether more of the source is still to come.
  package let isComplete: Bool

  package init(
    text: DocumentText, blocks: [Block], containers: [Container] = [], tables: [Table] = [], inlines: [Inline] = [],
    byline: TextRange? = nil, published: String? = nil, declaredLanguage: String? = nil, isComplete: Bool = true
  ) {
    self.text = text
    self.blocks = blocks
    self.containers = containers
    self.tables = tables
    self.inlines = inlines
    self.sections = Section.outline(of: blocks, text: text)
    self.byline = byline
    self.published = published
    self.declaredLanguage = declaredLanguage
    self.isComplete = isComplete
  }

  /// The title's words, if the article has a title.
  package var title: TextRange? { blocks.first { $0.isTitle }?.range }

  /// The article proper: the text from its first to its last block that is neither title, byline nor dateline.
  package var body: TextRange {
    func isBody(_ block: Block) -> Bool {
      switch block.kind {
      case .title, .byline, .dateline, .thematicBreak: false
      default: true
      }
    }
    guard let first = blocks.first(where: isBody), let last = blocks.last(where: isBody) else {
      return TextRange(text.count, text.count)
    }
    return TextRange(first.range.start, last.range.end)
  }

  /// The block that holds an offset, or the last one that starts before it; nothing in a document without blocks.
  package func blockIndex(at offset: TextOffset) -> Int? {
    guard !blocks.isEmpty else { return nil }
    return max(0, blocks.partitioningIndex { $0.range.start > offset } - 1)
  }

  /// The section that holds an offset most closely.
  package func sectionIndex(at offset: TextOffset) -> Int? {
    let after = sections.partitioningIndex { $0.range.start > offset }
    return after > 0 ? after - 1 : (sections.isEmpty ? nil : 0)
  }

  /// The inlines that touch a range, outer before inner. Inlines lie inside one block each.
  package func inlines(in range: TextRange) -> ArraySlice<Inline> {
    let low = inlines.partitioningIndex { $0.range.start >= range.start }
    var high = low
    while high < inlines.count, inlines[high].range.start < range.end { high += 1 }
    return inlines[low..<high]
  }

  /// The parts of a range between the numbers of footnotes: the words that somebody wrote or said.
  package func partsWithoutNotes(_ range: TextRange) -> [TextRange] {
    var parts: [TextRange] = []
    var start = range.start
    for inline in inlines(in: range) {
      guard case .footnoteReference = inline.kind, inline.range.start >= start, inline.range.end <= range.end else {
        continue
      }
      if inline.range.start > start { parts.append(TextRange(start, inline.range.start)) }
      start = inline.range.end
    }
    if start < range.end || parts.isEmpty { parts.append(TextRange(start, range.end)) }
    return parts
  }

  /// The words of a range without the numbers of footnotes.
  package func words(_ range: TextRange) -> String { partsWithoutNotes(range).map { text[$0] }.joined() }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a predicate that is false, then true, over the collection (binary search).
  @inlinable package func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
