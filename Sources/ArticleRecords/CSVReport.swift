package import DocumentModel
package import SpeechAttribution

/// Quotations as comma-separated values (RFC 4180): a header, then a row per quotation.
package enum CSVReport {
  package static func writeHeader(into output: inout [UInt8]) {
    writeRow(
      [
        "source", "quotation", "kind", "speaker", "role", "affiliation", "content", "cue", "mention", "rule",
        "confidence", "start", "end", "section",
      ], into: &output)
  }

  /// Appends the rows of one article; offsets count Unicode scalars. Several speakers stand apart by "; ".
  package static func writeRows(
    document: Document, article: Article, source: String?, into output: inout [UInt8]
  ) {
    document.text.bytes.withUnsafeBufferPointer { bytes in
      let offsets = ScalarOffsets(bytes)
      for (index, quotation) in article.quotations.enumerated() {
        let speakers = quotation.speakers.map { article.speakers[$0] }
        let attribution = quotation.attribution
        let section = document.sectionIndex(at: quotation.range.start)
        var confidence = JSONWriter()
        if let attribution { confidence.share(attribution.confidence) }
        writeRow(
          [
            source ?? "", String(index), quotation.kind.rawValue, speakers.map(\.name).joined(separator: "; "),
            speakers.compactMap(\.role).joined(separator: "; "),
            speakers.compactMap(\.affiliation).joined(separator: "; "), document.words(of: quotation),
            attribution?.cue.map { document.text[$0] } ?? "", attribution?.mention.map { document.text[$0] } ?? "",
            attribution?.rule ?? "", confidence.written,
            String(offsets[quotation.range.start]), String(offsets[quotation.range.end]),
            section.map { document.text[document.sections[$0].title] } ?? "",
          ], into: &output)
      }
    }
  }

  static func writeRow(_ fields: [String], into output: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      let needsQuotes = field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      guard needsQuotes else {
        output.append(contentsOf: field.utf8)
        continue
      }
      output.append(0x22)
      for byte in field.utf8 {
        if byte == 0x22 { output.append(0x22) }
        output.append(byte)
      }
      output.append(0x22)
    }
    output.append(contentsOf: [0x0D, 0x0A])
  }
}

extension Document {
  /// What a quotation says without the numbers of footnotes, its parts joined by a space.
  func words(of quotation: Quotation) -> String {
    quotation.parts.count > 1 ? quotation.parts.map(words).joined(separator: " ") : words(quotation.range)
  }
}
