/// French: sources that a newsroom only gathered or was sent.
extension Analyzer {
  /// «selon *des témoignages* recueillis par l'AFP», «selon un bilan communiqué à l'AFP par *les pompiers*»: the noun that «selon»
  /// brings in, or whoever a participle behind it names, where a newsroom is all that would be found.
  mutating func gathered(_ first: Int, by subject: Int) -> Int? {
    let paper = mentions[subject]
    guard pack.splitsElisions, paper.kind == .name, registry[paper.entity].bodyClass == pack.pressClass,
      pack.pressClass != 0, first + 3 < paper.first, tokens[first].isWord, tokens[first].has(.determiner),
      tokens[first + 1].kind == .word, !tokens[first + 1].isCapitalized,
      let participle = (first + 2..<paper.first).first(where: { tellsHowGathered($0) }), participle < first + 5
    else { return nil }
    if let doer = doer(behind: paper.last) { return doer }
    return appendMention(first: first + 1, last: participle - 1, extent: first)
  }

  /// «recueillis sur place par», «communiqué à»: a participle before whoever gathered it or was told.
  private func tellsHowGathered(_ at: Int) -> Bool {
    tokens[at].kind == .word && !tokens[at].has(.preposition)
      && ends(at, with: ["é", "ée", "és", "ées", "i", "ie", "is", "ies", "us", "ues"])
      && (at + 1..<min(tokens.count, at + 4)).contains {
        tokens[$0].isWord && (tokens[$0].has(.agent) || tokens[$0].has(.hearerPreposition))
      }
  }

  /// «… à l'AFP *par les pompiers*»
  private func doer(behind last: Int) -> Int? {
    guard last + 2 < tokens.count, tokens[last + 1].isWord, tokens[last + 1].has(.agent) else { return nil }
    let at = mentionOf[last + 2] < 0 && tokens[last + 2].has(.definite) && last + 3 < tokens.count ? last + 3 : last + 2
    return mentionOf[at] >= 0 ? headName(Int(mentionOf[at])) : nil
  }
}
