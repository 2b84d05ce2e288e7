/// Who speaks in French where no cue tells: whom the words around a colon or the sentence behind name.
extension Analyzer {
  /// «« … » *Ces mots sont ceux de Jane Roe*», «« … » *La phrase est d'elle*», «« … » *Ainsi parle Jane Roe*»: whom the sentence
  /// behind the words names for them.
  func sayerBehind(_ close: Int) -> Int? {
    guard pack.splitsElisions, close + 4 < tokens.count else { return nil }
    let first = tokens[close + 1].kind == .period ? close + 2 : close + 1
    guard tokens[first].startsSentence, tokens[first].isWord else { return nil }
    var at = first + 2
    if tokens[first].hash == FrenchWords.thus {
      // «Ainsi *a réagi* Jane Roe»
      let isCompound = tokens[first + 1].isWord && tokens[first + 1].has(.auxiliary)
      if isCompound { at += 1 }
      guard tokens[at - 1].isWord, tokens[at - 1].has(isCompound ? .participle : .finite), tokens[at - 1].has(.saying)
      else { return nil }
    } else {
      // «Ces mots *glaçants* sont ceux de Jane Roe»
      while at - first < 4, at + 2 < tokens.count, tokens[at].kind == .word, !tokens[at].has(.grammar),
        mentionOf[at] < 0, !isVerbal(at)
      { at += 1 }
      guard tokens[first].has(.definite), tokens[first + 1].isWord, tokens[first + 1].has(.speechNoun),
        tokens[at].isWord, tokens[at].has(.copula)
      else { return nil }
      at += 1
      if at < tokens.count, FrenchWords.those.contains(tokens[at].hash) { at += 1 }
      guard at + 1 < tokens.count, tokens[at].isWord, tokens[at].has(.nounJoint),
        tokens[at].has([.nameParticle, .elided])
      else { return nil }
      at += 1
    }
    guard at < tokens.count else { return nil }
    if mentionOf[at] < 0, tokens[at].isWord, tokens[at].has(.determiner), at + 1 < tokens.count { at += 1 }
    guard mentionOf[at] >= 0, case let id = Int(mentionOf[at]), mentions[id].extentFirst <= at else { return nil }
    return mentions[id].kind == .name && registry[mentions[id].entity].kind == .place ? nil : headName(id)
  }

  /// «Le quai a rouvert, selon *la mairie*. « … »»: the source with which the sentence before words in marks ends.
  func sourceAtEnd(before period: Int) -> Int? {
    guard pack.splitsElisions else { return nil }
    let at = lowerCue(period) - 1
    guard at >= 0, cues[at].form == .source, cues[at].subject >= 0, mentions[cues[at].subject].kind != .pronoun,
      mentions[cues[at].subject].last == period - 1
    else { return nil }
    return cues[at].subject
  }

  /// «« *Je* comprends. »»: words of one alone.
  func saysI(_ pair: MarkPair) -> Bool {
    let first = pair.open + 1
    guard pack.splitsElisions, first < min(pair.close, tokens.count), tokens[first].isWord else { return false }
    return FrenchWords.myself.contains(tokens[first].hash)
  }

  /// «*Les riverains* grincent des dents»: several people told by a noun.
  func isGroup(_ mention: Mention) -> Bool {
    pack.splitsElisions && mention.kind == .description && tokens[mention.first].has(.people)
      && endsInS(tokens[mention.first])
  }

  /// «Derrière lui, un panneau : « … »»: nobody says what stands on a sign.
  func isOnSign(_ open: Int) -> Bool {
    guard pack.splitsElisions, open > 1, tokens[open - 1].kind == .colon else { return false }
    var isSign = false
    var at = open - 2
    while at >= 0, open - at < 12, tokens[at].isWord || tokens[at].kind == .comma {
      isSign = isSign || tokens[at].kind == .word && FrenchWords.signs.contains(tokens[at].hash)
      if hasVerb(at, at + 1) { return false }
      if tokens[at].startsSentence { return isSign }
      at -= 1
    }
    return false
  }

  /// «Le suspect *aurait* « la soixantaine »»: French: what is told of somebody in the conditional of the press he does not say.
  func isHearsay(behind last: Int, _ open: Int) -> Bool {
    guard pack.splitsElisions, last + 1 < open else { return false }
    for at in last + 1..<min(open, last + 12) where tokens[at].isWord {
      if tokens[at].has([.complementizer, .relative]) || tokens[at].has(.saying) && tokens[at].has(.construction) {
        return false
      }
      if tokens[at].has(.hearsay) { return true }
    }
    return false
  }

  /// «Sa mère l'a élevée. « Elle chantait toujours. »»: where somebody else has the floor, words that open with the pronoun of
  /// whoever was just told of are not hers.
  func speaksOf(_ entity: Int, _ pair: MarkPair) -> Bool {
    let first = pair.open + 1
    guard pack.splitsElisions, flow.spokeInBlock, first + 1 < min(pair.close, tokens.count), tokens[first].isWord,
      tokens[first].has([.masculinePronoun, .femininePronoun]), !tokens[first].has([.objectPronoun, .pluralPronoun]),
      let last = flow.lastDraft, !drafts[last].speakers.isEmpty, !drafts[last].speakers.contains(entity),
      registry[entity].gender == (tokens[first].has(.femininePronoun) ? .feminine : .masculine)
    else { return false }
    return !isImpersonal(first) && !tokens[first + 1].has(.copula)
  }

  /// «… la colère du maire, Jane Roe : « … »»: where whoever the cue tells of is unknown, the name right before the colon.
  mutating func takeNameBefore(colon: Int, _ match: CueMatch, _ draft: inout Draft) {
    guard pack.splitsElisions, match.rule == .cueBeforeColon,
      draft.speakers.isEmpty || speaksThrough(cues[match.cue].last, colon), let id = personBefore(colon: colon),
      mentions[id].last == colon - 1
    else { return }
    _ = take(id, .sentenceSubject, 0.55, &draft)
  }

  /// «Le ministère a réagi par la voix de son porte-parole, Jane Roe : « … »»
  private func speaksThrough(_ verb: Int, _ colon: Int) -> Bool {
    verb + 1 < colon && colon - verb < 24
      && (verb + 1..<colon).contains { tokens[$0].isWord && FrenchWords.voices.contains(tokens[$0].hash) }
  }

  /// «La Ligue, *par la voix de son porte-parole Jane Roe*, a dit …»: a person through whom a body speaks.
  func isVoice(_ id: Int) -> Bool {
    let mention = mentions[id]
    guard pack.splitsElisions, mention.isOblique, mention.extentFirst > 3,
      registry[mention.entity].kind == .person
    else { return false }
    var at = mention.extentFirst - 1
    while at > 1, mention.first - at < 12, tokens[at].isWord || tokens[at].kind == .comma, !tokens[at].startsSentence {
      if FrenchWords.voices.contains(tokens[at].hash) {
        return tokens[at - 1].has(.determiner) && tokens[at - 2].isWord && tokens[at - 2].has(.agent)
      }
      if tokens[at].has(.verbal) { return false }
      at -= 1
    }
    return false
  }

  /// «*Réponse sèche de la mairie* : la rue « n'est pas à vendre »», «*Nouvelle question du juge* : « … »»: whose words a
  /// verbless opening says its colon brings in.
  func replier(before open: Int) -> Int? {
    guard pack.splitsElisions, open > 4 else { return nil }
    var colon = open - 1
    while colon > 1, open - colon < 16, tokens[colon].isWord { colon -= 1 }
    guard tokens[colon].kind == .colon else { return nil }
    let first = sentenceStart(of: colon, reach: 14)
    guard tokens[first].startsSentence || first == 0, !hasVerb(first + 1, colon),
      let noun = (first..<min(colon, first + 3)).first(where: {
        tokens[$0].isWord && FrenchWords.speechNouns.contains(tokens[$0].hash)
      }),
      let joint = (noun + 1..<max(noun + 1, min(colon, noun + 3))).first(where: {
        tokens[$0].isWord && tokens[$0].has([.nounJoint, .preposition])
      })
    else { return nil }
    return possessor(of: joint - 1)
  }

  /// «*Dix marins* « ont trouvé un quai »»: where somebody has the floor, those whom a sentence counts do not speak.
  func tellsNumber(of subject: Int) -> Bool {
    let mention = mentions[subject]
    guard pack.splitsElisions, flow.spokeInBlock, mention.kind == .description, tokens[mention.first].has(.people)
    else {
      return false
    }
    let at = tokens[mention.extentFirst].has(.number) ? mention.extentFirst : mention.extentFirst - 1
    return at >= 0 && (tokens[at].kind == .number || tokens[at].isWord && tokens[at].has(.number))
  }

  /// «*La cheffe du port, Jane Roe,* dénonce la méthode. // « … »», «*la ministre* a redit son soutien. // « … »»: keeps in
  /// mind whoever a role tells of that is somebody's who is named.
  mutating func noteTold(_ id: Int) {
    let mention = mentions[id]
    guard mention.kind == .description, tokens[mention.first].has(.role), !tokens[mention.first].has(.people),
      !mention.isOblique, !mention.isPossessive
    else { return }
    let head = headName(id)
    let told = mentions[head].kind == .name ? resolve(head).entities : mention.entity >= 0 ? [mention.entity] : []
    guard told.count == 1, let person = told.first, registry[person].kind == .person, !registry[person].isDescription
    else { return }
    flow.subject = (told, range(mention.extentFirst, mention.last), false)
  }

  /// Whose paper the sentence before words in marks is about.
  func publisherOfSentence(before open: Int) -> Int? {
    guard open > 1 else { return nil }
    return publisher(sentenceStart(of: open - 1, reach: 119), open - 1)
  }

  /// The person named last in a sentence before its colon.
  func personBefore(colon: Int) -> Int? {
    var at = colon - 1
    while at >= 0, colon - at < 40 {
      let id = Int(mentionOf[at])
      // «Une colère exprimée par un marin : « … »»
      if id >= 0, at == colon - 1, mentions[id].kind == .description, tokens[mentions[id].first].has(.role),
        mentions[id].extentFirst > 0, tokens[mentions[id].extentFirst - 1].has(.agent)
      {
        return id
      }
      if id >= 0, at == colon - 1, let body = bodyToldLast(id, colon) { return body }
      if id >= 0, mentions[id].kind == .name, !mentions[id].isQuoted,
        registry[mentions[id].entity].kind == .person,
        registry[mentions[id].entity].isSure || registry[mentions[id].entity].isGivenName, !isWithin(id)
      {
        return id
      }
      if tokens[at].startsSentence { return nil }
      at -= 1
    }
    return nil
  }

  /// «Crue *dans l'Aude*», «Grève *en Ariane*»: a lone name behind «dans» and an article, or «en», is a place.
  private func isWithin(_ id: Int) -> Bool {
    let first = mentions[id].extentFirst
    guard mentions[id].first == mentions[id].last, first > 1, tokens[first - 1].isWord else { return false }
    if tokens[first - 1].has(.definite) { return FrenchWords.inside.contains(tokens[first - 2].hash) }
    return tokens[first - 1].has(.preposition) && tokens[first - 1].has(.objectPronoun)
  }

  /// «Une version contestée *par la mairie* : « … »», «Même son de cloche *à la CGT* : « … »»
  private func bodyToldLast(_ id: Int, _ colon: Int) -> Int? {
    let mention = mentions[id]
    let isBody =
      mention.kind == .name
      ? registry[mention.entity].kind == .organization
      : mention.kind == .description && tokens[mention.first].has(.body)
    guard isBody, mention.last == colon - 1, mention.extentFirst > 1 else { return nil }
    let first = mention.extentFirst
    let joint = tokens[first - 1].has(.definite) && mentionOf[first - 1] < 0 && first > 1 ? first - 2 : first - 1
    return joint >= 0 && tokens[joint].isWord && (tokens[joint].has([.agent, .hearerPreposition])) ? id : nil
  }

  /// «« Quel gâchis. » Secrétaire du port, Jane Roe ne décolère pas.»: French names whoever speaks in the sentence behind.
  func subjectOfNext(_ close: Int) -> Int? {
    guard pack.splitsElisions, close + 2 < tokens.count else { return nil }
    let isExplained = tokens[close + 1].kind == .colon
    let start = isExplained || tokens[close + 1].kind == .period ? close + 2 : close + 1
    guard tokens[start].startsSentence || isExplained, tokens[start].isWord else { return nil }
    if let owner = wordingOwner(start) { return owner }
    // «« … » : interrogée par « Le Port », Jane Roe a …»
    let isAsked = isExplained && ends(start, with: ["é", "ée", "és", "ées"])
    var at = start
    while at < tokens.count, at - close < 24, at == start || !tokens[at].startsSentence {
      if isAsked, tokens[at].kind == .openMark, pairOf[at] >= 0, pairs[Int(pairOf[at])].open == at {
        at = pairs[Int(pairOf[at])].close + 1
        continue
      }
      if tokens[at].kind == .openMark || tokens[at].kind == .colon { return nil }
      let id = Int(mentionOf[at])
      // «« Qui êtes-vous ? » La présidente pose sa question.»
      if id >= 0, mentions[id].kind == .description, at == start, mentions[id].extentFirst == at,
        tokens[mentions[id].first].has(.role), !tokens[mentions[id].first].has(.people),
        start == close + 1 || isExplained && tokens[start].has(.definite) && beginsOwnVerb(mentions[id].last + 1),
        tokens[start].has(.determiner)
      {
        return id
      }
      if id >= 0, mentions[id].kind == .name, !mentions[id].isOblique, mentions[id].first == at,
        registry[mentions[id].entity].kind != .place
      {
        return isNamedNext(id, start, isExplained: isExplained, isAsked: isAsked) ? id : nil
      }
      at += 1
    }
    return nil
  }

  /// «*Habitante du port depuis dix ans*, Jane-Ann Roe décrit …», «… : *à la barre*, Jane Roe craque»: whether the first name of
  /// a sentence is a person's whom the sentence tells of.
  private func isNamedNext(_ id: Int, _ start: Int, isExplained: Bool, isAsked: Bool) -> Bool {
    let at = mentions[id].first
    let last = mentions[id].last
    // In a headline any verb will do.
    let next = tokens[min(tokens.count - 1, last + 1)]
    let isApposed =
      at == start && isExplained
      && (next.kind == .comma || next.kind == .word && !next.isCapitalized && !next.has([.preposition, .nounJoint]))
    let isPlaced =
      isExplained && tokens[start].has(.preposition) && next.kind == .word && !next.isCapitalized
      && !next.has([.preposition, .nounJoint, .conjunction])
    let isSet = (tokens[start].has(.role) || isAsked || isPlaced) && at > start && tokens[at - 1].kind == .comma
    let isAged =
      (at == start || tokens[start].has(.preposition) && tokens[at - 1].kind == .comma) && tellsAge(last + 1)
    let entity = mentions[id].entity
    let isOpening = at == start && !isExplained && registry[entity].isGivenName
    return registry[entity].kind == .person && (registry[entity].isSure || isSet || isAged || isOpening)
      && (isApposed || isSet || isAged || isBeforeVerb(last) || at == start && isBeforeVerb(pastDescription(last)))
  }

  /// «… : le président *n'y va pas* par quatre chemins»
  private func beginsOwnVerb(_ next: Int) -> Bool {
    next < tokens.count && (isBeforeVerb(next - 1) || tokens[next].kind == .word && looksLikeVerb(next))
  }

  /// «« C'est quand papa rit » *(Jane, 6 ans)*»: French: the person in brackets behind the words.
  func nameInBrackets(_ close: Int) -> Int? {
    guard pack.splitsElisions, close + 3 < tokens.count, tokens[close + 1].kind == .openBracket,
      mentionOf[close + 2] >= 0
    else { return nil }
    let id = Int(mentionOf[close + 2])
    guard mentions[id].kind == .name, mentions[id].extentFirst == close + 2,
      registry[mentions[id].entity].kind == .person
    else { return nil }
    let next = mentions[id].last + 1
    return next < tokens.count && (tokens[next].kind == .closeBracket || tellsAge(next)) ? id : nil
  }

  /// «Jane*, 53 ans,* …»
  private func tellsAge(_ comma: Int) -> Bool {
    comma + 2 < tokens.count && tokens[comma].kind == .comma && tokens[comma + 1].kind == .number
      && tokens[comma + 2].hash == FrenchWords.years
  }
}
