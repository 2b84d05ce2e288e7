/// How French names one role in several ways. Own work.
enum FrenchRoles {
  /// Words that narrow no role down.
  static let vague: WordSet = words(
    """
    ancien ancienne ex actuel actuelle nouveau nouvel nouvelle futur future jeune vieux vieil vieille petit petite grand grande fameux célèbre
    principal principale ans tout haut haute puissant puissante même seul seule propre adjoint adjointe élu élue général générale
    """)

  /// What «en» leads to where it tells when, where or how somebody speaks.
  static let occasions: WordSet = words(
    """
    conférence point marge début fin milieu cours direct interview entretien entrevue préambule introduction ouverture
    clôture conclusion visite déplacement substance zone réponse référence réaction aparté mêlée audience séance
    public privé français anglais arabe matinée soirée soir journée amont aval personne larmes chœur souriant riant
    micro barre tribune téléphone antenne sortie issue arrivée occasion adresse attention instar citant guise plein pleine coulisses exclusivité
    sujet propos œuvre
    """)

  /// Those who face each other in court, a line for each side, and those who come to speak there.
  ///
  /// A bit for each side: «magistrat» is said of prosecutors and of judges.
  static let courtSides = WordMap(
    masks: """
      accusé accusée prévenu prévenue suspect suspecte condamné condamnée
      avocat avocate
      procureur procureure parquetier parquetière substitut substitute magistrat magistrate
      juge président présidente magistrat magistrate
      plaignant plaignante victime
      témoin
      expert experte psychiatre psychologue
      policier policière gendarme enquêteur enquêtrice
      greffier greffière
      """)

  static let formal: WordSet = words(
    """
    avocat avocate procureur procureure parquetier substitut substitute juge magistrat magistrate président présidente
    ministre préfet préfète sous-préfet sénateur sénatrice député députée expert experte psychiatre psychologue
    """)

  static let eminent: WordSet = words("ministre premier-ministre pape roi reine chancelier chancelière")

  /// Nouns for anybody: by sex and age, by what somebody suffered or holds, by kin to the story.
  static let general: WordSet = words(
    """
    homme femme garçon fille gamin gamine fillette vieillard jeune dame monsieur adolescent adolescente retraité retraitée intéressé intéressée
    trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire
    quadra quinqua sexa colosse gaillard bonhomme fonctionnaire
    responsable dirigeant dirigeante élu élue victime automobiliste motard conducteur conductrice rescapé rescapée
    habitant habitante riverain riveraine commerçant commerçante professionnel professionnelle orateur oratrice
    artiste sportif sportive athlète père mère papa maman patron patronne salarié salariée employé employée interlocuteur candidat candidate
    """)

  /// Those nouns that tell of nobody more than sex and age, or that he is spoken of.
  static let anybody: WordSet = words(
    """
    homme femme garçon fille gamin gamine fillette vieillard jeune dame monsieur adolescent adolescente retraité retraitée intéressé intéressée
    trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire
    quadra quinqua sexa colosse gaillard bonhomme fonctionnaire
    interlocuteur élu élue responsable dirigeant dirigeante professionnel professionnelle victime
    """)

  /// Of whom each place has one, told at once by his role: nobody named for something else is meant.
  static let officials: WordSet = words(
    """
    préfet préfète sous-préfet sous-préfète procureur procureure substitut substitute recteur rectrice évêque archevêque
    """)

  /// Nouns of kin for whoever is not young («la jeune femme»).
  static let elders: WordSet = words("père mère papa maman grand-père grand-mère veuf veuve beau-père belle-mère")

  static let kin: WordSet = words(
    """
    père mère papa maman frère sœur fils mari époux épouse conjoint conjointe oncle tante cousin cousine
    grand-père grand-mère veuve veuf belle-mère beau-père belle-sœur beau-frère belle-fille beau-fils petit-fils
    petite-fille nièce neveu compagne compagnon
    """)

  /// Nouns of kin that one person may be called by at once, a line for each sex.
  static let households = WordMap(
    masks: """
      mari époux conjoint compagnon veuf père papa
      épouse conjointe compagne veuve mère maman
      """)

  /// Nouns of one trade, a line for each: of whoever has the one the others are said too.
  static let trades = WordMap(
    masks: """
      joueur joueuse attaquant attaquante gardien gardienne défenseur défenseure milieu buteur buteuse capitaine \
      ailier ailière athlète sportif sportive champion championne coureur coureuse cycliste nageur nageuse \
      footballeur footballeuse rugbyman tennisman tenniswoman skipper pilote
      artiste chanteur chanteuse musicien musicienne pianiste violoniste peintre sculpteur sculptrice \
      photographe comédien comédienne acteur actrice danseur danseuse rappeur rappeuse cinéaste réalisateur \
      réalisatrice soprano auteur auteure autrice
      auteur auteure autrice écrivain écrivaine romancier romancière poète dramaturge essayiste historien historienne
      médecin docteur chirurgien chirurgienne généraliste urgentiste praticien praticienne pédiatre psychiatre \
      infirmier infirmière
      conservateur conservatrice commissaire galeriste éditeur éditrice producteur productrice
      entraîneur entraîneuse coach sélectionneur technicien manager
      journaliste chroniqueur chroniqueuse présentateur présentatrice reporter
      """)

  /// Trades of the street: nobody known for anything else is told by one of them.
  static let everydayTrades: WordSet = words(
    """
    boulanger boulangère boucher bouchère coiffeur coiffeuse pompier pompière policier policière gendarme facteur factrice
    serveur serveuse vendeur vendeuse caissier caissière fleuriste pharmacien pharmacienne concierge restaurateur
    restauratrice épicier épicière chauffeur livreur livreuse plombier maçon jardinier jardinière éleveur éleveuse pêcheur
    instituteur institutrice secouriste ambulancier ambulancière couturière garagiste opticien opticienne bijoutier
    bijoutière libraire
    """)

  /// Marks a role that is told by possessive.
  static let own = WordSet.hash("son")

  /// «sa femme» is his wife, «une femme» anybody.
  static let woman = WordSet.hash("femme")
  static let wife = WordSet.hash("épouse")
  static let lady = WordSet.hash("dame")

  static let partisans: WordSet = words(
    """
    socialiste communiste écologiste centriste péquiste caquiste macroniste sarkozyste gaulliste frontiste trotskiste
    nationaliste indépendantiste unioniste travailliste libéral libérale insoumis insoumise républicain républicaine
    démocrate
    """)

  /// Two nouns for one person where only the second was heard so far.
  static let sameRoles: WordTable = {
    var map: WordTable = [:]
    for hashes in WordSet.lines(of: synonyms) {
      map[hashes[0]] = hashes[1]
    }
    return map
  }()

  private static let synonyms: StaticString = """
    défenseur avocat
    défenseure avocate
    prévenu accusé
    prévenue accusée
    accusé prévenu
    accusée prévenue
    édile maire
    mayeur bourgmestre
    mayeure bourgmestre
    coach entraîneur
    entraîneur coach
    technicien entraîneur
    mari époux
    époux mari
    femme épouse
    père papa
    papa père
    mère maman
    maman mère
    """

  /// The adjectives of a country count as its name.
  static let sameMeaning: WordTable = {
    var map: WordTable = [:]
    for hashes in WordSet.lines(of: countries) {
      for word in hashes.dropFirst() { map[word] = hashes[0] }
    }
    return map
  }()

  /// Countries by their names.
  static let nations: WordSet = WordSet(WordSet.lines(of: countries).compactMap(\.first))

  /// Two words for one: the last stands for the role, the others are a noun and what follows it.
  static let roleNames: WordTable = {
    var map: WordTable = [:]
    for hashes in WordSet.lines(of: pairs) {
      if hashes.count == 3 { map[RoleBook.pair(hashes[0], hashes[1])] = hashes[2] }
    }
    return map
  }()

  private static let pairs: StaticString = """
    chef état président
    cheffe état présidente
    chef etat président
    cheffe etat présidente
    chef exécutif président
    locataire élysée président
    locataire elysée président
    locataire maison-blanche président
    locataire maison président
    hôte maison président
    hôte élysée président
    hôte elysée président
    hôte maison-blanche président
    chef gouvernement premier-ministre
    cheffe gouvernement premier-ministre
    premier ministre premier-ministre
    première ministre premier-ministre
    premier substitut procureur
    première substitut procureure
    locataire matignon premier-ministre
    édile ville maire
    premier magistrat maire
    souverain pontife pape
    évêque rome pape
    numéro un dirigeant
    garde sceaux ministre
    avocat général procureur
    procureur république procureur
    conseil victime avocat
    conseil prévenu avocat
    conseil prévenue avocat
    conseil accusé avocat
    conseil accusée avocat
    conseil plaignant avocat
    conseil plaignante avocat
    conseil famille avocat
    conseil parents avocat
    conseil suspect avocat
    procureure république procureure
    avocate générale procureure
    """

  private static let countries: StaticString = """
    france français française république républicain tricolore
    états-unis etats-unis américain américaine amérique
    royaume-uni britannique anglais anglaise angleterre grande-bretagne
    allemagne allemand allemande fédéral fédérale
    italie italien italienne
    espagne espagnol espagnole
    portugal portugais portugaise
    belgique belge
    suisse helvétique
    pays-bas néerlandais néerlandaise
    russie russe
    ukraine ukrainien ukrainienne
    pologne polonais polonaise
    hongrie hongrois hongroise
    roumanie roumain roumaine
    grèce grec grecque
    turquie turc turque
    syrie syrien syrienne
    irak irakien irakienne
    iran iranien iranienne
    israël israélien israélienne
    palestine palestinien palestinienne
    liban libanais libanaise
    égypte egypte égyptien égyptienne
    tunisie tunisien tunisienne
    algérie algérien algérienne
    maroc marocain marocaine
    sénégal sénégalais sénégalaise
    mali malien malienne
    niger nigérien nigérienne
    nigeria nigérian nigériane
    cameroun camerounais camerounaise
    congo congolais congolaise
    rwanda rwandais rwandaise
    burundi burundais burundaise
    chine chinois chinoise
    japon japonais japonaise
    inde indien indienne
    pakistan pakistanais pakistanaise
    afghanistan afghan afghane
    corée coréen coréenne sud-coréen sud-coréenne nord-coréen nord-coréenne
    canada canadien canadienne
    québec québécois québécoise
    mexique mexicain mexicaine
    brésil brésilien brésilienne
    argentine argentin
    colombie colombien colombienne
    venezuela vénézuélien vénézuélienne
    cuba cubain cubaine
    australie australien australienne
    suède suédois suédoise
    norvège norvégien norvégienne
    danemark danois danoise
    finlande finlandais finlandaise
    irlande irlandais irlandaise
    autriche autrichien autrichienne
    tchéquie tchèque
    slovaquie slovaque
    croatie croate
    serbie serbe
    slovénie slovène
    monaco monégasque
    madagascar malgache
    chypre chypriote
    burkina burkinabè
    bosnie bosnien bosnienne
    kosovo kosovar kosovare
    albanie albanais albanaise
    bulgarie bulgare
    estonie estonien estonienne
    lettonie letton lettone
    lituanie lituanien lituanienne
    islande islandais islandaise
    luxembourg luxembourgeois luxembourgeoise
    écosse ecosse écossais écossaise
    galles gallois galloise
    géorgie géorgien géorgienne
    arménie arménien arménienne
    azerbaïdjan azerbaïdjanais azerbaïdjanaise azéri azérie
    kazakhstan kazakh kazakhe
    moldavie moldave
    biélorussie biélorusse
    kenya kényan kényane
    éthiopie ethiopie éthiopien éthiopienne
    érythrée érythréen érythréenne
    ouganda ougandais ougandaise
    côte-d'ivoire ivoirien ivoirienne
    ghana ghanéen ghanéenne
    togo togolais togolaise
    bénin béninois béninoise
    guinée guinéen guinéenne
    gabon gabonais gabonaise
    tchad tchadien tchadienne
    libye libyen libyenne
    soudan soudanais soudanaise
    jordanie jordanien jordanienne
    uruguay uruguayen uruguayenne
    paraguay paraguayen paraguayenne
    chili chilien chilienne
    pérou péruvien péruvienne
    équateur equateur équatorien équatorienne
    bolivie bolivien bolivienne
    haïti haïtien haïtienne
    jamaïque jamaïcain jamaïcaine
    thaïlande thaïlandais thaïlandaise
    vietnam vietnamien vietnamienne
    philippines philippin philippine
    indonésie indonésien indonésienne
    slovénie slovène
    europe européen européenne
    """

  static func words(_ list: StaticString) -> WordSet { WordSet(words: list) }
}
