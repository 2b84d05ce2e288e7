/// French: whoever is cared for or pressed by another keeps the floor.
extension Analyzer {
  /// «Jane Roe hésite. Le juge *la* presse. « J'ai eu peur. » *Elle* se tait.»: whom the sentence before the marks does
  /// something to, and the one behind them tells of.
  mutating func takeListener(_ pair: MarkPair, _ draft: inout Draft) -> Bool {
    guard pack.splitsElisions, pair.open > 3, tokens[pair.open].startsSentence, tokens[pair.open - 1].kind == .period,
      let pronoun = pronounBehind(pair.close), let subject = sentenceSubject(before: pair.open - 1),
      mentions[subject].kind != .pronoun,
      hasObject(of: mentions[pronoun].gender, behind: mentions[subject].last, pair.open), !addresses(pair)
    else { return false }
    let gender = mentions[pronoun].gender
    let other = resolve(subject)
    guard let doer = other.entities.first else { return false }
    if flow.spokeInBlock, let last = flow.lastDraft, let speaker = drafts[last].speakers.first, speaker != doer,
      registry[speaker].gender == gender
    {
      inherit(last, .sameParagraph, 0.8, &draft)
      return true
    }
    guard registry[doer].gender != .unknown, registry[doer].gender != gender else { return false }
    return take(pronoun, .sameParagraph, 0.62, &draft)
  }

  /// «« … » *Elle* s'interrompt.»: the pronoun of one that opens the sentence behind marks.
  private func pronounBehind(_ close: Int) -> Int? {
    guard close + 2 < tokens.count, case let at = tokens[close + 1].kind == .period ? close + 2 : close + 1,
      at + 1 < tokens.count, tokens[at].startsSentence, tokens[at].kind == .word, mentionOf[at] >= 0
    else { return nil }
    let id = Int(mentionOf[at])
    return mentions[id].kind == .pronoun && mentions[id].gender != .unknown && !tokens[at].has(.pluralPronoun)
      && !isImpersonal(at) && tokens[at + 1].isWord && !tokens[at + 1].has(.copula) ? id : nil
  }

  /// «Le juge *l'*invite à boire», «Son mari *lui* prend la main»: an object pronoun for one of a gender right before a verb of
  /// what is done to or for somebody who tells.
  private func hasObject(of gender: Speaker.Gender, behind subject: Int, _ end: Int) -> Bool {
    let at =
      subject + 1 < end && tokens[subject + 1].kind == .comma
      ? commaBehind(subject + 1, end).map { $0 + 1 } : subject + 1
    guard let at, at + 1 < end, tokens[at].isWord else { return false }
    let verb = at + 2 < end && tokens[at + 1].isWord && tokens[at + 1].has(.auxiliary) ? at + 2 : at + 1
    guard tokens[verb].kind == .word, mentionOf[verb] < 0 else { return false }
    let token = tokens[at]
    if token.hash == FrenchWords.him { return FrenchWords.handing.contains(tokens[verb].hash) }
    let isInvited = FrenchWords.inviting.contains(tokens[verb].hash) && tokens[verb + 1].has(.preposition)
    guard token.has(.definite), isInvited || FrenchWords.heeding.contains(tokens[verb].hash) else { return false }
    return token.has(.elided) || token.width == 2 && token.has(.feminine) == (gender == .feminine)
  }

  /// «« *Vous* pouvez compter sur nous. »»: whoever is answered doesn't say it.
  private func addresses(_ pair: MarkPair) -> Bool {
    (pair.open..<min(pair.close, tokens.count)).contains { tokens[$0].isWord && tokens[$0].has(.secondPerson) }
  }
}
