import DocumentModel

/// What is known of a clause while its end is sought.
struct OpenClause {
  let start: Int
  /// Where it ends at the latest.
  let limit: Int
  let cue: Int
  /// 0 "that", 1 a question word, 2 an infinitive, 3 no conjunction.
  let opening: Int
  /// No clause but a noun: "announced ⟦plans to …⟧".
  let isPhrase: Bool
  /// The sentence opens with a subordinate clause that holds the cue: "When X said …, Y left".
  let isSubordinate: Bool
  /// The cue stands in a relative clause that commas close: "X, who said …, left".
  let isClosed: Bool
  /// 0 to 3: whether the sentence opens with a subordinator or a preposition (2), and whether a comma stands before the cue (1).
  let sentence: Int
  /// A comma stands right before the verb group.
  let followsComma: Bool
  /// The clause opens with "if", "when", "in …".
  let isFronted: Bool
  /// A subordinator stands before the subject of the cue: "after X said …".
  let isGoverned: Bool
  var words = 0
  var commas = 0
  var dashes = 0
  var joints = 0
  var hasVerb = false
  var hasMarks = false
  /// The comma of a relative that stands between the subject and its verb; -1 for none.
  var relative = -1
  /// Clauses begun and verb groups met: what has fewer verbs than clauses can't end yet.
  var clauses = 1
  var verbs = 0
  var isInVerbGroup = false
}

extension Analyzer {
  /// The likeliest end of a clause between its start and its latest end: each joint is an end with a chance of its own,
  /// given that no earlier one was.
  mutating func likeliestEnd(_ start: Int, _ limit: Int, _ own: Int, _ model: ReportWeights) -> Int {
    var clause = open(start, limit, own)
    var survival: Float = 1
    var ends: [(end: Int, chance: Float)] = []
    var sum = FeatureSum(model.ends, notes: reportEvidence != nil)
    var at = start
    while at <= limit {
      let token = tokens[at]
      let kind = token.kind
      let inMarks = pairOf[at] >= 0
      if clause.words >= 3, at > start + 1, at + 1 < limit, !inMarks || isClosingComma(at),
        let joint = joint(at, model), !endsOnJoint(at), !opensRelativeOfSubject(at, clause.hasVerb),
        !isBeforeMainVerb(at, clause)
      {
        sum.restart()
        weigh(at, joint, clause, model, &sum)
        let chance = 1 / (1 + exponential(-sum.score))
        let end = inMarks ? at : at - 1
        if let noted = sum.noted {
          let place = range(start, end)
          reportEvidence?.append(ReportEvidence(decision: .end, range: place, features: noted))
        }
        if ends.isEmpty { ends.reserveCapacity(8) }
        ends.append((end, survival * chance))
        survival *= 1 - chance
        clause.joints += 1
      }
      if inMarks { clause.hasMarks = true }
      if token.isWord || kind == .number { clause.words += 1 }
      if kind == .comma, !inMarks { clause.commas += 1 }
      if kind == .dash { clause.dashes += 1 }
      if at < limit, opensRelativeOfSubject(at, clause.hasVerb) { clause.relative = at }
      if isVerbal(at) { clause.hasVerb = true }
      countVerb(at, &clause)
      at += 1
    }
    guard !ends.isEmpty else {
      borderChance = 1
      return limit
    }
    ends.append((limit, survival))
    let likeliest = mostAgreed(start, ends)
    borderChance = likeliest.chance
    return likeliest.end
  }

  /// "said that the men, who were held | , had confessed", "that the mayor, Jane Roe | , had left": a comma before the verb that
  /// the clause still lacks.
  private func isBeforeMainVerb(_ at: Int, _ clause: OpenClause) -> Bool {
    guard tokens[at].kind == .comma, clause.opening == 0 || clause.opening == 3 && !clause.isPhrase,
      mentionOf[at + 1] < 0, tokens[at + 1].isWord, tokens[at + 1].has([.auxiliary, .copula])
    else { return false }
    return !clause.hasVerb || clause.opening == 0 && clause.relative >= 0 && clause.commas == 1 && clause.relative < at
  }

  /// "said it would go on if | such plans existed": no clause ends in the word that opens another.
  private func endsOnJoint(_ at: Int) -> Bool {
    if isInDate(at) { return true }
    return at > 0 && tokens[at].isWord && tokens[at - 1].isWord && mentionOf[at - 1] < 0
      && (tokens[at - 1].hash == EnglishWords.of || goesOnWithin(at)
        || tokens[at - 1].has([.conjunction, .subordinator])
          && !tokens[at - 1].has([.preposition, .adverb, .timeAdverb]))
  }

  /// "has | so far been", "against | some pilots", "intended | to keep that promise", "to do | with it": inside a group of
  /// words that no clause ends in.
  private func isInsideGroup(_ token: Token, _ before: Token, _ at: Int) -> Bool {
    if before.has(.auxiliary), !before.has(.preposition), token.has([.negation, .adverb]), !token.has(.subordinator) {
      return true
    }
    if before.has(.preposition), !before.has([.adverb, .subordinator]), token.has([.determiner, .indefinitePronoun]) {
      return !token.has([.conjunction, .preposition, .subordinator])
    }
    if token.hash == EnglishWords.with { return before.hash == EnglishWords.do }
    return token.width == 2 && token.has(.hearerPreposition) && (before.has(.verb) || endsLikePast(at - 1))
      && at + 1 < tokens.count && isVerbBase(at + 1) && mentionOf[at + 1] < 0
  }

  /// "July 30, | 2026": the comma of a date.
  private func isInDate(_ at: Int) -> Bool {
    guard tokens[at].kind == .comma, at > 1, at + 1 < tokens.count, tokens[at + 1].kind == .number,
      tokens[at + 1].width == 4
    else { return false }
    return tokens[at - 1].has(.calendar) || tokens[at - 2].has(.calendar)
  }

  /// "as well | as the quay", "right through | to May": what the word before waits for.
  private func goesOnWithin(_ at: Int) -> Bool {
    let (token, before) = (tokens[at], tokens[at - 1])
    if isInsideGroup(token, before, at) { return true }
    if token.hash == EnglishWords.as { return EnglishWords.beforeAs.contains(before.hash) }
    return token.has(.hearerPreposition) && before.has(.preposition) && !before.has([.adverb, .subordinator])
  }

  /// "said the march*, which* began at noon, spread": a clause whose verb is still to come goes on over a relative.
  private func opensRelativeOfSubject(_ at: Int, _ hasVerb: Bool) -> Bool {
    !hasVerb && tokens[at].kind == .comma && tokens[at + 1].isWord && tokens[at + 1].has(.relative)
      && !tokens[at + 1].has(.complementizer)
  }

  /// "… “our citizens,” the crowd …": marks that close behind a comma.
  private func isClosingComma(_ at: Int) -> Bool {
    tokens[at].kind == .closeMark && tokens[at - 1].kind == .comma && Int(pairOf[at]) >= 0
      && pairs[Int(pairOf[at])].close == at
  }

  /// The end that most of the chance agrees with: ends that differ by a fifth of the clause at most are of one mind.
  private func mostAgreed(_ start: Int, _ ends: [(end: Int, chance: Float)]) -> (end: Int, chance: Float) {
    if ends.count == 1 { return (ends[0].end, 1) }
    let from = Int(tokens[start].start)
    var best = (sum: Float(0), chance: Float(0), end: ends[ends.count - 1].end)
    for (end, chance) in ends {
      let length = Int(tokens[end].end) - from
      var sum: Float = 0
      for other in ends {
        let otherLength = Int(tokens[other.end].end) - from
        if min(length, otherLength) * 5 >= max(length, otherLength) * 4 { sum += other.chance }
      }
      if sum > best.sum || sum == best.sum && chance >= best.chance { best = (sum, chance, end) }
    }
    return (best.end, best.sum)
  }

  private func open(_ start: Int, _ limit: Int, _ own: Int) -> OpenClause {
    let cue = cues[own]
    let token = tokens[start]
    let opening =
      token.has(.complementizer)
      ? 0 : token.has(.subordinator) && !token.has(.preposition) ? 1 : token.has(.hearerPreposition) ? 2 : 3
    let first = sentence(of: cue.verb).first
    let head = tokens[first]
    let opensLow = head.isWord && head.has([.subordinator, .preposition]) && !head.has(.complementizer)
    return OpenClause(
      start: start, limit: limit, cue: own, opening: opening, isPhrase: opening == 3 && !startsClause(start, limit),
      isSubordinate: isInOpeningClause(cue, first), isClosed: isInClosedRelative(cue),
      sentence: (opensLow ? 2 : 0) + (first < cue.first && hasComma(first, cue.first - 1) ? 1 : 0),
      followsComma: cue.first > first && tokens[cue.first - 1].kind == .comma, isFronted: isFronted(start, limit),
      isGoverned: isGoverned(cue, first))
  }

  /// Counts the clause that a token begins, and the verb group.
  private func countVerb(_ at: Int, _ clause: inout OpenClause) {
    let token = tokens[at]
    guard token.isWord, mentionOf[at] < 0 else {
      clause.isInVerbGroup = false
      return
    }
    if at > clause.start, token.has([.relative, .subordinator]), !token.has(.preposition) { clause.clauses += 1 }
    // "the reported bomber", "to go": no verb of a clause's own.
    let before = tokens[max(0, at - 1)]
    let isVerb =
      token.has(.verbal) && !before.has(.hearerPreposition)
      || endsLikePast(at) && !(before.isWord && before.has([.determiner, .preposition, .copula]))
    if isVerb, !clause.isInVerbGroup { clause.verbs += 1 }
    clause.isInVerbGroup = isVerb || clause.isInVerbGroup && token.has([.adverb, .negation])
  }

  private func isFronted(_ start: Int, _ limit: Int) -> Bool {
    let at = tokens[start].has(.complementizer) ? start + 1 : start
    return at <= limit && tokens[at].isWord && tokens[at].has([.subordinator, .preposition])
      && !tokens[at].has([.complementizer, .hearerPreposition])
  }

  private func isGoverned(_ cue: Cue, _ first: Int) -> Bool {
    let opening = cue.subject >= 0 && !cue.isInverted ? min(mentions[cue.subject].extentFirst, cue.first) : cue.first
    guard opening > first, tokens[opening - 1].isWord else { return false }
    return tokens[opening - 1].has(.subordinator) && !tokens[opening - 1].has(.complementizer)
  }

  /// 0 nothing, 1 a verb, 2 a pronoun, 3 a subject with its verb, 4 anything else.
  func opened(_ at: Int, _ limit: Int) -> Int {
    guard at <= limit else { return 0 }
    let token = tokens[at]
    if token.isWord, mentionOf[at] < 0, token.has(.verbal) || endsLikePast(at) { return 1 }
    if token.isWord, token.has(.personalPronoun), !token.has(.objectPronoun) { return 2 }
    let isNominal =
      token.kind == .number
      || token.isWord
        && (mentionOf[at] >= 0 || token.has([.determiner, .notName]) || !token.has(.grammar) && !endsInIng(at))
    return isNominal && hasVerbSoon(at + 1, limit) ? 3 : 4
  }

  /// 0 a comma, 1 a dash, 2 a bare joint word, 3 a bracket, 4 a colon or semicolon, 5 a preposition of time or record.
  private func joint(_ at: Int, _ model: ReportWeights) -> Int? {
    let token = tokens[at]
    switch token.kind {
    case .comma, .closeMark: return 0
    case .dash: return token.flags.contains(.spaceBefore) || token.width > 1 ? 1 : nil
    case .openBracket: return 3
    case .colon, .semicolon: return 4
    case .word:
      guard !token.isCapitalized,
        tokens[at - 1].isWord || tokens[at - 1].kind == .number || tokens[at - 1].kind == .closeMark
      else { return nil }
      if let known = model.joints[token.hash] { return known == 3 ? nil : 2 }
      return token.has(.preposition) && !token.has(.nounJoint) && opensCircumstance(at + 1) ? 5 : nil
    default: return nil
    }
  }

  /// "on Friday", "in a statement", "during an interview": what may tell when or where it was said.
  private func opensCircumstance(_ at: Int) -> Bool {
    var at = at
    let limit = min(at + 3, tokens.count)
    while at < limit, tokens[at].isWord {
      if tokens[at].has([.calendar, .speechNoun, .record, .timeAdverb]) { return true }
      at += 1
    }
    return false
  }
}

/// e to a power, to a few digits: the same on every machine, whatever its mathematical library.
func exponential(_ power: Float) -> Float {
  guard power > -20 else { return 0 }
  guard power < 20 else { return 485_165_184 }
  // (1 + x/1024) to the 1024th.
  var base = 1 + Double(power) / 1024
  for _ in 0..<10 { base *= base }
  return Float(base)
}
