/// Which bodies a French noun can take up: a newspaper is no party. Own work.
enum FrenchBodies {
  /// By word: 1 press, 2 business, 3 parties, unions and associations, 4 authorities, 5 clubs and teams.
  static let classes: [UInt64: UInt8] = {
    var map: [UInt64: UInt8] = [:]
    for (index, list) in [press, business, unions, authorities, teams].enumerated() {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        map[FrenchRoles.hash(word)] = UInt8(index + 1)
      }
    }
    return map
  }()

  private static let press = """
    quotidien hebdomadaire mensuel bimensuel trimestriel magazine journal revue chaîne radio télévision site émission
    média podcast tabloïd gazette dépêche presse afp reuters bfm bfmtv bfm-tv tf1 cnews itélé i-télé cnn bbc nbc cbs
    abc msnbc mediapart libération figaro parisien canard humanité rtl rfi rmc franceinfo euronews mediacités slate
    télérama marianne lci tv5 arte aljazeera al-jazeera guardian times post spiegel bild tass interfax
    """

  private static let business = """
    société entreprise compagnie groupe firme constructeur opérateur éditeur banque industriel avionneur géant filiale
    enseigne équipementier distributeur start-up marque multinationale laboratoire sa inc ltd gmbh corp industries
    motors airlines airways
    """

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
