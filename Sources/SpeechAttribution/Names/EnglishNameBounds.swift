/// English: what stands beside a name and is no part of it.
extension Analyzer {
  /// "for south *Cork* Liam Burke": a place behind a quarter of the compass, before a given name.
  func endsRegion(_ start: Int, _ index: Int) -> Bool {
    pack.hasBareClauses && index == start + 1 && start > 0 && tokens[start - 1].kind == .word
      && !tokens[start - 1].isCapitalized && EnglishWords.quarters.contains(tokens[start - 1].hash)
      && !tokens[start].has([.firstName, .title, .role])
  }

  /// "Alby Police Command *DSP* Tom Baird": the letters of a rank behind a body and before two capital words.
  func opensWithRank(_ start: Int, _ index: Int) -> Bool {
    guard pack.hasBareClauses, index > start + 1, tokens[index].flags.contains(.allCapitals), tokens[index].width > 2,
      EnglishWords.ranks.contains(tokens[index].hash), index + 2 < tokens.count
    else { return false }
    return (index + 1...index + 2).allSatisfy { tokens[$0].kind == .word && tokens[$0].isCapitalized }
      && !tokens[index - 1].has(.title)
  }

  /// "CEO of Alby FC *and Tom Baird*, CEO of …": a role ends before another person.
  func endBeforeAnother(_ start: Int, _ end: Int) -> Int {
    guard pack.hasBareClauses, start + 1 < end else { return end }
    for at in start + 1..<end where tokens[at].isWord && tokens[at].has(.conjunction) {
      let id = Int(mentionOf[at + 1])
      if id >= 0, mentions[id].kind == .name, mentions[id].extentFirst == at + 1,
        mentions[id].last > mentions[id].first,
        tokens[mentions[id].first].has(.firstName), registry[mentions[id].entity].kind == .person
      {
        return at - 1
      }
    }
    return end
  }

  /// "Reluctantly, the girl …": an adverb before a comma that opens a sentence names nobody.
  func isOpeningAdverb(_ index: Int) -> Bool {
    pack.hasBareClauses && index + 1 < tokens.count && tokens[index + 1].kind == .comma
      && ends(
        index,
        with: [
          "ingly", "edly", "ously", "ically", "ually", "onally", "fully", "ently", "antly", "ately", "ively", "lessly",
          "ably", "ibly", "angely", "likely", "ectly", "rightly", "ickly", "adly", "artly", "ptly",
        ])
  }

  /// "his teacher, *the formidable* Olga Prins,": past an article and two adjectives at most.
  func pastArticle(_ first: Int, _ limit: Int) -> Int {
    guard pack.hasBareClauses, first + 1 < limit, tokens[first].isWord, tokens[first].has(.definite),
      !tokens[first].has(.notName), mentionOf[first] < 0
    else { return first }
    var at = first + 1
    while at + 1 < limit, at - first < 3, tokens[at].kind == .word, !tokens[at].isCapitalized, mentionOf[at] < 0,
      !tokens[at].has(.grammar)
    { at += 1 }
    return mentionOf[at] >= 0 && tokens[at].isCapitalized ? at : first
  }

  /// "Paul Lacey *TD*", "Ruth Hall *QC*": letters behind a name of two words or more are no part of it.
  func honours(_ start: Int, _ end: Int) -> Int {
    pack.hasBareClauses && end - start > 1 && tokens[end].flags.contains(.allCapitals)
      && !tokens[start].flags.contains(.allCapitals) && pack.honours.contains(tokens[end].hash) ? 1 : 0
  }

  /// "*Finance* and Harbour Minister Tom Baird": a word that opens the role of the person behind the conjunction.
  func isFirstPartOfRole(_ index: Int, before mention: Mention) -> Bool {
    guard pack.hasBareClauses, index >= 0, mention.extentFirst < mention.first,
      case let opening = tokens[mention.extentFirst], opening.kind == .word, opening.isCapitalized,
      !opening.has([.title, .role, .notName, .place, .firstName]), mentionOf[index] >= 0
    else { return false }
    let other = mentions[Int(mentionOf[index])]
    return other.kind == .name && other.first == other.last && !registry[other.entity].isSure
      && registry[other.entity].mentions.count == 1 && !tokens[other.first].has(.firstName)
  }

  /// "The *Alby* and Harwick Roads Policing Unit": one article for a lone word and three or more.
  func isFirstPartOfBody(_ index: Int, before mention: Mention) -> Bool {
    guard pack.hasBareClauses, index > 0, mention.last - mention.first > 1, mention.extentFirst == mention.first,
      tokens[index - 1].isWord, tokens[index - 1].has(.definite), mentionOf[index] >= 0,
      !tokens[mention.first].has([.firstName, .title])
    else { return false }
    let other = mentions[Int(mentionOf[index])]
    return other.kind == .name && other.first == index && other.last == index && !registry[other.entity].isSure
  }
}
