import DocumentModel

/// English subjects that stand where no noun known to the pack ends right before the verb.
extension Analyzer {
  /// "…, said Jane Roe, director of …", "…, say experts": a speaker right behind a verb, who does nothing else there.
  mutating func speakerBehind(_ last: Int) -> Int? {
    guard pack.hasBareClauses, tokens[last].has(.takesBareClause),
      !tokens[last].has(.takesHearer),
      last + 1 < tokens.count,
      let id = subjectAfter(last, near: 3, takesAny: false) ?? namedBehindRole(last), mentions[id].kind != .pronoun
    else { return nil }
    let mention = mentions[id]
    if mention.kind == .name, registry[mention.entity].kind == .place { return nil }
    var at = mention.last + 1
    // "said Roe’s visit would …"
    if at < tokens.count, tokens[at].kind == .possessive { return nil }
    while at < tokens.count, at - mention.last < 8, tokens[at].isWord || tokens[at].kind == .possessive {
      let token = tokens[at]
      if token.startsSentence || token.has(.relative) && !token.has(.complementizer) { break }
      if token.has(.verbal) || mentionOf[at] < 0 && endsLikePast(at) { return nil }
      at += 1
    }
    // "said Roe “was …”" reports what Roe did.
    return at < tokens.count && tokens[at].kind == .openMark ? nil : id
  }

  /// "pilots firmly denied": a word in "ly" that no list holds, behind a name or a plural.
  func isUnknownAdverb(_ index: Int) -> Bool {
    guard pack.hasBareClauses, index > 0, mentionOf[index] < 0, !tokens[index].isCapitalized,
      tokens[index].width > 4, ends(index, with: ["ly"]), tokens[index - 1].kind == .word
    else { return false }
    let before = Int(mentionOf[index - 1])
    return before >= 0 && mentions[before].kind != .description
      || endsInS(tokens[index - 1]) && !tokens[index - 1].has(.grammar)
  }

  /// "…," it said: a pronoun for things that opens a clause beside marks or a sentence.
  func isIt(_ index: Int) -> Bool {
    guard pack.hasBareClauses, tokens[index].isWord, mentionOf[index] < 0,
      tokens[index].has(.objectPronoun), tokens[index].has(.notName)
    else { return false }
    return index == 0 || tokens[index].startsSentence || tokens[index - 1].kind == .closeMark
      || tokens[index - 1].kind == .comma
  }

  /// "“…,” I said": whoever writes, and nobody that the article names.
  mutating func narrator(_ index: Int) -> Int {
    let id = appendMention(first: index, last: index, extent: index)
    mentions[id].kind = .pronoun
    return id
  }

  /// "said a friend of the house", "said one of two who were there": all words of a phrase right behind a verb that opens
  /// a reporting clause, up to a stop, a relative clause or a verb.
  mutating func unknownSpeaker(behind last: Int) -> Int? {
    guard pack.hasBareClauses, tokens[last].has(.takesBareClause), last + 2 < tokens.count,
      tokens[last + 1].isWord, tokens[last + 1].has([.determiner, .indefinitePronoun, .number]),
      !tokens[last + 1].has(.personalPronoun),
      !tokens[last + 1].flags.contains(.quoted)
    else { return nil }
    var end = last + 1
    while end + 1 < tokens.count, end - last < 10 {
      let next = tokens[end + 1]
      guard next.isWord || next.kind == .number || next.kind == .possessive, !next.startsSentence else { break }
      if next.has([.auxiliary, .copula, .verb, .finite, .relative, .complementizer, .conjunction, .timeAdverb]),
        mentionOf[end + 1] < 0
      {
        break
      }
      end += 1
    }
    while end > last + 1, tokens[end].has([.preposition, .determiner, .adverb]), mentionOf[end] < 0 { end -= 1 }
    // "tweeted another"
    guard end > last + 1 || tokens[end].has([.indefinite, .indefinitePronoun]) else { return nil }
    return appendMention(first: min(end, last + 2), last: end, extent: last + 1)
  }

  /// "Her manager, Jane Roe, said Doe …": the head before an apposition that closes with the comma or dash at an index,
  /// when the sentence has had no verb but those of relative clauses, so that nothing else can be what is said.
  func apposedHead(before comma: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    var first = comma
    while first > 0, comma - first < 50, !tokens[first].startsSentence, tokens[first - 1].kind != .colon { first -= 1 }
    guard comma - first < 50 else { return nil }
    first = datelineEnd(first, comma) ?? first
    var at = first
    var opening: Int?
    var isRelative = false
    // "While Roe did not agree, her aide, Jane Doe, said": the verb of an opening clause is none of the sentence's own.
    var opens = tokens[first].isWord && tokens[first].has(.subordinator)
    var isOpening = false
    while at < comma {
      let token = tokens[at]
      if isOpening {
        if token.kind == .comma {
          isOpening = false
          opens = false
          first = at + 1
        }
      } else if token.kind == .comma || token.kind == .dash {
        if opening == nil { opening = at }
        isRelative = false
      } else if token.isWord, !token.flags.contains(.quoted), mentionOf[at] < 0 {
        if token.has(.relative) { isRelative = true }
        let isVerb =
          token.has([.auxiliary, .copula, .verb, .finite]) && !token.has([.preposition, .determiner])
          || opening == nil && endsLikePast(at)
        if isVerb, !isRelative {
          guard opens, opening == nil else { return nil }
          isOpening = true
        }
      } else if token.kind == .semicolon || token.kind == .colon {
        return nil
      }
      at += 1
    }
    guard !isOpening, let opening else { return nil }
    return (headOfSentence(first, opening) ?? headBefore(comma)).map { lastOfList($0, comma) }
  }

  private func headBefore(_ comma: Int) -> Int? {
    guard let head = appositionHead(before: comma) else { return nil }
    return canSpeak(head) ? head : nil
  }

  func canSpeak(_ id: Int) -> Bool { !mentions[id].isOblique && isSomebody(id) }

  private func isSomebody(_ id: Int) -> Bool {
    let mention = mentions[id]
    if mention.isPossessive || mention.isQuoted || mention.kind == .pronoun { return false }
    if mention.kind == .name { return registry[mention.entity].kind != .place }
    return tokens[mention.first].has([.role, .people, .body, .record])
  }

  /// The phrase that opens a sentence, or the name that its apposition begins with: "One pastor from Ohio, Jane Roe, …".
  private func headOfSentence(_ first: Int, _ comma: Int) -> Int? {
    var start = first
    if tokens[start].isWord, tokens[start].has(.conjunction), start + 1 < comma { start += 1 }
    if tokens[start].isWord, tokens[start].has([.definite, .indefinite]), mentionOf[start] < 0 { start += 1 }
    let isSome = tokens[start].isWord && tokens[start].has([.indefinitePronoun, .number])
    let id = Int(mentionOf[start])
    guard isSome || id >= 0 && mentions[id].extentFirst == start && canSpeak(id) else { return nil }
    if !isSome, mentions[id].kind == .name {
      // "A White House official, speaking to reporters, said"
      let whole = Int(mentionOf[comma - 1])
      if whole >= 0, whole != id, mentions[whole].kind == .description, mentions[whole].last == comma - 1,
        mentions[whole].extentFirst <= start, canSpeak(whole)
      {
        return whole
      }
      return mentions[id].last == comma - 1 || isOrigin(mentions[id].last + 1, comma) ? id : nil
    }
    return nameApposed(behind: comma)
      ?? (isSome || mentions[id].last != comma - 1 && !isComplement(mentions[id].last + 1, comma) ? nil : id)
  }

  /// "Her manager, the former pilot *Jane Roe*, said": whom an apposition names.
  private func nameApposed(behind comma: Int) -> Int? {
    guard !tellsDoing(comma + 1) else { return nil }
    var name = comma + 1
    while name < tokens.count, name - comma < 5, mentionOf[name] < 0, tokens[name].kind == .word,
      !tokens[name].has([.auxiliary, .copula, .verb, .preposition, .relative, .conjunction]),
      pack.reports?.joints[tokens[name].hash] == nil
    { name += 1 }
    let next = name < tokens.count ? Int(mentionOf[name]) : -1
    guard next >= 0, mentions[next].kind == .name, mentions[next].extentFirst == name, canSpeak(next),
      registry[mentions[next].entity].kind == .person
    else { return nil }
    return next
  }

  /// "after the Post, which first said it would print the letter, said": the head before a relative clause in commas.
  mutating func headOfRelative(before comma: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    var at = comma - 1
    while at > 2, comma - at < 30, !tokens[at].startsSentence {
      if tokens[at].kind == .closeMark || tokens[at].kind == .semicolon || tokens[at].kind == .colon { return nil }
      if tokens[at].kind == .comma {
        guard opensClauseOfHead(at + 1) else { return nil }
        // Without a verb before it the head belongs to the sentence's own subject.
        let subject = sentenceSubject(before: at)
        guard let head = nounPhrase(endingAt: at - 1), isSomebody(head),
          subject.map({ $0 == head || hasVerb(mentions[$0].last + 1, at) }) ?? true
        else { return nil }
        return head
      }
      at -= 1
    }
    return nil
  }

  /// "Jane Roe of Ohio", "Jane Roe of the Harbour League": a preposition and a name behind a person's own.
  private func isOrigin(_ first: Int, _ end: Int) -> Bool {
    first + 1 < end && end - first < 10 && tokens[first].isWord && tokens[first].has(.preposition)
      && (first + 1..<end).allSatisfy { at in
        tokens[at].kind == .period || tokens[at].kind == .possessive
          || tokens[at].isWord && (tokens[at].isCapitalized || tokens[at].has([.definite, .nounJoint]))
      }
  }

  /// ", who was late", and behind a name ", asked about the fog", ", speaking on the quay".
  private func opensClauseOfHead(_ index: Int) -> Bool {
    guard tokens[index].isWord, mentionOf[index] < 0 else { return false }
    if tokens[index].has(.relative), !tokens[index].has([.complementizer, .subordinator]) { return true }
    return (endsLikePast(index) || endsInIng(index)) && !tokens[index].isCapitalized && mentionOf[index - 2] >= 0
      && mentions[Int(mentionOf[index - 2])].kind == .name
  }

  /// "in the next two towns": a preposition, then no name and no verb.
  private func isComplement(_ first: Int, _ end: Int) -> Bool {
    tokens[first].isWord && tokens[first].has(.preposition)
      && (first..<end).allSatisfy {
        (tokens[$0].isWord || tokens[$0].kind == .number) && !tokens[$0].has(.verbal)
          && (mentionOf[$0] < 0 || mentions[Int(mentionOf[$0])].kind != .name)
      }
  }

  /// "an official who spoke to explain the plan said": where the noun before a relative clause ends, when what stands
  /// right before the verb belongs to that clause.
  func relativeHead(endingAt index: Int, before verb: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    let near = Int(mentionOf[index])
    guard near < 0 || mentions[near].isOblique else { return nil }
    var at = index
    while at > 1, index - at < 24, tokens[at].isWord || tokens[at].kind == .number || tokens[at].kind == .possessive,
      !tokens[at].startsSentence
    {
      if tokens[at].has(.relative), !tokens[at].has([.subordinator, .complementizer]), mentionOf[at] < 0,
        hasVerb(at + 1, verb) || (at + 1..<verb).contains(where: { endsLikePast($0) })
      {
        let head = Int(mentionOf[at - 1])
        if head >= 0, mentions[head].kind != .pronoun { return at - 1 }
        let noun = tokens[at - 1]
        if noun.kind == .word, noun.has(.notName), !noun.has([.determiner, .personalPronoun, .objectPronoun]) {
          return at - 1
        }
        guard tokens[at - 1].isWord, tokens[at - 1].has(.conjunction) else { return nil }
      }
      at -= 1
    }
    return nil
  }

  /// "About four in 10 said", "nine out of ten say", "40% said".
  mutating func shareOfPeople(endingAt index: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    if let start = startOfRatio(endingAt: index) {
      return appendMention(first: index, last: index, extent: beforeShare(start))
    }
    guard let start = startOfShare(endingAt: index), case let extent = beforeShare(start), opensSubject(extent)
    else { return nil }
    return appendMention(first: isPercent(index) ? index - 1 : index, last: index, extent: extent)
  }

  /// Whether nothing stands before a share whose object or complement it could be ("The party that won *40%* said").
  private func opensSubject(_ first: Int) -> Bool {
    guard first > 0, !tokens[first].startsSentence else { return true }
    let before = tokens[first - 1]
    switch before.kind {
    case .comma, .colon, .semicolon, .dash, .openMark: return true
    default: return before.isWord && before.has([.conjunction, .complementizer]) && mentionOf[first - 1] < 0
    }
  }

  /// "about *four in 10*"
  private func startOfRatio(endingAt index: Int) -> Int? {
    guard isNumber(index) else { return nil }
    var first = index
    while first > 0, index - first < 6, isNumber(first - 1) || isJointOfShare(first - 1) { first -= 1 }
    while first < index, !isNumber(first) { first += 1 }
    return (2...3).contains(index - first) ? first : nil
  }

  /// "*40%*", "nearly *a third*", "*all but two*": where a share begins that is no number with another.
  private func startOfShare(endingAt index: Int) -> Int? {
    if isPercent(index) { return index - 1 }
    guard index > 1, tokens[index - 1].isWord, mentionOf[index - 1] < 0 else { return nil }
    if tokens[index].isWord, EnglishWords.fractions.contains(tokens[index].hash), tokens[index - 1].has(.indefinite) {
      // Without a word in front it is a phrase like any other.
      return tokens[index - 2].isWord && tokens[index - 2].has(.adverb) ? index - 1 : nil
    }
    return isNumber(index) && tokens[index - 1].hash == EnglishWords.but && tokens[index - 2].hash == EnglishWords.all
      ? index - 2 : nil
  }

  /// "*Nearly* a third", "*about* 40%", "*more than* one in ten": where the words before a share begin.
  private func beforeShare(_ start: Int) -> Int {
    var first = start
    while first > 0, tokens[first - 1].isWord, !tokens[first].startsSentence,
      tokens[first - 1].has([.adverb, .preposition]) || first < start && tokens[first].has(.preposition),
      mentionOf[first - 1] < 0, !tokens[first - 1].has([.nounJoint, .hearerPreposition, .verb])
    { first -= 1 }
    return first
  }

  func isNumber(_ index: Int) -> Bool {
    tokens[index].kind == .number || tokens[index].isWord && tokens[index].has(.number)
  }

  private func isJointOfShare(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].has([.preposition, .nounJoint]) && tokens[index].width <= 3
  }

  /// "a woman in Worcester, Massachusetts, told": the comma before a place that a comma closes.
  func placeOpening(before comma: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    var at = comma - 1
    if at > 0, tokens[at].kind == .period { at -= 1 }
    guard at > 2, tokens[at].isWord, tokens[at].has(.place) else { return nil }
    while at > 1, comma - at < 4, tokens[at].isWord, tokens[at].isCapitalized { at -= 1 }
    guard tokens[at].kind == .comma, tokens[at - 1].isWord, tokens[at - 1].isCapitalized else { return nil }
    return at
  }

  /// "Hawks, like Roe and Doe, say": whoever the examples between the commas are of.
  mutating func exampleHead(before comma: Int) -> Int? {
    guard let joints = pack.reports?.joints else { return nil }
    var at = comma - 1
    while at > 1, comma - at < 14, tokens[at].isWord || tokens[at].kind == .possessive { at -= 1 }
    guard at > 0, tokens[at].kind == .comma, joints[tokens[at + 1].hash] == ReportWeights.exampleClass else {
      return nil
    }
    return nounPhrase(endingAt: at - 1)
  }

  /// "said Air Force 1st Lt. Jane Roe", "said the Council on Trade director John Doe", "said Roe’s guest, actress Jane Doe":
  /// the person at the end of a phrase that begins with another name.
  func personBehind(_ id: Int) -> Int {
    guard pack.hasBareClauses, mentions[id].kind == .name else { return id }
    let mention = mentions[id]
    guard mention.isPossessive || registry[mention.entity].kind != .person || !registry[mention.entity].isSure else {
      return id
    }
    var at = mention.last + 1
    var commas = 0
    while at < tokens.count, at - mention.last < 13, !tokens[at].flags.contains(.quoted) {
      let token = tokens[at]
      let other = Int(mentionOf[at])
      if other >= 0, other != id, mentions[other].kind == .name, registry[mentions[other].entity].kind == .person,
        registry[mentions[other].entity].isSure, hasRoleInFront(other), closesPhrase(mentions[other].last)
      {
        return other
      }
      switch token.kind {
      case .word:
        if other < 0, token.has([.auxiliary, .copula, .verb, .relative, .complementizer, .subordinator, .timeAdverb]) {
          return id
        }
      case .number, .possessive: break
      case .period: if token.startsSentence || !tokens[at - 1].has([.title, .abbreviation]) { return id }
      case .comma:
        commas += 1
        if !mention.isPossessive || commas > 1 { return id }
      default: return id
      }
      at += 1
    }
    return id
  }

  /// Whether a role or a title stands right before a name, or opens it.
  private func hasRoleInFront(_ id: Int) -> Bool {
    let mention = mentions[id]
    if (mention.extentFirst..<mention.first).contains(where: { tokens[$0].has([.role, .title]) }) { return true }
    return mention.extentFirst > 0 && tokens[mention.extentFirst - 1].isWord
      && tokens[mention.extentFirst - 1].has([.role, .title])
  }

  private func closesPhrase(_ last: Int) -> Bool {
    last + 1 >= tokens.count || !tokens[last + 1].isWord && tokens[last + 1].kind != .possessive
  }

  /// "said lobbyist and strategist Jane Roe": a name behind bare roles.
  private func namedBehindRole(_ last: Int) -> Int? {
    var at = last + 1
    while at < tokens.count, at - last < 9, tokens[at].isWord {
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind == .name {
        return mentions[id].isOblique ? nil : headName(id)
      }
      guard
        !tokens[at].has([
          .auxiliary, .copula, .verb, .finite, .preposition, .relative, .determiner, .subordinator, .complementizer,
        ])
      else { return nil }
      at += 1
    }
    return nil
  }

  /// "…, disclosures filed on Sunday revealed": plain nouns between a comma and the verb.
  mutating func phraseBehindComma(_ verb: Int) -> Int? {
    guard pack.hasBareClauses else { return nil }
    var first = verb
    while first > 0, verb - first < 12, tokens[first - 1].isWord || tokens[first - 1].kind == .number {
      let token = tokens[first - 1]
      if token.has([
        .auxiliary, .copula, .verb, .finite, .personalPronoun, .firstPerson, .secondPerson, .relative, .subordinator,
        .complementizer, .conjunction,
      ]), !token.has([.role, .people, .body, .record, .timeAdverb, .preposition]) {
        return nil
      }
      if token.startsSentence { return nil }
      first -= 1
    }
    guard first > 0, first < verb, tokens[first - 1].kind == .comma,
      tokens[first].isWord || tokens[first].kind == .number,
      !tokens[first].has([.preposition, .adverb, .timeAdverb, .gerund]) || tokens[first].has(.determiner),
      !endsLikePast(first), !endsInIng(first)
    else { return nil }
    var head = first
    while head + 1 < verb, !tokens[head + 1].has(.preposition), !endsLikePast(head + 1),
      !tokens[head + 1].has([.timeAdverb, .adverb])
    { head += 1 }
    guard !tokens[head].has(.grammar) else { return nil }
    return mentionOf[head] >= 0 ? Int(mentionOf[head]) : appendMention(first: head, last: head, extent: first)
  }
}
