import DocumentModel

extension Analyzer {
  /// Gives the block's named people the roles and affiliations that stand beside their names.
  mutating func attachRoles() {
    if pack.splitsElisions {
      for index in mentions.indices where mentions[index].kind == .description {
        // «l'agence de l'État islamique»: the phrase ends with the name in it.
        let inner = Int(mentionOf[mentions[index].last])
        if inner > index, mentions[inner].kind == .name, mentions[inner].last > mentions[index].last {
          mentions[index].last = mentions[inner].last
        }
        if pack.pressClass != 0 { attachQuotedName(index) }
      }
    }
    for index in mentions.indices where mentions[index].kind == .name && !mentions[index].isQuoted {
      let mention = mentions[index]
      guard registry[mention.entity].kind == .person else {
        attachBodyBefore(index)
        attachBodyAfter(index)
        continue
      }
      if !registry[mention.entity].isSure {
        attachBodyBefore(index)
        attachClassAfter(index)
      }
      attachRoleBefore(index)
      attachAnnouncedRole(index)
      attachBareRole(index)
      attachRoleOfMember(index)
      if mention.extentFirst < mention.first { attachTitle(index) }
      attachRoleAfter(index)
      if pack.splitsElisions { noteParty(index) }
    }
    noteApart()
  }

  /// «le ministre de l'Intérieur Bruno Retailleau», «le président de la Commission, Jean-Claude Juncker,».
  private mutating func attachRoleBefore(_ index: Int) {
    let mention = mentions[index]
    var before = mention.extentFirst - 1
    var comma = false
    if before > 0, tokens[before].kind == .comma {
      // The name must be closed by a comma, or end its sentence.
      guard
        mention.last + 1 >= tokens.count
          || !tokens[mention.last + 1].isWord && tokens[mention.last + 1].kind != .possessive
          || opensWithRole(index, before - 1) || tellsWhere(mention.last + 1),
        mention.last + 1 < tokens.count && tokens[mention.last + 1].kind == .comma || pack.splitsElisions
      else { return }
      comma = true
      before -= 1
    }
    guard before >= 0, !attachUnknownRole(index, before: before, isApposed: comma), comma || !nameTeam(index) else {
      return
    }
    if !comma, pack.splitsElisions, titleName(before, index) { return }
    var at = index - 1
    while at >= 0, index - at <= 4 {
      let other = mentions[at]
      if other.kind == .description, other.last == before, other.extentFirst <= before,
        tokens[other.first].has([.role, .people]) || !comma && tokens[other.first].has([.body, .record])
      {
        // «le porte-parole de la majorité Jane Roe»: the role before its body.
        if pack.splitsElisions, other.isOblique, comma || tokens[other.first].has(.body), at > 0,
          mentions[at - 1].kind == .description, mentions[at - 1].last == before,
          tokens[mentions[at - 1].first].has(.role), !tokens[mentions[at - 1].first + 1].has(.hearerPreposition)
        {
          at -= 1
          continue
        }
        // "One of her advisers, Jane Roe,": the name stands for one of them.
        if comma, !pack.splitsElisions, !tokens[other.first].has(.role) { return }
        // «a dit aux marins Jane Roe»: those who hear are not who is named.
        if pack.splitsElisions, !comma, other.isOblique, tokens[other.first].has(.people), isAlone(mention.last) {
          return
        }
        // «les époux Roe»
        let isFamily =
          pack.splitsElisions && !comma && tokens[other.first].has(.people) && isPluralArticle(other.extentFirst)
          && registry[mention.entity].words.count == 1
        if !tokens[other.first].has(.role) || isFamily {
          if tokens[other.first].has([.body, .record]), !registry[mention.entity].isSure {
            registry[mention.entity].kind = .organization
            registry[mention.entity].isSure = true
          } else if tokens[other.first].has([.body, .record]) {
            return
          }
          if isFamily { registry[mention.entity].kind = .group }
          widen(index, to: other.extentFirst)
          mentions[at].entity = mention.entity
          return
        }
        // «Gardienne du phare, Jane Roe …» opens its sentence.
        if comma, !tokens[other.extentFirst].has([.definite, .possessive]), other.extentFirst == other.first,
          !pack.splitsElisions || !tokens[other.first].startsSentence
        {
          return
        }
        setRole(mention.entity, noun: other.first, from: other.extentFirst, to: before)
        if !comma { widen(index, to: other.extentFirst) }
        mentions[at].entity = mention.entity
        if comma { mentions[at].kind = .description }
        return
      }
      at -= 1
    }
    if comma { attachFarRole(index, before) }
  }

  /// Whether no other name is joined to a name.
  private func isAlone(_ last: Int) -> Bool {
    guard last + 1 < tokens.count else { return true }
    return tokens[last + 1].kind != .comma && !(tokens[last + 1].isWord && tokens[last + 1].has(.conjunction))
  }

  /// «Le candidat de droite à la présidentielle, Jane Roe, …»: a role that opens the sentence, with all that narrows it.
  private mutating func attachFarRole(_ index: Int, _ before: Int) {
    let entity = mentions[index].entity
    guard pack.splitsElisions, registry[entity].isSure || registry[entity].words.count > 1, !mentions[index].isOblique
    else { return }
    var at = index - 1
    while at >= 0, index - at <= 5 {
      let other = mentions[at]
      if other.kind == .description, other.entity < 0, tokens[other.first].has(.role),
        !tokens[other.first].has(.people),
        tokens[other.extentFirst].has([.definite, .possessive]), !tokens[other.extentFirst].has(.notName),
        !other.isOblique, before - other.first <= 14,
        other.gender == .unknown || registry[mentions[index].entity].gender == .unknown
          || other.gender == registry[mentions[index].entity].gender,
        !(other.first...before).contains(where: {
          !tokens[$0].isWord && tokens[$0].kind != .number && tokens[$0].kind != .openBracket
            && tokens[$0].kind != .closeBracket && tokens[$0].kind != .openMark && tokens[$0].kind != .closeMark
            || tokens[$0].isWord && mentionOf[$0] < 0
              && tokens[$0].has([.auxiliary, .verb, .finite, .relative, .complementizer])
              && !tokens[$0].has([.preposition, .determiner])
        })
      {
        setRole(mentions[index].entity, noun: other.first, from: other.extentFirst, to: before)
        mentions[at].entity = mentions[index].entity
        return
      }
      at -= 1
    }
  }

  /// «le Taoiseach irlandais Leo Varadkar»: a capital word with its article is a title of the person behind it.
  private mutating func titleName(_ before: Int, _ index: Int) -> Bool {
    guard registry[mentions[index].entity].isSure, index > 0, before > 0,
      tokens[before].has(.notName) && !tokens[before].isCapitalized || isSmallAdjective(before),
      mentionOf[before - 1] == Int32(index - 1)
    else { return false }
    let other = mentions[index - 1]
    guard other.kind == .name, other.first == other.last, other.last == before - 1, other.extentFirst > 0,
      tokens[other.extentFirst - 1].has(.definite), !registry[other.entity].isSure,
      registry[other.entity].kind != .place
    else { return false }
    if registry[mentions[index].entity].role == nil {
      registry[mentions[index].entity].role = range(other.first, before)
    }
    widen(index, to: other.first)
    mentions[index - 1].kind = .description
    mentions[index - 1].entity = mentions[index].entity
    return true
  }

  /// «le syndicat CGT», "the consulting firm Gavekal": the noun before a body's name belongs to it.
  private mutating func attachBodyBefore(_ index: Int) {
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
  private mutating func attachQuotedName(_ index: Int) {
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
  private mutating func attachBodyAfter(_ index: Int) {
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
    let appositive = Int(mentionOf[noun])
    if appositive >= 0, mentions[appositive].kind == .description { mentions[appositive].entity = entity }
  }

  /// The capitalised words before the name in its own run ("House Speaker Paul Ryan").
  private mutating func attachTitle(_ index: Int) {
    let mention = mentions[index]
    var noun = mention.first - 1
    while noun >= mention.extentFirst, !tokens[noun].has(.role) { noun -= 1 }
    guard noun >= mention.extentFirst else { return }
    setRole(mention.entity, noun: noun, from: mention.extentFirst, to: mention.first - 1)
  }

  mutating func widen(_ index: Int, to first: Int) {
    mentions[index].extentFirst = first
    mentions[index].isOblique = isOblique(first)
    var at = first
    while at < mentions[index].first {
      mentionOf[at] = Int32(index)
      at += 1
    }
  }

  /// «Thibault Henriez, fondateur d'Awen», "Jane Roe, a spokeswoman for X,", «Nicolas Gaudemet, « Chief AI Officer » du …».
  mutating func attachRoleAfter(_ index: Int) {
    let mention = mentions[index]
    let stop = stopBehind(mention.last)
    guard stop + 1 < tokens.count else { return }
    let joint = tokens[stop]
    guard joint.kind == .comma || joint.kind == .dash || joint.kind == .openBracket else { return }
    var start = stop + 1
    if tokens[start].kind == .openMark, pairOf[start] >= 0 {
      let pair = pairs[Int(pairOf[start])]
      guard pair.open == start, pair.close < tokens.count, pair.close - start <= 8, pair.close - start > 1,
        pair.close + 1 < tokens.count, tokens[pair.close + 1].has(.nounJoint)
      else { return }
      registry[mention.entity].role = range(start + 1, pair.close - 1)
      registry[mention.entity].isSure = true
      affiliate(mention.entity, from: pair.close + 1, to: phraseEnd(pair.close + 1))
      unspokenPairs.insert(Int(pairOf[start]))
      return
    }
    while start < tokens.count, tokens[start].isWord, tokens[start].has([.definite, .indefinite]),
      !tokens[start].has(.role)
    { start += 1 }
    let end = endBeforeAnother(start, phraseEnd(start))
    var noun = start
    while noun <= end, noun - start < 6, !tokens[noun].has(.role) || tokens[noun].has(.grammar) {
      if tokens[noun].has([.verb, .preposition, .subordinator, .relative, .nounJoint, .auxiliary]) || isListedName(noun)
      {
        noun = end + 1
        break
      }
      noun += 1
    }
    if noun > end {
      guard start > stop + 1, let head = unknownRole(start, end) else { return }
      noun = head
    }
    guard noun <= end, noun < tokens.count, tokens[noun].has(.role) || isAgent(noun) else { return }
    // "With Jane Roe, the candidate stated …": what has a verb of its own is another person.
    let article = stop + 1
    if tokens[article].has(.definite), article < start, joint.kind == .comma, end + 1 < tokens.count,
      tokens[end + 1].isWord, tokens[end + 1].has([.finite, .auxiliary, .verb]), !tokens[end + 1].has(.relative),
      !pack.splitsElisions || mention.isOblique
    {
      return
    }
    if isSubjectOfOwn(article, end, behind: mention) { return }
    // "Roe, a top aide said, “is ready”"
    if !pack.splitsElisions, tokens[article].has(.indefinite), joint.kind == .comma, end + 2 < tokens.count,
      tokens[end + 1].isWord, tokens[end + 1].has(.finite), tokens[end + 2].kind == .comma
    {
      return
    }
    // "They left Cairo, her friend said": no comma closes an apposition there.
    if !pack.splitsElisions, tokens[article].has([.indefinite, .possessive]), joint.kind == .comma,
      end + 1 < tokens.count, tokens[end + 1].isWord, tokens[end + 1].has(.saying),
      tokens[end + 1].has(.takesBareClause),
      tokens[article].has(.possessive) || end + 2 >= tokens.count || !tokens[end + 2].isWord
    {
      return
    }
    if !pack.splitsElisions, namesAnother(noun, end, than: mention.entity) { return }
    setRole(mention.entity, noun: noun, from: start, to: end)
    appositions.append((end, index))
    let appositive = Int(mentionOf[noun])
    if appositive >= 0, mentions[appositive].kind == .description { mentions[appositive].entity = mention.entity }
  }

  /// The last token of a noun phrase: before a comma, a full stop, a dash, a verb or a relative pronoun.
  func phraseEnd(_ start: Int) -> Int {
    var at = start
    while at < tokens.count, at - start < 24 {
      let token = tokens[at]
      switch token.kind {
      case .word:
        if token.has([.relative, .verb, .auxiliary, .copula, .complementizer, .subordinator]), !token.isCapitalized,
          !token.has(.nounJoint)
        {
          return at - 1
        }
        if token.has([.finite, .participle, .gerund]), !token.has([.role, .body, .record]), !token.isCapitalized {
          return at - 1
        }
        // «la vendeuse n'arrête pas»
        if pack.splitsElisions, token.has(.negation), token.has(.elided) || token.width == 2 { return at - 1 }
        at += 1
      case .clitic, .number, .possessive: at += 1
      default: return at - 1
      }
    }
    return at - 1
  }

  mutating func setRole(_ entity: Int, noun: Int, from first: Int, to last: Int) {
    var last = last
    // «accusé d'avoir …», «éleveur se dit …»
    while last > noun, tokens[last].isWord, !tokens[last].isCapitalized, tokens[last].has([.nounJoint, .reflexive]) {
      last -= 1
    }
    last = beforeSince(noun, last)
    guard last >= first, noun <= last else { return }
    let own = role(noun, from: first, to: last)
    adopt(own, entity)
    if pack.hasBareClauses { adoptGivenName(own, entity) }
    registry.roles.give(own.noun, own.modifiers, to: entity)
    if pack.splitsElisions, tokens[first].has(.possessive), pack.kinRoles.contains(own.noun) {
      registry.roles.give(RoleBook.pair(own.noun, FrenchRoles.own), .zero, to: entity)
    }
    if pack.courtSides[registry[entity].roleNoun] == nil || pack.courtSides[own.noun] != nil {
      registry[entity].roleNoun = own.noun
    }
    registry[entity].isSure = true
    if registry[entity].gender == .unknown {
      let own = gender(of: tokens[noun])
      registry[entity].gender = own
      if own == .unknown, pack.splitsElisions, tokens[first].has(.definite), tokens[first].has(.feminine) {
        registry[entity].gender = .feminine
      }
    }
    guard registry[entity].role == nil else { return }
    var start = first
    if pack.splitsElisions, start < noun, tokens[start].has(.timeAdverb) { start += 1 }
    while start < noun, tokens[start].has(.determiner),
      !tokens[start].isCapitalized || tokens[start].startsSentence
        || pack.splitsElisions && tokens[start].has(.definite)
    {
      start += 1
    }
    if registry[entity].affiliation == nil {
      if let cut = affiliate(entity, from: noun + 1, to: last), cut >= noun {
        registry[entity].role = range(start, cut)
        return
      }
    }
    registry[entity].role = range(start, last)
  }

  /// «La gardienne a protesté. … Jane Roe, gardienne de …»: the name comes after the role had spoken.
  private mutating func adopt(_ role: (noun: UInt64, modifiers: SIMD4<UInt64>), _ entity: Int) {
    guard !registry[entity].isDescription else { return }
    for bearer in registry.roles.bearers(of: role.noun) {
      let other = registry[bearer.entity]
      guard other.isDescription, other.isDefinite, other.mergedInto == nil, other.kind == registry[entity].kind,
        other.gender == .unknown || registry[entity].gender == .unknown || other.gender == registry[entity].gender,
        RoleBook.agreement(role.modifiers, bearer.modifiers) == 2
      else { continue }
      registry.merge(bearer.entity, into: entity)
    }
  }
}
