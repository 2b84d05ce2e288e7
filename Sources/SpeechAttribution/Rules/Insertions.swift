import DocumentModel

/// What stands between a subject and its verb without being either.
extension Analyzer {
  /// The comma before «for instance», "of course", "26 percent": a preposition or a number and a word between commas.
  func insertion(before comma: Int) -> Int? {
    guard pack.hasBareClauses, comma > 3, tokens[comma].kind == .comma,
      tokens[comma - 3].kind == .comma,
      tokens[comma - 2].kind == .number || tokens[comma - 2].isWord && tokens[comma - 2].has(.preposition),
      tokens[comma - 1].kind == .word, !tokens[comma - 1].isCapitalized, mentionOf[comma - 1] < 0
    else { return nil }
    return comma - 3
  }

  /// The determiner of a phrase that tells when («this past» week), at most three words back.
  func timePhrase(endingAt index: Int) -> Int? {
    var at = index
    while at >= 0, index - at < 3, tokens[at].kind == .word, mentionOf[at] < 0, !tokens[at].isCapitalized {
      if tokens[at].has(.determiner) { return at }
      if tokens[at].has([.verb, .auxiliary, .preposition]) { return nil }
      at -= 1
    }
    return nil
  }

  /// Whether an apposition ends at a token.
  func endsApposition(_ last: Int) -> Bool {
    let at = appositions.partitioningIndex { $0.last >= last }
    return at < appositions.count && appositions[at].last == last
  }
}
