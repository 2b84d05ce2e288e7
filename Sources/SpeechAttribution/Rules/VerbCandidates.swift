/// A word with the letters of a verb of saying, and what stands before it: «n'a pas *déclaré*», "has never *said*".
struct VerbCandidate {
  let index: Int
  let token: Token
  /// The last token before the verb and its adverbs, clitic pronouns and negations; -1 at the start of the block.
  let before: Int
  let previous: Token?
  /// "Will described", "in May showed": what stands before is a name, though an auxiliary elsewhere.
  let isNamed: Bool
  /// "The board this week announced": when it was said stands before the verb.
  let isTimed: Bool
  /// "say that …", "claims he …": only a verb goes on like this.
  let opensClause: Bool

  var features: WordFeatures { token.features }
  var hasAuxiliary: Bool { previous.map { $0.isWord && $0.has(.auxiliary) && !isNamed } ?? false }
  /// Neither adverb nor pronoun parts the verb from what stands before it.
  var isAdjacent: Bool { before == index - 1 }
  /// The cue of a verb that stands alone.
  var cue: Cue { Cue(first: before + 1, verb: index, last: index, form: .finite) }
}

extension Analyzer {
  func verbCandidate(_ index: Int) -> VerbCandidate {
    let token = tokens[index]
    var before = index - 1
    while before >= 0, index - before < 6, standsInVerbGroup(before, of: token) { before -= 1 }
    if isObjectArticle(before, index) { before -= 1 }
    let isTimed = !pack.splitsElisions && before + 1 < index && tokens[before + 1].has([.timeAdverb, .calendar])
    if isTimed, before > 0, tokens[before].isWord, tokens[before].has(.definite), tokens[before].has(.notName) {
      before -= 1
    }
    if let auxiliary = auxiliaryBeforeAdverbial(index) { before = auxiliary }
    return VerbCandidate(
      index: index, token: token, before: before, previous: before >= 0 ? tokens[before] : nil,
      isNamed: !pack.splitsElisions && before >= 0 && (mentionOf[before] >= 0 || isMonth(before)), isTimed: isTimed,
      opensClause: !pack.splitsElisions && token.features.contains(.takesClause) && opensClauseBehind(index))
  }

  /// "a survey from *May* showed": the month, no auxiliary.
  private func isMonth(_ at: Int) -> Bool {
    at > 0 && tokens[at].isCapitalized && tokens[at].has(.auxiliary) && tokens[at - 1].isWord
      && tokens[at - 1].has([.preposition, .adverb])
  }

  /// «n'a *jamais clairement* dit», "has *never* said": adverbs, clitic pronouns and negations before a verb.
  private func standsInVerbGroup(_ at: Int, of verb: Token) -> Bool {
    let token = tokens[at]
    guard token.isWord, mentionOf[at] < 0 || mentions[Int(mentionOf[at])].kind == .pronoun,
      !token.flags.contains(.quoted)
    else { return false }
    if token.has([.adverb, .negation, .timeAdverb]), !token.has([.auxiliary, .conjunction]) { return true }
    guard pack.splitsElisions else { return false }
    if verb.features.contains(.participle), token.kind == .word, !token.has(.grammar),
      ends(at, with: ["mment", "ement"])
    {
      return true
    }
    return token.has([.objectPronoun, .reflexive])
      && !token.has([.auxiliary, .masculinePronoun, .femininePronoun, .firstPerson])
  }

  /// "have in the past said": the auxiliary right before a preposition that at most four words part from its participle.
  private func auxiliaryBeforeAdverbial(_ index: Int) -> Int? {
    if pack.splitsElisions { return auxiliaryBeforeJoint(index) }
    guard index > 1, tokens[index].has(.participle), tokens[index - 1].kind == .word, mentionOf[index - 1] < 0,
      !tokens[index - 1].has(.verbal), pack.hasBareClauses
    else { return nil }
    var at = index - 1
    while at > 0, index - at < 5, tokens[at].kind == .word, !tokens[at].has(.verbal), !tokens[at].isCapitalized,
      !tokens[at].flags.contains(.quoted)
    {
      if tokens[at].has(.preposition), tokens[at - 1].kind == .word, tokens[at - 1].has(.auxiliary),
        !tokens[at - 1].has(.copula), mentionOf[at - 1] < 0
      {
        return at - 1
      }
      at -= 1
    }
    return nil
  }

  /// "the *claims*", «une petite *note*»: a noun of the same letters.
  func isNoun(_ candidate: VerbCandidate) -> Bool {
    isOwnedOrCounted(candidate) || isDetermined(candidate) || isRightBehindDeterminer(candidate)
      || isBehindAdjective(candidate) || isBehindPreposition(candidate) || isOfManner(candidate)
  }

  /// "Roe's *claims*", "three *claims*"
  private func isOwnedOrCounted(_ candidate: VerbCandidate) -> Bool {
    guard !pack.splitsElisions, let previous = candidate.previous, !candidate.features.contains(.participle),
      !candidate.features.contains(.gerund)
    else { return false }
    return previous.kind == .possessive || previous.kind == .number && !candidate.opensClause
  }

  /// «son *annonce*», "the often repeated *claims*"
  private func isDetermined(_ candidate: VerbCandidate) -> Bool {
    guard let previous = candidate.previous, previous.isWord, candidate.isAdjacent || !pack.splitsElisions,
      !pack.splitsElisions || candidate.features.contains(.participle) || !candidate.features.contains(.gerund)
    else { return false }
    return previous.has([.definite, .indefinite, .possessive])
      && !previous.has([.objectPronoun, .masculinePronoun, .auxiliary, .relative])
      && !standsAlone(candidate.before, candidate)
  }

  /// "have no *say*"
  private func isRightBehindDeterminer(_ candidate: VerbCandidate) -> Bool {
    let at = candidate.index - 1
    return !pack.splitsElisions && at >= 0 && tokens[at].has(.determiner)
      && !tokens[at].has([.objectPronoun, .relative]) && tokens[at].isWord && !standsAlone(at, candidate)
  }

  /// «une petite *note*»
  private func isBehindAdjective(_ candidate: VerbCandidate) -> Bool {
    let at = candidate.before
    guard pack.verbNouns.contains(candidate.token.hash), candidate.index > 1, candidate.isAdjacent else { return false }
    return tokens[at].kind == .word && !tokens[at].isCapitalized && mentionOf[at] < 0 && !tokens[at].has(.verbal)
      && tokens[at - 1].isWord && tokens[at - 1].has([.indefinite, .possessive])
  }

  /// «un mois *en avance*», «connu *d'avance*»: French: behind a preposition, with no object of a verb's own.
  private func isOfManner(_ candidate: VerbCandidate) -> Bool {
    let joint = candidate.index - 1
    guard pack.splitsElisions, joint > 0, pack.verbNouns.contains(candidate.token.hash), tokens[joint].isWord,
      tokens[joint].has(.preposition), tokens[joint].width < 3, tokens[joint - 1].isWord
    else { return false }
    let before = tokens[joint - 1]
    let next = candidate.index + 1
    return !before.has([.personalPronoun, .firstPerson, .secondPerson, .relative, .negation])
      && (next >= tokens.count || !tokens[next].isWord
        || !tokens[next].has([.determiner, .complementizer, .number]))
  }

  /// «à titre *exceptionnel*», «rien de *rassurant*»: no finite verb stands right behind a preposition.
  private func isBehindPreposition(_ candidate: VerbCandidate) -> Bool {
    let at = candidate.before
    guard pack.splitsElisions, candidate.index > 0, candidate.isAdjacent, tokens[at].kind == .word else { return false }
    return tokens[at].has([.preposition, .nounJoint]) && !candidate.features.contains(.infinitive)
      && !tokens[at].has([.objectPronoun, .adverb, .auxiliary])
      && !(tokens[at].hash == FrenchWords.besides && candidate.features.contains(.participle))
      && (!candidate.features.contains(.gerund) || tokens[at].has(.nameParticle))
  }

  /// "Both urged …", "many argue": a pronoun before a verb, no determiner before a noun.
  private func standsAlone(_ at: Int, _ candidate: VerbCandidate) -> Bool {
    // «La Une annonce»
    if pack.splitsElisions {
      // «Un autre assure que …»
      if FrenchWords.others.contains(tokens[at].hash), at > 0, tokens[at - 1].startsSentence,
        candidate.index + 1 < tokens.count, tokens[candidate.index + 1].isWord,
        tokens[candidate.index + 1].has(.complementizer)
      {
        return true
      }
      return mentionOf[at] >= 0 && tokens[at].isCapitalized && !tokens[at].startsSentence
        && mentions[Int(mentionOf[at])].kind == .name
    }
    guard tokens[at].has(.indefinitePronoun) else { return false }
    let next = candidate.index + 1
    // "several *written* reports": a participle that is no past.
    return candidate.token.has(.participle) && candidate.token.has(.finite)
      || candidate.token.has(.base)
        && (candidate.opensClause || next < tokens.count && tokens[next].kind == .comma)
  }

  /// "that", or a pronoun that can only be a subject, right behind a verb.
  private func opensClauseBehind(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isWord else { return false }
    let next = tokens[index + 1]
    if next.has(.complementizer) || next.has([.personalPronoun, .firstPerson]) && !next.has(.objectPronoun) {
      return true
    }
    // "say they’re …", "say it is …"
    if next.has(.notName), !next.isCapitalized, !next.has([.definite, .negation, .adverb]) { return true }
    // "say the United States should …"
    let start = next.has(.definite) ? index + 2 : index + 1
    guard start < tokens.count, mentionOf[start] >= 0, tokens[index].has(.takesBareClause) else { return false }
    let behind = mentions[Int(mentionOf[start])].last + 1
    return behind < tokens.count && tokens[behind].isWord && tokens[behind].has([.auxiliary, .copula])
  }
}
