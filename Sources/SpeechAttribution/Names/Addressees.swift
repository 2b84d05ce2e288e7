/// French: whoever words are said to does not say them.
extension Analyzer {
  /// «« Oui, *monsieur le juge* », répond-il», «« Oui », affirme-t-il *au juge*»: those in mind who have the office that the words
  /// are said to.
  func addressees(of pronoun: Int) -> [Int] {
    let at = mentions[pronoun].first
    guard pack.splitsElisions, tokens[at].kind == .clitic, at > 2 else { return [] }
    let (before, behind) = (officeInMarks(before: at), officeTold(behind: at))
    guard before != nil || behind != nil else { return [] }
    return salience.entries.map(\.entity).filter {
      let noun = registry[$0].roleNoun
      return noun != 0 && (noun == before || noun == behind)
    }
  }

  /// «« … », *lui* rétorque *le juge*», «« … », *lui* a répondu la maire»: whoever spoke last hears what the role says.
  func answersSpeaker(before first: Int) -> Bool {
    var at = first - 1
    while at > 1, first - at < 5, tokens[at].isWord {
      if FrenchWords.datives.contains(tokens[at].hash) {
        return tokens[at - 1].kind == .closeMark || tokens[at - 1].kind == .comma
      }
      at -= 1
    }
    return false
  }

  /// «« Non, *M. le juge*, … », répond-il»: the office behind a title and an article among the first words in the marks.
  private func officeInMarks(before clitic: Int) -> UInt64? {
    guard let close = (max(1, clitic - 4)..<clitic).last(where: { tokens[$0].kind == .closeMark }), pairOf[close] >= 0
    else { return nil }
    let open = max(0, pairs[Int(pairOf[close])].open)
    var at = open + 1
    while at + 3 < close, at - open < 6 {
      if tokens[at].isWord, tokens[at].has(.title) {
        let article = tokens[at + 1].kind == .period ? at + 2 : at + 1
        if tokens[article].isWord, tokens[article].has(.definite), tokens[article + 1].has(.role) {
          return tokens[article + 1].hash
        }
      }
      at += 1
    }
    return nil
  }

  /// «affirme-t-il *au juge*», «a-t-elle dit *à la présidente*»
  private func officeTold(behind clitic: Int) -> UInt64? {
    var at = clitic + 1
    if at < tokens.count, tokens[at].isWord, tokens[at].has(.participle) { at += 1 }
    guard at + 1 < tokens.count, tokens[at].isWord, tokens[at].has(.hearerPreposition) else { return nil }
    let noun = tokens[at + 1].has(.definite) && at + 2 < tokens.count ? at + 2 : at + 1
    // «au maire *de Barel*» is another one.
    guard noun + 1 >= tokens.count || !tokens[noun + 1].isWord else { return nil }
    return tokens[noun].isWord && tokens[noun].has(.role) ? tokens[noun].hash : nil
  }
}
