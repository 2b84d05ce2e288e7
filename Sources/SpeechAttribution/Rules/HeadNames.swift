/// From the first words of a phrase to the person whom it names.
extension Analyzer {
  /// From the first mention of a compound to the name it leads to: "Clinton campaign manager Robby Mook".
  func headName(_ mention: Int) -> Int {
    var id = titledName(behind: mention) ?? mention
    // «le chef de la firme, Jane Roe»
    if pack.splitsElisions, mentions[id].kind == .description, mentions[id].last + 2 < tokens.count,
      tokens[mentions[id].first].has(.role),
      !tokens[mentions[id].first].has(.people),
      tokens[mentions[id].last + 1].kind == .comma, let name = nameBehind(comma: mentions[id].last + 1)
    {
      if mentions[name].kind == .name,
        registry[mentions[name].entity].kind == .person,
        mentions[name].last + 1 >= tokens.count || !tokens[mentions[name].last + 1].isWord
      {
        return name
      }
    }
    var at = mentions[id].kind == .description ? mentions[id].first + 1 : mentions[id].last + 1
    let limit = min(tokens.count, at + 9)
    while at < limit {
      let token = tokens[at]
      if token.kind == .possessive {
        at += 1
        continue
      }
      // «son porte-parole, Fraser Seitel», "her campaign manager, Robby Mook": a name right behind the comma.
      if token.kind == .comma, at + 1 < limit, mentions[id].kind == .description, tokens[mentions[id].first].has(.role)
      {
        // "her guest, actress Jane Roe"
        var name = at + 1
        while !pack.splitsElisions, name + 1 < limit, mentionOf[name] < 0, tokens[name].isWord,
          tokens[name].has([.role, .title])
        { name += 1 }
        guard mentionOf[name] >= 0 else { return id }
        let next = Int(mentionOf[name])
        if mentions[next].kind == .name, mentions[next].extentFirst == name,
          registry[mentions[next].entity].kind == .person
        {
          return next
        }
        return id
      }
      // «la députée (PS) Jane Roe»
      if pack.splitsElisions, mentions[id].kind == .description, token.kind == .openBracket, at + 3 < tokens.count,
        tokens[at + 2].kind == .closeBracket,
        mentionOf[at + 3] >= 0, mentions[Int(mentionOf[at + 3])].kind == .name
      {
        return Int(mentionOf[at + 3])
      }
      guard token.kind == .word, bodyNameEnd(behind: at - 1) == nil else { return id }
      let other = Int(mentionOf[at])
      if other >= 0, other != id {
        if mentions[other].kind == .pronoun { return id }
        // «l'élu LR», «le sénateur LR Jane Roe»
        if isPartyOf(id, other) {
          at = mentions[other].last + 1
          continue
        }
        if mentions[other].isOblique, mentions[other].extentFirst == at,
          tokens[at - 1].has([.preposition, .nounJoint]) || pack.splitsElisions && tokens[at - 1].has(.definite)
        {
          return id
        }
        let next = mentions[other].kind == .description ? mentions[other].first + 1 : mentions[other].last + 1
        // Descriptions overlap: what leads back leads nowhere.
        guard next > at else { return id }
        id = other
        at = next
        continue
      }
      if token.has([
        .verb, .auxiliary, .copula, .preposition, .nounJoint, .conjunction, .relative, .complementizer, .subordinator,
        .finite, .gerund, .timeAdverb, .calendar,
      ]) {
        return id
      }
      at += 1
    }
    return id
  }

  /// «le conseil de la victime, Me Roe, …», «le syndicat majoritaire, la FSU, …»: the name that explains a phrase for no
  /// person.
  func titledName(behind id: Int) -> Int? {
    let comma = mentions[id].last + 1
    guard pack.splitsElisions, mentions[id].kind == .description, !tokens[mentions[id].first].has(.role),
      comma + 1 < tokens.count, tokens[comma].kind == .comma, let name = nameBehind(comma: comma),
      mentions[name].kind == .name
    else { return nil }
    let end = mentions[name].last + 1
    switch registry[mentions[name].entity].kind {
    case .person: return tokens[comma + 1].has(.title) ? name : nil
    case .organization:
      return tokens[mentions[id].first].has(.body) && end < tokens.count && tokens[end].kind == .comma ? name : nil
    default: return nil
    }
  }

  /// Whether a name of capitals tells the party or the union of a role.
  func isPartyOf(_ id: Int, _ name: Int) -> Bool {
    pack.splitsElisions && mentions[id].kind == .description && tokens[mentions[id].first].has(.role)
      && mentions[name].kind == .name && mentions[name].first == mentions[name].last
      && tokens[mentions[name].first].flags.contains(.allCapitals)
      && registry[mentions[name].entity].kind == .organization
  }

  /// The mention right behind a comma, past the article of «l'Allemande Jane Roe».
  func nameBehind(comma: Int) -> Int? {
    let start = comma + 1
    if mentionOf[start] >= 0 {
      let id = Int(mentionOf[start])
      return mentions[id].extentFirst == start ? id : nil
    }
    guard start + 1 < tokens.count, tokens[start].isWord, tokens[start].has(.definite),
      mentionOf[start + 1] >= 0
        || start + 2 < tokens.count && mentionOf[start + 2] >= 0 && tokens[start + 1].isCapitalized
    else { return nil }
    let id = Int(mentionOf[mentionOf[start + 1] >= 0 ? start + 1 : start + 2])
    return mentions[id].kind == .name && mentions[id].extentFirst <= start + 2 ? id : nil
  }
}
