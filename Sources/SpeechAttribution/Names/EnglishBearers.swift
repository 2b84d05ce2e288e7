import DocumentModel

/// English: who bears a name of which the text gives a part, and for which body somebody speaks.
extension Analyzer {
  /// "Captain *Dean* Hollis", "his partner *Dean* Hollis": a given name that is a title elsewhere, behind another role.
  func isGivenNameBehindRole(_ at: Int, _ name: NameReading) -> Bool {
    let token = tokens[at]
    guard token.has(.firstName), token.has(.title), pack.hasBareClauses, at > name.start, name.last == at + 1,
      !token.has(.abbreviation), case let before = tokens[at - 1], before.kind == .word
    else { return false }
    return before.has([.role, .title]) && !EnglishWords.underlings.contains(before.hash)
  }

  /// "Cobus van Wyk … *Van Wyk* said": the particle has a capital where no given name stands before it.
  func bearerOfParticle(_ name: NameReading) -> Int? {
    guard pack.hasBareClauses, name.kind == .person, name.words.count > 1, tokens[name.first].has(.nameParticle),
      let known = bearer(ofFamily: tokens[name.last].hash, name.gender)
    else { return nil }
    let (start, end) = (Int(tokens[name.first].start), Int(tokens[name.last].end))
    let whole = registry[known].name
    guard whole.end.utf8 - whole.start.utf8 > end - start,
      case let shift = whole.end.utf8 - end, bytes[start + shift - 1] == 0x20,
      bytes[start] | 0x20 == bytes[start + shift]
    else { return nil }
    return (start + 1..<end).allSatisfy { bytes[$0] == bytes[$0 + shift] } ? known : nil
  }

  /// Whoever bears a family name in full, as far as title and gender tell; of several the one last spoken of.
  private func bearer(ofFamily word: UInt64, _ gender: Speaker.Gender) -> Int? {
    let fits = registry.namesakes(word).filter {
      gender == .unknown || registry[$0].gender == .unknown || registry[$0].gender == gender
    }
    if fits.count > 1 { return lastSubject(among: fits) }
    guard let known = fits.first ?? registry.find(word, gender: gender), registry[known].kind == .person,
      registry[known].words.last == word,
      gender == .unknown || registry[known].gender == .unknown || registry[known].gender == gender
    else { return nil }
    return known
  }

  /// "Joan Whitlock fell. Her daughter Ann Whitlock rang. ¶ *Ms Whitlock* said": of those with one family name none of whom
  /// has spoken, the one whom one of the last two sentences was about.
  func lastSubject(among namesakes: [Int]) -> Int? {
    salience.entries.last {
      $0.wasSubject && salience.sentence - $0.sentence <= 2 && namesakes.contains($0.entity)
    }?.entity
  }

  /// "The manager, praising *Jane Roe*, said", "the officer questioning *Jane Roe* said": whom the subject does something to.
  func objects(behind mention: Mention) -> [Int] {
    let next = mention.last + 1
    guard pack.hasBareClauses, next + 1 < tokens.count,
      case let participle = tokens[next].kind == .comma ? next + 1 : next, tellsDoing(participle)
    else { return [] }
    var found: [Int] = []
    var at = participle + 1
    while at < tokens.count, at - participle < 12, tokens[at].isWord || tokens[at].kind == .possessive,
      !tokens[at].has(.finite) || mentionOf[at] >= 0
    {
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind == .name, mentions[id].first == at { found.append(mentions[id].entity) }
      at += 1
    }
    return found
  }

  /// "the *mayor's* sister, Jane Roe,": whoever is told by whose relative or aide she is is not that other.
  mutating func noteOwner(_ index: Int) {
    let mention = mentions[index]
    var at = mention.extentFirst - 1
    if at > 0, tokens[at].kind == .comma { at -= 1 }
    let last = at
    while at > 1, last - at < 4, tokens[at].kind == .word, !tokens[at].has(.grammar) { at -= 1 }
    guard at > 0, at < last, tokens[at].kind == .possessive, tokens[at - 1].kind == .word, tokens[at - 1].has(.role)
    else { return }
    apart.note(tokens[at - 1].hash, mention.entity, in: block)
  }

  /// "Jane Roe, secretary of the TLU, … *the TLU boss* said": whoever in mind has a role at the head of the body that is named.
  func headOfBody(_ told: Described) -> Int? {
    guard pack.hasBareClauses, told.isDefinite, EnglishWords.bosses.contains(told.noun.hash), told.head > 0,
      tokens[told.head - 1].kind == .word, tokens[told.head - 1].isCapitalized,
      case let body = tokens[told.head - 1].hash
    else { return nil }
    return salience.entries.last {
      registry[$0.entity].kind == .person && !registry[$0.entity].isDescription
        && EnglishWords.leaders.contains(registry[$0.entity].roleNoun) && registry.roles.narrows($0.entity, by: body)
    }?.entity
  }

  /// "The court also heard evidence from *Jane Roe*": whoever is heard is about to speak.
  func isHeard(_ id: Int) -> Bool {
    let from = mentions[id].extentFirst - 1
    guard pack.hasBareClauses, mentions[id].isOblique, from > 1, tokens[from].hash == EnglishWords.from else {
      return false
    }
    return tokens[from - 1].hash == EnglishWords.heard || tokens[from - 2].hash == EnglishWords.heard
  }

  /// "*Satawu's* Jane Roe": the body whose possessive stands right before somebody's name.
  mutating func attachOwner(_ index: Int) {
    let mention = mentions[index]
    let joint = mention.extentFirst - 1
    guard joint > 0, tokens[joint].kind == .possessive, registry[mention.entity].affiliation == nil,
      mention.last > mention.first, registry[mention.entity].isSure, mentionOf[joint - 1] >= 0,
      case let body = mentions[Int(mentionOf[joint - 1])], body.kind == .name, body.last == joint - 1,
      registry[body.entity].kind == .organization,
      registry[body.entity].isSure || tokens[body.first].flags.contains(.allCapitals)
    else { return }
    registry[mention.entity].affiliation = range(body.first, body.last)
  }

  /// "Jane Roe *of Alby Analytics*", "Jane Roe, *from the Fire Service*,": the body right behind somebody's name.
  mutating func attachBody(_ index: Int) {
    let mention = mentions[index]
    var joint = mention.last + 1
    guard joint + 1 < tokens.count, registry[mention.entity].affiliation == nil, registry[mention.entity].isSure else {
      return
    }
    let isInCommas = tokens[joint].kind == .comma
    if isInCommas { joint += 1 }
    guard tokens[joint].isWord, EnglishWords.belonging.contains(tokens[joint].hash), joint + 2 < tokens.count else {
      return
    }
    let first = tokens[joint + 1].isWord && tokens[joint + 1].has(.definite) ? joint + 2 : joint + 1
    let id = Int(mentionOf[first])
    guard id >= 0, case let body = mentions[id], body.kind == .name, body.extentFirst == first, !body.isPossessive,
      registry[body.entity].kind == .organization,
      registry[body.entity].isSure || tokens[body.first].flags.contains(.allCapitals),
      isInCommas
        ? body.last + 1 >= tokens.count || !tokens[body.last + 1].isWord
        : tokens[joint].hash == EnglishWords.of || isBeforeVerb(body.last)
    else { return }
    registry[mention.entity].affiliation = range(body.first, body.last)
  }
}
