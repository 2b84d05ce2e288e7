/// French: guillemets, elisions, inverted incises, «selon».
enum FrenchPack {
  static let pack = LanguagePack(
    LanguageContents(
      language: .french,
      lexicon: lexicon,
      splitsElisions: true,
      splitsClitics: true,
      keepsComplementizer: false,
      participleNeedsAuxiliary: true,
      verbNouns: FrenchRoles.words(
        "note annonce critique demande remarque réplique reproche murmure juge titre avance liste"),
      causatives: FrenchRoles.words("fait font faisait faisaient fit firent fera feront faisant"),
      learnedVerbs: FrenchRoles.words("appris su"),
      questionVerbs: FrenchRoles.words(
        """
        demande demandent demandait demandaient demanda demandera demandé demandant interroge interrogent interrogeait
        interrogeaient interrogé interrogeant savoir
        """),
      questionWords: FrenchRoles.words("si s pourquoi comment où quand combien quel quelle quels quelles qui"),
      ledInfinitives: FrenchRoles.words("tomber échapper entendre"),
      leadingVerbs: FrenchRoles.words("laisse laissent laissait laissaient laissa laissera laissé laissant"),
      namingVerbs: FrenchRoles.words(
        """
        appelle appellent appelait appelaient appelé appelée appelés appelées nomme nomment nommait nommé nommée nommés
        surnomme surnomment surnommait baptise baptisent
        """),
      namingParticiples: ["é", "ée", "és", "ées"],
      postures: FrenchRoles.words(
        "tête charge micro téléphone barre tribune larmes colère poing bout nerfs sanglots pleurs genoux sueur"),
      occasions: FrenchRoles.occasions,
      viewConjunctions: FrenchRoles.words("comme"),
      topicWords: FrenchRoles.words("quant"),
      sourcePhrases: FrenchGrammar.sourcePhrases,
      sourceNouns: FrenchRoles.words("source sources"),
      contractions: FrenchBodies.contractions,
      latterPronouns: FrenchRoles.words("celui-ci celle-ci"),
      pairPronouns: FrenchRoles.words("deux autre"),
      jointWords: FrenchRoles.words("tous toutes les deux trois l un une et autre ensemble chacun chacune"),
      addressWords: FrenchRoles.words("vous votre vos tu ton ta tes toi"),
      selfWords: FrenchRoles.words("je j me m moi mon ma mes nous notre nos on"),
      generalRoles: FrenchRoles.general,
      anybodyRoles: FrenchRoles.anybody,
      generalGroups: FrenchRoles.words("couple parents proches famille familles intéressés époux"),
      kinRoles: FrenchRoles.kin,
      formalRoles: FrenchRoles.formal,
      eminentRoles: FrenchRoles.eminent,
      eminentHeads: FrenchRoles.words("chef cheffe"),
      placeRoles: FrenchRoles.words("maire mairesse bourgmestre mayeur mayeure édile"),
      posts: FrenchRoles.words(
        """
        chef cheffe maire mairesse bourgmestre préfet préfète sous-préfet directeur directrice
        commandant colonel capitaine
        """),
      rolesOfBodies: FrenchRoles.words(
        """
        président présidente directeur directrice patron patronne gérant gérante porte-parole
        secrétaire capitaine entraîneur entraîneuse coach fondateur fondatrice responsable dirigeant
        dirigeante propriétaire pdg
        """),
      verbalRoles: FrenchRoles.words(
        "juge garde guide pilote arbitre élève cadre critique conteste copine double sauve"),
      lawyerTitles: FrenchRoles.words("me maître"),
      partisans: FrenchRoles.partisans,
      courtSides: FrenchRoles.courtSides,
      sameRoles: FrenchRoles.sameRoles,
      roleKinds: .french,
      roleNames: FrenchRoles.roleNames,
      sameMeaning: FrenchRoles.sameMeaning,
      vagueModifiers: FrenchRoles.vague,
      demonymEndings: [
        "ais", "aise", "ois", "oise", "ain", "aine", "ien", "ienne", "éen", "éenne", "in", "ine", "an", "ane",
      ],
      streets: FrenchBodies.dedicated,
      nameTails: WordSet(
        pairs: """
          canard enchaîné, monde diplomatique, force ouvrière, confédération paysanne, rassemblement national,
          front national, front populaire, france insoumise, parti socialiste, parti communiste, parti québécois,
          parti libéral, parti conservateur, parti travailliste, secours catholique, secours populaire, lutte ouvrière,
          union européenne, commission européenne, union africaine, croix rouge, assemblée nationale
          """),
      papers: FrenchBodies.papers,
      bodyClasses: FrenchBodies.classes,
      pressClass: 1,
      knownBodies: KnownBodies.words,
      servicesOfNations: FrenchRoles.words(
        """
        bleu inter info culture musique télévisions télévision travail stratégie insoumise compétences assureurs galop
        victimes chimie universités rénov services bois alzheimer agrimer hydrogène active nature bénévolat invest
        digitale industrie mobilités
        """),
      knownAcronyms: FrenchBodies.knownAcronyms,
      relationalEndings: [
        "al", "ale", "aux", "ales", "el", "elle", "els", "elles", "if", "ive", "ifs", "ives", "iste", "istes",
        "ique", "iques", "aire", "aires", "ain", "aine", "ains", "aines", "ois", "oise", "ais", "aise", "ien",
        "ienne", "iens", "iennes", "éen", "éenne", "uni", "unis", "unie", "unies", "rouge", "suprême", "juif",
        "juive", "islamique", "musulman", "catholique", "insoumise", "verte", "laïque", "agricole",
        "ouvrière", "ouvrier", "financier", "financière", "routière", "routier", "hospitalier",
        "hospitalière", "policier", "turc", "grec", "outiers", "uvriers", "ospitaliers", "inanciers", "gricoles",
      ],
      questionLabels: WordSet(words: "q question"),
      answerLabels: WordSet(words: "r réponse"),
      interviewCredits: WordSet(pairs: "propos recueillis, entretien réalisé, interview réalisée, recueilli par"),
      salutations: WordSet(words: "madame monsieur mesdames messieurs cher chère chers chères"),
      markWeights: markWeights))

  private static let lexicon: Lexicon = {
    var lexicon = Lexicon(capacity: 16384)
    lexicon.read(FrenchGrammar.words)
    lexicon.read(FrenchVerbs.verbs, patterns: patterns)
    lexicon.read(FrenchNouns.words)
    lexicon.read(FrenchNames.words)
    lexicon.read(EnglishNames.words, onlyNew: true)
    return lexicon
  }()

  private static let patterns = [
    InflectionPattern(
      name: "er",
      endings: [
        ("e", .finite), ("ent", .finite), ("a", .finite), ("èrent", .finite), ("ait", .finite), ("aient", .finite),
        ("era", .finite), ("eront", .finite), ("erait", .finite), ("eraient", .finite), ("é", .participle),
        ("ée", .participle), ("és", .participle), ("ées", .participle), ("ant", .gerund), ("er", .infinitive),
      ]),
    InflectionPattern(
      name: "ger",
      endings: [
        ("e", .finite), ("ent", .finite), ("ea", .finite), ("èrent", .finite), ("eait", .finite), ("eaient", .finite),
        ("era", .finite), ("erait", .finite), ("é", .participle), ("ée", .participle), ("eant", .gerund),
        ("er", .infinitive),
      ]),
    InflectionPattern(
      name: "cer",
      endings: [
        ("ce", .finite), ("cent", .finite), ("ça", .finite), ("cèrent", .finite), ("çait", .finite),
        ("çaient", .finite), ("cera", .finite), ("ceront", .finite), ("cerait", .finite), ("cé", .participle),
        ("cée", .participle), ("cés", .participle), ("cées", .participle), ("çant", .gerund), ("cer", .infinitive),
      ]),
    InflectionPattern(
      name: "ir",
      endings: [
        ("it", .finite), ("issent", .finite), ("issait", .finite), ("issaient", .finite), ("ira", .finite),
        ("irait", .finite), ("irent", .finite), ("i", .participle), ("ie", .participle), ("issant", .gerund),
        ("ir", .infinitive),
      ]),
    InflectionPattern(
      name: "dre",
      endings: [
        ("d", .finite), ("dent", .finite), ("dait", .finite), ("daient", .finite), ("dra", .finite),
        ("dit", .finite), ("dirent", .finite), ("du", .participle), ("dant", .gerund), ("dre", .infinitive),
      ]),
  ]

  /// Learned by docs/learning/mark_weights.py; in the order of `MarkFeature`;
  /// the last three, too rare to learn, are set by hand.
  private static let markWeights: [Double] = [
    -0.19, 0.27, -0.77, -0.61, -0.20, 0.42, 0.70, 2.22, 2.04, 1.89, 0.89, 0.94, -0.02, -0.21, 0.37, 0.88, -0.97,
    1.89, 1.31, 0.95, 0.19, 0.14, -0.03, 0.87, -0.81, -1.69, -0.87, -0.87, 0.47, 0.30, 1.89, 1.77, -0.99, -2.13,
    -1.13, 0.60, 1.02, 0.90, 0.25, -0.43, 0.59, -0.40, 0.45, -0.51, -1.26, -0.44, 0.65,
    4, -4, -4,
  ]
}
