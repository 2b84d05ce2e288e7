import DocumentModel

/// French: roles that a colon parts from the name, and nouns that are two people's.
extension Analyzer {
  /// «Autre nouveau maire : Jane Roe.»: a role that opens its sentence, and the name behind its colon.
  mutating func attachAnnouncedRole(_ index: Int) {
    let mention = mentions[index]
    let colon = mention.extentFirst - 1
    guard pack.splitsElisions, index > 0, colon > 0, tokens[colon].kind == .colon,
      mention.last + 1 >= tokens.count || !tokens[mention.last + 1].isWord,
      let at = mentions[..<index].lastIndex(where: { $0.last == colon - 1 }), index - at < 4
    else { return }
    let role = mentions[at]
    guard role.kind == .description, role.entity < 0, tokens[role.first].has(.role), !tokens[role.first].has(.people),
      tokens[role.extentFirst].startsSentence || role.extentFirst > 0 && tokens[role.extentFirst - 1].startsSentence
    else { return }
    setRole(mention.entity, noun: role.first, from: role.extentFirst, to: role.last)
    mentions[at].entity = mention.entity
  }

  /// Whether a noun must mean another than somebody: two nouns of kin do, and a noun that tells more than sex or age does
  /// where an unnamed person of another noun was told of sentences ago.
  func isAnother(than entity: Int, _ noun: UInt64) -> Bool {
    let own = registry[entity].roleNoun
    guard own != 0, own != noun else { return false }
    if pack.kinRoles.contains(noun), pack.kinRoles.contains(own) { return true }
    guard registry[entity].isDescription, pack.generalRoles.contains(noun), !pack.anybodyRoles.contains(noun),
      let entry = salience.entries.last(where: { $0.entity == entity })
    else { return false }
    return salience.sentence - entry.sentence > 1
  }
}
