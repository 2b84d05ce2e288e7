/// One leaf of the document in reading order: what is laid out as a unit.
package struct Block: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The title of the whole article.
    case title
    /// A heading; level 1 is the highest.
    case heading(level: Int)
    case paragraph
    /// The line that names the author.
    case byline
    /// The line that says when (and where) the article appeared.
    case dateline
    /// Preformatted text; the language is that of a fence's info string, or empty.
    case code(language: String)
    /// Rows and cells are `Document.tables[index]`.
    case table(index: Int)
    case thematicBreak
    /// The words under a picture or a table.
    case caption
    /// The text of a footnote; `number` counts from 1 in order of first reference.
    case footnote(number: Int)
  }

  package var kind: Kind

  // By pattern: `==` compares any two kinds, by a call.
  @inlinable package var isParagraph: Bool { if case .paragraph = kind { true } else { false } }
  @inlinable package var isTitle: Bool { if case .title = kind { true } else { false } }

  /// The block's words. Blocks never overlap and stand in the order of the text. A thematic break is empty.
  package var range: TextRange
  /// The innermost block quote or list item that holds the block: an index into `Document.containers`.
  package var container: Int?

  package init(_ kind: Kind, _ range: TextRange, container: Int? = nil) {
    self.kind = kind
    self.range = range
    self.container = container
  }
}

/// What may hold blocks: a block quote or an item of a list.
package struct Container: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case blockQuote
    /// An item of a bullet list.
    case bulletItem
    /// An item of a numbered list, with its own number.
    case orderedItem(number: Int)
  }

  package var kind: Kind
  /// The container around this one: an index into `Document.containers`, lower than its own.
  package var parent: Int?
  /// 1 for an outermost container.
  package var depth: Int

  package init(_ kind: Kind, parent: Int? = nil, depth: Int = 1) {
    self.kind = kind
    self.parent = parent
    self.depth = depth
  }
}

/// The cells of a table, by row; each cell is a range of the document's text.
package struct Table: Sendable, Equatable {
  package enum Alignment: Sendable, Equatable { case none, left, center, right }

  package var alignments: [Alignment]
  /// How many of the first rows are headers.
  package var headerRows: Int
  package var rows: [[TextRange]]

  package init(alignments: [Alignment], headerRows: Int, rows: [[TextRange]]) {
    self.alignments = alignments
    self.headerRows = headerRows
    self.rows = rows
  }
}
