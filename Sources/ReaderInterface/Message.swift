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
  /// The analysis of the document whose text has so many bytes; of an earlier reading it is dropped, of an earlier part of
  /// this one it only lacks what came behind.
  case analysed(ArticleIndex, textCount: Int, reading: Int)
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
    case .replaced(let document, let reading): if reading >= self.reading { replace(with: document, reading) }
    case .analysed(let index, let textCount, let reading):
      if reading == self.reading, textCount <= document.text.count { take(index) }
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
    guard document.text.bytes.starts(with: self.document.text.bytes) else {
      // What came first was taken for something else.
      replace(with: document, reading)
      notice = nil
      return
    }
    self.document = document
    memo = LayoutMemo(document: document, options: memo.options, spacing: memo.spacing)
    relist()
    lookAgain()
    if followsEnd { goToEnd(last: true) }
  }

  /// Another text in place of this one: where one is, the marks and where the last reading stopped are found by their words.
  private mutating func replace(with document: Document, _ reading: Int) {
    let before = self.document.text
    func found(_ place: TextOffset) -> TextOffset? { TextAnchor(place, in: before).find(in: document.text) }
    tell(.readAgain)
    place = found(place) ?? document.text.boundary(atOrBefore: min(place, TextOffset(document.text.count)))
    marks = marks.compactMapValues(found)
    if let resume { resumption = found(resume).map { .offered($0) } ?? .unknown }
    self.reading = reading
    self.document = document
    index = nil
    memo = LayoutMemo(document: document, options: memo.options, spacing: memo.spacing)
    onlySpeaker = nil
    popup = nil
    chosenPerson = nil
    trail = JumpTrail()
    clampTop()
    show(place)
    lookAgain()
  }

  private mutating func take(_ index: ArticleIndex) {
    // What is chosen by number may be another one in a later analysis; by name it stays.
    if let only = onlySpeaker, let before = article?.speakers[only].name {
      onlySpeaker = index.article.speakers.firstIndex { $0.name == before }
    }
    chosenPerson = nil
    // What they show is counted by the analysis before.
    switch popup {
    case .why, .dossier: popup = nil
    default: break
    }
    self.index = index
    if search.query.isNarrowed { lookAgain() }
  }
}
