/// Subjects of French where the verb has none of its own: «on» and where it is said, datives before an inverted verb.
extension Analyzer {
  /// «explique-t-on à la SNCF», «dit-on au ministère»: the body where somebody says it.
  func placeOfAnonymous(_ last: Int) -> Int? {
    var at = last + 1
    let limit = min(tokens.count, last + 6)
    guard at < limit, tokens[at].isWord, tokens[at].has([.preposition, .nounJoint, .hearerPreposition]) else {
      return nil
    }
    while at < limit, tokens[at].isWord {
      let id = Int(mentionOf[at])
      if id >= 0 {
        let isBody =
          mentions[id].kind == .name
          ? registry[mentions[id].entity].kind == .organization : tokens[mentions[id].first].has([.body, .people])
        return isBody ? id : nil
      }
      at += 1
    }
    return nil
  }

  /// «Du côté de la production, on précise que …»
  private mutating func sideOfOne(_ first: Int, _ last: Int) -> Int? {
    guard first + 3 <= last, tokens[first + 1].hash == FrenchWords.side, tokens[first + 2].has(.nounJoint),
      (first + 3...last).allSatisfy({ tokens[$0].isWord && !tokens[$0].has(.verbal) })
    else { return nil }
    let noun = tokens[first + 3].has(.determiner) && first + 3 < last ? first + 4 : first + 3
    if mentionOf[noun] >= 0, mentions[Int(mentionOf[noun])].first == noun { return Int(mentionOf[noun]) }
    return appendMention(first: noun, last: last, extent: first + 3)
  }

  /// «*Au cabinet de la ministre*, Jane Roe, on …», «*Dans l'entourage du maire* Jane Roe, on …»: the body whose head a name tells.
  private mutating func circle(_ first: Int, _ last: Int) -> Int? {
    var noun = first + 1
    if noun < last, mentionOf[noun] < 0 || tokens[noun].has(.elided), tokens[noun].has(.determiner) { noun += 1 }
    guard noun + 1 < last, tokens[noun].kind == .word,
      tokens[noun].has([.body, .people]) || FrenchWords.circles.contains(tokens[noun].hash),
      tokens[noun + 1].isWord, tokens[noun + 1].has(.nounJoint)
    else { return nil }
    let comma = (noun..<last).first { tokens[$0].kind == .comma } ?? last + 1
    let known = Int(mentionOf[noun])
    if known >= 0, mentions[known].kind == .description, mentions[known].first == noun, mentions[known].last < comma {
      return known
    }
    var end = noun + 2
    while end + 1 < min(comma, last), tokens[end + 1].isWord, !tokens[end + 1].isCapitalized { end += 1 }
    return appendMention(first: noun, last: min(end, comma - 1), extent: noun)
  }

  /// «*À la chambre de commerce*, on joue les Normands : « … »»: where «on» is in a sentence that tells of no saying.
  mutating func placeOfOneSentence(endingAt stop: Int) -> Int? {
    guard pack.splitsElisions, stop > 4, tokens[stop].kind == .colon || tokens[stop].kind == .period else { return nil }
    var at = stop - 1
    while at > 3, stop - at < 24, !tokens[at].startsSentence {
      if tokens[at - 1].kind == .comma, tokens[at].isWord, tokens[at].has(.firstPerson), tokens[at].width == 2 {
        return placeOfOne(at + 1)
      }
      at -= 1
    }
    return nil
  }

  /// «Au ministère, on assure que …»: the body or group that opens the sentence where «on» says something.
  mutating func placeOfOne(_ verb: Int) -> Int? {
    if let place = placeOfRelative(verb) { return place }
    guard pack.splitsElisions, verb > 3, tokens[verb - 1].isWord, tokens[verb - 1].has(.firstPerson),
      !tokens[verb - 1].flags.contains(.quoted), tokens[verb - 2].kind == .comma, tokens[verb - 1].width == 2
    else { return nil }
    let first = sentenceStart(of: verb - 3, reach: 11)
    guard tokens[first].startsSentence, tokens[first].isWord,
      tokens[first].has(.preposition) || tokens[first].width == 1
    else { return nil }
    if let side = sideOfOne(first, verb - 3) { return side }
    for at in first + 1..<verb - 2 where mentionOf[at] >= 0 {
      let mention = mentions[Int(mentionOf[at])]
      guard mention.last == verb - 3 else { continue }
      switch mention.kind {
      case .name:
        let isHouse =
          tokens[first].hash == FrenchWords.at && registry[mention.entity].words.count == 1
          && registry[mention.entity].kind != .place
        return registry[mention.entity].kind == .organization || isHouse
          ? Int(mentionOf[at]) : circle(first, verb - 3)
      case .description:
        return tokens[mention.first].has([.body, .people]) ? Int(mentionOf[at]) : circle(first, verb - 3)
      case .pronoun: return nil
      }
    }
    return nil
  }

  /// «« … », lui a lancé Jane Roe»: a dative right behind words in marks, or behind a comma.
  func opensDative(_ at: Int, _ verb: Int) -> Bool {
    guard pack.splitsElisions, at == verb - 1, at > 0, tokens[at].kind == .word, !tokens[at].startsSentence,
      tokens[at].has(.objectPronoun), tokens[at].has(.masculinePronoun), verb + 1 < tokens.count,
      tokens[verb + 1].kind != .comma
    else { return false }
    return tokens[at - 1].kind == .closeMark || tokens[at - 1].kind == .comma
  }

  /// «Comme l'explique Jane Roe»: behind its object a verb has its subject behind it.
  func opensViewVerb(_ at: Int, _ verb: Int) -> Bool {
    pack.splitsElisions && at == verb - 1 && at > 0 && tokens[at].kind == .word && tokens[at].has(.definite)
      && opensView(at - 1)
  }

  /// «a dit alors le maire», «a dit avant la rencontre le maire»: an adverb that is a conjunction elsewhere, or a noun of the
  /// letters of a verb.
  func standsForAdverbial(_ at: Int, behind verb: Int) -> Bool {
    guard pack.splitsElisions else { return false }
    if tokens[at].has(.adverb), tokens[at].has(.subordinator) {
      return at + 1 < tokens.count && !tokens[at + 1].has(.complementizer)
    }
    return tokens[at].has(.verb) && at - 1 > verb && tokens[at - 1].has([.definite, .indefinite, .possessive])
      && !tokens[at].has([.auxiliary, .copula])
  }

  /// «a expliqué en souriant le gardien»
  func isManner(_ at: Int) -> Bool {
    pack.splitsElisions && tokens[at].has(.gerund) && tokens[at - 1].has(.nounJoint)
  }

  /// Past a pronoun that is no subject: a reflexive one, or that of «il y a peu».
  func pastNobody(_ at: Int) -> Int? {
    if tokens[at].has(.reflexive) { return at + 1 }
    return pack.splitsElisions && isImpersonal(at) ? at + 3 : nil
  }

  /// «à la CGT, où l'on juge la loi « trop dure »»
  private func placeOfRelative(_ verb: Int) -> Int? {
    guard pack.splitsElisions, verb > 4, tokens[verb - 1].isWord, tokens[verb - 1].has(.firstPerson),
      tokens[verb - 1].width == 2, !tokens[verb - 1].flags.contains(.quoted)
    else { return nil }
    let relative = tokens[verb - 2].has(.elided) ? verb - 3 : verb - 2
    guard relative > 1, tokens[relative].isWord, tokens[relative].has(.relative), tokens[relative - 1].kind == .comma,
      mentionOf[relative - 2] >= 0
    else { return nil }
    let id = Int(mentionOf[relative - 2])
    return mentions[id].kind == .name && registry[mentions[id].entity].kind == .organization
      || mentions[id].kind == .description && tokens[mentions[id].first].has(.body) ? id : nil
  }

  /// «…, a-t-on appris vendredi auprès du parquet»: from whom everybody knows it.
  mutating func learnedCue(_ clitic: Int) -> Cue? {
    let verb = clitic + 1
    guard verb + 2 < tokens.count, clitic > 1, tokens[clitic].has(.firstPerson), tokens[verb].kind == .word,
      pack.learnedVerbs.contains(tokens[verb].hash), tokens[clitic - 2].kind == .comma
    else { return nil }
    var at = verb + 1
    while at + 1 < tokens.count, at - verb < 4, tokens[at].isWord, tokens[at].has([.calendar, .timeAdverb, .adverb]) {
      at += 1
    }
    return informantCue(Cue(first: clitic - 1, verb: verb, last: verb, form: .source), at)
  }

  /// «…, *a appris l'AFP* auprès du parquet», «…, *a-t-on appris* de source policière»: from whom a paper knows it.
  mutating func agencyCue(_ auxiliary: Int) -> Cue? {
    let verb = auxiliary + 1
    guard auxiliary > 0, tokens[auxiliary - 1].kind == .comma, verb + 3 < tokens.count, tokens[verb].kind == .word,
      pack.learnedVerbs.contains(tokens[verb].hash)
    else { return nil }
    let name = tokens[verb + 1].has(.definite) && mentionOf[verb + 1] < 0 ? verb + 2 : verb + 1
    guard mentionOf[name] >= 0, case let paper = mentions[Int(mentionOf[name])], paper.kind == .name,
      paper.first == name || paper.extentFirst == name, !paper.isQuoted, paper.last + 1 < tokens.count
    else { return nil }
    return informantCue(Cue(first: auxiliary, verb: verb, last: paper.last, form: .source), paper.last + 1)
  }

  /// «sources *proches du ministère*»: up to what closes the sentence or sets off more.
  private func informantEnd(_ noun: Int) -> Int {
    var at = noun
    while at + 1 < tokens.count, at - noun < 7, tokens[at + 1].isWord,
      !tokens[at + 1].has([.verbal, .conjunction, .relative, .timeAdverb, .calendar])
    { at += 1 }
    return at
  }

  /// Whoever stands behind «auprès de» or «de» is the source that a cue tells of.
  private mutating func informantCue(_ opening: Cue, _ joint: Int) -> Cue? {
    var at = joint
    while at + 1 < tokens.count, at - joint < 3, tokens[at].isWord, tokens[at].has([.calendar, .timeAdverb, .adverb]),
      !tokens[at].has(.hearerPreposition)
    {
      at += 1
    }
    guard at < tokens.count, tokens[at].isWord, tokens[at].has([.hearerPreposition, .nounJoint]) else { return nil }
    var cue = opening
    cue.isInverted = true
    // «de source policière», «de sources proches du ministère»
    if at + 1 < tokens.count, pack.sourceNouns.contains(tokens[at + 1].hash) {
      cue.subject = appendMention(first: at + 1, last: informantEnd(at + 1), extent: at + 1)
      return cue
    }
    let limit = min(tokens.count, at + 5)
    while at < limit, mentionOf[at] < 0, tokens[at].isWord { at += 1 }
    guard at < limit, mentionOf[at] >= 0, mentions[Int(mentionOf[at])].kind != .pronoun else { return nil }
    cue.subject = headName(Int(mentionOf[at]))
    return cue
  }

  /// «une idée contestée par des marins qui ont regretté»: those behind «par» do what the relative clause tells.
  func agentEnding(at head: Int) -> Int? {
    guard pack.splitsElisions, head > 1, mentionOf[head] >= 0 else { return nil }
    let id = Int(mentionOf[head])
    guard mentions[id].kind == .description, mentions[id].last == head else { return nil }
    let first = mentions[id].extentFirst
    guard first > 0 else { return nil }
    let before = tokens[first - 1].has(.nounJoint) && first > 2 ? first - 2 : first - 1
    return before >= 0 && tokens[before].isWord && tokens[before].has(.agent) ? id : nil
  }
}
