extension Analyzer {
  /// «Je pars, confiait hier Jane Roe. Je reviendrai.»: an incise that stands inside the marks.
  ///
  /// Only an inverted verb of saying behind a comma counts, with a pronoun of the third person or a name: words in
  /// marks seldom hold one that is not the reporter's.
  mutating func cueInside(_ index: Int) -> CueMatch? {
    guard pack.splitsClitics, let found = inciseInside(index) else { return nil }
    var at = cues.count
    while at > 0, cues[at - 1].verb > found.verb { at -= 1 }
    cues.insert(found, at: at)
    return CueMatch(cue: at, rule: .cueInside, confidence: 0.93)
  }

  /// The cue of a pair; an incise in the marks comes before what announces them («X est revenue : « Je pars, dit-elle. »»).
  mutating func cueOf(_ index: Int) -> CueMatch? {
    let best = bestCue(for: index)
    guard let best, best.rule == .cueBeforeColon else { return best ?? cueInside(index) }
    // «Une femme pleure : « … », raconte Jane Roe.»
    if pack.splitsClitics, let after = cueAfter(index), after.rule == .cueAfterInverted, cues[after.cue].subject >= 0,
      !tokens[cues[best.cue].verb].has(.takesClause) || mentions[cues[after.cue].subject].kind != .pronoun
    {
      return after
    }
    return cueInside(index) ?? best
  }

  func inciseInside(_ index: Int) -> Cue? {
    let pair = pairs[index]
    let end = min(pair.close, tokens.count)
    var at = pair.open + 2
    while at < end {
      defer { at += 1 }
      guard
        tokens[at - 1].kind == .comma || tokens[at - 1].kind == .question || tokens[at - 1].kind == .exclamation
          || tokens[at - 1].kind == .dash,
        tokens[at].kind == .word, !tokens[at].isCapitalized
      else { continue }
      if let cue = incise(at, end), closesIncise(max(cue.last, mentions[cue.subject].last) + 1, end) { return cue }
    }
    return nil
  }

  /// An inverted verb of saying with its subject: «a-t-elle dit», «confie-t-il», «explique Jane Roe».
  private func incise(_ at: Int, _ end: Int) -> Cue? {
    // «se souvient-il», «nous raconte X»
    let verb =
      at + 1 < end
        && (tokens[at].has(.reflexive) || hasObject(at) || tellsUs(at)
          || tokens[at].has(.firstPerson) && tokens[at - 1].kind == .dash && mentionOf[at] < 0)
      ? at + 1 : at
    var cue = Cue(first: at, verb: verb, last: verb, form: .finite)
    cue.isInverted = true
    guard verb + 1 < end else { return nil }
    let clitic = verb + 1
    let hasClitic =
      tokens[clitic].kind == .clitic && mentionOf[clitic] >= 0
      && tokens[clitic].has([.masculinePronoun, .femininePronoun])
    if tokens[verb].has(.auxiliary), hasClitic {
      var participle = verb + 2
      if participle + 1 < end, tokens[participle].has(.adverb) { participle += 1 }
      guard participle < end, tokens[participle].has(.participle) else { return nil }
      cue.verb = participle
      cue.last = participle
      cue.subject = Int(mentionOf[clitic])
      return cue
    }
    if tokens[verb].has(.auxiliary), !tokens[verb].has(.preposition) { return compoundIncise(cue, end) }
    guard tokens[verb].has(.finite), tokens[verb].has(.construction) else { return unknownIncise(cue, end) }
    if tokens[clitic].kind == .clitic {
      guard hasClitic else { return inciseOfOne(cue, clitic, end) }
      cue.last = clitic
      cue.subject = Int(mentionOf[clitic])
      return cue
    }
    guard let name = nameBehind(pastSetOffPhrase(verb, end), end) else { return nil }
    cue.subject = name
    return cue
  }

  /// «, *nous* a confié un marin», «, *m'*a dit Jane Roe»: an object pronoun of whoever writes, before a verb of one other.
  private func tellsUs(_ at: Int) -> Bool {
    guard at + 2 < tokens.count, tokens[at].isWord, FrenchWords.us.contains(tokens[at].hash), mentionOf[at] < 0,
      tokens[at + 1].kind == .word
    else { return false }
    let verb = tokens[at + 1]
    return (verb.has(.auxiliary) || verb.has(.finite) && verb.has(.construction)) && !ends(at + 1, with: ["ons", "ez"])
      && tokens[at + 2].kind != .clitic
  }

  /// «, explique*, sous le sceau du secret,* Jane Roe.»: the comma that closes an adverbial behind a verb, or the verb.
  private func pastSetOffPhrase(_ verb: Int, _ end: Int) -> Int {
    guard verb + 3 < end, tokens[verb + 1].kind == .comma,
      tokens[verb + 2].isWord
        && (tokens[verb + 2].has([.preposition, .gerund, .adverb]) || tokens[verb + 2].kind == .word)
    else { return verb }
    var at = verb + 2
    while at < end, at - verb < 14, tokens[at].isWord || tokens[at].kind == .number { at += 1 }
    guard at + 1 < end, tokens[at].kind == .comma, mentionOf[at + 1] >= 0 else { return verb }
    let id = Int(mentionOf[at + 1])
    return mentions[id].kind == .name && registry[mentions[id].entity].kind == .person ? at : verb
  }

  /// «, *la* coupe Jane Roe.»: an object pronoun before a verb; a noun with its article has no given name behind it.
  private func hasObject(_ at: Int) -> Bool {
    guard at + 2 < tokens.count, tokens[at].kind == .word, mentionOf[at] < 0,
      tokens[at].has(.definite) && !tokens[at].has(.notName) || tokens[at].has(.objectPronoun),
      tokens[at + 1].kind == .word, mentionOf[at + 1] < 0, mentionOf[at + 2] >= 0
    else { return false }
    let id = Int(mentionOf[at + 2])
    if mentions[id].kind == .description, tokens[at + 2].has(.possessive), mentions[id].extentFirst == at + 2 {
      return tokens[mentions[id].first].has(.role)
    }
    return mentions[id].kind == .name && registry[mentions[id].entity].kind == .person
      && tokens[mentions[id].first].has(.firstName) && mentions[id].extentFirst == at + 2
  }

  /// «, explique-t-on à la mairie,»
  private func inciseOfOne(_ cue: Cue, _ clitic: Int, _ end: Int) -> Cue? {
    guard tokens[clitic].has(.firstPerson), let place = placeOfAnonymous(clitic), mentions[place].last < end else {
      return nil
    }
    var cue = cue
    cue.last = clitic
    cue.subject = place
    return cue
  }

  /// «Je pars, s'entête Jane Roe. Je …» · «…, tique le gardien»: inside marks a verb that the pack does not know is told by
  /// a pronoun hung on it, or by a role with its article; a reflexive verb by a name too.
  private func unknownIncise(_ cue: Cue, _ end: Int) -> Cue? {
    var cue = cue
    let isReflexive = cue.first < cue.verb && (tokens[cue.first].has(.reflexive) || hasObject(cue.first))
    if isUnknownVerb(cue.verb), let clitic = thirdPerson(cue.verb + 1) {
      guard !ends(cue.verb, with: ["ra", "ront"]), cue.verb + 2 >= end || tokens[cue.verb + 2].kind != .question else {
        return nil
      }
      cue.last = cue.verb + 1
      cue.subject = clitic
      return cue
    }
    let complement = complementEnd(behind: cue.verb, end)
    guard complement > cue.verb || isUnknownVerb(cue.verb), isThirdPersonForm(cue.verb),
      isReflexive || !ends(cue.verb, with: ["re"]), let id = nameBehind(complement, end)
    else { return nil }
    let isPerson =
      tokens[mentions[id].extentFirst].has(isReflexive ? .determiner : .definite)
      || mentions[id].kind == .name && isReflexive && registry[mentions[id].entity].kind == .person
    guard isPerson else { return nil }
    cue.last = complement
    cue.subject = id
    return cue
  }

  /// «, a expliqué Jane Roe en sortant.»
  private func compoundIncise(_ cue: Cue, _ end: Int) -> Cue? {
    var participle = cue.verb + 1
    if participle + 1 < end, tokens[participle].has(.adverb), !tokens[participle].has(.participle) { participle += 1 }
    guard participle + 1 < end, tokens[participle].kind == .word,
      tokens[participle].has(.participle) && tokens[participle].has(.construction)
        || cue.first < cue.verb && tokens[cue.first].has(.reflexive) && looksLikeParticiple(participle),
      let name = nameBehind(participle, end)
    else { return nil }
    var cue = cue
    cue.verb = participle
    cue.last = participle
    cue.subject = name
    return cue
  }

  /// «, s'est *marré* Jane Roe.»
  private func looksLikeParticiple(_ at: Int) -> Bool {
    isUnknownVerb(at) && ends(at, with: ["é", "ée", "és", "ées", "i", "ie", "u", "ue", "is"])
  }

  /// A person's name behind a verb, past an adverb.
  private func nameBehind(_ verb: Int, _ end: Int) -> Int? {
    var at = verb + 1
    while at < end, at - verb < 4 {
      let id = Int(mentionOf[at])
      if id >= 0 {
        let mention = mentions[id]
        guard mention.extentFirst == at, !mention.isOblique else { return nil }
        switch mention.kind {
        case .name: return registry[mention.entity].kind != .place ? id : nil
        case .description:
          guard tokens[mention.first].has([.role, .people, .body]), tokens[at].has(.determiner) else { return nil }
          // «dira le directeur, Luc Roy.»
          let name = headName(id)
          return mentions[name].last < end ? name : id
        // «a dit le Suisse»
        case .pronoun:
          // «note celui qui veut partir»
          if mention.extentFirst < mention.first { return id }
          return at + 1 < end && tokens[at + 1].hash == FrenchWords.who ? id : nil
        }
      }
      if let person = personBehindNoun(at, end) { return person }
      // «la CGT»
      if at + 1 < end, tokens[at].has(.definite), mentionOf[at + 1] >= 0, isBody(Int(mentionOf[at + 1]), at + 1) {
        return Int(mentionOf[at + 1])
      }
      // «d'ailleurs», «hier»
      guard tokens[at].isWord, tokens[at].has([.adverb, .timeAdverb, .nounJoint]) || ends(at, with: ["ment"]) else {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// «raconte la *fleurettiste* Jane Roe»: past an article and up to two small words, a person's name.
  private func personBehindNoun(_ article: Int, _ end: Int) -> Int? {
    guard tokens[article].has([.definite, .possessive]), tokens[article].kind == .word else { return nil }
    var name = article + 1
    while name < end, name - article < 4, tokens[name].kind == .word, !tokens[name].isCapitalized, mentionOf[name] < 0,
      !tokens[name].has([.verbal, .personalPronoun, .conjunction])
    { name += 1 }
    guard name > article + 1, name < end, mentionOf[name] >= 0 else { return nil }
    let id = Int(mentionOf[name])
    return mentions[id].kind == .name && mentions[id].first == name && registry[mentions[id].entity].kind == .person
      && registry[mentions[id].entity].isSure && registry[mentions[id].entity].words.count > 1 ? id : nil
  }

  private func isBody(_ id: Int, _ first: Int) -> Bool {
    mentions[id].kind == .name && mentions[id].extentFirst == first && !mentions[id].isOblique
      && (registry[mentions[id].entity].kind == .organization || tokens[first].has(.title))
  }

  /// A comma, a full stop or at most five words up to one.
  private func closesIncise(_ first: Int, _ end: Int) -> Bool {
    var at = first
    let isRelative =
      tellsOccasion(first, end) || first < end && tokens[first].isWord && tokens[first].has(.relative)
      || first + 1 < end
        && tokens[first + 1].isWord && tokens[first + 1].has(.relative)
    while at < end, at - first < (isRelative ? 16 : 6) {
      switch tokens[at].kind {
      case .comma, .period, .question, .exclamation, .ellipsis, .dash, .colon: return true
      // «, souffle le gardien qui rentrait de loin. »
      case .word where isRelative && at - first < 16 && !tokens[at].has([.firstPerson, .secondPerson]): at += 1
      case .word, .number: at += 1
      case .openBracket where at + 2 < end && tokens[at + 2].kind == .closeBracket: at += 3
      default: return false
      }
    }
    return at >= end
  }

  /// «, a-t-il dit *dans un entretien au journal du club.*»
  private func tellsOccasion(_ first: Int, _ end: Int) -> Bool {
    guard first + 2 < end, tokens[first].isWord, tokens[first].has(.preposition) else { return false }
    return (first + 1...first + 2).contains {
      tokens[$0].kind == .word && (pack.occasions.contains(tokens[$0].hash) || tokens[$0].has(.record))
    }
  }

  /// «, souligne Jane Roe, gardienne du phare. Nous …»: the full stop that ends an apposition behind the comma at an index.
  private func appositionStop(_ comma: Int, _ last: Int) -> Int? {
    guard comma + 1 < last, tokens[comma].kind == .comma, tokens[comma + 1].kind == .word || isAgeBehind(comma),
      !tokens[comma + 1].has([.conjunction, .subordinator, .preposition, .adverb]) || opensPosture(comma + 1, last)
        || opensOrigin(comma + 1, last)
    else { return nil }
    let mayEnd = tokens[comma + 1].has(.role) || opensPosture(comma + 1, last)
    var at = comma + 1
    while at <= last, at - comma < 30 {
      let token = tokens[at]
      if token.kind == .period || at == last && mayEnd { return at < last || mayEnd ? at : nil }
      // «le crâne»: behind an article no verb.
      let isNoun =
        tokens[at - 1].isWord
        && (tokens[at - 1].has([.definite, .possessive]) || pack.contractions.contains(tokens[at - 1].hash))
      guard token.kind == .comma || token.kind == .number || token.isWord && (isNoun || !hasVerb(at, at + 1)),
        !token.has([.firstPerson, .secondPerson]), !(token.has(.personalPronoun) && !token.has(.definite)),
        token.kind != .clitic
      else { return nil }
      at += 1
    }
    return nil
  }

  /// «, souligne Jane Roe*, qui tient le phare*. Nous …»: the full stop that ends a relative clause behind whoever speaks.
  private func relativeStop(_ comma: Int, _ last: Int) -> Int? {
    guard comma + 2 < last, tokens[comma].kind == .comma, tokens[comma + 1].hash == FrenchWords.who else { return nil }
    let stop = (comma + 2..<min(last, comma + 24)).first {
      tokens[$0].kind == .period && !tokens[$0 - 1].has(.title)
    }
    guard let stop, !(comma + 2..<stop).contains(where: { tokens[$0].has([.firstPerson, .secondPerson]) }) else {
      return nil
    }
    return stop
  }

  /// «, *80 ans*, casquette sur le crâne. Nous …»
  private func isAgeBehind(_ comma: Int) -> Bool {
    tokens[comma + 1].kind == .number && comma + 2 < tokens.count && tokens[comma + 2].hash == FrenchWords.years
  }

  /// «à la tête d'un chantier», «en larmes»
  private func opensPosture(_ at: Int, _ last: Int) -> Bool {
    guard at + 2 < last, tokens[at].has(.preposition) else { return false }
    return pack.postures.contains(tokens[tokens[at + 1].has(.definite) ? at + 2 : at + 1].hash)
  }

  /// «La loi est claire – insiste Jane Roe, la directrice *–*, …»: the dash that closes an incise which one opens.
  private func dashBehind(_ cue: Cue, _ first: Int, _ last: Int) -> Int? {
    guard cue.first > 0, tokens[cue.first - 1].kind == .dash,
      let dash = (first..<max(first, min(last, first + 16))).first(where: { tokens[$0].kind == .dash })
    else { return nil }
    return dash + 1 < last && tokens[dash + 1].kind == .comma ? dash + 1 : dash
  }

  /// The parts that an incise inside the marks leaves, as token ranges.
  func partsAround(_ cue: Cue, _ first: Int, _ last: Int) -> [(Int, Int)] {
    var close = max(cue.last, mentions[cue.subject].last) + 1
    while close < last,
      tokens[close].isWord && !tokens[close].has(.conjunction) || tokens[close].kind == .number
        || tokens[close].kind == .openBracket || tokens[close].kind == .closeBracket
    {
      close += 1
    }
    close = dashBehind(cue, close, last) ?? pastJointNouns(close, last)
    if let stop = colonOfGerund(behind: close, last) ?? occasionStop(close, last) ?? relativeStop(close, last)
      ?? appositionStop(close, last)
    {
      close = stop
    }
    var parts: [(Int, Int)] = []
    if cue.first - 2 >= first { parts.append((first, cue.first - 2)) }
    if close < last, tokens[close].isWord { close -= 1 }
    if close + 1 <= last { parts.append((close + 1, last)) }
    return parts
  }
}
