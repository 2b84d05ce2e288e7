import DocumentModel

/// The numbers of the features of a clause that may be reported.
private enum ReportFeature {
  static let construction = 1
  static let form = construction + ReportConstruction.count
  static let opening = form + 5
  static let openingOfConstruction = opening + 14
  static let subject = openingOfConstruction + 14 * ReportConstruction.count
  static let words = subject + 8
  static let gap = words + 6
  static let topic = gap + 5
  /// Class of the first word × whether a clause or a phrase is reported; class of the second word.
  static let firstWord = topic + 16
  static let secondWord = firstWord + 2 * 52
  static let others = secondWord + 52
  /// How sure the border is × whether it is the end.
  static let border = others + 64
  /// Verb × kind of construction.
  /// What stands right before the reporting clause.
  static let surroundings = border + 10
  static let verb = surroundings + 6
}

/// A clause that a cue may report, as it is weighed.
private struct WeighedReport {
  let first: Int
  let last: Int
  let cue: Cue
  let verb: Token
  let construction: ReportConstruction
  let words: Int
  /// See `openingClass`.
  let opening: Int
  /// See `subjectClass`.
  let subject: Int
  /// How many verbs the clause holds.
  let verbs: Int

  var isClause: Bool { construction == .clause }
}

/// The features are summed in one order, which is part of the score: sums of floating-point numbers depend on it.
extension Analyzer {
  /// What speaks for a clause being reported by a cue, but for its border.
  func weighReport(
    _ first: Int, _ last: Int, cue index: Int, _ construction: ReportConstruction, words: Int, _ sum: inout FeatureSum
  ) {
    let cue = cues[index]
    let report = WeighedReport(
      first: first, last: last, cue: cue, verb: tokens[cue.verb], construction: construction, words: words,
      opening: openingClass(first, last), subject: subjectClass(cue), verbs: countVerbs(first, last))
    weighShape(report, &sum)
    weighWords(report, &sum)
    weighGap(report, &sum)
    weighFrame(report.verb, report.opening, &sum)
    weighCue(cue, &sum)
    sum.add(ReportFeature.others + 18 + min(report.verbs, 3))
    weighSurroundings(report, &sum)
    weighBounds(report, &sum)
    weighForm(report, &sum)
    weighObject(report, &sum)
    weighNoun(report, &sum)
    weighUse(report, &sum)
    weighLooseness(report, &sum)
  }

  /// The construction, and what the clause opens with: "said *that* …", "said *he* …".
  private func weighShape(_ report: WeighedReport, _ sum: inout FeatureSum) {
    typealias F = ReportFeature
    let construction = report.construction.rawValue
    let words = report.words
    sum.add(0)
    sum.add(F.construction + construction)
    sum.add(F.form + Int(report.cue.form.rawValue))
    sum.add(F.opening + report.opening)
    sum.add(F.openingOfConstruction + construction * 14 + report.opening)
    sum.add(F.subject + report.subject)
    sum.add(F.words + (words < 4 ? 0 : words < 6 ? 1 : words < 9 ? 2 : words < 15 ? 3 : words < 25 ? 4 : 5))
  }

  /// The verb with its construction, the first words of what is reported, and the preposition of a topic.
  private func weighWords(_ report: WeighedReport, _ sum: inout FeatureSum) {
    typealias F = ReportFeature
    guard let model = pack.reports else { return }
    let (first, construction) = (report.first, report.construction)
    let kind =
      switch construction {
      case .clause, .view, .heard, .sourceInFront: report.opening == 2 ? 0 : 1
      case .before, .resumed, .announced, .sourceBehind, .front, .viewBehind: 2
      case .object, .gist: 3
      case .topic: 4
      case .noun, .gap: 5
      }
    let verb = report.verb.hash
    // "questioned why …" is judged as "asked why …".
    let isQuestion = construction == .clause && EnglishWords.questioning.contains(verb)
    // "called on him to go" as "urged him to go".
    let isAppeal = construction == .clause && first > 0 && EnglishWords.appeals[verb] == tokens[first - 1].hash
    let alike = isQuestion ? EnglishWords.asked : isAppeal ? EnglishWords.urged : verb
    let known = construction == .noun ? model.nouns[verb] : model.verbs[alike]
    sum.add(F.verb + (known.map { $0 + 1 } ?? 0) * 6 + kind)
    if let known { sum.add(F.verb + 6 * ReportWeights.wordCount + known) }
    sum.add(F.firstWord + (kind < 3 || kind == 5 ? 0 : 52) + wordClass(first, model))
    if first < report.last { sum.add(F.secondWord + wordClass(first + 1, model)) }
    if construction == .topic, first > 0, let topic = model.topics[tokens[first - 1].hash] { sum.add(F.topic + topic) }
  }

  /// "said *on Monday at the port* that …": how far behind its verb the clause begins.
  private func weighGap(_ report: WeighedReport, _ sum: inout FeatureSum) {
    guard report.isClause else { return }
    let gap = report.first - report.cue.last - 1
    sum.add(ReportFeature.gap + (gap == 0 ? 0 : gap == 1 ? 1 : gap < 4 ? 2 : gap < 8 ? 3 : 4))
  }

  /// What a verb takes: "say that", "tell somebody", "promise to".
  private func weighFrame(_ verb: Token, _ opening: Int, _ sum: inout FeatureSum) {
    let o = ReportFeature.others
    sum.add(o, verb.has(.takesBareClause))
    sum.add(o + 1, verb.has(.takesClause))
    sum.add(o + 2, verb.has(.takesHearer))
    sum.add(o + 3, verb.has(.takesInfinitive))
    sum.add(o + 4, verb.has(.takesNoun))
    sum.add(o + 5, verb.has(.describes))
    sum.add(o + 6, verb.has(.stance))
    sum.add(o + 7, verb.has(.besideMarks))
    sum.add(o + 8, verb.has(.takesBareClause) && verb.has(.takesClause) && opening == 0)
    sum.add(o + 9, !verb.has(.takesBareClause) && opening != 0)
  }

  /// "*did not* say", "*would* say", "Roe, *who* said", "*was* told"
  private func weighCue(_ cue: Cue, _ sum: inout FeatureSum) {
    let o = ReportFeature.others
    var isNegated = false
    var isModal = false
    var at = cue.first
    while at < cue.verb {
      if tokens[at].has(.negation) { isNegated = true }
      if tokens[at].has(.auxiliary), !tokens[at].has(.copula) { isModal = true }
      at += 1
    }
    sum.add(o + 10, isNegated)
    sum.add(o + 11, isModal)
    sum.add(o + 12, cue.isInverted)
    sum.add(o + 13, cue.isShared)
    sum.add(o + 14, cue.isRelative)
    sum.add(o + 15, cue.isPassive)
    sum.add(o + 16, cue.hasAgent)
    sum.add(o + 17, isHeading)
  }

  /// "*while* Roe said …", "the divide she promised to bridge": what stands right before the reporting clause.
  private func weighSurroundings(_ report: WeighedReport, _ sum: inout FeatureSum) {
    typealias F = ReportFeature
    let o = F.others
    let cue = report.cue
    guard cue.first > 0, !tokens[cue.first].startsSentence else { return }
    let isInFront = cue.subject >= 0 && !cue.isInverted && !cue.isShared
    let start = isInFront ? min(mentions[cue.subject].extentFirst, cue.first) : cue.first
    guard start > 0, !tokens[start].startsSentence else {
      sum.add(o + 29)
      return
    }
    let before = tokens[start - 1]
    sum.add(o + 22, before.kind == .comma)
    sum.add(o + 23, before.isWord && before.has(.subordinator))
    sum.add(o + 24, before.isWord && before.has(.relative))
    sum.add(o + 25, before.isWord && before.has(.conjunction))
    sum.add(o + 26, before.isWord && before.has(.preposition))
    sum.add(o + 27, before.kind == .openMark || before.kind == .closeMark)
    sum.add(o + 28, before.isWord && before.has(.complementizer))
    // "the divide she promised to bridge": a relative without its pronoun.
    let isBehindNoun = before.kind == .word && !before.has(.grammar) && report.isClause && cue.form == .finite
    sum.add(F.surroundings, isBehindNoun)
    sum.add(F.surroundings + 1, isBehindNoun && report.opening != 2)
  }

  /// Where the clause begins and ends, and whether the words before it were reported too.
  private func weighBounds(_ report: WeighedReport, _ sum: inout FeatureSum) {
    let o = ReportFeature.others
    let (first, next) = (report.first, report.last + 1)
    sum.add(o + 30, tokens[first].startsSentence)
    sum.add(o + 31, tokens[first].has([.firstPerson, .secondPerson]))
    if next < tokens.count {
      switch tokens[next].kind {
      case .period: sum.add(o + 32)
      case .comma: sum.add(o + 33)
      case .question: sum.add(o + 34)
      case .dash: sum.add(o + 35)
      default: sum.add(o + 36)
      }
    } else {
      sum.add(o + 37)
    }
    sum.add(o + 38, pairOf[first] >= 0 || pairOf[report.last] >= 0)
    sum.add(o + 39, !drafts.isEmpty && drafts[drafts.count - 1].kind == .indirect)
  }

  /// "they *say*", "has *said*", "voters who say …", "was told …"
  private func weighForm(_ report: WeighedReport, _ sum: inout FeatureSum) {
    let o = ReportFeature.others
    let (verb, cue) = (report.verb, report.cue)
    sum.add(o + 40, verb.has(.base) && !verb.has(.finite))
    sum.add(o + 41, verb.has(.participle))
    sum.add(o + 42, verb.has(.gist) || verb.has(.speechNoun))
    // A plural of whom nobody is named: "voters who say …", "most say …".
    sum.add(o + 43, cue.isRelative && report.subject == 5)
    sum.add(o + 44, cue.subject < 0 && cue.isPassive)
  }

  /// "announced *plans* to …", "denied *claims* that …": the noun that a verb has for an object.
  private func weighObject(_ report: WeighedReport, _ sum: inout FeatureSum) {
    let o = ReportFeature.others
    let (first, last) = (report.first, report.last)
    let isObject = report.construction == .object
    let head = first < last ? tokens[first + 1] : tokens[first]
    sum.add(o + 45, isObject && head.has([.speechNoun, .gist]))
    sum.add(o + 46, isObject && head.has([.role, .people, .body]))
    sum.add(o + 47, isObject && head.has([.record, .work]))
    sum.add(o + 48, isObject && report.verbs == 0)
    sum.add(o + 49, isObject && tokens[first].kind == .number)
    sum.add(o + 50, tokens[first].has(.objectPronoun))
    sum.add(o + 51, last < tokens.count - 1 && tokens[last + 1].isWord)
  }

  /// "*her* claim that …", "*a* claim that …": whose the saying is.
  private func weighNoun(_ report: WeighedReport, _ sum: inout FeatureSum) {
    let o = ReportFeature.others
    if report.construction == .noun, report.cue.first > 0 {
      let before = tokens[report.cue.first - 1]
      sum.add(o + 52, before.has(.possessive))
      sum.add(o + 53, before.has(.indefinite))
      sum.add(o + 54, before.has(.definite))
      sum.add(o + 55, before.kind == .possessive)
    }
    sum.add(o + 56, report.isClause && report.opening == 2 && report.subject == 0)
  }

  /// How sure the border is that was found for the clause. Returns what the score would be if nothing else could be the border.
  func weighBorder(_ construction: ReportConstruction, _ sum: inout FeatureSum) -> Float {
    let isStart = construction == .before || construction == .sourceBehind || construction == .viewBehind
    let certainty =
      borderChance < 0.4 ? 0 : borderChance < 0.55 ? 1 : borderChance < 0.7 ? 2 : borderChance < 0.85 ? 3 : 4
    let feature = ReportFeature.border + (isStart ? 5 : 0)
    let sure = sum.score + sum.weight(of: feature + 4)
    sum.add(feature + certainty)
    return sure
  }

  /// "“…,” Roe said of the port": a cue that has words in marks already; "It is *safe* to say …".
  private func weighUse(_ report: WeighedReport, _ sum: inout FeatureSum) {
    let o = ReportFeature.others
    let cue = report.cue
    sum.add(o + 58, cue.isUsed)
    sum.add(o + 59, cue.isUsed && report.construction == .topic)
    sum.add(o + 60, cue.isUsed && report.opening == 2)
    sum.add(o + 61, cue.form == .infinitive && cue.first > 0 && isPlainWord(cue.first - 1))
  }

  /// What looks like a report and is none: "claims *his third victory*", "*those who say* …", "reports that track …".
  private func weighLooseness(_ report: WeighedReport, _ sum: inout FeatureSum) {
    typealias F = ReportFeature
    let (cue, opening, first) = (report.cue, report.opening, report.first)
    let isLoose = report.isClause && ![2, 5].contains(opening) && !hasPlainSubject(first, report.last)
    sum.add(F.others + 62, isLoose)
    sum.add(F.others + 63, isLoose && cue.form == .gerund)
    // "those who say …": they are told by what they say, and nobody reports it.
    let isRestrictive = cue.isRelative && report.subject != 1 && !isInClosedRelative(cue)
    sum.add(F.surroundings + 2, isRestrictive)
    sum.add(F.surroundings + 3, isRestrictive && report.isClause && opening != 2)
    // "financial reports that track …"
    sum.add(F.surroundings + 4, opening == 2 && cue.form == .finite && report.verb.has([.record, .speechNoun]))
    let isQuantity = tokens[first].isWord && tokens[first].has([.indefinitePronoun, .negation])
    sum.add(F.surroundings + 5, isLoose && isQuantity)
    sum.add(
      F.others + 57, report.subject == 3 && tokens[mentions[cue.subject].first].has([.firstPerson, .secondPerson]))
  }

  /// The verbs among the first sixty tokens of a clause.
  private func countVerbs(_ first: Int, _ last: Int) -> Int {
    var count = 0
    var at = first
    while at <= last, at - first < 60 {
      if tokens[at].isWord, tokens[at].has(.verbal) { count += 1 }
      at += 1
    }
    return count
  }

  /// A word of no list: "safe", "fair".
  private func isPlainWord(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.kind == .word && mentionOf[at] < 0 && !token.isCapitalized && !endsLikePast(at)
      && !token.has(.grammar) && !token.has([.role, .people, .body, .verb, .record, .saying])
  }

  /// Whether a verb follows the noun phrase that a clause without a conjunction begins with: "his third victory in the race"
  /// has none before its preposition.
  private func hasPlainSubject(_ first: Int, _ last: Int) -> Bool {
    var at = first + 1
    while at <= last {
      let token = tokens[at]
      if token.isWord, mentionOf[at] < 0 {
        if token.has(.verbal) || endsLikePast(at) && !tokens[at - 1].has(.determiner) { return true }
        if token.has([.preposition, .hearerPreposition, .relative]), !token.has(.nounJoint) { return false }
      } else if token.kind == .comma {
        return false
      }
      at += 1
    }
    return false
  }

  private func openingClass(_ first: Int, _ last: Int) -> Int {
    let token = tokens[first]
    guard token.isWord else { return token.kind == .number ? 0 : 1 }
    if token.has(.complementizer) { return 2 }
    if token.has([.personalPronoun]), !token.has(.objectPronoun) { return 3 }
    if token.has([.firstPerson, .secondPerson]) { return 4 }
    if token.has(.subordinator), !token.has(.preposition) { return 5 }
    if token.has(.hearerPreposition) { return 6 }
    if token.has(.preposition) { return 7 }
    let id = Int(mentionOf[first])
    if id >= 0, mentions[id].kind == .name {
      let next = mentions[id].last + 1
      return next <= last && tokens[next].isWord && tokens[next].has(.verbal) ? 8 : 9
    }
    if token.has(.notName) { return 10 }
    if token.has(.determiner) { return 11 }
    if token.has(.adverb) { return 12 }
    return 13
  }

  private func subjectClass(_ cue: Cue) -> Int {
    guard cue.subject >= 0 else { return 0 }
    let mention = mentions[cue.subject]
    switch mention.kind {
    case .name: return 1
    case .pronoun: return tokens[mention.first].has(.pluralPronoun) ? 2 : 3
    case .description:
      let head = tokens[mention.last]
      if tokens[mention.first].has(.record) || head.has(.record) { return 4 }
      return head.has(.people) ? 5 : head.has(.body) ? 6 : 7
    }
  }
}
