import DocumentModel

extension Analyzer {
  /// The subject of the main verb of the sentence, for a participle or a coordinated verb.
  func sharedSubject(_ index: Int) -> Int? {
    if let own = clauseSubject(before: index) { return own }
    if let denying = subjectOfVerb(before: index) { return denying }
    let clause = lastClauseSubject(before: index)
    var inner: Int?
    for cue in cues.reversed() {
      guard sameSentence(cue.verb, index) else { break }
      guard cue.subject >= 0, cue.form != .source,
        pack.splitsElisions || tokens[cue.verb].has([.takesClause, .takesBareClause, .takesHearer])
      else { continue }
      // "in a letter posted on Twitter, saying …"
      if pack.hasBareClauses, mentions[cue.subject].kind == .description, mentions[cue.subject].isOblique,
        tokens[mentions[cue.subject].first].has(.record)
      {
        continue
      }
      let extent = mentions[cue.subject].extentFirst
      if isInTightRelative(cue, before: index) {
        if inner == nil { inner = cue.subject }
        continue
      }
      // The subject of a clause that is itself reported («que sa présidence …») is second choice.
      if extent > 0, extent < cue.first,
        tokens[extent - 1].isWord && tokens[extent - 1].has(.complementizer)
          || standsInReportedClause(extent)
      {
        if inner == nil { inner = cue.subject }
        continue
      }
      if let clause, mentions[clause].extentFirst > extent { return clause }
      return cue.subject
    }
    return clause ?? sentenceSubject(before: index) ?? inner
  }

  /// «Jane Roe a critiqué la Ligue *qui accuse* un retard, ajoutant que …»: French: what a relative clause without commas tells
  /// is not what the participle behind it goes on with.
  private func isInTightRelative(_ cue: Cue, before index: Int) -> Bool {
    pack.splitsElisions && tokens[index].isWord && tokens[index].has(.gerund) && tokens[index - 1].kind == .comma
      && cue.first > 2 && tokens[cue.first - 1].hash == FrenchWords.who && tokens[cue.first - 2].isWord
  }

  /// "a charge that the pilots deny, saying …": the subject of the verb right before the comma.
  private func subjectOfVerb(before index: Int) -> Int? {
    guard pack.hasBareClauses, index > 1, tokens[index - 1].kind == .comma else { return nil }
    let at = lowerCue(index) - 1
    guard at >= 0, cues[at].last == index - 2, cues[at].form == .finite, cues[at].subject >= 0, !cues[at].isPassive,
      tokens[cues[at].verb].has(.participle),
      mentions[cues[at].subject].extentFirst < cues[at].first
    else { return nil }
    return cues[at].subject
  }

  /// English: whether "that" stands before a token with no comma between the two.
  private func standsInReportedClause(_ index: Int) -> Bool {
    guard pack.hasBareClauses else { return false }
    var at = index - 1
    while at > 0, index - at < 20, tokens[at].isWord || tokens[at].kind == .possessive, !tokens[at].startsSentence {
      if tokens[at].has(.complementizer), mentionOf[at] < 0 { return true }
      at -= 1
    }
    return false
  }

  /// «… quand un passant s'est approché en criant»: the subject of the subordinate clause that holds a participle.
  private func clauseSubject(before index: Int) -> Int? {
    guard pack.splitsElisions, index > 0, tokens[index - 1].isWord, tokens[index - 1].has(.preposition) else {
      return nil
    }
    var at = index - 1
    while at > 0, index - at < 40, !tokens[at].startsSentence, tokens[at].kind != .closeMark, tokens[at].kind != .comma
    {
      if tokens[at].isWord, tokens[at].has(.subordinator), !tokens[at].has([.preposition, .adverb]) {
        var next = at + 1
        while next < index, next - at < 8 {
          let id = Int(mentionOf[next])
          if id >= 0, mentions[id].kind != .pronoun { return mentions[id].isOblique ? nil : id }
          next += 1
        }
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// The first mention of the sentence that hangs on no preposition; within 120 tokens.
  func sentenceSubject(before index: Int) -> Int? {
    var first = sentenceStart(of: index, reach: 120)
    // «BREST, le 3 mai /Presse Ouest/ - La maire …»
    if pack.splitsElisions, first == 0, index > 1, tokens[0].flags.contains(.allCapitals),
      let dash = (1..<min(18, index)).first(where: { tokens[$0].kind == .dash })
    {
      first = dash + 1
    }
    if pack.hasBareClauses, first == 0, let behind = datelineEnd(0, index) { first = behind }
    first = pastLikening(first, index)
    if let main = publisher(first, index) ?? subjectBehindOpening(first, index) ?? membersOf(first, index)
      ?? presented(first, index)
    {
      return main
    }
    var at = first
    while at < index {
      if tokens[at].kind == .openMark, pairOf[at] >= 0, pairs[Int(pairOf[at])].open == at {
        at = pairs[Int(pairOf[at])].close + 1
        continue
      }
      let id = Int(mentionOf[at])
      if id >= 0 {
        let mention = mentions[id]
        let isPlace =
          mention.kind == .name && registry[mention.entity].kind == .place && !isBeforeVerb(mention.last)
          && !(pack.hasBareClauses && mention.last + 1 < index && endsLikePast(mention.last + 1))
        if !mention.isQuoted, !mention.isOblique, !mention.isPossessive, !isPlace, !endsRelative(mention),
          !tokens[at].flags.contains(.bracketed),
          !(mention.kind == .pronoun && tokens[at].has([.objectPronoun, .reflexive])
            && !tokens[at].has(.femininePronoun))
        {
          return subjectBehindApposition(id, first, index) ?? frontedSubject(id, first, index) ?? compoundHead(id)
        }
        at = max(at, mention.last) + 1
        continue
      }
      at += 1
    }
    return nil
  }

  /// «Le surnom *que lui ont donné les marins* l'amuse»: French: the subject behind the verb of a relative clause.
  private func endsRelative(_ mention: Mention) -> Bool {
    guard pack.splitsElisions, mention.kind == .description, case let verb = mention.extentFirst - 1, verb > 2,
      tokens[verb].kind == .word, mentionOf[verb] < 0, endsLikePast(verb) || tokens[verb].has(.verbal)
    else { return false }
    var at = verb - 1
    while at > 0, verb - at < 5, tokens[at].isWord, mentionOf[at] < 0 || mentions[Int(mentionOf[at])].kind == .pronoun {
      if tokens[at].has(.complementizer) { return !tokens[at - 1].isWord || !tokens[at - 1].has(.verbal) }
      at -= 1
    }
    return false
  }

  /// «C'est le cas de Jane Roe, dont le fils …», «C'est l'avis du maire : …»: whom a sentence that opens so brings in.
  private func presented(_ first: Int, _ index: Int) -> Int? {
    guard pack.splitsElisions, first + 5 < index, tokens[first].isWord, tokens[first].has(.elided),
      tokens[first].has(.notName), tokens[first + 1].isWord, tokens[first + 1].has(.copula),
      tokens[first + 2].isWord, tokens[first + 2].has(.definite)
    else { return nil }
    let joint = first + 4
    guard tokens[joint].isWord, tokens[joint].has(.nounJoint), tokens[first + 3].kind == .word,
      mentionOf[first + 3] < 0
    else { return nil }
    let start = mentionOf[joint + 1] < 0 && tokens[joint + 1].has(.definite) ? joint + 2 : joint + 1
    let id = Int(mentionOf[start])
    guard start < index, id >= 0, mentions[id].kind != .pronoun, mentions[id].extentFirst >= joint else { return nil }
    return mentions[id].kind == .name && registry[mentions[id].entity].kind == .place ? nil : headName(id)
  }

  /// «Dans un communiqué de la mairie, on apprend …»: whose words are read where «on» reads them.
  func publisher(_ first: Int, _ index: Int) -> Int? {
    guard pack.splitsElisions, first + 6 < index, tokens[first].isWord, tokens[first].has(.preposition),
      tokens[first + 1].isWord, tokens[first + 1].has(.determiner), tokens[first + 2].isWord,
      tokens[first + 2].has([.record, .speechNoun]), tokens[first + 3].isWord, tokens[first + 3].has(.nounJoint)
    else { return nil }
    // The noun of the paper may hold all that belongs to it.
    let at = (first + 4...first + 6).first { mentionOf[$0] >= 0 && mentions[Int(mentionOf[$0])].first == $0 }
    guard let at, (first + 4..<at).allSatisfy({ tokens[$0].has(.determiner) }), case let id = Int(mentionOf[at]),
      mentions[id].kind != .pronoun, case let comma = mentions[id].last + 1, comma + 1 < index,
      tokens[comma].kind == .comma, tokens[comma + 1].isWord, tokens[comma + 1].has(.firstPerson),
      tokens[comma + 1].width == 2
    else { return nil }
    return mentions[id].kind == .name && registry[mentions[id].entity].kind == .place ? nil : id
  }

  /// "Former Roe adviser Jane Doe": the person behind a name and the role that it belongs to.
  private func compoundHead(_ id: Int) -> Int {
    guard pack.hasBareClauses, mentions[id].kind == .name else { return id }
    // "Two former CIA officers", "Roe supporters": not the body but its people.
    let group = headName(id)
    if group != id, mentions[group].kind == .description,
      (mentions[id].last + 1...mentions[id].last + 2).contains(mentions[group].first),
      tokens[mentions[group].first].has(.people)
    {
      return group
    }
    var at = mentions[id].last + 1
    var isRole = false
    while at < tokens.count, at - mentions[id].last < 5, tokens[at].kind == .word, !tokens[at].isCapitalized,
      !tokens[at].has(.grammar)
    {
      isRole = tokens[at].has(.role) || isAgent(at)
      at += 1
    }
    guard isRole, at < tokens.count, mentionOf[at] >= 0 else { return id }
    let name = Int(mentionOf[at])
    return mentions[name].kind == .name && registry[mentions[name].entity].kind == .person
      && tokens[mentions[name].first].has(.firstName) ? name : id
  }

  /// "During his campaign, Jane Roe made clear …": what stands right behind the comma of an opening adverbial.
  private func subjectBehindOpening(_ start: Int, _ index: Int) -> Int? {
    var first = start
    // "And, in a clip that …"
    if tokens[first].isWord, tokens[first].has(.conjunction), first + 2 < index {
      first += tokens[first + 1].kind == .comma ? 2 : 1
    }
    guard pack.hasBareClauses, first < index, tokens[first].isWord,
      tokens[first].has([.preposition, .subordinator]) || isOpeningParticiple(first) || opensApposition(first, index)
        || (tokens[first].has(.adverb) || ends(first, with: ["ly"])) && tokens[first + 1].isWord
          && tokens[first + 1].has([.preposition, .subordinator]),
      !tokens[first].has([.personalPronoun])
    else { return nil }
    var at = first + 1
    while at + 1 < index {
      var isStop = tokens[at].kind == .comma || tokens[at].kind == .dash
      if tokens[at].kind == .openMark, pairOf[at] >= 0, pairs[Int(pairOf[at])].open == at {
        at = pairs[Int(pairOf[at])].close
        // "In what Roe called “a mess,” Doe …"
        isStop = at > 0 && tokens[at - 1].kind == .comma
      }
      defer { at += 1 }
      guard isStop, at + 1 < index, !tokens[at].flags.contains(.bracketed) else { continue }
      guard let id = phrase(startingAt: at + 1), !mentions[id].isQuoted, !mentions[id].isPossessive,
        !tokens[at + 1].has(.relative)
      else { continue }
      if isBeforeVerb(mentions[id].last) { return id }
      let next = mentions[id].last + 1
      if next < index, tokens[next].kind == .word, !tokens[next].isCapitalized,
        tokens[next].has(.adverb)
          || !tokens[next].has(.grammar) && (mentions[id].kind != .description || ends(next, with: ["ed"]))
      {
        return id
      }
    }
    return nil
  }

  /// "All of the candidates oppose …", "A number of the families have …": those of whom some are told of.
  private func membersOf(_ first: Int, _ index: Int) -> Int? {
    guard pack.hasBareClauses, first + 2 < index, tokens[first].isWord,
      tokens[first].has([.indefinitePronoun, .number, .indefinite])
    else { return nil }
    let joint = tokens[first + 1].hash == EnglishWords.of ? first + 1 : first + 2
    guard tokens[joint].hash == EnglishWords.of, mentionOf[joint] < 0 else { return nil }
    var at = joint + 1
    while at < index, at - joint < 4, mentionOf[at] < 0, tokens[at].isWord { at += 1 }
    guard at < index, mentionOf[at] >= 0 else { return nil }
    let id = Int(mentionOf[at])
    return mentions[id].kind == .description && tokens[mentions[id].first].has(.people) && !mentions[id].isQuoted
      ? id : nil
  }

  /// "A native of Ohio who moved here, she plans …": a phrase with an indefinite article, set before the subject.
  private func opensApposition(_ first: Int, _ index: Int) -> Bool {
    guard tokens[first].has(.indefinite), !tokens[first].has(.number) else { return false }
    var at = first + 1
    var isRelative = false
    while at < index, at - first < 30, tokens[at].kind != .comma {
      if tokens[at].isWord, mentionOf[at] < 0 {
        if tokens[at].has(.relative) { isRelative = true }
        if !isRelative, tokens[at].has([.auxiliary, .copula, .verb, .finite]) || endsLikePast(at) { return false }
      }
      at += 1
    }
    return at < index && tokens[at].kind == .comma
  }

  private func isOpeningParticiple(_ index: Int) -> Bool {
    ends(index, with: ["ing", "ed"]) && !tokens[index].has([.body, .role, .firstName]) && mentionOf[index] < 0
  }

  /// "Perhaps Roe, the expert Jane Doe says. “…”": who says, at its end, a sentence that a full stop closes.
  func speakerAtEnd(before period: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    var at = lowerCue(period) - 1
    while at >= 0, period - cues[at].last < 4, sameSentence(cues[at].verb, period) {
      let cue = cues[at]
      at -= 1
      guard cue.form == .finite, !cue.isPassive, !cue.isShared, !cue.isInverted, cue.subject >= 0,
        tokens[cue.verb].has([.takesBareClause, .takesHearer])
      else { continue }
      let extent = mentions[cue.subject].extentFirst
      let opening = phraseOpening(extent, max(0, extent - 6))
      if opening > 0, tokens[opening - 1].kind == .comma { return cue.subject }
    }
    return nil
  }

  /// "As Jane Roe puts it, the plan is “…”": whose view opens the sentence that holds the marks.
  func viewHolder(before open: Int) -> Int? {
    let first = sentenceStart(of: open, reach: 60)
    guard first + 1 < open, tokens[first].isWord, pack.viewConjunctions.contains(tokens[first].hash) else { return nil }
    var at = first + 1
    while at < open, at - first < 6, mentionOf[at] < 0 || mentions[Int(mentionOf[at])].isPossessive { at += 1 }
    guard at < open, mentionOf[at] >= 0 else { return nil }
    let id = headName(Int(mentionOf[at]))
    let verb = mentions[id].last + 1
    guard mentions[id].kind == .name, registry[mentions[id].entity].kind != .place, verb + 2 < open,
      tokens[verb].has(.verb), tokens[verb + 1].isWord, tokens[verb + 1].has(.objectPronoun),
      tokens[verb + 2].kind == .comma
    else { return nil }
    return id
  }

  /// Whether no sentence starts between two tokens, at most 160 apart.
  func sameSentence(_ first: Int, _ second: Int) -> Bool {
    guard second - first < 160 else { return false }
    var at = first + 1
    while at <= second {
      if tokens[at].startsSentence, !tokens[at].flags.contains(.quoted) { return false }
      at += 1
    }
    return true
  }
}
