internal import DocumentModel

extension Format {
  /// Running text without mark-up. The document's text is the source itself, unchanged; blocks are found by blank
  /// lines and by what lines look like. Whatever is in doubt is a paragraph.
  static let plainText = Format(
    name: "text", extensions: ["text"], recognizes: { _ in true }, read: readPlainText)
}

private func readPlainText(_ source: [UInt8], isComplete: Bool) -> Document {
  let reader = source.withUnsafeBufferPointer { bytes in
    var reader = PlainTextReader(bytes)
    reader.readAll()
    return reader.result(isComplete: isComplete)
  }
  let text = DocumentText(validUTF8: source)
  return Document(
    text: text, blocks: reader.blocks, containers: reader.containers, byline: reader.front.byline,
    published: reader.front.published, isComplete: isComplete)
}
