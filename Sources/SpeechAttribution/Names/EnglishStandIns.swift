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

  /// "Jane Roe, the District Commissioner, … *the DC* said": two or three letters behind an article, which somebody's office
  /// begins with.
  private func officeHolder(_ mention: Mention) -> Int? {
    let letters = tokens[mention.last]
    guard mention.first == mention.last, mention.first > 0, letters.flags.contains(.allCapitals),
      (2...3).contains(letters.width), registry[mention.entity].kind != .person,
      tokens[mention.first - 1].isWord, tokens[mention.first - 1].has(.definite)
    else { return nil }
    return salience.entries.last {
      registry[$0.entity].kind == .person && !registry[$0.entity].isDescription
        && spells(letters, registry[$0.entity].role, registry[$0.entity].affiliation)
    }?.entity
  }

  /// Whether letters are those that the words of an office begin with, small words of grammar aside.
  private func spells(_ letters: Token, _ role: TextRange?, _ affiliation: TextRange?) -> Bool {
    guard let role else { return false }
    var next = Int(letters.start)
    for part in [role, affiliation] {
      guard let part else { continue }
      if matches(part, &next, Int(letters.end)), next == Int(letters.end) { return true }
    }
    return false
  }

  /// Whether the first letters of a phrase's words go on with an acronym; `next` is the letter that comes then.
  private func matches(_ phrase: TextRange, _ next: inout Int, _ end: Int) -> Bool {
    var at = phrase.start.utf8
    while at < phrase.end.utf8 {
      var stop = at
      while stop < phrase.end.utf8, bytes[stop] != 0x20, bytes[stop] != 0x2D { stop += 1 }
      if stop - at > 3 || stop > at && bytes[at] & 0x20 == 0 {
        guard next < end, bytes[at] & 0xDF == bytes[next] else { return false }
        next += 1
      }
      at = stop + 1
    }
    return true
  }

  /// "Tom Roe fell. His wife, Ann, called. *Mrs Roe* said": a form of address and a family name that somebody of the other
  /// gender bears, for the only one in mind who is his or hers by a given name.
  private func spouse(_ mention: Mention) -> Int? {
    guard mention.gender != .unknown, mention.extentFirst < mention.first || mention.first > 0,
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
