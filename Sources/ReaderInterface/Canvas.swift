import ScreenFrame
import TextLayout
import Theming

extension Frame {
  mutating func put(_ glyph: Glyph, at row: Int, _ column: Int, _ style: Style) {
    put(
      Cell(glyph.scalar, style: style), marks: glyph.marks, columns: Int(glyph.columns), at: Row(row), Column(column))
  }

  /// Writes words into at most so many columns, cut with «…»; answers the column behind them.
  @discardableResult
  mutating func write(_ words: String, at row: Int, _ column: Int, columns: Int, _ style: Style) -> Int {
    guard columns > 0 else { return column }
    var column = column
    for glyph in Typesetter.glyphs(of: words, fitting: columns, ellipsis: true, order: letterOrder) {
      put(glyph, at: row, column, style)
      column += Int(glyph.columns)
    }
    return column
  }

  mutating func fill(_ area: Area, with style: Style, scalar: UInt32 = 0x20) {
    let cell = Cell(scalar, style: style)
    for row in area.row..<area.row + area.rows {
      fill(Row(row), columns: area.column..<area.column + area.columns, with: cell)
    }
  }
}

/// Columns words take.
func columns(of words: String) -> Int { Typesetter.displayWidth(of: words) }
