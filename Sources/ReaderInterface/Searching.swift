import DocumentModel
import InterfaceWords
import Keybindings
import SpeechAttribution
import TextSearch

extension State {
  /// The search to run behind the screen, once; it takes the place of any before.
  package mutating func takeSearch() -> WantedSearch? {
    guard let job = search.wanted else { return nil }
    search.wanted = nil
    return WantedSearch(job: job, generation: search.generation)
  }

  /// «3/17» on a match, «17» beside one; nothing when nothing is looked for.
  var matchCount: String? {
    guard search.isActive else { return nil }
    guard let hits = search.hits else { return "…" }
    let count = "\(hits.ranges.count)" + (hits.isCut || hits.isTooComplex ? "+" : "")
    return hits.index(at: place).map { "\($0 + 1)/\(count)" } ?? count
  }

  /// The matches that touch a range of the screen.
  func matches(touching range: TextRange) -> [TextRange] {
    guard search.isActive else { return [] }
    if let hits = search.hits { return Array(hits.touching(range).prefix(2000)) }
    // A match that began before the screen is at most a few lines long.
    let start = document.text.boundary(atOrBefore: range.start - min(range.start.utf8, 400))
    return searchJob.hits(in: TextRange(start, range.end), most: 2000).ranges
  }

  // MARK: - The prompt

  mutating func startSearch(backward: Bool) {
    search.editor = LineEditor()
    search.isBackward = backward
    search.origin = place
  }

  /// An action in the prompt.
  mutating func updateSearch(_ action: Action) -> Bool {
    guard var editor = search.editor else { return false }
    switch action {
    case .selectItem: acceptSearch()
    case .cancel:
      search.editor = nil
      look(for: "")
      place = search.origin
      show(place)
    case .deleteBefore where editor.isEmpty: search.editor = nil
    case .historyPrevious, .historyNext:
      guard let line = search.walkHistory(back: action == .historyPrevious) else { break }
      edit(LineEditor(line))
    case .nextMatch, .previousMatch:
      // In an empty prompt it is the last search that goes on, as in emacs.
      if editor.isEmpty, let last = search.history.last {
        edit(LineEditor(last))
        break
      }
      guard search.isActive else { break }
      find(backward: (action == .nextMatch) == search.isBackward, includingHere: false, times: 1)
    case .toggleRegex: change { $0.isRegex.toggle() }
    case .toggleAccents: change { $0.heedsAccents.toggle() }
    case .toggleCase: change { $0.caseRule = $0.caseRule.next }
    default:
      guard editor.edit(action) else { return false }
      edit(editor)
    }
    return true
  }

  mutating func typeInSearch(_ words: String) {
    guard var editor = search.editor else { return }
    editor.insert(words)
    edit(editor)
  }

  private mutating func acceptSearch() {
    let isEmpty = search.editor?.isEmpty ?? true
    search.editor = nil
    if isEmpty {
      moveMatch(backward: search.isBackward, times: 1)
      return
    }
    search.remember()
    if place != search.origin { trail.leave(search.origin) }
    if let problem = search.problem {
      notice = Notice(problem, isError: true)
    } else if search.hits?.ranges.isEmpty == true {
      tell(.notFound(search.typed), isError: true)
    }
  }

  private mutating func change(_ change: (inout SearchOptions) -> Void) {
    change(&search.options)
    if let editor = search.editor { lookAnew(editor.text) }
  }

  private mutating func edit(_ editor: LineEditor) {
    let isNew = editor.text != search.editor?.text
    search.editor = editor
    if isNew { lookAnew(editor.text) }
  }

  /// Shows the nearest match of what is typed, from where the search began.
  private mutating func lookAnew(_ typed: String) {
    look(for: typed)
    place = search.origin
    if search.isActive {
      find(backward: search.isBackward, includingHere: true, times: 1)
      // Where nothing matches any longer, one is back where the search began.
      if search.hits?.ranges.isEmpty == true { show(place) }
    } else {
      show(place)
    }
  }

  // MARK: - Looking

  /// Looks for what was typed; nothing ends the search.
  mutating func look(for typed: String) {
    search.generation += 1
    search.typed = typed
    search.query = SearchQuery(typed) { kind, name in
      let key = LooseLetters.key(name)
      return switch kind {
      case .speaker: isAnybodyNamed(key)
      case .section: hasSection(named: key)
      }
    }
    search.pattern = nil
    search.scope = nil
    search.problem = nil
    search.hits = nil
    search.wanted = nil
    search.awaited = nil
    guard !typed.isEmpty else { return }
    if !search.query.words.isEmpty {
      do throws(PatternError) {
        search.pattern = try SearchPattern(search.query.words, search.options)
      } catch {
        search.problem = Self.problem(error.reason, in: language)
        return
      }
    }
    if search.query.isNarrowed {
      search.scope = searchScope(search.query)
      if search.scope == nil { search.problem = words(.quotationsStillBeingFound) }
      if let problem = unknownName(in: search.query) {
        // Not the words failed, the name did.
        search.pattern = nil
        search.problem = words(problem)
      }
    }
    guard search.isActive else { return }
    if document.text.count <= Search.searchedAtOnce {
      search.hits = searchJob.hits()
    } else {
      search.wanted = searchJob
    }
  }

  /// What is wrong with an expression: PCRE2 says it in English, the commonest of it is known in the other language.
  private static func problem(_ reason: String, in language: InterfaceLanguage) -> String {
    let known: [Phrase] = [
      .missingParenthesis, .unmatchedParenthesis, .missingBracket, .nothingToRepeat, .trailingBackslash,
    ]
    guard language != .english else { return reason }
    return (known.first { $0[.english] == reason } ?? .expressionIsWrong)[language]
  }

  /// Looks again in a text or an analysis that has changed, without moving.
  mutating func lookAgain() {
    guard !search.typed.isEmpty else { return }
    let awaited = search.awaited
    look(for: search.typed)
    search.awaited = awaited
  }

  mutating func receive(_ hits: SearchHits, generation: Int) {
    guard generation == search.generation else { return }
    search.hits = hits
    guard let awaited = search.awaited else { return }
    search.awaited = nil
    notice = nil
    find(backward: awaited.backward, includingHere: false, times: awaited.times)
  }

  private var searchJob: SearchJob {
    SearchJob(text: document.text, pattern: search.pattern, scope: search.scope)
  }

  mutating func moveMatch(backward: Bool, times: Int) {
    // What Escape has put away is looked for again, and so is what was typed last time.
    if !search.isActive, search.problem == nil, let last = search.history.last { look(for: last) }
    guard search.isActive else {
      if let problem = search.problem {
        notice = Notice(problem, isError: true)
      } else {
        tell(.nothingToSearchFor(search: hints.label(for: .searchForward, in: context, language)))
      }
      return
    }
    trail.leave(place)
    find(backward: backward, includingHere: false, times: times)
  }

  /// Goes to a match, around the end of the text where need be.
  private mutating func find(backward: Bool, includingHere: Bool, times: Int) {
    let here = includingHere ? place : place + 1
    guard let hits = search.hits else {
      findNearby(from: backward ? place : here, backward: backward, times: times)
      return
    }
    let count = hits.ranges.count
    guard count > 0 else {
      tell(.notFound(search.typed), isError: true)
      return
    }
    let index = backward ? hits.index(from: place) - times : hits.index(from: here) + times - 1
    let isAround = index < 0 || index >= count
    go(to: hits.ranges[((index % count) + count) % count])
    if isAround { tell(backward ? .roundTheStart : .roundTheEnd) }
  }

  /// A match of a large text is shown before all are counted, when it lies near.
  private mutating func findNearby(from start: TextOffset, backward: Bool, times: Int) {
    let text = document.text
    let window =
      backward
      ? TextRange(text.boundary(atOrBefore: start - min(start.utf8, Search.nearby)), start)
      : TextRange(start, text.boundary(atOrBefore: min(start + Search.nearby, TextOffset(text.count))))
    let near = window.isEmpty ? [] : searchJob.hits(in: window, most: backward ? .max : times).ranges
    if near.count >= times {
      go(to: backward ? near[near.count - times] : near[times - 1])
    } else {
      search.awaited = (backward, times)
      tell(.searching)
    }
  }

  private mutating func go(to match: TextRange) {
    place = match.start
    show(match.start, through: match.end)
  }

  // MARK: - Scope

  /// The places that a query is narrowed down to; nothing while the analysis they depend on is under way.
  private func searchScope(_ query: SearchQuery) -> [TextRange]? {
    var scope: [TextRange]?
    if query.onlyQuotations || query.speaker != nil {
      guard let article else { return nil }
      let wanted = query.speaker.map(LooseLetters.key)
      let speakers = Set(
        article.speakers.indices.filter { index in wanted.map { isNamed(article.speakers[index], $0) } ?? true })
      let isAnybody = wanted == nil
      scope = merged(
        article.quotations.filter { isAnybody || !speakers.isDisjoint(with: $0.speakers) }
          // Without words the quotations themselves are looked for, each once; words are only found in what was said.
          .flatMap { query.words.isEmpty ? [$0.range] : $0.parts })
    }
    if let section = query.section {
      let wanted = LooseLetters.key(section)
      let sections = merged(
        document.sections.filter { isSection($0, named: wanted) }.map(\.range))
      scope = scope.map { intersection($0, sections) } ?? sections
    }
    return scope
  }

  private func unknownName(in query: SearchQuery) -> Phrase? {
    if let name = query.speaker, article != nil, !isAnybodyNamed(LooseLetters.key(name)) { return .nobodyOfThatName }
    if let name = query.section, !hasSection(named: LooseLetters.key(name)) { return .noSectionOfThatName }
    return nil
  }

  private func hasSection(named key: String) -> Bool { document.sections.contains { isSection($0, named: key) } }

  private func isSection(_ section: Section, named key: String) -> Bool {
    LooseLetters.key(document.text[section.title]).contains(key)
  }

  private func isAnybodyNamed(_ key: String) -> Bool {
    article?.speakers.contains { isNamed($0, key) } ?? false
  }

  private func isNamed(_ speaker: Speaker, _ key: String) -> Bool {
    ([speaker.name, speaker.role, speaker.affiliation].compactMap { $0 } + speaker.aliases).contains {
      LooseLetters.key($0).contains(key)
    }
  }

  private func merged(_ ranges: [TextRange]) -> [TextRange] {
    var merged: [TextRange] = []
    for range in ranges.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) where !range.isEmpty {
      if let last = merged.last, range.start < last.end {
        merged[merged.count - 1] = TextRange(last.start, max(last.end, range.end))
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private func intersection(_ one: [TextRange], _ other: [TextRange]) -> [TextRange] {
    one.flatMap { range in
      other.filter { $0.overlaps(range) }.map { TextRange(max($0.start, range.start), min($0.end, range.end)) }
    }
  }
}
