import DocumentFormats
import DocumentModel
import Testing

@Suite struct DecodingTests {
  static let cases: [(bytes: [UInt8], text: String)] = [
    (Array("déjà vu\n".utf8), "déjà vu\n"),
    ([0xEF, 0xBB, 0xBF] + Array("é\r\nb".utf8), "é\r\nb"),
    (Array("de\u{301}ja\u{300}".utf8), "de\u{301}ja\u{300}"),
    ([0xFF, 0xFE, 0xE9, 0x00, 0x0A, 0x00], "é\n"),
    ([0xFE, 0xFF, 0x00, 0xE9, 0xD8, 0x3D, 0xDE, 0x00], "é😀"),
    ([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00, 0x62], "\u{FFFD}a\u{FFFD}"),
    (Array("Bonjour à tous".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "Bonjour à tous"),
    (Array("Bonjour à tous".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, "Bonjour à tous"),
    (Array("L".utf8) + [0xE9, 0x74, 0xE9, 0x20, 0xE0], "Lété à"),
    ([0x93] + Array("Oui".utf8) + [0x94, 0x20, 0x96, 0x20, 0x80, 0x85], "“Oui” – €…"),
    (Array("été é".utf8) + [0xFF] + Array("à".utf8), "été é\u{FFFD}à"),
    (Array("plain ".utf8) + [0xFF, 0xFE] + Array(" text".utf8), "plain \u{FFFD}\u{FFFD} text"),
    (Array("coupé ".utf8) + [0xE2, 0x82], "coupé \u{FFFD}"),
    (Array("a\0b".utf8), "a\0b"),
  ]

  @Test(arguments: cases.indices) func bytesAreDecoded(_ index: Int) throws {
    let document = try readDocument(Self.cases[index].bytes, hint: SourceHint(format: "text"))
    #expect(document.text.bytes == Array(Self.cases[index].text.utf8))
  }

  @Test func whatIsNoTextSaysWhatItIs() {
    let cases: [([UInt8], FormatError)] = [
      ([], .empty), ([0xEF, 0xBB, 0xBF], .empty), (Array("%PDF-1.7\n".utf8), .binary(kind: "a PDF file")),
      (Array(repeating: 0, count: 100), .binary(kind: nil)), ((0..<4096).map { UInt8($0 & 0xFF) }, .binary(kind: nil)),
    ]
    for (bytes, error) in cases {
      #expect(throws: error) { try readDocument(bytes) }
    }
    #expect(throws: FormatError.unknownFormat("latex")) { try readDocument([0x61], hint: SourceHint(format: "latex")) }
    #expect(FormatError.unknownFormat("latex").description == "unknown format \"latex\"; known are markdown, text")
  }

  static let wellFormed: [(bytes: [UInt8], malformed: Int?)] = [
    ([], nil), ([0x41], nil), ([0x80], 0), ([0xC1, 0x80], 0), ([0xC3, 0xA9], nil), ([0xC3], 0),
    ([0xE0, 0x9F, 0x80], 0),
    ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x8F, 0x80, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
    ([0xF5, 0x80, 0x80, 0x80], 0),
    ([0xF4, 0x8F, 0xBF, 0xBF], nil), (Array("abcdefghijklmé".utf8) + [0xFF], 15),
  ]

  @Test(arguments: wellFormed.indices) func malformedUTF8IsFound(_ index: Int) {
    let (bytes, malformed) = Self.wellFormed[index]
    #expect(bytes.withUnsafeBufferPointer { firstMalformedUTF8(in: $0) } == malformed)
  }

  static let formats: [(name: String?, text: String, isMarkdown: Bool)] = [
    ("a.md", "plain", true), ("x/y.MARKDOWN", "plain", true), ("a.txt", "# Titre\n\ntexte", true),
    ("a.txt", "Titre\n\ntexte avec * une étoile", false), (nil, "un [lien](http://x.org)", true),
    (nil, "#hashtag", false),
    (nil, "**fort** et **fort**", true), ("a.md.txt", "1 * 2 * 3", false), (".md", "texte", false),
  ]

  @Test(arguments: formats.indices) func theFormatIsFound(_ index: Int) throws {
    let (name, text, isMarkdown) = Self.formats[index]
    let document = try readDocument(Array((text + " *mot*").utf8), hint: SourceHint(name: name))
    #expect(document.inlines.contains { $0.kind == .emphasis } == isMarkdown)
  }
}
