/// Who does the saying where the verb of saying hangs on another verb or opens the sentence: participles, infinitives.
extension Analyzer {
  /// "…, leading Jane Roe to say", "…, leaving some to ask": whoever a participle behind a comma makes speak.
  mutating func ledSubject(_ index: Int) -> Int? {
    guard pack.hasBareClauses, index > 2 else { return nil }
    var at = index - 1
    while at > 1, index - at < 10, tokens[at].isWord, !tokens[at].has(.verbal), !tokens[at].startsSentence {
      if endsInIng(at), mentionOf[at] < 0, tokens[at - 1].kind == .comma {
        let id = Int(mentionOf[at + 1])
        if at + 1 < index, endsLedGroup(index - 1), id < 0 || mentions[id].last < index - 1 {
          return appendMention(first: index - 1, last: index - 1, extent: at + 1)
        }
        return id >= 0 && mentions[id].extentFirst == at + 1 && !mentions[id].isPossessive
          && mentions[id].kind != .pronoun ? personBehind(headName(id)) : nil
      }
      at -= 1
    }
    return nil
  }

  /// "leaving *some* to ask", "leading law *officers* to ask": people of no name, right before an infinitive.
  private func endsLedGroup(_ at: Int) -> Bool {
    tokens[at].kind == .word && !tokens[at].isCapitalized && tokens[at].has([.indefinitePronoun, .people])
      && !tokens[at].has([.personalPronoun, .objectPronoun])
  }

  /// "kept asking", "went on to say", "continued to insist": the subject of the verb that governs the one of saying.
  mutating func governorSubject(_ cue: inout Cue) -> Int? {
    guard pack.hasBareClauses, cue.form == .gerund || cue.form == .infinitive else {
      return nil
    }
    if cue.form == .infinitive, let subject = subjectOfParticiple(before: cue.first) { return subject }
    var governor = cue.first - 1
    while governor > 0, tokens[governor].kind == .word, tokens[governor].has([.adverb, .preposition]),
      cue.first - governor < 3, mentionOf[governor] < 0
    { governor -= 1 }
    guard governor > 0, tokens[governor].kind == .word, !tokens[governor].isCapitalized, mentionOf[governor] < 0,
      tokens[governor].has(.verb) || endsLikePast(governor), !tokens[governor].has([.role, .people, .copula]),
      !tokens[governor].has(.saying)
    else { return nil }
    // "are most inclined to say"
    let isMost = tokens[governor - 1].isWord && tokens[governor - 1].has(.indefinitePronoun)
    if isMost, governor > 1, tokens[governor - 2].isWord, tokens[governor - 2].has(.copula) { governor -= 1 }
    return doer(of: governor)
  }

  /// "with *Roe* taking to the quay to call …": who does what an infinitive ends, named right before a participle.
  private func subjectOfParticiple(before index: Int) -> Int? {
    var at = index - 1
    while at > 1, index - at < 6, tokens[at].isWord, !tokens[at].startsSentence, !tokens[at].has(.verbal) {
      if endsInIng(at), mentionOf[at] < 0, !tokens[at].isCapitalized {
        guard let subject = ownSubject(at), mentions[subject].extentFirst > 0 else { return nil }
        let before = tokens[mentions[subject].extentFirst - 1]
        return before.isWord && before.has(.preposition) && before.has(.hearerPreposition) ? subject : nil
      }
      at -= 1
    }
    return nil
  }

  /// "Declaring that …, Roe left", "Since announcing that …, Roe has …": the subject of the clause behind a participle
  /// that opens the sentence.
  func subjectBehindOpening(_ index: Int) -> Int? {
    guard pack.hasBareClauses, opensSentence(index) else { return nil }
    var at = index + 1
    var comma = -2
    while at < tokens.count, at - index < 60, !tokens[at].startsSentence {
      if tokens[at].kind == .comma { comma = at }
      let id = Int(mentionOf[at])
      let opens = at == comma + 1 || at == comma + 2 && tokens[at - 1].has(.determiner)
      if opens, id >= 0, !mentions[id].isOblique, !mentions[id].isPossessive, mentions[id].last + 1 < tokens.count {
        let next = mentions[id].last + 1
        if isVerb(next) { return id }
      }
      at += 1
    }
    return nil
  }

  /// Whether nothing but prepositions and what belongs to them ("in addition to") stands before a participle.
  func opensSentence(_ index: Int) -> Bool {
    var at = index
    while at > 0, index - at < 4, !tokens[at].startsSentence {
      guard tokens[at - 1].isWord, mentionOf[at - 1] < 0,
        at < index && !tokens[at - 1].has(.verbal) || tokens[at - 1].has([.preposition, .subordinator])
      else { return false }
      at -= 1
    }
    return at == 0 || tokens[at].startsSentence
  }

  /// "Roe is airing an ad that urges …", "The Post ran a piece that noted …": whoever puts out what the clause tells of.
  func publisher(of id: Int) -> Int? {
    guard pack.hasBareClauses, mentions[id].kind == .description, mentions[id].entity < 0,
      !tokens[mentions[id].first].has([.role, .people, .body]), tokens[mentions[id].extentFirst].has(.indefinite)
    else { return nil }
    var at = mentions[id].extentFirst - 1
    guard at > 0, tokens[at].kind == .word, !tokens[at].isCapitalized, mentionOf[at] < 0,
      isVerb(at) || endsInIng(at)
    else { return nil }
    at -= 1
    while at > 0, tokens[at].isWord, mentionOf[at] < 0, tokens[at].has([.adverb, .auxiliary, .copula, .timeAdverb]) {
      at -= 1
    }
    guard mentionOf[at] >= 0 else { return nil }
    let owner = Int(mentionOf[at])
    return mentions[owner].kind == .name && mentions[owner].last == at && !mentions[owner].isOblique
      && !mentions[owner].isPossessive ? owner : nil
  }

  /// "with Jane Roe calling it …": a name right before a participle.
  func ownSubject(_ index: Int) -> Int? {
    var at = index - 1
    if pack.splitsElisions {
      // «…, Le Monde le qualifiant de « … »»
      guard at > 0, tokens[at].isWord, tokens[at].has(.definite) || tokens[at].has(.objectPronoun) else { return nil }
      at -= 1
    }
    while at >= 0, tokens[at].isWord, tokens[at].has(.adverb), mentionOf[at] < 0 { at -= 1 }
    guard at > 0, mentionOf[at] >= 0 else { return nil }
    let mention = mentions[Int(mentionOf[at])]
    // "which named members suggesting …"
    if !pack.splitsElisions, mention.kind == .description, mention.last == at, !mention.isQuoted {
      let before = mention.extentFirst - 1
      // "with the minister calling it …"
      let isWith = before >= 0 && tokens[before].isWord && tokens[before].hash == EnglishWords.with
      let isSubject =
        isWith
        ? tokens[mention.first].has([.people, .role, .body]) : tokens[mention.first].has(.people) && !mention.isOblique
      if isSubject { return Int(mentionOf[at]) }
    }
    guard mention.kind == .name, mention.last == at, !mention.isQuoted else { return nil }
    // "posted a message on Twitter reading …": the name belongs to another phrase.
    if !pack.splitsElisions, mention.isOblique, mention.extentFirst > 1 {
      var opening = mention.extentFirst - 1
      if tokens[opening].isWord, tokens[opening].has(.definite) { opening -= 1 }
      guard
        opening <= 0 || tokens[opening].startsSentence || tokens[opening - 1].kind == .comma
          || tokens[opening - 1].kind == .dash
      else { return nil }
    }
    return Int(mentionOf[at])
  }

  /// The subject of a verb that is none of saying, before its auxiliaries and adverbs.
  mutating func doer(of verb: Int) -> Int? {
    var group = Cue(first: verb, verb: verb, last: verb, form: .finite)
    while group.first > 1, tokens[group.first - 1].isWord, mentionOf[group.first - 1] < 0,
      tokens[group.first - 1].has([.adverb, .auxiliary, .copula, .negation])
    { group.first -= 1 }
    guard let subject = subjectBefore(group.first, &group), !group.isInverted else { return nil }
    return subject
  }

  /// "*Roe* thanked Doe saying …", "*the crews* stormed the office accusing …": whoever does something speaks, not whom or what
  /// it is done to.
  mutating func doerBehindObject(_ index: Int) -> Int? {
    guard pack.hasBareClauses, index > 2, tokens[index].has([.takesClause, .describes]), mentionOf[index - 1] >= 0
    else { return nil }
    let object = mentions[Int(mentionOf[index - 1])]
    let verb = object.extentFirst - 1
    guard object.last == index - 1, !object.isQuoted, verb > 0, mentionOf[verb] < 0,
      object.kind == .name
        ? EnglishWords.thanks.contains(tokens[verb].hash)
        : object.kind == .description && tokens[object.first].has(.body) && endsLikePast(verb)
    else { return nil }
    return doer(of: verb)
  }

  /// "attacked *Roe* for saying": whom a verb of praise or blame has for its object.
  func blamed(before index: Int) -> Int? {
    guard pack.hasBareClauses, index > 3, tokens[index - 1].hash == EnglishWords.forWord, mentionOf[index - 2] >= 0
    else {
      return nil
    }
    let id = Int(mentionOf[index - 2])
    let verb = mentions[id].extentFirst - 1
    guard verb > 0, mentions[id].last == index - 2, mentions[id].kind != .pronoun, !mentions[id].isOblique,
      tokens[verb].isWord, mentionOf[verb] < 0, isVerb(verb) || endsInIng(verb)
    else { return nil }
    return id
  }

  /// "with 47 percent of the pilots saying": a number, a word and "of" before a plural.
  mutating func shareBefore(_ index: Int) -> Int? {
    guard pack.hasBareClauses, index > 4, tokens[index - 1].kind == .word,
      endsInS(tokens[index - 1]) || tokens[index - 1].has(.people)
    else { return nil }
    var at = index - 2
    while at > 2, index - at < 6, tokens[at].kind == .word, tokens[at].hash != EnglishWords.of { at -= 1 }
    guard at > 1, tokens[at].hash == EnglishWords.of, tokens[at - 1].kind == .word, isNumber(at - 2) else { return nil }
    return appendMention(first: index - 1, last: index - 1, extent: at - 2)
  }
}
