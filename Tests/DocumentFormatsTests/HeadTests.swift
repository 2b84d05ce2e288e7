import DocumentFormats
import DocumentModel
import Testing

/// A head that is read alone is the beginning of the whole.
@Suite struct HeadTests {
  @Test(arguments: ["markdown", "text"]) func headsAgreeWithTheWhole(_ format: String) throws {
    var random = SeededRandom(seed: 3)
    var source: [UInt8] = Array("# Titre\n\nPar Jeanne Durand\n\n".utf8)
    let pieces = [
      "Un paragraphe\nsur deux lignes.", "- a\n- b", "- a\n\n- b", "1. un\n\n   suite", "> cité\n\nmot",
      "```\nFin\n\nFin\n```",
      "## Partie", "| a | b |\n|---|---|\n| c | d |", "    code\n\n    code", "Souligné\n===", "<!-- un\n\nmot\n\n-->",
      "***",
      "<div>\n\nTexte\n\n</div>", "« Oui », dit-*il*.", "~~~~\n\nA\n\n~~~\n\nB\n\n~~~~", "TITRE ENTIER",
      "— Non.\n— Si.",
    ]
    for _ in 0..<300 { source += Array((pieces[random.below(pieces.count)] + "\n\n").utf8) }
    let hint = SourceHint(format: format)
    let whole = try readDocument(source, hint: hint)
    var cuts = Set<Int>()
    for least in stride(from: 40, to: source.count, by: 97) {
      let cut = headLength(of: source, atLeast: least)
      guard cut < source.count, cuts.insert(cut).inserted else { continue }
      #expect(cut >= least)
      let head = try readDocument(Array(source[..<cut]), hint: hint, isComplete: false)
      #expect(whole.text.bytes.starts(with: head.text.bytes))
      #expect(Array(whole.blocks.prefix(head.blocks.count)) == head.blocks, "cut at \(cut)")
      #expect(!head.isComplete)
    }
    #expect(cuts.count > 20)
  }

  @Test func aTextWithoutASafePlaceIsWhole() {
    let list = Array(repeating: "- un\n\n", count: 100).joined()
    #expect(headLength(of: Array(list.utf8), atLeast: 100) == list.utf8.count)
    #expect(headLength(of: [], atLeast: 100) == 0)
  }
}
