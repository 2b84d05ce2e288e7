/// What belongs to a verb of saying besides its auxiliaries.
extension Analyzer {
  /// «Et d'ajouter : …», «Eux de répondre : …»: the joint before an infinitive that stands for a finite verb.
  func narrativeOpening(_ index: Int) -> Int? {
    guard index > 1, tokens[index - 1].isWord, tokens[index - 1].has(.nameParticle), tokens[index - 1].has(.preposition)
    else {
      return nil
    }
    let before = tokens[index - 2]
    // «Avant d'ajouter : …»
    if before.isWord, before.has([.conjunction, .preposition]), mentionOf[index - 2] < 0 {
      return before.startsSentence || index == 2 ? index - 2 : nil
    }
    if narrator(before: index - 1) != nil { return index - 1 }
    let id = Int(mentionOf[index - 2])
    guard id >= 0, mentions[id].last == index - 2 else { return nil }
    let extent = mentions[id].extentFirst
    let isOpened = extent > 0 && tokens[extent - 1].startsSentence && tokens[extent - 1].has(.conjunction)
    if opensOccasion(extent - 1) { return index - 1 }
    return isOpened || tokens[extent].startsSentence && mentions[id].kind != .description ? index - 1 : nil
  }

  /// «Et *le procureur de Vernay* de préciser …»: French: a role with all that belongs to it behind a conjunction that opens the
  /// sentence.
  func narrator(before joint: Int) -> Int? {
    guard pack.splitsElisions, joint > 3 else { return nil }
    var at = joint - 1
    while at > 1, joint - at < 12, tokens[at].isWord, !tokens[at].has(.verbal) || mentionOf[at] >= 0 {
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind == .description, mentions[id].first == at, tokens[at].has(.role) {
        let before = mentions[id].extentFirst - 1
        guard before >= 0, tokens[before].startsSentence, tokens[before].has(.conjunction),
          joint > mentions[id].first + 1
        else { return nil }
        return id
      }
      at -= 1
    }
    return nil
  }

  /// «*L'occasion pour* Jane Roe de rappeler …»: French: a noun without any verb before it opens the sentence.
  private func opensOccasion(_ joint: Int) -> Bool {
    guard pack.splitsElisions, joint > 0, tokens[joint].hash == FrenchWords.toward else { return false }
    var at = joint - 1
    while at >= 0, joint - at < 5, tokens[at].isWord, mentionOf[at] < 0, !tokens[at].has(.verbal) {
      if tokens[at].startsSentence || at == 0 { return at < joint - 1 }
      at -= 1
    }
    return false
  }

  /// «Elle l'affirme : …», «Jane Roe le jure : …»: an article that is an object, between a subject and a verb.
  func isObjectArticle(_ at: Int, _ verb: Int) -> Bool {
    guard pack.splitsElisions, at > 0, at == verb - 1, tokens[at].kind == .word, tokens[at].has(.definite),
      !tokens[at].has(.notName), tokens[verb].has(.finite), verb + 1 < tokens.count
    else { return false }
    // «Comme l'explique Jane Roe, …»
    if opensView(at - 1) { return true }
    guard mentionOf[at - 1] >= 0 else { return false }
    let subject = mentions[Int(mentionOf[at - 1])]
    guard subject.last == at - 1, !subject.isOblique else { return false }
    let next = tokens[verb + 1]
    return next.kind == .colon
      || verb + 2 < tokens.count && tokens[verb + 2].kind == .colon && next.isWord
        && (next.has(.adverb) || ends(verb + 1, with: ["ment", "iers"]))
  }

  /// The auxiliary before an adverbial that closes with the comma at an index; at most 26 tokens back.
  func auxiliaryBefore(comma: Int) -> Int? {
    var at = comma - 1
    while at > 0, comma - at < 26, !tokens[at + 1].startsSentence {
      if tokens[at].kind == .comma, tokens[at - 1].isWord, tokens[at - 1].has(.auxiliary),
        !tokens[at - 1].has(.infinitive)
      {
        return at - 1
      }
      if tokens[at].isWord, !tokens[at].flags.contains(.quoted), !tokens[at].isCapitalized,
        tokens[at].has([.auxiliary, .finite, .relative, .complementizer])
      {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// «Comme» at the start of a sentence or behind a comma.
  func opensView(_ index: Int) -> Bool {
    tokens[index].kind == .word && pack.viewConjunctions.contains(tokens[index].hash)
      && (tokens[index].startsSentence
        || index > 0 && (tokens[index - 1].kind == .comma || tokens[index - 1].kind == .closeMark))
  }

  /// «Comme l'a rappelé Jane Roe, le port rouvrira»: French: what somebody told stands behind the comma that closes it.
  func likeClause(_ cue: Cue, _ bounds: (first: Int, last: Int)) -> Int? {
    guard pack.splitsElisions, cue.form == .finite, cue.isInverted, cue.subject >= 0, cue.first > bounds.first,
      tokens[bounds.first].startsSentence, opensView(bounds.first), cue.first - bounds.first <= 3
    else { return nil }
    var comma = closingComma(max(cue.last, mentions[cue.subject].last) + 1, bounds.last)
    if comma < bounds.last, tokens[comma].kind == .comma, let end = appositionEnd(from: comma, to: bounds.last) {
      comma = end
    }
    return comma + 3 < bounds.last && tokens[comma].kind == .comma
      && (tokens[comma + 1].isWord || tokens[comma + 1].kind == .openMark) ? comma + 1 : nil
  }

  /// The comma behind a token, or what stands there instead.
  private func closingComma(_ first: Int, _ last: Int) -> Int {
    var comma = first
    let limit = comma + 10
    while comma < last, comma < limit, tokens[comma].isWord, !tokens[comma].has(.complementizer) { comma += 1 }
    return comma
  }
}
