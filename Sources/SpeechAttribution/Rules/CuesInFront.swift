/// English: a whole sentence in front of a cue, which holds verbs of saying itself.
extension Analyzer {
  /// "The man drew a knife and *told* him to run, Roe said.": what the cue at the end reports is the whole sentence before it,
  /// and no cue inside of that has words of its own up to there.
  func yieldsToCueBehind(_ index: Int, _ bounds: (first: Int, last: Int)) -> Bool {
    let cue = cues[index]
    guard pack.reports != nil, pack.hasBareClauses, cue.form == .finite, !cue.isInverted, !cue.isUsed,
      let last = cueAtEnd(bounds), last > index, case let closing = cues[last],
      case let opening = min(mentions[closing.subject].extentFirst, closing.first),
      opening - 1 > cue.last + 1, tokens[opening - 1].kind == .comma, opening - cue.last < 40,
      cue.subject != closing.subject
    else { return false }
    // "Roe said the quay sank, Doe told him": a clause of its own right behind a verb that does nothing but report.
    if tokens[cue.verb].has(.takesBareClause), !tokens[cue.verb].has(.takesHearer) { return false }
    return !(cue.last + 1..<opening - 1).contains { tokens[$0].kind == .comma || pairOf[$0] >= 0 }
      && !(min(bounds.first, cue.first)..<cue.first).contains { pairOf[$0] >= 0 || tokens[$0].kind == .semicolon }
  }

  /// "…, *Roe said* on Monday.": the last cue of a sentence, where nothing is reported behind it.
  private func cueAtEnd(_ bounds: (first: Int, last: Int)) -> Int? {
    let at = lowerCue(bounds.last + 1) - 1
    guard at >= 0, cues[at].verb >= bounds.first, case let cue = cues[at], cue.form == .finite, cue.subject >= 0,
      !cue.isInverted, !cue.isRelative, !cue.isShared, !cue.isPassive, !cue.isUsed,
      tokens[cue.verb].has(.takesBareClause)
    else { return nil }
    var close = cue.last
    if tokens[cue.verb].has(.takesHearer), let hearer = hearerEnd(behind: close) { close = hearer }
    guard closesReport(close), bounds.last - close < 10 else { return nil }
    return (close + 1..<max(close + 1, bounds.last)).contains(where: { isVerbal($0) || tokens[$0].has(.complementizer) }
    )
      ? nil : at
  }
}
