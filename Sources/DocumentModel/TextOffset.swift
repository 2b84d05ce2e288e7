/// A position in a document's text: a UTF-8 offset, always on a scalar boundary.
///
/// It is its own type so that a place in the document is never taken for a place on the screen.
package struct TextOffset: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Bytes from the start of the text.
  package var utf8: Int

  @inlinable package init(_ utf8: Int) { self.utf8 = utf8 }

  package static let zero = TextOffset(0)

  @inlinable package static func < (lhs: TextOffset, rhs: TextOffset) -> Bool { lhs.utf8 < rhs.utf8 }
  @inlinable package static func + (lhs: TextOffset, bytes: Int) -> TextOffset { TextOffset(lhs.utf8 + bytes) }
  @inlinable package static func - (lhs: TextOffset, bytes: Int) -> TextOffset { TextOffset(lhs.utf8 - bytes) }

  package var description: String { String(utf8) }
}
