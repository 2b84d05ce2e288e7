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
      attachAnnouncedRole(index)
      attachBareRole(index)
      attachRoleOfMember(index)
      if mention.extentFirst < mention.first { attachTitle(index) }
      attachRoleAfter(index)
    }
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
        if !tokens[other.first].has(.role) {
          if tokens[other.first].has([.body, .record]), !registry[mention.entity].isSure {
            registry[mention.entity].kind = .organization
            registry[mention.entity].isSure = true
          } else if tokens[other.first].has([.body, .record]) {
            return
          }
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

  /// The capitalised words before the name in its own run ("House Speaker Paul Ryan").
  private mutating func attachTitle(_ index: Int) {
    let mention = mentions[index]
    var noun = mention.first - 1
    while noun >= mention.extentFirst, !tokens[noun].has(.role) { noun -= 1 }
    guard noun >= mention.extentFirst else { return }
    setRole(mention.entity, noun: noun, from: mention.extentFirst, to: mention.first - 1)
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
