import DocumentModel

/// What the words of a description tell: «le maire», "a spokesman for the port", «la même source».
struct Described {
  let id: Int
  let mention: Mention
  /// The noun itself; it stands at `Mention.first` for known nouns.
  let head: Int
  let noun: Token
  let role: (noun: UInt64, modifiers: SIMD4<UInt64>)
  let gender: Speaker.Gender
  let isDefinite: Bool
  let isDemonstrative: Bool
  let isRole: Bool
  /// Several, or a body of people; «l'époux» is one, «les époux» are two.
  let isPeople: Bool
  /// «le conseil de la victime»: two words for a role that are none alone.
  let isJoined: Bool
  /// «son maire»: the village's, who may be whoever is in mind.
  let isOfPlace: Bool
  /// «le maire», «le principal intéressé»
  let isBare: Bool
}

/// Whom a description stands for: somebody known by name or role, whoever is in mind, or somebody of their own.
extension Analyzer {
  mutating func resolveDescription(_ id: Int) -> Resolved {
    if mentions[id].entity >= 0 { return resolved(tied: id) }
    if let other = firstOfTwoRoles(id) { return resolveDescription(other) }
    if pack.splitsElisions, mentions[id].last > mentions[id].first, beginsClause(mentions[id].extentFirst),
      isOnlySubject(mentions[id]), let end = beforeUnknownVerb(mentions[id])
    {
      mentions[id].last = end
    }
    let described = described(id)
    return someoneKnown(described) ?? newcomer(described) ?? someoneInMind(described) ?? groupInMind(described)
      ?? someoneNew(described)
  }

  /// Who a description was tied to before, with those named beside.
  private func resolved(tied id: Int) -> Resolved {
    let mention = mentions[id]
    var entities = [mention.entity]
    if registry[mention.entity].kind == .person,
      let name = mentions[max(0, id - 12)..<id].lastIndex(where: { $0.kind == .name && $0.entity == mention.entity })
    {
      entities = coordinated(name) + entities
    }
    return Resolved(entities: entities, antecedent: nil, certainty: min(0.97, mention.certainty))
  }

  /// "The front-runner and former secretary said": two roles of one, who has one article.
  private func firstOfTwoRoles(_ id: Int) -> Int? {
    let mention = mentions[id]
    guard !pack.splitsElisions, mention.extentFirst > 1, !tokens[mention.extentFirst].has(.determiner),
      tokens[mention.first].has(.role), !tokens[mention.first].has(.people),
      tokens[mention.extentFirst - 1].isWord, tokens[mention.extentFirst - 1].has(.conjunction)
    else { return nil }
    let other = Int(mentionOf[mention.extentFirst - 2])
    guard other >= 0, other < id, mentions[other].kind == .description,
      mentions[other].last == mention.extentFirst - 2, tokens[mentions[other].extentFirst].has(.determiner),
      tokens[mentions[other].first].has(.role), !tokens[mentions[other].first].has(.people)
    else { return nil }
    return other
  }

  private func described(_ id: Int) -> Described {
    let mention = mentions[id]
    let head = headNoun(of: mention)
    let noun = tokens[head]
    let opening = tokens[mention.extentFirst]
    // «du procureur»
    let isContracted =
      pack.splitsElisions && mention.extentFirst > 0 && noun.has(.role)
      && pack.contractions.contains(tokens[mention.extentFirst - 1].hash)
    let isDefinite =
      isContracted || opening.has(.definite) && !opening.has(.indefinite) && !opening.has(.possessive)
    let role = role(head, from: mention.extentFirst, to: mention.last)
    let isJoined = role.noun != noun.hash && noun.has(.body) && pack.lexicon[role.noun].contains(.role)
    let isUnmodified = pack.splitsElisions && role.modifiers == .zero
    return Described(
      id: id, mention: mention, head: head, noun: noun, role: role, gender: isJoined ? .unknown : mention.gender,
      isDefinite: isDefinite, isDemonstrative: isDefinite && opening.has(.notName),
      isRole: noun.has(.role) || head > mention.first && isAgent(head) || isJoined,
      isPeople: noun.has(.people) && !(opening.has(.elided) && pack.kinRoles.contains(noun.hash)), isJoined: isJoined,
      isOfPlace: opening.has(.possessive) && pack.placeRoles.contains(noun.hash),
      isBare: mention.last == mention.first && (mention.first - mention.extentFirst <= 1 || isUnmodified)
        || isUnmodified && pack.generalRoles.contains(noun.hash))
  }

  /// Somebody whom the role itself tells, or the words that take up who spoke last.
  private mutating func someoneKnown(_ told: Described) -> Resolved? {
    if let counsel = counsel(told.role, of: told.mention) ?? soleBearer(told.role, of: told.mention) {
      return tie(told.id, to: counsel, certainty: 0.75)
    }
    if pack.splitsElisions, told.isDefinite || tokens[told.mention.extentFirst].has(.possessive),
      let counsel = counsel(calledBy: told)
    {
      return tie(told.id, to: counsel, certainty: 0.8)
    }
    if let opponent = opponent(told) { return tie(told.id, to: opponent, certainty: 0.75) }
    if pack.splitsElisions, told.isDefinite, let one = oneOfPair(told.mention) {
      return tie(told.id, to: one, certainty: 0.8)
    }
    if let speaker = lastSource(told) { return tie(told.id, to: speaker, certainty: 0.85) }
    if told.isDefinite || told.isOfPlace, told.isRole || told.noun.has(.body), !told.isPeople,
      let found = bearer(of: told.role, gender: told.gender), !isElsewhere(found, told.role.modifiers, told.mention),
      !(found.agreement == 1 && told.role.modifiers != .zero && told.noun.has(.body)
        && registry[found.entity].isDescription)
    {
      return tie(told.id, to: found.entity, certainty: told.isBare || found.agreement == 2 ? 0.9 : 0.75)
    }
    if let found = bearer(ofKind: told) { return tie(told.id, to: found.entity, certainty: found.certainty) }
    if told.isDefinite, !told.isDemonstrative,
      let found = epithetBearer(told.mention, told.role.noun) ?? performer(told.mention, told.role)
    {
      return tie(told.id, to: found, certainty: 0.7)
    }
    if told.isDefinite, let found = officeHolder(told.mention, gender: told.gender) {
      return tie(told.id, to: found.entity, certainty: found.certainty)
    }
    if told.isDefinite, let found = seatHolder(told) { return tie(told.id, to: found, certainty: 0.75) }
    if told.isDefinite, let found = parent(told.mention) { return tie(told.id, to: found, certainty: 0.8) }
    if told.isDefinite, let found = compatriot(told.mention) { return tie(told.id, to: found, certainty: 0.8) }
    if told.isDefinite, told.isBare || namesNation(told.mention),
      let found = colleague(by: told.role.noun, gender: told.gender)
    {
      return tie(told.id, to: found, certainty: 0.75)
    }
    if let head = headOfBody(told) { return tie(told.id, to: head, certainty: 0.8) }
    if let body = bodyOfNoun(told) { return tie(told.id, to: body, certainty: 0.85) }
    if told.isDefinite, told.isBare, let member = electedMember(told.role.noun, told.gender) {
      return tie(told.id, to: member, certainty: 0.75)
    }
    if told.isDefinite, let body = bodyTakenUp(told) { return tie(told.id, to: body, certainty: 0.7) }
    return nil
  }

  /// "*A spokesperson* for the bank declined. “…,” *the spokesperson* said": English: a noun with "a" that was the subject of
  /// the sentence before, or the one before that.
  private mutating func newcomer(_ told: Described) -> Resolved? {
    guard pack.hasBareClauses, told.isDefinite, told.isBare, told.isRole, !told.isPeople,
      let found = mentions[..<told.id].indices.suffix(6).last(where: {
        mentions[$0].kind == .description && tokens[mentions[$0].first].hash == told.noun.hash
      }), opensAsNewcomer(mentions[found]), told.mention.first - mentions[found].last < 60
    else { return nil }
    guard let one = resolveDescription(found).entities.first, registry[one].kind == .person,
      registry[one].isDescription
    else { return nil }
    return tie(told.id, to: one, certainty: 0.8)
  }

  /// "*A spokesperson* for the bank": one without a name, who opens a sentence.
  private func opensAsNewcomer(_ mention: Mention) -> Bool {
    let opening = tokens[mention.extentFirst]
    return opening.isWord && opening.has(.indefinite) && opening.width <= 2 && !mention.isQuoted
      && (opening.startsSentence || mention.extentFirst == 0)
  }

  /// «cette source», «la même source»: whoever spoke last.
  private func lastSource(_ told: Described) -> Int? {
    guard pack.splitsElisions, told.isDefinite, told.head > 0, pack.sourceNouns.contains(told.noun.hash),
      !told.isBare || told.isDemonstrative, let speaker = salience.speaker,
      told.isDemonstrative || pack.vagueModifiers.contains(tokens[told.head - 1].hash),
      salience.sentence - salience.speakerSentence <= 6
    else { return nil }
    return speaker
  }

  /// A person in mind whom no role has told yet: «le jeune homme», «l'ancienne maire».
  private mutating func someoneInMind(_ told: Described) -> Resolved? {
    let noun = told.noun
    if told.isDefinite, !isIntroduced(told), told.isBare || told.isDemonstrative, !tellsMembership(told),
      noun.has(.role) || isAge(told.mention.first) || told.isDemonstrative && told.mention.isUnknown,
      !told.isPeople, !noun.has(.body),
      let found = antecedent(
        gender: told.mention.gender,
        excluding: pack.splitsElisions
          ? bystanders(to: told.role.noun) + misfits(told.mention, told.role.noun)
          : othersUnnamed(than: noun.hash) + objects(behind: told.mention)),
      pack.splitsElisions
        ? canBe(found.entity, told.role.noun) || takesUp(found.entity, told)
        : !pack.hasBareClauses || isInView(found.entity),
      // "the boy" is no governor.
      !pack.childNouns.contains(noun.hash) || registry[found.entity].role == nil
        || pack.performers.contains(registry[found.entity].roleNoun)
    {
      return tie(told.id, to: found.entity, certainty: found.lead > 1 ? 0.75 : 0.6)
    }
    if let only = onlySpeaker(told) { return tie(told.id, to: only, certainty: 0.67) }
    guard told.isDefinite || told.isOfPlace, told.isJoined || !told.isPeople && !noun.has([.body, .record]),
      !told.mention.isOblique, mayBeRoleless(told), !tellsMembership(told), !bringsInPost(told.mention, told.role),
      let found = roleless(told.gender, anyRole: told.role.modifiers == .zero), canBe(found, told.role.noun),
      !isHeadOfState(told) || !registry[found].hasSpoken,
      !pack.splitsElisions
        || !misfits(told.mention, told.role.noun).contains(found) && !heads(told, otherThan: found),
      !isForeign(found, to: told.mention), !isSomebodyElses(told.mention, than: found)
    else { return nil }
    return tie(told.id, to: found, certainty: 0.7)
  }

  /// English: "The foreman, *a retired teacher*, said", "the victim, *79*, said", "the guard *watching* it said": nobody spoken of
  /// before is told of in that way.
  private func isIntroduced(_ told: Described) -> Bool {
    let comma = told.mention.last + 1
    guard pack.hasBareClauses, comma + 1 < tokens.count else { return false }
    if tellsDoing(comma), !tokens[comma].has(.saying) { return true }
    guard tokens[comma].kind == .comma else { return false }
    return tokens[comma + 1].kind == .number
      || tokens[comma + 1].isWord && tokens[comma + 1].has(.indefinite) && tokens[comma + 1].width <= 2
  }

  /// English: whom another noun told: "the general" is not "the senator", but he may be "the man"; and who spoke to the
  /// one who is told.
  private func othersUnnamed(than noun: UInt64) -> [Int] {
    guard pack.hasBareClauses else { return [] }
    let isAnybody = pack.anybodyRoles.contains(noun)
    let isCommon = pack.commonRoles.contains(noun)
    return salience.entries.lazy.map(\.entity).filter {
      apart.tells(noun, $0) || holdsNoOffice($0, noun)
        || isOfOtherKind($0, than: noun)
        || isCommon && registry[$0].roleNoun != 0 && registry[$0].roleNoun != noun
        || !isAnybody && registry[$0].isDescription && registry[$0].roleNoun != noun
          && !pack.anybodyRoles.contains(registry[$0].roleNoun)
    }
  }

  /// English: "Roe told *the man* to …": whoever speaks is not who hears.
  mutating func noteHearer(behind cue: Cue, of speakers: [Int]) {
    guard pack.hasBareClauses, tokens[cue.verb].has(.takesHearer), !cue.isInverted, cue.last + 2 < tokens.count,
      tokens[cue.last + 1].isWord, tokens[cue.last + 1].has(.definite)
    else { return }
    let id = Int(mentionOf[cue.last + 2])
    guard id >= 0, mentions[id].kind == .description, mentions[id].first == cue.last + 2,
      tokens[mentions[id].first].has(.role)
    else { return }
    for speaker in speakers { apart.note(tokens[mentions[id].first].hash, speaker, in: block) }
  }

  /// «le chef de l'État»: French: no president of a court, and nobody who has just spoken under his name alone.
  private func isHeadOfState(_ told: Described) -> Bool {
    pack.splitsElisions && told.role.noun != told.noun.hash && pack.eminentHeads.contains(told.noun.hash)
  }

  /// Whether a role may be that of somebody of whom none is known.
  private func mayBeRoleless(_ told: Described) -> Bool {
    told.isJoined
      || told.noun.has(.role)
        && (told.isBare || pack.courtSides[told.role.noun] == nil || namesNation(told.mention) || isHeadOfState(told))
      || told.mention.isUnknown && !isPluralArticle(told.mention.extentFirst)
  }

  /// «Le couple», «les parents»: the group that spoke, or who were told of together.
  private mutating func groupInMind(_ told: Described) -> Resolved? {
    guard pack.splitsElisions, told.isDefinite, told.isBare, told.isPeople else { return nil }
    let group: Int
    if let speaker = salience.speaker, registry[speaker].kind == .group,
      salience.sentence - salience.speakerSentence <= 8, canBeGroup(speaker, told.noun.hash)
    {
      group = speaker
    } else if salience.together.entities.count == 1, let couple = salience.together.entities.first,
      registry[couple].kind == .group, salience.sentence - salience.together.sentence <= 8
    {
      group = couple
    } else {
      return nil
    }
    mentions[told.id].entity = group
    registry.mention(group, at: range(told.mention.extentFirst, told.mention.last), key: 0, isName: false)
    return Resolved(entities: [group], antecedent: nil, certainty: 0.7)
  }

  /// Somebody of their own.
  private mutating func someoneNew(_ told: Described) -> Resolved {
    let (mention, noun) = (told.mention, told.noun)
    let (first, last) = sourcePhrase(told)
    let kind: Entity.Kind =
      told.isRole && !told.isPeople || isOneOf(mention) ? .person : noun.has([.body, .record]) ? .organization : .group
    // «la préfecture», "the county": a lone noun for a body keeps its article.
    let isLone = first == last && told.isDefinite && !told.isDemonstrative
    let named = isLone && kind != .person && !isPlural(told.noun) ? mention.extentFirst : first
    let entity = registry.resolveDescription(
      key(first, last), range: range(named, last), kind: kind, gender: told.gender)
    registry.mention(entity, at: range(mention.extentFirst, mention.last), key: 0, isName: false)
    registry[entity].isDefinite = told.isDefinite && !told.isDemonstrative
    if kind == .person { registry[entity].roleNoun = told.role.noun }
    if told.isRole || noun.has(.body), told.isDefinite || registry.roles.bearers(of: told.role.noun).isEmpty {
      registry.roles.give(told.role.noun, told.role.modifiers, to: entity)
    }
    mentions[told.id].entity = entity
    // "Roe and others": whoever is named speaks first.
    let others = pack.splitsElisions || !noun.has([.people, .indefinitePronoun]) ? [] : coordinated(told.id)
    return Resolved(entities: others + [entity], antecedent: nil, certainty: 0.9)
  }

  /// "officers", "people".
  func isPlural(_ noun: Token) -> Bool {
    noun.has(.people) || !pack.splitsElisions && endsInS(noun)
  }

  /// English: "*one of* the pilots"
  private func isOneOf(_ mention: Mention) -> Bool {
    pack.hasBareClauses && tokens[mention.extentFirst].hash == EnglishWords.one
      && mention.extentFirst + 1 < tokens.count && tokens[mention.extentFirst + 1].hash == EnglishWords.of
  }

  /// The words that name somebody without a name: past articles, with what tells how many or whose they are.
  private func sourcePhrase(_ told: Described) -> (first: Int, last: Int) {
    let (mention, head) = (told.mention, told.head)
    // "a handful of sailors": no noun of it is known.
    let isArticle = !pack.splitsElisions && tokens[head].has([.definite, .indefinite]) && tokens[head].width <= 3
    let skipped = isArticle && !tokens[head].has(.indefinitePronoun) ? mention.last : head
    var first = mention.extentFirst
    while first < skipped, tokens[first].isWord, tokens[first].has(.determiner), !tokens[first].has(.number),
      pack.splitsElisions
        // «une *autre* voisine»
        ? !FrenchWords.others.contains(tokens[first].hash) : !tokens[first].has(.indefinitePronoun)
    {
      first += 1
    }
    if isPlural(told.noun), let one = oneOfSeveral(mention.extentFirst, head) { return (one, mention.last) }
    if isPlural(told.noun),
      let opening = first == mention.extentFirst ? quantifiedOpening(first) : quantityOpening(mention.extentFirst)
    {
      first = opening
    }
    first = openingOfLeast(first)
    return (first, pack.hasBareClauses ? sourceEnd(mention.last) : mention.last)
  }

  private func key(_ first: Int, _ last: Int) -> UInt64 {
    var key: UInt64 = 0x51_7CC1_B727_220A
    var at = first
    while at <= last {
      // Numbers have no hash of their own ("a study of 15 people").
      let hash =
        tokens[at].kind == .number ? WordHash.of(bytes, Int(tokens[at].start), Int(tokens[at].end)) : tokens[at].hash
      key = (key ^ hash) &* 0x0000_0100_0000_01B3 &+ (key >> 29)
      at += 1
    }
    return key
  }
}
