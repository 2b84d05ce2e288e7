import DocumentModel
import ReaderInterface
import ScreenFrame
import SpeechAttribution
import Testing

@Suite struct MovingTests {
  @Test(arguments: [
    (["] q"], "Nobody told us the b"),
    (["] q", "] q"], "Not once"),
    (["] q", "2 ] q"], "The report lay on th"),
    (["5 ] q"], "We can wait"),
    (["G", "[ q"], "Shame"),
    (["] s"], "The engineer"),
    (["] s", "] s", "[ s"], "The engineer"),
    (["] s", "] s", "] q"], "We can wait"),
    (["] v", "] v"], "The report lay on th"),
    (["] q", "] o", "] o"], "We can wait"),
    (["] q", "] q", "] q", "C-o", "C-o"], "Nobody told us the b"),
    (["] q", "] q", "C-o", "M-o"], "Not once"),
    // Where somebody else speaks, on and back; the quotation that is only the next one is gone to first.
    (["] v"], "Nobody told us the b"), (["] v", "] v", "] v"], "Shame"), (["] v", "4 ] v"], "We can wait"),
    (["5 ] q", "[ v"], "Shame"), (["5 ] q", "3 [ v"], "Nobody told us the b"),
    (["3 ] v", "[ v"], "The report lay on th"),
    (["G", "g g"], "The bridge trial"),
    (["/", "m", "a", "y", "<enter>"], "May”"),
  ])
  func keysLeadTo(keys: [String], words: String) {
    var state = trial.state()
    for group in keys { state.type(group) }
    #expect(state.wordsAtPlace.hasPrefix(words.replacing("”", with: "")), "\(state.wordsAtPlace)")
  }

  @Test func theBottomLineSaysWhere() {
    #expect(trial.state().bottomLine.contains("▏next quotation 1/5 · Ada Lund ▏0 %"))
    let state = trial.state().typing("] q", "] q", "] q")
    #expect(state.bottomLine.contains("▏quotation 3/5 · Bo Ek"))
    // The percent is that of the place, which `%` asks for.
    #expect(trial.state(60, 8).typing("5 0 %").bottomLine.contains("▏50 %"))
    #expect(trial.state(60, 8).typing("G").bottomLine.contains("% end"))
    for percent in [10, 33, 75, 99] {
      let there = trial.state(60, 8).typing("\(percent) %".map(String.init).joined(separator: " "))
      #expect(there.percent(of: there.place) == percent)
    }
    // Whose words come next is never shown as if they were being read.
    #expect(trial.state(40, 8).bottomLine.contains("next 1/5 · Ada Lund"))
    // On a narrow screen who speaks matters more than keys.
    #expect(trial.state(40, 8).typing("] q").bottomLine.contains("1/5 · Ada Lund"))
    #expect(state.typing("] q").bottomLine.contains("4/5 · speaker unknown"))
  }

  /// Where one stopped is offered on every width, unless it lies on the first page.
  @Test(arguments: [40, 60, 72, 80, 100]) func whereOneStoppedIsOffered(columns: Int) {
    var state = trial.state(columns, 6)
    state.offer(resume: TextOffset(30))
    #expect(!state.bottomLine.contains("go on at") && state.isOnlyLookedAt)
    state.offer(resume: TextOffset(state.document.text.count - 20))
    #expect(state.bottomLine.contains("go on at 9"), "\(state.bottomLine)")
    #expect(state.isOnlyLookedAt && !state.typing("M-o").isOnlyLookedAt)
    // To look at the end and come back is a mere look; to read past that place is not.
    #expect(state.typing("G", "g g").isOnlyLookedAt && !state.typing("9 9 j", "g g").isOnlyLookedAt)
  }

  /// The offer leaves the way out of a narrowed article its room.
  @Test(arguments: [60, 80, 100]) func theWayOutComesBeforeTheOffer(columns: Int) {
    var state = trial.state(columns, 6)
    state.offer(resume: TextOffset(state.document.text.count - 20))
    let line = state.typing("s").bottomLine
    #expect(line.contains("s all speakers") && line.contains("go on at 9"), "\(line)")
  }

  @Test func whatIsTooWideIsCutByItsColumns() {
    let wide = MarkedArticle("# Harbour\n⟦" + String(repeating: "山田", count: 9) + "|We wait⟧, they said.\nMore.")
    let line = wide.state(40, 4).typing("] q", "s").bottomLine
    #expect(line.contains("山…") && line.contains("s all speakers"), "\(line)")
  }

  /// Analyses may come in either order, and of a text that was taken for something else not at all.
  @Test func theLatestAnalysisStays() {
    let text = trial.document.text
    func part(_ count: Int) -> Document {
      let end = text.boundary(atOrBefore: TextOffset(count))
      return Document(
        text: DocumentText(text[TextRange(.zero, end)]), blocks: [Block(.paragraph, TextRange(.zero, end))],
        isComplete: false)
    }
    let none = Article(language: .english)
    var state = trial.state()
    state.receive(.replaced(part(40), reading: 1))
    let first = state.documentNumber
    state.receive(.grown(trial.document, reading: 1))
    let whole = state.documentNumber
    state.receive(.analysed(ArticleIndex(trial.article, in: trial.document), of: whole))
    state.receive(.analysed(ArticleIndex(none, in: part(40)), of: first))
    #expect(state.article?.quotations.count == trial.article.quotations.count)
    // The other way round the early one does until the late one comes.
    state.receive(.replaced(part(40), reading: 2))
    let second = state.documentNumber
    state.receive(.grown(trial.document, reading: 2))
    state.receive(.analysed(ArticleIndex(none, in: part(40)), of: second))
    #expect(state.article?.quotations.isEmpty == true)
    // What came first was something else.
    let other = Document(text: DocumentText("Other words."), blocks: [Block(.paragraph, TextRange(0, 12))])
    let before = state.documentNumber
    state.receive(.grown(other, reading: 2))
    state.receive(.analysed(ArticleIndex(trial.article, in: trial.document), of: before))
    #expect(state.index == nil)
  }

  /// Another text in place of this one: the place, the marks and the place to go on at are found by their words.
  @Test func placesAreFoundAgainInAnotherText() throws {
    let text = String(decoding: trial.document.text.bytes, as: UTF8.self)
    var state = trial.state().typing("] q", "] q", "m a", "] q")
    let words = state.wordsAtPlace
    let marked = try #require(state.keptMarks["a"])
    func read(_ text: String, _ reading: Int) -> Message {
      .replaced(
        Document(text: DocumentText(text), blocks: [Block(.paragraph, TextRange(0, text.utf8.count))]), reading: reading
      )
    }
    state.receive(read("A new beginning. " + text, 1))
    #expect(state.wordsAtPlace == words && state.keptMarks["a"] == marked + 17)
    #expect(draw(state).picture.contains(words.prefix(10)))
    // What still comes of an earlier reading is dropped.
    state.receive(.analysed(ArticleIndex(trial.article, in: trial.document), of: 0))
    #expect(state.index == nil)
    state.receive(.grown(trial.document, reading: 0))
    state.receive(read("Older.", 0))
    #expect(state.wordsAtPlace == words)
    // What is gone is not guessed, but kept for the time when its words are back.
    state.receive(read("", 2))
    #expect(state.keptMarks.isEmpty && state.place == .zero)
    #expect(state.anchoredPlace.words.hasPrefix(words.prefix(10)) && state.anchoredMarks["a"] != nil)
    state.receive(read(text, 3))
    #expect(state.wordsAtPlace == words && state.keptMarks["a"] == marked)
    // Nor of a text that lost its end; and what is gone for a while is not what was marked long ago.
    state.receive(read(String(text.prefix(marked.utf8 / 2)), 4))
    #expect(state.keptMarks.isEmpty && state.anchoredMarks["a"] != nil)
    state.restore(marks: ["a": TextOffset(1)])
    #expect(state.keptMarks.isEmpty)
    state.receive(read(text, 5))
    #expect(state.keptMarks["a"] == marked)
    // A word that is another one now takes no mark away.
    let start = String(decoding: text.utf8.prefix(marked.utf8), as: UTF8.self)
    state.receive(read(start + "Quite other words" + text.dropFirst(start.count + 12), 6))
    #expect(state.keptMarks["a"] == marked)
  }

  @Test func onlyThisSpeakerKeepsToTheirQuotations() {
    var state = trial.state().typing("] q", "s")
    #expect(state.onlySpeaker == 0)
    #expect(state.listedQuotations == [0, 1, 4])
    for columns in [60, 72, 80, 90, 120] {
      let line = trial.state(columns, 12).typing("] q", "s").bottomLine
      #expect(line.contains("s all speakers") && line.contains("Ada Lund"), "\(line)")
      let french = trial.state(columns, 12).typing("z i", "] q", "s")
      #expect(french.bottomLine.contains("s tous les locuteurs"), "\(french.bottomLine)")
    }
    // The pane says whose quotations it holds: by initials alone where there is room for no more.
    for (columns, keys, note) in [(120, "", "only AL"), (80, "", "only AL"), (80, "g q & o", "& o ━ AL ")] {
      let pane = draw(trial.state(columns, 24).typing("] q", "s", keys)).picture
      #expect(pane.split(separator: "\n").contains { $0.contains("Quotations") && $0.contains(note) }, "\(pane)")
    }
    // On the narrowest, the way out alone.
    let narrow = trial.state(40, 12).typing("] q", "s").bottomLine
    #expect(narrow.contains("s all speakers") && narrow.contains("1/3"), "\(narrow)")
    state.type("] q")
    state.type("] q")
    #expect(state.typing("] q").bottomLine.contains("Ada Lund: last quotation"))
    #expect(state.wordsAtPlace.hasPrefix("We can wait"))
    #expect(state.typing("<esc>").onlySpeaker == nil)
    #expect(state.bottomLine.contains("quotation 5/5 (3/3) · Ada Lund"))
  }

  @Test func scrollingSelectsWhatIsOnTheScreen() {
    let state = trial.state(60, 6).typing("5 j")
    #expect(state.place > .zero)
    #expect(draw(state).picture.contains("Not once"))
  }

  @Test func aResizeKeepsThePlaceOnTheScreen() {
    var state = trial.state(60, 7).typing("] q", "] q", "] q")
    for columns in [20, 200, 41, 80, 9, 100] {
      state.resize(to: Size(rows: 7, columns: columns))
      #expect(state.wordsAtPlace.hasPrefix("The report"))
      #expect(draw(state).picture.contains(columns <= 20 ? "report" : "The report"), "at \(columns)")
    }
  }

  @Test func panesMoveTheArticle() {
    let state = trial.state().typing("g p", "j", "j")
    #expect(state.focus == .speakers)
    #expect(state.wordsAtPlace.hasPrefix("The report"))
    #expect(state.typing("<enter>").focus == .article)
    let sections = trial.state().typing("g s", "G")
    #expect(sections.wordsAtPlace.hasPrefix("The verdict"))
  }
}
