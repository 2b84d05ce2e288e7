/// English: curly and straight marks, possessives, bare reported clauses, "according to".
enum EnglishPack {
  static let pack = LanguagePack(
    language: .english, lexicon: lexicon, splitsElisions: false, splitsClitics: false, keepsComplementizer: true,
    participleNeedsAuxiliary: false,
    vagueModifiers: WordSet(words: "former then late longtime acting own"),
    viewConjunctions: WordSet(words: "as"),
    questionLabels: WordSet(words: "q question"), answerLabels: WordSet(words: "a answer"),
    interviewCredits: WordSet(pairs: "this interview, interview by, interviewed by, the interview, edited by"),
    // Long descriptions behind the verb end in other names: two of three are right.
    mostCertain: [.cueAfterInverted: 0.8],
    reports: EnglishReports.weights, markWeights: markWeights)

  private static let lexicon: Lexicon = {
    var lexicon = Lexicon(capacity: 16384)
    lexicon.read(EnglishGrammar.words)
    lexicon.read(EnglishVerbs.verbs, patterns: patterns)
    lexicon.read(EnglishNouns.words)
    lexicon.read(EnglishNames.words)
    return lexicon
  }()

  private static let patterns = [
    InflectionPattern(
      name: "s",
      endings: [
        ("", .base), ("s", .finite), ("ed", [.finite, .participle]), ("ing", .gerund),
      ]),
    InflectionPattern(
      name: "e",
      endings: [
        ("e", .base), ("es", .finite), ("ed", [.finite, .participle]), ("ing", .gerund),
      ]),
    InflectionPattern(
      name: "y",
      endings: [
        ("y", .base), ("ies", .finite), ("ied", [.finite, .participle]), ("ying", .gerund),
      ]),
    InflectionPattern(
      name: "es",
      endings: [
        ("", .base), ("es", .finite), ("ed", [.finite, .participle]), ("ing", .gerund),
      ]),
  ]

  /// Learned by docs/learning/mark_weights.py; in the order of `MarkFeature`.
  private static let markWeights: [Double] = [
    -0.37, -0.89, -0.32, -0.28, 0.49, 0.32, 0.30, 2.06, 1.20, 0.63, -0.05, 0.33, -0.07, 0.34, -0.46, 0.27, -0.06,
    1.51, 0.79, 0.54, 1.08, 0.82, 0.82, 0.58, 0.56, 0.31, -1.81, 0.11, 0.98, 0.63, 1.56, 1.68, -1.63, -0.86, -0.22,
    1.02, 0.29, 0.91, 0.38, 0.00, 0.43, -0.49, 0.91, -0.25, -0.66, 0.70, -0.29, -0.19, 0.39, -0.10, -0.63, 0.01,
    -1.04, -0.45, -1.84, 0.02, 0.25, 0.79, -0.92, -0.28, 1.05, -0.24,
  ]
}
