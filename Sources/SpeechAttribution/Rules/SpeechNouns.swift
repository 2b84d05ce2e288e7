extension Analyzer {
  /// "Roe’s answer was that “…”", "from Jane Roe’s post: “…”", «la réponse de Jane Roe : « … »»: to whom a noun of
  /// saying before the marks belongs.
  ///
  /// The noun stands at most 16 tokens back in the sentence, with a copula and small words between it and the marks.
  func speechOwner(before open: Int) -> Int? {
    if open > 1, tokens[open - 1].kind == .possessive, !pack.splitsElisions {
      // Roe's “keep your plan” promise
      let id = Int(mentionOf[open - 2])
      let noun = pairOf[open] >= 0 ? pairs[Int(pairOf[open])].close + 1 : tokens.count
      guard noun < tokens.count, tokens[noun].isWord, tokens[noun].has(.speechNoun) else { return nil }
      return id >= 0 && mentions[id].kind == .name && mentions[id].last == open - 2 ? id : nil
    }
    guard let noun = speechNoun(before: open) else { return nil }
    return possessor(of: noun)
  }

  /// "Doe blamed the press for Roe’s claim that the mayor “…”": whose claim it is, when its noun stands between the cue
  /// and the marks.
  func claimOwner(before open: Int, _ match: CueMatch?) -> Int? {
    if pack.splitsElisions { return participleOwner(before: open, match) }
    guard let match, match.rule == .cueBefore || match.rule == .cueInSentence,
      let noun = speechNoun(before: open), noun > cues[match.cue].last, cues[match.cue].last < open, noun + 1 < open,
      tokens[noun + 1].isWord, tokens[noun + 1].has(.complementizer) || tokens[noun + 1].hash == EnglishWords.of
    else { return nil }
    return possessor(of: noun)
  }

  /// «X a répété les propos tenus par Y : « … »»: the words are those of whoever a participle behind the noun names.
  private func participleOwner(before open: Int, _ match: CueMatch?) -> Int? {
    guard let match, match.rule == .cueBeforeColon, let noun = speechNoun(before: open), noun > cues[match.cue].last
    else { return nil }
    // «X a crié, provoquant la réaction du maire : « … »»
    if let owner = possessor(of: noun), mentions[owner].last == open - 2,
      (cues[match.cue].last + 2..<max(noun, cues[match.cue].last + 2)).contains(where: {
        tokens[$0 - 1].kind == .comma && FrenchWords.rousing.contains(tokens[$0].hash)
      })
    {
      return owner
    }
    guard noun + 3 < open, ends(noun + 1, with: ["é", "ée", "és", "ées", "u", "us", "ue", "ues"]),
      tokens[noun + 2].isWord, tokens[noun + 2].has(.agent)
    else { return nil }
    var at = noun + 3
    while at < open, at - noun < 7 {
      if mentionOf[at] >= 0 { return headName(Int(mentionOf[at])) }
      guard tokens[at].isWord, !tokens[at].has(.verbal) else { return nil }
      at += 1
    }
    return nil
  }

  private func speechNoun(before open: Int) -> Int? {
    var noun = open - 1
    while noun > 0, open - noun < 16, !tokens[noun + 1].startsSentence {
      let token = tokens[noun]
      switch token.kind {
      case .word:
        if isSpeechNoun(noun) { return noun }
        if token.has([.relative, .conjunction]) && !token.has(.complementizer)
          || token.has(.verb) && !token.has(.copula)
        {
          return nil
        }
      case .number, .comma, .colon, .openBracket, .closeBracket: break
      default: return nil
      }
      noun -= 1
    }
    return nil
  }

  private func isSpeechNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.has(.speechNoun) && (!token.isCapitalized || pack.splitsElisions && token.startsSentence)
      && !token.flags.contains([.quoted])
      && !(index > 0 && tokens[index - 1].has([.auxiliary, .personalPronoun, .hearerPreposition]))
  }

  /// "the FDA demand that …": a body's name right before a noun of saying that a clause follows.
  private func bodyBefore(_ noun: Int) -> Int? {
    guard mentionOf[noun - 1] >= 0, noun + 1 < tokens.count, tokens[noun + 1].isWord,
      tokens[noun + 1].has(.complementizer)
    else { return nil }
    let id = Int(mentionOf[noun - 1])
    let mention = mentions[id]
    return mention.kind == .name && mention.last == noun - 1 && registry[mention.entity].kind == .organization
      ? id : nil
  }

  /// "Roe has often made public promises to …", "stressing in his remarks that …": who makes the words, or who speaks in
  /// what are their own.
  mutating func giver(of noun: Int) -> Int? {
    guard pack.hasBareClauses, noun > 1 else { return nil }
    if tokens[noun - 1].has(.possessive), !tokens[noun - 1].has(.definite) {
      let at = lowerCue(noun) - 1
      guard at >= 0, noun - cues[at].last < 4, cues[at].form == .gerund || cues[at].form == .finite,
        !cues[at].isPassive, tokens[noun - 2].has(.preposition)
      else { return nil }
      return cues[at].subject >= 0 ? cues[at].subject : nil
    }
    var verb = noun - 1
    while verb > 0, noun - verb < 4, tokens[verb].kind == .word, mentionOf[verb] < 0,
      !tokens[verb].has([.verbal, .preposition, .conjunction, .definite, .possessive])
    { verb -= 1 }
    guard verb > 0, noun - verb < 4, tokens[verb].kind == .word, tokens[verb].has(.verb) else { return nil }
    return doer(of: verb)
  }

  /// The name before a possessive, at most five words before the noun; in French, the name behind its «de».
  func possessor(of noun: Int) -> Int? {
    if pack.splitsElisions {
      guard noun + 2 < tokens.count, tokens[noun + 1].isWord, tokens[noun + 1].has(.nounJoint) else { return nil }
      let at = tokens[noun + 2].has(.definite) && mentionOf[noun + 2] < 0 ? noun + 3 : noun + 2
      guard at < tokens.count, mentionOf[at] >= 0 else { return nil }
      let id = headName(Int(mentionOf[at]))
      return mentions[id].kind != .pronoun && !mentions[id].isQuoted ? id : nil
    }
    var at = noun - 1
    while at > 0, noun - at < 6 {
      switch tokens[at].kind {
      case .possessive:
        let id = Int(mentionOf[at - 1])
        guard id >= 0, mentions[id].last == at - 1, !mentions[id].isQuoted else { return nil }
        return id
      case .word:
        if at == noun - 1, let body = bodyBefore(noun) { return body }
        if tokens[at].has([.determiner, .preposition, .verb, .auxiliary, .relative]) { return nil }
      case .number: break
      default: return nil
      }
      at -= 1
    }
    return nil
  }
}
