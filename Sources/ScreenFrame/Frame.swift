package import TextLayout
package import Theming

/// Everything a screen shows: cells with their styles resolved, and where the hardware cursor rests.
package struct Frame: Sendable {
  package let size: Size
  /// Row by row.
  package private(set) var cells: [Cell]
  /// What `Cell.marks` speaks of; most frames have none.
  package private(set) var marks: [CellMarks] = []
  /// Where the terminal's cursor rests (a screen reader reads from there); nothing hides it.
  package var cursor: Position?
  /// The order in which letters that run from right to left are given to the terminal.
  package var letterOrder = LetterOrder.logical

  package struct Position: Hashable, Sendable {
    package var row: Row
    package var column: Column
    package init(row: Row, column: Column) {
      self.row = row
      self.column = column
    }
  }

  package init(size: Size, fill: Style = .plain) {
    self.size = size
    self.cells = Array(repeating: Cell(0x20, style: fill), count: size.rows * size.columns)
  }

  /// The cells of a row; empty outside the frame.
  package func row(_ row: Row) -> ArraySlice<Cell> {
    guard row.value >= 0, row.value < size.rows else { return [] }
    return cells[row.value * size.columns..<(row.value + 1) * size.columns]
  }

  /// Puts a glyph that takes one or two columns; what lies outside the frame is dropped, and a wide one that would be cut
  /// by the right edge becomes a blank.
  package mutating func put(
    _ cell: Cell, marks: CellMarks = (0, 0, 0, 0), columns: Int = 1, at row: Row, _ column: Column
  ) {
    guard row.value >= 0, row.value < size.rows, column.value >= 0, column.value < size.columns else { return }
    var cell = cell
    if marks.0 != 0 {
      self.marks.append(marks)
      cell.marks = UInt32(self.marks.count)
    }
    let index = row.value * size.columns + column.value
    let isWide = columns == 2 && column.value + 1 < size.columns
    if columns == 2, !isWide { cell = Cell(0x20, style: cell.style) }
    // A wide cell that loses one half to its neighbour leaves a blank, never half a glyph.
    if cells[index].isContinuation, column.value > 0 { cells[index - 1] = Cell(0x20, style: cells[index - 1].style) }
    let behind = index + (isWide ? 2 : 1)
    if column.value + (isWide ? 2 : 1) < size.columns, cells[behind].isContinuation {
      cells[behind] = Cell(0x20, style: cells[behind].style)
    }
    cells[index] = cell
    if isWide { cells[index + 1] = Cell(0, style: cell.style) }
  }

  /// Fills columns of a row with one cell.
  package mutating func fill(_ row: Row, columns: Range<Int>, with cell: Cell) {
    guard row.value >= 0, row.value < size.rows else { return }
    let base = row.value * size.columns
    let columns = columns.clamped(to: 0..<size.columns)
    guard let first = columns.first, let last = columns.last else { return }
    if first > 0, cells[base + first].isContinuation {
      cells[base + first - 1] = Cell(0x20, style: cells[base + first - 1].style)
    }
    if last + 1 < size.columns, cells[base + last + 1].isContinuation {
      cells[base + last + 1] = Cell(0x20, style: cells[base + last + 1].style)
    }
    for index in base + first...base + last { cells[index] = cell }
  }

  /// Restyles cells that are already there.
  package mutating func restyle(_ row: Row, columns: Range<Int>, _ change: (Style) -> Style) {
    guard row.value >= 0, row.value < size.rows else { return }
    let base = row.value * size.columns
    for column in columns.clamped(to: 0..<size.columns) {
      cells[base + column].style = PackedStyle(change(cells[base + column].style.style))
    }
  }

  /// Takes the first columns of all rows over from a frame of the same size, marks and all.
  package mutating func copy(columns: Int, rows: Int, from other: Frame) {
    guard size == other.size else { return }
    let columns = min(columns, size.columns)
    for row in 0..<min(rows, size.rows) {
      let base = row * size.columns
      for index in base..<base + columns {
        var cell = other.cells[index]
        if cell.marks != 0 {
          marks.append(other.marks[Int(cell.marks) - 1])
          cell.marks = UInt32(marks.count)
        }
        cells[index] = cell
      }
    }
  }

  /// The columns in which a row differs from that of a frame of the same size; empty when it doesn't.
  package func difference(in row: Row, from other: Frame) -> Range<Int> {
    let base = row.value * size.columns
    var first = 0
    while first < size.columns, isSame(base + first, as: other) { first += 1 }
    var end = size.columns
    while end > first, isSame(base + end - 1, as: other) { end -= 1 }
    // Both halves of a wide cell are drawn together.
    while first > 0, first < end, cells[base + first].isContinuation { first -= 1 }
    return first..<end
  }

  private func isSame(_ index: Int, as other: Frame) -> Bool {
    let (mine, theirs) = (cells[index], other.cells[index])
    guard mine.scalar == theirs.scalar, mine.style.bits == theirs.style.bits else { return false }
    if mine.marks == 0 || theirs.marks == 0 { return mine.marks == theirs.marks }
    return marks[Int(mine.marks) - 1] == other.marks[Int(theirs.marks) - 1]
  }
}

extension Frame: Equatable {
  package static func == (lhs: Frame, rhs: Frame) -> Bool {
    lhs.size == rhs.size && lhs.cursor == rhs.cursor
      && (0..<lhs.size.rows).allSatisfy { lhs.difference(in: Row($0), from: rhs).isEmpty }
  }
}
