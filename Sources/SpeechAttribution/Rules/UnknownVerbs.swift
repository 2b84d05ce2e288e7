/// Verbs that the language pack does not know, told as verbs of saying by where they stand.
extension Analyzer {
  /// «…», frissonne-t-elle · «…», se persuade Jane Roe · «…», a philosophé le maire: a verb right behind the marks with
  /// its subject right behind it.
  ///
  /// No noun stands so: between a noun and a person French sets a preposition or an article that holds one («…», slogan
  /// des marins; «…», film de Jane Roe).
  func unknownCue(_ index: Int) -> Cue? {
    guard pack.splitsElisions, pack.splitsClitics, index > 1, tokens[index].kind == .word,
      !tokens[index].isCapitalized, mentionOf[index] < 0 || mentions[Int(mentionOf[index])].kind == .pronoun,
      standsBehindWords(index)
    else { return nil }
    let verb = opensWithObject(index) ? index + 1 : pastPronouns(index)
    guard verb + 1 < tokens.count, closesSentence(before: index) || tokens[verb + 1].kind == .clitic else { return nil }
    let isReflexive = (index..<verb).contains { tokens[$0].has(.reflexive) }
    var cue = Cue(first: index, verb: verb, last: verb, form: .finite)
    cue.isInverted = true
    if tokens[verb].kind == .word, tokens[verb].has(.auxiliary), !tokens[verb].has(.preposition) {
      return compound(&cue, isReflexive)
    }
    if isThirdPersonForm(verb), let infinitive = infinitiveLed(by: verb, isReflexive), isSpeech(before: index),
      let subject = speaker(infinitive + 1, true)
    {
      cue.last = infinitive
      cue.subject = subject
      return cue
    }
    if isUnknownVerb(verb), let clitic = thirdPerson(verb + 1) {
      cue.last = verb + 1
      cue.subject = clitic
      return cue
    }
    let complement = complementEnd(behind: verb, tokens.count)
    guard isSpeech(before: index), isThirdPersonForm(verb) else { return nil }
    if complement > verb || isUnknownVerb(verb), let subject = speaker(complement + 1, isReflexive) {
      cue.last = complement
      cue.subject = subject
      return cue
    }
    return farCue(cue, behind: verb)
  }

  /// The cue with whoever is named far behind its verb.
  private func farCue(_ cue: Cue, behind verb: Int) -> Cue? {
    guard let far = farSpeaker(of: cue, behind: verb) else { return nil }
    var cue = cue
    cue.isFar = true
    cue.last = far.last
    cue.subject = far.subject
    return cue
  }

  /// «« … », *le* coupe son fils»: behind words in marks and a comma, an object pronoun before a verb.
  private func opensWithObject(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index - 1].kind == .comma, tokens[index].has(.definite),
      !tokens[index].has([.notName, .preposition]), isUnknownVerb(index + 1), mentionOf[index + 2] >= 0
    else { return false }
    let subject = mentions[Int(mentionOf[index + 2])]
    return subject.extentFirst == index + 2 && !subject.isOblique
      && (subject.kind == .name || tokens[index + 2].has(.determiner))
  }

  /// Past «s'», «nous» and the like, two at most.
  private func pastPronouns(_ index: Int) -> Int {
    var verb = index
    while verb - index < 2, verb + 2 < tokens.count, tokens[verb].kind == .word,
      tokens[verb].has([.reflexive, .objectPronoun]) || isParticleOfNegation(verb),
      !tokens[verb].has([.definite, .auxiliary, .preposition])
    { verb += 1 }
    return verb
  }

  /// «« … », *ne* décolère pas Jane Roe»
  private func isParticleOfNegation(_ at: Int) -> Bool {
    tokens[at].has(.negation) && (tokens[at].has(.elided) || tokens[at].width == 2)
  }

  /// How a finite verb ends behind which its subject stands.
  func isThirdPersonForm(_ verb: Int) -> Bool {
    !tokens[verb].has([.infinitive, .gerund]) && ends(verb, with: ["e", "ent", "it", "d", "t", "nc"])
      && !ends(verb, with: ["ant"])
  }

  /// «met en garde», «hausse le ton»: the small noun that a verb makes one phrase with, or the verb itself.
  func complementEnd(behind verb: Int, _ end: Int) -> Int {
    let joint = verb + 1
    guard joint + 2 < end, tokens[verb].kind == .word, !tokens[verb].isCapitalized,
      isUnknownVerb(verb) || tokens[verb].has(.verb) && !tokens[verb].has([.preposition, .determiner]),
      tokens[joint].isWord, mentionOf[joint] < 0, tokens[joint].has([.preposition, .definite]),
      !tokens[joint].has(.nameParticle) || tokens[joint].has(.definite)
    else { return verb }
    let noun = tokens[joint + 1]
    return noun.kind == .word && !noun.isCapitalized && mentionOf[joint + 1] < 0 && !noun.has(.grammar)
      && !noun.has([.verb, .calendar, .timeAdverb]) && !endsLikeInfinitive(joint + 1) && mentionOf[joint + 2] >= 0
      ? joint + 1 : verb
  }

  /// «s'est ému X», «a-t-elle philosophé».
  private func compound(_ cue: inout Cue, _ isReflexive: Bool) -> Cue? {
    var participle = cue.verb + 1
    let clitic = thirdPerson(participle)
    if clitic != nil { participle += 1 }
    while participle + 1 < tokens.count, tokens[participle].kind == .word, tokens[participle].has(.adverb),
      participle - cue.verb < 4
    { participle += 1 }
    guard participle < tokens.count, isUnknownVerb(participle), !tokens[participle].has(.reflexive),
      ends(participle, with: ["é", "ée", "és", "ées", "i", "ie", "is", "u", "ue", "us", "t"])
    else { return nil }
    cue.verb = participle
    if let clitic {
      cue.last = complementAlone(behind: participle)
      cue.subject = clitic
      return cue
    }
    let infinitive = infinitiveLed(by: participle, isReflexive)
    guard isSpeech(before: cue.first) else { return nil }
    if let subject = speaker((infinitive ?? participle) + 1, isReflexive || infinitive != nil) {
      cue.last = infinitive ?? participle
      cue.subject = subject
      return cue
    }
    let complement = complementEnd(behind: participle, tokens.count)
    if complement > participle, let subject = speaker(complement + 1, true) {
      cue.last = complement
      cue.subject = subject
      return cue
    }
    return farCue(cue, behind: participle)
  }

  /// «tente d'*expliquer* Jane Roe», «veut *croire* Jane Roe», «fait mine de s'*interroger* Jane Roe»: the infinitive that a verb
  /// of what people do leads to behind words in marks; verbs of `FrenchWords.leading` are told from the infinitive back.
  private func infinitiveLed(by verb: Int, _ isReflexive: Bool) -> Int? {
    guard tokens[verb].kind == .word, !FrenchWords.leading.contains(tokens[verb].hash), verb + 2 < tokens.count,
      isUnknownVerb(verb) || tokens[verb].has(.verb) && !tokens[verb].has([.preposition, .determiner, .copula])
        || tokens[verb].has(.saying)
    else { return nil }
    var at = verb + 1
    // «fait mine de»
    if tokens[at].kind == .word, !tokens[at].has(.grammar), !tokens[at].isCapitalized, mentionOf[at] < 0,
      !isInfinitive(at), tokens[at + 1].isWord, tokens[at + 1].has(.nounJoint)
    {
      at += 1
    }
    let hasJoint =
      tokens[at].isWord && tokens[at].has([.nounJoint, .hearerPreposition]) && tokens[at].width <= 2
      && !pack.contractions.contains(tokens[at].hash)
    if hasJoint { at += 1 } else if at > verb + 1 || pack.causatives.contains(tokens[verb].hash) { return nil }
    let first = at
    while at + 1 < tokens.count, at - first < 2, tokens[at].isWord, tokens[at].has([.reflexive, .objectPronoun]) {
      at += 1
    }
    guard at + 1 < tokens.count, mentionOf[at] < 0, isInfinitive(at) else { return nil }
    // «Une aide permet de rassurer Luc Roy»: what serves an end says nothing.
    let isDone = isReflexive || FrenchWords.willing.contains(tokens[verb].hash)
    return isDone || tokens[at].has(.saying) && !FrenchWords.serving.contains(tokens[verb].hash) ? at : nil
  }

  /// Behind a closing mark, or behind the comma that follows it.
  private func standsBehindWords(_ index: Int) -> Bool {
    let close = tokens[index - 1].kind == .comma ? index - 2 : index - 1
    guard tokens[close].kind == .closeMark, pairOf[close] >= 0 else { return false }
    let pair = pairs[Int(pairOf[close])]
    return pair.close == close && !tokens[index].flags.contains(.quoted)
  }

  /// Marks that open their sentence or follow a colon; within a sentence the verb behind them is the sentence's own.
  private func closesSentence(before index: Int) -> Bool {
    let close = tokens[index - 1].kind == .comma ? index - 2 : index - 1
    let open = pairs[Int(pairOf[close])].open
    return open <= 0 || tokens[open].startsSentence || tokens[open - 1].kind == .colon
      || tokens[open - 1].kind == .closeMark
  }

  /// Words that end as speech does: a comma behind them, or a stop of their own. A title that a verb follows at once is the
  /// subject of its sentence («« Les gens de la nuit » réunit …»); more than a few words, or a question or a call.
  private func isSpeech(before index: Int) -> Bool {
    let isSetOff = tokens[index - 1].kind == .comma
    let close = isSetOff ? index - 2 : index - 1
    guard close > 0 else { return false }
    switch tokens[close - 1].kind {
    case .question, .exclamation: return true
    case .period, .ellipsis, .comma: break
    default: guard isSetOff else { return false }
    }
    // «« On cherche », élude le maire.»
    return close - pairs[Int(pairOf[close])].open > (isSetOff ? 2 : 3)
  }

  func isUnknownVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && !token.isCapitalized && token.width > 2 && mentionOf[index] < 0
      && !token.has(.grammar)
      && !token.has([.role, .people, .body, .record, .speechNoun, .work, .place, .naming, .calendar, .number])
      && !(token.has(.saying) && token.has(.construction))
  }

  /// «confie un autre», «lance l'un d'eux», «ajoutent certains»: somebody, right behind a verb, whom no name can be given.
  mutating func somebody(behind last: Int) -> Int? {
    guard pack.splitsElisions, last + 1 < tokens.count else { return nil }
    var at = last + 1
    if tokens[at].isWord, tokens[at].has(.elided), tokens[at].has(.definite), at + 1 < tokens.count { at += 1 }
    let isOne = at > last + 1
    guard tokens[at].kind == .word, tokens[at].has([.indefinite, .indefinitePronoun]), !tokens[at].has(.negation),
      mentionOf[at] < 0
    else { return nil }
    let first = at
    // «un autre», «un troisième»
    if !isOne, at + 1 < tokens.count, tokens[at + 1].kind == .word, tokens[at + 1].has([.indefinite, .number]),
      mentionOf[at + 1] < 0
    {
      at += 1
    }
    let next = at + 1
    // «l'un des marins» is told by his like.
    if isOne, next + 1 < tokens.count, tokens[next].isWord, tokens[next].has(.nounJoint), mentionOf[next + 1] >= 0,
      mentions[Int(mentionOf[next + 1])].kind == .description
    {
      return nil
    }
    guard at > first || isOne || tokens[at].has(.indefinitePronoun),
      next >= tokens.count || tokens[next].kind != .word || tokens[next].has([.nounJoint, .preposition])
    else { return nil }
    let id = appendMention(first: tokens[at].has(.number) ? first : at, last: at, extent: last + 1)
    mentions[id].kind = .pronoun
    return id
  }

  /// «a déclaré le milieu de terrain»: a noun that the pack does not know, with its article right behind a verb of saying
  /// that follows marks; with what it is joined to by «de».
  mutating func commonNoun(behind last: Int) -> Int? {
    guard pack.splitsElisions, pack.splitsClitics, last + 2 < tokens.count, tokens[last + 1].kind == .word,
      tokens[last + 1].has(.determiner), !pack.contractions.contains(tokens[last + 1].hash), mentionOf[last + 1] < 0
    else { return nil }
    var noun = last + 2
    if noun + 1 < tokens.count, pack.vagueModifiers.contains(tokens[noun].hash) { noun += 1 }
    func isNoun(_ at: Int) -> Bool {
      at < tokens.count && tokens[at].kind == .word && mentionOf[at] < 0 && !tokens[at].isCapitalized
        && !tokens[at].has([.grammar, .calendar, .record, .speechNoun])
    }
    guard
      isNoun(noun) || isOrdinal(noun)
        || noun < tokens.count && tokens[noun].kind == .word && tokens[noun].has(.timeAdverb) == false
          && tokens[noun].width > 5 && tokens[noun].has(.notName) == false && mentionOf[noun] < 0
          && !tokens[noun].isCapitalized
          && tokens[noun].has(.preposition)
    else { return nil }
    var end = noun
    if end + 2 < tokens.count, tokens[end + 1].isWord, tokens[end + 1].has(.nounJoint),
      tokens[end + 1].has(.nameParticle),
      isNoun(end + 2)
    {
      end += 2
    }
    end = adjectiveEnd(behind: membersEnd(behind: end), of: last + 1)
    guard closesNoun(end, of: last + 1) else { return nil }
    let id = appendMention(first: noun, last: end, extent: last + 1)
    mentions[id].isUnknown = true
    if mentions[id].gender == .unknown, tokens[last + 1].kind == .word, !tokens[last + 1].has([.elided, .possessive]) {
      mentions[id].gender = tokens[last + 1].has(.feminine) ? .feminine : .masculine
    }
    return id
  }

  /// «promet *la première*»
  private func isOrdinal(_ at: Int) -> Bool {
    at < tokens.count && tokens[at].kind == .word && tokens[at].has(.number) && !tokens[at].isCapitalized
      && (FrenchWords.firsts.contains(tokens[at].hash) || FrenchWords.seconds.contains(tokens[at].hash))
      && (at + 1 >= tokens.count || tokens[at + 1].kind != .word)
  }

  /// «une vingtaine *d'habitants*»: those whom a noun for a number counts.
  private func membersEnd(behind noun: Int) -> Int {
    guard noun + 2 < tokens.count, tokens[noun + 1].isWord, tokens[noun + 1].has(.nounJoint),
      tokens[noun + 1].has(.nameParticle) || tokens[noun + 1].has(.elided), mentionOf[noun + 2] >= 0,
      case let id = Int(mentionOf[noun + 2]), mentions[id].kind == .description, mentions[id].first == noun + 2,
      tokens[noun + 2].has(.people)
    else { return noun }
    return mentions[id].last
  }

  func thirdPerson(_ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .clitic, mentionOf[index] >= 0,
      tokens[index].has([.masculinePronoun, .femininePronoun, .pluralPronoun])
    else { return nil }
    return Int(mentionOf[index])
  }

  /// A person's name, or a noun for people with an article of its own, past an adverb.
  func speaker(_ index: Int, _ isReflexive: Bool) -> Int? {
    var at = index
    while at < tokens.count, at - index < 2, mentionOf[at] < 0, tokens[at].kind == .word,
      tokens[at].has([.adverb, .timeAdverb, .calendar])
    { at += 1 }
    guard at < tokens.count, mentionOf[at] >= 0 else { return nil }
    let id = Int(mentionOf[at])
    let mention = mentions[id]
    guard mention.extentFirst == at, !mention.isOblique, !mention.isQuoted else { return nil }
    switch mention.kind {
    // «le Lyonnais», «celui-ci»
    case .pronoun:
      let isLatter = pack.latterPronouns.contains(tokens[mention.first].hash)
      return mention.extentFirst < mention.first || isLatter ? id : nil
    case .name:
      guard registry[mention.entity].kind == .person else { return nil }
      return registry[mention.entity].isSure || isReflexive ? id : nil
    case .description:
      guard tokens[at].has(.determiner), !pack.contractions.contains(tokens[at].hash),
        tokens[mention.first].has([.role, .people, .body])
      else { return nil }
      return headName(id)
    }
  }
}
