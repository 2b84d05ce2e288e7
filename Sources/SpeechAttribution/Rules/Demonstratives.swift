/// French: «celui» and «celle», whoever a relative clause tells of or somebody of another place.
extension Analyzer {
  /// «*Celle* qui dirige le port», «*celui* de Vernay»: a pronoun for one, that opens its sentence or stands alone.
  func isDemonstrative(_ at: Int) -> Bool {
    tokens[at].kind == .word && FrenchWords.those.contains(tokens[at].hash) && !tokens[at].has(.pluralPronoun)
      && mentionOf[at] >= 0
  }

  /// «*Celle* qui dirige le port a dit …»: whoever was told of, as the subject of a sentence that opens with it.
  func opensAsDemonstrative(_ at: Int) -> Bool { tokens[at].startsSentence && isDemonstrative(at) }

  /// «celle de Vernay»: somebody who does elsewhere what whoever was told of does.
  func isCounterpart(_ at: Int) -> Bool {
    guard at + 2 < tokens.count, isDemonstrative(at), tokens[at + 1].isWord else { return false }
    return tokens[at + 1].has(.nounJoint)
  }

  /// «« … », tempête *celui de Vernay, Jane Roe*»: the name behind the comma, or the pronoun, which stands for nobody known.
  func counterpart(behind last: Int) -> Int? {
    guard pack.splitsElisions, isCounterpart(last + 1) else { return nil }
    let comma = (last + 4..<max(last + 4, min(tokens.count - 1, last + 9))).first { tokens[$0].kind == .comma }
    guard let comma, (last + 3..<comma).allSatisfy({ tokens[$0].isWord && !tokens[$0].has(.verbal) }),
      mentionOf[comma + 1] >= 0, case let name = Int(mentionOf[comma + 1]), mentions[name].kind == .name,
      mentions[name].extentFirst == comma + 1, registry[mentions[name].entity].kind == .person
    else { return Int(mentionOf[last + 1]) }
    return name
  }
}
