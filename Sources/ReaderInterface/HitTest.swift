import DocumentModel
import ScreenFrame
import TextLayout

/// What lies under a cell of the screen.
enum MouseTarget: Equatable {
  case nothing
  /// A word of the article; `isExact` where the cell shows it, not one beside it.
  case text(TextOffset, isExact: Bool)
  /// A row of a list, counted from 0.
  case item(Pane, Int)
  /// A pane's title, or where it has no rows.
  case pane(Pane)
  /// The line between the panes and the article.
  case border
  /// A row of the scrollbar.
  case scrollbar(row: Int)
  /// An open popup; with the row of its list, counted from 0.
  case popup(item: Int?)
  case outsidePopup
}

extension State {
  /// What the last frame shows at a cell; cells beyond the screen show nothing.
  func target(at row: Int, _ column: Int) -> MouseTarget {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return .nothing }
    let scene = Scene(self)
    if popup != nil { return popupTarget(scene, row, column) }
    let arrangement = scene.arrangement
    if arrangement.border == column, row < arrangement.article.rows { return .border }
    for pane in [Pane.sections, .speakers, .quotations] where arrangement[pane].holds(row, column) {
      let list = SidePane(pane, scene)
      let item = list.placed(list.shape).first { ($0.row..<$0.row + $0.height).contains(row) }
      return item.map { .item(pane, $0.index) } ?? .pane(pane)
    }
    if let bar = scene.scrollbar, bar.column == column, row < bar.rows { return .scrollbar(row: row) }
    return arrangement.article.holds(row, column) ? textTarget(arrangement.text, row, column) : .nothing
  }

  private func textTarget(_ area: Area, _ row: Int, _ column: Int) -> MouseTarget {
    let flow = flow
    guard !flow.isEmpty, (area.row..<area.row + area.rows).contains(row) else { return .pane(.article) }
    let moved = flow.moved(top, by: row - area.row)
    guard moved.missing == 0 else { return .pane(.article) }
    guard let content = flow.content(moved.line) else { return .text(flow.offset(moved.line), isExact: false) }
    let wanted = column - area.column
    var nearest = content.range.start
    for glyph in content.glyphs where !glyph.range.isEmpty && glyph.column <= wanted {
      nearest = glyph.range.start
      if wanted < glyph.column + Int(glyph.glyph.columns) { return .text(nearest, isExact: true) }
    }
    return .text(nearest, isExact: false)
  }

  /// The popup stands where drawing puts it, so it is asked.
  private func popupTarget(_ scene: Scene, _ row: Int, _ column: Int) -> MouseTarget {
    var frame = scene.blankFrame
    ArticlePane(scene).draw(into: &frame)
    guard let shown = PopupBox(scene).draw(into: &frame), shown.area.holds(row, column) else { return .outsidePopup }
    let line = row - shown.firstRow
    let isItem = shown.isList && (0..<shown.lines).contains(line)
    return .popup(item: isItem ? shown.firstItem + line : nil)
  }
}

extension Area {
  func holds(_ row: Int, _ column: Int) -> Bool {
    (self.row..<self.row + rows).contains(row) && (self.column..<self.column + columns).contains(column)
  }
}
