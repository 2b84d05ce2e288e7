/// English: months, seasons and days that people are named after.
extension Analyzer {
  /// "Paul *Winter*", "Ms *March*", "Mr *Friday*": a family name behind a given name or a form of address; "Paul March 3"
  /// holds a date.
  func isSeasonAsFamilyName(_ index: Int, behind start: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.calendar), pack.hasBareClauses, !isHeading, token.isCapitalized, !token.has(.abbreviation),
      index > start
    else { return false }
    let before = tokens[index - 1].kind == .period ? index - 2 : index - 1
    guard before >= start, tokens[before].isWord else { return false }
    // "Mr Tuesday Roe"
    if EnglishWords.forms.contains(tokens[before].hash), index + 1 < tokens.count, tokens[index + 1].kind == .word,
      tokens[index + 1].isCapitalized, !tokens[index + 1].has([.calendar, .grammar])
    {
      return true
    }
    if opensDate(index) { return false }
    // "Mr Friday", "Lady March", not "the Queen Friday said"
    let isForm = tokens[before].has(.abbreviation) || !token.has(.timeAdverb) && tokens[before].has(.gendered)
    if tokens[before].has(.title), isForm { return true }
    // "told Paul Friday"
    guard !token.has(.timeAdverb), before == index - 1, tokens[before].has(.firstName),
      !tokens[before].has([.grammar, .place])
    else { return false }
    return before == start || tokens[before - 1].isWord && tokens[before - 1].has([.role, .title])
  }

  private func opensDate(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.kind == .number || next.isWord && (next.isCapitalized || next.has(.number))
  }

  /// "neighbour *April* Stone", "Professor *Jan* de Wit": a given name behind a role, or before a particle.
  func isMonthAsGivenName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.calendar), pack.hasBareClauses, !token.has(.timeAdverb), index + 1 < tokens.count,
      tokens[index + 1].kind == .word
    else { return false }
    let next = tokens[index + 1]
    if !next.isCapitalized {
      return token.has(.firstName) && next.has(.nameParticle) && index + 2 < tokens.count
        && tokens[index + 2].kind == .word && tokens[index + 2].isCapitalized
    }
    guard !next.has([.grammar, .title, .role]) else { return false }
    if registry.knows(token.hash), registry.knows(next.hash) { return true }
    if index > 0, tokens[index - 1].isWord, tokens[index - 1].has([.role, .title]) {
      return !tokens[index - 1].has([.preposition, .people])
    }
    return saysSomething(index)
  }

  /// "“…,” said *June* Stone", "*June* Stone said"
  private func saysSomething(_ index: Int) -> Bool {
    if index > 1, tokens[index - 1].isWord, tokens[index - 1].has(.saying), tokens[index - 2].kind == .closeMark {
      return true
    }
    guard index == 0 || tokens[index].startsSentence || tokens[index - 1].kind == .closeMark else { return false }
    let verb = index + 2
    return verb < tokens.count && tokens[verb].isWord && tokens[verb].has(.finite) && tokens[verb].has(.construction)
  }
}
