import DocumentModel

extension Analyzer {
  /// How much speaks for words in marks being speech (above 0) rather than a title, a term or irony.
  func spokenScore(_ index: Int, _ match: CueMatch?) -> Double {
    var bits = markEvidence(index, match)
    var score = 0.0
    while bits != 0 {
      let feature = bits.trailingZeroBitCount
      if feature < pack.markWeights.count { score += pack.markWeights[feature] }
      bits &= bits - 1
    }
    return score
  }

  /// "said in her second book, “The Old Quay,” that …": English: words with capitals behind what has a title.
  private func isTitleOfWork(_ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open > 1, tokens[pair.open - 1].kind == .comma, tokens[pair.open - 2].isWord,
      tokens[pair.open - 2].has(.work), !tokens[pair.open - 2].isCapitalized
    else { return false }
    let last = min(pair.close, tokens.count) - 1
    let words = (pair.open + 1..<max(pair.open + 1, last + 1)).filter { tokens[$0].isWord }
    // “…,” said Roe: a cue right behind takes them for speech.
    let behind = pair.close + 1
    if behind + 1 < tokens.count, tokens[behind].isWord,
      tokens[behind].has(.saying) && tokens[behind].has(.construction)
        || tokens[behind].has(.personalPronoun) && tokens[behind + 1].has(.saying)
    {
      return false
    }
    return words.count > 1 && words.count < 12 && isTitleCase(words)
  }

  /// "the nickname of “Roe”", "under the name “Roe”", "has been dubbed “the quay”": English: what is called so.
  private func isNameGiven(_ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open > 2, pair.close - pair.open <= 6, tokens[pair.open - 1].isWord else {
      return false
    }
    let before = tokens[pair.open - 1]
    if pack.givenNames.contains(before.hash) { return true }
    if before.has([.nounJoint, .hearerPreposition]), pack.givenNames.contains(tokens[pair.open - 2].hash) {
      return true
    }
    let isByNobody =
      pair.close + 1 >= tokens.count || !tokens[pair.close + 1].isWord || !tokens[pair.close + 1].has(.agent)
    return isByNobody && pack.christenings.contains(before.hash) && tokens[pair.open - 2].isWord
      && tokens[pair.open - 2].has([.copula, .auxiliary])
  }

  /// "called ‘The Quay’ “a farce”": English: what is called, before what it is called.
  private func isCalledSo(_ pair: MarkPair) -> Bool {
    pack.hasBareClauses && pair.open > 1 && pair.close + 1 < tokens.count && tokens[pair.close + 1].kind == .openMark
      && tokens[pair.open - 1].isWord && tokens[pair.open - 1].has(.describes)
  }

  /// "a show called “Ask Roe”", "a poem titled “The Quay,”": English: a thing has that name, nobody says it.
  private func isNamedThing(_ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open > 2, tokens[pair.open - 1].isWord, tokens[pair.open - 1].has(.naming),
      ends(pair.open - 1, with: ["led", "med", "bed"]), case let noun = tokens[pair.open - 2], noun.kind == .word,
      !noun.isCapitalized, !noun.has(.grammar), !noun.has([.role, .people])
    else { return false }
    let id = Int(mentionOf[pair.open - 2])
    guard id >= 0 else { return !ends(pair.open - 2, with: ["ly"]) }
    return mentions[id].kind == .description && tokens[mentions[id].extentFirst].has(.indefinite)
  }

  /// "the intro to “Down by the Quay.”", "their single “Long Way Home”": English: words with capitals and a noun or a
  /// preposition right before them, where no comma leads on to who says them.
  private func isTitleBehindNoun(_ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open > 1, pair.close < tokens.count, pair.close - pair.open < 12,
      case let before = tokens[pair.open - 1], before.kind == .word, !before.has(.verbal),
      !before.has(.grammar) || before.has(.preposition) && !before.has([.subordinator, .complementizer]),
      tokens[pair.close - 1].kind != .comma, tokens[pair.close - 1].kind != .question,
      tokens[pair.close - 1].kind != .exclamation
    else { return false }
    let words = (pair.open + 1..<pair.close).filter { tokens[$0].isWord }
    return words.count > 2 && words.count { tokens[$0].isCapitalized } > 1 && isTitleCase(words)
  }

  /// Whether all words but small ones have capitals, and one of them is no word of grammar.
  private func isTitleCase(_ words: [Int]) -> Bool {
    tokens[words[0]].isCapitalized
      && words.allSatisfy {
        tokens[$0].isCapitalized
          || tokens[$0].has([.determiner, .preposition, .nounJoint, .conjunction]) && tokens[$0].width < 6
      } && words.contains { tokens[$0].isCapitalized && !tokens[$0].has(.grammar) }
  }

  /// “The Roe Hour” draws thousands: English: a title that opens its sentence and does something.
  private func isTitleBeforeVerb(_ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open >= 0, pair.close - pair.open > 1, pair.close - pair.open < 10,
      pair.close + 2 < tokens.count, tokens[pair.open].startsSentence || tokens[pair.open + 1].startsSentence,
      tokens[pair.close + 1].isWord, !tokens[pair.close + 1].isCapitalized, !tokens[pair.close + 1].has(.saying)
    else { return false }
    let words = pair.open + 1..<pair.close
    return isBeforeVerb(pair.close) || endsLikePresent(pair.close + 1) || endsLikePast(pair.close + 1)
      ? words.allSatisfy {
        tokens[$0].isWord
          && (tokens[$0].isCapitalized
            || tokens[$0].has([.determiner, .preposition, .nounJoint, .conjunction]) && tokens[$0].width < 6)
      } && tokens[pair.close - 1].isCapitalized : false
  }

  /// "a frog, nicknamed the “pond tenor,”": English: a few words that a participle gives as a name.
  private func isNickname(_ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open > 1, pair.close - pair.open < 8 else { return false }
    let before = pair.open - 1
    let verb = tokens[before].isWord && tokens[before].has([.definite, .indefinite]) ? before - 1 : before
    guard verb > 1, tokens[verb].isWord else { return false }
    return EnglishWords.nicknaming.contains(tokens[verb].hash)
      || tokens[verb].hash == EnglishWords.as && tokens[verb - 1].hash == EnglishWords.known
  }

  /// "Roe is accused of “conspiring with others”": English: the words of a charge, which are not those of the accused.
  private func isCharge(_ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open > 3, tokens[pair.open - 1].isWord, tokens[pair.open - 1].has(.preposition),
      tokens[pair.open - 2].has(.charge), tokens[pair.open - 2].has(.participle) || endsLikePast(pair.open - 2)
    else { return false }
    let before = tokens[pair.open - 3]
    return before.isWord && before.has([.auxiliary, .copula, .adverb])
  }

  /// “Leave zones” are in place: English: a term of up to three words that is the subject of its sentence, in which nobody
  /// says anything.
  private func isTermAsSubject(_ pair: MarkPair) -> Bool {
    guard pack.hasBareClauses, pair.open >= 0, (3...4).contains(pair.close - pair.open), pair.close + 2 < tokens.count,
      tokens[pair.open].startsSentence || tokens[pair.open + 1].startsSentence || pair.open == 0,
      case let verb = tokens[pair.close + 1], verb.isWord, verb.has([.copula, .auxiliary]),
      !tokens[pair.close + 2].has(.subordinator),
      (pair.open + 1..<pair.close).allSatisfy({
        tokens[$0].kind == .word && !tokens[$0].has(.grammar)
      }), !tokens[pair.close - 1].isCapitalized, endsLikeNoun(pair.close - 1), !isVerdict(behind: pair.close + 1)
    else { return false }
    var at = pair.close + 2
    while at < tokens.count, at - pair.close < 40, !tokens[at].startsSentence {
      if pairOf[at] >= 0 || tokens[at].isWord && tokens[at].has([.saying, .speechNoun, .naming, .relative]) {
        return false
      }
      at += 1
    }
    return true
  }

  /// "“Leave *zones*”", "“floating *accommodation*”": a plural, or the ending of a noun for a thing.
  private func endsLikeNoun(_ at: Int) -> Bool {
    endsInS(tokens[at]) && !ends(at, with: ["ous", "less"])
      || ends(at, with: ["tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "age", "ery"])
  }

  /// "“Total chaos” was *her verdict*", "“Mixed signals” was Roe*'s* summary": what somebody made of it, within a few words.
  private func isVerdict(behind copula: Int) -> Bool {
    var at = copula + 1
    while at < tokens.count, at - copula < 6, !tokens[at].startsSentence {
      let token = tokens[at]
      if token.kind == .possessive { return true }
      if token.isWord, at == copula + 1 && token.has(.possessive) || EnglishNouns.verdicts.contains(token.hash) {
        return true
      }
      at += 1
    }
    return false
  }

  /// "The “old guard”, as a leaflet called it, …": a term with its article that no one of a name gave it.
  func isTermOfNobody(_ index: Int) -> Bool {
    let pair = pairs[index]
    if isFrenchTerm(pair) || isTitleOfWork(pair) || isNamedThing(pair) || isTitleBehindNoun(pair) || isNameGiven(pair)
      || isCalledSo(pair) || isStressed(pair) || isNamedByAll(pair) || isTitleBeforeVerb(pair) || isNickname(pair)
      || isCharge(pair) || isTermAsSubject(pair)
    {
      return true
    }
    guard !pack.viewConjunctions.isEmpty, pair.open > 0, pair.close - pair.open <= 5, pair.close + 2 < tokens.count,
      tokens[pair.open - 1].isWord, tokens[pair.open - 1].has(.definite),
      tokens[pair.close + 1].kind == .comma || tokens[pair.close - 1].kind == .comma
    else { return false }
    let opening = tokens[pair.close + 1].kind == .comma ? pair.close + 2 : pair.close + 1
    guard tokens[opening].isWord, pack.viewConjunctions.contains(tokens[opening].hash) else { return false }
    var at = opening + 1
    while at + 1 < tokens.count, at - opening < 16, !tokens[at].startsSentence, tokens[at].kind != .comma {
      let id = Int(mentionOf[at])
      if id >= 0, mentions[id].kind != .description { return false }
      if tokens[at].isWord, tokens[at].has(.describes), !tokens[at].has(.determiner) {
        return tokens[at + 1].isWord && tokens[at + 1].has([.objectPronoun, .notName])
      }
      at += 1
    }
    return false
  }

  /// «voir « ses » marins»: French: an article or a possessive alone in marks.
  private func isStressed(_ pair: MarkPair) -> Bool {
    guard pack.splitsElisions, pair.close == pair.open + 2, pair.close + 1 < tokens.count else { return false }
    let word = tokens[pair.open + 1]
    return word.kind == .word && word.has([.possessive, .definite, .indefinite]) && !word.has(.notName)
      && tokens[pair.close + 1].kind == .word && !tokens[pair.close + 1].has(.grammar)
  }

  /// «ce que l'on appelle une « tension »»: French: what everybody calls so.
  private func isNamedByAll(_ pair: MarkPair) -> Bool {
    guard pack.splitsElisions, pair.open > 3, pair.close - pair.open <= 7 else { return false }
    var verb = pair.open - 1
    while verb > 2, pair.open - verb < 5, tokens[verb].isWord, !pack.namingVerbs.contains(tokens[verb].hash) {
      verb -= 1
    }
    guard tokens[verb].isWord, pack.namingVerbs.contains(tokens[verb].hash), tokens[verb - 1].isWord,
      tokens[verb - 1].has(.firstPerson), tokens[verb - 1].width == 2
    else { return false }
    let that = tokens[verb - 2].has(.elided) && tokens[verb - 2].has(.definite) && verb > 3 ? verb - 3 : verb - 2
    return tokens[that].isWord && tokens[that].has(.complementizer)
  }

  func unspokenReason(_ index: Int) -> UnspokenMarks.Reason {
    let pair = pairs[index]
    guard pair.open > 0 else { return .other }
    let before = tokens[pair.open - 1]
    if before.isWord, before.has(.work) { return .title }
    let last = min(pair.close, tokens.count) - 1
    var capitals = 0
    var words = 0
    var at = pair.open + 1
    while at <= last, words < 12 {
      if tokens[at].isWord {
        words += 1
        if tokens[at].isCapitalized { capitals += 1 }
      }
      at += 1
    }
    if before.isWord, before.has(.naming) { return capitals > 0 ? .name : .term }
    if capitals * 2 > words { return .name }
    return words <= 3 ? .term : .other
  }
}
