/// A verb of saying, or a «selon», with the subject it stands with.
struct Cue {
  /// The raw values number learned weights.
  enum Form: UInt8 { case finite, gerund, infinitive, source, noun }

  /// First token of the verb group: auxiliary, reflexive.
  var first: Int
  /// The verb itself.
  var verb: Int
  /// Last token of the verb group.
  var last: Int
  var form: Form
  /// A mention, or -1.
  var subject = -1
  /// The subject stands behind the verb («dit-il», "said Jane Roe").
  var isInverted = false
  /// The subject is that of another verb of the sentence.
  var isShared = false
  /// «qui a déclaré», "who said".
  var isRelative = false
  /// Passive: "was told", «est décrit».
  var isPassive = false
  /// Passive with its agent («décrit par X»): the subject is the agent.
  var hasAgent = false
  /// «Et d'ajouter»: an infinitive that tells what whoever spoke did next.
  var goesOn = false
  /// Already the cue of words in marks.
  var isUsed = false
}

extension Analyzer {
  /// Finds the cues of the block outside quotation marks, in order.
  mutating func findCues() {
    cues.removeAll(keepingCapacity: true)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.has(Analyzer.reporting), token.isWord, !token.flags.contains(.quoted),
        token.has(.saying) && token.has(.construction) || token.has(.source) || token.has(.describes)
          || token.has(.stance)
      {
        if token.has(.source), let cue = sourceCue(index) {
          cues.append(cue)
        } else if token.has([.finite, .base, .participle, .gerund, .infinitive, .describes, .stance]),
          var cue = verbCue(index)
        {
          findSubject(&cue)
          cues.append(cue)
        }
      } else if pack.splitsElisions, index > 1, token.kind == .word,
        tokens[index - 1].kind == .comma || tokens[index - 1].kind == .closeMark, let cue = unknownCue(index)
      {
        cues.append(cue)
      }
      if token.kind == .clitic, let cue = learnedCue(index) { cues.append(cue) }
      index += 1
    }
  }

  /// What any word that reports has, one or other.
  private static let reporting: WordFeatures = [
    .finite, .base, .participle, .gerund, .infinitive, .source, .describes, .stance,
  ]

  private func verbCue(_ index: Int) -> Cue? {
    let token = tokens[index]
    if token.isCapitalized, !token.startsSentence, !isHeading, !isInHeadline(index), !isTweeted(index) { return nil }
    let features = token.features
    var before = index - 1
    // Adverbs, clitic pronouns and negations between auxiliary and verb.
    while before >= 0, index - before < 6, tokens[before].isWord,
      mentionOf[before] < 0 || mentions[Int(mentionOf[before])].kind == .pronoun,
      !tokens[before].flags.contains(.quoted),
      tokens[before].has([.adverb, .negation, .timeAdverb]) && !tokens[before].has([.auxiliary, .conjunction])
        || pack.splitsElisions && features.contains(.participle) && tokens[before].kind == .word
          && !tokens[before].has(.grammar) && ends(before, with: ["mment", "ement"])
        || pack.splitsElisions
          && tokens[before].has([.objectPronoun, .reflexive])
          && !tokens[before].has([.auxiliary, .masculinePronoun, .femininePronoun, .firstPerson])
    {
      before -= 1
    }
    if isObjectArticle(before, index) { before -= 1 }
    // "The board this week announced": when it was said stands before the verb.
    let isTimed = !pack.splitsElisions && before + 1 < index && tokens[before + 1].has([.timeAdverb, .calendar])
    if isTimed, before > 0, tokens[before].isWord, tokens[before].has(.definite), tokens[before].has(.notName) {
      before -= 1
    }
    if let auxiliary = auxiliaryBeforeAdverbial(index) { before = auxiliary }
    let previous = before >= 0 ? tokens[before] : nil
    let opensClause = !pack.splitsElisions && features.contains(.takesClause) && opensClauseBehind(index)
    if let previous, previous.kind == .possessive || previous.kind == .number && !opensClause, !pack.splitsElisions,
      !features.contains(.participle), !features.contains(.gerund)
    {
      return nil
    }
    // A noun of the same letters.
    if let previous, previous.isWord, before == index - 1 || !pack.splitsElisions,
      !pack.splitsElisions || features.contains(.participle) || !features.contains(.gerund),
      previous.has([.definite, .indefinite, .possessive]),
      !previous.has([.objectPronoun, .masculinePronoun, .auxiliary, .relative]),
      !standsAlone(before, index, opensClause)
    {
      return nil
    }
    if index > 0, tokens[index - 1].has(.determiner), !tokens[index - 1].has([.objectPronoun, .relative]),
      tokens[index - 1].isWord, !standsAlone(index - 1, index, opensClause),
      !pack.splitsElisions
    {
      return nil
    }
    // «une petite note»
    if pack.verbNouns.contains(token.hash), index > 1, before == index - 1, tokens[before].kind == .word,
      !tokens[before].isCapitalized, mentionOf[before] < 0, !tokens[before].has(.verbal),
      tokens[before - 1].isWord, tokens[before - 1].has([.indefinite, .possessive])
    {
      return nil
    }
    // «à titre exceptionnel», «rien de rassurant»: no finite verb stands right behind a preposition.
    if pack.splitsElisions, index > 0, before == index - 1, tokens[before].kind == .word,
      tokens[before].has([.preposition, .nounJoint]), !features.contains(.infinitive),
      !tokens[before].has([.objectPronoun, .adverb, .auxiliary]),
      !features.contains(.gerund) || tokens[before].has(.nameParticle)
    {
      return nil
    }
    var cue = Cue(first: before + 1, verb: index, last: index, form: .finite)
    // "Will described": a name that is an auxiliary elsewhere.
    let isNamed = !pack.splitsElisions && before >= 0 && mentionOf[before] >= 0
    let auxiliary = previous.map { $0.isWord && $0.has(.auxiliary) && !isNamed } ?? false
    if pack.splitsElisions {
      if features.contains(.participle), !features.contains(.finite) || auxiliary {
        var aux = before
        // «a-t-il déclaré»
        if aux >= 0, tokens[aux].kind == .clitic {
          aux -= 1
          cue.isInverted = true
        }
        // «a, lors d'une visite, déclaré»: an adverbial between commas.
        if aux > 1, tokens[aux].kind == .comma, let opening = auxiliaryBefore(comma: aux) {
          aux = opening
        }
        // «a pour sa part commenté»: an adverbial between auxiliary and participle.
        var gap = 0
        while aux > 0, gap < 4, tokens[aux].kind == .word,
          !tokens[aux].has([.auxiliary, .verb, .finite, .conjunction]),
          !tokens[aux].isCapitalized, mentionOf[aux] < 0
        {
          aux -= 1
          gap += 1
        }
        if gap > 0, aux < 1 || !tokens[aux + 1].has(.preposition) { return nil }
        guard aux >= 0, tokens[aux].has(.auxiliary) else { return nil }
        cue.first = aux
        // «a été annoncé», «est décrit»; but «s'est dit».
        if tokens[aux].has(.copula) {
          let reflexive = aux > 0 && tokens[aux - 1].has(.reflexive)
          if !reflexive { cue.isPassive = true }
          if aux > 0, tokens[aux - 1].has(.auxiliary) { cue.first = aux - 1 }
          if reflexive { cue.first = aux - 1 }
        }
        while cue.first > 0, tokens[cue.first - 1].has([.negation, .objectPronoun]), tokens[cue.first - 1].isWord,
          !tokens[cue.first - 1].has([.firstPerson, .masculinePronoun])
        { cue.first -= 1 }
      } else if features.contains(.gerund) {
        cue.form = .gerund
      } else if features.contains(.infinitive) {
        cue.form = .infinitive
        if let opening = narrativeOpening(index) {
          cue.form = .finite
          cue.first = opening
          cue.goesOn = true
        }
        // «fait savoir», «a-t-elle fait remarquer»
        if before >= 0, before == index - 1, pack.causatives.contains(tokens[before].hash) {
          cue.form = .finite
          cue.first = before
          var aux = before - 1
          if aux > 0, tokens[aux].has(.adverb), !tokens[aux].has(.auxiliary) { aux -= 1 }
          if aux > 0, tokens[aux].kind == .clitic {
            cue.isInverted = true
            aux -= 1
          }
          if aux >= 0, tokens[aux].isWord, tokens[aux].has(.auxiliary) { cue.first = aux }
        }
      }
      if cue.last + 1 < tokens.count, tokens[cue.last + 1].kind == .clitic {
        cue.last += 1
        cue.isInverted = true
      }
      return cue
    }
    // English.
    if features.contains(.gerund) {
      if let previous, previous.isWord, previous.has(.copula) {
        cue.first = before  // "is saying"
        cue.form = .finite
      } else {
        cue.form = .gerund
        if index > 0, tokens[index - 1].has([.preposition, .nounJoint]), tokens[index - 1].isWord,
          !tokens[index - 1].has(.subordinator), !tokens[index - 1].has(.hearerPreposition)
        {
          if !tokens[index - 1].has(.relative) { cue.isShared = true }
        }
      }
    } else if features.contains(.base), !features.contains(.finite) {
      let bareBehind = opensBareClauseBehind(index)
      guard let previous,
        previous.isWord || previous.kind == .number && opensClause || isPercent(before) && (opensClause || bareBehind)
          || (previous.kind == .comma || previous.kind == .dash || previous.kind == .closeMark) && bareBehind
      else { return nil }
      if previous.has(.hearerPreposition), !previous.has(.nounJoint) {
        cue.form = .infinitive
        cue.first = before
      } else if previous.has(.auxiliary) {
        cue.first = before
      } else if previous.has([.pluralPronoun, .firstPerson, .secondPerson, .people, .relative])
        || previous.has(.indefinitePronoun) && !previous.has(.number)
        || endsInS(previous) && !previous.has([.verb, .determiner, .preposition])
          && (!previous.isCapitalized || before == 0 && isInfinitiveOrThat(index + 1)
            || before > 0 && tokens[before - 1].has(.definite) && !token.has([.record, .speechNoun]))
      {
        // A plural subject.
      } else if tokens[index].has(.takesBareClause), mentionOf[before] >= 0,
        mentions[Int(mentionOf[before])].kind == .description
      {
      } else if opensClause, previous.kind == .word || previous.kind == .number || previous.kind == .other,
        !previous.has([.determiner, .preposition, .conjunction, .verb, .copula]) || previous.has(.number)
      {
        // "Some in the crowd say that …"
      } else if bareBehind,
        !previous.isWord || previous.has([.conjunction, .number]) || previous.isCapitalized || endsLikePast(before)
      {
        // "Economists, like …, say the …", "those surveyed say the …"
      } else {
        return nil
      }
    } else if features.contains(.participle), auxiliary {
      cue.first = before
      if let previous, previous.has(.copula) {
        cue.isPassive = true
        if before > 0, tokens[before - 1].has(.auxiliary) { cue.first = before - 1 }
      }
    } else if features.contains(.finite), !features.contains(.participle), let previous, previous.isWord,
      previous.has([.preposition, .nounJoint, .number]), !previous.has([.relative, .subordinator, .objectPronoun]),
      !isNamed, !isTimed
    {
      return nil
    } else if !features.has(.saying) {
      return nil
    }
    if cue.form == .finite, features.contains(.base) || !features.contains(.participle),
      !(opensClause && (features.contains(.base) || !token.has([.speechNoun, .record]))),
      !pack.sureVerbs.contains(token.hash), isNounAfterAdjectives(index)
    {
      return nil
    }
    // "pointed out", "went on".
    if cue.last + 1 < tokens.count, tokens[cue.last + 1].isWord, tokens[cue.last + 1].has(.preposition),
      tokens[cue.last + 1].has(.adverb) || isOutOrOn(cue.last + 1)
    {
      cue.last += 1
    }
    return cue
  }

  /// "Rabbis vow to …", "Rabbis claim that …"
  private func isInfinitiveOrThat(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].isWord
      && (tokens[index].has(.complementizer) || tokens[index].has(.hearerPreposition) && tokens[index].width == 2)
  }

  /// "have in the past said": the auxiliary right before a preposition that at most four words part from its participle.
  private func auxiliaryBeforeAdverbial(_ index: Int) -> Int? {
    if pack.splitsElisions { return auxiliaryBeforeJoint(index) }
    guard index > 1, tokens[index].has(.participle), tokens[index - 1].kind == .word, mentionOf[index - 1] < 0,
      !tokens[index - 1].has(.verbal), pack.hasBareClauses
    else { return nil }
    var at = index - 1
    while at > 0, index - at < 5, tokens[at].kind == .word, !tokens[at].has(.verbal), !tokens[at].isCapitalized,
      !tokens[at].flags.contains(.quoted)
    {
      if tokens[at].has(.preposition), tokens[at - 1].kind == .word, tokens[at - 1].has(.auxiliary),
        !tokens[at - 1].has(.copula), mentionOf[at - 1] < 0
      {
        return at - 1
      }
      at -= 1
    }
    return nil
  }

  /// "Both urged …", "many argue": a pronoun before a verb, no determiner before a noun.
  private func standsAlone(_ before: Int, _ index: Int, _ opensClause: Bool) -> Bool {
    // «La Une annonce»
    if pack.splitsElisions {
      return mentionOf[before] >= 0 && tokens[before].isCapitalized && !tokens[before].startsSentence
        && mentions[Int(mentionOf[before])].kind == .name
    }
    guard tokens[before].has(.indefinitePronoun) else { return false }
    let token = tokens[index]
    return token.has(.participle)
      || token.has(.base) && (opensClause || index + 1 < tokens.count && tokens[index + 1].kind == .comma)
  }

  /// "that", or a pronoun that can only be a subject, right behind a verb.
  private func opensClauseBehind(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isWord else { return false }
    let next = tokens[index + 1]
    if next.has(.complementizer) || next.has([.personalPronoun, .firstPerson]) && !next.has(.objectPronoun) {
      return true
    }
    // "say they’re …", "say it is …"
    if next.has(.notName), !next.isCapitalized, !next.has([.definite, .negation, .adverb]) { return true }
    // "say the United States should …"
    let start = next.has(.definite) ? index + 2 : index + 1
    guard start < tokens.count, mentionOf[start] >= 0, tokens[index].has(.takesBareClause) else { return false }
    let behind = mentions[Int(mentionOf[start])].last + 1
    return behind < tokens.count && tokens[behind].isWord && tokens[behind].has([.auxiliary, .copula])
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

  /// "Jane Roe, the mayor, Tweeted on Friday": a past verb with a capital of its own between small words.
  func isTweeted(_ index: Int) -> Bool {
    guard tokens[index].has(.participle), tokens[index].has(.takesClause), index > 1, index + 1 < tokens.count,
      mentionOf[index] < 0, pack.hasBareClauses,
      tokens[index + 1].kind != .word || !tokens[index + 1].isCapitalized
    else { return false }
    return tokens[index - 1].kind == .comma || mentionOf[index - 1] >= 0
  }

  /// "Jane Doe Says It Is Over": a headline writes its verb large too.
  private func isInHeadline(_ index: Int) -> Bool {
    guard !pack.splitsElisions, index > 0, index + 1 < tokens.count, tokens[index].has(.finite),
      !tokens[index].has(.participle), mentionOf[index] < 0 || mentions[Int(mentionOf[index])].last != index
    else { return false }
    let next = tokens[index + 1]
    return mentionOf[index - 1] >= 0 && (next.isCapitalized || next.kind == .openMark)
  }

  /// "a personally signed tweet": a determiner, then only adjectives.
  private func isNounAfterAdjectives(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at < 4, tokens[at].kind == .word, mentionOf[at] < 0, !tokens[at].isCapitalized {
      if tokens[at].has([.indefinite, .possessive]) || tokens[at].has(.definite) && !tokens[at].has(.notName) {
        return true
      }
      if tokens[at].has(.grammar), !tokens[at].has(.adverb) { return false }
      at -= 1
    }
    return false
  }

  private func isOutOrOn(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    return tokens[index].width == 3 && bytes[start] == 0x6F && bytes[start + 1] == 0x75 && bytes[start + 2] == 0x74
  }

  private func endsInS(_ token: Token) -> Bool {
    token.kind == .word && bytes[Int(token.end) - 1] == 0x73
  }
}
