/// Where a report begins and ends by habits of French: colons, second conjunctions, incises behind a source.
extension Analyzer {
  /// «a dit que « … » et que le port fermerait»: what stands behind a second «que», which the marks have not taken.
  func coordinatedClause(_ cue: Cue, _ last: Int) -> Int? {
    guard tokens[cue.verb].has(.takesClause), let claimed = spans.last, claimed.first > cue.last,
      claimed.last + 3 < last
    else { return nil }
    var at = claimed.last + 1
    while at + 2 < last, at - claimed.last < 24 {
      if tokens[at].kind == .openMark || tokens[at].kind == .semicolon { return nil }
      if tokens[at].isWord, tokens[at].has(.conjunction), tokens[at + 1].isWord, tokens[at + 1].has(.complementizer),
        mentionOf[at + 1] < 0
      {
        return at + 2
      }
      at += 1
    }
    return nil
  }

  /// «a rappelé que le but était de : « tenir »»: French: a clause goes on behind the colon that cuts it short.
  func endOfAnnounced(_ end: Int, _ start: Int, _ last: Int) -> Int {
    guard pack.splitsElisions, start < end, end + 2 <= last, tokens[end + 1].kind == .colon,
      tokens[end].isWord, tokens[end].has([.preposition, .nounJoint]), pairOf[end + 2] >= 0
    else { return end }
    let pair = pairs[Int(pairOf[end + 2])]
    return pair.open == end + 2 && pair.close <= last ? pair.close : end
  }

  /// «D'après l'enquête, il roulait trop vite, indique le parquet»: French: whoever is told behind says it all.
  func hasIncise(_ first: Int, _ last: Int) -> Bool {
    guard pack.splitsElisions else { return false }
    var at = lowerCue(first)
    while at < cues.count, cues[at].verb <= last {
      let cue = cues[at]
      if cue.form == .finite, cue.isInverted, !cue.isRelative, cue.subject >= 0, cue.first > 0,
        tokens[cue.first - 1].kind == .comma,
        tokens[cue.verb].has(.takesClause)
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// «Selon nos informations», «X annonce que, selon ses sources, …»: the words of whoever tells it.
  func isOwnSource(_ subject: Mention) -> Bool {
    let noun = tokens[subject.first]
    return pack.splitsElisions && subject.kind == .description && tokens[subject.extentFirst].has(.possessive)
      && (pack.sourceNouns.contains(noun.hash) || !noun.has([.role, .people, .body]))
  }

  /// «La nouvelle est tombée : dix lits ferment, selon la CGT»: French reports what stands behind the last colon.
  func afterColon(_ first: Int, _ end: Int) -> Int {
    guard pack.splitsElisions else { return first }
    var at = end
    while at > first, tokens[at].kind != .colon || tokens[at].flags.contains(.quoted) { at -= 1 }
    return at > first && hasVerb(at + 1, end) ? at + 1 : first
  }
}
