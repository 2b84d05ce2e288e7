package import DocumentModel

/// Where the reading of an article stopped: the offset, and the words there, by which the place is found again in a text
/// that has changed since.
package struct StoredPlace: Sendable, Equatable {
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

  package init(_ place: TextOffset, in text: DocumentText) {
    let end = text.boundary(atOrBefore: place + Self.contextLength)
    self.init(offset: place.utf8, words: text[TextRange(place, end)])
  }

  /// The place in a text: where it was if the words still stand there, else the nearest place where they do; nothing
  /// when they are gone.
  package func find(in text: DocumentText) -> TextOffset? {
    let needle = Array(words.utf8)
    guard !needle.isEmpty else {
      return offset == 0 || offset == text.count ? TextOffset(min(offset, text.count)) : nil
    }
    func stands(at index: Int) -> Bool {
      index >= 0 && index + needle.count <= text.count && text.bytes[index..<index + needle.count].elementsEqual(needle)
    }
    if stands(at: offset) { return TextOffset(offset) }
    // Outwards from the old place, as far as a rewritten article may have moved it.
    let reach = min(text.count, 1 << 20)
    guard reach > 0 else { return nil }
    for distance in 1...reach {
      if stands(at: offset - distance) { return TextOffset(offset - distance) }
      if stands(at: offset + distance) { return TextOffset(offset + distance) }
    }
    return nil
  }
}
