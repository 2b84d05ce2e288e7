import DocumentModel

extension Analyzer {
  /// Finds names, pronouns and descriptions of the block, in order, and ties the names to entities.
  mutating func findMentions() {
    mentions.removeAll(keepingCapacity: true)
    mentionOf.removeAll(keepingCapacity: true)
    mentionOf.append(contentsOf: repeatElement(-1, count: tokens.count))
    var index = furnitureEnd
    while index < tokens.count {
      let token = tokens[index]
      // Most words are told by this.
      if token.isWord, token.isCapitalized || token.has(Analyzer.mentionable) {
        index = readNamed(index, token) ?? readUnnamed(index, token)
      } else {
        if pack.splitsElisions, token.isWord, index > 0, tokens[index - 1].has(.definite), isPartisan(index) {
          addDemonym(index)
        }
        index += 1
      }
    }
    if pack.hasBareClauses, tokens.count > 3, tokens[0].flags.contains(.allCapitals) || block < 3 { hideDateline() }
    attachRoles()
  }

  /// Somebody by a name, a nation or a party; the index behind, nil where none begins.
  @inline(__always) private mutating func readNamed(_ index: Int, _ token: Token) -> Int? {
    guard token.isCapitalized else { return nil }
    if index > 0, pack.splitsElisions ? tokens[index - 1].has(.definite) && isDemonym(index) : isNational(index) {
      addDemonym(index)
      return index + 1
    }
    if let last = partyMember(from: index) {
      addPartyMember(index, last)
      return last + 1
    }
    if token.has(.firstName), token.has(.role), isCapitalRole(index) { return addDescription(index) }
    return nameRun(from: index).map { addName(index, $0) }
  }

  /// «*Ces derniers* affirment …»: French: several who were told of last, and no noun behind.
  @inline(__always) private func isLattersAlone(_ index: Int) -> Bool {
    guard FrenchWords.these.contains(tokens[index - 1].hash), index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.kind != .word
      || next.has([.auxiliary, .copula, .verb, .finite, .negation, .reflexive, .objectPronoun]) && !next.has(.calendar)
  }

  /// Somebody by a pronoun or a noun; the index behind.
  @inline(__always) private mutating func readUnnamed(_ index: Int, _ token: Token) -> Int {
    if token.has(.latter), index > 0, tokens[index - 1].has(.definite),
      tokens[index - 1].has(.notName) || !pack.splitsElisions,
      !FrenchWords.latters.contains(token.hash) || isLattersAlone(index)
    {
      addPronoun(index)
      let id = mentions.count - 1
      mentions[id].gender = gender(of: token)
      mentions[id].extentFirst = index - 1
      mentionOf[index - 1] = Int32(id)
    } else if token.has(.personalPronoun), !token.has(.definite) || token.kind == .clitic {
      addPronoun(index)
    } else if let end = particleName(behind: index, token) {
      return addName(index + 2, end)
    } else if !isReportingVerb(index), token.has([.role, .people, .body, .record]) {
      return addDescription(index)
    }
    return index + 1
  }

  /// «le général *de Gaulle*»: the end of a name whose particle stands behind a title.
  private func particleName(behind index: Int, _ token: Token) -> Int? {
    guard token.has(.title), token.has(.role), index + 2 < tokens.count, tokens[index + 1].has(.nameParticle),
      !pack.kinRoles.contains(token.hash), !tokens[index + 1].has(.definite),
      !(pack.hasBareClauses && tokens[index + 1].isCapitalized), !pack.contractions.contains(tokens[index + 1].hash),
      tokens[index + 2].isCapitalized, !tokens[index + 2].has([.place, .body, .role])
    else { return nil }
    return nameRun(from: index + 2)
  }

  /// "*NEW DELHI*: The court …": English: no place before a dateline's end does anything.
  private mutating func hideDateline() {
    guard let end = datelineEnd(0, min(12, tokens.count)) else { return }
    for id in mentions.indices where mentions[id].last < end {
      mentions[id].isOblique = true
      mentions[id].isQuoted = true
    }
  }

  /// "the *Dean* of Alby College": English: a role that is a given name elsewhere, between an article and a joint.
  private func isCapitalRole(_ index: Int) -> Bool {
    pack.hasBareClauses && index > 0 && tokens[index - 1].has(.definite) && index + 1 < tokens.count
      && tokens[index + 1].isWord
      && tokens[index + 1].has(.nounJoint)
  }

  /// What words without a capital that somebody may be named by have, one or other.
  private static let mentionable: WordFeatures = [
    .latter, .masculinePronoun, .femininePronoun, .pluralPronoun, .title, .role, .people, .body, .record,
  ]

  /// Whether a capital word can belong to a name.
  @inline(__always) func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalized else { return false }
    if pack.splitsElisions, isNationBeforeName(index) || isFeast(index) || isCantonCode(index) {
      return false
    }
    // "Fifteen-year-old Jane Roe"
    if token.width > 11, pack.hasBareClauses, ends(index, with: ["-year-old"]) { return false }
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
        // «Me Roe se lève»
        if pack.splitsElisions, token.has(.title), token.width == 2, index + 1 < tokens.count,
          tokens[index + 1].kind == .word, tokens[index + 1].isCapitalized, !tokens[index + 1].has(.grammar)
        {
          return true
        }
        return token.has(.firstName) && index + 1 < tokens.count && tokens[index + 1].isCapitalized
          && !token.has(.auxiliary) || isKnownBeforeVerb(index) || isMonthAsGivenName(index)
      }
      if token.has([.title, .firstName, .place]) { return true }
      if pack.splitsElisions ? isOpeningAdjective(index) : isKnownBeforeVerb(index) { return !pack.splitsElisions }
      if token.has([.common, .verb, .role, .people, .body, .record, .speechNoun]) || token.has(.saying) {
        return index + 1 < tokens.count && tokens[index + 1].isCapitalized && tokens[index + 1].kind == .word
          && !tokens[index + 1].has(.grammar) && token.has([.body, .role, .people, .common])
          && !(token.has(.common) && !token.has([.body, .role, .people]) && opensPerson(index + 1))
      }
      if isAgentBeforePerson(index) { return false }
      if !pack.splitsElisions, index + 1 < tokens.count, ends(index, with: ["ed", "ing"]),
        opensPerson(index + 1)
          || index == 0 && tokens[index + 1].isCapitalized && !token.has(.firstName)
            && !isBeforeSaying(index + 1)
      {
        return registry.knows(token.hash)
      }
      return true
    }
    if token.has(.grammar) {
      // «Me Louis Roy»: a title that is also a pronoun.
      let opens = pack.splitsElisions ? token.has(.title) : token.has(.firstName) && token.width > 2
      return opens && index + 1 < tokens.count && tokens[index + 1].isCapitalized || isKnownBeforeVerb(index)
        || isLettersBehindArticle(index) || isMonthAsGivenName(index) || namesField(index)
    }
    return true
  }

  /// "the Minister for *Further* Education": English: an adverb with a capital before what an office is for.
  private func namesField(_ index: Int) -> Bool {
    pack.hasBareClauses && tokens[index].has(.adverb) && !tokens[index].has([.subordinator, .determiner])
      && index > 1 && index + 1 < tokens.count && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalized
      && tokens[index - 1].isWord && tokens[index - 1].has(.nounJoint) && tokens[index - 2].has(.role)
  }

  /// "the *WHO*": English: a small word of three or four capitals behind the article is an acronym.
  private func isLettersBehindArticle(_ index: Int) -> Bool {
    pack.hasBareClauses && tokens[index].flags.contains(.allCapitals) && (3...4).contains(tokens[index].width)
      && tokens[index - 1].isWord && tokens[index - 1].has(.definite) && !tokens[index - 1].has(.notName)
      && !tokens[index - 1].flags.contains(.allCapitals)
  }

  /// «à Vernay (*FR*)»: the letters of a canton in brackets behind a place.
  @inline(__always) private func isCantonCode(_ index: Int) -> Bool {
    tokens[index].width == 2 && tokens[index].flags.contains(.allCapitals) && index > 1 && index + 1 < tokens.count
      && tokens[index - 1].kind == .openBracket && tokens[index + 1].kind == .closeBracket
      && tokens[index - 2].isCapitalized && FrenchWords.cantons.contains(tokens[index].hash)
  }

  /// «l'*Autrichienne* Jane Roe», «*Victoire* au bout du suspense»: no name, whatever its capital.
  @inline(__always) private func isNationBeforeName(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .word else { return false }
    if tokens[index].startsSentence {
      return tokens[index].has(.firstName) && FrenchWords.victories.contains(tokens[index].hash)
        && tokens[index + 1].has(.preposition) && !tokens[index + 2].isCapitalized
    }
    guard index > 0, tokens[index + 1].isCapitalized, tokens[index - 1].has(.definite), !tokens[index].has(.firstName)
    else { return false }
    return pack.sameMeaning[tokens[index].hash] != nil
      || tokens[index + 1].has(.firstName)
        && (FrenchWords.peoples.contains(tokens[index].hash) || ends(index, with: pack.demonymEndings))
  }

  /// «jusqu'à *Noël*»
  @inline(__always) private func isFeast(_ index: Int) -> Bool {
    index > 0 && tokens[index].has(.firstName) && FrenchWords.feasts.contains(tokens[index].hash)
      && tokens[index - 1].isWord && tokens[index - 1].has([.preposition, .nounJoint])
      && (index + 1 >= tokens.count || tokens[index + 1].kind != .word || !tokens[index + 1].isCapitalized)
  }

  /// «*Prudent*, le maire …»: an adjective that opens its sentence, before the comma and the one it is told of.
  private func isOpeningAdjective(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .comma, tokens[index + 2].isWord,
      tokens[index + 2].has([.definite, .possessive]), !registry.knows(tokens[index].hash)
    else { return false }
    if FrenchWords.moods.contains(tokens[index].hash) { return true }
    return tokens[index].width > 5 && !tokens[index].has([.firstName, .place])
      && ends(index, with: ["ent", "ant", "é", "ée", "és", "ées", "eux", "euse", "if", "ive", "ais", "able", "ible"])
  }

  /// "Downing *Street said*": no participle has an object that speaks.
  private func isBeforeSaying(_ last: Int) -> Bool {
    last + 1 < tokens.count && tokens[last + 1].kind == .word && !tokens[last + 1].isCapitalized
      && tokens[last + 1].has(.saying) && tokens[last + 1].has(.finite)
  }

  /// "From said": a word that is grammar elsewhere, by now somebody's family name, right before a verb of saying.
  private func isKnownBeforeVerb(_ index: Int) -> Bool {
    guard !pack.splitsElisions, !isHeading, index + 1 < tokens.count, tokens[index + 1].kind == .word,
      !tokens[index + 1].isCapitalized, tokens[index + 1].has(.finite), tokens[index + 1].has(.construction),
      let known = registry.find(tokens[index].hash)
    else { return false }
    return registry[known].kind == .person && registry[known].words.count > 1
      && registry[known].words.last == tokens[index].hash
  }

  /// "Given Roe's success": a person's name, known by now, stands here.
  func opensPerson(_ index: Int) -> Bool {
    guard !pack.splitsElisions, tokens[index].kind == .word, tokens[index].isCapitalized else { return false }
    if tokens[index].has(.title), !tokens[index].has(.grammar) { return true }
    guard let known = registry.find(tokens[index].hash) else { return false }
    return registry[known].kind == .person && registry[known].isSure
  }

  /// "Al From": a word of grammar with a capital behind a given name, inside a sentence.
  func isFamilyName(_ index: Int, behind start: Int) -> Bool {
    guard !pack.splitsElisions, !isHeading, index > start,
      tokens[index - 1].has(.firstName), !tokens[index - 1].has([.grammar, .place]),
      !tokens[index].startsSentence, tokens[index].has([.preposition, .auxiliary]),
      !tokens[index].has([.definite, .conjunction, .copula, .nounJoint, .relative, .personalPronoun]),
      tokens[index].width > 2
    else { return false }
    return index + 1 >= tokens.count || !tokens[index + 1].isCapitalized
  }

  func isHeadlineVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    return !pack.splitsElisions && token.has(.saying) && token.has(.finite) && token.has(.takesClause)
      && !token.has(.participle)
  }

  /// «Marine Le Pen», «Tangui Le Cras»: a given name, or in French any lone word that is known for nothing else.
  func opensPersonName(_ start: Int, _ particle: Int) -> Bool {
    let token = tokens[start]
    // «Mme De Roe»
    if pack.splitsElisions, particle == start + 1, token.has(.title), token.has(.abbreviation) { return true }
    // «Me Jane Le Roe»
    if pack.splitsElisions, particle > start + 1, token.has(.title), tokens[start + 1].kind == .word {
      return opensPersonName(start + 1, particle)
    }
    return token.has(.firstName)
      || pack.splitsElisions && particle == start + 1 && !token.startsSentence && token.width > 2
        && !token.has([.place, .body, .role, .title, .naming, .work, .record, .calendar])
        && !token.flags.contains(.allCapitals) && pack.bodyClasses[token.hash] == nil
  }

  /// Where every noun has a capital, a name opens with a given name, stands behind a title or a role, is known
  /// already, or is an acronym.
  func nameAmongNouns(from start: Int) -> Int? {
    let token = tokens[start]
    guard token.kind == .word, !token.has(.grammar) || token.has(.firstName) else { return nil }
    func isFamilyName(_ index: Int) -> Bool {
      index < tokens.count && tokens[index].kind == .word && tokens[index].isCapitalized && !tokens[index].has(.grammar)
        && !tokens[index].startsSentence && !tokens[index].has([.role, .people, .body, .title])
    }
    if token.has(.firstName) {
      var last = start
      while last - start < 4 {
        var next = last + 1
        while next < tokens.count, tokens[next].isWord, tokens[next].has(.nameParticle), !tokens[next].isCapitalized,
          next - last < 3
        { next += 1 }
        guard isFamilyName(next) else { break }
        last = next
      }
      return last > start || registry.knows(token.hash) ? last : nil
    }
    if registry.knows(token.hash) { return start }
    let before = start > 0 ? tokens[start - 1] : nil
    if let before, before.isWord, before.has([.title, .role]), !token.has([.role, .people, .body, .speechNoun]) {
      return start
    }
    return token.flags.contains(.allCapitals) && (2...5).contains(token.width) ? start : nil
  }

  /// A French body's name has one capital: «Confédération générale du travail», «Automobile club de Monaco».
  func wholeBodyName(_ start: Int, _ end: Int) -> Int {
    if end + 1 < tokens.count, pack.nameTails.contains(RoleBook.pair(tokens[end].hash, tokens[end + 1].hash)) {
      return end + 1
    }
    guard start > 0, !isHeading, isBodyHead(start) || opensClubName(start, end) else { return namedBodyEnd(start, end) }
    if let whole = nameBeforeAcronym(start, end) { return whole }
    var last = end
    if start == end {
      while last + 1 < tokens.count, last - start < 3, isSmallAdjective(last + 1) { last += 1 }
      if opensClubName(start, end) { last = end + 1 }
    }
    var complements = 0
    while complements < 2, last + 2 < tokens.count, tokens[last + 1].isWord, !tokens[last + 1].isCapitalized,
      tokens[last + 1].has(.nounJoint), tokens[last + 1].has(.preposition),
      !tokens[last + 1].has([.hearerPreposition, .objectPronoun]),
      complements == 0 || endsInS(tokens[last])
    {
      var noun = last + 2
      if tokens[noun].isWord, tokens[noun].has(.definite), !tokens[noun].isCapitalized { noun += 1 }
      guard noun < tokens.count, tokens[noun].kind == .word, !tokens[noun].has(.grammar), !tokens[noun].has(.saying)
      else { break }
      if tokens[noun].isCapitalized {
        guard isNameWord(noun), start == end, complements == 0, !tokens[noun].has(.firstName),
          end == last || opensClubName(start, end)
        else { break }
      } else if tokens[noun].has([.role]), !(start == end && FrenchWords.rooms.contains(tokens[start].hash)) {
        // «le Bureau *du procureur*», not «la Ligue du maire»
        break
      }
      last = noun
      while last + 1 < tokens.count, last - noun < 2, isSmallAdjective(last + 1) { last += 1 }
      complements += 1
    }
    return last
  }

  /// «Bureau pour la coordination des affaires humanitaires (Ocha)»: all words up to the acronym with their letter.
  private func nameBeforeAcronym(_ start: Int, _ end: Int) -> Int? {
    var open = end + 1
    while open < tokens.count, open - start < 16, tokens[open].isWord,
      !tokens[open].has([.auxiliary, .verb, .finite, .relative])
    {
      open += 1
    }
    guard open + 2 < tokens.count, open - end > 1, tokens[open].kind == .openBracket,
      tokens[open + 2].kind == .closeBracket,
      tokens[open + 1].kind == .word, tokens[open + 1].isCapitalized, tokens[open + 1].width <= 8,
      bytes[Int(tokens[open + 1].start)] == bytes[Int(tokens[start].start)], !tokens[open + 1].has(.place)
    else { return nil }
    return open - 1
  }

  /// A capital noun for a body behind its article.
  private func isBodyHead(_ start: Int) -> Bool {
    guard tokens[start].has(.body), !tokens[start].has([.role, .firstName]), !tokens[start].flags.contains(.allCapitals)
    else { return false }
    return tokens[start - 1].isWord && tokens[start - 1].has(.determiner) || tokens[start - 1].has(.nounJoint)
      || tokens[start - 1].kind == .openBracket
  }

  /// «l'Automobile club»: a small noun for a body right behind a capital one.
  private func opensClubName(_ start: Int, _ end: Int) -> Bool {
    guard start == end, end + 1 < tokens.count, tokens[start - 1].has(.definite),
      !tokens[start].has([.firstName, .place, .notName])
    else { return false }
    return tokens[end + 1].kind == .word && !tokens[end + 1].isCapitalized && tokens[end + 1].has(.body)
      && !tokens[end + 1].has([.verb, .role]) && !tokens[end + 1].has(.saying)
  }

  /// An adjective that relates to a nation, a place or a trade, told by its ending («générale», «électoral», «uni»).
  func isSmallAdjective(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalized, !token.flags.contains(.quoted) else { return false }
    if token.has(.notName) { return token.width > 4 && !token.has([.masculinePronoun, .femininePronoun, .definite]) }
    guard token.width > 3, !token.has(.grammar), !token.has([.verb, .role, .people, .body]), !token.has(.saying) else {
      return false
    }
    return ends(index, with: pack.relationalEndings)
  }

  /// Whether a name may go on behind a joint: «Ordre de Malte», "Department of Justice".
  func bearsComplement(_ start: Int, _ last: Int) -> Bool {
    if tokens[start].has(.firstName) { return false }
    if tokens[start].has(.body) || tokens[last].has(.body) { return true }
    guard pack.splitsElisions, start > 0, !tokens[start].has([.role, .title, .place]) else { return false }
    let before = tokens[start - 1]
    if before.kind == .openBracket, start > 1, tokens[start - 2].flags.contains(.allCapitals) { return true }
    return before.isWord && before.has(.definite)
  }

  /// Whether a particle can stand within the name: behind a given name or a family name, not behind a role or a place.
  func joins(_ start: Int, _ last: Int, _ particle: Int) -> Bool {
    if tokens[last].has([.role, .place]) && !tokens[last].has(.firstName) { return false }
    if leadsToAcronym(particle, start) { return false }
    if isAged(particle + 1) { return true }
    // «a dit au Parisien la CGT»
    if pack.splitsElisions, tokens[particle].has(.definite), !tokens[last].has(.firstName) { return false }
    if tokens[start].has(.firstName) || tokens[particle].has(.nounJoint) == false { return true }
    // «le PDG Pierre de Montalieu»
    if pack.splitsElisions, tokens[last].has(.firstName), tokens[start].has(.role) { return true }
    // «le Plan Vert de Bertrand»: what has an article is no person.
    if pack.splitsElisions, start > 0, tokens[start - 1].isWord, !tokens[start].has(.body),
      tokens[start - 1].has(.determiner) || pack.contractions.contains(tokens[start - 1].hash)
    {
      return false
    }
    return tokens[start].has(.body) || tokens[last].flags.contains(.allCapitals) == false && last > start
  }
}
