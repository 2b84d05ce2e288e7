/// French: roles that tell of somebody new, and of nobody in mind.
extension Analyzer {
  /// «La ministre de la Mer a assuré que …»: a post of a place or a matter that opens its sentence, and that nobody has
  /// borne so far.
  func isNewcomer(_ mention: Mention, _ role: (noun: UInt64, modifiers: SIMD4<UInt64>)) -> Bool {
    guard pack.splitsElisions, role.modifiers != .zero, mention.last > mention.first,
      tokens[mention.extentFirst].startsSentence, tokens[mention.extentFirst].has(.definite),
      pack.formalRoles.contains(role.noun) || pack.posts.contains(role.noun) || pack.eminentRoles.contains(role.noun)
        || pack.placeRoles.contains(role.noun)
    else { return false }
    return !namesNation(mention)
  }

  /// «l'adjoint du maire», «le représentant du ministre»: somebody else's, where a role of the person is known.
  func isSomebodyElses(_ mention: Mention, than entity: Int) -> Bool {
    guard pack.splitsElisions, registry[entity].role != nil, mention.first < mention.last else { return false }
    return (mention.first + 1...mention.last).contains {
      tokens[$0].isWord && tokens[$0].has(.role) && !tokens[$0].has(.people)
        && pack.contractions.contains(tokens[$0 - 1].hash)
    }
  }

  /// The gender that an article of its own gives to a noun for a person: «la maire».
  func articleGender(_ first: Int, _ noun: Int) -> Speaker.Gender? {
    let article = tokens[first]
    guard pack.splitsElisions, first < noun, tokens[noun].has(.role), article.isWord, article.has(.feminine),
      article.has(.determiner), !article.has([.elided, .possessive])
    else { return nil }
    return .feminine
  }

  /// «On a trouvé une victime, *un homme de trente ans*»: behind the comma of a clause that has its verb.
  func isApposedBehindVerb(_ first: Int) -> Bool {
    guard first > 1, tokens[first - 1].kind == .comma else { return false }
    var at = first - 2
    while at > 0, first - at < 24, !tokens[at].startsSentence {
      if isVerbal(at), !tokens[at].has([.preposition, .determiner]) { return true }
      at -= 1
    }
    return false
  }

  /// «Des riverains protestent. … Ils demandent …»: a plural for people that opens its sentence and does something.
  func opensAsGroup(_ mention: Mention) -> Bool {
    guard tokens[mention.first].has(.people), !tokens[mention.first].has(.role), !mention.isPossessive,
      tokens[mention.extentFirst].startsSentence, mention.extentFirst < mention.first,
      tokens[mention.extentFirst].has([.definite, .indefinite])
        || pack.contractions.contains(tokens[mention.extentFirst].hash)
    else { return false }
    return leadsSentence(mention.last)
      || mention.last + 1 < tokens.count && tokens[mention.last + 1].kind == .word && mentionOf[mention.last + 1] < 0
        && ends(mention.last + 1, with: ["ent"]) && !tokens[mention.last + 1].has(.grammar)
  }
}
