import DocumentModel

/// What the words around a name tell of a politician: party, state and office.
struct ToldBeside {
  var party = 0
  var office = 0
  var isOfPlace = false
  /// "R-Iowa" for somebody of another state.
  var isElsewhere = false
  var isPolitician = false
}

/// Reads beside the places of a name only when somebody is told by party or office.
extension Analyzer {
  /// What the words around the first places of a name tell: "Rep. Jane Roe, R-Ala.", "Jane Roe, a Democrat of Ohio,".
  func toldBeside(_ entity: Int, _ places: Range<Int>) -> ToldBeside {
    var told = ToldBeside()
    for at in 0..<min(4, registry[entity].mentions.count) {
      let place = registry[entity].mentions[at]
      readBeside(place.end.utf8, places, &told)
      readInFront(place.start.utf8, places, &told)
    }
    if let role = registry[entity].role {
      readWords(role.start.utf8, min(count, role.end.utf8), places, &told) { _ in true }
    }
    return told
  }

  /// Bytes beside a name that may tell a party or a state.
  private static let besideName = 70

  private func readBeside(_ start: Int, _ places: Range<Int>, _ told: inout ToldBeside) {
    if opensOwnClause(start) { return }
    let isApposed = start + 1 < count && (bytes[start] == 0x2C || bytes[start + 1] == 0x28)
    readWords(start, min(count, start + Self.besideName), places, &told) { features in
      // ", the ranking Democrat", not ", running against Republican Jane Doe"
      features.has([.determiner, .nounJoint, .role, .title])
        || isApposed && !features.has([.verbal, .saying, .preposition, .relative, .conjunction, .personalPronoun])
    }
  }

  /// "With Jane Roe*, the senator said* …": a noun with its own verb behind the comma tells nothing of the name.
  private func opensOwnClause(_ start: Int) -> Bool {
    guard start + 2 < count, bytes[start] == 0x2C, bytes[start + 1] == 0x20 else { return false }
    let article = wordEnd(start + 2, count)
    guard article + 1 < count, bytes[article] == 0x20,
      pack.lexicon[WordHash.of(bytes, start + 2, article)].has(.definite)
    else { return false }
    let noun = wordEnd(article + 1, count)
    guard noun + 1 < count, noun > article + 1, bytes[noun] == 0x20 else { return false }
    let verb = wordEnd(noun + 1, count)
    return verb > noun + 1 && pack.lexicon[WordHash.of(bytes, noun + 1, verb)].has([.finite, .auxiliary, .copula])
  }

  private func readInFront(_ end: Int, _ places: Range<Int>, _ told: inout ToldBeside) {
    var start = end
    var words = 0
    while start > 0, end - start < 48, words < 5, bytes[start - 1] != 0x0A {
      start -= 1
      if bytes[start] == 0x20 { words += 1 }
    }
    // From the last sentence's end or small word on.
    var at = start
    var first = start
    while at < end {
      if bytes[at] == 0x20, at + 1 < end {
        let next = wordEnd(at + 1, end)
        let features = pack.lexicon[WordHash.of(bytes, at + 1, next)]
        if bytes[at + 1] | 0x20 == bytes[at + 1], next > at + 1, !features.has([.role, .title, .determiner]) {
          first = next
        }
      }
      at += 1
    }
    readWords(first, end, places, &told) { _ in true }
  }

  private func wordEnd(_ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit, bytes[at] >= 0x80 || bytes[at] | 0x20 &- 0x61 < 26 { at += 1 }
    return at
  }

  /// Reads words up to a small one that `goesOn` refuses.
  private func readWords(
    _ start: Int, _ limit: Int, _ places: Range<Int>, _ told: inout ToldBeside, goesOn: (WordFeatures) -> Bool
  ) {
    var at = start
    var isBehindLetter = false
    while at < limit {
      let end = wordEnd(at, limit)
      guard end > at else {
        if bytes[at] == 0x0A { return }
        at += 1
        continue
      }
      let hash = WordHash.of(bytes, at, end)
      let isCapital = bytes[at] &- 0x41 < 26
      let party = pack.parties[hash] ?? pack.partyLetters[hash] ?? 0
      if party != 0, end - at > 1 || isCapital && isPartyLetter(at, limit) { told.party |= party }
      let features = pack.lexicon[hash]
      // "the mayor's sister Jane Roe"
      if !isOwner(end) {
        if features.has([.role, .title]), pack.politicalRoles.contains(hash) { told.isPolitician = true }
        told.office |= pack.offices[hash] ?? 0
      }
      if isCapital, places.contains(where: { isPlace(at, end, limit, $0) }) {
        told.isOfPlace = true
      } else if isBehindLetter, isCapital, end - at > 1 {
        told.isElsewhere = true
      }
      isBehindLetter = party != 0 && end - at == 1
      if !isCapital, party == 0, end - at > 1, !goesOn(features) { return }
      at = end
    }
  }

  /// Whether an apostrophe and an "s" stand at an offset.
  private func isOwner(_ at: Int) -> Bool {
    if at + 1 < count, bytes[at] == 0x27 { return bytes[at + 1] == 0x73 }
    return at + 3 < count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99
      && bytes[at + 3] == 0x73
  }

  /// The "R" of "R-Ohio" and "(R)".
  private func isPartyLetter(_ at: Int, _ limit: Int) -> Bool {
    at + 1 < count && (bytes[at + 1] == 0x2D || bytes[at + 1] == 0x29) && at > 0
      && (bytes[at - 1] == 0x28 || bytes[at - 1] == 0x20)
  }

  /// "Alabama" and "Ala." for the state that a phrase names.
  private func isPlace(_ start: Int, _ end: Int, _ limit: Int, _ place: Int) -> Bool {
    let token = tokens[place]
    if WordHash.of(bytes, start, end) == token.hash { return true }
    guard end - start >= 2, end < limit, bytes[end] == 0x2E, end - start < token.width else { return false }
    for at in 0..<end - start where bytes[start + at] != bytes[Int(token.start) + at] { return false }
    return true
  }
}
