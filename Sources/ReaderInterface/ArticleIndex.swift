package import DocumentModel
package import SpeechAttribution

/// What the panes and the drawing ask of an article, found without a walk over all its quotations.
package struct ArticleIndex: Sendable {
  package let article: Article
  /// What each speaker says of the words of all quotations, 0…1; with words said in common, together more than 1.
  package let shares: [Double]
  /// How many words each speaker says.
  package let words: [Int]
  private let sorted: SpeakerRows
  /// All parts in the order of the text, with the furthest end so far, so that what touches a range is found from its end.
  private let parts: [(range: TextRange, quotation: Int, furthest: TextOffset)]

  package init(_ article: Article, in document: Document) {
    self.article = article
    var parts: [(range: TextRange, quotation: Int)] = []
    parts.reserveCapacity(article.quotations.count)
    var words = Array(repeating: 0, count: article.speakers.count)
    var all = 0
    for (index, quotation) in article.quotations.enumerated() {
      for part in quotation.parts {
        parts.append((part, index))
        guard !quotation.speakers.isEmpty else { continue }
        let count = Self.words(document.text.bytes[part.bytes])
        // What is said in common is said by each.
        for speaker in quotation.speakers { words[speaker] += count }
        all += count
      }
    }
    parts.sort { $0.range.start != $1.range.start ? $0.range.start < $1.range.start : $0.quotation < $1.quotation }
    var furthest = TextOffset.zero
    self.parts = parts.map {
      furthest = max(furthest, $0.range.end)
      return ($0.range, $0.quotation, furthest)
    }
    let shares = words.map { all == 0 ? 0 : Double($0) / Double(all) }
    self.shares = shares
    self.words = words
    sorted = SpeakerRows(article.speakers, shares: shares)
  }

  /// The speakers in an order; nothing where it is the article's own.
  func rows(_ order: SpeakerOrder) -> [Int]? { sorted[order] }

  private static func words(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var inWord = false
    for byte in bytes {
      let letter = byte > 0x7F || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
      if letter && !inWord { count += 1 }
      inWord = letter
    }
    return count
  }

  /// The parts that touch a range, in the order of the text.
  package func parts(touching range: TextRange) -> [(range: TextRange, quotation: Int)] {
    var found: [(range: TextRange, quotation: Int)] = []
    var index = parts.partitioningIndex { $0.range.start >= range.end } - 1
    while index >= 0, parts[index].furthest > range.start {
      if parts[index].range.end > range.start { found.append((parts[index].range, parts[index].quotation)) }
      index -= 1
    }
    found.reverse()
    return found
  }

  /// The quotation at a place: the one that holds it most closely, else the next one on the screen, else the last one
  /// before; nothing in an article without quotations.
  package func quotation(at place: TextOffset, visibleTo end: TextOffset, where allowed: (Int) -> Bool) -> Int? {
    let quotations = article.quotations
    let next = quotations.partitioningIndex { $0.range.start > place }
    var index = next - 1
    var steps = 0
    // Indirect statements may hold others; a handful of steps back is enough to find the one around a place.
    while index >= 0, steps < 8 {
      if quotations[index].range.contains(place), allowed(index) { return index }
      index -= 1
      steps += 1
    }
    if let ahead = (next..<quotations.count).first(where: allowed), quotations[ahead].range.start < end { return ahead }
    return (0..<next).last(where: allowed) ?? (next..<quotations.count).first(where: allowed)
  }
}
