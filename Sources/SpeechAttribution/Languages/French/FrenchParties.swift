/// Which words tell one party: its name, its letters, the adjectives of its members. Own work.
enum FrenchParties {
  /// A bit for each line; a word in several lines fits the members of each.
  static let masks = WordMap(
    masks: """
      socialiste socialistes ps psoe spd
      communiste communistes pcf pcc
      écologiste écologistes eelv verts écolo
      centriste centristes modem udi udf
      péquiste péquistes pq indépendantiste
      caquiste caquistes caq nationaliste
      macroniste macronistes lrem renaissance horizons
      républicain républicaine républicains lr ump gaulliste sarkozyste rpr
      frontiste frontistes fn rn nationaliste
      trotskiste trotskistes npa lo
      libéral libérale libéraux plc plq pvv fdp
      insoumis insoumise insoumises lfi
      travailliste travaillistes labour
      démocrate démocrates
      unioniste unionistes dup uup
      indépendantiste indépendantistes snp erc
      """)
}
