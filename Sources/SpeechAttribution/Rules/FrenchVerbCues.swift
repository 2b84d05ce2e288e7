/// French verb groups: «a-t-il *déclaré*», «en *expliquant*», «a fait *savoir*».
extension Analyzer {
  func frenchCue(_ candidate: VerbCandidate) -> Cue? {
    let features = candidate.features
    if pack.ledInfinitives.contains(candidate.token.hash), !isLed(candidate) { return nil }
    var cue = candidate.cue
    if features.contains(.participle),
      !features.contains(.finite) || candidate.hasAuxiliary || hangsOnAuxiliary(candidate)
    {
      guard takeAuxiliary(before: candidate, &cue) || sharesAuxiliary(candidate, &cue) else {
        guard isJudgedBySomebody(candidate) else { return nil }
        cue.isPassive = true
        return cue
      }
    } else if features.contains(.gerund) {
      if tellsThing(candidate) { return nil }
      cue.form = .gerund
    } else if features.contains(.infinitive) {
      takeInfinitive(candidate, &cue)
    }
    if isJudged(candidate) { cue.isPassive = true }
    if cue.last + 1 < tokens.count, tokens[cue.last + 1].kind == .clitic {
      cue.last += 1
      cue.isInverted = true
    }
    return cue
  }

  /// «l'accusé *Luc Roe*, dit Lupin, a nié», «Luc Roe dit Lupin»: whose other name «dit» brings in, right behind his own in a
  /// sentence that has had no verb.
  mutating func takeAlias(_ verb: Int) -> Bool {
    guard let owner = aliasOwner(verb) else { return false }
    let alias = Int(mentionOf[verb + 1])
    registry.merge(mentions[alias].entity, into: mentions[owner].entity)
    mentions[alias].entity = mentions[owner].entity
    return true
  }

  private func aliasOwner(_ verb: Int) -> Int? {
    guard FrenchWords.called.contains(tokens[verb].hash), verb > 2, verb + 2 < tokens.count, mentionOf[verb + 1] >= 0,
      case let alias = Int(mentionOf[verb + 1]), mentions[alias].kind == .name, mentions[alias].first == verb + 1,
      case let end = tokens[verb - 1].kind == .comma ? verb - 2 : verb - 1, mentionOf[end] >= 0,
      case let owner = Int(mentionOf[end]), mentions[owner].kind == .name, mentions[owner].last == end,
      registry[mentions[owner].entity].kind == .person, registry[mentions[owner].entity].words.count > 1,
      mentions[alias].entity != mentions[owner].entity, !mentions[owner].isOblique,
      registry[mentions[alias].entity].words.count == 1
    else { return nil }
    let next = mentions[alias].last + 1
    guard next < tokens.count, tokens[next].kind == .comma || tokens[next].isWord && tokens[next].has(.verbal) else {
      return nil
    }
    let first = sentenceStart(of: verb, reach: 40)
    return hasVerb(first, mentions[owner].extentFirst) ? nil : owner
  }

  /// «a présenté ses excuses *et rappelé que* …»: a participle behind a conjunction, whose auxiliary was said before.
  private func sharesAuxiliary(_ candidate: VerbCandidate, _ cue: inout Cue) -> Bool {
    let joint = candidate.before
    guard joint > 2, tokens[joint].isWord, tokens[joint].has(.conjunction), candidate.token.has(.takesClause),
      candidate.index + 1 < tokens.count, tokens[candidate.index + 1].isWord,
      tokens[candidate.index + 1].has(.complementizer)
    else { return false }
    var at = joint - 1
    while at > 0, joint - at < 14, !tokens[at].startsSentence {
      if tokens[at].kind == .word, tokens[at].has(.participle) || ends(at, with: ["é", "i", "u", "is", "it", "ert"]),
        tokens[at - 1].isWord, tokens[at - 1].has(.auxiliary),
        !tokens[at - 1].has([.copula, .preposition])
      {
        cue.first = candidate.index
        return true
      }
      if tokens[at].kind == .comma || tokens[at].has([.relative, .complementizer]) { return false }
      at -= 1
    }
    return false
  }

  /// «« … », *s'est contenté de* dire Jane Roe»: behind words in marks, the verb that an infinitive of saying hangs on.
  private func leadingVerb(_ candidate: VerbCandidate) -> Int? {
    let joint = candidate.index - 1
    guard joint > 3, tokens[joint].isWord, tokens[joint].has([.nounJoint, .preposition]) else { return nil }
    // «se contente-t-on de rappeler»
    var first = tokens[joint - 1].kind == .clitic ? joint - 2 : joint - 1
    guard FrenchWords.leading.contains(tokens[first].hash) else { return nil }
    while first > 0, joint - first < 6, tokens[first - 1].isWord,
      tokens[first - 1].has([.auxiliary, .reflexive, .adverb]) && mentionOf[first - 1] < 0
    { first -= 1 }
    let opens = opensReport(first) && (first == 0 || tokens[first - 1].kind != .word)
    return opens || tokens[first].has([.auxiliary, .reflexive]) ? first : nil
  }

  /// «laisse *tomber*», «a laissé *échapper*»: infinitives that tell behind «laisser» alone.
  private func isLed(_ candidate: VerbCandidate) -> Bool {
    candidate.before >= 0 && candidate.isAdjacent && pack.ledInfinitives.contains(candidate.token.hash)
      && pack.leadingVerbs.contains(tokens[candidate.before].hash)
  }

  /// «*a-t-il* dit»: the pronoun hung on the auxiliary of a participle that is a finite form too.
  private func hangsOnAuxiliary(_ candidate: VerbCandidate) -> Bool {
    let at = candidate.before
    return at > 0 && tokens[at].kind == .clitic && tokens[at - 1].has(.auxiliary)
  }

  /// «une attaque *décrite* comme « rare »»: a judgement of nobody, where nothing brings in who judged.
  private func isJudged(_ candidate: VerbCandidate) -> Bool {
    if isDescribedBySomebody(candidate) { return true }
    return candidate.features.contains(.describes) && candidate.features.isDisjoint(with: .saying)
      && !candidate.hasAuxiliary
      && ends(candidate.index, with: ["ée", "ées", "és", "rits", "rite", "rites"])
  }

  /// «Luc Roe, *décrit* par Jane Doe comme « … »»
  private func isDescribedBySomebody(_ candidate: VerbCandidate) -> Bool {
    let agent = candidate.index + 1
    guard candidate.features.contains(.describes), !candidate.hasAuxiliary, agent + 2 < tokens.count,
      tokens[agent].isWord, tokens[agent].has(.agent)
    else { return false }
    let at = mentionOf[agent + 1] < 0 && tokens[agent + 1].has(.definite) ? agent + 2 : agent + 1
    return mentionOf[at] >= 0 && mentions[Int(mentionOf[at])].kind != .pronoun
  }

  /// «une loi *qualifiée* d'« injuste » par Jane Roe»: who judged stands right behind the marks.
  private func isJudgedBySomebody(_ candidate: VerbCandidate) -> Bool {
    let next = candidate.index + 1
    guard candidate.features.contains(.describes),
      let open = (next..<min(tokens.count, next + 3)).first(where: { tokens[$0].kind == .openMark }),
      (next..<open).allSatisfy({ tokens[$0].isWord }), pairOf[open] >= 0
    else { return false }
    let close = pairs[Int(pairOf[open])].close
    return close + 1 < tokens.count && tokens[close + 1].isWord && tokens[close + 1].has(.agent)
  }

  /// «une peine lui *imposant* de partir»: what a thing does, and nobody says.
  private func tellsThing(_ candidate: VerbCandidate) -> Bool {
    var at = candidate.before
    if at > 0, tokens[at].isWord, tokens[at].has(.objectPronoun) { at -= 1 }
    return candidate.features.contains(.takesHearer) && at > 0 && tokens[at].kind == .word && mentionOf[at] < 0
      && !tokens[at].isCapitalized && !tokens[at].has(.grammar)
      && !tokens[at].has([.role, .people, .body, .record, .speechNoun])
  }

  /// «*a-t-il* déclaré», «*n'a*, lors d'une visite, *pas* déclaré»: takes all before a participle; false without auxiliary.
  private func takeAuxiliary(before candidate: VerbCandidate, _ cue: inout Cue) -> Bool {
    var at = candidate.before
    if at >= 0, tokens[at].kind == .clitic {
      at -= 1
      cue.isInverted = true
    }
    if at > 1, tokens[at].kind == .comma, let opening = auxiliaryBefore(comma: at) { at = opening }
    guard let auxiliary = auxiliary(behindWords: at) else { return false }
    cue.first = auxiliary
    // «reproche au maire d'*avoir* menacé …»
    if tokens[auxiliary].has(.infinitive), !tokens[auxiliary].has(.copula), auxiliary > 0, tokens[auxiliary - 1].isWord,
      tokens[auxiliary - 1].has(.elided), tokens[auxiliary - 1].has(.nounJoint)
    {
      cue.form = .infinitive
    }
    if tokens[auxiliary].has(.copula) { takeCopula(auxiliary, &cue) }
    while cue.first > 0, tokens[cue.first - 1].has([.negation, .objectPronoun]), tokens[cue.first - 1].isWord,
      !tokens[cue.first - 1].has([.firstPerson, .masculinePronoun])
    { cue.first -= 1 }
    return true
  }

  /// «*a* pour sa part commenté»: the auxiliary right there, or behind at most four words that open with a preposition.
  private func auxiliary(behindWords last: Int) -> Int? {
    // «a d'ores et déjà prévenu»
    if last > 2, tokens[last - 1].hash == FrenchWords.ores, tokens[last - 2].has(.elided) {
      return tokens[last - 3].has(.auxiliary) ? last - 3 : nil
    }
    // «a quant à elle rappelé»
    if last > 2, tokens[last].has([.masculinePronoun, .femininePronoun, .pluralPronoun]),
      pack.topicWords.contains(tokens[last - 2].hash)
    {
      return tokens[last - 3].has(.auxiliary) ? last - 3 : nil
    }
    var at = last
    while at > 0, last - at < 4, tokens[at].kind == .word,
      !tokens[at].has([.auxiliary, .verb, .finite, .conjunction]),
      !tokens[at].isCapitalized, mentionOf[at] < 0
    { at -= 1 }
    if at < last, at < 1 || !tokens[at + 1].has(.preposition) { return nil }
    return at >= 0 && tokens[at].has(.auxiliary) ? at : nil
  }

  /// «*a été* annoncé», «*est* décrit»; but «*s'est* dit».
  private func takeCopula(_ copula: Int, _ cue: inout Cue) {
    let isReflexive = copula > 0 && tokens[copula - 1].has(.reflexive)
    if !isReflexive { cue.isPassive = true }
    if isReflexive || copula > 0 && tokens[copula - 1].has(.auxiliary) { cue.first = copula - 1 }
  }

  /// «*Et d'*ajouter : …», «*a-t-elle fait* remarquer»: infinitives that tell as finite verbs do.
  private func takeInfinitive(_ candidate: VerbCandidate, _ cue: inout Cue) {
    cue.form = .infinitive
    if let first = leadingVerb(candidate) {
      cue.form = .finite
      cue.first = first
      cue.isInverted = candidate.index > 1 && tokens[candidate.index - 2].kind == .clitic
      return
    }
    // «a *voulu savoir* si …»
    if candidate.token.hash == FrenchWords.know, candidate.isAdjacent, candidate.before >= 0,
      FrenchWords.willing.contains(tokens[candidate.before].hash), candidate.index + 1 < tokens.count,
      pack.questionWords.contains(tokens[candidate.index + 1].hash)
    {
      // «n'a *jamais* voulu savoir si …»
      if candidate.before > 0, tokens[candidate.before - 1].isWord, tokens[candidate.before - 1].has(.negation) {
        return
      }
      cue.form = .finite
      cue.first = candidate.before
      if cue.first > 0, tokens[cue.first - 1].isWord, tokens[cue.first - 1].has(.auxiliary) { cue.first -= 1 }
      return
    }
    if let opening = closingOpening(candidate.index) {
      cue.form = .finite
      cue.first = opening
      return
    }
    if let opening = narrativeOpening(candidate.index) {
      cue.form = .finite
      cue.first = opening
      cue.goesOn = true
    }
    if candidate.before >= 0, candidate.isAdjacent,
      pack.causatives.contains(tokens[candidate.before].hash) || isLed(candidate)
    {
      cue.form = ends(candidate.before, with: ["ant"]) ? .gerund : .finite
      takeCausative(candidate.before, &cue)
    }
  }

  /// «« … », *de* conclure Jane Roe»: the preposition of an infinitive right behind words in marks, before whoever speaks.
  private func closingOpening(_ verb: Int) -> Int? {
    let joint = verb - 1
    guard joint > 2, tokens[joint].isWord, tokens[joint].has(.nameParticle) || tokens[joint].has(.elided),
      tokens[joint].has(.preposition), verb + 1 < tokens.count,
      mentionOf[verb + 1] >= 0 || tokens[verb + 1].isWord && tokens[verb + 1].has(.determiner)
    else { return nil }
    // Not «a reçu « l'ordre » d'inviter Jane Roe».
    guard tokens[joint - 1].kind == .comma else { return nil }
    return tokens[joint - 2].kind == .closeMark && pairOf[joint - 2] >= 0 ? joint : nil
  }

  /// «*fait* savoir», «*a-t-elle* encore *fait* remarquer»
  private func takeCausative(_ causative: Int, _ cue: inout Cue) {
    cue.first = causative
    var at = causative - 1
    if at > 0, tokens[at].has(.adverb), !tokens[at].has(.auxiliary) { at -= 1 }
    if at > 0, tokens[at].kind == .clitic {
      cue.isInverted = true
      at -= 1
    }
    if at >= 0, tokens[at].isWord, tokens[at].has(.auxiliary) { cue.first = at }
  }
}
