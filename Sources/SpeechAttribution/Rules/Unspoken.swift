import DocumentModel

extension Analyzer {
  /// How much speaks for words in marks being speech (above 0) rather than a title, a term or irony.
  func spokenScore(_ index: Int, _ match: CueMatch?) -> Double {
    var bits = markEvidence(index, match)
    var score = 0.0
    while bits != 0 {
      let feature = bits.trailingZeroBitCount
      if feature < pack.markWeights.count { score += pack.markWeights[feature] }
      bits &= bits - 1
    }
    return score
  }

  /// What a few sure signs add to the weights: a shout right before the marks, a charge, a mere yes or no.
  func certainty(_ index: Int, _ match: CueMatch?) -> Double {
    let pair = pairs[index]
    guard pair.open > 0, pack.splitsElisions else { return 0 }
    let before = tokens[pair.open - 1]
    let last = min(pair.close, tokens.count) - 1
    if let match {
      let cue = cues[match.cue]
      if cue.form == .gerund, cue.last + 1 == pair.open, tokens[cue.verb].has(.besideMarks), !tokens[cue.verb].has(.describes) {
        return 2
      }
    }
    if last == pair.open + 1, tokens[last].isWord, tokens[last].has(.notName), !before.isWord || before.has([.definite, .saying]) {
      return -4
    }
    if before.isWord, before.has(.preposition), !before.has(.hearerPreposition), !before.has(.nameParticle),
      before.has(.nounJoint), match?.rule != .cueAfter, match?.rule != .cueAfterInverted
    {
      var back = pair.open - 2
      while back >= 0, pair.open - back <= 4, tokens[back].isWord {
        if tokens[back].has(.charge) { return -4 }
        back -= 1
      }
    }
    return 0
  }

  func unspokenReason(_ index: Int) -> UnspokenMarks.Reason {
    let pair = pairs[index]
    guard pair.open > 0 else { return .other }
    let before = tokens[pair.open - 1]
    if before.isWord, before.has(.work) { return .title }
    let last = min(pair.close, tokens.count) - 1
    var capitals = 0
    var words = 0
    var at = pair.open + 1
    while at <= last, words < 12 {
      if tokens[at].isWord {
        words += 1
        if tokens[at].isCapitalized { capitals += 1 }
      }
      at += 1
    }
    if before.isWord, before.has(.naming) { return capitals > 0 ? .name : .term }
    if capitals * 2 > words { return .name }
    return words <= 3 ? .term : .other
  }
}
