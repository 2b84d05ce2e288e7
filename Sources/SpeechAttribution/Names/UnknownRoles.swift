/// What somebody does, told by a noun that the lexicon lacks: by its ending ("beekeeper", "harbour master").
extension Analyzer {
  /// Whether a small word ends like those that tell what somebody does.
  func isAgent(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.width > 4 && !token.has(.grammar) && !token.has([.speechNoun, .record, .body])
      && ends(index, with: pack.agentEndings)
  }

  /// "a beekeeper from Alby", "the harbour master": the head of a phrase that a stop closes.
  func unknownRole(_ first: Int, _ last: Int) -> Int? {
    guard last + 1 >= tokens.count || !tokens[last + 1].isWord && tokens[last + 1].kind != .possessive else {
      return nil
    }
    var head = first
    while head < last, tokens[head + 1].kind == .word, !tokens[head + 1].isCapitalized,
      !tokens[head + 1].has([.preposition, .nounJoint, .conjunction])
    { head += 1 }
    return head <= last && isAgent(head) && !tokens[head].isCapitalized ? head : nil
  }

  /// "The harbour master, Ruth Kjeldsen,", "Harbour Master Ruth Kjeldsen": gives the person the role before the name.
  mutating func attachUnknownRole(_ index: Int, before: Int, isApposed: Bool) -> Bool {
    let mention = mentions[index]
    guard registry[mention.entity].isSure, tokens[mention.first].has(.firstName), isAgent(before) else { return false }
    if !isApposed { return attachCapitalRole(index, before) || attachSmallRole(index, before) }
    guard mentionOf[before] < 0, !tokens[before].isCapitalized else { return false }
    var first = before
    while first > 0, before - first < 4, tokens[first].kind == .word, mentionOf[first] < 0,
      !tokens[first].has(.grammar)
    { first -= 1 }
    guard tokens[first].isWord, tokens[first].has([.definite, .possessive]), !tokens[first].has(.notName) else {
      return false
    }
    setRole(mention.entity, noun: before, from: first, to: before)
    return true
  }

  /// "Harbour Master Ruth Kjeldsen": what seemed a name of its own is the person's title.
  private mutating func attachCapitalRole(_ index: Int, _ before: Int) -> Bool {
    let mention = mentions[index]
    guard index > 0, mentionOf[before] == Int32(index - 1), mentions[index - 1].kind == .name,
      mentions[index - 1].last == before,
      mentions[index - 1].extentFirst == 0 || !tokens[mentions[index - 1].extentFirst - 1].has(.nounJoint)
    else { return false }
    let other = mentions[index - 1]
    guard !registry[other.entity].isSure, registry[other.entity].kind != .place,
      !(other.first...before).contains(where: { tokens[$0].has(.firstName) })
    else { return false }
    setRole(mention.entity, noun: before, from: other.first, to: before)
    widen(index, to: other.extentFirst)
    mentions[index - 1].kind = .description
    mentions[index - 1].entity = mention.entity
    if registry[other.entity].mentions.count == 1 { registry.merge(other.entity, into: mention.entity) }
    return true
  }

  /// "*Grazier* Ruth Kjeldsen said": a noun that opens a sentence, known to nobody as a name, before a given name.
  func isAgentBeforePerson(_ index: Int) -> Bool {
    guard pack.hasBareClauses, !isHeading, tokens[index].startsSentence, index + 2 < tokens.count,
      tokens[index + 1].kind == .word, tokens[index + 1].isCapitalized, tokens[index + 1].has(.firstName),
      tokens[index + 2].kind == .word, tokens[index + 2].isCapitalized, !tokens[index + 2].has(.grammar)
    else { return false }
    return (isAgent(index) || isJoinedRole(index) || isPluralRole(index)) && !registry.knows(tokens[index].hash)
  }

  /// "*Councilors* Jane Roe and …"
  private func isPluralRole(_ index: Int) -> Bool {
    tokens[index].has(.people)
      || ends(index, with: ["ors", "ers", "ists", "ians"]) && !tokens[index].has([.firstName, .body])
  }

  /// "Singer-songwriters Jane Roe and …": two nouns in one.
  private func isJoinedRole(_ index: Int) -> Bool {
    let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
    guard let hyphen = (start..<end).first(where: { bytes[$0] == 0x2D }), hyphen - start > 3, end - hyphen > 4 else {
      return false
    }
    return bytes[hyphen + 1] >= 0x61 && ends(index, with: ["er", "ers", "ist", "ists", "or", "ors"])
  }

  /// "Alby shearer Ruth Kjeldsen said", "Grazier Ruth Kjeldsen said": a noun by its ending, where its phrase opens a
  /// sentence or stands behind a comma.
  private mutating func attachSmallRole(_ index: Int, _ before: Int) -> Bool {
    guard pack.hasBareClauses, mentionOf[before] < 0 else { return false }
    var first = before
    while first > 0, before - first < 4, !tokens[first].startsSentence, tokens[first - 1].kind == .word,
      !tokens[first - 1].has(.grammar), !tokens[first - 1].has(.saying)
    { first -= 1 }
    guard tokens[first].startsSentence || first > 0 && tokens[first - 1].kind == .comma,
      !tokens[before].isCapitalized || first == before
    else { return false }
    setRole(mentions[index].entity, noun: before, from: first, to: before)
    widen(index, to: first)
    return true
  }

  /// "Coach Ana was calm. Ana Belmar, the coach, …": a lone given name with the role of whoever bears it in full.
  mutating func adoptGivenName(_ role: (noun: UInt64, modifiers: SIMD4<UInt64>), _ entity: Int) {
    guard registry[entity].words.count > 1, let given = registry[entity].words.first else { return }
    for bearer in registry.roles.bearers(of: role.noun) where bearer.entity != entity {
      let other = bearer.entity
      guard registry[other].words.count == 1, registry[other].words[0] == given, registry[other].kind == .person,
        !registry[other].isDescription, registry[other].mergedInto == nil,
        RoleBook.agreement(role.modifiers, bearer.modifiers) == 2, let place = registry[other].mentions.first
      else { continue }
      registry.giveAlias(given, range: place, to: entity)
      return
    }
  }

  /// The noun of a description: where it is unknown, the last word before a preposition.
  func headNoun(of mention: Mention) -> Int {
    let opening = tokens[mention.first]
    guard mention.last > mention.first, opening.has(.definite), !opening.has([.indefinitePronoun, .notName]),
      !pack.agentEndings.isEmpty
    else { return mention.first }
    var head = mention.first + 1
    while head < mention.last, !tokens[head + 1].has([.preposition, .nounJoint]) { head += 1 }
    return head
  }

  /// The comma behind the brackets of "Jane Roe (D-Ohio), a lawyer,"; else what stands right behind the name.
  func stopBehind(_ last: Int) -> Int {
    // «Jane Roe, 42 ans, directrice de …»
    if pack.splitsElisions, last + 5 < tokens.count, tokens[last + 1].kind == .comma, tokens[last + 2].kind == .number,
      tokens[last + 3].hash == FrenchWords.years, tokens[last + 4].kind == .comma, tokens[last + 5].isWord,
      tokens[last + 5].has(.role)
    {
      return last + 4
    }
    guard last + 1 < tokens.count, tokens[last + 1].kind == .openBracket else { return last + 1 }
    var close = last + 2
    while close < tokens.count, close - last < 10, tokens[close].kind != .closeBracket {
      // «Jane Roe (maire PS), …»
      if pack.splitsElisions, tokens[close].has(.role) { return last + 1 }
      close += 1
    }
    return close + 1 < tokens.count && tokens[close].kind == .closeBracket && tokens[close + 1].kind == .comma
      ? close + 1 : last + 1
  }

  /// "beside Jane Roe, former Ambassador John Doe said": the role is that of the name behind it.
  func namesAnother(_ noun: Int, _ end: Int, than entity: Int) -> Bool {
    guard noun < end, mentionOf[noun + 1] >= 0 || mentionOf[noun] >= 0 else { return false }
    let id = Int(mentionOf[noun + 1] >= 0 ? mentionOf[noun + 1] : mentionOf[noun])
    return mentions[id].kind == .name && mentions[id].entity != entity && !mentions[id].isPossessive
      && (mentions[id].first <= noun + 1 || mentions[id].extentFirst <= noun)
      && registry[mentions[id].entity].kind == .person
      && registry[mentions[id].entity].isSure
  }
}
