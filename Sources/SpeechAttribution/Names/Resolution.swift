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
      guard at < end else { return }
      if tokens[cursor].startsSentence {
        salience.nextSentence()
        hasSubject = false
      }
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
        mentions[id].gender != .unknown, !mentions[id].isQuoted, !tokens[cursor].has(.latter),
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
  }

  /// A role that opens a sentence stands for somebody whom later pronouns mean («Le candidat a persisté. … a-t-il dit»).
  private mutating func keepInMind(_ id: Int) {
    let mention = mentions[id]
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
    let role = role(mention.first, from: mention.extentFirst, to: mention.last)
    let known = bearer(of: role, gender: mention.gender)
    guard let found = known, !isElsewhere(found, role.modifiers, mention) else {
      // «L'avocate de la victime est venue. … Elle plaide»
      if isAgent || beginsClause(mention.extentFirst) && leadsSentence(mention.last),
        role.modifiers != .zero || pack.courtSides[role.noun] != nil || antecedent(gender: mention.gender) == nil
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
      antecedent(gender: mention.gender) == nil
    else { return }
    takeSubject(id)
  }

  /// "A neighbour, *who* …", "the driver *stopped*", "the woman at the gate *laughed*"
  private func doesSomething(_ last: Int) -> Bool {
    guard last + 2 < tokens.count else { return false }
    if tokens[last + 1].kind == .comma { return tokens[last + 2].isWord && tokens[last + 2].has(.relative) }
    var end = last
    // Past a preposition and its noun.
    if tokens[last + 1].isWord, tokens[last + 1].has(.preposition) {
      end += 1
      while end + 1 < tokens.count, end - last < 6, tokens[end + 1].isWord, !isBeforeVerb(end), !endsLikePast(end + 1) {
        end += 1
      }
    }
    return isBeforeVerb(end) || end + 1 < tokens.count && tokens[end + 1].kind == .word && endsLikePast(end + 1)
  }

  private mutating func takeSubject(_ id: Int) {
    hasSubject = true
    for entity in resolveDescription(id).entities { salience.touch(entity, isSubject: true) }
  }

  /// Ties a subject pronoun to its antecedent and keeps that person in mind.
  private mutating func follow(_ id: Int) {
    if isEpithet(mentions[id]) { return followEpithet(id) }
    let (compatriot, foreigners) = compatriots(of: mentions[id])
    if let compatriot {
      mentions[id].entity = compatriot
      mentions[id].certainty = 0.93
      return salience.touch(compatriot, isSubject: !mentions[id].isOblique)
    }
    if let named = namedInOpening(before: id) {
      mentions[id].entity = named
      mentions[id].certainty = 0.85
      hasSubject = true
      return salience.touch(named, isSubject: true)
    }
    guard let found = antecedent(gender: mentions[id].gender, excluding: foreigners + namedBehind(id) + askers(of: id))
    else {
      return followForeigner(id)
    }
    // "the Serb": of two in view the word tells neither.
    if pack.hasBareClauses, mentions[id].extentFirst < mentions[id].first, !isAlone(found.entity, mentions[id].gender) {
      return
    }
    mentions[id].entity = found.entity
    if !pack.splitsElisions, found.lead > 2.5, registry[found.entity].kind == .person,
      registry[found.entity].gender == .unknown
    {
      registry[found.entity].gender = mentions[id].gender
    }
    mentions[id].certainty = found.lead > 1.5 ? 0.93 : found.lead > 0.7 ? 0.85 : 0.72
    if !mentions[id].isOblique { hasSubject = true }
    salience.touch(found.entity, isSubject: !mentions[id].isOblique)
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

  /// «le socialiste»: a member or the only one in view, else somebody of his own.
  private mutating func followEpithet(_ id: Int) {
    if let found = member(meantBy: mentions[id]) {
      mentions[id].entity = found.entity
      mentions[id].certainty = found.certainty
    } else {
      introduce(id)
    }
    guard mentions[id].entity >= 0 else { return }
    if !mentions[id].isOblique { hasSubject = true }
    salience.touch(mentions[id].entity, isSubject: !mentions[id].isOblique)
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
      guard standsForBoth(mention) else { return resolveDescription(id) }
      guard let pair = company() ?? lastTwo(), pair.entities.count == 2 else {
        if pack.splitsElisions { return resolveDescription(id) }
        return Resolved(entities: [], antecedent: nil, certainty: 0.3)
      }
      return pair
    }
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
      if let entry = salience.entries.last(where: { registry[$0.entity].kind == .group }) {
        return Resolved(entities: [entry.entity], antecedent: registry[entry.entity].mentions.last, certainty: 0.5)
      }
      return Resolved(entities: [], antecedent: nil, certainty: 0.3)
    }
    if mentions[id].entity < 0 { follow(id) }
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

  /// "Blue Door confirmed … “…,” it said": a name that may be a person's, but "it" is none.
  private mutating func bodySpeaking() -> Int? {
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
