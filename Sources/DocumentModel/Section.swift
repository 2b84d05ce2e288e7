/// A part of the article under one heading, up to the next heading of the same or a higher level.
package struct Section: Sendable, Equatable {
  /// The heading's words; empty for the lead.
  package var title: TextRange
  /// 0 for the lead (what stands before the first heading), else the heading's level.
  package var level: Int
  /// All of the section, its heading and its subsections included.
  package var range: TextRange
  /// The section that holds this one: an index into `Document.sections`.
  package var parent: Int?
  /// The heading's block, or the lead's first block: an index into `Document.blocks`.
  package var firstBlock: Int

  package var isLead: Bool { level == 0 }

  package init(title: TextRange, level: Int, range: TextRange, parent: Int? = nil, firstBlock: Int) {
    self.title = title
    self.level = level
    self.range = range
    self.parent = parent
    self.firstBlock = firstBlock
  }
}
