import DocumentModel
import Testing

@Suite struct OutlineTests {
  @Test func headingsNestAndTheLeadStandsFirst() {
    let text = DocumentText("T\n\nlead\n\nA\n\na\n\nB\n\nb\n\nC\n\nc")
    func block(_ kind: Block.Kind, _ word: String) -> Block {
      let low = Array(text.bytes).firstRange(of: Array(word.utf8))?.lowerBound ?? 0
      return Block(kind, TextRange(low, low + word.utf8.count))
    }
    let document = Document(
      text: text,
      blocks: [
        block(.title, "T"), block(.paragraph, "lead"), block(.heading(level: 2), "A"),
        block(.heading(level: 3), "B"), block(.heading(level: 2), "C"),
      ])
    #expect(
      document.sections.map { "\($0.level) \(document.text[$0.title]) \($0.parent.map(String.init) ?? "-")" } == [
        "0  -", "2 A -", "3 B 1", "2 C -",
      ])
    #expect(document.sections.map(\.range.end.utf8) == [9, 21, 21, 25])
  }
}
