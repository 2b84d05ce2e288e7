import DocumentFormats
import DocumentModel
import Testing

/// Shapes that no article has: they end, and no word is lost with them.
@Suite struct HostileTests {
  static let shapes: [(unit: String, count: Int, tail: String)] = [
    ("> ", 10_000, "mot"), ("- ", 10_000, "mot"), ("1. ", 10_000, "mot"),
    ("> ", 10_000, "mot\n" + String(repeating: "b\n", count: 9_000)),
    ("![[]()", 40_000, "mot"), ("|x", 100_000, "\n|-|\nmot"), ("a|b\n", 20_000, "mot"), ("*a _", 20_000, "mot"),
    ("~~a ", 20_000, "mot"),
    ("<!-- ", 20_000, "-->\n\nmot"), ("mot « cité » ", 100_000, "mot"), ("[^1]", 2_000, "\n\n[^1]: mot"),
    ("\n", 100_000, "mot"),
    ("\\", 20_000, "mot"), ("a.b@c_", 5_000, " mot"), ("\0", 5, "mot"), ("\u{1B}]52;c;x\u{7}", 100, "mot"),
  ]

  @Test(arguments: shapes.indices, ["markdown", "text"]) func shapesAreRead(_ index: Int, _ name: String) throws {
    let (unit, count, tail) = Self.shapes[index]
    let source = Array((String(repeating: unit, count: count) + tail).utf8)
    let document = readDocument(validUTF8: source, format: try FormatRegistry.format(named: name))
    #expect(document.blocks.contains { document.text[$0.range].contains("mot") })
  }

  @Test(arguments: ["markdown", "text"]) func manyHeadings(_ name: String) throws {
    let unit = name == "markdown" ? "# Titre\n\n" : "Titre\n---\n"
    let source = Array(String(repeating: unit, count: 50_000).utf8)
    let document = readDocument(validUTF8: source, format: try FormatRegistry.format(named: name))
    #expect(document.blocks.count == 50_000)
    #expect(document.sections.count >= 49_999)
  }

  @Test func aTableOfManyRowsIsWhole() throws {
    let source = Array(("a|b\n-|-\n" + String(repeating: "c|d\n", count: 20_000)).utf8)
    let document = readDocument(validUTF8: source, format: try FormatRegistry.format(named: "markdown"))
    #expect(document.tables.first?.rows.count == 20_001)
    #expect(document.tables.first?.headerRows == 1)
  }
}
