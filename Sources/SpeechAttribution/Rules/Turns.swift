import DocumentModel

/// Whether the article is a transcript or an interview, found before any block is analysed.
struct TurnPlan {
  /// Blocks that open with a label («NAME:»), as the number of bytes before the colon.
  var labels: [Int: Int] = [:]
  /// Blocks that ask in an interview; the blocks behind them answer.
  var questions: Set<Int> = []

  var isTranscript: Bool { !labels.isEmpty }
  var isInterview: Bool { !questions.isEmpty }

  static func of(_ document: Document, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> TurnPlan {
    var plan = TurnPlan()
    var repeats: [UInt64: Int] = [:]
    var paragraphs = 0
    var labelled: [Int: Int] = [:]
    for (index, block) in document.blocks.enumerated() {
      guard block.kind == .paragraph, block.range.end.utf8 <= count else { continue }
      paragraphs += 1
      if let width = labelWidth(bytes, block.range.start.utf8, block.range.end.utf8) {
        labelled[index] = width
        repeats[WordHash.of(bytes, block.range.start.utf8, block.range.start.utf8 + width), default: 0] += 1
      }
      if isQuestion(document, block, bytes) { plan.questions.insert(index) }
    }
    if labelled.count >= 3, labelled.count * 3 >= paragraphs, repeats.values.contains(where: { $0 >= 2 }) {
      plan.labels = labelled
    }
    if plan.questions.count < 3 { plan.questions = [] }
    return plan
  }

  /// Bytes before the colon of a short label with a capital: «Jane Roe:», «Le Monde :», "Q:".
  private static func labelWidth(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard end - start > 4 else { return nil }
    let first = bytes[start]
    guard first >= 0x41 && first <= 0x5A || first == 0xC3 else { return nil }
    var at = start
    let limit = min(end, start + 48)
    var words = 1
    while at < limit {
      switch bytes[at] {
      case 0x3A:
        guard at + 1 < end, bytes[at + 1] == 0x20 || bytes[at + 1] == 0xC2 || bytes[at + 1] == 0xE2, words <= 6 else {
          return nil
        }
        var last = at
        while last > start,
          bytes[last - 1] == 0x20 || bytes[last - 1] == 0xA0 || bytes[last - 1] == 0xC2
            || bytes[last - 1] == 0xAF || bytes[last - 1] == 0x80 || bytes[last - 1] == 0xE2
        { last -= 1 }
        return last - start
      case 0x2E, 0x3B, 0x21, 0x3F, 0x22, 0x0A, 0x30...0x39: return nil
      case 0x20: words += 1
      default: break
      }
      at += 1
    }
    return nil
  }

  /// A paragraph that is bold as a whole, or a heading's like, and ends in a question mark.
  private static func isQuestion(_ document: Document, _ block: Block, _ bytes: UnsafePointer<UInt8>) -> Bool {
    let words = document.text.trimmed(block.range)
    guard words.count > 8, bytes[words.end.utf8 - 1] == 0x3F else { return false }
    return document.inlines(in: block.range).contains { $0.kind == .strong && $0.range.count * 10 >= words.count * 9 }
  }
}

extension Analyzer {
  /// Handles a block that is a turn of a transcript or an answer of an interview; says whether it was one.
  mutating func readTurn() -> Bool {
    if turns.isTranscript {
      if let width = turns.labels[block] { return readLabelled(width) }
      if let speakers = flow.turnSpeakers, pairs.isEmpty {
        addTurn(from: 0, speakers: speakers, mention: nil, rule: .turnLabel, confidence: 0.75)
        return true
      }
      return false
    }
    guard turns.isInterview else { return false }
    if turns.questions.contains(block) {
      flow.answersFollow = true
      return true
    }
    guard flow.answersFollow, pairs.isEmpty else { return false }
    let speakers = interviewee.map { [$0] } ?? []
    addTurn(from: 0, speakers: speakers, mention: nil, rule: .answer, confidence: 0.75)
    return true
  }

  private mutating func readLabelled(_ width: Int) -> Bool {
    let end = blockRange.start.utf8 + width
    var colon = 0
    while colon < tokens.count, Int(tokens[colon].start) < end { colon += 1 }
    guard colon > 0, colon + 1 < tokens.count, tokens[colon].kind == .colon else { return false }
    var id: Int?
    for at in stride(from: colon - 1, through: 0, by: -1) where mentionOf[at] >= 0 {
      id = headName(Int(mentionOf[at]))
      break
    }
    var speakers: [Int] = []
    var mention: TextRange?
    if let id, mentions[id].kind == .name {
      speakers = resolve(id).entities
      mention = range(mentions[id].extentFirst, mentions[id].last)
    } else if tokens[0].isWord, colon > 1 || tokens[0].width > 2 {
      let id = appendMention(first: 0, last: colon - 1, extent: 0)
      speakers = resolve(id).entities
      mention = range(0, colon - 1)
    }
    flow.turnSpeakers = speakers
    addTurn(from: colon + 1, speakers: speakers, mention: mention, rule: .turnLabel, confidence: 0.93)
    return true
  }

  private mutating func addTurn(from first: Int, speakers: [Int], mention: TextRange?, rule: Rule, confidence: Double) {
    var last = tokens.count - 1
    var start = first
    // Marks around the whole turn are not part of it.
    if let pair = pairs.first, pair.open == first, pair.close >= last - 1 {
      start += 1
      last = min(last, pair.close - 1)
    }
    guard start <= last else { return }
    let content = document.text.trimmed(range(start, last))
    guard !content.isEmpty else { return }
    drafts.append(
      Draft(kind: .direct, parts: [content], speakers: speakers, mention: mention, rule: rule, confidence: confidence))
    noteSpeech(drafts.count - 1)
  }

  /// Whoever answers: the person named most before the first question.
  mutating func findInterviewee() {
    guard turns.isInterview, interviewee == nil, turns.questions.contains(block) else { return }
    var best: (id: Int, count: Int)?
    for id in registry.entities.indices
    where registry[id].kind == .person && registry[id].isSure && !registry[id].isDescription {
      let count = registry[id].mentions.count
      if count > (best?.count ?? 0) { best = (id, count) }
    }
    interviewee = best?.id
  }

  /// «— Je pars, dit-elle. — Où ?»: a paragraph that a dash opens is speech where the article has several of them.
  mutating func readDialogue() -> Bool {
    guard tokens.count > 2, tokens[0].kind == .dash, tokens[0].width > 1, pairs.isEmpty, !isHeading else {
      return false
    }
    var found: Cue?
    for cue in cues where cue.form == .finite && cue.isInverted && cue.subject >= 0 && opensReport(cue.first) {
      found = cue
      break
    }
    guard found != nil || flow.dialogueBlock == block - 1 && flow.dialogueBlock >= 0 else { return false }
    if flow.dialogueBlock != block - 1 { flow.dialogueSpeakers = [] }
    flow.dialogueBlock = block
    var draft = Draft(kind: .direct, parts: [], speakers: [], rule: .dialogueDash, confidence: 0.3)
    let last = tokens.count - 1
    if let cue = found, let index = cues.firstIndex(where: { $0.verb == cue.verb }) {
      apply(CueMatch(cue: index, rule: .dialogueDash, confidence: 0.92), to: &draft)
      let before = cue.first - 1
      if before >= 1, before - 1 >= 1 || tokens[before].isWord {
        let end = tokens[before].kind == .comma ? before - 1 : before
        if end >= 1 { draft.parts.append(document.text.trimmed(range(1, end))) }
      }
      var after = max(cue.last, mentions[cue.subject].last) + 1
      while after <= last, tokens[after].kind != .comma, tokens[after].kind != .period { after += 1 }
      if after + 1 <= last { draft.parts.append(document.text.trimmed(range(after + 1, last))) }
    } else {
      draft.parts.append(document.text.trimmed(range(1, last)))
      // Two who talk take turns.
      if let other = flow.dialogueSpeakers.first, flow.dialogueSpeakers.count > 1 {
        draft.speakers = other
        draft.confidence = 0.6
      }
    }
    if !draft.speakers.isEmpty, flow.dialogueSpeakers.last != draft.speakers {
      if flow.dialogueSpeakers.count > 1 { flow.dialogueSpeakers.removeFirst() }
      flow.dialogueSpeakers.append(draft.speakers)
    }
    draft.parts.removeAll { $0.isEmpty }
    guard !draft.parts.isEmpty else { return false }
    drafts.append(draft)
    noteSpeech(drafts.count - 1)
    return true
  }
}
