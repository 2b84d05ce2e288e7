import DocumentModel

/// Whether the article is a transcript or an interview, found before any block is analysed.
struct TurnPlan {
  /// Blocks that open with a label («NAME:»).
  var labels: [Int: TurnLabel] = [:]
  /// Blocks that ask in an interview; the blocks behind them answer.
  var questions: Set<Int> = []
  /// Blocks that are marked as answers, with the offset where the answer begins.
  var answers: [Int: Int] = [:]

  var isTranscript: Bool { !labels.isEmpty }
  var isInterview: Bool { !questions.isEmpty }

  static func of(_ document: Document, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ pack: LanguagePack) -> TurnPlan {
    var plan = TurnPlan()
    var repeats: [UInt64: Int] = [:]
    var paragraphs = 0
    var labelled: [Int: TurnLabel] = [:]
    var bold: Set<Int> = []
    var asked = 0
    var dashes = DashTurns()
    for (index, block) in document.blocks.enumerated() {
      guard block.kind == .paragraph, block.range.end.utf8 <= count else { continue }
      paragraphs += 1
      let start = block.range.start.utf8
      let end = block.range.end.utf8
      if let label = TurnLabel(bytes, start, end, pack) {
        labelled[index] = label
        if label.role == nil {
          repeats[WordHash.of(bytes, label.nameStart, label.nameEnd), default: 0] += 1
        }
      }
      let words = document.text.trimmed(block.range)
      if isBold(document, words, in: block.range) {
        bold.insert(index)
        if words.count > 8, bytes[words.end.utf8 - 1] == 0x3F { asked += 1 }
      }
      dashes.read(bytes, words.start.utf8, words.end.utf8, block: index)
    }
    let asks = labelled.filter { $0.value.role == .question }
    let answers = labelled.filter { $0.value.role == .answer }
    if asks.count >= 2, answers.count >= 2 {
      plan.questions = Set(asks.keys)
      plan.answers = answers.mapValues(\.speech)
    } else if labelled.count >= 3, labelled.count * 3 >= paragraphs, repeats.values.contains(where: { $0 >= 2 }) {
      plan.labels = labelled
    } else if asked >= 3 {
      // «**Racontez-nous vos débuts.**»: among questions in bold, what is bold asks too.
      plan.questions = bold
    } else if dashes.isInterview {
      plan.questions = dashes.questions
      plan.answers = dashes.answers
    }
    return plan
  }

  private static func isBold(_ document: Document, _ words: TextRange, in range: TextRange) -> Bool {
    document.inlines(in: range).contains { $0.kind == .strong && $0.range.count * 10 >= words.count * 9 }
  }
}

/// Paragraphs that a dash opens and that ask and answer in turn.
private struct DashTurns {
  var questions: Set<Int> = []
  var answers: [Int: Int] = [:]
  private var expectsAnswer = false
  private var isBroken = false

  var isInterview: Bool { !isBroken && questions.count >= 2 && answers.count >= 2 }

  mutating func read(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, block: Int) {
    guard end - start > 5, bytes[start] == 0xE2, bytes[start + 1] == 0x80,
      bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94
    else { return }
    if expectsAnswer {
      answers[block] = start + 3
    } else if bytes[end - 1] == 0x3F {
      questions.insert(block)
    } else {
      isBroken = true
    }
    expectsAnswer.toggle()
  }
}

extension Analyzer {
  /// Handles a block that is a turn of a transcript or an answer of an interview; says whether it was one.
  mutating func readTurn() -> Bool {
    if turns.isTranscript {
      if let label = turns.labels[block] { return readLabelled(label) }
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
    let speakers = interviewee.map { [$0] } ?? []
    if let start = turns.answers[block] {
      addTurn(from: firstToken(at: start), speakers: speakers, mention: nil, rule: .answer, confidence: 0.85)
      return true
    }
    guard flow.answersFollow, turns.answers.isEmpty || pairs.isEmpty, !isCredit() else { return false }
    addTurn(from: 0, speakers: speakers, mention: nil, rule: .answer, confidence: 0.75)
    return true
  }

  /// «Propos recueillis par …», "This interview has been edited …": no more answers.
  private mutating func isCredit() -> Bool {
    guard tokens.count > 1, tokens[0].isWord, tokens.count < 40 else { return false }
    let key = RoleBook.pair(tokens[0].hash, tokens[1].hash)
    if pack.interviewCredits.contains(key) { flow.answersFollow = false }
    return !flow.answersFollow
  }

  private func firstToken(at offset: Int) -> Int {
    tokens.partitioningIndex { Int($0.start) >= offset }
  }

  private mutating func readLabelled(_ label: TurnLabel) -> Bool {
    let first = firstToken(at: label.speech)
    guard first < tokens.count, label.nameEnd <= label.speech else { return false }
    let nameEnd = firstToken(at: label.nameEnd)
    let nameFirst = firstToken(at: label.nameStart)
    guard nameEnd > nameFirst else { return false }
    var speakers: [Int] = []
    var mention: TextRange? = range(nameFirst, nameEnd - 1)
    if label.role != nil {
      speakers = label.role == .answer ? interviewee.map { [$0] } ?? [] : []
      mention = nil
    } else if let known = initialsHolder(label) {
      speakers = [known]
    } else {
      var id: Int?
      for at in stride(from: nameEnd - 1, through: nameFirst, by: -1) where mentionOf[at] >= 0 {
        id = headName(Int(mentionOf[at]))
        break
      }
      if let id, mentions[id].kind == .name {
        speakers = resolve(id).entities
        mention = range(mentions[id].extentFirst, mentions[id].last)
      } else if tokens[nameFirst].isWord, nameEnd - nameFirst > 1 || tokens[nameFirst].width > 2 {
        let id = appendMention(first: nameFirst, last: nameEnd - 1, extent: nameFirst)
        speakers = resolve(id).entities
      }
      if let speaker = speakers.last, let key = initialsKey(nameFirst, nameEnd) { turnInitials[key] = speaker }
    }
    flow.turnSpeakers = speakers
    addTurn(from: first, speakers: speakers, mention: mention, rule: .turnLabel, confidence: 0.93)
    return true
  }

  /// A key for the first letters of a label's words; nil for fewer than two.
  private func initialsKey(_ first: Int, _ end: Int) -> UInt64? {
    var key: UInt64 = 0
    for at in first..<end where tokens[at].isWord && tokens[at].isCapitalized {
      key = key << 8 | UInt64(bytes[Int(tokens[at].start)])
    }
    return key > 0xFF ? key : nil
  }

  /// «M. C. :»: of those who speak, the one with these initials.
  private func initialsHolder(_ label: TurnLabel) -> Int? {
    var key: UInt64 = 0
    var letters = 0
    for at in label.nameStart..<label.nameEnd {
      switch bytes[at] {
      case 0x41...0x5A:
        key = key << 8 | UInt64(bytes[at])
        letters += 1
      case 0x2E, 0x20, 0x2D, 0xC2, 0xA0: break
      default: return nil
      }
    }
    return (2...4).contains(letters) ? turnInitials[key] : nil
  }

  private mutating func addTurn(from first: Int, speakers: [Int], mention: TextRange?, rule: Rule, confidence: Double) {
    var last = tokens.count - 1
    var start = first
    // «R. – Oui»
    if start < last, tokens[start].kind == .dash { start += 1 }
    // Marks around the whole turn are not part of it.
    if let pair = pairs.first, pair.open == start, pair.close >= last - 1 {
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
