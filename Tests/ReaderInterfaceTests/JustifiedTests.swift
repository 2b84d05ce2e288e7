import DocumentModel
import Keybindings
import ReaderInterface
import ReaderSettings
import ScreenFrame
import Testing
import TextLayout
import Theming

@Suite struct JustifiedTests {
  private let prose = Document(
    text: DocumentText(
      "Le conseil municipal a finalement repoussé la décision, faute de renseignements suffisants sur la circulation."),
    blocks: [Block(.paragraph, TextRange(0, 112))])

  private func state(_ settings: String = "") -> State {
    var state = State(
      document: prose, sourceName: "p.md", size: Size(rows: 8, columns: 40), keymap: .standard,
      theme: Theme.load("paper-dark").theme, colorDepth: .trueColor)
    state.apply(ReaderSettings.load(text: settings, file: "config.toml").settings)
    return state
  }

  private func give(_ state: inout State) throws {
    let asked = state.takeHyphenation()
    let language = try #require(asked)
    #expect(language == "fr")
    state.receive(.hyphenates(Hyphenator(language: "fr", path: "/usr/share/hyphen/hyph_fr.dic"), language: language))
  }

  @Test func justifyingAsksForPatternsOnce() throws {
    var state = state()
    let askedUnwanted = state.takeHyphenation()
    #expect(askedUnwanted == nil)
    _ = state.update(.toggleJustification)
    let before = draw(state).picture
    try give(&state)
    let askedTwice = state.takeHyphenation()
    #expect(askedTwice == nil)
    #expect(draw(state).picture != before && draw(state).picture.contains("-\n"))
    _ = state.update(.toggleJustification)
    let askedRagged = state.takeHyphenation()
    #expect(!draw(state).picture.contains("-\n") && askedRagged == nil)
  }

  @Test func settingsSayHow() throws {
    var never = state("justify = true\nhyphenate = \"never\"")
    let askedNever = never.takeHyphenation()
    #expect(never.isJustified && askedNever == nil)
    _ = never.update(.toggleHyphenation)
    let askedByHand = never.takeHyphenation()
    #expect(askedByHand == "fr")
    var always = state("hyphenate = \"always\"")
    #expect(!always.isJustified)
    try give(&always)
    #expect(draw(always).picture.contains("-\n"))
    let kept = never.settingsToKeep(beside: ReaderSettings()).map(\.setting)
    #expect(kept == [.justify, .hyphenate])
  }

  @Test func patternsOfAnotherLanguageComeTooLate() {
    var state = state("hyphenate = \"always\"")
    _ = state.takeHyphenation()
    let before = draw(state).picture
    state.receive(
      .hyphenates(Hyphenator(language: "en_US", path: "/usr/share/hyphen/hyph_en_US.dic"), language: "en"))
    #expect(draw(state).picture == before)
    state.receive(.hyphenates(nil, language: "fr"))
    #expect(draw(state).picture.contains("no hyphenation patterns for fr"))
  }
}
