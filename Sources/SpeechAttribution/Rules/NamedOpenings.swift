import DocumentModel

/// English subjects with what tells where they belong: "Jane Roe of Harbour Markets said", "Homeowners in Alby, Kent, said".
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
      case let noun = tokens[at - 1], noun.kind == .word, bytes[Int(noun.end) - 1] == 0x73, noun.startsSentence,
      !noun.has(.grammar)
    else { return nil }
    return mentionOf[at - 1] >= 0
      ? Int(mentionOf[at - 1]) : appendMention(first: at - 1, last: inner - 1, extent: at - 1)
  }

  /// "CEO of Alby FC *and Tom Baird*, CEO of …": a role ends before another person.
  func endBeforeAnother(_ start: Int, _ end: Int) -> Int {
    guard pack.hasBareClauses, start + 1 < end else { return end }
    for at in start + 1..<end where tokens[at].isWord && tokens[at].has(.conjunction) {
      let id = Int(mentionOf[at + 1])
      if id >= 0, mentions[id].kind == .name, mentions[id].extentFirst == at + 1, mentions[id].last > mentions[id].first,
        tokens[mentions[id].first].has(.firstName), registry[mentions[id].entity].kind == .person
      {
        return at - 1
      }
    }
    return end
  }

  /// "Reluctantly, the girl …": an adverb before a comma that opens a sentence names nobody.
  func isOpeningAdverb(_ index: Int) -> Bool {
    pack.hasBareClauses && index + 1 < tokens.count && tokens[index + 1].kind == .comma
      && ends(
        index,
        with: [
          "ingly", "edly", "ously", "ically", "ually", "onally", "fully", "ently", "antly", "ately", "ively", "lessly",
          "ably", "ibly",
        ])
  }

  /// "Sharing her thoughts, Roe said, “…”": a participle before a cue that has its words in marks behind it.
  func isParticipleBeforeMarks(_ start: Int, _ close: Int) -> Bool {
    guard pack.reports != nil, endsInIng(start), mentionOf[start] < 0, close + 2 < tokens.count else { return false }
    let open = tokens[close + 1].kind == .comma || tokens[close + 1].kind == .colon ? close + 2 : close + 1
    return tokens[open].kind == .openMark && open + 1 < tokens.count && tokens[open + 1].isCapitalized
  }

  /// "JANE ROE, HARBOUR MASTER:": English labels tell the name, then the role.
  mutating func speakerBeforeRole(_ first: Int, _ end: Int) -> (speakers: [Int], mention: TextRange)? {
    guard pack.hasBareClauses, let comma = (first..<end).first(where: { tokens[$0].kind == .comma }),
      comma > first, comma + 1 < end, mentionOf[comma - 1] >= 0
    else { return nil }
    let id = Int(mentionOf[comma - 1])
    let entity = mentions[id].entity
    guard mentions[id].kind == .name, mentions[id].extentFirst >= first, mentions[id].last == comma - 1,
      registry[entity].kind != .place
    else { return nil }
    registry[entity].kind = .person
    registry[entity].isSure = true
    if registry[entity].role == nil { registry[entity].role = range(comma + 1, end - 1) }
    return (resolve(id).entities, range(mentions[id].extentFirst, comma - 1))
  }

  /// "Author Q&A: Jane Roe": whom the title of an interview names, where nothing else does.
  mutating func titlePerson() -> Int? {
    guard pack.hasBareClauses, let heading = headings.first else { return nil }
    let title = document.blocks[heading].range
    tokenizer.tokenize(title.start.utf8, title.end.utf8, into: &tokens)
    for first in tokens.indices where tokens[first].kind == .word && tokens[first].has(.firstName) {
      guard tokens[first].isCapitalized else { continue }
      var last = first
      while last + 1 < tokens.count, last - first < 3, tokens[last + 1].kind == .word, tokens[last + 1].isCapitalized,
        !tokens[last + 1].has(.grammar)
      { last += 1 }
      guard last > first else { continue }
      let words = tokens[first...last].map(\.hash)
      let entity = registry.resolve(
        words, range: range(first, last), kind: .person, gender: gender(of: tokens[first]), isSure: true)
      registry.mention(entity, at: range(first, last), key: Registry.key(words[...]), isName: true)
      return entity
    }
    return nil
  }
}

extension Analyzer {
  /// "Alby, 3 March – Harbour Foods, …": what stands behind a place, a day and a dash that open a paragraph.
  func datelineEnd(_ first: Int, _ end: Int) -> Int? {
    guard first == 0, tokens[0].isCapitalized else { return nil }
    var at = 0
    while at < end, at < 8,
      tokens[at].isCapitalized || tokens[at].kind == .number || tokens[at].kind == .comma || tokens[at].kind == .period
    { at += 1 }
    guard at < end, at > 0, tokens[at].kind == .dash, at + 1 < end, (1..<at).contains(where: { tokens[$0].has(.calendar) })
    else { return nil }
    return at + 1
  }
}

extension Analyzer {
  /// "his teacher, *the formidable* Olga Prins,": past an article and two adjectives at most.
  func pastArticle(_ first: Int, _ limit: Int) -> Int {
    guard pack.hasBareClauses, first + 1 < limit, tokens[first].isWord, tokens[first].has(.definite),
      !tokens[first].has(.notName), mentionOf[first] < 0
    else { return first }
    var at = first + 1
    while at + 1 < limit, at - first < 3, tokens[at].kind == .word, !tokens[at].isCapitalized, mentionOf[at] < 0,
      !tokens[at].has(.grammar)
    { at += 1 }
    return mentionOf[at] >= 0 && tokens[at].isCapitalized ? at : first
  }
}

extension Analyzer {
  /// "According to Kantar, *the market researcher*, prices rose": a phrase without a verb and no list, up to its comma.
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
