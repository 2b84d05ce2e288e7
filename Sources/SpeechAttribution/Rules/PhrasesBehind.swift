import DocumentModel

/// English noun phrases that begin right behind a verb or a source: "said *many of his supporters*", "according to *the
/// mayor's spokesman*".
extension Analyzer {
  /// The whole phrase of which a mention is the first that stands behind a token: past its owner to what is owned, and
  /// back to the words that tell how many there are.
  mutating func wholePhrase(behind index: Int, holding id: Int) -> Int {
    guard pack.hasBareClauses, mentions[id].kind == .description else { return id }
    let owned = possession(of: id, behind: index)
    let mention = mentions[owned]
    guard mention.kind == .description, mention.extentFirst > index + 1,
      (index + 1..<mention.extentFirst).allSatisfy({ countsPeople($0, before: mention.extentFirst) }),
      tokens[mention.extentFirst - 1].has([.nounJoint, .number, .indefinitePronoun])
        || tokens[mention.extentFirst - 1].kind == .number || tokens[mention.extentFirst - 1].kind == .possessive
        || joinsModifiers(mention.extentFirst - 1)
    else { return owned }
    return appendMention(first: mention.first, last: mention.last, extent: index + 1)
  }

  /// "the mayor's *spokesman*": the noun at the end of what a mention owns.
  private mutating func possession(of id: Int, behind index: Int) -> Int {
    let owner = mentions[id].last
    guard owner + 2 < tokens.count, tokens[owner + 1].kind == .possessive else { return id }
    var head = owner + 1
    while head + 1 < tokens.count, head - owner < 8, isNominal(head + 1) { head += 1 }
    guard head > owner + 1, tokens[head].kind == .word else { return id }
    let known = Int(mentionOf[head])
    if known >= 0, mentions[known].last == head || mentions[known].kind == .name {
      return mentions[known].kind == .name
        ? headName(known) : appendMention(first: mentions[known].first, last: head, extent: index + 1)
    }
    return appendMention(first: head, last: head, extent: index + 1)
  }

  private func isNominal(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, !token.flags.contains(.quoted), !token.startsSentence else {
      return token.kind == .possessive || token.kind == .number
    }
    if mentionOf[at] >= 0 { return true }
    return !token.has([.verbal, .preposition, .nounJoint, .relative, .conjunction, .complementizer, .timeAdverb])
      && !token.has(.subordinator) && !endsLikePast(at)
  }

  /// "*nearly two-thirds of*", "*a number of the*", "*former and*": what may stand before a noun to tell how many or which.
  private func countsPeople(_ at: Int, before noun: Int) -> Bool {
    let token = tokens[at]
    guard mentionOf[at] < 0 || mentions[Int(mentionOf[at])].kind == .description else { return false }
    switch token.kind {
    case .number, .possessive: return true
    case .word:
      if token.has([.relative, .complementizer, .subordinator, .personalPronoun]), !token.has(.determiner) {
        return false
      }
      if token.has(.conjunction) { return joinsModifiers(at) }
      return !token.has([.verbal, .objectPronoun]) || token.has([.determiner, .number])
    default: return isPercent(at)
    }
  }

  /// "former *and* current", "business *and* labor": between two words that no list has for verbs or small words.
  private func joinsModifiers(_ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count, tokens[at].isWord, tokens[at].has(.conjunction) else { return false }
    return isModifier(at - 1) && (isModifier(at + 1) || mentionOf[at + 1] >= 0)
  }

  func isModifier(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.kind == .word && !token.startsSentence && (!token.has(.grammar) || token.has(.notName))
      && !token.has([.verb, .finite, .definite]) && !endsLikePast(at)
  }

  /// "*current and* former officials": where the modifiers of a plural begin that stands behind a stop, a source or a verb
  /// of saying.
  func modifierOpening(_ first: Int) -> Int? {
    guard pack.hasBareClauses, first > 2, tokens[first - 1].isWord, tokens[first - 1].has(.conjunction),
      mentionOf[first - 2] < 0
        ? isModifier(first - 2) || tokens[first - 2].startsSentence && !tokens[first - 2].has(.grammar)
        : mentions[Int(mentionOf[first - 2])].kind == .description
    else { return nil }
    let known = Int(mentionOf[first - 2])
    let opening = known >= 0 ? mentions[known].extentFirst : first - 2
    guard opening > 0, !tokens[opening].startsSentence else { return opening }
    let before = tokens[opening - 1]
    // "*eleven* local and national clubs"
    if isNumber(opening - 1) { return opening - 1 }
    return !before.isWord || before.has(.hearerPreposition) || before.has(.saying) && before.has(.construction)
      ? opening : nil
  }
}
