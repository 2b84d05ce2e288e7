package import DocumentModel
package import SpeechAttribution

/// Appends a report for people, in Markdown: who is quoted, with role and affiliation, and what each one said.
package func writeMarkdownReport(
  document: Document, article: Article, source: String?, into output: inout [UInt8]
) {
  var report = "# \(document.title.map { escaped(document.text[$0]) } ?? escaped(source ?? "Untitled"))\n"
  let origin = [document.byline.map { document.text[$0] }, document.published, source].compactMap { $0 }
  if !origin.isEmpty { report += "\n\(escaped(origin.joined(separator: " · ")))\n" }
  for (index, speaker) in article.speakers.enumerated() {
    report += "\n## \(escaped(speaker.name))\n"
    let about = [speaker.role, speaker.affiliation].compactMap { $0 }
    if !about.isEmpty { report += "\n\(escaped(about.joined(separator: ", ")))\n" }
    for quotation in article.quotations where quotation.speakers.contains(index) {
      report += entry(quotation, in: document)
    }
  }
  let unknown = article.quotations.filter(\.speakers.isEmpty)
  if !unknown.isEmpty {
    report += "\n## Speaker unknown\n"
    for quotation in unknown { report += entry(quotation, in: document) }
  }
  if !article.mentioned.isEmpty {
    report += "\n## Mentioned\n\n"
    for speaker in article.mentioned {
      let about = [speaker.name, speaker.role, speaker.affiliation].compactMap { $0 }
      report += "- \(escaped(about.joined(separator: ", ")))\n"
    }
  }
  output.append(contentsOf: report.utf8)
}

private func entry(_ quotation: Quotation, in document: Document) -> String {
  var entry = "\n> \(escaped(document.words(of: quotation)))\n"
  let section = document.sectionIndex(at: quotation.range.start).map { document.sections[$0].title }
  var notes = [quotation.kind.rawValue]
  if let cue = quotation.attribution?.cue { notes.append("*\(escaped(document.text[cue]))*") }
  if let section, !section.isEmpty { notes.append(escaped(document.text[section])) }
  entry += "\n\(notes.joined(separator: " · "))\n"
  return entry
}

/// Words on one line, with the signs that Markdown would take as its own escaped.
private func escaped(_ words: String) -> String {
  var result = ""
  var afterSpace = true
  for scalar in words.unicodeScalars {
    switch scalar {
    case " ", "\n", "\r", "\t":
      if !afterSpace { result.append(" ") }
      afterSpace = true
      continue
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~": result.append("\\")
    default: break
    }
    result.unicodeScalars.append(scalar)
    afterSpace = false
  }
  return result
}
