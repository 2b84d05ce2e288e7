/// All that the engine knows of one language: its words and a few habits of its writing. A new language is one pack.
///
/// A reference: a pack takes a kilobyte, and each look at it would copy it.
final class LanguagePack: Sendable {
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
  let capitalizesNouns: Bool
  /// Whether what is said may stand as a bare clause ("he said it was late"), and nouns before nouns ("the FBI demand").
  let hasBareClauses: Bool

  /// Words that bring in, with a preposition, whom a sentence is about («quant à X, …»).
  let topicWords: WordSet
  /// Pronouns for whoever was told of last («celle-ci»).
  let latterPronouns: WordSet
  /// Roles by another that may mean the same person («défenseur» → «avocat»).
  let sameRoles: [UInt64: UInt64]
  /// Roles whose bearers are told by a family name, never by a given name alone.
  let formalRoles: WordSet
  /// Roles of one person whom everybody knows: the press tells the name and leaves the role out, or the other way round.
  let eminentRoles: WordSet
  /// Nouns behind which a preposition leads to more of who speaks («X, à la tête du port, …»).
  let postures: WordSet
  /// Nouns for people of a nation or a town, which stand for somebody spoken of before ("the Spaniard said").
  let demonyms: WordSet
  /// Letters behind a name that are no part of it ("QC").
  let honours: WordSet
  /// Nouns of sport and stage that tell again of whoever was just spoken of ("the striker").
  let performers: WordSet
  /// Words for what somebody was before ("the *retired* midwife").
  let pastModifiers: WordSet
  /// Words at the end of a body's name that tell its form, and are left out later ("Group").
  let bodyForms: WordSet
  /// Last words of the names of papers and broadcasters, which "the company" does not mean.
  let newsrooms: WordSet
  /// Words that make a body's name with the word for a nation before them ("American *Airlines*").
  let nationalBodies: WordSet
  /// Words of a question that speak to whoever is asked, and of an answer that speak of oneself.
  let addressWords: WordSet
  let selfWords: WordSet
  /// Nouns that take up any group, whatever noun told it before («les parents»).
  let generalGroups: WordSet
  /// Participles that tell, behind «on», from whom something is known («a-t-on appris auprès du parquet»).
  let learnedVerbs: WordSet
  /// Words that narrow no role down («ancien», "former").
  let vagueModifiers: WordSet
  /// Adjectives that a complement follows: "people *close* to Roe".
  let complementAdjectives: WordSet
  /// Words before a number or a fraction: "*nearly* half", "*more than* 40 percent".
  let quantityWords: WordSet
  /// Nouns for bodies that a title may stand before: "Justice *Department*".
  let officeNouns: WordSet
  /// Verbs that tell what is written only of written sources: "the report *found* that".
  let findingVerbs: WordSet
  /// Nouns for children, whom nobody with a role is.
  let childNouns: WordSet
  /// Set one clause against another: "while", "whereas".
  let contrastJoints: WordSet
  /// Words that narrow a role down alike, by the one that stands for all («américain» → «états-unis»).
  let sameMeaning: [UInt64: UInt64]
  /// Roles of two words, by `RoleBook.pair`, with the noun that stands for them («chef» + «état» → «président»).
  let roleNames: [UInt64: UInt64]

  /// Nouns that take up a body named before, and names of known bodies, by the class that they share («quotidien», «AFP»).
  let bodyClasses: WordMap
  /// The class of bodies whose name has an article of its own («Le Monde»), 0 for none.
  let pressClass: Int
  /// Forms of verbs that give a name: what stands in marks behind them with its article is a term («appelle « la cambuse »»).
  let namingVerbs: WordSet
  /// How the participles among those verbs end.
  let namingParticiples: [StaticString]
  /// Forms of a verb that makes one of saying of the infinitive behind it («fait savoir»).
  let causatives: WordSet
  /// Conjunctions that bring in whose view it is ("as Jane Doe put it").
  let viewConjunctions: WordSet
  /// Forms of verbs of saying that can be no noun ("the tired sailors wrote").
  let sureVerbs: WordSet
  /// Conjunctions that bring in a clause with a doer of its own ("while", "but"), not what somebody asks or thinks.
  let clauseJoints: WordSet
  /// Labels of questions and answers ("Q", «réponse»).
  let questionLabels: WordSet
  let answerLabels: WordSet
  /// The first two words, by `RoleBook.pair`, of a paragraph that tells who held the interview.
  let interviewCredits: WordSet
  /// First words of a letter.
  let salutations: WordSet
  /// The last two words, by `RoleBook.pair`, of a line that addresses a letter.
  let addressees: WordSet
  /// Prepositions that hold an article («du», «au»).
  let contractions: WordSet
  /// Words that alone mean two who were named together ("both").
  let pairPronouns: WordSet
  /// Nouns behind which «en» tells when or how somebody speaks («en conférence de presse»), not what he is.
  let occasions: WordSet
  /// Nouns of a trial by the side that they stand on: «accusé» and «avocat» never mean one and the same person.
  let courtSides: WordMap
  /// The word that ends a phrase which brings in a source, with how many words stand before it («aux yeux (de)»).
  let sourcePhrases: WordMap
  /// Forms of verbs of saying that are nouns too («note», «annonce»).
  let verbNouns: WordSet
  /// Nouns that fit anybody («homme», «intéressé»), and take up somebody whom another noun brought in.
  let generalRoles: WordSet
  /// Nouns by sex and age alone («homme», «trentenaire»).
  let anybodyRoles: WordSet
  /// Nouns of kin: two of them are two people («père», «mère»).
  let kinRoles: WordSet
  /// Adjectives of parties that stand for their members («le socialiste»).
  let partisans: WordSet
  /// First words of roles as eminent that are told by two («chef (de l'État)»).
  let eminentHeads: WordSet
  /// What stands behind the country in the names of its public services («France Bleu»).
  let servicesOfNations: WordSet
  /// Nouns for streets and buildings, which bear people's names («avenue»).
  let streets: WordSet
  /// Names of papers that have an article of their own, known for it where it opens a sentence too («Le Monde»).
  let papers: WordSet
  /// The last word of a name with the small word behind it that belongs to it, by `RoleBook.pair` («Canard enchaîné»).
  let nameTails: WordSet
  /// Words that tell how many speak in common, between subject and verb («tous deux», «l'un et l'autre»).
  let jointWords: WordSet
  /// Roles that are held of a place, never of a person («son maire»).
  let placeRoles: WordSet
  /// Forms of verbs whose clause is a question, and the words that open it («demande si»).
  let questionVerbs: WordSet
  let questionWords: WordSet
  /// Nouns for whoever is the source of what is told («cette source»).
  let sourceNouns: WordSet
  /// Names of bodies by `Registry.key` of their words, with the acronym that everybody knows them by.
  let knownAcronyms: [UInt64: UInt64]
  /// How adjectives end that belong to the name of a body whose only capital is its first («Cour pénale internationale»).
  let relationalEndings: [StaticString]

  /// How words end that tell where somebody is from («le Bordelais»).
  let demonymEndings: [StaticString]

  /// How nouns end that tell what somebody does, also those that the lexicon lacks ("beekeeper").
  let agentEndings: [StaticString]

  /// Rules that are right less often in this language than elsewhere, with the most their confidence may be.
  let mostCertain: [Rule: Double]

  /// What was learned of reported clauses; nothing where the rules alone decide.
  let reports: ReportWeights?

  /// What each `MarkFeature` says for (above 0) or against words in marks being speech.
  let markWeights: [Double]

  init(
    language: Language,
    lexicon: Lexicon,
    splitsElisions: Bool,
    splitsClitics: Bool,
    keepsComplementizer: Bool,
    participleNeedsAuxiliary: Bool,
    capitalizesNouns: Bool = false,
    hasBareClauses: Bool = false,
    learnedVerbs: WordSet = [],
    addressWords: WordSet = [],
    selfWords: WordSet = [],
    generalGroups: WordSet = [],
    topicWords: WordSet = [],
    formalRoles: WordSet = [],
    eminentRoles: WordSet = [],
    postures: WordSet = [],
    latterPronouns: WordSet = [],
    sameRoles: [UInt64: UInt64] = [:],
    vagueModifiers: WordSet = [], complementAdjectives: WordSet = [],
    quantityWords: WordSet = [], officeNouns: WordSet = [], findingVerbs: WordSet = [], childNouns: WordSet = [],
    contrastJoints: WordSet = [],
    sameMeaning: [UInt64: UInt64] = [:],
    roleNames: [UInt64: UInt64] = [:],
    bodyClasses: WordMap = WordMap(),
    pressClass: Int = 0,
    namingVerbs: WordSet = [],
    namingParticiples: [StaticString] = [],
    causatives: WordSet = [],
    viewConjunctions: WordSet = [],
    sureVerbs: WordSet = [],
    clauseJoints: WordSet = [],
    questionLabels: WordSet = [],
    answerLabels: WordSet = [],
    demonyms: WordSet = [],
    honours: WordSet = [],
    performers: WordSet = [],
    pastModifiers: WordSet = [],
    bodyForms: WordSet = [],
    newsrooms: WordSet = [],
    nationalBodies: WordSet = [],
    interviewCredits: WordSet = [],
    salutations: WordSet = [],
    addressees: WordSet = [],
    contractions: WordSet = [],
    pairPronouns: WordSet = [],
    occasions: WordSet = [],
    courtSides: WordMap = WordMap(),
    sourcePhrases: WordMap = WordMap(),
    verbNouns: WordSet = [],
    generalRoles: WordSet = [],
    anybodyRoles: WordSet = [],
    kinRoles: WordSet = [],
    partisans: WordSet = [],
    eminentHeads: WordSet = [],
    servicesOfNations: WordSet = [],
    streets: WordSet = [],
    papers: WordSet = [],
    nameTails: WordSet = [],
    jointWords: WordSet = [],
    placeRoles: WordSet = [],
    questionVerbs: WordSet = [],
    questionWords: WordSet = [],
    sourceNouns: WordSet = [],
    knownAcronyms: [UInt64: UInt64] = [:],
    relationalEndings: [StaticString] = [],
    demonymEndings: [StaticString] = [],
    agentEndings: [StaticString] = [],
    mostCertain: [Rule: Double] = [:],
    reports: ReportWeights? = nil,
    markWeights: [Double]
  ) {
    self.language = language
    self.lexicon = lexicon
    self.splitsElisions = splitsElisions
    self.splitsClitics = splitsClitics
    self.keepsComplementizer = keepsComplementizer
    self.participleNeedsAuxiliary = participleNeedsAuxiliary
    self.capitalizesNouns = capitalizesNouns
    self.hasBareClauses = hasBareClauses
    self.learnedVerbs = learnedVerbs
    self.addressWords = addressWords
    self.selfWords = selfWords
    self.generalGroups = generalGroups
    self.topicWords = topicWords
    self.formalRoles = formalRoles
    self.eminentRoles = eminentRoles
    self.postures = postures
    self.latterPronouns = latterPronouns
    self.sameRoles = sameRoles
    self.vagueModifiers = vagueModifiers
    self.complementAdjectives = complementAdjectives
    self.quantityWords = quantityWords
    self.officeNouns = officeNouns
    self.findingVerbs = findingVerbs
    self.childNouns = childNouns
    self.contrastJoints = contrastJoints
    self.sameMeaning = sameMeaning
    self.roleNames = roleNames
    self.bodyClasses = bodyClasses
    self.pressClass = pressClass
    self.namingVerbs = namingVerbs
    self.namingParticiples = namingParticiples
    self.causatives = causatives
    self.viewConjunctions = viewConjunctions
    self.sureVerbs = sureVerbs
    self.clauseJoints = clauseJoints
    self.questionLabels = questionLabels
    self.answerLabels = answerLabels
    self.demonyms = demonyms
    self.honours = honours
    self.performers = performers
    self.pastModifiers = pastModifiers
    self.bodyForms = bodyForms
    self.newsrooms = newsrooms
    self.nationalBodies = nationalBodies
    self.interviewCredits = interviewCredits
    self.salutations = salutations
    self.addressees = addressees
    self.contractions = contractions
    self.pairPronouns = pairPronouns
    self.occasions = occasions
    self.courtSides = courtSides
    self.sourcePhrases = sourcePhrases
    self.verbNouns = verbNouns
    self.generalRoles = generalRoles
    self.anybodyRoles = anybodyRoles
    self.kinRoles = kinRoles
    self.partisans = partisans
    self.eminentHeads = eminentHeads
    self.servicesOfNations = servicesOfNations
    self.streets = streets
    self.papers = papers
    self.nameTails = nameTails
    self.jointWords = jointWords
    self.placeRoles = placeRoles
    self.questionVerbs = questionVerbs
    self.questionWords = questionWords
    self.sourceNouns = sourceNouns
    self.knownAcronyms = knownAcronyms
    self.relationalEndings = relationalEndings
    self.demonymEndings = demonymEndings
    self.agentEndings = agentEndings
    self.mostCertain = mostCertain
    self.reports = reports
    self.markWeights = markWeights
  }

  /// For a language without a pack: quotation marks and typography, no words.
  static let neutral = LanguagePack(
    language: .undetermined, lexicon: Lexicon(capacity: 16), splitsElisions: false, splitsClitics: false,
    keepsComplementizer: false, participleNeedsAuxiliary: true,
    markWeights: FrenchPack.pack.markWeights)

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
