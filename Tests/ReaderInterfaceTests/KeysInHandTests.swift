import DocumentModel
import InterfaceWords
import Keybindings
import ReaderInterface
import ReaderSettings
import ScreenFrame
import Testing
import Theming

/// The palette, the help, the popup of a half-typed chord, the panes' numbers.
@Suite struct KeysInHandTests {
  @Test(arguments: [
    ("n e x t <space> q u o t", "Go to the next quotation"),
    ("c i t a t i o n <space> s u i v", "Aller à la citation suivante"),
    ("e t r e c i r <space> v o l", "Rétrécir les volets"), ("q", "Quit"), ("q u i", "Quit"),
    ("q u i t t e r", "Quitter"), ("c o p y", "Copy the quotation"),
    ("n l", "Go to the next link"), ("s o r t", "Sort the speakers by appearance, share or name"), ("q !", "Quit"),
    ("e x i t", "Quit"), ("d a r k", "Choose a theme from a list"), ("f i n d", "Search forward"),
    ("b o o k m a r k", "Mark this place with a letter"), ("f i l t e r", "List only what holds the words typed"),
    ("] q", "Go to the next quotation"), ("z o o m", "Enlarge this pane, or all as before"), ("5", "Go to item 5"),
    ("5 0 %", "Go to 50 %"), ("3 <space> n e x t <space> s p e", "Go to where the next speaker begins"),
  ])
  func thePaletteFinds(typed: String, words: String) throws {
    let state = trial.state().typing(":", typed)
    guard case .palette(let palette) = state.popup else {
      Issue.record("no palette")
      return
    }
    #expect(palette.items.first?.words == words, "\(palette.items.prefix(4).map(\.words))")
    #expect(draw(state).picture.contains(words))
  }

  /// What one pane alone does is done there.
  @Test func thePaletteGoesWhereAnActionIs() {
    let state = trial.state().typing(":", "s o r t <space> t h e <space> q u o <enter>")
    #expect(state.focus == .quotations && state.bottomLine.contains("by speaker"), "\(state.bottomLine)")
  }

  /// A digit before a key that takes no count does what it is bound to.
  @Test(arguments: [
    ("3 &", Pane.speakers), ("2 &", .sections), ("4 o", .quotations), ("3 z z", .speakers), ("3 j", .article),
  ])
  func aDigitIsAPaneWhereItIsNoCount(keys: String, pane: Pane) {
    let state = trial.state().typing(keys)
    #expect(state.focus == pane && (state.context == .prompt) == keys.contains("&"))
  }

  @Test func aKeyThatDoesNothingNamesThoseThatHelp() {
    #expect(trial.state(90, 20).typing("x").bottomLine.contains("x does nothing here; ? shows the keys, q quits"))
    #expect(trial.state(90, 20).typing("z x").bottomLine.contains("z x does nothing here"))
    #expect(trial.state(90, 20).typing("C-c").bottomLine.contains("Ctrl-c does nothing here"))
    #expect(trial.state(90, 20).typing("/ x").bottomLine.contains("/x"))
  }

  @Test func inTheArticleTheFilterIsThatOfTheQuotations() {
    let state = trial.state().typing("& w a i t <enter>")
    #expect(state.focus == .quotations && draw(state).picture.contains("Quotations & wait"))
  }

  @Test(arguments: [("3 z v", 3), ("z v", 2), ("z v z v z v", 1), ("9 z v", 3), ("1 z v", 1)])
  func linesTakeAsManyRowsAsAsked(keys: String, rows: Int) {
    #expect(trial.state().typing(keys).lineSpacing == rows)
  }

  @Test func thePaletteRunsWhatIsChosen() {
    let state = trial.state().typing(":", "n e x t <space> q u o t <enter>")
    #expect(state.popup == nil && state.wordsAtPlace.hasPrefix("Nobody told us"))
    #expect(trial.state().typing(":", "3 <enter>").wordsAtPlace.hasPrefix("The report"))
    #expect(trial.state().typing(":", "2 <space> n e x t <space> q u o <enter>").wordsAtPlace.hasPrefix("Not once"))
    var quits = trial.state().typing(":", "q")
    #expect(quits.press(Key(.enter)) == [.quit])
    #expect(trial.state().typing(":", "x x x x <enter>").bottomLine.contains("no action is called that"))
    #expect(trial.state().typing(":", "q <esc>").popup == nil)
    #expect(trial.state().typing(":", "<backspace>").popup == nil)
    // What is pasted is words, without line feeds or escapes.
    var pasted = trial.state().typing(":")
    pasted.paste("next\n\u{1B}[Aquotation\u{7}")
    guard case .palette(let palette) = pasted.popup else {
      Issue.record("no palette")
      return
    }
    #expect(palette.editor.text == "next [Aquotation")
  }

  @Test func pastedTextIsNeverKeys() {
    var state = trial.state()
    let before = draw(state).picture.split(separator: "\n").dropLast()
    state.paste("q]qGs")
    #expect(draw(state).picture.split(separator: "\n").dropLast() == before)
    var searching = trial.state().typing("/")
    searching.paste("May\n")
    #expect(searching.bottomLine.contains("/May"))
  }

  @Test func helpIsSearchedByTyping() {
    let state = trial.state(100, 30).typing("?", "s a m e <space> s p e a k e r")
    let lines = draw(state).picture.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.contains("] o") && $0.contains("Go to the same speaker’s next quotation") })
    #expect(!lines.contains { $0.contains("Go down a page") })
    let french = draw(trial.state(100, 30).typing("<f1>", "l o c u t e u r <space> s u i v a n t")).picture
    #expect(french.contains("Aller au locuteur suivant"))
    #expect(draw(trial.state().typing("?", "x x x x")).picture.contains("no key does that"))
    #expect(trial.state().typing("?", "x <f1>").popup == nil)
    #expect(draw(trial.state(100, 30).typing("?", "] q")).picture.contains("Go to the next quotation"))
    // Hands that search with "/" are understood.
    #expect(draw(trial.state(100, 30).typing("?", "/ h a l f")).picture.contains("Go down half a page"))
  }

  /// What is too long for a narrow screen goes on below, and is counted where one scrolls.
  @Test func helpIsNotCut() {
    let narrow = draw(trial.state(40, 20).typing("?")).picture
    #expect(!narrow.contains("…") && narrow.contains("Open the link or") && narrow.contains("1–13/"))
    #expect(draw(trial.state(40, 20).typing("?", "<end>")).picture.contains("Everywhere") == false)
  }

  /// The context's own keys come first.
  @Test func helpIsOfThePaneOneComesFrom() {
    #expect(draw(trial.state(100, 30).typing("g p", "?")).picture.contains("In the speakers pane"))
  }

  @Test func aPauseInAChordShowsWhatMayFollow() {
    var state = trial.state(100, 24).typing("]")
    #expect(state.wantsPause)
    let before = draw(state).picture
    #expect(state.pause() == [] && !state.wantsPause)
    let shown = draw(state).picture
    #expect(shown != before && shown.contains("Go to the next quotation") && shown.contains("Go to the next link"))
    // The next key does what it does without the pause.
    state.type("q")
    #expect(state.wordsAtPlace.hasPrefix("Nobody told us"))
    #expect(!draw(state).picture.contains("Go to the next link"))
    #expect(!state.wantsPause)
  }

  /// Where nothing shows up by itself, the bottom line has all keys, each action once; a voice gets the list all the same.
  @Test func withoutAPopupAllKeysAreNamed() {
    var still = trial.state(100, 24)
    still.apply(ReaderSettings.load(text: "reduced-motion = true", file: "config.toml").settings)
    still.type("]")
    _ = still.pause()
    #expect(!draw(still).picture.contains("╭"))
    #expect(still.bottomLine.hasPrefix(" ]   s  ] Go to the next section  q"), "\(still.bottomLine)")
    let named = still.bottomLine.split(separator: " ").map(String.init)
    #expect(["q", "o", "v", "m", "l", "f"].allSatisfy { named.contains($0) }, "\(still.bottomLine)")
    var linear = trial.state(80, 24)
    linear.setLinear(true)
    linear.type("]")
    _ = linear.pause()
    #expect(draw(linear).picture.contains("Go to the next footnote"))
  }

  /// A reason is never cut off: the message takes more rows. The greeting is one line, never more.
  @Test func aLongMessageTakesSeveralRows() {
    var state = trial.state(40, 12)
    let reason = "keymaps/mine.toml:12:7: error: unknown action \"next-quotatoin\": did you mean \"next-quotation\"?"
    state.receive(.failed(.wrong(Wording(reason, reason), more: 0)))
    let rows = draw(state).picture.split(separator: "\n", omittingEmptySubsequences: false).suffix(3)
    #expect(rows.joined(separator: " ").split(separator: " ").joined(separator: " ").hasSuffix(reason), "\(rows)")
    var greeted = trial.state(40, 12)
    let before = draw(greeted).picture.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    greeted.greet()
    #expect(draw(greeted).picture.split(separator: "\n", omittingEmptySubsequences: false).dropLast() == before)
  }

  @Test func aDigitAloneGoesToAPaneAndBeforeKeysItCounts() {
    var state = trial.state().typing("3")
    #expect(state.focus == .article && state.bottomLine.contains("go to the speakers"))
    _ = state.pause()
    #expect(state.focus == .speakers)
    #expect(trial.state().typing("3 ] q").wordsAtPlace.hasPrefix("The report"))
    for title in ["2 Sections", "3 Speakers", "4 Quotations"] { #expect(draw(state).picture.contains(title)) }
  }

  @Test func enterReadsOnFromTheQuotationOneWalkedTo() {
    #expect(
      trial.state().typing("g p", "] v", "*", "<enter>").wordsAtPlace
        == trial.state().typing("g p", "] v", "*").wordsAtPlace)
    #expect(trial.state().typing("g p", "g g", "* *", "<enter>").wordsAtPlace.hasPrefix("We can wait"))
  }

  @Test func aPaneIsEnlargedAndBack() {
    let state = trial.state()
    let whole = draw(state.typing("g q", "O")).picture
    #expect(
      whole.contains("4 Quotations") && !whole.contains("Speakers")
        && whole.contains("Nobody told us the bolts were old"))
    #expect(draw(state.typing("g q", "O", "O")) == draw(state.typing("g q")))
    let article = draw(state.typing("O")).picture
    #expect(!article.contains("Quotations") && article.contains("The bridge trial"))
    #expect(draw(state.typing("O", "<esc>")) == draw(state))
    // Another pane is as large as ever.
    #expect(!state.typing("g q", "O", "<tab>").isZoomed)
  }

  @Test func theFirstReadingIsGreetedInOneLine() {
    var state = trial.state()
    state.greet()
    #expect(state.bottomLine.contains("Welcome") && state.bottomLine.contains("? shows the keys"))
    #expect(!state.typing("j").bottomLine.contains("Welcome"))
    // On a narrow screen the keys come before the welcome.
    for columns in [40, 60] {
      for keys in [[], ["z i"]] {
        var narrow = trial.state(columns, 12)
        for chord in keys { narrow = narrow.typing(chord) }
        narrow = narrow.typing("j", "k")
        narrow.greet()
        let line = narrow.bottomLine.split(separator: " ").joined(separator: " ")
        #expect(line.hasSuffix(keys.isEmpty ? "q quits." : "q quitte."), "\(line)")
      }
    }
  }
}

/// Marks, links, footnotes, sentences, numbers.
@Suite struct FinerMovementTests {
  /// «Ada saw it[1]. See the report. The end.» with a link, two notes and a link that nobody may open.
  static var linked: State {
    let text = "Ada saw it1. See the report! M. Ek did not. Old file2.\n\nA note.\n\nAnother note."
    let blocks = [
      Block(.paragraph, TextRange(0, 54)), Block(.footnote(number: 1), TextRange(56, 63)),
      Block(.footnote(number: 2), TextRange(65, 78)),
    ]
    let document = Document(
      text: DocumentText(text), blocks: blocks,
      inlines: [
        Inline(.footnoteReference(number: 1), TextRange(10, 11)),
        Inline(.link(destination: "https://example.org/a?b=c"), TextRange(17, 27)),
        Inline(.link(destination: "file:///etc/passwd"), TextRange(44, 52)),
        Inline(.footnoteReference(number: 2), TextRange(52, 53)),
      ])
    return State(
      document: document, sourceName: "linked.md", size: Size(rows: 12, columns: 60), keymap: .standard,
      theme: Theme.load("paper-dark").theme, colorDepth: .trueColor)
  }

  @Test(arguments: [
    (")", 13), (") )", 29), ("2 )", 29), (") ) )", 44), (") ) ) )", 56), (") ) (", 13), ("G ( (", 44), ("(", 0),
    ("] l", 17), ("] l ] l", 44), ("] l ] l [ l", 17), ("] f", 10), ("2 ] f", 52), ("2 ] f [ f", 10),
    ("] l ] l ] l", 44),
    ("] l m a G ' a", 17), ("] l m a G ' a ' '", 65), ("] f <enter> <enter>", 56), ("5 0 %", 39),
  ])
  func keysLeadTo(keys: String, offset: Int) {
    #expect(Self.linked.typing(keys).place == TextOffset(offset))
  }

  @Test func aLinkIsShownBeforeItIsOpened() {
    var state = Self.linked.typing("] l")
    #expect(state.bottomLine.contains("→ https://example.org/a?b=c"))
    state.type("<enter>")
    #expect(draw(state).picture.contains("https://example.org/a?b=c") && draw(state).picture.contains("Enter opens"))
    #expect(state.press(Key(.enter)) == [.open("https://example.org/a?b=c")])
    #expect(state.popup == nil)
    #expect(Self.linked.typing("] l", "<enter>", "<esc>").popup == nil)
  }

  @Test(arguments: ["file:///etc/passwd", "javascript:alert(1)", "-x", "HTTPS://a b", "http://a\u{1B}", "ftp://x", ""])
  func otherAddressesAreNeverOpened(address: String) {
    let document = Document(
      text: DocumentText("Word."), blocks: [Block(.paragraph, TextRange(0, 5))],
      inlines: [Inline(.link(destination: address), TextRange(0, 4))])
    var state = State(
      document: document, sourceName: "x", size: Size(rows: 12, columns: 60), keymap: .standard,
      theme: Theme.load("paper-dark").theme, colorDepth: .trueColor)
    state.type("o")
    #expect(draw(state).picture.contains("only web and mail addresses are opened"))
    #expect(state.press(Key(.enter)) == [])
  }

  @Test func aFootnoteIsShownInItsPlace() {
    let state = Self.linked.typing("2 ] f", "g f")
    #expect(draw(state).picture.contains("Note 2") && draw(state).picture.contains("Another note."))
    #expect(state.typing("<esc>").place.utf8 == 52)
  }

  @Test func marksAreListedAfterAPause() {
    var state = Self.linked.typing("] l", "m x", "'")
    _ = state.pause()
    #expect(draw(state).picture.contains("the report! M. Ek"))
    #expect(state.keptMarks == ["x": TextOffset(17)])
    state.type("z")
    #expect(state.bottomLine.contains("no mark z"))
    var later = Self.linked
    later.restore(marks: ["x": TextOffset(17), "y": TextOffset(9_999)])
    #expect(later.keptMarks == ["x": TextOffset(17)])
    // To strings they are one letter, to the keys two.
    #expect(state.typing("m Å", "j", "m \u{212B}").keptMarks.count == 3)
    #expect(later.typing("' x").place.utf8 == 17)
  }

  @Test(arguments: [
    ("g s", "2 g i", "The engineer"), ("g q", "4 G", "Shame"), ("g p", "2 g i", "The report"),
    ("g a", "5 g g", "We can wait"),
    ("g q", "9 9 g i", "We can wait"),
  ])
  func numbersLeadToItems(pane: String, keys: String, words: String) {
    #expect(trial.state().typing(pane, keys).wordsAtPlace.hasPrefix(words))
  }

  @Test(arguments: [
    ("Dr. Ek came. He left.", [13]), ("« Non ! » dit-il. Puis rien.", [20]), ("Oui… peut-être. Élan.", [19]),
    ("A. B. Cole spoke.", []), ("He said “Go.” Then he went.", [18]), ("3.5 is near. 7 too.", [13]),
    ("One.Two. Three", [9]),
  ])
  func sentencesBegin(text: String, starts: [Int]) {
    let document = Document(
      text: DocumentText(text), blocks: [Block(.paragraph, TextRange(0, text.utf8.count))])
    var state = State(
      document: document, sourceName: "x", size: Size(rows: 8, columns: 60), keymap: .standard,
      theme: Theme.load("paper-dark").theme, colorDepth: .trueColor)
    var found: [Int] = []
    while found.count < 9 {
      let before = state.place
      state.type(")")
      guard state.place > before else { break }
      found.append(state.place.utf8)
    }
    #expect(found == starts)
  }
}
