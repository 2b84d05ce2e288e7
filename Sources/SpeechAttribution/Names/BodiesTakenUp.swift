import DocumentModel

/// Bodies and seats that a noun tells again: "the company", «le journal», "the senator".
extension Analyzer {
  /// "the company", «le journal»: the last body of that kind.
  mutating func bodyTakenUp(_ told: Described) -> Int? {
    let isAnaphoric = told.noun.has(.anaphoricBody) || told.isBare && isBusiness(told.noun.hash)
    guard told.mention.last - told.mention.first <= 1, isAnaphoric || isPressNoun(told.head),
      let found = lastBody(for: told.noun.hash) ?? onlyBody(told) ?? bodyTold(told),
      isAnaphoric || registry[found].bodyClass == pack.pressClass
    else { return nil }
    return found
  }

  /// English: "*The member for Lyne* said": whoever the last sentence was about, where nobody is known to have that seat.
  func seatHolder(_ told: Described) -> Int? {
    let joint = told.mention.first + 1
    guard pack.hasBareClauses, EnglishWords.seats.contains(told.noun.hash), joint + 1 < tokens.count,
      tokens[joint].isWord, tokens[joint].has(.nounJoint), tokens[joint + 1].isCapitalized,
      let found = antecedent(gender: told.gender), registry[found.entity].kind == .person, wasLastSubject(found.entity)
    else { return nil }
    return found.entity
  }

  /// English: "Shares in Roe Foods fell after *the company* warned …": the only body named in this sentence or the last.
  func onlyBody(_ told: Described) -> Int? {
    guard pack.hasBareClauses, told.isBare,
      EnglishWords.bodies.contains(told.noun.hash) || EnglishWords.businesses.contains(told.noun.hash)
    else { return nil }
    var found: Int?
    for entry in salience.entries where salience.sentence - entry.sentence <= 1 {
      let body = entry.entity
      guard registry[body].kind == .organization, registry[body].isSure || isAcronym(body),
        !registry[body].isDescription,
        registry[body].mergedInto == nil, !isNewsroom(body, told: told.noun.hash)
      else { continue }
      if let found, found != body { return nil }
      found = body
    }
    return found
  }

  /// "Roe Air said … *The airline* said …", «Valtec a annoncé … *le constructeur*»: what spoke last, or the only one lately told
  /// of as acting, though the name alone makes no body of it.
  mutating func bodyTold(_ told: Described) -> Int? {
    guard told.isDefinite, told.isBare, isBusiness(told.noun.hash), !wasToldBefore(told) else { return nil }
    return (pack.hasBareClauses ? bodySpeaking() : nil) ?? bodyActing()
  }

  /// French: «Roe a attaqué *la chaîne*. « … », a dit la chaîne»: the noun has told of another thing in this block.
  private func wasToldBefore(_ told: Described) -> Bool {
    pack.splitsElisions
      && mentions[max(0, told.id - 12)..<told.id].contains {
        $0.kind == .description && tokens[$0.first].hash == told.noun.hash
      }
  }

  private func isBusiness(_ noun: UInt64) -> Bool {
    pack.hasBareClauses ? EnglishWords.businesses.contains(noun) : FrenchBodies.businesses.contains(noun)
  }

  /// "Roe Rail has stopped its trains. “…,” *the operator* said": the last subject, which nothing tells to be a person; in French
  /// («Valtec ferme. Luc Marin proteste. « … », indique *le constructeur*») the only one of the last sentences.
  private mutating func bodyActing() -> Int? {
    var found: Int?
    for entry in pack.hasBareClauses ? salience.entries.suffix(1) : salience.entries[...]
    where entry.wasSubject && salience.sentence - entry.sentence <= 3 && maybeBody(entry.entity) {
      if found != nil { return nil }
      found = entry.entity
    }
    if let found { registry[found].kind = .organization }
    return found
  }

  /// A lone name that no pronoun has taken up and of which nothing says that somebody bears it.
  private func maybeBody(_ entity: Int) -> Bool {
    registry[entity].kind == .person && !registry[entity].isSure && !registry[entity].isDescription
      && !registry[entity].isGivenName && registry[entity].gender == .unknown && registry[entity].words.count == 1
      && registry[entity].role == nil && registry[entity].references.isEmpty && registry[entity].party == 0
  }

  /// English: "Alby University closed. *The university* said …": the last body whose name has the noun in it.
  func bodyOfNoun(_ told: Described) -> Int? {
    guard pack.hasBareClauses, told.isDefinite, told.isBare, told.noun.has(.body), !told.isRole else { return nil }
    return salience.entries.last {
      registry[$0.entity].kind == .organization && !registry[$0.entity].isDescription
        && registry[$0.entity].mergedInto == nil && registry[$0.entity].words.count > 1
        && registry[$0.entity].words.contains(told.noun.hash)
    }?.entity
  }

  func isAcronym(_ entity: Int) -> Bool {
    let name = registry[entity].name
    return (name.start.utf8..<name.end.utf8).allSatisfy { bytes[$0] &- 0x41 < 26 }
  }
}
