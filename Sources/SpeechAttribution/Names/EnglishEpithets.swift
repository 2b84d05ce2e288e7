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
}

extension Analyzer {
  /// "Paul Lacey *TD*", "Ruth Hall *QC*": letters behind a name of two words or more are no part of it.
  func honours(_ start: Int, _ end: Int) -> Int {
    pack.hasBareClauses && end - start > 1 && tokens[end].flags.contains(.allCapitals)
      && !tokens[start].flags.contains(.allCapitals) && pack.honours.contains(tokens[end].hash) ? 1 : 0
  }

  /// "The Kilkenny boss said", "the former striker said": nouns of sport and stage that tell again of whoever was just
  /// spoken of, when nobody is known by that noun.
  func performer(_ mention: Mention, _ role: (noun: UInt64, modifiers: SIMD4<UInt64>)) -> Int? {
    guard pack.hasBareClauses, !mention.isOblique, mention.last == mention.first,
      pack.performers.contains(tokens[mention.first].hash) || isFormer(mention), registry.roles.bearers(of: role.noun).isEmpty,
      let found = antecedent(gender: mention.gender), found.lead > 0.7, registry[found.entity].kind == .person,
      registry[found.entity].isSure, !registry[found.entity].isDescription, registry[found.entity].wasFree,
      let entry = salience.entries.last(where: { $0.entity == found.entity }), salience.sentence - entry.sentence <= 4
    else { return nil }
    return found.entity
  }

  /// "said *the former* barrister", "*the retired* midwife said": what the one who is speaking once did.
  private func isFormer(_ mention: Mention) -> Bool {
    guard mention.first - mention.extentFirst == 2, pack.pastModifiers.contains(tokens[mention.first - 1].hash),
      let speaker = salience.speaker, salience.sentence - salience.speakerSentence <= 4
    else { return false }
    return antecedent(gender: mention.gender)?.entity == speaker
  }

  /// "Imperial Harbour" for "Imperial Harbour Group": a body by its name without the words that tell its form.
  func bodyWithoutForm(_ name: NameReading) -> Int? {
    guard pack.hasBareClauses, name.words.count > 1, !name.isTitled, !tokens[name.first].has(.firstName),
      name.kind != .place
    else { return nil }
    return registry.body(opening: name.words, tails: pack.bodyForms)
  }
}

extension Analyzer {
  /// Whether somebody was told without a name, or has stood without a preposition: "at the Jane Roe school" shows nobody.
  func isInView(_ entity: Int) -> Bool { registry[entity].isDescription || registry[entity].wasFree }
}

extension Analyzer {
  /// "*Finance* and Harbour Minister Tom Baird": a word that opens the role of the person behind the conjunction.
  func isFirstPartOfRole(_ index: Int, before mention: Mention) -> Bool {
    guard pack.hasBareClauses, index >= 0, mention.extentFirst < mention.first,
      case let opening = tokens[mention.extentFirst], opening.kind == .word, opening.isCapitalized,
      !opening.has([.title, .role, .notName, .place, .firstName]), mentionOf[index] >= 0
    else { return false }
    let other = mentions[Int(mentionOf[index])]
    return other.kind == .name && other.first == other.last && !registry[other.entity].isSure
      && registry[other.entity].mentions.count == 1 && !tokens[other.first].has(.firstName)
  }
}
