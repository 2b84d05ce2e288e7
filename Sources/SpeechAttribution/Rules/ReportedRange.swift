import DocumentModel

/// A clause that is about to be reported, and the marks in it.
private struct ReportedRange {
  let first: Int
  let last: Int
  /// Words outside of marks.
  var words = 0
  var wordsInMarks = 0
  /// The pairs of marks that the clause holds.
  var held: [Int] = []
}

/// How a clause becomes reported speech.
extension Analyzer {
  /// Adds a reported clause unless marks speak in it already, or it is no clause.
  @discardableResult
  mutating func report(
    _ first: Int, _ last: Int, cue index: Int, _ construction: ReportConstruction, rule: Rule, confidence: Double
  ) -> Bool {
    guard !isCondition(first, last), var clause = reportedRange(first, last) else { return false }
    if clause.held.isEmpty, rule != .reportedSource, isSourced(last) { return false }
    guard isLongEnough(clause) || isShortClause(clause, cues[index], construction),
      takeOwnMarks(&clause, cue: index, construction),
      !isTaken(first, last)
    else { return false }
    let content = document.text.trimmed(range(first, last))
    let words = clause.words + clause.wordsInMarks
    guard !content.isEmpty, isReported(first, last, cue: index, construction, words: words) else { return false }
    var draft = Draft(
      kind: clause.held.isEmpty ? .indirect : .mixed, parts: [content], speakers: [], rule: rule,
      confidence: confidence)
    apply(CueMatch(cue: index, rule: rule, confidence: confidence), to: &draft)
    add(draft, clause, keepsFloor: !isHeardFromOthers(cues[index], draft))
    return true
  }

  /// "asked for anonymity to speak freely": a condition of saying anything.
  private func isCondition(_ first: Int, _ last: Int) -> Bool {
    pack.reports != nil && first >= 0 && first < last && last < tokens.count
      && (tokens[first].hash == EnglishWords.anonymity || tokens[first + 1].hash == EnglishWords.anonymity)
  }

  /// Counts the words of a clause; nil where it cuts through marks.
  private func reportedRange(_ first: Int, _ last: Int) -> ReportedRange? {
    guard first <= last, first >= 0, last < tokens.count else { return nil }
    var clause = ReportedRange(first: first, last: last)
    var at = first
    while at <= last {
      let pair = Int(pairOf[at])
      if pair >= 0 {
        guard pairs[pair].open >= first, pairs[pair].close <= last || pairs[pair].close == last + 1 else { return nil }
        if clause.held.last != pair { clause.held.append(pair) }
        if tokens[at].isWord { clause.wordsInMarks += 1 }
      } else if tokens[at].isWord || tokens[at].kind == .number {
        clause.words += 1
      }
      at += 1
    }
    return clause
  }

  /// What stands wholly in marks is left to the rules for marks.
  private func isLongEnough(_ clause: ReportedRange) -> Bool {
    clause.words + clause.wordsInMarks >= 3
      && (clause.held.isEmpty || clause.words >= 2 || leavesWordOutside(clause.first, clause.words))
  }

  /// "said *he panicked*", "said *prices fell*": a subject and its verb right behind a verb of saying, and no more.
  private func isShortClause(_ clause: ReportedRange, _ cue: Cue, _ construction: ReportConstruction) -> Bool {
    guard pack.hasBareClauses, construction == .clause, clause.words == 2, clause.held.isEmpty, cue.form == .finite,
      !cue.isInverted, !cue.isRelative, clause.first == cue.last + 1, clause.last == clause.first + 1,
      case let verb = tokens[cue.verb], verb.has(.takesBareClause), !verb.has([.takesHearer, .record, .speechNoun]),
      clause.last + 1 >= tokens.count || tokens[clause.last + 1].kind == .period, mentionOf[clause.last] < 0
    else { return false }
    let subject = tokens[clause.first]
    guard subject.kind == .word, !subject.has([.objectPronoun, .adverb, .timeAdverb, .calendar, .preposition]),
      !tokens[clause.last].has([.adverb, .timeAdverb, .preposition])
    else { return false }
    return isVerb(clause.last) || endsLikePast(clause.last)
      || EnglishWords.plainPasts.contains(tokens[clause.last].hash)
  }

  /// "said the “old guard” was gone": marks that quote nobody are the clause's own; false where other marks forbid a report.
  private func takeOwnMarks(
    _ clause: inout ReportedRange, cue index: Int, _ construction: ReportConstruction
  ) -> Bool {
    guard !clause.held.isEmpty else { return true }
    let match = CueMatch(cue: index, rule: .cueInSentence, confidence: 0)
    let quotesNobody = clause.held.filter { silentPairs.contains($0) || spokenScore($0, match) < -1.5 }
    if !quotesNobody.isEmpty {
      guard clause.words >= 4,
        pack.reports != nil || quotesNobody.count == clause.held.count && isFinite(clause, construction)
      else { return false }
      clause.held.removeAll { quotesNobody.contains($0) }
    }
    if clause.held.count == 1, pairOf[clause.last] >= 0, pairOf[clause.first] >= 0, clause.words < 2 { return false }
    // "Doe blamed the press for Roe's claim that the mayor “…”": the marks are another's.
    return !clause.held.contains { claimOwner(before: pairs[$0].open, match) != nil }
  }

  /// «dit que le film « Le Grand Large » sortira», «dit ouvrir une enquête pour « vol »», «Le film « Le Grand Large » sortira, dit Jane Roe»
  private func isFinite(_ clause: ReportedRange, _ construction: ReportConstruction) -> Bool {
    construction == .before
      || construction == .clause && clause.first > 0 && tokens[clause.first - 1].isWord
        && (tokens[clause.first - 1].has(.complementizer)
          || !tokens[clause.first - 1].has([.preposition, .nounJoint]) && leadsInfinitive(clause.first))
  }

  /// Whether a quotation covers some of the words already.
  private func isTaken(_ first: Int, _ last: Int) -> Bool {
    for claim in spans.reversed() {
      if claim.first <= last, claim.last >= first { return true }
      if claim.last < first - 400 { break }
    }
    return false
  }

  /// "Roe was told *by two lawyers* that …": English: who only stand behind a passive, without a name, have no floor.
  private func isHeardFromOthers(_ cue: Cue, _ draft: Draft) -> Bool {
    pack.hasBareClauses && cue.hasAgent && tokens[cue.verb].has(.takesHearer)
      && draft.speakers.allSatisfy { registry[$0].isDescription }
  }

  private mutating func add(_ draft: Draft, _ clause: ReportedRange, keepsFloor: Bool) {
    drafts.append(draft)
    for speaker in draft.speakers { salience.spoke(speaker) }
    if clause.held.isEmpty, !draft.speakers.isEmpty, keepsFloor { noteReport(drafts.count - 1) }
    claim(clause.first, clause.last)
    for pair in clause.held {
      consumedPairs.insert(pair)
      lastPair = pair
    }
    if !clause.held.isEmpty { noteSpeech(drafts.count - 1) }
  }
}
