import DocumentModel

/// A run of words with capitals, and what it tells of whom it names: «la sénatrice *Jane Roe*», "the *Harbour Board*".
struct NameReading {
  /// First token of the run, titles and all.
  let start: Int
  let last: Int
  /// First token of the name itself.
  var first: Int
  var isTitled = false
  var kind = Entity.Kind.person
  var gender = Speaker.Gender.unknown
  var isSure = false
  /// A word of it is a kind of body: "Board", «Union».
  var isBody = false
  /// Hashes of the words that count.
  var words: [UInt64] = []
  /// How many of the words stand before the first complement; see `Entity.headWords`.
  var headWords = Int.max

  init(_ start: Int, _ last: Int) {
    self.start = start
    self.last = last
    first = start
  }
}

/// What the words of a name tell by themselves.
///
/// Every capital of a text comes through here: what `addName` calls is inlined into it.
extension Analyzer {
  /// "*Sen.* Roe", "*House Speaker* Roe": the name is what follows the last of its titles.
  @inline(__always) func readTitles(_ name: inout NameReading) {
    var at = name.start
    while at < name.last {
      if let behind = word(behindTitle: at, name) {
        let told = gender(of: tokens[at])
        if told != .unknown { name.gender = told }
        name.isTitled = true
        name.first = behind
      }
      at += 1
    }
    name.isSure = name.isTitled
  }

  /// "Sen. *Roe*": the word with a capital right behind a title.
  private func word(behindTitle at: Int, _ name: NameReading) -> Int? {
    let token = tokens[at]
    guard token.isWord, token.has([.title, .role]), at - name.start < 6,
      !(token.has(.firstName) && at == name.start && (!token.has(.title) || isGivenName(at, name))),
      !isGivenNameBehindRole(at, name)
    else { return nil }
    let next = tokens[at + 1].kind == .period ? at + 2 : at + 1
    guard next <= name.last, tokens[next].isCapitalized,
      !pack.splitsElisions || !tokens[next].has(.body) || token.has(.title), !isBodyOfTitle(at, next, name)
    else { return nil }
    return next
  }

  /// "*Dean* Roe, a sailor": English: a given name that is a title elsewhere, without an article before it.
  private func isGivenName(_ at: Int, _ name: NameReading) -> Bool {
    pack.hasBareClauses && name.last == at + 1 && !tokens[at].has(.abbreviation)
      && (at == 0 || !tokens[at - 1].isWord || !tokens[at - 1].has([.determiner, .preposition, .nounJoint]))
  }

  /// "the Justice *Department*", "former *CIA* officers", "the Republican National *Committee*": English: a title that
  /// stands before a body.
  private func isBodyOfTitle(_ at: Int, _ next: Int, _ name: NameReading) -> Bool {
    if pack.hasBareClauses, tokens[at].has(.notName), tokens[name.last].has(.body), !tokens[name.last].has(.role) {
      return true
    }
    return pack.hasBareClauses && next == at + 1 && next == name.last && !tokens[at].has(.abbreviation)
      && (pack.officeNouns.contains(tokens[next].hash)
        || tokens[next].flags.contains(.allCapitals) && tokens[next].has(.body))
  }

  /// "*The* Harbour Board", "*Mr.* Roe": leaves articles and small words off.
  @inline(__always) func skipArticles(_ name: inout NameReading) {
    let last = name.last
    // «Mme Le Roe»: the article is part of the name.
    if pack.splitsElisions, name.isTitled, name.first > name.start, name.first < last,
      tokens[name.first].has(.nameParticle), tokens[name.first].isCapitalized,
      tokens[max(name.start, name.first - (tokens[name.first - 1].kind == .period ? 2 : 1))].has(.abbreviation)
    {
      return
    }
    let namesBody =
      tokens[last].has(.body) || !pack.splitsElisions && (name.first..<last).contains { tokens[$0].has(.body) }
      || pack.hasBareClauses && tokens[name.first].has(.notName) && namesNationalBody(name.first, last)
    while name.first < last, tokens[name.first].has(.definite) || tokens[name.first].has(.notName) && !namesBody {
      name.first += 1
      if tokens[name.first].kind == .period { name.first += 1 }
    }
  }

  /// "Jane Sen … *Sen* said": English: a title elsewhere, by now somebody's family name.
  private func isFamilyNameKnown(_ index: Int) -> Bool {
    guard pack.hasBareClauses, index + 1 >= tokens.count || tokens[index + 1].kind != .period,
      let known = registry.find(tokens[index].hash)
    else { return false }
    return registry[known].kind == .person && registry[known].words.count > 1
      && registry[known].words.last == tokens[index].hash
  }

  /// "the *President*", «*Directeur* Pôle Industrie»: a role that names nobody, alone or before a part of its body.
  func isRoleAlone(_ name: NameReading) -> Bool {
    let first = name.first
    guard !tokens[first].has(.firstName) else { return false }
    if first == name.last, tokens[first].has([.title, .role]), first == name.start || isTitlesOnly(name.start, first) {
      return !isFamilyNameKnown(first)
    }
    return pack.splitsElisions && first == name.start && !name.isTitled && tokens[first].has(.role)
      && first < name.last && tokens[first + 1].has(.body)
  }

  /// "Former Secretary", "the Attorney General": every word is a title, and what follows goes on with it, or an article
  /// stands before it.
  private func isTitlesOnly(_ start: Int, _ end: Int) -> Bool {
    let goesOn = end + 1 < tokens.count && tokens[end + 1].isWord && tokens[end + 1].has(.nounJoint)
    let hasArticle = start > 0 && tokens[start - 1].isWord && tokens[start - 1].has(.definite)
    if !pack.splitsElisions, goesOn || hasArticle && pack.hasBareClauses {
      return (start...end).allSatisfy { tokens[$0].has([.title, .role]) && !tokens[$0].has(.firstName) }
    }
    // "Jane Roe, Group Chief Executive, said"
    return pack.hasBareClauses && start > 0 && tokens[start - 1].kind == .comma && end + 1 < tokens.count
      && tokens[end + 1].kind == .comma && end - start > 0 && tokens[end].has(.role)
      && (start...end).allSatisfy { tokens[$0].has([.title, .role, .body]) && !tokens[$0].has(.firstName) }
  }

  @inline(__always) mutating func readWords(_ name: inout NameReading) {
    var at = name.first
    while at <= name.last {
      let token = tokens[at]
      // "Danny *“The Hammer”* Hurst"
      if token.kind == .openMark, at > name.first, pairOf[at] >= 0, pairs[Int(pairOf[at])].close < name.last {
        unspokenPairs.insert(Int(pairOf[at]))
        at = pairs[Int(pairOf[at])].close + 1
        continue
      }
      if token.kind == .word, !token.has(.nameParticle) || token.isCapitalized, token.width > 1 || at == name.last {
        name.words.append(token.hash)
      }
      if token.has(.body) { name.isBody = true }
      if at > name.first, name.headWords == .max, pack.splitsElisions, token.isWord, token.has(.nounJoint),
        !token.isCapitalized
      {
        name.headWords = name.words.count
      }
      at += 1
    }
  }

  /// "Roe Robotics*, Inc.*": a comma and what tells a body's form.
  private func hasForm(behind last: Int) -> Bool {
    last + 2 < tokens.count && tokens[last + 1].kind == .comma && tokens[last + 2].isCapitalized
      && pack.bodyForms.contains(tokens[last + 2].hash)
  }

  /// Person, body or place: first by the words of the name, then by what stands before it.
  @inline(__always) func readKind(_ name: inout NameReading) {
    let head = tokens[name.first]
    if hasAmpersand(name) {
      (name.kind, name.isSure) = (.organization, true)
    } else if name.isBody, !name.isTitled, !head.has(.firstName) {
      name.kind = .organization
      name.isSure = !isPartOfRole(name)
    } else if isBroadcaster(name) || isKnownBody(name) {
      (name.kind, name.isSure) = (.organization, true)
    } else if head.has(.firstName), name.last > name.first, !isPlaces(name) {
      name.isSure = true
    } else if !name.isTitled, pack.hasBareClauses, name.words.count > 1, !head.has(.firstName),
      pack.bodyForms.contains(tokens[name.last].hash) || hasForm(behind: name.last)
    {
      (name.kind, name.isSure) = (.organization, true)
    } else if !name.isTitled {
      name.kind = kindOfUntitled(name)
    }
    if name.kind != .organization, !name.isTitled, !head.has(.firstName), isBodyByContext(name) {
      name.kind = .organization
    }
    // «20 Minutes»
    if pack.splitsElisions, name.start > 0, name.start == name.last, tokens[name.start - 1].kind == .number,
      pack.bodyClasses[tokens[name.start].hash] == pack.pressClass
    {
      (name.kind, name.isSure) = (.organization, true)
    }
    // «avenue Jane Roe»
    if name.kind == .person, isDedication(name.start) {
      (name.kind, name.isSure) = (.place, false)
    }
    if pack.hasBareClauses, name.kind == .person, isSaints(name) { (name.kind, name.isSure) = (.place, false) }
  }

  /// "Hamas", «Greenpeace», where nobody of that name was named before.
  private func isKnownBody(_ name: NameReading) -> Bool {
    guard !name.isTitled, name.words.count == 1, pack.knownBodies.contains(name.words[0]), !isAged(name.last) else {
      return false
    }
    return registry.find(name.words[0]).map { registry[$0].kind == .organization } ?? true
  }

  /// "the tower of *St. Brendan*'s": English: a church, a school or a hospital.
  private func isSaints(_ name: NameReading) -> Bool {
    EnglishWords.saints.contains(tokens[name.start].hash) && name.last + 1 < tokens.count
      && tokens[name.last + 1].kind == .possessive && !registry.knows(tokens[name.last].hash)
  }

  /// «*France Bleu*»: French: the country and what a public service is for.
  private func isBroadcaster(_ name: NameReading) -> Bool {
    pack.splitsElisions && name.last == name.first + 1 && tokens[name.first].has(.place)
      && pack.servicesOfNations.contains(tokens[name.last].hash)
  }

  /// «le quotidien *France Guyane*»: French: a given name that is a country, before a place.
  private func isPlaces(_ name: NameReading) -> Bool {
    pack.splitsElisions && (name.first...name.last).allSatisfy { tokens[$0].kind == .word && tokens[$0].has(.place) }
  }

  /// "Paris", "NATO", «l'Insee»: what neither title nor first name makes a person.
  private func kindOfUntitled(_ name: NameReading) -> Entity.Kind {
    let head = tokens[name.first]
    if name.words.count == 1 {
      if head.has(.place) { return .place }
      if head.flags.contains(.allCapitals), head.width <= 6,
        !tokens[max(0, name.first - 1)].flags.contains(.allCapitals)
      {
        return .organization
      }
    }
    if name.words.count == 1, isHyphenedBody(name.first) || isBrand(name.first) { return .organization }
    guard !head.has(.firstName) else { return .person }
    if name.words.count <= 2, tokens[name.last].has(.place) { return .place }
    if isPeople(name) { return .group }
    guard name.start > 0, case let before = tokens[name.start - 1],
      !before.isCapitalized
        || before.startsSentence && (pack.hasBareClauses || pack.nationalBodies.contains(tokens[name.last].hash))
    else { return .person }
    return before.has(.definite) || pack.contractions.contains(before.hash) ? .organization : .person
  }

  /// «les *Canadiens*»: French: a plural behind its article.
  private func isPeople(_ name: NameReading) -> Bool {
    pack.splitsElisions && name.words.count == 1 && name.start > 0 && tokens[name.start - 1].hash == FrenchWords.les
      && (bytes[Int(tokens[name.last].end) - 1] | 0x20) == 0x73
  }

  /// «PeakMetrics», «Rue19»: French: no given name or family name has a digit, or a capital behind four letters or
  /// more, but behind a particle («FitzGerald», «VanderMeer»).
  private func isBrand(_ index: Int) -> Bool {
    guard pack.splitsElisions, !tokens[index].has(.firstName), !tokens[index].flags.contains(.allCapitals) else {
      return false
    }
    let word = Int(tokens[index].start)..<Int(tokens[index].end)
    var small = 0
    for at in word {
      let byte = bytes[at]
      if byte &- 0x30 < 10 { return true }
      if byte &- 0x41 < 26, small > 2, at - word.lowerBound > 3 {
        return !FrenchWords.particles.contains(WordHash.of(bytes, word.lowerBound, at))
      }
      small = byte &- 0x61 < 26 ? small + 1 : 0
    }
    return false
  }

  /// «*CGT-cheminots*», «SUD-Rail»: French: capitals before a hyphen are a body's.
  private func isHyphenedBody(_ index: Int) -> Bool {
    guard pack.splitsElisions else { return false }
    let word = Int(tokens[index].start)..<Int(tokens[index].end)
    guard let hyphen = word.first(where: { bytes[$0] == 0x2D }), hyphen - word.lowerBound >= 2 else { return false }
    return (word.lowerBound..<hyphen).allSatisfy { (0x41...0x5A).contains(bytes[$0]) }
      && pack.bodyClasses[WordHash.of(bytes, word.lowerBound, hyphen)] != nil
  }

  /// «le ministre des *Transports*», «le syndicat *Alliance*», «selon Le *Monde*»
  private func isBodyByContext(_ name: NameReading) -> Bool {
    if name.kind == .person, name.words.count == 1, followsRole(name.start) || isNamedBody(name.start) { return true }
    return pack.pressClass != 0 && hasOwnArticle(name.first, name.start)
      && (name.kind == .person || isPaper(name.first, name.start))
  }

  /// «Secrétaire *Union des marins*»: behind a role with a capital a body is not sure to be a name of its own.
  private func isPartOfRole(_ name: NameReading) -> Bool {
    guard pack.splitsElisions, name.start > 0 else { return false }
    let before = tokens[name.start - 1]
    return before.isWord && before.has(.role) && before.isCapitalized
  }

  @inline(__always) func readGender(_ name: inout NameReading) {
    guard name.gender == .unknown else { return }
    if tokens[name.first].has(.firstName), !isKnownFamily(name) { name.gender = gender(of: tokens[name.first]) }
    // «la Cour d'assises»
    guard pack.splitsElisions, name.gender == .unknown, name.kind == .organization, name.isBody, name.start > 0,
      case let article = tokens[name.start - 1], article.isWord, article.has(.definite), !article.has(.elided)
    else { return }
    name.gender = gender(of: article)
  }

  /// "Richard Lacy … *Lacy* said": a family name that is a given name elsewhere tells no gender.
  private func isKnownFamily(_ name: NameReading) -> Bool {
    guard pack.hasBareClauses, name.words.count == 1, let known = registry.find(name.words[0]) else { return false }
    return registry[known].words.last == name.words[0]
      && (registry[known].words.count > 1 || !registry[known].isGivenName && registry[known].isSure)
  }

  /// «le syndicat Alliance»
  private func isNamedBody(_ start: Int) -> Bool { start > 0 && bodyNameEnd(behind: start - 1) != nil }

  /// «selon Le Monde»: an article with a capital inside a sentence, or anywhere before the name of a known paper.
  func hasOwnArticle(_ first: Int, _ extent: Int) -> Bool {
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
}
