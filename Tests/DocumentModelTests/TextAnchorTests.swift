import DocumentModel
import Testing

@Suite struct TextAnchorTests {
  @Test(arguments: [
    ("one two three four", 8, "one two three four", 8),  // unchanged
    ("one two three four", 8, "zero one two three four", 13),  // moved on
    ("zero one two three four", 13, "one two three four", 8),  // moved back
    ("....one", 4, "one...........one", 0),  // the nearest
  ])
  func aPlaceIsFoundAgainByItsWords(before: String, offset: Int, after: String, expected: Int) {
    let place = TextAnchor(TextOffset(offset), in: DocumentText(before))
    #expect(place.find(in: DocumentText(after)) == TextOffset(expected))
  }

  @Test func ofATextThatStillComesOnlyTheVeryPlaceIsTrusted() {
    let place = TextAnchor(TextOffset(8), in: DocumentText("one two three four"))
    #expect(place.find(in: DocumentText("three "), isComplete: false) == nil)
    #expect(place.find(in: DocumentText("one two three four five"), isComplete: false) == TextOffset(8))
  }

  @Test func aPlaceWhoseWordsAreGoneIsNotGuessed() {
    let place = TextAnchor(TextOffset(4), in: DocumentText("one two three"))
    #expect(place.find(in: DocumentText("something else")) == nil)
    #expect(place.find(in: DocumentText("")) == nil)
  }
}
