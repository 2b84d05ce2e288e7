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
    giveWordsBefore()
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

  mutating func claim(_ first: Int, _ last: Int) { spans.append(SpanClaim(first: first, last: last)) }

  /// Reported speech makes its speaker the likeliest of the words in marks that follow.
  mutating func noteReport(_ draft: Int) {
    flow.lastDraft = draft
    flow.blocksSince = 0
    flow.spokeInBlock = true
  }

  mutating func noteSpeech(_ draft: Int) {
    noteReport(draft)
    flow.hasDirectSpeech = true
    for speaker in drafts[draft].speakers {
      salience.spoke(speaker)
      registry[speaker].hasSpoken = true
    }
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
    noteHearer(behind: cue, of: resolved.entities)
    noteNewcomer(resolved.entities, mention: cue.subject, verb: cue.verb)
    draft.speakers = resolved.entities
    draft.antecedent = resolved.antecedent
    draft.confidence *= resolved.certainty
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
    if let topical = speakerOnTopic(last) {
      flow.announced = resolve(topical)
      flow.announcedCue = (nil, range(mentions[topical].extentFirst, mentions[topical].last))
      return
    }
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
    if flow.announced == nil, let subject = replyOwner(endingAt: last) ?? sentenceSubject(before: last) {
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
}
