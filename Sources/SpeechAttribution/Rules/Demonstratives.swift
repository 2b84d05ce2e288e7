import DocumentModel

/// French: «celui» and «celle», whoever a relative clause tells of or somebody of another place.
extension Analyzer {
  /// «*Celle* qui dirige le port», «*celui* de Vernay»: a pronoun for one, that opens its sentence or stands alone.
  func isDemonstrative(_ at: Int) -> Bool {
    tokens[at].kind == .word && FrenchWords.those.contains(tokens[at].hash) && !tokens[at].has(.pluralPronoun)
      && mentionOf[at] >= 0
  }

  /// «*Celle* qui dirige le port a dit …»: whoever was told of, as the subject of a sentence that opens with it.
  func opensAsDemonstrative(_ at: Int) -> Bool { tokens[at].startsSentence && isDemonstrative(at) }

  /// «celle de Vernay»: somebody who does elsewhere what whoever was told of does; «*Celui qui* a tiré …»: somebody new.
  func isCounterpart(_ at: Int) -> Bool {
    guard at + 2 < tokens.count, isDemonstrative(at), tokens[at + 1].isWord else { return false }
    return tokens[at + 1].has(.nounJoint)
      || tokens[at + 1].hash == FrenchWords.who && tokens[at].startsSentence && !tellsOffice(at + 2)
  }

  /// «qui *dirige le port*», «qui *a longtemps présidé* la Ligue», «qui *était responsable* du phare»
  private func tellsOffice(_ first: Int) -> Bool {
    var at = first
    var hasCopula = false
    while at + 2 < tokens.count, at - first < 4, tokens[at].isWord, tokens[at].has([.auxiliary, .copula, .adverb]) {
      hasCopula = hasCopula || tokens[at].has(.copula)
      at += 1
    }
    if FrenchWords.governing.contains(tokens[at].hash) { return true }
    // «qui a *longtemps* présidé»
    if at > first, !hasCopula, FrenchWords.governing.contains(tokens[at + 1].hash) { return true }
    guard hasCopula else { return false }
    let noun = at + 1 < tokens.count && tokens[at].isWord && tokens[at].has(.determiner) ? at + 1 : at
    return tokens[noun].isWord && tokens[noun].has(.role)
  }

  /// «*Un autre* assure que …»: somebody whom no name can be given, as the subject of a sentence.
  mutating func otherOne(endingAt at: Int) -> Int? {
    guard pack.splitsElisions, at > 0, tokens[at].kind == .word, FrenchWords.others.contains(tokens[at].hash),
      mentionOf[at] < 0, tokens[at - 1].startsSentence, FrenchWords.one.contains(tokens[at - 1].hash)
    else { return nil }
    let id = appendMention(first: at, last: at, extent: at - 1)
    mentions[id].kind = .pronoun
    return id
  }

  /// «*Un autre*, venu du nord, estime que …»
  mutating func otherOne(before comma: Int) -> Int? {
    guard pack.splitsElisions else { return nil }
    var at = comma - 1
    while at > 2, comma - at < 14, tokens[at].isWord, !tokens[at].startsSentence { at -= 1 }
    return at > 1 && tokens[at].kind == .comma ? otherOne(endingAt: at - 1) : nil
  }

  /// «« … », tempête *celui de Vernay, Jane Roe*»: the name behind the comma, or the pronoun, which stands for nobody known.
  mutating func counterpart(behind last: Int) -> Int? {
    guard pack.splitsElisions, isCounterpart(last + 1) else { return nil }
    let comma = (last + 4..<max(last + 4, min(tokens.count - 1, last + 9))).first { tokens[$0].kind == .comma }
    guard let comma, (last + 3..<comma).allSatisfy({ tokens[$0].isWord && !tokens[$0].has(.verbal) }),
      mentionOf[comma + 1] >= 0, case let name = Int(mentionOf[comma + 1]), mentions[name].kind == .name,
      mentions[name].extentFirst == comma + 1, registry[mentions[name].entity].kind == .person
    else { return Int(mentionOf[last + 1]) }
    giveRoleOfOthers(mentions[name].entity, before: last)
    return name
  }

  /// «Plusieurs *maires* protestent. « … », tempête celui de Vernay, Jane Roe»: one of those told of last is what they are.
  private mutating func giveRoleOfOthers(_ entity: Int, before verb: Int) {
    guard registry[entity].role == nil else { return }
    var at = verb - 1
    while at >= 0, verb - at < 60 {
      if tokens[at].kind == .word, !tokens[at].isCapitalized, !tokens[at].flags.contains(.quoted),
        let role = roleOfOne(at)
      {
        registry[entity].role = role
        registry[entity].roleNoun = WordHash.of(bytes, role.start.utf8, role.end.utf8)
        return
      }
      at -= 1
    }
  }

  /// «préfet», «maire» of «maires»
  private func roleOfOne(_ at: Int) -> TextRange? {
    let token = tokens[at]
    if token.has(.role), !token.has([.people, .grammar]) { return TextRange(Int(token.start), Int(token.end)) }
    guard endsInS(token), token.width > 4, !token.has(.grammar) else { return nil }
    let (start, end) = (Int(token.start), Int(token.end) - 1)
    return pack.lexicon[WordHash.of(bytes, start, end)].has(.role) ? TextRange(start, end) : nil
  }
}
