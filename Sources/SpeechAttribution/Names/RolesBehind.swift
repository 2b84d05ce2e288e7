/// Roles that stand behind a name, and where their phrases end.
extension Analyzer {
  /// «Thibault Henriez, fondateur d'Awen», "Jane Roe, a spokeswoman for X,", «Nicolas Gaudemet, « Chief AI Officer » du …».
  mutating func attachRoleAfter(_ index: Int) {
    let mention = mentions[index]
    let stop = stopBehind(mention.last)
    guard stop + 1 < tokens.count else { return }
    let joint = tokens[stop]
    guard joint.kind == .comma || joint.kind == .dash || joint.kind == .openBracket else { return }
    var start = stop + 1
    if tokens[start].kind == .openMark, pairOf[start] >= 0 {
      attachMarkedRole(mention.entity, start)
      return
    }
    while start < tokens.count, tokens[start].isWord, tokens[start].has([.definite, .indefinite]),
      !tokens[start].has(.role)
    { start += 1 }
    // "Roe, embracing her son, said"
    if start == stop + 1, tellsDoing(start) { return }
    let end = endBeforeAnother(start, phraseEnd(start))
    let article = stop + 1
    guard let noun = roleNoun(start, end, isArticled: start > article),
      joint.kind != .comma || !opensOwnClause(article, start, end, behind: mention),
      !isSubjectOfOwn(article, end, behind: mention),
      pack.splitsElisions || !namesAnother(noun, end, than: mention.entity)
    else { return }
    setRole(mention.entity, noun: noun, from: start, to: end)
    appositions.append((end, index))
    giveDescription(at: noun, to: mention.entity)
  }

  /// «Nicolas Gaudemet, « Chief AI Officer » du …»: a role in marks, with the body that it is held of behind them.
  private mutating func attachMarkedRole(_ entity: Int, _ open: Int) {
    let pair = pairs[Int(pairOf[open])]
    guard pair.open == open, pair.close < tokens.count, pair.close - open <= 8, pair.close - open > 1,
      pair.close + 1 < tokens.count, tokens[pair.close + 1].has(.nounJoint)
    else { return }
    registry[entity].role = range(open + 1, pair.close - 1)
    registry[entity].isSure = true
    affiliate(entity, from: pair.close + 1, to: phraseEnd(pair.close + 1))
    unspokenPairs.insert(Int(pairOf[open]))
  }

  /// The noun of the role that a phrase behind a name tells.
  private func roleNoun(_ start: Int, _ end: Int, isArticled: Bool) -> Int? {
    var noun = start
    // «n'a, selon Jane Roe, *agressé la* jeune fille»
    if pack.splitsElisions, !isArticled, start < end, !tokens[start].has(.role),
      ends(start, with: ["é", "u", "i", "is", "it"]), tokens[start + 1].has(.determiner)
    {
      return nil
    }
    while noun <= end, noun - start < 6, !tokens[noun].has(.role) || tokens[noun].has(.grammar) {
      if tokens[noun].has([.verb, .preposition, .subordinator, .relative, .nounJoint, .auxiliary]) || isListedName(noun)
      {
        noun = end + 1
        break
      }
      noun += 1
    }
    if noun > end {
      guard isArticled, let head = unknownRole(start, end) else { return nil }
      noun = head
    }
    guard noun <= end, noun < tokens.count, !isVerbWithObject(noun, isArticled) else { return nil }
    return tokens[noun].has(.role) || isAgent(noun) ? noun : nil
  }

  /// «Luc Roe, 60 ans, *garde* un souvenir», «…, *juge* que …»: French: the verb of the sentence, and no role.
  private func isVerbWithObject(_ noun: Int, _ isArticled: Bool) -> Bool {
    guard pack.splitsElisions, !isArticled, pack.verbalRoles.contains(tokens[noun].hash), noun + 1 < tokens.count,
      case let next = tokens[noun + 1], next.isWord
    else { return false }
    return next.has(.complementizer) || next.has([.definite, .indefinite, .possessive]) && !next.has(.nounJoint)
  }

  /// Whether a phrase between a comma and a verb is that verb's subject, and not told of the name before the comma.
  private func opensOwnClause(_ article: Int, _ start: Int, _ end: Int, behind mention: Mention) -> Bool {
    guard end + 1 < tokens.count, tokens[end + 1].isWord else { return false }
    let verb = tokens[end + 1]
    // "With Jane Roe, the candidate stated …": what has a verb of its own is another person.
    if tokens[article].has(.definite), article < start, verb.has([.finite, .auxiliary, .verb]), !verb.has(.relative),
      !pack.splitsElisions || mention.isOblique
    {
      return true
    }
    guard !pack.splitsElisions else { return false }
    // "Roe, a top aide said, “is ready”"
    if tokens[article].has(.indefinite), end + 2 < tokens.count, verb.has(.finite), tokens[end + 2].kind == .comma {
      return true
    }
    // "They left Cairo, her friend said": no comma closes an apposition there.
    return tokens[article].has([.indefinite, .possessive]) && verb.has(.saying) && verb.has(.takesBareClause)
      && (tokens[article].has(.possessive) || end + 2 >= tokens.count || !tokens[end + 2].isWord)
  }

  /// The last token of a noun phrase: before a comma, a full stop, a dash, a verb or a relative pronoun.
  func phraseEnd(_ start: Int) -> Int {
    var at = start
    while at < tokens.count, at - start < 24 {
      let token = tokens[at]
      switch token.kind {
      case .word:
        if token.has([.relative, .verb, .auxiliary, .copula, .complementizer, .subordinator]), !token.isCapitalized,
          !token.has(.nounJoint)
        {
          return at - 1
        }
        if token.has([.finite, .participle, .gerund]), !token.has([.role, .body, .record]), !token.isCapitalized {
          return at - 1
        }
        // «la vendeuse n'arrête pas»
        if pack.splitsElisions, token.has(.negation), token.has(.elided) || token.width == 2 { return at - 1 }
        at += 1
      case .clitic, .number, .possessive: at += 1
      // "analyst at Baird *&* Whitlow"
      case .other where at > start && joinsByAmpersand(at - 1, at, tokens.count): at += 1
      default: return at - 1
      }
    }
    return at - 1
  }
}
