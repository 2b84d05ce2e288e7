package import DocumentModel

/// What is laid out at once: a block, or a piece of at most 16 kB of a very long one.
package struct LayoutUnit: Hashable, Comparable, Sendable {
  /// An index into `Document.blocks`.
  package var block: Int
  /// Counted from 0 in its block.
  package var piece: Int

  package init(block: Int, piece: Int = 0) {
    self.block = block
    self.piece = piece
  }

  package static func < (lhs: LayoutUnit, rhs: LayoutUnit) -> Bool {
    lhs.block != rhs.block ? lhs.block < rhs.block : lhs.piece < rhs.piece
  }
}

extension Typesetter {
  /// Bytes of a piece of a long block; of a table, as many rows as make that many on average.
  static let pieceBytes = 16_384

  /// How many units a block is laid out in: at least 1, and 0 for a block the document doesn't have. Takes
  /// constant time.
  package static func unitCount(ofBlock index: Int, in document: Document) -> Int {
    guard document.blocks.indices.contains(index) else { return 0 }
    let block = document.blocks[index]
    if let table = document.table(of: block) {
      let rows = rowsPerPiece(table, block)
      return max(1, (table.rows.count + rows - 1) / rows)
    }
    return max(1, (block.range.count + pieceBytes - 1) / pieceBytes)
  }

  /// The text a unit answers for. The units of a block cover it without gap or overlap; where one ends is found by
  /// a look at the few kilobytes around, so that growing or far text costs nothing.
  package static func range(of unit: LayoutUnit, in document: Document) -> TextRange {
    guard document.blocks.indices.contains(unit.block) else {
      let end = document.text.count
      return TextRange(end, end)
    }
    let block = document.blocks[unit.block]
    let count = unitCount(ofBlock: unit.block, in: document)
    return TextRange(
      boundary(unit.piece, of: count, block: block, in: document),
      boundary(unit.piece + 1, of: count, block: block, in: document))
  }

  /// The unit that holds an offset, or the last one before it; block 0, piece 0 in an empty document.
  package static func unit(at offset: TextOffset, in document: Document) -> LayoutUnit {
    guard let index = document.blockIndex(at: offset) else { return LayoutUnit(block: 0) }
    let block = document.blocks[index]
    let count = unitCount(ofBlock: index, in: document)
    var low = 0
    var high = count
    if document.table(of: block) == nil {
      // A boundary lies at most one piece before its nominal place.
      low = min(max(0, (offset.utf8 - block.range.start.utf8) / pieceBytes), count - 1)
      high = min(low + 2, count)
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if boundary(middle, of: count, block: block, in: document) <= offset.utf8 { low = middle } else { high = middle }
    }
    return LayoutUnit(block: index, piece: low)
  }

  /// Where a piece starts, in bytes.
  private static func boundary(_ piece: Int, of count: Int, block: Block, in document: Document) -> Int {
    let size = document.text.count
    let start = min(max(0, block.range.start.utf8), size)
    let end = min(max(start, block.range.end.utf8), size)
    if piece <= 0 { return start }
    if piece >= count { return end }
    if let table = document.table(of: block) {
      return rowStart(piece * rowsPerPiece(table, block), in: table, within: start..<end)
    }
    let nominal = min(end, start + piece * pieceBytes)
    let isCode = if case .code = block.kind { true } else { false }
    return document.text.bytes.withUnsafeBufferPointer {
      PieceBoundary(bytes: $0).find(near: nominal, notBefore: max(start, nominal - pieceBytes + 1), isCode: isCode)
    }
  }

  static func rowsPerPiece(_ table: Table, _ block: Block) -> Int {
    let bytesPerRow = max(16, block.range.count / max(1, table.rows.count))
    return max(1, pieceBytes / bytesPerRow)
  }

  /// Where a row's text starts: at its first cell, or where the next row with cells does.
  static func rowStart(_ row: Int, in table: Table, within block: Range<Int>) -> Int {
    if row <= 0 { return block.lowerBound }
    var row = row
    while row < table.rows.count {
      if let cell = table.rows[row].first { return min(max(cell.start.utf8, block.lowerBound), block.upperBound) }
      row += 1
    }
    return block.upperBound
  }
}

extension Document {
  /// The table a block shows, if it is one.
  func table(of block: Block) -> Table? {
    guard case .table(let index) = block.kind, tables.indices.contains(index) else { return nil }
    return tables[index]
  }
}
