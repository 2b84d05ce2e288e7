import DocumentModel

extension Analyzer {
  /// Finds names, pronouns and descriptions of the block, in order, and ties the names to entities.
  mutating func findMentions() {
    mentions.removeAll(keepingCapacity: true)
    mentionOf.removeAll(keepingCapacity: true)
    mentionOf.append(contentsOf: repeatElement(-1, count: tokens.count))
    var index = 0
    let count = tokens.count
    while index < count {
      let token = tokens[index]
      guard token.isWord else {
        index += 1
        continue
      }
      if token.isCapitalized, let end = nameRun(from: index) {
        index = addName(index, end)
        continue
      }
      if token.has(.latter), index > 0, tokens[index - 1].has(.definite),
        tokens[index - 1].has(.notName) || !pack.splitsElisions
      {
        addPronoun(index)
        let id = mentions.count - 1
        mentions[id].gender = gender(of: token)
        mentions[id].extentFirst = index - 1
        mentionOf[index - 1] = Int32(id)
      } else if token.has(.personalPronoun), !token.has(.definite) || token.kind == .clitic {
        addPronoun(index)
      } else if token.has(.title), token.has(.role), index + 2 < count, tokens[index + 1].has(.nameParticle),
        !tokens[index + 1].has(.definite),
        tokens[index + 2].isCapitalized, !tokens[index + 2].has([.place, .body, .role]),
        let end = nameRun(from: index + 2)
      {
        // «le général de Gaulle»
        index = addName(index + 2, end)
        continue
      } else if token.has([.role, .people, .body, .record]) {
        index = addDescription(index)
        continue
      }
      index += 1
    }
    attachRoles()
  }

  /// Whether a capital word can belong to a name.
  @inline(__always) private func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalized else { return false }
    if token.width == 1, index + 2 < tokens.count, tokens[index + 1].kind == .period,
      !tokens[index + 1].flags.contains(.spaceBefore),
      tokens[index + 2].isCapitalized, !token.has(.firstPerson) || index > 0 && tokens[index - 1].isCapitalized
    {
      return true
    }
    if token.startsSentence || (index > 0 && tokens[index - 1].kind == .openMark) || isHeading || index == 0
      || (tokens[index - 1].kind == .colon)
    {
      if token.has(.grammar) {
        return token.has(.firstName) && index + 1 < tokens.count && tokens[index + 1].isCapitalized
          && !token.has(.auxiliary)
      }
      if token.has([.title, .firstName, .place]) { return true }
      if token.has([.common, .verb, .role, .people, .body, .record, .speechNoun]) || token.has(.saying) {
        return index + 1 < tokens.count && tokens[index + 1].isCapitalized && tokens[index + 1].kind == .word
          && !tokens[index + 1].has(.grammar) && token.has([.body, .role, .people, .common])
      }
      return true
    }
    if token.has(.grammar) { return false }
    return true
  }

  /// The last token of the name that starts at a capital word, if one does.
  private func nameRun(from start: Int) -> Int? {
    guard isNameWord(start) else {
      // «Le Monde», "The Hill": an article with a capital inside a sentence.
      let token = tokens[start]
      if token.has(.definite), !token.startsSentence, !isHeading, start > 0, start + 1 < tokens.count,
        tokens[start - 1].kind != .colon, tokens[start - 1].kind != .openMark,
        tokens[start + 1].isCapitalized, isNameWord(start + 1)
      {
        return nameRun(from: start + 1)
      }
      return nil
    }
    var last = start
    var index = start + 1
    let count = tokens.count
    let limit = min(count, start + 14)
    while index < limit {
      let token = tokens[index]
      if token.kind == .period {
        // "J. Smith", "Sen. Rubio": a full stop inside a name.
        let before = tokens[index - 1]
        if index + 1 < limit, !token.flags.contains(.spaceBefore),
          before.width == 1 || before.has([.abbreviation, .title]), tokens[index + 1].isCapitalized,
          tokens[index + 1].kind == .word, !tokens[index + 1].startsSentence, isNameWord(index + 1)
        {
          index += 1
          continue
        }
        break
      }
      guard token.kind == .word else { break }
      if token.isCapitalized,
        isNameWord(index)
          || token.has([.adverb, .timeAdverb]) && !token.has(.calendar) && !isHeading && !token.startsSentence
            && !token.has([.auxiliary, .negation, .subordinator, .conjunction, .relative])
          || (token.has([.notName, .number]) && !token.has(.definite))
      {
        if token.flags.contains(.lineFeedBefore), tokens[index - 1].startsSentence { break }
        // «l'Éducation Najat Vallaud-Belkacem»: a given name opens another name.
        if token.has(.firstName), !token.has(.title), index + 1 < count, tokens[index + 1].isCapitalized,
          tokens[index + 1].kind == .word, !tokens[index + 1].has(.grammar), opensNoPerson(start, index)
        {
          break
        }
        last = index
        index += 1
        continue
      }
      if token.has(.nameParticle), !token.isCapitalized, index + 1 < limit {
        var after = index + 1
        if tokens[after].has(.nameParticle), !tokens[after].isCapitalized, after + 1 < limit { after += 1 }
        if tokens[after].kind == .word, tokens[after].isCapitalized, isNameWord(after), joins(start, last, index) {
          last = after
          index = after + 1
          continue
        }
      }
      if token.has(.nounJoint), !token.isCapitalized, index + 1 < limit, bearsComplement(start, last) {
        var after = index + 1
        if tokens[after].has(.definite), !tokens[after].isCapitalized, after + 1 < limit { after += 1 }
        if tokens[after].kind == .word, tokens[after].isCapitalized, isNameWord(after) {
          last = after
          index = after + 1
          continue
        }
      }
      break
    }
    return last
  }

  /// Whether a name may go on behind a joint: «Ordre de Malte», "Department of Justice".
  private func bearsComplement(_ start: Int, _ last: Int) -> Bool {
    if tokens[start].has(.firstName) { return false }
    if tokens[start].has(.body) || tokens[last].has(.body) { return true }
    guard pack.splitsElisions, start > 0, !tokens[start].has([.role, .title, .place]) else { return false }
    let before = tokens[start - 1]
    if before.kind == .openBracket, start > 1, tokens[start - 2].flags.contains(.allCapitals) { return true }
    return before.isWord && before.has(.definite) && !before.isCapitalized
      || before.has(.definite) && before.startsSentence
  }

  /// Whether capital words before a given name are no part of a person's name or title.
  private func opensNoPerson(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      if tokens[at].has([.firstName, .title, .role]) || tokens[at].width <= 2 { return false }
      at += 1
    }
    return pack.splitsElisions || end - start > 1
  }

  /// Whether a particle can stand within the name: behind a given name or a family name, not behind a role or a place.
  private func joins(_ start: Int, _ last: Int, _ particle: Int) -> Bool {
    if tokens[last].has([.role, .place]) && !tokens[last].has(.firstName) { return false }
    if tokens[start].has(.firstName) || tokens[particle].has(.nounJoint) == false { return true }
    return tokens[start].has(.body) || tokens[last].flags.contains(.allCapitals) == false && last > start
  }

  private mutating func addName(_ start: Int, _ end: Int) -> Int {
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
        if next <= end, tokens[next].isCapitalized, scan - start < 6 {
          titled = true
          if token.has(.feminine), !token.has(.masculine) { gender = .feminine }
          if token.has(.masculine), !token.has(.feminine) { gender = .masculine }
          first = next
        }
      }
      scan += 1
    }
    while first < end, tokens[first].has(.definite) || tokens[first].has(.notName) && !tokens[end].has(.body) {
      first += 1
      if tokens[first].kind == .period { first += 1 }
    }
    if first == end, tokens[first].has([.title, .role]), first == start, !tokens[first].has(.firstName) {
      return addDescription(first)
    }
    let head = tokens[first]
    let tail = tokens[end]
    var kind = Entity.Kind.person
    var isSure = titled
    var isBody = false
    var words: [UInt64] = []
    var at = first
    while at <= end {
      if tokens[at].kind == .word, !tokens[at].has(.nameParticle) || tokens[at].isCapitalized,
        tokens[at].width > 1 || at == end
      {
        words.append(tokens[at].hash)
      }
      if tokens[at].has(.body) { isBody = true }
      at += 1
    }
    guard !words.isEmpty else { return end + 1 }
    let beforeFirst = extent > 0 ? tokens[extent - 1] : nil
    if isBody, !titled, !head.has(.firstName) {
      kind = .organization
      isSure = true
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
    } else if !titled, let before = beforeFirst, before.has(.definite), !before.isCapitalized, !head.has(.firstName) {
      kind = .organization
    }
    if kind == .person, !titled, words.count == 1, !head.has(.firstName), followsRole(extent) { kind = .organization }
    if first == end, head.has(.firstName), gender == .unknown { gender = self.gender(of: head) }
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
      !head.has(.firstName), !followedByVerb(end)
    {
      return end + 1
    } else {
      entity = registry.resolve(words, range: here, kind: kind, gender: gender, isSure: isSure)
      if words.count > 2, kind != .place {
        var hash = WordHash()
        var at = first
        while at <= end {
          if tokens[at].isCapitalized { hash.add(UInt32(bytes[Int(tokens[at].start)] & 0xDF)) }
          at += 1
        }
        registry.giveInitials(hash.value, to: entity)
      }
    }
    registry.mention(entity, at: here, key: Registry.key(words[...]), isName: true)
    var mention = Mention(first: first, last: end, kind: .name, entity: entity, gender: gender, extentFirst: extent)
    mention.isQuoted = tokens[first].flags.contains(.quoted)
    mention.isPossessive = end + 1 < tokens.count && tokens[end + 1].kind == .possessive
    // "hours after Jane Roe said": the preposition is a conjunction there.
    let opensClause =
      extent > 0 && tokens[extent - 1].isWord && tokens[extent - 1].has(.subordinator) && isBeforeVerb(end)
    mention.isOblique =
      isOblique(extent) && !opensClause
      || kind == .place && extent > 0 && tokens[extent - 1].kind == .comma && !tokens[extent].startsSentence
    record(mention)
    if !isHeading { attachAcronym(end, entity) }
    return end + 1
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
    else { return nil }
    return mention.entity
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

  func gender(of token: Token) -> Speaker.Gender {
    let isFeminine = token.has(.feminine)
    if isFeminine == token.has(.masculine) { return .unknown }
    return isFeminine ? .feminine : .masculine
  }

  /// Whether what starts at a token hangs on a preposition.
  func isOblique(_ first: Int) -> Bool {
    var before = first - 1
    while before >= 0, first - before < 4, tokens[before].isWord, !tokens[before].has(.preposition),
      tokens[before].has([.determiner, .number]) || tokens[before].has(.notName) && tokens[before].isCapitalized
    { before -= 1 }
    guard before >= 0, first - before < 5 else { return false }
    let token = tokens[before]
    return token.isWord && (token.has(.preposition) || token.has(.nounJoint)) && !token.startsSentence
      || token.isWord && token.has(.preposition) && !token.has(.subordinator)
  }

  mutating func record(_ mention: Mention) {
    let id = Int32(mentions.count)
    mentions.append(mention)
    var at = mention.extentFirst
    while at <= mention.last {
      mentionOf[at] = id
      at += 1
    }
  }

  private mutating func addPronoun(_ index: Int) {
    let token = tokens[index]
    var gender = Speaker.Gender.unknown
    if token.has(.masculinePronoun), !token.has(.pluralPronoun) { gender = .masculine }
    if token.has(.femininePronoun), !token.has(.pluralPronoun) { gender = .feminine }
    var mention = Mention(first: index, last: index, kind: .pronoun, entity: -1, gender: gender, extentFirst: index)
    mention.isQuoted = token.flags.contains(.quoted)
    mention.isOblique = isOblique(index)
    record(mention)
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
    guard acronym.kind == .word, acronym.flags.contains(.allCapitals), acronym.width <= 8 else { return }
    if registry[entity].kind == .person, registry[entity].isSure { return }
    if open == end + 1, registry[entity].words.count == 1 { return }
    registry[entity].kind = .organization
    registry[entity].isSure = true
    // «Union des commerçants (UC)»: all of it is the name.
    if open > end + 1, !registry[entity].isSpelledOut {
      registry[entity].name = TextRange(
        registry[entity].mentions.last?.start ?? registry[entity].name.start, TextOffset(Int(tokens[open - 1].end)))
      registry[entity].isSpelledOut = true
    }
    registry.giveAlias(acronym.hash, range: TextRange(Int(acronym.start), Int(acronym.end)), to: entity)
  }

  /// Adds the noun phrase around a noun for human beings or bodies; returns the token after it.
  private mutating func addDescription(_ noun: Int) -> Int {
    var first = noun
    var hasDeterminer = false
    var left = noun - 1
    while left >= 0, noun - left <= 4 {
      let token = tokens[left]
      guard token.isWord, mentionOf[left] < 0, !tokens[left + 1].startsSentence else { break }
      if token.has(.determiner) {
        first = left
        hasDeterminer = true
        break
      }
      if token.has([
        .verb, .auxiliary, .copula, .conjunction, .subordinator, .preposition, .relative, .personalPronoun,
        .complementizer, .finite, .calendar, .negation, .hearsay,
      ]) || token.has(.adverb) && !token.has(.number) {
        break
      }
      if tokens[left].kind == .word { first = left }
      left -= 1
    }
    if !hasDeterminer { first = pack.splitsElisions ? noun : first }
    // "her campaign manager", "Trump's campaign": the noun or the name before belongs to the phrase.
    var absorbed: Int?
    if !hasDeterminer, !pack.splitsElisions, first > 0, !tokens[first].startsSentence {
      var before = first - 1
      if tokens[before].kind == .possessive, before > 0 { before -= 1 }
      let other = Int(mentionOf[before])
      if other >= 0, mentions[other].last == before, mentions[other].kind != .pronoun,
        !tokens[mentions[other].first].flags.contains(.quoted)
      {
        if mentions[other].kind == .description, before == first - 1 {
          absorbed = other
          first = mentions[other].extentFirst
          hasDeterminer = true
        } else if mentions[other].kind == .name {
          first = mentions[other].extentFirst
          hasDeterminer = true
        }
      }
    }
    var last = noun
    // Complements: «de la police d'Orlando», "of the committee".
    var at = noun + 1
    while at < tokens.count, at - noun < 12 {
      let token = tokens[at]
      guard token.isWord else { break }
      if token.has(.nounJoint), at + 1 < tokens.count, tokens[at + 1].isWord,
        !tokens[at + 1].has([.personalPronoun, .relative, .complementizer])
      {
        var next = at + 1
        while next < tokens.count, next - at < 4, tokens[next].isWord, tokens[next].has(.determiner) { next += 1 }
        guard next < tokens.count, tokens[next].isWord, !tokens[next].has(.saying) || tokens[next].isCapitalized else {
          break
        }
        last = next
        at = next + 1
        while at < tokens.count, at - noun < 12, tokens[at].kind == .word, tokens[at].isCapitalized,
          !tokens[at].has(.grammar), !tokens[at].has(.firstName), tokens[next].isCapitalized
        {
          last = at
          at += 1
        }
        continue
      }
      if token.isCapitalized
        || token.has([
          .verb, .auxiliary, .copula, .conjunction, .subordinator, .preposition, .relative, .personalPronoun, .negation,
          .complementizer, .reflexive, .objectPronoun, .adverb, .determiner, .source,
        ]) || token.has(.saying) || !pack.splitsElisions
      {
        break
      }
      last = at  // a French adjective behind its noun
      at += 1
    }
    let token = tokens[noun]
    var gender = self.gender(of: token)
    if hasDeterminer, token.has([.role, .body]), pack.splitsElisions, !tokens[first].has(.elided),
      !tokens[first].has(.possessive)
    {
      // The article tells what a noun of two genders is («la maire»).
      if tokens[first].has(.feminine) { gender = .feminine } else if token.has(.body) { gender = .masculine }
    }
    var mention = Mention(first: noun, last: last, kind: .description, entity: -1, gender: gender, extentFirst: first)
    mention.isQuoted = token.flags.contains(.quoted)
    mention.isOblique = isOblique(first)
    mention.isPossessive = last + 1 < tokens.count && tokens[last + 1].kind == .possessive
    guard hasDeterminer || token.has([.people, .body]) || token.startsSentence || first != noun || token.has(.record)
    else {
      return noun + 1
    }
    if let absorbed {
      mentions[absorbed].isPossessive = true
      mentions[absorbed].isOblique = true
    }
    let id = Int32(mentions.count)
    mentions.append(mention)
    at = mention.extentFirst
    while at <= mention.last {
      if mentionOf[at] < 0 || at == noun || absorbed.map({ mentionOf[at] == Int32($0) }) == true { mentionOf[at] = id }
      at += 1
    }
    return noun + 1
  }
}
