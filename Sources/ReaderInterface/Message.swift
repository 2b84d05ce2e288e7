package import DocumentModel
import Keybindings
import SpeechAttribution
package import TextLayout
package import TextSearch
package import Theming

/// What comes back from the work behind the screen.
package enum Message: Sendable {
  /// More of the same source: it only appends.
  case grown(Document, reading: Int)
  /// The source read again: anything may have changed.
  case replaced(Document, reading: Int)
  /// The analysis of the document of that number; of another text it is dropped, of an earlier part of this one it only
  /// lacks what came behind.
  case analysed(ArticleIndex, of: Int)
  /// The matches of a wanted search.
  case found(SearchHits, generation: Int)
  case failed(Sentence)
  /// What hyphenates the language that was wanted; nothing where there are no patterns for it.
  case hyphenates(Hyphenator?, language: String)
  case themed(Theme)
  /// The user's files have changed: they are to be read again.
  case configurationChanged
  /// The article was written anew; it is read again when its reader asks for it.
  case sourceChanged
  case notice(Sentence)
  /// The themes to choose from.
  case themes([String])
}

extension State {
  /// Takes over what comes from behind the screen.
  package mutating func receive(_ message: Message) {
    revision += 1
    switch message {
    case .grown(let document, let reading): if reading == self.reading { grow(to: document) }
    case .replaced(let document, let reading):
      guard reading >= self.reading else { return }
      self.reading = reading
      replace(with: document)
      tell(.readAgain)
    case .analysed(let index, let number):
      // Two may come in either order: the later document's stays.
      guard number >= firstDocument, number > analysedDocument else { return }
      analysedDocument = number
      take(index)
    case .found(let hits, let generation): receive(hits, generation: generation)
    case .hyphenates(let hyphenator, let language): receive(hyphenator, for: language)
    case .failed(let words): tell(words, isError: true)
    case .themed(let theme):
      self.theme = theme.adapted(to: colorDepth)
      isThemeChosen = true
      if case .themes = popup { return }
      tell(.theme(theme.name))
    case .themes(let names): openThemes(names)
    case .configurationChanged: break
    case .sourceChanged: tell(.sourceChanged(reload: hints.label(for: .reload, in: focus.context, language)))
    case .notice(let words): tell(words)
    }
  }

  private mutating func grow(to document: Document) {
    // What came first may have been taken for something else than the whole is.
    guard document.text.bytes.starts(with: self.document.text.bytes) else { return replace(with: document) }
    show(document)
    relist()
    lookAgain()
    if followsEnd { goToEnd(last: true) }
  }

  /// Another text in place of this one: where one is, the marks and where the last reading stopped go with their words.
  private mutating func replace(with document: Document) {
    movePlaces(to: document.text)
    show(document)
    firstDocument = documentNumber
    index = nil
    onlySpeaker = nil
    switch popup {
    case .help, .palette, .themes, nil: break
    case .link, .footnote, .why, .dossier: popup = nil
    }
    chosenPerson = nil
    trail = JumpTrail()
    clampTop()
    show(place)
    lookAgain()
  }

  private mutating func show(_ document: Document) {
    self.document = document
    documentNumber += 1
    memo = LayoutMemo(document: document, options: memo.options, spacing: memo.spacing)
  }

  private mutating func movePlaces(to text: DocumentText) {
    let before = document.text
    let change = TextChange(from: before, to: text)
    func found(_ place: TextOffset) -> TextOffset? {
      change.moved(place) ?? TextAnchor(place, in: before).find(in: text) ?? change.nearest(place)
    }
    let wanted = lost.anchor(of: place)
    if let place = wanted.map({ $0.find(in: text) }) ?? found(place) {
      self.place = place
      lost.place = nil
    } else {
      let anchor = wanted ?? TextAnchor(place, in: before)
      place = text.boundary(atOrBefore: min(place, TextOffset(text.count)))
      lost.place = (anchor, place)
    }
    let lostBefore = lost.marks
    for (name, place) in marks {
      marks[name] = found(place)
      if marks[name] == nil { lost.marks[name] = TextAnchor(place, in: before) }
    }
    for (name, anchor) in lostBefore {
      guard let place = anchor.find(in: text) else { continue }
      marks[name] = place
      lost.marks[name] = nil
    }
    if let resume { resumption = found(resume).map { .offered($0) } ?? .unknown }
  }

  private mutating func take(_ index: ArticleIndex) {
    // What is chosen by number may be another one in a later analysis; by name it stays.
    if let only = onlySpeaker, let before = article?.speakers[only].name {
      onlySpeaker = index.article.speakers.firstIndex { $0.name == before }
    }
    if let chosen = chosenPerson, !isSame(person: chosen.person, in: index.article) { chosenPerson = nil }
    switch popup {
    case .why(let number, _) where !isSame(quotation: number, in: index.article): popup = nil
    case .dossier(let dossier) where !isSame(person: dossier.person, in: index.article): popup = nil
    default: break
    }
    self.index = index
    if search.query.isNarrowed { lookAgain() }
  }

  /// Whether a person has the same number in a later analysis.
  private func isSame(person: Int, in later: Article) -> Bool {
    guard let before = article, person < before.speakers.count, person < later.speakers.count else { return false }
    return before.speakers[person].name == later.speakers[person].name
  }

  private func isSame(quotation: Int, in later: Article) -> Bool {
    guard let before = article, quotation < before.quotations.count, quotation < later.quotations.count else {
      return false
    }
    return before.quotations[quotation].range == later.quotations[quotation].range
  }
}
