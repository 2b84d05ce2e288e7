import DocumentModel
import Keybindings
import ReaderInterface
import ScreenFrame
import SpeechAttribution
import Testing

@Suite struct SpeakerDossierTests {
  @Test func itTellsWhoSpeaksHowMuchAndWhere() {
    let picture = draw(trial.state().typing("] q", "i")).picture
    #expect(picture.contains("─ Ada Lund ─"))
    #expect(picture.contains("3 quotations, 12 words, 60 % of all that is said"))
    for words in ["▌1 Nobody told us the bolts were old", "▌2 Not once", "▌5 We can wait"] {
      #expect(picture.contains(words), "\(words) is missing in \(picture)")
    }
  }

  @Test func whatIsSaidInCommonIsSaidByEach() {
    let text = DocumentText("We agree to wait. I go.")
    let parts = [TextRange(0, 16), TextRange(18, 22)]
    let quotations = [
      Quotation(kind: .direct, range: parts[0], parts: [parts[0]], speakers: [0, 1]),
      Quotation(kind: .direct, range: parts[1], parts: [parts[1]], speakers: [1]),
    ]
    let speakers = [
      Speaker(name: "Ada Lund", kind: .person, quotations: [0]),
      Speaker(name: "Bo Ek", kind: .person, quotations: [0, 1]),
    ]
    let article = Article(language: .english, quotations: quotations, speakers: speakers)
    let index = ArticleIndex(article, in: Document(text: text, blocks: [Block(.paragraph, TextRange(0, text.count))]))
    #expect(index.words == [4, 6])
    #expect(index.shares == [4.0 / 6, 1])
  }

  @Test func anItemIsGoneTo() {
    let state = trial.state().typing("] q", "i", "G", "k", "<enter>")
    #expect(state.popup == nil && state.focus == .article)
    #expect(!trial.state().typing("] q").wordsAtPlace.isEmpty && state.place > trial.state().typing("] q").place)
    #expect(trial.state().typing("] q", "i", "] q", "] q", "<enter>").wordsAtPlace.hasPrefix("We can wait"))
    // Back to where it was opened.
    #expect(trial.state().typing("] q", "i", "] q", "<enter>", "C-o").wordsAtPlace.hasPrefix("Nobody told us"))
  }

  @Test func theNextSpeakerIsOneChordAway() {
    let state = trial.state().typing("] q", "i", "] v")
    #expect(draw(state).picture.contains("─ Bo Ek ─"))
    #expect(draw(state.typing("[ v")).picture.contains("─ Ada Lund ─"))
    #expect(draw(state.typing("] v", "] v", "] v")).picture.contains("─ Bo Ek ─"))
  }

  @Test func onlyThisSpeakerIsTakenFromIt() {
    let state = trial.state().typing("] q", "] q", "i", "] v", "s")
    #expect(state.popup == nil && state.onlySpeaker == 1)
  }

  @Test func nobodyHasNone() {
    let state = trial.state().typing("4 ] q", "i")
    #expect(state.popup == nil && state.bottomLine.contains("unknown"))
  }

  @Test(arguments: [
    Size(rows: 12, columns: 40), Size(rows: 6, columns: 20), Size(rows: 3, columns: 3), Size(rows: 1, columns: 1),
  ])
  func itFitsEveryScreen(size: Size) {
    var state = trial.state().typing("] q", "i")
    state.resize(to: size)
    let lines = draw(state).picture.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == size.rows)
  }
}
