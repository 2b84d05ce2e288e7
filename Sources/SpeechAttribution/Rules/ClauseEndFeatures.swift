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

/// What follows a place where a clause may end.
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

/// A place where a clause may end, as it is weighed.
private struct ClauseEndPlace {
  let at: Int
  /// See `joint`.
  let joint: Int
  /// The token behind the joint.
  let next: Int
  let nextClass: Int
  /// 0 a comma, 1 a bare joint word, 2 anything else.
  let kind: Int
  let after: Segment
  let cue: Cue
  let verb: Token

  var isComma: Bool { joint == 0 }
  var isDash: Bool { joint == 1 }
  var isBare: Bool { joint == 2 }
  var isConjunction: Bool { (4...7).contains(nextClass) }
}

/// The features are summed in one order, which is part of the score: sums of floating-point numbers depend on it.
extension Analyzer {
  /// What speaks for a clause ending at a joint.
  func weigh(_ at: Int, _ joint: Int, _ clause: OpenClause, _ model: ReportWeights, _ sum: inout FeatureSum) {
    let next = joint == 2 ? at : at + 1
    let cue = cues[clause.cue]
    let place = ClauseEndPlace(
      at: at, joint: joint, next: next, nextClass: wordClass(next, model), kind: joint == 0 ? 0 : joint == 2 ? 1 : 2,
      after: segment(next, clause.limit), cue: cue, verb: tokens[cue.verb])
    weighNextWords(place, clause, model, &sum)
    weighNextCue(next, place.nextClass, clause, &sum)
    weighSentence(place, clause, &sum)
    weighWords(place, clause, model, &sum)
    weighSubordination(place, clause, &sum)
    weighJoint(place, clause, &sum)
    weighCue(place, clause, &sum)
    weighSurroundings(place, clause, &sum)
    weighPhrase(place, clause, &sum)
    weighVerbs(place, clause, model, &sum)
  }

  /// "…, *but she* …": the joint with the classes of the words behind it.
  private func weighNextWords(
    _ place: ClauseEndPlace, _ clause: OpenClause, _ model: ReportWeights, _ sum: inout FeatureSum
  ) {
    typealias F = ClauseEndFeature
    sum.add(0)
    sum.add(F.next + place.joint * F.classes + place.nextClass)
    guard place.next + 1 <= clause.limit else { return }
    sum.add(F.second + (place.isComma ? 0 : F.classes) + wordClass(place.next + 1, model))
  }

  /// "*After the vote,* Roe said …": how the sentence and the clause open, crossed with the joint.
  private func weighSentence(_ place: ClauseEndPlace, _ clause: OpenClause, _ sum: inout FeatureSum) {
    typealias F = ClauseEndFeature
    let (kind, nextClass) = (place.kind, place.nextClass)
    sum.add(F.sentence + kind * 4 + clause.sentence)
    sum.add(F.sentence + 12 + kind * 2 + (clause.followsComma ? 1 : 0))
    if nextClass == 4 || nextClass == 5 {
      sum.add(F.coordinated + (nextClass - 4) * 4 + max(0, opened(place.next + 1, clause.limit) - 1))
    }
    sum.add(F.fronted + kind * 4 + (clause.isFronted ? 2 : 0) + (clause.commas > 0 ? 1 : 0))
    if clause.isGoverned { sum.add(F.subordinate + kind * 5 + opened(place.next, clause.limit)) }
    sum.add(F.others + 54, !clause.isPhrase && !clause.hasVerb && (clause.opening == 0 || clause.opening == 3))
  }

  /// How long the clause is by now, how long what follows, and whether either has a verb.
  private func weighWords(
    _ place: ClauseEndPlace, _ clause: OpenClause, _ model: ReportWeights, _ sum: inout FeatureSum
  ) {
    typealias F = ClauseEndFeature
    if place.isConjunction {
      let behind = behindClass(place.next + 1, clause.limit, model)
      sum.add(F.behind + ((place.nextClass - 4) * 2 + (place.isBare ? 1 : 0)) * 8 + behind)
    }
    let bare = place.isBare ? 4 : 0
    sum.add(F.wordsBefore + bare + bucket(clause.words))
    sum.add(F.wordsAfter + bare + bucket(place.after.words))
    sum.add(F.opening + clause.opening)
    if place.isConjunction { sum.add(F.openingWithConjunction + clause.opening) }
    sum.add(F.others, place.after.hasLaterComma)
    sum.add(F.others + 1, clause.commas > 0)
    sum.add(F.others + (clause.hasVerb ? 2 : 3))
    sum.add(F.others + (place.after.hasVerb ? 4 : 5))
  }

  /// "When Roe said …*,* Doe left", "Roe, who said …*,* left": the comma that closes what holds the cue.
  private func weighSubordination(_ place: ClauseEndPlace, _ clause: OpenClause, _ sum: inout FeatureSum) {
    let o = ClauseEndFeature.others
    let opensSubject = (31...37).contains(place.nextClass)
    sum.add(o + 6, clause.isSubordinate)
    sum.add(o + 7, clause.isSubordinate && place.isComma)
    sum.add(o + 8, clause.isSubordinate && place.isComma && opensSubject)
    sum.add(o + 9, clause.isClosed)
    sum.add(o + 10, clause.isClosed && place.isComma && (40...45).contains(place.nextClass))
  }

  /// The joint by itself: between names or numbers, as the second of a pair of commas or dashes, before few words.
  private func weighJoint(_ place: ClauseEndPlace, _ clause: OpenClause, _ sum: inout FeatureSum) {
    let o = ClauseEndFeature.others
    let (before, after) = (tokens[place.at - 1], place.after)
    sum.add(o + 11, place.cue.form == .gerund)
    sum.add(o + 12, place.cue.form == .source)
    sum.add(o + 13, before.kind == .number)
    sum.add(o + 14, place.isComma && before.isCapitalized && tokens[place.next].isCapitalized)
    sum.add(o + 15, before.has(.adverb))
    sum.add(o + 16, place.isComma && !clause.commas.isMultiple(of: 2))
    sum.add(o + 17, place.isDash && clause.dashes.isMultiple(of: 2))
    sum.add(o + 18, place.isDash && !clause.dashes.isMultiple(of: 2))
    sum.add(o + 19, after.shortWords <= 3)
    sum.add(o + 20, after.shortHasVerb)
    sum.add(o + 21, place.isComma && !after.shortHasVerb && !after.hasLaterComma)
    sum.add(o + 22, isHeading)
    sum.add(o + 23, place.isDash && !after.hasLaterDash)
    sum.add(o + 24, place.isComma && !after.shortHasVerb && after.hasLaterComma)
  }

  /// "*said* he came *and went*": a verb of the cue's form behind the joint may go on with the cue.
  private func weighCue(_ place: ClauseEndPlace, _ clause: OpenClause, _ sum: inout FeatureSum) {
    let o = ClauseEndFeature.others
    let (verb, next) = (place.verb, place.next)
    sum.add(o + 25, place.cue.isRelative)
    sum.add(o + 26, place.cue.isShared)
    sum.add(o + 27, verb.has(.participle))
    sum.add(o + 28, verb.has(.base) || verb.has(.finite) && !verb.has(.participle))
    sum.add(
      o + 29, place.isConjunction && verb.has(.participle) && next + 1 <= clause.limit && endsLikePast(next + 1))
    sum.add(o + 30, place.isConjunction && place.isBare && clause.opening == 2)
    sum.add(o + 31, tokens[next].has(.gerund) && tokens[next].has(.construction))
  }

  /// Marks and names around the joint, the joints before it, and conjunctions behind it.
  private func weighSurroundings(_ place: ClauseEndPlace, _ clause: OpenClause, _ sum: inout FeatureSum) {
    let o = ClauseEndFeature.others
    let (at, next) = (place.at, place.next)
    sum.add(o + 32, clause.hasMarks)
    sum.add(o + 33, place.after.hasMarks)
    let isName = mentionOf[at - 1] >= 0 && mentions[Int(mentionOf[at - 1])].kind == .name
    sum.add(o + 34, isName && place.isComma && tokens[next].has(.determiner))
    sum.add(o + 35, place.after.words <= 2)
    sum.add(o + 36 + min(clause.joints, 3))
    sum.add(o + 40, place.isComma && endsLikePast(next) && place.verb.has(.participle))
    sum.add(o + 41, clause.opening == 0 && place.after.hasComplementizer)
    sum.add(o + 42, clause.opening != 0 && place.after.hasComplementizer)
    sum.add(o + 43, clause.limit + 1 < tokens.count && !isEnd(tokens[clause.limit + 1].kind))
  }

  /// "announced *plans to …*": a noun where a clause could be, or for a cue.
  private func weighPhrase(_ place: ClauseEndPlace, _ clause: OpenClause, _ sum: inout FeatureSum) {
    let o = ClauseEndFeature.others
    sum.add(o + 44, place.cue.subject < 0)
    sum.add(o + 45, clause.isPhrase)
    sum.add(o + 46, clause.isPhrase && place.isComma)
    sum.add(o + 47, clause.isPhrase && place.isBare)
    sum.add(o + 48, clause.isPhrase && place.joint == 5)
    sum.add(o + 49, place.cue.form == .noun)
    sum.add(o + 50, place.cue.form == .infinitive)
  }

  /// A clause that has begun more clauses than it has verbs, and the verb of the cue.
  private func weighVerbs(
    _ place: ClauseEndPlace, _ clause: OpenClause, _ model: ReportWeights, _ sum: inout FeatureSum
  ) {
    typealias F = ClauseEndFeature
    let verb = place.verb.hash
    let known = (place.cue.form == .noun ? model.nouns[verb] : model.verbs[verb]) ?? -1
    if clause.verbs < clause.clauses {
      sum.add(F.others + 55 + place.kind)
      sum.add(F.others + 58 + min(clause.opening, 3))
      sum.add(F.others + 62, place.nextClass < 3)
    }
    sum.add(F.verb + (known + 1) * 3 + place.kind)
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
