import ArticleLibrary
import DocumentModel
import Testing

@Suite struct ArticleLibraryTests {
  @Test func placesAndArrangementLast() throws {
    let library = try ArticleLibrary(path: ":memory:")
    #expect(try library.place(of: "/a") == nil)
    try library.remember(TextAnchor(offset: 7, words: "été 'x'"), of: "/a")
    try library.remember(TextAnchor(offset: 9, words: "hiver"), of: "/a")
    try library.remember(TextAnchor(offset: 1, words: "b"), of: "/b")
    #expect(try library.place(of: "/a") == TextAnchor(offset: 9, words: "hiver"))
    try library.remember(arrangement: ["measure": 70, "panes": 1])
    try library.remember(arrangement: ["measure": 66])
    #expect(try library.arrangement() == ["measure": 66])
    try library.remember(searches: ["old"])
    try library.remember(searches: ["été", "it's", "été"])
    #expect(try library.searches() == ["été", "it's", "été"])
  }

  @Test func marksLast() throws {
    let library = try ArticleLibrary(path: ":memory:")
    let (one, two) = (TextAnchor(offset: 7, words: "été"), TextAnchor(offset: 9, words: "hiver"))
    #expect(try library.marks(of: "/a").isEmpty)
    try library.remember(marks: ["a": one, "é": two], of: "/a")
    try library.remember(marks: ["a": two], of: "/a")
    try library.remember(marks: ["a": one], of: "/b")
    #expect(try library.marks(of: "/a") == ["a": two, "é": two])
    #expect(try library.marks(of: "/b") == ["a": one])
    // Letters that strings take for one.
    try library.remember(marks: ["\u{C5}": one, "\u{212B}": two], of: "/c")
    #expect(try library.marks(of: "/c") == ["\u{C5}": one, "\u{212B}": two])
  }

  @Test func aFolderThatIsMissingIsAProblem() {
    #expect(throws: ArticleLibrary.Problem.self) { _ = try ArticleLibrary(path: "/nowhere/at/all/library.sqlite") }
  }
}
