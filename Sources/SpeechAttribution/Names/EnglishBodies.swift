/// English bodies told by what stands behind their names.
extension Analyzer {
  /// "Brightwater Foods, the family-owned dairy *group*,": the last noun before a preposition tells a body.
  mutating func attachClassAfter(_ index: Int) {
    let mention = mentions[index]
    let start = mention.last + 2
    guard pack.hasBareClauses, start + 1 < tokens.count, tokens[start - 1].kind == .comma, tokens[start].isWord,
      tokens[start].has([.definite, .indefinite]), !tokens[mention.first].has([.firstName, .title])
    else { return }
    var head = start
    while head + 1 < tokens.count, head - start < 6, tokens[head + 1].kind == .word,
      !tokens[head + 1].has([.preposition, .nounJoint, .verbal, .relative, .conjunction])
    { head += 1 }
    guard head > start, head + 1 < tokens.count, tokens[head].has(.body), !tokens[head].has([.role, .people, .title]),
      !tokens[head].isCapitalized,
      tokens[head + 1].kind == .comma || tokens[head + 1].kind == .period || tokens[head + 1].isWord
    else { return }
    registry[mention.entity].kind = .organization
    registry[mention.entity].isSure = true
  }

  /// "British Harbour Divers (BHD)", "American Airlines", "British Land" for "British Land plc": whether a run that opens
  /// with a word for a nation is a body's name, by the letters in brackets behind it, by its last word or as known by now.
  func namesNationalBody(_ start: Int, _ end: Int) -> Bool {
    if end == start + 1 {
      return pack.nationalBodies.contains(tokens[end].hash)
        || registry.body(opening: [tokens[start].hash, tokens[end].hash], tails: pack.bodyForms) != nil
    }
    guard end + 2 < tokens.count, tokens[end + 1].kind == .openBracket, tokens[end + 2].kind == .word,
      tokens[end + 2].flags.contains(.allCapitals), tokens[end + 2].width == end - start + 1
    else { return false }
    return bytes[Int(tokens[end + 2].start)] == bytes[Int(tokens[start].start)]
  }

  /// "Imperial Harbour" for "Imperial Harbour Group": a body by its name without the words that tell its form.
  func bodyWithoutForm(_ name: NameReading) -> Int? {
    guard pack.hasBareClauses, name.words.count > 1, !name.isTitled, !tokens[name.first].has(.firstName),
      name.kind != .place
    else { return nil }
    return registry.body(opening: name.words, tails: pack.bodyForms)
  }

  /// "Baird *&* Whitlow", "Marks *&* Spencer", "B&W": an ampersand joins two capitals to one name, unless it joins two
  /// persons ("Mark & Ann Roe").
  func joinsByAmpersand(_ start: Int, _ index: Int, _ limit: Int) -> Bool {
    guard pack.hasBareClauses, bytes[Int(tokens[index].start)] == 0x26, index + 1 < limit else { return false }
    let next = tokens[index + 1]
    guard next.kind == .word, next.isCapitalized, !next.has([.grammar, .title]), !tokens[start].has(.title) else {
      return false
    }
    return !next.has(.firstName)
      || !(index + 2 < tokens.count && tokens[index + 2].kind == .word && tokens[index + 2].isCapitalized)
  }

  func hasAmpersand(_ name: NameReading) -> Bool {
    guard pack.hasBareClauses, name.last - name.first > 1 else { return false }
    return (name.first + 1..<name.last).contains {
      tokens[$0].kind == .other && bytes[Int(tokens[$0].start)] == 0x26
    }
  }

  /// "told CNBC … *The company* said": whoever only asks or prints is no company.
  func isNewsroom(_ body: Int, told noun: UInt64) -> Bool {
    guard pack.hasBareClauses, pack.companyNouns.contains(noun), salience.speaker != body,
      let last = registry[body].words.last
    else { return false }
    return pack.newsrooms.contains(last)
  }

  /// "spokeswoman for the *ambulance service*": English: a noun for a body that ends the complement of somebody's role
  /// belongs to that phrase; the token behind it.
  mutating func endOfComplement(_ id: Int, _ noun: Int, _ before: Int) -> Int? {
    let mention = mentions[id]
    guard pack.hasBareClauses, before == noun - 1, mention.kind == .description, mention.last == before,
      tokens[mention.first].has(.role), !tokens[mention.first].has(.people), tokens[noun].has(.body),
      !tokens[noun].has(.role), !tokens[noun].isCapitalized, !tokens[before].isCapitalized, mention.first < before - 1,
      !tokens[before].has([.role, .people, .body, .record, .speechNoun]),
      (mention.first + 1..<before).contains(where: { tokens[$0].isWord && tokens[$0].has(.nounJoint) })
    else { return nil }
    mentions[id].last = noun
    mentions[id].isPossessive = noun + 1 < tokens.count && tokens[noun + 1].kind == .possessive
    mentionOf[noun] = Int32(id)
    return noun + 1
  }
}
