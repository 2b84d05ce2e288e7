import DocumentModel

/// English offices with capitals: "the *Transport Commissioner*", "North Carolina *Gov.* Jane Roe", "the *Baale*".
extension Analyzer {
  /// "the *Transport Commissioner*", "*General Secretary* and Chief Executive Jane Roe": capitals that end in a noun for an
  /// office name nobody, where an article stands before them or the same person's other office behind.
  func isCapitalOffice(_ start: Int, _ end: Int) -> Bool {
    guard pack.hasBareClauses, !isHeading, end - start < 4, tokens[end].has(.role),
      !tokens[end].has([.firstName, .body, .people, .place]), !pack.newsrooms.contains(tokens[end].hash),
      !EnglishWords.paperNouns.contains(tokens[end].hash), !tokens[start].has(.adverb)
    else { return false }
    let hasArticle =
      end > start && start > 0 && tokens[start - 1].isWord && tokens[start - 1].has(.definite)
      && !tokens[start - 1].has([.indefinite, .possessive, .notName])
    guard
      hasArticle || isOfficeBehind(end) || end > start && opensApposedOffice(start, end)
        || end > start && isOfSomething(end)
    else { return false }
    return (start..<end).allSatisfy {
      tokens[$0].kind == .word && tokens[$0].isCapitalized && !tokens[$0].has(.firstName)
    }
  }

  /// "*Majority Leader*, Jane Roe, said", "Harwick's *Chief Executive*, Jane Roe": an office without an article, and who
  /// holds it behind a comma.
  private func opensApposedOffice(_ start: Int, _ end: Int) -> Bool {
    end + 3 < tokens.count && tokens[end + 1].kind == .comma && opensHolder(end + 1)
      && !tokens[end + 2].has(.place)
      && (start == 0 || tokens[start].startsSentence || tokens[start - 1].kind == .possessive)
  }

  /// "*Harwick's Chief Executive*, Jane Roe said the quay …": an office with capitals that opens its sentence, and its holder
  /// with a verb of saying right behind, whose clause no comma cuts: "The Prime Minister, Roe said on Monday, was ill" names
  /// another.
  func isOfficeInFront(of index: Int, endingAt last: Int) -> Bool {
    let verb = mentions[index].last + 1
    guard last >= 0, mentionOf[last] >= 0, verb + 1 < tokens.count, tokens[verb].isWord, mentionOf[verb] < 0,
      tokens[verb].has(.saying), tokens[verb].has(.finite), case let office = mentions[Int(mentionOf[last])],
      office.kind == .description, office.last == last, tokens[office.first].has(.role),
      !tokens[office.first].has(.people),
      tokens[office.first].isCapitalized || !tokens[office.extentFirst].has([.determiner, .grammar]),
      tokens[office.extentFirst].startsSentence || office.extentFirst == 0
    else { return false }
    var at = verb + 1
    while at + 1 < tokens.count, at - verb < 12, !tokens[at].startsSentence {
      if tokens[at].kind == .comma { return !isVerb(at + 1) || mentionOf[at + 1] >= 0 }
      at += 1
    }
    return true
  }

  /// "The District Commissioner *(DC)*, Jane Roe,": the comma that would stand before the letters in brackets.
  func beforeLetters(_ close: Int) -> Int? {
    guard close > 2, tokens[close].kind == .closeBracket, tokens[close - 2].kind == .openBracket,
      tokens[close - 1].kind == .word, tokens[close - 1].flags.contains(.allCapitals)
    else { return nil }
    return close - 2
  }

  /// "Harwick Commissioner *for Ports*, Jane Roe,", "Harwick Commissioner *for Ports* Jane Roe"
  private func isOfSomething(_ end: Int) -> Bool {
    let noun = end + 2
    guard noun + 1 < tokens.count, tokens[end + 1].isWord, tokens[end + 1].has(.nounJoint),
      !tokens[end + 1].isCapitalized, isCapitalWord(noun), !tokens[noun].has([.firstName, .grammar])
    else { return false }
    return tokens[noun + 1].kind == .comma && opensHolder(noun + 1) || tokens[noun + 1].has(.firstName)
  }

  /// "and *Chief Executive* Jane Roe"
  private func isOfficeBehind(_ end: Int) -> Bool {
    guard end + 3 < tokens.count, tokens[end + 1].isWord, tokens[end + 1].has(.conjunction) else { return false }
    var at = end + 2
    while at + 1 < tokens.count, at - end < 6, tokens[at].kind == .word, tokens[at].isCapitalized,
      !tokens[at].has([.firstName, .abbreviation])
    {
      if tokens[at].has(.role), tokens[at + 1].kind == .word, tokens[at + 1].isCapitalized,
        !tokens[at + 1].has([.role, .title]), tokens[at + 1].has(.firstName)
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// "Secretary of State for Business *and Trade* Jane Roe", "the Minister for Trade *and Industry*, Jane Roe,": a second
  /// thing that an office is for, before its holder; "of the House Transport *and Ports Committee*": one for a body.
  func secondSubject(of noun: Int, behind last: Int) -> Int? {
    let next = last + 2
    guard pack.hasBareClauses, next + 1 < tokens.count, tokens[last].isCapitalized, tokens[last + 1].isWord,
      tokens[last + 1].has(.conjunction), tokens[next].kind == .word, tokens[next].isCapitalized,
      !tokens[next].has(.grammar), !tokens[next].has([.firstName, .title, .role, .place, .body])
    else { return nil }
    if tokens[noun].isCapitalized, opensHolder(next + 1) { return next }
    return tokens[next + 1].kind == .word && tokens[next + 1].has(.body)
      && !tokens[last].has([.firstName, .title, .role, .place, .body, .people]) ? next + 1 : nil
  }

  /// "*Jane* Roe", ", *Jane* Roe": a given name, or two capital words and no more.
  private func opensHolder(_ index: Int) -> Bool {
    let first = tokens[index].kind == .comma ? index + 1 : index
    guard first + 1 < tokens.count, isCapitalWord(first), !tokens[first].has([.grammar, .role, .body]) else {
      return false
    }
    if tokens[first].has(.firstName) || tokens[first].has(.title) && first > index { return true }
    return isCapitalWord(first + 1) && !tokens[first + 1].has([.grammar, .role, .body])
      && (first + 2 >= tokens.count || !isCapitalWord(first + 2))
  }

  private func isCapitalWord(_ at: Int) -> Bool { tokens[at].kind == .word && tokens[at].isCapitalized }

  /// "Mercy Hospital President *Dr.* Jane Roe": the last token of a role before a name, past forms of address.
  func lastOfRole(_ first: Int, _ last: Int) -> Int {
    guard pack.hasBareClauses else { return last }
    var end = last
    while end > first {
      let word = tokens[end].kind == .period ? end - 1 : end
      guard word > first, EnglishWords.forms.contains(tokens[word].hash) else { break }
      end = word - 1
    }
    return end
  }

  /// "*North Carolina Gov.* Jane Roe", "*Sgt.* Roe": a rank that is no noun of the lexicon, shown until more is told.
  mutating func attachRank(_ entity: Int, _ first: Int, _ last: Int) {
    guard pack.hasBareClauses, registry[entity].role == nil,
      case let word = tokens[last].kind == .period ? last - 1 : last, word >= first,
      EnglishWords.ranks.contains(tokens[word].hash)
    else { return }
    registry[entity].role = range(first, last)
  }

  /// Whether a phrase tells more of a role than what is shown: "*Sgt.*" and later "a spokesman", "*pollster*" and later "the
  /// Republican pollster".
  func isNarrowed(_ role: TextRange, by noun: Int, _ first: Int, _ last: Int) -> Bool {
    guard pack.hasBareClauses else { return false }
    if isRank(role) { return !EnglishWords.ranks.contains(tokens[noun].hash) }
    return last > first && WordHash.of(bytes, role.start.utf8, role.end.utf8) == tokens[noun].hash
  }

  /// Whether what is shown as somebody's role ends in a rank cut short.
  func isRank(_ role: TextRange) -> Bool {
    guard pack.hasBareClauses else { return false }
    let end = bytes[role.end.utf8 - 1] == 0x2E ? role.end.utf8 - 1 : role.end.utf8
    var start = end
    while start > role.start.utf8, end - start < 5, bytes[start - 1] != 0x20 { start -= 1 }
    return EnglishWords.ranks.contains(WordHash.of(bytes, start, end))
  }

  /// "The *Baale*, Chief Ganiyu Alao, said": a lone capital word behind its article, and the name of its holder in commas.
  mutating func attachOffice(_ index: Int) {
    let mention = mentions[index]
    let comma = mention.extentFirst - 1
    guard index > 0, comma > 1, tokens[comma].kind == .comma, mention.extentFirst < mention.first,
      isBeforeVerb(mention.last + 1), tokens[mention.last + 1].kind == .comma,
      case let office = mentions[index - 1], office.kind == .name, office.last == comma - 1,
      office.first == office.last, office.extentFirst == office.first, !office.isOblique,
      tokens[office.first - 1].isWord, tokens[office.first - 1].has(.definite),
      registry[office.entity].kind != .place, !registry[office.entity].isSure,
      registry[office.entity].mentions.count == 1, !tokens[office.first].flags.contains(.allCapitals)
    else { return }
    mentions[index - 1].kind = .description
    mentions[index - 1].entity = mention.entity
    registry.merge(office.entity, into: mention.entity)
  }

  /// "said *neighbour* Jane Roe", "by *pilot* Jane Roe": a lone noun without an article, which could be no verb there.
  mutating func attachLoneRole(_ index: Int) {
    let mention = mentions[index]
    let noun = mention.extentFirst - 1
    guard pack.hasBareClauses, noun >= 0, mentionOf[noun] < 0, tokens[noun].kind == .word,
      !tokens[noun].isCapitalized, tokens[noun].has(.role), !tokens[noun].has([.people, .grammar, .saying, .verbal]),
      !EnglishWords.relational.contains(tokens[noun].hash), mention.extentFirst == mention.first,
      registry[mention.entity].isSure, mention.last > mention.first, opensBareNoun(noun)
    else { return }
    setRole(mention.entity, noun: noun, from: noun, to: noun)
    widen(index, to: noun)
  }

  private func opensBareNoun(_ noun: Int) -> Bool {
    guard noun > 0, !tokens[noun].startsSentence, case let before = tokens[noun - 1] else { return false }
    guard before.isWord else { return before.kind == .comma || before.kind == .closeMark }
    if before.has(.hearerPreposition), before.width == 2 { return false }
    return before.has([.conjunction, .preposition, .subordinator])
      || before.has(.finite) && before.has(.saying) || mentionOf[noun - 1] < 0 && endsLikePast(noun - 1)
  }

  /// "a *former* deputy": who was one may be more by now.
  private func isPastRole(_ entity: Int) -> Bool {
    guard let role = registry[entity].role else { return false }
    let blank = (role.start.utf8..<role.end.utf8).first { bytes[$0] == 0x20 } ?? role.end.utf8
    return pack.pastModifiers.contains(WordHash.of(bytes, role.start.utf8, blank))
  }

  /// "*Irish Prime Minister* Jane Roe … the Taoiseach": who holds an office that has a title of its own in Ireland.
  private func isIrishHead(_ entity: Int, _ title: UInt64) -> Bool {
    guard let role = registry[entity].role else { return false }
    var start = role.start.utf8
    // "*Irish* Prime Minister": the word right before what is shown.
    if start > 1, bytes[start - 1] == 0x20 { start -= 1 }
    while start > 0, role.start.utf8 - start < 12, bytes[start - 1] > 0x20 { start -= 1 }
    let own = wordHashes(start, role.end.utf8)
    guard own.contains(where: EnglishNouns.headsOfGovernment.contains),
      own.contains(where: EnglishNouns.deputies.contains) == (title == EnglishNouns.tanaiste)
    else { return false }
    let body = registry[entity].affiliation
    let beside = body.map { wordHashes($0.start.utf8, $0.end.utf8) } ?? []
    return own.contains(where: EnglishNouns.irish.contains) || beside.contains(where: EnglishNouns.irish.contains)
  }

  /// The words of a role or a body, as hashes, cut at blanks and apostrophes.
  private func wordHashes(_ start: Int, _ end: Int) -> [UInt64] {
    var found: [UInt64] = []
    var at = start
    while at < end {
      var stop = at
      while stop < end, bytes[stop] != 0x20, bytes[stop] != 0x27, bytes[stop] != 0xE2 { stop += 1 }
      if stop > at { found.append(WordHash.of(bytes, at, stop)) }
      at = stop + 1
    }
    return found
  }

  /// Whether a noun for an office cannot be somebody's: on the bench sits nobody of whom that is not told, and no relative or
  /// passer-by is the senator.
  func holdsNoOffice(_ entity: Int, _ noun: UInt64) -> Bool {
    let own = registry[entity].roleNoun
    // Whoever sits on the bench is no lawyer and no witness.
    if EnglishNouns.bench.contains(own), EnglishNouns.sides.contains(noun) { return true }
    if EnglishNouns.bench.contains(noun) { return own != noun && !EnglishNouns.bench.contains(own) }
    if EnglishNouns.toldTitles.contains(noun) { return own != noun && !isIrishHead(entity, noun) }
    guard own != 0, own != noun else { return false }
    if EnglishNouns.heads.contains(noun), EnglishNouns.officeHolders.contains(own), !isPastRole(entity) { return true }
    return EnglishNouns.officeHolders.contains(noun) && EnglishNouns.ordinary.contains(own) && !isPastRole(entity)
  }
}
