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

  /// «selon *les propos* rapportés par Le Phare»: the words of whoever said them, which another only relays.
  func relaysWords(_ first: Int) -> Bool {
    pack.splitsElisions && first + 4 < tokens.count && tokens[first].isWord && tokens[first].has(.determiner)
      && FrenchWords.relayed.contains(tokens[first + 1].hash) && tellsHowGathered(first + 2)
  }

  /// «selon *les informations publiées* par notre confrère *Le Phare*»: whoever has let them be known.
  func publisherOfNews(_ first: Int) -> Int? {
    guard pack.splitsElisions, first + 4 < tokens.count, tokens[first].isWord, tokens[first].has(.determiner),
      FrenchWords.news.contains(tokens[first + 1].hash),
      let participle = (first + 2...first + 3).first(where: { FrenchWords.published.contains(tokens[$0].hash) }),
      let agent = (participle + 1..<min(tokens.count, participle + 4)).first(where: {
        tokens[$0].isWord && tokens[$0].has(.agent)
      })
    else { return nil }
    var found: Int?
    var at = agent + 1
    while at < tokens.count, at - agent < 6, tokens[at].isWord {
      // «par la mairie *à Luc Roe*», «par la préfecture *et Luc Roe*»
      if found != nil, tokens[at].has([.hearerPreposition, .conjunction]) { break }
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind == .name { return id }
      if id >= 0, found == nil { found = headName(id) }
      at += 1
    }
    return found
  }

  /// «…, selon *la même source*»: whoever was the source before.
  mutating func sameSource(_ first: Int) -> Int? {
    guard pack.splitsElisions, first + 2 < tokens.count, tokens[first].isWord, tokens[first].has(.definite),
      tokens[first + 1].hash == FrenchWords.even, tokens[first + 2].hash == FrenchWords.source
    else { return nil }
    let before = cues.suffix(6)
    if let cue = before.last(where: { $0.subject >= 0 && $0.form == .source })
      ?? before.last(where: { $0.subject >= 0 && $0.form == .finite })
    {
      return cue.subject
    }
    guard let speakers = drafts.last?.speakers, speakers.count == 1 else { return nil }
    let id = appendMention(first: first + 2, last: first + 2, extent: first)
    mentions[id].kind = .pronoun
    mentions[id].entity = speakers[0]
    return id
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
