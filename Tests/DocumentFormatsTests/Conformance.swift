import DocumentFormats
import DocumentModel
import Testing

/// What every format must give for any text whatever: the suite runs on each row of the registry by itself.
@Suite struct ConformanceTests {
  @Test(arguments: FormatRegistry.all.map(\.name))
  func randomTextsMakeSoundDocuments(_ name: String) throws {
    let format = try FormatRegistry.format(named: name)
    var random = SeededRandom(seed: 20_230_511)
    for _ in 0..<600 {
      let text = random.article()
      let document = readDocument(validUTF8: text, format: format)
      let faults = faults(of: document)
      #expect(faults.isEmpty, "\(faults) in \(String(decoding: text, as: UTF8.self).debugDescription)")
      if name == "text" { #expect(document.text.bytes == text) }
    }
  }

  @Test(arguments: FormatRegistry.all.map(\.name))
  func randomBytesMakeSoundDocumentsOrErrors(_ name: String) {
    var random = SeededRandom(seed: 19_800_101)
    for round in 0..<600 {
      var bytes = random.article()
      for _ in 0..<random.below(1 + round % 40) where !bytes.isEmpty {
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
      }
      guard let document = try? readDocument(bytes, hint: SourceHint(format: name)) else { continue }
      #expect(faults(of: document).isEmpty)
    }
  }

  /// Every word of a plain text lies in a block, but for the signs that blocks leave out.
  @Test func plainTextLosesNoWord() throws {
    let format = try FormatRegistry.format(named: "text")
    var random = SeededRandom(seed: 7)
    for _ in 0..<400 {
      let text = random.article()
      let document = readDocument(validUTF8: text, format: format)
      var covered = [Bool](repeating: false, count: text.count)
      for block in document.blocks { for index in block.range.bytes { covered[index] = true } }
      let lost = text.indices.filter { !covered[$0] && (text[$0] | 0x20 >= 0x61 && text[$0] | 0x20 <= 0x7A) }
      #expect(lost.isEmpty, "\(String(decoding: text, as: UTF8.self).debugDescription)\n\(document.dump)")
    }
  }

  private func faults(of document: Document) -> [String] {
    var faults: [String] = []
    let text = document.text
    func check(_ range: TextRange, _ what: String) {
      if range.start.utf8 < 0 || range.end.utf8 > text.count || range.end < range.start {
        faults.append("\(what) \(range) lies outside")
      } else if !text.isScalarBoundary(range.start) || !text.isScalarBoundary(range.end) {
        faults.append("\(what) \(range) cuts a scalar")
      }
    }
    if String(validating: text.bytes, as: UTF8.self) == nil { faults.append("the text is no UTF-8") }
    var last = TextOffset.zero
    for block in document.blocks {
      check(block.range, "block")
      if block.range.start < last { faults.append("blocks overlap at \(block.range)") }
      if block.range.isEmpty != (block.kind == .thematicBreak) { faults.append("\(block.kind) \(block.range)") }
      last = block.range.end
      if let container = block.container, container >= document.containers.count { faults.append("container") }
      if case .table(let index) = block.kind {
        for cell in document.tables[index].rows.joined() {
          check(cell, "cell")
          if !block.range.contains(cell) { faults.append("cell \(cell) outside its table") }
        }
      }
    }
    for (index, container) in document.containers.enumerated() {
      if let parent = container.parent, parent >= index { faults.append("container \(index) before its parent") }
    }
    var before: Inline?
    for inline in document.inlines {
      check(inline.range, "inline")
      if inline.range.isEmpty { faults.append("empty inline") }
      if !document.blocks.contains(where: { $0.range.contains(inline.range) }) {
        faults.append("\(inline.kind) \(inline.range) in no block")
      }
      if let before, inline.range.start < before.range.start { faults.append("inlines out of order") }
      if let before, before.range.overlaps(inline.range), !before.range.contains(inline.range) {
        faults.append("inlines cross at \(inline.range)")
      }
      before = inline
    }
    for section in document.sections {
      check(section.range, "section")
      if section.firstBlock >= document.blocks.count { faults.append("section's block") }
    }
    check(document.body, "body")
    if let byline = document.byline { check(byline, "byline") }
    return faults
  }
}

/// SplitMix64: the same sequence on every run.
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  /// A text put together of pieces that mean something to one format or another.
  mutating func article() -> [UInt8] {
    let pieces = [
      "mot", "été", "«\u{202F}oui\u{202F}»", "“well”", "*", "**", "_", "~~", "`", "```\n", "# ", "## ", "\n", "\n\n",
      "\r\n", "\r\n\r\n", "- ", "• ", "1. ", "2) ", "> ", ">> ", "    ", "\t", "|", "|-|-|\n", "[a](b)", "![x](y)",
      "[^1]",
      "[^1]: note\n", "[", "]", "(", ")", "<b>", "</b>", "<br>", "<div>", "</div>\n", "<!--", "-->", "<h2>", "&eacute;",
      "&#0;", "---\n", "===\n", "***", "⁂", "— Bonjour. ", "TITRE EN CAPITALES", "Chapitre 3", "IV. ", "1.2 ", "Fin.",
      "title: x\n", "Par Jeanne Durand", "11 mai 2023", "e\u{301}", "👩‍👩‍👧", "漢字", "\u{0}", "\u{1B}[31m", "\u{A0}",
      "\u{FEFF}",
      "www.example.org", "~", "\\", "  \n", " ", "une phrase assez longue pour faire une ligne entière, ou presque. ",
    ]
    var text = ""
    for _ in 0..<below(60) {
      text += pieces[below(pieces.count)]
      if below(3) == 0 { text += " " }
    }
    return Array(text.utf8)
  }
}
