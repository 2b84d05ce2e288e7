import InterfaceWords

extension InterfaceLanguage {
  var next: InterfaceLanguage { self == .english ? .french : .english }

  /// A part of a hundred.
  func percent(_ number: Int) -> String { self == .french ? "\(number)\u{A0}%" : "\(number) %" }

  /// Words in the quotation marks that the interface quotes an article with.
  func quoted(_ words: String) -> String { self == .french ? "«\u{A0}\(words)\u{A0}»" : "“\(words)”" }

  /// The form of a noun behind a number: French says «0 citation», English «0 quotations».
  static func isSingular(_ number: Int, in language: InterfaceLanguage) -> Bool {
    language == .french ? number < 2 : number == 1
  }
}
