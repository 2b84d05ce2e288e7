/// Words that rules of French know one by one or by small classes, as hashes.
enum FrenchWords {
  static let les = Lexicon.hash(of: "les")
  static let dixit = Lexicon.hash(of: "dixit")
  static let years = Lexicon.hash(of: "ans")
  static let republic = Lexicon.hash(of: "république")
  static let since = Lexicon.hash(of: "depuis")
  static let one = FrenchRoles.words("un une")
  static let isCopula = FrenchRoles.words("est")
  static let thus = Lexicon.hash(of: "ainsi")
  static let toward = Lexicon.hash(of: "pour")
  static let those = FrenchRoles.words("ceux celles celui celle")
  static let who = Lexicon.hash(of: "qui")
  static let him = Lexicon.hash(of: "lui")
  static let whose = Lexicon.hash(of: "dont")
  static let this = Lexicon.hash(of: "ce")
  static let when = Lexicon.hash(of: "quand")
  static let even = Lexicon.hash(of: "même")

  /// Verbs of saying only with «se»: what else they have for a subject moves somebody, and nobody says it.
  static let moving = FrenchRoles.words(
    """
    inquiète inquiètent inquiétait inquiétaient étonne étonnent étonnait étonnaient alarme alarment alarmait alarmaient
    indigne indignent indignait indignaient émeut émeuvent émouvait agace agacent agaçait amuse amusent amusait irrite
    irritent irritait désole désolent désolait réjouit réjouissent réjouissait
    """)

  /// «a insisté *sur* la nécessité de …»
  static let upon = Lexicon.hash(of: "sur")
  static let know = Lexicon.hash(of: "savoir")

  /// Works that bear titles, several at once.
  static let works = FrenchRoles.words(
    "titres chansons films romans livres albums tubes séries pièces œuvres émissions morceaux spectacles documentaires")

  /// Offices that are told by what they are for.
  static let ministers = FrenchRoles.words("ministre ministres ex-ministre vice-ministre")

  /// Bodies with a common noun for a name («le musée d'Histoire naturelle»).
  static let houses = FrenchRoles.words(
    "musée muséum école institut académie observatoire faculté centre office université")

  /// Nouns behind «l'» that end as an infinitive does («de l'*atelier*»).
  static let nounsLikeInfinitives = FrenchRoles.words(
    """
    atelier escalier hiver héritier hôtelier officier ouvrier infirmier armurier aumônier épicier écolier étranger oranger
    huissier évier espalier olivier enfer amer outre-mer échiquier estafier usurier horloger archer huitrier
    """)
  /// «*tout* en rappelant»
  static let all = Lexicon.hash(of: "tout")
  /// «a en *outre* regretté»
  static let besides = Lexicon.hash(of: "outre")
  /// «*dans* le *cadre* de …», «*dans* un premier *temps*»
  static let within = Lexicon.hash(of: "dans")
  static let settings = FrenchRoles.words("cadre")
  static let span = Lexicon.hash(of: "temps")

  /// «sans donner de détails»
  static let without = Lexicon.hash(of: "sans")
  static let reticence = FrenchRoles.words(
    "donner préciser détailler entrer étendre nommer citer autre plus davantage élaborer développer confirmer")

  /// Who had to be asked; before «par», who has told it to whom.
  static let reached = FrenchRoles.words(
    """
    joint jointe joints jointes contacté contactée contactés contactées interrogé interrogée interrogés interrogées cité
    citée cités citées sollicité sollicitée rencontré rencontrée consulté consultée
    """)

  /// Adjectives before a noun that tell its gender where the article does not («l'ancien élève»).
  static let masculineAdjectives = FrenchRoles.words("ancien nouvel vieil haut grand premier seul")
  static let feminineAdjectives = FrenchRoles.words("ancienne nouvelle vieille haute grande première seule")

  /// What a lawyer may be called besides.
  static let lawyers = FrenchRoles.words("avocat avocate")
  static let namesOfLawyers = FrenchRoles.words(
    "pénaliste bâtonnier bâtonnière conseil défenseur défenseure juriste ténor fiscaliste plaideur")

  /// Whoever is of a place or a band, told by no ending that is theirs alone.
  static let peoples = FrenchRoles.words(
    """
    savoyard savoyarde picard picarde montagnard montagnarde campagnard campagnarde normand normande flamand flamande
    allemand allemande breton bretonne bourguignon bourguignonne gascon gasconne wallon wallonne frison letton lettone
    lapon slovaque croate serbe slovène tchèque bulgare kazakh ouzbek kurde arabe corse basque catalan catalane auvergnat
    auvergnate cévenol cévenole espagnol espagnole grec grecque turc turque russe suisse belge suédois malgache
    monégasque chypriote insoumis insoumise tricolore
    """)

  /// Given names that are nouns where a preposition follows («Victoire au bout du suspense»).
  static let victories = FrenchRoles.words("victoire constance aurore espérance")

  /// What bears words that nobody says.
  static let signs = FrenchRoles.words(
    "panneau panneaux banderole banderoles pancarte pancartes écriteau inscription tag tags graffiti graffitis affiche plaque"
  )

  static let bosses = FrenchRoles.words(
    "patron patronne président présidente directeur directrice propriétaire dirigeant dirigeante entraîneur entraîneuse"
  )

  /// Verbs that bring in speech before a colon alone («Jane Roe revient : « … »»).
  static let colonVerbs = FrenchRoles.words("revient reviennent revenait")
  /// Verbs of whoever takes the floor that things have too.
  static let happening = FrenchRoles.words("intervient interviennent intervenait intervenu intervenue")
  static let inside = FrenchRoles.words("dans")
  /// «à son avis», «à ses yeux»
  static let views = FrenchRoles.words("avis yeux")
  static let owners = FrenchRoles.words("son ses")
  static let comparing = FrenchRoles.words("plus moins aussi autant plutôt")
  /// Adverbs by which whoever tells goes on to what is more: «Pire, …».
  static let climaxes = FrenchRoles.words("mieux pire pis")
  static let cantons = FrenchRoles.words(
    "zh be lu ur sz ow nw gl zg fr so bs bl sh ar ai sg gr ag tg ti vd vs ne ge ju")
  static let at = Lexicon.hash(of: "chez")

  static let elected = FrenchRoles.words(
    """
    candidat candidate élu élue député députée sénateur sénatrice conseiller conseillère adjoint adjointe ministre
    eurodéputé eurodéputée député-maire sénateur-maire magistrat ex-ministre chef cheffe
    """)

  /// Whoever is told by these is somebody who was there, and holds no post.
  static let ordinary = FrenchRoles.words(
    """
    passager passagère client cliente habitant habitante riverain riveraine voisin voisine touriste usager spectateur
    spectatrice visiteur visiteuse passant passante retraité retraitée lycéen lycéenne étudiant étudiante caissier
    caissière serveur serveuse
    """)

  /// Nouns for anybody, by sex and age; and those who are never called so.
  static let sexes = FrenchRoles.words("homme femme garçon fille gamin gamine individu dame vieillard")
  static let officers = FrenchRoles.words(
    """
    procureur procureure substitut substitute juge avocat avocate préfet préfète policier policière gendarme enquêteur
    enquêtrice commissaire expert experte ministre
    """)

  /// Feasts that are given names elsewhere («jusqu'à Noël»).
  static let feasts = FrenchRoles.words("noël pâques")

  /// Verbs and participles whose infinitive tells what was said («s'est contenté de répondre»).
  static let leading = FrenchRoles.words(
    """
    contenté contentée contentés contentent contente contentait borné bornée borne limité limitée limite fini finit
    empressé empressée empresse plu plaît hasardé risqué risquée permis tenu tenue tient
    """)

  /// Verbs of what people do that lead to an infinitive which tells how they speak («tente d'expliquer»).
  static let willing = FrenchRoles.words(
    """
    veut veulent voulait voulaient voulut voulu tente tentent tentait tenta tenté cherche cherchent cherchait chercha
    cherché essaie essaye essaient essayait essaya essayé ose osent osait osa osé préfère préfèrent préférait préféra
    préféré souhaite souhaitent souhaitait souhaité espère espèrent espérait croit croyait cru pense pensait feint
    feignait fait font faisait fit prend prennent prenait prit pris amuse amusait obstine obstinait efforce efforçait
    efforcé persiste persistait persisté jure jurait juré promet promettait promis refuse refusait refusé décide décidé
    choisit choisi aime aimait adore commence commençait commencé continue continuait continué peine peinait parvient
    réussit hésite entend entendait compte comptait désire prétend prétendait vient venait va vont allait peut peuvent
    pouvait pu doit doivent devait dû sait
    """)

  /// Verbs of what serves an end.
  static let serving = FrenchRoles.words(
    """
    permet permettent permettait permettra permis sert servent servait servira servi vise visent visait visera visé aide
    aident aidait aidera aidé suffit suffisent suffisait suffira consiste consistent consistait revient revenait contribue
    contribuent contribuait contribué invite oblige force pousse incite
    """)

  /// Particles that a family name may open with in one word.
  static let particles = FrenchRoles.words("fitz mac mc van vander vanden de le la du o")

  /// Things of the sea that bear names.
  static let vessels = FrenchRoles.words(
    """
    chalutier navire bateau voilier paquebot ferry cargo goélette remorqueur yacht trimaran catamaran pétrolier vraquier
    bac caboteur sous-marin
    """)

  /// Where a place or a house is («l'hôpital *situé* plus au sud»).
  static let placed = FrenchRoles.words(
    "situé située situés situées basé basée basés basées installé installée implanté implantée établi établie")

  /// «alors que», «tandis que»
  static let contrasting = FrenchRoles.words("alors tandis")

  /// Verbs that tell what somebody is like.
  static let describing = FrenchRoles.words(
    """
    décrit décrivent décrivait décrivit décrira dépeint dépeignent dépeignait dépeignit évoque évoquent évoquait évoqua
    évoqué dresse dressait dressé
    """)

  /// What befalls people: death, in any tense or in the passive, harm, and the courts.
  static let dead = FrenchRoles.words(
    """
    mort morte décédé décédée disparu disparue péri succombé trépassé meurt mourut décède décédait succombe succombait
    """)
  static let killed = FrenchRoles.words("tué tuée abattu abattue assassiné assassinée inhumé inhumée enterré enterrée")
  static let harmed = FrenchRoles.words(
    """
    blessé blessée agressé agressée poignardé poignardée percuté percutée renversé renversée fauché fauchée frappé frappée
    roué rouée hospitalisé hospitalisée secouru secourue brûlé brûlée attaqué attaquée
    """)
  static let tried = FrenchRoles.words(
    """
    jugé jugée poursuivi poursuivie condamné condamnée incarcéré incarcérée écroué écrouée interpellé interpellée arrêté
    arrêtée inculpé inculpée déféré déférée
    """)
  /// Said of blows to the mind as well.
  static let blows = FrenchRoles.words("frappé frappée attaqué attaquée")
  /// Said of whoever leaves as well.
  static let gone = FrenchRoles.words("disparu disparue")
  /// «mort de rire»
  static let feelings = FrenchRoles.words("rire peur honte trouille ennui fatigue envie inquiétude jalousie")
  /// Those who play or go together.
  static let bands = FrenchRoles.words("troupe bande équipage formation entourage")
  static let of = FrenchRoles.words("de d du des")
  /// Those about somebody.
  static let circles = FrenchRoles.words("entourage cabinet équipe équipes camp clan état-major staff services")

  /// Words of whoever speaks of himself; and of whoever saw what befell another.
  static let own = FrenchRoles.words("je j me m moi mon ma mes")
  static let witnessing = FrenchRoles.words(
    "vu vue vus vois voyais entendu entendue entends aperçu aperçue assisté accouru découvert retrouvé trouvé appelé")

  /// Those of whom nobody alone is asked; and what prosecutors and defenders do at the end.
  static let everybody = FrenchRoles.words("tous toutes")
  static let pleading = FrenchRoles.words(
    "requiert requérait requis réquisitoire réquisitions plaide plaidait plaidé plaidoirie plaidoiries")

  static let appearing = FrenchRoles.words("comparaît comparait comparaissait comparaîtra comparu")

  /// Who is somebody's («l'adjoint au maire»).
  static let assistants = FrenchRoles.words(
    """
    adjoint adjointe délégué déléguée conseiller conseillère assistant assistante attaché attachée suppléant suppléante
    """)

  /// Titles of physicians.
  static let doctors = FrenchRoles.words("dr docteur docteure")
  static let physician = Lexicon.hash(of: "médecin")

  static let offices = FrenchRoles.words(
    """
    inspecteur inspectrice ministre premier-ministre commissaire ambassadeur ambassadrice colonel colonelle
    commandant commandante capitaine lieutenant lieutenante rapporteur rapporteure juge chancelier chancelière
    """)

  static let seats = FrenchRoles.words(
    "député députée sénateur sénatrice élu élue eurodéputé eurodéputée parlementaire")

  /// How somebody is, told before the one who is so («*Émue*, la mère …»).
  static let moods = FrenchRoles.words(
    """
    ému émue émus émues déçu déçue abattu abattue tendu tendue hilare amer amère penaud penaude goguenard goguenarde
    placide stoïque serein sereine narquois narquoise optimiste pessimiste réaliste pragmatique fataliste lucide sincère
    fier fière ravi ravie radieux radieuse
    """)

  /// «d'ores et déjà»
  static let ores = Lexicon.hash(of: "ores")

  /// Verbs whose infinitive tells what somebody means to do.
  static let thinking = FrenchRoles.words("pense pensent pensait pensaient pensé pensant croyait croyaient")

  /// Whoever was just spoken of, whatever his post.
  static let concerned = FrenchRoles.words("intéressé intéressée")

  /// Of brothers each has one.
  static let ranks = FrenchRoles.words("aîné aînée cadet cadette benjamin benjamine")

  /// Whoever stands against the one who has just spoken («sa rivale»).
  static let opponents = FrenchRoles.words("rival rivale adversaire challenger opposant opposante contradicteur")
  static let datives = FrenchRoles.words("lui leur")

  static let young = FrenchRoles.words("jeune")
  static let presidents = FrenchRoles.words("président présidente")

  /// «par la voix de son porte-parole»
  static let voices = FrenchRoles.words("voix bouche intermédiaire truchement biais")

  /// «du côté de la direction»
  static let side = Lexicon.hash(of: "côté")

  /// «c'est en ces termes que Jane Roe …»
  /// «selon les *propos* rapportés par …»; «selon ses *dires*»
  static let relayed = FrenchRoles.words("propos")
  static let dicta = FrenchRoles.words("dires propos mots explications déclarations")
  /// «selon les *informations publiées* par …»
  static let news = FrenchRoles.words("informations révélations chiffres données éléments précisions")
  static let published = FrenchRoles.words(
    """
    publiées publiés révélées révélés diffusées diffusés rapportées rapportés dévoilées dévoilés communiquées communiqués
    fournies fournis transmises transmis livrées livrés
    """)
  static let source = Lexicon.hash(of: "source")
  static let treaties = FrenchRoles.words("accord accords traité")
  /// «souffle *beaucoup*»
  static let much = Lexicon.hash(of: "beaucoup")
  /// An article for several that no one person has.
  static let some = Lexicon.hash(of: "des")

  /// «je» and «moi» as first words.
  static let myself = FrenchRoles.words("je j moi")

  /// Offices of which an article seldom tells two holders.
  static let posts = FrenchRoles.words(
    """
    maire mairesse préfet préfète procureur procureure ministre gouverneur bourgmestre coroner wali sous-préfet
    sous-préfète recteur rectrice archevêque évêque
    """)

  /// «sur le *fait* que …»
  static let facts = FrenchRoles.words("fait point")

  /// «*nous* a confié», «*m'*a dit»
  static let us = FrenchRoles.words("nous me m")

  /// «avant de *requérir*»
  static let before = Lexicon.hash(of: "avant")
  static let pleas = FrenchRoles.words("requérir conclure lancer lâcher réclamer poursuivre renchérir nuancer")

  /// Verbs by which somebody says that other words are not so.
  static let denials = FrenchRoles.words(
    """
    conteste contestent contestait contesté dément démentent démentait démenti nie nient niait nié réfute réfutent réfutait
    réfuté récuse récusent récusait récusé
    """)

  /// «*ces derniers*»
  static let latters = FrenchRoles.words("derniers dernières")
  static let these = FrenchRoles.words("ces")

  /// Where whoever bears an office sits («le *Bureau* du procureur»).
  static let rooms = FrenchRoles.words("bureau cabinet secrétariat office")

  /// «a *conduit* la présidente à trancher»
  static let leadingOn = FrenchRoles.words(
    """
    conduit conduisait conduira amène amenait amené pousse poussait poussé incite incitait incité force forçait forcé
    oblige obligeait obligé contraint contraignait encourage encourageait encouragé
    """)

  /// «Luc Roe, *dit* Lupin»
  static let called = FrenchRoles.words("dit dite alias")

  /// What a paper does.
  static let titling = FrenchRoles.words("titre titrait titrent titra")

  /// Labels that lead to another article.
  static let leads = Set(
    ([
      "à lire", "a lire", "à lire aussi", "a lire aussi", "lire aussi", "lire également", "à lire également",
      "a lire également", "à voir", "à voir aussi", "voir aussi", "à écouter aussi", "sur le même sujet",
      "sur le même thème", "notre dossier",
    ] as [StaticString]).map { Lexicon.hash(of: $0) })

  /// «la réponse de Jane Roe»
  static let replies = FrenchRoles.words("réponse réplique riposte réaction repartie")
  static let wordings = FrenchRoles.words("termes mots phrase formule expression paroles")

  /// «le premier ministre»: these belong to the role.
  static let firsts = FrenchRoles.words("premier première")

  static let seconds = FrenchRoles.words("second seconde deuxième")

  /// «le maire sortant»: a role that is, or will be, somebody else's.
  static let leaving = FrenchRoles.words("sortant sortante ancien ancienne ex futur future prochain prochaine")

  /// «Jane Roe reste ministre», «a battu le ministre»: subject and role may be one, or change hands.
  static let becoming = FrenchRoles.words(
    """
    reste restait restera resté restée devient devenait deviendra devenu devenue demeure demeurait nommé nommée élu élue
    désigné désignée comme appelé appelée dit dite incarne incarnait joue jouait fut sera serait remplace remplaçait
    remplacé remplacera succède succédait succédé succédera bat battu battue battait évincé détrôné détrône
    """)

  /// Verbs of an answer: nobody answers himself.
  static let answering = FrenchRoles.words(
    """
    répond répondait répondit répondra répondu réplique répliquait répliqua répliqué rétorque rétorquait rétorqua
    rétorqué riposte ripostait riposta riposté
    """)

  /// Who has a lawyer's title and is none.
  static let otherMasters = FrenchRoles.words(
    "notaire huissier huissière commissaire-priseur commissaire-priseuse commissaire greffier greffière mandataire")

  /// Words of the courts: beside them a master pleads.
  static let courtWords = FrenchRoles.words(
    """
    avocat avocate avocats avocates barreau bâtonnier plaide plaident plaidait plaidé plaider plaidoirie plaidoiries
    client cliente clients clientes défend défendait défendre défense tribunal assises procès audience prévenu prévenue
    prévenus accusé accusée accusés juge juges jurés procureur procureure parquet victime victimes plainte recours
    relaxe acquittement mandat jugement verdict réquisitions condamnation
    """)

  /// What presents a list, or tells what anybody must do.
  static let presenting = FrenchRoles.words("voici voilà faut liste suivants suivantes ci-dessous")

  /// What is said between two.
  static let speechNouns = FrenchRoles.words("dialogue échange conversation réponse réplique question")

  /// Pronouns of somebody who says or does something.
  static let somebody = FrenchRoles.words("il elle ils elles je on")

  /// Words of who speaks and is spoken to.
  static let personal = FrenchRoles.words("je j me m moi tu te toi")

  /// The same, with what is theirs.
  static let selfWords = FrenchRoles.words("je j me m moi mon ma mes tu te t toi ton ta tes")

  /// «dont», «comme»: bring in examples of those before the comma.
  static let exemplifying = FrenchRoles.words("dont comme notamment tels telles")

  /// «Tel un roi, …»
  static let likening = FrenchRoles.words("tel telle tels telles")

  /// What leads to an infinitive that tells more: «pour annoncer», «avant d'ajouter».
  static let aims = FrenchRoles.words("pour avant")

  /// Nouns for what an event or a text is called.
  static let themes = FrenchRoles.words("thème titre légende intitulé intitulée intitulés intitulées")

  /// «peut-on lire», «lit-on»
  static let reading = FrenchRoles.words("lire lit entendre entend voir")

  /// «…, provoquant la réaction du maire : « … »»: another speaks behind the colon.
  static let rousing = FrenchRoles.words(
    "provoquant suscitant entraînant déclenchant attirant citant rappelant rapportant relayant reprenant recueillant")

  /// «trop tôt pour dire»: what is not said.
  static let degrees = FrenchRoles.words("trop assez suffisamment")

  /// What prices, hours and habits depend on: «selon la saison».
  static let measures = FrenchRoles.words(
    """
    saison saisons météo jour jours heure heures moment moments période périodes mois année années âge âges cas
    circonstances gravité taille poids niveau niveaux humeur humeurs envie envies besoin besoins moyens goût goûts
    région régions endroit endroits lieu lieux type types nature modèle modèles critère critères situation situations
    vraisemblance probabilité apparence apparences marées quotient revenu revenus ancienneté distance durée température
    """)

  /// «un autre», «une autre»
  static let others = FrenchRoles.words("autre")
  static let otherPeople = FrenchRoles.words("autres")

  /// «le presse», «l'écoute»: what is done to somebody who tells; no verb of saying.
  static let heeding = FrenchRoles.words(
    """
    presse pressait pressé pressée relance relançait relancé relancée écoute écoutait écouté écoutée attend attendait
    accompagne accompagnait accompagné accompagnée
    """)

  /// «l'invite à boire»
  static let inviting = FrenchRoles.words("invite invitait invité invitée")

  /// «lui tend un verre», «lui prend la main»
  static let handing = FrenchRoles.words(
    """
    tend tendait tendu prend prenait pris serre serrait serré offre offrait offert apporte apportait apporté verse
    versait versé sert servait servi tient tenait tenu caresse caressait caressé
    """)

  /// «celle qui dirige le port»: what somebody does who has an office.
  static let governing = FrenchRoles.words(
    """
    dirige dirigeait dirigea dirigera dirigé préside présidait présida présidera présidé occupe occupait occupa occupera
    occupé siège siégeait siégea siégera siégé gère gérait géra gérera géré administre administrait administré gouverne
    gouvernait gouverné commandait commandé représente représentait représenté
    """)

  /// Articles of second parts that places have («Barel–La Petite-Anse») more than families.
  static let placeArticles = FrenchRoles.words("la les")
}
