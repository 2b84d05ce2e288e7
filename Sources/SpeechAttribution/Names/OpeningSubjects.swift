/// French: whether a phrase for somebody is the subject of the sentence that it opens.
extension Analyzer {
  /// Whether somebody in mind is surely a person: a capital that does nothing may be a town or a club.
  private func isCredible(_ entity: Int) -> Bool {
    registry[entity].isSure || registry[entity].isDescription || registry[entity].isGivenName
      || registry[entity].hasSpoken || registry[entity].acts || registry[entity].words.count > 1
  }

  /// Whether nobody in mind can be meant by a noun that opens its sentence.
  func isNewcomer(_ mention: Mention, _ noun: UInt64) -> Bool {
    guard let found = antecedent(gender: mention.gender), isCredible(found.entity) else { return true }
    if setsApart(behind: mention.last), salience.speaker == found.entity || !pack.generalRoles.contains(noun) {
      return true
    }
    // «le fleuriste d'en face»
    let next = mention.last + 1
    if next < tokens.count, tokens[next].isWord, tokens[next].has(.nounJoint), leadsPastComplements(mention.last) {
      return true
    }
    return !canBe(found.entity, noun)
  }

  /// «le fleuriste *d'en face* opine», «la vidéaste*, voix blanche,* raconte»: a verb behind a complement or an apposition.
  private func leadsPastComplements(_ last: Int) -> Bool {
    let isApposed = tokens[last + 1].kind == .comma
    var at = isApposed ? last + 2 : last + 1
    guard isApposed || tokens[at].isWord && tokens[at].has([.preposition, .nounJoint]) else { return false }
    while at + 1 < tokens.count, at - last < 10, tokens[at].isWord || tokens[at].kind == .number {
      if tokens[at].has([.relative, .conjunction, .complementizer, .personalPronoun]), !tokens[at].has(.definite) {
        return false
      }
      if !isApposed, tokens[at].has(.verbal), !tokens[at].has([.preposition, .determiner, .role, .nounJoint]) {
        return !tokens[at - 1].has([.preposition, .nounJoint, .determiner])
      }
      at += 1
    }
    // An infinitive or a participle leads no sentence.
    return isApposed && at + 1 < tokens.count && tokens[at].kind == .comma && isBeforeVerb(at)
  }

  /// «La mère de la victime éclate en sanglots.»: a sentence has a verb; where none is known, one that no list holds stands
  /// behind its subject.
  func isOnlySubject(_ mention: Mention) -> Bool {
    guard pack.splitsElisions, tokens[mention.extentFirst].has([.definite, .possessive]) else { return false }
    var at = mention.first + 1
    while at < tokens.count, at - mention.first < 24, !tokens[at].startsSentence {
      switch tokens[at].kind {
      case .period, .ellipsis, .colon: return at - mention.first > 1
      case .openMark where pairOf[at] >= 0 && pairs[Int(pairOf[at])].open == at:
        at = pairs[Int(pairOf[at])].close
        if at >= tokens.count - 1 { return true }
        if tokens[at - 1].kind == .period, tokens[at + 1].startsSentence { return true }
      case .openMark, .closeMark, .question: return false
      default: break
      }
      if tokens[at].isWord, tokens[at].has(.verbal), !tokens[at].has([.preposition, .determiner, .role]) {
        return false
      }
      at += 1
    }
    return false
  }

  /// «La mère de la victime *éclate* en sanglots»: where the verb stood for an adjective, the word before it.
  func beforeUnknownVerb(_ mention: Mention) -> Int? {
    guard mention.last > mention.first else { return nil }
    return (mention.first + 1...mention.last).first {
      tokens[$0].kind == .word && !tokens[$0].isCapitalized && !tokens[$0].has(.grammar) && !isSmallAdjective($0)
        && !tokens[$0 - 1].has([.nounJoint, .determiner]) && ends($0, with: ["e", "ent", "it", "d", "t"])
        && !pack.vagueModifiers.contains(tokens[$0].hash)
    }.map { $0 - 1 }
  }

  /// Whether a verb, known or by its look, or a relative clause of its own follows the subject that ends at a token.
  func leadsSentence(_ last: Int) -> Bool {
    guard pack.splitsElisions, last + 2 < tokens.count, !isBeforeVerb(last) else { return isBeforeVerb(last) }
    // «Le médecin l'a retenue»
    if tokens[last + 1].has(.objectPronoun) || tokens[last + 1].isWord && tokens[last + 1].has(.elided),
      isBeforeVerb(last + 1)
    {
      return true
    }
    if leadsPastComplements(last) { return true }
    if tokens[last + 1].kind == .comma {
      // «L'avocat, lui, proteste»
      let isContrasted =
        last + 3 < tokens.count && tokens[last + 3].kind == .comma && tokens[last + 2].has(.personalPronoun)
      return tokens[last + 2].isWord && (tokens[last + 2].has(.relative) || isContrasted)
    }
    let next = tokens[last + 1]
    return next.kind == .word && !next.isCapitalized && !next.has(.grammar) && looksLikeVerb(last + 1)
  }
}
