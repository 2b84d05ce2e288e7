import DocumentModel
import Keybindings
import ReaderInterface
import ScreenFrame
import SpeechAttribution
import Testing
import Theming

@Suite struct CopyingTests {
  private func copied(_ state: State, _ action: Action) -> String? {
    var state = state
    guard case .copy(let copied)? = state.update(action).first else { return nil }
    return copied.words
  }

  @Test func theSelectedQuotationIsCopied() {
    let state = trial.state().typing("] q", "] q", "] q")
    #expect(copied(state, .copyQuotation) == "The report lay on the desk in May")
    #expect(
      copied(state, .copyQuotationWithSpeaker)
        == "“The report lay on the desk in May” — Bo Ek, witness, in *The bridge trial*")
  }

  @Test func whatIsUnknownIsLeftOut() {
    let unknown = trial.state().typing("4 ] q")
    #expect(copied(unknown, .copyQuotationWithSpeaker) == "“Shame” — in *The bridge trial*")
    #expect(copied(unknown, .copyQuotation) == "Shame")
  }

  @Test func theParagraphIsCopied() {
    #expect(
      copied(trial.state().typing("] q"), .copyParagraph)
        == "The hearing opened on Monday. “Nobody told us the bolts were old,” Ada Lund said.")
    #expect(copied(trial.state().typing("2 }"), .copyParagraph) == "She paused. “Not once.”")
  }

  /// The number of a footnote is none of anybody's words.
  @Test func footnoteNumbersAreNotCopied() {
    let text = DocumentText("“We paid1 for it,” she said2.")
    let words = Array("“We paid1".utf8).count
    let document = Document(
      text: text, blocks: [Block(.paragraph, text.range)],
      inlines: [
        Inline(.footnoteReference(number: 1), TextRange(words - 1, words)),
        Inline(.footnoteReference(number: 2), TextRange(text.count - 2, text.count - 1)),
      ])
    let state = State(
      document: document, sourceName: nil, size: Size(rows: 8, columns: 60), keymap: .standard,
      theme: Theme.load("paper-dark").theme, colorDepth: .trueColor)
    #expect(copied(state, .copyParagraph) == "“We paid for it,” she said.")
  }

  @Test func nothingToCopyIsSaid() {
    var state = MarkedArticle("# Alone\nNo one speaks.").state()
    #expect(state.update(.copyQuotation) == [])
    #expect(state.bottomLine.contains("no quotation to copy"))
    #expect(state.update(.copyLink) == [])
    #expect(state.bottomLine.contains("no link in this paragraph"))
  }

  /// Marks, inner marks and "in" follow the article's language; each part and each line break is joined by a space.
  @Test(arguments: [
    ("fr", "«\u{A0}C’est “tout”, dit-on là-bas\u{A0}» — Nicolas Hamel, Onepoint, dans *Le toit*"),
    ("en", "“C’est « tout », dit-on là-bas” — Nicolas Hamel, Onepoint, in *Le toit*"),
    ("de", "„C’est « tout », dit-on là-bas“ — Nicolas Hamel, Onepoint, in *Le toit*"),
  ])
  func theLanguageCites(code: String, expected: String) {
    let text = "Le toit\n\n«\u{A0}C’est «\u{A0}tout\u{A0}», dit-il, dit-on\nlà-bas\u{A0}»"
    let shown = code == "fr" ? expected : expected.replacing("« tout »", with: "«\u{A0}tout\u{A0}»")
    let document = Document(
      text: DocumentText(text),
      blocks: [Block(.title, range(of: "Le toit", in: text)), Block(.paragraph, TextRange(9, text.utf8.count))])
    let one = range(of: "C’est «\u{A0}tout\u{A0}»,", in: text)
    let other = range(of: "dit-on\nlà-bas", in: text)
    let article = Article(
      language: Language(code: code),
      quotations: [
        Quotation(kind: .direct, range: TextRange(one.start, other.end), parts: [one, other], speakers: [0])
      ],
      speakers: [Speaker(name: "Nicolas Hamel", kind: .person, affiliation: "Onepoint", quotations: [0])])
    var state = trial.state()
    state.receive(.replaced(document, reading: 0))
    state.receive(.analysed(ArticleIndex(article, in: document), of: state.documentNumber))
    #expect(copied(state.typing("] q"), .copyQuotationWithSpeaker) == shown)
  }

  @Test func reportedSpeechGetsNoMarks() {
    let state = said("that it was over", .indirect, in: "She said that it was over.")
    #expect(copied(state, .copyQuotationWithSpeaker) == "that it was over — Ada Lund")
  }

  /// The comma is that of the clause behind it.
  @Test func noCommaEndsWhatIsCited() {
    let state = said("It is over,", .direct, in: "“It is over,” she said.")
    #expect(copied(state, .copyQuotation) == "It is over,")
    #expect(copied(state, .copyQuotationWithSpeaker) == "“It is over” — Ada Lund")
  }

  private func said(_ words: String, _ kind: Quotation.Kind, in text: String) -> State {
    let range = range(of: words, in: text)
    let document = Document(text: DocumentText(text), blocks: [Block(.paragraph, TextRange(0, text.utf8.count))])
    let article = Article(
      language: .english, quotations: [Quotation(kind: kind, range: range, parts: [range], speakers: [0])],
      speakers: [Speaker(name: "Ada Lund", kind: .person, quotations: [0])])
    var state = trial.state()
    state.receive(.replaced(document, reading: 0))
    state.receive(.analysed(ArticleIndex(article, in: document), of: state.documentNumber))
    return state
  }

  @Test func theLinkAtThePlaceIsCopied() {
    let text = "See one and two here.\n\nNone."
    let document = Document(
      text: DocumentText(text),
      blocks: [Block(.paragraph, TextRange(0, 21)), Block(.paragraph, TextRange(23, 28))],
      inlines: [
        Inline(.link(destination: "https://one.example"), range(of: "one", in: text)),
        Inline(.link(destination: "https://two.example\u{1B}]0;x"), range(of: "two", in: text)),
      ])
    var state = trial.state()
    state.receive(.replaced(document, reading: 0))
    #expect(copied(state, .copyLink) == "https://one.example")
    #expect(copied(state.typing("/ t w o <enter>"), .copyLink) == "https://two.example]0;x")
    #expect(copied(state.typing("}"), .copyLink) == nil)
  }

  private func range(of words: String, in text: String) -> TextRange {
    guard let found = text.firstRange(of: words) else { return TextRange(0, 0) }
    return TextRange(
      text.utf8.distance(from: text.startIndex, to: found.lowerBound),
      text.utf8.distance(from: text.startIndex, to: found.upperBound))
  }
}
