/// A half-open range of a document's text, in UTF-8 offsets.
package struct TextRange: Hashable, Sendable, CustomStringConvertible {
  package var start: TextOffset
  package var end: TextOffset

  @inlinable package init(_ start: TextOffset, _ end: TextOffset) {
    self.start = start
    self.end = end
  }

  /// From bare UTF-8 offsets.
  @inlinable package init(_ start: Int, _ end: Int) { self.init(TextOffset(start), TextOffset(end)) }

  @inlinable package var isEmpty: Bool { end <= start }
  /// Length in UTF-8 bytes.
  @inlinable package var count: Int { Swift.max(0, end.utf8 - start.utf8) }
  /// The same range as array indices.
  @inlinable package var bytes: Range<Int> { start.utf8..<Swift.max(start.utf8, end.utf8) }

  @inlinable package func contains(_ offset: TextOffset) -> Bool { start <= offset && offset < end }
  @inlinable package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  @inlinable package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// What both ranges cover, or nothing.
  @inlinable package func intersection(_ other: TextRange) -> TextRange? {
    let low = Swift.max(start, other.start)
    let high = Swift.min(end, other.end)
    return low < high ? TextRange(low, high) : nil
  }

  package var description: String { "\(start.utf8)..<\(end.utf8)" }
}
