/// English: curly and straight marks, possessives, bare reported clauses, "according to".
enum EnglishPack {
  static let pack = LanguagePack(
    language: .english, lexicon: lexicon, splitsElisions: false, splitsClitics: false, keepsComplementizer: true,
    participleNeedsAuxiliary: false,
    vagueModifiers: WordSet(words: "former then late longtime acting own"),
    viewConjunctions: WordSet(words: "as"),
    sureVerbs: WordSet(words: "says tells writes wrote"),
    clauseJoints: WordSet(
      words: "and but or yet so while whereas as when once after before until since because although though"),
    questionLabels: WordSet(words: "q question"), answerLabels: WordSet(words: "a answer"),
    interviewCredits: WordSet(pairs: "this interview, interview by, interviewed by, the interview, edited by"),
    salutations: WordSet(words: "dear to"),
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
    -0.35, -0.75, -0.25, -0.23, 0.45, 0.42, 0.01, 2.12, 1.60, 1.55, 0.53, 0.88, -0.03, 0.46, -0.15, 0.38, -0.65,
    1.14, 1.08, 0.97, 0.56, 0.78, 0.50, 1.05, 0.63, -0.28, -1.16, 0.19, 1.32, 0.65, 1.91, 2.13, -1.56, -1.08,
    -0.41, 0.95, 0.29, 0.98, 0.33, -0.33, 0.27, -0.50, 0.85, -0.44, -1.11, 0.36, -0.42,
  ]
}
