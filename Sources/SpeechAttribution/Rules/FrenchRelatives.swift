/// French: subjects that a relative clause, an apposition or examples part from their verb.
extension Analyzer {
  /// «Un marin *qui a vu la scène* témoigne»: where the noun before a relative clause ends, when what stands right before the
  /// verb belongs to that clause.
  mutating func subjectOfRelative(endingAt index: Int) -> Int? {
    guard let head = headOfSubjectRelative(endingAt: index) else { return nil }
    // «Ceux qui ont vu Jane Roe disent …»
    if opensAsDemonstrative(head) { return Int(mentionOf[head]) }
    guard tokens[head].has(.pluralPronoun) else { return nounPhrase(endingAt: head) }
    return appendMention(first: head, last: index, extent: head)
  }

  private func headOfSubjectRelative(endingAt index: Int) -> Int? {
    guard pack.splitsElisions,
      tokens[index].isWord || tokens[index].kind == .closeMark || tokens[index].kind == .number
    else { return nil }
    var at = index
    while at > 0, index - at < 24, !tokens[at].startsSentence {
      let token = tokens[at]
      if token.kind == .closeMark, pairOf[at] >= 0, case let pair = pairs[Int(pairOf[at])], pair.close == at,
        pair.open > 1
      {
        at = pair.open - 1
        continue
      }
      guard token.isWord || token.kind == .number, !token.flags.contains(.quoted) else { return nil }
      if token.hash == FrenchWords.who, mentionOf[at] < 0 {
        if index - at > 1, opensAsDemonstrative(at - 1) { return at - 1 }
        guard index - at > 1, (at + 1...index).contains(where: { isVerbal($0) || endsLikeFinite($0) }),
          tokens[at - 1].isWord && tokens[at - 1].has(.pluralPronoun)
            || mentionOf[at - 1] >= 0 && mentions[Int(mentionOf[at - 1])].kind != .pronoun
        else { return nil }
        return at - 1
      }
      if token.has([.conjunction, .complementizer]), mentionOf[at] < 0 { return nil }
      at -= 1
    }
    return nil
  }

  /// «Jane Roe, codirectrice de la fondation Doe, qui répond …»: whom an apposition before a relative clause tells of.
  func personApposed(before comma: Int) -> Int? {
    guard pack.splitsElisions, comma > 3, tokens[comma].kind == .comma else { return nil }
    var at = comma - 1
    while at > 1, comma - at < 16, tokens[at].isWord || tokens[at].kind == .other, !tokens[at].startsSentence,
      !tokens[at].has([.relative, .complementizer, .personalPronoun]) || tokens[at].has(.definite)
    {
      if isVerbal(at), !tokens[at].has([.preposition, .determiner]) { return nil }
      at -= 1
    }
    guard tokens[at].kind == .comma, at + 1 < comma, mentionOf[at - 1] >= 0 else { return nil }
    let id = Int(mentionOf[at - 1])
    let opening = tokens[at + 1]
    let isNoun =
      opening.has([.indefinite, .role])
      || opening.kind == .word && !opening.isCapitalized && !opening.has(.grammar) && mentionOf[at + 1] < 0
      || opening.has(.definite) && tokens[at + 2].has(.role)
    // «les amis de Jane Roe, une voisine, qui racontent …»
    let verb = comma + 2
    if mentions[id].isOblique, verb < tokens.count, tokens[verb].width > 5, ends(verb, with: ["ent"]) { return nil }
    guard isNoun, mentions[id].kind == .name, mentions[id].last == at - 1,
      registry[mentions[id].entity].kind == .person
    else { return nil }
    return id
  }

  /// «Dix artistes, *dont les acteurs A et B*, dénoncent», «Des rapports, *comme celui de la Cour*, évoquent»: whoever the
  /// examples between the commas are of.
  mutating func headOfExamples(before comma: Int) -> Int? {
    guard pack.splitsElisions, tokens[comma].kind == .comma else { return nil }
    var at = comma - 1
    while at > 1, comma - at < 20, tokens[at].isWord || tokens[at].kind == .comma, !tokens[at].startsSentence {
      if tokens[at].kind == .comma, FrenchWords.exemplifying.contains(tokens[at + 1].hash) {
        return nounPhrase(endingAt: at - 1).flatMap { opensOwnClause($0) ? $0 : nil }
      }
      // «La mer, comme toujours, monte, dit Jane Roe»: only another example stands behind a comma.
      if tokens[at].kind == .comma, mentionOf[at + 1] < 0, !tokens[at + 1].has(.determiner) { return nil }
      if isVerbal(at), !tokens[at].has([.preposition, .determiner]) { return nil }
      at -= 1
    }
    return nil
  }

  /// Whether a phrase opens its sentence or a clause behind «que».
  private func opensOwnClause(_ id: Int) -> Bool {
    let first = mentions[id].extentFirst
    return tokens[first].startsSentence
      || first > 0
        && (tokens[first - 1].startsSentence || tokens[first - 1].isWord && tokens[first - 1].has(.complementizer))
  }

  /// «Tel un roi, *Jane Roe* …»: behind the comma of what the sentence likens somebody to.
  func pastLikening(_ first: Int, _ index: Int) -> Int {
    guard pack.splitsElisions, first + 3 < index, tokens[first].isWord,
      FrenchWords.likening.contains(tokens[first].hash)
    else { return first }
    let comma = (first + 1..<min(index, first + 12)).first { tokens[$0].kind == .comma }
    return comma.map { $0 + 1 } ?? first
  }

  /// «*Fille d'un marin et d'une couturière,* elle a grandi ici»: whom a noun without its article that opens a sentence tells of.
  func frontedSubject(_ id: Int, _ first: Int, _ index: Int) -> Int? {
    let mention = mentions[id]
    guard pack.splitsElisions, mention.kind == .description, mention.extentFirst == first, mention.first == first,
      tokens[first].has(.role),
      let comma = (mention.last + 1..<max(mention.last + 1, min(index, first + 18))).first(where: {
        tokens[$0].kind == .comma || tokens[$0].kind == .openMark
      }),
      tokens[comma].kind == .comma, !hasVerb(mention.last + 1, comma), comma + 2 < index, mentionOf[comma + 1] >= 0
    else { return nil }
    let subject = Int(mentionOf[comma + 1])
    let isPronoun = mentions[subject].kind == .pronoun && !tokens[comma + 1].has([.objectPronoun, .pluralPronoun])
    return isPronoun || mentions[subject].kind == .name && isBeforeVerb(mentions[subject].last) ? subject : nil
  }

  /// «Au lycée, le plus grand du pays, *Jane Roe* avait …»: behind the apposition of what opens the sentence.
  func subjectBehindApposition(_ id: Int, _ first: Int, _ index: Int) -> Int? {
    let mention = mentions[id]
    guard pack.splitsElisions, mention.kind == .description, tokens[first].isWord, tokens[first].has(.preposition),
      let open = (max(first + 1, mention.first - 5)..<max(first + 1, mention.first)).last(where: {
        tokens[$0].kind == .comma
      }), !hasVerb(first, open),
      let close = (mention.last + 1..<max(mention.last + 1, min(index, mention.last + 8))).first(where: {
        tokens[$0].kind == .comma
      }),
      !hasVerb(mention.last + 1, close), close + 2 < index, mentionOf[close + 1] >= 0
    else { return nil }
    let name = Int(mentionOf[close + 1])
    return mentions[name].kind == .name && mentions[name].extentFirst == close + 1 && !mentions[name].isQuoted
      && isBeforeVerb(mentions[name].last) ? name : nil
  }
}
