import DocumentModel
import Keybindings
import SpeechAttribution
import TextSearch

/// How the quotations pane sorts.
package enum QuotationOrder: Int, CaseIterable, Sendable {
  case place, speaker
}

/// What the lists show, in their order. A reference would be no less: it is made anew when a filter, an order or the
/// article changes, never for a key press.
struct ListRows: Sendable, Equatable {
  var sections: [Int] = []
  /// Persons as `State.person` counts them.
  var people: [Int] = []
  var quotations: [Int] = []
  private var rowOfQuotation: [Int: Int] = [:]

  init() {}

  init(sections: [Int], people: [Int], quotations: [Int]) {
    self.sections = sections
    self.people = people
    self.quotations = quotations
    rowOfQuotation = Dictionary(uniqueKeysWithValues: quotations.enumerated().map { ($1, $0) })
  }

  func row(ofQuotation quotation: Int) -> Int? { rowOfQuotation[quotation] }
  func row(ofPerson person: Int) -> Int? { people.firstIndex(of: person) }
  func row(ofSection section: Int) -> Int? { sections.firstIndex(of: section) }
}

/// Where one was when a list began to be narrowed down: cancelling goes back there.
struct ListOrigin: Sendable, Equatable {
  var focus: Pane
  var place: TextOffset
  var top: FlowLine
  var person: Int?
  var trail: JumpTrail
}

/// The words that each list is narrowed down to, and the list whose words are being typed.
package struct ListFilters: Sendable, Equatable {
  package internal(set) var editor: LineEditor?
  /// Where one was before the first word was typed.
  var origin: ListOrigin?
  package internal(set) var words: [Pane: String] = [:]

  package subscript(pane: Pane) -> String { words[pane] ?? "" }
}

extension State {
  // MARK: - Typing a filter

  mutating func startFilter() {
    let before = focus
    // Whoever asks in the article wants something said in it.
    if focus == .article { setFocus(.quotations) }
    filters.editor = LineEditor()
    filters.origin = ListOrigin(
      focus: before, place: place, top: top, person: chosenPerson.flatMap { $0.place == place ? $0.person : nil },
      trail: trail)
  }

  mutating func updateFilter(_ action: Action) -> Bool {
    guard var editor = filters.editor else { return false }
    switch action {
    case .selectItem:
      // Nothing typed: nothing is left out any more.
      if filters.editor?.text.isEmpty == true { setFilter("") }
      filters.editor = nil
    case .cancel:
      filters.editor = nil
      setFilter("")
      if let origin = filters.origin {
        setFocus(origin.focus)
        goBack(to: origin)
      }
    case .historyPrevious: _ = update(.lineUp)
    case .historyNext: _ = update(.lineDown)
    case .deleteBefore where editor.isEmpty: filters.editor = nil
    default:
      guard editor.edit(action) else { return false }
      filters.editor = editor
      setFilter(editor.text)
    }
    return true
  }

  private var isListEmpty: Bool {
    switch focus {
    case .article: false
    case .sections: rows.sections.isEmpty
    case .speakers: rows.people.isEmpty
    case .quotations: rows.quotations.isEmpty
    }
  }

  private mutating func goBack(to origin: ListOrigin) {
    guard origin.place != place else { return }
    place = origin.place
    trail = origin.trail
    top = origin.top
    clampTop()
    if let person = origin.person { chosenPerson = (person, place) }
  }

  mutating func typeInFilter(_ words: String) {
    filters.editor?.insert(words)
    setFilter(filters.editor?.text ?? "")
  }

  /// Lists only what holds all the words; the place goes to the first that does, unless the selected one does.
  mutating func setFilter(_ words: String) {
    filters.words[focus] = words.isEmpty ? nil : words
    relist()
    // Nothing has them: what the first letters found is left again.
    if filters.editor != nil, let origin = filters.origin, isListEmpty { return goBack(to: origin) }
    switch focus {
    case .article: break
    case .sections:
      if let first = rows.sections.first, currentSection.flatMap(rows.row(ofSection:)) == nil { jump(toSection: first) }
    case .speakers:
      if let first = rows.people.first, currentPerson.flatMap(rows.row(ofPerson:)) == nil { choose(person: first) }
    case .quotations:
      if let first = rows.quotations.first, currentQuotation.flatMap(rows.row(ofQuotation:)) == nil {
        jump(toQuotation: first)
      }
    }
  }

  mutating func sortQuotations() {
    quotationOrder = quotationOrder == .place ? .speaker : .place
    relist()
    tell(quotationOrder == .place ? .quotationsByPlace : .quotationsBySpeaker)
  }

  // MARK: - The rows

  /// Works out anew what the lists show.
  mutating func relist() {
    revision += 1
    rows = ListRows(sections: sectionRows, people: peopleRows, quotations: quotationRows)
  }

  private var sectionRows: [Int] {
    let all = Array(document.sections.indices)
    guard let filter = WordFilter(filters[.sections]) else { return all }
    return all.filter { filter.isMet(by: [document.text[document.sections[$0].title]]) }
  }

  private var peopleRows: [Int] {
    let speaking = index?.rows(speakerOrder) ?? Array((article?.speakers ?? []).indices)
    let all = speaking + (speaking.count..<max(speaking.count, peopleCount))
    guard let filter = WordFilter(filters[.speakers]) else { return all }
    return all.filter { index in
      guard let person = person(index) else { return false }
      return filter.isMet(by: [person.name, person.role ?? "", person.affiliation ?? ""] + person.aliases)
    }
  }

  private var quotationRows: [Int] {
    guard let article else { return [] }
    var rows = onlySpeaker.map { article.speakers[$0].quotations } ?? Array(article.quotations.indices)
    if let filter = WordFilter(filters[.quotations]) {
      rows = rows.filter { number in
        let quotation = article.quotations[number]
        return filter.isMet(by: [document.text[quotation.range]] + quotation.speakers.map { article.speakers[$0].name })
      }
    }
    guard quotationOrder == .speaker else { return rows }
    // Those whom nobody knows come last; each in the order of the text.
    let keys = rows.map { article.quotations[$0].speakers.first ?? .max }
    return rows.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }.map { rows[$0] }
  }
}

/// Words that must all be found, each anywhere, in any case and with any accents.
struct WordFilter {
  private let patterns: [SearchPattern]

  /// Nothing without words.
  init?(_ words: String) {
    patterns = words.split(separator: " ").compactMap { try? SearchPattern($0, .init(caseRule: .ignored)) }
    guard !patterns.isEmpty else { return nil }
  }

  func isMet(by texts: [String]) -> Bool {
    patterns.allSatisfy { pattern in texts.contains { pattern.matches($0) } }
  }
}
