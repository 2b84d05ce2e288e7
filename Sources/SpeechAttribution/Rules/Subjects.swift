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
