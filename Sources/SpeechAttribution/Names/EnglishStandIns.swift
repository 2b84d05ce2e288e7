import DocumentModel

/// English: names that somebody who is known already has besides his own.
extension Analyzer {
  /// Whom a name of nobody yet known stands for, by the office or the family of those in mind.
  mutating func standIn(_ id: Int) -> Int? {
    let mention = mentions[id]
    guard registry[mention.entity].words.count == 1, registry[mention.entity].mergedInto == nil,
      !registry[mention.entity].hasSpoken, let found = officeHolder(mention) ?? spouse(mention)
    else { return nil }
    registry.merge(mention.entity, into: found)
    mentions[id].entity = found
    salience.touch(found, isSubject: !mention.isOblique)
    return found
  }

  /// "Jane Roe, the District Commissioner, … *the DC* said": two or three letters behind an article that are no body's, and
  /// that the capitals of an office begin with which was told before them.
  private func officeHolder(_ mention: Mention) -> Int? {
    let letters = tokens[mention.last]
    guard mention.first == mention.last, mention.first > 0, letters.flags.contains(.allCapitals),
      (2...3).contains(letters.width), registry[mention.entity].kind != .person,
      tokens[mention.first - 1].isWord, tokens[mention.first - 1].has(.definite),
      !letters.has([.body, .place, .people]), !pack.knownBodies.contains(letters.hash),
      let told = registry[mention.entity].mentions.first?.start.utf8
    else { return nil }
    return salience.entries.last {
      registry[$0.entity].kind == .person && !registry[$0.entity].isDescription
        && spells(letters, registry[$0.entity].role, registry[$0.entity].affiliation, before: told)
    }?.entity
  }

  /// Whether letters are those that the words of an office begin with, small words of grammar aside; the office stands
  /// behind "the", and before the letters are told for the first time.
  private func spells(_ letters: Token, _ role: TextRange?, _ affiliation: TextRange?, before told: Int) -> Bool {
    guard let role, role.end.utf8 <= told, isBehindThe(role.start.utf8) else { return false }
    var next = Int(letters.start)
    for part in [role, affiliation] {
      guard let part, part.end.utf8 <= told else { continue }
      if matches(part, &next, Int(letters.end)), next == Int(letters.end) { return true }
    }
    return false
  }

  /// "*the* District Commissioner"
  private func isBehindThe(_ start: Int) -> Bool {
    start > 3 && bytes[start - 1] == 0x20 && WordHash.of(bytes, start - 4, start - 1) == EnglishWords.the
  }

  /// Whether the capitals of a phrase's words go on with an acronym; `next` is the letter that comes then.
  private func matches(_ phrase: TextRange, _ next: inout Int, _ end: Int) -> Bool {
    var at = phrase.start.utf8
    while at < phrase.end.utf8 {
      var stop = at
      while stop < phrase.end.utf8, bytes[stop] != 0x20, bytes[stop] != 0x2D { stop += 1 }
      if stop - at > 3 || stop > at && bytes[at] & 0x20 == 0 {
        guard next < end, bytes[at] == bytes[next] else { return false }
        next += 1
      }
      at = stop + 1
    }
    return true
  }

  /// "*Mrs* Roe", "*Mrs.* Roe"
  private func hasForm(_ mention: Mention) -> Bool {
    (mention.extentFirst...mention.first).contains { tokens[$0].isWord && tokens[$0].has(.title) }
  }

  /// "Mrs Roe, *his mother*, wept": a name with a role of its own tells somebody else.
  private func isApposed(_ mention: Mention) -> Bool {
    registry[mention.entity].role != nil || registry[mention.entity].roleNoun != 0
  }

  /// "Tom Roe fell. His wife, Ann, called. *Mrs Roe* said": a form of address and a family name that somebody of the other
  /// gender bears, for the only one in mind who is his or hers by a given name.
  private func spouse(_ mention: Mention) -> Int? {
    guard mention.gender != .unknown, hasForm(mention), !isApposed(mention),
      let family = registry[mention.entity].words.last, !registry[mention.entity].isGivenName,
      salience.entries.contains(where: {
        registry[$0.entity].words.count > 1 && registry[$0.entity].words.last == family
          && registry[$0.entity].gender != mention.gender
      })
    else { return nil }
    let kin = salience.entries.filter {
      $0.entity != mention.entity && registry[$0.entity].words.count == 1 && registry[$0.entity].kind == .person
        && EnglishWords.kinOfOneName.contains(registry[$0.entity].roleNoun)
        && (registry[$0.entity].gender == mention.gender || registry[$0.entity].gender == .unknown)
    }
    return kin.count == 1 ? kin.first?.entity : nil
  }
}
