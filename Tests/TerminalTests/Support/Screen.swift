import CVirtualTerminal

/// What a terminal shows at one moment.
struct Screen: Equatable, CustomStringConvertible {
  /// One string per row, blanks at the end left out.
  var rows: [String]

  func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// Where a text first stands; columns count cells, as the terminal does.
  func find(_ text: String) -> (row: Int, column: Int)? {
    for (index, row) in rows.enumerated() {
      if let range = row.firstRange(of: text) {
        return (index, Screen.cells(of: row[..<range.lowerBound]))
      }
    }
    return nil
  }

  /// Cells that the emulator gave a text; close enough for finding a place: wide East Asian and emoji count two.
  private static func cells(of text: Substring) -> Int {
    text.reduce(0) { sum, character in
      let value = character.unicodeScalars.first?.value ?? 0
      let isWide =
        (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
        || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
        || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFF60).contains(value)
        || (0x1F300...0x1FAFF).contains(value)
      return sum + (isWide ? 2 : 1)
    }
  }

  var isBlank: Bool { rows.allSatisfy { $0.isEmpty } }

  /// The picture, framed by a bar so that failures show where each row begins.
  var description: String {
    "\n" + rows.map { "│" + $0 + "\n" }.joined()
  }
}

/// One cell of a terminal with its looks.
struct Cell: Equatable {
  enum Color: Equatable {
    case standard
    case indexed(Int)
    case rgb(Int, Int, Int)
  }

  var text: String
  var width: Int
  var isBold: Bool
  var isItalic: Bool
  var isUnderlined: Bool
  var isReversed: Bool
  var isStruck: Bool
  var foreground: Color
  var background: Color

  var hasNoAttributes: Bool { !isBold && !isItalic && !isUnderlined && !isReversed && !isStruck }

  init(_ cell: VTCell) {
    text = Cell.text(of: cell)
    width = Int(cell.width)
    isBold = cell.bold
    isItalic = cell.italic
    isUnderlined = cell.underline != 0
    isReversed = cell.reverse
    isStruck = cell.strike
    foreground = Color(cell.foreground)
    background = Color(cell.background)
  }

  /// The scalars of a cell; empty for a blank one and for the second half of a wide one.
  static func text(of cell: VTCell) -> String {
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.scalars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { return }
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Cell.Color {
  init(_ color: VTColor) {
    switch color.kind {
    case VT_COLOR_INDEXED: self = .indexed(Int(color.index))
    case VT_COLOR_RGB: self = .rgb(Int(color.red), Int(color.green), Int(color.blue))
    default: self = .standard
    }
  }
}
