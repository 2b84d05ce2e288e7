import DocumentModel

/// The numbers of the features of a place where a clause may begin whose cue stands behind it.
private enum ClauseStartFeature {
  static let classes = 52
  /// Class of the first word, where the stretch begins and behind a comma.
  static let first = 1
  static let second = first + 2 * classes
  /// Class of the word that the whole stretch begins with, for places behind a comma.
  static let head = second + classes
  static let wordsBefore = head + classes
  static let wordsAfter = wordsBefore + 8
  static let construction = wordsAfter + 8
  static let others = construction + ReportConstruction.count
}

/// A stretch before a cue whose clause is sought.
struct ClauseOpening {
  let cue: Int
  let construction: ReportConstruction
  /// The stretch begins with its sentence.
  let isFirst: Bool
}

extension Analyzer {
  /// The likeliest start of a clause that ends before its cue: where the stretch begins, or behind one of its commas.
  ///
  /// "While the plan is popular, few expect it to pass, Roe said": each place is the start with a chance of its own, given
  /// that no earlier one was.
  mutating func likeliestStart(_ first: Int, _ end: Int, _ opening: ClauseOpening, _ model: ReportWeights) -> Int {
    var survival: Float = 1
    var best = (chance: Float(0), start: first)
    var at = first
    var words = 0
    while at + 3 < end, words < 60 {
      let token = tokens[at]
      if at == first || pairOf[at] < 0 && pairOf[at - 1] < 0 && opensStretch(at) {
        var sum = FeatureSum(model.starts, notes: reportEvidence != nil)
        weighStart(at, first, end, words, opening, model, &sum)
        let chance = 1 / (1 + exponential(-sum.score))
        if let noted = sum.noted {
          let place = range(at, end)
          reportEvidence?.append(ReportEvidence(decision: .start, range: place, features: noted))
        }
        if survival * chance > best.chance { best = (survival * chance, at) }
        survival *= 1 - chance
      }
      if token.isWord || token.kind == .number { words += 1 }
      at += 1
    }
    borderChance = best.chance
    return best.start
  }

  /// Behind a comma, a dash or a colon, past a conjunction.
  private func opensStretch(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.isWord || token.kind == .number else { return false }
    let before = tokens[at - 1]
    if before.isWord, before.has(.conjunction), at > 1 { return tokens[at - 2].kind == .comma }
    return isBreak(before.kind) && !(token.isWord && token.has(.conjunction))
  }

  private func isBreak(_ kind: TokenKind) -> Bool {
    kind == .comma || kind == .dash || kind == .colon || kind == .semicolon
  }

  private func weighStart(
    _ at: Int, _ first: Int, _ end: Int, _ words: Int, _ opening: ClauseOpening, _ model: ReportWeights,
    _ sum: inout FeatureSum
  ) {
    typealias F = ClauseStartFeature
    let isInner = at > first
    sum.add(0)
    sum.add(F.first + (isInner ? F.classes : 0) + wordClass(at, model))
    sum.add(F.second + wordClass(at + 1, model))
    if isInner { sum.add(F.head + wordClass(first, model)) }
    let bucket = words == 0 ? 0 : words < 4 ? 1 : words < 8 ? 2 : words < 15 ? 3 : 4
    sum.add(F.wordsBefore + bucket)
    var after = 0
    var commas = 0
    var hasVerb = false
    var hasLaterVerb = false
    var scan = at
    while scan <= end {
      if tokens[scan].isWord || tokens[scan].kind == .number { after += 1 }
      if tokens[scan].kind == .comma, pairOf[scan] < 0 { commas += 1 }
      if isVerbal(scan) || mentionOf[scan] < 0 && tokens[scan].isWord && endsLikePast(scan) {
        if commas == 0 { hasVerb = true } else { hasLaterVerb = true }
      }
      scan += 1
    }
    sum.add(F.wordsAfter + (after < 4 ? 0 : after < 8 ? 1 : after < 15 ? 2 : after < 25 ? 3 : 4))
    sum.add(F.construction + opening.construction.rawValue)
    let o = F.others
    sum.add(o, !isInner && opening.isFirst)
    sum.add(o + 1, !isInner && !opening.isFirst)
    sum.add(o + 2 + min(commas, 3))
    sum.add(o + (hasVerb ? 6 : 7))
    sum.add(o + (hasLaterVerb ? 8 : 9))
    sum.add(o + 10, !hasVerb && !hasLaterVerb)
    sum.add(o + 11, tokens[at].isWord && mentionOf[at] >= 0)
    sum.add(o + 12, isInner && isBreak(tokens[at - 1].kind) && tokens[at - 1].kind != .comma)
    sum.add(o + 13, isInner && tokens[at - 1].isWord)
    sum.add(o + 14, isHeading)
    sum.add(o + 15, tokens[at].isWord && tokens[at].has([.subordinator]) && !tokens[at].has(.preposition))
    sum.add(o + 16, tokens[at].isWord && tokens[at].has([.preposition]) && !tokens[at].has(.subordinator))
    let head = tokens[first]
    sum.add(o + 17, isInner && head.isWord && head.has(.subordinator) && !head.has(.preposition))
    sum.add(o + 18, isInner && head.isWord && head.has(.preposition) && !head.has(.subordinator))
    sum.add(o + 19, isInner && hasVerb && commas == 0)
    sum.add(o + 20, isInner && hasVerbBefore(first, at - 1))
    sum.add(o + 21, isInner && lowerCue(at) > lowerCue(first))
  }
}
