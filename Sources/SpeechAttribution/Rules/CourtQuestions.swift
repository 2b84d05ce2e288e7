import DocumentModel

/// French: who asks and who answers in court, where no cue tells («« Vous aviez bu ? », demande la juge. « Un peu. »»).
extension Analyzer {
  /// Whether a question in marks is put to somebody: «vous», «tu».
  func asksSomebody(_ draft: Int) -> Bool {
    guard let range = drafts[draft].parts.last else { return false }
    var at = firstToken(at: range.start.utf8)
    while at < tokens.count, Int(tokens[at].end) <= range.end.utf8 {
      if tokens[at].isWord || tokens[at].kind == .clitic, pack.addressWords.contains(tokens[at].hash) { return true }
      at += 1
    }
    return false
  }

  /// Whoever stands in court, by name or by a noun, and was spoken of last; not the one who asks.
  func accusedInMind(besides asker: Int) -> Int? {
    salience.entries.last {
      let id = $0.entity
      guard id != asker, registry[id].kind == .person, registry[id].mergedInto == nil else { return false }
      return registry[id].fate == .tried
        || (pack.courtSides[registry[id].roleNoun] ?? 0) & Analyzer.accusedSide != 0
    }?.entity
  }

  /// «« J'ai couru. » La fumée sortait. « … », dit Jane Roe.»: words that open an article, with nobody named between them and
  /// those that a cue follows.
  func opensArticle(before index: Int) -> Bool {
    guard pack.splitsElisions, index == 1, drafts.count == 1, pairs[0].open == 0,
      case let (close, open) = (pairs[0].close, pairs[1].open), open - close < 40
    else { return false }
    return !(close + 1..<open).contains {
      let id = Int(mentionOf[$0])
      return id >= 0 && (mentions[id].kind != .description || tokens[mentions[id].first].has([.role, .people]))
    }
  }

  /// Whether marks stand right behind the sentence that tells who spoke the last ones.
  func followsCue(of last: Int, _ index: Int) -> Bool {
    guard let cue = drafts[last].cue, case let open = pairs[index].open, open > 1 else { return false }
    var at = open - 1
    while at > 0, open - at < 40, Int(tokens[at].start) >= cue.end.utf8 {
      if tokens[at].startsSentence { return false }
      at -= 1
    }
    return open - at < 40
  }

  /// «« J'étais énervé », répond le prévenu. « *Et maintenant ?* »»: whoever asked before an answer asks again.
  func questionerInCourt(_ last: Int, _ index: Int) -> [Int]? {
    guard pack.splitsElisions, last > 0, case let before = drafts[last - 1], before.speakers.count == 1,
      let asker = before.speakers.first, drafts[last].speakers != before.speakers,
      let side = pack.courtSides[registry[asker].roleNoun], side & Analyzer.accusedSide == 0,
      let end = before.parts.last?.end.utf8, asks(before: end),
      case let close = pairs[index].close, close > 0, close < tokens.count, tokens[close - 1].kind == .question
    else { return nil }
    return before.speakers
  }
}
