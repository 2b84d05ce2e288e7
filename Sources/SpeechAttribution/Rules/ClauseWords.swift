/// What the words of a clause tell of it.
extension Analyzer {
  /// Whether a finite verb stands there: one that the pack knows, or a word with the ending of the past.
  func isVerb(_ at: Int) -> Bool { tokens[at].isWord && (tokens[at].has(.verbal) || endsLikePast(at)) }

  func hasVerbBefore(_ first: Int, _ last: Int) -> Bool {
    guard first <= last else { return false }
    return (first...last).contains {
      tokens[$0].isWord && tokens[$0].has(.verbal)
        && !tokens[$0].has([.preposition, .determiner]) && !isNounByArticle($0)
        || !pack.splitsElisions && mentionOf[$0] < 0 && endsLikePast($0) || endsLikeFinite($0)
    } || words(first, last) > 9
  }

  /// French: «cette *rencontre*», «une *marche*»: no verb stands behind what can only be a determiner.
  private func isNounByArticle(_ at: Int) -> Bool {
    guard pack.splitsElisions, at > 0, tokens[at - 1].isWord else { return false }
    let before = tokens[at - 1]
    return before.has(.determiner) && (before.has([.indefinite, .possessive]) || before.has(.notName))
      && !before.has([.objectPronoun, .elided])
  }

  /// French: a word with an ending that only finite verbs have («rouvrira», «dormaient»).
  func endsLikeFinite(_ at: Int) -> Bool {
    pack.splitsElisions && tokens[at].kind == .word && !tokens[at].isCapitalized && mentionOf[at] < 0
      && tokens[at].width > 4 && !tokens[at].has(.grammar)
      && ends(at, with: ["era", "ira", "dra", "ront", "rait", "raient", "aient", "ait"])
  }

  func hasVerbSoon(_ from: Int, _ last: Int) -> Bool {
    var at = from
    while at <= last, at - from < 8, tokens[at].isWord {
      if mentionOf[at] < 0, tokens[at].has(.verbal) || endsLikePast(at) { return true }
      at += 1
    }
    return false
  }

  func words(_ first: Int, _ last: Int) -> Int {
    guard first <= last else { return 0 }
    return (first...last).reduce(into: 0) { count, at in
      if tokens[at].isWord || tokens[at].kind == .number { count += 1 }
    }
  }

  func hasFiniteVerb(_ first: Int, _ last: Int) -> Bool {
    guard first <= last else { return false }
    if pack.splitsElisions { return words(first, last) >= 4 }
    if tokens[first].isWord, tokens[first].has(.preposition), !tokens[first].has([.subordinator, .determiner]),
      !(first...last).contains(where: { tokens[$0].kind == .comma })
    {
      // "On Monday she lost the vote": what was learned tells it from "in a statement".
      return pack.reports != nil && (first...last).contains { isVerbal($0) }
    }
    return (first...last).contains { isVerb($0) || tokens[$0].isWord && endsLikePresent($0) }
  }

  func endsLikePresent(_ at: Int) -> Bool {
    tokens[at].width > 3 && !tokens[at].isCapitalized && endsInS(tokens[at])
  }

  func endsLikePast(_ at: Int) -> Bool {
    let end = Int(tokens[at].end)
    return tokens[at].width > 3 && bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65
  }

  func endsInIng(_ at: Int) -> Bool {
    let end = Int(tokens[at].end)
    return tokens[at].width > 4 && bytes[end - 1] == 0x67 && bytes[end - 2] == 0x6E && bytes[end - 3] == 0x69
  }

  /// "The judge, *sentencing* Jane Roe, said": English: a participle, and no adjective of whom it stands before ("her boss,
  /// *acting* mayor Jane Roe,", "*swimming* coach at Alby").
  func tellsDoing(_ at: Int) -> Bool {
    guard pack.hasBareClauses, at < tokens.count, tokens[at].kind == .word, !tokens[at].isCapitalized, endsInIng(at),
      !EnglishWords.modifiersInIng.contains(tokens[at].hash), !tokens[at].has([.role, .preposition, .number])
    else { return false }
    guard at + 1 < tokens.count, case let next = tokens[at + 1], next.kind == .word else { return true }
    return next.isCapitalized || next.has(.grammar) || endsInS(next) || pack.pastModifiers.contains(next.hash)
  }

  /// Whether the last letter is an s, as that of most plurals.
  @inline(__always) func endsInS(_ token: Token) -> Bool { bytes[Int(token.end) - 1] == 0x73 }

  func isInfinitive(_ at: Int) -> Bool {
    guard at < tokens.count, tokens[at].isWord else { return false }
    if tokens[at].has(.infinitive) { return true }
    let end = Int(tokens[at].end)
    guard tokens[at].width > 3, !tokens[at].isCapitalized, !pack.splitsElisions || !tokens[at].has([.role, .people])
    else { return false }
    let last = bytes[end - 1]
    let before = bytes[end - 2]
    return last == 0x72 && (before == 0x65 || before == 0x69)
  }

  func isVerbBase(_ at: Int) -> Bool {
    at < tokens.count && tokens[at].isWord && !tokens[at].isCapitalized
      && !tokens[at].has([.determiner, .personalPronoun, .objectPronoun])
  }

  /// A subject with its verb right behind it.
  func startsClause(_ at: Int, _ last: Int) -> Bool {
    let token = tokens[at]
    guard token.isWord else { return false }
    if token.has([.personalPronoun, .firstPerson, .secondPerson]), !token.has([.objectPronoun]) { return true }
    let id = Int(mentionOf[at])
    if id >= 0, mentions[id].extentFirst == at {
      let next = mentions[id].last + 1
      return next <= last && tokens[next].isWord && tokens[next].has([.auxiliary, .copula, .verb, .negation])
    }
    return false
  }

  /// «a tenu à rappeler»: an infinitive of saying that a verb of will governs.
  func isGoverned(_ first: Int) -> Bool {
    guard pack.splitsElisions, first > 1, tokens[first - 1].has(.nounJoint) else { return false }
    return tokens[first - 2].has(.takesInfinitive)
  }

  func opensQuestion(_ at: Int) -> Bool { tokens[at].has(.subordinator) && !tokens[at].has(.preposition) }

  /// "said that …", "said he would …": a clause, as far as its first words tell.
  func hasOwnClause(_ cue: Cue) -> Bool {
    let at = cue.last + 1
    guard at + 1 < tokens.count, tokens[at].isWord, tokens[cue.verb].has(.takesBareClause) else { return false }
    if tokens[at].has(.complementizer) { return true }
    // "told the Times that …"
    if tokens[cue.verb].has(.takesHearer) {
      guard let hearer = hearerEnd(behind: cue.last), hearer + 1 < tokens.count else { return false }
      return tokens[hearer + 1].isWord && tokens[hearer + 1].has(.complementizer)
    }
    return tokens[at].has(.personalPronoun) && !tokens[at].has(.objectPronoun) && tokens[at + 1].isWord
      && (isVerb(at + 1) || tokens[at + 1].has([.adverb, .negation]))
  }

  /// Fewer verbs than clauses begun: "that during the visit", "if it rains".
  func isUnfinished(_ first: Int, _ last: Int) -> Bool {
    let start = first < last && tokens[first].has(.complementizer) ? first + 1 : first
    var clauses = 1
    var verbs = 0
    var isInGroup = false
    var at = start
    while at <= last, at - start < 60 {
      let token = tokens[at]
      if token.isWord {
        if token.has([.relative, .subordinator]), !token.has(.preposition) || at == start, mentionOf[at] < 0 {
          clauses += 1
        }
        let isVerb = mentionOf[at] < 0 && isVerb(at)
        if isVerb, !isInGroup, at == first || !tokens[at - 1].has(.hearerPreposition) { verbs += 1 }
        isInGroup = isVerb || isInGroup && token.has([.adverb, .negation])
      } else {
        isInGroup = false
      }
      at += 1
    }
    return verbs < clauses
  }

  /// "Roe, who calls it a “farce,” said she would go": a few marked words inside a sentence, and a cue with a clause of its own.
  func isTermInside(_ index: Int, _ cue: Cue) -> Bool {
    let pair = pairs[index]
    return pack.reports != nil && pair.open > 0 && pair.close - pair.open < 9 && !tokens[pair.open].startsSentence
      && tokens[pair.open - 1].isWord && hasOwnClause(cue)
  }

  /// "$5 million": a sign right before a number.
  func isSum(_ at: Int) -> Bool {
    pack.reports != nil && at + 1 < tokens.count && tokens[at].kind == .other && tokens[at].width == 1
      && tokens[at + 1].kind == .number
  }

  /// "47%": a sign right behind a number.
  func isPercent(_ at: Int) -> Bool {
    at > 0 && tokens[at].kind == .other && tokens[at].width == 1 && bytes[Int(tokens[at].start)] == 0x25
      && tokens[at - 1].kind == .number
  }

  func isVerbal(_ at: Int) -> Bool {
    tokens[at].isWord && mentionOf[at] < 0 && tokens[at].has(.verbal)
  }

  /// The class of a word behind a joint: below 30 by the pack's list, else by its features.
  func wordClass(_ at: Int, _ model: ReportWeights) -> Int {
    let token = tokens[at]
    guard token.isWord else {
      return token.kind == .number ? 42 : token.kind == .openMark ? 46 : 50
    }
    if let known = model.joints[token.hash] { return known }
    if token.has(.notName), token.has(.definite) { return 33 }
    if token.has(.definite) { return 31 }
    if token.has(.indefinite) { return 30 }
    if token.has(.possessive) { return 32 }
    if token.has(.personalPronoun) { return 34 }
    if token.has([.firstPerson, .secondPerson]) { return 35 }
    if mentionOf[at] >= 0 { return mentions[Int(mentionOf[at])].kind == .name ? 37 : 38 }
    if token.has(.notName) { return 36 }
    if token.has(.calendar) { return 43 }
    if token.has([.auxiliary, .copula]) { return 44 }
    if token.has(.saying), token.has(.finite) { return 51 }
    if token.has(.verb) { return 45 }
    if token.has(.gerund) || endsInIng(at) { return 39 }
    if endsLikePast(at) { return 40 }
    if token.has(.adverb) { return 41 }
    if token.has(.preposition) { return 48 }
    if token.has(.number) { return 42 }
    return token.isCapitalized ? 47 : 49
  }

  /// The class of a word behind "and" or "but", one of eight.
  func behindClass(_ at: Int, _ limit: Int, _ model: ReportWeights) -> Int {
    guard at <= limit else { return 7 }
    switch wordClass(at, model) {
    case 3: return 5
    case 34: return 0
    case 33, 35, 36: return 1
    case 37, 38: return 2
    case 40, 44, 45, 51: return 3
    case 39: return 4
    default: return tokens[at].has(.hearerPreposition) ? 6 : 7
    }
  }
}
