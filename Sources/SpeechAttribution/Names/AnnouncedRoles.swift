import DocumentModel

/// French: roles that no apposition tells. A colon, a bracket or nothing at all parts them from the name, the title «Me»
/// implies them, or a possessive takes one up; and nouns that cannot be told of the person in mind.
extension Analyzer {
  /// «*La patronne du port*, la commissaire Jane Roe, …»: a role before the comma, besides the one right before the name.
  mutating func attachSecondRole(_ index: Int, behind first: Int) {
    let extent = mentions[index].extentFirst
    guard pack.splitsElisions, extent < first, extent > 1, tokens[extent - 1].kind == .comma else { return }
    attachRoleBefore(index)
  }

  /// «Autre nouveau maire : Jane Roe.»: a role that opens its sentence, and the name behind its colon.
  mutating func attachAnnouncedRole(_ index: Int) {
    let mention = mentions[index]
    let colon = mention.extentFirst - 1
    guard pack.splitsElisions, index > 0, colon > 0, tokens[colon].kind == .colon,
      mention.last + 1 >= tokens.count || !tokens[mention.last + 1].isWord,
      let at = mentions[max(0, index - 3)..<index].lastIndex(where: { $0.last == colon - 1 })
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
    // One man may be a father and a husband.
    if let one = FrenchRoles.households[noun], let other = FrenchRoles.households[own], one & other != 0 {
      return false
    }
    if pack.kinRoles.contains(noun), pack.kinRoles.contains(own) { return true }
    if FrenchWords.ranks.contains(noun), FrenchWords.ranks.contains(own) { return true }
    // A notary is no counsel.
    if FrenchWords.otherMasters.contains(own), pack.courtSides[noun] != nil, !FrenchWords.otherMasters.contains(noun) {
      return true
    }
    if !registry[entity].isDescription, let one = FrenchRoles.trades[noun], let other = FrenchRoles.trades[own],
      one & other == 0
    {
      return true
    }
    if !registry[entity].isDescription, FrenchWords.lawyers.contains(own), !pack.generalRoles.contains(noun),
      !pack.formalRoles.contains(noun), pack.courtSides[noun] == nil, !FrenchWords.namesOfLawyers.contains(noun)
    {
      return true
    }
    // «Le président» is no coach.
    if !registry[entity].isDescription, FrenchWords.presidents.contains(noun), FrenchRoles.trades[own] != nil {
      return true
    }
    // Somebody named who holds another post is no prefect.
    if !registry[entity].isDescription, pack.formalRoles.contains(noun), pack.sameRoles[noun] != own,
      pack.courtSides[noun] == nil, pack.posts.contains(own)
    {
      return true
    }
    guard registry[entity].isDescription, pack.generalRoles.contains(noun), !pack.anybodyRoles.contains(noun),
      let entry = salience.entries.last(where: { $0.entity == entity })
    else { return false }
    return salience.sentence - entry.sentence > (pack.kinRoles.contains(noun) ? 0 : 1)
  }

  /// «l'artiste» where a sculptor and a curator are in view: the only one named whose trade the noun tells.
  func colleague(by noun: UInt64, gender: Speaker.Gender) -> Int? {
    guard pack.splitsElisions, let trade = FrenchRoles.trades[noun] else { return nil }
    var found: Int?
    for entry in salience.entries where salience.sentence - entry.sentence <= 8 {
      let entity = entry.entity
      guard registry[entity].kind == .person, !registry[entity].isDescription, registry[entity].mergedInto == nil,
        gender == .unknown || registry[entity].gender == .unknown || registry[entity].gender == gender,
        let other = FrenchRoles.trades[registry[entity].roleNoun], trade & other != 0, !isApart(entity, from: noun),
        !isBystander(entity, to: noun)
      else { continue }
      if found != nil { return nil }
      found = entity
    }
    return found
  }

  /// «L'accusé a demandé pardon. « … », a-t-il soufflé»: French: somebody unnamed about whom the sentence before was.
  func isUnnamedSubject(_ entity: Int, since sentence: Int) -> Bool {
    pack.splitsElisions && registry[entity].isDescription && registry[entity].kind == .person
      && salience.sentence - sentence <= 1
  }

  /// «présidente *depuis dix ans*»: since when somebody has a role is no part of it; the token before, or the role's last.
  func beforeSince(_ noun: Int, _ last: Int) -> Int {
    guard pack.splitsElisions, noun < last,
      let since = (noun + 1...last).first(where: { tokens[$0].hash == FrenchWords.since })
    else { return last }
    return since - 1
  }

  /// «Luc Roe, *Anne* et leur fille»: another name of a list.
  func isListedName(_ at: Int) -> Bool {
    pack.splitsElisions && mentionOf[at] >= 0 && mentions[Int(mentionOf[at])].kind == .name
      && tokens[at].has(.firstName)
  }

  /// «Me Roe»: whoever has that title is the lawyer.
  mutating func noteLawyer(_ name: NameReading, _ entity: Int) {
    notePhysician(name.start, entity)
    guard registry[entity].kind == .person, registry[entity].roleNoun == 0,
      pack.lawyerTitles.contains(tokens[name.start].hash), !isNotary(name),
      tokens[name.start].width == 2 || isAtCourt(name)
    else { return }
    let nouns = name.gender == .feminine ? ["avocate"] : name.gender == .masculine ? ["avocat"] : ["avocate", "avocat"]
    for noun in nouns {
      let hash = WordSet.hash(noun[...])
      registry.roles.give(hash, .zero, to: entity)
      registry[entity].roleNoun = hash
    }
  }

  /// «Dr Roe», «le docteur Roe»: whoever is called so may be «le praticien» later.
  mutating func notePhysician(_ title: Int, _ entity: Int) {
    guard pack.splitsElisions, title >= 0, registry[entity].kind == .person, registry[entity].roleNoun == 0,
      FrenchWords.doctors.contains(tokens[title].hash)
    else { return }
    registry.roles.give(FrenchWords.physician, .zero, to: entity)
    registry[entity].roleNoun = FrenchWords.physician
    registry[entity].isSure = true
    // «la docteure»
    if registry[entity].gender == .unknown, title > 0, tokens[title - 1].isWord, tokens[title - 1].has(.definite) {
      registry[entity].gender = tokens[title - 1].has(.feminine) ? .feminine : .masculine
    }
  }

  /// «Me Jane Roe, notaire à …», «sa notaire, Me Jane Roe»: others have that title too.
  private func isNotary(_ name: NameReading) -> Bool {
    func isOther(_ at: Int) -> Bool { tokens[at].kind == .word && FrenchWords.otherMasters.contains(tokens[at].hash) }
    for at in max(0, name.start - 3)..<name.start where isOther(at) { return true }
    var at = name.last + 1
    while at < tokens.count, at - name.last < 7, !tokens[at].startsSentence {
      if isOther(at) { return true }
      at += 1
    }
    return false
  }

  /// «Maître Roe a plaidé»: a word of the courts in the sentence; a singer may be called that way as well.
  private func isAtCourt(_ name: NameReading) -> Bool {
    let first = sentenceStart(of: name.start, reach: 25)
    var last = name.last
    while last + 1 < tokens.count, last - name.last < 25, !tokens[last + 1].startsSentence { last += 1 }
    return (first...last).contains { tokens[$0].kind == .word && FrenchWords.courtWords.contains(tokens[$0].hash) }
  }

  /// «sa présidente»: a role held of a body, by possessive; whoever alone bears it by name in the article.
  func soleBearer(_ role: (noun: UInt64, modifiers: SIMD4<UInt64>), of mention: Mention) -> Int? {
    guard pack.splitsElisions, tokens[mention.extentFirst].has(.possessive), mention.first == mention.last else {
      return nil
    }
    if let kin = kinTold(by: role.noun) { return kin }
    guard pack.rolesOfBodies.contains(role.noun) else { return nil }
    let bearers = registry.roles.bearers(of: role.noun)
    guard bearers.count == 1, let only = bearers.first?.entity, !registry[only].isDescription,
      registry[only].kind == .person,
      mention.gender == .unknown || registry[only].gender == .unknown || registry[only].gender == mention.gender
    else { return nil }
    return only
  }

  /// «son mari, *Luc Roe*, …», later «son mari»: somebody's kin by possessive, of whom only one is named.
  private func kinTold(by noun: UInt64) -> Int? {
    guard pack.kinRoles.contains(noun) else { return nil }
    var bearers = registry.roles.bearers(of: RoleBook.pair(noun, FrenchRoles.own))
    if bearers.isEmpty, let other = pack.sameRoles[noun] {
      bearers = registry.roles.bearers(of: RoleBook.pair(other, FrenchRoles.own))
    }
    guard bearers.count == 1, let only = bearers.first.map({ registry.canonical($0.entity) }),
      salience.entries.contains(where: { $0.entity == only && salience.sentence - $0.sentence <= 6 })
    else { return nil }
    return only
  }

  /// «Jane Roe secrétaire générale du port a dit …», «Jane Roe une gardienne du phare»: a role right behind a name, with no
  /// comma between the two.
  mutating func attachBareRole(_ index: Int) {
    let mention = mentions[index]
    guard pack.splitsElisions, registry[mention.entity].role == nil, registry[mention.entity].words.count > 1,
      tokens[mention.first].has(.firstName), mention.last + 3 < tokens.count
    else { return }
    let isArticled = tokens[mention.last + 1].isWord && tokens[mention.last + 1].has([.indefinite, .possessive])
    let noun = isArticled ? mention.last + 2 : mention.last + 1
    guard tokens[noun].kind == .word, tokens[noun].has(.role), !tokens[noun].isCapitalized,
      !tokens[noun].has([.people, .verbal, .saying, .title, .adverb]), !pack.verbalRoles.contains(tokens[noun].hash)
    else { return }
    let end = phraseEnd(noun)
    var joint = noun + 1
    while joint < end, isSmallAdjective(joint) || pack.vagueModifiers.contains(tokens[joint].hash) { joint += 1 }
    guard joint < end, tokens[joint].isWord, tokens[joint].has(.nounJoint),
      tokens[joint].has(.nameParticle) || tokens[joint].has(.elided)
    else { return }
    setRole(mention.entity, noun: noun, from: noun, to: end)
    appositions.append((end, index))
    giveDescription(at: noun, to: mention.entity)
  }

  /// «le député (PS) *Jane Roe*»: the role before the bracket that tells the party.
  mutating func attachRoleOfMember(_ index: Int) {
    let close = mentions[index].extentFirst - 1
    guard pack.splitsElisions, close > 3, tokens[close].kind == .closeBracket, tokens[close - 2].kind == .openBracket,
      mentionOf[close - 3] >= 0
    else { return }
    let at = Int(mentionOf[close - 3])
    let role = mentions[at]
    guard role.kind == .description, role.entity < 0, role.last == close - 3, tokens[role.first].has(.role),
      !tokens[role.first].has(.people), tokens[role.extentFirst].has(.definite)
    else { return }
    setRole(mentions[index].entity, noun: role.first, from: role.extentFirst, to: role.last)
    mentions[at].entity = mentions[index].entity
  }

  /// «le président du syndicat» where «le chef de l'État» has spoken: what narrows the one role down makes it another's.
  func isElsewhere(_ found: (entity: Int, agreement: Int), _ modifiers: SIMD4<UInt64>, _ mention: Mention) -> Bool {
    pack.splitsElisions && found.agreement == 1 && modifiers != .zero && registry[found.entity].isDescription
      && isEminent(found.entity) && !namesNation(mention)
  }

  /// «Au camp Roe, *un officier de la garde* a indiqué …»: what has a verb of its own behind a place that opens the sentence.
  func isSubjectOfOwn(_ article: Int, _ end: Int, behind mention: Mention) -> Bool {
    let first = sentenceStart(of: mention.extentFirst, reach: 5)
    let opensPlace = first < mention.extentFirst && tokens[first].isWord && tokens[first].has(.preposition)
    guard pack.splitsElisions, mention.isOblique || opensPlace, tokens[article].isWord,
      tokens[article].has(.indefinite)
    else { return false }
    var next = end + 1
    if next < tokens.count, tokens[next].kind == .openBracket,
      let close = (next + 1..<min(tokens.count, next + 8)).first(where: { tokens[$0].kind == .closeBracket })
    {
      next = close + 1
    }
    return next < tokens.count && tokens[next].isWord && tokens[next].has([.auxiliary, .finite, .verb])
      && !tokens[next].has([.relative, .preposition])
  }

  /// «le coureur de l'équipe française *Roe Valtec*»: a name right behind a small noun for a body is the body's, unless it
  /// opens with a given name; whoever is of it speaks under the whole phrase.
  mutating func nameTeam(_ index: Int) -> Bool {
    let mention = mentions[index]
    guard pack.splitsElisions, !registry[mention.entity].isSure, registry[mention.entity].words.count > 1,
      !tokens[mention.first].has([.firstName, .title]), mention.extentFirst == mention.first
    else { return false }
    var noun = mention.first - 1
    while noun > 0, mention.first - noun < 3, isSmallAdjective(noun) { noun -= 1 }
    guard noun > 1, tokens[noun].kind == .word, tokens[noun].has(.body), !tokens[noun].has(.role),
      !tokens[noun].isCapitalized
    else { return false }
    let phrases = mentions[..<index].suffix(4).indices.filter {
      mentions[$0].kind == .description && mentions[$0].last == mention.first - 1
    }
    guard let whole = phrases.first, tokens[mentions[whole].first].has(.role) else { return false }
    registry[mention.entity].kind = .organization
    registry[mention.entity].isSure = true
    mentions[index].isOblique = true
    mentions[whole].last = mention.last
    return true
  }
}
