/// French: roles that tell of somebody new, and of nobody in mind.
extension Analyzer {
  /// «// La ministre de la Mer a assuré que …»: a post of a place or a matter that opens its paragraph, and that nobody has
  /// borne so far; within one it is whoever was just named.
  func bringsInPost(_ mention: Mention, _ role: (noun: UInt64, modifiers: SIMD4<UInt64>)) -> Bool {
    guard pack.splitsElisions, role.modifiers != .zero, mention.last > mention.first,
      mention.extentFirst == 0, tokens[mention.extentFirst].has(.definite),
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

  /// «Jane Roe *est maire* de Vernay», «Luc Roy *est un marin*»: a role that a sentence says of its subject.
  mutating func attachPredicateRole(_ index: Int) {
    let mention = mentions[index]
    var noun = mention.last + 2
    guard pack.splitsElisions, !mention.isOblique, registry[mention.entity].kind == .person,
      registry[mention.entity].role == nil, registry[mention.entity].words.count > 1, noun + 1 < tokens.count,
      FrenchWords.isCopula.contains(tokens[noun - 1].hash)
    else { return }
    while noun + 1 < tokens.count, noun - mention.last < 5, tokens[noun].isWord,
      tokens[noun].has([.determiner, .adverb, .timeAdverb]), !tokens[noun].has([.possessive, .nounJoint, .role])
    { noun += 1 }
    let token = tokens[noun]
    guard token.kind == .word, token.has(.role), !token.isCapitalized,
      !token.has([.people, .verbal, .saying, .title, .charge, .firstName]), !pack.verbalRoles.contains(token.hash),
      !pack.kinRoles.contains(token.hash), noun > mention.last + 2 || !pack.generalRoles.contains(token.hash),
      pack.courtSides[token.hash] == nil || pack.formalRoles.contains(token.hash)
    else { return }
    setRole(mention.entity, noun: noun, from: noun, to: descriptionEnd(noun))
    giveDescription(at: noun, to: mention.entity)
  }

  /// «*l'un des* camarades de Luc»: where the phrase for one of several begins.
  func oneOfSeveral(_ first: Int, _ noun: Int) -> Int? {
    guard pack.splitsElisions, first > 1 else { return nil }
    let joint = pack.contractions.contains(tokens[first].hash) && first < noun ? first : first - 1
    guard joint > 0, tokens[joint].isWord, pack.contractions.contains(tokens[joint].hash),
      FrenchWords.one.contains(tokens[joint - 1].hash)
    else { return nil }
    return joint - 1
  }

  /// «Une défaite pour Jane Roe *qui* n'a rien dit»: French: who does something, whatever the name hangs on.
  func doesInRelative(_ mention: Mention) -> Bool {
    pack.splitsElisions && mention.last + 2 < tokens.count && tokens[mention.last + 1].hash == FrenchWords.who
      && tokens[mention.last + 1].isWord && registry[mention.entity].kind == .person
  }

  /// «*Des marins* ont vu Jane Roe et Luc Doe. Ils …»: the group that does something where others are named together.
  func groupAsSubject() -> Int? {
    guard pack.splitsElisions, !salience.together.entities.isEmpty,
      let entry = salience.entries.last(where: { registry[$0.entity].kind == .group }), entry.wasSubject,
      entry.sentence >= salience.together.sentence, salience.sentence - entry.sentence <= 2,
      !salience.together.entities.contains(entry.entity)
    else { return nil }
    return entry.entity
  }

  /// «pêcheur à Barel *et président* de l'Union»: the other of two roles.
  mutating func giveSecondRole(_ entity: Int, behind noun: Int, _ last: Int) {
    guard pack.splitsElisions, noun + 2 <= last,
      let joint = (noun + 1..<last).first(where: {
        tokens[$0].isWord && tokens[$0].has(.conjunction) && tokens[$0 + 1].kind == .word && tokens[$0 + 1].has(.role)
          && !tokens[$0 + 1].isCapitalized && !tokens[$0 + 1].has(.people)
      })
    else { return }
    let second = role(joint + 1, from: joint + 1, to: last)
    registry.roles.give(second.noun, second.modifiers, to: entity)
  }
}
