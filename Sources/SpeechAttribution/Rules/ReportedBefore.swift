import DocumentModel

/// Reports whose cue stands behind them or within them: "…, X said", "…, X said, …", "If it rains, X said he …".
extension Analyzer {
  /// "…, X said." · «…, précise X.»
  mutating func reportBefore(_ index: Int, _ bounds: (first: Int, last: Int)) {
    let cue = cues[index]
    guard cue.form == .finite, !cue.isShared, !cue.isRelative, !cue.hasAgent, cue.isInverted || !pack.splitsElisions
    else { return }
    let subject = mentions[cue.subject]
    let verb = tokens[cue.verb]
    let opening = opening(of: cue, bounds.first)
    guard opening > bounds.first, verb.has([.takesBareClause, .takesClause]), !movesSomebody(cue) else { return }
    var close = cue.isInverted ? max(cue.last, subject.last) : cue.last
    // «…, révèle « Le Phare ».»
    if pack.splitsElisions, cue.isInverted, close + 1 < tokens.count, tokens[close + 1].kind == .closeMark {
      close += 1
    }
    // "…, X told the Times."
    if !cue.isInverted, verb.has(.takesHearer), let hearer = hearerEnd(behind: close) { close = hearer }
    guard tokens[opening - 1].kind == .comma else {
      if reportWithoutComma(index, opening, close, bounds) { return }
      reportViewBehind(index, opening, close, bounds.first)
      return
    }
    let start = clauseStart(pastDateline(bounds.first, opening - 2), opening - 2, index, .before)
    let hasVerb = start < opening - 1 && (start..<opening - 1).contains { isVerb($0) && mentionOf[$0] < 0 }
    let behind = hasVerb ? nil : resumptionBehindSpeaker(close, bounds.last)
    if let resumed = behind ?? resumption(close, bounds.last, hasVerb: hasVerb)
      ?? complement(ofVerb: opening - 2, behind: close, bounds.last)
    {
      // "S, X said, S": the clause goes on behind its incise.
      let end = clauseEnd(resumed, bounds.last, index)
      if report(resumed, end, cue: index, .resumed, rule: .reportedClause, confidence: 0.82) {
        let start = pack.reports == nil ? start : behindSemicolon(start, opening - 2)
        if isOwnOffice(opening - 2, cue) { return }
        let isSubject = isVerb(resumed) && !tokens[start].has([.preposition, .adverb, .conjunction])
        // «Mieux, ajoute Jane Roe, le port rouvrira»
        let isJoint = pack.splitsElisions && start == opening - 2 && FrenchWords.climaxes.contains(tokens[start].hash)
        if !isJoint { joinBefore(start, opening - 2, least: pack.splitsElisions || isSubject ? 1 : 3) }
        return
      }
      if pack.reports == nil { return }
    }
    let goesOn = close + 1 < tokens.count && tokens[close + 1].isWord && tokens[close + 1].has(.complementizer)
    if isThingTold(cue) || isDenied(cue) || goesOn { return }
    if reportAcrossColon(index, start, opening - 2, rule: .reportedClause) { return }
    guard cue.isInverted ? closesSpeaker(close) : closesReport(close),
      hasFiniteVerb(start, opening - 2) || isVerblessReport(start, opening - 2, cue, close),
      !isOpeningBeforeMarks(start, close), !isOccasion(start, opening - 2)
    else { return }
    report(start, opening - 2, cue: index, .before, rule: .reportedBefore, confidence: 0.85)
  }

  /// «Le port rouvrira lundi *a-t-il dit*.»: French: a pronoun hung on a verb of saying that ends the sentence, where the comma
  /// was left out.
  private mutating func reportWithoutComma(
    _ index: Int, _ opening: Int, _ close: Int, _ bounds: (first: Int, last: Int)
  ) -> Bool {
    let cue = cues[index]
    guard pack.splitsElisions, close == bounds.last, opening - bounds.first > 3, tokens[opening - 1].isWord,
      !tokens[opening - 1].has([.adverb, .conjunction, .complementizer, .negation, .personalPronoun]),
      close + 1 < tokens.count, tokens[close + 1].kind == .period, tokens[bounds.first].isCapitalized,
      (cue.first...cue.last).contains(where: { tokens[$0].kind == .clitic }),
      tokens[bounds.first].has(.determiner) || mentionOf[bounds.first] >= 0,
      (bounds.first..<opening).allSatisfy({ pairOf[$0] < 0 }), hasFiniteVerb(bounds.first, opening - 1)
    else { return false }
    return report(bounds.first, opening - 1, cue: index, .before, rule: .reportedBefore, confidence: 0.75)
  }

  /// "*Asked where the money had gone*, she said, …": English: when it was said, with no clause behind.
  func isOccasion(_ first: Int, _ last: Int) -> Bool {
    pack.hasBareClauses && tokens[first].startsSentence && mentionOf[first] < 0
      && EnglishWords.openingParticiples.contains(tokens[first].hash)
      && !(first...last).contains { pairOf[$0] < 0 && (tokens[$0].kind == .comma || isPredicate($0, behind: first)) }
  }

  /// "Speaking out *is* hard": what opens with a gerund is a clause where a verb follows.
  private func isPredicate(_ at: Int, behind first: Int) -> Bool {
    endsInIng(first) && tokens[at].isWord && tokens[at].has([.copula, .auxiliary]) && mentionOf[at] < 0
  }

  /// "…, the police *has not explained*": English: nothing was said.
  private func isDenied(_ cue: Cue) -> Bool {
    pack.hasBareClauses
      && (cue.first...max(cue.first, cue.verb)).contains { tokens[$0].isWord && tokens[$0].has(.negation) }
  }

  /// "…, a deal *announced* on Monday": English: what is told of, and nobody who tells.
  private func isThingTold(_ cue: Cue) -> Bool {
    let subject = mentions[cue.subject]
    return pack.hasBareClauses && !cue.isInverted && subject.kind == .description
      && tokens[subject.extentFirst].has(.indefinite)
      && !tokens[subject.first].has([.role, .people, .body, .record, .speechNoun])
      && tokens[cue.verb].has(.participle) && cue.last + 1 < tokens.count && tokens[cue.last + 1].isWord
      && tokens[cue.last + 1].has(.preposition)
  }

  /// "The quay sank; *this time*, Roe said, it would hold": behind the last semicolon.
  private func behindSemicolon(_ first: Int, _ last: Int) -> Int {
    var at = last
    while at > first, tokens[at].kind != .semicolon { at -= 1 }
    return at > first ? at + 1 : first
  }

  /// "The quay, said Roe, an expert on harbours, would sink": the verb behind all that describes who says it.
  private func resumptionBehindSpeaker(_ close: Int, _ last: Int) -> Int? {
    guard pack.reports != nil else { return nil }
    var at = close + 1
    while at + 2 < last, at - close < 40, tokens[at].kind != .openMark, tokens[at].kind != .semicolon {
      if tokens[at].kind == .comma {
        var verb = at + 1
        while verb < last, verb - at < 3, tokens[verb].isWord, mentionOf[verb] < 0, tokens[verb].has(.adverb),
          !tokens[verb].has(.verbal)
        { verb += 1 }
        if isVerb(verb), mentionOf[verb] < 0, words(at + 1, last) >= 4 { return at + 1 }
      } else if at - close < 6, isVerbal(at), !hasComma(close + 1, at) {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// "The quay will sink, Roe said: “…”": the clause before a cue whose colon brings in more.
  @discardableResult
  mutating func reportBeforeColon(_ index: Int) -> Bool {
    let cue = cues[index]
    guard pack.reports != nil, cue.form == .finite, cue.subject >= 0, !cue.isShared, !cue.isRelative, !cue.isInverted,
      !cue.isPassive, cue.last + 1 < tokens.count, tokens[cue.last + 1].kind == .colon
    else { return false }
    let bounds = sentence(of: cue.verb)
    let opening = opening(of: cue, bounds.first)
    guard opening > bounds.first + 4, tokens[opening - 1].kind == .comma else { return false }
    let start = clauseStart(bounds.first, opening - 2, index, .before)
    guard hasFiniteVerb(start, opening - 2), !isOccasion(start, opening - 2) else { return false }
    return report(start, opening - 2, cue: index, .before, rule: .reportedBefore, confidence: 0.85)
  }

  private func opening(of cue: Cue, _ first: Int) -> Int {
    if cue.isInverted { return cue.first }
    let opening = min(mentions[cue.subject].extentFirst, cue.first)
    return quantityOpening(opening) ?? phraseOpening(opening, first)
  }

  /// "…, as X noted".
  private mutating func reportViewBehind(_ index: Int, _ opening: Int, _ close: Int, _ first: Int) {
    guard pack.reports != nil, let view = asOpening(opening, first), view > first + 4, tokens[view - 1].kind == .comma,
      closesReport(timePhraseEnd(close + 1) ?? close)
    else { return }
    let start = clauseStart(first, view - 2, index, .viewBehind)
    guard hasFiniteVerb(start, view - 2) else { return }
    report(start, view - 2, cue: index, .viewBehind, rule: .reportedBefore, confidence: 0.8)
  }

  /// "If it rains, X said he would stay": what stands before the cue of a clause just reported.
  mutating func joinFront(_ index: Int, _ bounds: (first: Int, last: Int)) {
    let cue = cues[index]
    guard pack.reports != nil, cue.form == .finite, !cue.isShared, !cue.isRelative, !cue.isInverted, cue.subject >= 0
    else { return }
    let opening = opening(of: cue, bounds.first)
    guard opening > bounds.first + 3, tokens[opening - 1].kind == .comma, !isOwnOffice(opening - 2, cue) else { return }
    let start = clauseStart(bounds.first, opening - 2, index, .front)
    let count = words(start, opening - 2)
    guard count >= 4, !(start...opening - 2).contains(where: { pairOf[$0] >= 0 }),
      isReported(start, opening - 2, cue: index, .front, words: count)
    else { return }
    joinBefore(start, opening - 2)
  }

  /// "*Harwick's Chief Executive*, Jane Roe said …": what stands in front tells who the speaker is.
  private func isOwnOffice(_ last: Int, _ cue: Cue) -> Bool {
    guard last >= 0, mentionOf[last] >= 0, case let office = mentions[Int(mentionOf[last])] else { return false }
    return office.kind == .description && office.last == last && office.entity >= 0
      && office.entity == mentions[cue.subject].entity
  }

  /// "*Over the years*, according to Roe, the quay sank": what stands before a source between commas.
  mutating func joinFrontOfSource(_ cue: Cue) {
    guard pack.reports != nil else { return }
    let first = sentence(of: cue.verb).first
    guard cue.first > first + 1, tokens[cue.first - 1].kind == .comma, tokens[first].isWord,
      !tokens[first].has([.conjunction, .adverb]), !endsLikePast(first)
    else { return }
    joinBefore(first, cue.first - 2, least: 4)
  }

  /// Adds what stands before an incise to the clause that goes on behind it.
  mutating func joinBefore(_ first: Int, _ last: Int, least: Int = 3) {
    guard words(first, last) >= least else { return }
    let before = document.text.trimmed(range(first, last))
    guard !before.isEmpty, !spans.reversed().prefix(24).contains(where: { $0.first <= last && $0.last >= first }) else {
      return
    }
    drafts[drafts.count - 1].parts.insert(before, at: 0)
    claim(first, last)
  }

  /// "As X noted, …": what X noted is the whole sentence behind.
  func asClause(_ cue: Cue, _ bounds: (first: Int, last: Int)) -> Int? {
    guard !pack.splitsElisions, cue.form == .finite, cue.hasAgent || !cue.isInverted, cue.subject >= 0 else {
      return nil
    }
    let extent = cue.hasAgent ? cue.first : min(mentions[cue.subject].extentFirst, cue.first)
    guard let opening = asOpening(extent, bounds.first),
      opening - bounds.first <= 2 || tokens[opening - 1].kind == .comma
        || pack.reports != nil && tokens[opening - 1].isWord && tokens[opening - 1].has(.conjunction)
    else { return nil }
    let close = cue.hasAgent ? max(cue.last, mentions[cue.subject].last) : cue.last
    var comma = close + 1
    while comma < bounds.last, comma - close < 10, tokens[comma].kind != .comma {
      if tokens[comma].isWord, tokens[comma].has([.auxiliary, .copula, .complementizer, .personalPronoun]) {
        return nil
      }
      comma += 1
    }
    guard comma + 3 < bounds.last, tokens[comma].kind == .comma else { return nil }
    return comma + 1
  }

  /// The "as" before a subject, past what belongs to the subject: "as the Times noted", "as another poll from May showed".
  private func asOpening(_ subject: Int, _ first: Int) -> Int? {
    var at = subject - 1
    let reach = pack.reports == nil ? 2 : 7
    while at >= first, subject - at < reach,
      tokens[at].isWord || tokens[at].kind == .number || pack.reports != nil && tokens[at].kind == .possessive
    {
      // "Even as he accused her, …" is no view.
      if tokens[at].hash == EnglishWords.as { return at > first && tokens[at - 1].has(.adverb) ? nil : at }
      if tokens[at].has([.verbal, .complementizer, .relative, .conjunction]), !tokens[at].has(.determiner) {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "X said …, according to Y": whoever is named last says it all.
  func isSourced(_ last: Int) -> Bool {
    guard pack.reports != nil, last + 3 < tokens.count, tokens[last + 1].kind == .comma else { return false }
    let next = lowerCue(last + 2)
    return next < cues.count && cues[next].form == .source && cues[next].first == last + 2 && cues[next].subject >= 0
  }
}
