/// French: people of whom an article tells while others speak: victims, the accused, whoever is only named beside somebody.
extension Analyzer {
  /// «Jane Roe *a été blessée*», «Luc Roy, 26 ans, *comparaissait*»: what befell somebody, by the verb behind the name.
  mutating func noteFate(_ index: Int) {
    let mention = mentions[index]
    guard registry[mention.entity].fate == .none, !mention.isOblique, mention.last + 2 < tokens.count else { return }
    // «Le tribunal a condamné *Luc Roy*»
    if mention.extentFirst > 1, tokens[mention.extentFirst - 2].has(.auxiliary),
      let fate = fate(mention.extentFirst - 1, true)
    {
      registry[mention.entity].fate = fate
      return
    }
    let first = pastDescription(mention.last) + 1
    var isPassive = false
    var at = first
    while at < tokens.count, at - first < 6, tokens[at].isWord {
      if let fate = fate(at, isPassive) {
        registry[mention.entity].fate = fate
        return
      }
      guard tokens[at].has([.auxiliary, .copula, .adverb, .negation, .timeAdverb]) else { return }
      if tokens[at].has(.copula) { isPassive = true }
      at += 1
    }
  }

  private func fate(_ verb: Int, _ isPassive: Bool) -> Entity.Fate? {
    let word = tokens[verb].hash
    if isFigurative(verb) { return nil }
    if FrenchWords.dead.contains(word) || isPassive && FrenchWords.killed.contains(word) { return .dead }
    if isPassive, FrenchWords.harmed.contains(word) { return .harmed }
    return FrenchWords.appearing.contains(word) || isPassive && FrenchWords.tried.contains(word) ? .tried : nil
  }

  /// «mort *de rire*», «disparu *de la scène*», «frappée *par la beauté*», «poursuivi *par un chien*»: what befell nobody.
  private func isFigurative(_ verb: Int) -> Bool {
    guard verb + 3 < tokens.count, tokens[verb + 1].isWord else { return false }
    let (word, next) = (tokens[verb].hash, tokens[verb + 1])
    let isOf = FrenchWords.of.contains(next.hash)
    if FrenchWords.dead.contains(word) {
      return isOf
        && (FrenchWords.gone.contains(word)
          ? !tokens[verb + 2].has(.possessive) : FrenchWords.feelings.contains(tokens[verb + 2].hash))
    }
    let isBlow = FrenchWords.blows.contains(word)
    guard next.has(.agent) else { return isBlow && isOf }
    // «attaqué par un chien», «par Luc Roy» are meant as they stand.
    guard tokens[verb + 2].isWord, tokens[verb + 2].has(.determiner) else { return false }
    let agent = tokens[verb + 3]
    if isBlow { return tokens[verb + 2].has(.definite) && !agent.has([.people, .role]) }
    return FrenchWords.tried.contains(word) && !agent.has([.people, .role, .body])
  }

  /// «*L'équipe* de Luc Roy», «*la mère* de Jane Roe»: whoever is named beside a band, or people of his own.
  mutating func noteOwnPeople(_ index: Int) {
    let joint = mentions[index].extentFirst - 1
    guard joint > 0, tokens[joint].isWord, FrenchWords.of.contains(tokens[joint].hash) else { return }
    let isBeside = (max(0, joint - 2)..<joint).contains {
      tokens[$0].kind == .word && !tokens[$0].has(.work)
        && (tokens[$0].has([.people, .body]) || pack.kinRoles.contains(tokens[$0].hash)
          || FrenchWords.bands.contains(tokens[$0].hash))
    }
    if isBeside { registry[mentions[index].entity].isBesideOwnPeople = true }
  }

  /// «Luc Roy a été blessé. « Il dormait », raconte *le pompier*.»: whether somebody named is told of by the article,
  /// and not by the noun of a trade: known for another; dead, in court, or hurt, and not telling of himself; never more than
  /// beside his own people («l'équipe de Luc Roy»); or the one of whom the words speak.
  func isBystander(_ entity: Int, to noun: UInt64) -> Bool {
    guard pack.splitsElisions, registry[entity].kind == .person, !registry[entity].isDescription,
      registry[entity].roleNoun != noun, !pack.generalRoles.contains(noun)
    else { return false }
    // «Le cinéaste Luc Roy est venu. « … », raconte *le boulanger*.»
    if registry[entity].roleNoun != 0, FrenchRoles.everydayTrades.contains(noun) { return true }
    guard !registry[entity].hasSpoken else { return false }
    switch registry[entity].fate {
    case .dead: return true
    case .tried where pack.courtSides[noun].map({ $0 & Analyzer.accusedSide == 0 }) ?? !salience.speaksOfSelf:
      return true
    case .harmed where !salience.speaksOfSelf && !isOneTrade(noun, registry[entity].roleNoun): return true
    default: break
    }
    // «aux annonces de Jane Roe», then «le chef de l'État»: of these there is one.
    if registry[entity].isBesideOwnPeople, !registry[entity].wasFree, !registry[entity].acts,
      !pack.eminentRoles.contains(noun),
      !pack.eminentHeads.contains(noun), !FrenchWords.presidents.contains(noun)
    {
      return true
    }
    return salience.spokenOf != .unknown && registry[entity].gender == salience.spokenOf
      && registry[entity].roleNoun == 0
  }

  /// The accused of `FrenchRoles.courtSides`.
  static let accusedSide = 1
  /// Those who plead for somebody.
  static let defenderSide = 2

  private func isOneTrade(_ one: UInt64, _ other: UInt64) -> Bool {
    (FrenchRoles.trades[one] ?? 0) & (FrenchRoles.trades[other] ?? 0) != 0
  }

  /// «« *J'ai* eu peur »»: whether words in marks tell of oneself, and not of what one has seen befall another.
  func speaksOfSelf(_ first: Int, _ last: Int) -> Bool {
    guard pack.splitsElisions, first < last else { return false }
    var isOwn = false
    for at in first...min(last, first + 60) where tokens[at].isWord {
      if FrenchWords.witnessing.contains(tokens[at].hash) { return false }
      isOwn = isOwn || FrenchWords.own.contains(tokens[at].hash)
    }
    return isOwn
  }

  /// «Luc Roy arrive. « *Il* dormait »»: the gender of whom words in marks speak first, where they are not of oneself and
  /// no noun of that gender stands nearer than a name («Luc Roy présente son film. « Il sort jeudi »»).
  func genderSpokenOf(_ first: Int, _ last: Int) -> Speaker.Gender {
    guard pack.splitsElisions, first < last, tokens[first].isWord,
      tokens[first].has([.masculinePronoun, .femininePronoun]), !tokens[first].has([.objectPronoun, .pluralPronoun]),
      !isImpersonal(first)
    else { return .unknown }
    let end = min(last, first + 40)
    guard !(first...end).contains(where: { FrenchWords.personal.contains(tokens[$0].hash) }) else { return .unknown }
    let gender = tokens[first].has(.femininePronoun) ? Speaker.Gender.feminine : .masculine
    return isNameNearest(gender, before: first - 1) ? gender : .unknown
  }

  private func isNameNearest(_ gender: Speaker.Gender, before open: Int) -> Bool {
    var at = open - 1
    while at >= 0, open - at < 40 {
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind == .name, registry[mentions[id].entity].kind == .person { return true }
      // «Le pompier raconte : « Il dormait »»
      if id >= 0, mentions[id].kind == .description, tokens[mentions[id].first].has([.role, .people]) {
        at = min(at, mentions[id].extentFirst) - 1
        continue
      }
      if opensNoun(of: gender, at) { return false }
      at -= 1
    }
    return false
  }

  /// «*son* film», «*du* port», «*l'*œuvre»: an article before a noun that may have a gender.
  private func opensNoun(of gender: Speaker.Gender, _ at: Int) -> Bool {
    guard tokens[at].isWord, at + 1 < tokens.count, tokens[at + 1].kind == .word,
      !tokens[at + 1].has([.auxiliary, .calendar, .timeAdverb, .role, .people]), !isOfSeveral(at),
      tokens[at].has(.determiner) || pack.contractions.contains(tokens[at].hash)
    else { return false }
    return tokens[at].has(.elided) || gender == (tokens[at].has(.feminine) ? .feminine : .masculine)
  }

  /// «les», «aux»
  private func isOfSeveral(_ article: Int) -> Bool {
    let last = bytes[Int(tokens[article].end) - 1]
    return last == 0x73 || last == 0x78
  }
}
