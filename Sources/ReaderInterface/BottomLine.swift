import Keybindings
import ScreenFrame
import TextSearch
import Theming

/// Where one is, and which keys matter here; or what may follow a half-typed chord, or a message, or the search prompt.
struct BottomLine {
  private let scene: Scene
  private var state: State { scene.state }
  private var looks: Looks { scene.looks }

  init(_ scene: Scene) { self.scene = scene }

  func draw(into frame: inout Frame) {
    let area = scene.arrangement.bottom
    guard !area.isEmpty else { return }
    let style = looks[.statusLine]
    frame.fill(area, with: style)
    if let editor = state.search.editor {
      drawPrompt(state.search.isBackward ? "?" : "/", editor, note: searchNote, into: &frame, area: area)
      return
    }
    if let editor = state.filters.editor {
      drawPrompt("& ", editor, note: "\(rowsOfFocus)", into: &frame, area: area)
      return
    }
    if let awaited = state.awaitedLetter {
      frame.write(
        "\(state.words(awaited.title))…", at: area.row, area.column + 1, columns: area.columns - 2,
        looks[.statusMessage].over(style)
      )
      return
    }
    if let pending = state.dispatcher.pending {
      drawPending(pending, into: &frame, area: area)
      return
    }
    if let notice = state.notice {
      draw(notice, into: &frame, area: area)
      return
    }
    PositionLine(scene).draw(into: &frame, area: area)
  }

  /// A message; a long one takes the rows above too, so that no reason is cut off.
  private func draw(_ notice: Notice, into frame: inout Frame, area: Area) {
    let style = looks[.statusLine]
    let look = looks[notice.isError ? .statusError : .statusMessage].over(style)
    let most = notice.isOneRow ? 1 : min(4, area.row / 2 + 1)
    var rows = [notice.words]
    if most > 1, columns(of: notice.words) > area.columns - 2 {
      let words = String(notice.words.prefix(most * area.columns))
      rows = wrapped(words, to: area.columns - 2)
      if rows.count > most { rows = rows.prefix(most - 1) + [rows.dropFirst(most - 1).joined(separator: " ")] }
    }
    let first = area.row - (rows.count - 1)
    frame.fill(Area(row: first, column: area.column, rows: rows.count, columns: area.columns), with: style)
    for (index, row) in rows.enumerated() {
      frame.write(row, at: first + index, area.column + 1, columns: area.columns - 2, look)
    }
  }

  /// A line that is being typed, with its cursor; what doesn't fit is cut at the left.
  private func drawPrompt(_ sign: String, _ editor: LineEditor, note: String, into frame: inout Frame, area: Area) {
    let style = looks[.statusLine]
    var noteWidth = note.isEmpty ? 0 : columns(of: note) + 2
    if area.columns - noteWidth < 16 { noteWidth = 0 }
    let room = max(1, area.columns - 2 - noteWidth)
    var before = sign + editor.beforeCursor
    while columns(of: before) >= room, !before.isEmpty { before.removeFirst() }
    let end = frame.write(
      before + editor.text.dropFirst(editor.cursor), at: area.row, area.column + 1, columns: room, style)
    let cursor = min(area.column + 1 + columns(of: before), area.columns - 1)
    frame.cursor = Frame.Position(row: Row(area.row), column: Column(cursor))
    guard noteWidth > 0 else { return }
    let isError = state.search.problem != nil || state.search.hits?.ranges.isEmpty == true
    frame.write(
      note, at: area.row, max(end + 1, area.column + area.columns - noteWidth), columns: noteWidth,
      looks[isError ? .statusError : .statusMessage].over(style))
  }

  /// How many matches there are, and how the words are taken.
  private var searchNote: String {
    let search = state.search
    var notes: [String] = []
    if search.options.isRegex { notes.append(state.words(.regularExpression)) }
    if search.options.heedsAccents { notes.append(state.words(.heedsAccents)) }
    if search.options.caseRule != .smart {
      notes.append(state.words(search.options.caseRule == .heeded ? .heedsCase : .ignoresCase))
    }
    if let problem = search.problem {
      notes.append(problem)
    } else if search.hits?.ranges.isEmpty == true {
      notes.append(state.words(.notFound))
    } else if let count = state.matchCount {
      notes.append(count)
    }
    return notes.joined(separator: " · ")
  }

  private var rowsOfFocus: Int {
    switch state.focus {
    case .article: 0
    case .sections: state.rows.sections.count
    case .speakers: state.rows.people.count
    case .quotations: state.rows.quotations.count
    }
  }

  private func drawPending(_ pending: PendingKeys, into frame: inout Frame, area: Area) {
    let style = looks[.statusLine]
    var typed = pending.count.map(String.init) ?? ""
    if !pending.keys.isEmpty { typed += (typed.isEmpty ? "" : " ") + pending.keys.label(in: state.language) }
    var column = frame.write(
      typed + "   ", at: area.row, area.column + 1, columns: area.columns - 2, looks[.statusKey].over(style))
    if let action = pending.afterPause {
      let does = action.row.words(in: state.language)
      let words =
        state.words(.waitFor) + does.prefix(1).lowercased() + does.dropFirst() + state.words(.orCount)
      frame.write(words, at: area.row, column, columns: area.columns - column, style)
    }
    // What the popup says is not said twice.
    guard state.whichKeyLines == nil else { return }
    // All keys, and as many words as there is room for beside them.
    let lines = state.continuations(of: pending)
    var rest = lines.reduce(0) { $0 + columns(of: $1.key) + 2 }
    for line in lines {
      let room = area.columns - column
      column = frame.write(line.key, at: area.row, column, columns: room, looks[.statusKey].over(style))
      rest -= columns(of: line.key) + 2
      if column + columns(of: line.words) + 4 + rest < area.columns {
        column = frame.write(" " + line.words, at: area.row, column, columns: area.columns - column, style)
      }
      column += 2
    }
  }
}
