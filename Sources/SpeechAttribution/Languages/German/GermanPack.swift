/// German: low and high marks, guillemets that point inwards, capital nouns, clauses behind a comma, «laut».
enum GermanPack {
  static let pack = LanguagePack(
    LanguageContents(
      language: .german,
      lexicon: lexicon,
      splitsElisions: false,
      splitsClitics: false,
      keepsComplementizer: true,
      participleNeedsAuxiliary: false,
      capitalizesNouns: true,
      // Not learned yet: those of English, whose marks stand beside cues in the same way.
      markWeights: EnglishPack.pack.markWeights))

  private static let lexicon: Lexicon = {
    var lexicon = Lexicon(capacity: 4096)
    lexicon.read(GermanWords.grammar)
    lexicon.read(GermanWords.verbs, patterns: patterns)
    lexicon.read(GermanWords.nouns)
    lexicon.read(GermanWords.names)
    return lexicon
  }()

  private static let patterns = [
    InflectionPattern(
      name: "t", endings: [("t", .finite), ("te", .finite), ("ten", .finite), ("en", .base)])
  ]
}
