extension Section {
  /// The sections that headings make of a document, each within the nearest earlier one of a higher level.
  ///
  /// The title of the article opens no section; whatever stands before the first heading is the lead.
  static func outline(of blocks: [Block], text: DocumentText) -> [Section] {
    var sections: [Section] = []
    var open: [Int] = []  // indices of sections that may still hold others, by rising level
    let opening = blocks.firstIndex { $0.kind != .title }
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level) = block.kind, block.container == nil else {
        if index == opening {
          sections.append(
            Section(
              title: TextRange(block.range.start, block.range.start), level: 0, range: block.range, firstBlock: index))
          open.append(0)
        }
        continue
      }
      while let last = open.last, sections[last].level >= level || sections[last].level == 0 {
        sections[last].range.end = block.range.start
        open.removeLast()
      }
      sections.append(
        Section(title: block.range, level: level, range: block.range, parent: open.last, firstBlock: index))
      open.append(sections.count - 1)
    }
    for index in open { sections[index].range.end = TextOffset(text.count) }
    return sections
  }
}
