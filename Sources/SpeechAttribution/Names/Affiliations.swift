import DocumentModel

/// The bodies that people speak for.
extension Analyzer {
  /// What somebody works for is a body.
  private mutating func noteBody(_ start: Int, _ at: Int) {
    let id = Int(mentionOf[at])
    guard pack.splitsElisions, id >= 0, mentions[id].kind == .name, mentions[id].first == start,
      registry[mentions[id].entity].kind == .person, !registry[mentions[id].entity].isSure,
      !tokens[mentions[id].first].has(.firstName)
    else { return }
    registry[mentions[id].entity].kind = .organization
    registry[mentions[id].entity].isSure = true
  }

  /// "at the *University of* Plymouth": English: where the whole name of a body begins, and the token before it.
  private func bodyBefore(joint: Int, from first: Int) -> (start: Int, before: Int)? {
    guard pack.hasBareClauses, joint > first, tokens[joint].isWord, tokens[joint].hash == EnglishWords.of,
      tokens[joint - 1].kind == .word, tokens[joint - 1].isCapitalized, tokens[joint - 1].has(.body),
      !tokens[joint - 1].has(.role)
    else { return nil }
    let body = nameStart(joint - 1, from: first)
    return body.before >= first ? body : nil
  }

  /// «de la *Région Provence-Alpes-Côte* d'Azur», «au *musée* d'Histoire»: French: where the whole name begins whose end a small
  /// word brings in, and the token before it.
  private func wholeName(joint: Int, from first: Int) -> (start: Int, before: Int)? {
    guard pack.splitsElisions, joint > first + 1, tokens[joint].isWord, tokens[joint].has(.elided),
      tokens[joint].has(.nounJoint), tokens[joint - 1].kind == .word
    else { return nil }
    var noun = joint - 1
    if tokens[noun].isCapitalized {
      guard !tokens[noun].has([.role, .title, .firstName, .grammar, .place]) else { return nil }
      let name = nameStart(noun, from: first)
      // «veuve de Jean Doe d'Alby»
      guard name.before >= first, !(name.start...noun).contains(where: { tokens[$0].has([.firstName, .title]) })
      else { return nil }
      return name
    }
    while noun > first, joint - noun < 3, isSmallAdjective(noun) { noun -= 1 }
    guard noun > first, FrenchWords.houses.contains(tokens[noun].hash) else { return nil }
    return (noun, tokens[noun - 1].has(.definite) && !tokens[noun - 1].has(.nounJoint) ? noun - 2 : noun - 1)
  }

  /// Where the capital words begin that end at a token, and the token before them and their article.
  private func nameStart(_ last: Int, from first: Int) -> (start: Int, before: Int) {
    var start = last
    while start - 1 >= first {
      if tokens[start - 1].kind == .word, tokens[start - 1].isCapitalized {
        start -= 1
      } else if start - 2 >= first, tokens[start - 2].isCapitalized,
        joinsByAmpersand(start - 2, start - 1, tokens.count)
      {
        // "at Baird *&* Whitlow"
        start -= 2
      } else {
        break
      }
    }
    var before = start - 1
    while before >= first, tokens[before].isWord, tokens[before].has(.determiner), !tokens[before].has(.nounJoint) {
      before -= 1
    }
    return (start, before)
  }

  /// Takes the last name behind a joint («d'Awen», "at Ubisoft") as the body; returns the token before that joint.
  @discardableResult
  mutating func affiliate(_ entity: Int, from first: Int, to last: Int) -> Int? {
    var at = last
    while at >= first {
      let token = tokens[at]
      if token.kind == .word, token.isCapitalized, !token.has(.place), !token.has(.grammar), !isStateOf(at, last),
        !isOfProsecutor(at, first)
      {
        var (start, before) = nameStart(at, from: first)
        if pack.hasBareClauses, before > first, tokens[before].hash == EnglishWords.inside,
          let body = affiliate(entity, from: first, to: before - 1)
        {
          return body
        }
        if let whole = bodyBefore(joint: before, from: first) { (start, before) = whole }
        if let whole = wholeName(joint: before, from: first) { (start, before) = whole }
        if isTown(at, behind: before, from: first) || isMatter(at, behind: before, from: first) { return nil }
        // «ministre du Travail et des Affaires sociales»
        if pack.splitsElisions, before > first, tokens[before - 1].isWord, tokens[before - 1].has(.conjunction) {
          return nil
        }
        // "Minister of Ports and Fisheries"
        if pack.hasBareClauses, before > first, tokens[before].isWord, tokens[before].has(.conjunction),
          tokens[before - 1].isCapitalized
        {
          return nil
        }
        if before >= first, tokens[before].has(.nounJoint) || tokens[before].has(.preposition) {
          registry[entity].affiliation = range(start, matterEnd(at, of: first - 1, last) ?? bodyEnd(at, last))
          noteBody(start, at)
          return before - 1
        }
        return affiliate(entity, ofClass: first, start, at, last)
      }
      at -= 1
    }
    return nil
  }

  /// "a plumber in *Hull*": English: where somebody works, which nothing tells to be a body.
  private func isTown(_ at: Int, behind joint: Int, from first: Int) -> Bool {
    guard pack.hasBareClauses, joint >= first, tokens[joint].hash == EnglishWords.inside else { return false }
    let id = Int(mentionOf[at])
    return id < 0 || mentions[id].kind != .name || registry[mentions[id].entity].kind != .organization
  }

  /// "Secretary of *State*", "Commissioner for *Ports*": English: what an office is for.
  private func isMatter(_ at: Int, behind joint: Int, from first: Int) -> Bool {
    guard pack.hasBareClauses, joint == first, first > 0, tokens[joint].isWord, tokens[joint].has(.nounJoint),
      EnglishWords.departments.contains(tokens[first - 1].hash)
    else { return false }
    let id = Int(mentionOf[at])
    return id < 0 || mentions[id].kind != .name || registry[mentions[id].entity].kind != .organization
      || !registry[mentions[id].entity].isSure
  }

  /// «ministre des Affaires *étrangères*»: French: the adjective of what an office is for.
  private func matterEnd(_ at: Int, of office: Int, _ last: Int) -> Int? {
    pack.splitsElisions && office >= 0 && at < last && FrenchWords.ministers.contains(tokens[office].hash)
      && tokens[at + 1].kind == .word && !tokens[at + 1].isCapitalized
      && ends(at + 1, with: ["ères", "ales", "elles", "iques", "aires", "ieures"]) ? at + 1 : nil
  }

  /// «de la *République* démocratique du Congo»: French: no body, but the state.
  private func isStateOf(_ at: Int, _ last: Int) -> Bool {
    pack.splitsElisions && at < last && tokens[at].hash == FrenchWords.republic
      && tokens[at + 1...last].contains { $0.isWord && $0.isCapitalized && $0.has(.place) }
  }

  /// «procureure de la *République*»: French: no body, but what every prosecutor is called.
  private func isOfProsecutor(_ at: Int, _ first: Int) -> Bool {
    pack.splitsElisions && first > 0 && tokens[at].hash == FrenchWords.republic
      && FrenchRoles.officials.contains(tokens[first - 1].hash)
  }

  /// «de la compagnie Air *France*»: French: a place right behind a name belongs to it.
  private func bodyEnd(_ at: Int, _ last: Int) -> Int {
    var end = at
    while pack.splitsElisions, end < last, tokens[end + 1].kind == .word, tokens[end + 1].isCapitalized { end += 1 }
    return pack.splitsElisions && end == at ? complementedEnd(at, last) : end
  }

  /// «de l'Administration *territoriale*», «au CHU *de Barel*», «de la Coordination *nationale des comités de défense*»: past the
  /// small adjectives of a body, where it is, and for a noun that names one what it is of.
  private func complementedEnd(_ at: Int, _ last: Int) -> Int {
    var end = at
    while end < last, end - at < 2, isSmallAdjective(end + 1),
      tokens[at].has(.body) || pack.sameMeaning[tokens[end + 1].hash] == nil
    { end += 1 }
    let isBody = tokens[at].has(.body) || end > at
    while end + 2 <= last, tokens[end + 1].isWord, tokens[end + 1].has(.nounJoint),
      tokens[end + 1].has([.nameParticle, .elided]) || pack.contractions.contains(tokens[end + 1].hash),
      !tokens[end + 1].has(.hearerPreposition), tokens[end + 2].kind == .word
    {
      let noun = tokens[end + 2]
      guard noun.isCapitalized ? noun.has(.place) : isBody && !noun.has(.grammar) && !noun.has(.role) else { break }
      end += 2
      while end < last, isSmallAdjective(end + 1) { end += 1 }
    }
    return end
  }

  /// «du cabinet de conseil Onepoint»: the name, from `start` to `at`, is that of a body whose kind stands before it;
  /// «du collectif Quai libre»: all of it.
  private mutating func affiliate(_ entity: Int, ofClass first: Int, _ start: Int, _ at: Int, _ last: Int) -> Int? {
    var end = at
    while end < last, tokens[end + 1].kind == .word, !tokens[end + 1].has(.grammar) { end += 1 }
    if end < last || !pack.splitsElisions { end = bodyEnd(at, last) }
    // «du théâtre Jane Roe»
    let isVenue = start > first && tokens[start - 1].kind == .word && pack.streets.contains(tokens[start - 1].hash)
    let start = isVenue ? start - 1 : start
    var noun = start - 1
    var joint = first
    while noun >= first, start - noun < 10 {
      if tokens[noun].has(.nounJoint) {
        joint = noun
      } else if tokens[noun].isWord, tokens[noun].has(.conjunction), tokens[noun + 1].has(.role), joint > noun {
        // «retraité de la marine et porte-parole du collectif …»
        registry[entity].affiliation = range(start, end)
        return joint - 1
      }
      if tokens[noun].has(.nounJoint), noun == first {
        registry[entity].affiliation = range(start, end)
        noteBody(start, at)
        return noun - 1
      }
      noun -= 1
    }
    return nil
  }
}
