/// Nouns that stand for a clause: «souligne l'importance de …», "stressed the need for …".
extension Analyzer {
  /// «souligne l'importance de …»: a noun that stands for a clause, with its complement.
  func gistStart(_ cue: Cue, _ last: Int) -> Int? {
    guard tokens[cue.verb].has(.takesClause) else { return nil }
    var at = cue.last + 1
    while at < last, tokens[at].isWord, tokens[at].has(.adverb), mentionOf[at] < 0 { at += 1 }
    // «insiste *sur* la nécessité de …»
    if pack.splitsElisions, at < last, tokens[at].hash == FrenchWords.upon { at += 1 }
    let start = at
    while at < last, at - start < 3, tokens[at].isWord, !tokens[at].has(.gist) { at += 1 }
    guard at + 1 < last, at > start, tokens[at].isWord, tokens[at].has(.gist), tokens[start].has(.determiner),
      !tokens[start].has(.possessive) || !pack.splitsElisions,
      tokens[at + 1].isWord, tokens[at + 1].has([.nounJoint, .hearerPreposition, .preposition])
    else { return nil }
    return start
  }

  /// «a souligné l'importance du quai *et a insisté sur* le coût»: French: a noun that stands for a clause ends before another
  /// verb of its sentence.
  func endOfGist(_ start: Int, _ end: Int) -> Int {
    guard pack.splitsElisions, start + 3 < end else { return end }
    let joint = (start + 2..<end - 1).first {
      tokens[$0].isWord && tokens[$0].has(.conjunction) && tokens[$0 + 1].kind == .word
        && (tokens[$0 + 1].has(.auxiliary) && !tokens[$0 + 1].has([.infinitive, .preposition])
          && tokens[$0 + 2].isWord && tokens[$0 + 2].has(.participle)
          || tokens[$0 + 1].has(.saying) && tokens[$0 + 1].has(.finite) && mentionOf[$0 + 1] < 0
            && tokens[$0 + 2].isWord && tokens[$0 + 2].has([.determiner, .complementizer]))
    }
    return joint.map { $0 - 1 } ?? end
  }
}
