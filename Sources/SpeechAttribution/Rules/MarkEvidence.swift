import DocumentModel

/// What speaks for or against words in marks being speech, each 0 or 1; the weights are a pack's `markWeights`.
enum MarkFeature: Int, CaseIterable {
  case bias
  case oneWord, twoWords, threeWords, fourWords, sixWords, tenWords
  case cueBehind, cueInFront, cueColon, sourcePhrase, cueElsewhere, nameBehind
  case describingCue, stanceCue, bareCue, agentCue
  case colonInFront, commaInFront, complementizerInFront, definiteInFront, indefiniteInFront, possessiveInFront
  case prepositionInFront, jointInFront, namingInFront, workInFront, nameInFront, verbInFront, bracketInFront
  case opensSentence, opensBlock, fillsBlock
  case capitalsThroughout, opensWithCapital, holdsPerson, holdsVerb, endsSentence, endsInComma, charge
  case spokenBefore, marksBefore, cueInBlock, heading
  case repeated, isName, strongCue
  case shout, chargeInFront, yesOrNo
  case ownerInFront, titled, titledBehindJoint, titledAtStart
  case wordBehind, verbBehind, prepositionBehind, conjunctionBehind, commaBehind
  case shortWithoutCue, shortBeforeWord, longWithoutVerb, titledBehindCue
}

/// The features of one pair of marks.
private struct MarkFeatureSet {
  private(set) var bits: UInt64 = 1 << UInt64(MarkFeature.bias.rawValue)

  @inline(__always) mutating func set(_ feature: MarkFeature, _ isThere: Bool = true) {
    if isThere { bits |= 1 << UInt64(feature.rawValue) }
  }
}

/// What stands between two marks, counted.
private struct MarkContents {
  let first: Int
  let last: Int
  var words = 0
  var capitals = 0
  /// Words of the grammar: articles, prepositions, pronouns.
  var grammar = 0
  var holdsPerson = false
  var holdsVerb = false

  /// "War and Peace": no word but those of the grammar is without a capital.
  var areCapitalized: Bool { capitals >= words - grammar }

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }
}

extension Analyzer {
  /// A key of the words in a short pair of marks.
  func contentKey(_ first: Int, _ last: Int) -> UInt64 {
    var key: UInt64 = 0x2545_F491_4F6C_DD1D
    for at in first...last where tokens[at].isWord {
      key = (key ^ tokens[at].hash) &* 0x0000_0100_0000_01B3 &+ (key >> 31)
    }
    return key
  }

  /// The evidence for one pair, as a set of `MarkFeature` bits.
  func markEvidence(_ index: Int, _ match: CueMatch?) -> UInt64 {
    let pair = pairs[index]
    let contents = contents(of: pair)
    var features = MarkFeatureSet()
    noteContents(contents, match, &features)
    if let match { noteCue(match, &features) } else { features.set(.nameBehind, nameAfter(index) != nil) }
    noteFront(pair, match, &features)
    noteName(contents, &features)
    noteBlock(index, &features)
    if contents.capitals > 1, contents.areCapitalized, contents.words < 9 {
      for feature in titleEvidence(pair, match) { features.set(feature) }
    }
    for feature in evidenceBehind(pair, words: contents.words) { features.set(feature) }
    features.set(.shout, isShouted(pair, match))
    features.set(
      .chargeInFront,
      isNamed(pair) || isNamedThing(pair) || isCharge(pair, match)
        || index > 0 && lastUnspoken == index - 1 && isListed(index))
    features.set(.yesOrNo, isYesOrNo(pair, match))
    return features.bits
  }

  /// Counts the words in marks, of sixty tokens at most.
  private func contents(of pair: MarkPair) -> MarkContents {
    var contents = MarkContents(first: pair.open + 1, last: min(pair.close, tokens.count) - 1)
    var at = contents.first
    while at <= contents.last, at - contents.first < 60 {
      let token = tokens[at]
      if token.isWord || token.kind == .number {
        contents.words += 1
        if token.isCapitalized { contents.capitals += 1 }
        if token.has([.firstPerson, .secondPerson]) { contents.holdsPerson = true }
        if token.has([.auxiliary, .copula, .verb]) { contents.holdsVerb = true }
        if token.has(.grammar) { contents.grammar += 1 }
      }
      at += 1
    }
    return contents
  }

  /// “*We will not go*”, “*top secret*”: how long the words are, and whether they look like a sentence.
  private func noteContents(_ contents: MarkContents, _ match: CueMatch?, _ features: inout MarkFeatureSet) {
    let words = contents.words
    features.set(.oneWord, words <= 1)
    features.set(.twoWords, words == 2)
    features.set(.threeWords, words == 3)
    features.set(.fourWords, words == 4 || words == 5)
    features.set(.sixWords, words >= 6 && words < 10)
    features.set(.tenWords, words >= 10)
    features.set(.shortWithoutCue, match == nil && words <= 3)
    features.set(.longWithoutVerb, words > 3 && !contents.holdsVerb)
    features.set(.holdsPerson, contents.holdsPerson)
    features.set(.holdsVerb, contents.holdsVerb)
    features.set(.capitalsThroughout, contents.capitals >= max(1, words - contents.grammar))
    features.set(.opensWithCapital, contents.first <= contents.last && tokens[contents.first].isCapitalized)
    switch tokens[contents.last].kind {
    case .comma: features.set(.endsInComma)
    case .period, .question, .exclamation, .ellipsis: features.set(.endsSentence)
    default: break
    }
  }

  /// "“…,” *Roe said*", "*Roe described* the plan as “…”": where the cue stands, and how surely its verb tells speech.
  private func noteCue(_ match: CueMatch, _ features: inout MarkFeatureSet) {
    let cue = cues[match.cue]
    let verb = tokens[cue.verb]
    switch match.rule {
    case .cueAfter, .cueAfterInverted, .cueInside: features.set(.cueBehind)
    case .cueBefore: features.set(.cueInFront)
    case .cueBeforeColon: features.set(.cueColon)
    case .source: features.set(.sourcePhrase)
    default: features.set(.cueElsewhere)
    }
    if verb.has(.takesClause) {
      features.set(.strongCue, !cue.isShared && cue.form == .finite)
    } else {
      features.set(.describingCue, verb.has(.describes))
      features.set(.stanceCue, verb.has(.stance) && !verb.has(.describes))
      features.set(.bareCue, !verb.has([.stance, .describes]))
    }
    features.set(.agentCue, cue.hasAgent)
  }

  /// "the *so-called* “…”", "he asked: “…”": what stands right before the marks.
  private func noteFront(_ pair: MarkPair, _ match: CueMatch?, _ features: inout MarkFeatureSet) {
    features.set(.opensBlock, pair.open <= 0)
    features.set(.fillsBlock, pair.open <= 0 && pair.close >= tokens.count - 2)
    guard pair.open > 0 else { return }
    let before = tokens[pair.open - 1]
    let opensSentence = tokens[pair.open].startsSentence
    features.set(.opensSentence, opensSentence)
    features.set(.colonInFront, before.kind == .colon)
    features.set(.commaInFront, before.kind == .comma)
    features.set(.bracketInFront, before.kind == .openBracket)
    features.set(.ownerInFront, before.kind == .possessive)
    if before.isWord, !opensSentence { noteWordInFront(before, &features) }
    let tellsCharge =
      match == nil || match?.rule == .cueInSentence || match.map { cues[$0.cue].hasAgent } ?? false
    features.set(.charge, tellsCharge && hasCharge(before: pair.open))
  }

  private func noteWordInFront(_ before: Token, _ features: inout MarkFeatureSet) {
    features.set(.complementizerInFront, before.has(.complementizer))
    features.set(.definiteInFront, before.has(.definite) && !before.has(.preposition))
    features.set(.indefiniteInFront, before.has(.indefinite) && !before.has(.definite))
    features.set(.possessiveInFront, before.has(.possessive))
    features.set(.prepositionInFront, before.has(.preposition) && !before.has(.nounJoint))
    features.set(.jointInFront, before.has(.nounJoint))
    features.set(.namingInFront, before.has(.naming))
    features.set(.workInFront, before.has(.work))
    features.set(.nameInFront, before.isCapitalized)
    features.set(.verbInFront, before.has([.auxiliary, .copula, .verb]) || before.has(.saying))
  }

  /// «*soupçonné* d'avoir « … »»: a word of the law among the five words before the marks.
  private func hasCharge(before open: Int) -> Bool {
    var back = open - 1
    while back >= 0, open - back <= 5, tokens[back].isWord {
      if tokens[back].has(.charge) { return true }
      back -= 1
    }
    return false
  }

  /// "“Moby-Dick”", "the “surge”" of which the article has put words in marks before.
  private func noteName(_ contents: MarkContents, _ features: inout MarkFeatureSet) {
    guard contents.words <= 5, contents.words > 0, contents.first <= contents.last else { return }
    features.set(.repeated, markedWords.contains(contentKey(contents.first, contents.last)))
    let id = Int(mentionOf[contents.first])
    features.set(.isName, id >= 0 && mentions[id].kind == .name && mentions[id].last >= contents.last)
  }

  /// What the block has said so far.
  private func noteBlock(_ index: Int, _ features: inout MarkFeatureSet) {
    features.set(.spokenBefore, flow.spokeInBlock)
    features.set(.marksBefore, index > 0)
    features.set(.cueInBlock, !cues.isEmpty)
    features.set(.heading, isHeading)
  }

  /// "on CBS’s “Meet the Nation.”": words with capitals, closed by no full stop but their sentence's.
  private func titleEvidence(_ pair: MarkPair, _ match: CueMatch?) -> [MarkFeature] {
    let first = pair.open + 1
    let last = min(pair.close, tokens.count) - 1
    let startsSentence = pair.open <= 0 || tokens[pair.open].startsSentence
    guard first <= last, tokens[first].isCapitalized,
      !isEnd(tokens[last].kind) || tokens[last].kind == .period && !startsSentence
    else { return [] }
    guard !startsSentence else { return [.titled, .titledAtStart] }
    let before = tokens[pair.open - 1]
    guard before.kind == .possessive || before.isWord && before.has([.preposition, .definite, .conjunction]) else {
      return [.titled]
    }
    return match == nil ? [.titled, .titledBehindJoint] : [.titled, .titledBehindJoint, .titledBehindCue]
  }

  /// What goes on behind the marks: "“top secret” files" is no speech, "“…” about taxes" may be.
  private func evidenceBehind(_ pair: MarkPair, words: Int) -> [MarkFeature] {
    let next = pair.close + 1
    guard next < tokens.count else { return [] }
    let token = tokens[next]
    if token.kind == .comma { return [.commaBehind] }
    guard token.isWord, !token.startsSentence else { return [] }
    if token.has(.verbal) || endsLikePast(next) { return [.verbBehind] }
    if token.has(.preposition) { return [.prepositionBehind] }
    if token.has(.conjunction) { return [.conjunctionBehind] }
    guard !token.has(.grammar), mentionOf[next] < 0 else { return [] }
    return words <= 3 ? [.wordBehind, .shortBeforeWord] : [.wordBehind]
  }

  /// «en criant « … »»
  private func isShouted(_ pair: MarkPair, _ match: CueMatch?) -> Bool {
    guard let match else { return false }
    let cue = cues[match.cue]
    return cue.form == .gerund && cue.last + 1 == pair.open && tokens[cue.verb].has(.besideMarks)
      && !tokens[cue.verb].has(.describes)
  }

  /// «que la ville appelle déjà « la cambuse »»: a verb that names, and a term with its article.
  private func isNamed(_ pair: MarkPair) -> Bool {
    let last = min(pair.close, tokens.count) - 1
    guard !pack.namingVerbs.isEmpty, pair.open > 0, last > pair.open, last - pair.open <= 5 else { return false }
    var verb = pair.open - 1
    while verb > 0, pair.open - verb < 4, tokens[verb].isWord, !tokens[verb].has(.preposition),
      !pack.namingVerbs.contains(tokens[verb].hash)
    { verb -= 1 }
    guard tokens[verb].isWord, pack.namingVerbs.contains(tokens[verb].hash) else { return false }
    // «demande à être appelée « iBureau »»
    if verb == pair.open - 1, verb > 0, tokens[verb - 1].isWord, tokens[verb - 1].has(.auxiliary),
      ends(verb, with: pack.namingParticiples)
    {
      return true
    }
    let opening = tokens[pair.open + 1]
    return opening.isCapitalized || opening.isWord && opening.has(.definite) && !opening.has(.notName)
  }

  /// «l'« affaire Roy »», «la « déclaration de Rome »»: a thing by its own name, behind its article.
  private func isNamedThing(_ pair: MarkPair) -> Bool {
    let first = pair.open + 1
    let last = min(pair.close, tokens.count) - 1
    guard !pack.namingVerbs.isEmpty, pair.open > 0, last > first, last - first <= 4, tokens[pair.open - 1].isWord,
      tokens[pair.open - 1].has(.definite) || pack.contractions.contains(tokens[pair.open - 1].hash),
      tokens[first].isWord, tokens[first].has([.naming, .work, .body, .speechNoun]), tokens[last].isWord,
      tokens[last].isCapitalized, !tokens[last].has(.grammar)
    else { return false }
    return (first + 1..<last).allSatisfy {
      tokens[$0].isWord && (tokens[$0].isCapitalized || tokens[$0].has([.nounJoint, .definite]))
    }
  }

  /// «mis en examen pour « … »»: a word of the law before a preposition.
  private func isCharge(_ pair: MarkPair, _ match: CueMatch?) -> Bool {
    guard pair.open > 1, match?.rule != .cueAfter, match?.rule != .cueAfterInverted else { return false }
    let before = tokens[pair.open - 1]
    guard before.isWord, before.has(.preposition), before.has(.nounJoint), !before.has(.hearerPreposition) else {
      return false
    }
    // «accusé de»: of all that takes «de», only the accused right before it.
    if before.has(.nameParticle) {
      return tokens[pair.open - 2].has(.charge)
    }
    // «pour « ne pas laisser passer … »»: an aim.
    if pair.open + 1 < tokens.count, tokens[pair.open + 1].isWord, tokens[pair.open + 1].has(.negation) { return false }
    var back = pair.open - 2
    while back >= 0, pair.open - back <= 7, tokens[back].isWord {
      if tokens[back].has(.charge) { return true }
      back -= 1
    }
    return false
  }

  /// «« A », « B » et « C »»: only a comma or a conjunction stands between the marks and those before.
  func isListed(_ index: Int) -> Bool {
    let from = pairs[index - 1].close + 1
    let to = pairs[index].open
    guard from < to, to - from <= 2 else { return false }
    return (from..<to).allSatisfy { tokens[$0].kind == .comma || tokens[$0].isWord && tokens[$0].has(.conjunction) }
  }

  /// «le « oui »»
  private func isYesOrNo(_ pair: MarkPair, _ match: CueMatch?) -> Bool {
    let last = min(pair.close, tokens.count) - 1
    guard pair.open > 0, last == pair.open + 1, tokens[last].isWord, tokens[last].has(.notName) else { return false }
    let before = tokens[pair.open - 1]
    return !before.isWord || before.has([.definite, .saying])
  }
}
