/// A language that the reader speaks; the raw value is its name in config.toml.
package enum InterfaceLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"

  /// The language of a locale's name, such as `fr_CH.UTF-8`; English where the reader doesn't speak it.
  package init(locale: String?) {
    let name = (locale ?? "").prefix { !"_.@-".contains($0) }
    self = InterfaceLanguage(rawValue: name.lowercased()) ?? .english
  }

  var next: InterfaceLanguage { self == .english ? .french : .english }

  /// A part of a hundred.
  func percent(_ number: Int) -> String { self == .french ? "\(number)\u{A0}%" : "\(number) %" }

  /// Words in the quotation marks that the interface quotes an article with.
  func quoted(_ words: String) -> String { self == .french ? "«\u{A0}\(words)\u{A0}»" : "«\(words)»" }

  /// The form of a noun behind a number: French says «0 citation», English «0 quotations».
  static func isSingular(_ number: Int, in language: InterfaceLanguage) -> Bool {
    language == .french ? number < 2 : number == 1
  }
}

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
}
