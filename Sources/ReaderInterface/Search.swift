package import DocumentModel

/// The search prompt and what is looked for.
package struct Search: Sendable, Equatable {
  /// What is being typed; nothing when the prompt is closed.
  package var typed: String?
  package var isBackward = false
  /// What `n` goes on looking for.
  package var pattern = SearchPattern("")
  /// Where the search began: where Esc leads back to.
  var origin: TextOffset = .zero

  package var isTyping: Bool { typed != nil }
}

/// Words to look for in the text: any case, unless the pattern has a capital.
package struct SearchPattern: Sendable, Equatable {
  package let words: String
  private let needle: [UInt8]
  private let isExact: Bool

  package init(_ words: String) {
    self.words = words
    isExact = words.contains { $0.isUppercase }
    needle = isExact ? Array(words.utf8) : Self.folded(Array(words.utf8))
  }

  package var isEmpty: Bool { needle.isEmpty }

  /// The first match that starts in a range of the text.
  package func first(in text: DocumentText, _ range: TextRange) -> TextRange? {
    matches(in: text, range, most: 1).first
  }

  package func last(in text: DocumentText, _ range: TextRange) -> TextRange? {
    matches(in: text, range, most: .max).last
  }

  /// The matches that start in a range, in the order of the text.
  package func matches(in text: DocumentText, _ range: TextRange, most: Int) -> [TextRange] {
    guard let head = needle.first else { return [] }
    var found: [TextRange] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      var at = max(0, range.start.utf8)
      let end = min(range.end.utf8, bytes.count - needle.count + 1)
      scan: while at < end, found.count < most {
        // White space of the pattern matches any one space of the text, a line feed of a wrapped line too.
        guard fold(bytes, at) == head || (head == 0x20 && bytes[at] <= 0x20) else {
          at += 1
          continue
        }
        for index in 1..<max(1, needle.count) where fold(bytes, at + index) != needle[index] {
          if needle[index] == 0x20, bytes[at + index] == 0x0A { continue }
          at += 1
          continue scan
        }
        found.append(TextRange(at, at + needle.count))
        at += needle.count
      }
    }
    return found
  }

  private func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
    let byte = bytes[index]
    if isExact { return byte }
    if byte >= 0x41, byte <= 0x5A { return byte + 0x20 }
    // Latin-1 capitals: U+00C0…U+00DE are C3 80…C3 9E.
    if byte >= 0x80, byte <= 0x9E, index > 0, bytes[index - 1] == 0xC3 { return byte + 0x20 }
    return byte
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var folded = bytes
    for index in folded.indices {
      let byte = bytes[index]
      if byte >= 0x41, byte <= 0x5A {
        folded[index] = byte + 0x20
      } else if byte >= 0x80, byte <= 0x9E, index > 0, bytes[index - 1] == 0xC3 {
        folded[index] = byte + 0x20
      }
    }
    return folded
  }
}
