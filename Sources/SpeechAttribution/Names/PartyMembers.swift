import DocumentModel

/// English: people told by their party ("the Republican", "the Alabama Democrat", "the Vermont independent"), which stands
/// for somebody spoken of before as a pronoun does.
extension Analyzer {
  /// The word for a member of a party that ends a phrase whose first word behind its article stands at a token, before a
  /// verb, a relative clause or the stop behind a verb of saying.
  func partyMember(from index: Int) -> Int? {
    guard let article = articleOfMember(index) else { return nil }
    var at = index
    while at < tokens.count, at - index < 4, tokens[at].kind == .word, !tokens[at].startsSentence {
      if pack.parties[tokens[at].hash] != nil, tokens[at].isCapitalized || at > index {
        return standsForMember(at, behind: article) ? at : nil
      }
      guard tokens[at].isCapitalized, !tokens[at].has([.role, .title, .people]) else { return nil }
      at += 1
    }
    return nil
  }

  /// "*the* Republican", "*the* first-term Republican"
  private func articleOfMember(_ index: Int) -> Int? {
    guard pack.hasBareClauses, !isHeading, index > 0, tokens[index - 1].kind == .word, mentionOf[index - 1] < 0 else {
      return nil
    }
    func isArticle(_ at: Int) -> Bool { tokens[at].isWord && tokens[at].has(.definite) && !tokens[at].has(.notName) }
    if isArticle(index - 1) { return index - 1 }
    return index > 1 && (isAge(index - 1) || !tokens[index - 1].isCapitalized && !tokens[index - 1].has(.grammar))
      && isArticle(index - 2) && mentionOf[index - 2] < 0 ? index - 2 : nil
  }

  private func standsForMember(_ at: Int, behind article: Int) -> Bool {
    guard at + 1 < tokens.count else { return false }
    let next = tokens[at + 1]
    if next.kind == .comma {
      return at + 2 < tokens.count && tokens[at + 2].isWord && !tokens[at + 2].isCapitalized
        && (tokens[at + 2].has(.relative) || tokens[article].startsSentence)
        || isBehindSaying(article)
    }
    guard next.isWord, !next.isCapitalized else { return isBehindSaying(article) }
    if isBeforeVerb(at) || endsLikePast(at + 1) { return true }
    return next.has(.adverb) && at + 2 < tokens.count && (isBeforeVerb(at + 1) || endsLikePast(at + 2))
      || isBehindSaying(article) && next.has([.preposition, .subordinator, .timeAdverb, .calendar])
  }

  private func isBehindSaying(_ article: Int) -> Bool {
    article > 0 && tokens[article - 1].kind == .word && tokens[article - 1].has(.saying)
      && tokens[article - 1].has(.finite)
  }

  /// "Jane Roe, *a Democrat of Ohio*, and": whether what tells a party behind a name ends at a token.
  func endsParty(_ last: Int) -> Bool {
    guard pack.hasBareClauses else { return false }
    var at = last
    while at > 1, last - at < 6, tokens[at].isWord, pack.parties[tokens[at].hash] == nil { at -= 1 }
    guard at > 2, tokens[at].isWord, pack.parties[tokens[at].hash] != nil, tokens[at - 1].has(.indefinite),
      tokens[at - 2].kind == .comma, mentionOf[at - 3] >= 0
    else { return false }
    let name = mentions[Int(mentionOf[at - 3])]
    return name.kind == .name && name.last == at - 3 && registry[name.entity].kind == .person
  }

  /// Whether a mention stands for somebody by party.
  func isPartyMember(_ mention: Mention) -> Bool {
    pack.hasBareClauses && mention.kind == .pronoun && mention.extentFirst < mention.first
      && pack.parties[tokens[mention.first].hash] != nil
  }

  mutating func addPartyMember(_ first: Int, _ last: Int) {
    let article = articleOfMember(first) ?? first - 1
    addPronoun(last)
    let id = mentions.count - 1
    mentions[id].gender = .unknown
    mentions[id].extentFirst = article
    mentions[id].isOblique = isOblique(article)
    for at in article..<last { mentionOf[at] = Int32(id) }
  }

  /// Ties a member of a party to somebody in mind: by party and state, as told beside his name; else the only politician.
  mutating func followMember(_ id: Int) {
    let mention = mentions[id]
    if let found = memberMeant(by: mention) {
      mentions[id].entity = found.entity
      mentions[id].certainty = found.certainty
    } else {
      let first = mention.extentFirst + 1
      mentions[id].entity = registry.resolveDescription(
        tokens[mention.first].hash ^ tokens[first].hash, range: range(first, mention.last), kind: .person,
        gender: .unknown)
      mentions[id].certainty = 0.8
    }
    if !mention.isOblique { hasSubject = true }
    salience.touch(mentions[id].entity, isSubject: !mention.isOblique)
  }

  private func memberMeant(by mention: Mention) -> (entity: Int, certainty: Double)? {
    let wanted = pack.parties[tokens[mention.first].hash] ?? 0
    let places = firstPlace(of: mention)..<mention.first
    var best: (entity: Int, score: Int)?
    var rivals = 0
    var near: [Int] = []
    // Of another party.
    var strangers: [Int] = []
    for entry in salience.entries.reversed() {
      let entity = entry.entity
      guard registry[entity].kind == .person, registry[entity].mergedInto == nil, !registry[entity].isDescription,
        registry[entity].isSure || registry[entity].words.count > 1, salience.sentence - entry.sentence <= 14
      else { continue }
      let told = toldBeside(entity, places)
      guard told.party == 0 || told.party & wanted != 0, places.isEmpty || told.isOfPlace || !told.isElsewhere else {
        strangers.append(entity)
        continue
      }
      // "the Ohio Republican": where a state is told, somebody of another is not meant.
      let score = (told.party != 0 ? 2 : 0) + (told.isOfPlace ? 3 : 0) + (told.isPolitician ? 1 : 0)
      if score > 0, salience.sentence - entry.sentence <= 6 { rivals += 1 }
      if salience.sentence - entry.sentence <= 4, isInView(entity) { near.append(entity) }
      if best.map({ score > $0.score }) ?? true { best = (entity, score) }
    }
    guard let best else { return nil }
    // "the Ohio Republican" where nobody is told to be of Ohio: whoever is most in mind.
    if !places.isEmpty, best.score < 3 || !toldBeside(best.entity, places).isOfPlace {
      guard let found = antecedent(gender: .unknown, excluding: strangers), registry[found.entity].kind == .person
      else { return nil }
      return (found.entity, found.lead > 1 ? 0.8 : 0.65)
    }
    if best.score >= 2 { return (best.entity, best.score > 2 || rivals == 1 ? 0.9 : 0.75) }
    if best.score == 1, rivals == 1 { return (best.entity, 0.75) }
    guard near.count == 1, let only = near.first else { return nil }
    return (only, 0.75)
  }

  /// "*The Ohio senator*", "the congressman": whoever is told to hold that office, of that state where one is told.
  func officeHolder(_ mention: Mention, gender: Speaker.Gender) -> (entity: Int, certainty: Double)? {
    guard pack.hasBareClauses, mention.last == mention.first, let office = pack.offices[tokens[mention.first].hash],
      mention.first - mention.extentFirst <= 4
    else { return nil }
    let places = max(mention.extentFirst + 1, firstPlace(of: mention))..<mention.first
    let isLeader = office & EnglishParties.leaders != 0
    if isLeader, places.isEmpty { return nil }
    var others: [Int] = []
    var holders: [Int] = []
    var strangers: [Int] = []
    for entry in salience.entries {
      let entity = entry.entity
      guard registry[entity].kind == .person, registry[entity].mergedInto == nil, !registry[entity].isDescription,
        !isPartyLetters(entity),
        gender == .unknown || registry[entity].gender == .unknown || registry[entity].gender == gender
      else {
        others.append(entity)
        continue
      }
      let told = toldBeside(entity, places)
      if told.isOfPlace, told.office & office != 0 || isLeader && told.isPolitician { return (entity, 0.93) }
      if told.isElsewhere, !places.isEmpty { strangers.append(entity) }
      if told.office & office != 0, places.isEmpty || !told.isElsewhere {
        holders.append(entity)
      } else {
        others.append(entity)
      }
    }
    if isLeader {
      // "Roe said … *The Ukrainian leader* asked": of whoever is named nobody else can be meant.
      guard let speaker = salience.speaker, salience.sentence - salience.speakerSentence <= 2,
        registry[speaker].kind == .person, !registry[speaker].isDescription,
        antecedent(gender: gender)?.entity == speaker,
        (places.first.map { EnglishNouns.isNationality(tokens[$0]) } ?? false)
      else { return nil }
      return (speaker, 0.7)
    }
    if holders.count == 1 { return (holders[0], 0.85) }
    if !holders.isEmpty {
      return antecedent(gender: gender, excluding: others).map { ($0.entity, $0.lead > 1 ? 0.8 : 0.65) }
    }
    guard !places.isEmpty, let found = antecedent(gender: gender, excluding: strangers), found.lead > 1,
      registry[found.entity].kind == .person, registry[found.entity].isSure, registry[found.entity].wasFree,
      !isPartyLetters(found.entity), !registry[found.entity].isDescription
    else { return nil }
    return (found.entity, 0.7)
  }

  /// "R-Ohio": read as a name where it stands alone.
  private func isPartyLetters(_ entity: Int) -> Bool {
    let second = registry[entity].name.start.utf8 + 1
    return second < count && bytes[second] == 0x2D
  }

  /// "the former *New Jersey* governor": the first word with a capital behind small ones.
  private func firstPlace(of mention: Mention) -> Int {
    var at = mention.first
    while at > mention.extentFirst + 1, tokens[at - 1].kind == .word, tokens[at - 1].isCapitalized { at -= 1 }
    return at
  }
}
