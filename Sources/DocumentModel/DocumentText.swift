/// The one immutable reading text of a document: the words in order, without mark-up, as valid UTF-8.
///
/// Copies share their storage. Loops that see the whole text work on `bytes`; a `String` is made only for
/// what is shown or printed.
package struct DocumentText: Sendable, Equatable {
  package let bytes: [UInt8]

  /// - Parameter bytes: valid UTF-8; formats repair or refuse anything else before they get here.
  package init(validUTF8 bytes: [UInt8]) { self.bytes = bytes }

  package init(_ string: String) { self.init(validUTF8: Array(string.utf8)) }

  @inlinable package var count: Int { bytes.count }
  @inlinable package var range: TextRange { TextRange(0, bytes.count) }

  /// The words of a range as a string; a range out of bounds is cut to the text.
  package subscript(range: TextRange) -> String {
    let low = min(max(0, range.start.utf8), bytes.count)
    let high = min(max(low, range.end.utf8), bytes.count)
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }

  /// Whether an offset lies between two scalars (or at either end).
  @inlinable package func isScalarBoundary(_ offset: TextOffset) -> Bool {
    let at = offset.utf8
    if at == 0 || at == bytes.count { return true }
    guard at > 0, at < bytes.count else { return false }
    return bytes[at] & 0xC0 != 0x80
  }

  /// The nearest scalar boundary at or before an offset, cut to the text.
  package func boundary(atOrBefore offset: TextOffset) -> TextOffset {
    var at = min(max(0, offset.utf8), bytes.count)
    while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return TextOffset(at)
  }

  /// The range without the ASCII, no-break and thin spaces around it.
  package func trimmed(_ range: TextRange) -> TextRange {
    var low = range.start.utf8
    var high = range.end.utf8
    while low < high, let width = spaceWidth(at: low), low + width <= high { low += width }
    while high > low, let width = spaceWidth(before: high), high - width >= low { high -= width }
    return TextRange(low, high)
  }

  /// Bytes of the white space that starts at an index, if one does.
  @inlinable package func spaceWidth(at index: Int) -> Int? {
    let byte = bytes[index]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
      let last = bytes[index + 2]
      if (last >= 0x80 && last <= 0x8A) || last == 0xAF || last == 0xA8 || last == 0xA9 { return 3 }
    }
    return nil
  }

  /// Bytes of the white space that ends just before an index, if one does.
  @inlinable package func spaceWidth(before index: Int) -> Int? {
    for width in 1...3 where index >= width && spaceWidth(at: index - width) == width { return width }
    return nil
  }
}
