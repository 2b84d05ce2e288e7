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
