/// French nouns that take up somebody who is named: by office, trade, side or membership.
extension Analyzer {
  /// «le pénaliste», «son conseil»: the lawyer who was told of last; «le conseil» is a council.
  func counsel(calledBy told: Described) -> Int? {
    guard FrenchWords.namesOfLawyers.contains(told.role.noun),
      !told.noun.has(.body)
        || tokens[told.mention.extentFirst].has(.possessive) && told.mention.last == told.mention.first
    else { return nil }
    return salience.entries.last {
      let id = $0.entity
      return registry[id].kind == .person && FrenchWords.lawyers.contains(registry[id].roleNoun)
        && (told.noun.has(.body) || told.gender == .unknown || registry[id].gender == .unknown
          || registry[id].gender == told.gender)
    }?.entity
  }

  /// «*le patron du gîte*» where an officer has spoken: who heads something is nobody known for something else.
  func heads(_ told: Described, otherThan entity: Int) -> Bool {
    guard told.role.modifiers != .zero, registry[entity].role != nil else { return false }
    if FrenchWords.bosses.contains(told.role.noun) { return true }
    // «*Le notaire de famille* s'arrache les cheveux.»; but «l'ancien étudiant de Barel» is whoever was told of.
    guard
      !(told.mention.extentFirst...told.mention.first).contains(where: { FrenchWords.leaving.contains(tokens[$0].hash) }
      ),
      beginsClause(told.mention.extentFirst), leadsSentence(told.mention.last),
      !pack.generalRoles.contains(told.role.noun), !FrenchWords.elected.contains(told.role.noun)
    else { return false }
    let own = FrenchRoles.trades[registry[entity].roleNoun] ?? 0
    return (FrenchRoles.trades[told.role.noun] ?? 0) & own == 0
  }

  /// «« … », sourit *le douanier*»: behind the verb the noun of a trade takes up the only one named who has spoken.
  func onlySpeaker(_ told: Described) -> Int? {
    let first = told.mention.extentFirst
    guard pack.splitsElisions, told.isDefinite, told.isBare, told.noun.has(.role), !told.isPeople,
      !told.mention.isOblique,
      !isOffice(told.role.noun), !pack.generalRoles.contains(told.role.noun), !tellsMembership(told), first > 0,
      tokens[first - 1].isWord,
      tokens[first - 1].has(.saying) || tokens[first - 1].has(.construction) || !tokens[first - 1].has(.grammar)
    else { return nil }
    return onlyHeard(told.gender, within: 12).flatMap { canBe($0, told.role.noun) ? $0 : nil }
  }

  /// The only one named who has spoken, among those in mind for so many sentences.
  private func onlyHeard(_ gender: Speaker.Gender, within sentences: Int, besides other: Int? = nil) -> Int? {
    var only: Int?
    for entry in salience.entries where entry.entity != other && salience.sentence - entry.sentence <= sentences {
      let id = entry.entity
      guard registry[id].hasSpoken, registry[id].kind == .person, !registry[id].isDescription,
        gender == .unknown || registry[id].gender == .unknown || registry[id].gender == gender
      else { continue }
      if only != nil { return nil }
      only = id
    }
    return only
  }

  /// «« … », réplique *sa rivale*»: the only other one named who has spoken.
  func opponent(_ told: Described) -> Int? {
    guard pack.splitsElisions, tokens[told.mention.extentFirst].has(.possessive),
      told.mention.last == told.mention.first,
      FrenchWords.opponents.contains(told.role.noun), let speaker = salience.speaker
    else { return nil }
    return onlyHeard(told.gender, within: 8, besides: speaker)
  }

  /// «le délégué *FO*»: whose somebody is tells him from those of whom nothing of the kind is known.
  func tellsMembership(_ told: Described) -> Bool {
    let next = told.mention.last + 1
    guard pack.splitsElisions, next < tokens.count, mentionOf[next] >= 0, case let name = Int(mentionOf[next]),
      name != told.id
    else { return false }
    return isPartyOf(told.id, name)
  }

  /// «Un rescapé … *ce père* de quatre enfants»: French takes up whoever is in mind by any noun for people.
  func takesUp(_ entity: Int, _ told: Described) -> Bool {
    told.isDemonstrative && pack.generalRoles.contains(told.role.noun) && registry[entity].kind == .person
  }
}
