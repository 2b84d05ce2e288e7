import DocumentModel

/// Bodies and seats that a noun tells again: "the company", «le journal», "the senator".
extension Analyzer {
  /// "the company", «le journal»: the last body of that kind.
  mutating func bodyTakenUp(_ told: Described) -> Int? {
    let isAnaphoric =
      told.noun.has(.anaphoricBody)
      || pack.hasBareClauses && told.isBare && EnglishWords.businesses.contains(told.noun.hash)
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

  /// English: "Roe Air said … *The airline* said …": what spoke last, though its name alone makes no body of it.
  mutating func bodyTold(_ told: Described) -> Int? {
    pack.hasBareClauses && told.isBare && !told.isRole && EnglishWords.businesses.contains(told.noun.hash)
      ? bodySpeaking() ?? bodyActing() : nil
  }

  /// "Roe Rail has stopped its trains. “…,” *the operator* said": the last subject, which nothing tells to be a person.
  private mutating func bodyActing() -> Int? {
    guard let last = salience.entries.last, last.wasSubject, salience.sentence - last.sentence <= 2,
      registry[last.entity].kind == .person, !registry[last.entity].isSure, !registry[last.entity].isDescription,
      registry[last.entity].gender == .unknown, registry[last.entity].words.count == 1
    else { return nil }
    registry[last.entity].kind = .organization
    return last.entity
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
