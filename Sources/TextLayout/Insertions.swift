package import DocumentModel

/// Words that are set before places of the text without being in it: who speaks, where nothing else shows it.
///
/// A class, so that layouts are told apart at once.
package final class Insertions: Sendable {
  package struct Insertion: Sendable, Equatable {
    package let offset: TextOffset
    package let words: String

    package init(at offset: TextOffset, _ words: String) {
      self.offset = offset
      self.words = words
    }
  }

  private let all: [Insertion]

  /// - Parameter insertions: in any order; of two at one place the first holds.
  package init(_ insertions: [Insertion]) {
    var seen: TextOffset?
    all = insertions.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.compactMap
    {
      guard $0.element.offset != seen else { return nil }
      seen = $0.element.offset
      return $0.element
    }
  }

  /// Those whose place lies in a range.
  func insertions(in range: Range<Int>) -> ArraySlice<Insertion> {
    let first = all.partitioningIndex { $0.offset.utf8 >= range.lowerBound }
    let end = all.partitioningIndex { $0.offset.utf8 >= range.upperBound }
    return all[first..<max(first, end)]
  }
}
