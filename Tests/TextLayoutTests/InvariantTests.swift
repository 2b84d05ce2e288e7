import DocumentModel
import Testing
import TextLayout

/// What must hold of every layout, whatever the text and the width.
@Suite struct InvariantTests {
  @Test(arguments: 0..<200) func randomDocumentsKeepTheirWords(seed: Int) {
    var documents = RandomDocuments(seed: UInt64(seed))
    let document = documents.next()
    for width in [1, 2, 3, 4, 5] + (0..<8).map({ _ in Int.random(in: 6...200, using: &documents.random) }) {
      let options = LayoutOptions(width: width, frenchSpacing: seed % 3 > 0)
      let problems = LayoutCheck(document: document, options: options).problems()
      #expect(problems.isEmpty, "seed \(seed), width \(width)\n\(problems.prefix(5).joined(separator: "\n"))")
    }
  }

  @Test func everyWidthKeepsTheWords() {
    var documents = RandomDocuments(seed: 4242)
    var builder = DocumentBuilder()
    builder.add(documents.frenchProse(words: 40) + documents.words(60))
    builder.add(documents.words(60), .code(language: ""))
    builder.addTable([
      ["un", "deux", "trois"], [documents.words(6), documents.frenchProse(words: 5), "https://example.org/x"],
    ])
    let document = builder.document
    for width in 1...200 {
      let problems = LayoutCheck(document: document, options: LayoutOptions(width: width)).problems()
      #expect(problems.isEmpty, "width \(width)\n\(problems.prefix(5).joined(separator: "\n"))")
    }
  }

  @Test(arguments: [
    ("mot ", 30_000), ("é", 50_000), ("a", 80_000), ("漢字", 12_000), ("\u{301}", 40_000), ("ligne\n", 20_000),
    ("\u{AD}", 40_000), ("« ! » ; ", 12_000), (" ", 70_000), ("👨‍👩‍👧", 4_000), ("🇫🇷", 9_000), ("a\u{AD}/", 20_000),
    ("://a\u{AD}", 12_000), ("\u{200B}", 20_000), ("का", 8_000), ("\t", 20_000), ("mot\u{AD} ", 9_000),
  ])
  func longBlocksKeepTheirWords(piece: String, count: Int) {
    let text = String(repeating: piece, count: count)
    for kind in [Block.Kind.paragraph, .code(language: "")] {
      for width in [1, 2, 40, 200] {
        let problems = LayoutCheck(document: document(text, kind), options: LayoutOptions(width: width)).problems()
        #expect(problems.isEmpty, "width \(width)\n\(problems.prefix(5).joined(separator: "\n"))")
      }
    }
  }

  @Test func noLineBeginsOrEndsWithTheWrongMark() {
    var documents = RandomDocuments(seed: 7)
    for width in 20...120 {
      let document = document(documents.frenchProse(words: 200))
      let lines = Typesetter.layOut(LayoutUnit(block: 0), in: document, options: LayoutOptions(width: width))
      for line in lines.dropFirst() {
        let first = line.glyphs.first.flatMap { Unicode.Scalar($0.glyph.scalar) } ?? " "
        #expect(!"»;:!?".unicodeScalars.contains(first), "width \(width): a line begins with \(first)")
      }
      for line in lines { #expect(line.glyphs.last?.glyph.scalar != 0xAB, "width \(width): a line ends with «") }
    }
  }

  @Test func layoutIsDeterministic() {
    var documents = RandomDocuments(seed: 99)
    let document = documents.next()
    #expect(picture(document, width: 33) == picture(document, width: 33))
  }
}

/// Looks at one document at one width.
struct LayoutCheck {
  let document: Document
  let options: LayoutOptions

  func problems() -> [String] {
    var found: [String] = []
    for (index, block) in document.blocks.enumerated() {
      var shown = [UInt8](repeating: 0, count: block.range.count)
      var end = block.range.start
      for piece in 0..<Typesetter.unitCount(ofBlock: index, in: document) {
        let unit = LayoutUnit(block: index, piece: piece)
        let range = Typesetter.range(of: unit, in: document)
        if range.start != end { found.append("unit \(index).\(piece) starts at \(range.start), not at \(end)") }
        if !document.text.isScalarBoundary(range.end) { found.append("unit \(index).\(piece) cuts a scalar") }
        end = range.end
        if !range.isEmpty, Typesetter.unit(at: range.start, in: document) != unit {
          found.append("unit \(index).\(piece) is not found at its start")
        }
        found += check(unit, range, block, &shown)
      }
      if end != block.range.end { found.append("block \(index) ends at \(end), not at \(block.range.end)") }
      found += unshown(block, shown)
    }
    return found
  }

  private func check(_ unit: LayoutUnit, _ range: TextRange, _ block: Block, _ shown: inout [UInt8]) -> [String] {
    var found: [String] = []
    let isTable = if case .table = block.kind { true } else { false }
    var end = range.start
    let lines = Typesetter.layOut(unit, in: document, options: options)
    if lines.isEmpty { found.append("no line in \(unit)") }
    for (row, line) in lines.enumerated() {
      if line.range.start != end || line.range.end < end { found.append("line \(row) \(line.range) follows \(end)") }
      end = line.range.end
      if line.columns > options.width { found.append("line \(row) takes \(line.columns) columns") }
      var column = 0
      for placed in line.glyphs {
        if placed.column < column { found.append("line \(row): glyphs overlap at column \(placed.column)") }
        column = placed.column + Int(placed.glyph.columns)
        if !isHarmless(placed.glyph) { found.append("line \(row): scalar \(placed.glyph.scalar) is sent") }
        guard !placed.range.isEmpty else { continue }
        if !(isTable ? range : line.range).contains(placed.range) {
          found.append("line \(row) \(line.range): glyph of \(placed.range)")
          continue
        }
        for at in placed.range.bytes where shown[at - block.range.start.utf8] < 9 {
          shown[at - block.range.start.utf8] += 1
        }
      }
    }
    if end != range.end { found.append("lines end at \(end), not at \(range.end)") }
    return found
  }

  private func unshown(_ block: Block, _ shown: [UInt8]) -> [String] {
    var found: [String] = []
    var offset = 0
    for scalar in document.text[block.range].unicodeScalars {
      let isInvisible =
        scalar.properties.isWhitespace && scalar.value != 0x2028 && scalar.value != 0x85 || scalar.value == 0xAD
        || (0x200B...0x200F).contains(scalar.value) || scalar.value == 0xFE0F
      if !isInvisible, shown[offset] != 1 {
        found.append(
          "U+\(String(scalar.value, radix: 16)) at \(block.range.start + offset) is shown \(shown[offset]) times")
      }
      offset += scalar.utf8.count
    }
    return found
  }

  private func isHarmless(_ glyph: Glyph) -> Bool {
    guard let scalar = Unicode.Scalar(glyph.scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: return false
    case .format: return (0x600...0x8FF).contains(scalar.value)
    default: return (1...2).contains(glyph.columns)
    }
  }
}
