package import ScreenFrame
import Theming

/// The whole screen at one moment; it only reads the state.
package func draw(_ state: State) -> Frame {
  let scene = Scene(state)
  var frame = scene.blankFrame
  ArticlePane(scene).draw(into: &frame)
  let panesColumns = scene.arrangement.panesColumns
  if panesColumns > 0 {
    let rows = scene.arrangement.article.rows
    if let panes = state.panesMemo.frame(for: scene.panesKey) {
      frame.copy(columns: panesColumns, rows: rows, from: panes)
    } else {
      drawPanes(of: scene, into: &frame)
      state.panesMemo.keep(frame, for: scene.panesKey)
    }
  }
  // The terminal's cursor is where a screen reader reads on.
  if let row = scene.focusedRow { frame.cursor = Frame.Position(row: Row(row), column: Column(0)) }
  scene.drawScrollbar(into: &frame)
  BottomLine(scene).draw(into: &frame)
  PopupBox(scene).draw(into: &frame)
  return frame
}

private func drawPanes(of scene: Scene, into frame: inout Frame) {
  SidePane(.sections, scene).drawSections(into: &frame)
  SidePane(.speakers, scene).drawSpeakers(into: &frame)
  SidePane(.quotations, scene).drawQuotations(into: &frame)
  let arrangement = scene.arrangement
  guard let border = arrangement.border else { return }
  let focused = scene.state.focus != .article
  let style = scene.looks[focused ? .paneBorderFocused : .paneBorder].over(scene.looks[.pane])
  let titles = [arrangement.sections, arrangement.speakers, arrangement.quotations].filter { !$0.isEmpty }.map(\.row)
  for row in 0..<arrangement.article.rows {
    let isTitle = titles.contains(row)
    let sign: UInt32 = isTitle ? (row == 0 ? 0x2510 : 0x2524) : 0x2502
    frame.put(Cell(sign, style: style), at: Row(row), Column(border))
  }
}
