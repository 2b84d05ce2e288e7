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
    var bits: UInt64 = 1
    func set(_ feature: MarkFeature, _ value: Bool = true) { if value { bits |= 1 << UInt64(feature.rawValue) } }
    let pair = pairs[index]
    let last = min(pair.close, tokens.count) - 1
    var words = 0
    var capitals = 0
    var grammar = 0
    let first = pair.open + 1
    var at = first
    while at <= last, at - first < 60 {
      let token = tokens[at]
      if token.isWord || token.kind == .number {
        words += 1
        if token.isCapitalized { capitals += 1 }
        if token.has([.firstPerson, .secondPerson]) { set(.holdsPerson) }
        if token.has([.auxiliary, .copula, .verb]) { set(.holdsVerb) }
        if token.has(.grammar) { grammar += 1 }
      }
      at += 1
    }
    set(.oneWord, words <= 1)
    set(.twoWords, words == 2)
    set(.threeWords, words == 3)
    set(.fourWords, words == 4 || words == 5)
    set(.sixWords, words >= 6 && words < 10)
    set(.tenWords, words >= 10)
    if let match {
      switch match.rule {
      case .cueAfter, .cueAfterInverted, .cueInside: set(.cueBehind)
      case .cueBefore: set(.cueInFront)
      case .cueBeforeColon: set(.cueColon)
      case .source: set(.sourcePhrase)
      default: set(.cueElsewhere)
      }
      let verb = tokens[cues[match.cue].verb]
      if !verb.has(.takesClause) {
        set(.describingCue, verb.has(.describes))
        set(.stanceCue, verb.has(.stance) && !verb.has(.describes))
        set(.bareCue, !verb.has([.stance, .describes]))
      }
      set(.agentCue, cues[match.cue].hasAgent)
    } else {
      set(.nameBehind, nameAfter(index) != nil)
    }
    set(.opensBlock, pair.open <= 0)
    set(.fillsBlock, pair.open <= 0 && pair.close >= tokens.count - 2)
    if pair.open > 0 {
      let before = tokens[pair.open - 1]
      set(.opensSentence, tokens[pair.open].startsSentence)
      set(.colonInFront, before.kind == .colon)
      set(.commaInFront, before.kind == .comma)
      set(.bracketInFront, before.kind == .openBracket)
      if before.isWord, !tokens[pair.open].startsSentence {
        set(.complementizerInFront, before.has(.complementizer))
        set(.definiteInFront, before.has(.definite) && !before.has(.preposition))
        set(.indefiniteInFront, before.has(.indefinite) && !before.has(.definite))
        set(.possessiveInFront, before.has(.possessive))
        set(.prepositionInFront, before.has(.preposition) && !before.has(.nounJoint))
        set(.jointInFront, before.has(.nounJoint))
        set(.namingInFront, before.has(.naming))
        set(.workInFront, before.has(.work))
        set(.nameInFront, before.isCapitalized)
        set(.verbInFront, before.has([.auxiliary, .copula, .verb]) || before.has(.saying))
      }
      var back = pair.open - 1
      while back >= 0, pair.open - back <= 5, tokens[back].isWord {
        set(
          .charge,
          tokens[back].has(.charge)
            && (match == nil || match?.rule == .cueInSentence || match.map { cues[$0.cue].hasAgent } ?? false))
        back -= 1
      }
    }
    set(.capitalsThroughout, capitals >= max(1, words - grammar))
    set(.opensWithCapital, first <= last && tokens[first].isCapitalized)
    switch tokens[last].kind {
    case .comma: set(.endsInComma)
    case .period, .question, .exclamation, .ellipsis: set(.endsSentence)
    default: break
    }
    set(.spokenBefore, flow.spokeInBlock)
    set(.marksBefore, index > 0)
    set(.cueInBlock, !cues.isEmpty)
    set(.heading, isHeading)
    if words <= 5, words > 0, first <= last {
      set(.repeated, markedWords.contains(contentKey(first, last)))
      let id = Int(mentionOf[first])
      set(.isName, id >= 0 && mentions[id].kind == .name && mentions[id].last >= last)
    }
    set(.shortWithoutCue, match == nil && words <= 3)
    set(.longWithoutVerb, words > 3 && bits & (1 << UInt64(MarkFeature.holdsVerb.rawValue)) == 0)
    if capitals > 1, capitals >= words - grammar, words < 9 {
      for feature in titleEvidence(pair, match) { set(feature) }
    }
    for feature in evidenceBehind(pair, words: words) { set(feature) }
    set(.ownerInFront, pair.open > 0 && tokens[pair.open - 1].kind == .possessive)
    set(.shout, isShouted(pair, match))
    set(
      .chargeInFront,
      isNamed(pair) || isNamedThing(pair) || isCharge(pair, match)
        || index > 0 && lastUnspoken == index - 1 && isListed(index))
    set(.yesOrNo, isYesOrNo(pair, match))
    if let match {
      let cue = cues[match.cue]
      set(.strongCue, tokens[cue.verb].has(.takesClause) && !cue.isShared && cue.form == .finite)
    }
    return bits
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
