/// Parties of the English-speaking world, by number. Own work.
enum EnglishParties {
  /// Who belongs to a party.
  static let members = WordMap(
    masks: """
      republican
      democrat
      independent
      libertarian
      tory conservative
      labourite
      unionist
      """)

  /// How a party is told beside a name.
  static let letters = WordMap(
    masks: """
      r gop
      d democratic
      i
      l
      con
      labour lab
      dup uup
      """)

  static let roles = WordSet(
    words: """
      senator sen representative rep congressman congresswoman governor gov lawmaker legislator nominee candidate mayor
      speaker leader whip chairman chairwoman president vice-president assemblyman assemblywoman councilman councilwoman
      delegate minister secretary mp politician contender challenger hopeful front-runner frontrunner
      """)

  static let offices: WordMap = {
    var found = WordMap(
      masks: """
        senator sen
        representative rep congressman congresswoman
        governor gov
        mayor
        councilman councilwoman councilmember
        assemblyman assemblywoman
        sheriff
        commissioner
        president
        premier chancellor taoiseach minister pm
        king queen emir sultan
        """)
    for noun in ["leader", "statesman"] { found.set(WordSet.hash(noun[...]), 0b111 << 8) }
    found.set(WordSet.hash("lawmaker"), 0b11)
    return found
  }()

  /// Those of a country or a party: "the French *leader*" is nobody of whom that country is not told.
  static let leaders = 0b111 << 8
}
