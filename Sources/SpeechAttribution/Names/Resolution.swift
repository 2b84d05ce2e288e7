import DocumentModel

/// Whom a mention stands for, and how sure that is.
struct Resolved {
  var entities: [Int]
  var antecedent: TextRange?
  /// A factor of the rule's own confidence.
  var certainty: Double
}

extension Analyzer {
  /// Moves the reader's mind forward to a token: sentences counted, names noted.
  mutating func advance(to token: Int) {
    let end = min(token, tokens.count)
    while true {
      // Counted on apart from the state, which would be written with every word.
      var at = cursor
      while at < end, mentionOf[at] < 0, !tokens[at].startsSentence { at += 1 }
      cursor = at
      guard at < end else { break }
      beginSentence(at)
      let id = Int(mentionOf[cursor])
      if id >= 0, mentions[id].kind == .name, mentions[id].first == cursor, !mentions[id].isQuoted {
        if pack.splitsElisions { noteCompany(id) }
        let canBe = !mentions[id].isOblique && !mentions[id].isPossessive
        if canBe { registry[mentions[id].entity].wasFree = true }
        let isSubject =
          canBe && (!hasSubject || isBeforeVerb(mentions[id].last)) || !hasSubject && doesInRelative(mentions[id])
        if isSubject { hasSubject = true }
        salience.touch(mentions[id].entity, isSubject: isSubject)
      } else if id >= 0, mentions[id].kind == .pronoun, mentions[id].entity < 0, mentions[id].first == cursor,
        mentions[id].gender != .unknown || isPartyMember(mentions[id]), !mentions[id].isQuoted,
        !tokens[cursor].has(.latter),
        !(tokens[cursor].has(.objectPronoun) && mentions[id].isOblique), !isImpersonal(cursor)
      {
        follow(id)
      } else if id >= 0, mentions[id].kind == .description, mentions[id].extentFirst == cursor,
        !mentions[id].isQuoted, !hasSubject || mentions[id].entity >= 0
      {
        if pack.splitsElisions { keepInMind(id) } else { keepUnnamedInMind(id) }
      }
      cursor += 1
    }
    // A pronoun that opens its sentence is resolved before the cursor goes past it.
    if cursor == end, end < tokens.count { beginSentence(end) }
  }

  private mutating func beginSentence(_ at: Int) {
    guard tokens[at].startsSentence, at != sentenceBegun else { return }
    sentenceBegun = at
    salience.nextSentence()
    hasSubject = false
  }

  /// A role that opens a sentence stands for somebody whom later pronouns mean («Le candidat a persisté. … a-t-il dit»).
  private mutating func keepInMind(_ id: Int) {
    var mention = mentions[id]
    if mention.entity >= 0 {
      if !mention.isOblique, registry[mention.entity].kind == .person, !hasSubject {
        hasSubject = true
        salience.touch(mention.entity, isSubject: true)
      }
      return
    }
    let noun = tokens[mention.first]
    // «L'institut Jane Roe …», later «l'institut»
    if dedicationEnd(behind: mention.first) == mention.last {
      _ = resolveDescription(id)
      return
    }
    let isAgent = isAgentPhrase(mention)
    if opensAsGroup(mention) { return takeSubject(id) }
    guard !mention.isOblique || isAgent, !mention.isPossessive, noun.has(.role), !noun.has([.people, .body]) else {
      return
    }
    if tokens[mention.extentFirst].has(.indefinite), mention.gender != .unknown,
      isBeforeVerb(mention.last) || beginsClause(mention.extentFirst) && !isApposedBehindVerb(mention.extentFirst)
    {
      // «Un porte-parole a parlé. …», «Ce matin, un marin peine à parler. …»
      return takeSubject(id)
    }
    // «Sa femme acquiesce. … souffle-t-elle»
    if opensWithKin(mention) { return takeSubject(id) }
    guard tokens[mention.extentFirst].has(.definite), !tokens[mention.extentFirst].has(.possessive) else { return }
    let isOnly = beginsClause(mention.extentFirst) && isOnlySubject(mention)
    if isOnly, let end = beforeUnknownVerb(mention) {
      mentions[id].last = end
      mention.last = end
    }
    let role = role(mention.first, from: mention.extentFirst, to: mention.last)
    let known = bearer(of: role, gender: mention.gender)
    guard let found = known, !isElsewhere(found, role.modifiers, mention) else {
      // «L'avocate de la victime est venue. … Elle plaide»
      if isAgent || isOnly || beginsClause(mention.extentFirst) && leadsSentence(mention.last),
        role.modifiers != .zero || pack.courtSides[role.noun] != nil || isNewcomer(mention, role.noun)
      {
        takeSubject(id)
      }
      return
    }
    mentions[id].entity = found.entity
    mentions[id].certainty = found.agreement == 2 ? 0.9 : 0.75
    registry.mention(found.entity, at: range(mention.extentFirst, mention.last), key: 0, isName: false)
    hasSubject = true
    salience.touch(found.entity, isSubject: true)
  }

  /// English: "*The driver* stopped. “…,” he said": where nobody else can be meant, a role that opens its sentence is
  /// whom pronouns mean.
  private mutating func keepUnnamedInMind(_ id: Int) {
    let mention = mentions[id]
    let noun = tokens[mention.first]
    guard pack.hasBareClauses, mention.entity < 0, !mention.isOblique, !mention.isPossessive, noun.has(.role),
      !noun.has([.people, .body]), !isPlural(noun), mention.extentFirst < mention.first,
      tokens[mention.extentFirst].startsSentence, doesSomething(mention.last),
      antecedent(gender: mention.gender) == nil || speaksFor(mention)
    else {
      if isOpeningSubject(mention) { hasSubject = true }
      return
    }
    takeSubject(id)
  }

  /// English: "*A spokesman for* Roe denied it": whoever speaks for another, by a verb that says it.
  private func speaksFor(_ mention: Mention) -> Bool {
    guard mention.last + 2 < tokens.count, tokens[mention.extentFirst].has(.indefinite) else { return false }
    return (mention.last + 1..<min(mention.last + 8, tokens.count)).contains {
      tokens[$0].isWord && tokens[$0].has(.saying) && tokens[$0].has(.finite) && mentionOf[$0] < 0
    }
  }

  /// English: "*The governor* rang Jane Roe": whoever is named behind a noun that opens its sentence is no subject.
  private func isOpeningSubject(_ mention: Mention) -> Bool {
    let next = mention.last + 1
    return pack.hasBareClauses && !mention.isOblique && !mention.isPossessive
      && mention.extentFirst < mention.first && tokens[mention.extentFirst].startsSentence
      && tokens[mention.first].has([.role, .people]) && next < tokens.count && tokens[next].kind == .word
      && !tokens[next].isCapitalized && !tokens[next].has([.preposition, .nounJoint, .conjunction, .relative])
  }

  /// "A neighbour, *who* …", "his wife, *a* nurse, …", "the driver *stopped*", "the woman at the gate *laughed*"
  private func doesSomething(_ last: Int) -> Bool {
    guard last + 2 < tokens.count else { return false }
    if tokens[last + 1].kind == .comma {
      return tokens[last + 2].isWord && tokens[last + 2].has([.relative, .indefinite])
    }
    var end = last
    // Past a preposition and its noun.
    if tokens[last + 1].isWord, tokens[last + 1].has(.preposition) {
      end += 1
      while end + 1 < tokens.count, end - last < 6, tokens[end + 1].isWord, !isBeforeVerb(end), !endsLikePast(end + 1) {
        end += 1
      }
    }
    return isBeforeVerb(end)
      || end + 1 < tokens.count && tokens[end + 1].kind == .word && (endsLikePast(end + 1) || endsLikePresent(end + 1))
  }

  private mutating func takeSubject(_ id: Int) {
    hasSubject = true
    for entity in resolveDescription(id).entities { salience.touch(entity, isSubject: true) }
  }

  /// Ties a subject pronoun to its antecedent and keeps that person in mind.
  private mutating func follow(_ id: Int) {
    if isEpithet(mentions[id]) { return followEpithet(id) }
    if isPartyMember(mentions[id]) { return followMember(id) }
    let (compatriot, foreigners) = compatriots(of: mentions[id])
    if let compatriot {
      mentions[id].entity = compatriot
      mentions[id].certainty = 0.93
      return salience.touch(compatriot, isSubject: actsInSentence(id))
    }
    if let named = namedInOpening(before: id) {
      mentions[id].entity = named
      mentions[id].certainty = 0.85
      hasSubject = true
      return salience.touch(named, isSubject: true)
    }
    salience.isReporting = reports(id)
    let meant = antecedent(
      gender: mentions[id].gender, excluding: foreigners + namedBehind(id) + askers(of: id) + notWriting(id))
    salience.isReporting = false
    guard let found = meant else { return followForeigner(id) }
    // "the Serb": of two in view the word tells neither.
    if pack.hasBareClauses, mentions[id].extentFirst < mentions[id].first, !isAlone(found.entity, mentions[id].gender),
      !wasLastSubject(found.entity)
    {
      return
    }
    mentions[id].entity = found.entity
    if !pack.splitsElisions, found.lead > 2.5, registry[found.entity].kind == .person,
      registry[found.entity].gender == .unknown
    {
      registry[found.entity].gender = mentions[id].gender
      registry[found.entity].isGenderGuessed = true
    }
    mentions[id].certainty = found.lead > 1.5 ? 0.93 : found.lead > 0.7 ? 0.85 : 0.72
    let isSubject = actsInSentence(id)
    if !mentions[id].isOblique { hasSubject = true }
    salience.touch(found.entity, isSubject: isSubject)
  }

  /// «La présidente a rappelé *l'Insoumise* à l'ordre»: French: whoever is told by an adjective behind the verb is no subject.
  private func actsInSentence(_ id: Int) -> Bool {
    guard !mentions[id].isOblique else { return false }
    return !pack.splitsElisions || mentions[id].extentFirst == mentions[id].first || !hasSubject
      || isBeforeVerb(mentions[id].last)
  }

  /// English: "While the plan did not please *Jane Roe*, she said …": the only one of that gender whom the clause names that
  /// opens the sentence.
  private func namedInOpening(before id: Int) -> Int? {
    let comma = mentions[id].first - 1
    guard pack.hasBareClauses, comma > 3, tokens[comma].kind == .comma, mentions[id].gender != .unknown else {
      return nil
    }
    var first = comma
    while first > 0, comma - first < 40, !tokens[first].startsSentence { first -= 1 }
    guard tokens[first].startsSentence || first == 0, tokens[first].isWord, tokens[first].has(.subordinator),
      !tokens[first].has(.preposition)
    else { return nil }
    var found: Int?
    for at in first..<comma {
      let name = Int(mentionOf[at])
      guard name >= 0, mentions[name].first == at, mentions[name].kind == .name, !mentions[name].isPossessive,
        !mentions[name].isQuoted, case let entity = mentions[name].entity, registry[entity].kind == .person
      else { continue }
      guard registry[entity].gender == mentions[id].gender else {
        if registry[entity].gender == .unknown { return nil }
        continue
      }
      if found != nil, found != entity { return nil }
      found = entity
    }
    return found
  }

  /// Whether the last sentence was about somebody known by name.
  func wasLastSubject(_ entity: Int) -> Bool {
    guard registry[entity].isSure, !registry[entity].isDescription,
      let last = salience.entries.last(where: { $0.wasSubject })
    else { return false }
    return last.entity == entity && salience.sentence - last.sentence <= 1
      && !salience.entries.contains {
        $0.entity != entity && $0.sentence >= last.sentence && registry[$0.entity].kind == .person
          && isInView($0.entity)
      }
  }

  /// "“…,” *she* said", "*She* said": English: whether a pronoun says more; what is written is likelier somebody else's.
  private func reports(_ id: Int) -> Bool {
    let first = mentions[id].first
    guard pack.hasBareClauses, salience.newcomer != nil, first + 1 < tokens.count, tokens[first + 1].isWord,
      tokens[first + 1].has([.saying, .auxiliary]), !EnglishWords.writing.contains(tokens[first + 1].hash)
    else { return false }
    return tokens[first].startsSentence || first > 0 && tokens[first - 1].kind == .closeMark
  }

  /// "A clerk said it was lost. “…,” *he* wrote": English: whoever has just said something is not who writes.
  private func notWriting(_ id: Int) -> [Int] {
    let verb = mentions[id].first + 1
    guard pack.hasBareClauses, let newcomer = salience.newcomer, verb < tokens.count, tokens[verb].isWord,
      EnglishWords.writing.contains(tokens[verb].hash)
    else { return [] }
    return [newcomer]
  }

  /// English: keeps somebody in mind who says something for the first time and has no name: "A clerk said it was late."
  mutating func noteNewcomer(_ speakers: [Int], mention: Int, verb: Int) {
    guard pack.hasBareClauses, speakers.count == 1, let speaker = speakers.first else { return }
    guard registry[speaker].isDescription, registry[speaker].kind == .person, !registry[speaker].isDefinite,
      registry[speaker].gender == .unknown, !pack.askingVerbs.contains(tokens[verb].hash),
      !isPlural(tokens[mentions[mention].first])
    else { return }
    salience.newcomer = speaker
  }

  /// «le socialiste»: a member or the only one in view, else somebody of his own.
  private mutating func followEpithet(_ id: Int) {
    if let found = member(meantBy: mentions[id]) {
      mentions[id].entity = found.entity
      mentions[id].certainty = found.certainty
    } else {
      introduce(id)
    }
    guard mentions[id].entity >= 0 else { return }
    let isSubject = actsInSentence(id)
    if !mentions[id].isOblique { hasSubject = true }
    salience.touch(mentions[id].entity, isSubject: isSubject)
  }

  /// «L'Espagnol a battu Tom Roe»: somebody of whom no more is told than his nation.
  private mutating func followForeigner(_ id: Int) {
    let mention = mentions[id]
    guard pack.splitsElisions, mention.extentFirst < mention.first,
      let nation = pack.sameMeaning[tokens[mention.first].hash]
    else { return }
    introduce(id)
    guard mentions[id].entity >= 0 else { return }
    registry[mentions[id].entity].nation = nation
    if !mention.isOblique { hasSubject = true }
    salience.touch(mentions[id].entity, isSubject: !mention.isOblique)
  }

  /// English: "He calls Roe’s plan …": whoever is named right behind the subject of a main clause is another.
  private func namedBehind(_ id: Int) -> [Int] {
    let first = mentions[id].first
    guard pack.hasBareClauses,
      first == 0 || tokens[first].startsSentence || tokens[first - 1].isWord && tokens[first - 1].has(.conjunction)
    else { return [] }
    var found: [Int] = []
    var at = first + 1
    while at < tokens.count, at - first < 7, tokens[at].isWord,
      !tokens[at].has([.relative, .complementizer, .subordinator])
    {
      let other = Int(mentionOf[at])
      if other >= 0, mentions[other].kind == .name, mentions[other].first == at { found.append(mentions[other].entity) }
      at += 1
    }
    return found
  }

  /// «il faut», «il y a».
  func isImpersonal(_ index: Int) -> Bool {
    var at = index + 1
    while at < tokens.count, at - index < 4, tokens[at].isWord {
      if tokens[at].has(.impersonal) { return true }
      guard tokens[at].has([.negation, .reflexive, .auxiliary]) else { return false }
      at += 1
    }
    return false
  }

  func isBeforeVerb(_ last: Int) -> Bool {
    guard last + 1 < tokens.count else { return false }
    let next = tokens[last + 1]
    if pack.splitsElisions, next.isWord,
      next.has(.reflexive) || next.has(.negation) && (next.has(.elided) || next.width == 2)
    {
      return true
    }
    return next.isWord && next.has([.auxiliary, .copula, .verb, .finite]) && !next.has(.preposition)
  }

  /// The entities a mention stands for.
  mutating func resolve(_ id: Int) -> Resolved {
    let mention = mentions[id]
    advance(to: mention.extentFirst)
    switch mention.kind {
    case .name:
      if let couple = couple(id) { return Resolved(entities: [couple], antecedent: nil, certainty: 1) }
      let others = coordinated(id)
      if !others.isEmpty { salience.noteTogether(others + [mention.entity]) }
      return Resolved(entities: others + [mention.entity], antecedent: nil, certainty: 1)
    case .pronoun: return resolvePronoun(id)
    case .description:
      // "“…,” one said": of those before, nobody knows which.
      if pack.hasBareClauses, mention.first == mention.last, mention.extentFirst == mention.first,
        tokens[mention.first].hash == EnglishWords.one, mention.last + 1 < tokens.count, tokens[mention.last + 1].isWord
      {
        return Resolved(entities: [], antecedent: nil, certainty: 0.3)
      }
      guard standsForBoth(mention) else { return resolveDescription(id) }
      guard let pair = company() ?? lastTwo(), pair.entities.count == 2 else {
        if pack.splitsElisions { return resolveDescription(id) }
        return Resolved(entities: [], antecedent: nil, certainty: 0.3)
      }
      return pair
    }
  }

  /// "*Some Kenyans living in Abuja* praised …": the plural that opens a sentence, past what tells how many.
  private mutating func pluralOpening(_ first: Int, _ end: Int) -> Int? {
    if let known = phrase(startingAt: first) {
      return mentions[known].kind == .description && !mentions[known].isQuoted
        && tokens[mentions[known].first].has(.people)
        ? known : nil
    }
    var noun = first
    while noun < end, noun - first < 4, tokens[noun].isWord || tokens[noun].kind == .number,
      tokens[noun].has([.indefinite, .definite, .number, .indefinitePronoun]) || tokens[noun].kind == .number
    { noun += 1 }
    guard noun > first, noun + 1 < end, tokens[noun].kind == .word, !tokens[noun].has(.grammar), mentionOf[noun] < 0,
      bytes[Int(tokens[noun].end) - 1] == 0x73, isVerb(noun + 1) || tokens[noun + 1].isWord && endsInIng(noun + 1)
    else { return nil }
    return appendMention(first: noun, last: noun, extent: first)
  }

  /// English: "Two pilots came. *They* said …": the plural that opened the last sentence.
  private mutating func pluralTold(before id: Int) -> Resolved? {
    guard pack.hasBareClauses else { return nil }
    var first = mentions[id].extentFirst - 1
    while first > 0, mentions[id].extentFirst - first < 50, !tokens[first].startsSentence { first -= 1 }
    guard first >= 0, tokens[first].startsSentence || first == 0, tokens[first].isWord,
      let found = pluralOpening(first, mentions[id].extentFirst)
    else { return nil }
    var told = resolveDescription(found)
    told.certainty = min(told.certainty, 0.7)
    return told
  }

  private mutating func resolvePronoun(_ id: Int) -> Resolved {
    let mention = mentions[id]
    let token = tokens[mention.first]
    if !pack.splitsElisions, token.has(.notName), token.has(.objectPronoun) {
      // "it said": a body, and one that speaks before all others.
      let spoke = salience.speaker.flatMap {
        registry[$0].kind == .organization && salience.sentence - salience.speakerSentence <= 4 ? $0 : nil
      }
      guard let body = spoke ?? lastBody() ?? bodySpeaking() else {
        return Resolved(entities: [], antecedent: nil, certainty: 0.3)
      }
      return Resolved(entities: [body], antecedent: registry[body].mentions.last, certainty: spoke == nil ? 0.7 : 0.8)
    }
    if token.has(.firstPerson)
      || pack.splitsElisions && token.has([.indefinite, .indefinitePronoun]) && token.kind == .word
        && !token.has(.personalPronoun)
    {
      return Resolved(entities: [], antecedent: nil, certainty: 0.3)
    }
    if pack.latterPronouns.contains(token.hash), let last = lastTold(before: id) { return resolve(last) }
    if token.has(.latter) {
      // «« … », a répliqué ce dernier»
      if pack.splitsElisions, mention.extentFirst > 0, isAnswer(tokens[mention.extentFirst - 1]),
        let last = lastTold(before: id)
      {
        return resolve(last)
      }
      if let last = unnamedLatter(before: id) { return resolve(last) }
      guard let found = latter(gender: mention.gender) else {
        return Resolved(entities: [], antecedent: nil, certainty: 0.3)
      }
      mentions[id].entity = found
      return Resolved(entities: [found], antecedent: registry[found].mentions.last, certainty: 0.85)
    }
    if token.has(.pluralPronoun) {
      if let group = groupAsSubject() {
        return Resolved(entities: [group], antecedent: registry[group].mentions.last, certainty: 0.7)
      }
      if let company = company() { return company }
      if let speaker = salience.speaker, registry[speaker].kind == .group || registry[speaker].kind == .organization,
        salience.sentence - salience.speakerSentence <= 4
      {
        return Resolved(entities: [speaker], antecedent: registry[speaker].mentions.last, certainty: 0.7)
      }
      if let told = pluralTold(before: id) { return told }
      if let entry = salience.entries.last(where: { registry[$0.entity].kind == .group }) {
        return Resolved(entities: [entry.entity], antecedent: registry[entry.entity].mentions.last, certainty: 0.5)
      }
      if let group = lastGroupTold(before: id) {
        var told = resolveDescription(group)
        told.certainty = min(told.certainty, 0.7)
        return told
      }
      return Resolved(entities: [], antecedent: nil, certainty: 0.3)
    }
    if mentions[id].entity < 0 { follow(id) }
    if mentions[id].entity < 0 { regender(id) }
    if mentions[id].entity < 0 { introduce(id) }
    // «La juge a entendu le suspect. « … », a-t-il avoué»: nobody else can be meant.
    if pack.splitsElisions, mentions[id].entity < 0, mention.gender != .unknown,
      let last = lastTold(before: id) ?? lastBodyTold(before: id), mentions[last].kind == .description
    {
      var told = resolve(last)
      told.certainty = min(told.certainty, 0.7)
      return told
    }
    let entity = mentions[id].entity
    guard entity >= 0 else { return Resolved(entities: [], antecedent: nil, certainty: 0.3) }
    let certainty = mentions[id].certainty
    let antecedent = registry[entity].mention(before: TextOffset(Int(token.start)))
    registry.mention(entity, at: range(mention.first, mention.last), key: 0, isName: false)
    if mention.gender != .unknown, registry[entity].gender == .unknown { registry[entity].gender = mention.gender }
    return Resolved(entities: [entity], antecedent: antecedent, certainty: certainty)
  }

  /// "Dana Roe said *he* had been told. “…,” *she* added": where a pronoun of speech fits nobody, an earlier one was another's.
  private mutating func regender(_ id: Int) {
    guard pack.hasBareClauses, mentions[id].gender != .unknown, let speaker = salience.speaker,
      registry[speaker].kind == .person, registry[speaker].isGenderGuessed,
      salience.sentence - salience.speakerSentence <= 3
    else { return }
    registry[speaker].gender = mentions[id].gender
    registry[speaker].isGenderGuessed = false
    mentions[id].entity = speaker
    mentions[id].certainty = 0.75
    salience.touch(speaker, isSubject: true)
  }

  /// "Blue Door confirmed … “…,” it said": a name that may be a person's, but "it" is none.
  mutating func bodySpeaking() -> Int? {
    guard let speaker = salience.speaker, salience.sentence - salience.speakerSentence <= 3,
      registry[speaker].kind == .person, !registry[speaker].isSure, !registry[speaker].isDescription,
      registry[speaker].gender == .unknown
    else { return nil }
    registry[speaker].kind = .organization
    return speaker
  }

  /// Has a description stand for somebody known.
  mutating func tie(_ id: Int, to entity: Int, certainty: Double) -> Resolved {
    let extent = range(mentions[id].extentFirst, mentions[id].last)
    let place = registry[entity].mention(before: extent.start)
    registry.mention(entity, at: extent, key: 0, isName: false)
    mentions[id].entity = entity
    return Resolved(entities: [entity], antecedent: place, certainty: certainty)
  }
}
