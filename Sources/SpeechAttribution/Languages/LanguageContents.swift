/// What a language pack holds: the words of one language, each kind by what the rules ask of it, and a few habits of its
/// writing. A language gives what it has; the rest stays empty.
struct LanguageContents {
  var language: Language
  var lexicon: Lexicon

  // How the language is written.
  /// Whether an apostrophe ends a word of its own («l'eau») rather than joins or opens a possessive ("Jane's").
  var splitsElisions: Bool
  /// Whether subject pronouns hang on verbs («dit-il»).
  var splitsClitics: Bool
  /// Whether what is said includes its conjunction ("that he left"); French counts «que» to the cue.
  var keepsComplementizer: Bool
  /// Whether a past participle alone may report («Et d'ajouter», «a déclaré X» need an auxiliary: true).
  var participleNeedsAuxiliary: Bool
  /// Whether every noun has a capital: a capital alone makes no name, and a reported clause stands behind a comma.
  var capitalizesNouns = false
  /// Whether what is said may stand as a bare clause ("he said it was late"), and nouns before nouns ("the FBI demand").
  var hasBareClauses = false

  // Verbs of saying, asking and naming, and what stands beside them.
  /// Forms of verbs of saying that can be no noun ("the tired sailors wrote").
  var sureVerbs: WordSet = []
  /// Forms of verbs of saying that are nouns too («note», «annonce»).
  var verbNouns: WordSet = []
  /// Forms of a verb that makes one of saying of the infinitive behind it («fait savoir»).
  var causatives: WordSet = []
  /// Participles that tell, behind «on», from whom something is known («a-t-on appris auprès du parquet»).
  var learnedVerbs: WordSet = []
  /// Forms of verbs whose clause is a question, and the words that open it («demande si»).
  var questionVerbs: WordSet = []
  var questionWords: WordSet = []
  /// Forms of verbs of saying that ask ("asked"): whoever asks is answered by somebody else.
  var askingVerbs: WordSet = []
  /// Verbs that tell what is written only of written sources: "the report *found* that".
  var findingVerbs: WordSet = []
  /// Infinitives that tell behind one verb alone, and the forms of that verb («laisse *tomber*»).
  var ledInfinitives: WordSet = []
  var leadingVerbs: WordSet = []
  /// Forms of verbs that give a name: what stands in marks behind them with its article is a term («appelle « la cambuse »»).
  var namingVerbs: WordSet = []
  /// Nouns for a name that something has got ("the *nickname* of “Roe”").
  var givenNames: WordSet = []
  /// Participles of giving a name, which tell nobody's words ("was *dubbed* “Roe”").
  var christenings: WordSet = []
  /// How the participles among those verbs end.
  var namingParticiples: [StaticString] = []
  /// Nouns behind which a preposition leads to more of who speaks («X, à la tête du port, …»).
  var postures: WordSet = []
  /// Nouns behind which «en» tells when or how somebody speaks («en conférence de presse»), not what he is.
  var occasions: WordSet = []

  // What joins clauses and phrases, or brings in whose words they are.
  /// Conjunctions that bring in a clause with a doer of its own ("while", "but"), not what somebody asks or thinks.
  var clauseJoints: WordSet = []
  /// Set one clause against another: "while", "whereas".
  var contrastJoints: WordSet = []
  /// Conjunctions that bring in whose view it is ("as Jane Doe put it").
  var viewConjunctions: WordSet = []
  /// Words that bring in, with a preposition, whom a sentence is about («quant à X, …»).
  var topicWords: WordSet = []
  /// The word that ends a phrase which brings in a source, with how many words stand before it («aux yeux (de)»).
  var sourcePhrases = WordMap()
  /// Nouns for whoever is the source of what is told («cette source»).
  var sourceNouns: WordSet = []
  /// Prepositions that hold an article («du», «au»).
  var contractions: WordSet = []
  /// Words before a number or a fraction: "*nearly* half", "*more than* 40 percent".
  var quantityWords: WordSet = []

  // Pronouns, and words that stand for them.
  /// Pronouns for whoever was told of last («celle-ci»).
  var latterPronouns: WordSet = []
  /// Words that alone mean two who were named together ("both").
  var pairPronouns: WordSet = []
  /// Words that tell how many speak in common, between subject and verb («tous deux», «l'un et l'autre»).
  var jointWords: WordSet = []
  /// Words of a question that speak to whoever is asked, and of an answer that speak of oneself.
  var addressWords: WordSet = []
  var selfWords: WordSet = []

  // Roles: nouns that tell of a person, and whom they may mean.
  /// Nouns that fit anybody («homme», «intéressé»), and take up somebody whom another noun brought in.
  var generalRoles: WordSet = []
  /// Nouns by sex and age alone («homme», «trentenaire»).
  var anybodyRoles: WordSet = []
  /// Nouns that take up any group, whatever noun told it before («les parents»).
  var generalGroups: WordSet = []
  /// Nouns of kin: two of them are two people («père», «mère»).
  var kinRoles: WordSet = []
  /// Nouns for children, whom nobody with a role is.
  var childNouns: WordSet = []
  /// Roles whose bearers are told by a family name, never by a given name alone.
  var formalRoles: WordSet = []
  /// Roles of one person whom everybody knows: the press tells the name and leaves the role out, or the other way round.
  var eminentRoles: WordSet = []
  /// First words of roles as eminent that are told by two («chef (de l'État)»).
  var eminentHeads: WordSet = []
  /// Roles that are held of a place, never of a person («son maire»).
  var placeRoles: WordSet = []
  /// Posts whose holders have seldom another of the formal roles («préfet»).
  var posts: WordSet = []
  /// Roles that are held of a body («sa présidente»).
  var rolesOfBodies: WordSet = []
  /// Roles that are forms of verbs too («juge»).
  var verbalRoles: WordSet = []
  /// Titles that lawyers alone bear («Me»).
  var lawyerTitles: WordSet = []
  /// Nouns of sport and stage that tell again of whoever was just spoken of ("the striker").
  var performers: WordSet = []
  /// Adjectives of parties that stand for their members («le socialiste»).
  var partisans: WordSet = []
  /// Nouns of a trial by the side that they stand on: «accusé» and «avocat» never mean one and the same person.
  var courtSides = WordMap()
  /// Roles by another that may mean the same person («défenseur» → «avocat»).
  var sameRoles: WordTable = [:]
  /// Nouns for the kind of a role («l'élu» of a mayor, "the lawmaker" of a senator).
  var roleKinds: RoleKinds?
  /// Roles of two words, by `RoleBook.pair`, with the noun that stands for them («chef» + «état» → «président»).
  var roleNames: WordTable = [:]
  /// How nouns end that tell what somebody does, also those that the lexicon lacks ("beekeeper").
  var agentEndings: [StaticString] = []

  // What narrows a role down.
  /// Words that narrow a role down alike, by the one that stands for all («américain» → «états-unis»).
  var sameMeaning: WordTable = [:]
  /// Names of countries, by which roles and bodies of one noun are told apart ("the French *foreign ministry*").
  var nations: WordSet = []
  /// Nouns for anybody who holds no post, which tell nobody who has one ("the *resident*").
  var commonRoles: WordSet = []
  /// Words that narrow no role down («ancien», "former").
  var vagueModifiers: WordSet = []
  /// Words for what somebody was before ("the *retired* midwife").
  var pastModifiers: WordSet = []
  /// Adjectives that a complement follows: "people *close* to Roe".
  var complementAdjectives: WordSet = []
  /// Nouns for people of a nation or a town, which stand for somebody spoken of before ("the Spaniard said").
  var demonyms: WordSet = []
  /// Words for members of parties, by the party ("the Republican").
  var parties = WordMap()
  /// What a party is told by besides, behind a name ("R-Ohio") or before it ("Democratic").
  var partyLetters = WordMap()
  /// Roles and titles of those who have a party ("senator").
  var politicalRoles: WordSet = []
  /// Nouns and titles for offices, by the office ("Sen.", "senator").
  var offices = WordMap()
  /// How words end that tell where somebody is from («le Bordelais»).
  var demonymEndings: [StaticString] = []

  // Names of people and of bodies.
  /// Letters behind a name that are no part of it ("QC").
  var honours: WordSet = []
  /// Letters for a position on the field or in a firm, before a name ("QB").
  var positions: WordSet = []
  /// Nouns for streets and buildings, which bear people's names («avenue»).
  var streets: WordSet = []
  /// The last word of a name with the small word behind it that belongs to it, by `RoleBook.pair` («Canard enchaîné»).
  var nameTails: WordSet = []
  /// Names of papers that have an article of their own, known for it where it opens a sentence too («Le Monde»).
  var papers: WordSet = []
  /// Last words of the names of papers and broadcasters, which "the company" does not mean.
  var newsrooms: WordSet = []
  /// Nouns that take up a body named before, and names of known bodies, by the class that they share («quotidien», «AFP»).
  var bodyClasses = WordMap()
  /// The class of bodies whose name has an article of its own («Le Monde»), 0 for none.
  var pressClass = 0
  /// Words at the end of a body's name that tell its form, and are left out later ("Group").
  var bodyForms: WordSet = []
  /// Names of one word that are a body's and nobody's own ("Hamas").
  var knownBodies: WordSet = []
  /// Nouns that take up a company, which no newsroom is that only asks or prints ("the firm").
  var companyNouns: WordSet = []
  /// Words that make a body's name with the word for a nation before them ("American *Airlines*").
  var nationalBodies: WordSet = []
  /// What stands behind the country in the names of its public services («France Bleu»).
  var servicesOfNations: WordSet = []
  /// Nouns for bodies that a title may stand before: "Justice *Department*".
  var officeNouns: WordSet = []
  /// Names of bodies by `Registry.key` of their words, with the acronym that everybody knows them by.
  var knownAcronyms: WordTable = [:]
  /// How adjectives end that belong to the name of a body whose only capital is its first («Cour pénale internationale»).
  var relationalEndings: [StaticString] = []

  // Interviews and letters.
  /// Labels of questions and answers ("Q", «réponse»).
  var questionLabels: WordSet = []
  var answerLabels: WordSet = []
  /// The first two words, by `RoleBook.pair`, of a paragraph that tells who held the interview.
  var interviewCredits: WordSet = []
  /// First words of a letter.
  var salutations: WordSet = []
  /// The last two words, by `RoleBook.pair`, of a line that addresses a letter.
  var addressees: WordSet = []

  // What was learned of texts.
  /// Rules that are right less often in this language than elsewhere, with the most their confidence may be.
  var mostCertain: [Rule: Double] = [:]
  /// What was learned of reported clauses; nothing where the rules alone decide.
  var reports: ReportWeights?
  /// What each `MarkFeature` says for (above 0) or against words in marks being speech.
  var markWeights: [Double]
}
