/// The words right behind marks, where a reporting clause may begin: "“…,” *he said*".
private struct ReportOpening {
  /// Of the pair of marks.
  let index: Int
  let start: Int
  /// A comma or a dash, a question or an exclamation leads from the marks into the clause.
  let isParenthetical: Bool
  /// "“… missing.” *Roe said.*"
  let isNewSentence: Bool
}

/// Cues behind words in marks.
extension Analyzer {
  /// «…», explique-t-elle · "…," he said · «…», selon lui.
  mutating func cueAfter(_ index: Int) -> CueMatch? {
    guard let opening = reportOpening(behind: index) else { return nil }
    let start = opening.start
    var at = lowerCue(start)
    while at < cues.count, cues[at].verb - start < 32 {
      let cue = cues[at]
      // '… missing." Trump said.': a sentence that only reports.
      if opening.isNewSentence, !endsSentence(cue.last) || cue.form != .finite { return nil }
      if !sameSentence(start, cue.first) { return nil }
      if let match = sourceMatch(at, opening) { return match }
      if cue.form == .finite, !cue.isPassive, !cue.hasAgent { return finiteMatch(at, opening) }
      at += 1
    }
    return nil
  }

  private func reportOpening(behind index: Int) -> ReportOpening? {
    let close = pairs[index].close
    guard close + 1 < tokens.count else { return nil }
    var start = close + 1
    var isParenthetical = leadsOn(endingAt: close) && !beginsAnew(close + 1)
    if tokens[start].kind == .period, start + 1 < tokens.count, !tokens[start + 1].isCapitalized { start += 1 }
    if tokens[start].kind == .comma || tokens[start].kind == .dash {
      isParenthetical = true
      start += 1
    }
    while start + 1 < tokens.count, tokens[start].kind == .other, start - close < 4 { start += 1 }
    guard start < tokens.count, tokens[start].isWord, !tokens[start].has(.conjunction), !opensContrast(start) else {
      return nil
    }
    let isNewSentence = tokens[start].startsSentence && !isParenthetical && !isLoneVerb(start)
    if pack.splitsElisions, isNewSentence || opensSentence(start, behind: index) { return nil }
    return ReportOpening(
      index: index, start: start, isParenthetical: isParenthetical, isNewSentence: isNewSentence)
  }

  /// «« Qui paiera ? » *La mairie assure* que …»: behind a question in marks French begins another sentence with a capital.
  private func beginsAnew(_ start: Int) -> Bool {
    pack.splitsElisions && tokens[start].isWord && tokens[start].isCapitalized && tokens[start].startsSentence
  }

  /// "Roe called it “a farce”, *while* Doe said …": of marks before it the clause tells nothing.
  private func opensContrast(_ start: Int) -> Bool {
    if pack.splitsElisions {
      return start + 1 < tokens.count && FrenchWords.contrasting.contains(tokens[start].hash)
        && tokens[start + 1].isWord && tokens[start + 1].has(.complementizer)
    }
    return pack.contrastJoints.contains(tokens[start].hash) && !pack.viewConjunctions.contains(tokens[start].hash)
  }

  /// «« On verra. » *Dixit* Jane Roe.»: a verb that opens a sentence of its own for no other reason.
  private func isLoneVerb(_ start: Int) -> Bool { pack.splitsElisions && tokens[start].hash == FrenchWords.dixit }

  /// "“We will rebuild*,*” Roe said", «« Qui vient *?* » demande Jane Roe»: what no sentence ends with.
  private func leadsOn(endingAt close: Int) -> Bool {
    var inner = close - 1
    while inner > 0, tokens[inner].kind == .other || tokens[inner].kind == .closeMark { inner -= 1 }
    switch tokens[max(0, inner)].kind {
    case .comma, .question, .exclamation: return true
    default: return false
    }
  }

  /// "“…,” *according to* Roe", «« … », *décrit* par Jane Roe»
  private func sourceMatch(_ at: Int, _ opening: ReportOpening) -> CueMatch? {
    let cue = cues[at]
    guard cue.first == opening.start else { return nil }
    if cue.form == .source {
      return opening.isParenthetical || tokens[opening.start].kind == .word
        ? CueMatch(cue: at, rule: .source, confidence: 0.93) : nil
    }
    return cue.hasAgent && !opening.isParenthetical ? CueMatch(cue: at, rule: .cueAfter, confidence: 0.85) : nil
  }

  private mutating func finiteMatch(_ at: Int, _ opening: ReportOpening) -> CueMatch? {
    let cue = cues[at]
    let start = opening.start
    if isTermInside(opening.index, cue) { return nil }
    if cue.first <= start + 2, cue.isInverted || subjectBehind(at, start) {
      if !opening.isParenthetical, isComplemented(cue.last) || isTopicOfVerb(cues[at], behind: start) { return nil }
      return CueMatch(cue: at, rule: .cueAfterInverted, confidence: cue.isFar ? 0.7 : 0.97)
    }
    guard cue.subject >= 0, !cue.isInverted else { return nil }
    return confidence(ofSubjectIn: cue, opening).map { CueMatch(cue: at, rule: .cueAfter, confidence: $0) }
  }

  /// "“…,” *he* said": how sure it is that a subject between the marks and its verb says what stands in the marks.
  private func confidence(ofSubjectIn cue: Cue, _ opening: ReportOpening) -> Double? {
    let start = opening.start
    let subject = mentions[cue.subject]
    let startsSentence = tokens[start].startsSentence
    if subject.extentFirst >= start, !cue.isShared,
      isOnePhrase(start, subject.extentFirst) || isListOfRoles(start, subject.extentFirst)
    {
      if !opening.isParenthetical, !startsSentence, isWholeReport(cue, of: pairs[opening.index]) { return 0.9 }
      if opening.isParenthetical || opening.isNewSentence || !startsSentence && subject.kind == .pronoun {
        return 0.97
      }
    }
    // An apposition or a relative clause between subject and verb.
    return opening.isParenthetical && subject.extentFirst >= start && subject.extentFirst <= start + 3 ? 0.9 : nil
  }

  /// "“…” *Roe said.*": marks that begin their sentence, and a cue that ends it.
  private func isWholeReport(_ cue: Cue, of pair: MarkPair) -> Bool {
    let next = cue.last + 1
    return (pair.open <= 0 || tokens[pair.open].startsSentence)
      && (next >= tokens.count || tokens[next].kind == .comma || tokens[next].kind == .period)
  }

  /// «Il s'écrie : « Enfin ! » Le maire sourit.»: behind words that a colon announced another sentence begins.
  private func opensSentence(_ start: Int, behind index: Int) -> Bool {
    let open = pairs[index].open
    return open > 0 && tokens[open - 1].kind == .colon && tokens[start].isCapitalized && tokens[start].startsSentence
  }

  private func endsSentence(_ index: Int) -> Bool {
    var at = index + 1
    while at < tokens.count, at - index < 3, tokens[at].isWord, tokens[at].has(.timeAdverb) { at += 1 }
    return at >= tokens.count || tokens[at].kind == .period
  }

  /// "“…,” *chairman, president and* chief executive Jane Roe said"
  private func isListOfRoles(_ first: Int, _ last: Int) -> Bool {
    guard pack.hasBareClauses, last - first < 8, tokens[first].isWord, tokens[first].has(.role) else { return false }
    return (first..<last).allSatisfy {
      tokens[$0].kind == .comma || tokens[$0].isWord && tokens[$0].has([.role, .conjunction])
    }
  }

  /// Whether only words of a noun phrase stand between two tokens ("White House press secretary" Jane Roe).
  func isOnePhrase(_ first: Int, _ last: Int) -> Bool {
    guard last - first < 12 else { return false }
    var at = first
    while at < last {
      let token = tokens[at]
      if token.kind == .period, at > first, tokens[at - 1].width <= 2 || tokens[at - 1].has([.title, .abbreviation]) {
        at += 1
        continue
      }
      guard token.isWord || token.kind == .possessive || token.kind == .number else { return false }
      if token.has([.verb, .auxiliary, .copula, .subordinator, .relative, .finite]), !token.isCapitalized,
        !token.has([.role, .body])
      {
        return false
      }
      at += 1
    }
    return true
  }

  /// Tries again to find the subject behind a verb that opens a reporting clause.
  private mutating func subjectBehind(_ index: Int, _ start: Int) -> Bool {
    let cue = cues[index]
    guard cue.first <= start + 1, cue.subject < 0 || cue.isShared else { return false }
    // «des « regrets » d'avoir appelé la police»
    if pack.splitsElisions, tokens[cue.first].has(.infinitive), tokens[cue.first].has(.auxiliary) { return false }
    guard
      let subject = subjectAfter(cue.last, near: pack.splitsElisions ? 16 : 4, takesAny: false)
        ?? unknownSpeaker(behind: cue.last) ?? commonNoun(behind: cue.last),
      !opensClause(subject) || hasParticiple(subject)
    else { return false }
    cues[index].subject = subject
    cues[index].isInverted = true
    cues[index].isShared = false
    return true
  }

  /// "said a woman *injured in* the crash": a participle that describes who speaks, and no verb of a clause.
  private func hasParticiple(_ subject: Int) -> Bool {
    let next = mentions[subject].last + 1
    guard mentions[subject].kind == .description, next + 1 < tokens.count else { return false }
    return endsLikePast(next) && tokens[next + 1].isWord && tokens[next + 1].has(.preposition)
  }

  private func isComplemented(_ last: Int) -> Bool {
    last + 1 < tokens.count && tokens[last + 1].isWord && tokens[last + 1].has(.complementizer)
  }
}
