import InterfaceWords
import Keybindings

extension State {
  /// The words of a phrase in the language of the interface.
  func words(_ phrase: Phrase) -> String { phrase[language] }

  func words(_ sentence: Sentence) -> String { sentence[language] }

  /// Says something on the bottom line until the next key.
  mutating func tell(_ phrase: Phrase, isError: Bool = false) { notice = Notice(phrase[language], isError: isError) }

  mutating func tell(_ sentence: Sentence, isError: Bool = false) {
    notice = Notice(sentence[language], isError: isError)
  }

  /// Takes back what was told of the user's files once they are right.
  package mutating func forgetError() {
    if notice?.isError == true { notice = nil }
  }

  mutating func toggleLanguage() {
    chosenLanguage = language.next
    revision += 1
    tell(.speaksThisLanguage)
  }
}

extension ActionRow {
  /// What the action does, in a language of the interface.
  func words(in language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
