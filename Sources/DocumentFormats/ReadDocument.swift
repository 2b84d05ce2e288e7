package import DocumentModel

/// Reads a source in whatever encoding and format it comes.
///
/// - Parameters:
///   - isComplete: false when the bytes are a head that `headLength(of:atLeast:)` cut: the document's text and its
///     blocks' ranges are then the beginning of what the whole source gives, except where a link's definition
///     stands behind the cut (its mark-up then stays in the head's text) and for what can only be known at the end
///     (footnotes, a byline at the end).
package func readDocument(
  _ bytes: [UInt8], hint: SourceHint = SourceHint(), isComplete: Bool = true
) throws(FormatError) -> Document {
  let text = try decodedText(bytes)
  if text.isEmpty { throw .empty }
  return try FormatRegistry.format(of: text, hint: hint).read(text, isComplete)
}

/// Reads a text that is already valid UTF-8, in a given format. An empty text gives an empty document.
///
/// For plain text the document's text is this very text.
package func readDocument(validUTF8 text: [UInt8], format: Format, isComplete: Bool = true) -> Document {
  format.read(text, isComplete)
}
