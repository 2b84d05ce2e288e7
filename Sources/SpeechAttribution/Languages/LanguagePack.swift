/// All that the engine knows of one language, read as if it were `LanguageContents` itself. A new language is one pack.
///
/// A reference: the contents take a kilobyte, and each look at them would copy them.
@dynamicMemberLookup
final class LanguagePack: Sendable {
  private let contents: LanguageContents
  /// The two habits that rules ask for at nearly every word.
  let splitsElisions: Bool
  let hasBareClauses: Bool

  init(_ contents: LanguageContents) {
    self.contents = contents
    splitsElisions = contents.splitsElisions
    hasBareClauses = contents.hasBareClauses
  }

  @inline(__always) subscript<Value>(dynamicMember member: KeyPath<LanguageContents, Value>) -> Value {
    contents[keyPath: member]
  }

  /// For a language without a pack: quotation marks and typography, no words.
  static let neutral = LanguagePack(
    LanguageContents(
      language: .undetermined,
      lexicon: Lexicon(capacity: 16),
      splitsElisions: false,
      splitsClitics: false,
      keepsComplementizer: false,
      participleNeedsAuxiliary: true,
      markWeights: FrenchPack.pack.markWeights))

  /// For learning: a pack whose verbs of thought report as well, where there is one.
  static func ofThoughts(_ language: Language) -> LanguagePack {
    language == .english ? EnglishPack.packOfThoughts : of(language)
  }

  static func of(_ language: Language) -> LanguagePack {
    switch language {
    case .french: FrenchPack.pack
    case .english: EnglishPack.pack
    case .german: GermanPack.pack
    default: neutral
    }
  }
}
