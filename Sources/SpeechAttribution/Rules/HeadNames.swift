/// From the first words of a phrase to the person whom it names.
extension Analyzer {
  /// From the first mention of a compound to the name it leads to: "Clinton campaign manager Robby Mook".
  func headName(_ mention: Int) -> Int {
    var id = titledName(behind: mention) ?? mention
    if let name = personExplaining(id) ?? personOfJointRole(id) { return name }
    var at = behindHead(id)
    let limit = min(tokens.count, at + 9)
    while at < limit {
      let token = tokens[at]
      if token.kind == .possessive {
        at += 1
        continue
      }
      if token.kind == .comma, at + 1 < limit, isRole(id) { return person(behind: at, limit) ?? id }
      if let member = memberBehindParty(id, at) { return member }
      guard token.kind == .word, bodyNameEnd(behind: at - 1) == nil else { return id }
      let other = Int(mentionOf[at])
      if other < 0 || other == id {
        if token.has(Analyzer.endingCompound) || pack.splitsElisions && token.has(.infinitive) { return id }
        at += 1
      } else if isPartyOf(id, other) {
        // «l'élu LR», «le sénateur LR Jane Roe»
        at = mentions[other].last + 1
      } else {
        let next = behindHead(other)
        // Descriptions overlap: what leads back leads nowhere.
        guard isPartOfCompound(other, at), next > at else { return id }
        id = other
        at = next
      }
    }
    return id
  }

  /// What no compound of nouns goes on with.
  private static let endingCompound: WordFeatures = [
    .verb, .auxiliary, .copula, .preposition, .nounJoint, .conjunction, .relative, .complementizer, .subordinator,
    .finite, .gerund, .timeAdverb, .calendar,
  ]

  private func behindHead(_ id: Int) -> Int {
    mentions[id].kind == .description ? mentions[id].first + 1 : mentions[id].last + 1
  }

  private func isRole(_ id: Int) -> Bool {
    mentions[id].kind == .description && tokens[mentions[id].first].has(.role)
  }

  /// «le chef de la firme, *Jane Roe*»
  private func personExplaining(_ id: Int) -> Int? {
    let comma = pastMatters(mentions[id].last + 1)
    guard pack.splitsElisions, isRole(id), comma + 1 < tokens.count, !tokens[mentions[id].first].has(.people),
      tokens[comma].kind == .comma, let name = nameBehind(comma: comma), mentions[name].kind == .name,
      registry[mentions[name].entity].kind == .person
    else { return nil }
    let next = mentions[name].last + 1
    return next >= tokens.count || !tokens[next].isWord || tellsWhere(next) ? name : nil
  }

  /// «le ministre de la Mer, *du climat et de la forêt*, Jane Roe»: the comma behind more of what a role is for.
  private func pastMatters(_ comma: Int) -> Int {
    guard pack.splitsElisions, comma + 3 < tokens.count, tokens[comma].kind == .comma, tokens[comma + 1].isWord,
      pack.contractions.contains(tokens[comma + 1].hash) && !tokens[comma + 1].has(.hearerPreposition)
        || tokens[comma + 1].has(.nounJoint) && tokens[comma + 1].has(.nameParticle) && tokens[comma + 2].has(.definite)
        || tokens[comma + 1].has(.elided) && tokens[comma + 1].has(.nounJoint)
    else { return comma }
    var at = comma + 2
    while at + 1 < tokens.count, at - comma < 14, tokens[at].isWord || tokens[at].kind == .comma {
      if tokens[at].isWord, tokens[at].has([.verbal, .relative]), !tokens[at].has([.determiner, .preposition]) {
        return comma
      }
      if tokens[at].kind == .comma, mentionOf[at + 1] >= 0, mentions[Int(mentionOf[at + 1])].kind == .name,
        mentions[Int(mentionOf[at + 1])].extentFirst == at + 1
      {
        return at
      }
      at += 1
    }
    return comma
  }

  /// «l'ailière et capitaine *Jane Roe*»: two roles of one, who has one article.
  private func personOfJointRole(_ id: Int) -> Int? {
    let joint = mentions[id].last + 1
    guard pack.splitsElisions, isRole(id), joint + 2 < tokens.count, !tokens[mentions[id].first].has(.people),
      tokens[joint].isWord, tokens[joint].has(.conjunction), tokens[joint + 1].kind == .word,
      tokens[joint + 1].has(.role), !tokens[joint + 1].isCapitalized
    else { return nil }
    var at = joint + 2
    while at < tokens.count, at - joint < 5, tokens[at].isWord, !tokens[at].isCapitalized, !tokens[at].has(.verbal) {
      at += 1
    }
    guard at < tokens.count, mentionOf[at] >= 0 else { return nil }
    let name = Int(mentionOf[at])
    return mentions[name].kind == .name && mentions[name].first == at
      && registry[mentions[name].entity].kind == .person ? name : nil
  }

  /// «le maire, Jane Roe *sur* Actu»: where something was said, not of whom.
  func tellsWhere(_ at: Int) -> Bool {
    pack.splitsElisions && at < tokens.count && tokens[at].isWord && !tokens[at].isCapitalized
      && tokens[at].has(.preposition) && !tokens[at].has([.nounJoint, .conjunction])
  }

  /// «son porte-parole, *Fraser Seitel*», "her campaign manager, *Robby Mook*": a name right behind the comma.
  private func person(behind comma: Int, _ limit: Int) -> Int? {
    var name = comma + 1
    name = pastArticle(name, limit)
    // "her guest, actress Jane Roe"
    while !pack.splitsElisions, name + 1 < limit, mentionOf[name] < 0, tokens[name].isWord,
      tokens[name].has([.role, .title])
    { name += 1 }
    let id = Int(mentionOf[name])
    guard id >= 0, mentions[id].kind == .name, mentions[id].extentFirst == name,
      registry[mentions[id].entity].kind == .person
    else { return nil }
    return id
  }

  /// «la députée (PS) *Jane Roe*»
  private func memberBehindParty(_ id: Int, _ bracket: Int) -> Int? {
    let name = bracket + 3
    guard pack.splitsElisions, mentions[id].kind == .description, tokens[bracket].kind == .openBracket,
      name < tokens.count, tokens[bracket + 2].kind == .closeBracket, mentionOf[name] >= 0,
      mentions[Int(mentionOf[name])].kind == .name
    else { return nil }
    return Int(mentionOf[name])
  }

  /// "campaign *manager*", but «le maire de *Vernay*»: what a preposition governs leads no further.
  private func isPartOfCompound(_ id: Int, _ at: Int) -> Bool {
    let mention = mentions[id]
    if mention.kind == .pronoun { return false }
    return !mention.isOblique || mention.extentFirst != at
      || !tokens[at - 1].has([.preposition, .nounJoint]) && !(pack.splitsElisions && tokens[at - 1].has(.definite))
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
    guard pack.splitsElisions, mentions[id].kind == .description, tokens[mentions[id].first].has(.role),
      mentions[name].kind == .name, mentions[name].first == mentions[name].last,
      case let word = tokens[mentions[name].first]
    else { return false }
    return word.flags.contains(.allCapitals) && registry[mentions[name].entity].kind == .organization
      || FrenchParties.masks[word.hash] != nil || isLoneAffiliation(id, name)
  }

  /// «un député *Horizons*»: a lone capital that tells whose somebody is, and is nobody.
  mutating func takeMembership(_ name: Int) -> Bool {
    let before = mentions[name].first - 1
    guard pack.splitsElisions, before > 0, mentionOf[before] >= 0, case let id = Int(mentionOf[before]), id != name,
      mentions[id].last == before, isPartyOf(id, name)
    else { return false }
    if tokens[mentions[id].extentFirst].has(.indefinite) {
      mentions[id].last = mentions[name].last
      mentions[name].isOblique = true
    }
    return true
  }

  /// «un conseiller *Roe*»: whoever is any one of several is not named by a lone capital.
  private func isLoneAffiliation(_ id: Int, _ name: Int) -> Bool {
    tokens[mentions[id].extentFirst].has(.indefinite) && mentions[name].extentFirst == mentions[name].first
      && mentions[name].first == mentions[id].last + 1 && !tokens[mentions[name].first].has([.firstName, .title])
      && !registry[mentions[name].entity].isSure
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
