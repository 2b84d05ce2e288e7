import DocumentModel

extension Analyzer {
  mutating func addName(_ start: Int, _ end: Int) -> Int {
    // "Secretary of State Jane Roe": the first words of the run end the role before it.
    if !pack.splitsElisions, mentionOf[start] >= 0 {
      let role = mentions[Int(mentionOf[start])]
      if role.kind == .description, role.last >= start, role.last < end,
        tokens[role.last + 1].has(.firstName)
          || tokens[role.last + 1].has(.abbreviation) && tokens[role.last + 1].has(.title)
      {
        return addName(role.last + 1, end)
      }
    }
    var first = start
    var gender = Speaker.Gender.unknown
    var titled = false
    let extent = first
    // Titles and roles before the name («Sen.», "House Speaker"): the name is what follows the last of them.
    var scan = start
    while scan < end {
      let token = tokens[scan]
      if token.isWord, token.has([.title, .role]), !(token.has(.firstName) && scan == start && !token.has(.title)) {
        var next = scan + 1
        if tokens[next].kind == .period { next += 1 }
        if next <= end, tokens[next].isCapitalized, scan - start < 6,
          !pack.splitsElisions || !tokens[next].has(.body) || token.has(.title)
        {
          titled = true
          if token.has(.feminine), !token.has(.masculine) { gender = .feminine }
          if token.has(.masculine), !token.has(.feminine) { gender = .masculine }
          first = next
        }
      }
      scan += 1
    }
    let namesBody = tokens[end].has(.body) || !pack.splitsElisions && (first..<end).contains { tokens[$0].has(.body) }
    while first < end, tokens[first].has(.definite) || tokens[first].has(.notName) && !namesBody {
      first += 1
      if tokens[first].kind == .period { first += 1 }
    }
    if first == end, tokens[first].has([.title, .role]), first == start || isTitlesOnly(start, end),
      !tokens[first].has(.firstName)
    {
      return addDescription(first)
    }
    // «Directeur Pôle Industrie»: a role, then a part of its body.
    if pack.splitsElisions, first == start, !titled, tokens[first].has(.role), !tokens[first].has(.firstName),
      first < end,
      tokens[first + 1].has(.body)
    {
      return addDescription(first)
    }
    let isPartOfRole =
      pack.splitsElisions && start > 0 && tokens[start - 1].isWord && tokens[start - 1].has(.role)
      && tokens[start - 1].isCapitalized
    let head = tokens[first]
    let tail = tokens[end]
    var kind = Entity.Kind.person
    var isSure = titled
    var isBody = false
    var words: [UInt64] = []
    swap(&words, &nameWords)
    words.removeAll(keepingCapacity: true)
    defer { swap(&words, &nameWords) }
    var headWords = Int.max
    var at = first
    while at <= end {
      if tokens[at].kind == .word, !tokens[at].has(.nameParticle) || tokens[at].isCapitalized,
        tokens[at].width > 1 || at == end
      {
        words.append(tokens[at].hash)
      }
      if tokens[at].has(.body) { isBody = true }
      if at > first, headWords == .max, pack.splitsElisions, tokens[at].isWord, tokens[at].has(.nounJoint),
        !tokens[at].isCapitalized
      {
        headWords = words.count
      }
      at += 1
    }
    guard !words.isEmpty else { return end + 1 }
    let beforeFirst = extent > 0 ? tokens[extent - 1] : nil
    if isBody, !titled, !head.has(.firstName) {
      kind = .organization
      isSure = !isPartOfRole
    } else if head.has(.firstName), end > first {
      isSure = true
      if gender == .unknown { gender = self.gender(of: head) }
    } else if !titled, words.count == 1, head.has(.place) {
      kind = .place
    } else if !titled, head.flags.contains(.allCapitals), words.count == 1, head.width <= 6,
      !tokens[max(0, first - 1)].flags.contains(.allCapitals)
    {
      kind = .organization
    } else if !titled, words.count <= 2, tail.has(.place), !head.has(.firstName) {
      kind = .place
    } else if !titled, let before = beforeFirst, before.has(.definite) || pack.contractions.contains(before.hash),
      !before.isCapitalized, !head.has(.firstName)
    {
      kind = .organization
    }
    if kind == .person, !titled, words.count == 1, !head.has(.firstName), followsRole(extent) || isNamedBody(start) {
      kind = .organization
    }
    if kind == .person || kind == .place, !titled, !head.has(.firstName), pack.pressClass != 0,
      hasOwnArticle(first, extent), kind == .person || isPaper(first, extent)
    {
      kind = .organization
    }
    // «avenue Jane Roe»
    if kind == .person, isDedication(extent) {
      (kind, isSure) = (.place, false)
    }
    if first == end, head.has(.firstName), gender == .unknown { gender = self.gender(of: head) }
    if pack.splitsElisions, kind == .organization, gender == .unknown, isBody, let beforeFirst, beforeFirst.isWord,
      beforeFirst.has(.definite), !beforeFirst.has(.elided)
    {
      // «la Cour d'assises»
      gender = self.gender(of: beforeFirst)
    }
    let here = range(first, end)
    let entity: Int
    if isHeading {
      guard let known = headingEntity(first, end) else { return end + 1 }
      entity = known
    } else if let spelledOut = acronymBefore(first, end) {
      entity = spelledOut
      registry.spellOut(entity, words: words, range: here)
    } else if words.count == 1, kind == .organization, head.flags.contains(.allCapitals), !registry.knows(words[0]),
      let known = registry.named(byInitials: initials(of: head))
    {
      entity = known
      registry.giveAlias(words[0], range: here, to: known)
    } else if words.count == 1, kind == .person, !titled, tokens[first].startsSentence, !registry.knows(words[0]),
      !head.has(.firstName), !followedByVerb(end), !isHandle(first)
    {
      return end + 1
    } else {
      if kind == .person { headWords = .max }
      entity = registry.resolve(
        words, range: here, kind: kind, gender: gender, isSure: isSure, headWords: headWords)
      if registry[entity].words == words { registry[entity].headWords = headWords }
      if words.count == 1, head.has(.firstName) { registry[entity].isGivenName = true }
      if words.count == 1, kind == .organization, head.flags.contains(.allCapitals), head.width > 2,
        registry[entity].words.count == 1
      {
        registry.noteAcronym(initials(of: head), of: entity)
      }
      if let acronym = pack.knownAcronyms[Registry.key(words[...])] {
        registry.giveAlias(acronym, range: here, to: entity)
      }
      if words.count > 1, kind == .organization || words.count > 2, kind != .place {
        var hash = WordHash()
        var at = first
        while at <= end {
          if tokens[at].isCapitalized
            || isBody && pack.splitsElisions && !tokens[at].has([.nounJoint, .preposition, .definite, .conjunction])
          {
            hash.add(initial(tokens[at]))
          }
          at += 1
        }
        registry.giveInitials(hash.value, to: entity)
      }
    }
    if kind != .person || registry[entity].kind == .organization { classify(entity, first, end, extent) }
    registry.mention(entity, at: here, key: Registry.key(words[...]), isName: true)
    if pack.pressClass != 0, kind == .organization, registry[entity].words == words, hasOwnArticle(first, extent) {
      registry[entity].name = range(extent < first ? extent : first - 1, end)
    }
    var mention = Mention(first: first, last: end, kind: .name, entity: entity, gender: gender, extentFirst: extent)
    mention.isQuoted = tokens[first].flags.contains(.quoted)
    mention.isPossessive = end + 1 < tokens.count && tokens[end + 1].kind == .possessive
    // "hours after Jane Roe said": the preposition is a conjunction there.
    let opensClause =
      extent > 0 && tokens[extent - 1].isWord && tokens[extent - 1].has(.subordinator) && isBeforeVerb(end)
    mention.isOblique =
      isOblique(extent) && !opensClause
      || kind == .place && extent > 0 && tokens[extent - 1].kind == .comma && !tokens[extent].startsSentence
    // «C'est le cas de Jane Roe»
    if mention.isOblique, pack.splitsElisions, extent > 4, tokens[extent - 5].has(.elided),
      tokens[extent - 5].has(.notName), tokens[extent - 4].has(.copula), tokens[extent - 3].has(.definite)
    {
      mention.isOblique = false
    }
    if !isHeading, !mention.isQuoted,
      isBeforeVerb(end) && registry[entity].kind == .person
        || extent > 0 && tokens[extent - 1].isWord && tokens[extent - 1].has(.agent)
    {
      registry[entity].acts = true
    }
    record(mention)
    if !isHeading { attachAcronym(end, entity) }
    return end + 1
  }

  /// «le syndicat Alliance»
  private func isNamedBody(_ start: Int) -> Bool { start > 0 && bodyNameEnd(behind: start - 1) != nil }

  /// «@mairie»: the name of an account.
  private func isHandle(_ index: Int) -> Bool { bytes[Int(tokens[index].start)] == TurnLabel.handleSign }

  /// "Former Secretary": every word is a title, and what follows goes on with it.
  private func isTitlesOnly(_ start: Int, _ end: Int) -> Bool {
    !pack.splitsElisions && end + 1 < tokens.count && tokens[end + 1].isWord && tokens[end + 1].has(.nounJoint)
      && (start...end).allSatisfy { tokens[$0].has([.title, .role]) && !tokens[$0].has(.firstName) }
  }

  /// Notes which class of bodies a name belongs to: by a word of it, or by its article («Le Monde»).
  private mutating func classify(_ entity: Int, _ first: Int, _ end: Int, _ extent: Int) {
    guard registry[entity].bodyClass == 0, pack.pressClass != 0 else { return }
    var at = first
    while at <= end {
      if let known = pack.bodyClasses[tokens[at].hash] {
        registry[entity].bodyClass = known
        return
      }
      at += 1
    }
    if hasOwnArticle(first, extent) { registry[entity].bodyClass = pack.pressClass }
  }

  /// «selon Le Monde»: an article with a capital inside a sentence, or anywhere before the name of a known paper.
  private func hasOwnArticle(_ first: Int, _ extent: Int) -> Bool {
    let article = extent < first ? extent : first - 1
    guard article >= 0, tokens[article].kind == .word, tokens[article].has(.definite), tokens[article].isCapitalized
    else {
      return false
    }
    let isInside =
      article > 0 && !tokens[article].startsSentence && tokens[article - 1].kind != .openMark
      && tokens[article - 1].kind != .colon
    return isInside || pack.papers.contains(tokens[first].hash)
      || first + 1 < tokens.count && pack.nameTails.contains(RoleBook.pair(tokens[first].hash, tokens[first + 1].hash))
  }

  /// «le ministre des Transports»: a capital word that a role governs is no person.
  private func followsRole(_ first: Int) -> Bool {
    var at = first - 1
    guard at > 0, pack.splitsElisions else { return false }
    if tokens[at].has(.definite), !tokens[at].has(.nounJoint) { at -= 1 }
    guard at > 0, tokens[at].isWord, tokens[at].has(.nounJoint) else { return false }
    return tokens[at - 1].isWord && tokens[at - 1].has([.role, .body])
  }

  /// «SNJ (Syndicat national des journalistes)»: the acronym that a name in brackets spells out.
  private func acronymBefore(_ first: Int, _ end: Int) -> Int? {
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
  private func initials(of token: Token) -> UInt64 {
    var hash = WordHash()
    for at in Int(token.start)..<Int(token.end) where bytes[at] != 0x2E { hash.add(UInt32(bytes[at] & 0xDF)) }
    return hash.value
  }

  /// In a headline with capitals everywhere: somebody the body knows.
  private func headingEntity(_ first: Int, _ end: Int) -> Int? {
    var at = end
    while at >= first {
      if tokens[at].kind == .word, let known = registry.find(tokens[at].hash) { return known }
      at -= 1
    }
    return nil
  }

  private func followedByVerb(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    if next.kind == .possessive { return true }
    if next.kind == .comma, index + 2 < tokens.count {
      return tokens[index + 2].isWord && tokens[index + 2].has([.relative, .definite, .indefinite, .role])
    }
    return next.isWord && next.has([.finite, .auxiliary, .copula, .verb, .reflexive, .negation, .relative])
  }

  /// «Confédération générale du travail (CGT)»: what stands in brackets behind a body's name is its acronym.
  private mutating func attachAcronym(_ end: Int, _ entity: Int) {
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
