import DocumentModel

/// Those who are named and speak together.
extension Analyzer {
  /// Those who were named together a few sentences ago at most.
  func company() -> Resolved? {
    let together = salience.together
    guard let first = together.entities.first, salience.sentence - together.sentence <= 5 else { return nil }
    return Resolved(entities: together.entities, antecedent: registry[first].mentions.last, certainty: 0.75)
  }

  /// "both", «tous deux», «l'un et l'autre»
  func standsForBoth(_ mention: Mention) -> Bool {
    guard pack.pairPronouns.contains(tokens[mention.last].hash) else { return false }
    guard pack.splitsElisions else { return mention.first == mention.last }
    let first = mention.extentFirst
    guard (first...mention.last).allSatisfy({ pack.jointWords.contains(tokens[$0].hash) }) else { return false }
    return tokens[mention.last].has(.number)
      || first > 1 && tokens[first - 1].has(.conjunction) && pack.jointWords.contains(tokens[first - 2].hash)
  }

  /// French: the only two persons whom the last two sentences named.
  func lastTwo() -> Resolved? {
    guard pack.splitsElisions else { return nil }
    let named = salience.entries.filter {
      salience.sentence - $0.sentence <= 1 && registry[$0.entity].kind == .person
        && !registry[$0.entity].isDescription
    }
    guard named.count == 2 else { return nil }
    return Resolved(entities: named.map(\.entity), antecedent: nil, certainty: 0.7)
  }

  /// «Jane Roe affronte Ann Doe. … *la première* … *la seconde*»: by their order the last two who were named.
  func oneOfPair(_ mention: Mention) -> Int? {
    let word = tokens[mention.last]
    guard mention.last == mention.extentFirst + 1, word.kind == .word, word.has(.number), !word.isCapitalized,
      FrenchWords.firsts.contains(word.hash) || FrenchWords.seconds.contains(word.hash)
    else { return nil }
    let isFeminine = tokens[mention.extentFirst].has(.feminine)
    let here = TextOffset(Int(word.start))
    var named: [(entity: Int, at: Int)] = []
    for entry in salience.entries where salience.sentence - entry.sentence <= 6 {
      let id = entry.entity
      guard registry[id].kind == .person, !registry[id].isDescription, registry[id].mergedInto == nil,
        registry[id].gender == (isFeminine ? .feminine : .masculine), let place = registry[id].mention(before: here)
      else { continue }
      named.append((id, place.start.utf8))
    }
    guard named.count == 2 else { return nil }
    named.sort { $0.at < $1.at }
    return FrenchWords.firsts.contains(word.hash) ? named[0].entity : named[1].entity
  }

  /// Keeps those in mind who are named together, for a plural pronoun.
  mutating func noteCompany(_ id: Int) {
    let first = mentions[id].extentFirst
    guard first > 1, tokens[first - 1].isWord, tokens[first - 1].has(.conjunction) else { return }
    if let couple = couple(id) {
      salience.noteTogether([couple])
      return
    }
    let others = coordinated(id)
    if !others.isEmpty { salience.noteTogether(others + [mentions[id].entity]) }
  }

  /// «Jean et Anne Roy»: two given names with one family name speak as one.
  mutating func couple(_ id: Int) -> Int? {
    let mention = mentions[id]
    guard id > 0, mention.extentFirst == mention.first, mention.first > 1, tokens[mention.first - 1].isWord,
      tokens[mention.first - 1].has(.conjunction), mentionOf[mention.first - 2] >= 0
    else { return nil }
    let other = mentions[Int(mentionOf[mention.first - 2])]
    guard other.kind == .name, other.first == other.last, other.last == mention.first - 2,
      tokens[other.first].has(.firstName),
      mention.last > mention.first, tokens[mention.first].has(.firstName), registry[mention.entity].kind == .person
    else { return nil }
    let here = range(other.first, mention.last)
    let key = tokens[other.first].hash &* 31 &+ Registry.key([tokens[mention.first].hash, tokens[mention.last].hash])
    let couple = registry.resolveDescription(key, range: here, kind: .group, gender: .unknown)
    registry.mention(couple, at: here, key: 0, isName: false)
    return couple
  }

  /// «A, B et C»: the names before a conjunction that stands right before the last one.
  func coordinated(_ id: Int) -> [Int] {
    let mention = mentions[id]
    var anchor = mention.extentFirst
    // The name may carry its apposition behind it.
    guard anchor > 1 else { return [] }
    if tokens[anchor - 1].has(.definite), anchor > 2 { anchor -= 1 }
    // "Roe and former Gov. Doe"
    while anchor > 2, tokens[anchor - 1].kind == .word, !tokens[anchor - 1].isCapitalized,
      tokens[anchor - 1].has([.title, .role]), !pack.splitsElisions
    { anchor -= 1 }
    guard tokens[anchor - 1].isWord, tokens[anchor - 1].has(.conjunction), !tokens[anchor - 1].startsSentence
    else { return [] }
    // ", and Jane Roe said": without a name right before it, the conjunction joins clauses.
    if !pack.splitsElisions, !endsName(anchor - 2) { return [] }
    if isFirstPartOfRole(anchor - 2, before: mention) || isFirstPartOfBody(anchor - 2, before: mention) { return [] }
    var found: [Int] = []
    var at = anchor - 2
    while at >= 0, anchor - at < 60 {
      let token = tokens[at]
      if token.isWord, token.has([.verb, .auxiliary, .copula, .finite, .relative, .complementizer, .subordinator]),
        mentionOf[at] < 0, !token.has(.definite)
      {
        break
      }
      if token.flags.contains(.quoted) || token.kind == .colon || token.kind == .semicolon { break }
      // "Roe (D-Ohio) and Doe"
      if token.flags.contains(.bracketed) {
        at -= 1
        continue
      }
      let other = Int(mentionOf[at])
      if other >= 0, mentions[other].kind == .name {
        let candidate = mentions[other]
        let kind = registry[candidate.entity].kind
        if !candidate.isOblique, !candidate.isPossessive, kind == .person || kind == .organization,
          !found.contains(candidate.entity), candidate.entity != mention.entity
        {
          found.append(candidate.entity)
        } else if candidate.isOblique, found.isEmpty, candidate.last + 2 >= anchor {
          // "… of A and B": one phrase.
          if tokens[at].startsSentence { break }
        }
        at = candidate.extentFirst - 1
        if tokens[candidate.extentFirst].startsSentence { break }
        continue
      }
      if token.startsSentence { break }
      at -= 1
    }
    return Array(found.reversed().prefix(6))
  }

  /// Whether a name ends at a token, with its apposition, brackets or comma behind it.
  private func endsName(_ index: Int) -> Bool {
    var at = index
    let isListed = at > 0 && tokens[at].kind == .comma
    if isListed { at -= 1 }
    if at > 1, tokens[at].kind == .closeBracket {
      let close = at
      while at > 0, close - at < 12, tokens[at].kind != .openBracket { at -= 1 }
      at -= 1
    }
    guard at >= 0 else { return false }
    if isListed, endsParty(at) { return true }
    if let apposition = appositions.last(where: { $0.last <= at }), apposition.last == at { return true }
    let id = Int(mentionOf[at])
    guard id >= 0, mentions[id].last == at, mentions[id].kind == .name else { return false }
    return registry[mentions[id].entity].kind != .place && !(isListed && mentions[id].isOblique)
  }
}
