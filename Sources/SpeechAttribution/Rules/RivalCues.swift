/// Which of two cues before the same marks speaks for them.
extension Analyzer {
  /// "Roe wrote back to a mayor who had promised a bridge: “…”": the cue before one that only tells of somebody.
  func mainCue(_ index: Int, before open: Int) -> Int? {
    guard pack.hasBareClauses, cues[index].isRelative || isRelativePassive(cues[index]), cues[index].last + 2 < open,
      (cues[index].last + 1..<open - 1).contains(where: { !tokens[$0].has(.adverb) && !ends($0, with: ["ly"]) })
    else { return nil }
    var at = index - 1
    while at >= 0, sameSentence(cues[at].verb, open) {
      let cue = cues[at]
      if cue.form == .finite || cue.form == .gerund, cue.subject >= 0, !cue.isPassive, !cue.isRelative,
        tokens[cue.verb].has([.takesClause, .takesBareClause])
      {
        return at
      }
      at -= 1
    }
    return nil
  }

  /// "a letter, *which was cited by* the Post"
  private func isRelativePassive(_ cue: Cue) -> Bool {
    guard cue.hasAgent, cue.first > 0 else { return false }
    let before = tokens[cue.first - 1]
    return before.isWord && before.has(.relative)
      || cue.first > 1 && before.has(.copula) && tokens[cue.first - 2].isWord && tokens[cue.first - 2].has(.relative)
  }

  /// "In what Roe called “a mess,” Doe wished for “air”": a cue with marks of its own, closed by a comma, and somebody
  /// who does something behind them.
  func isSpent(_ cue: Cue, before open: Int) -> Bool {
    guard pack.hasBareClauses, cue.last + 1 < open, pairOf[cue.last + 1] >= 0 else {
      return false
    }
    let own = pairs[Int(pairOf[cue.last + 1])]
    guard own.open == cue.last + 1, own.close + 2 < open, tokens[own.close - 1].kind == .comma,
      mentionOf[own.close + 1] >= 0
    else { return false }
    let other = mentions[Int(mentionOf[own.close + 1])]
    return other.extentFirst == own.close + 1 && other.last + 1 < open && isVerb(other.last + 1)
  }

  /// «« … », dit-il en montrant sa « soupe »»: French: an incise that has its words does not bring in a term with its article.
  func isTold(_ cue: Cue, before open: Int) -> Bool {
    guard pack.splitsElisions, open > 1, tokens[open - 1].isWord else { return false }
    guard cue.isUsed, cue.isInverted else { return false }
    return tokens[open - 1].has([.possessive, .definite, .indefinite]) && open - 1 > cue.last
      && !tokens[open - 1].has(.nounJoint)
  }

  /// «Le port ferme, a dit la mairie, *et les quais seront « noirs »*, selon Jane Roe»: French: behind an incise a conjunction
  /// opens a clause, whose own source tells its words.
  func sourceOfOwnClause(_ index: Int, behind match: CueMatch) -> CueMatch? {
    let cue = cues[match.cue]
    let open = pairs[index].open
    guard pack.splitsElisions, cue.isInverted, cue.subject >= 0, match.rule != .cueBeforeColon, cue.first > 0,
      tokens[cue.first - 1].kind == .comma,
      let comma = commaBehind(max(cue.last, mentions[cue.subject].last), open), comma + 1 < open,
      tokens[comma + 1].isWord, tokens[comma + 1].has(.conjunction),
      let own = sourceInSentence(index), own.cue != match.cue
    else { return nil }
    return own
  }

  /// The comma right behind a source's name, at most three words on.
  func commaBehind(_ last: Int, _ open: Int) -> Int? {
    var at = last + 1
    while at < open, at - last < 4 {
      if tokens[at].kind == .comma { return at }
      guard tokens[at].isWord else { return nil }
      at += 1
    }
    return nil
  }

  /// Whether no comma or relative clause stands between a source's comma and the marks.
  func sourceReaches(_ comma: Int, _ open: Int) -> Bool {
    guard open - comma < 30 else { return false }
    return !(comma + 1..<open).contains {
      tokens[$0].kind == .comma || tokens[$0].kind == .semicolon || tokens[$0].kind == .closeMark
    } && !(comma + 1 < open && tokens[comma + 1].has(.relative))
  }
}
