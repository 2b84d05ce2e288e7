import DocumentModel

extension Analyzer {
  /// Finds the speech that a cue reports without marks: «X a déclaré que …», "X said he …", «…, selon X».
  mutating func report(cue index: Int) {
    let cue = cues[index]
    guard !cue.isUsed else {
      if !reportBeforeColon(index) { reportBesideMarks(index) }
      return
    }
    if cue.isPassive {
      if !isWithinReport(index), !reportHeard(index) { reportQuestion(index) }
      return
    }
    guard cue.subject >= 0 else {
      // «Et de préciser que …»
      if cue.goesOn, pack.splitsElisions, flow.spokeInBlock {
        _ = reportComplement(index, sentence(of: cue.verb))
      } else {
        reportOfAnyone(index)
      }
      return
    }
    if cue.form == .source { reportSource(index) } else { reportClause(index) }
  }

  /// "“…,” Roe said of the ferry", "“…,” the captain had written, but Roe said that …": what a cue that marks have taken
  /// reports besides.
  private mutating func reportBesideMarks(_ index: Int) {
    let cue = cues[index]
    guard cue.form == .finite || pack.reports != nil && cue.form == .gerund, cue.subject >= 0, !cue.isPassive else {
      return
    }
    let last = sentence(of: cue.verb).last
    if pack.splitsElisions, let start = coordinatedClause(cue, last) {
      report(start, clauseEnd(start, last, index), cue: index, .clause, rule: .reportedClause, confidence: 0.8)
      return
    }
    guard pack.reports != nil, cue.last < last, tokens[cue.last + 1].isWord || tokens[cue.last + 1].kind == .number
    else { return }
    if let start = topicStart(cue, last) {
      report(start, clauseEnd(start, last, index), cue: index, .topic, rule: .reportedNoun, confidence: 0.75)
    } else if let start = complementStart(cue, last) {
      report(start, clauseEnd(start, last, index), cue: index, .clause, rule: .reportedClause, confidence: 0.8)
    }
  }

  /// "Nearly nine in ten say that …": whoever says it is no person that could be named.
  private mutating func reportOfAnyone(_ index: Int) {
    let cue = cues[index]
    guard !pack.splitsElisions, !cue.isRelative || pack.reports != nil,
      tokens[cue.verb].has(.takesClause) || tokens[cue.verb].has(.takesHearer)
    else { return }
    if cue.first == 0 || tokens[cue.first].startsSentence {
      reportQuestion(index)
      return
    }
    if cue.form == .gerund {
      // "62 percent of voters saying …"
      let last = sentence(of: cue.verb).last
      guard cue.last < last, tokens[cue.last + 1].isWord, let start = complementStart(cue, last) else { return }
      let end = clauseEnd(start, last, index)
      report(start, end, cue: index, .clause, rule: .reportedClause, confidence: 0.4)
      return
    }
    if cue.form == .infinitive {
      reportInfinitive(index)
      return
    }
    guard cue.form == .finite else { return }
    let before = tokens[cue.first - 1]
    // "when asked which …"
    if before.isWord, before.has(.subordinator), tokens[cue.verb].has(.participle) { return reportQuestion(index) }
    // "about two thirds, 67 percent, say …"
    guard before.isWord || before.kind == .number || before.kind == .comma || isPercent(cue.first - 1),
      !before.startsSentence || !tokens[cue.first].startsSentence,
      !before.has([.conjunction, .subordinator, .relative, .preposition, .auxiliary]) || before.has(.number)
        || cue.isRelative
    else { return }
    let last = sentence(of: cue.verb).last
    if let start = objectStart(cue, last), complementStart(cue, last) == nil {
      report(start, clauseEnd(start, last, index), cue: index, .object, rule: .reportedNoun, confidence: 0.4)
      return
    }
    guard let start = complementStart(cue, last),
      tokens[start].has(.complementizer) || startsClause(start, last) || opensQuestion(start)
        || startsLooseClause(start, last)
    else { return }
    let end = clauseEnd(start, last, index)
    report(start, end, cue: index, .clause, rule: .reportedClause, confidence: 0.4)
  }

  /// "to argue that …", "to announce her plans": what an infinitive of saying reports.
  private mutating func reportInfinitive(_ index: Int) {
    let cue = cues[index]
    let bounds = sentence(of: cue.verb)
    guard pack.reports != nil else { return reportAim(index) }
    guard let start = complementStart(cue, bounds.last) else {
      _ = reportPhrase(index, bounds)
      return
    }
    let end = clauseEnd(start, bounds.last, index)
    report(start, end, cue: index, .clause, rule: .reportedClause, confidence: cue.subject >= 0 ? 0.7 : 0.4)
  }

  /// "was told that …": what somebody heard; nobody is known to have said it.
  private mutating func reportHeard(_ index: Int) -> Bool {
    let cue = cues[index]
    let last = sentence(of: cue.verb).last
    guard pack.reports != nil, let start = heardStart(cue, last) else { return false }
    let end = clauseEnd(start, last, index)
    return report(start, end, cue: index, .heard, rule: .reportedClause, confidence: 0.4)
  }

  /// «*Selon Jane Roe*, le port rouvrira», "The port will reopen, *according to Roe*"
  private mutating func reportSource(_ index: Int) {
    let cue = cues[index]
    if isOwnSource(mentions[cue.subject]) { return }
    let bounds = sentence(of: cue.verb)
    if standsInFront(cue, bounds.first) {
      reportBehindSource(index, bounds.last)
    } else {
      reportBeforeSource(index, bounds)
    }
  }

  /// Whether a source opens its sentence or its clause, so that what it says follows.
  private func standsInFront(_ cue: Cue, _ first: Int) -> Bool {
    if cue.first <= first + 1 { return true }
    let before = tokens[cue.first - 1]
    if before.has([.complementizer, .conjunction]), before.isWord { return true }
    // «un chef qui *selon eux* est un sage»
    if pack.splitsElisions, before.hash == FrenchWords.who { return true }
    if before.kind == .colon { return pack.splitsElisions || tokens[cue.first].isCapitalized }
    guard before.kind == .comma else { return false }
    // «« Tout roule », selon Jane Roe, si bien que …»
    if pack.splitsElisions, tokens[cue.first - 2].kind == .closeMark || endsWithSource(cue) { return false }
    if leadsToColon(cue, first) { return false }
    return !hasVerbBefore(first, cue.first - 2)
      || pack.splitsElisions && tokens[cue.first - 2].isWord
        && tokens[cue.first - 2].has([.relative, .complementizer])
  }

  private mutating func reportBehindSource(_ index: Int, _ last: Int) {
    let cue = cues[index]
    let subject = mentions[cue.subject]
    let after = max(subject.last, cue.last) + 1
    // «Laut X fehlt …»
    if pack.capitalizesNouns, after < last, tokens[after].isWord {
      let end = clauseEnd(after, last, index)
      report(after, end, cue: index, .sourceInFront, rule: .reportedSource, confidence: 0.8)
      return
    }
    guard
      let start = startBehindSource(subject, after, last) ?? pronounBehindSource(subject, after, last)
        ?? clauseBehindRelative(cue, after, last)
    else {
      return
    }
    // «Pour X, gardien du phare, interrogé hier, « … »»: the marks alone are the words.
    if pack.splitsElisions, let open = (start...last).first(where: { tokens[$0].kind == .openMark }),
      open > start, tokens[open - 1].kind == .comma, !hasVerb(start, open)
    {
      return
    }
    let end = clauseEnd(start, last, index)
    guard report(start, end, cue: index, .sourceInFront, rule: .reportedSource, confidence: 0.85) else { return }
    joinFrontOfSource(cue)
    joinPredicate(cue, start, end)
  }

  /// «Selon X, *le* port …»: behind the comma that closes the source and its apposition.
  private func startBehindSource(_ subject: Mention, _ after: Int, _ last: Int) -> Int? {
    var comma = after
    while comma < last, comma - after < 24, tokens[comma].kind != .comma { comma += 1 }
    guard comma < last, tokens[comma].kind == .comma, !describesSource(comma + 1, last) else { return nil }
    if subject.kind == .description, hasIncise(comma + 1, last) { return nil }
    if let end = participleEnd(behind: comma, last) { return end + 1 }
    if subject.kind == .name || !pack.splitsElisions || !tokens[comma + 1].has(.definite),
      let apposition = appositionEnd(from: comma, to: last)
    {
      guard apposition < last else { return nil }
      let end = pastSecondApposition(apposition, last)
      return end == apposition && isSubjectWithRelative(comma, apposition, last) ? comma + 1 : end + 1
    }
    return pastSecondApposition(comma, last) + 1
  }

  /// «…, qui selon Jane Roe *a fui*»: behind a relative the source parts nothing but the verb from it.
  private func clauseBehindRelative(_ cue: Cue, _ after: Int, _ last: Int) -> Int? {
    pack.splitsElisions && cue.first > 0 && tokens[cue.first - 1].hash == FrenchWords.who && after < last ? after : nil
  }

  /// "According to Roe *he* will stay": a pronoun right behind a name, with no comma.
  private func pronounBehindSource(_ subject: Mention, _ after: Int, _ last: Int) -> Int? {
    pack.hasBareClauses && subject.kind == .name && after + 1 < last && tokens[after].has(.personalPronoun)
      && !tokens[after].has(.objectPronoun) && isVerb(after + 1) ? after : nil
  }

  /// "According to a study, *published in May,* the quay …": what a participle adds to the source.
  private func participleEnd(behind comma: Int, _ last: Int) -> Int? {
    guard pack.hasBareClauses, comma + 3 < last, endsLikePast(comma + 1), mentionOf[comma + 1] < 0,
      tokens[comma + 2].isWord, tokens[comma + 2].has([.preposition, .agent])
    else { return nil }
    return (comma + 3..<min(last, comma + 14)).first { tokens[$0].kind == .comma }
  }

  /// «…, à en croire Jane Roe, *qui parle de « … »*»: French: what only tells of the source is not said by it.
  private func describesSource(_ first: Int, _ last: Int) -> Bool {
    pack.splitsElisions && tokens[first].isWord && !hasComma(first, last)
      && (tokens[first].has(.relative) && !tokens[first].has(.complementizer)
        || first < last && FrenchWords.reached.contains(tokens[first].hash) && tokens[first + 1].has(.agent))
  }

  private mutating func reportBeforeSource(_ index: Int, _ bounds: (first: Int, last: Int)) {
    let cue = cues[index]
    var end = cue.first - 1
    if tokens[end].kind == .comma { end -= 1 }
    var start = clauseStart(afterColon(pastDateline(bounds.first, end), end), end, index, .sourceBehind)
    if tokens[cue.first].flags.contains(.bracketed) {
      // «(6 000 selon la police)»: only what stands in the brackets.
      var open = cue.first
      while open > start, tokens[open].kind != .openBracket { open -= 1 }
      if tokens[open].kind == .openBracket { start = open + 1 }
      guard words(start, end) >= 4 else { return }
    }
    if let rival = rivalSourceEnd(index, start, end) {
      start = rival
      // «600 selon la police, *1 500* selon les organisateurs»: no clause.
      guard start <= end, hasVerb(start, end + 1) else { return }
    }
    if isOnlyCue(start, end) || isCountInApposition(start, end, cue) || reportAroundSource(index, start, bounds)
      || reportAcrossColon(index, start, end, rule: .reportedSource)
    {
      return
    }
    let isReported = report(start, end, cue: index, .sourceBehind, rule: .reportedSource, confidence: 0.85)
    // "One boat sank, according to Roe, and two ran aground."
    guard pack.reports != nil, isReported || !hasFiniteVerb(start, end),
      let resumed = resumption(max(mentions[cue.subject].last, cue.last), bounds.last, hasVerb: true)
    else { return }
    let limit = clauseEnd(resumed, bounds.last, index)
    report(resumed, limit, cue: index, .resumed, rule: .reportedSource, confidence: 0.7)
  }

  /// "It sank, *Roe said*, according to the Post": who says it and no more.
  private func isOnlyCue(_ start: Int, _ end: Int) -> Bool {
    let at = lowerCue(end + 1) - 1
    // «Il a coulé, *a dit Jane Roe*, selon le journal»
    if pack.splitsElisions, at >= 0, cues[at].form == .finite, cues[at].isInverted, cues[at].subject >= 0 {
      return cues[at].first <= start && mentions[cues[at].subject].last == end
    }
    guard pack.hasBareClauses, at >= 0, cues[at].last == end, cues[at].form == .finite, cues[at].subject >= 0 else {
      return false
    }
    return mentions[cues[at].subject].extentFirst <= start + 1
  }

  private mutating func reportClause(_ index: Int) {
    let cue = cues[index]
    guard tokens[cue.verb].has(.saying), !movesSomebody(cue) else { return }
    // "Her report, published in May, gives …": the noun of the subject is no verb.
    if cue.subject >= 0, mentions[cue.subject].first <= cue.verb, cue.verb <= mentions[cue.subject].last { return }
    if cue.form == .infinitive, !isGoverned(cue.first) {
      reportInfinitive(index)
      return
    }
    let bounds = sentence(of: cue.verb)
    if isInRelative(cue) {
      reportGap(index, bounds.last)
      return
    }
    if tellsOfThing(cue) || yieldsToCueBehind(index, bounds) { return }
    if tellsOnlyHearer(cue, bounds) {
      let count = drafts.count
      reportBefore(index, bounds)
      if drafts.count > count { return }
    }
    if reportView(index, bounds) || reportComplement(index, bounds) || reportGist(index, bounds.last)
      || reportLooseClause(index, bounds) || reportPhrase(index, bounds)
    {
      return
    }
    reportBefore(index, bounds)
  }

  /// "*which* she has said was …": the clause lacks a part, and the relative stands for it.
  private func isInRelative(_ cue: Cue) -> Bool {
    guard cue.form == .finite, !cue.isInverted, !cue.isRelative else { return false }
    let extent = mentions[cue.subject].extentFirst
    // "Despite *what* he wrote in the letter, Roe said …"
    if pack.reports != nil, extent > 0, tokens[extent - 1].hash == EnglishWords.what { return true }
    return extent > 0 && tokens[extent - 1].isWord && tokens[extent - 1].has(.relative)
      && !tokens[extent - 1].has(.subordinator)
      && (pack.splitsElisions && tokens[extent - 1].hash != FrenchWords.whose || cue.last + 1 >= tokens.count
        || !tokens[cue.last + 1].has(.complementizer))
  }

  /// "which she has said *was …*"
  private mutating func reportGap(_ index: Int, _ last: Int) {
    guard let start = gapStart(cues[index], last) else { return }
    report(start, clauseEnd(start, last, index), cue: index, .gap, rule: .reportedClause, confidence: 0.8)
  }

  /// "As Roe noted, *the port …*", «Comme l'a rappelé Jane Roe, *le port …*»
  private mutating func reportView(_ index: Int, _ bounds: (first: Int, last: Int)) -> Bool {
    let cue = cues[index]
    guard let start = asClause(cue, bounds) ?? likeClause(cue, bounds) else { return false }
    let end = clauseEnd(start, bounds.last, index)
    return report(start, end, cue: index, .view, rule: .reportedClause, confidence: 0.8)
  }

  /// "said *that the port …*", "said *the port …*"
  private mutating func reportComplement(_ index: Int, _ bounds: (first: Int, last: Int)) -> Bool {
    let cue = cues[index]
    guard let start = complementStart(cue, bounds.last) else { return false }
    var end = clauseEnd(start, pack.reports == nil ? matrixEnd(cue, start, bounds) : bounds.last, index)
    // "Voters who say the plan is good were divided"
    if pack.reports != nil, cue.isRelative, !isInClosedRelative(cue) {
      end = endBeforeMatrix(cue.first, start, end, bounds.first)
    }
    end = endOfAnnounced(end, start, bounds.last)
    let isQuestion = opensQuestion(start, behind: cue)
    if isQuestion { end = questionEnd(start, end) }
    // «assure que, depuis lundi, …»
    let first = pack.splitsElisions && tokens[start].kind == .comma ? start + 1 : start
    guard report(first, end, cue: index, .clause, rule: .reportedClause, confidence: 0.85) else { return false }
    if isQuestion { expectAnswer(cue.last + 1, start) }
    joinFront(index, bounds)
    return true
  }

  /// "stressed *the need for …*"; true where a gist stands, whether it is reported or not.
  private mutating func reportGist(_ index: Int, _ last: Int) -> Bool {
    let cue = cues[index]
    guard cue.form == .finite, !cue.isInverted, let start = gistStart(cue, last) else { return false }
    let end = endOfGist(start, clauseEnd(start, last, index))
    report(start, end, cue: index, .gist, rule: .reportedNoun, confidence: 0.8)
    return true
  }

  /// A clause behind a colon, in marks that end before it does, or behind a comma.
  private mutating func reportLooseClause(_ index: Int, _ bounds: (first: Int, last: Int)) -> Bool {
    let cue = cues[index]
    if let start = announcedStart(cue, bounds.last) {
      let last = sentence(of: start).last
      report(start, last, cue: index, .announced, rule: .reportedClause, confidence: 0.8)
      reportBeforeColon(index)
      return true
    }
    if let start = markedStart(cue, bounds.last) {
      let end = clauseEnd(start, bounds.last, index)
      if report(start, end, cue: index, .clause, rule: .reportedClause, confidence: 0.85) { return true }
    }
    guard let start = setOffStart(cue, bounds) else { return false }
    let end = clauseEnd(start, bounds.last, index)
    return report(start, end, cue: index, .announced, rule: .reportedClause, confidence: 0.75)
  }

  /// What is said as a noun, or what is spoken of.
  private mutating func reportPhrase(_ index: Int, _ bounds: (first: Int, last: Int)) -> Bool {
    let cue = cues[index]
    let construction: ReportConstruction
    let start: Int
    if let topic = topicStart(cue, bounds.last) {
      (construction, start) = (.topic, topic)
    } else if let object = objectStart(cue, bounds.last) {
      (construction, start) = (.object, object)
    } else {
      return false
    }
    let end = clauseEnd(start, phraseLimit(start, bounds.last, cue), index)
    if holdsReport(start, end, index) || construction == .topic && holdsInfinitive(start, end) { return false }
    return report(start, end, cue: index, construction, rule: .reportedNoun, confidence: 0.75)
  }

  /// "confirmed the talk*, saying* that …", "who wrote the opinion*, added* a note": before the comma of what goes on with
  /// the sentence.
  private func phraseLimit(_ start: Int, _ last: Int, _ cue: Cue) -> Int {
    var at = start + 1
    while at + 2 <= last {
      // "instructed his crew*, “We* sail.”"
      if tokens[at].kind == .comma, tokens[at + 1].kind == .openMark, tokens[at + 2].isCapitalized { return at - 1 }
      if tokens[at].kind == .comma, tokens[at + 1].isWord, mentionOf[at + 1] < 0,
        tokens[at + 1].has(.gerund) && tokens[at + 1].has(.takesClause) || cue.isRelative && tokens[at + 1].has(.finite)
      {
        return at - 1
      }
      if opensSecondReport(at, last, cue) {
        return tokens[at - 1].kind == .comma || tokens[at - 1].has(.conjunction) ? at - 2 : at - 1
      }
      at += 1
    }
    return last
  }

  /// What was learned of reports, as far as the pack has learned anything.
  mutating func isReported(
    _ first: Int, _ last: Int, cue index: Int, _ construction: ReportConstruction, words: Int
  ) -> Bool {
    guard let model = pack.reports else { return true }
    var sum = FeatureSum(model.reports, notes: reportEvidence != nil)
    weighReport(first, last, cue: index, construction, words: words, &sum)
    let sure = weighBorder(construction, &sum)
    borderChance = 1
    if let noted = sum.noted {
      let place = document.text.trimmed(range(first, last))
      reportEvidence?.append(ReportEvidence(decision: .report, range: place, features: noted))
    }
    // Likelier than not; or plainly a report, of which only the border is in doubt: better a word too many than none.
    return sum.score >= 0 || construction.isPlain && sure >= 1 && sum.score >= -1
  }

  /// "perhaps they “wanted …”": one word of the clause that is more than a conjunction.
  func leavesWordOutside(_ first: Int, _ words: Int) -> Bool {
    pack.reports != nil && words == 1 && pairOf[first] < 0
      && !(tokens[first].has(.complementizer) && first > 0
        && tokens[first - 1].isWord)
  }
}
