import DocumentModel

/// The numbers of the features of a place where a reported clause may end.
///
/// What stands there (a comma, a dash, a bare joint word, …) is crossed with the class of the next word; behind "and", "but"
/// and the like, what follows these counts too.
private enum ClauseEndFeature {
  static let classes = 52
  /// Joint × class of the next word.
  static let next = 1
  /// Conjunction × joint × class of the word behind it.
  static let behind = next + 6 * classes
  /// Class of the second word behind a joint.
  static let second = behind + 64
  /// The first cue behind a joint: its form × whether it begins there × the conjunction.
  static let nextCue = second + 2 * classes
  /// Whether the sentence opens with a subordinate clause or an adverbial × whether a comma stands before the cue × joint.
  static let sentence = nextCue + 40
  /// What opens behind "and" or "but": a verb, a pronoun, a subject with its verb, anything else.
  static let coordinated = sentence + 18
  /// Whether the clause opens with an adverbial × whether it has had a comma × joint.
  static let fronted = coordinated + 8
  /// The reporting clause is subordinate: joint × what opens behind it.
  static let subordinate = fronted + 12
  static let wordsBefore = subordinate + 15
  static let wordsAfter = wordsBefore + 8
  static let opening = wordsAfter + 8
  static let openingWithConjunction = opening + 4
  static let others = openingWithConjunction + 4
  /// Verb of the cue × joint.
  static let verb = others + 64
}

/// What is known of a clause while its end is sought.
private struct OpenClause {
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
      if clause.words >= 3, !inMarks || isClosingComma(at), at > start + 1, at + 1 < limit, let joint = joint(at, model)
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
  private func opened(_ at: Int, _ limit: Int) -> Int {
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

  private func weigh(_ at: Int, _ joint: Int, _ clause: OpenClause, _ model: ReportWeights, _ sum: inout FeatureSum) {
    typealias F = ClauseEndFeature
    let next = joint == 2 ? at : at + 1
    let nextClass = wordClass(next, model)
    sum.add(0)
    sum.add(F.next + joint * F.classes + nextClass)
    if next + 1 <= clause.limit { sum.add(F.second + (joint == 0 ? 0 : F.classes) + wordClass(next + 1, model)) }
    weighNextCue(next, nextClass, clause, &sum)
    let kind = joint == 0 ? 0 : joint == 2 ? 1 : 2
    sum.add(F.sentence + kind * 4 + clause.sentence)
    sum.add(F.sentence + 12 + kind * 2 + (clause.followsComma ? 1 : 0))
    if nextClass == 4 || nextClass == 5 {
      sum.add(F.coordinated + (nextClass - 4) * 4 + max(0, opened(next + 1, clause.limit) - 1))
    }
    sum.add(F.fronted + kind * 4 + (clause.isFronted ? 2 : 0) + (clause.commas > 0 ? 1 : 0))
    if clause.isGoverned { sum.add(F.subordinate + kind * 5 + opened(next, clause.limit)) }
    sum.add(F.others + 54, !clause.isPhrase && !clause.hasVerb && (clause.opening == 0 || clause.opening == 3))
    let isConjunction = (4...7).contains(nextClass)
    if isConjunction {
      let behind = behindClass(next + 1, clause.limit, model)
      sum.add(F.behind + ((nextClass - 4) * 2 + (joint == 2 ? 1 : 0)) * 8 + behind)
    }
    let bare = joint == 2 ? 4 : 0
    sum.add(F.wordsBefore + bare + bucket(clause.words))
    let after = segment(next, clause.limit)
    sum.add(F.wordsAfter + bare + bucket(after.words))
    sum.add(F.opening + clause.opening)
    if isConjunction { sum.add(F.openingWithConjunction + clause.opening) }
    let o = F.others
    let cue = cues[clause.cue]
    sum.add(o, after.hasLaterComma)
    sum.add(o + 1, clause.commas > 0)
    sum.add(o + (clause.hasVerb ? 2 : 3))
    sum.add(o + (after.hasVerb ? 4 : 5))
    let opensSubject = (31...37).contains(nextClass)
    sum.add(o + 6, clause.isSubordinate)
    sum.add(o + 7, clause.isSubordinate && joint == 0)
    sum.add(o + 8, clause.isSubordinate && joint == 0 && opensSubject)
    sum.add(o + 9, clause.isClosed)
    sum.add(o + 10, clause.isClosed && joint == 0 && (40...45).contains(nextClass))
    sum.add(o + 11, cue.form == .gerund)
    sum.add(o + 12, cue.form == .source)
    sum.add(o + 13, tokens[at - 1].kind == .number)
    sum.add(o + 14, joint == 0 && tokens[at - 1].isCapitalized && tokens[next].isCapitalized)
    sum.add(o + 15, tokens[at - 1].has(.adverb))
    sum.add(o + 16, joint == 0 && !clause.commas.isMultiple(of: 2))
    sum.add(o + 17, joint == 1 && clause.dashes.isMultiple(of: 2))
    sum.add(o + 18, joint == 1 && !clause.dashes.isMultiple(of: 2))
    sum.add(o + 19, after.shortWords <= 3)
    sum.add(o + 20, after.shortHasVerb)
    sum.add(o + 21, joint == 0 && !after.shortHasVerb && !after.hasLaterComma)
    sum.add(o + 22, isHeading)
    sum.add(o + 23, joint == 1 && !after.hasLaterDash)
    sum.add(o + 24, joint == 0 && !after.shortHasVerb && after.hasLaterComma)
    sum.add(o + 25, cue.isRelative)
    sum.add(o + 26, cue.isShared)
    sum.add(o + 27, tokens[cue.verb].has(.participle))
    sum.add(o + 28, tokens[cue.verb].has(.base) || tokens[cue.verb].has(.finite) && !tokens[cue.verb].has(.participle))
    sum.add(
      o + 29, isConjunction && tokens[cue.verb].has(.participle) && next + 1 <= clause.limit && endsLikePast(next + 1))
    sum.add(o + 30, isConjunction && joint == 2 && clause.opening == 2)
    sum.add(o + 31, tokens[next].has(.gerund) && tokens[next].has(.construction))
    sum.add(o + 32, clause.hasMarks)
    sum.add(o + 33, after.hasMarks)
    let isName = mentionOf[at - 1] >= 0 && mentions[Int(mentionOf[at - 1])].kind == .name
    sum.add(o + 34, isName && joint == 0 && tokens[next].has(.determiner))
    sum.add(o + 35, after.words <= 2)
    sum.add(o + 36 + min(clause.joints, 3))
    sum.add(o + 40, joint == 0 && endsLikePast(next) && tokens[cue.verb].has(.participle))
    sum.add(o + 41, clause.opening == 0 && after.hasComplementizer)
    sum.add(o + 42, clause.opening != 0 && after.hasComplementizer)
    sum.add(o + 43, clause.limit + 1 < tokens.count && !isEnd(tokens[clause.limit + 1].kind))
    sum.add(o + 44, cue.subject < 0)
    sum.add(o + 45, clause.isPhrase)
    sum.add(o + 46, clause.isPhrase && joint == 0)
    sum.add(o + 47, clause.isPhrase && joint == 2)
    sum.add(o + 48, clause.isPhrase && joint == 5)
    sum.add(o + 49, cue.form == .noun)
    sum.add(o + 50, cue.form == .infinitive)
    let known = (cue.form == .noun ? model.nouns[tokens[cue.verb].hash] : model.verbs[tokens[cue.verb].hash]) ?? -1
    if clause.verbs < clause.clauses {
      sum.add(o + 55 + kind)
      sum.add(o + 58 + min(clause.opening, 3))
      sum.add(o + 62, nextClass < 3)
    }
    sum.add(F.verb + (known + 1) * 3 + kind)
  }

  /// Whether another report begins behind a joint, before the next comma or later.
  private func weighNextCue(_ next: Int, _ nextClass: Int, _ clause: OpenClause, _ sum: inout FeatureSum) {
    typealias F = ClauseEndFeature
    let index = lowerCue(next)
    guard index < cues.count, cues[index].first <= clause.limit else {
      sum.add(F.others + 51)
      return
    }
    let cue = cues[index]
    if hasComma(next, cue.first) {
      sum.add(F.others + 52)
      return
    }
    sum.add(F.others + 53)
    let joint = nextClass == 4 ? 1 : nextClass == 5 ? 2 : (4..<14).contains(nextClass) ? 3 : 0
    let opens = cue.first == next || joint > 0 && cue.first == next + 1
    sum.add(F.nextCue + (Int(cue.form.rawValue) * 2 + (opens ? 1 : 0)) * 4 + joint)
    sum.add(F.others + 63, opens && cue.isShared)
  }

  private func bucket(_ words: Int) -> Int { words < 4 ? 0 : words < 9 ? 1 : words < 17 ? 2 : 3 }

  private struct Segment {
    var words = 0
    var hasVerb = false
    var hasLaterComma = false
    var hasLaterDash = false
    var hasMarks = false
    var hasComplementizer = false
    /// Up to the next comma.
    var shortWords = 0
    var shortHasVerb = false
  }

  /// What follows a joint, at most 60 tokens.
  private func segment(_ first: Int, _ limit: Int) -> Segment {
    var segment = Segment()
    var at = first
    while at <= limit, at - first < 60 {
      let token = tokens[at]
      if token.kind == .comma { segment.hasLaterComma = true }
      if token.kind == .dash { segment.hasLaterDash = true }
      if token.kind == .openMark { segment.hasMarks = true }
      if token.isWord, token.has(.complementizer) { segment.hasComplementizer = true }
      if token.isWord || token.kind == .number {
        segment.words += 1
        if !segment.hasLaterComma { segment.shortWords += 1 }
        if isVerbal(at) {
          segment.hasVerb = true
          if !segment.hasLaterComma { segment.shortHasVerb = true }
        }
      }
      at += 1
    }
    return segment
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
