import DocumentModel
import Keybindings
import ScreenFrame
import SpeechAttribution
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
    let left = position(columns: area.columns - 2)
    let end = frame.write(left, at: area.row, area.column + 1, columns: area.columns - 2, style)
    drawHints(into: &frame, area: area, from: end + 2)
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

  /// File, section, quotation and percent, the less needed given up first on a narrow screen.
  private func position(columns width: Int) -> String {
    let separator = state.isLinear ? ", " : " ▏"
    var quotation = ""
    if let article = state.article, let current = scene.quotation {
      let listed = state.onlySpeaker.map { article.speakers[$0].quotations }
      let number = (listed.map { $0.firstIndex(of: current) ?? 0 } ?? current) + 1
      let count = listed?.count ?? article.quotations.count
      let speakers = article.quotations[current].speakers
      let who =
        speakers.isEmpty
        ? state.words(.speakerUnknown) : speakers.prefix(3).map { article.speakers[$0].name }.joined(separator: ", ")
      // Whose words come next is never shown as if they were being read.
      quotation = (scene.isAtQuotation ? "" : state.words(.nextNumber) + " ") + "\(number)/\(count) · \(who)"
    } else if state.index == nil {
      quotation = state.words(.reading)
    }
    var section = ""
    if let current = scene.section, !state.document.sections[current].isLead {
      section = oneLine(state.document.text[state.document.sections[current].title])
    }
    var full = quotation
    if state.index != nil, !quotation.isEmpty {
      full =
        scene.isAtQuotation
        ? state.words(.quotationNumber) + " " + quotation
        : state.words(.nextQuotationNumber) + quotation.dropFirst(state.words(.nextNumber).count)
    }
    let source = oneLine(state.sourceName ?? state.words(.standardInput))
    let percent =
      state.matchCount.map { "\(state.words(.matchNumber)) \($0)\(separator)\(self.percent)" } ?? self.percent
    // At most three quarters, on a narrow screen all but the hint of the help, and half beside a list, whose keys matter
    // more; a long section's name is cut before anything is left out.
    // Where one stopped is offered before all else.
    var most =
      offersResume
      ? width - columns(of: offer) - 12
      : state.focus != .article ? width / 2 : max(width * 3 / 4, min(width - 9, 50))
    // The way out of a narrowed article has its room too.
    if isNarrowed {
      let hints = self.hints
      most = min(most, width - 4 - hintColumns(width > 56 ? hints.prefix(1) + hints.suffix(1) : hints.prefix(1)))
    }
    let rest = [full, percent].filter { !$0.isEmpty }.joined(separator: separator)
    if !section.isEmpty {
      let room = most - columns(of: source) - columns(of: rest) - 4
      if room >= 12 { return "\(source)  \(cut(section, to: room))\(separator)\(rest)" }
      let alone = most - columns(of: rest) - 2
      if alone >= 12 { return "\(cut(section, to: alone))\(separator)\(rest)" }
    }
    for candidate in [[source, rest], [rest], [quotation, percent]] {
      let line = candidate.filter { !$0.isEmpty }.joined(separator: separator)
      if columns(of: line) <= most { return line }
    }
    guard state.focus == .article, !offersResume else { return percent }
    let room = (scene.isAtQuotation && !isNarrowed ? width : most) - columns(of: percent) - columns(of: separator)
    return room >= 12 && !quotation.isEmpty ? cut(quotation, to: room) + separator + percent : percent
  }

  /// Whether only one speaker's quotations are walked, and the keys are the article's.
  private var isNarrowed: Bool { state.onlySpeaker != nil && state.focus == .article }

  /// A place that is on the screen needs no offer.
  private var offersResume: Bool {
    guard let resume = state.resume, state.place == .zero, state.focus == .article else { return false }
    return !state.isOnFirstPage(resume)
      && state.hints.label(for: .jumpForward, in: state.context, state.language) != nil
  }

  /// The offer to go on where one stopped, with its key.
  private var offer: String { hints.first.map { $0.keys + " " + $0.words } ?? "" }

  private func cut(_ words: String, to width: Int) -> String {
    columns(of: words) <= width ? words : String(words.prefix(max(0, width - 1))) + "…"
  }

  private var percent: String {
    let visible = scene.visible
    let count = state.document.text.count
    guard count > 0 else { return state.words(.emptyText) }
    if visible.start == .zero, state.flow.lastTop(rows: state.textRows) == state.top { return state.words(.wholeText) }
    // Of the place, as `%` and the dossier count; the end of the text has a word of its own.
    return state.language.percent(state.percent(of: state.place))
      + (!state.document.isComplete ? " …" : state.isAtEnd ? " " + state.words(.endOfText) : "")
  }

  /// Columns of hints beside each other, two apart.
  private func hintColumns(_ hints: some Sequence<(keys: String, words: String)>) -> Int {
    hints.reduce(0) { $0 + columns(of: $1.keys) + columns(of: $1.words) + 3 } - 2
  }

  private func drawHints(into frame: inout Frame, area: Area, from start: Int) {
    let style = looks[.statusLine]
    let hints = self.hints
    // As many as there is room for, set at the right.
    for count in stride(from: hints.count, through: 1, by: -1) {
      // The last to go is the help, or the way out.
      let shown = count == 1 && isNarrowed ? hints.prefix(1) : hints.prefix(count - 1) + hints.suffix(1)
      let width = hintColumns(shown)
      var column = area.column + area.columns - width - 1
      guard column >= start else { continue }
      for hint in shown {
        column = frame.write(
          hint.keys, at: area.row, column, columns: area.columns - column, looks[.statusKey].over(style))
        column = frame.write(" \(hint.words)", at: area.row, column, columns: area.columns - column, style) + 2
      }
      return
    }
  }

  private var hints: [(keys: String, words: String)] {
    var wanted: [(Action, Phrase)]
    switch state.focus {
    case .article:
      wanted = [
        (.nextQuotation, .hintQuotation),
        (.onlyThisSpeaker, state.onlySpeaker == nil ? .hintOnlySpeaker : .hintAllSpeakers), (.whyThisSpeaker, .hintWhy),
        (.focusNext, .hintPanes), (.commandPalette, .hintActions), (.help, .hintHelp),
      ]
      // The way out of a narrowed article comes first.
      if isNarrowed { wanted.swapAt(0, 1) }
    case .sections, .quotations:
      wanted = [
        (.lineDown, .hintNext), (.selectItem, .hintRead), (.onlyThisSpeaker, .hintOnlySpeaker),
        (.focusNext, .hintNextPane), (.focusArticle, .hintArticle),
        (.zoomPane, state.isZoomed ? .hintAllPanes : .hintEnlarge), (.commandPalette, .hintActions), (.help, .hintHelp),
      ]
    case .speakers:
      wanted = [
        (.lineDown, .hintNext), (.nextSameSpeaker, .hintQuotation), (.selectItem, .hintRead),
        (.onlyThisSpeaker, state.onlySpeaker == nil ? .hintOnlySpeaker : .hintAllSpeakers),
        (.nextMention, .hintMention),
        (.focusArticle, .hintArticle),
        (.zoomPane, state.isZoomed ? .hintAllPanes : .hintEnlarge), (.commandPalette, .hintActions), (.help, .hintHelp),
      ]
    }
    var hints: [(keys: String, words: String)] = []
    let (language, context, memo) = (state.language, state.context, state.hints)
    if let keys = offersResume ? memo.label(for: .jumpForward, in: context, language) : nil, let resume = state.resume {
      hints.append((keys, Phrase.goOnAt[language] + " " + language.percent(state.percent(of: resume))))
    }
    for (action, phrase) in wanted {
      if let keys = memo.label(for: action, in: context, language) { hints.append((keys, phrase[language])) }
    }
    return hints
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
