internal import DocumentModel

/// Sets a table within borders, its cells wrapped in their columns; where there is no room for so many columns, a
/// record a row.
///
/// Columns get the width of their widest cell among the first rows and a sample of the others; where they need more than there is, the narrow
/// ones get what they need and the wide ones share the rest evenly. Every piece of a long table is measured on the
/// same rows, so that all agree.
struct TableSetter {
  let table: Table
  let block: Block
  let bytes: UnsafeBufferPointer<UInt8>
  let room: LineRoom

  func lines(ofPiece piece: Int, _ range: TextRange) -> [LaidOutLine] {
    let perPiece = Typesetter.rowsPerPiece(table, block)
    let first = min(piece * perPiece, table.rows.count)
    let rows = first..<min(first + perPiece, table.rows.count)
    guard !rows.isEmpty else {
      return [LaidOutLine(range: range, glyphs: room.signs(isFirst: piece == 0, at: range.start.utf8))]
    }
    let columns = TableColumns(of: table, bytes: bytes, width: room.width)
    guard !room.options.isLinear, let widths = columns.widths else {
      return RecordSetter(table: table, block: block, bytes: bytes, room: room).lines(rows, range)
    }
    var grid = GridLines(room: room, widths: widths, isStart: piece == 0)
    grid.cursor = range.start.utf8
    if rows.lowerBound == 0 { grid.addRule("┌", "┬", "┐") }
    var itemizer = Itemizer(bytes, options: room.options)
    for row in rows {
      if row > 0, row == table.headerRows || columns.areWrapped { grid.addRule("├", "┼", "┤") }
      let end = row + 1 < rows.upperBound ? start(of: row + 1, in: range) : range.end.utf8
      grid.addRow(cells(of: row, widths: widths, &itemizer), end: max(end, grid.cursor))
    }
    if rows.upperBound == table.rows.count { grid.addRule("└", "┴", "┘") }
    return grid.lines
  }

  private func start(of row: Int, in range: TextRange) -> Int {
    Typesetter.rowStart(row, in: table, within: range.bytes)
  }

  /// The lines of each cell; cells beyond the last column follow in it.
  private func cells(of row: Int, widths: [Int], _ itemizer: inout Itemizer) -> [[[PlacedGlyph]]] {
    var cells = [[[PlacedGlyph]]](repeating: [], count: widths.count)
    for (index, cell) in table.rows[row].enumerated() {
      let column = min(index, widths.count - 1)
      let width = widths[column]
      itemizer.widestGlyph = UInt8(min(2, width))
      itemizer.removeAll()
      itemizer.add(cell.bytes)
      itemizer.finish()
      let space = LineRoom(margin: .none, width: width, options: room.options)
      let segments = LineFiller(itemizer, width: width).fill()
      let lines = segments.map {
        LaidOutLine(
          range: TextRange($0.start, cell.end.utf8),
          glyphs: space.glyphs($0, of: itemizer, isFirst: false, at: $0.start))
      }
      for line in space.ordered(lines, bytes) {
        var glyphs = line.glyphs
        let free = line.isRightToLeft ? 0 : width - line.columns
        let alignment = table.alignments.indices.contains(column) ? table.alignments[column] : .none
        let shift =
          switch alignment {
          case .right: free
          case .center: free / 2
          case .none, .left: 0
          }
        if shift > 0 { for at in glyphs.indices { glyphs[at].place += UInt32(shift) } }
        cells[column].append(glyphs)
      }
    }
    return cells
  }
}

/// How wide the columns of a table are.
struct TableColumns {
  /// Nothing where the width has no room for a grid.
  private(set) var widths: [Int]?
  /// Whether cells have to be broken over lines, so that rows need rules between them.
  private(set) var areWrapped = false

  private static let firstRows = 400
  private static let sampledRows = 100
  private static let measuredBytes = 65_536

  init(of table: Table, bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    // A grid of more columns than this is never drawn.
    let most = width / 4
    var natural = [Int](repeating: 1, count: min(table.alignments.count, most + 1))
    var seen = 0
    for index in Self.measured(of: table.rows.count) where seen < Self.measuredBytes {
      for (column, cell) in table.rows[index].prefix(most + 1).enumerated() {
        if column == natural.count { natural.append(1) }
        guard natural[column] < width else { continue }
        let columns = TextMeasure(bytes).columns(of: cell.bytes, atMost: width)
        natural[column] = max(natural[column], columns)
        seen += min(cell.count, width * 4)
      }
    }
    let count = natural.count
    let available = width - (3 * count + 1)
    let needed = natural.reduce(0, +)
    guard count > 0, available >= count else { return }
    if needed <= available {
      widths = natural
    } else if available >= 6 * count {
      widths = Self.share(available, among: natural)
      areWrapped = true
    }
  }

  /// The first rows, the last one, and some evenly spread between them.
  private static func measured(of count: Int) -> [Int] {
    guard count > firstRows else { return Array(0..<count) }
    let rest = count - firstRows
    let samples = min(sampledRows, rest)
    return Array(0..<firstRows) + (1...samples).map { firstRows - 1 + rest * $0 / samples }
  }

  private static func share(_ available: Int, among natural: [Int]) -> [Int] {
    var widths = natural
    var left = available
    var open = natural.count
    for column in natural.indices.sorted(by: { (natural[$0], $0) < (natural[$1], $1) }) {
      widths[column] = min(natural[column], left / open)
      left -= widths[column]
      open -= 1
    }
    return widths
  }
}

/// Lines of a grid as they are drawn.
private struct GridLines {
  let room: LineRoom
  let widths: [Int]
  let isStart: Bool
  /// The text shown so far ends here.
  var cursor = 0
  private(set) var lines: [LaidOutLine] = []

  init(room: LineRoom, widths: [Int], isStart: Bool) {
    self.room = room
    self.widths = widths
    self.isStart = isStart
  }

  mutating func addRule(_ left: Unicode.Scalar, _ middle: Unicode.Scalar, _ right: Unicode.Scalar) {
    var glyphs = begin()
    var column = room.margin.columns
    glyphs.reserveCapacity(glyphs.count + widths.reduce(3 * widths.count + 1, +))
    func put(_ scalar: Unicode.Scalar) {
      glyphs.append(border(scalar, at: column))
      column += 1
    }
    put(left)
    for (index, width) in widths.enumerated() {
      for _ in 0..<width + 2 { put("─") }
      put(index + 1 < widths.count ? middle : right)
    }
    lines.append(LaidOutLine(range: TextRange(cursor, cursor), glyphs: glyphs))
  }

  mutating func addRow(_ cells: [[[PlacedGlyph]]], end: Int) {
    let height = max(1, cells.map(\.count).max() ?? 1)
    for level in 0..<height {
      var glyphs = begin()
      var column = room.margin.columns
      glyphs.reserveCapacity(glyphs.count + widths.reduce(widths.count + 1, +))
      glyphs.append(border("│", at: column))
      for (index, width) in widths.enumerated() {
        if level < cells[index].count {
          for var glyph in cells[index][level] {
            glyph.place += UInt32(column + 2)
            glyphs.append(glyph)
          }
        }
        column += width + 3
        glyphs.append(border("│", at: column))
      }
      lines.append(LaidOutLine(range: TextRange(cursor, end), glyphs: glyphs))
      cursor = end
    }
  }

  private func begin() -> [PlacedGlyph] { room.signs(isFirst: isStart && lines.isEmpty, at: cursor) }

  private func border(_ scalar: Unicode.Scalar, at column: Int) -> PlacedGlyph {
    PlacedGlyph(range: TextRange(cursor, cursor), column: column, glyph: Glyph(scalar.value), role: .rule)
  }
}
