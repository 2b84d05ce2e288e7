/// What is said, in each language.
package struct Wording: Sendable, Hashable {
  package let english: String
  package let french: String

  package init(_ english: String, _ french: String) {
    self.english = english
    self.french = french
  }

  package subscript(language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  package static func + (start: Wording, end: Wording) -> Wording {
    Wording(start.english + end.english, start.french + end.french)
  }
}
