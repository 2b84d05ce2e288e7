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

extension Analyzer {
  /// What speaks for a clause being reported by a cue.
  func weighReport(
    _ first: Int, _ last: Int, cue index: Int, _ construction: ReportConstruction, words: Int, _ sum: inout FeatureSum
  ) {
    typealias F = ReportFeature
    let cue = cues[index]
    let verb = tokens[cue.verb]
    sum.add(0)
    sum.add(F.construction + construction.rawValue)
    sum.add(F.form + Int(cue.form.rawValue))
    let opening = openingClass(first, last)
    sum.add(F.opening + opening)
    sum.add(F.openingOfConstruction + construction.rawValue * 14 + opening)
    let subject = subjectClass(cue)
    sum.add(F.subject + subject)
    sum.add(F.words + (words < 4 ? 0 : words < 6 ? 1 : words < 9 ? 2 : words < 15 ? 3 : words < 25 ? 4 : 5))
    weighWords(first, last, cue, construction, opening, &sum)
    if construction == .clause {
      let gap = first - cue.last - 1
      sum.add(F.gap + (gap == 0 ? 0 : gap == 1 ? 1 : gap < 4 ? 2 : gap < 8 ? 3 : 4))
    }
    let o = F.others
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
    var verbs = 0
    at = first
    while at <= last, at - first < 60 {
      if tokens[at].isWord, tokens[at].has(.verbal) { verbs += 1 }
      at += 1
    }
    sum.add(o + 18 + min(verbs, 3))
    if cue.first > 0, !tokens[cue.first].startsSentence {
      let opening =
        cue.subject >= 0 && !cue.isInverted && !cue.isShared
        ? min(mentions[cue.subject].extentFirst, cue.first) : cue.first
      if opening > 0, !tokens[opening].startsSentence {
        let before = tokens[opening - 1]
        sum.add(o + 22, before.kind == .comma)
        sum.add(o + 23, before.isWord && before.has(.subordinator))
        sum.add(o + 24, before.isWord && before.has(.relative))
        sum.add(o + 25, before.isWord && before.has(.conjunction))
        sum.add(o + 26, before.isWord && before.has(.preposition))
        sum.add(o + 27, before.kind == .openMark || before.kind == .closeMark)
        sum.add(o + 28, before.isWord && before.has(.complementizer))
        // "the divide she promised to bridge": a relative without its pronoun.
        let isNoun = before.kind == .word && !before.has(.grammar)
        sum.add(F.surroundings, isNoun && construction == .clause && cue.form == .finite)
        sum.add(F.surroundings + 1, isNoun && construction == .clause && cue.form == .finite && opening != 2)
      } else {
        sum.add(o + 29)
      }
    }
    sum.add(o + 30, tokens[first].startsSentence)
    sum.add(o + 31, tokens[first].has([.firstPerson, .secondPerson]))
    let next = last + 1
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
    sum.add(o + 38, pairOf[first] >= 0 || pairOf[last] >= 0)
    sum.add(o + 39, !drafts.isEmpty && drafts[drafts.count - 1].kind == .indirect)
    sum.add(o + 40, verb.has(.base) && !verb.has(.finite))
    sum.add(o + 41, verb.has(.participle))
    sum.add(o + 42, verb.has(.gist) || verb.has(.speechNoun))
    // A plural of whom nobody is named: "voters who say …", "most say …".
    sum.add(o + 43, cue.isRelative && subject == 5)
    sum.add(o + 44, cue.subject < 0 && cue.isPassive)
    let head = first < last ? tokens[first + 1] : tokens[first]
    sum.add(o + 45, construction == .object && head.has([.speechNoun, .gist]))
    sum.add(o + 46, construction == .object && head.has([.role, .people, .body]))
    sum.add(o + 47, construction == .object && head.has([.record, .work]))
    sum.add(o + 48, construction == .object && verbs == 0)
    sum.add(o + 49, construction == .object && tokens[first].kind == .number)
    sum.add(o + 50, tokens[first].has(.objectPronoun))
    sum.add(o + 51, last < tokens.count - 1 && tokens[last + 1].isWord)
    sum.add(o + 52, construction == .noun && cue.first > 0 && tokens[cue.first - 1].has(.possessive))
    sum.add(o + 53, construction == .noun && cue.first > 0 && tokens[cue.first - 1].has(.indefinite))
    sum.add(o + 54, construction == .noun && cue.first > 0 && tokens[cue.first - 1].has(.definite))
    sum.add(o + 55, construction == .noun && cue.first > 0 && tokens[cue.first - 1].kind == .possessive)
    sum.add(o + 56, construction == .clause && opening == 2 && subject == 0)
    let isStart = [.before, .sourceBehind, .viewBehind].contains(construction)
    let certainty =
      borderChance < 0.4 ? 0 : borderChance < 0.55 ? 1 : borderChance < 0.7 ? 2 : borderChance < 0.85 ? 3 : 4
    sum.add(F.border + (isStart ? 5 : 0) + certainty)
    sum.add(o + 58, cue.isUsed)
    sum.add(o + 59, cue.isUsed && construction == .topic)
    sum.add(o + 60, cue.isUsed && opening == 2)
    // "It is safe to say …"
    sum.add(o + 61, cue.form == .infinitive && cue.first > 0 && isPlainWord(cue.first - 1))
    let isLoose = construction == .clause && ![2, 5].contains(opening) && !hasPlainSubject(first, last)
    sum.add(o + 62, isLoose)
    sum.add(o + 63, isLoose && cue.form == .gerund)
    // "those who say …": they are told by what they say, and nobody reports it.
    let isRestrictive = cue.isRelative && subject != 1 && !isInClosedRelative(cue)
    sum.add(F.surroundings + 2, isRestrictive)
    sum.add(F.surroundings + 3, isRestrictive && construction == .clause && opening != 2)
    // "financial reports that track …"
    sum.add(F.surroundings + 4, opening == 2 && cue.form == .finite && verb.has([.record, .speechNoun]))
    let isQuantity = tokens[first].isWord && tokens[first].has([.indefinitePronoun, .negation])
    sum.add(F.surroundings + 5, isLoose && isQuantity)
    sum.add(o + 57, subject == 3 && tokens[mentions[cue.subject].first].has([.firstPerson, .secondPerson]))
  }

  /// The verb with its construction, the first words of what is reported, and the preposition of a topic.
  private func weighWords(
    _ first: Int, _ last: Int, _ cue: Cue, _ construction: ReportConstruction, _ opening: Int, _ sum: inout FeatureSum
  ) {
    typealias F = ReportFeature
    guard let model = pack.reports else { return }
    let kind =
      switch construction {
      case .clause, .view, .heard, .sourceInFront: opening == 2 ? 0 : 1
      case .before, .resumed, .announced, .sourceBehind, .front, .viewBehind: 2
      case .object, .gist: 3
      case .topic: 4
      case .noun, .gap: 5
      }
    let verb = tokens[cue.verb].hash
    let known = construction == .noun ? model.nouns[verb] : model.verbs[verb]
    sum.add(F.verb + (known.map { $0 + 1 } ?? 0) * 6 + kind)
    if let known { sum.add(F.verb + 6 * ReportWeights.wordCount + known) }
    sum.add(F.firstWord + (kind < 3 || kind == 5 ? 0 : 52) + wordClass(first, model))
    if first < last { sum.add(F.secondWord + wordClass(first + 1, model)) }
    if construction == .topic, first > 0, let topic = model.topics[tokens[first - 1].hash] { sum.add(F.topic + topic) }
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
