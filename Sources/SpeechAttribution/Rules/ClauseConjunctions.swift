/// The conjunction of a clause that a cue reports: "said on Friday that …", "told the hosts of “Good Morning” that …".
extension Analyzer {
  /// Where "that" stands, past hearers and adverbials, unless a clause begins without it.
  func conjunction(_ first: Int, _ last: Int, _ verb: Token) -> Int? {
    let reach = pack.reports == nil ? 14 : 20
    var at = first
    while at <= last, at - first < reach {
      // Past marks that quote nobody.
      if tokens[at].kind == .openMark, let close = closeOfTitle(at), close < last {
        at = close + 1
        continue
      }
      if pack.reports != nil, at == first, let close = parenthesisEnd(at, last),
        tokens[close + 1].has(.complementizer)
      {
        return close + 1
      }
      if pack.splitsElisions, at > first, opensAskedInfinitive(at) { return nil }
      if isStill(at) {
        at += 2
        continue
      }
      if at > first, opensOtherReport(at) { return nil }
      if tokens[at].kind == .openMark, isPaperTold(at) {
        at = pairs[Int(pairOf[at])].close + 1
        continue
      }
      if tokens[at].isWord, tokens[at].has(.complementizer) {
        if pack.splitsElisions, at > first, opensAim(at) || isWhat(at - 1) || isCompared(at, behind: first) {
          return nil
        }
        // "assured them of his safety and *that of* his boats"
        if pack.hasBareClauses, at < last, tokens[at + 1].hash == EnglishWords.of { return nil }
        // "…, Roe has said*, despite warnings that* …": the noun's own clause.
        if tokens[first].kind == .comma, at > first + 1, tokens[at - 1].isWord,
          pack.reports?.nouns[tokens[at - 1].hash] != nil
        {
          return nil
        }
        guard isRelative(at, first, last) || isRelativeOfObject(at, first, last, verb) else { return at }
        at += 2
        continue
      }
      if closesReporting(at, first, last) || opensWithoutConjunction(at, first, last, verb) { return nil }
      at += 1
    }
    return nil
  }

  /// «…, s'étonne Jane Roe, pas *plus que* le quai»: behind a comma «que» only compares.
  private func isCompared(_ at: Int, behind comma: Int) -> Bool {
    tokens[comma].kind == .comma && FrenchWords.comparing.contains(tokens[at - 1].hash)
  }

  /// "recalled a night that left her cold"
  private func isRelative(_ at: Int, _ first: Int, _ last: Int) -> Bool {
    pack.reports != nil && at > first && at + 1 < last && isVerb(at + 1) && mentionOf[at + 1] < 0
  }

  /// "reported earnings that topped estimates", "unveiled a tour that stops at …": behind what is reported, a verb that no
  /// list holds with its object or its place, and none behind it.
  private func isRelativeOfObject(_ at: Int, _ first: Int, _ last: Int, _ verb: Token) -> Bool {
    guard pack.reports != nil, at > first, at + 2 <= last, !(verb.has(.takesHearer) && mentionOf[first] >= 0),
      tokens[at - 1].kind == .word,
      !tokens[at - 1].has(.grammar), !tokens[at - 1].isCapitalized, !tokens[at - 1].has([.timeAdverb, .calendar]),
      case let next = tokens[at + 1], next.kind == .word, !next.isCapitalized, !next.has(.grammar),
      endsLikePast(at + 1)
        || endsLikePresent(at + 1) && tokens[at + 2].isWord
          && tokens[at + 2].has([.preposition, .determiner]) && !tokens[at + 2].has(.verbal)
    else { return false }
    // The object may look like a verb ("estimates").
    var end = at + 3
    while end <= last, tokens[end].isWord || tokens[end].kind == .number || tokens[end].kind == .possessive {
      if tokens[end].has([.subordinator, .relative]), !tokens[end].has(.preposition) { break }
      if isVerb(end) { return false }
      end += 1
    }
    return true
  }

  /// «s'interroge sur ce que …»
  private func isWhat(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].width == 2 && tokens[index].has(.definite)
      && tokens[index].has(.notName) && index > 0 && !tokens[index - 1].has(.hearerPreposition)
  }

  /// «pour que», «sans que»: «que» right behind a preposition.
  private func opensAim(_ that: Int) -> Bool {
    let before = tokens[that - 1]
    return before.kind == .word && mentionOf[that - 1] < 0 && before.has(.preposition) && !before.isCapitalized
      && !before.has([.hearerPreposition, .adverb, .nameParticle])
  }

  /// Marks, a colon, a dash, or a comma that no adverbial follows: no conjunction behind it belongs to the cue.
  private func closesReporting(_ at: Int, _ first: Int, _ last: Int) -> Bool {
    let token = tokens[at]
    switch token.kind {
    case .openMark, .colon, .semicolon: return true
    // "reported on Tuesday — a turn that …"
    case .dash: return pack.reports != nil && at > first
    // "X said, a policy that …"
    case .comma:
      return pack.hasBareClauses && at == first && at < last
        && !tokens[at + 1].has([.complementizer, .preposition, .adverb, .timeAdverb])
    case .word:
      // "…, meaning that …" is no longer what was said.
      return pack.reports != nil && at > first && tokens[at - 1].kind == .comma && (token.has(.gerund) || endsInIng(at))
    default: return false
    }
  }

  /// A verb, or a subject with one: the clause has begun, or something else has.
  private func opensWithoutConjunction(_ at: Int, _ first: Int, _ last: Int, _ verb: Token) -> Bool {
    let token = tokens[at]
    if isFact(at) { return false }
    if token.isWord, token.has([.auxiliary, .copula, .verb, .relative, .subordinator, .finite]),
      !token.has([.preposition, .definite]), at > first || !token.has(.adverb), !isNounLikeVerb(at, first)
    {
      return true
    }
    if pack.splitsElisions { return opensObject(at, first, verb.has(.takesHearer)) }
    return verb.has(.takesBareClause)
      && (beginsBareClause(at, first, last, verb) || hasOwnPast(at, first, verb))
  }

  /// «demande au tribunal *de permettre* que …»: what is asked is the infinitive with all behind it.
  private func opensAskedInfinitive(_ at: Int) -> Bool {
    tokens[at].isWord && tokens[at].has(.nounJoint) && tokens[at].has([.nameParticle, .elided])
      && !pack.contractions.contains(tokens[at].hash) && leadsInfinitive(at + 1) && isNounOfHearers(at - 1)
  }

  /// «insiste *sur le fait que* …»: French: a noun that only holds the clause.
  private func isFact(_ at: Int) -> Bool {
    pack.splitsElisions && at > 1 && at + 1 < tokens.count && FrenchWords.facts.contains(tokens[at].hash)
      && tokens[at - 1].isWord && tokens[at - 1].has(.definite) && tokens[at - 2].hash == FrenchWords.upon
      && tokens[at + 1].isWord && tokens[at + 1].has(.complementizer)
  }

  /// "told Rose that …", "said before the vote that …": a name or a noun of a verb's letters.
  private func isNounLikeVerb(_ at: Int, _ first: Int) -> Bool {
    guard pack.reports != nil, at > first, !tokens[at].has([.relative, .subordinator, .auxiliary, .copula]) else {
      return false
    }
    return mentionOf[at] >= 0 && tokens[at].isCapitalized
      || tokens[at - 1].isWord && tokens[at - 1].has(.determiner) && !tokens[at - 1].has(.objectPronoun)
  }

  /// "said the crew believed that …": a verb of the past behind the noun right behind the cue.
  private func hasOwnPast(_ at: Int, _ first: Int, _ verb: Token) -> Bool {
    guard pack.reports != nil, at > first, !verb.has(.takesHearer), tokens[at].isWord, endsLikePast(at),
      mentionOf[at] < 0, tokens[first].isWord,
      !tokens[first].has([.preposition, .adverb, .timeAdverb, .calendar, .subordinator])
    else { return false }
    let before = tokens[at - 1]
    return before.isWord && (!before.has(.grammar) || before.has(.indefinitePronoun) || mentionOf[at - 1] >= 0)
  }

  /// "said, twice, that …", "said — on air, as it happens — that …": the second of two commas or dashes.
  private func parenthesisEnd(_ open: Int, _ last: Int) -> Int? {
    let kind = tokens[open].kind
    guard kind == .comma || kind == .dash else { return nil }
    var at = open + 1
    while at + 2 < last, at - open < 14,
      tokens[at].kind == .word || tokens[at].kind == .comma || tokens[at].kind == .number
    {
      if tokens[at].kind == kind { break }
      at += 1
    }
    return at + 2 < last && tokens[at].kind == kind && tokens[at + 1].isWord ? at : nil
  }

  /// Where marks close that open at a token and hold a title, as far as one can tell without a cue.
  func closeOfTitle(_ open: Int) -> Int? {
    guard pack.reports != nil, pairOf[open] >= 0 else { return nil }
    let index = Int(pairOf[open])
    guard pairs[index].open == open, pairs[index].close - open < 8, spokenScore(index, nil) < 0 else { return nil }
    return pairs[index].close
  }

  func beginsBareClause(_ at: Int, _ first: Int, _ last: Int, _ verb: Token) -> Bool {
    let token = tokens[at]
    guard token.isWord else { return false }
    if verb.has(.takesHearer), at == first { return false }
    if token.has([.personalPronoun, .firstPerson, .secondPerson]), !token.has(.objectPronoun) { return true }
    if isThere(at) { return true }
    // "told the Republican club that …": no subject, but a part of the hearer's name.
    let isGoverned = at > first && tokens[at - 1].isWord && tokens[at - 1].has([.determiner, .preposition])
    if pack.reports != nil, isGoverned { return false }
    if token.has(.notName), !token.has([.definite, .adverb, .timeAdverb]) { return true }
    let id = Int(mentionOf[at])
    guard id >= 0, mentions[id].extentFirst == at, !verb.has(.takesHearer) else { return false }
    let next = mentions[id].last + 1
    return next <= last && tokens[next].isWord
      && (isVerb(next) || tokens[next].has(.negation))
  }

  /// «ordonne une frappe que …»: a noun that the verb governs; «que» behind it is a relative.
  func opensObject(_ at: Int, _ first: Int, _ takesHearer: Bool) -> Bool {
    let token = tokens[at]
    guard token.isWord, token.has(.determiner), !token.has([.nounJoint, .preposition]), at + 1 < tokens.count else {
      return false
    }
    if at > first, tokens[at - 1].isWord, tokens[at - 1].has([.preposition, .nounJoint]) { return false }
    let next = tokens[at + 1]
    if takesHearer, next.has([.role, .people]) || next.has(.body) || next.isCapitalized { return false }
    return next.kind == .word && !next.has([.calendar, .timeAdverb, .number, .complementizer, .latter])
      && !token.has(.notName)
  }
}
