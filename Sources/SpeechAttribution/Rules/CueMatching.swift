extension Analyzer {
  /// The cue that speaks best for a pair: behind it, before it, or elsewhere in its sentence.
  mutating func bestCue(for index: Int) -> CueMatch? {
    let pair = pairs[index]
    let startsSentence = pair.open <= 0 || tokens[pair.open].startsSentence
    if startsSentence {
      if let after = cueAfter(index) { return after }
      return nameAfter(index) == nil ? sourceInSentence(index) ?? reportAtEnd(index) : nil
    }
    let before = cueBefore(index)
    if let before, before.rule == .cueBeforeColon || before.confidence >= 0.93 || isClauseOf(before, pair.open) {
      return before
    }
    if let after = cueAfter(index) {
      if let before, opensNewSentence(after, behind: pair.close) { return before }
      return after
    }
    if let before {
      if let own = sourceOfOwnClause(index, behind: before) { return own }
      return before
    }
    return sourceInSentence(index) ?? reportAtEnd(index)
  }

  /// "telling her, “You are a star!” *She* replied …": English: a pronoun with a capital begins a sentence of its own.
  private func opensNewSentence(_ match: CueMatch, behind close: Int) -> Bool {
    let subject = cues[match.cue].subject
    return pack.hasBareClauses && subject >= 0 && mentions[subject].kind == .pronoun
      && mentions[subject].first == close + 1 && tokens[close + 1].isCapitalized
  }

  /// "Roe claimed on Monday *that* “…,” Doe said the …": English: what the conjunction of a cue opens is its own.
  private func isClauseOf(_ match: CueMatch, _ open: Int) -> Bool {
    pack.hasBareClauses && match.rule == .cueBefore && tokens[open - 1].isWord && tokens[open - 1].has(.complementizer)
      && tokens[cues[match.cue].verb].has(.takesClause)
  }

  /// «Le Monde : « … »», "- Jane Roe: "…"": a name and a colon right before the marks, with nothing before it.
  ///
  /// French: a role or a pronoun too («Son avocate : « … » Lui : « … »»).
  mutating func labelBefore(_ index: Int) -> Int? {
    let open = pairs[index].open
    guard open > 1, tokens[open - 1].kind == .colon, mentionOf[open - 2] >= 0 else { return nil }
    let id = Int(mentionOf[open - 2])
    let mention = mentions[id]
    guard mention.last == open - 2, mention.kind == .name || isSpeakerLabel(mention) else { return nil }
    let first = mention.extentFirst
    guard first == 0 || tokens[first].startsSentence || tokens[first - 1].kind == .dash || isVerbless(before: first)
    else { return nil }
    return isPlaceOfLabel(mention, index) ? nil : id
  }

  /// «Budget *à Nantes* : « … », dit Jane Roe»: French: a name behind «à» labels nothing where a cue behind the marks tells who
  /// speaks.
  private mutating func isPlaceOfLabel(_ mention: Mention, _ index: Int) -> Bool {
    let joint = mention.extentFirst - 1
    guard pack.splitsElisions, mention.kind == .name, joint >= 0, tokens[joint].isWord,
      tokens[joint].has([.hearerPreposition, .preposition]) || tokens[joint].width == 1,
      let after = cueAfter(index)
    else { return false }
    return cues[after.cue].subject >= 0
  }

  private func isSpeakerLabel(_ mention: Mention) -> Bool {
    guard pack.splitsElisions else { return false }
    let token = tokens[mention.first]
    if mention.kind == .pronoun { return token.startsSentence && !token.has(.pluralPronoun) }
    return token.has(.role) && !token.has(.people) && tokens[mention.extentFirst].has(.determiner)
  }

  /// "More from Jane Doe:", "Jane Doe and Robert Roe:": no verb, and at most five words, before the name of a label.
  private func isVerbless(before name: Int) -> Bool {
    guard tokens[name - 1].isWord, tokens[name - 1].has([.conjunction, .preposition, .nounJoint]) else { return false }
    var at = name - 1
    while at >= 0, name - at < 7 {
      guard tokens[at].isWord, !tokens[at].flags.contains(.quoted),
        mentionOf[at] >= 0 || !tokens[at].has([.verb, .auxiliary, .copula, .saying, .relative])
      else { return false }
      if at == 0 || tokens[at].startsSentence || tokens[at - 1].kind == .dash { return true }
      at -= 1
    }
    return false
  }

  /// «son avocat s'« indigne de … »»: the verb itself stands in the marks, its subject right before them.
  func markedVerbSubject(_ index: Int) -> Int? {
    let open = pairs[index].open
    guard pack.splitsElisions, open > 1, tokens[open - 1].isWord else { return nil }
    // «la direction « regrette … »»
    let isOutside = tokens[open - 1].has(.reflexive)
    let end = isOutside ? open - 2 : open - 1
    guard mentionOf[end] >= 0, isOutside || opensWithVerb(open + 1, min(pairs[index].close, tokens.count)) else {
      return nil
    }
    let id = climbed(Int(mentionOf[end]), end)
    guard mentions[id].last <= end, !mentions[id].isOblique, !mentions[id].isQuoted else { return nil }
    if !isOutside {
      // The subject of a clause that somebody reports speaks no more than the clause.
      let at = lowerCue(open) - 1
      if at >= 0, sameSentence(cues[at].verb, open) { return nil }
      var extent = mentions[id].extentFirst
      if extent > 1, tokens[extent - 1].isWord, tokens[extent - 1].has(.definite), mentionOf[extent - 1] < 0 {
        extent -= 1
      }
      if extent > 0, tokens[extent - 1].isWord, tokens[extent - 1].has([.complementizer, .relative, .subordinator]) {
        return nil
      }
      // «Réponse de la mairie : la rue « n'est pas à vendre »»; «Si dix marins « ont trouvé un quai », …»
      if extent > 0, tokens[extent - 1].kind == .colon || isConditional(extent - 1) { return nil }
    }
    return isOutside || mentions[id].kind != .name || registry[mentions[id].entity].kind != .place ? id : nil
  }

  /// «*Si* dix marins», «*S'*il»
  private func isConditional(_ at: Int) -> Bool {
    guard tokens[at].isWord else { return false }
    let noun = tokens[at].has(.number) && at > 0 ? tokens[at - 1] : tokens[at]
    return noun.isWord && noun.has(.subordinator) && !noun.has(.preposition)
  }

  /// Whether words in marks begin with a finite verb: of saying, or an auxiliary, past pronouns and «ne».
  private func opensWithVerb(_ first: Int, _ end: Int) -> Bool {
    var at = first
    while at < end, at - first < 3, tokens[at].isWord, !tokens[at].isCapitalized,
      tokens[at].has([.negation, .reflexive])
        || tokens[at].has(.objectPronoun) && !tokens[at].has([.nounJoint, .preposition])
    { at += 1 }
    guard at < end, end - first > 1, tokens[at].kind == .word, !tokens[at].isCapitalized,
      !tokens[at].has([.nounJoint, .determiner])
    else {
      return false
    }
    if tokens[at].has([.auxiliary, .copula]) { return true }
    return tokens[at].has(.finite) && !tokens[at].has([.role, .body, .people, .record, .participle])
      || tokens[at].has(.verb) && at > first || opensWithUnknownVerb(at, end)
  }

  /// «la régie « *présente* ses excuses »»: a verb of no list is told by the determiner behind it.
  private func opensWithUnknownVerb(_ at: Int, _ end: Int) -> Bool {
    at + 2 < end && !tokens[at].has(.grammar)
      && !tokens[at].has([.role, .body, .people, .record, .speechNoun, .participle])
      && ends(at, with: ["e", "ent", "it"]) && tokens[at + 1].isWord
      && tokens[at + 1].has([.definite, .possessive, .indefinite]) && !tokens[at + 1].has([.nounJoint, .preposition])
  }

  /// A name right behind the marks whose verb is no verb of saying: "…," Jane Roe beamed.
  func nameAfter(_ index: Int) -> Int? {
    let close = pairs[index].close
    guard close + 1 < tokens.count, close > 0 else { return nil }
    var start = close + 1
    if let signer = signer(behind: index) { return signer }
    let isComma = tokens[start].kind == .comma
    let isDash = tokens[start].kind == .dash
    if isComma || isDash { start += 1 }
    let inner = tokens[close - 1].kind
    guard
      isDash || inner == .comma || (isComma && pack.splitsElisions == false) || inner == .question
        || inner == .exclamation,
      start < tokens.count
    else { return nil }
    // "…," remembered Jane Roe: a verb that the language pack does not know.
    if mentionOf[start] < 0, start + 1 < tokens.count, tokens[start].kind == .word, !tokens[start].isCapitalized,
      !tokens[start].has(.grammar),
      !isDash
    {
      start += 1
    }
    // "…," an angry Roe retaliated.
    if !pack.splitsElisions, inner == .comma, tokens[start].isWord, tokens[start].has(.determiner) {
      let article = start
      while start + 1 < tokens.count, start - article < 3, mentionOf[start] < 0, tokens[start].isWord { start += 1 }
      guard mentionOf[start] >= 0, mentions[Int(mentionOf[start])].kind == .name,
        isShortReport(Int(mentionOf[start]))
      else { return nil }
    }
    guard mentionOf[start] >= 0 else { return nil }
    // "…," she elaborated.
    let pronoun = mentions[Int(mentionOf[start])]
    if !pack.splitsElisions, inner == .comma, pronoun.kind == .pronoun, !tokens[start].has(.objectPronoun),
      start + 1 < tokens.count, tokens[start + 1].kind == .word, endsLikePast(start + 1)
    {
      return Int(mentionOf[start])
    }
    let id = headName(Int(mentionOf[start]))
    guard mentions[id].kind == .name, mentions[id].extentFirst - start < 8, !mentions[id].isPossessive,
      !mentions[id].isOblique
    else { return nil }
    if inner != .comma, !isDash, tokens[start].startsSentence, !isShortReport(id) { return nil }
    if isDash, tokens.count - mentions[id].last > 12, !tokens[start].startsSentence { return nil }
    return id
  }

  /// “…?” Roe pressed. A sentence of a person and a past verb, behind a question or an exclamation.
  private func isShortReport(_ id: Int) -> Bool {
    let verb = mentions[id].last + 1
    guard !pack.splitsElisions, registry[mentions[id].entity].kind == .person, verb < tokens.count,
      tokens[verb].kind == .word, !tokens[verb].isCapitalized, endsLikePast(verb)
    else { return false }
    return verb + 1 >= tokens.count || tokens[verb + 1].kind == .period || tokens[verb + 1].kind == .colon
  }

  /// X a déclaré: «…» · X said, "…" · X a qualifié Y de «…».
  private func cueBefore(_ index: Int) -> CueMatch? {
    let open = pairs[index].open
    guard open > 0 else { return nil }
    var at = lowerCue(open) - 1
    let joint = tokens[open - 1]
    while at >= 0, open - cues[at].verb < 70 {
      let cue = cues[at]
      guard sameSentence(cue.verb, open) else { return nil }
      if cue.form == .source {
        // «Selon X, …» holds for the sentence; "…, according to X, who …" does not.
        if cue.first == 0 || tokens[cue.first].startsSentence
          || tokens[cue.first - 1].has([.complementizer, .conjunction, .adverb])
        {
          return CueMatch(cue: at, rule: .source, confidence: 0.9)
        }
        // «…, et, selon X, « … »»: closed by a comma of its own before the marks.
        if tokens[cue.first - 1].kind == .comma, cue.subject >= 0, !cue.hasAgent,
          let comma = commaBehind(mentions[cue.subject].last, open),
          pack.splitsElisions ? sourceReaches(comma, open) : comma == open - 1
        {
          return CueMatch(cue: at, rule: .source, confidence: 0.82)
        }
        at -= 1
        continue
      }
      if cue.isPassive || cue.subject < 0 && !cue.goesOn {
        at -= 1
        continue
      }
      if joint.kind == .colon {
        return CueMatch(cue: mainCue(at, before: open) ?? at, rule: .cueBeforeColon, confidence: 0.95)
      }
      if isSpent(cue, before: open) || isTold(cue, before: open) {
        at -= 1
        continue
      }
      if cue.last + 1 == open || cue.last + 2 == open { return CueMatch(cue: at, rule: .cueBefore, confidence: 0.95) }
      let distance = open - cue.last
      return CueMatch(
        cue: at, rule: distance <= 6 ? .cueBefore : .cueInSentence, confidence: distance <= 6 ? 0.9 : 0.82)
    }
    return nil
  }

  /// A source phrase or an inverted clause later in the sentence.
  func sourceInSentence(_ index: Int) -> CueMatch? {
    let close = pairs[index].close
    guard !endsSentenceInMarks(close) else { return nil }
    var at = lowerCue(close)
    while at < cues.count, cues[at].verb - close < 50 {
      guard sameSentence(close + 1, cues[at].first) else { return nil }
      if cues[at].form == .source { return CueMatch(cue: at, rule: .source, confidence: 0.82) }
      if cues[at].form == .finite, cues[at].isInverted, opensReport(cues[at].first), cues[at].subject >= 0,
        !isTopicOfVerb(cues[at], behind: cues[at].first)
      {
        return CueMatch(cue: at, rule: .cueAfterInverted, confidence: cues[at].isFar ? 0.7 : 0.85)
      }
      at += 1
    }
    return nil
  }

  /// Whether another sentence begins right behind closing marks.
  private func endsSentenceInMarks(_ close: Int) -> Bool {
    guard close + 1 < tokens.count, tokens[close + 1].startsSentence else { return false }
    return tokens[close + 1].isCapitalized || tokens[close + 1].kind == .openMark
  }

  /// The FBI made a “mistake” in its check, Jane Doe has said. · … the “regional” candidate, as her aide suggested.
  private func reportAtEnd(_ index: Int) -> CueMatch? {
    guard pack.hasBareClauses else { return nil }
    let close = pairs[index].close
    var at = lowerCue(close)
    while at < cues.count, cues[at].verb - close < 90 {
      let cue = cues[at]
      guard sameSentence(close + 1, cue.first) else { return nil }
      at += 1
      guard cue.form == .finite, !cue.isPassive || cue.hasAgent, !cue.isShared, !cue.isRelative, cue.subject >= 0
      else { continue }
      let extent = describedFrom(mentions[cue.subject].extentFirst, close)
      let opening = cue.hasAgent ? cue.first - 1 : extent - 1
      guard opening > close else { continue }
      // "as described by Jane Doe", "as her aide suggested"
      if tokens[opening].isWord, pack.viewConjunctions.contains(tokens[opening].hash),
        tokens[opening - 1].kind == .comma || tokens[opening - 1].kind == .dash
          || tokens[opening - 1].kind == .closeMark
      {
        return CueMatch(cue: at - 1, rule: .cueInSentence, confidence: 0.8)
      }
      guard !cue.hasAgent, !cue.isInverted, extent < cue.first, endsReport(cue.last),
        tokens[opening].kind == .comma || tokens[opening].kind == .closeMark || tokens[opening].kind == .dash
      else { continue }
      return CueMatch(cue: at - 1, rule: .cueInSentence, confidence: 0.82)
    }
    return nil
  }

  /// "…, Justice Department trial counsel Jane Roe wrote": the first word behind the comma, before all that describes.
  private func describedFrom(_ extent: Int, _ close: Int) -> Int {
    var at = extent
    while at - 1 > close, extent - at < 9, tokens[at - 1].isWord || tokens[at - 1].kind == .possessive { at -= 1 }
    guard at < extent, tokens[at - 1].kind == .comma || tokens[at - 1].kind == .closeMark, isOnePhrase(at, extent),
      !(at..<extent).contains(where: { tokens[$0].has([.conjunction, .preposition]) })
    else { return extent }
    return at
  }

  /// Whether a reporting clause behind what it reports ends here: at a full stop, or past when or where it was said.
  private func endsReport(_ last: Int) -> Bool {
    var at = last + 1
    if at < tokens.count, tokens[at].isWord, tokens[at].has([.preposition, .timeAdverb]) {
      while at < tokens.count, at - last < 16, tokens[at].isWord || tokens[at].kind == .number,
        !tokens[at].has([.complementizer, .auxiliary, .copula])
      { at += 1 }
    }
    return at >= tokens.count || tokens[at].kind == .period
  }

  /// The first cue at or behind a token.
  func lowerCue(_ token: Int) -> Int {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].verb >= token { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
