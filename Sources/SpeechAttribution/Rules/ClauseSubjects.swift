/// English: who does what stands in the last clause of a sentence that has several.
extension Analyzer {
  /// "*A judge* sentencing Jane Roe said": English: who does something to the one whom the phrase before a verb ends with.
  func headOfParticiple(endingAt last: Int) -> Int? {
    guard pack.hasBareClauses, mentionOf[last] >= 0, case let object = mentions[Int(mentionOf[last])],
      object.kind == .name, object.last == last, object.extentFirst > 1,
      case let participle = object.extentFirst - 1, tellsDoing(participle), mentionOf[participle - 1] >= 0
    else { return nil }
    let head = Int(mentionOf[participle - 1])
    return mentions[head].kind == .description && mentions[head].last == participle - 1 && !mentions[head].isOblique
      && tokens[mentions[head].first].has([.role, .people]) && canSpeak(head) ? head : nil
  }

  /// "*The driver* charged with killing a cyclist said": English: whoever is charged, past what he is charged with.
  func headOfCharge(endingAt last: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    var at = last
    while at > 1, last - at < 16, tokens[at].isWord || tokens[at].kind == .number || tokens[at].kind == .possessive,
      !tokens[at].startsSentence
    {
      if mentionOf[at] < 0, let joint = EnglishWords.charges[tokens[at].hash], tokens[at + 1].hash == joint {
        let id = Int(mentionOf[at - 1])
        guard id >= 0, mentions[id].last == at - 1, mentions[id].kind != .pronoun, !mentions[id].isOblique,
          canSpeak(id)
        else { return nil }
        return headName(id)
      }
      if mentionOf[at] < 0, tokens[at].has([.auxiliary, .relative, .complementizer, .subordinator]),
        !tokens[at].has(.preposition)
      {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "Police charged the driver and Mayor Roe fired an aide, admitting …": the subject of the last clause before a token.
  ///
  /// It has its verb behind it; at most 60 tokens back, outside marks. A clause that an earlier cue of the sentence may
  /// report counts only when it is set off and tells what somebody did.
  func lastClauseSubject(before index: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    // "…, and said": behind a comma only a clause of the same rank.
    let isSetOff = index > 1 && tokens[index - 1].has(.conjunction) && tokens[index - 2].kind == .comma
    var at = index - 1
    while at > 0, index - at < 60, !tokens[at].startsSentence {
      if tokens[at].kind == .closeMark, pairOf[at] >= 0, pairs[Int(pairOf[at])].close == at {
        at = pairs[Int(pairOf[at])].open - 1
        continue
      }
      if opensNewClause(at), !isSetOff || tokens[at].has(.conjunction) || tokens[at].kind == .semicolon,
        let subject = clauseSubject(behind: at, before: index)
      {
        return subject
      }
      at -= 1
    }
    return nil
  }

  /// A joint that may bring in a clause with a subject of its own.
  private func opensNewClause(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.flags.contains(.quoted) || token.flags.contains(.bracketed) { return false }
    if token.kind == .semicolon { return true }
    guard token.isWord, mentionOf[index] < 0, !token.has(.complementizer) else { return false }
    return pack.clauseJoints.contains(token.hash) || token.has(.relative) && !token.has(.subordinator)
  }

  private func clauseSubject(behind joint: Int, before index: Int) -> Int? {
    var first = joint + 1
    while first < index, first - joint < 8, mentionOf[first] < 0, tokens[first].kind == .word,
      !tokens[first].has([.auxiliary, .copula, .verb, .finite, .preposition, .relative, .subordinator]),
      !endsLikePast(first)
    { first += 1 }
    guard first < index, mentionOf[first] >= 0 else { return nil }
    var id = Int(mentionOf[first])
    // "the rights group the Roe League"
    var next = mentions[id].last + 1
    if next < index, mentionOf[next] < 0, tokens[next].isWord, tokens[next].has(.definite) { next += 1 }
    if next < index, mentions[id].kind == .description, mentionOf[next] >= 0,
      mentions[Int(mentionOf[next])].kind == .name
    {
      id = Int(mentionOf[next])
      first = next
    }
    let mention = mentions[id]
    guard mention.extentFirst == first, !mention.isPossessive, !mention.isQuoted,
      !mention.isOblique || tokens[joint].has(.subordinator), let verb = verbBehind(mention.last), verb < index
    else { return nil }
    if mention.kind == .pronoun, tokens[first].has([.objectPronoun, .reflexive]), !tokens[first].has(.femininePronoun) {
      return nil
    }
    if mention.kind == .name, registry[mention.entity].kind == .place { return nil }
    // "where Roe and Doe appeared": one subject of two names.
    if mention.kind == .name, tokens[joint].has(.conjunction), joint > 0, mentionOf[joint - 1] >= 0,
      mentions[Int(mentionOf[joint - 1])].kind == .name
    {
      return nil
    }
    if tokens[joint].has(.subordinator), let main = mainSubject(behind: verb, before: index) { return main }
    guard mayBeReported(joint) else { return id }
    return tokens[joint - 1].kind == .comma && !tokens[joint].has(.relative) && tellsPast(verb)
      && mention.kind != .pronoun ? id : nil
  }

  /// "After the tide came in, Roe went on to say …": who does something behind the comma of a subordinate clause.
  private func mainSubject(behind verb: Int, before index: Int) -> Int? {
    var at = verb + 1
    while at + 2 < index {
      defer { at += 1 }
      guard tokens[at].kind == .comma, !tokens[at].flags.contains(.quoted), !tokens[at].flags.contains(.bracketed),
        let id = phrase(startingAt: at + 1)
      else { continue }
      let mention = mentions[id]
      guard !mention.isPossessive, !mention.isOblique, mention.last + 1 < index,
        !tokens[at + 1].has(.relative)
      else { continue }
      let next = tokens[mention.last + 1]
      if isVerb(mention.last + 1)
        || mention.kind != .description && next.kind == .word && !next.isCapitalized && !next.has(.grammar)
      {
        return id
      }
    }
    return nil
  }

  /// The mention that begins at a token, past an article; "the Roe campaign" as a whole.
  func phrase(startingAt index: Int) -> Int? {
    let first = tokens[index].isWord && tokens[index].has(.definite) && mentionOf[index] < 0 ? index + 1 : index
    guard first < tokens.count, mentionOf[first] >= 0 else { return nil }
    let id = Int(mentionOf[first])
    guard mentions[id].extentFirst == first else { return nil }
    let next = mentions[id].last + 1
    if mentions[id].kind == .name, next < tokens.count, mentionOf[next] >= 0 {
      let whole = Int(mentionOf[next])
      if mentions[whole].kind == .description, mentions[whole].extentFirst == first { return whole }
    }
    return id
  }

  /// The verb of a subject: behind an apposition and adverbs.
  private func verbBehind(_ last: Int) -> Int? {
    var at = last + 1
    if at < tokens.count, tokens[at].kind == .comma {
      let comma = at
      at += 1
      while at < tokens.count, at - comma < 14, tokens[at].isWord, !tokens[at].has([.auxiliary, .verb]) { at += 1 }
      guard at < tokens.count, at - comma < 14, at > comma + 1, tokens[at].kind == .comma else { return nil }
      at += 1
    }
    while at < tokens.count, tokens[at].isWord, mentionOf[at] < 0, tokens[at].has([.adverb, .timeAdverb]),
      !tokens[at].has([.auxiliary, .conjunction])
    { at += 1 }
    guard at < tokens.count, tokens[at].kind == .word, !tokens[at].isCapitalized, mentionOf[at] < 0,
      tokens[at].has([.auxiliary, .copula, .verb, .finite]) && !tokens[at].has(.preposition) || endsLikePast(at)
    else { return nil }
    return at
  }

  /// Whether an earlier verb of saying of the sentence may have what stands here for its clause.
  private func mayBeReported(_ index: Int) -> Bool {
    var at = lowerCue(index) - 1
    while at >= 0, sameSentence(cues[at].verb, index) {
      if cues[at].form != .source, tokens[cues[at].verb].has([.takesClause, .takesBareClause]) { return true }
      at -= 1
    }
    return false
  }

  /// "denounced", "has already sued": what was done, and not what would or should be.
  private func tellsPast(_ verb: Int) -> Bool {
    guard tokens[verb].has([.auxiliary, .copula]) else { return true }
    var at = verb + 1
    while at < tokens.count, at - verb < 3, tokens[at].isWord, tokens[at].has(.adverb) { at += 1 }
    return at < tokens.count && tokens[at].isWord && !tokens[verb].has(.copula) && endsLikePast(at)
  }
}
