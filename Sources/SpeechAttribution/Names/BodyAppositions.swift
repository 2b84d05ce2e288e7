/// Nouns beside the name of a body («le syndicat CGT», «l'Entsoe, l'association …»): they tell that it is one, and of what kind.
extension Analyzer {
  /// «le syndicat CGT», "the consulting firm Gavekal": the noun before a body's name belongs to it.
  mutating func attachBodyBefore(_ index: Int) {
    let mention = mentions[index]
    var at = index - 1
    while at >= 0, index - at <= 3 {
      let other = mentions[at]
      if other.kind == .description, other.entity < 0, other.last == mention.extentFirst - 2,
        tokens[other.last + 1].kind == .comma,
        mention.last + 1 < tokens.count, tokens[mention.last + 1].kind == .comma, tokens[other.first].has(.body),
        tokens[other.extentFirst].has(.definite), !mention.isOblique
      {
        // «l'agence de presse, Amaq, annonce»
        mentions[at].entity = mention.entity
        registry[mention.entity].kind = .organization
        registry[mention.entity].isSure = true
        return
      }
      if registry[mention.entity].kind != .person,
        registry[mention.entity].kind != .place || !isDedication(mention.extentFirst),
        other.kind == .description, other.last == mention.extentFirst - 1,
        tokens[other.first].has([.body, .record])
      {
        registry[mention.entity].kind = .organization
        registry[mention.entity].isSure = true
        if let known = pack.bodyClasses[tokens[other.first].hash] { registry[mention.entity].bodyClass = known }
        if registry[mention.entity].gender == .unknown { registry[mention.entity].gender = other.gender }
        widen(index, to: other.extentFirst)
        mentions[at].entity = mention.entity
        return
      }
      at -= 1
    }
  }

  /// «l'émission « Le Petit Soir »», «le quotidien « L'Écho »»: the name in marks is that of the body before it.
  mutating func attachQuotedName(_ index: Int) {
    let mention = mentions[index]
    let noun = tokens[mention.first]
    guard mention.entity < 0, noun.has(.body), let bodyClass = pack.bodyClasses[noun.hash],
      mention.first == mention.last
        || bodyClass == pack.pressClass, tokens[mention.extentFirst].has(.definite), mention.last + 2 < tokens.count
    else { return }
    let open = mention.last + 1
    guard tokens[open].kind == .openMark, pairOf[open] >= 0 else { return }
    let pair = pairs[Int(pairOf[open])]
    guard pair.open == open, pair.close < tokens.count, pair.close - open <= 6, tokens[open + 1].isCapitalized else {
      return
    }
    var words: [UInt64] = []
    for at in open + 1..<pair.close where tokens[at].kind == .word && !tokens[at].has(.definite) {
      words.append(tokens[at].hash)
    }
    guard !words.isEmpty else { return }
    let here = range(open + 1, pair.close - 1)
    let entity = registry.resolve(words, range: here, kind: .organization, gender: mention.gender, isSure: true)
    registry[entity].kind = .organization
    registry[entity].bodyClass = bodyClass
    registry.mention(entity, at: here, key: Registry.key(words[...]), isName: true)
    let own = role(mention.first, from: mention.first, to: mention.first)
    registry.roles.give(own.noun, own.modifiers, to: entity)
    mentions[index].entity = entity
    unspokenPairs.insert(Int(pairOf[open]))
  }

  /// «l'Entsoe, l'association des gestionnaires de réseau,»: what kind of body the name is.
  mutating func attachBodyAfter(_ index: Int) {
    let mention = mentions[index]
    let entity = mention.entity
    guard pack.splitsElisions, registry[entity].kind == .organization, mention.last + 3 < tokens.count,
      tokens[mention.last + 1].kind == .comma, tokens[mention.last + 2].has([.definite, .indefinite])
    else { return }
    var noun = mention.last + 3
    if tokens[noun].isWord, tokens[noun].has(.number) { noun += 1 }
    guard noun < tokens.count, tokens[noun].isWord, tokens[noun].has(.body), !tokens[noun].isCapitalized else { return }
    let own = role(noun, from: noun, to: min(tokens.count - 1, noun + 4))
    registry.roles.give(own.noun, own.modifiers, to: entity)
    registry[entity].isSure = true
    if let known = pack.bodyClasses[tokens[noun].hash] { registry[entity].bodyClass = known }
    giveDescription(at: noun, to: entity)
  }
}
