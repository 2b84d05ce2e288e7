/// French: clauses that a source or an incise in their midst parts in two.
extension Analyzer {
  /// «Le port n'a jamais, *selon Jane Roe*, rouvert», «Le quai est *selon elle* une ruine»: what stands before the source ends
  /// with an auxiliary, a copula or its negation, so that it is no clause by itself. True where it is so, reported or not.
  mutating func reportAroundSource(_ index: Int, _ start: Int, _ bounds: (first: Int, last: Int)) -> Bool {
    let cue = cues[index]
    let isSetOff = tokens[cue.first - 1].kind == .comma
    let end = isSetOff ? cue.first - 2 : cue.first - 1
    guard pack.splitsElisions, end > start else { return false }
    var next = max(mentions[cue.subject].last, cue.last) + 1
    let isSubject = !isSetOff && isSubjectAlone(start, end, before: next)
    guard isSubject || endsUnfinished(end, isSetOff: isSetOff) else { return false }
    if isSubject, tokens[next].kind == .comma { next += 1 }
    if isSetOff {
      guard next < bounds.last, tokens[next].kind == .comma else { return false }
      next += 1
    }
    guard next < bounds.last else { return false }
    if tokens[next].kind == .openMark { return true }
    guard tokens[next].isWord || tokens[next].kind == .number, !tokens[next].has([.conjunction, .relative, .gerund]),
      words(next, bounds.last) > 1
    else { return false }
    if report(next, clauseEnd(next, bounds.last, index), cue: index, .resumed, rule: .reportedSource, confidence: 0.8) {
      joinBefore(start, end, least: 1)
    }
    return true
  }

  /// «*Cette digue* selon la maire, Jane Roe, est une chance»: a noun with its determiner and no verb, which stands behind the
  /// source or its apposition.
  private func isSubjectAlone(_ start: Int, _ end: Int, before next: Int) -> Bool {
    guard next + 2 < tokens.count, case let verb = tokens[next].kind == .comma ? next + 1 : next,
      tokens[start].isWord, tokens[start].startsSentence, tokens[start].has(.determiner), end - start < 12,
      (start...end).allSatisfy({ tokens[$0].isWord && pairOf[$0] < 0 }), !hasVerb(start + 2, end + 1)
    else { return false }
    return opensOwnPredicate(verb)
  }

  private func opensOwnPredicate(_ at: Int) -> Bool {
    tokens[at].kind == .word && mentionOf[at] < 0
      && (tokens[at].has([.auxiliary, .copula, .finite, .verb]) || ends(at, with: ["ra", "ront", "rait", "raient"]))
      && !tokens[at].has([.preposition, .determiner, .infinitive, .conjunction])
  }

  /// «n'a *jamais*», «est»: an auxiliary or a copula, and behind it nothing but a negation between commas.
  private func endsUnfinished(_ end: Int, isSetOff: Bool) -> Bool {
    var at = end
    while isSetOff, at > 1, end - at < 2, tokens[at].isWord, tokens[at].has([.negation, .adverb]),
      !tokens[at].has([.auxiliary, .copula])
    { at -= 1 }
    let verb = tokens[at]
    return verb.kind == .word && verb.has([.auxiliary, .copula]) && !verb.has([.infinitive, .preposition])
      && mentionOf[at] < 0 && (at == end || tokens[end].has(.negation))
  }

  /// «Le plan permettra, *selon Jane Roe*, de rouvrir le port», «Mieux vaut, *selon elle*, un quai vide»: what stands before the
  /// source belongs to what stands behind it, which has no verb of its own.
  mutating func joinPredicate(_ cue: Cue, _ start: Int, _ last: Int) {
    let first = sentence(of: cue.verb).first
    let verb = cue.first - 2
    // «*Le port*, selon Jane Roe, est fermé»
    if pack.splitsElisions, verb > first, tokens[cue.first - 1].kind == .comma, tokens[first].isWord,
      tokens[first].startsSentence, tokens[first].has(.determiner), verb - first < 14, opensOwnPredicate(start),
      (first...verb).allSatisfy({ tokens[$0].isWord && pairOf[$0] < 0 }), !hasVerb(first + 2, verb + 1)
    {
      return joinBefore(first, verb, least: 2)
    }
    guard pack.splitsElisions, verb > first, tokens[cue.first - 1].kind == .comma, tokens[verb].kind == .word,
      !tokens[verb].isCapitalized, mentionOf[verb] < 0, !tokens[verb].has(.grammar),
      ends(verb, with: ["ra", "ront", "it", "ut", "nt"]), !tokens[first].has([.preposition, .conjunction]),
      !(first...verb).contains(where: { tokens[$0].kind == .comma || pairOf[$0] >= 0 })
    else { return }
    let leads = tokens[start].has(.nounJoint) && leadsInfinitive(start + 1)
    guard leads || !(start...last).contains(where: { hasOwnPredicate($0) }) else { return }
    joinBefore(first, verb, least: 2)
  }

  private func hasOwnPredicate(_ at: Int) -> Bool {
    tokens[at].isWord && mentionOf[at] < 0
      && (isVerbal(at) && !tokens[at].has([.preposition, .determiner]) || endsLikeFinite(at)
        || !tokens[at].has(.grammar) && ends(at, with: ["ent"]))
  }

  /// «Le principe est simple, *explique Jane Roe* : les marins donnent une heure»: the clause goes on behind the colon of its
  /// incise or its source.
  mutating func reportAcrossColon(_ index: Int, _ start: Int, _ end: Int, rule: Rule) -> Bool {
    let cue = cues[index]
    guard pack.splitsElisions, words(start, end) >= 3,
      let colon = colonBehindSpeaker(max(cue.last, mentions[cue.subject].last)), colon + 3 < tokens.count,
      !(start...end).contains(where: { pairOf[$0] >= 0 })
    else { return false }
    let last = sentence(of: colon + 1).last
    guard words(colon + 1, last) >= 4, !(colon + 1...last).contains(where: { pairOf[$0] >= 0 }),
      report(colon + 1, clauseEnd(colon + 1, last, index), cue: index, .resumed, rule: rule, confidence: 0.8)
    else { return false }
    joinBefore(start, end, least: 1)
    return true
  }

  /// «La règle change, *selon Jane Roe, députée* : le port ferme»: an apposition to the source and a colon, no clause of its own.
  func leadsToColon(_ cue: Cue, _ first: Int) -> Bool {
    pack.splitsElisions && cue.subject >= 0 && words(first, cue.first - 2) >= 3
      && colonBehindSpeaker(max(cue.last, mentions[cue.subject].last)) != nil
  }

  /// The colon right behind whoever speaks, or behind an apposition without a verb.
  private func colonBehindSpeaker(_ close: Int) -> Int? {
    guard close + 1 < tokens.count else { return nil }
    if tokens[close + 1].kind == .colon { return close + 1 }
    guard tokens[close + 1].kind == .comma else { return nil }
    var at = close + 2
    while at < tokens.count, at - close < 14, tokens[at].isWord, !tokens[at].startsSentence, !isVerbal(at) { at += 1 }
    return at < tokens.count && tokens[at].kind == .colon ? at : nil
  }
}
