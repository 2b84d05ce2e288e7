import DocumentModel
import Keybindings
import ReaderInterface
import ScreenFrame
import SpeechAttribution
import Testing
import Theming

@Suite struct ScreenTests {
  @Test func signsStandForSpeakersWithoutColours() {
    let picture = draw(trial.state(depth: .monochrome)).picture
    #expect(picture.contains("AL") && picture.contains("BE"))
  }

  @Test func aHalfTypedChordShowsWhatMayFollow() {
    #expect(trial.state().typing("]").bottomLine.contains("q Go to the next quotation"))
  }

  @Test func evidenceIsShownBesideTheText() {
    let picture = draw(trial.state().typing("] q", "w")).picture
    #expect(picture.contains("Why this speaker?") && picture.contains("cue-after") && picture.contains("90 %"))
    #expect(picture.contains("Nobody told us"))
  }

  @Test func speakersAreSortedInThreeWays() {
    var state = trial.state().typing("g p")
    func names(_ state: State) -> [String] {
      let all = (state.article?.speakers ?? []).map(\.name)
      let lines = draw(state).picture.split(separator: "\n").map(String.init)
      return lines.compactMap { line in all.first { line.prefix(24).contains($0) } }
    }
    let appearance = names(state)
    #expect(appearance.count > 1)
    state = state.typing("o", "o")
    #expect(
      names(state)
        == appearance.sorted { ($0.split(separator: " ").last ?? "") < ($1.split(separator: " ").last ?? "") })
    #expect(state.keptArrangement["speaker-order"] == SpeakerOrder.name.rawValue)
    #expect(names(state.typing("o")) == appearance)
  }

  @Test func helpNamesKeysAndScrolls() {
    let state = trial.state().typing("?")
    let first = draw(state).picture
    #expect(first.contains("type to search") && first.contains("j  ↓"))
    #expect(draw(state.typing("<end>")).picture != first)
    #expect(state.typing("<esc>").popup == nil)
  }

  @Test func onANarrowScreenPanesSlideOverTheArticle() {
    let state = trial.state(50, 20)
    #expect(!draw(state).picture.contains("Speakers"))
    #expect(draw(state.typing("g p")).picture.contains("Speakers"))
    #expect(!draw(state.typing("g p", "<esc>")).picture.contains("Speakers"))
  }

  /// Seeded: any keys on any screen draw a whole frame, and the place stays in the text on a scalar's edge.
  @Test(arguments: 0..<40)
  func anyKeysOnAnyScreen(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var state = trial.state()
    let keys = [
      "j", "k", "d", "u", "G", "g g", "] q", "[ q", "] s", "[ s", "] v", "] o", "] m", "s", "w", "?", "<esc>", "<tab>",
      "<enter>", "p", "+", "-", "z >", "z <lt>", "C-o", "M-o", "5 j", "50 %", "}", "{", "z z", "/", "a", "n", "N",
      "<space>", "b",
    ]
    for _ in 0..<120 {
      if Int.random(in: 0..<6, using: &random) == 0 {
        let size = Size(rows: Int.random(in: 0...60, using: &random), columns: Int.random(in: 0...220, using: &random))
        state.resize(to: size)
      }
      if let keys = keys.randomElement(using: &random) { state.type(keys) }
      let frame = draw(state)
      #expect(frame.cells.count == state.size.rows * state.size.columns)
      #expect(state.document.text.isScalarBoundary(state.place))
    }
  }

  @Test func aDocumentWithoutWordsIsRead() {
    let empty = Document(text: DocumentText(""), blocks: [])
    var state = State(
      document: empty, sourceName: "empty", size: Size(rows: 5, columns: 40), keymap: .standard,
      theme: Theme.load("paper-light").theme, colorDepth: .indexed256)
    for keys in ["j", "G", "] q", "] s", "g p", "j", "<enter>", "w", "s", "/", "x"] { state.type(keys) }
    #expect(draw(state).size == Size(rows: 5, columns: 40))
  }

  @Test func anAnalysisMayComeLate() {
    var state = State(
      document: trial.document, sourceName: "late", size: Size(rows: 20, columns: 100), keymap: .standard,
      theme: Theme.load("paper-dark").theme, colorDepth: .trueColor)
    #expect(draw(state).picture.contains("reading…"))
    state.type("] s")
    let place = state.place
    state.receive(
      .analysed(
        ArticleIndex(trial.article, in: trial.document), of: state.documentNumber))
    #expect(state.place == place)
    #expect(draw(state).picture.contains("Ada Lund"))
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
