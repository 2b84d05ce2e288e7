/// Small words that rules of English know one by one, as hashes.
enum EnglishWords {
  static let adjectiveEndings: [StaticString] = [
    "ed", "ing", "al", "ive", "ous", "ful", "less", "ic", "able", "ible", "ary",
  ]
  static let passiveJoints = WordSet(words: "when if once unless until though although")
  static let afterthoughts = WordSet(words: "as while after before")
  static let timeConjunctions = WordSet(words: "when after before once until")
  static let forWord = Lexicon.hash(of: "for")
  static let time = Lexicon.hash(of: "time")
  static let with = Lexicon.hash(of: "with")
  static let `do` = Lexicon.hash(of: "do")
  static let his = Lexicon.hash(of: "his")
  static let him = Lexicon.hash(of: "him")
  static let one = Lexicon.hash(of: "one")
  static let her = Lexicon.hash(of: "her")
  static let used = Lexicon.hash(of: "used")
  static let between = Lexicon.hash(of: "between")
  static let same = Lexicon.hash(of: "same")
  static let later = Lexicon.hash(of: "later")
  static let earlier = Lexicon.hash(of: "earlier")
  static let ago = Lexicon.hash(of: "ago")
  static let from = Lexicon.hash(of: "from")
  static let which = Lexicon.hash(of: "which")
  static let `as` = Lexicon.hash(of: "as")
  static let of = Lexicon.hash(of: "of")
  static let who = Lexicon.hash(of: "who")
  static let states = Lexicon.hash(of: "states")
  static let least = Lexicon.hash(of: "least")
  static let what = Lexicon.hash(of: "what")
  static let inside = Lexicon.hash(of: "in")
  static let all = Lexicon.hash(of: "all")
  static let but = Lexicon.hash(of: "but")
  static let so = Lexicon.hash(of: "so")
  static let about = Lexicon.hash(of: "about")
  static let heard = Lexicon.hash(of: "heard")
  static let warning = Lexicon.hash(of: "warning")
  /// Parts of a body or places that its name may end in ("the Alby Police Dive *Squad*").
  static let units = WordSet(
    words: """
      squad ward desk unit team section division branch wing brigade corps force patrol crew cell precinct battalion
      regiment garden gardens hall house park square station clinic centre center room floor annexe annex campus
      lab laboratory helpline hotline service services programme program project initiative fund
      """)
  static let fractions = WordSet(words: "half third quarter fifth sixth tenth majority")
  /// What somebody writes to others, whose words are the writer's.
  static let letters = WordSet(
    words: "statement text message letter email e-mail note post tweet affidavit testimony diary")
  /// Who stand at the head of a body ("the union *boss*").
  static let bosses = WordSet(words: "boss chief leader head chair")
  /// Roles of those who stand at the head of a body.
  static let leaders = WordSet(
    words: "secretary chairman chairwoman chairperson chair president director chief boss head leader commissioner ceo")
  /// Verbs of urging somebody to do something.
  static let urging = WordSet(
    words: """
      urge urges urged urging implore implores implored imploring beseech beseeches beseeched beg begs begged begging
      """)
  /// Participles of what whoever speaks is asked.
  static let askedOf = WordSet(words: "asked pressed quizzed questioned")
  /// Nouns for what somebody thinks or tells ("in Roe's *view*").
  static let views = WordSet(words: "view opinion telling estimation judgment judgement reckoning words account")
  /// Possessives, by the gender of the owner.
  static let owners: [UInt64: Speaker.Gender] = [
    Lexicon.hash(of: "his"): .masculine, Lexicon.hash(of: "her"): .feminine,
  ]
  /// Nouns for parents, and how words for them end that hold the number of their children.
  static let parents = WordSet(
    words: "father mother dad mum mom parent grandfather grandmother grandparent stepfather stepmother")
  static let familyEndings: [StaticString] = [
    "-of-one", "-of-two", "-of-three", "-of-four", "-of-five", "-of-six", "-of-seven", "-of-eight",
  ]
  /// Nouns that any company or office may be told by again.
  static let bodies = WordSet(words: "company firm group corporation agency organization organisation")
  /// Nouns for businesses, by what they do.
  static let businesses = WordSet(
    words: """
      company firm airline carmaker automaker retailer bank lender insurer supermarket broadcaster chipmaker drugmaker
      planemaker shipbuilder utility startup start-up brewer manufacturer operator brewery chain supplier
      refiner
      """)
  /// How churches and schools are called after a saint.
  static let saints = WordSet(words: "st saint")
  static let timeModifiers = WordSet(words: "late early")
  /// Those whose findings are told, as those of reports are ("the judge *found* that").
  static let judges = WordSet(
    words: "judge justice court panel jury inquiry inquest tribunal commission committee investigators auditors")
  /// Those who sit for a place ("the *member* for Lyne").
  static let seats = WordSet(words: "member mp mla mlc msp td")
  /// Plurals without an "s" that bodies are called after.
  static let owningGroups = WordSet(
    words: "women men children people veterans workers teachers mothers girls boys citizens")
  /// Zones of time.
  static let zones = WordSet(words: "eastern central mountain pacific greenwich local")
  static let pointing = WordSet(words: "this that so it")
  static let plainPasts = WordSet(words: "spoke came gave put went fell rose grew led ran")
  static let documents = WordSet(
    words: "law bill act policy code constitution contract treaty rule notice sign page agreement charter order warrant"
  )
  /// Participles of a charge, by the preposition behind them ("the man *accused of* theft").
  static let charges: WordTable = {
    var map: WordTable = [:]
    for word in ["accused", "suspected", "convicted", "acquitted"] as [Substring] { map[WordSet.hash(word)] = of }
    map[WordSet.hash("charged"[...])] = with
    return map
  }()
  static let begging = WordSet(words: "beg begs begged begging")
  static let question = Lexicon.hash(of: "question")
  static let urged = Lexicon.hash(of: "urged")
  /// Verbs of asking somebody to do something, by the preposition behind them ("*called on* the mayor to resign").
  static let appeals: WordTable = {
    var map: WordTable = [:]
    for (joint, words) in [
      ("on", "call calls called calling"), ("with", "plead pleads pleaded pleading"),
      ("to", "appealed"),
    ] as [(Substring, Substring)] {
      for word in words.split(separator: " ") { map[WordSet.hash(word)] = WordSet.hash(joint) }
    }
    return map
  }()
  /// Verbs that put a question without an object ("*wondered* whether").
  static let questioning = WordSet(
    words: """
      question questions questioned questioning query queries queried querying wonder wonders wondered wondering
      inquire inquires inquired inquiring enquire enquires enquired enquiring
      """)
  /// Words that open a reported question.
  static let questionOpeners = WordSet(words: "whether if why how what who whom which where when whose")
  /// Rooms of whoever holds an office ("the Sheriff's *Office*").
  static let rooms = WordSet(words: "office department bureau")
  /// Unnamed tellers whose gender no paper tells.
  static let sources = WordSet(words: "source insider informant whistleblower spokesperson")
  static let the = Lexicon.hash(of: "the")
  static let them = Lexicon.hash(of: "them")
  /// What opens a line that leads to another article ("ALSO *READ*: …").
  static let furniture = WordSet(words: "read also see more watch listen related")
  /// Who speak for others, on something ("*spokesperson* on Housing").
  static let speaksFor = WordSet(words: "spokesperson spokesman spokeswoman")
  /// Kin who mostly bear the same family name.
  static let kinOfOneName = WordSet(words: "wife husband mother father widow widower")
  static let asked = Lexicon.hash(of: "asked")
  /// Verbs that report a clause, and end what stands behind them as a noun ("*concluded* her tour").
  static let ending = WordSet(words: "conclude concludes concluded concluding")
  /// Places on the field that are words for other things as well ("*Safety* Tom Roe").
  static let fieldPositions = WordSet(
    words: "safety center centre forward guard tackle receiver lineman prop lock hooker wing back half goalie pitcher")
  /// Pronouns for things, which a relative clause without its pronoun may follow ("*something* she said").
  static let things = WordSet(words: "something anything everything nothing all")
  static let agreeing = WordSet(words: "agree agrees agreed agreeing")
  static let read = Lexicon.hash(of: "read")
  static let clear = Lexicon.hash(of: "clear")
  /// Words behind which "as" opens nothing ("as *well* as the quay").
  static let beforeAs = WordSet(words: "well such soon long far")
  /// Participles of what somebody has made known ("the plan *announced* by Jane Roe").
  static let announcing = WordSet(
    words: "announced proposed promised pledged demanded alleged claimed described recommended ordered disclosed")
  static let making = WordSet(words: "make makes made making")
  static let ruling = Lexicon.hash(of: "ruling")
  static let telling = WordSet(words: "tell tells told telling")
  /// What is told without a word said to anybody.
  static let thingsTold = WordSet(words: "time difference truth lie lies tale tales joke jokes story stories fortune")
  static let days = WordSet(words: "day night morning afternoon evening week month year summer winter spring")
  static let alleged = Lexicon.hash(of: "alleged")
  static let thanks = WordSet(words: "thanked congratulated greeted welcomed interrupted")
  static let openingParticiples = WordSet(
    words: "asked pressed quizzed questioned speaking talking referring writing commenting responding replying")
  static let writing = WordSet(words: "wrote writes tweeted tweets posted posts")
  /// Nouns for people that newspapers are called by ("the Harwick *Star*").
  static let paperNouns = WordSet(
    words: """
      star advocate reporter champion citizen pilot independent republican democrat caller patriot trader banker economist
      spectator politician farmer pollster native ranger
      """)
  /// Letters for an office: "the *CM*" is the chief minister.
  static let chiefMinister = Lexicon.hash(of: "cm")
  static let chief = Lexicon.hash(of: "chief")
  static let minister = Lexicon.hash(of: "minister")
  /// Offices that are told by what they are for.
  static let departments = WordSet(words: "secretary minister commissioner supervisor chief superintendent")
  /// Nouns that tell what somebody is to another.
  static let relational = WordSet(words: "rival fellow opponent colleague candidate friend partner")
  static let companyForms = WordSet(words: "plc ltd inc llc")
  /// Forms of address, which are no part of a role.
  static let forms = WordSet(words: "mr mrs ms miss dr prof sir hon dame")
  /// Ranks and offices cut short.
  static let ranks = WordSet(
    words: """
      gov sen rep sgt lt col gen capt maj cpl cllr cr supt insp det cmdr adm pc wpc brig csp dsp asp acp dcp dig igp ssp ocpd
      ocs
      """)
  /// Who stand below the title behind them ("*associate* dean").
  static let underlings = WordSet(
    words: "deputy assistant associate vice former acting interim academic senior junior executive emeritus")
  /// Joints between somebody's name and the body that he is of.
  static let belonging = WordSet(words: "of from at")
  /// Adverbs that single out the noun phrase behind them.
  static let focus = WordSet(words: "only even nearly almost")
  static let quarters = WordSet(
    words: "north south east west central inner outer greater mid upper lower northern southern eastern western")
  /// Words in "ing" that stand before a noun as adjectives or nouns do ("*acting* mayor Jane Roe").
  static let modifiersInIng = WordSet(
    words: """
      acting managing visiting sitting outgoing incoming leading reigning founding presiding serving consulting marketing
      operating engineering nursing training banking housing mining retiring rising opposing fundraising advertising
      accounting purchasing recruiting closing winning losing starting returning travelling
      surviving including
      """)
  static let anonymity = Lexicon.hash(of: "anonymity")
  static let known = Lexicon.hash(of: "known")
  /// Participles that give a name.
  static let nicknaming = WordSet(words: "nicknamed codenamed christened entitled titled headlined captioned")
}
