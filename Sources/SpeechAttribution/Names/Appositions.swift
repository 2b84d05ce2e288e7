/// Goes over what stands beside the names of a block, and takes the roles that stand before them.
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
      attachLoneRole(index)
      attachSecondRole(index, behind: mention.extentFirst)
      attachAnnouncedRole(index)
      attachBareRole(index)
      attachPredicateRole(index)
      attachRoleOfMember(index)
      if mention.extentFirst < mention.first { attachTitle(index) }
      attachRoleAfter(index)
      if pack.hasBareClauses {
        attachOffice(index)
        attachBody(index)
        attachOwner(index)
        noteOwner(index)
      }
      if pack.splitsElisions {
        noteParty(index)
        notePhysician(mention.first - 1, mention.entity)
        noteFate(index)
        noteOwnPeople(index)
      }
    }
    noteApart()
  }

  /// «le ministre de l'Intérieur Bruno Retailleau», «le président de la Commission, Jean-Claude Juncker,».
  mutating func attachRoleBefore(_ index: Int) {
    if takeMembership(index) { return }
    guard let (before, isApposed) = placeOfRole(before: index),
      !attachUnknownRole(index, before: before, isApposed: isApposed),
      isApposed || !nameTeam(index) && !(pack.splitsElisions && titleName(before, index))
    else { return }
    if let at = description(endingAt: before, of: index, isApposed: isApposed) {
      takeDescription(at, index, isApposed: isApposed)
    } else if isApposed {
      attachFarRole(index, before)
    }
  }

  /// The last token of what may be a name's role, and whether a comma parts the two.
  private func placeOfRole(before index: Int) -> (before: Int, isApposed: Bool)? {
    let mention = mentions[index]
    var before = mention.extentFirst - 1
    // «le vainqueur, *l'Éthiopien* Jane Roe,»
    if pack.splitsElisions, before > 1, isPeople(before), tokens[before - 1].has(.definite),
      tokens[before - 2].kind == .comma
    {
      before -= 2
    }
    // "The driver, *34-year-old* Jane Roe,"
    if pack.hasBareClauses, before > 1, isAge(before), tokens[before - 1].kind == .comma { before -= 1 }
    guard before > 0, tokens[before].kind == .comma else { return before >= 0 ? (before, false) : nil }
    if pack.hasBareClauses, let office = beforeLetters(before - 1) { before = office }
    if pack.hasBareClauses, isOfficeInFront(of: index, endingAt: before - 1) { return (before - 1, true) }
    // The name must be closed by a comma, or end its sentence.
    let next = mention.last + 1
    let isClosed =
      next >= tokens.count || !tokens[next].isWord && tokens[next].kind != .possessive
      || opensWithRole(index, before - 1) || tellsWhere(next)
    guard isClosed, next < tokens.count && tokens[next].kind == .comma || pack.splitsElisions else { return nil }
    return (before - 1, true)
  }

  private func isPeople(_ at: Int) -> Bool {
    tokens[at].kind == .word && tokens[at].isCapitalized
      && (pack.sameMeaning[tokens[at].hash] != nil || FrenchWords.peoples.contains(tokens[at].hash))
  }

  /// The nearest description that ends right before a name; of a role and its body, the role.
  private func description(endingAt before: Int, of index: Int, isApposed: Bool) -> Int? {
    // «le capitaine *du chalutier* Belle Étoile»: the name is the ship's.
    if !isApposed, pack.splitsElisions, FrenchWords.vessels.contains(tokens[before].hash) { return nil }
    var at = index - 1
    while at >= 0, index - at <= 4 {
      if mentions[at].kind == .description, mentions[at].last == before, mentions[at].extentFirst <= before,
        case let noun = tokens[mentions[at].first],
        noun.has([.role, .people]) || !isApposed && noun.has([.body, .record]), !isBodyOfRole(at, isApposed: isApposed)
      {
        return at
      }
      at -= 1
    }
    return nil
  }

  /// «le porte-parole de *la majorité* Jane Roe»: the role stands before its body.
  private func isBodyOfRole(_ at: Int, isApposed: Bool) -> Bool {
    guard pack.splitsElisions, mentions[at].isOblique, isApposed || tokens[mentions[at].first].has(.body), at > 0 else {
      return false
    }
    let role = mentions[at - 1]
    return role.kind == .description && role.last == mentions[at].last && tokens[role.first].has(.role)
      && !tokens[role.first + 1].has(.hearerPreposition)
  }

  /// Makes a description before a name the name's own, where it can be.
  private mutating func takeDescription(_ at: Int, _ index: Int, isApposed: Bool) {
    let other = mentions[at]
    let entity = mentions[index].entity
    let noun = tokens[other.first]
    // «a dit aux marins Jane Roe»: those who hear are not who is named.
    if pack.splitsElisions, !isApposed, other.isOblique, noun.has(.people), isAlone(mentions[index].last) { return }
    // «les époux Roe»
    let isFamily =
      pack.splitsElisions && !isApposed && noun.has(.people) && isPluralArticle(other.extentFirst)
      && registry[entity].words.count == 1
    guard noun.has(.role), !isFamily else {
      // "One of her advisers, Jane Roe,": the name stands for one of them.
      if isApposed, !pack.splitsElisions { return }
      if noun.has([.body, .record]) {
        guard !registry[entity].isSure else { return }
        registry[entity].kind = .organization
        registry[entity].isSure = true
      }
      if isFamily { registry[entity].kind = .group }
      widen(index, to: other.extentFirst)
      mentions[at].entity = entity
      return
    }
    // «Gardienne du phare, Jane Roe …» opens its sentence.
    if isApposed, !tokens[other.extentFirst].has([.definite, .possessive]), other.extentFirst == other.first,
      !pack.splitsElisions || !noun.startsSentence, !isToldInContraction(other.extentFirst)
    {
      return
    }
    setRole(entity, noun: other.first, from: other.extentFirst, to: other.last)
    if !isApposed { widen(index, to: other.extentFirst) }
    mentions[at].entity = entity
  }

  /// «a répondu *au* directeur du port, Jane Roe», «les propos *du* directeur, Jane Roe»: French: an article grown into «à» or
  /// «de» before a role; behind another noun («le bras droit du directeur, Jane Roe») the name may be that one's.
  private func isToldInContraction(_ first: Int) -> Bool {
    guard pack.splitsElisions, first > 1, tokens[first - 1].isWord, pack.contractions.contains(tokens[first - 1].hash)
    else { return false }
    let before = tokens[first - 2]
    return tokens[first - 1].has(.hearerPreposition) || before.kind == .closeMark
      || before.isWord && before.has([.speechNoun, .record, .preposition]) && !before.has([.role, .people])
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

  /// The capitalised words before the name in its own run ("House Speaker Paul Ryan").
  private mutating func attachTitle(_ index: Int) {
    let mention = mentions[index]
    let last = lastOfRole(mention.extentFirst, mention.first - 1)
    var noun = last
    while noun >= mention.extentFirst, !tokens[noun].has(.role) { noun -= 1 }
    guard noun >= mention.extentFirst else { return attachRank(mention.entity, mention.extentFirst, last) }
    setRole(mention.entity, noun: noun, from: mention.extentFirst, to: last)
  }

  /// Takes the words before a name into its mention, from a token on.
  mutating func widen(_ index: Int, to first: Int) {
    mentions[index].extentFirst = first
    mentions[index].isOblique = isOblique(first)
    var at = first
    while at < mentions[index].first {
      mentionOf[at] = Int32(index)
      at += 1
    }
  }
}
