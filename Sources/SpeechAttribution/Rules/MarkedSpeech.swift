import DocumentModel

/// The words in a pair of marks, while it is found out who speaks them.
private struct MarkedWords {
  let index: Int
  let pair: MarkPair
  /// First and last token between the marks.
  let first: Int
  let last: Int
  let content: TextRange
}

/// Who may speak the words in marks, and how much speaks for their being speech.
private struct SpeechClaim {
  /// The mention that labels the words: «*Roe* : « … »».
  let label: Int?
  let match: CueMatch?
  let score: Double
  /// «« A », « B » et « C »»: goes on with what the marks before began.
  let goesOn: Bool
}

/// Attributes the words in marks.
extension Analyzer {
  mutating func attribute(pair index: Int) {
    guard let marked = wordsInMarks(index) else { return }
    if goOn(marked) || leaveTerm(marked) { return }
    if joinIncise(index, marked.content) {
      claim(marked)
      return
    }
    if reportAround(index) { return }
    let speech = speechClaim(of: marked)
    if marked.pair.close - marked.pair.open <= 7 { markedWords.insert(contentKey(marked.first, marked.last)) }
    guard isSpoken(marked, speech) else {
      leaveUnspoken(marked)
      return
    }
    claim(marked)
    var draft = Draft(
      kind: isMixed(index, speech.match) ? .mixed : .direct, parts: [marked.content], speakers: [], rule: .unknown,
      confidence: 0.3)
    guard findSpeaker(of: marked, speech, &draft) else {
      spans.removeLast()
      leaveUnspoken(marked)
      return
    }
    if speech.match != nil { shareSpeaker(of: draft, withMarksBefore: marked) }
    drafts.append(draft)
    noteSpeech(drafts.count - 1)
    lastPair = index
    if marked.pair.isOpenEnded { flow.openDraft = drafts.count - 1 }
  }

  /// Nil for marks with nothing between them.
  private func wordsInMarks(_ index: Int) -> MarkedWords? {
    let pair = pairs[index]
    let first = pair.open + 1
    let last = min(pair.close, tokens.count) - 1
    guard first <= last else { return nil }
    let content = document.text.trimmed(range(first, last))
    return content.isEmpty ? nil : MarkedWords(index: index, pair: pair, first: first, last: last, content: content)
  }

  private mutating func claim(_ marked: MarkedWords) {
    claim(max(0, marked.pair.open), min(marked.pair.close, tokens.count - 1))
  }

  /// "“We will rebuild. // “And we will stay,” Roe said": a paragraph that goes on with marks left open.
  private mutating func goOn(_ marked: MarkedWords) -> Bool {
    guard marked.pair.continues, let open = flow.openDraft else { return false }
    drafts[open].parts.append(marked.content)
    adoptCueAfter(marked.index, draft: open)
    if !marked.pair.isOpenEnded { flow.openDraft = nil }
    claim(marked)
    noteSpeech(open)
    return true
  }

  /// "the song “Long Way Home”", "The “old guard”, as a leaflet called it": titles and terms that are known before any cue.
  private mutating func leaveTerm(_ marked: MarkedWords) -> Bool {
    if unspokenPairs.contains(marked.index) {
      leave(marked, .title)
      return true
    }
    guard isTermOfNobody(marked.index) else { return false }
    leave(marked, .term)
    lastUnspoken = marked.index
    return true
  }

  private mutating func leaveUnspoken(_ marked: MarkedWords) {
    leave(marked, unspokenReason(marked.index))
    lastUnspoken = marked.index
  }

  /// Marks that quote nobody leave their words to whatever clause holds them.
  private mutating func leave(_ marked: MarkedWords, _ reason: UnspokenMarks.Reason) {
    unspoken.append(UnspokenMarks(range: marked.content, reason: reason))
    silentPairs.insert(marked.index)
  }

  private mutating func speechClaim(of marked: MarkedWords) -> SpeechClaim {
    let index = marked.index
    let label = labelBefore(index) ?? markedVerbSubject(index)
    let match = label == nil ? cueOf(index) : nil
    let score = spokenScore(index, match)
    if evidence != nil {
      let bits = markEvidence(index, match)
      evidence?.append((marked.content, bits))
    }
    let goesOn =
      pack.splitsElisions && match == nil && index > 0 && lastPair == index - 1 && flow.spokeInBlock && isListed(index)
    return SpeechClaim(label: label, match: match, score: score, goesOn: goesOn)
  }

  /// Whether the words are speech: by their score, or by where they stand.
  private func isSpoken(_ marked: MarkedWords, _ speech: SpeechClaim) -> Bool {
    let pair = marked.pair
    if speech.score > 0 || speech.label != nil || speech.goesOn || isOwned(marked.index) || isOwnSentence(pair)
      || isAnswer(marked)
    {
      return true
    }
    // A paragraph that begins with words another goes on with is nobody's term.
    if pair.isOpenEnded, pair.open == 0 { return true }
    return isReported(pair, speech.match) || isAnnounced(marked.index)
      || marked.index == 0 && pair.open == 0 && flow.announced != nil
  }

  /// «« Qui a signé ? », demande Jane Roe. « Mon associé. »»: French: a sentence of its own behind a question in marks.
  private func isAnswer(_ marked: MarkedWords) -> Bool {
    guard pack.splitsElisions, lastPair == marked.index - 1, let last = flow.lastDraft, flow.spokeInBlock,
      let end = drafts[last].parts.last?.end.utf8, asks(before: end), marked.pair.open > 0,
      tokens[marked.pair.open].startsSentence, marked.pair.close < tokens.count
    else { return false }
    return tokens[marked.first].isCapitalized && isEnd(tokens[marked.last].kind)
  }

  /// «« On verra », dit Jane Roe»: a sentence in marks with its inverted incise right behind it.
  private func isReported(_ pair: MarkPair, _ match: CueMatch?) -> Bool {
    guard pack.splitsElisions, let match, match.rule == .cueAfterInverted else { return false }
    return (pair.open <= 0 || tokens[pair.open].startsSentence) && tokens[pair.open + 1].isCapitalized
      && cues[match.cue].subject >= 0
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

  /// Tries a label, the marks before, a noun of saying and a cue in turn; false where nobody speaks words that may be
  /// no speech at all.
  private mutating func findSpeaker(of marked: MarkedWords, _ speech: SpeechClaim, _ draft: inout Draft) -> Bool {
    if let label = speech.label {
      takeLabel(label, marked.pair, &draft)
    } else if speech.goesOn, let last = flow.lastDraft, !drafts[last].speakers.isEmpty {
      inherit(last, .sameParagraph, 0.95, &draft)
    } else if let owner = claimOwner(before: marked.pair.open, speech.match) {
      _ = take(owner, .speechNoun, 0.8, &draft)
    } else if let match = speech.match {
      takeCue(match, marked, &draft)
    } else {
      fallBack(marked.index, &draft)
      return isSureEnough(draft, speech.score)
    }
    return true
  }

  /// «*Jane Roe* : « … »»
  private mutating func takeLabel(_ label: Int, _ pair: MarkPair, _ draft: inout Draft) {
    let isLabel = tokens[pair.open - 1].kind == .colon
    let resolved = resolve(label)
    draft.rule = isLabel ? .turnLabel : .markedVerb
    draft.mention = range(mentions[label].extentFirst, mentions[label].last)
    draft.speakers = resolved.entities
    draft.antecedent = resolved.antecedent
    draft.confidence = (isLabel ? 0.92 : 0.9) * resolved.certainty
  }

  /// "“…,” *Roe said*", «« Je reste, *dit-elle*, et vous ? »»: a cue in the marks parts the words around it.
  private mutating func takeCue(_ match: CueMatch, _ marked: MarkedWords, _ draft: inout Draft) {
    salience.spokenOf = genderSpokenOf(marked.first, marked.last)
    salience.speaksOfSelf = speaksOfSelf(marked.first, marked.last)
    apply(match, to: &draft)
    salience.spokenOf = .unknown
    salience.speaksOfSelf = false
    takeNameBefore(colon: marked.pair.open - 1, match, &draft)
    guard match.rule == .cueInside else { return cutIncise(marked, match, &draft) }
    let subject = cues[match.cue].subject
    if mentions[subject].kind == .name, registry[mentions[subject].entity].role == nil { attachRoleAfter(subject) }
    draft.kind = .direct
    let parts = partsAround(cues[match.cue], marked.first, marked.last).map {
      document.text.trimmed(range($0.0, $0.1))
    }
    if parts.contains(where: { !$0.isEmpty }) { draft.parts = parts.filter { !$0.isEmpty } }
  }

  /// «« Je pars, *confie-t-elle*. Il est tard », dit Jane Roe»: French: an incise whose pronoun is whoever the cue behind names.
  private func cutIncise(_ marked: MarkedWords, _ match: CueMatch, _ draft: inout Draft) {
    guard pack.splitsClitics, match.rule == .cueAfterInverted, let incise = inciseInside(marked.index),
      tokens[incise.last].kind == .clitic, let speaker = draft.speakers.first,
      mentions[incise.subject].gender == registry[speaker].gender
    else { return }
    let parts = partsAround(incise, marked.first, marked.last).map { document.text.trimmed(range($0.0, $0.1)) }
    if parts.contains(where: { !$0.isEmpty }) { draft.parts = parts.filter { !$0.isEmpty } }
  }

  private static let leastUnattributedScore = 0.8

  /// A few words inside a sentence in which nobody speaks must be surer.
  private func isSureEnough(_ draft: Draft, _ score: Double) -> Bool {
    pack.reports == nil || draft.kind != .mixed || draft.rule != .unknown && draft.rule != .nextParagraph
      || score >= Analyzer.leastUnattributedScore
  }

  /// «« … » « … », *dit Jane Roe*»: marks right before, of which no cue tells who speaks, belong to one who goes on.
  private mutating func shareSpeaker(of draft: Draft, withMarksBefore marked: MarkedWords) {
    let index = marked.index
    guard index > 0, marked.pair.open > 0, lastPair == index - 1,
      pairs[index - 1].close == marked.pair.open - 1 || opensArticle(before: index),
      draft.rule == .cueAfter || draft.rule == .cueAfterInverted, let before = flow.lastDraft,
      drafts[before].cue == nil, drafts[before].rule == .unknown || drafts[before].rule == .nextParagraph
    else { return }
    drafts[before].speakers = draft.speakers
    drafts[before].mention = draft.mention
    drafts[before].antecedent = draft.antecedent
    drafts[before].rule = .sameParagraph
    drafts[before].confidence = 0.8 * draft.confidence
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
    if tokens[pair.open].startsSentence, cueAfter(index) != nil || pack.splitsClitics && inciseInside(index) != nil {
      return false
    }
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
    if tokens[pair.open].startsSentence, joint.kind == .period, !opensSubject(before.close + 1, pair.open - 1, last),
      !answersInCourt(last, index), questionerInCourt(last, index) == nil
    {
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

  /// Whether somebody named or described opens a sentence between two tokens, or a pronoun that is not the last speaker's.
  private func opensSubject(_ from: Int, _ to: Int, _ last: Int) -> Bool {
    var at = from + 1
    while at < to {
      let id = Int(mentionOf[at])
      if tokens[at].startsSentence,
        id >= 0 && (mentions[id].kind != .pronoun || isOfOther(id, drafts[last].speakers)) || opensPlaceOfOne(at, to)
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// «« … », dit Jane Roe. *À la mairie, on* hausse les épaules. « … »»
  private func opensPlaceOfOne(_ first: Int, _ end: Int) -> Bool {
    guard pack.splitsElisions, tokens[first].isWord, tokens[first].has(.preposition) || tokens[first].width == 1 else {
      return false
    }
    return (first + 1..<end).contains {
      tokens[$0 - 1].kind == .comma && tokens[$0].isWord && tokens[$0].has(.firstPerson) && tokens[$0].width == 2
    }
  }

  /// «« … », sourit un élu. *Elle* hausse les épaules. « … »»
  private func isOfOther(_ pronoun: Int, _ speakers: [Int]) -> Bool {
    guard pack.splitsElisions, let speaker = speakers.first, registry[speaker].kind == .person,
      !isImpersonal(mentions[pronoun].first)
    else { return false }
    let (own, other) = (mentions[pronoun].gender, registry[speaker].gender)
    return own != .unknown && other != .unknown && own != other
  }

  /// «« Qu'avez-vous signé ? », demande la présidente. « Un bail. »»: whoever asks somebody in court is answered; not who pleads.
  private func answersInCourt(_ last: Int, _ index: Int) -> Bool {
    guard pack.splitsElisions, let asker = drafts[last].speakers.first, drafts[last].speakers.count == 1,
      let end = drafts[last].parts.last?.end.utf8, asks(before: end),
      let close = pairs[index].close < tokens.count ? pairs[index].close : nil, close > 0,
      tokens[close - 1].kind != .question
    else { return false }
    if hearerAsked(last) != nil || goesOnAsking(last) { return true }
    guard let side = pack.courtSides[registry[asker].roleNoun], !isPlea(index) else { return false }
    return answerer(to: last) != nil || side & Analyzer.defenderSide == 0 && asksSomebody(last)
  }

  func asks(before end: Int) -> Bool { end > 0 && bytes[end - 1] == 0x3F }

  /// Whoever spoke before the one who asks, three quotations ago at most.
  func answerer(to last: Int) -> [Int]? {
    let asker = drafts[last].speakers
    return drafts[max(0, last - 3)..<last].last { !$0.speakers.isEmpty && $0.speakers != asker }?.speakers
  }

  /// Gives words alone in their sentence to whoever was asked right before.
  mutating func takeAnswer(_ index: Int, _ draft: inout Draft) -> Bool {
    guard pack.splitsElisions, let last = flow.lastDraft, flow.spokeInBlock, pairs[index].open > 0,
      tokens[pairs[index].open].startsSentence
    else { return false }
    let isAnswer = answersInCourt(last, index)
    let questioner = isAnswer ? nil : questionerInCourt(last, index)
    guard isAnswer || questioner != nil else { return false }
    if isAnswer, let hearer = hearerAsked(last) { return take(hearer, .sameParagraph, 0.7, &draft) }
    let asker = drafts[last].speakers.first ?? -1
    let speakers = questioner ?? answerer(to: last) ?? accusedInMind(besides: asker).map { [$0] }
    // Nobody answers himself, though nobody else be known.
    guard let speakers else { return followsCue(of: last, index) }
    draft.speakers = speakers
    draft.rule = .sameParagraph
    draft.confidence = 0.65
    return true
  }
}
