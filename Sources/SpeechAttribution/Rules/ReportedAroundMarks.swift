/// Marks inside a clause that is reported as a whole.
extension Analyzer {
  /// «Quelques mots « en guise de titre » et d'autres, répond X»: marks inside a clause whose cue comes behind it.
  mutating func reportAround(_ index: Int) -> Bool {
    let pair = pairs[index]
    let bounds = sentence(of: max(0, pair.open))
    guard let at = cueBehind(index, bounds.last), isInsideClause(index, cues[at]) else { return false }
    let cue = cues[at]
    let opening = opening(of: cue)
    guard let end = endBefore(opening, pair), cue.form == .source || complementStart(cue, bounds.last) == nil
    else { return false }
    let construction = cue.form == .source ? ReportConstruction.sourceBehind : .before
    let start = clauseStart(bounds.first, end, at, construction)
    guard start <= pair.open, !hasReport(from: start, to: at), !isOccasion(start, end) else { return false }
    return report(
      start, end, cue: at, construction, rule: cue.form == .source ? .reportedSource : .reportedBefore,
      confidence: 0.88)
  }

  /// The verb or the source phrase behind marks, in the same sentence.
  private func cueBehind(_ index: Int, _ last: Int) -> Int? {
    let pair = pairs[index]
    var at = lowerCue(pair.close)
    while at < cues.count,
      cues[at].form != .finite && !isEnglishSource(cues[at]) || cues[at].isRelative
        || cues[at].isPassive
    { at += 1 }
    guard at < cues.count, cues[at].verb - pair.close < 60, cues[at].verb <= last, cues[at].subject >= 0,
      !cues[at].isShared, !cues[at].isUsed,
      cues[at].form == .source || tokens[cues[at].verb].has([.takesClause, .takesBareClause])
    else { return nil }
    return at
  }

  private func isEnglishSource(_ cue: Cue) -> Bool { pack.reports != nil && cue.form == .source }

  private func opening(of cue: Cue) -> Int {
    cue.isInverted ? cue.first : min(mentions[cue.subject].extentFirst, cue.first)
  }

  /// Whether words of a clause stand before marks, or go on behind them up to a cue.
  private func isInsideClause(_ index: Int, _ cue: Cue) -> Bool {
    let pair = pairs[index]
    guard pair.open >= 0, pair.close + 1 < tokens.count else { return false }
    if pack.reports != nil, pair.open == 0 || tokens[pair.open].startsSentence {
      // "“It is over,” as her father dreamed, Roe said."
      return tokens[pair.close + 1].isWord && !isVerb(pair.close + 1) && opening(of: cue) > pair.close + 3
    }
    guard pair.open > 0, !tokens[pair.open].startsSentence else { return false }
    let before = tokens[pair.open - 1]
    let goesOn =
      before.isWord || pack.reports != nil && (before.kind == .comma || before.kind == .possessive)
    return goesOn
      && (!tokens[pair.open + 1].isCapitalized || closeOfTitle(pair.open) != nil
        || pack.reports != nil && tokens[pair.open + 1].has(.firstPerson))
  }

  /// The last token of a clause before what reports it; commas that close it stand inside the marks in English.
  private func endBefore(_ opening: Int, _ pair: MarkPair) -> Int? {
    guard opening > pair.close else { return nil }
    switch tokens[opening - 1].kind {
    case .comma: return opening - 2
    case .closeMark:
      return opening - 1 == pair.close && tokens[opening - 2].kind == .comma ? opening - 1 : nil
    default: return nil
    }
  }

  /// Whether anything else reports between a token and a cue.
  private func hasReport(from start: Int, to cue: Int) -> Bool {
    (lowerCue(start)..<max(lowerCue(start), cue)).contains {
      cues[$0].form == .finite && cues[$0].subject >= 0 && !cues[$0].isRelative
    }
  }

  /// "said “there could be” a line that …": marks that open a clause which goes on behind them.
  func markedStart(_ cue: Cue, _ last: Int) -> Int? {
    var open = cue.last + 1
    guard pack.reports != nil, open < last else { return nil }
    if tokens[open].kind == .comma { open += 1 }
    guard tokens[open].kind == .openMark, pairOf[open] >= 0 else { return nil }
    let pair = pairs[Int(pairOf[open])]
    guard pair.open == open, pair.close < last, !tokens[pair.close].startsSentence, tokens[pair.close - 1].isWord,
      tokens[pair.close + 1].isWord, !tokens[pair.close + 1].isCapitalized, !tokens[pair.close + 1].startsSentence
    else { return nil }
    return open
  }
}
