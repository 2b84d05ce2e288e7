/// Words that rules of French know one by one or by small classes, as hashes.
enum FrenchWords {
  static let dixit = Lexicon.hash(of: "dixit")
  static let years = Lexicon.hash(of: "ans")
  static let republic = Lexicon.hash(of: "république")
  static let since = Lexicon.hash(of: "depuis")
  static let one = FrenchRoles.words("un une")
  static let isCopula = FrenchRoles.words("est")
  static let who = Lexicon.hash(of: "qui")
  static let when = Lexicon.hash(of: "quand")
  static let even = Lexicon.hash(of: "même")

  /// «le premier ministre»: these belong to the role.
  static let firsts = FrenchRoles.words("premier première")

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
  static let themes = FrenchRoles.words("thème titre intitulé intitulée intitulés intitulées")

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
    marées quotient revenu revenus ancienneté distance durée température
    """)

  /// «un autre», «une autre»
  static let others = FrenchRoles.words("autre")
}
