/// English: curly and straight marks, possessives, bare reported clauses, "according to".
enum EnglishPack {
  static let pack = pack(lexicon())

  /// For learning where clauses end: verbs of thought report too.
  static let packOfThoughts = pack(lexicon(with: EnglishVerbs.thoughts))

  private static func pack(_ lexicon: Lexicon) -> LanguagePack {
    LanguagePack(
      LanguageContents(
        language: .english,
        lexicon: lexicon,
        splitsElisions: false,
        splitsClitics: false,
        keepsComplementizer: true,
        participleNeedsAuxiliary: false,
        hasBareClauses: true,
        sureVerbs: WordSet(words: "say says tells writes wrote"),
        askingVerbs: WordSet(words: "asked asks inquired"),
        findingVerbs: WordSet(words: "found finds showed shows show"),
        givenNames: WordSet(
          words: "name nickname moniker pseudonym alias sobriquet nicknames username handle codename"),
        christenings: WordSet(words: "dubbed nicknamed named titled entitled christened renamed codenamed"),
        clauseJoints: WordSet(
          words: "and but or yet so while whereas as when once after before until since because although though"),
        contrastJoints: WordSet(words: "while whereas though although as"),
        viewConjunctions: WordSet(words: "as"),
        quantityWords: WordSet(
          words:
            "nearly almost about roughly around over under just only more less fewer than some at least well percent"
        ),
        pairPronouns: WordSet(words: "both"),
        anybodyRoles: WordSet(
          words: "man woman boy girl person lady gentleman youngster teenager pensioner youth child speaker victim"),
        childNouns: WordSet(words: "boy girl child kid toddler teen teenager youngster"),
        performers: EnglishNouns.performers,
        sameRoles: EnglishNouns.sameRoles,
        roleKinds: .english,
        agentEndings: [
          "er", "or", "ist", "ian", "eer", "man", "woman", "person", "smith", "wright", "-of-one",
          "-of-two", "-of-three", "-of-four", "-of-five",
        ],
        sameMeaning: EnglishNouns.countriesOfAdjectives,
        nations: EnglishNouns.nations,
        commonRoles: WordSet(
          words: """
            resident neighbour neighbor witness bystander passerby passer-by onlooker spectator voter protester protestor
            striker demonstrator customer shopper commuter passenger motorist tenant homeowner patient pupil student
            tourist visitor caller villager local
            """),
        vagueModifiers: WordSet(words: "former then late longtime acting own new north south east west"),
        pastModifiers: WordSet(words: "former retired ex veteran"),
        complementAdjectives: WordSet(
          words:
            "familiar close loyal sympathetic opposed critical knowledgeable friendly hostile skeptical supportive responsible"
        ),
        demonyms: EnglishNouns.demonyms,
        parties: EnglishParties.members,
        partyLetters: EnglishParties.letters,
        politicalRoles: EnglishParties.roles,
        offices: EnglishParties.offices,
        honours: WordSet(words: "sc bl qc kc td mp mep msp mla mbe obe cbe frs phd md jp"),
        positions: WordSet(words: "qb rb wr te lb cb db dl dt de ol lt rt og pg sg sf rhp lhp ss ceo cfo coo cto"),
        newsrooms: WordSet(
          words: """
            reuters bloomberg cnbc cnn bbc itv rte sky fox nbc cbs abc msnbc npr ap afp pa times post journal guardian
            telegraph independent mail mirror herald tribune observer gazette examiner press
            """),
        bodyForms: WordSet(
          words: """
            group corp corporation co company inc plc ltd limited holdings international mining systems industries
            technologies enterprises stores foods football club fc motors brands labs laboratories pharma therapeutics
            biosciences software steel energy ventures media entertainment studios resorts hotels properties capital
            analytics securities advisors advisers partners consulting consultants research
            """),
        knownBodies: KnownBodies.words,
        companyNouns: WordSet(words: "company firm group corporation charity club watchdog"),
        nationalBodies: WordSet(
          words: "airlines airways columbia museum academy gallery rail gas railways steel telecom trust zoo"),
        officeNouns: WordSet(
          words:
            "department ministry office committee commission bureau agency league assembly motors electric síochána"),
        questionLabels: WordSet(words: "q question"),
        answerLabels: WordSet(words: "a answer"),
        interviewCredits: WordSet(pairs: "this interview, interview by, interviewed by, the interview, edited by"),
        salutations: WordSet(words: "dear"),
        addressees: WordSet(pairs: "the editor, the editors, it concern, may concern"),
        // Long descriptions behind the verb end in other names: two of three are right.
        mostCertain: [.cueAfterInverted: 0.8],
        reports: EnglishReports.weights,
        markWeights: markWeights))
  }

  private static func lexicon(with more: StaticString = "") -> Lexicon {
    var lexicon = Lexicon(capacity: 16384)
    lexicon.read(EnglishGrammar.words)
    lexicon.read(EnglishVerbs.verbs, patterns: patterns)
    lexicon.read(more, patterns: patterns)
    lexicon.read(EnglishNouns.words)
    lexicon.read(EnglishNames.words)
    return lexicon
  }

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
    -0.44, -0.94, -0.25, -0.22, 0.51, 0.24, 0.22, 1.98, 1.30, 0.57, 0.03, 0.52, -0.13, 0.35, -0.41, 0.38, -0.13,
    1.31, 0.58, 0.54, 1.14, 0.81, 0.78, 0.83, 0.71, 0.19, -1.90, 0.07, 0.90, 0.62, 1.43, 1.58, -1.62, -0.57, -0.06,
    0.98, 0.30, 0.99, 0.30, 0.00, 0.33, -0.33, 0.89, -0.32, -0.65, 0.50, -0.04, -0.27, 0.11, -0.10, -0.03, -0.20,
    -1.01, -0.49, -1.75, -0.01, 0.24, 0.70, -0.50, -0.37, 1.03, -0.23, -1.70,
  ]
}
