import DocumentModel
import Keybindings
import ReaderInterface
import ScreenFrame
import SpeechAttribution
import Testing
import TextSearch
import Theming

@Suite struct SearchingTests {
  @Test(arguments: [
    (["/ b o l t"], "/bolt", "1/1"), (["/ e n g i n e e r <enter>"], "match 1/1", "The engineer"),
    (["/ b o l d <backspace> t s <enter>", "n"], "search went round", "bolts"),
    (["/ x y z z y"], "/xyzzy", "not found"),
    (["/ c o u r t <backspace> <backspace> <backspace>"], "/co", "1/"),
    (["/ a b <left> x"], "/axb", "not found"), (["/ a <space> b C-w"], "/a ", ""), (["/ a b C-u"], " /", ""),
    (["/ M-r ( b"], "/(b", "missing closing parenthesis"), (["/ M-r b . l t"], "regex", "1/1"),
    (["/ s p e a k e r : e k <space> r e p o r t <enter>"], "match 1/1", "report lay"),
    (["/ s p e a k e r : b o <space> e k <space> r e p o r t <enter>"], "match 1/1", "report lay"),
    (["/ s p e a k e r : <space> e k <enter>"], "match 1/1", "The report"),
    (["/ s p e a k e r : w i t n e s s <enter>"], "match", ""),
    (["/ s p e a k e r : b o b <space> x"], "nobody of that name", ""),
    (["/ s e c t i o n : v e r d y c t <space> L u n d"], "no section of that name", ""),
    (["n"], "nothing to search for yet: / starts a search", ""),
    // Escape puts a search away, and the key for going on takes it up.
    (["/ b o l t s <enter>", "<esc>", "G", "n"], "search went round", "bolts"),
    (["/ q u o t e : <enter>"], "match 1/5", "Nobody told us"),
    (["/ s e c t i o n : v e r d i c t <space> L u n d <enter>"], "match 1/1", "Lund said"),
    (["g / w e <enter>"], "match", "We can wait"),
  ])
  func typedIntoThePrompt(keys: [String], line: String, other: String) {
    var state = trial.state()
    for group in keys { state.type(group) }
    #expect(state.bottomLine.contains(line), "\(state.bottomLine)")
    #expect(state.bottomLine.contains(other) || state.wordsAtPlace.hasPrefix(other), "\(state.bottomLine)")
  }

  @Test func escapeLeadsBackAndEndsTheSearch() {
    let state = trial.state().typing("] q", "/ w a i t")
    #expect(state.wordsAtPlace.hasPrefix("wait"))
    let after = state.typing("<esc>")
    #expect(after.wordsAtPlace.hasPrefix("Nobody told us") && !after.search.isActive)
  }

  /// Words that are nowhere leave one where the search began, and say so once more.
  @Test func whatIsNotFoundMovesNothing() {
    let before = trial.state(60, 8)
    let after = before.typing("/ w a i t z <enter>")
    #expect(after.place == before.place && after.top == before.top)
    #expect(after.bottomLine.contains("not found"))
  }

  @Test func searchesAreWalkedAgain() {
    let state = trial.state().typing("/ b o l t s <enter>", "/ d e s k <enter>", "/ a")
    #expect(state.typing("<up>").search.editor?.text == "desk")
    #expect(state.typing("<up>", "<up>").search.editor?.text == "bolts")
    #expect(state.typing("<up>", "<up>", "<up>", "<down>", "<down>").search.editor?.text == "a")
    #expect(state.search.history == ["bolts", "desk"])
  }

  @Test func matchesOfALargeTextComeLater() throws {
    let line = "Nothing to see in this line of many.\n\n"
    let text = String(repeating: line, count: 60_000)
    let document = Document(
      text: DocumentText(text + "a needle\n\n" + text),
      blocks: [Block(.paragraph, TextRange(0, text.utf8.count * 2 + 10))])
    var state = State(
      document: document, sourceName: "large", size: Size(rows: 20, columns: 100), keymap: .standard,
      theme: Theme.load("paper-dark").theme, colorDepth: .trueColor)
    state.type("/ s e e <enter>")
    #expect(state.wordsAtPlace.hasPrefix("see in this"), "a near match is shown at once")
    #expect(state.bottomLine.contains("match …"))
    let first = state.takeSearch()
    let old = try #require(first)
    state.type("/ M-a M-c n e e d l e <enter>")
    let second = state.takeSearch()
    let wanted = try #require(second)
    let third = state.takeSearch()
    #expect(third == nil)
    if state.wordsAtPlace.hasPrefix("needle") == false {
      #expect(state.bottomLine.contains("searching…") || state.bottomLine.contains("match …"))
    }
    state.receive(.found(old.job.hits(), generation: old.generation))
    #expect(state.search.hits == nil, "matches of an earlier search are dropped")
    state.receive(.found(wanted.job.hits(), generation: wanted.generation))
    #expect(state.wordsAtPlace.hasPrefix("needle"))
    #expect(state.bottomLine.contains("match 1/1"))
  }

  @Test func aFilterNarrowsAListDown() {
    let state = trial.state().typing("g p", "& e k")
    let picture = draw(state).picture
    #expect(picture.contains("Bo Ek") && picture.contains("Speakers & ek"))
    #expect(!picture.split(separator: "\n").contains { $0.prefix(20).contains("Ada Lund") })
    #expect(state.wordsAtPlace.hasPrefix("The report lay"))
    // Enter keeps it, Esc takes it away before it leaves the pane.
    let kept = state.typing("<enter>")
    #expect(draw(kept).picture.contains("Speakers & ek") && kept.context == .speakers)
    let all = kept.typing("<esc>")
    #expect(!draw(all).picture.contains("& ek") && all.focus == .speakers)
  }

  /// Escape leaves a list and the text as they were before the first word.
  @Test func aFilterThatIsGivenUpMovesNothing() {
    let before = trial.state(60, 8).typing("] q", "g q")
    let typed = before.typing("& w a i t")
    #expect(typed.wordsAtPlace.hasPrefix("We can wait"))
    let after = typed.typing("<esc>")
    #expect(after.place == before.place && after.top == before.top && after.focus == .quotations)
    #expect(after.trail == before.trail)
    // So do words that nothing has.
    #expect(typed.typing("z").place == before.place)
  }

  @Test func quotationsAreFilteredByWordsAndSpeaker() {
    let state = trial.state().typing("g q", "& l u n d <space> w a i t <enter>")
    #expect(state.wordsAtPlace.hasPrefix("We can wait"))
    #expect(draw(state).picture.contains("4 Quotations & lund wai…"))
    #expect(state.typing("j").wordsAtPlace.hasPrefix("We can wait"))
    let none = trial.state().typing("g q", "& z z z")
    #expect(draw(none).picture.contains("none with these words"))
  }

  @Test func quotationsAreGroupedBySpeaker() {
    func list(_ state: State) -> [String] {
      draw(state).picture.split(separator: "\n").compactMap { line in
        ["1 Nobody", "2 Not once", "3 The report", "4 Shame", "5 We can"].first { line.prefix(24).contains($0) }
      }
    }
    let state = trial.state(100, 30).typing("g q")
    #expect(list(state) == ["1 Nobody", "2 Not once", "3 The report", "4 Shame", "5 We can"])
    let grouped = state.typing("o")
    #expect(list(grouped) == ["1 Nobody", "2 Not once", "5 We can", "3 The report", "4 Shame"])
    #expect(grouped.typing("j", "j").wordsAtPlace.hasPrefix("We can wait"))
  }

  @Test(arguments: [
    ("", 0, "abc", "abc|"), ("ab", 1, "x", "axb|"), ("e", 0, "\u{301}", "e\u{301}|"),
    ("", 0, "a\u{1B}[2J\nb", "a[2J b|"),
  ])
  func wordsAreInsertedAtTheCursor(text: String, left: Int, words: String, picture: String) {
    var editor = LineEditor(text)
    for _ in 0..<left { _ = editor.edit(.cursorLeft) }
    editor.insert(words)
    _ = editor.edit(.cursorEnd)
    #expect(editor.text + "|" == picture)
  }
}
