/// English: what opens a sentence around its subject. Phrases that tell where somebody belongs ("Jane Roe of Harbour Markets
/// said"), participles, datelines, and nouns apposed to the source of "according to".
extension Analyzer {
  /// "*Jane Roe* of Harbour Markets": the person whom a phrase names first, where a preposition leads to the rest.
  func namedOpening(_ first: Int, _ end: Int) -> Int? {
    let id = Int(mentionOf[first])
    guard pack.hasBareClauses, id >= 0 else { return nil }
    let mention = mentions[id]
    guard mention.kind == .name, mention.extentFirst == first, !mention.isPossessive, !mention.isOblique,
      mention.last + 1 < end, registry[mention.entity].kind == .person,
      registry[mention.entity].isSure || registry[mention.entity].words.count > 1 && tokens[first].startsSentence
    else { return nil }
    let next = tokens[mention.last + 1]
    return next.isWord && !next.isCapitalized && next.has([.preposition, .nounJoint]) && !next.has(.subordinator)
      ? id : nil
  }

  /// "*Homeowners* in Harbour Close, Alby, said": a plural that opens its sentence, with a place of two names before a
  /// comma.
  mutating func pluralBeforePlace(_ comma: Int) -> Int? {
    guard pack.hasBareClauses, comma > 4, tokens[comma].kind == .comma, tokens[comma - 1].isCapitalized else {
      return nil
    }
    var at = comma - 1
    var inner: Int?
    while at > 0, comma - at < 12, tokens[at].kind == .comma || tokens[at].isCapitalized && !tokens[at].startsSentence {
      if tokens[at].kind == .comma {
        guard inner == nil else { return nil }
        inner = at
      }
      at -= 1
    }
    if tokens[at].isWord, tokens[at].has(.definite), at > 0 { at -= 1 }
    guard let inner, at > 0, tokens[at].isWord, tokens[at].has(.preposition), !tokens[at].isCapitalized,
      case let noun = tokens[at - 1], noun.kind == .word, endsInS(noun), noun.startsSentence,
      !noun.has(.grammar)
    else { return nil }
    return mentionOf[at - 1] >= 0
      ? Int(mentionOf[at - 1]) : appendMention(first: at - 1, last: inner - 1, extent: at - 1)
  }

  /// "Sharing her thoughts, Roe said, “…”", "When they asked, Roe said, “…”", "Asked whether she agreed, Roe said, “…”": a
  /// participle or a time before a cue that has its words in marks behind it.
  func isOpeningBeforeMarks(_ start: Int, _ close: Int) -> Bool {
    let isAsked = tokens[start].startsSentence && tokens[start].has(.participle) && tokens[start].has(.takesHearer)
    guard pack.reports != nil,
      endsInIng(start) || isAsked || EnglishWords.timeConjunctions.contains(tokens[start].hash),
      mentionOf[start] < 0, close + 2 < tokens.count
    else { return false }
    let open = tokens[close + 1].kind == .comma || tokens[close + 1].kind == .colon ? close + 2 : close + 1
    return tokens[open].kind == .openMark && open + 1 < tokens.count && tokens[open + 1].isCapitalized
  }

  /// "Alby, 3 March – Harbour Foods, …": what stands behind a place, a day and a dash that open a paragraph.
  func datelineEnd(_ first: Int, _ end: Int) -> Int? {
    guard first == 0, tokens[0].isCapitalized else { return nil }
    var at = 0
    while at < end, at < 12,
      tokens[at].isCapitalized || tokens[at].kind == .number || tokens[at].kind == .comma || tokens[at].kind == .period
        || tokens[at].kind == .openBracket || tokens[at].kind == .closeBracket || tokens[at].kind == .possessive
    { at += 1 }
    guard at < end, at > 0, at + 1 < end else { return nil }
    // "NEW DELHI: The court …", "KAMPALA, Uganda (Reuters) - The army …"
    let isShouted = tokens[0].flags.contains(.allCapitals) && (at > 1 || tokens[0].width > 3)
    if tokens[at].kind == .colon {
      // "MR. ROE: …" speaks: a place, or the day behind the colon, tells that it is none.
      let tellsWhere =
        (0..<at).contains { tokens[$0].has(.place) }
        || (at + 1..<min(tokens.count, at + 16)).contains { tokens[$0].has(.calendar) && tokens[$0].isCapitalized }
      return isShouted && tellsWhere && !tokens[0].has([.firstName, .title]) && (0..<at).allSatisfy { isShout($0) }
        ? at + 1 : nil
    }
    guard tokens[at].kind == .dash,
      isShouted || at > 1 && (1..<at).contains(where: { tokens[$0].has(.calendar) }) || isTownInFront(at)
    else { return nil }
    return at + 1
  }

  /// "*Port Alby* – Opposition leader, Jane Roe, said": English: up to three capital words that are nobody's, before the only
  /// dash of the sentence and another capital, where the article begins.
  private func isTownInFront(_ dash: Int) -> Bool {
    guard pack.hasBareClauses, block < 3, !isHeading, dash <= 3, tokens[dash].flags.contains(.spaceBefore),
      tokens[dash + 1].isCapitalized,
      (0..<dash).allSatisfy({ tokens[$0].kind == .word && !tokens[$0].has([.firstName, .title, .role, .grammar]) })
    else { return false }
    var at = dash + 1
    while at < tokens.count, at - dash < 60, !tokens[at].startsSentence || at == dash + 1 {
      if tokens[at].kind == .dash { return false }
      at += 1
    }
    return true
  }

  private func isShout(_ at: Int) -> Bool {
    !tokens[at].isWord || tokens[at].flags.contains(.allCapitals)
  }

  /// "According to Kantor, *the market researcher*, prices rose": a phrase without a verb and no list, up to its comma.
  func isApposedNoun(_ first: Int, _ last: Int) -> Bool {
    guard pack.hasBareClauses else { return false }
    var at = first + 1
    while at < last, at - first < 8, tokens[at].isWord || tokens[at].kind == .possessive {
      guard !tokens[at].has(.verbal) || mentionOf[at] >= 0, !tokens[at].has(.conjunction), !endsLikePast(at) else {
        return false
      }
      at += 1
    }
    guard at + 2 < last, tokens[at].kind == .comma else { return false }
    return !tokens[at + 1].has([.conjunction, .relative]) && !tokens[at + 2].has(.conjunction)
  }
}
