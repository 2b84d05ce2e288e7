import DocumentModel

extension Analyzer {
  /// Notes whom a run of words with capitals names; the token behind what was read.
  mutating func addName(_ start: Int, _ end: Int) -> Int {
    if let behind = nameBehindRole(start, end) { return addName(behind, end) }
    if isCapitalOffice(start, end) { return addDescription(end) }
    var name = NameReading(start, end - honours(start, end))
    readTitles(&name)
    skipArticles(&name)
    if isRoleAlone(name) { return addDescription(name.first) }
    swap(&name.words, &nameWords)
    name.words.removeAll(keepingCapacity: true)
    defer { swap(&name.words, &nameWords) }
    readWords(&name)
    guard !name.words.isEmpty else { return end + 1 }
    readKind(&name)
    if name.kind == .person, isAged(name.last) { name.isSure = true }
    readGender(&name)
    guard !isNumbered(name), let entity = entity(of: name) else { return end + 1 }
    note(name, entity)
    record(mention(of: name, entity, to: end))
    if !isHeading { attachAcronym(end, entity) }
    return end + 1
  }

  /// "Secretary of State *Jane Roe*": the first words of the run end the role before it.
  private func nameBehindRole(_ start: Int, _ end: Int) -> Int? {
    guard !pack.splitsElisions, mentionOf[start] >= 0 else { return nil }
    let role = mentions[Int(mentionOf[start])]
    guard role.kind == .description, role.last >= start, role.last < end else { return nil }
    let next = tokens[role.last + 1]
    let isOfTwo = start == role.last && start > 0 && tokens[start - 1].isWord && tokens[start - 1].has(.conjunction)
    return isOfTwo || next.has(.firstName) || next.has(.abbreviation) && next.has(.title) ? role.last + 1 : nil
  }

  /// «Nicou, 74 ans, …»: French: whoever has an age is a person.
  func isAged(_ last: Int) -> Bool {
    pack.splitsElisions && last + 3 < tokens.count && tokens[last + 1].kind == .comma
      && (tokens[last + 2].kind == .number || tokens[last + 2].has(.number))
      && tokens[last + 3].hash == FrenchWords.years
  }

  /// «en Ligue 1»: French: a noun for a body and its number name a class, not a body.
  private func isNumbered(_ name: NameReading) -> Bool {
    pack.splitsElisions && name.isBody && name.start == name.last && name.last + 1 < tokens.count
      && tokens[name.last + 1].kind == .number
  }

  /// Whom a name stands for; nil where it names nobody.
  @inline(__always) private mutating func entity(of name: NameReading) -> Int? {
    let here = range(name.first, name.last)
    if isHeading {
      if let known = headingEntity(name.first, name.last) { return known }
      return isLabelOfTitle(name) ? resolve(name, here) : nil
    }
    if let spelledOut = acronymBefore(name.first, name.last) {
      registry.spellOut(spelledOut, words: name.words, range: here)
      return spelledOut
    }
    let head = tokens[name.first]
    guard name.words.count == 1, !registry.knows(name.words[0]) else { return resolve(name, here) }
    if name.kind == .organization, head.flags.contains(.allCapitals),
      let known = registry.named(byInitials: initials(of: head))
    {
      registry.giveAlias(name.words[0], range: here, to: known)
      return known
    }
    // "Yesterday …": a capital that the start of a sentence explains.
    if name.kind == .person, !name.isTitled, head.startsSentence, !head.has(.firstName),
      !followedByVerb(name.last) || isOpeningAdverb(name.first), !isHandle(name.first), !isAged(name.last)
    {
      return nil
    }
    return resolve(name, here)
  }

  @inline(__always) private mutating func resolve(_ name: NameReading, _ here: TextRange) -> Int {
    // One by one: `??` would copy the reading for each.
    if let known = bodyWithoutForm(name) { return known }
    if let known = namesakeAtHand(name) { return known }
    if let known = bearerOfParticle(name) { return known }
    if let known = hyphened(name) { return known }
    let plain = pack.splitsElisions && name.kind == .person && name.words.count > 1 ? plainKey(name) : 0
    if plain != 0, let known = registry.otherSpelling(plain, name.words) { return known }
    let headWords = name.kind == .person ? .max : name.headWords
    let entity = registry.resolve(
      name.words, range: here, kind: name.kind, gender: name.gender, isSure: name.isSure, headWords: headWords)
    if plain != 0 { registry.noteSpelling(plain, of: entity) }
    if registry[entity].words == name.words { registry[entity].headWords = headWords }
    // "Mrs. Christie": a title tells that it is no given name.
    if name.words.count == 1, tokens[name.first].has(.firstName),
      !pack.hasBareClauses || !name.isTitled || name.gender == .unknown
    {
      registry[entity].isGivenName = true
    }
    noteAcronyms(of: name, entity)
    return entity
  }

  /// "Ava Simms … Her mother, Tiffany Simms, said … *Simms* said": English: of those with one family name, the one named last
  /// in the block, or who spoke last, unless the article is plainly about another.
  private func namesakeAtHand(_ name: NameReading) -> Int? {
    guard pack.hasBareClauses, name.words.count == 1, name.kind == .person, !tokens[name.first].has(.firstName) else {
      return nil
    }
    let namesakes = registry.namesakes(name.words[0]).filter {
      name.gender == .unknown || registry[$0].gender == .unknown || registry[$0].gender == name.gender
    }
    guard namesakes.count > 1 else { return nil }
    let last = mentions.suffix(Self.reach).last {
      $0.kind == .name && !$0.isPossessive && !$0.isOblique && !$0.isQuoted && namesakes.contains($0.entity)
    }?.entity
    let speaker = salience.speaker.flatMap { namesakes.contains($0) ? $0 : nil }
    let subject = speaker == nil ? lastSubject(among: namesakes) : nil
    guard let found = last ?? speaker ?? subject,
      last != nil || subject != nil || salience.sentence - salience.speakerSentence <= 4,
      !registry[found].isCalledByGivenName
    else { return nil }
    let most = namesakes.map { registry[$0].mentions.count }.max() ?? 0
    return most > 2 * registry[found].mentions.count + 3 ? nil : found
  }

  /// "Donal Hale Roe … *Hale-Roe* said": English: a family name of two words, by now with a hyphen, which nobody else
  /// bears so.
  private func hyphened(_ name: NameReading) -> Int? {
    guard pack.hasBareClauses, name.words.count == 1, name.kind == .person, case let word = tokens[name.last],
      word.width > 5, !registry.knows(name.words[0]),
      let hyphen = (Int(word.start)..<Int(word.end)).first(where: { bytes[$0] == 0x2D }),
      let known = registry.find(WordHash.of(bytes, hyphen + 1, Int(word.end))), registry[known].kind == .person,
      registry[known].words.count > 2
    else { return nil }
    let family = registry[known].words.suffix(2)
    return family.first == WordHash.of(bytes, Int(word.start), hyphen)
      && family.last == WordHash.of(bytes, hyphen + 1, Int(word.end)) ? known : nil
  }

  /// Notes a place of an entity's name, and what the name tells of it.
  @inline(__always) private mutating func note(_ name: NameReading, _ entity: Int) {
    let (first, last) = (name.first, name.last)
    if name.kind != .person || registry[entity].kind == .organization { classify(entity, first, last, name.start) }
    registry.mention(entity, at: range(first, last), key: Registry.key(name.words[...]), isName: true)
    if name.words.count == 1, registry[entity].words.count > 1, registry[entity].words[0] == name.words[0] {
      registry[entity].isCalledByGivenName = true
    }
    if pack.splitsElisions, name.isTitled { noteLawyer(name, entity) }
    if pack.pressClass != 0, name.kind == .organization, registry[entity].words == name.words,
      hasOwnArticle(first, name.start)
    {
      registry[entity].name = range(name.start < first ? name.start : first - 1, last)
    }
    let isAgent = name.start > 0 && tokens[name.start - 1].isWord && tokens[name.start - 1].has(.agent)
    if !isHeading, !tokens[first].flags.contains(.quoted),
      isAgent || isBeforeVerb(last) && registry[entity].kind == .person && !isOwner(name.start)
    {
      registry[entity].acts = true
    }
  }

  @inline(__always) private func mention(of name: NameReading, _ entity: Int, to end: Int) -> Mention {
    var mention = Mention(
      first: name.first, last: end, kind: .name, entity: entity, gender: name.gender, extentFirst: name.start)
    mention.isQuoted = tokens[name.first].flags.contains(.quoted)
    mention.isPossessive = end + 1 < tokens.count && tokens[end + 1].kind == .possessive
    mention.isOblique = isOblique(name)
    return mention
  }

  /// "with *Roe*", "the storm hit Paris, *Texas*": no subject.
  @inline(__always) private func isOblique(_ name: NameReading) -> Bool {
    let start = name.start
    guard start > 0 else { return isOblique(start) }
    let before = tokens[start - 1]
    // "hours after Jane Roe said": the preposition is a conjunction there.
    let opensClause = before.isWord && before.has(.subordinator) && isBeforeVerb(name.last)
    guard
      isOblique(start) && !opensClause
        || name.kind == .place && before.kind == .comma && !tokens[start].startsSentence
    else { return false }
    // «C'est le cas de Jane Roe»
    let isCaseOf =
      pack.splitsElisions && start > 4 && tokens[start - 5].has(.elided) && tokens[start - 5].has(.notName)
      && tokens[start - 4].has(.copula) && tokens[start - 3].has(.definite)
    return !isCaseOf
  }

  /// «l'équipe *de Jane Roe* a perdu»: French: whoever something is of does nothing.
  private func isOwner(_ start: Int) -> Bool {
    pack.splitsElisions && start > 0 && tokens[start - 1].isWord && tokens[start - 1].has(.nounJoint)
      && tokens[start - 1].has([.nameParticle, .elided]) && !tokens[start - 1].has(.definite)
  }

  /// A hash of a name's letters without their accents.
  private func plainKey(_ name: NameReading) -> UInt64 {
    var hash = WordHash()
    var at = Int(tokens[name.first].start)
    let end = Int(tokens[name.last].end)
    while at < end {
      let (code, width) = decodeScalar(bytes, at, end)
      hash.add(WordHash.withoutAccent(WordHash.lowercased(code < 0x80 ? UInt32(UInt8(code) | 0x20) : code)))
      at += width
    }
    return hash.value
  }

  /// «@mairie»: the name of an account.
  private func isHandle(_ index: Int) -> Bool { bytes[Int(tokens[index].start)] == TurnLabel.handleSign }

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

  /// «*Jane Roe :* « Je pars »»: French: the full name that opens a title and labels its words.
  private func isLabelOfTitle(_ name: NameReading) -> Bool {
    pack.splitsElisions && name.first == 0 && name.kind == .person && name.words.count > 1
      && tokens[name.first].has(.firstName) && name.last + 2 < tokens.count
      && tokens[name.last + 1].kind == .colon && tokens[name.last + 2].kind == .openMark
  }

  /// In a headline with capitals everywhere: somebody the body knows.
  private func headingEntity(_ first: Int, _ end: Int) -> Int? {
    var at = end
    while at >= first {
      if tokens[at].kind == .word, let known = registry.find(tokens[at].hash) {
        guard at == end, isOfFamily(known, first, end) else { return known }
        return registry.find(tokens[first].hash).flatMap { registry[$0].words.last == tokens[end].hash ? $0 : nil }
      }
      at -= 1
    }
    return nil
  }

  /// «Mort de *Jean Roe*», where the body knows Jane Roe too: French: another of that family by the given name.
  private func isOfFamily(_ known: Int, _ first: Int, _ end: Int) -> Bool {
    pack.splitsElisions && first < end && tokens[first].has(.firstName) && registry[known].words.count > 1
      && registry[known].words.last == tokens[end].hash && !registry[known].words.contains(tokens[first].hash)
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
}
