import DocumentModel

extension Analyzer {
  /// Finds the mention that does the saying.
  mutating func findSubject(_ cue: inout Cue) {
    if takeAgent(&cue) { return }
    if cue.goesOn {
      if let subject = narrativeSubject(cue.first) { cue.subject = subject }
    } else if cue.form == .finite, cue.isInverted {
      if let subject = hungPronoun(cue) ?? placeOfAnonymous(cue.last) { cue.subject = subject }
    } else if let own = ownSubject(&cue) {
      cue.subject = own
    } else if let shared = subjectOfOther(&cue) {
      cue.subject = shared
      cue.isShared = true
    } else if cue.form == .finite, let subject = phraseBehindComma(cue.first) {
      cue.subject = subject
    } else if let shared = sharedSubject(cue.first) {
      cue.subject = shared
      cue.isShared = true
    }
    if cue.form == .gerund, pack.hasBareClauses { settleGerund(&cue) }
  }

  /// English: "Roe said *the situation* reminded him of a book, explaining, “…”": what can't speak leaves it to whoever spoke
  /// before; "Adding, “…”" alone goes on with what was said last.
  private func settleGerund(_ cue: inout Cue) {
    let next = cue.last + 1
    if tokens[cue.first].startsSentence, next + 1 < tokens.count, tokens[next + 1].kind == .openMark,
      tokens[next].kind == .comma || tokens[next].kind == .colon
    {
      cue.subject = -1
      cue.goesOn = true
      return
    }
    guard cue.subject >= 0 else { return }
    let mention = mentions[cue.subject]
    guard cue.first > 0, tokens[cue.first - 1].kind == .comma, mention.kind == .description,
      !(mention.first...mention.last).contains(where: {
        tokens[$0].has([.role, .people, .body, .record, .speechNoun])
      }),
      !isAgent(mention.last), !isAgent(mention.first),
      let main = cues.suffix(3).last(where: { $0.verb < mention.extentFirst }), main.form == .finite, main.subject >= 0,
      mention.extentFirst - main.verb < 3, sameSentence(main.verb, cue.verb)
    else { return }
    cue.subject = main.subject
  }

  /// «a été décrit par *Jane Roe*», "As reported by *Jane Doe*, …"
  private func takeAgent(_ cue: inout Cue) -> Bool {
    let isView =
      cue.form == .finite && cue.first == cue.verb && cue.first > 0
      && pack.viewConjunctions.contains(tokens[cue.first - 1].hash)
    guard cue.isPassive || isView, let agent = agent(behind: cue.last) else { return false }
    cue.subject = agent
    cue.isPassive = false
    cue.hasAgent = true
    cue.isInverted = true
    return true
  }

  /// «*Eux* de répondre : …»
  private func narrativeSubject(_ first: Int) -> Int? {
    guard first > 0, tokens[first].has(.nounJoint) else { return nil }
    return narrator(before: first).map { headName($0) } ?? (mentionOf[first - 1] >= 0 ? Int(mentionOf[first - 1]) : nil)
  }

  /// «dit-*il*», «a-t-*elle* expliqué»: the pronoun hung on the verb or on its auxiliary.
  private func hungPronoun(_ cue: Cue) -> Int? {
    var at = cue.last
    while at >= cue.first, tokens[at].kind != .clitic { at -= 1 }
    return at >= cue.first && mentionOf[at] >= 0 ? Int(mentionOf[at]) : nil
  }

  /// "*Roe* said", "“…,” said *Roe*", "with *Roe* saying": a subject of the cue's own.
  private mutating func ownSubject(_ cue: inout Cue) -> Int? {
    switch cue.form {
    case .finite:
      if let place = placeOfOne(cue.first) ?? subjectBefore(cue.first, &cue) {
        return titledName(behind: place) ?? writer(of: place) ?? holder(inFrontOf: place, cue) ?? place
      }
      guard let subject = invertedSubject(cue) else { return nil }
      cue.isInverted = true
      return subject
    case .gerund:
      return doerBehindObject(cue.first) ?? ownSubject(cue.first) ?? blamed(before: cue.first)
        ?? shareBefore(cue.first)
    case .infinitive: return ledSubject(cue.first)
    case .source, .noun: return nil
    }
  }

  /// "“…,” said *Jane Roe*": behind a verb that opens its clause.
  private mutating func invertedSubject(_ cue: Cue) -> Int? {
    guard cue.first == 0 || tokens[cue.first].startsSentence || opensReport(cue.first),
      pack.splitsElisions || tokens[cue.verb].has([.takesClause, .takesBareClause, .besideMarks]),
      let subject = subjectAfter(cue.last, near: pack.splitsElisions ? 14 : 3, takesAny: false)
        ?? unknownSpeaker(ofReport: cue),
      !opensClause(subject), !isDescribed(mentions[subject], by: cue.last), !isAmount(subject, behind: cue.last)
    else { return nil }
    return subject
  }

  /// «souffle *beaucoup*»: French: how much one does something, where the verb is told of one.
  private func isAmount(_ subject: Int, behind verb: Int) -> Bool {
    pack.splitsElisions && tokens[mentions[subject].first].hash == FrenchWords.much
      && mentions[subject].first == verb + 1 && !ends(verb, with: ["nt"])
  }

  /// "…, said the two pilots who …": a phrase of any words that ends as a reporting clause does.
  private mutating func unknownSpeaker(ofReport cue: Cue) -> Int? {
    guard pack.reports != nil, cue.first > 0, opensReport(cue.first), cue.last + 1 < tokens.count,
      !tokens[cue.last + 1].has([.complementizer, .possessive]), let phrase = unknownSpeaker(behind: cue.last)
    else { return nil }
    let last = mentions[phrase].last
    // "Roe, the mayor, said the crew, late again, …": behind a comma a clause may go on.
    return closesSpeaker(last) && (last + 1 >= tokens.count || tokens[last + 1].kind != .comma) ? phrase : nil
  }

  /// "*Roe* went on to say", "Declaring that …, *Roe* left": the subject of the verb that a gerund or an infinitive hangs on.
  private mutating func subjectOfOther(_ cue: inout Cue) -> Int? {
    if let subject = governorSubject(&cue) { return subject }
    return cue.form == .gerund ? subjectBehindOpening(cue.first) : nil
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
        var next = tokens[at + 1].has(.definite) && mentionOf[at + 1] < 0 && at + 2 < tokens.count ? at + 2 : at + 1
        // "by host Jane Roe"
        if pack.hasBareClauses, mentionOf[next] < 0, tokens[next].has([.title, .role]), next + 1 < tokens.count {
          next += 1
        }
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
    if pack.splitsElisions, !takesAny, let other = somebody(behind: index) ?? counterpart(behind: index) {
      return other
    }
    var at = index + 1
    var limit = min(tokens.count, index + 1 + near)
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
        let whole = wholePhrase(behind: index, holding: id)
        if whole != id {
          let noun = tokens[mentions[whole].first]
          return noun.has(.role) && !isPlural(noun) ? headName(whole) : whole
        }
        let subject = authorName(personBehind(headName(id)))
        return takesAny ? subject : lastInCommon(subject)
      }
      switch token.kind {
      case .word:
        if joinsAdjectives(at, behind: index) {
          limit = min(tokens.count, limit + 2)
          break
        }
        if token.has([.complementizer, .subordinator, .verb, .auxiliary, .copula, .conjunction, .relative]),
          !token.has(.determiner), !token.has(.preposition), !standsForAdverbial(at, behind: index)
        {
          return nil
        }
        if token.has([.infinitive, .gerund]), !isManner(at) { return nil }
      case .number: break
      case .possessive where pack.hasBareClauses: break
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

  /// "according to Democratic *and* independent analysts": English: what a conjunction joins before any noun.
  private func joinsAdjectives(_ at: Int, behind index: Int) -> Bool {
    pack.hasBareClauses && tokens[at].has(.conjunction) && at > index + 1 && at + 1 < tokens.count
      && tokens[at - 1].isWord && tokens[at + 1].kind == .word && !tokens[at + 1].has(.grammar)
  }

  /// A source that is no known noun («selon la presse locale»).
  private mutating func anyPhrase(_ first: Int, _ last: Int) -> Int? {
    guard first <= last, last < tokens.count, tokens[first].isWord else { return nil }
    if tokens[first].has([.relative, .subordinator, .complementizer, .negation]) { return nil }
    return appendMention(first: min(last, first + 1), last: last, extent: first)
  }
}
