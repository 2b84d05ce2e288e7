/// What one token between a verb and its subject says of where the subject stands.
private enum SubjectStep {
  /// The search ends, with a mention or with none.
  case ends(Int?)
  /// Neither subject nor verb: the search goes on at a token further in front.
  case goesOn(Int)
}

/// The way from a verb back to its subject: "*Roe*, the mayor, on Thursday also said".
extension Analyzer {
  /// The noun phrase that ends right before a verb group.
  mutating func subjectBefore(_ verb: Int, _ cue: inout Cue) -> Int? {
    var at = verb - 1
    var steps = 0
    while at >= 0, steps < 40 {
      steps += 1
      switch subjectStep(at, verb, &cue) {
      case .ends(let subject): return subject
      case .goesOn(let next): at = next
      }
    }
    return nil
  }

  private mutating func subjectStep(_ at: Int, _ verb: Int, _ cue: inout Cue) -> SubjectStep {
    switch tokens[at].kind {
    case .word, .number: return stepBeforeWord(at, verb, &cue)
    case .comma, .dash: return stepBeforeComma(at, verb, &cue)
    case .closeBracket: return .goesOn(before(bracket: at))
    case .closeMark: return .ends(markedSubject(at, cue))
    case .other: return .ends(shareOfPeople(endingAt: at))
    default: return .ends(nil)
    }
  }

  private mutating func stepBeforeWord(_ at: Int, _ verb: Int, _ cue: inout Cue) -> SubjectStep {
    if opensRelative(at, verb) {
      cue.isRelative = true
      return .ends(antecedent(of: at))
    }
    if isAdverb(at) { return .goesOn(at - 1) }
    if at == verb - 1, let other = otherOne(endingAt: at) { return .ends(other) }
    if opensDative(at, verb) || opensViewVerb(at, verb) { return .ends(takeInversion(&cue)) }
    if at == verb - 1 {
      if isObjectPronoun(at) || isUnknownAdverb(at) || isFloating(at) { return .goesOn(at - 1) }
      if let step = stepBeforeQuantifier(at) { return step }
    }
    let token = tokens[at]
    if token.isWord, token.has([.conjunction, .subordinator, .complementizer]), mentionOf[at] < 0 { return .ends(nil) }
    if isFirstPerson(at) { return .ends(isInsertedClause(at) ? nil : narrator(at)) }
    if at == verb - 1, isIt(at) { return .ends(narrator(at)) }
    if let next = beforeTime(at) { return .goesOn(next) }
    if let head = relativeHead(endingAt: at, before: verb) { return .ends(nounPhrase(endingAt: head)) }
    if let head = headOfParticiple(endingAt: at) ?? headOfCharge(endingAt: at) { return .ends(head) }
    if at == verb - 1, let subject = subjectOfRelative(endingAt: at) { return .ends(subject) }
    return .ends(shareOfPeople(endingAt: at) ?? nounPhrase(endingAt: at))
  }

  private mutating func stepBeforeComma(_ at: Int, _ verb: Int, _ cue: inout Cue) -> SubjectStep {
    let isComma = tokens[at].kind == .comma
    if !isComma, verb - at < 4, let opening = openingDash(before: at) { return .goesOn(opening - 1) }
    let isAdjacent = isComma && at == verb - 1
    if isAdjacent, cue.last + 1 < tokens.count, isPaperTold(cue.last + 1) {
      cue.isInverted = true
      return .ends(paper(in: cue.last + 1))
    }
    if let opening = loneAdverb(before: at) ?? insertion(before: at) { return .goesOn(opening - 1) }
    if let head = pluralBeforePlace(at) { return .ends(head) }
    if let head = apposedHead(before: at) { return .ends(head) }
    if isComma, let opening = placeOpening(before: at) { return .goesOn(opening - 1) }
    if isAdjacent, let behind = speakerBehind(cue.last) {
      cue.isInverted = true
      return .ends(behind)
    }
    if isComma, let head = exampleHead(before: at) ?? headOfExamples(before: at) { return .ends(head) }
    if isAdjacent, let head = headOfRelative(before: at) { return .ends(head) }
    if isComma, let other = otherOne(before: at) { return .ends(other) }
    if let head = appositionHead(before: at) ?? takeInversion(&cue) { return .ends(head) }
    return .ends(isComma ? subjectWithoutVerb(before: at) : nil)
  }

  /// "Roe *—* who was there for years — said": the dash that opens what another closes.
  private func openingDash(before close: Int) -> Int? {
    var at = close - 1
    while at > 0, close - at < 40, !tokens[at].startsSentence, tokens[at].kind != .openMark,
      tokens[at].kind != .closeMark
    {
      if tokens[at].kind == .dash { return at + 1 < close && tokens[at - 1].isWord ? at : nil }
      at -= 1
    }
    return nil
  }

  /// "Roe, *who* also said": a relative pronoun right before the verb or its adverbs.
  private func opensRelative(_ at: Int, _ verb: Int) -> Bool {
    tokens[at].isWord && tokens[at].has(.relative) && !tokens[at].has([.indefinitePronoun]) && mentionOf[at] < 0
      && (at == verb - 1 || tokens[at + 1].has([.adverb, .negation]))
  }

  /// "*Roe*, who": whom a relative pronoun stands for.
  private mutating func antecedent(of pronoun: Int) -> Int? {
    var head = pronoun - 1
    if let person = personApposed(before: head) { return person }
    if head >= 0, tokens[head].kind == .comma { head -= 1 }
    if let agent = agentEnding(at: head) { return agent }
    guard head >= 0 else { return nil }
    let inner = Int(mentionOf[head])
    guard let phrase = nounPhrase(endingAt: head) ?? description(endingAt: head) else { return nil }
    if phrase != inner, let role = roleWithin(phrase, inner, head) { return role }
    return publisher(of: phrase) ?? phrase
  }

  private func description(endingAt last: Int) -> Int? {
    guard pack.hasBareClauses, mentionOf[last] >= 0 else { return nil }
    let mention = mentions[Int(mentionOf[last])]
    return mention.kind == .description && mention.last == last && !mention.isQuoted ? Int(mentionOf[last]) : nil
  }

  /// «Six mois pour *l'ancien trésorier*, qui …»: French: a role at the end of a phrase that is no person's.
  private func roleWithin(_ phrase: Int, _ inner: Int, _ head: Int) -> Int? {
    guard pack.splitsElisions, inner >= 0, mentions[inner].kind == .description, mentions[inner].last == head,
      tokens[mentions[inner].first].has(.role), mentions[phrase].kind == .description,
      mentions[phrase].extentFirst < mentions[inner].extentFirst,
      !tokens[mentions[phrase].first].has([.role, .people, .body, .record])
    else { return nil }
    return inner
  }

  /// "Roe *later* said"
  private func isAdverb(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.isWord && mentionOf[at] < 0 && token.has([.adverb, .timeAdverb, .negation, .calendar])
      && (!token.has([.conjunction, .subordinator]) || token.has(.timeAdverb))
  }

  /// «Le maire *lui* a répondu», «les marins *me* disent»
  private func isObjectPronoun(_ at: Int) -> Bool {
    let token = tokens[at]
    // «Sa famille *l'*a annoncé»
    if pack.splitsElisions, at > 0, token.isWord, token.has(.elided), token.has(.definite) { return true }
    guard pack.splitsElisions, at > 0, token.kind == .word, !token.startsSentence else { return false }
    guard
      token.has(.objectPronoun) && token.has(.masculinePronoun)
        || token.has(.title) && token.has(.firstPerson) && !token.isCapitalized
    else { return false }
    return tokens[at - 1].isWord
      && !tokens[at - 1].has([.conjunction, .complementizer, .preposition, .subordinator, .firstPerson])
  }

  /// "Roe and Doe *both* said", "they *all* said"
  private func isFloating(_ at: Int) -> Bool {
    !pack.splitsElisions && at > 0 && tokens[at].isWord && tokens[at].has(.indefinitePronoun)
      && mentionOf[at - 1] >= 0 && mentions[Int(mentionOf[at - 1])].kind != .description
  }

  private mutating func stepBeforeQuantifier(_ at: Int) -> SubjectStep? {
    let token = tokens[at]
    guard !pack.splitsElisions, at > 0, token.isWord, token.has(.indefinitePronoun), token.has(.indefinite) else {
      return nil
    }
    // "a game many call …": a pronoun that opens a relative clause.
    let before = tokens[at - 1]
    if !token.has(.negation), mentionOf[at] < 0, before.kind == .word, !before.has(.grammar), !before.isCapitalized,
      !before.has([.people, .role])
    {
      return .ends(appendMention(first: at, last: at, extent: at))
    }
    // "Roe and Doe, who were there, have both urged"
    if before.isWord, before.has(.auxiliary), mentionOf[at - 1] < 0 { return .goesOn(at - 2) }
    // "Roe, the mayor, and Doe, a poet, both said"
    return before.kind == .comma && endsApposition(at - 2) ? .goesOn(at - 1) : nil
  }

  /// "*I* said", "*we* argue"
  private func isFirstPerson(_ at: Int) -> Bool {
    !pack.splitsElisions && tokens[at].isWord && tokens[at].has(.firstPerson) && !tokens[at].has(.objectPronoun)
      && mentionOf[at] < 0
  }

  /// "Roe said, and *I* quote, “…”"
  private func isInsertedClause(_ at: Int) -> Bool {
    at > 0 && tokens[at - 1].isWord && tokens[at - 1].has(.conjunction)
  }

  /// "Roe *on* Thursday announced", "Roe, the mayor, *this past* week announced": what stands before a time.
  private func beforeTime(_ at: Int) -> Int? {
    let next = tokens[at + 1]
    let isPlain = tokens[at].isWord && mentionOf[at] < 0 && next.isWord
    if isPlain, !pack.splitsElisions, tokens[at].has(.preposition), next.has([.calendar, .timeAdverb]) {
      return at - 1
    }
    // "Police at the time said"
    if !pack.splitsElisions, tokens[at].hash == EnglishWords.time, at > 2, tokens[at - 1].isWord,
      tokens[at - 1].has(.definite), tokens[at - 2].isWord, tokens[at - 2].has(.preposition)
    {
      return at - 3
    }
    // "voters in six towns on Super Tuesday said"
    if isDayName(at) { return at - 2 }
    if isPlain, next.has(.timeAdverb), let opening = timePhrase(endingAt: at) { return opening - 1 }
    return nil
  }

  /// "Critics, *however*, say": an adverb alone between commas.
  private func loneAdverb(before comma: Int) -> Int? {
    tokens[comma].kind == .comma && comma > 2 && tokens[comma - 1].isWord
      && tokens[comma - 1].has([.adverb, .timeAdverb]) && tokens[comma - 2].kind == .comma ? comma - 2 : nil
  }

  /// «*X*, en déplacement à Y, a contesté …»: the sentence's own subject, when no verb parts it from the comma.
  private mutating func subjectWithoutVerb(before comma: Int) -> Int? {
    guard let subject = sentenceSubject(before: comma),
      mentions[subject].kind != .description || !mentions[subject].isOblique,
      !hasVerb(mentions[subject].last + 1, comma)
    else { return nil }
    return subject
  }

  /// «« *Quotidien* » a affirmé que …»: a name in marks.
  private mutating func markedSubject(_ close: Int, _ cue: Cue) -> Int? {
    let pair = pairOf[close]
    guard pair >= 0, case let open = pairs[Int(pair)].open, open > 0, cue.last + 1 < tokens.count,
      tokens[cue.last + 1].has(.complementizer), tokens[cue.last + 1].isWord
    else { return nil }
    return quotedName(open)
  }

  /// «Comme l'explique *Jane Roe*»: notes that the subject stands behind its verb, if one does.
  private mutating func takeInversion(_ cue: inout Cue) -> Int? {
    guard let behind = inversion(behind: cue.last) else { return nil }
    cue.isInverted = true
    return behind
  }

  /// A speaker right behind a verb that follows a comma («…, affirme le PAM»).
  private mutating func inversion(behind last: Int) -> Int? {
    guard pack.splitsElisions || last + 1 < tokens.count && mentionOf[last + 1] >= 0,
      let id = subjectAfter(last, near: 4, takesAny: false)
    else { return nil }
    let mention = mentions[id]
    if !pack.splitsElisions {
      // "Because of the schedule, explained Roe, “…”"
      guard mention.kind == .name, registry[mention.entity].kind == .person, mention.extentFirst == last + 1,
        mention.last + 1 < tokens.count,
        tokens[mention.last + 1].kind == .comma || tokens[mention.last + 1].kind == .period
      else { return nil }
      return id
    }
    if isDescribed(mention, by: last) { return nil }
    switch mention.kind {
    case .name: return registry[mention.entity].kind == .place ? nil : id
    case .pronoun: return nil
    case .description:
      // «évoquent les limites des services»: an object of the verb's own.
      if mention.extentFirst - last > 2, tokens[last + 1].has(.definite), mentionOf[last + 1] < 0 { return nil }
      return tokens[mention.first].has([.role, .people, .body]) || tokens[mention.extentFirst].has(.indefinite)
        ? id : nil
    }
  }

  /// «Jane Roe, sa sœur, décrit *un maire* « las »»: French: what stands between a verb of describing and the marks.
  func isDescribed(_ mention: Mention, by verb: Int) -> Bool {
    pack.splitsElisions && mention.kind == .description && FrenchWords.describing.contains(tokens[verb].hash)
      && mention.extentFirst == verb + 1 && tokens[verb + 1].has(.indefinite) && mention.last + 1 < tokens.count
      && tokens[mention.last + 1].kind == .openMark
  }

  private func before(bracket close: Int) -> Int {
    var at = close - 1
    while at >= 0, close - at < 30, tokens[at].kind != .openBracket { at -= 1 }
    return at - 1
  }
}
