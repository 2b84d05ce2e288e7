/// Where what a cue reports begins.
extension Analyzer {
  /// Where what is said begins behind a cue.
  func complementStart(_ cue: Cue, _ last: Int) -> Int? {
    let verb = tokens[cue.verb]
    var at = cue.last + 1
    if cue.isInverted, cue.subject >= 0 { at = max(at, mentions[cue.subject].last + 1) }
    // German sets a comma before the clause.
    if pack.capitalizesNouns, at < last, tokens[at].kind == .comma { at += 1 }
    if pack.splitsElisions { at = pastSetOff(pastJoint(at, last), last) }
    guard at <= last else { return nil }
    let first = at
    // "vowed to go"
    if pack.reports != nil, verb.has(.takesInfinitive), at < last, tokens[at].has(.hearerPreposition),
      !tokens[at].has(.nounJoint), tokens[at].width == 2, isVerbBase(at + 1), mentionOf[at + 1] < 0
    {
      return at
    }
    if pack.hasBareClauses, writesToSay(first, last, verb) { return nil }
    if verb.has([.takesClause, .takesBareClause, .takesHearer]), let at = conjunction(first, last, verb) {
      let start = pack.keepsComplementizer ? at : at + 1
      return start <= last ? start : nil
    }
    if pack.splitsElisions, verb.has(.takesClause), !FrenchWords.thinking.contains(verb.hash),
      let start = bareInfinitive(first, last)
    {
      return start
    }
    if !pack.splitsElisions, let start = chargeStart(cue, last) ?? appealStart(cue, last) { return start }
    if pack.hasBareClauses, EnglishWords.urging.contains(verb.hash) { return urgedStart(first, last) }
    if verb.has(.takesInfinitive) || pack.splitsElisions && verb.has(.takesHearer),
      let start = infinitiveStart(first, last, verb)
    {
      return start
    }
    if !pack.splitsElisions, verb.has(.takesHearer), !verb.has(.takesBareClause) || verb.has(.takesInfinitive),
      let start = questionStart(first, last)
    {
      return start
    }
    if pack.hasBareClauses, EnglishWords.questioning.contains(verb.hash) { return questionRightBehind(first, last) }
    if pack.splitsElisions, pack.questionVerbs.contains(verb.hash) { return questionWord(first, last) }
    guard verb.has(.takesBareClause), !pack.splitsElisions else { return nil }
    if verb.has(.takesHearer), let negated = negatedInfinitive(first, last) { return negated }
    let start = bareStart(first, last, takesHearer: verb.has(.takesHearer) && !isSubjectBehind(first, last, verb))
    return start.flatMap { opensWithSpeaker($0, cue) ? nil : $0 }
  }

  /// "Writing in the Post, Roe called it late": what opens with whoever wrote it is no clause of the participle.
  private func opensWithSpeaker(_ start: Int, _ cue: Cue) -> Bool {
    pack.hasBareClauses && cue.form == .gerund && cue.subject >= 0 && mentions[cue.subject].kind != .pronoun
      && start <= mentions[cue.subject].extentFirst && mentions[cue.subject].extentFirst - start <= 1
  }

  /// «affirme avoir vu», «confient ne pas ignorer», «a reconnu auprès de l'AFP avoir acheté».
  func bareInfinitive(_ first: Int, _ last: Int) -> Int? {
    var at = first
    var start: Int?
    while at <= last, at - first < 10 {
      let token = tokens[at]
      guard token.isWord else { return nil }
      if token.has(.auxiliary), token.has(.infinitive) { return start ?? at }
      if token.has([.negation, .reflexive]) || token.has(.objectPronoun) && !token.has(.nounJoint)
        || token.has(.definite) && at + 1 <= last && tokens[at + 1].has(.auxiliary)
      {
        // «appelle ses parents pour se calmer»: an aim, not what is said.
        if start == nil, at > first,
          FrenchWords.aims.contains(tokens[at - 1].hash) || tokens[at - 1].hash == FrenchWords.without
        {
          return nil
        }
        if start == nil { start = at }
        at += 1
        continue
      }
      if at == first || start != nil || tokens[at - 1].has(.adverb), !token.has([.determiner, .preposition, .adverb]),
        mentionOf[at] < 0, isInfinitive(at) || isNegatedInfinitive(at, start)
      {
        return start ?? at
      }
      if token.has([.verb, .auxiliary, .copula, .relative, .conjunction, .complementizer]) { return nil }
      if !token.has(.adverb) { start = nil }
      at += 1
    }
    return nil
  }

  /// «annonce ne pas *exclure* de …»: behind a negation an infinitive of no list.
  private func isNegatedInfinitive(_ at: Int, _ start: Int?) -> Bool {
    start != nil && tokens[at - 1].has(.negation) && ends(at, with: ["re"])
  }

  /// "accused X of doing …": the accused belongs to the charge.
  func chargeStart(_ cue: Cue, _ last: Int) -> Int? {
    guard tokens[cue.verb].has(.describes), !tokens[cue.verb].has(.takesBareClause) else { return nil }
    var at = cue.last + 1
    while at < last, at - cue.last < 14, tokens[at].isWord || tokens[at].kind == .possessive {
      if tokens[at].hash == EnglishWords.of, tokens[at + 1].isWord,
        tokens[at + 1].has(.gerund) || endsInIng(at + 1)
      {
        let first = cue.hasAgent ? max(cue.last, mentions[cue.subject].last) + 1 : cue.last + 1
        return at > first || cue.hasAgent && at == first ? first : nil
      }
      at += 1
    }
    return nil
  }

  /// "warned both sides *not* to go"
  private func negatedInfinitive(_ first: Int, _ last: Int) -> Int? {
    var at = first
    while at + 2 < last, at - first < 6, tokens[at].isWord || tokens[at].kind == .possessive {
      if tokens[at].has(.negation), tokens[at + 1].has(.hearerPreposition), isVerbBase(at + 2), at > first { return at }
      guard !tokens[at].has([.auxiliary, .verb, .complementizer]) || mentionOf[at] >= 0 else { return nil }
      at += 1
    }
    return nil
  }

  /// "asked (him) whether …".
  func questionStart(_ first: Int, _ last: Int) -> Int? {
    var at = first
    let reach = pack.reports == nil ? 5 : 12
    while at <= last, at - first < reach {
      if at > first, let next = pastHearer(within: at, last) {
        at = next
        continue
      }
      guard tokens[at].isWord || tokens[at].kind == .number, !tokens[at].has([.verb, .auxiliary]) else { return nil }
      if at == first, tokens[at].has(.relative), !tokens[at].has(.complementizer), pack.reports != nil { return at }
      // "asked Roe which way she would go"
      if pack.reports != nil, at > first, tokens[at].has(.relative), !tokens[at].has(.complementizer),
        mentionOf[at - 1] >= 0,
        mentions[Int(mentionOf[at - 1])].kind != .description || tokens[at].hash == EnglishWords.which
      {
        return at
      }
      if at > first, at < last, isObjectQuestion(at) { return at }
      if tokens[at].has(.subordinator), !tokens[at].has([.preposition, .complementizer]),
        tokens[at].width != 5 || at == first
      {
        return tokens[at].has(.timeAdverb) ? nil : at
      }
      at += 1
    }
    return nil
  }

  /// "asked the senator *who* she thought …", "asked voters *who* their …": a subject of its own behind the pronoun, which
  /// a relative clause that begins with one has not.
  private func isObjectQuestion(_ at: Int) -> Bool {
    guard pack.reports != nil, tokens[at].hash == EnglishWords.who, mentionOf[at] < 0, tokens[at + 1].isWord else {
      return false
    }
    let next = tokens[at + 1]
    return next.has(.determiner) || next.has([.personalPronoun, .firstPerson]) && !next.has(.objectPronoun)
      || mentionOf[at + 1] >= 0 && mentions[Int(mentionOf[at + 1])].kind == .name
  }

  func infinitiveStart(_ first: Int, _ last: Int, _ verb: Token) -> Int? {
    var at = first
    while at < last, at - first < 8 || pack.splitsElisions && at - first < 18 {
      let token = tokens[at]
      guard token.isWord, at - first < 8 || tokens[at].has([.nounJoint, .hearerPreposition]) else { return nil }
      if pack.splitsElisions {
        if at > first, let next = pastRelative(at, last) {
          at = next
          continue
        }
        if token.has(.nounJoint), !token.has(.source), !pack.contractions.contains(token.hash), leadsInfinitive(at + 1)
        {
          return isComplementOfNoun(at, first) ? nil : at + 1
        }
      } else if token.has(.hearerPreposition), !token.has(.nounJoint), token.width == 2, isVerbBase(at + 1) {
        // "asked not to be named": a condition of saying anything.
        if at == first + 1, tokens[first].has(.negation), tokens[at + 1].has(.copula) { return nil }
        // The one who is urged belongs to what is urged.
        if verb.has(.takesHearer), !verb.has(.takesBareClause) { return first }
        // "warned both sides *not* to go"
        return pack.reports != nil && at > first && tokens[at - 1].has(.negation) ? at - 1 : at
      }
      if token.has([.auxiliary, .verb, .complementizer]) { return nil }
      // "promised they intended to go"
      if !pack.splitsElisions, token.has(.personalPronoun), !token.has(.objectPronoun) { return nil }
      at += 1
    }
    return nil
  }

  /// «demande *l'interdiction* de chasser»: French: an infinitive that belongs to the noun before it, which nobody hears.
  private func isComplementOfNoun(_ joint: Int, _ first: Int) -> Bool {
    let noun = joint - 1
    guard noun > first, tokens[noun].kind == .word, !tokens[noun].isCapitalized, mentionOf[noun] < 0,
      !tokens[noun].has(.grammar)
    else { return false }
    return tokens[first].has([.definite, .indefinite, .possessive]) && mentionOf[first] < 0
      && !tokens[first].has([.preposition, .nounJoint])
  }

  /// English: the clause without "that".
  func bareStart(_ first: Int, _ last: Int, takesHearer: Bool) -> Int? {
    var at = takesHearer ? pastHearer(first, last) : first
    while at <= last, at - first < 16 {
      if isAdverbial(at, first, last) || isLate(at, last) {
        at += 1
      } else if opensAdverbial(at, last) {
        if pack.reports != nil, isEstimate(at, last) { return at }
        guard let next = clauseBehindAdverbial(at, last) else { return opensFrontedClause(at, last) ? at : nil }
        at = next
      } else {
        break
      }
    }
    return startsBareClause(at, first, last) && !isAfterthought(at, last) && !leadsToMarks(at, last)
      && !pointsElsewhere(at, last) && (timePhraseEnd(at) ?? 0) + 1 < last ? at : nil
  }

  /// "said *this* on Thursday", "stated *so* while she spoke": a pronoun for what stands elsewhere.
  func pointsElsewhere(_ at: Int, _ last: Int) -> Bool {
    guard pack.reports != nil, at < last, EnglishWords.pointing.contains(tokens[at].hash) else { return false }
    let next = tokens[at + 1]
    guard next.isWord, !isVerb(at + 1),
      next.has([.preposition, .calendar, .timeAdverb, .subordinator, .hearerPreposition])
    else { return false }
    // "said this before the vote *was* a trick"
    var scan = at + 2
    while scan <= last, scan - at < 12, tokens[scan].isWord || tokens[scan].kind == .number {
      if tokens[scan].has(.subordinator), !tokens[scan].has(.preposition) { return true }
      if isVerb(scan), mentionOf[scan] < 0 { return false }
      scan += 1
    }
    return true
  }

  /// "said *after the vote, “We* won”": where or when words in marks were said.
  private func leadsToMarks(_ first: Int, _ last: Int) -> Bool {
    guard pack.reports != nil, tokens[first].isWord, tokens[first].has(.preposition), !tokens[first].has(.determiner)
    else {
      return false
    }
    var at = first + 1
    while at + 2 <= last, at - first < 12,
      tokens[at].isWord || tokens[at].kind == .number || tokens[at].kind == .possessive,
      !isVerbal(at)
    { at += 1 }
    return at + 2 <= last && tokens[at].kind == .comma && tokens[at + 1].kind == .openMark
      && tokens[at + 2].isCapitalized
  }

  /// "has said *as* he left": when it was said.
  private func isAfterthought(_ at: Int, _ last: Int) -> Bool {
    pack.reports != nil && tokens[at].isWord && EnglishWords.afterthoughts.contains(tokens[at].hash)
      && !(at...max(at, last)).contains { tokens[$0].kind == .comma }
  }

  /// "told *reporters* he …", "told *the Times* he …", "told *him* he …"
  private func pastHearer(_ first: Int, _ last: Int) -> Int {
    let token = tokens[first]
    if token.has([.personalPronoun, .firstPerson]), !token.has(.objectPronoun) { return first }
    if token.isWord, mentionOf[first] >= 0, mentions[Int(mentionOf[first])].extentFirst == first {
      let last = mentions[Int(mentionOf[first])].last
      // "told Roe & Co. executives he …"
      let group = pack.reports == nil ? last : panelEnd(last)
      return (group < tokens.count && tokens[group].has(.people) ? group : last) + 1
    }
    if token.isWord, token.has(.objectPronoun) { return first + 1 }
    var at = first
    while at <= last, at - first < 4, tokens[at].isWord,
      !tokens[at].has([.personalPronoun, .definite]) && !isContraction(at) || at == first
    {
      // "told the AP her group …"
      if pack.reports != nil, mentionOf[at] >= 0, mentions[Int(mentionOf[at])].kind == .name {
        return mentions[Int(mentionOf[at])].last + 1
      }
      at += 1
    }
    return at
  }

  /// "said *Monday* he …", "said *later* he …"
  private func isAdverbial(_ at: Int, _ first: Int, _ last: Int) -> Bool {
    let token = tokens[at]
    guard token.isWord, at + 1 > last || tokens[at + 1].kind != .possessive else { return false }
    return token.has([.timeAdverb, .calendar])
      || token.has(.adverb) && !token.has(.determiner) && at == first && !isThere(at) && !isFocus(at, last)
        && !(at < last && isNumber(at + 1) && pack.quantityWords.contains(token.hash))
  }

  /// "said *only* the court could decide": an adverb that belongs to the subject behind it.
  private func isFocus(_ at: Int, _ last: Int) -> Bool {
    pack.hasBareClauses && at < last && EnglishWords.focus.contains(tokens[at].hash) && tokens[at + 1].isWord
      && (tokens[at + 1].has([.definite, .indefinite, .possessive]) || tokens[at + 1].isCapitalized)
  }

  /// "said *late* on Friday sales were weak"
  private func isLate(_ at: Int, _ last: Int) -> Bool {
    at + 2 <= last && EnglishWords.timeModifiers.contains(tokens[at].hash) && tokens[at + 1].has(.preposition)
      && tokens[at + 2].has([.calendar, .timeAdverb])
  }

  /// "said *in* a statement he …"
  private func opensAdverbial(_ at: Int, _ last: Int) -> Bool {
    let token = tokens[at]
    return token.isWord && token.has(.preposition) && !token.has(.subordinator) && token.width <= 6 && at + 1 <= last
  }

  /// "in a statement *he* …", "on Fox News *the mayor* …", "at a rally in Ohio *voters* …": the next subject.
  private func clauseBehindAdverbial(_ at: Int, _ last: Int) -> Int? {
    var next = at + 1
    while next <= last, next - at < 9, !startsClause(next, last), !startsLooseClause(next, last) {
      if opensTimeClause(next, behind: at) { return clauseBehindComma(next, last) }
      next += 1
    }
    return next <= last && (startsClause(next, last) || startsLooseClause(next, last)) ? next : nil
  }

  /// "at a time *when* the town …, he …": a clause that tells when belongs to the adverbial.
  private func opensTimeClause(_ index: Int, behind opening: Int) -> Bool {
    pack.hasBareClauses && index > opening + 1 && tokens[index].isWord
      && EnglishWords.timeConjunctions.contains(tokens[index].hash) && mentionOf[index - 1] < 0
  }

  private func clauseBehindComma(_ first: Int, _ last: Int) -> Int? {
    var at = first
    while at < last, at - first < 20, tokens[at].kind != .comma { at += 1 }
    return at < last && tokens[at].kind == .comma && (startsClause(at + 1, last) || startsLooseClause(at + 1, last))
      ? at + 1 : nil
  }

  /// A clause has a subject in front and a verb.
  private func startsBareClause(_ at: Int, _ first: Int, _ last: Int) -> Bool {
    guard at <= last else { return false }
    let token = tokens[at]
    guard token.isWord || token.kind == .number || isSum(at) else { return false }
    if token.has([.preposition]), !token.has(.determiner), !token.has(.subordinator) {
      return opensFrontedClause(at, last)
    }
    if token.has(.conjunction) { return false }
    if at == first, token.has([.personalPronoun, .firstPerson, .secondPerson]) || token.has(.notName) || isThere(at) {
      return true
    }
    if isContraction(at) { return true }
    var scan = at
    while scan <= last, scan - at < 40 {
      if opensMainClause(behind: scan, last) || scan > at && coordinatesCue(scan, last) { return false }
      // "a *will*"
      let isNoun =
        scan > at && tokens[scan - 1].isWord && tokens[scan - 1].has(.indefinite) && tokens[scan - 1].width < 3
      if tokens[scan].isWord, !isNoun,
        isVerb(scan) || scan > at && mentionOf[scan] < 0 && (endsLikePresent(scan) || isVerbOfPlural(scan, last))
      {
        return true
      }
      scan += 1
    }
    return false
  }

  /// "officers often *patrol* the area": a word between a plural and a determiner.
  private func isVerbOfPlural(_ at: Int, _ last: Int) -> Bool {
    guard pack.reports != nil, at < last, tokens[at].kind == .word, !tokens[at].isCapitalized,
      !tokens[at].has(.grammar), tokens[at + 1].isWord, tokens[at + 1].has(.determiner), !endsInIng(at)
    else { return false }
    var noun = at - 1
    while noun > 0, at - noun < 3, tokens[noun].isWord, mentionOf[noun] < 0,
      tokens[noun].has([.adverb, .timeAdverb])
    { noun -= 1 }
    return tokens[noun].kind == .word && !tokens[noun].isCapitalized && !tokens[noun].has(.grammar)
      && (tokens[noun].has(.people) || endsInS(tokens[noun]))
  }

  /// "Though he wrote a will*, it was* never signed", "confirmed the talk*, saying* …": behind a comma a pronoun with its
  /// verb, or another verb of saying.
  private func opensMainClause(behind comma: Int, _ last: Int) -> Bool {
    guard pack.reports != nil, tokens[comma].kind == .comma, comma + 2 <= last, tokens[comma + 1].isWord else {
      return false
    }
    let subject = tokens[comma + 1]
    if subject.has(.saying), subject.has([.gerund, .finite]), mentionOf[comma + 1] < 0 { return true }
    return (subject.has(.personalPronoun) || subject.has(.objectPronoun) && subject.has(.notName))
      && isVerb(comma + 2)
  }

  /// "said despite the fog, she would go": a comma and a subject with its verb behind an adverbial.
  private func opensFrontedClause(_ first: Int, _ last: Int) -> Bool {
    guard pack.reports != nil else { return false }
    var at = first + 2
    while at < last, at - first < 12, tokens[at].isWord || tokens[at].kind == .number { at += 1 }
    return at < last && tokens[at].kind == .comma
      && (startsClause(at + 1, last) || startsLooseClause(at + 1, last))
  }

  /// "she’s", "they’ll": a subject with its verb in one word.
  private func isContraction(_ at: Int) -> Bool {
    let token = tokens[at]
    return pack.reports != nil && token.isWord && token.has(.notName)
      && !token.has([.definite, .adverb, .negation, .auxiliary]) && !token.isCapitalized
      && (token.start..<token.end).contains { bytes[Int($0)] == 0x27 || bytes[Int($0)] == 0xE2 }
  }

  /// "at least six people", "about 40 people": no adverbial but the subject.
  private func isEstimate(_ at: Int, _ last: Int) -> Bool {
    let next = tokens[at + 1]
    guard next.kind == .number || next.isWord && next.has(.number) || next.hash == EnglishWords.least
    else { return false }
    return pack.quantityWords.contains(tokens[at].hash) || next.hash == EnglishWords.least
  }

  /// A noun phrase with a verb, behind an adverbial: "said in a letter the plan would fail".
  func startsLooseClause(_ at: Int, _ last: Int) -> Bool {
    let before = tokens[at - 1]
    guard pack.reports != nil, tokens[at].isWord, !before.isWord || !before.has([.preposition, .nounJoint]) else {
      return false
    }
    // "in a film that showed …": a relative.
    if tokens[at].has(.complementizer), before.isWord, !before.has([.timeAdverb, .calendar]) { return false }
    if tokens[at].has(.notName), !tokens[at].has([.negation, .adverb]), !tokens[at].isCapitalized {
      return hasVerbSoon(at, last)
    }
    // "said on Monday troops would stay"
    if before.isWord, before.has(.calendar), before.isCapitalized, tokens[at].kind == .word,
      !tokens[at].has([.preposition, .conjunction, .calendar, .timeAdverb, .verbal, .adverb])
    {
      return hasVerbSoon(at, last)
    }
    return tokens[at].has(.determiner) && !before.has([.determiner, .conjunction]) && hasVerbSoon(at + 1, last)
  }

  /// "there is", "there's".
  func isThere(_ at: Int) -> Bool {
    tokens[at].width >= 5 && bytes[Int(tokens[at].start)] | 0x20 == 0x74 && bytes[Int(tokens[at].start) + 2] == 0x65
      && bytes[Int(tokens[at].start) + 1] == 0x68
      && at + 1 < tokens.count
      && (tokens[at + 1].has([.copula, .auxiliary, .verb]) || tokens[at + 1].kind == .possessive)
  }

  /// Where the clause that ends before a comma begins: with its sentence, or behind an earlier report.
  mutating func clauseStart(_ first: Int, _ end: Int, _ own: Int, _ construction: ReportConstruction) -> Int {
    var start = first
    for claim in spans.reversed() {
      if claim.last + 400 < first { break }
      guard claim.first >= first, claim.last < end else { continue }
      if claim.last + 1 > start, !pairAt(claim) { start = claim.last + 1 }
      break
    }
    while start < end,
      tokens[start].kind == .comma || tokens[start].kind == .dash
        || tokens[start].isWord && tokens[start].has(.conjunction) && start > first
    { start += 1 }
    // What stands in front of a cue is reported from its beginning, or not at all.
    guard let model = pack.reports, construction != .front else { return start }
    return likeliestStart(
      start, end, ClauseOpening(cue: own, construction: construction, isFirst: start == first), model)
  }

  func pairAt(_ claim: SpanClaim) -> Bool { pairOf[claim.first] >= 0 }

  /// "Director *of* Public Works Jane Roe": a small word between two with capitals.
  private func isInTitle(_ at: Int) -> Bool {
    pack.reports != nil && at > 0 && tokens[at].has([.nounJoint, .preposition]) && tokens[at - 1].kind == .word
      && tokens[at - 1].isCapitalized && tokens[at + 1].isCapitalized && !tokens[at - 1].startsSentence
  }

  /// Where a noun phrase opens that a comma closes off before: "…, the BBC reported", "…, current and former officials said".
  func phraseOpening(_ known: Int, _ first: Int) -> Int {
    guard !pack.splitsElisions, known > first, tokens[known - 1].isWord else { return known }
    var at = known
    while at > first, known - at < (pack.reports == nil ? 6 : 8),
      tokens[at - 1].isWord || tokens[at - 1].kind == .possessive
    {
      let token = tokens[at - 1]
      if token.has([
        .auxiliary, .copula, .verb, .finite, .personalPronoun, .firstPerson, .secondPerson, .relative, .complementizer,
        .preposition,
      ]), !isInTitle(at - 1) {
        return known
      }
      // "…, he and Jane Roe said"
      if pack.reports != nil, at == known, token.has(.conjunction), at - 2 > first, mentionOf[at - 2] >= 0 {
        let opening = mentions[Int(mentionOf[at - 2])].extentFirst
        return opening > first && tokens[opening - 1].kind == .comma ? opening : known
      }
      if token.has(.conjunction), at == known - 1 || at - 1 == first { return known }
      at -= 1
    }
    return at > first && tokens[at - 1].kind == .comma && !tokens[at].has([.conjunction, .subordinator]) ? at : known
  }
}
