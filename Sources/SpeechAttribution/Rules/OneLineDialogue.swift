import DocumentModel

/// Dialogues whose lines hold no verb of saying: told by how they look and by whom their words speak to.
extension Analyzer {
  /// «Elle recula : // — Pour me voir ?», «— Vous voilà. // — Merci.»: a line that a paragraph with a colon brings in, or one
  /// of several in a row, where somebody asks or says «je».
  func isDialogueLine() -> Bool {
    guard pack.splitsElisions, isLine(block) else { return false }
    var first = block
    while block - first < Self.longestReach, isLine(first - 1) { first -= 1 }
    var last = block
    while last - block < Self.longestReach, isLine(last + 1) { last += 1 }
    let isAnnounced = first > 0 && lastByte(of: first - 1) == 0x3A
    guard isAnnounced || last > first else { return false }
    // Most lines: a list of advice calls out once.
    let lines = last - first + 1
    let talking = (first...last).count { isTalk($0) }
    // Behind «elle recula :» half of them: a question and its answer.
    if isAnnounced { return talking > 0 && talking * 2 >= lines && announcesSpeech(first - 1, of: first...last) }
    return talking * 2 > lines && isExchange(first...last)
  }

  /// Whether a paragraph with a colon brings in words said: it tells of somebody who says or does something. «Nos conseils
  /// :» brings in a list.
  private func announcesSpeech(_ index: Int, of lines: ClosedRange<Int>) -> Bool {
    if flow.announced != nil, flow.announcedCue.cue != nil { return true }
    guard let announcing = paragraph(index) else { return false }
    let sentence = lastSentence(of: announcing)
    var tellsSomebody = false
    for word in words(in: sentence) {
      if FrenchWords.presenting.contains(word) { return false }
      if FrenchWords.speechNouns.contains(word) { return true }
      if FrenchWords.somebody.contains(word) || registry.find(word).map({ registry[$0].kind == .person }) == true {
        tellsSomebody = true
      }
    }
    return tellsSomebody && (lines.count == 1 || isExchange(lines))
  }

  /// Whether lines ask and answer, or speak of whoever speaks.
  private func isExchange(_ lines: ClosedRange<Int>) -> Bool {
    var asked = lines.lowerBound > 0 && asks(lines.lowerBound - 1)
    for index in lines {
      let isQuestion = asks(index)
      if asked, !isQuestion { return true }
      asked = isQuestion
      if let words = paragraph(index), PlainTurns.holds(FrenchWords.personal, bytes, words) { return true }
    }
    return false
  }

  private func asks(_ index: Int) -> Bool {
    guard let words = paragraph(index), words.count > 5 else { return false }
    return bytes[endInMarks(words) - 1] == 0x3F
  }

  /// What stands behind the last full stop before the colon.
  private func lastSentence(of words: TextRange) -> TextRange {
    var at = words.end.utf8
    while at > words.start.utf8, words.end.utf8 - at < 300 {
      if bytes[at - 1] == 0x2E || bytes[at - 1] == 0x21 || bytes[at - 1] == 0x3F { break }
      at -= 1
    }
    return TextRange(at, words.end.utf8)
  }

  private func words(in range: TextRange) -> [UInt64] {
    var found: [UInt64] = []
    var at = range.start.utf8
    while at < range.end.utf8 {
      let start = at
      while at < range.end.utf8, bytes[at] > 0x20, bytes[at] != 0x2C, bytes[at] != 0x3A, bytes[at] != 0x27 { at += 1 }
      if at > start { found.append(WordHash.of(bytes, start, at)) }
      at = max(at, start + 1)
    }
    return found
  }

  private static let longestReach = 8

  /// A paragraph from a long dash and a capital to a full stop of any kind.
  private func isLine(_ index: Int) -> Bool {
    guard let words = paragraph(index), words.count > 5 else { return false }
    var at = words.start.utf8
    guard bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94 else { return false }
    at += 3
    // Spaces, fixed ones too.
    while at < words.end.utf8, bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0 { at += 1 }
    guard at < words.end.utf8, opensWithCapital(bytes, at, words.end.utf8) else { return false }
    let end = endInMarks(words)
    switch bytes[end - 1] {
    case 0x2E, 0x21, 0x3F: return true
    case 0xA6: return bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
    default: return false
    }
  }

  /// Before the guillemet that closes a line, if one does.
  private func endInMarks(_ words: TextRange) -> Int {
    var end = words.end.utf8
    guard end - words.start.utf8 > 8, bytes[end - 1] == 0xBB, bytes[end - 2] == 0xC2 else { return end }
    end -= 2
    while end > words.start.utf8 + 4 {
      if bytes[end - 1] == 0x20 {
        end -= 1
      } else if bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if bytes[end - 1] == 0xAF, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  /// Whether a line asks, calls out or speaks of oneself; «nous» and «vous» alone stand in lists too.
  private func isTalk(_ index: Int) -> Bool {
    guard let words = paragraph(index) else { return false }
    let last = bytes[endInMarks(words) - 1]
    return last == 0x3F || last == 0x21 || PlainTurns.holds(FrenchWords.selfWords, bytes, words)
  }

  private func lastByte(of index: Int) -> UInt8? {
    paragraph(index).flatMap { $0.isEmpty ? nil : bytes[$0.end.utf8 - 1] }
  }

  private func paragraph(_ index: Int) -> TextRange? {
    guard document.blocks.indices.contains(index), case .paragraph = document.blocks[index].kind,
      document.blocks[index].range.end.utf8 <= count
    else { return nil }
    return document.text.trimmed(document.blocks[index].range)
  }
}
