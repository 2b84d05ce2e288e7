import DocumentModel

/// English transcripts and interviews: labels that tell a role, titles that tell who answers.
extension Analyzer {
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
    guard title.start.utf8 >= 0, title.end.utf8 <= count, title.start < title.end else { return nil }
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
