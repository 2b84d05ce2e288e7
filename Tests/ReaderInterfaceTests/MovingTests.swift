import DocumentModel
import ReaderInterface
import ScreenFrame
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
    (["G", "g g"], "The bridge trial"),
    (["/", "m", "a", "y", "<enter>"], "May”"),
  ])
  func keysLeadTo(keys: [String], words: String) {
    var state = trial.state()
    for group in keys { state.type(group) }
    #expect(state.wordsAtPlace.hasPrefix(words.replacing("”", with: "")), "\(state.wordsAtPlace)")
  }

  @Test func theBottomLineSaysWhere() {
    let state = trial.state().typing("] q", "] q", "] q")
    #expect(state.bottomLine.contains("quotation 3/5 · Bo Ek"))
    #expect(state.typing("] q").bottomLine.contains("4/5 · speaker unknown"))
  }

  @Test func onlyThisSpeakerKeepsToTheirQuotations() {
    var state = trial.state().typing("] q", "s")
    #expect(state.onlySpeaker == 0)
    #expect(state.listedQuotations == [0, 1, 4])
    state.type("] q")
    state.type("] q")
    #expect(state.wordsAtPlace.hasPrefix("We can wait"))
    #expect(state.typing("<esc>").onlySpeaker == nil)
    #expect(state.bottomLine.contains("quotation 3/3 · Ada Lund"))
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
