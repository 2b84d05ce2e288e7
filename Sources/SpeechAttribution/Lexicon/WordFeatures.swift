/// What a language pack knows of a word form: its classes, as one set of bits.
///
/// The rules of the engine ask for these and never for a word of a language.
struct WordFeatures: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  @inline(__always) private init(bit: UInt64) { rawValue = 1 << bit }

  // Verbs of saying, by form.
  static let finite = WordFeatures(bit: 0)
  static let base = WordFeatures(bit: 1)
  static let participle = WordFeatures(bit: 2)
  static let gerund = WordFeatures(bit: 3)

  // Verbs of saying, by what they govern.
  /// «que …», "that …".
  static let takesClause = WordFeatures(bit: 4)
  /// A clause without its conjunction ("said he would go").
  static let takesBareClause = WordFeatures(bit: 5)
  /// The hearer stands before what is said ("told reporters that").
  static let takesHearer = WordFeatures(bit: 6)
  /// «promet de partir», "vowed to leave".
  static let takesInfinitive = WordFeatures(bit: 7)
  /// What is said may be a noun («annonce sa démission»).
  static let takesNoun = WordFeatures(bit: 8)
  /// Reports speech only beside quotation marks («ironise», "laughed").
  static let besideMarks = WordFeatures(bit: 9)

  // Other verbs.
  static let auxiliary = WordFeatures(bit: 10)
  static let copula = WordFeatures(bit: 11)
  /// Any other finite verb.
  static let verb = WordFeatures(bit: 12)
  static let negation = WordFeatures(bit: 13)
  static let adverb = WordFeatures(bit: 14)

  // Determiners and pronouns.
  static let definite = WordFeatures(bit: 15)
  static let indefinite = WordFeatures(bit: 16)
  static let possessive = WordFeatures(bit: 17)
  static let masculinePronoun = WordFeatures(bit: 18)
  static let femininePronoun = WordFeatures(bit: 19)
  static let pluralPronoun = WordFeatures(bit: 20)
  static let firstPerson = WordFeatures(bit: 21)
  static let secondPerson = WordFeatures(bit: 22)
  static let relative = WordFeatures(bit: 23)
  static let objectPronoun = WordFeatures(bit: 24)
  /// "some", "others", «certains».
  static let indefinitePronoun = WordFeatures(bit: 25)
  static let reflexive = WordFeatures(bit: 26)

  // Joints.
  static let preposition = WordFeatures(bit: 27)
  static let conjunction = WordFeatures(bit: 28)
  static let subordinator = WordFeatures(bit: 29)
  static let complementizer = WordFeatures(bit: 30)
  /// «selon», "according".
  static let source = WordFeatures(bit: 31)
  /// Joins a noun to what it belongs to («de», "of", "for").
  static let nounJoint = WordFeatures(bit: 32)

  // Nouns.
  /// A title before a name («Mme», "Sen.").
  static let title = WordFeatures(bit: 33)
  /// One human being by what he or she does («consultant», "spokeswoman").
  static let role = WordFeatures(bit: 34)
  /// Several human beings («experts», "officials").
  static let people = WordFeatures(bit: 35)
  /// A body that can speak («ministère», "company").
  static let body = WordFeatures(bit: 36)
  /// A thing with words in it («communiqué», "report", "poll").
  static let record = WordFeatures(bit: 37)
  static let feminine = WordFeatures(bit: 38)
  static let masculine = WordFeatures(bit: 39)
  static let firstName = WordFeatures(bit: 40)
  static let nameParticle = WordFeatures(bit: 41)
  static let calendar = WordFeatures(bit: 42)
  static let place = WordFeatures(bit: 43)
  /// A thing that has a title («film», "song").
  static let work = WordFeatures(bit: 44)
  /// Says that what follows is a name or a term («baptisé», "so-called").
  static let naming = WordFeatures(bit: 45)
  /// A noun of saying («déclaration», "comment").
  static let speechNoun = WordFeatures(bit: 46)
  /// «d'», «l'», «qu'»: loses its vowel before an apostrophe.
  static let elided = WordFeatures(bit: 47)
  /// An abbreviation whose full stop ends no sentence.
  static let abbreviation = WordFeatures(bit: 48)
  /// Written with a capital without being a name (nationalities as adjectives, "I").
  static let notName = WordFeatures(bit: 49)
  /// Any other common word; keeps a capital at a sentence's start from making a name.
  static let common = WordFeatures(bit: 50)
  /// Something asked for or held («appelle à», "called for"): words of it in marks are spoken.
  static let stance = WordFeatures(bit: 51)
  /// Introduces words as a judgement: «qualifie de», "called", "described as".
  static let describes = WordFeatures(bit: 52)
  static let number = WordFeatures(bit: 53)
  /// A verb of saying in the conditional («aurait déclaré») or a hearsay adverb ("reportedly").
  static let hearsay = WordFeatures(bit: 54)
  /// A word that a reporting clause may hold before its clause ("Tuesday", "repeatedly", «hier»).
  static let timeAdverb = WordFeatures(bit: 55)
  /// «à», "to": stands before a hearer.
  static let hearerPreposition = WordFeatures(bit: 56)
  static let infinitive = WordFeatures(bit: 57)
  /// «ce dernier», "the latter".
  static let latter = WordFeatures(bit: 58)
  /// A noun that takes up a body named before («la société», "the company").
  static let anaphoricBody = WordFeatures(bit: 59)

  /// A word of the law: what stands in marks behind it is a charge, not speech («mis en examen pour», "charged with").
  static let charge = WordFeatures(bit: 60)
  /// A verb whose «il» is nobody («il faut»).
  static let impersonal = WordFeatures(bit: 61)
  /// Brings in the agent of a passive («par», "by").
  static let agent = WordFeatures(bit: 62)

  /// What a verb of saying may take for a clause: «souligne l'importance de …», "stressed the need for …".
  static let gist = WordFeatures(bit: 63)

  static let saying: WordFeatures = [.finite, .base, .participle, .gerund, .infinitive]
  /// What marks a verb of saying, whatever its form.
  static let construction: WordFeatures = [
    .takesClause, .takesBareClause, .takesHearer, .takesInfinitive, .takesNoun, .besideMarks, .describes, .stance,
  ]
  /// A finite verb of any kind.
  static let verbal: WordFeatures = [.auxiliary, .copula, .verb, .finite]
  static let determiner: WordFeatures = [.definite, .indefinite, .possessive]
  static let personalPronoun: WordFeatures = [.masculinePronoun, .femininePronoun, .pluralPronoun]
  static let gendered: WordFeatures = [.feminine, .masculine]
  /// Words of grammar: with a capital they only open a sentence.
  static let grammar: WordFeatures = [
    .auxiliary, .copula, .negation, .adverb, .definite, .indefinite, .possessive, .masculinePronoun, .femininePronoun,
    .pluralPronoun, .firstPerson, .secondPerson, .relative, .objectPronoun, .indefinitePronoun, .reflexive,
    .preposition, .conjunction, .subordinator, .complementizer, .source, .calendar, .notName, .number, .hearsay,
    .timeAdverb,
  ]

  /// Whether the sets share a member.
  @inline(__always) func has(_ other: WordFeatures) -> Bool { rawValue & other.rawValue != 0 }
}

extension WordFeatures {
  /// The names that pack data use for features, with what they stand for.
  static let names: [(name: StaticString, features: WordFeatures)] = [
    ("finite", .finite), ("base", .base), ("participle", .participle), ("gerund", .gerund),
    ("infinitive", .infinitive), ("clause", .takesClause), ("bare", .takesBareClause), ("hearer", .takesHearer),
    ("to", .takesInfinitive), ("noun", .takesNoun), ("marks", .besideMarks), ("aux", .auxiliary),
    ("copula", .copula), ("verb", .verb), ("negation", .negation), ("adverb", .adverb), ("definite", .definite),
    ("indefinite", .indefinite), ("possessive", .possessive), ("he", .masculinePronoun), ("she", .femininePronoun),
    ("they", .pluralPronoun), ("i", .firstPerson), ("you", .secondPerson), ("relative", .relative),
    ("object", .objectPronoun), ("some", .indefinitePronoun), ("reflexive", .reflexive),
    ("preposition", .preposition), ("conjunction", .conjunction), ("subordinator", .subordinator),
    ("that", .complementizer), ("source", .source), ("joint", .nounJoint), ("title", .title), ("role", .role),
    ("people", .people), ("body", .body), ("record", .record), ("f", .feminine), ("m", .masculine),
    ("first", .firstName), ("particle", .nameParticle), ("calendar", .calendar), ("place", .place), ("work", .work),
    ("naming", .naming), ("speech", .speechNoun), ("elided", .elided), ("abbreviation", .abbreviation),
    ("notname", .notName), ("common", .common), ("stance", .stance), ("describes", .describes),
    ("number", .number), ("hearsay", .hearsay), ("time", .timeAdverb), ("hearerprep", .hearerPreposition),
    ("latter", .latter), ("anaphoric", .anaphoricBody),
    ("charge", .charge), ("gist", .gist), ("impersonal", .impersonal), ("agent", .agent),
  ]
}
