/// English verb groups: "is *saying*", "voters *say*", "has been *told*", "*pointed* out".
extension Analyzer {
  func englishCue(_ candidate: VerbCandidate) -> Cue? {
    if candidate.token.hash == EnglishWords.clear { return clearCue(candidate) }
    // "agreed to go" says nothing, "agreed that …" does.
    if EnglishWords.agreeing.contains(candidate.token.hash), !candidate.opensClause || isThatDay(candidate.index + 1) {
      return nil
    }
    // "begged the question of whether …"
    if EnglishWords.begging.contains(candidate.token.hash), candidate.index + 2 < tokens.count,
      tokens[candidate.index + 2].hash == EnglishWords.question
    {
      return nil
    }
    if isReadOut(candidate) || isCharged(candidate) || isBeforeSubjectNoun(candidate) || isOfAgent(candidate) {
      return nil
    }
    if candidate.token.hash == EnglishWords.states { return mayState(candidate) ? candidate.cue : nil }
    if isRuling(candidate) || isGivenWarning(candidate) || tellsThing(candidate) || isAllegedThing(candidate)
      || isSubjectNoun(candidate)
    {
      return nil
    }
    guard var cue = groupedCue(candidate), cue.form != .finite || !endsNounPhrase(candidate) && !isOwned(candidate)
    else {
      return nil
    }
    // "pointed out", "went on".
    let next = cue.last + 1
    if next < tokens.count, tokens[next].isWord, tokens[next].has(.preposition),
      tokens[next].has(.adverb) || isOut(next)
    {
      // "cracking down on theft", "raised questions about it", but "cried out", "piped up"
      if !isOut(next), tokens[next].width > 2, tokens[cue.verb].has(.besideMarks),
        !tokens[cue.verb].has([.takesClause, .describes, .stance])
      {
        return nil
      }
      // "says about 400 boats sank"
      let isEstimate =
        pack.quantityWords.contains(tokens[next].hash) && next + 1 < tokens.count && isNumber(next + 1)
        && tokens[cue.verb].has(.takesBareClause)
      if !isEstimate { cue.last += 1 }
    }
    return cue
  }

  /// "Norland’s sweeping territorial *claims*", "his often-repeated *vow*": behind adjectives, by their endings, and a
  /// possessive no verb stands.
  private func isOwned(_ candidate: VerbCandidate) -> Bool {
    guard !candidate.features.contains(.participle), candidate.isAdjacent,
      !pack.sureVerbs.contains(candidate.token.hash)
    else { return false }
    // "false *claims* of fraud"
    let next = candidate.index + 1
    if next < tokens.count, tokens[next].hash == EnglishWords.of, tokens[candidate.index].has([.speechNoun, .record]) {
      return true
    }
    var at = candidate.index - 1
    while at > 0, candidate.index - at < 4, tokens[at].kind == .word, !tokens[at].isCapitalized,
      !tokens[at].has([.role, .people, .body, .record]), ends(at, with: EnglishWords.adjectiveEndings)
    { at -= 1 }
    guard at >= 0, at < candidate.index - 1 else { return false }
    return tokens[at].kind == .possessive || tokens[at].isWord && tokens[at].has(.possessive)
  }

  /// "*made* it *clear* that …"
  private func clearCue(_ candidate: VerbCandidate) -> Cue? {
    var verb = candidate.index - 1
    if verb > 0, tokens[verb].isWord, tokens[verb].has(.objectPronoun) { verb -= 1 }
    guard verb >= 0, candidate.opensClause, EnglishWords.making.contains(tokens[verb].hash) else { return nil }
    var cue = Cue(first: verb, verb: candidate.index, last: candidate.index, form: .finite)
    while cue.first > 0, tokens[cue.first - 1].isWord, tokens[cue.first - 1].has([.auxiliary, .adverb]),
      mentionOf[cue.first - 1] < 0
    { cue.first -= 1 }
    let before = cue.first > 0 ? tokens[cue.first - 1] : nil
    if endsInIng(verb), cue.first == verb { cue.form = .gerund }
    if let before, before.isWord, before.has(.hearerPreposition), !before.has(.nounJoint) { cue.form = .infinitive }
    return cue
  }

  /// "a Supreme Court *ruling* that …": behind a body with an article and no comma.
  private func isRuling(_ candidate: VerbCandidate) -> Bool {
    guard candidate.token.hash == EnglishWords.ruling, candidate.isAdjacent, candidate.before >= 0,
      mentionOf[candidate.before] >= 0, case let body = mentions[Int(mentionOf[candidate.before])],
      body.kind == .name ? registry[body.entity].kind == .organization : tokens[body.first].has(.body)
    else { return false }
    let first = body.extentFirst
    let article = tokens[first].has(.determiner) ? first : first - 1
    guard article >= 0, tokens[article].isWord, tokens[article].has(.determiner) else { return false }
    return article == 0 || tokens[article - 1].hash != EnglishWords.with
  }

  /// "given an official *warning* by the board": a noun between its article and a preposition.
  private func isGivenWarning(_ candidate: VerbCandidate) -> Bool {
    let next = candidate.index + 1
    guard candidate.token.hash == EnglishWords.warning, next < tokens.count, tokens[next].isWord,
      tokens[next].has([.preposition, .agent]), !tokens[next].has(.subordinator)
    else { return false }
    var at = candidate.index - 1
    while at > 0, candidate.index - at < 4, tokens[at].kind == .word, !tokens[at].has(.grammar), mentionOf[at] < 0 {
      at -= 1
    }
    return at >= 0 && tokens[at].isWord && tokens[at].has([.indefinite, .possessive])
  }

  /// "following *alleged* threats": an adjective.
  private func isAllegedThing(_ candidate: VerbCandidate) -> Bool {
    guard candidate.token.hash == EnglishWords.alleged, candidate.isAdjacent, let previous = candidate.previous,
      candidate.index + 1 < tokens.count
    else { return false }
    return previous.isWord && mentionOf[candidate.before] < 0
      && (previous.has([.preposition, .conjunction]) || endsInIng(candidate.before))
      && tokens[candidate.index + 1].kind == .word && !tokens[candidate.index + 1].has(.grammar)
  }

  /// "Initial *reports* spoke of …": a noun that opens its sentence, with its verb right behind.
  private func isSubjectNoun(_ candidate: VerbCandidate) -> Bool {
    let next = candidate.index + 1
    guard candidate.token.has([.record, .speechNoun]), !candidate.features.contains(.participle),
      !candidate.features.contains(.gerund), candidate.isAdjacent, next < tokens.count,
      candidate.token.startsSentence || candidate.before >= 0 && tokens[candidate.before].startsSentence,
      tokens[next].kind == .word, mentionOf[next] < 0
    else { return false }
    return tokens[next].has([.finite, .auxiliary, .copula]) && !tokens[next].has([.preposition, .determiner])
      || EnglishWords.plainPasts.contains(tokens[next].hash)
  }

  /// "The law *states* that …", not "the Baltic *states* that voted": behind a person, a sure body, a singular pronoun or a
  /// document, and before a subject.
  private func mayState(_ candidate: VerbCandidate) -> Bool {
    let subject = candidate.index + 2
    guard candidate.opensClause, let previous = candidate.previous, previous.isWord, subject < tokens.count,
      mentionOf[subject] >= 0 || !isVerb(subject)
    else { return false }
    if previous.has([.masculinePronoun, .femininePronoun, .record, .speechNoun, .relative])
      || EnglishWords.documents.contains(previous.hash) || isIt(candidate.before)
    {
      return true
    }
    guard mentionOf[candidate.before] >= 0 else { return false }
    let mention = mentions[Int(mentionOf[candidate.before])]
    return mention.kind == .name && registry[mention.entity].isSure && registry[mention.entity].kind != .place
  }

  /// "told police in a statement, *read* to the jury, that …": a participle in commas.
  private func isReadOut(_ candidate: VerbCandidate) -> Bool {
    let next = candidate.index + 1
    return candidate.token.hash == EnglishWords.read && candidate.isAdjacent && candidate.previous?.kind == .comma
      && next < tokens.count && tokens[next].isWord && tokens[next].has([.hearerPreposition, .preposition])
  }

  /// "the new *warning* system had failed": a gerund of telling somebody, before a noun that is a subject itself.
  private func isBeforeSubjectNoun(_ candidate: VerbCandidate) -> Bool {
    let noun = candidate.index + 1
    guard candidate.features.contains([.gerund, .takesHearer]), candidate.isAdjacent, noun + 1 < tokens.count,
      let previous = candidate.previous, previous.kind == .word, !previous.has([.copula, .preposition]),
      tokens[noun].kind == .word, mentionOf[noun] < 0, !tokens[noun].isCapitalized, !tokens[noun].has(.grammar)
    else { return false }
    return tokens[noun + 1].isWord && tokens[noun + 1].has([.auxiliary, .copula])
  }

  /// "the man *accused* of theft said": whoever is accused says nothing by it.
  private func isCharged(_ candidate: VerbCandidate) -> Bool {
    candidate.index + 1 < tokens.count && !candidate.hasAuxiliary
      && EnglishWords.charges[candidate.token.hash] == tokens[candidate.index + 1].hash
  }

  /// "welcomed the plan *announced by* Jane Roe, she said …": a participle with whoever did it, behind a noun.
  private func isOfAgent(_ candidate: VerbCandidate) -> Bool {
    let agent = candidate.index + 2
    guard candidate.features.contains(.participle), candidate.isAdjacent, !candidate.hasAuxiliary, agent < tokens.count,
      EnglishWords.announcing.contains(candidate.token.hash), tokens[agent - 1].has(.agent),
      let previous = candidate.previous, previous.kind == .word, !previous.has(.grammar)
    else { return false }
    if mentionOf[agent] >= 0 { return true }
    return agent + 1 < tokens.count && tokens[agent].has(.determiner) && mentionOf[agent + 1] >= 0
  }

  /// "agreed *that day*": no clause.
  private func isThatDay(_ at: Int) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].isWord
      && (tokens[at + 1].has([.calendar, .timeAdverb]) || EnglishWords.days.contains(tokens[at + 1].hash))
  }

  /// "can *tell* the time of day": nothing is said.
  private func tellsThing(_ candidate: VerbCandidate) -> Bool {
    guard EnglishWords.telling.contains(candidate.token.hash) else { return false }
    var at = candidate.index + 1
    if at < tokens.count, tokens[at].isWord, tokens[at].has(.determiner) { at += 1 }
    return at < tokens.count && tokens[at].kind == .word && EnglishWords.thingsTold.contains(tokens[at].hash)
  }

  /// The verb with its auxiliaries, by its form.
  private func groupedCue(_ candidate: VerbCandidate) -> Cue? {
    let features = candidate.features
    if features.contains(.gerund) { return gerundCue(candidate) }
    if features.contains(.base), !features.contains(.finite) { return baseCue(candidate) }
    if features.contains(.participle), candidate.hasAuxiliary { return participleCue(candidate) }
    if isAsked(candidate) {
      var cue = candidate.cue
      cue.isPassive = true
      return cue
    }
    if features.contains(.finite), !features.contains(.participle), isGoverned(candidate) { return nil }
    return features.has(.saying) ? candidate.cue : nil
  }

  /// "when *asked* if she would go", "Roe, *told* of the fog, said": whoever hears it and says nothing there.
  private func isAsked(_ candidate: VerbCandidate) -> Bool {
    guard candidate.features.contains([.participle, .takesHearer]), candidate.isAdjacent,
      let previous = candidate.previous
    else { return false }
    if previous.isWord { return EnglishWords.passiveJoints.contains(previous.hash) }
    guard previous.kind == .comma, candidate.before > 0, mentionOf[candidate.before - 1] >= 0 else { return false }
    var at = candidate.index + 1
    while at + 1 < tokens.count, at - candidate.index < 30, !tokens[at].startsSentence {
      if tokens[at].kind == .comma {
        return tokens[at + 1].isWord && mentionOf[at + 1] < 0 && tokens[at + 1].has(.saying)
          && tokens[at + 1].has(.finite)
      }
      at += 1
    }
    return false
  }

  /// "*is* saying", "before saying"
  private func gerundCue(_ candidate: VerbCandidate) -> Cue {
    var cue = candidate.cue
    if let previous = candidate.previous, previous.isWord, previous.has(.copula) {
      cue.first = candidate.before
      return cue
    }
    cue.form = .gerund
    guard candidate.index > 0 else { return cue }
    let joint = tokens[candidate.index - 1]
    if joint.has([.preposition, .nounJoint]), joint.isWord, !joint.has(.subordinator), !joint.has(.hearerPreposition),
      !joint.has(.relative)
    {
      cue.isShared = true
    }
    return cue
  }

  /// "*has* said", "*has been* told"
  private func participleCue(_ candidate: VerbCandidate) -> Cue {
    var cue = candidate.cue
    cue.first = candidate.before
    if let previous = candidate.previous, previous.has(.copula) {
      cue.isPassive = true
      if candidate.before > 0, tokens[candidate.before - 1].has(.auxiliary) { cue.first = candidate.before - 1 }
    }
    return cue
  }

  /// "in *says*", "ten *says*": what governs a noun stands before it, though a pronoun or a conjunction may look the same.
  private func isGoverned(_ candidate: VerbCandidate) -> Bool {
    guard let previous = candidate.previous, previous.isWord, !candidate.isNamed, !candidate.isTimed else {
      return false
    }
    return previous.has([.preposition, .nounJoint, .number])
      && !previous.has([.relative, .subordinator, .objectPronoun])
  }

  /// "to *say*", "may *say*", "voters *say*": the plain form behind what may be its auxiliary or its plural subject.
  private func baseCue(_ candidate: VerbCandidate) -> Cue? {
    let opensBareClause = opensBareClauseBehind(candidate.index)
    guard let previous = candidate.previous, mayPrecedeBase(previous, candidate, opensBareClause) else { return nil }
    var cue = candidate.cue
    if previous.has(.hearerPreposition), !previous.has(.nounJoint) {
      // "used to say": a past like others.
      let isHabit = candidate.before > 0 && tokens[candidate.before - 1].hash == EnglishWords.used
      if !isHabit { cue.form = .infinitive }
      cue.first = isHabit ? candidate.before - 1 : candidate.before
    } else if previous.has(.auxiliary) {
      cue.first = candidate.before
    } else if !isPlural(previous, candidate), !isDescription(candidate), !mayOpenClause(previous, candidate),
      !(opensBareClause && isLooseSubject(previous, candidate))
    {
      return nil
    }
    return cue
  }

  /// "*voters* say", "some *40* say that …", "Economists, like Roe*,* say the …"
  private func mayPrecedeBase(_ previous: Token, _ candidate: VerbCandidate, _ opensBareClause: Bool) -> Bool {
    switch previous.kind {
    // "at *some* point"
    case .word where previous.has(.indefinitePronoun) && candidate.before > 0:
      let before = tokens[candidate.before - 1]
      return !before.isWord || !before.has(.preposition) || before.has([.subordinator, .nounJoint, .objectPronoun])
    case .word, .clitic: return true
    case .number where candidate.opensClause: return true
    case .comma, .dash, .closeMark: if opensBareClause { return true }
    default: break
    }
    return (candidate.opensClause || opensBareClause) && isPercent(candidate.before)
  }

  /// "*they* say", "*people* say", "*Rabbis* vow to …", "the *Greens* say"
  private func isPlural(_ previous: Token, _ candidate: VerbCandidate) -> Bool {
    if previous.has([.pluralPronoun, .firstPerson, .secondPerson, .people, .relative])
      || previous.has(.indefinitePronoun) && !previous.has(.number)
    {
      return true
    }
    // "three-fourths of *them* say …"
    if previous.has(.objectPronoun), previous.has(.pluralPronoun), candidate.before > 0,
      tokens[candidate.before - 1].hash == EnglishWords.of
    {
      return true
    }
    // "those surveyed say …", but not "his repeated vow"
    if candidate.before > 0, endsLikePast(candidate.before), tokens[candidate.before - 1].has(.definite),
      !tokens[candidate.before - 1].has(.possessive),
      tokens[candidate.before - 1].has(.notName)
    {
      return true
    }
    guard previous.kind == .word, endsInS(previous), !previous.has([.verb, .determiner, .preposition]) else {
      return false
    }
    let before = candidate.before
    return !previous.isCapitalized
      || before == 0
        && (isInfinitiveOrThat(candidate.index + 1) || pack.sureVerbs.contains(candidate.token.hash))
      || before > 0 && tokens[before - 1].has(.definite) && !candidate.token.has([.record, .speechNoun])
  }

  /// "the *police* say"
  private func isDescription(_ candidate: VerbCandidate) -> Bool {
    candidate.token.has(.takesBareClause) && mentionOf[candidate.before] >= 0
      && mentions[Int(mentionOf[candidate.before])].kind == .description
  }

  /// "Some in the *crowd* say that …"
  private func mayOpenClause(_ previous: Token, _ candidate: VerbCandidate) -> Bool {
    candidate.opensClause && (previous.kind == .word || previous.kind == .number || previous.kind == .other)
      && (!previous.has([.determiner, .preposition, .conjunction, .verb, .copula]) || previous.has(.number))
  }

  /// "Economists, like Roe*,* say the …", "those *surveyed* say the …"
  private func isLooseSubject(_ previous: Token, _ candidate: VerbCandidate) -> Bool {
    !previous.isWord || previous.has([.conjunction, .number]) || previous.isCapitalized
      || endsLikePast(candidate.before)
  }

  /// "a personally signed *tweet*": unless its form or what follows makes it a verb.
  private func endsNounPhrase(_ candidate: VerbCandidate) -> Bool {
    let features = candidate.features
    guard features.contains(.base) || !features.contains(.participle) else { return false }
    if candidate.opensClause, features.contains(.base) || !candidate.token.has([.speechNoun, .record]) { return false }
    return !pack.sureVerbs.contains(candidate.token.hash) && isNounAfterAdjectives(candidate.index)
  }

  /// "a personally signed tweet": a determiner, then only adjectives.
  private func isNounAfterAdjectives(_ index: Int) -> Bool {
    var at = index - 1
    // "officials in both cities insist": a plural is no adjective.
    if at > 0, tokens[at].kind == .word, endsInS(tokens[at]), !ends(at, with: ["ss", "us", "is"]),
      !tokens[at].has(.grammar),
      tokens[index].has(.base)
    {
      return false
    }
    while at >= 0, index - at < 4, tokens[at].kind == .word, mentionOf[at] < 0, !tokens[at].isCapitalized {
      if tokens[at].has([.indefinite, .possessive]) || tokens[at].has(.definite) && !tokens[at].has(.notName) {
        return true
      }
      if tokens[at].has(.grammar), !tokens[at].has(.adverb) { return false }
      at -= 1
    }
    return false
  }

  /// "Rabbis vow to …", "Rabbis claim that …"
  private func isInfinitiveOrThat(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].isWord
      && (tokens[index].has(.complementizer) || tokens[index].has(.hearerPreposition) && tokens[index].width == 2)
  }

  /// A noun phrase or a pronoun behind a verb that takes a bare clause.
  private func opensBareClauseBehind(_ index: Int) -> Bool {
    guard !pack.splitsElisions, tokens[index].has(.takesBareClause), index + 1 < tokens.count, tokens[index + 1].isWord
    else { return false }
    let next = tokens[index + 1]
    return next.has([
      .determiner, .personalPronoun, .firstPerson, .notName, .complementizer, .people, .indefinitePronoun,
    ]) || next.isCapitalized
      || endsInIng(index + 1)
  }

  private func isOut(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    return tokens[index].width == 3 && bytes[start] == 0x6F && bytes[start + 1] == 0x75 && bytes[start + 2] == 0x74
  }
}
