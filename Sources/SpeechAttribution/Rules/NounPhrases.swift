import DocumentModel

extension Analyzer {
  /// The phrase whose last word is at an index: a mention that covers it, or a phrase made of what stands there.
  mutating func nounPhrase(endingAt index: Int) -> Int? {
    let covering = Int(mentionOf[index])
    // «On nous répète»
    if pack.splitsElisions, covering < 0, tokens[index].has([.firstPerson, .secondPerson]), tokens[index].width > 1 {
      return nil
    }
    // «L'élu LR a dit»
    if covering > 0, mentions[covering - 1].last == mentions[covering].first - 1, isPartyOf(covering - 1, covering) {
      return covering - 1
    }
    let apposition = appositions.partitioningIndex { $0.last >= index }
    if apposition < appositions.count,
      appositions[apposition].last == index
    {
      return appositions[apposition].mention
    }
    if let whole = wholePhrase(endingAt: index, covering: covering) { return headOfList(whole) ?? whole }
    // "Jane Doe herself"
    if covering >= 0, mentions[covering].kind == .pronoun, tokens[index].width >= 6, !pack.splitsElisions, index > 0,
      mentionOf[index - 1] >= 0, mentions[Int(mentionOf[index - 1])].kind == .name
    {
      return nounPhrase(endingAt: index - 1)
    }
    // «les habitants eux-mêmes»
    if pack.splitsElisions, covering >= 0, mentions[covering].kind == .pronoun, index > 0, mentionOf[index - 1] >= 0,
      ends(index, with: ["-même", "-mêmes"])
    {
      return nounPhrase(endingAt: index - 1)
    }
    if covering >= 0 {
      let top = headOfJoined(headBeforePlace(climb(covering, end: index)))
      if mentions[top].isOblique, !followsConjunction(mentions[top].extentFirst),
        let subject = sentenceSubject(before: index), !mentions[subject].isOblique,
        mentions[subject].kind != .pronoun, !hasVerb(mentions[subject].last + 1, participleOfAgent(top) ?? index)
      {
        return subject
      }
      return top
    }
    // A mention just before, with words that belong to it («la ministre de l'Éducation nationale a dit»).
    var at = index
    while at >= 0, index - at < 10 {
      let token = tokens[at]
      if mentionOf[at] >= 0 {
        let id = Int(mentionOf[at])
        let climbed = climb(id, end: at)
        if mentions[climbed].kind == .pronoun { return nil }
        return climbed
      }
      guard token.isWord || token.kind == .number,
        !token.has([.verb, .auxiliary, .copula, .subordinator, .complementizer, .finite, .conjunction])
      else { break }
      at -= 1
    }
    return makePhrase(endingAt: index)
  }

  /// "the mother of a boy *shot* by police": the participle before whoever did it.
  private func participleOfAgent(_ id: Int) -> Int? {
    let by = mentions[id].extentFirst - 1
    return pack.hasBareClauses && by > 1 && tokens[by].isWord && tokens[by].has(.agent) ? by - 1 : nil
  }

  /// "The suit against the city *and unnamed officers* alleged": the second of two that a preposition governs.
  private func headOfList(_ id: Int) -> Int? {
    let joint = mentions[id].extentFirst - 1
    guard pack.hasBareClauses, joint > 2, tokens[joint].isWord, tokens[joint].has(.conjunction),
      mentionOf[joint - 1] >= 0,
      mentions[Int(mentionOf[joint - 1])].isOblique, mentions[Int(mentionOf[joint - 1])].kind != .pronoun,
      let subject = sentenceSubject(before: joint), !mentions[subject].isOblique, mentions[subject].kind != .pronoun,
      !hasVerb(mentions[subject].last + 1, mentions[id].extentFirst)
    else { return nil }
    return subject
  }

  /// "a woman in Albany told": whoever is there speaks, not the place.
  private func headBeforePlace(_ id: Int) -> Int {
    let first = mentions[id].extentFirst
    guard pack.hasBareClauses, mentions[id].kind == .name, mentions[id].isOblique, first > 1,
      tokens[first - 1].has(.preposition), !tokens[first - 1].has([.nounJoint, .subordinator]),
      mentionOf[first - 2] >= 0
    else { return id }
    let head = Int(mentionOf[first - 2])
    return mentions[head].kind == .description && mentions[head].last == first - 2
      && (!mentions[head].isOblique || followsConjunction(mentions[head].extentFirst))
      && tokens[mentions[head].first].has([.role, .people]) ? head : id
  }

  /// "a bench of Justices Jane Roe *and John Doe* said": English: the body or group that those are of.
  private func headOfJoined(_ id: Int) -> Int {
    let first = mentions[id].extentFirst
    guard pack.hasBareClauses, mentions[id].kind == .name, !mentions[id].isOblique, first > 2,
      tokens[first - 1].isWord, tokens[first - 1].has(.conjunction), mentionOf[first - 2] >= 0,
      case let other = Int(mentionOf[first - 2]), mentions[other].kind == .name, mentions[other].isOblique
    else { return id }
    let head = climb(other, end: first - 2)
    return mentions[head].kind == .description && !mentions[head].isOblique
      && tokens[mentions[head].first].has([.body, .people]) ? head : id
  }

  /// "as the website notes", "after Roe said": what stands in front is a conjunction here, since a verb comes behind.
  private func followsConjunction(_ first: Int) -> Bool {
    var before = first - 1
    if before > 0, tokens[before].isWord, tokens[before].has(.determiner) { before -= 1 }
    return !pack.splitsElisions && before >= 0 && tokens[before].isWord && tokens[before].has(.subordinator)
      && pack.clauseJoints.contains(tokens[before].hash)
  }

  /// "Partisans on both sides", «les proches de la victime»: all words from the clause's start, when nothing in them
  /// is a verb or a comma and no name of a person ends them.
  private mutating func wholePhrase(endingAt index: Int, covering: Int) -> Int? {
    if covering >= 0, mentions[covering].kind == .pronoun { return nil }
    if covering >= 0, mentions[covering].kind == .name, !mentions[covering].isOblique { return nil }
    let first = phraseStart(before: index)
    if let before = beforeOccasion(first, index) { return nounPhrase(endingAt: before) }
    guard first < index, index - first < 20, opensWholePhrase(first) else { return nil }
    if let name = namedOpening(first, index) { return name }
    if pack.hasBareClauses, index - first == 1, isAge(index) { return nil }
    var noun: Int?
    var at = first
    while at <= index {
      guard isPhrasal(at, first), !isPersonEnding(at, index) else { return nil }
      // "the sheriff's office": what is owned, not its owner.
      if tokens[at].kind == .possessive { noun = nil }
      if noun == nil, isHeadNoun(at, first) { noun = at }
      at += 1
    }
    // Only what reaches further than a description known already.
    if covering >= 0, mentions[covering].kind == .description, mentions[covering].extentFirst <= first { return nil }
    if let noun {
      if mentionOf[noun] >= 0, mentions[Int(mentionOf[noun])].entity >= 0 { return nil }
    } else if !tokens[first].has([.indefinitePronoun, .number, .people, .determiner]), tokens[first].kind != .number,
      !tokens[first].isCapitalized
    {
      return nil
    }
    return appendMention(first: noun ?? first, last: index, extent: first)
  }

  /// «Le prévenu *en début d'audience* dit»: French: the token before when or how somebody says it.
  private func beforeOccasion(_ first: Int, _ index: Int) -> Int? {
    guard pack.splitsElisions, first + 1 < index, index - first < 8 else { return nil }
    return (first + 2..<index).first {
      tokens[$0].isWord && tokens[$0].width == 2 && tokens[$0].has(.preposition)
        && tokens[$0].has(.nounJoint) && !tokens[$0].has(.nameParticle)
        && pack.occasions.contains(tokens[$0 + 1].hash)
    }.map { $0 - 1 }
  }

  /// Back to the start of the sentence, a conjunction or a comma, at most twenty tokens.
  private func phraseStart(before index: Int) -> Int {
    var first = index
    while first > 0, index - first < 20, !tokens[first].startsSentence {
      let before = tokens[first - 1]
      if before.isWord, before.has([.conjunction, .subordinator, .complementizer]), !before.has(.preposition),
        !before.has(.definite)
      {
        break
      }
      if opensRelative(first - 1, index) || isVerbBeforeArticle(first - 1) { break }
      if before.kind == .comma || before.kind == .closeMark || before.kind == .semicolon || before.kind == .colon {
        break
      }
      first -= 1
    }
    return first
  }

  /// "a tide *that* some pilots call …": no plural has this article.
  private func opensRelative(_ at: Int, _ index: Int) -> Bool {
    pack.hasBareClauses && tokens[at].isWord && tokens[at].has(.complementizer)
      && (tokens[at + 1].has(.indefinitePronoun) || tokens[index].has(.people))
  }

  /// "The firm *published* a post": a past before an article is no part of the phrase.
  private func isVerbBeforeArticle(_ at: Int) -> Bool {
    pack.hasBareClauses && mentionOf[at] < 0 && tokens[at].isWord && endsLikePast(at) && tokens[at + 1].isWord
      && tokens[at + 1].has([.definite, .indefinite]) && tokens[at + 1].width <= 3
      && !tokens[at + 1].has(.indefinitePronoun)
  }

  /// "*Partisans* on both sides", "*Many* of us", but not "*In* the village".
  private func opensWholePhrase(_ first: Int) -> Bool {
    let token = tokens[first]
    guard token.isWord || token.kind == .number else { return false }
    // «a alors questionné son fils»
    if pack.splitsElisions, token.has(.participle), !token.startsSentence, !token.has([.role, .people]) {
      return false
    }
    return !token.has([.preposition, .adverb, .conjunction, .subordinator, .timeAdverb, .relative])
      || token.has([.indefinite, .definite, .indefinitePronoun])
  }

  /// Whether a token can stand in a noun phrase: neither verb nor personal pronoun, nor what opens a clause.
  private func isPhrasal(_ at: Int, _ first: Int) -> Bool {
    let token = tokens[at]
    guard
      token.isWord || token.kind == .number || token.kind == .possessive
        || token.kind == .period && at > first && tokens[at - 1].has(.calendar),
      !token.flags.contains(.quoted)
    else { return false }
    if token.has([.verb, .auxiliary, .copula, .relative, .complementizer, .finite]), !token.isCapitalized,
      !token.has([.role, .people, .body, .definite, .preposition])
    {
      return false
    }
    return !token.has([.personalPronoun, .gerund]) || token.has(.definite)
  }

  /// "the mayor *Jane Roe*": a name that could speak by itself.
  private func isPersonEnding(_ at: Int, _ index: Int) -> Bool {
    let id = Int(mentionOf[at])
    return id >= 0 && mentions[id].kind == .name && !mentions[id].isOblique && !mentions[id].isPossessive
      && mentions[id].last == index
  }

  /// "*Partisans* on both sides"
  private func isHeadNoun(_ at: Int, _ first: Int) -> Bool {
    tokens[at].has([.role, .people, .body, .record]) && (!tokens[at].has(.determiner) || tokens[at].has(.people))
      && (!isOblique(at) || at == first)
  }

  /// The outermost phrase that ends at a token.
  func climbed(_ mention: Int, _ end: Int) -> Int { climb(mention, end: end) }

  /// From a name inside a larger phrase («porte-parole de Trump») to the phrase.
  private func climb(_ mention: Int, end: Int) -> Int {
    var id = mention
    var guardCount = 0
    while id > 0, guardCount < 6, mentions[id].isOblique {
      guardCount += 1
      let outer = mentions[id - 1]
      if outer.kind == .description, outer.last >= mentions[id].extentFirst {
        id -= 1
        continue
      }
      // A joint directly between two mentions.
      if outer.kind != .pronoun, outer.last + 4 >= mentions[id].extentFirst,
        hasOnlyJoint(outer.last + 1, mentions[id].extentFirst)
      {
        id -= 1
        continue
      }
      break
    }
    return id
  }

  private func hasOnlyJoint(_ from: Int, _ to: Int) -> Bool {
    var at = from
    var seen = false
    while at < to {
      guard tokens[at].isWord, tokens[at].has([.nounJoint, .definite]) else { return false }
      if tokens[at].has(.nounJoint) { seen = true }
      at += 1
    }
    return seen
  }

  /// A noun phrase without any known noun: back to its determiner, or to where its clause starts.
  private mutating func makePhrase(endingAt index: Int) -> Int? {
    var first = index
    var at = index
    var determiner: Int?
    while at >= 0, index - at < 14 {
      let token = tokens[at]
      guard token.isWord || token.kind == .number || token.kind == .possessive, !token.flags.contains(.quoted) else {
        break
      }
      if token.has([
        .verb, .auxiliary, .copula, .conjunction, .subordinator, .complementizer, .personalPronoun, .finite, .relative,
      ]), !token.has(.definite) {
        break
      }
      if token.has(.preposition), !token.has(.nounJoint) { break }
      first = at
      if token.has(.determiner) {
        determiner = at
        if at == 0 || !tokens[at - 1].has(.nounJoint) { break }
      }
      if token.startsSentence { break }
      at -= 1
    }
    if let determiner, determiner < first || !tokens[first].has(.determiner) { first = determiner }
    while first < index, tokens[first].has([.nounJoint, .adverb]) && !tokens[first].has(.determiner) { first += 1 }
    first = openingOfLeast(first)
    // "the 46-year-old said"
    if !pack.splitsElisions, first < index, isAge(index), tokens[first].has(.determiner) {
      return appendMention(first: index, last: index, extent: first)
    }
    guard first <= index, tokens[index].kind == .word,
      !tokens[index].has(.grammar) || tokens[index].has([.indefinitePronoun, .notName])
    else { return nil }
    if first == index, !tokens[index].isCapitalized, !tokens[index].has(.indefinitePronoun) {
      // A bare noun: only a plural speaks.
      guard !pack.splitsElisions, endsInS(tokens[index]) else { return nil }
    }
    return appendMention(first: index, last: index, extent: first)
  }

  /// "*at* least one": English: a preposition that belongs to its phrase.
  func openingOfLeast(_ first: Int) -> Int {
    pack.hasBareClauses && first > 0 && tokens[first].hash == EnglishWords.least && tokens[first - 1].isWord
      && pack.quantityWords.contains(tokens[first - 1].hash) ? first - 1 : first
  }

  /// "46-year-old": a number grown into a word.
  func isAge(_ index: Int) -> Bool {
    tokens[index].kind == .number && tokens[index].width > 7 && bytes[Int(tokens[index].end) - 1] >= 0x61
  }

  mutating func appendMention(first: Int, last: Int, extent: Int) -> Int {
    var mention = Mention(first: first, last: last, kind: .description, entity: -1, extentFirst: extent)
    mention.gender = articleGender(extent, first) ?? gender(of: tokens[first])
    mentions.append(mention)
    return mentions.count - 1
  }

  /// The head before an apposition or a relative clause that closes with the comma at an index.
  func appositionHead(before comma: Int) -> Int? {
    var at = comma - 1
    var found: Int?
    while at >= 0, comma - at < 45 {
      let token = tokens[at]
      if token.kind == .semicolon || token.kind == .colon || token.kind == .closeMark { break }
      if tokens[at + 1].startsSentence { break }
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind != .pronoun || tokens[at].has(.relative) == false {
        let mention = mentions[id]
        if mention.kind == .pronoun || mention.isQuoted {
          at -= 1
          continue
        }
        let next = mention.last + 1
        if next < tokens.count, next < comma || found == nil,
          tokens[next].kind == .comma || tokens[next].kind == .dash
            || tokens[next].kind == .openBracket, !mention.isOblique || found == nil
        {
          if next < comma, !mention.isOblique, mention.entity >= 0 || mention.kind == .description {
            let after = next + 1
            let opens =
              after < tokens.count
              && (tokens[after].has([.relative, .determiner, .role, .people, .number, .participle])
                || tokens[after].kind == .number || tokens[next].kind == .openBracket || registryRole(mention)
                || mention.kind == .description && tellsDoing(after))
            if opens { return id }
          }
        }
        at = mention.extentFirst - 1
        if found == nil, !mention.isOblique { found = id }
        continue
      }
      at -= 1
    }
    // "One of his advisers, Jane Roe, told …": a name that stands apposed itself.
    if !pack.splitsElisions, let found, mentions[found].kind == .name, mentions[found].last == comma - 1,
      mentions[found].extentFirst > 0, tokens[mentions[found].extentFirst - 1].kind == .comma,
      registry[mentions[found].entity].kind == .person, registry[mentions[found].entity].isSure
    {
      return found
    }
    // "In Ohio, Trump, …" has no such head; a comma after an adverbial: nothing.
    return nil
  }

  private func registryRole(_ mention: Mention) -> Bool {
    mention.entity >= 0 && (registry[mention.entity].role.map { !isRank($0) } ?? false)
  }

  /// «un communiqué de l'Entsoe», "a post from Jane Roe", "a letter filed in court by Jane Roe": whoever wrote it.
  func authorName(_ mention: Int) -> Int {
    guard mentions[mention].kind == .description, tokens[mentions[mention].first].has([.record, .speechNoun]),
      pack.splitsElisions || !tokens[mentions[mention].first].has(.speechNoun)
        || tokens[mentions[mention].first].has(.record) || mentions[mention].entity < 0,
      !tokens[mentions[mention].first].has(.body)
    else { return mention }
    var at = mentions[mention].first + 1
    while !pack.splitsElisions, at < tokens.count, tokens[at].isWord, tokens[at].has(.timeAdverb) { at += 1 }
    let limit = min(tokens.count, at + 7)
    if !pack.splitsElisions, tokens[mentions[mention].first].has(.speechNoun), let agent = agentOfParticiple(at, limit)
    {
      at = agent
    }
    guard at < limit, tokens[at].isWord, tokens[at].has([.preposition, .nounJoint, .agent]),
      pack.splitsElisions || !tokens[at].has([.nounJoint, .hearerPreposition])
    else { return mention }
    while at < limit {
      let id = Int(mentionOf[at])
      if id >= 0, id != mention, mentions[id].kind == .name, registry[mentions[id].entity].kind != .place { return id }
      // "from the president of the Roe League"
      if id >= 0, id != mention, mentions[id].kind == .description, mentions[id].extentFirst >= at - 1,
        tokens[mentions[id].first].has([.role, .people])
      {
        return headName(id)
      }
      guard tokens[at].isWord, !tokens[at].has([.verb, .auxiliary, .relative, .conjunction]) else { return mention }
      at += 1
    }
    return mention
  }

  /// "filed in court by": where the agent of a participle right behind a noun begins.
  private func agentOfParticiple(_ first: Int, _ limit: Int) -> Int? {
    guard first < limit, tokens[first].kind == .word, endsLikePast(first) else { return nil }
    return (first + 1..<limit).first { tokens[$0].isWord && tokens[$0].has(.agent) }
  }
}
