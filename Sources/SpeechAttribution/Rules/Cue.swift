/// A verb of saying, or a «selon», with the subject it stands with.
struct Cue {
  /// The raw values number learned weights.
  enum Form: UInt8 { case finite, gerund, infinitive, source, noun }

  /// First token of the verb group: auxiliary, reflexive.
  var first: Int
  /// The verb itself.
  var verb: Int
  /// Last token of the verb group.
  var last: Int
  var form: Form
  /// A mention, or -1.
  var subject = -1
  /// The subject stands behind the verb («dit-il», "said Jane Roe").
  var isInverted = false
  /// More than the verb parts the subject from the words («« … », attaque d'emblée Jane Roe»).
  var isFar = false
  /// The subject is that of another verb of the sentence.
  var isShared = false
  /// «qui a déclaré», "who said".
  var isRelative = false
  /// Passive: "was told", «est décrit».
  var isPassive = false
  /// Passive with its agent («décrit par X»): the subject is the agent.
  var hasAgent = false
  /// «Et d'ajouter»: an infinitive that tells what whoever spoke did next.
  var goesOn = false
  /// Already the cue of words in marks.
  var isUsed = false
}

extension Analyzer {
  /// Finds the cues of the block outside quotation marks, in order.
  mutating func findCues() {
    cues.removeAll(keepingCapacity: true)
    // "*READ* MORE: …" says nothing.
    var index = furnitureEnd
    while index < tokens.count {
      let token = tokens[index]
      if pack.splitsElisions, token.kind == .word, isPartOfCue(index) || takeLedInfinitive(index) {
        index += 1
        continue
      }
      if token.has(Analyzer.reporting), token.isWord, !token.flags.contains(.quoted),
        token.has(.saying) && token.has(.construction) || token.has(.source) || token.has(.describes)
          || token.has(.stance)
      {
        if token.has(.source), let cue = sourceCue(index) {
          cues.append(cue)
        } else if pack.splitsElisions, takeAlias(index) {
          index += 1
          continue
        } else if token.has([.finite, .base, .participle, .gerund, .infinitive, .describes, .stance]),
          var cue = verbCue(index)
        {
          findSubject(&cue)
          if pack.splitsElisions, FrenchWords.titling.contains(token.hash) { takePaperArticle(of: cue) }
          if !pack.findingVerbs.contains(token.hash) || isFinding(cue), !leadsNowhere(cue) { cues.append(cue) }
        }
      } else if pack.splitsElisions, index > 1, token.kind == .word,
        tokens[index - 1].kind == .comma || tokens[index - 1].kind == .closeMark, let cue = unknownCue(index)
      {
        cues.append(cue)
      } else if pack.hasBareClauses, token.has(.preposition), token.width == 2, token.hash == EnglishWords.inside,
        let cue = possessedView(index)
      {
        cues.append(cue)
      }
      if token.kind == .clitic, let cue = learnedCue(index) { cues.append(cue) }
      if pack.splitsElisions, token.has(.auxiliary), let cue = agencyCue(index) { cues.append(cue) }
      index += 1
    }
  }

  /// «tente d'*expliquer*»: a word of the cue before.
  private func isPartOfCue(_ index: Int) -> Bool {
    guard let last = cues.last else { return false }
    return last.last >= index && last.isInverted && last.form == .finite && last.verb < index
  }

  /// «« … », *veut croire* Jane Roe»: a verb of will that an infinitive hangs on.
  private mutating func takeLedInfinitive(_ index: Int) -> Bool {
    guard index > 1, tokens[index].has(.stance), opensReport(index), let cue = unknownCue(index), cue.last > cue.verb
    else { return false }
    cues.append(cue)
    return true
  }

  /// «Jane Roe *revient* avec « Phosphore »»: French: a verb that brings in words behind a colon alone.
  private func leadsNowhere(_ cue: Cue) -> Bool {
    if pack.splitsElisions, FrenchWords.happening.contains(tokens[cue.verb].hash), isEvent(cue) { return true }
    return pack.splitsElisions && FrenchWords.colonVerbs.contains(tokens[cue.verb].hash)
      && (cue.last + 1 >= tokens.count || tokens[cue.last + 1].kind != .colon) && !opensReport(cue.first)
  }

  /// «*La visite de Jane Roe* intervient en mai»: French: a thing comes about, and says nothing.
  private func isEvent(_ cue: Cue) -> Bool {
    guard cue.subject >= 0, !cue.isInverted else { return false }
    let subject = mentions[cue.subject]
    return subject.kind == .description && !tokens[subject.first].has([.role, .people, .body])
  }

  /// What any word that reports has, one or other.
  private static let reporting: WordFeatures = [
    .finite, .base, .participle, .gerund, .infinitive, .source, .describes, .stance,
  ]

  /// «a déclaré», "said": a verb of saying with its auxiliaries.
  private func verbCue(_ index: Int) -> Cue? {
    let token = tokens[index]
    if token.isCapitalized, !token.startsSentence, !isHeading, !isInHeadline(index), !isTweeted(index) { return nil }
    let candidate = verbCandidate(index)
    if isNoun(candidate) { return nil }
    return pack.splitsElisions ? frenchCue(candidate) : englishCue(candidate)
  }

  /// "The report *found that* …", "polls *show* Roe leading": of what else is found or shown nobody speaks.
  private func isFinding(_ cue: Cue) -> Bool {
    let next = cue.last + 1
    guard cue.subject >= 0, cue.form == .finite, !cue.isPassive, next < tokens.count,
      tokens[next].isWord || tokens[next].kind == .number || isSum(next)
    else { return false }
    if isWritten(cue) { return true }
    let subject = mentions[cue.subject]
    return (tokens[next].has(.complementizer) || findsClause(behind: cue.last))
      && (subject.extentFirst...subject.last).contains { EnglishWords.judges.contains(tokens[$0].hash) }
  }

  /// "*A poll* by the Alby Institute last month showed": whether the subject is something written, or begins with it.
  private func isWritten(_ cue: Cue) -> Bool {
    let subject = mentions[cue.subject]
    if (subject.extentFirst...subject.last).contains(where: { tokens[$0].has(.record) }) { return true }
    var at = cue.first - 1
    while at >= 0, cue.first - at < 20,
      tokens[at].isWord || tokens[at].kind == .number || tokens[at].kind == .possessive || tokens[at].kind == .other
    {
      if tokens[at].has(.record) { return true }
      if mentionOf[at] < 0, tokens[at].has([.auxiliary, .copula, .verb, .relative, .subordinator]) { return false }
      if tokens[at].startsSentence { return false }
      at -= 1
    }
    return false
  }

  /// "The report found *thefts had doubled*": English: a subject and an auxiliary or a copula with nothing between them that
  /// parts the two.
  private func findsClause(behind last: Int) -> Bool {
    guard pack.hasBareClauses else { return false }
    var at = last + 1
    while at + 1 < tokens.count, at - last < 12, tokens[at].isWord || tokens[at].kind == .number {
      if at > last + 1, tokens[at].has([.auxiliary, .copula]), mentionOf[at] < 0 { return true }
      if tokens[at].has([.relative, .complementizer, .subordinator, .personalPronoun]), at > last + 1 { return false }
      at += 1
    }
    return false
  }

  /// "Jane Roe, the mayor, Tweeted on Friday": a past verb with a capital of its own between small words.
  func isTweeted(_ index: Int) -> Bool {
    guard tokens[index].has(.participle), tokens[index].has(.takesClause), index > 1, index + 1 < tokens.count,
      mentionOf[index] < 0, pack.hasBareClauses,
      tokens[index + 1].kind != .word || !tokens[index + 1].isCapitalized
    else { return false }
    return tokens[index - 1].kind == .comma || mentionOf[index - 1] >= 0
  }

  /// "Jane Doe Says It Is Over": a headline writes its verb large too.
  private func isInHeadline(_ index: Int) -> Bool {
    guard !pack.splitsElisions, index > 0, index + 1 < tokens.count, tokens[index].has(.finite),
      !tokens[index].has(.participle), mentionOf[index] < 0 || mentions[Int(mentionOf[index])].last != index
    else { return false }
    let next = tokens[index + 1]
    return mentionOf[index - 1] >= 0 && (next.isCapitalized || next.kind == .openMark)
  }
}
