import DocumentModel

/// French: marks that quote nobody, and words in marks that nobody named says.
extension Analyzer {
  /// «67 % de « non »», «placée sous le thème : « … »», «confie à « Vingt minutes » que …»: known before any cue.
  func isFrenchTerm(_ pair: MarkPair) -> Bool {
    guard pack.splitsElisions, pair.open > 1, pair.close < tokens.count else { return false }
    return isCountedWord(pair) || isTheme(pair) || isPaperTold(pair.open)
      || listedWorks.contains(Int(pairOf[pair.open])) || isWorkSetOff(pair)
  }

  /// Finds the pairs of the block that hold the works of a list, each by the one before it.
  mutating func findListedWorks() {
    guard pack.splitsElisions else { return }
    for index in pairs.indices where pairs[index].open > 1 && isWorkOfList(pairs[index]) { listedWorks.insert(index) }
  }

  /// «des titres *comme « La Rade », « Le Quai » et « Le Phare »*»
  private func isWorkOfList(_ pair: MarkPair) -> Bool {
    let joint = pair.open - 1
    guard joint > 1 else { return false }
    if tokens[joint].kind == .word, pack.viewConjunctions.contains(tokens[joint].hash) {
      return tokens[joint - 1].isWord && FrenchWords.works.contains(tokens[joint - 1].hash)
    }
    guard tokens[joint].kind == .comma || tokens[joint].isWord && tokens[joint].has(.conjunction),
      tokens[joint - 1].kind == .closeMark, pairOf[joint - 1] >= 0,
      case let before = Int(pairOf[joint - 1]), pairs[before].close == joint - 1
    else { return false }
    return listedWorks.contains(before) && !isFollowedBySaying(pair.close)
  }

  /// «« … », *a dit* Jane Roe», «« … » *explique*-t-elle»: a verb of saying right behind the marks or their comma.
  private func isFollowedBySaying(_ close: Int) -> Bool {
    var at = close + 1
    if at < tokens.count, tokens[at].kind == .comma { at += 1 }
    while at < tokens.count, at - close < 6, tokens[at].isWord,
      tokens[at].has([.auxiliary, .reflexive, .objectPronoun, .negation])
    { at += 1 }
    return at < tokens.count && tokens[at].kind == .word && tokens[at].has(.saying)
  }

  /// «autrice d'un premier film*, « Une fille qui va bien »,* présenté à Barel»: the title of a work, between commas that a
  /// participle or a preposition follows.
  private func isWorkSetOff(_ pair: MarkPair) -> Bool {
    guard pair.open > 2, pair.close + 2 < tokens.count, tokens[pair.open - 1].kind == .comma,
      tokens[pair.open - 2].kind == .word, tokens[pair.open - 2].has(.work), tokens[pair.open + 1].isCapitalized,
      tokens[pair.close + 1].kind == .comma, tokens[pair.close - 1].isWord
    else { return false }
    let next = tokens[pair.close + 2]
    return next.kind == .word && !next.has(.saying) && mentionOf[pair.close + 2] < 0
      && (next.has(.preposition) || ends(pair.close + 2, with: ["é", "ée", "u", "ue", "i", "ie"]))
      && !next.has([.finite, .auxiliary, .personalPronoun])
  }

  /// «67 % de « non »»
  private func isCountedWord(_ pair: MarkPair) -> Bool {
    let joint = pair.open - 1
    return pair.close - pair.open <= 3 && joint > 1 && tokens[joint].isWord && tokens[joint].has(.nounJoint)
      && (isPercent(joint - 1) || tokens[joint - 1].kind == .number)
  }

  /// «sous le thème : « … »»
  private func isTheme(_ pair: MarkPair) -> Bool {
    let noun = tokens[pair.open - 1].kind == .colon ? pair.open - 2 : pair.open - 1
    guard noun > 0, tokens[noun].kind == .word, FrenchWords.themes.contains(tokens[noun].hash) else { return false }
    // «Le journal titre : « … »»
    return tokens[noun].has(.participle)
      || tokens[noun - 1].isWord
        && tokens[noun - 1].has([.determiner, .preposition, .nounJoint])
  }

  /// «a confirmé à « Vingt minutes » que …», «…, révèle « Le Phare ».»: the name of a paper that hears or tells something.
  func isPaperTold(_ open: Int) -> Bool {
    guard pack.splitsElisions, open > 1, pairOf[open] >= 0, case let pair = pairs[Int(pairOf[open])],
      pair.open == open, pair.close < tokens.count, looksLikePaper(open + 1, pair.close - 1)
    else { return false }
    let before = tokens[open - 1]
    guard before.isWord, !before.startsSentence else { return false }
    let next = pair.close + 1
    if before.has(.hearerPreposition) {
      return next < tokens.count && tokens[next].isWord && tokens[next].has(.complementizer)
    }
    return before.has(.finite) && before.has(.takesClause) && tokens[open - 2].kind == .comma
      && (next >= tokens.count || tokens[next].kind == .period)
  }

  /// «24 heures», «Le Phare», «Ouest Presse»: a number and a word, or capitals alone.
  private func looksLikePaper(_ first: Int, _ last: Int) -> Bool {
    guard first <= last, last - first < 4 else { return false }
    if tokens[first].kind == .number { return last == first + 1 && tokens[last].kind == .word }
    return (first...last).allSatisfy {
      tokens[$0].kind == .word
        && (tokens[$0].isCapitalized || $0 > first && tokens[$0].has([.determiner, .nounJoint]))
    } && !tokens[first].has([.firstPerson, .secondPerson, .negation, .adverb])
  }

  /// «« … », peut-on lire sur une affiche»: what is written somewhere nobody in mind has said.
  func isReadSomewhere(behind close: Int, opening open: Int) -> Bool {
    guard pack.splitsElisions, close + 3 < tokens.count else { return false }
    let verb = tokens[close + 1].kind == .comma ? close + 2 : close + 1
    guard verb + 1 < tokens.count, tokens[verb].kind == .word, tokens[verb + 1].kind == .clitic,
      tokens[verb + 1].has(.firstPerson)
    else { return false }
    if FrenchWords.reading.contains(tokens[verb].hash) { return true }
    guard verb + 2 < tokens.count, tokens[verb].has(.verb) else { return false }
    // «Dans un rapport de la mairie, on apprend … « … », pouvait-on *y* lire»
    guard tokens[verb + 2].isWord, tokens[verb + 2].has(.objectPronoun), verb + 3 < tokens.count else {
      return FrenchWords.reading.contains(tokens[verb + 2].hash)
    }
    return FrenchWords.reading.contains(tokens[verb + 3].hash) && publisherOfSentence(before: open) == nil
  }

  /// «*D'autres* ont attendu longtemps, disent-*ils*»: those of whom the sentence tells, whom no name can be given.
  func opensWithSome(before pronoun: Int) -> Bool {
    guard pack.splitsElisions, tokens[mentions[pronoun].first].kind == .clitic else { return false }
    let end = mentions[pronoun].first
    let first = sentenceStart(of: end, reach: 60)
    guard first + 2 < end, tokens[first].startsSentence, tokens[first].isWord else { return false }
    return tokens[first].has(.elided) && FrenchWords.otherPeople.contains(tokens[first + 1].hash)
  }

  /// «Certains sont confiants : « … »», «Un autre ajoute, sur le quai : « … »»: some or another, whom no name can be given.
  func isOfSome(before open: Int) -> Bool {
    guard pack.splitsElisions, open > 3 else { return false }
    let first = sentenceStart(of: open - 1, reach: 39)
    // «D'autres, comme Jane Roe, y voient « … »»
    if tokens[first].startsSentence, tokens[first].isWord, tokens[first].has(.elided), first + 1 < open,
      FrenchWords.otherPeople.contains(tokens[first + 1].hash)
    {
      return true
    }
    guard tokens[open - 1].kind == .colon else { return false }
    guard tokens[first].startsSentence, tokens[first].kind == .word, mentionOf[first] < 0 else { return false }
    var verb = first + 1
    if !tokens[first].has(.indefinitePronoun) {
      guard tokens[first].has(.indefinite), FrenchWords.others.contains(tokens[verb].hash) else { return false }
      verb += 1
    }
    return verb < open && tokens[verb].isWord && tokens[verb].has(.verbal) && mentionOf[verb] < 0
  }

  /// «La juge lui demande : « Pourquoi ? » « Par peur »»: marks right behind a question are of whoever is asked.
  func isAnswered(_ last: Int, _ pair: MarkPair) -> Bool {
    guard pack.splitsElisions, pair.open > 1, tokens[pair.open - 1].kind == .closeMark, let cue = drafts[last].cue,
      tokens[pair.open - 2].kind == .question
    else { return false }
    let at = firstToken(at: cue.start.utf8)
    return (at..<min(tokens.count, at + 4)).contains { pack.questionVerbs.contains(tokens[$0].hash) }
  }

  /// The name between marks that quote nobody.
  mutating func paper(in open: Int) -> Int {
    let pair = pairs[Int(pairOf[open])]
    unspokenPairs.insert(Int(pairOf[open]))
    if mentionOf[open + 1] >= 0 { return Int(mentionOf[open + 1]) }
    return appendMention(first: open + 1, last: pair.close - 1, extent: open + 1)
  }

  /// «« Je suis née ici. »»: words that say «je».
  func isOfOneself(_ pair: MarkPair) -> Bool {
    (max(0, pair.open)..<min(pair.close, tokens.count)).contains {
      tokens[$0].isWord && FrenchWords.personal.contains(tokens[$0].hash) && tokens[$0].has(.firstPerson)
    }
  }

  /// «« … », dit Jane Roe. Luc Doe est sorti. On s'étonne. « … »»: another who opened a sentence since the last words.
  func newcomer(since pair: MarkPair) -> Int? {
    guard pack.splitsElisions, pair.open > 0, tokens[pair.open].startsSentence, lastPair >= 0,
      pairs[lastPair].close < pair.open
    else { return nil }
    var at = pair.open - 1
    while at > pairs[lastPair].close, pair.open - at < 60 {
      let id = Int(mentionOf[at])
      if id >= 0, tokens[at].startsSentence, mentions[id].kind == .name, mentions[id].extentFirst == at,
        registry[mentions[id].entity].kind == .person, registry[mentions[id].entity].words.count > 1,
        isBeforeVerb(mentions[id].last)
      {
        return id
      }
      at -= 1
    }
    return nil
  }

  /// «« Il gèle » : alors que l'hiver s'installe, ce berger exprime …»: the subject of the sentence behind a colon, past what
  /// opens it.
  func subjectExplaining(_ pair: MarkPair) -> Int? {
    let close = pair.close
    guard pack.splitsElisions, pair.open <= 0 || tokens[pair.open].startsSentence, close + 4 < tokens.count,
      tokens[close + 1].kind == .colon
    else { return nil }
    var first = close + 2
    if tokens[first].isWord, tokens[first].has([.preposition, .subordinator, .adverb]), mentionOf[first] < 0 {
      guard
        let comma = (first + 1..<min(tokens.count - 1, first + 16)).first(where: {
          tokens[$0].kind == .comma || !tokens[$0].isWord && tokens[$0].kind != .number
        }), tokens[comma].kind == .comma
      else { return nil }
      first = comma + 1
    }
    guard first + 2 < tokens.count, mentionOf[first] >= 0 else { return nil }
    let id = Int(mentionOf[first])
    guard mentions[id].extentFirst == first, !mentions[id].isOblique else { return nil }
    switch mentions[id].kind {
    case .name:
      return registry[mentions[id].entity].kind == .person && registry[mentions[id].entity].words.count > 1 ? id : nil
    case .description:
      return tokens[first].has(.definite) && tokens[first].has(.notName) && tokens[mentions[id].first].has(.role)
        ? id : nil
    case .pronoun: return nil
    }
  }

  /// «Ils ont aussi l'appui de *Jane Roe*, la boulangère. // « … »»: whom the end of a paragraph brings in.
  func presentedLast(_ last: Int) -> Int? {
    guard pack.splitsElisions, last > 4 else { return nil }
    var end = tokens[last].kind == .period ? last - 1 : last
    var at = end
    while at > 2, end - at < 10, tokens[at].isWord, !isVerbal(at) || tokens[at].has([.preposition, .determiner]),
      !tokens[at].has(.relative)
    { at -= 1 }
    if tokens[at].kind == .comma, mentionOf[end] < 0 || mentions[Int(mentionOf[end])].kind != .name { end = at - 1 }
    guard mentionOf[end] >= 0, case let id = Int(mentionOf[end]), mentions[id].kind == .name, mentions[id].last == end,
      mentions[id].isOblique, registry[mentions[id].entity].kind == .person,
      registry[mentions[id].entity].words.count > 1, registry[mentions[id].entity].mentions.count == 1
    else { return nil }
    return id
  }
}
