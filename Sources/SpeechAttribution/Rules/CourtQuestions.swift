import DocumentModel

/// French: who asks and who answers in court, where no cue tells («« Vous aviez bu ? », demande la juge. « Un peu. »»).
extension Analyzer {
  /// Whether a question in marks is put to somebody: «vous», «tu»; not to a whole room («vous tous»).
  func asksSomebody(_ draft: Int) -> Bool {
    guard let range = drafts[draft].parts.last else { return false }
    var at = firstToken(at: range.start.utf8)
    var asks = false
    while at < tokens.count, Int(tokens[at].end) <= range.end.utf8 {
      if tokens[at].isWord || tokens[at].kind == .clitic {
        if FrenchWords.everybody.contains(tokens[at].hash) { return false }
        asks = asks || pack.addressWords.contains(tokens[at].hash)
      }
      at += 1
    }
    return asks
  }

  /// «« … » Elle *requiert* deux ans.»: whether somebody pleads right before words in marks or right behind them.
  func isPlea(_ index: Int) -> Bool {
    let (open, close) = (pairs[index].open, pairs[index].close)
    func pleads(_ at: Int) -> Bool { tokens[at].isWord && FrenchWords.pleading.contains(tokens[at].hash) }
    return (max(0, open - 30)..<open).contains(where: pleads)
      || (min(close, tokens.count)..<min(close + 8, tokens.count)).contains(where: pleads)
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

  /// Whether somebody has a side in court, and not that of the accused.
  private func isCourt(_ entity: Int) -> Bool {
    pack.courtSides[registry[entity].roleNoun].map { $0 & Analyzer.accusedSide == 0 } ?? false
  }

  /// «« Que faire ? », demande la maire *à Luc Roy*. « Rien. »»: who is asked, right behind the one who asks.
  func hearerAsked(_ last: Int) -> Int? {
    guard let cue = drafts[last].cue, let subject = drafts[last].mention, subject.start >= cue.start else { return nil }
    var at = firstToken(at: max(cue.end.utf8, subject.end.utf8))
    guard at + 1 < tokens.count, tokens[at].isWord, tokens[at].has(.hearerPreposition) else { return nil }
    at += 1
    if mentionOf[at] < 0, tokens[at].isWord, tokens[at].has(.definite), at + 1 < tokens.count { at += 1 }
    guard mentionOf[at] >= 0, case let id = Int(mentionOf[at]), mentions[id].extentFirst <= at else { return nil }
    let isPerson =
      mentions[id].kind == .name
      ? registry[mentions[id].entity].kind == .person
      : mentions[id].kind == .description && tokens[mentions[id].first].has(.role)
    return isPerson && !tokens[mentions[id].first].has([.people, .body]) ? id : nil
  }

  /// «… « Pour qui ? » « *Pour moi.* »»: whether a question without a cue is the last of a dialogue of two.
  func goesOnAsking(_ last: Int) -> Bool {
    last > 1 && drafts[last].cue == nil && !drafts[last - 1].speakers.isEmpty
      && drafts[last - 1].speakers != drafts[last].speakers && drafts[last - 2].speakers == drafts[last].speakers
  }

  /// «« J'étais énervé », répond le prévenu. « *Et maintenant ?* »»: whoever asked before an answer asks again.
  func questionerInCourt(_ last: Int, _ index: Int) -> [Int]? {
    guard pack.splitsElisions, last > 0, case let before = drafts[last - 1], before.speakers.count == 1,
      let asker = before.speakers.first, drafts[last].speakers != before.speakers,
      isCourt(asker) || drafts[last].cue.map({ isAnswer($0) }) == true,
      let end = before.parts.last?.end.utf8, asks(before: end),
      case let close = pairs[index].close, close > 0, close < tokens.count, tokens[close - 1].kind == .question
    else { return nil }
    return before.speakers
  }
}
