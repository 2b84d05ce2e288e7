import DocumentModel

extension Analyzer {
  /// Handles a block that is a turn of a transcript or an answer of an interview; says whether it was one.
  mutating func readTurn() -> Bool {
    if turns.isTranscript {
      if let label = turns.labels[block] { return readLabelled(label) }
      if let turn = turns.dashed[block] { return readDashed(turn) }
      // «**Et maintenant ?**» without a label is not what went on before.
      if let speakers = flow.turnSpeakers, pairs.isEmpty, !turns.setApart.contains(block) {
        addTurn(from: 0, speakers: speakers, mention: nil, rule: .turnLabel, confidence: 0.75)
        return true
      }
      return false
    }
    if readSigned() { return true }
    guard turns.isInterview else { return false }
    if turns.questions.contains(block) {
      flow.answersFollow = true
      return true
    }
    if flow.answersFollow, let label = turns.namedAnswers[block] { return readLabelled(label) }
    let speakers = interviewee.map { [$0] } ?? []
    if let start = turns.answers[block] {
      addTurn(from: firstToken(at: start), speakers: speakers, mention: nil, rule: .answer, confidence: 0.85)
      return true
    }
    guard flow.answersFollow, turns.answers.isEmpty || pairs.isEmpty && !isAfterword(), !isCredit() else {
      return false
    }
    addTurn(from: 0, speakers: speakers, mention: nil, rule: .answer, confidence: 0.75)
    return true
  }

  /// Whether a paragraph behind the last answer speaks of people instead of to them.
  private func isAfterword() -> Bool {
    guard !turns.answers.isEmpty, block > turns.lastAnswer else { return false }
    return mentions.contains { $0.kind == .name } && !tokens.contains { $0.has(.firstPerson) || $0.has(.secondPerson) }
  }

  /// «Propos recueillis par …», "This interview has been edited …": no more answers.
  private mutating func isCredit() -> Bool {
    guard tokens.count > 1, tokens[0].isWord, tokens.count < 40 else { return false }
    let key = RoleBook.pair(tokens[0].hash, tokens[1].hash)
    if pack.interviewCredits.contains(key) { flow.answersFollow = false }
    return !flow.answersFollow
  }

  func firstToken(at offset: Int) -> Int {
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
      (speakers, mention) = named(nameFirst, nameEnd)
      if let speaker = speakers.last { noteInitials(nameFirst, nameEnd, of: speaker) }
    }
    flow.turnSpeakers = speakers
    if flow.turnPair.count < 2 { flow.turnPair.append(speakers) }
    addTurn(from: first, speakers: speakers, mention: mention, rule: .turnLabel, confidence: 0.93)
    return true
  }

  /// Whom the words of a label or a signature name; its words up to a token.
  mutating func named(_ first: Int, _ end: Int) -> (speakers: [Int], mention: TextRange) {
    if let speaker = speakerBeforeRole(first, end) { return speaker }
    for at in stride(from: end - 1, through: first, by: -1) where mentionOf[at] >= 0 {
      let id = headName(Int(mentionOf[at]))
      // A name that runs on into the next line («HELEN MARSH⏎Portsmouth») is cut.
      guard mentions[id].kind == .name, mentions[id].last < end else { break }
      takeArticle(of: id, from: first)
      return (resolve(id).entities, range(mentions[id].extentFirst, mentions[id].last))
    }
    guard tokens[first].isWord, end - first > 1 || tokens[first].width > 2 else { return ([], range(first, end - 1)) }
    let id = appendMention(first: first, last: end - 1, extent: first)
    return (resolve(id).entities, range(first, end - 1))
  }

  /// «Le Journal :»: an article with a capital that opens a label belongs to the name of a body.
  private mutating func takeArticle(of id: Int, from first: Int) {
    let mention = mentions[id]
    guard mention.first == first + 1, tokens[first].isCapitalized, tokens[first].has(.definite),
      !tokens[first].has(.notName), !registry[mention.entity].isSure || registry[mention.entity].kind == .organization,
      registry[mention.entity].name == range(mention.first, mention.last)
    else { return }
    registry[mention.entity].name = range(first, mention.last)
    registry[mention.entity].kind = .organization
    mentions[id].extentFirst = first
  }

  /// A key for the first letters of a label's words; nil for fewer than two.
  private func initialsKey(_ first: Int, _ end: Int) -> UInt64? {
    var key: UInt64 = 0
    for at in first..<end where tokens[at].isWord && tokens[at].isCapitalized {
      key = key << 8 | UInt64(bytes[Int(tokens[at].start)])
    }
    return key > 0xFF ? key : nil
  }

  /// «JLR» of «Jean-Luc Roe» too.
  private mutating func noteInitials(_ first: Int, _ end: Int, of speaker: Int) {
    if pack.splitsElisions, end - first == 1, tokens[first].isCapitalized {
      // «G» of «Gazette»
      turnInitials[UInt64(bytes[Int(tokens[first].start)])] = speaker
    }
    guard let key = initialsKey(first, end) else { return }
    turnInitials[key] = speaker
    guard pack.splitsElisions else { return }
    var whole: UInt64 = 0
    for at in Int(tokens[first].start)..<Int(tokens[end - 1].end) where (0x41...0x5A).contains(bytes[at]) {
      let before = bytes[at - (at > 0 ? 1 : 0)]
      if at == Int(tokens[first].start) || before == 0x20 || before == 0x2D { whole = whole << 8 | UInt64(bytes[at]) }
    }
    if whole > 0xFF { turnInitials[whole] = speaker }
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
    guard (pack.splitsElisions ? 1...4 : 2...4).contains(letters) else { return nil }
    return turnInitials[key] ?? (letters > 1 ? personWithInitials(key) : nil)
  }

  /// French: the only one of the first people named in full whose initials a label has («Jane Roe publie … // J.R. : …»).
  private func personWithInitials(_ key: UInt64) -> Int? {
    guard pack.splitsElisions else { return nil }
    var found: Int?
    for id in registry.entities.indices.prefix(24)
    where registry[id].kind == .person && registry[id].words.count > 1 && registry[id].mergedInto == nil {
      guard initials(in: registry[id].name) == key else { continue }
      if found != nil { return nil }
      found = id
    }
    return found
  }

  private func initials(in name: TextRange) -> UInt64 {
    var key: UInt64 = 0
    for at in name.start.utf8..<name.end.utf8
    where (0x41...0x5A).contains(bytes[at])
      && (at == name.start.utf8 || bytes[at - 1] == 0x20 || bytes[at - 1] == 0x2D)
    {
      key = key << 8 | UInt64(bytes[at])
    }
    return key
  }

  mutating func addTurn(from first: Int, speakers: [Int], mention: TextRange?, rule: Rule, confidence: Double) {
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
    guard turns.isInterview, block == turns.firstQuestion else { return }
    interviewee = personNamedMost { _ in true }
  }

  /// A heading that asks.
  mutating func ask(_ heading: Int) {
    block = heading
    findInterviewee()
    flow.answersFollow = true
  }

  /// Where nobody was named before the first question, it is whom the title and the words around the interview name.
  mutating func settleInterview() {
    guard turns.isInterview, interviewee == nil else { return }
    let open = drafts.indices.filter { drafts[$0].rule == .answer && drafts[$0].speakers.isEmpty }
    guard !open.isEmpty else { return }
    let answered = open.flatMap { drafts[$0].parts }.sorted { $0.start < $1.start }
    let person = personNamedMost { mention in
      let at = answered.partitioningIndex { $0.end > mention.start }
      return at == answered.count || !answered[at].overlaps(mention)
    }
    guard let speaker = person ?? titlePerson() ?? answerer() else { return }
    for index in open {
      drafts[index].speakers = [speaker]
      drafts[index].confidence = 0.7
    }
  }

  /// Whoever answers in an interview that names nobody: known by the label of the answers.
  private mutating func answerer() -> Int? {
    guard let label = turns.answerLabels.first else { return nil }
    let entity = registry.resolveDescription(0, range: label, kind: .person, gender: .unknown)
    for label in turns.answerLabels { registry.mention(entity, at: label, key: 0, isName: false) }
    return entity
  }

  private func personNamedMost(where counts: (TextRange) -> Bool) -> Int? {
    var best: (id: Int, count: Int)?
    for id in registry.entities.indices
    where registry[id].kind == .person && registry[id].isSure && !registry[id].isDescription {
      let count = registry[id].mentions.count(where: counts)
      if count > (best?.count ?? 0) { best = (id, count) }
    }
    return best?.id
  }

  /// «« — Je pars.», with more lines behind dashes before the mark closes: the next block answers.
  mutating func openDialogue() {
    flow.dialogueBlock = block
    flow.dialogueSpeakers = []
    if flow.spokeInBlock, let last = flow.lastDraft, !drafts[last].speakers.isEmpty {
      flow.dialogueSpeakers = [drafts[last].speakers]
    }
  }

  /// Before a closing mark whose opening one stands paragraphs before («— Je pars. »»).
  private func beforeMarks(_ last: Int) -> Int {
    var at = last
    while at > 1, tokens[at].kind == .other || tokens[at].kind == .closeMark { at -= 1 }
    return at
  }

  /// The stop behind a role that a comma brings in, with its complements and nothing else.
  private func roleEnd(behind comma: Int, _ last: Int) -> Int? {
    guard tokens[comma].kind == .comma, tokens[comma + 1].isWord, tokens[comma + 1].has(.role),
      !tokens[comma + 1].isCapitalized
    else { return nil }
    var at = comma + 2
    while at <= last, tokens[at].isWord, !tokens[at].has(.verbal), !looksLikeVerb(at) { at += 1 }
    return at <= last && (tokens[at].kind == .comma || tokens[at].kind == .period) ? at : nil
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
    guard found != nil || flow.dialogueBlock == block - 1 && flow.dialogueBlock >= 0 || isDialogueLine() else {
      return false
    }
    if flow.dialogueBlock != block - 1 { flow.dialogueSpeakers = [] }
    flow.dialogueBlock = block
    var draft = Draft(kind: .direct, parts: [], speakers: [], rule: .dialogueDash, confidence: 0.3)
    let last = beforeMarks(tokens.count - 1)
    if let cue = found, let index = cues.firstIndex(where: { $0.verb == cue.verb }) {
      apply(CueMatch(cue: index, rule: .dialogueDash, confidence: 0.92), to: &draft)
      let before = cue.first - 1
      if before >= 1, before - 1 >= 1 || tokens[before].isWord {
        let end = beforeMarks(tokens[before].kind == .comma ? before - 1 : before)
        if end >= 1 { draft.parts.append(document.text.trimmed(range(1, end))) }
      }
      var after = max(cue.last, mentions[cue.subject].last) + 1
      while after <= last, tokens[after].kind != .comma, tokens[after].kind != .period { after += 1 }
      // «…, répond Jane Roe, gardienne du phare.»
      if after < last, let end = roleEnd(behind: after, last) { after = end }
      if after + 1 <= last { draft.parts.append(document.text.trimmed(range(after + 1, last))) }
    } else {
      draft.parts.append(document.text.trimmed(range(1, last)))
      // Who is named in a line is spoken to or of.
      for id in mentions.indices { mentions[id].isQuoted = true }
      if let announced = flow.announced {
        draft.speakers = announced.entities
        draft.mention = flow.announcedCue.mention
        draft.confidence = 0.6
      }
      // Two who talk take turns.
      if draft.speakers.isEmpty, let other = flow.dialogueSpeakers.first, flow.dialogueSpeakers.count > 1 {
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
