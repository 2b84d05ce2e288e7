import DocumentModel
import Testing

@Suite struct TextChangeTests {
  /// Places in «one two three four» and where they are in another text; `-` for what was rewritten.
  @Test(arguments: [
    ("one two three four", "0 4 8 17"), ("zero one two three four", "5 9 13 22"), ("one two 3 four", "0 4 - 13"),
    ("one two three four five", "0 4 8 17"), ("", "- - - -"), ("something else", "- - - -"),
  ])
  func placesMove(after: String, places: String) {
    let change = TextChange(from: DocumentText("one two three four"), to: DocumentText(after))
    let found = [0, 4, 8, 17].map { change.moved(TextOffset($0)).map { String($0.utf8) } ?? "-" }
    #expect(found.joined(separator: " ") == places)
  }

  @Test func besideASmallChangeTheNearestPlaceIsKnown() {
    let before = DocumentText("one two three four")
    #expect(TextChange(from: before, to: DocumentText("one two 3 four")).nearest(TextOffset(10)) == TextOffset(9))
    #expect(TextChange(from: before, to: DocumentText("other")).nearest(TextOffset(10)) == nil)
    let long = String(repeating: "A sentence of the text. ", count: 200)
    let cut = TextChange(from: DocumentText(long), to: DocumentText(String(long.prefix(3000))))
    #expect(cut.nearest(TextOffset(4000)) == nil && cut.moved(TextOffset(100)) == TextOffset(100))
  }
}
