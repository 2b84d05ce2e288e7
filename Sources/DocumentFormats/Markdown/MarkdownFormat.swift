internal import CMarkdown
internal import DocumentModel

extension Format {
  /// GitHub's Markdown (tables, strikethrough, footnotes, bare links) as cmark-gfm reads it, with YAML front matter.
  static let markdown = Format(
    name: "markdown", extensions: ["md", "markdown", "mdown", "mkd", "mkdn", "mdwn"],
    recognizes: hasMarkdownSigns, read: readMarkdown)
}

/// The text of a Markdown source is its words in order: blocks stand apart by a blank line, items of a tight list and
/// rows of a table by a line feed, cells by a tab; a soft line break is a space.
private func readMarkdown(_ source: [UInt8], isComplete: Bool) -> Document {
  let document: Document? = source.withUnsafeBufferPointer { bytes in
    let burden = MarkdownBurden(bytes)
    guard burden.isBearable else { return nil }
    let matter = FrontMatter(bytes)
    let body = UnsafeBufferPointer(rebasing: bytes[(matter?.length ?? 0)...])
    guard let parsed = cmarkdown_parse(body.baseAddress, body.count, burden.bearsTables, burden.bearsLinks) else {
      return nil
    }
    defer { cmarkdown_free(parsed) }
    var builder = MarkdownBuilder(capacity: body.count, isComplete: isComplete)
    builder.begin(with: matter, hasTitle: cmarkdown_opens_with_title(parsed))
    var event = cmarkdown_event()
    while cmarkdown_next(parsed, &event) { builder.take(event) }
    return builder.finish(matter)
  }
  return document ?? Format.plainText.read(source, isComplete)
}
