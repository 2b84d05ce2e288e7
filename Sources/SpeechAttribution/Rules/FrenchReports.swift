/// French: reports of infinitives, and who is told behind marks.
extension Analyzer {
  /// «a pris la parole *pour annoncer que* …», «…, *avant d'ajouter que* …»: what an infinitive of saying reports.
  mutating func reportAim(_ index: Int) {
    let cue = cues[index]
    guard pack.splitsElisions, cue.subject >= 0, opensAimOfSaying(cue.first), saysAtAll(cue) else { return }
    let last = sentence(of: cue.verb).last
    guard let start = complementStart(cue, last), tokens[start - 1].isWord, tokens[start - 1].has(.complementizer)
    else { return }
    report(start, clauseEnd(start, last, index), cue: index, .clause, rule: .reportedClause, confidence: 0.7)
  }

  /// Not «il est *trop* tôt pour dire que …», «il *faut* du cran pour …», «n'est *pas* là pour …».
  private func saysAtAll(_ cue: Cue) -> Bool {
    let subject = mentions[cue.subject]
    if subject.kind == .pronoun, isImpersonal(subject.first) { return false }
    guard subject.last + 1 < cue.first else { return false }
    return !(subject.last + 1..<cue.first).contains {
      tokens[$0].isWord && (tokens[$0].has(.negation) || FrenchWords.degrees.contains(tokens[$0].hash))
    }
  }

  private func opensAimOfSaying(_ verb: Int) -> Bool {
    var first = verb
    // «pour lui dire»
    while first > 1, tokens[first - 1].isWord, tokens[first - 1].has([.objectPronoun, .reflexive]),
      !tokens[first - 1].has(.preposition)
    { first -= 1 }
    guard first > 1, tokens[first - 1].isWord else { return false }
    if FrenchWords.aims.contains(tokens[first - 1].hash) { return true }
    return tokens[first - 1].has(.nounJoint) && FrenchWords.aims.contains(tokens[first - 2].hash)
  }

  /// «*quand même* que …»: an adverb that opens as a conjunction does.
  func isStill(_ at: Int) -> Bool {
    pack.splitsElisions && at + 1 < tokens.count && tokens[at].hash == FrenchWords.when
      && tokens[at + 1].hash == FrenchWords.even
  }

  /// «annonce la mairie, *ajoutant* que …», «…, avant d'*ajouter* que …»: another verb of saying, whose «que» is its own.
  func opensOtherReport(_ at: Int) -> Bool {
    pack.splitsElisions && at < tokens.count && tokens[at].kind == .word && tokens[at].has([.gerund, .infinitive])
      && tokens[at].has([.takesClause, .takesHearer]) && !tokens[at].has([.finite, .role, .people])
      && mentionOf[at] < 0
  }

  /// «a demandé de partir *en rappelant que* …»: French: a second verb of saying with a clause of its own. Who does what a
  /// finite clause tells may say it himself («que son mari était parti en criant que …»), unless it is «tout en».
  func opensGerundReport(_ first: Int, _ last: Int, from start: Int) -> Bool {
    guard pack.splitsElisions, first + 3 < last else { return false }
    // «*tout en* rappelant que»
    let at = tokens[first].hash == FrenchWords.all ? first + 1 : first
    return (at > first || leadsInfinitive(start)) && tokens[at].isWord && tokens[at].has(.preposition)
      && tokens[at].has(.objectPronoun) && tokens[at + 1].kind == .word && tokens[at + 1].has(.gerund)
      && tokens[at + 1].has(.takesClause) && tokens[at + 2].isWord && tokens[at + 2].has(.complementizer)
  }

  /// «le « menteur » lancé par Jane Roe»: whoever a participle right behind the marks names.
  func agentBehind(_ close: Int) -> Int? {
    guard pack.splitsElisions, close + 3 < tokens.count, tokens[close + 1].kind == .word,
      tokens[close + 1].has(.participle), tokens[close + 1].has(.construction), tokens[close + 2].isWord,
      tokens[close + 2].has(.agent)
    else { return nil }
    let at = mentionOf[close + 3] < 0 && tokens[close + 3].has(.definite) ? close + 4 : close + 3
    guard at < tokens.count, mentionOf[at] >= 0 else { return nil }
    let id = headName(Int(mentionOf[at]))
    return mentions[id].kind == .pronoun ? nil : id
  }

  /// «La crue, ce matin, *inquiète* un marin»: French: a verb that is one of saying only with «se».
  func movesSomebody(_ cue: Cue) -> Bool {
    pack.splitsElisions && FrenchWords.moving.contains(tokens[cue.verb].hash)
      && !(cue.first > 0 && tokens[cue.first - 1].has(.reflexive)) && !tokens[cue.first].has(.reflexive)
  }

  /// «demande aux gens *qui ont vu la scène* de venir»: where an infinitive behind the relative clause of a hearer begins.
  func pastRelative(_ at: Int, _ last: Int) -> Int? {
    guard tokens[at].hash == FrenchWords.who, isNounOfHearers(at - 1) else { return nil }
    return (at + 2..<max(at + 2, min(last, at + 12))).first {
      tokens[$0].isWord && tokens[$0].has(.nounJoint) && tokens[$0].has(.nameParticle)
        && !pack.contractions.contains(tokens[$0].hash) && leadsInfinitive($0 + 1)
    }
  }

  /// «aux *entreprises* qui …»: a noun with its article, whoever it means.
  func isNounOfHearers(_ at: Int) -> Bool {
    if mentionOf[at] >= 0 { return mentions[Int(mentionOf[at])].kind == .description }
    return at > 0 && tokens[at].kind == .word && !tokens[at].has(.grammar) && tokens[at - 1].isWord
      && (tokens[at - 1].has(.determiner) || pack.contractions.contains(tokens[at - 1].hash))
  }

  /// «de *partir*», «de *se calmer*», «de *ne pas sortir*», «de *l'inviter*»
  func leadsInfinitive(_ first: Int) -> Bool {
    var at = first
    while at < tokens.count, at - first < 3, tokens[at].isWord, tokens[at].has([.reflexive, .negation]) { at += 1 }
    if at + 1 < tokens.count, tokens[at].isWord, tokens[at].has(.elided), tokens[at].has(.definite),
      ends(at + 1, with: ["er"]), !FrenchWords.nounsLikeInfinitives.contains(tokens[at + 1].hash)
    {
      at += 1
    }
    return isInfinitive(at)
  }

  /// «« … », Jane Roe, ministre.»: a name behind the comma of whole words in marks, which ends its block without any verb.
  func signer(behind index: Int) -> Int? {
    let pair = pairs[index]
    let start = pair.close + 2
    guard pack.splitsElisions, start < tokens.count, tokens[pair.close + 1].kind == .comma, mentionOf[start] >= 0,
      pair.open <= 0 || tokens[pair.open].startsSentence, tokens.count - start < 16
    else { return nil }
    let id = Int(mentionOf[start])
    let next = mentions[id].last + 1
    guard mentions[id].kind == .name, mentions[id].first == start, registry[mentions[id].entity].kind == .person,
      registry[mentions[id].entity].words.count > 1,
      next >= tokens.count || tokens[next].kind == .comma || tokens[next].kind == .period,
      (start..<tokens.count).allSatisfy({
        !isVerbal($0) && pairOf[$0] < 0 && (tokens[$0].kind != .period || $0 == tokens.count - 1)
      })
    else { return nil }
    return id
  }

  /// «Le port rouvrira selon la mairie *et la digue tiendra* selon Jane Roe»: where words begin behind another source.
  func rivalSourceEnd(_ own: Int, _ start: Int, _ end: Int) -> Int? {
    guard pack.splitsElisions, own > 0, case let other = cues[own - 1], other.form == .source, other.first >= start,
      other.first < end
    else { return nil }
    var at = max(other.last, other.subject >= 0 ? mentions[other.subject].last : 0) + 1
    while at < end,
      tokens[at].kind == .comma || tokens[at].kind == .dash || tokens[at].isWord && tokens[at].has(.conjunction)
    { at += 1 }
    return at
  }

  /// «Selon Jane Roe, directrice à Océan, *une association de défense des mers, qui siège à Barel,* …»: past what tells more of a
  /// source behind its first apposition: a body that the apposition ends with, a relative clause.
  func pastSecondApposition(_ comma: Int, _ last: Int) -> Int {
    let first = comma + 1
    guard pack.splitsElisions, first + 3 < last, tokens[comma].kind == .comma, tokens[first].isWord,
      tokens[first].hash == FrenchWords.who
        || tokens[comma - 1].isWord && tokens[first].has(.indefinite) && tokens[first + 1].has(.body),
      let end = (first + 2..<min(last, first + 16)).first(where: { tokens[$0].kind == .comma }),
      tokens[first].hash == FrenchWords.who || !hasVerb(first, end), end + 2 < last, opensMainClause(end + 1),
      hasVerb(end + 1, last + 1)
    else { return comma }
    return end
  }

  /// «Selon Jane Roe, *une crue, qui serait la première,* est attendue»: no apposition, but the subject of what is said.
  func isSubjectWithRelative(_ comma: Int, _ apposition: Int, _ last: Int) -> Bool {
    guard pack.splitsElisions, tokens[comma + 1].has(.indefinite), apposition + 3 < last,
      tokens[apposition + 1].hash == FrenchWords.who,
      let close = (apposition + 2..<last).first(where: { tokens[$0].kind == .comma })
    else { return false }
    return isBeforeVerb(close)
  }

  /// «*Une carence lourde*, pointent les chercheurs.»: a noun with its article and no verb, which only an inverted verb of saying
  /// can report.
  func isVerblessReport(_ start: Int, _ end: Int, _ cue: Cue, _ close: Int) -> Bool {
    guard pack.splitsElisions, cue.isInverted, end - start > 1, end - start < 14, tokens[start].startsSentence,
      tokens[start].isWord, tokens[start].has(.indefinite), !tokens[start].has(.indefinitePronoun),
      close + 1 >= tokens.count || isEnd(tokens[close + 1].kind)
    else { return false }
    return (start...end).allSatisfy { tokens[$0].isWord }
  }

  /// «Dakar, 16 mai (APS) – *Le port* rouvrira, selon …», «(Dakar) – *Le port* …»: behind the place, the day and the agency of a dispatch.
  func pastDateline(_ first: Int, _ end: Int) -> Int {
    guard pack.splitsElisions, first == 0, tokens[0].isCapitalized || tokens[0].kind == .openBracket,
      let close = (1..<max(1, min(end, 14))).first(where: { tokens[$0].kind == .closeBracket }), close + 2 < end,
      tokens[close + 1].kind == .dash
    else { return first }
    return close + 2
  }

  /// «Le bus roule mal, selon le chauffeur.»: a source that closes its sentence, or has a colon behind it.
  func endsWithSource(_ cue: Cue) -> Bool {
    let next = max(cue.last, cue.subject >= 0 ? mentions[cue.subject].last : 0) + 1
    guard next < tokens.count else { return true }
    return tokens[next].kind == .period || tokens[next].kind == .colon
  }
}
