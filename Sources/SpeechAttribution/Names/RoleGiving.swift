/// Gives people their roles: what the reader is shown, and by what nouns the text may tell of them later.
extension Analyzer {
  /// Notes a role that a phrase tells: its noun for later, its range for the reader, and what both say of the person.
  mutating func setRole(_ entity: Int, noun: Int, from first: Int, to last: Int) {
    if isOtherSide(entity, noun) { return }
    var last = last
    // «accusé d'avoir …», «éleveur se dit …»
    while last > noun, tokens[last].isWord, !tokens[last].isCapitalized, tokens[last].has([.nounJoint, .reflexive]) {
      last -= 1
    }
    last = beforeOccasion(noun, beforeSince(noun, last))
    guard last >= first, noun <= last else { return }
    let own = role(noun, from: first, to: last)
    adopt(own, entity)
    if pack.hasBareClauses { adoptGivenName(own, entity) }
    registry.roles.give(own.noun, own.modifiers, to: entity)
    giveSecondRole(entity, behind: noun, last)
    if pack.splitsElisions, tokens[first].has(.possessive), pack.kinRoles.contains(own.noun) {
      registry.roles.give(RoleBook.pair(own.noun, FrenchRoles.own), .zero, to: entity)
    }
    if pack.courtSides[registry[entity].roleNoun] == nil || pack.courtSides[own.noun] != nil {
      registry[entity].roleNoun = own.noun
    }
    registry[entity].isSure = true
    if registry[entity].gender == .unknown {
      let own = gender(of: tokens[noun])
      registry[entity].gender = own
      if pack.splitsElisions, tokens[first].has(.definite), tokens[first].has(.feminine) {
        registry[entity].gender = .feminine
      }
    }
    if let told = registry[entity].role, registry[entity].affiliation != nil || !isNarrowed(told, by: noun, first, last)
    {
      return
    }
    var start = first
    if pack.splitsElisions, start < noun, tokens[start].isWord,
      tokens[start].has(.timeAdverb) || ends(start, with: ["ement"])
    {
      start += 1
    }
    while start < noun, tokens[start].has(.determiner),
      !tokens[start].isCapitalized || tokens[start].startsSentence
        || pack.splitsElisions && tokens[start].has(.definite)
    {
      start += 1
    }
    if registry[entity].affiliation == nil {
      if let cut = affiliate(entity, from: noun + 1, to: last), cut >= noun {
        registry[entity].role = range(start, cut)
        return
      }
    }
    registry[entity].role = range(start, last)
  }

  /// «le responsable de la police *dans une déclaration à la presse*»: French: where it was said.
  private func beforeOccasion(_ noun: Int, _ last: Int) -> Int {
    guard pack.splitsElisions, noun + 2 < last else { return last }
    let opening = (noun + 1..<last - 1).first {
      tokens[$0].isWord && tokens[$0].has(.preposition) && !tokens[$0].has([.nounJoint, .hearerPreposition])
        && tokens[$0 + 1].isWord && tokens[$0 + 1].has(.indefinite)
        && tokens[$0 + 2].has([.speechNoun, .record])
    }
    return opening.map { $0 - 1 } ?? last
  }

  /// «La gardienne a protesté. … Jane Roe, gardienne de …», «Le ministre du Port a parlé. … le ministre Roe»: the name comes after
  /// the role had spoken.
  private mutating func adopt(_ role: (noun: UInt64, modifiers: SIMD4<UInt64>), _ entity: Int) {
    guard !registry[entity].isDescription else { return }
    let bearers = registry.roles.bearers(of: role.noun)
    let isOnlyPost = pack.splitsElisions && FrenchWords.posts.contains(role.noun) && bearers.count == 1
    for bearer in bearers {
      guard isUnnamedLike(entity, bearer.entity),
        RoleBook.agreement(role.modifiers, bearer.modifiers) > (isOnlyPost ? 0 : 1)
      else { continue }
      registry.merge(bearer.entity, into: entity)
    }
  }

  /// «Pour Me Roe, *l'accusé*, son client, …»: French: counsel is never who is defended.
  private func isOtherSide(_ entity: Int, _ noun: Int) -> Bool {
    guard pack.splitsElisions, FrenchWords.lawyers.contains(registry[entity].roleNoun),
      let side = pack.courtSides[tokens[noun].hash]
    else { return false }
    return side & Analyzer.accusedSide != 0
  }

  /// What a noun is told of, where it was read as a description of its own.
  mutating func giveDescription(at noun: Int, to entity: Int) {
    let id = Int(mentionOf[noun])
    if id >= 0, mentions[id].kind == .description { mentions[id].entity = entity }
  }

  /// Whether somebody told by a role alone, whom the reader knows, may be a named entity by kind and gender.
  private func isUnnamedLike(_ named: Int, _ other: Int) -> Bool {
    guard registry[other].isDescription, registry[other].isDefinite, registry[other].mergedInto == nil,
      registry[other].kind == registry[named].kind
    else { return false }
    let (one, two) = (registry[other].gender, registry[named].gender)
    return one == .unknown || two == .unknown || one == two
  }
}
