import Keybindings
import ScreenFrame
import Theming

/// The rows of a list, as far as its place on the screen depends on them.
struct ListShape {
  var count: Int
  var selected: Int?
  /// Rows of each item.
  var height: (Int) -> Int
}

/// What the three lists have in common: a title with a rule, rows around the selected one.
struct SidePane {
  let pane: Pane
  let scene: Scene
  let area: Area
  var state: State { scene.state }
  var looks: Looks { scene.looks }

  init(_ pane: Pane, _ scene: Scene) {
    self.pane = pane
    self.scene = scene
    area = scene.arrangement[pane]
  }

  /// Columns of a speaker's sign: a bar, or initials and a space.
  var signWidth: Int { looks.hasInitials ? 3 : 2 }

  var isFocused: Bool { state.focus == pane }

  /// The one key that goes here, where there is one: the pane's number, unless a keymap says otherwise.
  private var number: String? {
    state.hints.label(for: pane.focusAction, in: .article, state.language).flatMap { $0.count == 1 ? $0 : nil }
  }

  /// Draws the title and calls back for each item on the screen.
  ///
  /// - Parameters:
  ///   - heights: rows of each item.
  ///   - item: draws an item at a row, in at most so many rows.
  func draw(
    into frame: inout Frame, title: String, note: String, count: Int, selected: Int?, height: @escaping (Int) -> Int,
    empty: String, item: (inout Frame, Int, Int, Int) -> Void
  ) {
    guard !area.isEmpty else { return }
    frame.fill(area, with: looks[.pane])
    let filter = state.filters[pane]
    let numbered = (number.map { $0 + " " } ?? "") + title
    drawTitle(filter.isEmpty ? numbered : "\(numbered) & \(oneLine(filter))", note: note, into: &frame)
    let rows = area.rows - 1
    guard rows > 0 else { return }
    guard count > 0 else {
      frame.write(
        empty, at: area.row + 1, area.column + 1, columns: area.columns - 1, looks[.paneDetail].over(looks[.pane]))
      return
    }
    for place in placed(ListShape(count: count, selected: selected, height: height)) {
      item(&frame, place.index, place.row, area.row + 1 + rows - place.row)
    }
  }

  /// The items on the screen with their first row and their height there.
  func placed(_ list: ListShape) -> [(index: Int, row: Int, height: Int)] {
    let rows = area.rows - 1
    guard rows > 0 else { return [] }
    var index = first(count: list.count, selected: list.selected, rows: rows, height: list.height)
    var row = 0
    var placed: [(index: Int, row: Int, height: Int)] = []
    while index < list.count, row < rows {
      placed.append((index, area.row + 1 + row, min(list.height(index), rows - row)))
      row += list.height(index)
      index += 1
    }
    return placed
  }

  /// The first item shown: as early as the selected one allows when it is to stand in the middle.
  private func first(count: Int, selected: Int?, rows: Int, height: (Int) -> Int) -> Int {
    guard let selected else { return 0 }
    // From the end: the last start that still fills the pane.
    var lowest = count
    var filled = 0
    while lowest > 0, filled + height(lowest - 1) <= rows {
      lowest -= 1
      filled += height(lowest)
    }
    var first = selected
    var above = 0
    while first > 0, above + height(first - 1) <= (rows - height(selected)) / 2 {
      first -= 1
      above += height(first)
    }
    return min(first, lowest)
  }

  /// The row of the selected item, where it is on the screen.
  var selectedRow: Int? {
    let shape = shape
    return placed(shape).first { $0.index == shape.selected }?.row
  }

  /// What the pane lists.
  var shape: ListShape {
    switch pane {
    case .article: ListShape(count: 0, selected: nil) { _ in 1 }
    case .sections:
      ListShape(count: state.rows.sections.count, selected: scene.section.flatMap(state.rows.row(ofSection:))) { _ in 1
      }
    case .speakers: speakersShape
    case .quotations:
      ListShape(
        count: state.article == nil ? 0 : state.rows.quotations.count,
        selected: scene.quotation.flatMap(state.rows.row(ofQuotation:))
      ) { _ in 1 }
    }
  }

  private func drawTitle(_ title: String, note: String, into frame: inout Frame) {
    let border = looks[isFocused ? .paneBorderFocused : .paneBorder].over(looks[.pane])
    let style = looks[isFocused ? .paneTitleFocused : .paneTitle].over(looks[.pane])
    for column in 0..<(state.isLinear ? 0 : area.columns) {
      frame.put(
        Cell(isFocused ? 0x2501 : 0x2500, style: border), at: Row(area.row), Column(area.column + column))
    }
    let words = " \(title) "
    let end = frame.write(words, at: area.row, area.column, columns: area.columns, style)
    // "only JR", or "JR" where there is no room for more.
    let shortest = note.split(separator: " ").last ?? ""
    for note in [Substring(note), shortest] where !note.isEmpty {
      let note = " \(note) "
      let column = area.column + area.columns - columns(of: note) - 1
      guard column >= end else { continue }
      frame.write(note, at: area.row, column, columns: area.columns, looks[.paneDetail].over(looks[.pane]))
      break
    }
  }

  /// The ground of an item, by whether it is selected and its pane focused.
  func style(selected: Bool) -> Style {
    let item = looks[.paneItem].over(looks[.pane])
    guard selected else { return item }
    return looks[isFocused ? .paneItemFocused : .paneItemSelected].over(item)
  }
}

extension Scene {
  /// The row that the keys act on in the list that has the focus.
  var focusedRow: Int? { state.focus == .article ? nil : SidePane(state.focus, self).selectedRow }
}
