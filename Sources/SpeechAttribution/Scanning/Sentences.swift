/// Flags the first token of every sentence of a block.
enum Sentences {
  /// - Parameter hasDottedWords: whether words like "U.S." are among the tokens.
  static func mark(_ tokens: inout [Token], in bytes: UnsafePointer<UInt8>, hasDottedWords: Bool) {
    guard !tokens.isEmpty else { return }
    tokens[0].flags.insert(.sentenceStart)
    if let dash = dateline(tokens) { tokens[dash + 1].flags.insert(.sentenceStart) }
    var index = 0
    let count = tokens.count
    while index < count {
      let kind = tokens[index].kind
      if hasDottedWords, kind == .word, index > 0, tokens[index].isCapitalized, isDotted(tokens[index - 1], bytes),
        opensSentence(tokens[index]) || isHour(tokens[index - 1], bytes) && opensBehindHour(tokens[index])
      {
        tokens[index].flags.insert(.sentenceStart)
      }
      guard kind == .period || kind == .question || kind == .exclamation || kind == .ellipsis else {
        index += 1
        continue
      }
      let stop = index
      var next = index + 1
      while next < count {
        let kind = tokens[next].kind
        if kind == .closeMark || kind == .closeBracket || kind == .period || kind == .question || kind == .exclamation
          || kind == .ellipsis
        {
          next += 1
        } else {
          break
        }
      }
      index = max(next, stop + 1)
      guard next < count, ends(tokens, stop, next) else { continue }
      tokens[next].flags.insert(.sentenceStart)
    }
  }

  /// "ST. ALBANS, Vt. (AP) — The mayor …": the dash behind where a report was filed, in capitals, before its first sentence.
  private static func dateline(_ tokens: [Token]) -> Int? {
    guard tokens[0].flags.contains(.allCapitals), tokens[0].width > 1 else { return nil }
    var at = 1
    while at < tokens.count, at < 10 {
      switch tokens[at].kind {
      case .word: if !tokens[at].isCapitalized { return nil }
      case .comma, .period, .openBracket, .closeBracket, .possessive: break
      case .dash: return at + 1 < tokens.count && tokens[at + 1].kind == .word ? at : nil
      default: return nil
      }
      at += 1
    }
    return nil
  }

  /// Whether the mark at `stop` ends a sentence, given the first token behind it.
  private static func ends(_ tokens: [Token], _ stop: Int, _ next: Int) -> Bool {
    let after = tokens[next]
    if after.kind == .comma || after.kind == .semicolon || after.kind == .colon { return false }
    // «… au port.« On part. »»
    if !after.flags.contains(.spaceBefore), next == stop + 1,
      after.kind != .openMark || stop > 0 && tokens[stop - 1].kind == .number
    {
      return false
    }
    if after.kind == .word, !after.isCapitalized { return false }
    if tokens[stop].kind == .period, stop > 0, next == stop + 1 {
      let before = tokens[stop - 1]
      if before.kind == .word, !tokens[stop].flags.contains(.spaceBefore) {
        // An initial or an abbreviation before more words.
        if before.width == 1, before.isCapitalized, after.isWord { return false }
        if before.has(.abbreviation),
          before.isCapitalized || after.kind == .number || before.has([.nounJoint, .title]) && before.width < 9
        {
          return false
        }
      }
    }
    return true
  }

  /// "… in the U.S. *He* left": a small word with a capital goes on in no name.
  private static func opensSentence(_ token: Token) -> Bool {
    token.flags.contains(.spaceBefore) && !token.has([.title, .nameParticle])
      && token.has([
        .personalPronoun, .definite, .indefinite, .indefinitePronoun, .number, .conjunction, .subordinator,
        .preposition,
        .firstPerson,
      ])
  }

  /// "p.m.", "a.m."
  private static func isHour(_ token: Token, _ bytes: UnsafePointer<UInt8>) -> Bool {
    token.width == 4 && bytes[Int(token.end) - 2] | 0x20 == 0x6D
      && (bytes[Int(token.start)] == 0x70 || bytes[Int(token.start)] == 0x61)
  }

  /// "… at 11 p.m. *Roe* says …", not "p.m. Monday", "p.m. ET", "p.m. Eastern"
  private static func opensBehindHour(_ token: Token) -> Bool {
    token.flags.contains(.spaceBefore) && !token.flags.contains(.allCapitals) && !token.has([.calendar, .timeAdverb])
      && !EnglishWords.zones.contains(token.hash)
  }

  /// "U.S.", "p.m.": a word with its full stop, which ends the sentence as well.
  private static func isDotted(_ token: Token, _ bytes: UnsafePointer<UInt8>) -> Bool {
    token.width > 3 && token.kind == .word && bytes[Int(token.end) - 1] == 0x2E
  }
}
