extension Document {
  /// A picture of the document for tests: one line per block with its kind, range and words, inlines marked below it.
  package var dump: String {
    var lines: [String] = []
    for block in blocks {
      let indent = String(repeating: "  ", count: block.container.map { min(containers[$0].depth, 20) } ?? 0)
      let holder = block.container.map { " in \(containers[$0].kind)" } ?? ""
      lines.append("\(indent)\(block.kind) \(block.range)\(holder) \(excerpt(block.range))")
      if case .table(let index) = block.kind {
        for row in tables[index].rows {
          lines.append("\(indent)  | " + row.map { text[$0] }.joined(separator: " | ") + " |")
        }
      }
      for inline in inlines(in: block.range) {
        lines.append("\(indent)  - \(inline.kind) \(inline.range) \(excerpt(inline.range))")
      }
    }
    for section in sections {
      let name = section.isLead ? "(lead)" : excerpt(section.title)
      lines.append("section \(section.level) \(section.range) \(name)" + (section.parent.map { " in \($0)" } ?? ""))
    }
    if let byline { lines.append("byline \(excerpt(byline))") }
    if let published { lines.append("published \(published)") }
    return lines.joined(separator: "\n")
  }

  private func excerpt(_ range: TextRange) -> String {
    var words = text[range].replacing("\n", with: "⏎")
    if words.count > 60 { words = words.prefix(59) + "…" }
    return "\"\(words)\""
  }
}
