import DocumentModel

/// Somebody is taken up by the kind of the role: a mayor as «l'élu», a senator as "the lawmaker".
extension Analyzer {
  /// Whoever has a role of the kind that a noun tells, among those in view: the only one, or of several the one who has just
  /// spoken or leads the others; by a noun with more words («la dirigeante du club») only one alone whom these words may mean.
  func bearer(ofKind told: Described) -> (entity: Int, certainty: Double)? {
    guard told.isDefinite, !told.isPeople, let kind = pack.roleKinds?.told(by: told.role.noun), !isTakenUp(by: told)
    else { return nil }
    var found: [Int] = []
    var others: [Int] = []
    for entry in salience.entries {
      if hasRole(ofKind: kind, entry.entity), mayBeMeant(entry, by: told) {
        found.append(entry.entity)
      } else {
        others.append(entry.entity)
      }
    }
    let isBare = told.isBare || told.isDemonstrative
    if found.count == 1 { return isBare || mayMean(found[0], told.mention) ? (found[0], 0.75) : nil }
    guard isBare, found.count > 1 else { return nil }
    if let speaker = salience.speaker, salience.sentence - salience.speakerSentence <= 2, found.contains(speaker) {
      return (speaker, 0.67)
    }
    guard let first = antecedent(gender: told.gender, excluding: others), first.lead > 0.5 else { return nil }
    return (first.entity, 0.6)
  }

  /// «infirmière *et secrétaire* générale»: by the noun of the role or the second of two.
  private func hasRole(ofKind kind: Int, _ entity: Int) -> Bool {
    guard let kinds = pack.roleKinds else { return false }
    return kinds.holds(registry[entity].roleNoun, any: kind)
      || secondRole(entity).map { kinds.holds($0, any: kind) } == true
  }

  /// Whether somebody's roles are of kinds that a noun doesn't tell: "the surgeon" is no "player".
  func isOfOtherKind(_ entity: Int, than noun: UInt64) -> Bool {
    guard let kinds = pack.roleKinds, kinds.parts(registry[entity].roleNoun, from: noun),
      let kind = kinds.told(by: noun)
    else { return false }
    // «La présidente» of a court is «la magistrate».
    if let side = pack.courtSides[registry[entity].roleNoun], side & (pack.courtSides[noun] ?? 0) != 0 { return false }
    return !hasRole(ofKind: kind, entity)
  }

  /// The word behind «et» in what is told of somebody.
  private func secondRole(_ entity: Int) -> UInt64? {
    guard let role = registry[entity].role else { return nil }
    var at = role.start.utf8
    var isJoined = false
    while at < role.end.utf8 {
      var end = at
      while end < role.end.utf8, bytes[end] != 0x20 { end += 1 }
      let word = WordHash.of(bytes, at, end)
      if isJoined { return word }
      isJoined = pack.lexicon[word].has(.conjunction)
      at = end + 1
    }
    return nil
  }

  /// «Le président, Jane Roe, s'est défendue. « … », a plaidé *l'élue*»: a broad noun takes up whoever the last sentence was
  /// about, if that person holds a post.
  private func isTakenUp(by told: Described) -> Bool {
    guard let kinds = pack.roleKinds, let last = antecedent(gender: told.gender)?.entity,
      kinds.takesUp(registry[last].roleNoun, by: told.role.noun),
      let entry = salience.entries.last(where: { $0.entity == last })
    else { return false }
    return entry.wasSubject && salience.sentence - entry.sentence <= 1
      && !(told.mention.first...told.mention.last).contains { tokens[$0].isCapitalized }
  }

  private func mayBeMeant(_ entry: Salience.Entry, by told: Described) -> Bool {
    let id = entry.entity
    let gender = registry[id].gender
    return salience.sentence - entry.sentence <= Self.kindsInView
      && registry[id].kind == .person && registry[id].mergedInto == nil
      && (registry[id].wasFree || registry[id].hasSpoken || registry[id].isDescription)
      && registry[id].roleNoun != told.role.noun
      && (told.gender == .unknown || gender == .unknown || told.gender == gender)
      && !isApart(id, from: told.role.noun) && (registry[id].fate != .dead || registry[id].hasSpoken)
  }

  /// Sentences in which a role is remembered by its kind.
  private static let kindsInView = 8

  /// «la dirigeante *de la CGT*», "the *Harwick* official": names stand beside the person's own role, too.
  private func mayMean(_ entity: Int, _ mention: Mention) -> Bool {
    (mention.extentFirst...mention.last).allSatisfy {
      !tokens[$0].isCapitalized || tokens[$0].has(.determiner) || registry.roles.narrows(entity, by: tokens[$0].hash)
    }
  }
}
