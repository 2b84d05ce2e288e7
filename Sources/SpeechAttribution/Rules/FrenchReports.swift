/// French: reports of infinitives, and who is told behind marks.
extension Analyzer {
  /// «a pris la parole *pour annoncer que* …», «…, *avant d'ajouter que* …»: what an infinitive of saying reports.
  mutating func reportAim(_ index: Int) {
    let cue = cues[index]
    guard pack.splitsElisions, cue.subject >= 0, opensAimOfSaying(cue.first) else { return }
    let last = sentence(of: cue.verb).last
    guard let start = complementStart(cue, last), tokens[start - 1].isWord, tokens[start - 1].has(.complementizer)
    else { return }
    report(start, clauseEnd(start, last, index), cue: index, .clause, rule: .reportedClause, confidence: 0.7)
  }

  private func opensAimOfSaying(_ first: Int) -> Bool {
    guard first > 1, tokens[first - 1].isWord else { return false }
    if FrenchWords.aims.contains(tokens[first - 1].hash) { return true }
    return tokens[first - 1].has(.nounJoint) && FrenchWords.aims.contains(tokens[first - 2].hash)
  }

  /// «*quand même* que …»: an adverb that opens as a conjunction does.
  func isStill(_ at: Int) -> Bool {
    pack.splitsElisions && at + 1 < tokens.count && tokens[at].hash == FrenchWords.when
      && tokens[at + 1].hash == FrenchWords.even
  }

  /// «annonce la mairie, *ajoutant* que …», «…, avant d'*ajouter* que …»: another verb of saying, whose «que» is its own.
  func opensOtherReport(_ at: Int) -> Bool {
    pack.splitsElisions && tokens[at].kind == .word && tokens[at].has([.gerund, .infinitive])
      && tokens[at].has([.takesClause, .takesHearer]) && !tokens[at].has([.finite, .role, .people])
      && mentionOf[at] < 0
  }

  /// «le « menteur » lancé par Jane Roe»: whoever a participle right behind the marks names.
  func agentBehind(_ close: Int) -> Int? {
    guard pack.splitsElisions, close + 3 < tokens.count, tokens[close + 1].kind == .word,
      tokens[close + 1].has(.participle), tokens[close + 1].has(.construction), tokens[close + 2].isWord,
      tokens[close + 2].has(.agent)
    else { return nil }
    let at = mentionOf[close + 3] < 0 && tokens[close + 3].has(.definite) ? close + 4 : close + 3
    guard at < tokens.count, mentionOf[at] >= 0 else { return nil }
    let id = headName(Int(mentionOf[at]))
    return mentions[id].kind == .pronoun ? nil : id
  }
}
