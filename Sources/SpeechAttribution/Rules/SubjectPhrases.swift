import DocumentModel

/// English subjects that stand where no noun known to the pack ends right before the verb.
extension Analyzer {
  /// "…, said Jane Roe, director of …", "…, say experts": a speaker right behind a verb, who does nothing else there.
  mutating func speakerBehind(_ last: Int) -> Int? {
    guard !pack.splitsElisions, !pack.capitalizesNouns, tokens[last].has(.takesBareClause),
      !tokens[last].has(.takesHearer),
      last + 1 < tokens.count,
      let id = subjectAfter(last, near: 3, takesAny: false) ?? namedBehindRole(last), mentions[id].kind != .pronoun
    else { return nil }
    let mention = mentions[id]
    if mention.kind == .name, registry[mention.entity].kind == .place { return nil }
    var at = mention.last + 1
    // "said Roe’s visit would …"
    if at < tokens.count, tokens[at].kind == .possessive { return nil }
    while at < tokens.count, at - mention.last < 8, tokens[at].isWord || tokens[at].kind == .possessive {
      let token = tokens[at]
      if token.startsSentence || token.has(.relative) && !token.has(.complementizer) { break }
      if token.has(.verbal) || mentionOf[at] < 0 && endsLikePast(at) { return nil }
      at += 1
    }
    // "said Roe “was …”" reports what Roe did.
    return at < tokens.count && tokens[at].kind == .openMark ? nil : id
  }

  /// "Hawks, like Roe and Doe, say": whoever the examples between the commas are of.
  mutating func exampleHead(before comma: Int) -> Int? {
    guard let joints = pack.reports?.joints else { return nil }
    var at = comma - 1
    while at > 1, comma - at < 14, tokens[at].isWord || tokens[at].kind == .possessive { at -= 1 }
    guard at > 0, tokens[at].kind == .comma, joints[tokens[at + 1].hash] == ReportWeights.exampleClass else {
      return nil
    }
    return nounPhrase(endingAt: at - 1)
  }

  /// "said lobbyist and strategist Jane Roe": a name behind bare roles.
  private func namedBehindRole(_ last: Int) -> Int? {
    var at = last + 1
    while at < tokens.count, at - last < 9, tokens[at].isWord {
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind == .name {
        return mentions[id].isOblique ? nil : headName(id)
      }
      guard
        !tokens[at].has([
          .auxiliary, .copula, .verb, .finite, .preposition, .relative, .determiner, .subordinator, .complementizer,
        ])
      else { return nil }
      at += 1
    }
    return nil
  }

  /// "…, disclosures filed on Sunday revealed": plain nouns between a comma and the verb.
  mutating func phraseBehindComma(_ verb: Int) -> Int? {
    guard !pack.splitsElisions, !pack.capitalizesNouns else { return nil }
    var first = verb
    while first > 0, verb - first < 12, tokens[first - 1].isWord || tokens[first - 1].kind == .number {
      let token = tokens[first - 1]
      if token.has([
        .auxiliary, .copula, .verb, .finite, .personalPronoun, .firstPerson, .secondPerson, .relative, .subordinator,
        .complementizer, .conjunction,
      ]), !token.has([.role, .people, .body, .record, .timeAdverb, .preposition]) {
        return nil
      }
      if token.startsSentence { return nil }
      first -= 1
    }
    guard first > 0, first < verb, tokens[first - 1].kind == .comma,
      tokens[first].isWord || tokens[first].kind == .number,
      !tokens[first].has([.preposition, .adverb, .timeAdverb, .gerund]) || tokens[first].has(.determiner),
      !endsLikePast(first), !endsInIng(first)
    else { return nil }
    var head = first
    while head + 1 < verb, !tokens[head + 1].has(.preposition), !endsLikePast(head + 1),
      !tokens[head + 1].has([.timeAdverb, .adverb])
    { head += 1 }
    guard !tokens[head].has(.grammar) else { return nil }
    return mentionOf[head] >= 0 ? Int(mentionOf[head]) : appendMention(first: head, last: head, extent: first)
  }
}
