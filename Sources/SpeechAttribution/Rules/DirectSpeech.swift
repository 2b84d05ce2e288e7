import DocumentModel

/// A cue that claims a pair of marks, and how.
struct CueMatch {
  var cue: Int
  var rule: Rule
  var confidence: Double
}

extension Analyzer {
  /// Goes through the block's marks and cues in the order of the text.
  mutating func attributeBlock() {
    if readSignature() { return }
    var cue = 0
    for index in pairs.indices {
      while cue < cues.count, cues[cue].verb < pairs[index].open {
        report(cue: cue)
        cue += 1
      }
      if !consumedPairs.contains(index) { attribute(pair: index) }
    }
    while cue < cues.count {
      report(cue: cue)
      cue += 1
    }
    reportNouns()
    if pairs.isEmpty || pairing.carried == nil { if pairing.carried == nil { flow.openDraft = nil } }
  }

  /// "Roe’s “keep your boat if you like your boat” promise": marks of some length between an owner and a noun of saying.
  private func isOwned(_ index: Int) -> Bool {
    let pair = pairs[index]
    return pair.close - pair.open > 4 && pair.open > 1 && tokens[pair.open - 1].kind == .possessive
      && speechOwner(before: pair.open) != nil
  }

  /// «Jane Roe n'en démord pas : « On verra. »»: French has a whole sentence in marks behind a colon spoken.
  private func isAnnounced(_ index: Int) -> Bool {
    let pair = pairs[index]
    guard pack.splitsElisions, !isHeading, pair.open > 2, pair.close < tokens.count, pair.close - pair.open > 3,
      tokens[pair.open - 1].kind == .colon, tokens[pair.open + 1].isCapitalized
    else { return false }
    switch tokens[pair.close - 1].kind {
    case .period, .question, .exclamation, .ellipsis: break
    default: return false
    }
    return (pair.open + 1..<pair.close).contains { tokens[$0].isWord && tokens[$0].has(.grammar) }
      && !tokens[pair.open - 2].has([.work, .naming])
  }

  private static let leastUnattributedScore = 0.8

  private mutating func attribute(pair index: Int) {
    let pair = pairs[index]
    let first = pair.open + 1
    let last = min(pair.close, tokens.count) - 1
    guard first <= last else { return }
    let content = document.text.trimmed(range(first, last))
    guard !content.isEmpty else { return }
    let span = (first: max(0, pair.open), last: min(pair.close, tokens.count - 1))
    if pair.continues, let open = flow.openDraft {
      drafts[open].parts.append(content)
      adoptCueAfter(index, draft: open)
      if !pair.isOpenEnded { flow.openDraft = nil }
      claim(span.first, span.last)
      noteSpeech(open)
      return
    }
    if unspokenPairs.contains(index) {
      note(silent: index, content, .title)
      return
    }
    if isTermOfNobody(index) {
      note(silent: index, content, .term)
      lastUnspoken = index
      return
    }
    if joinIncise(index, content) {
      claim(span.first, span.last)
      return
    }
    if reportAround(index) { return }
    let label = labelBefore(index) ?? markedVerbSubject(index)
    let match = label == nil ? cueOf(index) : nil
    let score = spokenScore(index, match)
    if evidence != nil {
      let bits = markEvidence(index, match)
      evidence?.append((content, bits))
    }
    let goesOn =
      pack.splitsElisions && match == nil && index > 0 && lastPair == index - 1 && flow.spokeInBlock && isListed(index)
    if pair.close - pair.open <= 7 { markedWords.insert(contentKey(first, last)) }
    // A paragraph that begins with words another goes on with is nobody's term.
    let isOpened = pair.isOpenEnded && pair.open == 0
    // A sentence in marks with its inverted incise right behind it.
    let isReported =
      pack.splitsElisions && match?.rule == .cueAfterInverted && (pair.open <= 0 || tokens[pair.open].startsSentence)
      && tokens[pair.open + 1].isCapitalized && match.map { cues[$0.cue].subject >= 0 } ?? false
    guard
      score > 0 || label != nil || goesOn || isOwned(index) || isOpened || isReported || isAnnounced(index)
        || index == 0 && pair.open == 0 && flow.announced != nil
    else {
      note(silent: index, content, unspokenReason(index))
      lastUnspoken = index
      return
    }
    claim(span.first, span.last)
    var draft = Draft(
      kind: isMixed(index, match) ? .mixed : .direct, parts: [content], speakers: [], rule: .unknown, confidence: 0.3)
    if let label {
      let isLabel = tokens[pair.open - 1].kind == .colon
      let resolved = resolve(label)
      draft.rule = isLabel ? .turnLabel : .markedVerb
      draft.mention = range(mentions[label].extentFirst, mentions[label].last)
      draft.speakers = resolved.entities
      draft.antecedent = resolved.antecedent
      draft.confidence = (isLabel ? 0.92 : 0.9) * resolved.certainty
    } else if goesOn, let last = flow.lastDraft, !drafts[last].speakers.isEmpty {
      inherit(last, .sameParagraph, 0.95, &draft)
    } else if let owner = claimOwner(before: pair.open, match) {
      _ = take(owner, .speechNoun, 0.8, &draft)
    } else if let match {
      apply(match, to: &draft)
      takeNameBefore(colon: pair.open - 1, match, &draft)
      if match.rule == .cueInside {
        draft.kind = .direct
        let parts = partsAround(cues[match.cue], first, last).map { document.text.trimmed(range($0.0, $0.1)) }
        if parts.contains(where: { !$0.isEmpty }) { draft.parts = parts.filter { !$0.isEmpty } }
      }
    } else {
      fallBack(index, &draft)
      // A few words inside a sentence in which nobody speaks must be surer.
      if pack.reports != nil, draft.kind == .mixed, draft.rule == .unknown || draft.rule == .nextParagraph,
        label == nil, score < Analyzer.leastUnattributedScore
      {
        spans.removeLast()
        note(silent: index, content, unspokenReason(index))
        lastUnspoken = index
        return
      }
    }
    if match != nil, index > 0, pair.open > 0, pairs[index - 1].close == pair.open - 1, lastPair == index - 1,
      draft.rule == .cueAfter || draft.rule == .cueAfterInverted, let before = flow.lastDraft,
      drafts[before].cue == nil,
      drafts[before].rule == .unknown || drafts[before].rule == .nextParagraph
    {
      // «…» «…», dit X: one who goes on.
      drafts[before].speakers = draft.speakers
      drafts[before].mention = draft.mention
      drafts[before].antecedent = draft.antecedent
      drafts[before].rule = .sameParagraph
      drafts[before].confidence = 0.8 * draft.confidence
    }
    drafts.append(draft)
    noteSpeech(drafts.count - 1)
    lastPair = index
    if pair.isOpenEnded { flow.openDraft = drafts.count - 1 }
  }

  /// Marks that quote nobody leave their words to whatever clause holds them.
  private mutating func note(silent index: Int, _ content: TextRange, _ reason: UnspokenMarks.Reason) {
    unspoken.append(UnspokenMarks(range: content, reason: reason))
    silentPairs.insert(index)
  }

  mutating func claim(_ first: Int, _ last: Int) { spans.append(SpanClaim(first: first, last: last)) }

  /// Reported speech makes its speaker the likeliest of the words in marks that follow.
  mutating func noteReport(_ draft: Int) {
    flow.lastDraft = draft
    flow.blocksSince = 0
    flow.spokeInBlock = true
  }

  mutating func noteSpeech(_ draft: Int) {
    flow.lastDraft = draft
    flow.blocksSince = 0
    flow.spokeInBlock = true
    flow.hasDirectSpeech = true
    for speaker in drafts[draft].speakers { salience.spoke(speaker) }
  }

  mutating func apply(_ match: CueMatch, to draft: inout Draft) {
    cues[match.cue].isUsed = true
    let cue = cues[match.cue]
    draft.cue = range(cue.first, cue.last)
    draft.rule = match.rule
    draft.confidence = match.confidence
    guard cue.subject >= 0, !cue.isPassive else {
      if cue.goesOn, let last = flow.lastDraft, !drafts[last].speakers.isEmpty {
        draft.speakers = drafts[last].speakers
        draft.antecedent = drafts[last].antecedent ?? drafts[last].mention
        draft.confidence = 0.95 * drafts[last].confidence
        return
      }
      draft.confidence = min(draft.confidence, 0.4)
      return
    }
    let subject = mentions[cue.subject]
    draft.mention = range(
      subject.extentFirst, subject.kind == .pronoun ? subject.last : max(subject.last, subject.first))
    let resolved = resolve(cue.subject)
    draft.speakers = resolved.entities
    draft.antecedent = resolved.antecedent
    draft.confidence *= resolved.certainty
  }

  /// A continued quotation may have its reporting clause only behind its last part.
  private mutating func adoptCueAfter(_ index: Int, draft: Int) {
    guard let match = cueAfter(index) else { return }
    if drafts[draft].speakers.isEmpty || drafts[draft].confidence < match.confidence * 0.8 {
      var changed = drafts[draft]
      apply(match, to: &changed)
      drafts[draft] = changed
    } else {
      cues[match.cue].isUsed = true
    }
    lastPair = index
  }

  /// «…», dit-il, «…»: joins the words behind an incise to those before it.
  private mutating func joinIncise(_ index: Int, _ content: TextRange) -> Bool {
    guard index > 0, lastPair == index - 1, let last = flow.lastDraft, pairs[index].open > 0 else { return false }
    let before = pairs[index - 1]
    let pair = pairs[index]
    guard before.close < tokens.count, pair.open - before.close < 34 else { return false }
    if tokens[pair.open].startsSentence, cueAfter(index) != nil { return false }
    guard drafts[last].rule == .cueAfter || drafts[last].rule == .cueAfterInverted else { return false }
    guard let cueRange = drafts[last].cue, cueRange.start.utf8 > Int(tokens[before.close].start),
      cueRange.start.utf8 < Int(tokens[pair.open].start)
    else { return false }
    // Another cue between the two starts afresh.
    var count = 0
    var at = lowerCue(before.close)
    while at < cues.count, cues[at].verb < pair.open {
      // «…», a lancé X, tandis que, pour Y, «…»
      if cues[at].form == .source, range(cues[at].first, cues[at].last) != cueRange { return false }
      if cues[at].form != .source { count += 1 }
      at += 1
    }
    guard count <= 1 else { return false }
    let joint = tokens[pair.open - 1]
    if joint.kind == .comma || joint.kind == .dash
      || (joint.isWord && joint.kind != .colon && !tokens[pair.open].startsSentence)
    {
      guard joint.kind == .comma || joint.kind == .dash, sameSentence(before.close + 1, pair.open) else { return false }
      drafts[last].parts.append(content)
      lastPair = index
      if pair.isOpenEnded { flow.openDraft = last }
      return true
    }
    if tokens[pair.open].startsSentence, joint.kind == .period, !opensSubject(before.close + 1, pair.open - 1) {
      var draft = drafts[last]
      draft.parts = [content]
      draft.rule = .incise
      draft.kind = .direct
      draft.confidence = min(0.95, drafts[last].confidence + 0.02)
      drafts.append(draft)
      noteSpeech(drafts.count - 1)
      lastPair = -2
      if pair.isOpenEnded { flow.openDraft = drafts.count - 1 }
      return true
    }
    return false
  }

  /// Whether somebody named or described opens a sentence between two tokens.
  private func opensSubject(_ from: Int, _ to: Int) -> Bool {
    var at = from + 1
    while at < to {
      let id = Int(mentionOf[at])
      if tokens[at].startsSentence, id >= 0, mentions[id].kind != .pronoun { return true }
      at += 1
    }
    return false
  }

  /// «— Jane Roe, juriste» as a paragraph of its own signs the words before it.
  private mutating func readSignature() -> Bool {
    guard let unsigned = flow.unsigned, tokens.count > 1, tokens.count < 24, tokens[0].kind == .dash, mentionOf[1] >= 0
    else { return false }
    let id = Int(mentionOf[1])
    guard mentions[id].kind == .name else { return false }
    let resolved = resolve(id)
    drafts[unsigned].rule = .signature
    drafts[unsigned].speakers = resolved.entities
    drafts[unsigned].mention = range(mentions[id].extentFirst, mentions[id].last)
    drafts[unsigned].cue = nil
    drafts[unsigned].antecedent = nil
    drafts[unsigned].confidence = 0.93
    flow.lastDraft = nil
    return true
  }

  /// Notes what the block's end says of the next: a colon announces words, words alone may be signed.
  mutating func endBlock() {
    flow.announced = nil
    flow.unsigned = nil
    noteLastSubject()
    let last = tokens.count - 1
    if tokens[last].kind == .colon { noteAnnouncement(last) } else { noteNameLine(last) }
    if let draft = flow.lastDraft, flow.spokeInBlock,
      drafts[draft].rule == .nextParagraph || drafts[draft].rule == .unknown
        || drafts[draft].rule == .statementColon,
      let pair = pairs.last, pair.open <= 0, pair.close >= last - 1
    {
      flow.unsigned = draft
    }
  }

  /// A colon at the end of a block announces the words of the next.
  private mutating func noteAnnouncement(_ last: Int) {
    var at = cues.count - 1
    while at >= 0, sameSentence(cues[at].verb, last) {
      if cues[at].subject >= 0, !cues[at].isPassive || cues[at].form == .source {
        let mention = mentions[cues[at].subject]
        flow.announced = resolve(cues[at].subject)
        flow.announcedCue = (range(cues[at].first, cues[at].last), range(mention.extentFirst, mention.last))
        break
      }
      at -= 1
    }
    if flow.announced == nil, let subject = sentenceSubject(before: last) {
      flow.announced = resolve(subject)
      flow.announcedCue = (nil, range(mentions[subject].extentFirst, mentions[subject].last))
    }
    if flow.announced?.entities.isEmpty == true { flow.announced = nil }
  }

  /// «Le plus ravi : Luc Roy (Vernay)», «Anne Roy, gardienne du phare»: French: a line without a verb that ends with a person
  /// tells whose words fill the next block.
  private mutating func noteNameLine(_ last: Int) {
    guard pack.splitsElisions, !isHeading, tokens.count < 24, pairs.isEmpty, cues.isEmpty, opensMarks(block: block + 1),
      !isEnd(tokens[last].kind), tokens[last].kind != .comma, !hasVerb(0, last + 1),
      let id = mentions.indices.last(where: {
        mentions[$0].kind == .name && !tokens[mentions[$0].first].flags.contains(.bracketed)
      }),
      registry[mentions[id].entity].kind == .person, registry[mentions[id].entity].words.count > 1,
      mentions[id].extentFirst == 0 || tokens[mentions[id].extentFirst - 1].kind == .colon
        || tokens[mentions[id].extentFirst].startsSentence,
      mentions[id].last == last || !tokens[mentions[id].last + 1].isWord
    else { return }
    flow.announced = resolve(id)
    flow.announcedCue = (nil, range(mentions[id].extentFirst, mentions[id].last))
  }

  /// Whether the marks hold a piece of the reporter's own sentence.
  private func isMixed(_ index: Int, _ match: CueMatch?) -> Bool {
    let pair = pairs[index]
    guard pair.open > 0, !tokens[pair.open].startsSentence else { return false }
    let before = tokens[pair.open - 1]
    if before.kind == .colon || before.kind == .comma && tokens[pair.open + 1].isCapitalized { return false }
    if let match, cues[match.cue].last == pair.open - 1, tokens[pair.open + 1].isCapitalized { return false }
    return true
  }
}
