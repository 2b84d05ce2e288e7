/// Where what a cue reports ends.
extension Analyzer {
  /// Where a clause that begins at a token ends: with its sentence, or before a clause that reports on its own.
  mutating func clauseEnd(_ start: Int, _ last: Int, _ own: Int) -> Int {
    var end = last
    var at = lowerCue(start)
    while at < cues.count, cues[at].first <= end {
      if at != own, let cut = cutBefore(cues[at], start) ?? cutBeforeJudge(cues[at], start, own),
        !mayGoOn(cues[at], own), !waitsForVerb(start, cut, own), !isOnlyOccasion(start, cut, own)
      {
        end = cut
        break
      }
      at += 1
    }
    if let close = endWithMarks(start, end) { return close }
    if pack.splitsElisions { end = beforeParallelVerb(start, end, own) }
    if let model = pack.reports {
      if let stop = (start...max(start, end)).first(where: { $0 > start && stopsClause($0) }) { end = stop - 1 }
      return likeliestEnd(start, endBeforeLeadIn(start, end, own), own, model)
    }
    return firstJoint(start, end) - 1
  }

  /// «… que « … » *tandis que* …»: French: where marks open the clause, what follows them may be the reporter's.
  private func endWithMarks(_ start: Int, _ end: Int) -> Int? {
    guard pack.splitsElisions, tokens[start].kind == .openMark, pairOf[start] >= 0,
      pairs[Int(pairOf[start])].open == start, case let close = pairs[Int(pairOf[start])].close, close < end
    else { return nil }
    let next = tokens[close + 1]
    let isSubordinate =
      next.isWord && next.has(.subordinator) && !next.has([.complementizer, .preposition])
    return isSubordinate || isSetOffAdverbial(behind: close, end) ? close : nil
  }

  /// The first token that a clause does not hold, where nothing was learned of ends: a colon that opens marks, a dash, a
  /// semicolon or a comma behind which the reporter goes on.
  private func firstJoint(_ start: Int, _ end: Int) -> Int {
    var dashes = 0
    var scan = start
    while scan <= end {
      switch tokens[scan].kind {
      case .semicolon: return scan
      case .colon where opensMarksOrEnds(scan): return scan
      case .comma where scan + 2 <= end && resumesReporter(scan, start, end): return scan
      case .word where scan > start + 1 && pack.splitsElisions:
        if let cut = reporterGoesOn(at: scan, end, from: start) { return cut }
      case .dash where tokens[scan].flags.contains(.spaceBefore):
        dashes += 1
        // The second of a pair closes what the first opened.
        if tokens[scan].width > 1, !dashes.isMultiple(of: 2), !hasDash(scan + 1, end) { return scan }
      default: break
      }
      scan += 1
    }
    return end + 1
  }

  private func opensMarksOrEnds(_ colon: Int) -> Bool {
    colon + 1 < tokens.count ? tokens[colon + 1].kind == .openMark : pack.splitsElisions
  }

  /// «…, *mais se refusent* à …»: French.
  private func resumesReporter(_ comma: Int, _ start: Int, _ end: Int) -> Bool {
    pack.splitsElisions && comma > start + 1
      && (resumesOwnVerb(comma + 1, start, end) || isReticent(comma + 1, end))
  }

  /// "Roe said she met Doe and asked him to stay": a verb behind "and" that may be the clause's own; what was learned of
  /// ends tells, except where the cue's own verb comes again ("and said …").
  private func mayGoOn(_ cue: Cue, _ own: Int) -> Bool {
    pack.reports != nil && cue.isShared && cue.form == .finite && tokens[cue.first - 1].isWord
      && tokens[cue.first - 1].has(.conjunction) && tokens[cue.verb].hash != tokens[cues[own].verb].hash
  }

  /// "said *the captain and his mate* wrote …": what has no verb yet is no clause, and such a verb takes nothing else.
  private func waitsForVerb(_ start: Int, _ cut: Int, _ own: Int) -> Bool {
    let verb = tokens[cues[own].verb]
    return pack.reports != nil && verb.has(.takesBareClause) && !verb.has([.takesNoun, .takesHearer, .stance])
      && cues[own].form != .source && start <= cut && !(start...cut).contains { isVerb($0) && mentionOf[$0] < 0 }
  }

  /// A colon that opens marks, or when it was said.
  private func stopsClause(_ at: Int) -> Bool {
    opensWhenAsked(at) || tokens[at].kind == .colon && at + 1 < tokens.count && tokens[at + 1].kind == .openMark
  }

  /// «…, mais se refusent à …»: the reporter's own verb goes on, without a subject of its own.
  func resumesOwnVerb(_ joint: Int, _ start: Int, _ end: Int) -> Bool {
    guard tokens[joint].isWord, tokens[joint].has(.conjunction), !tokens[joint].has([.preposition, .adverb]) else {
      return false
    }
    // Behind an infinitive whatever follows is new.
    if isInfinitive(start) || tokens[start].has(.negation), tokens[joint].width > 2 { return true }
    var at = joint + 1
    while at <= end, at - joint < 3, tokens[at].isWord, tokens[at].has([.reflexive, .negation]) { at += 1 }
    return at <= end && tokens[at].isWord && mentionOf[at] < 0 && !tokens[at].has([.preposition, .determiner])
      && (tokens[at].has([.auxiliary, .finite]) || at > joint + 1 && tokens[at].has(.verb))
  }

  func hasComma(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at <= to {
      if tokens[at].kind == .comma { return true }
      at += 1
    }
    return false
  }

  func hasDash(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at <= to {
      if tokens[at].kind == .dash, tokens[at].flags.contains(.spaceBefore) { return true }
      at += 1
    }
    return false
  }

  /// "X, who said …, left", "the plan, which X said …, failed": a relative clause that a comma opens.
  func isInClosedRelative(_ cue: Cue) -> Bool {
    guard cue.first > 1 else { return false }
    if cue.isRelative { return tokens[cue.first - 1].has(.relative) && tokens[cue.first - 2].kind == .comma }
    guard pack.reports != nil, cue.form == .finite, cue.subject >= 0, !cue.isInverted, !cue.isShared else {
      return false
    }
    let opening = min(mentions[cue.subject].extentFirst, cue.first)
    return opening > 1 && tokens[opening - 1].isWord && tokens[opening - 1].has(.relative)
      && !tokens[opening - 1].has([.subordinator, .complementizer]) && tokens[opening - 2].kind == .comma
  }

  /// "When X said …, Y left": a subordinate clause that opens the sentence.
  func isInOpeningClause(_ cue: Cue, _ first: Int) -> Bool {
    tokens[first].isWord && tokens[first].has(.subordinator) && !tokens[first].has(.complementizer)
      && first < cue.first && !hasComma(first, cue.first)
  }

  /// Where the words around a cue go on that stands in a clause of their own: "When X said …, Y left", "X, who said …, left".
  func matrixEnd(_ cue: Cue, _ start: Int, _ bounds: (first: Int, last: Int)) -> Int {
    if pack.splitsElisions { return relativeClauseEnd(cue, start, openingClauseEnd(cue, start, bounds)) }
    guard cue.form == .finite else { return bounds.last }
    let isClosed = isInClosedRelative(cue)
    let isSubordinate = isInOpeningClause(cue, bounds.first)
    guard isClosed || isSubordinate else { return bounds.last }
    var at = start + 3
    while at + 1 < bounds.last {
      if tokens[at].kind == .comma, pairOf[at] < 0 {
        let next = at + 1
        if isClosed {
          if isVerb(next) || tokens[next].isWord && tokens[next].has(.adverb) { return at - 1 }
        } else if startsClause(next, bounds.last) || mentionOf[next] >= 0 && hasVerbSoon(next, bounds.last)
          || tokens[next].has([.definite, .indefinite, .possessive, .personalPronoun])
        {
          return at - 1
        }
      }
      at += 1
    }
    return bounds.last
  }

  /// Whether a reporting clause can end behind a token: with the sentence, a comma or an adverbial.
  func closesReport(_ last: Int) -> Bool {
    guard last + 1 < tokens.count else { return true }
    let next = tokens[last + 1]
    switch next.kind {
    case .period, .comma, .semicolon, .dash, .openBracket, .closeBracket, .question, .exclamation: return true
    case .word:
      if pack.splitsElisions { return true }
      return next.startsSentence
        || next.has([.preposition, .timeAdverb, .adverb, .conjunction, .subordinator, .calendar, .gerund])
    default: return next.startsSentence
    }
  }

  /// Whether whoever speaks behind an inverted verb can be told of by what follows: "said a man who …", "said people close
  /// to Roe", "said a captain asked about it".
  func closesSpeaker(_ last: Int) -> Bool {
    if closesReport(last) { return true }
    guard pack.reports != nil, tokens[last + 1].kind == .word, mentionOf[last + 1] < 0 else { return false }
    let next = tokens[last + 1]
    if next.has(.relative) { return true }
    return !next.has(.grammar) && !next.isCapitalized && (endsLikePast(last + 1) || !isVerb(last + 1))
  }

  func hearerEnd(behind last: Int) -> Int? {
    guard !pack.splitsElisions else { return nil }
    var at = last + 1
    while at < tokens.count, at - last < 6, tokens[at].isWord, !tokens[at].startsSentence {
      let id = Int(mentionOf[at])
      if id >= 0 { return pack.reports == nil ? mentions[id].last : panelEnd(mentions[id].last) }
      if tokens[at].has(.people) || tokens[at].has(.objectPronoun) { return at }
      if tokens[at].has([.complementizer, .preposition, .auxiliary, .copula]) {
        // "asked the front-runner about …": a noun that no list holds.
        return pack.reports != nil && at > last + 2 && tokens[last + 1].has([.definite, .indefinite]) ? at - 1 : nil
      }
      at += 1
    }
    return nil
  }

  /// "a Senate panel": the noun that a name belongs to.
  func panelEnd(_ last: Int) -> Int {
    let next = last + 1
    guard next < tokens.count, tokens[next].isWord, !tokens[next].startsSentence, !tokens[next].isCapitalized,
      mentionOf[next] < 0 || mentions[Int(mentionOf[next])].kind == .description,
      tokens[next].has([.body, .people, .role, .record]) || !tokens[next].has(.grammar),
      !isVerb(next), !tokens[next].has([.preposition, .timeAdverb, .calendar, .complementizer]), !endsInIng(next)
    else { return last }
    return next
  }

  /// Where a clause goes on behind an incise: behind its comma, when no other report or joint stands there.
  ///
  /// - Parameter hasVerb: what stands before the incise is a clause of its own.
  func resumption(_ close: Int, _ last: Int, hasVerb: Bool) -> Int? {
    guard close + 2 < last, tokens[close + 1].kind == .comma else { return nil }
    let next = tokens[close + 2]
    guard next.isWord || next.kind == .number else { return nil }
    if next.has(.gerund) || next.has(.source) { return nil }
    // «…, avant d'ajouter que …»
    if pack.splitsElisions, FrenchWords.aims.contains(next.hash),
      opensOtherReport(close + 3) || opensOtherReport(close + 4)
    {
      return nil
    }
    // What was learned tells "…, but he would stay" from a clause of the reporter's.
    if pack.reports != nil, next.has([.conjunction, .subordinator]), words(close + 2, last) >= 4 {
      return resaysBehind(close + 2, last) ? nil : close + 2
    }
    if next.has([.conjunction, .relative]) { return nil }
    if next.has(.subordinator), !next.has(.preposition), !next.has(.determiner), !next.has(.adverb) { return nil }
    if pack.splitsElisions, words(close + 2, last) >= 3, opensPredicate(close + 2, last, hasVerb: hasVerb) {
      return close + 2
    }
    guard words(close + 2, last) >= 4 else { return nil }
    // "…, said Jane Roe, director of …": an apposition, not the clause.
    if !pack.splitsElisions, hasVerb || pack.reports == nil, isApposition(close + 2, last) { return nil }
    if pack.splitsElisions {
      guard
        (close + 2...last).contains(where: {
          tokens[$0].has([.auxiliary, .copula, .verb]) && tokens[$0].isWord && mentionOf[$0] < 0 || endsLikeFinite($0)
        }),
        !next.has([.role, .people]), !(close + 3 <= last && tokens[close + 3].has([.role, .people]))
      else { return nil }
    }
    return close + 2
  }

  /// "The quay is shut, Roe said*, and warned* it would stay so": English: the reporter goes on, with another verb of saying.
  private func resaysBehind(_ joint: Int, _ last: Int) -> Bool {
    guard pack.hasBareClauses, joint + 2 < last, tokens[joint].has(.conjunction), mentionOf[joint + 1] < 0 else {
      return false
    }
    let verb = tokens[joint + 1]
    return verb.kind == .word && verb.has(.finite) && verb.has([.takesClause, .takesBareClause])
      && !pack.findingVerbs.contains(verb.hash)
  }

  /// «Le port, explique Jane Roe, manque de grues» · «Elle espère, dit-elle, de voir …»: French: behind an incise, the verb
  /// that the words before it lack, or an infinitive that theirs leads to.
  private func opensPredicate(_ first: Int, _ last: Int, hasVerb: Bool) -> Bool {
    let token = tokens[first]
    if token.isWord, token.has(.nounJoint), !token.has(.definite), token.width <= 2, first + 1 < last {
      return hasVerb && mentionOf[first + 1] < 0
        && (tokens[first + 1].has(.infinitive) || endsLikeInfinitive(first + 1))
    }
    guard !hasVerb, token.kind == .word, !token.isCapitalized, mentionOf[first] < 0, !token.has(.grammar),
      !token.has([.role, .people, .body]), tokens[first + 1].isWord,
      tokens[first + 1].has([.preposition, .nounJoint, .determiner, .adverb, .hearerPreposition])
    else { return false }
    return endsLikeFinite(first) || looksLikeVerb(first) || ends(first, with: ["e", "ent"]) && !isSmallAdjective(first)
  }

  /// English: a stretch behind a name that names a role, or has no verb of its own.
  func isApposition(_ first: Int, _ last: Int) -> Bool {
    var at = first
    while at <= last, at - first < 5, tokens[at].kind == .word {
      if tokens[at].has([.personalPronoun, .auxiliary, .copula, .preposition]), !tokens[at].has(.role) { break }
      if tokens[at].has(.role), at == first || !tokens[first].isCapitalized {
        // "…, her boss told her …" goes on.
        let next = at + 1
        return !(next <= last && isVerb(next))
      }
      at += 1
    }
    at = first
    while at <= last, at - first < 60 {
      if tokens[at].isWord {
        if tokens[at].has(.relative), at > first, !tokens[at].has(.complementizer) || tokens[first].has(.indefinite) {
          return true
        }
        if isVerb(at) || tokens[at].has(.personalPronoun) { return false }
        if at > first, endsLikePresent(at), mentionOf[at] < 0 { return false }
      }
      at += 1
    }
    return true
  }

  /// The comma that closes an apposition opened by a comma, if what follows it is one.
  func appositionEnd(from comma: Int, to last: Int) -> Int? {
    var at = comma + 1
    // «Selon une note, que le journal a lue, …»
    guard at <= last, tokens[at].isWord else { return nil }
    var isRelative = tokens[at].has(.relative) || pack.splitsElisions && tokens[at].has(.complementizer)
    guard
      isRelative || tokens[at].has(.role) || tokens[at].has(.indefinite) && !opensSeveral(at) || opensParticiple(at)
        || tokens[at].has(.definite) && at + 1 <= last
          && (tokens[at + 1].has(.role) || tokens[at].has(.elided) && tokens[at + 1].has(.indefinite)
            || isApposedNoun(at, last))
        || pack.splitsElisions && tokens[at].has(.possessive) && at + 1 <= last && tokens[at + 1].has(.role)
    else { return nil }
    let start = at
    while at <= last, at - start < 24 {
      if tokens[at].kind == .comma { return at }
      if tokens[at].has([.auxiliary, .copula, .verb]), !isRelative { return nil }
      if pack.reports != nil, tokens[at].isWord, tokens[at].has(.relative) { isRelative = true }
      at += 1
    }
    return nil
  }

  /// «Selon le patron, interrogé hier, …»
  private func opensParticiple(_ at: Int) -> Bool {
    pack.splitsElisions && tokens[at].kind == .word && !tokens[at].isCapitalized && !tokens[at].has(.grammar)
      && !tokens[at].has(.role) && ends(at, with: ["é", "ée", "és", "ées"])
  }

  /// First and last token of the sentence that holds a token, at most 200 tokens each way; the full stop excluded.
  func sentence(of token: Int) -> (first: Int, last: Int) {
    tokens.withUnsafeBufferPointer { tokens in
      var first = token
      let earliest = max(0, token - 200)
      while first > earliest, !opensSentence(tokens[first]) { first -= 1 }
      var last = token
      let latest = min(tokens.count - 1, token + 200)
      while last < latest, !opensSentence(tokens[last + 1]) { last += 1 }
      while last > first, isEnd(tokens[last].kind) { last -= 1 }
      return (first, last)
    }
  }

  /// Where the sentence of a token starts, or how far one looks back for it.
  func sentenceStart(of token: Int, reach: Int) -> Int {
    var first = token
    while first > 0, token - first < reach, !tokens[first].startsSentence { first -= 1 }
    return first
  }

  @inline(__always) private func opensSentence(_ token: Token) -> Bool {
    token.flags.intersection([.sentenceStart, .quoted]) == .sentenceStart
  }

  func isEnd(_ kind: TokenKind) -> Bool {
    kind == .period || kind == .question || kind == .exclamation || kind == .ellipsis
  }
}
