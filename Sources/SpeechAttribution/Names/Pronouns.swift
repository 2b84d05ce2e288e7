import DocumentModel

/// Pronouns: whom they follow, one or several, and who is kept in mind by them.
extension Analyzer {
  /// Ties a subject pronoun to its antecedent and keeps that person in mind.
  mutating func follow(_ id: Int) {
    if isEpithet(mentions[id]) { return followEpithet(id) }
    if isPartyMember(mentions[id]) { return followMember(id) }
    let (compatriot, foreigners) = compatriots(of: mentions[id])
    if let compatriot {
      mentions[id].entity = compatriot
      mentions[id].certainty = 0.93
      return salience.touch(compatriot, isSubject: actsInSentence(id))
    }
    if let named = namedInOpening(before: id) {
      mentions[id].entity = named
      mentions[id].certainty = 0.85
      hasSubject = true
      return salience.touch(named, isSubject: true)
    }
    salience.isReporting = reports(id)
    // Nearly always nobody: an empty list takes no memory, a sum of them would.
    var others = foreigners
    for some in [namedBehind(id), askers(of: id), addressees(of: id), notWriting(id), sources(for: id)]
    where !some.isEmpty {
      others += some
    }
    let meant = antecedent(gender: mentions[id].gender, excluding: others)
    salience.isReporting = false
    guard let found = meant else { return followForeigner(id) }
    // "the Serb": of two in view the word tells neither.
    if pack.hasBareClauses, mentions[id].extentFirst < mentions[id].first, !isAlone(found.entity, mentions[id].gender),
      !wasLastSubject(found.entity)
    {
      return
    }
    mentions[id].entity = found.entity
    if !pack.splitsElisions, found.lead > 2.5, registry[found.entity].kind == .person,
      registry[found.entity].gender == .unknown
    {
      registry[found.entity].gender = mentions[id].gender
      registry[found.entity].isGenderGuessed = true
    }
    mentions[id].certainty = found.lead > 1.5 ? 0.93 : found.lead > 0.7 ? 0.85 : 0.72
    let isSubject = actsInSentence(id)
    if !mentions[id].isOblique { hasSubject = true }
    salience.touch(found.entity, isSubject: isSubject)
  }

  /// «La présidente a rappelé *l'Insoumise* à l'ordre»: French: whoever is told by an adjective behind the verb is no subject.
  private func actsInSentence(_ id: Int) -> Bool {
    guard !mentions[id].isOblique else { return false }
    return !pack.splitsElisions || mentions[id].extentFirst == mentions[id].first || !hasSubject
      || isBeforeVerb(mentions[id].last)
  }

  /// English: "While the plan did not please *Jane Roe*, she said …": the only one of that gender whom the clause names that
  /// opens the sentence.
  private func namedInOpening(before id: Int) -> Int? {
    let comma = mentions[id].first - 1
    guard pack.hasBareClauses, comma > 3, tokens[comma].kind == .comma, mentions[id].gender != .unknown else {
      return nil
    }
    let first = sentenceStart(of: comma, reach: 40)
    guard tokens[first].startsSentence || first == 0, tokens[first].isWord, tokens[first].has(.subordinator),
      !tokens[first].has(.preposition)
    else { return nil }
    var found: Int?
    for at in first..<comma {
      let name = Int(mentionOf[at])
      guard name >= 0, mentions[name].first == at, mentions[name].kind == .name, !mentions[name].isPossessive,
        !mentions[name].isQuoted, case let entity = mentions[name].entity, registry[entity].kind == .person
      else { continue }
      guard registry[entity].gender == mentions[id].gender else {
        if registry[entity].gender == .unknown { return nil }
        continue
      }
      if found != nil, found != entity { return nil }
      found = entity
    }
    return found
  }

  /// Whether the last sentence was about somebody known by name.
  func wasLastSubject(_ entity: Int) -> Bool {
    guard registry[entity].isSure, !registry[entity].isDescription,
      let last = salience.entries.last(where: { $0.wasSubject })
    else { return false }
    return last.entity == entity && salience.sentence - last.sentence <= 1
      && !salience.entries.contains {
        $0.entity != entity && $0.sentence >= last.sentence && registry[$0.entity].kind == .person
          && isInView($0.entity)
      }
  }

  /// "“…,” *she* said", "*She* said": English: whether a pronoun says more; what is written is likelier somebody else's.
  private func reports(_ id: Int) -> Bool {
    let first = mentions[id].first
    guard pack.hasBareClauses, salience.newcomer != nil, first + 1 < tokens.count, tokens[first + 1].isWord,
      tokens[first + 1].has([.saying, .auxiliary]), !EnglishWords.writing.contains(tokens[first + 1].hash)
    else { return false }
    return tokens[first].startsSentence || first > 0 && tokens[first - 1].kind == .closeMark
  }

  /// "A clerk said it was lost. “…,” *he* wrote": English: whoever has just said something is not who writes.
  private func notWriting(_ id: Int) -> [Int] {
    let verb = mentions[id].first + 1
    guard pack.hasBareClauses, let newcomer = salience.newcomer, verb < tokens.count, tokens[verb].isWord,
      EnglishWords.writing.contains(tokens[verb].hash)
    else { return [] }
    return [newcomer]
  }

  /// English: keeps somebody in mind who says something for the first time and has no name: "A clerk said it was late."
  mutating func noteNewcomer(_ speakers: [Int], mention: Int, verb: Int) {
    guard pack.hasBareClauses, speakers.count == 1, let speaker = speakers.first else { return }
    guard registry[speaker].isDescription, registry[speaker].kind == .person, !registry[speaker].isDefinite,
      registry[speaker].gender == .unknown, !pack.askingVerbs.contains(tokens[verb].hash),
      !isPlural(tokens[mentions[mention].first])
    else { return }
    salience.newcomer = speaker
  }

  /// "Ann Roe said it was safe. *A source* said it was not. …, *she* replied": English: of whom no paper tells the gender,
  /// where somebody of that gender is in mind by name.
  private func sources(for id: Int) -> [Int] {
    guard pack.hasBareClauses, mentions[id].gender != .unknown,
      salience.entries.contains(where: { isSource($0.entity) }),
      salience.entries.contains(where: {
        salience.sentence - $0.sentence <= 6 && registry[$0.entity].kind == .person
          && !registry[$0.entity].isDescription && registry[$0.entity].gender == mentions[id].gender
      })
    else { return [] }
    return salience.entries.map(\.entity).filter { isSource($0) }
  }

  private func isSource(_ entity: Int) -> Bool {
    registry[entity].isDescription && registry[entity].gender == .unknown
      && EnglishWords.sources.contains(registry[entity].roleNoun)
  }

  /// «le socialiste»: a member or the only one in view, else somebody of his own.
  private mutating func followEpithet(_ id: Int) {
    if let found = member(meantBy: mentions[id]) {
      mentions[id].entity = found.entity
      mentions[id].certainty = found.certainty
    } else {
      introduce(id)
    }
    guard mentions[id].entity >= 0 else { return }
    let isSubject = actsInSentence(id)
    if !mentions[id].isOblique { hasSubject = true }
    salience.touch(mentions[id].entity, isSubject: isSubject)
  }

  /// «L'Espagnol a battu Tom Roe»: somebody of whom no more is told than his nation.
  private mutating func followForeigner(_ id: Int) {
    let mention = mentions[id]
    guard pack.splitsElisions, mention.extentFirst < mention.first,
      let nation = pack.sameMeaning[tokens[mention.first].hash]
    else { return }
    introduce(id)
    guard mentions[id].entity >= 0 else { return }
    registry[mentions[id].entity].nation = nation
    if !mention.isOblique { hasSubject = true }
    salience.touch(mentions[id].entity, isSubject: !mention.isOblique)
  }

  /// English: "He calls Roe’s plan …": whoever is named right behind the subject of a main clause is another.
  private func namedBehind(_ id: Int) -> [Int] {
    let first = mentions[id].first
    guard pack.hasBareClauses,
      first == 0 || tokens[first].startsSentence || tokens[first - 1].isWord && tokens[first - 1].has(.conjunction)
    else { return [] }
    var found: [Int] = []
    var at = first + 1
    while at < tokens.count, at - first < 7, tokens[at].isWord,
      !tokens[at].has([.relative, .complementizer, .subordinator])
    {
      let other = Int(mentionOf[at])
      if other >= 0, mentions[other].kind == .name, mentions[other].first == at { found.append(mentions[other].entity) }
      at += 1
    }
    return found
  }

  /// "*Some Kenyans living in Abuja* praised …": the plural that opens a sentence, past what tells how many.
  private mutating func pluralOpening(_ first: Int, _ end: Int) -> Int? {
    if let known = phrase(startingAt: first) {
      return mentions[known].kind == .description && !mentions[known].isQuoted
        && tokens[mentions[known].first].has(.people)
        ? known : nil
    }
    var noun = first
    while noun < end, noun - first < 4, tokens[noun].isWord || tokens[noun].kind == .number,
      tokens[noun].has([.indefinite, .definite, .number, .indefinitePronoun]) || tokens[noun].kind == .number
    { noun += 1 }
    guard noun > first, noun + 1 < end, tokens[noun].kind == .word, !tokens[noun].has(.grammar), mentionOf[noun] < 0,
      endsInS(tokens[noun]), isVerb(noun + 1) || tokens[noun + 1].isWord && endsInIng(noun + 1)
    else { return nil }
    return appendMention(first: noun, last: noun, extent: first)
  }

  /// English: "Two pilots came. *They* said …": the plural that opened the last sentence.
  private mutating func pluralTold(before id: Int) -> Resolved? {
    guard pack.hasBareClauses else { return nil }
    var first = mentions[id].extentFirst - 1
    // "According to *them*"
    if tokens[mentions[id].first].hash == EnglishWords.them { first = sentence(of: mentions[id].first).first - 1 }
    while first > 0, mentions[id].extentFirst - first < 50, !tokens[first].startsSentence { first -= 1 }
    guard first >= 0, tokens[first].startsSentence || first == 0, tokens[first].isWord,
      let found = pluralOpening(first, mentions[id].extentFirst)
    else { return nil }
    var told = resolveDescription(found)
    told.certainty = min(told.certainty, 0.7)
    return told
  }

  /// "*A spokesperson* said no. “…,” *they* added": English: behind marks, the only one without a name or a gender who has
  /// just spoken, and no group told of since.
  private func oneTold(before id: Int) -> Resolved? {
    let close = mentions[id].extentFirst - 1
    guard pack.hasBareClauses, close > 1, tokens[close].kind == .closeMark, pairOf[close] >= 0,
      let speaker = salience.speaker, isOneUnnamed(speaker), salience.sentence - salience.speakerSentence <= 1,
      !salience.entries.contains(where: {
        registry[$0.entity].kind == .group && $0.sentence >= salience.speakerSentence
      })
    else { return nil }
    return Resolved(entities: [speaker], antecedent: registry[speaker].mentions.last, certainty: 0.8)
  }

  private func isOneUnnamed(_ entity: Int) -> Bool {
    registry[entity].kind == .person && registry[entity].isDescription && registry[entity].gender == .unknown
  }

  /// "*it* said": a body, and one that speaks before all others.
  private mutating func resolveIt() -> Resolved {
    let spoke = salience.speaker.flatMap {
      registry[$0].kind == .organization && salience.sentence - salience.speakerSentence <= 4 ? $0 : nil
    }
    guard let body = spoke ?? lastBody() ?? bodySpeaking() else {
      return Resolved(entities: [], antecedent: nil, certainty: 0.3)
    }
    return Resolved(entities: [body], antecedent: registry[body].mentions.last, certainty: spoke == nil ? 0.7 : 0.8)
  }

  /// «*ils*», "*they*": those who spoke together, a group that spoke, the plural of the sentence before.
  private mutating func resolveThey(_ id: Int) -> Resolved {
    if opensWithSome(before: id) { return Resolved(entities: [], antecedent: nil, certainty: 0.3) }
    if let group = groupAsSubject() {
      return Resolved(entities: [group], antecedent: registry[group].mentions.last, certainty: 0.7)
    }
    if let company = company() { return company }
    if let speaker = salience.speaker, registry[speaker].kind == .group || registry[speaker].kind == .organization,
      salience.sentence - salience.speakerSentence <= 4
    {
      return Resolved(entities: [speaker], antecedent: registry[speaker].mentions.last, certainty: 0.7)
    }
    if let told = pluralTold(before: id) ?? oneTold(before: id) { return told }
    if let entry = salience.entries.last(where: { registry[$0.entity].kind == .group }) {
      return Resolved(entities: [entry.entity], antecedent: registry[entry.entity].mentions.last, certainty: 0.5)
    }
    if let group = lastGroupTold(before: id) {
      var told = resolveDescription(group)
      told.certainty = min(told.certainty, 0.7)
      return told
    }
    return Resolved(entities: [], antecedent: nil, certainty: 0.3)
  }

  /// Whom a pronoun stands for, and how sure that is.
  mutating func resolvePronoun(_ id: Int) -> Resolved {
    let mention = mentions[id]
    let token = tokens[mention.first]
    if !pack.splitsElisions, token.has(.notName), token.has(.objectPronoun) { return resolveIt() }
    if token.has(.firstPerson)
      || pack.splitsElisions && token.has([.indefinite, .indefinitePronoun]) && token.kind == .word
        && !token.has(.personalPronoun)
    {
      return Resolved(entities: [], antecedent: nil, certainty: 0.3)
    }
    if pack.latterPronouns.contains(token.hash), let last = lastTold(before: id) { return resolve(last) }
    if pack.splitsElisions, isCounterpart(mention.first) {
      return Resolved(entities: [], antecedent: nil, certainty: 0.3)
    }
    if token.has(.latter), !FrenchWords.latters.contains(token.hash) {
      // «« … », a répliqué ce dernier»
      if pack.splitsElisions, mention.extentFirst > 0, isAnswer(tokens[mention.extentFirst - 1]),
        let last = lastTold(before: id)
      {
        return resolve(last)
      }
      if let last = unnamedLatter(before: id) { return resolve(last) }
      guard let found = latter(gender: mention.gender) else {
        return Resolved(entities: [], antecedent: nil, certainty: 0.3)
      }
      mentions[id].entity = found
      return Resolved(entities: [found], antecedent: registry[found].mentions.last, certainty: 0.85)
    }
    if token.has(.pluralPronoun) || pack.splitsElisions && FrenchWords.latters.contains(token.hash)
      || pack.hasBareClauses && token.hash == EnglishWords.them
    {
      return resolveThey(id)
    }
    if mentions[id].entity < 0 { follow(id) }
    if mentions[id].entity < 0 { regender(id) }
    if mentions[id].entity < 0 { introduce(id) }
    // «La juge a entendu le suspect. « … », a-t-il avoué»: nobody else can be meant.
    if pack.splitsElisions, mentions[id].entity < 0, mention.gender != .unknown,
      let last = lastTold(before: id) ?? lastBodyTold(before: id), mentions[last].kind == .description
    {
      var told = resolve(last)
      told.certainty = min(told.certainty, 0.7)
      return told
    }
    let entity = mentions[id].entity
    guard entity >= 0 else { return Resolved(entities: [], antecedent: nil, certainty: 0.3) }
    let certainty = mentions[id].certainty
    let antecedent = registry[entity].mention(before: TextOffset(Int(token.start)))
    registry.mention(entity, at: range(mention.first, mention.last), key: 0, isName: false)
    if mention.gender != .unknown, registry[entity].gender == .unknown { registry[entity].gender = mention.gender }
    return Resolved(entities: [entity], antecedent: antecedent, certainty: certainty)
  }

  /// "Dana Roe said *he* had been told. “…,” *she* added": where a pronoun of speech fits nobody, an earlier one was another's.
  private mutating func regender(_ id: Int) {
    guard pack.hasBareClauses, mentions[id].gender != .unknown, let speaker = salience.speaker,
      registry[speaker].kind == .person, registry[speaker].isGenderGuessed,
      salience.sentence - salience.speakerSentence <= 3
    else { return }
    registry[speaker].gender = mentions[id].gender
    registry[speaker].isGenderGuessed = false
    mentions[id].entity = speaker
    mentions[id].certainty = 0.75
    salience.touch(speaker, isSubject: true)
  }
}
