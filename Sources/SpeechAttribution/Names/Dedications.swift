/// Streets, schools and prizes that bear somebody's name: who is named so is not spoken of.
extension Analyzer {
  /// «rue Jane Roe», «le groupe scolaire Jane Roe», «place du Général Roe»: whether a name behind such a noun starts here.
  func isDedication(_ extent: Int) -> Bool {
    guard pack.splitsElisions, extent > 0, tokens[extent - 1].kind == .word else { return false }
    var noun = extent - 1
    if pack.streets.contains(tokens[noun].hash) { return true }
    guard noun > 0, tokens[noun - 1].kind == .word else { return false }
    let isTitled = tokens[extent].has(.title) && tokens[extent].isCapitalized
    guard isTitled && pack.contractions.contains(tokens[noun].hash) || isSmallAdjective(noun) else { return false }
    noun -= 1
    return pack.streets.contains(tokens[noun].hash)
  }

  /// «la fondation Abbé Roe», «l'hôpital Saint-Vernay»: the last word of the name behind a small noun for a body.
  func dedicationEnd(behind noun: Int) -> Int? {
    // «l'école maternelle Jane Roe»
    let name = noun + 2 < tokens.count && isSmallAdjective(noun + 1) ? noun + 2 : noun + 1
    guard pack.splitsElisions, !isHeading, name < tokens.count, tokens[noun].has(.body),
      !tokens[noun].isCapitalized, pack.streets.contains(tokens[noun].hash), tokens[name].kind == .word,
      tokens[name].isCapitalized, !tokens[name].startsSentence,
      !tokens[name].has(.grammar) || tokens[name].has(.firstName),
      !tokens[noun].has(.anaphoricBody) || tokens[name].has([.firstName, .title]), !tokens[name].has(.abbreviation)
    else { return nil }
    return nameRun(from: name)
  }

  /// «le directeur du théâtre Jane Roe»: the last word of the name behind a small noun for a building.
  func venueEnd(behind noun: Int) -> Int? {
    let name = noun + 1
    guard pack.splitsElisions, !isHeading, name < tokens.count, pack.streets.contains(tokens[noun].hash),
      tokens[noun].kind == .word, !tokens[noun].isCapitalized, tokens[name].kind == .word, tokens[name].isCapitalized,
      !tokens[name].startsSentence
    else { return nil }
    return nameRun(from: name)
  }

  /// «le collectif Marée montante a écrit»: the small words that end a body's name before a verb.
  func namedBodyEnd(_ start: Int, _ end: Int) -> Int {
    guard start == end, start > 0, bodyNameEnd(behind: start - 1) != nil else { return end }
    var last = end
    while last + 1 < tokens.count, last - end < 2, tokens[last + 1].kind == .word, !tokens[last + 1].isCapitalized,
      !tokens[last + 1].has(.grammar), !tokens[last + 1].has(.saying), !tokens[last + 1].has([.verbal, .role, .people])
    { last += 1 }
    guard last > end else { return end }
    // «le collectif Marée montante, …», but «le groupe Roe condamné, …»
    let isClosed =
      last + 1 < tokens.count && start > 1 && tokens[start - 2].isWord && isOblique(start - 1)
      && (tokens[last + 1].kind == .comma || tokens[last + 1].kind == .period)
      && !ends(last, with: ["é", "ée", "és", "ées", "i", "ie", "u", "ue"])
    return isClosed || isBeforeVerb(last) ? last : end
  }
}
