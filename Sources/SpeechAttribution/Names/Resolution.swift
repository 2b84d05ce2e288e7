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
      let at = nextEvent(from: cursor, before: end)
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
          || isVoice(id) || isHeard(id)
        if isSubject { hasSubject = true }
        salience.touch(mentions[id].entity, isSubject: isSubject)
      } else if id >= 0, mentions[id].kind == .pronoun, mentions[id].entity < 0, mentions[id].first == cursor,
        mentions[id].gender != .unknown || isPartyMember(mentions[id]), !mentions[id].isQuoted,
        !tokens[cursor].has(.latter),
        !(tokens[cursor].has(.objectPronoun) && mentions[id].isOblique), !isImpersonal(cursor),
        !(pack.splitsElisions && isCounterpart(cursor))
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

  /// The next token at which a sentence or a mention may begin.
  private func nextEvent(from first: Int, before end: Int) -> Int {
    mentionOf.withUnsafeBufferPointer { mentionOf in
      tokens.withUnsafeBufferPointer { tokens in
        var at = first
        while at < end, mentionOf[at] < 0, !tokens[at].startsSentence { at += 1 }
        return at
      }
    }
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
      if pack.hasBareClauses, let other = standIn(id) {
        return Resolved(entities: [other], antecedent: nil, certainty: 0.9)
      }
      if let couple = couple(id) { return Resolved(entities: [couple], antecedent: nil, certainty: 1) }
      let others = coordinated(id)
      if others.isEmpty { return Resolved(entities: [mention.entity], antecedent: nil, certainty: 1) }
      let together = others + [mention.entity]
      salience.noteTogether(together)
      return Resolved(entities: together, antecedent: nil, certainty: 1)
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
