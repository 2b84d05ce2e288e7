/// Which bodies a French noun can take up: a newspaper is no party. Own work.
enum FrenchBodies {
  /// By word: 1 press, 2 business, 3 parties, unions and associations, 4 authorities, 5 clubs and teams.
  static let classes: WordMap = {
    var map = WordMap()
    for (index, list) in [press, business, unions, authorities, teams].enumerated() {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        map.set(WordSet.hash(word), index + 1)
      }
    }
    return map
  }()

  /// Streets, buildings, prizes and associations, which bear people's names.
  static let dedicated = FrenchRoles.words(
    """
    rue avenue boulevard place quai allée chaussée cours square impasse esplanade promenade rond-point pont viaduc lycée
    collège école scolaire université hôpital clinique ehpad crèche stade gymnase piscine salle théâtre musée
    bibliothèque médiathèque auditorium station gare aéroport quartier cité résidence parc prix trophée challenge
    tournoi mémorial festival
    fondation association institut tour phare chapelle église caserne espace
    """)

  /// Papers whose article has a capital.
  static let papers = FrenchRoles.words(
    "monde figaro croix point express obs échos humanité télégramme parisien devoir")

  static let contractions = FrenchRoles.words("du au aux des")

  /// Bodies whose acronym the news use without spelling it out.
  static let knownAcronyms: WordTable = {
    var map: WordTable = [:]
    for hashes in WordSet.lines(of: acronyms) {
      if let acronym = hashes.first { map[Registry.key(hashes.dropFirst())] = acronym }
    }
    return map
  }()

  private static let acronyms: StaticString = """
    onu nations unies
    ue union européenne
    oms organisation mondiale santé
    usa états-unis
    ps parti socialiste
    pcf parti communiste
    lr républicains
    lfi france insoumise
    rn rassemblement national
    fn front national
    fmi fonds monétaire international
    bce banque centrale européenne
    otan organisation traité atlantique nord
    afp agence france-presse
    ei état islamique
    """

  private static let press = """
    quotidien hebdomadaire mensuel bimensuel trimestriel magazine journal revue chaîne radio télévision site émission
    média podcast tabloïd gazette radio dépêche presse afp reuters bfm bfmtv bfm-tv tf1 cnews itélé i-télé cnn bbc nbc cbs
    abc msnbc mediapart libération figaro parisien canard humanité rtl rfi rmc franceinfo euronews mediacités slate
    aps aip apa belga ats efe ansa dpa xinhua minutes télérama courrier écho dauphiné marseillaise marianne lci tv5 arte aljazeera al-jazeera guardian times post spiegel bild tass interfax
    """

  private static let business = """
    société entreprise compagnie groupe firme constructeur opérateur éditeur banque industriel avionneur géant filiale
    enseigne équipementier distributeur start-up marque multinationale laboratoire sa inc ltd gmbh corp
    motors airlines airways sncf ratp edf engie orange air-france airbus boeing renault peugeot psa stellantis
    totalenergies google apple amazon facebook meta microsoft twitter uber tesla nissan toyota volkswagen
    """

  /// Nouns for businesses by what they do, some of which tell a person as well.
  static let businesses = FrenchRoles.words(
    """
    société entreprise compagnie groupe firme constructeur opérateur éditeur banque industriel avionneur géant enseigne équipementier
    distributeur start-up marque multinationale laboratoire assureur transporteur armateur fabricant exploitant fournisseur
    prestataire promoteur brasseur chaîne
    """)

  private static let unions = """
    parti syndicat confédération fédération association ong ligue mouvement union collectif fondation front
    rassemblement cgt cfdt fo unsa sud ps ump lr lrem eelv pcf fn rn modem npa lfi medef
    """

  private static let authorities = """
    ministère mairie préfecture parquet tribunal cour gouvernement parlement sénat conseil commission assemblée
    """

  private static let teams = """
    club équipe sélection formation
    """
}
