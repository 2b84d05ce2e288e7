/// English: people told by a noun and a word that only describes them ("the losing coach", "the chief executive").
extension Analyzer {
  static let ceo = Lexicon.hash(of: "ceo")
  private static let chief = Lexicon.hash(of: "chief")
  private static let executive = Lexicon.hash(of: "executive")
  private static let officer = Lexicon.hash(of: "officer")

  /// "*chief executive officer* of Alby Ferries": words that mean what "CEO" means.
  func chiefExecutive(_ first: Int, _ last: Int) -> ClosedRange<Int>? {
    guard first < last else { return nil }
    for at in first..<last where tokens[at].hash == Analyzer.chief && tokens[at + 1].hash == Analyzer.executive {
      return at...(at + 2 <= last && tokens[at + 2].hash == Analyzer.officer ? at + 2 : at + 1)
    }
    return nil
  }

  /// "*The caretaker coach* said": the only one who bears the role, spoken of a few sentences ago, whatever his role
  /// was called then. Small words alone may describe him: a capital or a complement tells another from him.
  func epithetBearer(_ mention: Mention, _ noun: UInt64) -> Int? {
    let token = tokens[mention.first]
    guard pack.hasBareClauses, mention.last == mention.first, mention.first - mention.extentFirst == 2,
      token.has(.role), !token.has([.people, .body]), !mention.isOblique,
      case let word = tokens[mention.first - 1],
      isAge(mention.first - 1) || word.kind == .word && !word.isCapitalized && !word.has(.grammar)
    else { return nil }
    var found: Int?
    for bearer in registry.roles.bearers(of: noun) {
      let entity = registry.canonical(bearer.entity)
      if let found, found != entity { return nil }
      found = entity
    }
    guard let found, registry[found].kind == .person, !registry[found].isDescription,
      let entry = salience.entries.last(where: { $0.entity == found }), salience.sentence - entry.sentence <= 5,
      antecedent(gender: mention.gender)?.entity == found
    else { return nil }
    return found
  }

  /// "The Harwick boss said", "the former striker said": nouns of sport and stage that tell again of whoever was just
  /// spoken of, when nobody is known by that noun.
  func performer(_ mention: Mention, _ role: (noun: UInt64, modifiers: SIMD4<UInt64>)) -> Int? {
    guard pack.hasBareClauses, !mention.isOblique, mention.last == mention.first,
      pack.performers.contains(tokens[mention.first].hash) || isFormer(mention),
      registry.roles.bearers(of: role.noun).isEmpty,
      let found = antecedent(gender: mention.gender), found.lead > 0.7, registry[found.entity].kind == .person,
      registry[found.entity].isSure, !registry[found.entity].isDescription, registry[found.entity].wasFree,
      let entry = salience.entries.last(where: { $0.entity == found.entity }), salience.sentence - entry.sentence <= 4,
      (registry[found.entity].role == nil || pack.performers.contains(registry[found.entity].roleNoun))
        && entry.wasSubject && salience.sentence - entry.sentence <= 1
        || isAlone(found.entity, mention.gender)
    else { return nil }
    return found.entity
  }

  /// "*The father of three* said", "the mum-of-two": whoever was just spoken of.
  func parent(_ mention: Mention) -> Int? {
    guard pack.hasBareClauses, !mention.isOblique else { return nil }
    let noun = mention.first
    let isJoined = ends(noun, with: EnglishWords.familyEndings)
    let isApart =
      EnglishWords.parents.contains(tokens[noun].hash) && noun + 2 < tokens.count
      && tokens[noun + 1].hash == EnglishWords.of && isNumber(noun + 2)
    guard isJoined || isApart, let found = antecedent(gender: mention.gender),
      registry[found.entity].kind == .person, isInView(found.entity)
    else { return nil }
    return found.entity
  }

  /// Whether nobody else whom a word may mean is in view.
  func isAlone(_ entity: Int, _ gender: Speaker.Gender) -> Bool {
    !salience.entries.contains {
      $0.entity != entity && salience.sentence - $0.sentence <= 4 && registry[$0.entity].kind == .person
        && registry[$0.entity].mergedInto == nil && isInView($0.entity)
        && (gender == .unknown || registry[$0.entity].gender == .unknown || registry[$0.entity].gender == gender)
    }
  }

  /// "said *the former* barrister", "*the retired* midwife said": what the one who is speaking once did.
  private func isFormer(_ mention: Mention) -> Bool {
    // "the former president" is no senator.
    guard pack.offices[tokens[mention.first].hash] == nil, !pack.politicalRoles.contains(tokens[mention.first].hash),
      mention.first - mention.extentFirst == 2, pack.pastModifiers.contains(tokens[mention.first - 1].hash),
      let speaker = salience.speaker, salience.sentence - salience.speakerSentence <= 4
    else { return false }
    return antecedent(gender: mention.gender)?.entity == speaker
  }

  /// Whether somebody was told without a name, or has stood without a preposition: "at the Jane Roe school" shows nobody.
  func isInView(_ entity: Int) -> Bool { registry[entity].isDescription || registry[entity].wasFree }
}
