import DocumentModel

/// How much of a phrase names a source without a name ("lawyers with the Jane Roe Project", "friends and foes").
extension Analyzer {
  /// "The driver *stopped at the gate.*": a past that a sentence has no other verb for.
  private func isWholeSentence(_ noun: Int, _ past: Int) -> Bool {
    guard isParticiple(past), !tokens[past].has([.preposition, .nounJoint]),
      (max(0, noun - 2)...noun).contains(where: { tokens[$0].startsSentence })
    else { return false }
    var at = past + 1
    while at < tokens.count, at - past < 18, tokens[at].kind == .word || tokens[at].kind == .number {
      if stopsComplement(at) { return false }
      at += 1
    }
    return at >= tokens.count || tokens[at].kind == .period
  }

  /// The last token of the words behind a noun that say whose or which it is: up to a comma, a full stop, a verb or a
  /// relative clause. Nothing but the noun itself when no preposition or participle follows it.
  func sourceEnd(_ noun: Int) -> Int {
    var at = noun + 1
    while at < tokens.count, tokens[at].isWord, tokens[at].has(.timeAdverb) { at += 1 }
    guard at < tokens.count, tokens[at].kind == .word, opensComplement(at), !opensTime(at) || endsLikePast(at - 1),
      !isWholeSentence(noun, at)
    else { return noun }
    // "demonstrators marched through town, chanting": no complement, unless another verb comes behind.
    let isVerbal = isParticiple(at) && !tokens[at].has([.preposition, .nounJoint])
    var last = noun
    // "officers with knowledge of it *left and* said": a past behind the complement that a conjunction follows.
    var beforePast: Int?
    while at < tokens.count, at - noun <= 18 {
      let token = tokens[at]
      switch token.kind {
      case .comma where isVerbal && at + 1 < tokens.count && tokens[at + 1].has(.gerund): return noun
      // "fans marched on the club *accusing* …"
      case .word where isVerbal && token.has(.gerund) && token.has(.saying) && mentionOf[at] < 0: return noun
      case .word:
        if stopsComplement(at) { return trimmed(last, noun) }
        if token.has(.conjunction), let beforePast, at + 1 < tokens.count, isVerb(at + 1), !tokens[at + 1].isCapitalized
        {
          return trimmed(beforePast, noun)
        }
        if isParticiple(at), beforePast == nil, !token.has([.preposition, .nounJoint]) { beforePast = last }
      case .number, .possessive: break
      // "analysts at Baird *&* Whitlow"
      case .other where joinsByAmpersand(at - 1, at, tokens.count): break
      case .period:
        // "Gov. Jane Roe"
        guard tokens[at - 1].has([.title, .abbreviation]) || tokens[at - 1].width == 1, at + 1 < tokens.count,
          tokens[at + 1].isCapitalized, !tokens[at + 1].startsSentence
        else { return trimmed(last, noun) }
      default: return trimmed(last, noun)
      }
      last = at
      at += 1
    }
    return noun
  }

  /// "officials *on* Monday", "police *at* the time": when it was said.
  private func opensTime(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index].isWord, tokens[index].has(.preposition), tokens[index + 1].isWord
    else {
      return false
    }
    return tokens[index + 1].has(.calendar)
      || tokens[index + 1].has(.definite) && tokens[index + 2].hash == EnglishWords.time
  }

  private func opensComplement(_ index: Int) -> Bool {
    let token = tokens[index]
    if pack.complementAdjectives.contains(token.hash) {
      return index + 1 < tokens.count && tokens[index + 1].isWord
        && tokens[index + 1].has([.preposition, .hearerPreposition])
    }
    return token.has([.preposition, .nounJoint]) && !token.has([.subordinator, .complementizer])
      || isParticiple(index) && index + 1 < tokens.count && tokens[index + 1].isWord
        && tokens[index + 1].has([.preposition, .timeAdverb])
  }

  private func isParticiple(_ index: Int) -> Bool {
    !tokens[index].isCapitalized && !tokens[index].has([.finite, .verb, .auxiliary]) && ends(index, with: ["ed"])
  }

  private func stopsComplement(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isCapitalized, mentionOf[index] >= 0 || !token.startsSentence { return false }
    if token.flags.contains(.quoted) { return true }
    // "the senator from Ohio *opened his* speech"
    if index + 1 < tokens.count, endsLikePast(index), tokens[index + 1].isWord,
      tokens[index + 1].has([.possessive, .definite]), !tokens[index + 1].has([.preposition, .nounJoint])
    {
      return true
    }
    // "the leaders of the club *in a letter*"
    if token.hash == EnglishWords.inside, index + 2 < tokens.count, tokens[index + 1].isWord,
      tokens[index + 1].has(.indefinite), tokens[index + 2].isWord, tokens[index + 2].has([.record, .speechNoun])
    {
      return true
    }
    // "refused to say"
    if isParticiple(index), index + 2 < tokens.count, tokens[index + 1].isWord, tokens[index + 1].width == 2,
      tokens[index + 1].has(.hearerPreposition), tokens[index + 2].isWord, tokens[index + 2].has(.base)
    {
      return true
    }
    if token.has([.auxiliary, .copula, .relative, .complementizer, .personalPronoun, .firstPerson]),
      !token.has([.definite, .possessive])
    {
      return true
    }
    if token.has(.subordinator), !token.has(.preposition) { return true }
    guard token.has(.saying) && token.has(.construction) || token.has(.verb) else { return false }
    return !(mentionOf[index] >= 0 || isParticiple(index) && !token.has(.finite))
  }

  /// Without words at the end that lead on to something that is cut off, or that only tell when.
  private func trimmed(_ last: Int, _ noun: Int) -> Int {
    var at = last
    while at > noun, tokens[at].isWord, !tokens[at].isCapitalized,
      tokens[at].has([.preposition, .conjunction, .determiner, .timeAdverb, .adverb])
    {
      // "filed on Sunday night": one phrase.
      if at > 0, tokens[at].has(.timeAdverb), tokens[at - 1].has(.calendar) { return at }
      at -= 1
    }
    return at
  }

  /// Where the words before a plural begin that tell how many, or which.
  func quantifiedOpening(_ first: Int) -> Int? {
    quantityOpening(first) ?? groupOpening(first) ?? shareOpening(first) ?? modifierOpening(first)
  }

  /// "four out of 10 voters": the first number of a share of people that a noun tells.
  func shareOpening(_ first: Int) -> Int? {
    guard first > 2, isNumber(first) || isNumber(first - 1), pack.hasBareClauses else {
      return nil
    }
    var at = isNumber(first) ? first : first - 1
    let last = at
    while at > 1, last - at < 4, tokens[at - 1].isWord, tokens[at - 1].has([.preposition, .nounJoint]) { at -= 1 }
    return at < last && isNumber(at - 1) ? at - 1 : nil
  }

  /// "*more than half of* voters", "*about 40 percent of* them": the first word that tells how many of those there are.
  func quantityOpening(_ first: Int) -> Int? {
    guard pack.hasBareClauses, first > 0 else { return nil }
    var at = first - 1
    if !isCount(first), !isCount(at) {
      guard first > 2, tokens[at].isWord, tokens[at].hash == EnglishWords.of else { return nil }
      at -= 1
    }
    let last = at
    while at >= 0, last - at < 6, isQuantity(at) { at -= 1 }
    // "in more than half of …": what leads to a number is not all there is.
    guard at < last, last == first - 1 || (at + 1...last).contains(where: { isCount($0) }) else { return nil }
    if at >= 0, tokens[at].isWord, tokens[at].has(.preposition), !tokens[at].has([.agent, .conjunction]) {
      return nil
    }
    return at + 1
  }

  private func isCount(_ at: Int) -> Bool { isNumber(at) || tokens[at].isWord && tokens[at].has(.indefinitePronoun) }

  private func isQuantity(_ at: Int) -> Bool {
    tokens[at].kind == .number || isPercent(at)
      || tokens[at].isWord && mentionOf[at] < 0
        && (tokens[at].has([.number, .indefinitePronoun]) || pack.quantityWords.contains(tokens[at].hash))
  }

  /// The first word of a list that opens its sentence and ends in a plural: at most ten tokens back, without any name.
  func groupOpening(_ first: Int) -> Int? {
    guard !pack.splitsElisions, first > 1, tokens[first - 1].isWord, tokens[first - 1].has(.conjunction),
      !tokens[first - 1].startsSentence
    else { return nil }
    var at = first - 1
    while at >= 0, first - at < 10 {
      let token = tokens[at]
      guard token.isWord || token.kind == .comma || token.kind == .possessive, !token.flags.contains(.quoted),
        mentionOf[at] < 0 || mentions[Int(mentionOf[at])].kind == .description
          || mentions[Int(mentionOf[at])].isPossessive,
        !token.has([.auxiliary, .copula, .verb, .finite, .personalPronoun, .preposition, .relative])
          || mentionOf[at] >= 0
      else { return nil }
      if token.startsSentence { return token.has([.conjunction, .adverb, .subordinator]) ? at + 1 : at }
      at -= 1
    }
    return nil
  }
}
