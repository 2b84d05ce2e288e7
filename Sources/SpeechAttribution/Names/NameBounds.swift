/// What belongs to a name and what does not, in French and in English: small words inside it that open or end the name of
/// a body, days and verbs that only look like its first or last word, and capitals before a given name.
extension Analyzer {
  /// «la CGT à la SNCF»: French: behind an acronym only «de» goes on with its name.
  func standsApart(_ joint: Int, behind last: Int) -> Bool {
    pack.splitsElisions && tokens[last].flags.contains(.allCapitals) && !tokens[joint].has(.nameParticle)
      && !tokens[joint].has(.elided)
  }

  /// «Jane Roe *de la CGT*», «Jane Roe *du Parti* du port»: French: a body with its article, behind a person's name.
  private func leadsToBody(_ particle: Int, _ start: Int) -> Bool {
    guard pack.splitsElisions, particle + 2 < tokens.count, !tokens[start].has(.body), particle > start + 1,
      !tokens[start].flags.contains(.allCapitals)
    else { return false }
    let isArticled = tokens[particle + 1].has(.definite) && !tokens[particle + 1].isCapitalized
    guard isArticled || pack.contractions.contains(tokens[particle].hash) else { return false }
    let word = tokens[isArticled ? particle + 2 : particle + 1]
    guard word.kind == .word, word.isCapitalized else { return false }
    return word.flags.contains(.allCapitals) && (2...6).contains(word.width)
      || word.has(.body) && !word.has(.firstName)
  }

  /// «Jane Roe de FO»: French: what stands behind the particle is the body that somebody is of.
  func leadsToAcronym(_ particle: Int, _ start: Int) -> Bool {
    if leadsToBody(particle, start) { return true }
    let next = particle + 1
    return pack.splitsElisions && next < tokens.count && tokens[next].flags.contains(.allCapitals)
      && (2...4).contains(tokens[next].width) && !tokens[start].flags.contains(.allCapitals)
      && pack.bodyClasses[tokens[next].hash] != nil
  }

  /// "The Post reports …": a verb where a name stands right before, and no noun that the name belongs to.
  func isReportingVerb(_ index: Int) -> Bool {
    guard tokens[index].has(.record), tokens[index].has(.finite), tokens[index].has(.takesClause), index > 0,
      mentionOf[index - 1] >= 0, index + 1 < tokens.count, pack.hasBareClauses
    else { return false }
    let before = mentions[Int(mentionOf[index - 1])]
    return before.kind == .name && before.last == index - 1 && !before.isOblique && tokens[index + 1].isWord
      && !tokens[index + 1].has([.preposition, .verbal])
  }

  /// "on Super Tuesday": no name, but the name of a day.
  func isDayName(_ start: Int) -> Bool {
    guard start > 0, start + 1 < tokens.count, tokens[start + 1].isCapitalized, tokens[start + 1].has(.calendar),
      tokens[start + 1].has(.timeAdverb), !pack.splitsElisions
    else { return false }
    return tokens[start - 1].isWord && tokens[start - 1].has(.preposition) && !tokens[start].has([.firstName, .place])
  }

  /// "American Federation of Labor": a word for a nation or a creed opens the name of a body.
  func opensBodyName(_ start: Int) -> Int? {
    let token = tokens[start]
    guard !pack.splitsElisions, !isHeading, token.has(.notName), token.width > 4,
      !token.has([.definite, .negation, .personalPronoun, .objectPronoun, .adverb]), start + 1 < tokens.count,
      tokens[start + 1].isCapitalized, isNameWord(start + 1), let end = nameRun(from: start + 1),
      (start + 1...end).contains(where: { tokens[$0].has(.body) }) || namesNationalBody(start, end)
    else { return nil }
    return end
  }

  /// "Organization for Trade and Development", "Academies of Sciences, Letters and Arts": what a conjunction adds to a
  /// complement, so long as it is nobody known and no body of its own.
  func coordinatedComplement(_ last: Int) -> Int? {
    guard !pack.splitsElisions, !isHeading, !tokens[last].has([.place, .body]), last + 2 < tokens.count else {
      return nil
    }
    var joint = last + 1
    if tokens[joint].kind == .comma, last + 4 < tokens.count, tokens[last + 2].isCapitalized { joint = last + 3 }
    guard tokens[joint].isWord, tokens[joint].has(.conjunction), !tokens[joint].isCapitalized else { return nil }
    for at in [joint - 1, joint + 1] where at > last {
      let token = tokens[at]
      guard token.kind == .word, token.isCapitalized, !token.has(.grammar),
        !token.has([.firstName, .title, .place, .body, .role]), !token.flags.contains(.allCapitals),
        !registry.knows(token.hash)
      else { return nil }
    }
    let next = joint + 2
    if next < tokens.count, tokens[next].kind == .word, tokens[next].isCapitalized { return nil }
    return joint + 1
  }

  /// Whether capital words before a given name are no part of a person's name or title.
  func opensNoPerson(_ start: Int, _ end: Int) -> Bool {
    if isUnknownGivenName(start, end) { return false }
    var at = start
    while at < end {
      // «République de Vernay Jane Roe»
      if pack.splitsElisions, !tokens[at].isCapitalized {
        at += 1
        continue
      }
      // «LR Jane Roe»: two capitals are a party.
      let isParty = pack.splitsElisions && tokens[at].width == 2 && tokens[at].flags.contains(.allCapitals)
      if tokens[at].has([.firstName, .title, .role]) || tokens[at].width <= 2 && !isParty { return false }
      at += 1
    }
    return pack.splitsElisions || end - start > 1
  }

  /// «a dit *Abdou* Karim Roe», «le maire *Kossi* Jean Roe»: French: a word that no list holds before a given name, right behind
  /// a verb of saying, a role or a comma, is one too.
  private func isUnknownGivenName(_ start: Int, _ end: Int) -> Bool {
    guard pack.splitsElisions, end == start + 1, start > 0, tokens[start].kind == .word, tokens[start].width > 3,
      !tokens[start - 1].isCapitalized, !tokens[start].flags.contains(.allCapitals),
      case let token = tokens[start], !token.has([.place, .body, .role, .people, .grammar, .saying, .title, .notName]),
      !registry.knows(token.hash), FrenchParties.masks[token.hash] == nil, !FrenchWords.peoples.contains(token.hash),
      !ends(start, with: pack.demonymEndings), pack.bodyClasses[token.hash] == nil
    else { return false }
    let before = tokens[start - 1]
    guard before.isWord else { return before.kind == .comma }
    return before.has(.saying) && before.has([.finite, .participle]) || before.has(.role) && !before.has(.people)
  }

  /// "Supervisor of Elections Jane Roe": the capital word before a given name ends a role.
  func endsRole(_ start: Int, _ index: Int) -> Bool {
    guard pack.hasBareClauses, index == start + 1, start > 1, tokens[start - 1].isWord,
      tokens[start - 1].has(.nounJoint) || EnglishWords.speaksFor.contains(tokens[start - 2].hash),
      tokens[start - 1].has(.preposition), tokens[start - 2].isWord, tokens[start - 2].has([.role, .title])
    else { return false }
    return !tokens[start].has([.firstName, .title, .place, .role]) && tokens[start].width > 2
  }

  /// "the ambassador to Britain *Lars Roe*": a place that ends a role, before two capital words.
  func endsPost(_ start: Int, _ index: Int) -> Bool {
    guard pack.hasBareClauses, index == start + 1, start > 1, tokens[start].has(.place), tokens[start - 1].isWord,
      tokens[start - 1].has([.nounJoint, .hearerPreposition]), tokens[start - 2].isWord, tokens[start - 2].has(.role)
    else { return false }
    return isCapitalPair(index) && !tokens[index].has([.place, .body, .role])
  }

  /// "Harwick *QB* Tom Roe": letters for a position on the field, before two capital words.
  ///
  /// "*Safety* Tom Roe": a word for one that opens its sentence, before a given name.
  func endsPosition(_ start: Int, _ index: Int) -> Bool {
    if pack.hasBareClauses, index == start + 1, tokens[start].startsSentence, tokens[index].has(.firstName),
      EnglishWords.fieldPositions.contains(tokens[start].hash), isCapitalPair(index)
    {
      return true
    }
    return pack.hasBareClauses && index > start + 1 && tokens[index - 1].flags.contains(.allCapitals)
      && pack.positions.contains(tokens[index - 1].hash) && isCapitalPair(index)
  }

  /// "the Chief of the Harwick Flood *Board Mohan Rao*": the body that ends an office, before two capital words that are no
  /// part of it.
  func endsOffice(_ start: Int, _ index: Int) -> Bool {
    guard pack.hasBareClauses, tokens[index - 1].has(.body), !tokens[index - 1].has([.role, .firstName]), start > 1,
      isCapitalPair(index), !tokens[index].has([.body, .place, .role, .title]),
      !tokens[index + 1].has([.body, .place, .role, .saying]), !EnglishWords.units.contains(tokens[index + 1].hash),
      index + 2 >= tokens.count || tokens[index + 2].kind != .word || !tokens[index + 2].isCapitalized
    else { return false }
    var at = tokens[start - 1].has(.definite) ? start - 2 : start - 1
    guard at > 0, tokens[at].isWord, tokens[at].has(.preposition) else { return false }
    at -= 1
    let reach = at - 6
    while at >= max(0, reach), tokens[at].isWord {
      if tokens[at].has([.role, .title]), tokens[at].isCapitalized { return true }
      if !tokens[at].isCapitalized, !tokens[at].has([.preposition, .definite, .nounJoint]) { return false }
      at -= 1
    }
    return false
  }

  private func isCapitalPair(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].kind == .word && tokens[index + 1].kind == .word
      && tokens[index + 1].isCapitalized && !tokens[index].has(.grammar) && !tokens[index + 1].has(.grammar)
  }
}
