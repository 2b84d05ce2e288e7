/// English: who speaks where the words right before the verb are a letter of his or an office of his.
extension Analyzer {
  /// "*his* statement read", "a text from *Jane Roe* said": whoever wrote what somebody reads.
  mutating func writer(of id: Int) -> Int? {
    guard pack.hasBareClauses, mentions[id].kind == .description,
      let noun = (mentions[id].extentFirst...mentions[id].last).first(where: {
        EnglishWords.letters.contains(tokens[$0].hash)
      })
    else { return nil }
    return sender(of: noun, mentions[id].last) ?? ownerTold(before: noun)
  }

  /// "a text *from Jane Roe*"
  private func sender(of noun: Int, _ last: Int) -> Int? {
    guard noun + 1 < tokens.count, tokens[noun + 1].hash == EnglishWords.from else { return nil }
    for at in noun + 2..<min(noun + 6, tokens.count) {
      let id = Int(mentionOf[at])
      guard id >= 0, mentions[id].extentFirst >= noun else {
        guard tokens[at].isWord, tokens[at].has([.determiner, .title]) else { return nil }
        continue
      }
      return mentions[id].kind == .name && !mentions[id].isPossessive && registry[mentions[id].entity].kind == .person
        ? headName(id) : nil
    }
    return nil
  }

  /// "*Jane Roe*, the Minister for Ports said it was …": a name that opens its sentence, and her office without the second
  /// comma; "Jane Roe, the mayor said, was late" is the mayor's.
  func holder(inFrontOf id: Int, _ cue: Cue) -> Int? {
    let office = mentions[id]
    guard pack.hasBareClauses, office.kind == .description, !cue.isInverted, case let comma = office.extentFirst - 1,
      comma > 0, tokens[comma].kind == .comma, tokens[office.first].has(.role), !tokens[office.first].has(.people),
      tokens[office.extentFirst].has(.definite), !tokens[office.extentFirst].has(.possessive),
      mentionOf[comma - 1] >= 0, cue.last + 1 < tokens.count, tokens[cue.last + 1].isWord
    else { return nil }
    let name = mentions[Int(mentionOf[comma - 1])]
    guard name.kind == .name, name.last == comma - 1, registry[name.entity].kind == .person, name.first < name.last,
      name.extentFirst == 0 || tokens[name.extentFirst].startsSentence,
      !closesWithComma(behind: cue.last)
    else { return nil }
    return Int(mentionOf[comma - 1])
  }

  /// "…, the mayor said on Monday*,* was": whether a comma stands before any verb.
  private func closesWithComma(behind last: Int) -> Bool {
    var at = last + 1
    while at < tokens.count, at - last < 8, tokens[at].isWord {
      if isVerb(at), mentionOf[at] < 0 { return false }
      at += 1
    }
    return at < tokens.count && tokens[at].kind == .comma
  }
}
