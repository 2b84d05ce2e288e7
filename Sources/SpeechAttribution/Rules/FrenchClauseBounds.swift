/// French: where a reported clause ends that the reporter goes on behind, what of the reporter's own stands between or behind
/// marks (incises, occasions, origins), and who owns marks that a participle or a noun brings in.
extension Analyzer {
  /// «Si Jane Roe précise que le port ferme, les quais restent ouverts»: a report in a clause that opens its sentence ends with
  /// that clause, at the comma behind its verb.
  func openingClauseEnd(_ cue: Cue, _ start: Int, _ bounds: (first: Int, last: Int)) -> Int {
    guard cue.form == .finite, !cue.isInverted, bounds.first < cue.first, opensSubordinate(bounds.first),
      !hasComma(bounds.first, cue.first)
    else { return bounds.last }
    var at = start + 2
    while at + 2 < bounds.last {
      if tokens[at].kind == .comma, pairOf[at] < 0, !tokens[at].flags.contains(.bracketed), opensMainClause(at + 1),
        hasVerb(start, at) || endsBareClause(start, at)
      {
        return at - 1
      }
      at += 1
    }
    return bounds.last
  }

  /// «que le quai ferme, …»: a verb that no list holds ends the clause; no name or role of a list does.
  private func endsBareClause(_ start: Int, _ comma: Int) -> Bool {
    comma - start > 2 && mentionOf[comma - 1] < 0 && tokens[start].isWord
      && !tokens[start].has([.preposition, .adverb, .subordinator])
  }

  /// «…, *sans donner* plus de détails»: how little somebody said is told by the reporter.
  func isReticent(_ at: Int, _ last: Int) -> Bool {
    guard tokens[at].isWord, tokens[at].hash == FrenchWords.without else { return false }
    return (at + 1...min(at + 3, last)).contains {
      tokens[$0].isWord && FrenchWords.reticence.contains(tokens[$0].hash)
    }
  }

  /// «Si», «S'il», «Lorsque», «Alors que»
  private func opensSubordinate(_ first: Int) -> Bool {
    let token = tokens[first]
    guard token.isWord, first + 1 < tokens.count else { return false }
    if token.has(.elided), token.has(.reflexive) { return tokens[first + 1].has(.masculinePronoun) }
    guard token.has(.subordinator), !token.has([.complementizer, .preposition]) else { return false }
    return !token.has(.adverb) || tokens[first + 1].has(.complementizer)
  }

  /// «Ainsi, a expliqué Jane Roe, *en vertu de la loi*, il est demandé …»: French: what an incise parts from the clause and has no
  /// verb of its own is not all of it.
  func isOnlyOccasion(_ start: Int, _ cut: Int, _ own: Int) -> Bool {
    pack.splitsElisions && cues[own].isInverted && cues[own].form == .finite && tokens[start].isWord
      && tokens[start].has(.preposition) && start < cut && cut - start < 14 && !hasVerb(start, cut + 1)
      && !leadsInfinitive(start + 1)
  }

  /// French: where the clause ends before a word by which the reporter goes on.
  func reporterGoesOn(at word: Int, _ end: Int, from start: Int) -> Int? {
    // Most words are told by this.
    guard tokens[word].has([.conjunction, .preposition]) || tokens[word].hash == FrenchWords.all else { return nil }
    if opensGerundReport(word, end, from: start) { return word }
    if joinsInfinitive(word, from: start), resumesBehind(word, end) || opensClauseBehind(word, end) { return word }
    guard opensPlea(word, end) else { return nil }
    return tokens[word - 1].kind == .comma ? word - 1 : word
  }

  /// «dit que les faits sont graves *avant de requérir* dix ans»: what whoever pleads or speaks goes on with.
  private func opensPlea(_ at: Int, _ end: Int) -> Bool {
    guard at + 2 < end, tokens[at].hash == FrenchWords.before, tokens[at + 1].isWord,
      tokens[at + 1].has(.nameParticle) || tokens[at + 1].has(.elided)
    else { return false }
    if FrenchWords.pleas.contains(tokens[at + 2].hash) { return opensWords(at + 3, end) }
    return opensOtherReport(at + 2) && !tokens[at + 2].has(.takesHearer)
  }

  /// «avant de conclure : « … »», «avant de requérir *dix ans*», not «avant de lancer *les travaux*».
  private func opensWords(_ at: Int, _ end: Int) -> Bool {
    guard at <= end else { return true }
    switch tokens[at].kind {
    case .colon, .openMark, .comma, .number: return true
    default: return tokens[at].isWord && tokens[at].has([.number, .complementizer])
    }
  }

  /// «Les marins*, 120 personnes* selon la police et 200 selon eux, …»: how many a source counts behind a comma is no clause.
  func isCountInApposition(_ start: Int, _ end: Int, _ cue: Cue) -> Bool {
    guard pack.splitsElisions, start + 2 < end else { return false }
    var comma = end
    while comma > start, end - comma < 8, tokens[comma].kind != .comma { comma -= 1 }
    let next = max(cue.last, mentions[cue.subject].last) + 1
    return tokens[comma].kind == .comma && tokens[comma + 1].kind == .number && !hasVerb(comma + 1, end + 1)
      && next + 1 < tokens.count && (tokens[next].kind == .comma || tokens[next + 1].kind == .number)
  }

  /// «Selon le juge, *des coups*, à la tête …»: French: no apposition of one person.
  func opensSeveral(_ at: Int) -> Bool { pack.splitsElisions && tokens[at].hash == FrenchWords.some }

  /// «Un marin, *qui* a dit que le port fermait, *a refusé* de partir»: a report in a relative clause ends with it, at the comma
  /// before the verb of the sentence.
  func relativeClauseEnd(_ cue: Cue, _ start: Int, _ last: Int) -> Int {
    guard cue.form == .finite, !cue.isInverted, opensRelative(before: cue.first) else { return last }
    var at = start + 2
    while at + 2 <= last {
      if tokens[at].kind == .comma, pairOf[at] < 0, !tokens[at].flags.contains(.bracketed), tokens[at + 1].isWord,
        mentionOf[at + 1] < 0, tokens[at + 1].has([.auxiliary, .finite]), tokens[at + 2].kind != .clitic,
        !tokens[at + 1].has([.preposition, .determiner, .infinitive, .participle, .conjunction]),
        mentionOf[at + 2] < 0 || tokens[at + 1].has(.auxiliary), hasVerb(start, at) || leadsInfinitive(start)
      {
        return at - 1
      }
      at += 1
    }
    return last
  }

  /// «…, *qui* a refusé de partir et a dit …»
  private func opensRelative(before verb: Int) -> Bool {
    var at = verb - 1
    while at > 1, verb - at < 14, tokens[at].isWord, !tokens[at].startsSentence {
      if tokens[at].hash == FrenchWords.who { return tokens[at - 1].kind == .comma }
      at -= 1
    }
    return false
  }

  /// «dit avoir faim *et* …»: a short conjunction behind an infinitive and no finite verb.
  private func joinsInfinitive(_ joint: Int, from start: Int) -> Bool {
    tokens[joint].has(.conjunction) && tokens[joint].width == 2
      && !tokens[joint].has([.preposition, .adverb, .negation]) && leadsInfinitive(start)
      && !hasFiniteBefore(joint, from: start)
  }

  /// «dit avoir faim *et a pris* le bus», «dit aimer le port *et évoque* son enfance»: behind an infinitive a finite verb without
  /// a subject of its own is the reporter's.
  private func resumesBehind(_ joint: Int, _ end: Int) -> Bool {
    guard joint + 2 < end else { return false }
    var at = joint + 1
    while at < end, at - joint < 4, tokens[at].isWord, tokens[at].has([.reflexive, .negation]), !tokens[at].has(.finite)
    {
      at += 1
    }
    return tokens[at].kind == .word && mentionOf[at] < 0 && tokens[at].has([.auxiliary, .finite])
      && !tokens[at].has([.infinitive, .participle, .preposition, .determiner, .adverb])
  }

  /// «dit vouloir partir *et le port sera* fermé»: behind an infinitive a subject with a verb of its own is the reporter's.
  private func opensClauseBehind(_ joint: Int, _ end: Int) -> Bool {
    guard joint + 3 < end, tokens[joint + 1].isWord, tokens[joint + 1].has(.definite),
      !tokens[joint + 1].has(.notName)
    else { return false }
    var at = joint + 2
    while at < end, at - joint < 7, tokens[at].isWord {
      if tokens[at].has([.relative, .complementizer, .conjunction, .subordinator]) { return false }
      if mentionOf[at] < 0, tokens[at].has([.auxiliary, .copula]) || endsLikeFinite(at),
        !tokens[at].has([.infinitive, .preposition, .participle])
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// «dit savoir que le port ferme et …»: whether the words before a joint have a finite verb, which may go on behind it.
  private func hasFiniteBefore(_ joint: Int, from start: Int) -> Bool {
    (start..<joint).contains {
      tokens[$0].isWord
        && (tokens[$0].has([.complementizer, .relative])
          || tokens[$0].has(.auxiliary)
            && !tokens[$0].has(.infinitive) && mentionOf[$0] < 0 && !tokens[$0].has(.preposition))
    }
  }

  /// «*a* déclaré que les mots manquaient *et a exigé que* …»: where the clause ends before the cue's auxiliary comes again with
  /// another participle of saying, which the clause itself has not had.
  func beforeParallelVerb(_ start: Int, _ end: Int, _ own: Int) -> Int {
    let cue = cues[own]
    guard cue.form == .finite, cue.first < cue.verb, tokens[cue.first].isWord, tokens[cue.first].has(.auxiliary) else {
      return beforeJudging(start, end, cue)
    }
    var at = start
    while at + 2 <= end {
      if tokens[at].isWord, tokens[at].hash == tokens[cue.first].hash {
        guard at > start + 2, tokens[at - 1].isWord, tokens[at - 1].has(.conjunction), pairOf[at] < 0,
          (at + 1...at + 2).contains(where: {
            tokens[$0].isWord && tokens[$0].has(.participle) && tokens[$0].has(.saying) && $0 < end
              && tokens[$0 + 1].isWord && tokens[$0 + 1].has([.complementizer, .nounJoint, .determiner])
          })
        else { return end }
        return at - 2
      }
      at += 1
    }
    return end
  }

  /// «expliquent que le port ferme *et jugent* la mairie « absente »»: where a clause about a thing ends before what only people do.
  private func beforeJudging(_ start: Int, _ end: Int, _ cue: Cue) -> Int {
    guard cue.form == .finite, !cue.isInverted, start + 4 < end, tokens[start].isWord, tokens[start].has(.determiner),
      !tokens[start].has(.personalPronoun), mentionOf[start] < 0, mentionOf[start + 1] < 0,
      tokens[start - 1].isWord, tokens[start - 1].has(.complementizer)
    else { return end }
    let isPlural = ends(cue.verb, with: ["nt"])
    let joint = (start + 2..<end - 1).first {
      tokens[$0].isWord && tokens[$0].has(.conjunction) && pairOf[$0] < 0 && tokens[$0 + 1].kind == .word
        && mentionOf[$0 + 1] < 0 && tokens[$0 + 1].has(.finite)
        && tokens[$0 + 1].has([.describes, .stance, .takesClause]) && !tokens[$0 + 1].has([.participle, .infinitive])
        && ends($0 + 1, with: ["nt"]) == isPlural && tokens[$0 + 2].isWord
        && tokens[$0 + 2].has([.determiner, .complementizer])
    }
    return joint.map { $0 - 1 } ?? end
  }

  func opensMainClause(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.isWord else { return false }
    if token.has([.relative, .preposition, .conjunction, .subordinator]) { return false }
    return mentionOf[at] >= 0 || token.has([.determiner, .personalPronoun]) || token.has(.elided)
  }

  /// «dit que « le port ferme », lors d'une visite au port»: behind marks that hold the whole clause a comma brings in when
  /// or where it was said.
  func isSetOffAdverbial(behind close: Int, _ end: Int) -> Bool {
    guard close + 2 <= end, tokens[close + 1].kind == .comma else { return false }
    let next = tokens[close + 2]
    return next.isWord && next.has([.preposition, .gerund])
      && !next.has([.conjunction, .complementizer, .relative])
  }

  /// «Le port est, dit-elle, une chance», «Elle compte, dit-elle, sur nous»: the complement behind an incise of the verb right
  /// before it.
  func complement(ofVerb at: Int, behind close: Int, _ last: Int) -> Int? {
    let start = close + 2
    guard pack.splitsElisions, at >= 0, start < last, tokens[close + 1].kind == .comma,
      tokens[at].kind == .word, mentionOf[at] < 0, tokens[start].isWord || tokens[start].kind == .openMark,
      !tokens[start].has([.conjunction, .relative, .gerund])
    else { return nil }
    let verb = tokens[at]
    if verb.has([.copula, .auxiliary]), !verb.has([.preposition, .infinitive]) { return start }
    guard verb.has([.verb, .finite]), !verb.has([.participle, .preposition, .determiner]) else { return nil }
    let next = tokens[start]
    return next.has([.determiner, .nounJoint, .hearerPreposition]) || next.has(.preposition) && next.width == 3
      ? start : nil
  }

  /// «Jane Roe (PS), maire de Vernay, *confirme* …»: the token before the verb of a subject that a bracket and an apposition
  /// follow.
  func pastDescription(_ last: Int) -> Int {
    var at = last
    if at + 1 < tokens.count, tokens[at + 1].kind == .openBracket,
      let close = (at + 2..<min(tokens.count, at + 10)).first(where: { tokens[$0].kind == .closeBracket })
    {
      at = close
    }
    guard at + 1 < tokens.count, tokens[at + 1].kind == .comma else { return at }
    var end = at + 2
    while end < tokens.count, end - at < 24, tokens[end].kind != .comma {
      guard tokens[end].isWord || tokens[end].kind == .number, !tokens[end].startsSentence else { return last }
      end += 1
    }
    return end < tokens.count && tokens[end].kind == .comma ? end : last
  }

  /// «ont dit, lors d'une visite, *ne pas savoir*»: past what commas set off between a verb and the infinitive that it leads to.
  func pastSetOff(_ first: Int, _ last: Int) -> Int {
    guard first + 3 < last, tokens[first].kind == .comma, tokens[first + 1].isWord, tokens[first + 1].has(.preposition)
    else { return first }
    var at = first + 2
    while at + 1 < last, at - first < 14, tokens[at].isWord || tokens[at].kind == .number { at += 1 }
    guard tokens[at].kind == .comma, tokens[at + 1].isWord,
      tokens[at + 1].has(.negation) || tokens[at + 1].has(.auxiliary) && tokens[at + 1].has(.infinitive)
    else { return first }
    return at + 1
  }

  /// «, a dit Jane Roe, *ajoutant :* je pars»: the colon that ends a second verb of an incise inside marks.
  func colonOfGerund(behind comma: Int, _ last: Int) -> Int? {
    guard comma + 2 < last, tokens[comma].kind == .comma, tokens[comma + 1].isWord, tokens[comma + 1].has(.gerund),
      tokens[comma + 1].has(.construction)
    else { return nil }
    return (comma + 2..<min(last, comma + 5)).first { tokens[$0].kind == .colon }
  }

  /// «, dit Jane Roe, *de l'université de Barel*»: where somebody works.
  func opensOrigin(_ at: Int, _ last: Int) -> Bool {
    guard at + 2 < last, tokens[at].isWord, tokens[at].has(.nounJoint),
      tokens[at].has(.nameParticle) || tokens[at].has(.elided)
    else { return false }
    let noun = tokens[at + 1].has(.definite) && !tokens[at + 1].isCapitalized ? at + 2 : at + 1
    return tokens[noun].kind == .word && (tokens[noun].isCapitalized || tokens[noun].has(.body))
  }

  /// «explique ce vendeur de fruits *et légumes*. Il …»: behind an incise inside marks, up to two nouns that a stop closes.
  func pastJointNouns(_ joint: Int, _ last: Int) -> Int {
    guard joint + 2 < last, tokens[joint].isWord, tokens[joint].has(.conjunction), !tokens[joint + 1].has(.determiner)
    else { return joint }
    var at = joint + 1
    while at < last, at - joint < 4, tokens[at].isWord, !tokens[at].has([.verbal, .personalPronoun, .firstPerson]) {
      at += 1
    }
    return at > joint + 1 && (tokens[at].kind == .period || tokens[at].kind == .comma) ? at : joint
  }

  /// «, confiait-elle, *en conférence de presse, juste après l'arrivée*. Je …»: the full stop behind when something was said.
  func occasionStop(_ comma: Int, _ last: Int) -> Int? {
    guard comma + 2 < last, tokens[comma].kind == .comma, tokens[comma + 1].isWord, tokens[comma + 1].has(.preposition),
      pack.occasions.contains(tokens[tokens[comma + 2].has(.definite) ? comma + 3 : comma + 2].hash)
    else { return nil }
    var at = comma + 1
    while at < last, at - comma < 18, tokens[at].kind != .period {
      guard tokens[at].isWord || tokens[at].kind == .comma, !tokens[at].has([.firstPerson, .secondPerson, .auxiliary])
      else { return nil }
      at += 1
    }
    return at < last && tokens[at].kind == .period ? at : nil
  }

  /// «Inquiétude relayée par Jane Roe « … »»: whoever a participle tells of right before the marks.
  func agentBefore(_ open: Int) -> Int? {
    guard pack.splitsElisions, open > 3, mentionOf[open - 1] >= 0 else { return nil }
    let id = Int(mentionOf[open - 1])
    let first = mentions[id].extentFirst
    guard mentions[id].kind == .name, mentions[id].last == open - 1, registry[mentions[id].entity].kind == .person,
      first > 1
    else { return nil }
    let agent = tokens[first - 1].has(.definite) && mentionOf[first - 1] < 0 ? first - 2 : first - 1
    return agent > 0 && tokens[agent].isWord && tokens[agent].has(.agent)
      && ends(agent - 1, with: ["é", "ée", "és", "ées"])
      ? id : nil
  }

  /// «Luc Doe a été nommé hier par *le ministre* « … »»: whoever did what a passive tells right before marks inside its sentence.
  func doerBefore(_ open: Int) -> Int? {
    guard pack.splitsElisions, open > 5, mentionOf[open - 1] >= 0, !tokens[open].startsSentence else { return nil }
    let id = Int(mentionOf[open - 1])
    let first = mentions[id].extentFirst
    guard mentions[id].last == open - 1, mentions[id].kind != .pronoun, first > 3,
      case let agent = tokens[first - 1].has(.definite) && mentionOf[first - 1] < 0 ? first - 2 : first - 1, agent > 2,
      tokens[agent].isWord, tokens[agent].has(.agent)
    else { return nil }
    let participle = (max(2, agent - 6)..<agent).last {
      tokens[$0].kind == .word && ends($0, with: ["é", "ée", "és", "ées"]) && mentionOf[$0] < 0
        && tokens[$0 - 1].isWord && tokens[$0 - 1].has(.copula)
    }
    return participle == nil ? nil : id
  }

  /// «« Je suis lasse. » Les premiers mots de Jane Roe …»: whose words the sentence behind says they are.
  func ownerBehind(_ close: Int) -> Int? {
    guard pack.splitsElisions, close + 6 < tokens.count else { return nil }
    let first = tokens[close + 1].kind == .period ? close + 2 : close + 1
    guard tokens[first].startsSentence, tokens[first].isWord, tokens[first].has(.definite),
      let noun = (first + 1...first + 2).first(where: { tokens[$0].isWord && tokens[$0].has(.speechNoun) }),
      tokens[noun + 1].isWord, tokens[noun + 1].has(.nounJoint), mentionOf[noun + 2] >= 0
    else { return nil }
    var id = headName(Int(mentionOf[noun + 2]))
    // «de l'homme d'affaires Jane Roe»
    let next = mentions[id].last + 1
    if mentions[id].kind == .description, next < tokens.count, mentionOf[next] >= 0 { id = Int(mentionOf[next]) }
    return mentions[id].kind == .name && registry[mentions[id].entity].kind == .person ? id : nil
  }

  /// «Il hausse les épaules. « Je maintiens. »»: a sentence of its own in marks, however short, that says «je».
  func isOwnSentence(_ pair: MarkPair) -> Bool {
    guard pack.splitsElisions, !isHeading, pair.open > 0, tokens[pair.open].startsSentence, pair.close < tokens.count,
      pair.close - pair.open > 3, tokens[pair.open + 1].isCapitalized, isEnd(tokens[pair.close - 1].kind)
    else { return false }
    // «Il l'interrompt. « Et les coups ? »»
    let isFree = pair.close + 1 >= tokens.count || tokens[pair.close + 1].startsSentence
    if tokens[pair.close - 1].kind == .question, isFree,
      tokens[pair.open - 1].kind == .period || tokens[pair.open - 1].kind == .closeMark && flow.spokeInBlock
    {
      return true
    }
    let first = tokens[pair.open + 1]
    return first.has([.firstPerson, .secondPerson]) && !first.has([.definite, .possessive])
  }
}
