/// What English reports without a clause of its own behind the verb: a noun, a topic, a clause that lacks its subject.
///
/// All of these are only proposed here; what was learned of reports tells them from "wrote a check" and "said in Ohio".
extension Analyzer {
  /// "announced plans to …", "denied any role in …", "reported spending …".
  func objectStart(_ cue: Cue, _ last: Int) -> Int? {
    guard let model = pack.reports, !cue.isInverted, !cue.isPassive, takesPhrase(cue) else { return nil }
    let at = pastAdverbs(cue.last + 1, last)
    // "said the same of Roe"
    if at + 2 < last, tokens[at].has(.definite), tokens[at + 1].hash == EnglishWords.same { return at }
    guard !model.objectless.contains(tokens[cue.verb].hash), !EnglishWords.ending.contains(tokens[cue.verb].hash)
    else { return nil }
    // "denied *telling* Roe he would go": what was told is another cue's.
    if at < last, tokens[at].isWord, tokens[at].has(.gerund), tokens[at].has(.takesHearer), mentionOf[at] < 0 {
      return nil
    }
    return at < last && opensObject(at) && timePhraseEnd(at) == nil && !pointsElsewhere(at, last) ? at : nil
  }

  /// "pointed to a bill, which Roe said would fail": the phrase holds a relative with a report of its own.
  func holdsReport(_ start: Int, _ end: Int, _ own: Int) -> Bool {
    var at = lowerCue(start)
    while at < cues.count, cues[at].last < end {
      if at != own, cues[at].form == .finite, !cues[at].isRelative, isInClosedRelative(cues[at]),
        tokens[cues[at].verb].has(.takesBareClause)
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// A verb of saying proper, none that calls somebody names or only stands beside marks.
  private func takesPhrase(_ cue: Cue) -> Bool {
    tokens[cue.verb].has([.takesClause, .takesBareClause, .takesNoun, .takesInfinitive, .takesHearer])
  }

  private func pastAdverbs(_ first: Int, _ last: Int) -> Int {
    var at = first
    while at < last, at - first < 3, tokens[at].isWord, mentionOf[at] < 0, tokens[at].has([.timeAdverb, .calendar]) {
      at += 1
    }
    return at
  }

  /// A determiner, a name, a number, a noun or a gerund: whatever no preposition, pronoun or conjunction is.
  private func opensObject(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.kind == .number || isSum(at) { return true }
    guard token.isWord, !token.startsSentence else { return false }
    // "predicted between two and four storms"
    if token.has(.preposition), at + 1 < tokens.count, isNumber(at + 1) || isSum(at + 1) {
      return token.hash == EnglishWords.between
    }
    if token.has(.determiner) { return !token.has(.complementizer) }
    if mentionOf[at] >= 0 { return mentions[Int(mentionOf[at])].kind != .pronoun || token.has(.objectPronoun) }
    return !token.has(.grammar) || token.has(.number) || token.has(.notName)
  }

  /// "asked Roe about …", "did not respond to …": behind the preposition that belongs to the verb.
  func topicStart(_ cue: Cue, _ last: Int) -> Int? {
    guard let model = pack.reports, !cue.isInverted, takesPhrase(cue) else { return nil }
    // "asked about", where the preposition is a part of the verb group already.
    if cue.last > cue.verb, model.topics[tokens[cue.last].hash] != nil, cue.last + 1 < last,
      opensObject(cue.last + 1) || endsInIng(cue.last + 1)
    {
      return cue.last + 1
    }
    var at = pastAdverbs(cue.last + 1, last)
    if tokens[cue.verb].has(.takesHearer), at < last, let end = hearerEnd(behind: at - 1) { at = end + 1 }
    guard at < last, tokens[at].isWord, model.topics[tokens[at].hash] != nil, !tokens[at].has(.complementizer),
      opensObject(at + 1) || opensQuestion(at + 1)
    else { return nil }
    return at + 1
  }

  /// "which Roe says is …", "which he said the town should pay for": the clause right behind a cue whose relative is a part
  /// of it.
  func gapStart(_ cue: Cue, _ last: Int) -> Int? {
    guard pack.reports != nil else { return nil }
    var at = cue.last + 1
    while at < last, at - cue.last < 3, tokens[at].isWord, tokens[at].has(.adverb), !tokens[at].has(.verbal) { at += 1 }
    guard at < last else { return nil }
    if isVerb(at), mentionOf[at] < 0 { return at }
    return startsClause(at, last) || opensObject(at) && hasVerbSoon(at + 1, last) ? at : nil
  }

  /// "He said: Let …": a clause behind a colon, without marks.
  func announcedStart(_ cue: Cue, _ last: Int) -> Int? {
    guard pack.reports != nil, cue.last + 2 < tokens.count, tokens[cue.last + 1].kind == .colon,
      tokens[cue.last + 2].isWord
    else { return nil }
    return cue.last + 2
  }

  /// "Roe says, win or lose, he will stay": a clause that a comma sets off, where none stands before its cue.
  func setOffStart(_ cue: Cue, _ bounds: (first: Int, last: Int)) -> Int? {
    guard pack.reports != nil, cue.form == .finite || cue.form == .gerund, !cue.isInverted, !cue.isRelative else {
      return nil
    }
    let opening = cue.isShared ? cue.first : min(mentions[cue.subject].extentFirst, cue.first)
    guard opening <= bounds.first || tokens[opening - 1].kind != .comma || cue.form == .gerund else { return nil }
    var at = cue.last + 1
    while at < bounds.last, at - cue.last < 5, tokens[at].isWord,
      tokens[at].has([.preposition, .calendar, .timeAdverb])
    {
      at += 1
    }
    let next = at + 1
    guard next + 3 < bounds.last, tokens[at].kind == .comma, tokens[next].isWord || tokens[next].kind == .number,
      !tokens[next].has([.gerund, .conjunction, .relative, .source]), !endsInIng(next)
    else { return nil }
    return next
  }

  /// "a few days later", "two weeks ago": when it was said.
  func timePhraseEnd(_ first: Int) -> Int? {
    var at = first + 1
    while at < tokens.count, at - first < 4, tokens[at].kind == .word, mentionOf[at] < 0 || tokens[at].has(.timeAdverb)
    {
      if tokens[at].hash == EnglishWords.later || tokens[at].hash == EnglishWords.earlier
        || tokens[at].hash == EnglishWords.ago
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// "the claim that …", "their promise to …": nouns of saying that no quotation holds.
  mutating func reportNouns() {
    guard let model = pack.reports, !isHeading || pairs.isEmpty else { return }
    var at = 0
    while at + 3 < tokens.count {
      if mayFollowNoun(at + 1), isReportingNoun(at, model), let start = nounClauseStart(at) { reportNoun(at, start) }
      at += 1
    }
  }

  private func isReportingNoun(_ at: Int, _ model: ReportWeights) -> Bool {
    let token = tokens[at]
    guard token.isWord, pairOf[at] < 0, model.nouns[token.hash] != nil, !tellsHowMuch(at) else { return false }
    let cue = lowerCue(at)
    return cue == cues.count || cues[cue].verb != at
  }

  /// "*so worried by Roe's comments* that it …": the conjunction belongs to "so".
  private func tellsHowMuch(_ noun: Int) -> Bool {
    guard noun + 1 < tokens.count, tokens[noun + 1].isWord, tokens[noun + 1].has(.complementizer) else { return false }
    var at = noun - 1
    while at > 0, noun - at < 8, tokens[at].isWord || tokens[at].kind == .possessive, !tokens[at].startsSentence {
      if tokens[at].hash == EnglishWords.so { return true }
      at -= 1
    }
    return false
  }

  /// Whether what a noun reports may begin at a token: most words are told by this, before any is looked up.
  @inline(__always) private func mayFollowNoun(_ at: Int) -> Bool {
    mentionOf[at] >= 0
      || tokens[at].has([.complementizer, .hearerPreposition, .personalPronoun, .preposition, .agent, .calendar])
      || tokens[at].has(.adverb) && tokens[at + 1].isWord && tokens[at + 1].has(.complementizer)
      || tokens[at].kind == .comma && tokens[at + 1].isWord && tokens[at + 1].has(.agent)
  }

  /// The conjunction behind a noun, at most four words on ("the claim by Roe that …"), or an infinitive, or "of" and "about".
  private func nounClauseStart(_ noun: Int) -> Int? {
    var next = noun + 1
    // "the announcement Friday that …", "her firmest promise yet that …"
    if tokens[next].isWord, tokens[next].has([.calendar, .adverb]), next + 2 < tokens.count { next += 1 }
    let isSetOff = tokens[next].kind == .comma
    if isSetOff { next += 1 }
    guard tokens[next].isWord, pairOf[next] < 0 else { return nil }
    if isSetOff { return authoredClauseStart(next) }
    // "a report that could raise questions": a relative.
    if tokens[next].has(.complementizer) { return isVerb(next + 1) && mentionOf[next + 1] < 0 ? nil : next }
    if tokens[next].has(.hearerPreposition), !tokens[next].has(.nounJoint), tokens[next].width == 2,
      isVerbBase(next + 1)
    {
      return next
    }
    if tokens[next].has(.personalPronoun), !tokens[next].has(.objectPronoun) { return next }
    // "accusations Roe had left"
    let name = Int(mentionOf[next])
    if name >= 0, mentions[name].kind == .name, mentions[name].extentFirst == next,
      mentions[name].last + 1 < tokens.count,
      tokens[mentions[name].last + 1].isWord, tokens[mentions[name].last + 1].has(.auxiliary)
    {
      return next
    }
    guard tokens[next].has([.preposition, .agent]) else { return nil }
    if tokens[next].has(.agent) || tokens[next].hash == EnglishWords.from, let start = authoredClauseStart(next) {
      return start
    }
    var at = next + 1
    while at + 1 < tokens.count, at - next < 6, tokens[at].isWord, !tokens[at].has(.verbal) {
      // "a response to the rains that have …": a relative.
      if tokens[at].has(.complementizer) { return isVerb(at + 1) && mentionOf[at + 1] < 0 ? nil : at }
      at += 1
    }
    return nil
  }

  /// "a claim by the pilot, Jane Roe, that …": behind whoever made it, with an apposition.
  private func authoredClauseStart(_ by: Int) -> Int? {
    var at = by + 1
    while at + 2 < tokens.count, at - by < 14, pairOf[at] < 0, !tokens[at].startsSentence,
      tokens[at].isWord || tokens[at].kind == .comma || tokens[at].kind == .possessive
    {
      if tokens[at].isWord, tokens[at].has(.complementizer), !isVerb(at + 1) || mentionOf[at + 1] >= 0 { return at }
      if isVerbal(at) { return nil }
      at += 1
    }
    return nil
  }

  private mutating func reportNoun(_ noun: Int, _ start: Int) {
    var cue = Cue(first: noun, verb: noun, last: start - 1, form: .noun)
    cue.subject = holder(of: noun) ?? -1
    let index = cues.count
    cues.append(cue)
    let bounds = sentence(of: noun)
    if start + 2 < bounds.last {
      let end = endBeforeMatrix(noun, start, clauseEnd(start, bounds.last, index), bounds.first)
      report(start, end, cue: index, .noun, rule: .reportedNoun, confidence: cue.subject >= 0 ? 0.8 : 0.4)
    }
    cues.removeLast()
  }

  /// "The claim that the plan would cost nothing was wrong": before the verb whose subject the noun is.
  func endBeforeMatrix(_ noun: Int, _ start: Int, _ end: Int, _ first: Int) -> Int {
    guard !(first..<noun).contains(where: { isVerbal($0) }) else { return end }
    var clauses = 1
    var verbs = 0
    var cut = end
    var at = start + 1
    while at < end, tokens[at].kind != .comma {
      if tokens[at].isWord, tokens[at].has([.relative, .complementizer, .subordinator]) { clauses += 1 }
      if isVerbal(at) || mentionOf[at] < 0 && endsLikePast(at), !tokens[at - 1].has([.verbal, .hearerPreposition]) {
        verbs += 1
        if verbs > clauses, startsVerbGroup(at) { cut = at - 1 }
      }
      at += 1
    }
    return cut
  }

  /// Whether no auxiliary, relative or "to" before a verb claims it.
  private func startsVerbGroup(_ at: Int) -> Bool {
    var before = at - 1
    while before > 0, tokens[before].isWord, tokens[before].has([.adverb, .negation]), !tokens[before].has(.verbal) {
      before -= 1
    }
    return !tokens[before].has([
      .verbal, .relative, .complementizer, .subordinator, .conjunction, .hearerPreposition, .personalPronoun,
      .firstPerson, .secondPerson, .determiner, .preposition,
    ])
  }

  /// Whose words a noun of saying stands for: "Roe’s claim", "the claim by Roe", "Roe made a claim".
  private mutating func holder(of noun: Int) -> Int? {
    possessor(of: noun) ?? author(of: noun) ?? giver(of: noun) ?? ownerTold(before: noun)
  }

  /// "*his* repeated vow": whoever the possessive means.
  mutating func ownerTold(before noun: Int) -> Int? {
    var at = noun - 1
    while at > 0, noun - at < 4, tokens[at].kind == .word, mentionOf[at] < 0, !tokens[at].has(.grammar) { at -= 1 }
    guard at >= 0, case let word = tokens[at].hash, word == EnglishWords.his || word == EnglishWords.her,
      mentionOf[at] < 0
    else { return nil }
    let id = appendMention(first: at, last: at, extent: at)
    mentions[id].kind = .pronoun
    mentions[id].gender = word == EnglishWords.his ? .masculine : .feminine
    return id
  }

  private func author(of noun: Int) -> Int? {
    let by = tokens[noun + 1].kind == .comma ? noun + 2 : noun + 1
    guard by + 2 < tokens.count, tokens[by].isWord, tokens[by].has(.agent) || tokens[by].hash == EnglishWords.from
    else { return nil }
    let first = mentionOf[by + 1] < 0 && tokens[by + 1].isWord && tokens[by + 1].has(.definite) ? by + 2 : by + 1
    let id = Int(mentionOf[first])
    return id >= 0 && mentions[id].extentFirst <= first ? id : nil
  }
}
