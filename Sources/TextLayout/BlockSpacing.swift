package import DocumentModel

extension Typesetter {
  /// Blank lines between a block and the one before it: 0 to 2; 0 before the first.
  ///
  /// - Parameter indentsParagraphs: paragraphs are told apart by their indent.
  package static func blankLines(before index: Int, in document: Document, indentsParagraphs: Bool = false) -> Int {
    guard index > 0, index < document.blocks.count else { return 0 }
    let block = document.blocks[index]
    if indentsParagraphs, followsParagraph(block, in: document) { return 0 }
    let previous = document.blocks[index - 1]
    switch (previous.kind, block.kind) {
    case (.heading, .heading), (.title, .heading): return 1
    case (_, .heading(let level)): return level <= 2 ? 2 : 1
    case (.byline, .dateline), (.dateline, .byline), (.footnote, .footnote), (.table, .caption), (.code, .caption):
      return 0
    default: break
    }
    return continuesList(index, in: document) ? 0 : 1
  }

  /// Whether a block opens a list item right below the only block of the item before, or of the item around.
  private static func continuesList(_ index: Int, in document: Document) -> Bool {
    let ancestry = Ancestry(document.containers)
    var opened: Int?
    var left: Int?
    var mine = document.blocks[index].container
    var earlier = document.blocks[index - 1].container
    while mine != earlier {
      if let here = mine, here > earlier ?? -1 {
        opened = here
        mine = ancestry.parent(of: here)
      } else if let here = earlier {
        left = here
        earlier = ancestry.parent(of: here)
      }
    }
    guard let opened, let item = ancestry[opened], item.kind != .blockQuote else { return false }
    let around = left ?? mine
    guard let around, let holder = ancestry[around], holder.kind != .blockQuote else { return false }
    // A paragraph that goes on an item needs air on both sides.
    return index < 2 || document.blocks[index - 2].container != document.blocks[index - 1].container
  }
}
