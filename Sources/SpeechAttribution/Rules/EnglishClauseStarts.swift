/// English: where a clause begins or ends beside whoever hears it, beside another cue, and behind a question word.
extension Analyzer {
  /// "was told *that* …", "was told *the port* was closed": a clause whose subject has its verb close behind.
  func heardStart(_ cue: Cue, _ last: Int) -> Int? {
    if let start = complementStart(cue, last), tokens[start].has(.complementizer) { return start }
    guard cue.last == cue.verb, tokens[cue.verb].has([.takesHearer]), tokens[cue.verb].has(.takesBareClause),
      let start = bareStart(cue.last + 1, last, takesHearer: false), !hasComma(cue.last + 1, start),
      !tokens[start].has(.preposition), !tokens[cue.last + 1].has(.nounJoint)
    else { return nil }
    var at = start
    while at <= last, at - start < 12, tokens[at].isWord || tokens[at].kind == .number || tokens[at].kind == .possessive
    {
      if mentionOf[at] < 0, at > start, tokens[at].has(.verbal) || endsLikePast(at) { return start }
      if mentionOf[at] < 0, tokens[at].has([.relative, .subordinator, .hearerPreposition]) { return nil }
      at += 1
    }
    return nil
  }

  /// "called on *the mayor to resign*", "pleaded with *him to go*": whoever is called on belongs to what is asked.
  func appealStart(_ cue: Cue, _ last: Int) -> Int? {
    guard let joint = EnglishWords.appeals[tokens[cue.verb].hash], !cue.isPassive else { return nil }
    let preposition = cue.last > cue.verb ? cue.last : cue.last + 1
    guard preposition + 2 < last, tokens[preposition].isWord, tokens[preposition].hash == joint,
      let to = (preposition + 2..<min(last, preposition + 12)).first(where: {
        tokens[$0].isWord && tokens[$0].width == 2 && tokens[$0].has(.hearerPreposition) && !tokens[$0].has(.nounJoint)
      }), isVerbBase(to + 1),
      !(preposition + 1..<to).contains(where: {
        !tokens[$0].isWord
          || mentionOf[$0] < 0 && tokens[$0].has([.auxiliary, .verb, .complementizer, .personalPronoun])
            && !tokens[$0].has(.objectPronoun)
      }),
      (preposition + 1..<to).contains(where: { canBeCalledOn($0) })
    else { return nil }
    return preposition + 1
  }

  /// Somebody, not "on *the phone*", "on his *way*": a pronoun, a name, a noun for people or bodies, a plural.
  private func canBeCalledOn(_ at: Int) -> Bool {
    let token = tokens[at]
    if mentionOf[at] >= 0, mentions[Int(mentionOf[at])].kind != .pronoun { return true }
    return token.has([.objectPronoun, .role, .people, .body]) || token.isCapitalized
      || token.kind == .word && endsInS(token) && !token.has([.grammar, .notName])
  }

  /// "*Something she said* made him cry": a relative clause without its pronoun.
  func tellsOfThing(_ cue: Cue) -> Bool {
    guard pack.hasBareClauses, cue.form == .finite, !cue.isInverted, case let first = mentions[cue.subject].extentFirst,
      first > 0, first < cue.first, EnglishWords.things.contains(tokens[first - 1].hash), cue.last + 1 < tokens.count
    else { return false }
    return isVerb(cue.last + 1) && mentionOf[cue.last + 1] < 0
  }

  /// "wrote to the trust that runs the baths *to say* …": nothing but a relative before the infinitive of saying.
  func writesToSay(_ first: Int, _ last: Int, _ verb: Token) -> Bool {
    EnglishWords.writing.contains(verb.hash) && first < last && tokens[first].isWord
      && tokens[first].has(.hearerPreposition) && holdsInfinitive(first, last)
      && !(first..<last).contains {
        tokens[$0].isWord && tokens[$0].has(.complementizer) && !isVerb($0 + 1) && !endsLikePresent($0 + 1)
      }
  }

  /// "Prices fell, Roe told *the yearly meeting of the bank*": whoever hears it is all that stands behind.
  func tellsOnlyHearer(_ cue: Cue, _ bounds: (first: Int, last: Int)) -> Bool {
    guard pack.reports != nil, cue.form == .finite, !cue.isInverted, !cue.isShared, cue.last < bounds.last,
      tokens[cue.verb].has(.takesHearer), tokens[cue.verb].has(.takesBareClause),
      case let opening = min(mentions[cue.subject].extentFirst, cue.first), opening > bounds.first + 2,
      tokens[opening - 1].kind == .comma
    else { return false }
    return !(cue.last + 1...bounds.last).contains {
      pairOf[$0] >= 0
        || tokens[$0].isWord && mentionOf[$0] < 0
          && (tokens[$0].has([.verbal, .complementizer, .subordinator]) || endsLikePast($0))
          && !tokens[$0].has(.preposition)
    }
  }

  /// "confirmed the move *and said* it …", "protested the delay *saying* …": another cue of the same sentence, which has a
  /// clause of its own.
  func opensSecondReport(_ at: Int, _ last: Int, _ cue: Cue) -> Bool {
    if coordinatesCue(at, last) { return true }
    guard pack.hasBareClauses, tokens[at].isWord, mentionOf[at] < 0, tokens[at].has(.gerund), at < last,
      tokens[at].has(.takesBareClause), case let other = lowerCue(at), other < cues.count, cues[other].verb == at
    else { return false }
    return cues[other].subject == cue.subject && cue.subject >= 0
  }

  /// "urged *pilots who strike to come* back", "urged *the Alby branch of the union (AU) to wait*": whoever is urged, with all
  /// that tells of him, before an infinitive.
  func urgedStart(_ first: Int, _ last: Int) -> Int? {
    var at = first
    while at < last, at - first < 26 {
      let token = tokens[at]
      switch token.kind {
      case .word:
        if token.width == 2, token.has(.hearerPreposition), !token.has(.nounJoint), isVerbBase(at + 1) {
          return tokens[first].has(.negation) ? nil : first
        }
        if token.has(.complementizer), mentionOf[at] < 0 { return nil }
      case .number, .possessive, .openBracket, .closeBracket: break
      case .comma where at + 1 < last && (mentionOf[at] >= 0 || tokens[at + 1].isCapitalized): break
      default: return nil
      }
      at += 1
    }
    return nil
  }

  /// "wondered *whether* …", "questioned *why* …"
  func questionRightBehind(_ first: Int, _ last: Int) -> Int? {
    let at =
      first < last && tokens[first].isWord && tokens[first].has([.adverb, .timeAdverb])
        && !tokens[first].has(.subordinator) ? first + 1 : first
    return at < last && mentionOf[at] < 0 && EnglishWords.questionOpeners.contains(tokens[at].hash) ? at : nil
  }

  /// "asked the council’*s* leader, *Jane Roe,* why …": past a possessive, or past the name of whoever is asked.
  func pastHearer(within at: Int, _ last: Int) -> Int? {
    guard pack.reports != nil, mentionOf[at - 1] >= 0 else { return nil }
    if tokens[at].kind == .possessive { return at + 1 }
    guard tokens[at].kind == .comma, at + 2 < last, mentionOf[at + 1] >= 0,
      case let name = mentions[Int(mentionOf[at + 1])], name.kind == .name, name.extentFirst == at + 1,
      name.last + 1 < last, tokens[name.last + 1].kind == .comma
    else { return nil }
    return name.last + 2
  }

  /// "warned *some villages in the county* could …": who would hear it is the subject of the clause, where a preposition and a
  /// verb follow; "told" always has a hearer.
  func isSubjectBehind(_ first: Int, _ last: Int, _ verb: Token) -> Bool {
    guard pack.hasBareClauses, !EnglishWords.telling.contains(verb.hash), first < last, tokens[first].isWord,
      tokens[first].has([.indefinite, .indefinitePronoun]), mentionOf[first] < 0
    else { return false }
    var at = first + 1
    while at < last, at - first < 4, tokens[at].kind == .word, mentionOf[at] < 0, !tokens[at].has(.grammar) { at += 1 }
    guard at > first + 1, at < last, tokens[at].isWord, tokens[at].has(.preposition), !tokens[at].has(.subordinator)
    else { return false }
    at += 1
    while at < last, at - first < 12, tokens[at].isWord, !tokens[at].has([.complementizer, .personalPronoun]) {
      if mentionOf[at] < 0, tokens[at].has([.auxiliary, .copula]) { return true }
      at += 1
    }
    return false
  }

  /// "the move *and said* it …", "the figure, *but* then *said* …": a joint, and a finite cue right behind it.
  func coordinatesCue(_ at: Int, _ last: Int) -> Bool {
    guard pack.hasBareClauses, tokens[at].isWord, tokens[at].has(.conjunction), mentionOf[at] < 0 else { return false }
    var verb = at + 1
    while verb < last, verb - at < 3, tokens[verb].isWord, mentionOf[verb] < 0, tokens[verb].has(.adverb) { verb += 1 }
    guard verb < last, tokens[verb].isWord, tokens[verb].has(.finite),
      tokens[verb].has([.takesClause, .takesBareClause, .takesHearer]), case let other = lowerCue(verb),
      other < cues.count, cues[other].verb == verb
    else { return false }
    return cues[other].form == .finite && cues[other].subject >= 0 && !cues[other].isPassive
  }

  /// "wrote to the board *to say* …": what is said hangs on an infinitive of saying with a clause of its own.
  func holdsInfinitive(_ start: Int, _ end: Int) -> Bool {
    var at = lowerCue(start)
    while at < cues.count, cues[at].last < end {
      if cues[at].form == .infinitive, tokens[cues[at].verb].has(.takesBareClause),
        complementStart(cues[at], end) != nil
      {
        return true
      }
      at += 1
    }
    return false
  }
}
