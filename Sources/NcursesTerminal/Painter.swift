import CNcurses
import ScreenFrame
import Theming

/// Hands the stretches of a frame that changed to ncurses, whose own update finds the cells.
struct Painter {
  private let depth: ColorDepth
  private var shown: Frame?
  private var looks: [PackedStyle: (pair: Int32, attributes: UInt32)] = [:]
  private var line: [incise_cell] = []

  init(depth: ColorDepth) { self.depth = depth }

  mutating func forget() {
    shown = nil
    incise_forget()
  }

  mutating func show(_ frame: Frame) {
    let before = shown.flatMap { $0.size == frame.size ? $0 : nil }
    for index in 0..<frame.size.rows {
      let columns = before.map { frame.difference(in: Row(index), from: $0) } ?? 0..<frame.size.columns
      if !columns.isEmpty { put(columns, of: index, in: frame) }
    }
    shown = frame
    incise_show(Int32(frame.cursor?.row.value ?? -1), Int32(frame.cursor?.column.value ?? 0))
  }

  private mutating func put(_ columns: Range<Int>, of row: Int, in frame: Frame) {
    line.removeAll(keepingCapacity: true)
    let base = row * frame.size.columns
    var style: PackedStyle?
    var look: (pair: Int32, attributes: UInt32) = (0, 0)
    for index in base + columns.lowerBound..<base + columns.upperBound {
      let cell = frame.cells[index]
      if cell.style != style {
        style = cell.style
        look = self.look(cell.style)
      }
      let marks = cell.marks == 0 ? (0, 0, 0, 0) : frame.marks[Int(cell.marks) - 1]
      line.append(
        incise_cell(
          scalars: (cell.scalar, marks.0, marks.1, marks.2, marks.3), pair: look.pair, attributes: look.attributes))
    }
    incise_put_row(Int32(row), Int32(columns.lowerBound), line, Int32(line.count))
  }

  private mutating func look(_ packed: PackedStyle) -> (pair: Int32, attributes: UInt32) {
    if let known = looks[packed] { return known }
    let style = packed.style
    let pair: Int32
    if depth == .trueColor {
      pair = incise_pair(direct(style.foreground), direct(style.background))
    } else {
      let indices = style.indices(in: depth)
      pair = incise_pair(indices.foreground.map(Int32.init) ?? -1, indices.background.map(Int32.init) ?? -1)
    }
    let look = (pair, attributes(style))
    looks[packed] = look
    return look
  }

  /// A colour's number in a direct-colour description, which keeps its first eight for the named colours.
  private func direct(_ color: RGB?) -> Int32 {
    guard let color else { return -1 }
    let value = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
    return value < 8 ? 0 : value
  }

  private func attributes(_ style: Style) -> UInt32 {
    var bits: UInt32 = 0
    if style.attributes.contains(.bold) { bits |= INCISE_BOLD.rawValue }
    if style.attributes.contains(.italic) { bits |= INCISE_ITALIC.rawValue }
    if style.attributes.contains(.underline) { bits |= INCISE_UNDERLINE.rawValue }
    if style.attributes.contains(.reverse) { bits |= INCISE_REVERSE.rawValue }
    if style.attributes.contains(.dim) { bits |= INCISE_DIM.rawValue }
    return bits
  }
}
