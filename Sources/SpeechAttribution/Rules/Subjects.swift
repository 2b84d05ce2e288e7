import DocumentModel

extension Analyzer {
  /// Finds the mention that does the saying.
  mutating func findSubject(_ cue: inout Cue) {
    if cue.isPassive, let agent = agent(behind: cue.last) {
      cue.subject = agent
      cue.isPassive = false
      cue.hasAgent = true
      cue.isInverted = true
      return
    }
    if cue.form == .finite {
      if cue.isInverted {
        // The pronoun hung on the verb or on its auxiliary.
        var at = cue.last
        while at >= cue.first, tokens[at].kind != .clitic { at -= 1 }
        if at >= cue.first, mentionOf[at] >= 0 { cue.subject = Int(mentionOf[at]) }
        return
      }
      if let subject = subjectBefore(cue.first, &cue) {
        cue.subject = subject
        return
      }
      if let subject = subjectAfter(cue.last, near: pack.splitsElisions ? 14 : 3, takesAny: false),
        cue.first == 0 || tokens[cue.first].startsSentence || opensReport(cue.first)
      {
        cue.subject = subject
        cue.isInverted = true
        return
      }
    }
    if cue.form == .gerund, let subject = ownSubject(cue.first) {
      cue.subject = subject
      return
    }
    if let subject = sharedSubject(cue.first) {
      cue.subject = subject
      cue.isShared = true
    }
  }

  /// «… par X», "… by X" in the same sentence, at most 24 tokens on.
  private func agent(behind last: Int) -> Int? {
    var at = last + 1
    let limit = min(tokens.count - 1, last + 24)
    while at < limit {
      if tokens[at].startsSentence, !tokens[at].flags.contains(.quoted) { return nil }
      if tokens[at].isWord, tokens[at].has(.agent), !tokens[at].flags.contains(.quoted) {
        let next = tokens[at + 1].has(.definite) && mentionOf[at + 1] < 0 && at + 2 < tokens.count ? at + 2 : at + 1
        let id = Int(mentionOf[next])
        guard id >= 0, mentions[id].extentFirst == next else { return nil }
        let head = headName(id)
        return mentions[head].kind == .pronoun ? nil : head
      }
      at += 1
    }
    return nil
  }

  /// "with Jane Roe calling it …": a name right before a participle.
  private func ownSubject(_ index: Int) -> Int? {
    guard !pack.splitsElisions else { return nil }
    var at = index - 1
    while at >= 0, tokens[at].isWord, tokens[at].has(.adverb), mentionOf[at] < 0 { at -= 1 }
    guard at > 0, mentionOf[at] >= 0 else { return nil }
    let mention = mentions[Int(mentionOf[at])]
    guard mention.kind == .name, mention.last == at, !mention.isQuoted else { return nil }
    return Int(mentionOf[at])
  }

  /// Whether a verb stands where an inverted reporting clause begins: behind a closing mark, a comma or a dash.
  func opensReport(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .closeMark, .comma, .dash, .question, .exclamation, .ellipsis: return true
    case .word: return pack.splitsElisions && tokens[index - 1].has([.subordinator, .complementizer, .conjunction])
    default: return false
    }
  }

  /// The noun phrase that ends right before a verb group.
  private mutating func subjectBefore(_ verb: Int, _ cue: inout Cue) -> Int? {
    var at = verb - 1
    var steps = 0
    while at >= 0, steps < 40 {
      let token = tokens[at]
      steps += 1
      switch token.kind {
      case .clitic: return nil
      case .word, .number:
        if token.isWord, token.has(.relative), !token.has([.indefinitePronoun]), mentionOf[at] < 0,
          at == verb - 1 || tokens[at + 1].has([.adverb, .negation])
        {
          cue.isRelative = true
          var head = at - 1
          if head >= 0, tokens[head].kind == .comma { head -= 1 }
          return head >= 0 ? nounPhrase(endingAt: head) : nil
        }
        if token.isWord, mentionOf[at] < 0, token.has([.adverb, .timeAdverb, .negation, .calendar]),
          !token.has([.conjunction, .subordinator]) || token.has(.timeAdverb)
        {
          at -= 1
          continue
        }
        if token.isWord, token.has([.conjunction, .subordinator, .complementizer]), mentionOf[at] < 0 { return nil }
        return nounPhrase(endingAt: at)
      case .closeBracket:
        at = before(bracket: at)
      case .comma, .dash:
        // "Critics, however, say": a lone adverb between commas.
        if token.kind == .comma, at > 2, tokens[at - 1].isWord, tokens[at - 1].has([.adverb, .timeAdverb]),
          tokens[at - 2].kind == .comma
        {
          at -= 3
          continue
        }
        if let head = appositionHead(before: at) { return head }
        if let behind = inversion(behind: cue.last) {
          cue.isInverted = true
          return behind
        }
        // «X, en déplacement à Y, a contesté …»: the sentence's own subject, unless the verb opens an incise.
        if tokens[at].kind == .comma, let subject = sentenceSubject(before: at),
          mentions[subject].kind != .description || !mentions[subject].isOblique,
          !hasVerb(mentions[subject].last + 1, at)
        {
          return subject
        }
        return nil
      case .closeMark:
        let pair = pairOf[at]
        guard pair >= 0 else { return nil }
        let open = pairs[Int(pair)].open
        guard open > 0 else { return nil }
        // «« Quotidien » a affirmé que …»
        guard cue.last + 1 < tokens.count, tokens[cue.last + 1].has(.complementizer), tokens[cue.last + 1].isWord else {
          return nil
        }
        return quotedName(open)
      case .possessive: return nil
      default: return nil
      }
    }
    return nil
  }

  /// A speaker right behind a verb that follows a comma («…, affirme le PAM»).
  private mutating func inversion(behind last: Int) -> Int? {
    guard pack.splitsElisions, let id = subjectAfter(last, near: 4, takesAny: false) else { return nil }
    let mention = mentions[id]
    switch mention.kind {
    case .name: return registry[mention.entity].kind == .place ? nil : id
    case .pronoun: return nil
    case .description:
      return tokens[mention.first].has([.role, .people, .body]) || tokens[mention.extentFirst].has(.indefinite)
        ? id : nil
    }
  }

  private func hasVerb(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at < to {
      if tokens[at].kind == .closeMark { return true }
      if tokens[at].isWord, tokens[at].has([.auxiliary, .copula, .verb, .finite]),
        !tokens[at].has([.preposition, .determiner]),
        mentionOf[at] < 0
      {
        return true
      }
      at += 1
    }
    return false
  }

  private func before(bracket close: Int) -> Int {
    var at = close - 1
    while at >= 0, close - at < 30, tokens[at].kind != .openBracket { at -= 1 }
    return at - 1
  }

  /// The phrase whose last word is at an index: a mention that covers it, or a phrase made of what stands there.
  private mutating func nounPhrase(endingAt index: Int) -> Int? {
    let covering = Int(mentionOf[index])
    let apposition = appositions.partitioningIndex { $0.last >= index }
    if apposition < appositions.count,
      appositions[apposition].last == index
    {
      return appositions[apposition].mention
    }
    if let whole = wholePhrase(endingAt: index, covering: covering) { return whole }
    if covering >= 0 {
      let top = climb(covering, end: index)
      if mentions[top].isOblique, let subject = sentenceSubject(before: index), !mentions[subject].isOblique,
        mentions[subject].kind != .pronoun, !hasVerb(mentions[subject].last + 1, index)
      {
        return subject
      }
      return top
    }
    // A mention just before, with words that belong to it («la ministre de l'Éducation nationale a dit»).
    var at = index
    while at >= 0, index - at < 10 {
      let token = tokens[at]
      if mentionOf[at] >= 0 {
        let id = Int(mentionOf[at])
        let climbed = climb(id, end: at)
        if mentions[climbed].kind == .pronoun { return nil }
        return climbed
      }
      guard token.isWord || token.kind == .number,
        !token.has([.verb, .auxiliary, .copula, .subordinator, .complementizer, .finite, .conjunction])
      else { break }
      at -= 1
    }
    return makePhrase(endingAt: index)
  }

  /// "Partisans on both sides", «les proches de la victime»: all words from the clause's start, when nothing in them
  /// is a verb or a comma and no name of a person ends them.
  private mutating func wholePhrase(endingAt index: Int, covering: Int) -> Int? {
    if covering >= 0, mentions[covering].kind == .pronoun { return nil }
    if covering >= 0, mentions[covering].kind == .name, !mentions[covering].isOblique { return nil }
    var first = index
    while first > 0, index - first < 20, !tokens[first].startsSentence {
      let before = tokens[first - 1]
      if before.isWord, before.has([.conjunction, .subordinator, .complementizer]), !before.has(.preposition),
        !before.has(.definite)
      {
        break
      }
      if before.kind == .comma || before.kind == .closeMark || before.kind == .semicolon || before.kind == .colon {
        break
      }
      first -= 1
    }
    guard first < index, index - first < 20, tokens[first].isWord || tokens[first].kind == .number else { return nil }
    if tokens[first].has([.preposition, .adverb, .conjunction, .subordinator, .timeAdverb, .relative]),
      !tokens[first].has([.indefinite, .definite, .indefinitePronoun])
    {
      return nil
    }
    var noun: Int?
    var at = first
    while at <= index {
      let token = tokens[at]
      guard token.isWord || token.kind == .number || token.kind == .possessive, !token.flags.contains(.quoted) else {
        return nil
      }
      if token.has([.verb, .auxiliary, .copula, .relative, .complementizer, .finite]), !token.isCapitalized,
        !token.has([.role, .people, .body, .definite, .preposition])
      {
        return nil
      }
      if token.has([.personalPronoun, .gerund]), !token.has(.definite) { return nil }
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind == .name, !mentions[id].isOblique, !mentions[id].isPossessive,
        at > first || mentions[id].last == index,
        mentions[id].last < index ? at > first + 3 : true, mentions[id].last == index
      {
        return nil
      }
      if noun == nil, token.has([.role, .people, .body, .record]), !token.has(.determiner) || token.has(.people),
        !isOblique(at) || at == first
      {
        noun = at
      }
      at += 1
    }
    // Only what reaches further than a description known already.
    if covering >= 0, mentions[covering].kind == .description, mentions[covering].extentFirst <= first { return nil }
    if noun == nil {
      guard
        tokens[first].has([.indefinitePronoun, .number, .people, .determiner]) || tokens[first].kind == .number
          || tokens[first].isCapitalized
      else { return nil }
    }
    if let noun, mentionOf[noun] >= 0, mentions[Int(mentionOf[noun])].entity >= 0 { return nil }
    let id = appendMention(first: noun ?? first, last: index, extent: first)
    return id
  }

  /// From a name inside a larger phrase («porte-parole de Trump») to the phrase.
  private func climb(_ mention: Int, end: Int) -> Int {
    var id = mention
    var guardCount = 0
    while id > 0, guardCount < 6, mentions[id].isOblique {
      guardCount += 1
      let outer = mentions[id - 1]
      if outer.kind == .description, outer.last >= mentions[id].extentFirst {
        id -= 1
        continue
      }
      // A joint directly between two mentions.
      if outer.kind != .pronoun, outer.last + 4 >= mentions[id].extentFirst,
        hasOnlyJoint(outer.last + 1, mentions[id].extentFirst)
      {
        id -= 1
        continue
      }
      break
    }
    return id
  }

  private func hasOnlyJoint(_ from: Int, _ to: Int) -> Bool {
    var at = from
    var seen = false
    while at < to {
      guard tokens[at].isWord, tokens[at].has([.nounJoint, .definite]) else { return false }
      if tokens[at].has(.nounJoint) { seen = true }
      at += 1
    }
    return seen
  }

  /// A noun phrase without any known noun: back to its determiner, or to where its clause starts.
  private mutating func makePhrase(endingAt index: Int) -> Int? {
    var first = index
    var at = index
    var determiner: Int?
    while at >= 0, index - at < 14 {
      let token = tokens[at]
      guard token.isWord || token.kind == .number || token.kind == .possessive, !token.flags.contains(.quoted) else {
        break
      }
      if token.has([
        .verb, .auxiliary, .copula, .conjunction, .subordinator, .complementizer, .personalPronoun, .finite, .relative,
      ]), !token.has(.definite) {
        break
      }
      if token.has(.preposition), !token.has(.nounJoint) { break }
      first = at
      if token.has(.determiner) {
        determiner = at
        if at == 0 || !tokens[at - 1].has(.nounJoint) { break }
      }
      if token.startsSentence { break }
      at -= 1
    }
    if let determiner, determiner < first || !tokens[first].has(.determiner) { first = determiner }
    while first < index, tokens[first].has([.nounJoint, .adverb]) && !tokens[first].has(.determiner) { first += 1 }
    guard first <= index, tokens[index].kind == .word,
      !tokens[index].has(.grammar) || tokens[index].has([.indefinitePronoun, .notName])
    else { return nil }
    if first == index, !tokens[index].isCapitalized, !tokens[index].has(.indefinitePronoun) {
      // A bare noun: only a plural speaks.
      guard !pack.splitsElisions, bytes[Int(tokens[index].end) - 1] == 0x73 else { return nil }
    }
    return appendMention(first: index, last: index, extent: first)
  }

  mutating func appendMention(first: Int, last: Int, extent: Int) -> Int {
    var mention = Mention(first: first, last: last, kind: .description, entity: -1, extentFirst: extent)
    mention.gender = gender(of: tokens[first])
    mentions.append(mention)
    return mentions.count - 1
  }

  /// The head before an apposition or a relative clause that closes with the comma at an index.
  private func appositionHead(before comma: Int) -> Int? {
    var at = comma - 1
    var found: Int?
    while at >= 0, comma - at < 45 {
      let token = tokens[at]
      if token.kind == .semicolon || token.kind == .colon || token.kind == .closeMark { break }
      if tokens[at + 1].startsSentence { break }
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind != .pronoun || tokens[at].has(.relative) == false {
        let mention = mentions[id]
        if mention.kind == .pronoun || mention.isQuoted {
          at -= 1
          continue
        }
        let next = mention.last + 1
        if next < tokens.count, next < comma || found == nil,
          tokens[next].kind == .comma || tokens[next].kind == .dash
            || tokens[next].kind == .openBracket, !mention.isOblique || found == nil
        {
          if next < comma, !mention.isOblique, mention.entity >= 0 || mention.kind == .description {
            let after = next + 1
            let opens =
              after < tokens.count
              && (tokens[after].has([.relative, .determiner, .role, .people, .number, .participle])
                || tokens[after].kind == .number || tokens[next].kind == .openBracket || registryRole(mention))
            if opens { return id }
          }
        }
        at = mention.extentFirst - 1
        if found == nil, !mention.isOblique { found = id }
        continue
      }
      at -= 1
    }
    // "In Ohio, Trump, …" has no such head; a comma after an adverbial: nothing.
    return nil
  }

  private func registryRole(_ mention: Mention) -> Bool {
    mention.entity >= 0 && registry[mention.entity].role != nil
  }

  /// The noun phrase behind a verb: right there, or behind adverbials («a indiqué mercredi à l'AFP le préfet»).
  mutating func subjectAfter(_ index: Int, near: Int, takesAny: Bool) -> Int? {
    var at = index + 1
    let limit = min(tokens.count, index + 1 + near)
    var depth = 0
    while at < limit {
      let token = tokens[at]
      if token.kind == .closeMark || token.kind == .openMark {
        return nil
      }
      let id = Int(mentionOf[at])
      if id >= 0 {
        let mention = mentions[id]
        if mention.kind == .pronoun, token.has([.reflexive]) {
          at += 1
          continue
        }
        if mention.isOblique, at > index + 1, !takesAny {
          at = mention.last + 1
          continue
        }
        if at - index > 2, mention.kind == .pronoun { return nil }
        return mention.kind == .pronoun ? id : authorName(headName(id))
      }
      switch token.kind {
      case .word:
        if token.has([.complementizer, .subordinator, .verb, .auxiliary, .copula, .conjunction, .relative]),
          !token.has(.determiner), !token.has(.preposition)
        {
          return nil
        }
        if token.has([.infinitive, .gerund]) { return nil }
      case .number: break
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      case .comma:
        if !takesAny && at > index + 1 && !pack.splitsElisions { return nil }
        if takesAny { return anyPhrase(index + 1, at - 1) }
        if pack.splitsElisions { break }
        return nil
      default:
        return takesAny ? anyPhrase(index + 1, at - 1) : nil
      }
      at += 1
    }
    return takesAny ? anyPhrase(index + 1, at - 1) : nil
  }

  /// «un communiqué de l'Entsoe», "a post from Jane Roe": whoever wrote it.
  private func authorName(_ mention: Int) -> Int {
    guard mentions[mention].kind == .description, tokens[mentions[mention].first].has(.record),
      !tokens[mentions[mention].first].has(.body)
    else { return mention }
    var at = mentions[mention].first + 1
    let limit = min(tokens.count, at + 7)
    guard at < limit, tokens[at].isWord, tokens[at].has([.preposition, .nounJoint, .agent]) else { return mention }
    while at < limit {
      let id = Int(mentionOf[at])
      if id >= 0, id != mention, mentions[id].kind == .name, registry[mentions[id].entity].kind != .place { return id }
      guard tokens[at].isWord, !tokens[at].has([.verb, .auxiliary, .relative, .conjunction]) else { return mention }
      at += 1
    }
    return mention
  }

  /// From the first mention of a compound to the name it leads to: "Clinton campaign manager Robby Mook".
  func headName(_ mention: Int) -> Int {
    var id = mention
    var at = mentions[id].kind == .description ? mentions[id].first + 1 : mentions[id].last + 1
    let limit = min(tokens.count, at + 9)
    while at < limit {
      let token = tokens[at]
      if token.kind == .possessive {
        at += 1
        continue
      }
      // «son porte-parole, Fraser Seitel», "her campaign manager, Robby Mook": a name right behind the comma.
      if token.kind == .comma, at + 1 < limit, mentions[id].kind == .description, tokens[mentions[id].first].has(.role),
        mentionOf[at + 1] >= 0
      {
        let next = Int(mentionOf[at + 1])
        if mentions[next].kind == .name, mentions[next].extentFirst == at + 1,
          registry[mentions[next].entity].kind == .person
        {
          return next
        }
        return id
      }
      guard token.kind == .word else { return id }
      let other = Int(mentionOf[at])
      if other >= 0, other != id {
        if mentions[other].kind == .pronoun { return id }
        if mentions[other].isOblique, mentions[other].extentFirst == at, tokens[at - 1].has([.preposition, .nounJoint])
        {
          return id
        }
        id = other
        at = mentions[other].kind == .description ? mentions[other].first + 1 : mentions[other].last + 1
        continue
      }
      if token.has([
        .verb, .auxiliary, .copula, .preposition, .nounJoint, .conjunction, .relative, .complementizer, .subordinator,
        .finite, .gerund, .timeAdverb, .calendar,
      ]) {
        return id
      }
      at += 1
    }
    return id
  }

  /// A source that is no known noun («selon la presse locale»).
  private mutating func anyPhrase(_ first: Int, _ last: Int) -> Int? {
    guard first <= last, last < tokens.count, tokens[first].isWord else { return nil }
    if tokens[first].has([.relative, .subordinator, .complementizer, .negation]) { return nil }
    return appendMention(first: min(last, first + 1), last: last, extent: first)
  }

  /// The subject of the main verb of the sentence, for a participle or a coordinated verb.
  func sharedSubject(_ index: Int) -> Int? {
    var inner: Int?
    for cue in cues.reversed() {
      guard sameSentence(cue.verb, index) else { break }
      guard cue.subject >= 0, cue.form != .source,
        pack.splitsElisions || tokens[cue.verb].has([.takesClause, .takesBareClause, .takesHearer])
      else { continue }
      let extent = mentions[cue.subject].extentFirst
      // The subject of a clause that is itself reported («que sa présidence …») is second choice.
      if extent > 0, extent < cue.first, tokens[extent - 1].isWord, tokens[extent - 1].has(.complementizer) {
        if inner == nil { inner = cue.subject }
        continue
      }
      return cue.subject
    }
    return sentenceSubject(before: index) ?? inner
  }

  /// The first mention of the sentence that hangs on no preposition; within 120 tokens.
  func sentenceSubject(before index: Int) -> Int? {
    var first = index
    while first > 0, index - first < 120, !tokens[first].startsSentence { first -= 1 }
    var at = first
    var oblique: Int?
    while at < index {
      if tokens[at].kind == .openMark, pairOf[at] >= 0, pairs[Int(pairOf[at])].open == at {
        at = pairs[Int(pairOf[at])].close + 1
        continue
      }
      let id = Int(mentionOf[at])
      if id >= 0 {
        let mention = mentions[id]
        if !mention.isQuoted, !tokens[at].flags.contains(.bracketed),
          !(mention.kind == .pronoun && tokens[at].has([.objectPronoun, .reflexive])
            && !tokens[at].has(.femininePronoun))
        {
          if !mention.isOblique, !mention.isPossessive {
            guard mention.kind == .name, registry[mention.entity].kind == .place, !isBeforeVerb(mention.last) else {
              return id
            }
            if oblique == nil { oblique = id }
          }
          if oblique == nil, mention.kind != .pronoun { oblique = id }
        }
        at = max(at, mention.last) + 1
        continue
      }
      at += 1
    }
    return nil
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
