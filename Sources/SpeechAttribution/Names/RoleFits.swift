/// French: which of those in mind a noun for people fits, and whom it never means.
extension Analyzer {
  /// Whom a noun fits less than somebody else in mind: «la jeune femme» is no mother, and «l'agriculteur» is rather whoever
  /// has spoken and has no role than who has another.
  func misfits(_ mention: Mention, _ noun: UInt64) -> [Int] {
    let isYoung = mention.extentFirst < mention.first && FrenchWords.young.contains(tokens[mention.first - 1].hash)
    let tellsTrade = !pack.generalRoles.contains(noun) && !pack.formalRoles.contains(noun)
    let isAnybody = FrenchWords.sexes.contains(noun)
    let isContrasted = setsApart(behind: mention.last) || isSetApart(before: mention.extentFirst)
    let isHeard = answersSpeaker(before: mention.extentFirst)
    let isReached = tellsTrade && isContacted(behind: mention.last)
    var others: [Int] = []
    // «le fils de *Jane Roe*» is not she.
    var elders = (mention.first...max(mention.first, mention.last)).compactMap { at -> Int? in
      let id = Int(mentionOf[at])
      return id >= 0 && mentions[id].kind == .name ? mentions[id].entity : nil
    }
    var hasStranger = false
    for entry in salience.entries {
      let id = entry.entity
      if registry[id].kind == .organization { elders.append(id) }
      guard registry[id].kind == .person,
        mention.gender == .unknown || registry[id].gender == .unknown
          || registry[id].gender == mention.gender
      else { continue }
      if isAnybody && FrenchWords.officers.contains(registry[id].roleNoun)
        || isYoung && FrenchRoles.elders.contains(registry[id].roleNoun)
        || isContrasted && (salience.speaker == id || isPost(noun) && !pack.generalRoles.contains(noun))
        || isReached && registry[id].hasSpoken || isHeard && salience.speaker == id
      {
        elders.append(id)
      }
      guard tellsTrade, !registry[id].isDescription else { continue }
      if registry[id].role != nil {
        others.append(id)
      } else if registry[id].hasSpoken, salience.sentence - entry.sentence <= 12 {
        hasStranger = true
      }
    }
    // «l'intéressé» is rather whoever has a name.
    if FrenchWords.concerned.contains(noun), let named = latter(gender: mention.gender), !registry[named].isDescription
    {
      elders += salience.entries.lazy.map(\.entity).filter { registry[$0].isDescription }
    }
    return hasStranger ? elders + others : elders
  }

  /// «L'avocat, *lui*, …», «le maire, *de son côté*, …»: not whoever has just spoken.
  func setsApart(behind last: Int) -> Bool {
    guard last + 3 < tokens.count, tokens[last + 1].kind == .comma else { return false }
    if tokens[last + 3].kind == .comma { return tokens[last + 2].isWord && tokens[last + 2].has(.personalPronoun) }
    return last + 5 < tokens.count && tokens[last + 5].kind == .comma && tokens[last + 3].has(.possessive)
      && tokens[last + 2].isWord && tokens[last + 2].has(.preposition)
  }

  /// «*Pour sa part*, le rapporteur …», «*De son côté*, le maire …»
  private func isSetApart(before first: Int) -> Bool {
    first > 3 && tokens[first - 1].kind == .comma && tokens[first - 2].kind == .word
      && tokens[first - 3].has(.possessive)
      && tokens[first - 4].isWord && tokens[first - 4].has(.preposition)
      && (first == 4 || tokens[first - 4].startsSentence)
  }

  /// «Le promoteur, *joint* par téléphone, …»: whoever had to be asked has not spoken yet.
  private func isContacted(behind last: Int) -> Bool {
    last + 2 < tokens.count && tokens[last + 1].kind == .comma
      && FrenchWords.reached.contains(tokens[last + 2].hash)
  }

  /// «Marcelle, 92 ans»: whoever is told by a given name alone holds no post.
  private func isOnlyGivenName(_ entity: Int) -> Bool {
    if !registry[entity].isDescription, FrenchWords.ordinary.contains(registry[entity].roleNoun) { return true }
    guard let word = registry[entity].words.first, registry[entity].words.count == 1 else { return false }
    return registry[entity].isGivenName || registry[entity].role == nil && pack.lexicon[word].has(.firstName)
  }

  /// A noun for whoever holds an office, which keeps its masculine for a woman now and then.
  func isOffice(_ noun: UInt64) -> Bool { isPost(noun) || pack.eminentRoles.contains(noun) }

  private func isPost(_ noun: UInt64) -> Bool {
    pack.formalRoles.contains(noun) || FrenchWords.offices.contains(noun) || pack.posts.contains(noun)
      || pack.placeRoles.contains(noun)
      || pack.rolesOfBodies.contains(noun) && !pack.generalRoles.contains(noun)
  }

  /// «le Monégasque Jane Roe … le patron de l'écurie»: whoever competes under a flag is nobody's boss.
  private func isBossOfOthers(_ entity: Int, _ noun: UInt64) -> Bool {
    registry[entity].nation != 0 && registry[entity].role == nil && FrenchWords.bosses.contains(noun)
  }

  /// «Jane Roe, présidente du club, … le maire»: whoever is known for something else is no mayor, unless elected.
  private func isMayorOfOthers(_ entity: Int, _ noun: UInt64) -> Bool {
    let own = registry[entity].roleNoun
    if pack.placeRoles.contains(noun), registry[entity].role == nil, registry[entity].affiliation != nil { return true }
    return (pack.placeRoles.contains(noun) || FrenchWords.offices.contains(noun)) && !FrenchWords.offices.contains(own)
      && !registry[entity].isDescription && registry[entity].role != nil && own != 0
      && !pack.placeRoles.contains(own) && !pack.generalRoles.contains(own) && !FrenchWords.elected.contains(own)
  }

  /// Whether a person told by one noun may be told by another: no body is a person, and of two nouns of a trial («accusé»,
  /// «avocate») each is somebody else's.
  func canBe(_ entity: Int, _ noun: UInt64) -> Bool {
    guard registry[entity].kind != .organization, registry[entity].kind != .group,
      !isOnlyGivenName(entity) || !isPost(noun)
    else { return false }
    if isBossOfOthers(entity, noun) || isMayorOfOthers(entity, noun) || isBystander(entity, to: noun) { return false }
    if isOfOtherKind(entity, than: noun) { return false }
    if isAnother(than: entity, noun) || isApart(entity, from: noun) { return false }
    if FrenchRoles.officials.contains(noun),
      !registry[entity].isDescription
        || registry[entity].roleNoun != noun && pack.courtSides[registry[entity].roleNoun] == nil
    {
      return false
    }
    // Somebody unnamed keeps his noun, unless the other fits anybody.
    if registry[entity].isDescription, registry[entity].roleNoun != noun, registry[entity].roleNoun != 0,
      !pack.generalRoles.contains(noun), pack.courtSides[noun] == nil
    {
      return false
    }
    // «un éleveur», and «l'expert» who came to see him.
    if registry[entity].isDescription, registry[entity].roleNoun != 0, registry[entity].roleNoun != noun,
      pack.formalRoles.contains(noun), pack.courtSides[registry[entity].roleNoun] == nil,
      !pack.generalRoles.contains(registry[entity].roleNoun), pack.courtSides[noun] != nil
    {
      return false
    }
    guard let side = pack.courtSides[noun], let other = pack.courtSides[registry[entity].roleNoun] else { return true }
    return side & other != 0
  }
}
