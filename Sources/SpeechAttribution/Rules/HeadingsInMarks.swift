import DocumentModel

/// French: headings that are somebody's words in marks («« On a tout perdu » // Dans le bourg, … dit Jane Roe.»).
extension Analyzer {
  /// A short paragraph of nothing but marks without a full stop, above another paragraph.
  func isHeadingInMarks(_ pair: MarkPair) -> Bool {
    guard pack.splitsElisions, pair.open == 0, pair.close == tokens.count - 1, tokens.count < 24,
      blockRange.count < 300,
      block + 1 < document.blocks.count, case .paragraph = document.blocks[block + 1].kind,
      document.blocks[block + 1].range.count > blockRange.count
    else { return false }
    return isHeading || tokens[pair.close - 1].isWord || tokens[pair.close - 1].kind == .number
  }

  /// Whoever says the words of a heading again below it says them in the heading too; else the only one who speaks in the
  /// paragraph below.
  mutating func settleHeadings(among count: Int) {
    for heading in headingDrafts where drafts[heading].speakers.isEmpty {
      guard let part = drafts[heading].parts.first else { continue }
      let first = drafts[..<count].partitioningIndex { $0.parts[0].start >= part.end }
      let next = drafts[first..<min(count, first + Analyzer.draftsBelow)]
      if let same = next.first(where: { holds($0, part) && !$0.speakers.isEmpty }) {
        adopt(same, heading, 0.9)
      } else if standsAlone(part), let only = onlySpeaker(in: next, below: part) {
        adopt(only, heading, 0.6)
      }
    }
  }

  /// Drafts looked at below a heading.
  private static let draftsBelow = 12
  /// Bytes of each quotation in which its words are looked for.
  private static let bytesBelow = 2000

  private mutating func adopt(_ draft: Draft, _ heading: Int, _ factor: Double) {
    drafts[heading].speakers = draft.speakers
    drafts[heading].mention = draft.mention
    drafts[heading].antecedent = draft.antecedent
    drafts[heading].rule = .nextParagraph
    drafts[heading].confidence = factor * draft.confidence
  }

  /// Whether a part of a quotation holds the words of a heading.
  private func holds(_ draft: Draft, _ words: TextRange) -> Bool {
    let length = words.count
    return draft.parts.contains { part in
      guard part.count >= length else { return false }
      var at = part.start.utf8
      let end = min(part.end.utf8, at + Analyzer.bytesBelow)
      while at + length <= end {
        if isSame(at, words) { return true }
        // Words are looked for where words begin.
        while at < end, (bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
        at += 1
      }
      return false
    }
  }

  private func isSame(_ at: Int, _ words: TextRange) -> Bool {
    guard words.count > 0 else { return true }
    var offset = 0
    // «Il faut …», «« …, mais *il faut* … »»
    if bytes[at] | 0x20 == bytes[words.start.utf8] | 0x20, bytes[at] < 0x80 { offset = 1 }
    while offset < words.count, bytes[at + offset] == bytes[words.start.utf8 + offset] { offset += 1 }
    return offset == words.count
  }

  /// Whether a line ends right behind the mark that closes words.
  private func standsAlone(_ words: TextRange) -> Bool {
    var at = words.end.utf8
    while at < count, at - words.end.utf8 < 8 {
      if bytes[at] == 0x0A { return true }
      at += 1
    }
    return at >= count
  }

  private func onlySpeaker(in next: ArraySlice<Draft>, below words: TextRange) -> Draft? {
    var only: Draft?
    for draft in next where isInBlockBelow(draft, words) {
      guard !draft.speakers.isEmpty, only == nil || only?.speakers == draft.speakers else { return nil }
      only = draft
    }
    return only
  }

  /// Whether nothing but the words' own end parts them from a quotation's paragraph.
  private func isInBlockBelow(_ draft: Draft, _ words: TextRange) -> Bool {
    guard let start = draft.parts.first?.start.utf8 else { return false }
    var at = words.end.utf8
    var isBelow = false
    var feeds = 0
    while at < start, at - words.end.utf8 < 1500 {
      if bytes[at] == 0x0A {
        if !isBelow || bytes[at - 1] != 0x0A { feeds += 1 }
        isBelow = true
      }
      at += 1
    }
    return at == start && feeds == 1
  }
}
