import DocumentModel

/// Who speaks where no cue tells: whom a sentence is about, and who is surely not meant.
extension Analyzer {
  /// Without any cue of its own: the sentence's subject, or whoever was speaking.
  mutating func fallBack(_ index: Int, _ draft: inout Draft) {
    let pair = pairs[index]
    let open = max(0, pair.open)
    advance(to: open)
    // Without a language nobody is guessed; what a colon explains («« … » : la banderole barre la façade») goes on with nothing.
    guard pack.lexicon.count > 0, !isReadSomewhere(behind: pair.close, opening: open), !isOfSome(before: open) else {
      return
    }
    guard pair.close + 1 >= tokens.count || tokens[pair.close + 1].kind != .colon else {
      // «« … » : Jane Roe réagit à la fermeture»
      if let id = (pair.open <= 0 ? subjectOfNext(pair.close) : nil) ?? subjectExplaining(pair) {
        _ = take(id, .nameAfter, 0.7, &draft)
      }
      return
    }
    if takeName(behind: index, &draft) || takeAnnounced(pair, &draft) || isSpokenTo(before: open)
      || isSaidByNobody(before: open) || isCalledByOthers(pair) || isOnSign(open) || takeAnswer(index, &draft)
    {
      return
    }
    if let name = bracketedName(before: open), take(name, .sentenceSubject, 0.8, &draft) { return }
    if let owner = agentBefore(open) ?? doerBefore(open) ?? agentBehind(pair.close) ?? ownerBehind(pair.close)
      ?? sayerBehind(pair.close)
      ?? wordingBehind(pair.close),
      take(owner, .speechNoun, 0.75, &draft)
    {
      return
    }
    if let owner = speechOwner(before: open) ?? replier(before: open) ?? teller(ofReplyBefore: open)
      ?? ledSpeaker(before: open),
      take(owner, .speechNoun, 0.8, &draft)
    {
      return
    }
    if let holder = viewHolder(before: open), take(holder, .sentenceSubject, 0.8, &draft) { return }
    if takeOwnSentence(pair, &draft) || takeListener(pair, &draft) || takeSubjectBefore(pair, &draft)
      || takeTopic(pair, &draft)
      || takeLastNamed(pair, &draft)
    {
      return
    }
    takeFlow(pair, &draft)
  }

  /// English: "The plan *has been called* “a farce”": a passive right before the marks, without whoever says it.
  private func isSaidByNobody(before open: Int) -> Bool {
    guard pack.hasBareClauses, open > 1 else { return false }
    let at = lowerCue(open) - 1
    return at >= 0 && cues[at].last == open - 1 && cues[at].isPassive && !cues[at].hasAgent
  }

  /// English: "Roe *was hailed as* “a giant” and “a friend”": what others call the subject of a passive.
  private func isCalledByOthers(_ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open > 3 else { return false }
    var at = pair.open - 1
    if tokens[at].isWord, tokens[at].has(.conjunction), tokens[at - 1].kind == .closeMark, pairOf[at - 1] >= 0 {
      at = pairs[Int(pairOf[at - 1])].open - 1
    }
    if at > 2, tokens[at].isWord, tokens[at].has([.definite, .indefinite]) { at -= 1 }
    guard at > 2, tokens[at].hash == EnglishWords.as else { return false }
    at -= 1
    guard tokens[at].kind == .word, mentionOf[at] < 0, endsLikePast(at) || tokens[at].has(.participle) else {
      return false
    }
    at -= 1
    while at > 0, tokens[at].isWord, tokens[at].has(.adverb), !tokens[at].has(.copula) { at -= 1 }
    return tokens[at].isWord && tokens[at].has(.copula) && agentBehind(pair.close) == nil
  }

  /// «« … » — *Jane Roe*»: the name that signs the words, or stands behind them.
  private mutating func takeName(behind index: Int, _ draft: inout Draft) -> Bool {
    guard let id = nameAfter(index) ?? nameInBrackets(pairs[index].close) else { return false }
    let mention = mentions[id]
    draft.rule = tokens[pairs[index].close + 1].kind == .dash ? .signature : .nameAfter
    draft.mention = range(mention.extentFirst, mention.last)
    draft.speakers = resolve(id).entities
    draft.confidence = 0.88
    return true
  }

  /// «*Jane Roe* résume la soirée : // « … »»: the block before ended with a colon.
  private func takeAnnounced(_ pair: MarkPair, _ draft: inout Draft) -> Bool {
    guard pair.open == 0, let announced = flow.announced else { return false }
    draft.rule = .statementColon
    draft.speakers = announced.entities
    draft.antecedent = announced.antecedent
    draft.cue = flow.announcedCue.cue
    draft.mention = flow.announcedCue.mention
    draft.confidence = 0.88 * announced.certainty
    return true
  }

  /// Marks inside a sentence of the reporter's: «Le projet n'est « pas mûr »».
  private func isInSentence(_ pair: MarkPair) -> Bool { pair.open > 0 && !tokens[pair.open].startsSentence }

  /// "*Roe* was “delighted”": whom the sentence around the marks is about, unless a thing where somebody was speaking.
  private mutating func takeOwnSentence(_ pair: MarkPair, _ draft: inout Draft) -> Bool {
    let open = pair.open
    guard isInSentence(pair),
      let subject = placeOfOneSentence(endingAt: open - 1) ?? contactSubject(before: open) ?? lastClauseSubject(
        before: open) ?? sentenceSubject(before: open), !isHearsay(behind: mentions[subject].last, open),
      !tellsNumber(of: subject)
    else { return false }
    let entity = resolve(subject).entities.first
    let isThing = entity.map { !registry[$0].isSure && (registry[$0].kind != .person || isPlural($0)) } ?? true
    guard !isThing || flow.lastDraft == nil || flow.blocksSince > 0 else { return false }
    return take(subject, .sentenceSubject, 0.62, &draft)
  }

  /// The last who was named before marks inside a sentence, where nobody spoke in the block.
  private mutating func takeLastNamed(_ pair: MarkPair, _ draft: inout Draft) -> Bool {
    guard isInSentence(pair), draft.kind == .mixed, !flow.spokeInBlock, let named = lastNamed(before: pair.open) else {
      return false
    }
    return take(named, .sentenceSubject, 0.5, &draft)
  }

  /// Whoever has the floor: the subject of a report right before, the last who spoke, who is expected to.
  private mutating func takeFlow(_ pair: MarkPair, _ draft: inout Draft) {
    if pair.open <= 0, let subject = flow.subject, subject.reports {
      draft.speak(subject.entities, subject.mention, .nextParagraph, 0.66)
      return
    }
    if isHeadingInMarks(pair) {
      headingDrafts.append(drafts.count)
      return
    }
    if let last = flow.lastDraft, !drafts[last].speakers.isEmpty {
      if flow.spokeInBlock {
        if isAnswered(last, pair) { return }
        if let id = newcomer(since: pair), take(id, .sameParagraph, 0.6, &draft) { return }
        inherit(last, .sameParagraph, 0.85, &draft)
        return
      }
      if flow.blocksSince <= 1, !answersQuestion(of: last, pair) {
        inherit(last, .nextParagraph, flow.blocksSince == 0 ? 0.72 : 0.5, &draft)
        return
      }
    }
    if !flow.expected.isEmpty {
      draft.speakers = flow.expected
      draft.rule = .nextParagraph
      draft.confidence = 0.6
    } else if pair.open <= 0, let subject = flow.subject, pack.hasBareClauses || isOfOneself(pair) {
      draft.speak(subject.entities, subject.mention, .nextParagraph, 0.5)
    } else if let next = subjectOfNext(pair.close) {
      _ = take(next, .sameParagraph, 0.62, &draft)
    } else if pack.splitsElisions, pair.open == 0 {
      // «« Du jamais vu ». Le port … « C'est du jamais vu », dit Jane Roe.»
      headingDrafts.append(drafts.count)
    }
  }

  /// "“Your name?” asked Roe. // “Jane.”": words alone in their paragraph are not of whoever has just asked.
  private func answersQuestion(of last: Int, _ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open == 0, pair.close >= tokens.count - 1, pair.close < tokens.count,
      let cue = drafts[last].cue, let end = drafts[last].parts.last?.end.utf8, end > 0, bytes[end - 1] == 0x3F
    else { return false }
    return pack.askingVerbs.contains(WordHash.of(bytes, cue.start.utf8, cue.end.utf8))
  }

  /// «Jane Roe est venue. « … »»: whom the sentence before the marks is about.
  private mutating func takeSubjectBefore(_ pair: MarkPair, _ draft: inout Draft) -> Bool {
    guard pair.open > 1, tokens[pair.open].startsSentence, !tokens[pair.open - 1].flags.contains(.quoted),
      tokens[pair.open - 1].kind == .period || pack.splitsElisions && tokens[pair.open - 1].kind == .ellipsis,
      pairOf[pair.open - 2] < 0 || lastPair < 0,
      let subject = placeOfOneSentence(endingAt: pair.open - 1) ?? speakerAtEnd(before: pair.open - 1)
        ?? sourceAtEnd(before: pair.open - 1)
        ?? sentenceSubject(before: pair.open - 1),
      mentions[subject].extentFirst > (lastPair >= 0 ? pairs[lastPair].close : -1)
    else { return false }
    let mention = mentions[subject]
    let resolved = resolve(subject)
    if let told = resolved.entities.first, speaksOf(told, pair) { return false }
    if saysI(pair), isGroup(mention) { return false }
    // «*Source de son malheur*, une voisine.»
    if pack.splitsElisions, mention.kind == .description, mention.extentFirst == mention.first,
      tokens[mention.first].startsSentence, tokens[mention.first].has(.role)
    {
      return false
    }
    guard let first = resolved.entities.first,
      registry[first].kind == .person || registry[first].isDescription || flow.lastDraft == nil,
      mention.kind != .description || tokens[mention.first].has([.role, .people, .body])
    else { return false }
    draft.rule = .previousSentence
    draft.mention = range(mention.extentFirst, mention.last)
    draft.speakers = resolved.entities
    draft.antecedent = resolved.antecedent
    draft.confidence = 0.74 * resolved.certainty
    return true
  }

  /// French: whom words in marks belong to when their own sentence, or the one before, has nobody that could speak:
  /// whoever a verbless sentence names before its colon («Même constat chez Jane Roe : « … »»), or opens the paragraph.
  private mutating func takeTopic(_ pair: MarkPair, _ draft: inout Draft) -> Bool {
    guard pack.splitsElisions, pair.open > 2 else { return false }
    if tokens[pair.open - 1].kind == .colon, let named = personBefore(colon: pair.open - 1) {
      return take(named, .sentenceSubject, 0.55, &draft)
    }
    guard !flow.spokeInBlock, tokens[pair.open].startsSentence,
      let end = (1..<pair.open).first(where: { tokens[$0].startsSentence && !tokens[$0].flags.contains(.quoted) }),
      end < pair.open, let subject = sentenceSubject(before: end - 1), mentions[subject].kind != .pronoun,
      mentions[subject].kind == .name
        ? registry[mentions[subject].entity].kind == .person
        : tokens[mentions[subject].first].has(.role) && !tokens[mentions[subject].first].has(.people)
    else { return false }
    return take(subject, .sameParagraph, 0.55, &draft)
  }

  /// Makes a mention the speaker, unless it stands for nobody.
  mutating func take(_ id: Int, _ rule: Rule, _ confidence: Double, _ draft: inout Draft) -> Bool {
    let resolved = resolve(id)
    guard !resolved.entities.isEmpty else { return false }
    draft.rule = rule
    draft.mention = range(mentions[id].extentFirst, mentions[id].last)
    draft.speakers = resolved.entities
    draft.antecedent = resolved.antecedent
    draft.confidence = confidence * resolved.certainty
    return true
  }

  func inherit(_ last: Int, _ rule: Rule, _ factor: Double, _ draft: inout Draft) {
    draft.rule = rule
    draft.speakers = drafts[last].speakers
    draft.mention = drafts[last].mention
    draft.antecedent = drafts[last].antecedent
    draft.confidence = factor * min(1, drafts[last].confidence + 0.05)
  }

  /// English: "ALSO READ: Ferry to stop": a line that leads to another article.
  func isFurniture() -> Bool { furnitureEnd > 0 }

  /// The token behind the words that lead to another article; 0 where there are none.
  var furnitureEnd: Int {
    guard pack.hasBareClauses, tokens.count > 2, tokens[0].flags.contains(.allCapitals),
      let colon = tokens.prefix(4).firstIndex(where: { $0.kind == .colon }), colon > 0,
      tokens[..<colon].allSatisfy({
        $0.isWord && $0.flags.contains(.allCapitals) && EnglishWords.furniture.contains($0.hash)
      })
    else { return 0 }
    return colon + 1
  }

  /// Notes of whom the last sentence of the block speaks: words in marks that fill the next paragraph may be theirs.
  mutating func noteLastSubject() {
    if isFurniture() { return }
    flow.subject = nil
    guard !isHeading, pairing.carried == nil, tokens.count > 3, opensMarks(block: block + 1),
      pack.hasBareClauses || pack.splitsElisions && pairs.isEmpty
    else { return }
    let last = tokens.count - 1
    var at = cues.count - 1
    var found: (id: Int, reports: Bool)?
    while at >= 0, found == nil, sameSentence(cues[at].verb, last) {
      let cue = cues[at]
      if cue.form == .finite, !cue.isPassive, !cue.isShared, !cue.isUsed, cue.subject >= 0,
        tokens[cue.verb].has([.takesClause, .takesBareClause]), pack.splitsElisions || closesClause(cue.last)
      {
        found = (cue.subject, true)
      }
      at -= 1
    }
    if found == nil, pack.hasBareClauses, let id = sentenceSubject(before: last) {
      let says = mentionsSpeech(mentions[id].last + 1, last)
      if pairs.isEmpty || says { found = (id, says) }
    }
    if found == nil, let id = presentedLast(last) { found = (id, true) }
    if let found, mentions[found.id].kind != .name, pack.splitsElisions { return noteTold(found.id) }
    if found == nil, pack.splitsElisions, let id = sentenceSubject(before: last) {
      guard mentions[id].kind == .name || mentions[id].kind == .pronoun && mentions[id].gender != .unknown else {
        return noteTold(id)
      }
      found = (id, false)
    }
    guard let found,
      mentions[found.id].kind == .name || (found.reports ? pack.hasBareClauses : pack.splitsElisions)
    else { return }
    let mention = mentions[found.id]
    let entities = mention.kind == .name ? resolve(found.id).entities : mention.entity >= 0 ? [mention.entity] : []
    guard let first = entities.first, registry[first].kind == .person || found.reports && registry[first].isSure,
      !registry[first].isDescription
    else { return }
    flow.subject = (entities, range(mention.extentFirst, mention.last), found.reports)
  }

  /// Whether a block begins with a quotation mark of English or with a guillemet.
  func opensMarks(block index: Int) -> Bool {
    guard index < document.blocks.count else { return false }
    let start = document.blocks[index].range.start.utf8
    guard start + 2 < count else { return false }
    return bytes[start] == 0x22 || bytes[start] == 0xC2 && bytes[start + 1] == 0xAB
      || bytes[start] == 0x27 && bytes[start + 1] == 0x27
      || bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && (0x98...0x9C).contains(bytes[start + 2])
  }

  /// "The board put out a statement": a noun of saying among what somebody does, outside marks and relative clauses.
  private func mentionsSpeech(_ first: Int, _ last: Int) -> Bool {
    var at = first
    while at < last, tokens[at].kind != .comma, pairOf[at] < 0 {
      if tokens[at].isWord, tokens[at].has(.speechNoun), tokens[at].has(.record), at > first + 1,
        tokens[at - 1].has([.indefinite, .possessive]) || tokens[at - 2].has([.indefinite, .possessive])
      {
        return true
      }
      if tokens[at].isWord, tokens[at].has(.relative), mentionOf[at] < 0 { return false }
      at += 1
    }
    return false
  }

  /// "There is time for Roe to lift the “ban”": who is named last before marks in a sentence that has no doer.
  func lastNamed(before open: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    var at = open - 1
    while at >= 0, open - at < 40 {
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind == .name, !mentions[id].isPossessive, !mentions[id].isQuoted,
        !tokens[mentions[id].first].flags.contains(.allCapitals) || mentions[id].first == mentions[id].last,
        registry[mentions[id].entity].kind != .place, registry[mentions[id].entity].isSure
      {
        return id
      }
      if tokens[at].startsSentence { return nil }
      at -= 1
    }
    return nil
  }

  /// "a deal Roe brought up as “odd”": the subject of a relative clause without its pronoun, right before the marks.
  func contactSubject(before open: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    var at = open - 1
    while at > 2, open - at < 7, tokens[at].isWord, !tokens[at].startsSentence {
      defer { at -= 1 }
      let id = Int(mentionOf[at])
      guard id >= 0 else { continue }
      let mention = mentions[id]
      guard mention.kind == .name, mention.last == at, !mention.isPossessive, !mention.isOblique, at + 1 < open,
        mention.extentFirst > 2, isVerb(at + 1)
      else { return nil }
      let noun = tokens[mention.extentFirst - 1]
      return noun.kind == .word && !noun.isCapitalized && !noun.has(.grammar) && !isVerb(mention.extentFirst - 1)
        && tokens[mention.extentFirst - 2].isWord && tokens[mention.extentFirst - 2].has([.definite, .indefinite])
        ? id : nil
    }
    return nil
  }

  /// Whether a cue has nothing behind it that it could report: it closes what stands in front of it.
  private func closesClause(_ last: Int) -> Bool {
    guard last + 1 < tokens.count else { return true }
    return tokens[last + 1].kind == .comma || tokens[last + 1].kind == .period
      || tokens[last + 1].isWord && tokens[last + 1].has([.preposition, .subordinator, .timeAdverb])
  }

  /// "Guns are “a curse”": a plural that only opens its sentence, and no name.
  func isPlural(_ entity: Int) -> Bool {
    guard pack.hasBareClauses, registry[entity].words.count == 1,
      registry[entity].mentions.count == 1
    else { return false }
    let name = registry[entity].name
    let at = firstToken(at: name.start.utf8)
    return bytes[name.end.utf8 - 1] == 0x73 && at < tokens.count && Int(tokens[at].start) == name.start.utf8
      && tokens[at].startsSentence
  }

  /// "Roe was asked, “…”": whoever hears the words does not say them.
  func isSpokenTo(before open: Int) -> Bool {
    guard pack.hasBareClauses else { return false }
    let at = lowerCue(open) - 1
    return at >= 0 && cues[at].isPassive && open - cues[at].last < 3 && tokens[cues[at].verb].has(.takesHearer)
  }
}
