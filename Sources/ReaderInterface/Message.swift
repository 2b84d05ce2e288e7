package import DocumentModel
import Keybindings
import SpeechAttribution
package import TextLayout
package import TextSearch
package import Theming

/// What comes back from the work behind the screen.
package enum Message: Sendable {
  /// A later revision of the same source: it only appends.
  case grown(Document)
  /// The source read again: anything may have changed.
  case replaced(Document)
  /// The analysis of the document whose text has so many bytes; of an older revision it is dropped, unless it only lacks
  /// what came behind.
  case analysed(ArticleIndex, textCount: Int)
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
  package mutating func receive(_ message: Message) {
    revision += 1
    switch message {
    case .grown(let document):
      guard document.text.count >= self.document.text.count else { return }
      self.document = document
      memo = LayoutMemo(document: document, options: memo.options, spacing: memo.spacing)
      relist()
      lookAgain()
      if followsEnd { goToEnd(last: true) }
    case .replaced(let document):
      tell(document.text == self.document.text ? .readAgainUnchanged : .readAgain)
      let place = min(self.place, TextOffset(document.text.count))
      self.document = document
      self.index = nil
      memo = LayoutMemo(document: document, options: memo.options, spacing: memo.spacing)
      self.place = document.text.boundary(atOrBefore: place)
      onlySpeaker = nil
      popup = nil
      chosenPerson = nil
      trail = JumpTrail()
      resume = nil
      show(self.place)
      lookAgain()
    case .analysed(let index, let textCount):
      guard textCount <= document.text.count else { return }
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
}
