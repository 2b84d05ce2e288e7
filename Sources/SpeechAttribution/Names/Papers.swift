/// Papers, channels and sites, whose name has an article of its own.
extension Analyzer {
  /// «le quotidien Le …», «la chaîne La …»: a small noun of the press.
  func isPressNoun(_ index: Int) -> Bool {
    index >= 0 && pack.pressClass != 0 && tokens[index].kind == .word && !tokens[index].isCapitalized
      && pack.bodyClasses[tokens[index].hash] == pack.pressClass
  }

  /// Whether a name that means a place elsewhere («Le Monde», «L'Alsace») is that of a paper.
  func isPaper(_ first: Int, _ extent: Int) -> Bool {
    let word = tokens[first].hash
    return pack.bodyClasses[word] == pack.pressClass || pack.papers.contains(word)
      || isPressNoun((extent < first ? extent : first - 1) - 1)
  }

  /// «*Le Pays*, quotidien privé, titre : « … »»: French: what has a title is a paper, with the article that opens the sentence.
  mutating func takePaperArticle(of cue: Cue) {
    guard cue.subject >= 0, case let mention = mentions[cue.subject], mention.kind == .name, mention.first > 0,
      tokens[mention.first - 1].isWord, tokens[mention.first - 1].isCapitalized,
      tokens[mention.first - 1].has(.definite), tokens[mention.first - 1].startsSentence,
      registry[mention.entity].name == range(mention.first, mention.last)
    else { return }
    registry[mention.entity].name = range(mention.first - 1, mention.last)
    registry[mention.entity].kind = .organization
  }

  /// «la chaîne La Une»: behind a noun of the press and an article of its own, a word of grammar names as well.
  func nameBehindPressNoun(_ article: Int) -> Int? {
    guard isPressNoun(article - 1), article + 1 < tokens.count, tokens[article].has(.definite),
      tokens[article + 1].kind == .word, tokens[article + 1].isCapitalized, !tokens[article + 1].startsSentence
    else { return nil }
    return article + 1
  }
}
