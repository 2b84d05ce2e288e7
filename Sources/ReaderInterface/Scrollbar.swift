import DocumentModel
import ScreenFrame
import Theming

/// Which part of the article is on the screen, at the right of its pane; there while the mouse can take hold of it.
struct Scrollbar: Equatable {
  let column: Int
  let rows: Int
  /// The rows that stand for what is on the screen; never empty.
  let thumb: Range<Int>
}

extension Scene {
  /// Nothing where all is on the screen, where the mouse is the terminal's, or where the pane is too narrow.
  var scrollbar: Scrollbar? {
    let area = arrangement.article
    let count = state.document.text.count
    guard state.usesMouse, area.columns >= 12, area.rows > 1, count > 0 else { return nil }
    let isAtEnd = state.isAtEnd
    if state.top == Flow.start, isAtEnd { return nil }
    func row(_ offset: TextOffset) -> Int { Int(Double(offset.utf8) / Double(count) * Double(area.rows)) }
    let length = max(1, min(area.rows - 1, row(visible.end) - row(visible.start)))
    var first = min(row(visible.start), area.rows - length)
    // The two ends say that there is nothing more; nothing else does.
    if isAtEnd {
      first = area.rows - length
    } else if state.top == Flow.start {
      first = 0
    } else {
      first = max(1, min(first, area.rows - length - 1))
    }
    let start = max(0, first)
    return Scrollbar(column: area.column + area.columns - 1, rows: area.rows, thumb: start..<start + length)
  }

  func drawScrollbar(into frame: inout Frame) {
    guard let bar = scrollbar else { return }
    let style = looks[.paneBorder].over(looks.ground)
    for row in bar.thumb { frame.put(Cell(0x2590, style: style), at: Row(row), Column(bar.column)) }
  }
}
