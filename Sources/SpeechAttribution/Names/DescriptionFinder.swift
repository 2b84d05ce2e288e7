import DocumentModel

/// Where a description begins.
private struct DescriptionOpening {
  var first: Int
  var hasDeterminer: Bool
  /// A description that is part of it: "her *campaign* manager".
  var absorbed: Int?
}

/// Noun phrases for human beings and bodies: «la ministre», "Roe's campaign manager".
extension Analyzer {
  /// Adds the noun phrase around a noun for human beings or bodies; returns the token after it.
  mutating func addDescription(_ noun: Int) -> Int {
    if isNationOfRole(noun) || isSetting(noun) { return noun + 1 }
    var opening = opening(of: noun)
    if let before = wordInFront(opening) {
      let other = Int(mentionOf[before])
      if let next = endOfComplement(other, noun, before) { return next }
      absorb(other, before, &opening)
    }
    let dedication = dedicationEnd(behind: noun)
    let last = dedication ?? descriptionEnd(noun)
    guard isDescription(noun, last, opening) else { return noun + 1 }
    recordDescription(noun, last, opening)
    if let dedication { return dedication + 1 }
    // «le président français»: an adjective is nobody of its own.
    var next = noun + 1
    while next <= last, tokens[next].kind == .word, tokens[next].has(.notName), !tokens[next].isCapitalized {
      next += 1
    }
    return next
  }

  /// «le Premier ministre *français*»: French: no people, which a capital would tell, but an adjective.
  private func isNationOfRole(_ at: Int) -> Bool {
    pack.splitsElisions && at > 0 && tokens[at].has(.people) && tokens[at].has(.notName) && !tokens[at].isCapitalized
      && tokens[at - 1].isWord && tokens[at - 1].has(.role)
  }

  /// «dans le *cadre* de la visite», «dans un *premier* temps»: French: nobody, where words say when or how something happens.
  private func isSetting(_ noun: Int) -> Bool {
    guard pack.splitsElisions, noun > 1, noun + 1 < tokens.count, tokens[noun - 2].hash == FrenchWords.within else {
      return false
    }
    return FrenchWords.settings.contains(tokens[noun].hash) && tokens[noun - 1].has(.definite)
      || tokens[noun + 1].hash == FrenchWords.span
  }

  /// Back to the determiner of a noun, past its adjectives, at most four words.
  private func opening(of noun: Int) -> DescriptionOpening {
    var opening = DescriptionOpening(first: noun, hasDeterminer: false)
    var left = noun - 1
    while left >= 0, noun - left <= 4 {
      // "a 30-second ad"
      if isAge(left), !tokens[left + 1].startsSentence {
        left -= 1
        continue
      }
      // "the “Night Shift” star"
      if left == noun - 1, let article = articleBeforeMarks(left) {
        return DescriptionOpening(first: article, hasDeterminer: true)
      }
      guard tokens[left].isWord, mentionOf[left] < 0, !tokens[left + 1].startsSentence else { break }
      if tokens[left].has(.determiner) { return DescriptionOpening(first: left, hasDeterminer: true) }
      if endsPhrase(left) { break }
      if tokens[left].kind == .word { opening.first = left }
      left -= 1
    }
    if pack.splitsElisions { opening.first = noun }
    return opening
  }

  /// English: the article before a title in marks that a noun stands behind.
  private func articleBeforeMarks(_ close: Int) -> Int? {
    guard pack.hasBareClauses, tokens[close].kind == .closeMark, pairOf[close] >= 0,
      case let open = pairs[Int(pairOf[close])].open, open > 0, close - open < 7, tokens[open - 1].isWord,
      tokens[open - 1].has(.definite), mentionOf[open - 1] < 0
    else { return nil }
    return open - 1
  }

  /// Whether a word before a noun belongs to another phrase.
  private func endsPhrase(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.has([
      .verb, .auxiliary, .copula, .conjunction, .subordinator, .preposition, .relative, .personalPronoun,
      .complementizer, .finite, .calendar, .negation, .hearsay,
    ]) || token.has(.adverb) && !token.has(.number) {
      return true
    }
    guard !pack.splitsElisions, !token.isCapitalized else { return false }
    // "Officials say Chairman Doe …"
    if token.has(.base), token.has(.takesBareClause), !token.has([.record, .speechNoun]) { return true }
    // "Roe pressed Chairman Doe"
    guard at > 0, endsLikePast(at), mentionOf[at - 1] >= 0 else { return false }
    let before = mentions[Int(mentionOf[at - 1])]
    return before.last == at - 1 && before.kind != .description
  }

  /// The end of the mention before a description without a determiner: "her campaign manager", "Trump's campaign".
  private func wordInFront(_ opening: DescriptionOpening) -> Int? {
    guard !opening.hasDeterminer, !pack.splitsElisions, opening.first > 0, !tokens[opening.first].startsSentence else {
      return nil
    }
    var before = opening.first - 1
    if tokens[before].kind == .possessive, before > 0 { before -= 1 }
    // "Harbour League *(HL)* leader"
    if pack.hasBareClauses, let open = beforeLetters(before), open > 0 { before = open - 1 }
    let other = Int(mentionOf[before])
    return other >= 0 && mentions[other].last == before && mentions[other].kind != .pronoun
      && !tokens[mentions[other].first].flags.contains(.quoted) ? before : nil
  }

  /// Makes a mention in front a part of the phrase.
  private func absorb(_ other: Int, _ before: Int, _ opening: inout DescriptionOpening) {
    let isDescription = mentions[other].kind == .description
    guard mentions[other].kind == .name || isDescription && before == opening.first - 1 else { return }
    if isDescription { opening.absorbed = other }
    opening.first = mentions[other].extentFirst
    opening.hasDeterminer = true
  }

  /// Whether the phrase can mean somebody: a noun alone, in lower case, may be anything.
  private func isDescription(_ noun: Int, _ last: Int, _ opening: DescriptionOpening) -> Bool {
    let token = tokens[noun]
    if opening.hasDeterminer || token.has([.people, .body, .record]) || token.startsSentence || opening.first != noun {
      return true
    }
    if token.isCapitalized, last > noun, pack.hasBareClauses { return true }
    return pack.splitsElisions && noun > 0 && tokens[noun - 1].isWord
      && pack.contractions.contains(tokens[noun - 1].hash)
  }

  private mutating func recordDescription(_ noun: Int, _ last: Int, _ opening: DescriptionOpening) {
    let first = opening.first
    var mention = Mention(
      first: noun, last: last, kind: .description, entity: -1, gender: describedGender(noun, opening),
      extentFirst: first)
    mention.isQuoted = tokens[noun].flags.contains(.quoted)
    mention.isOblique = isOblique(first)
    mention.isPossessive = last + 1 < tokens.count && tokens[last + 1].kind == .possessive
    if let absorbed = opening.absorbed {
      mentions[absorbed].isPossessive = true
      mentions[absorbed].isOblique = true
    }
    let id = Int32(mentions.count)
    mentions.append(mention)
    var at = first
    while at <= last {
      if mentionOf[at] < 0 || at == noun || opening.absorbed.map({ mentionOf[at] == Int32($0) }) == true {
        mentionOf[at] = id
      }
      at += 1
    }
  }

  /// The gender of the noun, or of the article before it: «la maire».
  private func describedGender(_ noun: Int, _ opening: DescriptionOpening) -> Speaker.Gender {
    let token = tokens[noun]
    let article = tokens[opening.first]
    let own = gender(of: token)
    guard pack.splitsElisions, opening.hasDeterminer else { return own }
    if article.has(.possessive) {
      // «sa maire»; «son épouse» tells nothing.
      return token.has(.role) && article.has(.feminine) ? .feminine : own
    }
    // «une *autre* voisine»
    guard token.has([.role, .body]), !article.has(.elided), !FrenchWords.others.contains(article.hash) else {
      if own == .unknown, noun > opening.first, tokens[noun - 1].kind == .word {
        if FrenchWords.masculineAdjectives.contains(tokens[noun - 1].hash) { return .masculine }
        if FrenchWords.feminineAdjectives.contains(tokens[noun - 1].hash) { return .feminine }
      }
      return own
    }
    if article.has(.feminine) { return .feminine }
    // «le fleuriste» is a man, «le ministre» may be a woman.
    if own == .unknown, token.has(.role), article.width == 2, article.has([.definite, .indefinite]),
      !isOffice(token.hash)
    {
      return .masculine
    }
    return token.has(.body) || article.has(.indefinite) && !article.has(.number) ? .masculine : own
  }
}
