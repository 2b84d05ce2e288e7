import DocumentModel

/// Several who say one thing in common.
extension Analyzer {
  /// «ont tous deux déclaré», «ont l'un et l'autre déclaré»: the auxiliary before words that tell how many speak.
  func auxiliaryBeforeJoint(_ participle: Int) -> Int? {
    guard participle > 1, tokens[participle].has(.participle) else { return nil }
    var at = participle - 1
    while at > 0, participle - at < 7, tokens[at].isWord, pack.jointWords.contains(tokens[at].hash) { at -= 1 }
    guard at < participle - 1, tokens[at].isWord, tokens[at].has(.auxiliary) else { return nil }
    return at
  }

  /// «déclarent tous les deux que»: the conjunction behind such words, or the token itself.
  func pastJoint(_ first: Int, _ last: Int) -> Int {
    var at = first
    while at < last, at - first < 7, tokens[at].isWord, pack.jointWords.contains(tokens[at].hash) { at += 1 }
    return at > first && tokens[at].isWord && tokens[at].has(.complementizer) ? at : first
  }

  /// "Jane Roe, the mayor, and John Doe, a poet, said": the last of those who are named with a conjunction before a comma.
  func lastOfList(_ head: Int, _ comma: Int) -> Int {
    guard mentions[head].kind == .name else { return head }
    var at = mentions[head].last + 1
    var last = head
    while at + 1 < comma {
      if tokens[at].isWord, tokens[at].has(.conjunction), tokens[at - 1].kind == .comma, mentionOf[at] < 0,
        mentionOf[at + 1] >= 0
      {
        let id = Int(mentionOf[at + 1])
        if mentions[id].kind == .name, canSpeak(id), registry[mentions[id].entity].kind == .person { last = id }
      }
      at += 1
    }
    return last
  }

  /// "said Jane Roe, the mayor, and John Doe", «ont déclaré Anne Roy et Jean Dupont»: the last of those who speak in common
  /// behind a verb, whom the others are found from.
  func lastInCommon(_ id: Int) -> Int {
    guard mentions[id].kind == .name, registry[mentions[id].entity].kind != .place else { return id }
    var last = id
    var count = 0
    while count < 6, let next = namedWith(last) {
      last = next
      count += 1
    }
    return last
  }

  /// The name that a conjunction joins to another, past an apposition in commas, when no verb of its own follows.
  private func namedWith(_ id: Int) -> Int? {
    var at = mentions[id].last + 1
    // Those of other mentions before this one end before it.
    let behind = appositions.partitioningIndex { $0.last > mentions[id].last }
    if behind < appositions.count, case let apposition = appositions[behind], apposition.mention == id,
      apposition.last + 1 < tokens.count,
      tokens[apposition.last + 1].kind == .comma
    {
      at = apposition.last + 2
    }
    guard at + 1 < tokens.count, tokens[at].isWord, tokens[at].has(.conjunction), mentionOf[at] < 0 else { return nil }
    at += 1
    while at + 1 < tokens.count, tokens[at].kind == .word, !tokens[at].isCapitalized, mentionOf[at] < 0,
      tokens[at].has([.title, .role, .notName])
    { at += 1 }
    guard mentionOf[at] >= 0 else { return nil }
    var other = Int(mentionOf[at])
    // "and council member Jane Roe"
    if mentions[other].kind == .description { other = headName(other) }
    let name = mentions[other]
    guard name.kind == .name, name.first - at < 6, !name.isPossessive, !name.isQuoted,
      registry[name.entity].kind == registry[mentions[id].entity].kind
    else { return nil }
    let next = name.last + 1
    return next >= tokens.count || !tokens[next].isWord || !isVerb(next) && !tokens[next].has([.reflexive, .negation])
      ? other : nil
  }
}
