import DocumentModel

/// The language of a text too short to be told by its small words: a verb of saying beside words in marks tells it.
///
/// Words that several languages have («note», "admit") tell nothing, and where two languages have one each, neither does.
struct CueEvidence {
  /// Bytes of a text that is told so at most.
  private static let longestText = 400
  /// Words behind closing marks among which the verb stands («s'est », "Jane Roe replied").
  private static let reach = 4
  private static let languages: [Language] = [.french, .english, .german]

  private let bytes: UnsafePointer<UInt8>
  private var votes = [0, 0, 0]

  static func language(of text: DocumentText, in range: TextRange) -> Language? {
    guard range.end.utf8 - range.start.utf8 <= longestText else { return nil }
    return text.bytes.withUnsafeBufferPointer { buffer -> Language? in
      guard let bytes = buffer.baseAddress else { return nil }
      var evidence = CueEvidence(bytes: bytes)
      evidence.read(max(0, range.start.utf8), min(buffer.count, range.end.utf8))
      return evidence.only
    }
  }

  private init(bytes: UnsafePointer<UInt8>) { self.bytes = bytes }

  /// The language that alone has verbs there.
  private var only: Language? {
    let told = votes.indices.filter { votes[$0] > 0 }
    return told.count == 1 ? Self.languages[told[0]] : nil
  }

  private mutating func read(_ first: Int, _ end: Int) {
    var at = first
    var closing: UInt32?
    var left = 0
    var before: UInt64?
    while at < end {
      let start = at
      let (code, width) = decodeScalar(bytes, at, end)
      at += max(1, width)
      if let wanted = closing {
        if code == wanted { (closing, left, before) = (nil, Self.reach, nil) }
        continue
      }
      if let wanted = Self.closing(of: code) {
        if let before { vote(before) }
        (closing, left) = (wanted, 0)
        continue
      }
      switch code {
      case 0x0A, 0x21, 0x2E, 0x3F: (left, before) = (0, nil)
      case _ where Self.isLetter(code):
        while at < end, case let (next, width) = decodeScalar(bytes, at, end), Self.isLetter(next) {
          at += max(1, width)
        }
        let word = WordHash.of(bytes, start, at)
        if left > 0 {
          left -= 1
          vote(word)
        }
        before = word
      default: break
      }
    }
  }

  private mutating func vote(_ word: UInt64) {
    let known = Self.languages.map { LanguagePack.of($0).lexicon[word] }
    let told = known.indices.filter { known[$0].has(.saying) }
    if told.count == 1, known[told[0]].has([.finite, .participle]) { votes[told[0]] += 1 }
  }

  private static func closing(of mark: UInt32) -> UInt32? {
    switch mark {
    case 0xAB: 0xBB
    case 0x201C: 0x201D
    case 0x201E: 0x201C
    case 0x22: 0x22
    default: nil
    }
  }

  private static func isLetter(_ code: UInt32) -> Bool {
    code | 0x20 >= 0x61 && code | 0x20 <= 0x7A || code >= 0xC0 && code < 0x300 && code != 0xD7 && code != 0xF7
  }
}
