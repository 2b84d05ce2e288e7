import DocumentModel

extension Analyzer {
  /// Finds the mention that does the saying.
  mutating func findSubject(_ cue: inout Cue) {
    if cue.isPassive, let agent = agent(behind: cue.last) {
      cue.subject = agent
      cue.isPassive = false
      cue.hasAgent = true
      cue.isInverted = true
      return
    }
    // "As reported by Jane Doe, …"
    if cue.form == .finite, cue.first == cue.verb, cue.first > 0,
      pack.viewConjunctions.contains(tokens[cue.first - 1].hash), let agent = agent(behind: cue.last)
    {
      cue.subject = agent
      cue.hasAgent = true
      cue.isInverted = true
      return
    }
    if cue.goesOn {
      if cue.first > 0, tokens[cue.first].has(.nounJoint), mentionOf[cue.first - 1] >= 0 {
        cue.subject = Int(mentionOf[cue.first - 1])
      }
      return
    }
    if cue.form == .finite {
      if cue.isInverted {
        // The pronoun hung on the verb or on its auxiliary.
        var at = cue.last
        while at >= cue.first, tokens[at].kind != .clitic { at -= 1 }
        if at >= cue.first, mentionOf[at] >= 0 { cue.subject = Int(mentionOf[at]) }
        if cue.subject < 0, let body = placeOfAnonymous(cue.last) { cue.subject = body }
        return
      }
      if let place = placeOfOne(cue.first) ?? subjectBefore(cue.first, &cue) {
        cue.subject = titledName(behind: place) ?? place
        return
      }
      if let subject = subjectAfter(cue.last, near: pack.splitsElisions ? 14 : 3, takesAny: false),
        cue.first == 0 || tokens[cue.first].startsSentence || opensReport(cue.first),
        pack.splitsElisions || tokens[cue.verb].has([.takesClause, .takesBareClause, .besideMarks]),
        !opensClause(subject)
      {
        cue.subject = subject
        cue.isInverted = true
        return
      }
    }
    if cue.form == .gerund, let subject = ownSubject(cue.first) ?? shareBefore(cue.first) {
      cue.subject = subject
      return
    }
    if cue.form == .infinitive, let led = ledSubject(cue.first) {
      cue.subject = led
      return
    }
    if let subject = governorSubject(&cue) {
      cue.subject = subject
      cue.isShared = true
      return
    }
    if cue.form == .gerund, let subject = subjectBehindOpening(cue.first) {
      cue.subject = subject
      cue.isShared = true
      return
    }
    if cue.form == .finite, let subject = phraseBehindComma(cue.first) {
      cue.subject = subject
      return
    }
    if let subject = sharedSubject(cue.first) {
      cue.subject = subject
      cue.isShared = true
    }
  }

  /// "told officers he …": behind a verb that takes a hearer, who stands before a clause only hears it.
  private func isHearer(_ id: Int, before next: Int) -> Bool {
    tokens[next].isWord && mentions[id].kind != .pronoun
      && (tokens[next].has(.complementizer)
        || tokens[next].has([.personalPronoun, .firstPerson]) && !tokens[next].has(.objectPronoun))
  }

  /// English: "said he would sign", "said his boss was kind": what has a verb of its own is no speaker behind the cue.
  func opensClause(_ subject: Int) -> Bool {
    guard pack.hasBareClauses else { return false }
    var next = mentions[subject].last + 1
    if next < tokens.count, tokens[next].isWord, tokens[next].has(.personalPronoun), tokens[next].width > 5 {
      next += 1
    }
    // "said she “went too far”": the verb stands in the marks.
    return next < tokens.count
      && (tokens[next].kind == .possessive || isVerb(next) || isHearer(subject, before: next)
        || tokens[next].kind == .openMark && mentions[subject].kind == .pronoun)
  }

  /// «… par X», "… by X" in the same sentence, at most 24 tokens on.
  private func agent(behind last: Int) -> Int? {
    var at = last + 1
    let limit = min(tokens.count - 1, last + 24)
    while at < limit {
      if tokens[at].startsSentence, !tokens[at].flags.contains(.quoted) { return nil }
      if tokens[at].isWord, tokens[at].has(.agent), !tokens[at].flags.contains(.quoted) {
        let next = tokens[at + 1].has(.definite) && mentionOf[at + 1] < 0 && at + 2 < tokens.count ? at + 2 : at + 1
        let id = Int(mentionOf[next])
        guard id >= 0, mentions[id].extentFirst == next else { return nil }
        let head = headName(id)
        return mentions[head].kind == .pronoun ? nil : head
      }
      at += 1
    }
    return nil
  }

  /// Whether a verb stands where an inverted reporting clause begins: behind a closing mark, a comma or a dash.
  func opensReport(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .closeMark, .comma, .dash, .question, .exclamation, .ellipsis: return true
    case .word:
      return pack.splitsElisions && tokens[index - 1].has([.subordinator, .complementizer])
        && !tokens[index - 1].has(.conjunction)
    default: return false
    }
  }

  /// The noun phrase that ends right before a verb group.
  mutating func subjectBefore(_ verb: Int, _ cue: inout Cue) -> Int? {
    var at = verb - 1
    var steps = 0
    while at >= 0, steps < 40 {
      let token = tokens[at]
      steps += 1
      switch token.kind {
      case .clitic: return nil
      case .word, .number:
        if token.isWord, token.has(.relative), !token.has([.indefinitePronoun]), mentionOf[at] < 0,
          at == verb - 1 || tokens[at + 1].has([.adverb, .negation])
        {
          cue.isRelative = true
          var head = at - 1
          if head >= 0, tokens[head].kind == .comma { head -= 1 }
          if let agent = agentEnding(at: head) { return agent }
          guard head >= 0, let phrase = nounPhrase(endingAt: head) else { return nil }
          return publisher(of: phrase) ?? phrase
        }
        if token.isWord, mentionOf[at] < 0, token.has([.adverb, .timeAdverb, .negation, .calendar]),
          !token.has([.conjunction, .subordinator]) || token.has(.timeAdverb)
        {
          at -= 1
          continue
        }
        if opensDative(at, verb) || opensViewVerb(at, verb) {
          guard let behind = inversion(behind: cue.last) else { return nil }
          cue.isInverted = true
          return behind
        }
        // «Le maire lui a répondu», «les marins me disent»
        if pack.splitsElisions, at == verb - 1, at > 0, token.kind == .word,
          token.has(.objectPronoun) && token.has(.masculinePronoun)
            || token.has(.title) && token.has(.firstPerson) && !token.isCapitalized, !token.startsSentence,
          tokens[at - 1].isWord,
          !tokens[at - 1].has([.conjunction, .complementizer, .preposition, .subordinator, .firstPerson])
        {
          at -= 1
          continue
        }
        if at == verb - 1, isUnknownAdverb(at) {
          at -= 1
          continue
        }
        // "Roe and Doe both said", "they all said"
        if !pack.splitsElisions, at == verb - 1, at > 0, token.isWord, token.has(.indefinitePronoun),
          mentionOf[at - 1] >= 0, mentions[Int(mentionOf[at - 1])].kind != .description
        {
          at -= 1
          continue
        }
        // "a game many call …": a pronoun that opens a relative clause
        if !pack.splitsElisions, at == verb - 1, at > 0, token.isWord, token.has(.indefinitePronoun),
          token.has(.indefinite), !token.has(.negation), mentionOf[at] < 0, tokens[at - 1].kind == .word,
          !tokens[at - 1].has(.grammar), !tokens[at - 1].isCapitalized, !tokens[at - 1].has([.people, .role])
        {
          return appendMention(first: at, last: at, extent: at)
        }
        // "Roe and Doe, who were there, have both urged", "Roe, the mayor, and Doe, a poet, both said"
        if !pack.splitsElisions, at == verb - 1, at > 0, token.isWord, token.has(.indefinitePronoun),
          token.has(.indefinite)
        {
          if tokens[at - 1].isWord, tokens[at - 1].has(.auxiliary), mentionOf[at - 1] < 0 {
            at -= 2
            continue
          }
          if tokens[at - 1].kind == .comma, endsApposition(at - 2) {
            at -= 1
            continue
          }
        }
        if token.isWord, token.has([.conjunction, .subordinator, .complementizer]), mentionOf[at] < 0 { return nil }
        if !pack.splitsElisions, token.isWord, token.has(.firstPerson), !token.has(.objectPronoun), mentionOf[at] < 0 {
          // "Roe said, and I quote, “…”"
          return at > 0 && tokens[at - 1].isWord && tokens[at - 1].has(.conjunction) ? nil : narrator(at)
        }
        if at == verb - 1, isIt(at) { return narrator(at) }
        // "Jane Roe on Thursday announced"
        if !pack.splitsElisions, token.isWord, token.has(.preposition), mentionOf[at] < 0, tokens[at + 1].isWord,
          tokens[at + 1].has([.calendar, .timeAdverb])
        {
          at -= 1
          continue
        }
        // "voters in six towns on Super Tuesday said"
        if isDayName(at) {
          at -= 2
          continue
        }
        // "Jane Roe, the chairwoman, this past week announced"
        if tokens[at + 1].isWord, tokens[at + 1].has(.timeAdverb), token.isWord, mentionOf[at] < 0,
          let opening = timePhrase(endingAt: at)
        {
          at = opening - 1
          continue
        }
        if let head = relativeHead(endingAt: at, before: verb) { return nounPhrase(endingAt: head) }
        if let share = shareOfPeople(endingAt: at) { return share }
        return nounPhrase(endingAt: at)
      case .closeBracket:
        at = before(bracket: at)
      case .comma, .dash:
        // "Critics, however, say": a lone adverb between commas.
        if token.kind == .comma, at > 2, tokens[at - 1].isWord, tokens[at - 1].has([.adverb, .timeAdverb]),
          tokens[at - 2].kind == .comma
        {
          at -= 3
          continue
        }
        if let opening = insertion(before: at) {
          at = opening - 1
          continue
        }
        if let head = apposedHead(before: at) { return head }
        if token.kind == .comma, let opening = placeOpening(before: at) {
          at = opening - 1
          continue
        }
        if token.kind == .comma, at == verb - 1, let behind = speakerBehind(cue.last) {
          cue.isInverted = true
          return behind
        }
        if token.kind == .comma, let head = exampleHead(before: at) { return head }
        if token.kind == .comma, at == verb - 1, let head = headOfRelative(before: at) { return head }
        if let head = appositionHead(before: at) { return head }
        if let behind = inversion(behind: cue.last) {
          cue.isInverted = true
          return behind
        }
        // «X, en déplacement à Y, a contesté …»: the sentence's own subject, unless the verb opens an incise.
        if tokens[at].kind == .comma, let subject = sentenceSubject(before: at),
          mentions[subject].kind != .description || !mentions[subject].isOblique,
          !hasVerb(mentions[subject].last + 1, at)
        {
          return subject
        }
        return nil
      case .closeMark:
        let pair = pairOf[at]
        guard pair >= 0 else { return nil }
        let open = pairs[Int(pair)].open
        guard open > 0 else { return nil }
        // «« Quotidien » a affirmé que …»
        guard cue.last + 1 < tokens.count, tokens[cue.last + 1].has(.complementizer), tokens[cue.last + 1].isWord else {
          return nil
        }
        return quotedName(open)
      case .possessive: return nil
      default: return nil
      }
    }
    return nil
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
    switch mention.kind {
    case .name: return registry[mention.entity].kind == .place ? nil : id
    case .pronoun: return nil
    case .description:
      return tokens[mention.first].has([.role, .people, .body]) || tokens[mention.extentFirst].has(.indefinite)
        ? id : nil
    }
  }

  func hasVerb(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at < to {
      if tokens[at].kind == .closeMark { return true }
      if tokens[at].isWord, tokens[at].has(.verbal),
        !tokens[at].has([.preposition, .determiner]),
        mentionOf[at] < 0
      {
        return true
      }
      at += 1
    }
    return false
  }

  private func before(bracket close: Int) -> Int {
    var at = close - 1
    while at >= 0, close - at < 30, tokens[at].kind != .openBracket { at -= 1 }
    return at - 1
  }

  /// The noun phrase behind a verb: right there, or behind adverbials («a indiqué mercredi à l'AFP le préfet»).
  mutating func subjectAfter(_ index: Int, near: Int, takesAny: Bool) -> Int? {
    if pack.splitsElisions, !takesAny, let other = somebody(behind: index) { return other }
    var at = index + 1
    let limit = min(tokens.count, index + 1 + near)
    var depth = 0
    while at < limit {
      let token = tokens[at]
      if token.kind == .closeMark || token.kind == .openMark {
        return nil
      }
      let id = Int(mentionOf[at])
      if id >= 0 {
        let mention = mentions[id]
        if mention.kind == .pronoun, let next = pastNobody(at) {
          at = next
          continue
        }
        if mention.isOblique, at > index + 1, !takesAny {
          at = mention.last + 1
          continue
        }
        if at - index > 2, mention.kind == .pronoun, mention.extentFirst == mention.first { return nil }
        if mention.kind == .pronoun { return id }
        let subject = authorName(personBehind(headName(id)))
        return takesAny ? subject : lastInCommon(subject)
      }
      switch token.kind {
      case .word:
        if token.has([.complementizer, .subordinator, .verb, .auxiliary, .copula, .conjunction, .relative]),
          !token.has(.determiner), !token.has(.preposition), !standsForAdverbial(at, behind: index)
        {
          return nil
        }
        if token.has([.infinitive, .gerund]), !isManner(at) { return nil }
      case .number: break
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      case .comma:
        if !takesAny && at > index + 1 && !pack.splitsElisions { return nil }
        if takesAny { return anyPhrase(index + 1, at - 1) }
        if pack.splitsElisions { break }
        return nil
      default:
        return takesAny ? anyPhrase(index + 1, at - 1) : nil
      }
      at += 1
    }
    return takesAny ? anyPhrase(index + 1, at - 1) : nil
  }

  /// A source that is no known noun («selon la presse locale»).
  private mutating func anyPhrase(_ first: Int, _ last: Int) -> Int? {
    guard first <= last, last < tokens.count, tokens[first].isWord else { return nil }
    if tokens[first].has([.relative, .subordinator, .complementizer, .negation]) { return nil }
    return appendMention(first: min(last, first + 1), last: last, extent: first)
  }
}
