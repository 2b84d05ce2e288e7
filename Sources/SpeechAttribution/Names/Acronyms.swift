import DocumentModel

/// Acronyms, and the names that they stand for.
extension Analyzer {
  /// «SNJ (Syndicat national des journalistes)»: the acronym that a name in brackets spells out.
  func acronymBefore(_ first: Int, _ end: Int) -> Int? {
    guard first > 1, end > first, end + 1 < tokens.count, tokens[first - 1].kind == .openBracket,
      tokens[first - 2].flags.contains(.allCapitals), mentionOf[first - 2] >= 0
    else { return nil }
    let mention = mentions[Int(mentionOf[first - 2])]
    guard mention.kind == .name, mention.first == mention.last,
      bytes[Int(tokens[first].start)] == bytes[Int(tokens[first - 2].start)]
        || tokens[end + 1].kind == .closeBracket && tokens[first].has(.body)
    else { return nil }
    return mention.entity
  }

  /// Makes a name known by its acronym: "EPA" for the Environmental Protection Agency, «CGT» for its words.
  @inline(__always) mutating func noteAcronyms(of name: NameReading, _ entity: Int) {
    let head = tokens[name.first]
    if name.words.count == 1, name.kind == .organization, head.flags.contains(.allCapitals), head.width > 2,
      registry[entity].words.count == 1
    {
      registry.noteAcronym(initials(of: head), of: entity)
    }
    if let acronym = pack.knownAcronyms[Registry.key(name.words[...])] {
      registry.giveAlias(acronym, range: range(name.first, name.last), to: entity)
    }
    if name.words.count > 1, name.kind == .organization || name.words.count > 2, name.kind != .place {
      registry.giveInitials(initials(of: name), to: entity)
    }
  }

  /// The first letters of a name's words as a key: of those with a capital, and of all nouns in a French body's name.
  private func initials(of name: NameReading) -> UInt64 {
    var hash = WordHash()
    var at = name.first
    while at <= name.last {
      if tokens[at].isCapitalized
        || name.isBody && pack.splitsElisions
          && !tokens[at].has([.nounJoint, .preposition, .definite, .conjunction])
      {
        hash.add(initial(tokens[at]))
      }
      at += 1
    }
    return hash.value
  }

  /// The first letter of a word as acronyms have it: a capital without its accent.
  private func initial(_ token: Token) -> UInt32 {
    var at = Int(token.start)
    guard bytes[at] >= 0x80 else { return UInt32(bytes[at] & 0xDF) }
    let (code, _) = decodeScalar(bytes, at, Int(token.end))
    at = Int(code)
    switch at {
    case 0xC0...0xC6, 0xE0...0xE6: return 0x41
    case 0xC8...0xCB, 0xE8...0xEB: return 0x45
    case 0xCC...0xCF, 0xEC...0xEF: return 0x49
    case 0xD2...0xD6, 0xF2...0xF6: return 0x4F
    default: return code
    }
  }

  /// The letters of an acronym as a key.
  func initials(of token: Token) -> UInt64 {
    var hash = WordHash()
    for at in Int(token.start)..<Int(token.end) where bytes[at] != 0x2E { hash.add(UInt32(bytes[at] & 0xDF)) }
    return hash.value
  }

  /// «Confédération générale du travail (CGT)»: what stands in brackets behind a body's name is its acronym.
  mutating func attachAcronym(_ end: Int, _ entity: Int) {
    var open = end + 1
    let limit = min(tokens.count, end + 8)
    while open < limit, tokens[open].kind == .word, !tokens[open].isCapitalized { open += 1 }
    guard open + 2 < tokens.count, tokens[open].kind == .openBracket, tokens[open + 2].kind == .closeBracket else {
      return
    }
    let acronym = tokens[open + 1]
    guard acronym.kind == .word, acronym.width <= 8,
      acronym.flags.contains(.allCapitals)
        || acronym.isCapitalized && registry[entity].words.count > 2 && registry[entity].kind == .organization
          && bytes[Int(acronym.start)] == bytes[registry[entity].name.start.utf8]
    else { return }
    if registry[entity].kind == .person, registry[entity].isSure { return }
    if open == end + 1, registry[entity].words.count == 1 { return }
    registry[entity].kind = .organization
    if !pack.splitsElisions || registry[entity].bodyClass != 0 || tokens[end].has(.body)
      || mentions.last.map({ tokens[$0.first].has(.body) }) ?? false
    {
      registry[entity].isSure = true
    }
    // «Union des commerçants (UC)»: all of it is the name.
    if open > end + 1, !registry[entity].isSpelledOut {
      registry[entity].name = TextRange(
        registry[entity].mentions.last?.start ?? registry[entity].name.start, TextOffset(Int(tokens[open - 1].end)))
      registry[entity].isSpelledOut = true
    }
    registry.giveAlias(acronym.hash, range: TextRange(Int(acronym.start), Int(acronym.end)), to: entity)
  }
}
