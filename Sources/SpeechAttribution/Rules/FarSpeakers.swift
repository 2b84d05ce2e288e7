/// French: who speaks behind a verb of no list where more than the verb parts him from his words.
extension Analyzer {
  /// «« … », attaque *d'emblée* Jane Roe», «« … », tape *du poing sur la table* le maire»: whoever stands behind the
  /// complements of a verb right behind the marks, and the last token of what makes one phrase with it.
  ///
  /// A noun leaves no room for a subject: «« … », pièce en trois actes de Jane Roe».
  func farSpeaker(of cue: Cue, behind verb: Int) -> (subject: Int, last: Int)? {
    guard tokens[verb].kind == .word, isUnknownVerb(verb) || isPlainVerb(verb), bearer(before: cue.first) == nil else {
      return nil
    }
    var at = verb + 1
    while at < tokens.count, at - verb < 10 {
      let id = Int(mentionOf[at])
      if id < 0 {
        guard isComplement(at, behind: verb) else { return nil }
        at += 1
      } else if let subject = speaker(at, false) {
        guard at > verb + 1, !leadsOn(mentions[subject].last) else { return nil }
        return (subject, isIdiom(verb + 1) ? at - 1 : verb)
      } else if mentions[id].isOblique, mentions[id].kind == .description, at > verb + 1 {
        at = max(at, mentions[id].last) + 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// «*L'affiche* « … » irrite au plus haut point le maire»: the words are the subject's of the verb behind them, whose object
  /// stands where a speaker might.
  func isTopicOfVerb(_ cue: Cue, behind start: Int) -> Bool {
    guard pack.splitsElisions, cue.subject >= 0, let noun = bearer(before: start) else { return false }
    return FrenchWords.signs.contains(tokens[noun].hash)
      || !tokens[cue.verb].has(.takesClause) && mentions[cue.subject].extentFirst > cue.last + 1
  }

  /// The noun right before words in marks, behind which a verb stands.
  private func bearer(before first: Int) -> Int? {
    let close = tokens[first - 1].kind == .comma ? first - 2 : first - 1
    guard close > 0, tokens[close].kind == .closeMark, pairOf[close] >= 0 else { return nil }
    let noun = pairs[Int(pairOf[close])].open - 1
    guard noun >= 0, tokens[noun].kind == .word, tokens[noun].isCapitalized || !tokens[noun].has(.grammar) else {
      return nil
    }
    return noun
  }

  /// «met», «prend»: any verb but those that lead to an infinitive or to an adjective.
  private func isPlainVerb(_ at: Int) -> Bool {
    tokens[at].has(.verb) && !tokens[at].has([.preposition, .determiner, .copula, .auxiliary])
      && !pack.causatives.contains(tokens[at].hash)
  }

  /// A small word that may stand between a verb and its subject: «d'emblée», «fièrement», «la table», «en soupirant».
  private func isComplement(_ at: Int, behind verb: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word || token.kind == .number, !token.isCapitalized, !token.flags.contains(.quoted),
      !token.has([
        .auxiliary, .copula, .complementizer, .relative, .conjunction, .personalPronoun, .firstPerson, .secondPerson,
      ])
    else { return false }
    if token.has(.grammar) || isManner(at) { return !token.has(.subordinator) || token.has([.adverb, .preposition]) }
    // «pièce signée Jane Roe»
    let before = tokens[at - 1]
    if before.isWord, before.has([.preposition, .determiner, .nounJoint]) { return !isInfinitive(at) }
    return !token.has([.gerund, .infinitive]) && !ends(at, with: ["é", "ée", "és", "ées", "er", "ir", "ant"])
  }

  /// «hausse *le ton*», «coupe *court*», «ne décolère *pas*»: no adverb and no preposition opens it.
  private func isIdiom(_ first: Int) -> Bool {
    let token = tokens[first]
    return token.has([.definite, .indefinite, .negation])
      || !token.has(.grammar) && !ends(first, with: ["ment"])
  }

  /// «Jane Roe *a dit* …»: a name whose own verb follows is no subject of the one before.
  private func leadsOn(_ last: Int) -> Bool {
    last + 1 < tokens.count && tokens[last + 1].isWord && isBeforeVerb(last)
  }

  /// «a-t-il mis *en garde*»: the small noun that closes the clause of a verb with its pronoun.
  func complementAlone(behind verb: Int) -> Int {
    let noun = verb + 2
    guard noun < tokens.count, tokens[verb + 1].isWord, tokens[verb + 1].has([.preposition, .definite]),
      tokens[noun].kind == .word, !tokens[noun].isCapitalized, !tokens[noun].has(.grammar), mentionOf[noun] < 0,
      noun + 1 >= tokens.count || !tokens[noun + 1].isWord
    else { return verb }
    return noun
  }

  /// «une emballeuse *portugaise*»: the adjective behind a noun of no list that «un» or «une» brings in.
  func adjectiveEnd(behind noun: Int, of article: Int) -> Int {
    let at = noun + 1
    guard tokens[article].has(.indefinite), at < tokens.count, isAdjective(at) else { return noun }
    return at + 1 >= tokens.count || !tokens[at + 1].isWord || opensRelative(at + 1) ? at : noun
  }

  private func isAdjective(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.kind == .word && !token.isCapitalized
      && (mentionOf[at] < 0 || mentions[Int(mentionOf[at])].kind == .pronoun)
      && (!token.has(.grammar) || token.has(.notName)) && !token.has([.verbal, .determiner, .conjunction])
  }

  private func opensRelative(_ at: Int) -> Bool {
    tokens[at].isWord && tokens[at].has(.relative) && !tokens[at].has(.complementizer)
  }

  /// Whether a noun of no list ends here: before a stop, a preposition or an adverb; with «un» or «une» before a relative
  /// clause or a participle too («une opératrice *qui* …», «un bouliste *venu de* Lyon»).
  func closesNoun(_ noun: Int, of article: Int) -> Bool {
    let next = noun + 1
    guard next < tokens.count, tokens[next].kind == .word else { return true }
    if tokens[next].has([.preposition, .timeAdverb, .adverb]) { return true }
    guard tokens[article].has(.indefinite) else { return false }
    if opensRelative(next) { return true }
    return next + 1 < tokens.count && isAdjective(next) && tokens[next + 1].isWord
      && tokens[next + 1].has([.preposition, .agent, .nounJoint])
  }
}
