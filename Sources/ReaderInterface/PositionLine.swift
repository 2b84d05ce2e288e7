import DocumentModel
import Keybindings
import ScreenFrame
import SpeechAttribution
import Theming

/// Where one is, and beside it the keys that matter here.
struct PositionLine {
  private struct Hint {
    let keys: String
    let words: String
    var columns: Int { ReaderInterface.columns(of: keys) + 1 + ReaderInterface.columns(of: words) }
  }

  private let scene: Scene
  private var state: State { scene.state }
  private var looks: Looks { scene.looks }
  /// Only one speaker's quotations are walked, and the keys are the article's.
  private let isNarrowed: Bool
  /// Where the last reading stopped, as long as nothing else was done; a place on the first page needs no offer.
  private let offered: TextOffset?
  /// The keys that matter, the most first; the help is the last.
  private let hints: [Hint]

  /// Columns of a name below which it is left out instead of cut.
  private static let leastName = 12
  /// Columns from which the help stands beside the way out of a narrowed article.
  private static let wide = 58
  /// Columns between two hints, and between them and the rest of the line.
  private static let gap = 2

  init(_ scene: Scene) {
    self.scene = scene
    let state = scene.state
    isNarrowed = state.onlySpeaker != nil && state.focus == .article
    let (language, context, memo) = (state.language, state.context, state.hints)
    let canOffer = state.place == .zero && state.focus == .article && state.resume.map(state.isOnFirstPage) == false
    let forward = canOffer ? memo.label(for: .jumpForward, in: context, language) : nil
    offered = forward == nil ? nil : state.resume
    var hints = Self.wanted(in: state, isNarrowed).compactMap { action, phrase in
      memo.label(for: action, in: context, language).map { Hint(keys: $0, words: phrase[language]) }
    }
    if let forward, let offered {
      let words = Phrase.goOnAt[language] + " " + language.percent(state.percent(of: offered))
      hints.insert(Hint(keys: forward, words: words), at: isNarrowed ? min(1, hints.count) : 0)
    }
    self.hints = hints
  }

  /// The actions to remind of.
  private static func wanted(in state: State, _ isNarrowed: Bool) -> [(Action, Phrase)] {
    let only: (Action, Phrase) = (
      .onlyThisSpeaker, state.onlySpeaker == nil ? .hintOnlySpeaker : .hintAllSpeakers
    )
    let zoom: (Action, Phrase) = (.zoomPane, state.isZoomed ? .hintAllPanes : .hintEnlarge)
    let palette: (Action, Phrase) = (.commandPalette, .hintActions)
    let help: (Action, Phrase) = (.help, .hintHelp)
    switch state.focus {
    case .article:
      let next: (Action, Phrase) = (.nextQuotation, .hintQuotation)
      // The way out of a narrowed article comes first.
      return (isNarrowed ? [only, next] : [next, only])
        + [(.whyThisSpeaker, .hintWhy), (.focusNext, .hintPanes), palette, help]
    case .sections, .quotations:
      return [
        (.lineDown, .hintNext), (.selectItem, .hintRead), (.onlyThisSpeaker, .hintOnlySpeaker),
        (.focusNext, .hintNextPane), (.focusArticle, .hintArticle), zoom, palette, help,
      ]
    case .speakers:
      return [
        (.lineDown, .hintNext), (.nextSameSpeaker, .hintQuotation), (.selectItem, .hintRead), only,
        (.nextMention, .hintMention), (.focusArticle, .hintArticle), zoom, palette, help,
      ]
    }
  }

  func draw(into frame: inout Frame, area: Area) {
    let style = looks[.statusLine]
    let width = area.columns - 2
    let end = frame.write(words(columns: width), at: area.row, area.column + 1, columns: width, style)
    drawHints(into: &frame, area: area, from: end + Self.gap)
  }

  // MARK: - Where one is

  private var separator: String { state.isLinear ? ", " : " ▏" }

  /// File, section, quotation and percent, the less needed given up first on a narrow screen.
  private func words(columns width: Int) -> String {
    let room = room(in: width)
    let source = oneLine(state.sourceName ?? state.words(.standardInput))
    let (short, long) = quotationWords
    let percent =
      state.matchCount.map { "\(state.words(.matchNumber)) \($0)\(separator)\(self.percent)" } ?? self.percent
    let rest = [long, percent].filter { !$0.isEmpty }.joined(separator: separator)
    if let section = scene.section, !state.document.sections[section].isLead {
      // A long section's name is cut before anything is left out.
      let title = oneLine(state.document.text[state.document.sections[section].title])
      for before in [source + "  ", ""] {
        let left = room - columns(of: before) - columns(of: rest) - 2
        if left >= Self.leastName { return before + cut(title, to: left) + separator + rest }
      }
    }
    for parts in [[source, rest], [rest], [short, percent]] {
      let line = parts.filter { !$0.isEmpty }.joined(separator: separator)
      if columns(of: line) <= room { return line }
    }
    guard state.focus == .article, offered == nil, !short.isEmpty else { return percent }
    // Who is being read matters more than keys, but for the way out.
    let left = (scene.isAtQuotation && !isNarrowed ? width : room) - columns(of: percent) - columns(of: separator)
    return left >= Self.leastName ? cut(short, to: left) + separator + percent : percent
  }

  /// Columns for where one is: at most three quarters, on a narrow screen all but the hint of the help, beside a list,
  /// whose keys matter more, half; and never those of the way out of a narrowed article or of the place to go on at.
  private func room(in width: Int) -> Int {
    let usual = state.focus == .article ? max(width * 3 / 4, min(width - 9, 50)) : width / 2
    let needed = (isNarrowed ? 1 : 0) + (offered == nil ? 0 : 1)
    guard needed > 0 else { return usual }
    let help = isNarrowed && width < Self.wide - 2 ? 0 : 1
    return min(usual, width - 2 * Self.gap - hintColumns(hints.prefix(needed) + hints.suffix(help)))
  }

  /// The quotation and who speaks, in few words and in more. Whose words come next is never shown as if they were being
  /// read.
  private var quotationWords: (short: String, long: String) {
    guard let article = state.article, let current = scene.quotation else {
      let words = state.index == nil ? state.words(.reading) : ""
      return (words, words)
    }
    let listed = state.onlySpeaker.map { article.speakers[$0].quotations }
    let speakers = article.quotations[current].speakers
    let who =
      speakers.isEmpty
      ? state.words(.speakerUnknown) : speakers.prefix(3).map { article.speakers[$0].name }.joined(separator: ", ")
    // The number that the list shows; of one speaker's quotations, which of them it is as well.
    let all = "\(current + 1)/\(article.quotations.count)"
    let which = listed.map { "(\(($0.firstIndex(of: current) ?? 0) + 1)/\($0.count))" }
    let (short, long) = (which.map { "\(current + 1) \($0)" } ?? all, which.map { "\(all) \($0)" } ?? all)
    return scene.isAtQuotation
      ? ("\(short) · \(who)", "\(state.words(.quotationNumber)) \(long) · \(who)")
      : ("\(state.words(.nextNumber)) \(short) · \(who)", "\(state.words(.nextQuotationNumber)) \(long) · \(who)")
  }

  private var percent: String {
    // Of a pipe that has sent nothing yet it is said already that it is being read.
    guard state.document.text.count > 0 else { return state.document.isComplete ? state.words(.emptyText) : "" }
    if state.document.isComplete, scene.visible.start == .zero, state.flow.lastTop(rows: state.textRows) == state.top {
      return state.words(.wholeText)
    }
    // Of the place, as `%` and the dossier count; the end of the text has a word of its own.
    let isLastLine = state.isAtEnd && state.flow.line(at: state.place) == state.flow.last
    return state.language.percent(isLastLine ? 100 : state.percent(of: state.place))
      + (!state.document.isComplete ? " …" : state.isAtEnd ? " " + state.words(.endOfText) : "")
  }

  private func cut(_ words: String, to width: Int) -> String {
    guard columns(of: words) > width else { return words }
    var cut = words
    while !cut.isEmpty, columns(of: cut) >= width { cut.removeLast() }
    return cut + "…"
  }

  // MARK: - Which keys matter

  /// Columns of hints beside each other.
  private func hintColumns(_ hints: some Sequence<Hint>) -> Int {
    hints.reduce(0) { $0 + $1.columns + Self.gap } - Self.gap
  }

  /// As many as there is room for, set at the right.
  private func drawHints(into frame: inout Frame, area: Area, from start: Int) {
    let style = looks[.statusLine]
    for count in stride(from: hints.count, through: 1, by: -1) {
      // The last to go is the help, or the way out.
      let shown = count == 1 && isNarrowed ? hints.prefix(1) : hints.prefix(count - 1) + hints.suffix(1)
      var column = area.column + area.columns - hintColumns(shown) - 1
      guard column >= start else { continue }
      for hint in shown {
        column = frame.write(
          hint.keys, at: area.row, column, columns: area.columns - column, looks[.statusKey].over(style))
        column = frame.write(" \(hint.words)", at: area.row, column, columns: area.columns - column, style) + Self.gap
      }
      return
    }
  }
}
