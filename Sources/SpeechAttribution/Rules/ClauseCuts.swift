/// Where another cue cuts a reported clause short.
extension Analyzer {
  /// «que s'il pleut, il annulera», «qu'à la suite du vote, le préfet a promis …»: the clause goes on behind its adverbial.
  private func opensAdverbial(_ start: Int) -> Bool {
    let token = tokens[start]
    guard token.isWord, !token.has(.determiner) else { return false }
    if token.has(.elided), token.has(.reflexive), start + 1 < tokens.count {
      return tokens[start + 1].has([.masculinePronoun, .pluralPronoun])
    }
    // «en dix ans»
    if token.has(.nounJoint), start + 1 < tokens.count,
      tokens[start + 1].has(.number) || tokens[start + 1].kind == .number
    {
      return true
    }
    return token.has([.subordinator, .preposition]) && !token.has([.complementizer, .objectPronoun, .negation])
  }

  func cutBefore(_ cue: Cue, _ start: Int) -> Int? {
    guard !cue.isRelative, cue.subject >= 0 || cue.form == .source, cue.form != .infinitive, cue.form != .noun else {
      return nil
    }
    if cue.form == .finite, !tokens[cue.verb].has([.takesClause, .takesBareClause]) {
      return cutBeforeMarks(cue, start)
    }
    // "saying that the results in Alby *and Harwick show* …"
    if pack.findingVerbs.contains(tokens[cue.verb].hash) { return nil }
    var opening = cue.first
    if cue.form == .finite, pack.splitsElisions, !cue.isInverted, !cue.isShared,
      mentions[cue.subject].extentFirst < start
    {
      return nil
    }
    if cue.form == .finite, !cue.isInverted, !cue.isShared, mentions[cue.subject].extentFirst >= start {
      opening = min(opening, mentions[cue.subject].extentFirst)
    }
    guard opening > start + 1 else { return nil }
    let joint = tokens[opening - 1]
    // "that if it rained, he would ask …": what opens with an adverbial goes on behind it.
    if pack.reports != nil, joint.kind == .comma, isUnfinished(start, opening - 2) { return nil }
    if pack.splitsElisions, joint.kind == .comma, opensAdverbial(start),
      !(start..<opening - 1).contains(where: {
        tokens[$0].kind == .comma
      })
    {
      return nil
    }
    if joint.kind == .comma { return opening - 2 }
    if let end = endBeforeRelative(of: cue, opening, start) { return end }
    // "… that they “were friends,” he added they never met"
    if pack.reports != nil, joint.kind == .closeMark, opening - 2 > start, tokens[opening - 2].kind == .comma,
      hasOwnClause(cue)
    {
      return opening - 1
    }
    if joint.isWord, joint.has(.conjunction), opening - 2 > start {
      if tokens[opening - 2].kind == .comma { return opening - 3 }
      return cue.form == .finite && cue.isShared && pack.splitsElisions
        && complementStart(cue, min(start + 400, tokens.count - 1)) == nil
        ? cutBeforeMarks(cue, start) : opening - 2
    }
    if cue.form == .gerund, joint.isWord, joint.has([.subordinator, .preposition]), tokens[opening - 2].kind == .comma {
      return opening - 3
    }
    return nil
  }

  /// «dit que le port ferme, *dont* Jane Roe a jugé que …», «…, *ce que* Jane Roe juge « absurde »»: French: another's report in a
  /// relative clause.
  private func endBeforeRelative(of cue: Cue, _ opening: Int, _ start: Int) -> Int? {
    guard pack.splitsElisions, tokens[opening - 1].isWord, tokens[opening - 1].has([.relative, .complementizer]),
      cue.subject >= 0, mentions[cue.subject].kind != .pronoun
    else { return nil }
    let relative = tokens[opening - 1].has(.complementizer) ? opening - 2 : opening - 1
    guard relative > start + 1, tokens[relative - 1].kind == .comma,
      relative == opening - 1 ? tokens[relative].hash == FrenchWords.whose : tokens[relative].hash == FrenchWords.this
    else { return nil }
    return relative - 2
  }

  /// «estime que le port n'est « pas prêt » *et appelle* les marins « au calme »»: French: behind marks a second verb of
  /// whoever speaks, with marks of its own.
  private func cutBeforeMarks(_ cue: Cue, _ start: Int) -> Int? {
    let joint = cue.first - 1
    guard pack.splitsElisions, !cue.isInverted, joint - 1 > start, tokens[joint].isWord,
      tokens[joint].has(.conjunction),
      tokens[joint - 1].kind == .closeMark, tokens[cue.verb].has([.stance, .describes]),
      (cue.last + 1..<min(tokens.count, cue.last + 8)).contains(where: { tokens[$0].kind == .openMark })
    else { return nil }
    return joint - 1
  }

  /// "Roe said the quay was “lost” *while Doe called* it “…”": another person's judgement in marks is no part of the clause.
  func cutBeforeJudge(_ cue: Cue, _ start: Int, _ own: Int) -> Int? {
    guard pack.reports != nil, cue.form == .finite || cue.form == .gerund, !cue.isInverted, !cue.isShared,
      !cue.isRelative, cue.subject >= 0,
      cue.last + 1 < tokens.count, tokens[cue.verb].has([.describes, .stance]), opensMarks(behind: cue.last)
    else { return nil }
    let subject = mentions[cue.subject]
    guard subject.kind == .name, subject.extentFirst > start + 2,
      cues[own].subject < 0 || mentions[cues[own].subject].entity != subject.entity
    else { return nil }
    let opening = phraseOpening(min(subject.extentFirst, cue.first), start)
    let joint = tokens[opening - 1]
    if joint.kind == .comma { return opening - 2 }
    guard joint.isWord, joint.has(.conjunction) || pack.contrastJoints.contains(joint.hash) else { return nil }
    return tokens[opening - 2].kind == .comma ? opening - 3 : opening - 2
  }

  /// "Residents are *urged* to leave, said Jane Roe": a passive in the clause before an inverted verb of saying that ends the
  /// sentence, which reports it all.
  func isWithinReport(_ index: Int) -> Bool {
    guard pack.hasBareClauses else { return false }
    var at = index + 1
    while at < cues.count, at - index < 4, sameSentence(cues[index].verb, cues[at].verb) {
      let cue = cues[at]
      if cue.form == .finite, cue.isInverted, cue.subject >= 0, !cue.hasAgent, cue.first > 0,
        tokens[cue.first - 1].kind == .comma, closesSpeaker(max(cue.last, mentions[cue.subject].last))
      {
        return !hasComma(cues[index].last, cue.first - 2)
      }
      at += 1
    }
    return false
  }

  /// "said she was late *and asked*: “…”", "urged him to go *saying*: “…”": the token before another cue that leads to a
  /// colon and marks.
  func endBeforeLeadIn(_ start: Int, _ end: Int, _ own: Int) -> Int {
    let at = lowerCue(end + 1) - 1
    guard pack.hasBareClauses, at >= 0, at != own, cues[at].last == end, cues[at].first > start + 2,
      end + 2 < tokens.count,
      tokens[end + 1].kind == .colon, tokens[end + 2].kind == .openMark, cues[at].isShared || cues[at].form == .gerund
    else { return end }
    var last = cues[at].first - 1
    if tokens[last].isWord, tokens[last].has(.conjunction) { last -= 1 }
    return tokens[last].kind == .comma ? last - 1 : last
  }

  /// "said it was so *when asked about* it": when it was said; not "should answer *when asked*", which is what was said.
  func opensWhenAsked(_ at: Int) -> Bool {
    pack.hasBareClauses && at + 2 < tokens.count && pairOf[at] < 0
      && tokens[at + 2].isWord && tokens[at + 2].hash == EnglishWords.about
      && EnglishWords.askedOf.contains(tokens[at + 1].hash)
      && EnglishWords.timeConjunctions.contains(tokens[at].hash) && tokens[at].isWord && mentionOf[at] < 0
  }

  /// Marks at most four words behind a verb.
  private func opensMarks(behind last: Int) -> Bool {
    var at = last + 1
    while at < tokens.count, at - last < 5, tokens[at].isWord { at += 1 }
    return at < tokens.count && tokens[at].kind == .openMark
  }
}
