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
    if FrenchWords.dead.contains(word) || isPassive && FrenchWords.killed.contains(word) { return .dead }
    if isPassive, FrenchWords.harmed.contains(word) { return .harmed }
    return FrenchWords.appearing.contains(word) || isPassive && FrenchWords.tried.contains(word) ? .tried : nil
  }

  /// «Luc Roy a été blessé. « Il dormait », raconte *le pompier*.»: whether somebody named who has not spoken is told of by the
  /// article, and not by the noun of a trade: dead or hurt, in court, never more than beside another («l'équipe de Luc Roy»), or
  /// the one of whom the words speak.
  func isBystander(_ entity: Int, to noun: UInt64) -> Bool {
    guard pack.splitsElisions, !registry[entity].hasSpoken, registry[entity].kind == .person,
      !registry[entity].isDescription, registry[entity].roleNoun != noun, !pack.generalRoles.contains(noun)
    else { return false }
    switch registry[entity].fate {
    case .dead: return true
    case .tried where (pack.courtSides[noun] ?? 0) & Analyzer.accusedSide == 0: return true
    case .harmed where !isOneTrade(noun, registry[entity].roleNoun): return true
    default: break
    }
    // «aux annonces de Jane Roe», then «le chef de l'État»: of these there is one.
    if !registry[entity].wasFree, !registry[entity].acts, !pack.eminentRoles.contains(noun),
      !pack.eminentHeads.contains(noun), !FrenchWords.presidents.contains(noun)
    {
      return true
    }
    return salience.spokenOf != .unknown && registry[entity].gender == salience.spokenOf
      && registry[entity].roleNoun == 0
  }

  /// The accused of `FrenchRoles.courtSides`.
  static let accusedSide = 1

  private func isOneTrade(_ one: UInt64, _ other: UInt64) -> Bool {
    (FrenchRoles.trades[one] ?? 0) & (FrenchRoles.trades[other] ?? 0) != 0
  }

  /// «« *Il* dormait »»: the gender of whom words in marks speak first, where they are not of oneself.
  func genderSpokenOf(_ first: Int, _ last: Int) -> Speaker.Gender {
    guard pack.splitsElisions, first < last, tokens[first].isWord,
      tokens[first].has([.masculinePronoun, .femininePronoun]), !tokens[first].has([.objectPronoun, .pluralPronoun]),
      !isImpersonal(first)
    else { return .unknown }
    let end = min(last, first + 40)
    guard !(first...end).contains(where: { FrenchWords.personal.contains(tokens[$0].hash) }) else { return .unknown }
    return tokens[first].has(.femininePronoun) ? .feminine : .masculine
  }
}
