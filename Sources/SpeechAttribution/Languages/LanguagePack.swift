/// All that the engine knows of one language: its words and a few habits of its writing. A new language is one pack.
struct LanguagePack: Sendable {
  let language: Language
  let lexicon: Lexicon
  /// Whether an apostrophe ends a word of its own («l'eau») rather than joins or opens a possessive ("Jane's").
  let splitsElisions: Bool
  /// Whether subject pronouns hang on verbs («dit-il»).
  let splitsClitics: Bool
  /// Whether what is said includes its conjunction ("that he left"); French counts «que» to the cue.
  let keepsComplementizer: Bool
  /// Whether a past participle alone may report («Et d'ajouter», «a déclaré X» need an auxiliary: true).
  let participleNeedsAuxiliary: Bool
  /// Whether every noun has a capital: a capital alone makes no name, and a reported clause stands behind a comma.
  var capitalizesNouns = false

  /// Words that narrow no role down («ancien», "former").
  var vagueModifiers: WordSet = []
  /// Words that narrow a role down alike, by the one that stands for all («américain» → «états-unis»).
  var sameMeaning: [UInt64: UInt64] = [:]
  /// Roles of two words, by `RoleBook.pair`, with the noun that stands for them («chef» + «état» → «président»).
  var roleNames: [UInt64: UInt64] = [:]

  /// Nouns that take up a body named before, and names of known bodies, by the class that they share («quotidien», «AFP»).
  var bodyClasses = WordMap()
  /// The class of bodies whose name has an article of its own («Le Monde»), 0 for none.
  var pressClass = 0
  /// Forms of verbs that give a name: what stands in marks behind them with its article is a term («appelle « la cambuse »»).
  var namingVerbs: WordSet = []
  /// How the participles among those verbs end.
  var namingParticiples: [StaticString] = []
  /// Forms of a verb that makes one of saying of the infinitive behind it («fait savoir»).
  var causatives: WordSet = []
  /// Conjunctions that bring in whose view it is ("as Jane Doe put it").
  var viewConjunctions: WordSet = []
  /// Forms of verbs of saying that can be no noun ("the tired sailors wrote").
  var sureVerbs: WordSet = []
  /// Conjunctions that bring in a clause with a doer of its own ("while", "but"), not what somebody asks or thinks.
  var clauseJoints: WordSet = []
  /// Labels of questions and answers ("Q", «réponse»).
  var questionLabels: WordSet = []
  var answerLabels: WordSet = []
  /// The first two words, by `RoleBook.pair`, of a paragraph that tells who held the interview.
  var interviewCredits: WordSet = []
  /// First words of a letter.
  var salutations: WordSet = []
  /// The last two words, by `RoleBook.pair`, of a line that addresses a letter.
  var addressees: WordSet = []
  /// Prepositions that hold an article («du», «au»).
  var contractions: WordSet = []
  /// Names of bodies by `Registry.key` of their words, with the acronym that everybody knows them by.
  var knownAcronyms: [UInt64: UInt64] = [:]
  /// How adjectives end that belong to the name of a body whose only capital is its first («Cour pénale internationale»).
  var relationalEndings: [StaticString] = []

  /// How nouns end that tell what somebody does, also those that the lexicon lacks ("beekeeper").
  var agentEndings: [StaticString] = []

  /// Rules that are right less often in this language than elsewhere, with the most their confidence may be.
  var mostCertain: [Rule: Double] = [:]

  /// What was learned of reported clauses; nothing where the rules alone decide.
  var reports: ReportWeights?

  /// What each `MarkFeature` says for (above 0) or against words in marks being speech.
  let markWeights: [Double]

  /// For a language without a pack: quotation marks and typography, no words.
  static let neutral = LanguagePack(
    language: .undetermined, lexicon: Lexicon(capacity: 16), splitsElisions: false, splitsClitics: false,
    keepsComplementizer: false, participleNeedsAuxiliary: true,
    markWeights: FrenchPack.pack.markWeights)
}

/// A pack behind a reference: what holds it stays small, which the checks of a type that is never copied take their time by.
final class SharedPack: Sendable {
  let pack: LanguagePack

  private init(_ pack: LanguagePack) { self.pack = pack }

  private static let french = SharedPack(FrenchPack.pack)
  private static let english = SharedPack(EnglishPack.pack)
  private static let german = SharedPack(GermanPack.pack)
  static let neutral = SharedPack(.neutral)

  static func of(_ language: Language) -> SharedPack {
    switch language {
    case .french: french
    case .english: english
    case .german: german
    default: neutral
    }
  }
}
