import DocumentModel

/// Questions of an interview that nothing sets apart: headings or short paragraphs that end in a question mark and speak to
/// somebody; most have an answer behind them that speaks of oneself.
struct PlainTurns {
  private(set) var questions: Set<Int> = []
  private var addressed = 0
  private var answers = 0
  private var personal = 0
  private static let longest = 500

  init(in document: Document, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ pack: LanguagePack) {
    guard !pack.addressWords.isEmpty else { return }
    var expectsAnswer = false
    for (index, block) in document.blocks.enumerated() where block.range.end.utf8 <= count && Self.isRead(block.kind) {
      guard expectsAnswer || Self.endsInQuestion(bytes, block.range) else { continue }
      let words = document.text.trimmed(block.range)
      guard words.count > 8 else { continue }
      if Self.asks(bytes, words) {
        questions.insert(index)
        if Self.holds(pack.addressWords, bytes, words) { addressed += 1 }
        expectsAnswer = true
      } else if expectsAnswer {
        answers += 1
        if Self.holds(pack.selfWords, bytes, words) { personal += 1 }
        expectsAnswer = false
      }
    }
  }

  var isInterview: Bool {
    guard questions.count >= 3, answers >= 3 else { return false }
    return addressed * 2 >= questions.count && personal * 3 >= answers * 2
      || addressed * 3 >= questions.count * 2 && personal * 3 >= answers
  }

  private static func isRead(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .heading: true
    default: false
    }
  }

  /// Ends in a question mark, is short, and opens with a letter.
  private static func asks(_ bytes: UnsafePointer<UInt8>, _ words: TextRange) -> Bool {
    let first = bytes[words.start.utf8]
    return words.count < longest && bytes[words.end.utf8 - 1] == 0x3F && (isLetter(first) || first == 0xC3)
  }

  private static func endsInQuestion(_ bytes: UnsafePointer<UInt8>, _ range: TextRange) -> Bool {
    var end = range.end.utf8
    while end > range.start.utf8, bytes[end - 1] <= 0x20 { end -= 1 }
    return end > range.start.utf8 && bytes[end - 1] == 0x3F
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether one of the words stands in a range.
  static func holds(_ wanted: WordSet, _ bytes: UnsafePointer<UInt8>, _ range: TextRange) -> Bool {
    var at = range.start.utf8
    let end = range.end.utf8
    while at < end {
      let start = at
      while at < end, isLetter(bytes[at]) || bytes[at] == 0xC3 || at > start && bytes[at - 1] == 0xC3 { at += 1 }
      if at > start, at - start < 8, wanted.contains(WordHash.of(bytes, start, at)) { return true }
      at = max(at, start + 1)
    }
    return false
  }
}
