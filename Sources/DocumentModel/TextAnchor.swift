/// A place told by its offset and by the words there, by which it is found again in a text that has changed since.
package struct TextAnchor: Sendable, Equatable {
  /// UTF-8 offset in the text as it was.
  package var offset: Int
  /// The words from the place on, as they were.
  package var words: String

  package init(offset: Int, words: String) {
    self.offset = offset
    self.words = words
  }

  /// Bytes of words that are kept: enough to be met once only in an article.
  private static let contextLength = 64
  /// Bytes to either side of the old place that are searched: as far as a rewritten article may have moved it.
  private static let reach = 1 << 20

  package init(_ place: TextOffset, in text: DocumentText) {
    let end = text.boundary(atOrBefore: place + Self.contextLength)
    self.init(offset: place.utf8, words: text[TextRange(place, end)])
  }

  /// The place in a text: where it was if the words still stand there, else the nearest place where they do; nothing
  /// when they are gone.
  ///
  /// - Parameter isComplete: whether the text is whole; of one that still comes only the very place is trusted, since a
  ///   better one than the nearest may follow.
  package func find(in text: DocumentText, isComplete: Bool = true) -> TextOffset? {
    let needle = Array(words.utf8)
    guard !needle.isEmpty else {
      return offset == 0 || offset == text.count ? TextOffset(min(offset, text.count)) : nil
    }
    if offset >= 0, offset + needle.count <= text.count,
      text.bytes[offset..<(offset + needle.count)].elementsEqual(needle)
    {
      return TextOffset(offset)
    }
    guard isComplete else { return nil }
    return text.bytes.withUnsafeBufferPointer { bytes in nearest(needle, in: bytes).map { TextOffset($0) } }
  }

  private func nearest(_ needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    func next(from start: Int, to end: Int) -> Int? {
      guard let first = needle.first else { return nil }
      var at = start
      while at + needle.count <= end {
        if bytes[at] == first, bytes[at..<(at + needle.count)].elementsEqual(needle) { return at }
        at += 1
      }
      return nil
    }
    let offset = max(0, min(offset, bytes.count))
    var before: Int?
    let middle = min(bytes.count, offset + needle.count - 1)
    var start = max(0, offset - Self.reach)
    while let found = next(from: start, to: middle) {
      before = found
      start = found + 1
    }
    let after = next(from: offset, to: min(bytes.count, offset + Self.reach + needle.count))
    guard let before, let after else { return before ?? after }
    return offset - before <= after - offset ? before : after
  }
}
