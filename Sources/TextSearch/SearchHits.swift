package import DocumentModel

/// The matches of a search, in the order of the text.
package struct SearchHits: Sendable, Equatable {
  package private(set) var ranges: [TextRange] = []
  /// There are more than `limit`.
  package private(set) var isCut = false
  /// Some of the text asked for too much work and was passed over.
  package private(set) var isTooComplex = false

  /// So many matches are kept: 16 MB of them.
  package static let limit = 1_000_000

  package init() {}

  /// The first match that starts at or after an offset.
  package func index(from offset: TextOffset) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The match that starts at an offset.
  package func index(at offset: TextOffset) -> Int? {
    let index = index(from: offset)
    return index < ranges.count && ranges[index].start == offset ? index : nil
  }

  /// The matches that touch a range.
  package func touching(_ range: TextRange) -> ArraySlice<TextRange> {
    var first = index(from: range.start)
    if first > 0, ranges[first - 1].end > range.start { first -= 1 }
    return ranges[first..<max(first, index(from: range.end))]
  }

  fileprivate mutating func append(_ range: TextRange) -> Bool {
    guard ranges.count < Self.limit else {
      isCut = true
      return false
    }
    ranges.append(range)
    return true
  }

  fileprivate mutating func passOver() { isTooComplex = true }
}

/// One search through a text: pure, and free to run anywhere.
package struct SearchJob: Sendable {
  package let text: DocumentText
  /// Nothing: each of `scope` as a whole is a match.
  package let pattern: SearchPattern?
  /// Where to look, in the order of the text and apart from each other; nothing for the whole text.
  package let scope: [TextRange]?

  /// No match goes over the edge of two pieces; a piece ends between paragraphs where it can.
  private static let pieceSize = 1 << 20

  package init(text: DocumentText, pattern: SearchPattern?, scope: [TextRange]? = nil) {
    self.text = text
    self.pattern = pattern
    self.scope = scope
  }

  /// The matches in a window of the text.
  ///
  /// - Parameters:
  ///   - most: stops after so many.
  ///   - isCancelled: asked about once a megabyte; what was found by then is the answer.
  package func hits(
    in window: TextRange? = nil, most: Int = .max, isCancelled: () -> Bool = { false }
  ) -> SearchHits {
    let window = window ?? text.range
    var hits = SearchHits()
    text.bytes.withUnsafeBufferPointer { bytes in
      guard let scope else {
        search(bytes, window.bytes, most: most, into: &hits, isCancelled)
        return
      }
      for range in scope where range.overlaps(window) {
        if hits.ranges.count >= most || hits.isCut || isCancelled() { return }
        let part = max(range.start, window.start).utf8..<min(range.end, window.end).utf8
        if pattern == nil { _ = hits.append(range) } else { search(bytes, part, most: most, into: &hits, isCancelled) }
      }
    }
    return hits
  }

  private func search(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, most: Int, into hits: inout SearchHits,
    _ isCancelled: () -> Bool
  ) {
    guard let pattern else { return }
    var from = range.lowerBound
    while from < range.upperBound, hits.ranges.count < most, !hits.isCut, !isCancelled() {
      let to = pieceEnd(bytes, from, range.upperBound)
      let isWhole = pattern.forEachMatch(in: bytes, from..<to) { match in
        hits.append(TextRange(match.lowerBound, match.upperBound)) && hits.ranges.count < most
      }
      if !isWhole { hits.passOver() }
      from = to
    }
  }

  private func pieceEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int) -> Int {
    guard end - from > Self.pieceSize else { return end }
    var at = from + Self.pieceSize
    let least = at - Self.pieceSize / 4
    while at > least {
      if bytes[at - 1] == 0x0A, bytes[at - 2] == 0x0A { return at }
      at -= 1
    }
    at = from + Self.pieceSize
    while at > least, bytes[at] & 0xC0 == 0x80 || bytes[at - 1] > 0x20 { at -= 1 }
    while at > from + 1, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }
}
