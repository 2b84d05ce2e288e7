/// What somebody was asked: "Asked by Roe whether …", "voters were asked who …", "was asked to name …".
extension Analyzer {
  mutating func reportQuestion(_ index: Int) {
    let cue = cues[index]
    guard !pack.splitsElisions, tokens[cue.verb].has(.takesHearer), !tokens[cue.verb].has(.takesBareClause) else {
      return
    }
    let last = sentence(of: cue.verb).last
    guard cue.last < last else { return }
    var question = questionStart(cue.last + 1, last)
    if let start = question, start > cue.last + 1, pack.reports == nil { question = nil }
    if let start = question ?? questionBehindCircumstance(cue.last + 1, last) {
      let isKnown = adoptAgent(index, before: start)
      report(
        start, questionEnd(start, last), cue: index, .clause, rule: .reportedClause, confidence: isKnown ? 0.8 : 0.4)
    } else if let start = topicStart(cue, last) {
      report(start, clauseEnd(start, last, index), cue: index, .topic, rule: .reportedNoun, confidence: 0.4)
    }
  }

  /// "asked by Roe whether …": whoever asks.
  private mutating func adoptAgent(_ index: Int, before start: Int) -> Bool {
    let first = cues[index].last + 1
    guard pack.reports != nil, first + 1 < start, tokens[first].has(.agent),
      let at = (first + 1..<start).first(where: { mentionOf[$0] >= 0 })
    else { return false }
    cues[index].subject = headName(Int(mentionOf[at]))
    cues[index].isPassive = false
    cues[index].hasAgent = true
    return true
  }

  /// «demande si …», «a demandé mardi à Jane Roe pourquoi …»: French: the word that opens the question, past when and whom.
  func questionWord(_ first: Int, _ last: Int) -> Int? {
    var at = first
    while at + 2 < last, at - first < 10, tokens[at].isWord {
      if pack.questionWords.contains(tokens[at].hash), mentionOf[at] < 0 {
        // «demande aux gens qui passent …»
        if at > first, tokens[at].hash == FrenchWords.who, isNounOfHearers(at - 1) { return nil }
        // «s'il», not «s'est»
        return !tokens[at].has(.elided) || tokens[at + 1].has(.personalPronoun) ? at : nil
      }
      guard
        mentionOf[at] >= 0 || tokens[at].has([.hearerPreposition, .determiner, .calendar, .timeAdverb, .adverb])
          || at > first && tokens[at - 1].has([.hearerPreposition, .determiner]) && !tokens[at].has(.grammar),
        !tokens[at].has([.verb, .relative])
      else { return nil }
      at += 1
    }
    return nil
  }

  /// «Le juge a demandé à Jane Roe si … « Oui », a-t-elle répondu»: whoever is asked has the word next.
  mutating func expectAnswer(_ first: Int, _ question: Int) {
    guard let at = (first..<question).first(where: { mentionOf[$0] >= 0 && mentions[Int(mentionOf[$0])].kind == .name })
    else { return }
    advance(to: question)
    let entity = mentions[Int(mentionOf[at])].entity
    if registry[entity].kind == .person { salience.spoke(entity) }
  }

  /// «demande si …», not «affirme que, si …, …»
  func opensQuestion(_ start: Int, behind cue: Cue) -> Bool {
    pack.questionVerbs.contains(tokens[cue.verb].hash) && pack.questionWords.contains(tokens[start].hash)
      && !tokens[start - 1].has(.complementizer)
  }

  func questionEnd(_ start: Int, _ last: Int) -> Int {
    var end = start
    while end < last, tokens[end + 1].kind != .comma, tokens[end + 1].kind != .colon { end += 1 }
    return end
  }

  /// "asked on the air who …", "asked by Roe to …".
  private func questionBehindCircumstance(_ first: Int, _ last: Int) -> Int? {
    guard pack.reports != nil else { return nil }
    var at = first
    while at + 2 < last, at - first < 12, tokens[at].isWord || tokens[at].kind == .number {
      let token = tokens[at]
      if token.has([.verb, .auxiliary, .complementizer]), mentionOf[at] < 0 { return nil }
      if token.has(.relative), !tokens[at - 1].has(.preposition) { return at }
      if token.has(.hearerPreposition), !token.has(.nounJoint), token.width == 2, isVerbBase(at + 1),
        mentionOf[at + 1] < 0
      {
        return at
      }
      at += 1
    }
    return nil
  }
}
