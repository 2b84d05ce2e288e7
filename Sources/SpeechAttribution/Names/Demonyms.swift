/// People told by an adjective alone, which stands for them as a pronoun does: by where they are from («le Portugais»,
/// "the Spaniard"), or by their party («le socialiste»).
extension Analyzer {
  /// A capital adjective of a nation or a town behind a lone singular article; neither a name known by now nor a paper's.
  func isDemonym(_ index: Int) -> Bool {
    guard pack.splitsElisions, pack.pressClass != 0, !isHeading, index > 0, tokens[index].kind == .word,
      !tokens[index].flags.contains(.allCapitals), !tokens[index].startsSentence
    else { return false }
    let token = tokens[index]
    let article = tokens[index - 1]
    guard article.isWord, article.has(.definite), !article.has(.notName), mentionOf[index - 1] < 0,
      article.has(.elided) || article.has(.feminine) || article.width == 2,
      !article.isCapitalized || article.startsSentence
    else { return false }
    // «le Suisse» is a man, «la Suisse» a country.
    guard !token.has(.place) || token.has(.notName) && article.width == 2 && !article.has(.elided),
      !token.has([.firstName, .role, .body, .title]), pack.bodyClasses[token.hash] == nil,
      token.has(.notName) && token.width > 4 || FrenchWords.peoples.contains(token.hash)
        || !token.has(.grammar) && ends(index, with: pack.demonymEndings),
      !registry.knows(token.hash)
    else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return !(next.isWord && next.isCapitalized) && next.kind != .closeMark
  }

  /// English: "the Spaniard said", "added the Dane": a lone word for a nation right beside a verb of saying.
  func isNational(_ index: Int) -> Bool {
    guard pack.hasBareClauses, let article = articleOfNational(index), index + 1 < tokens.count,
      !tokens[index].startsSentence, pack.demonyms.contains(tokens[index].hash)
    else { return false }
    let next = tokens[index + 1]
    if next.kind == .word, !next.isCapitalized, next.has(.saying), next.has(.finite) { return true }
    guard article > 0, !next.isWord || next.has([.preposition, .subordinator, .timeAdverb, .calendar]) else {
      return false
    }
    let before = tokens[article - 1]
    return before.kind == .word && before.has(.saying) && before.has(.finite)
  }

  /// «le socialiste s'inquiète»: an adjective of a party behind a lone singular article, with no noun behind it.
  func isPartisan(_ index: Int) -> Bool {
    guard pack.splitsElisions, index > 0, tokens[index].kind == .word, tokens[index - 1].has(.definite),
      tokens[index - 1].kind == .word, pack.partisans.contains(tokens[index].hash), mentionOf[index - 1] < 0,
      tokens[index - 1].has(.elided) || tokens[index - 1].has(.feminine) || tokens[index - 1].width == 2,
      !tokens[index - 1].has(.notName)
    else { return false }
    guard index + 1 < tokens.count, tokens[index + 1].isWord else { return true }
    return isBeforeVerb(index) || tokens[index + 1].has([.preposition, .nounJoint, .conjunction, .relative])
  }

  /// "*the* Spaniard", "*the* 22-year-old Dane"
  private func articleOfNational(_ index: Int) -> Int? {
    func isArticle(_ at: Int) -> Bool {
      at >= 0 && tokens[at].isWord && tokens[at].has(.definite) && !tokens[at].has(.notName) && mentionOf[at] < 0
    }
    if isArticle(index - 1) { return index - 1 }
    return isAge(index - 1) && isArticle(index - 2) ? index - 2 : nil
  }

  /// «a raconté le Français»: where nobody was spoken of before, the word alone tells who it is.
  mutating func introduce(_ id: Int) {
    let mention = mentions[id]
    guard mention.extentFirst < mention.first, tokens[mention.first].kind == .word,
      tokens[mention.first].isCapitalized || isEpithet(mention)
    else { return }
    let entity = registry.resolveDescription(
      tokens[mention.first].hash, range: range(mention.first, mention.last), kind: .person, gender: mention.gender)
    if isEpithet(mention) { registry[entity].party = FrenchParties.masks[tokens[mention.first].hash] ?? 0 }
    mentions[id].entity = entity
    mentions[id].certainty = 0.8
  }

  /// Stands for somebody spoken of before, as a pronoun does.
  mutating func addDemonym(_ index: Int) {
    addPronoun(index)
    let id = mentions.count - 1
    let article = tokens[index - 1]
    guard pack.splitsElisions else {
      mentions[id].gender =
        ends(index, with: ["woman"]) ? .feminine : ends(index, with: ["man"]) ? .masculine : .unknown
      let first = articleOfNational(index) ?? index
      mentions[id].extentFirst = first
      mentions[id].isOblique = isOblique(first)
      for at in first..<index { mentionOf[at] = Int32(id) }
      return
    }
    let isFeminine = article.has(.elided) ? bytes[Int(tokens[index].end) - 1] == 0x65 : article.has(.feminine)
    // «l'écologiste» is either.
    let isEither = article.has(.elided) && ends(index, with: ["iste", "crate"])
    mentions[id].gender = isEither ? .unknown : isFeminine ? .feminine : .masculine
    mentions[id].extentFirst = index - 1
    mentions[id].isOblique = isOblique(index - 1)
    mentionOf[index - 1] = Int32(id)
  }
}
