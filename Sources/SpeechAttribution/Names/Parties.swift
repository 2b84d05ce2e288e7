/// French: whose party is told beside the name, and whom an epithet by party means («le socialiste»).
extension Analyzer {
  /// «l'écologiste Jane Roe», «le sénateur socialiste Jane Roe», «Jane Roe (PS)», «Jane Roe, députée insoumise,».
  mutating func noteParty(_ index: Int) {
    let party = partyBefore(mentions[index]) | partyBehind(mentions[index].last)
    if party != 0 { registry[mentions[index].entity].party |= party }
    if let nation = nationBefore(mentions[index]) { registry[mentions[index].entity].nation = nation }
  }

  /// «le *Belge* Jane Roe», «la coureuse *belge* Jane Roe»
  private func nationBefore(_ mention: Mention) -> UInt64? {
    let before = mention.first - 1
    guard before > 0, !tokens[mention.first].startsSentence, tokens[before].kind == .word else { return nil }
    return pack.sameMeaning[tokens[before].hash]
  }

  /// «le Belge»: whoever was told to be of that nation, and those who were told to be of another.
  func compatriots(of mention: Mention) -> (found: Int?, others: [Int]) {
    guard pack.splitsElisions, mention.extentFirst < mention.first,
      let nation = pack.sameMeaning[tokens[mention.first].hash]
    else { return (nil, []) }
    var found: Int?
    var others: [Int] = []
    for entry in salience.entries where registry[entry.entity].nation != 0 {
      if registry[entry.entity].nation != nation {
        others.append(entry.entity)
      } else if canBeMember(entry.entity, mention.gender) {
        found = entry.entity
      }
    }
    return (found, others)
  }

  private func party(at index: Int) -> Int {
    tokens[index].kind == .word ? FrenchParties.masks[tokens[index].hash] ?? 0 : 0
  }

  private func partyBefore(_ mention: Mention) -> Int {
    var found = 0
    let opens = tokens[mention.extentFirst].startsSentence
    for at in max(0, opens ? mention.extentFirst : mention.extentFirst - 1)..<max(1, mention.first) {
      found |= party(at: at)
    }
    return found
  }

  private func partyBehind(_ last: Int) -> Int {
    let joint = last + 1
    guard joint + 1 < tokens.count else { return 0 }
    let isBracket = tokens[joint].kind == .openBracket
    // «Jane Roe du PS»
    let isJoined = tokens[joint].isWord && tokens[joint].has(.nounJoint)
    guard isBracket || isJoined || tokens[joint].kind == .comma else { return 0 }
    var found = 0
    var at = joint + 1
    while at < tokens.count, at - joint < (isJoined ? 3 : 10) {
      let token = tokens[at]
      if token.kind == .closeBracket || !token.isWord && !isBracket || token.startsSentence { break }
      if token.isWord, token.has([.auxiliary, .copula, .relative]), !token.has(.preposition) { break }
      // «rival *du socialiste* Jane Roe»: an epithet with its own article is another's.
      let isOwn = token.isCapitalized || !tokens[at - 1].isWord || !tokens[at - 1].has([.definite, .nounJoint])
      if isOwn { found |= party(at: at) }
      at += 1
    }
    return found
  }

  /// «le socialiste», as `isPartisan` found it.
  func isEpithet(_ mention: Mention) -> Bool {
    pack.splitsElisions && mention.kind == .pronoun && mention.extentFirst < mention.first
      && pack.partisans.contains(tokens[mention.first].hash)
      && (!tokens[mention.first].isCapitalized || FrenchWords.peoples.contains(tokens[mention.first].hash))
  }

  /// Whom an epithet by party means: a member, as far as is known, or the only person in view, when no other party of his
  /// is known.
  func member(meantBy mention: Mention) -> (entity: Int, certainty: Double)? {
    let wanted = party(at: mention.first)
    var members: [Int] = []
    var near: [Int] = []
    var far: [Int] = []
    for entry in salience.entries where canBeMember(entry.entity, mention.gender) {
      if registry[entry.entity].party & wanted != 0 {
        members.append(entry.entity)
      } else if salience.sentence - entry.sentence <= Self.view {
        near.append(entry.entity)
      } else {
        far.append(entry.entity)
      }
    }
    if let member = members.last { return (member, members.count == 1 ? 0.93 : 0.72) }
    let inView = near.isEmpty ? far : near
    guard inView.count == 1, let only = inView.first, registry[only].party == 0 else { return nil }
    return (only, 0.85)
  }

  /// «la députée» where Jane Roe (PS) is in view: the only one of that gender whose party is known.
  func electedMember(_ noun: UInt64, _ gender: Speaker.Gender) -> Int? {
    guard pack.splitsElisions, FrenchWords.seats.contains(noun) else { return nil }
    var found: Int?
    for entry in salience.entries where salience.sentence - entry.sentence <= 8 {
      guard registry[entry.entity].party != 0, canBeMember(entry.entity, gender), !isApart(entry.entity, from: noun)
      else {
        continue
      }
      if found != nil { return nil }
      found = entry.entity
    }
    return found
  }

  /// Sentences that a reader keeps in view.
  private static let view = 4

  private func canBeMember(_ entity: Int, _ gender: Speaker.Gender) -> Bool {
    guard registry[entity].kind == .person, registry[entity].mergedInto == nil else { return false }
    // A lone capital is likelier a thing.
    guard
      registry[entity].isSure || registry[entity].words.count > 1 || registry[entity].isDescription
        || registry[entity].isGivenName || registry[entity].acts
    else { return false }
    return gender == .unknown || registry[entity].gender == .unknown || registry[entity].gender == gender
  }
}
