import DocumentModel
import Keybindings
import ReaderInterface
import ScreenFrame
import SpeechAttribution
import Testing
import Theming

@Suite struct MouseTests {
  private func opened(_ columns: Int = 100, _ rows: Int = 16) -> State {
    var state = trial.state(columns, rows)
    _ = state.update(.toggleMouse)
    return state
  }

  /// Where the screen shows some words; their first cell, or one further on.
  private func find(_ words: String, in state: State, from first: Int = 0) -> (row: Int, column: Int)? {
    for (row, line) in draw(state).picture.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard row >= first, let range = line.firstRange(of: words) else { continue }
      return (row, line.distance(from: line.startIndex, to: range.lowerBound))
    }
    return nil
  }

  private func click(_ words: String, in state: inout State, offset: Int = 0, clicks: Int = 1) -> [Effect] {
    guard let place = find(words, in: state) else {
      Issue.record("«\(words)» is not on the screen:\n\(draw(state).picture)")
      return []
    }
    var effects: [Effect] = []
    for number in 1...clicks {
      effects += state.mouse(MouseEvent(.press(clicks: number), row: place.row, column: place.column + offset))
      _ = state.mouse(MouseEvent(.release, row: place.row, column: place.column + offset))
    }
    return effects
  }

  @Test func theMouseIsTheTerminalsAtFirst() {
    var state = trial.state()
    let before = draw(state)
    #expect(click("Bo Ek", in: &state) == [])
    #expect(draw(state) == before)
    #expect(state.typing("z m").bottomLine.contains("mouse"))
  }

  @Test func aClickMovesThePlace() {
    var state = opened()
    _ = click("paused", in: &state)
    #expect(state.wordsAtPlace.hasPrefix("paused"))
    _ = click("paused", in: &state, offset: 3)
    #expect(state.wordsAtPlace.hasPrefix("sed"))
    #expect(state.focus == .article)
  }

  /// Beside the words of a line the nearest word before counts, and its start at the left.
  @Test func aClickBesideTheWordsMovesToTheLine() throws {
    var state = opened()
    let place = try #require(find("She paused", in: state))
    _ = state.mouse(MouseEvent(.press(clicks: 1), row: place.row, column: 98))
    #expect(state.wordsAtPlace.hasPrefix("”"))
    _ = state.mouse(MouseEvent(.press(clicks: 1), row: place.row, column: place.column - 2))
    #expect(state.wordsAtPlace.hasPrefix("She paused"))
  }

  @Test func aClickInAListGoesThere() {
    var state = opened()
    _ = click("Bo Ek", in: &state)
    #expect(state.focus == .speakers && state.wordsAtPlace.hasPrefix("The report lay"))
    _ = click("witness", in: &state)
    #expect(state.wordsAtPlace.hasPrefix("Nobody told us"))
    _ = click("4 Shame", in: &state)
    #expect(state.focus == .quotations && state.wordsAtPlace.hasPrefix("Shame"))
    _ = click("The verdict", in: &state)
    #expect(state.focus == .sections && state.wordsAtPlace.hasPrefix("The verdict"))
    _ = click("Speakers", in: &state)
    #expect(state.focus == .speakers)
    _ = click("4 Shame", in: &state, clicks: 2)
    #expect(state.focus == .article && state.wordsAtPlace.hasPrefix("Shame"))
  }

  /// Each row of each list is found where it is drawn, at any size.
  @Test(arguments: [(100, 16), (120, 30), (80, 9), (80, 8), (200, 12), (81, 11)])
  func everyRowIsFoundWhereItIsDrawn(columns: Int, rows: Int) throws {
    let state = opened(columns, rows)
    for name in (state.article?.speakers ?? []).map(\.name) {
      guard let place = find(name, in: state), place.column < 24 else { continue }
      var clicked = state
      _ = clicked.mouse(MouseEvent(.press(clicks: 1), row: place.row, column: place.column))
      let current = try #require(clicked.currentPerson)
      #expect(clicked.article?.speakers[current].name == name)
    }
  }

  @Test func aDoubleClickAsksWhy() {
    var state = opened()
    _ = click("report lay", in: &state, clicks: 2)
    #expect(state.popup == .why(quotation: 2))
    // A click beside the popup closes it.
    _ = state.mouse(MouseEvent(.press(clicks: 1), row: 0, column: 0))
    #expect(state.popup == nil)
    _ = click("hearing opened", in: &state, clicks: 2)
    #expect(state.popup == nil)
  }

  @Test func theBorderIsDragged() throws {
    var state = opened()
    let border = try #require(state.arrangement.border)
    _ = state.mouse(MouseEvent(.press(clicks: 1), row: 5, column: border))
    for column in [border + 5, border + 9, 2, 5000, 40] {
      _ = state.mouse(MouseEvent(.drag, row: 7, column: column))
      #expect((12...59).contains(try #require(state.arrangement.border)))
    }
    _ = state.mouse(MouseEvent(.release, row: 7, column: 40))
    #expect(state.arrangement.border == 40)
    _ = state.mouse(MouseEvent(.drag, row: 7, column: 20))
    #expect(state.arrangement.border == 40)
    #expect(state.keptArrangement["pane-width"] == 40)
  }

  @Test func theWheelScrolls() {
    var state = opened(100, 9)
    let column = 60
    let top = state.top
    _ = state.mouse(MouseEvent(.wheel(1), row: 3, column: column))
    #expect(state.top > top && state.focus == .article)
    _ = state.mouse(MouseEvent(.wheel(-1), row: 3, column: column))
    #expect(state.top == top)
    _ = state.update(.help)
    let help = draw(state)
    _ = state.mouse(MouseEvent(.wheel(1), row: 3, column: column))
    #expect(draw(state) != help && state.popup != nil)
  }

  @Test func theScrollbarShowsAndTakesThePlace() throws {
    var state = opened(100, 9)
    func bar(_ state: State) -> [Int] {
      let lines: [Substring] = draw(state).picture.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.indices.prefix(8).filter { lines[$0].count == 100 && lines[$0].last == "▐" }
    }
    #expect(bar(state).first == 0 && !bar(state).contains(7))
    _ = state.mouse(MouseEvent(.press(clicks: 1), row: 7, column: 99))
    #expect(state.isAtEnd && bar(state).last == 7)
    _ = state.mouse(MouseEvent(.drag, row: 0, column: 3))
    #expect(bar(state).first == 0)
    _ = state.mouse(MouseEvent(.drag, row: 4, column: 3))
    #expect(!bar(state).contains(0) && !bar(state).contains(7))
    // All on the screen: nothing to scroll.
    #expect(bar(opened(100, 40)).isEmpty)
    #expect(bar(trial.state(100, 9)).isEmpty)
  }

  @Test func aThemeIsChosenByClicks() {
    var state = opened(100, 24)
    _ = state.update(.chooseTheme)
    state.receive(.themes(["paper-dark", "paper-light", "nord", "sepia"]))
    #expect(click("nord", in: &state) == [.theme("nord")])
    state.receive(.themed(Theme.load("nord").theme))
    #expect(state.isChoosingTheme)
    _ = click("nord", in: &state, clicks: 2)
    #expect(!state.isChoosingTheme && state.theme.name == "nord")
  }

  @Test func aClickEndsTheTypingOfASearch() {
    var state = opened().typing("/ f r i d a y")
    _ = click("paused", in: &state)
    #expect(state.wordsAtPlace.hasPrefix("paused") && state.context == .article)
  }

  @Test func aLinkIsShownBeforeItIsOpened() {
    let text = "See the council and more.\n\nNone."
    let document = Document(
      text: DocumentText(text), blocks: [Block(.paragraph, TextRange(0, 25)), Block(.paragraph, TextRange(27, 32))],
      inlines: [Inline(.link(destination: "https://council.example"), TextRange(8, 15))])
    var state = opened()
    state.receive(.replaced(document, reading: 0))
    _ = click("council", in: &state, offset: 2)
    #expect(state.popup == .link(0) && draw(state).picture.contains("https://council.example"))
  }

  /// Whatever comes at whatever size: no crash, and the screen stays whole.
  @Test func anythingAnywhereIsHarmless() {
    var random = SplitMix(seed: 7)
    for size in [(1, 1), (3, 2), (12, 4), (40, 10), (79, 24), (80, 8), (120, 30)] {
      var state = opened(size.0, size.1)
      for _ in 0..<300 {
        let kinds: [MouseEvent.Kind] = [.press(clicks: 1), .press(clicks: 2), .drag, .release, .wheel(1), .wheel(-1)]
        let kind = kinds[Int(random.next() % 6)]
        let (row, column) = (Int(random.next() % UInt64(size.1 + 2)) - 1, Int(random.next() % UInt64(size.0 + 2)) - 1)
        _ = state.mouse(MouseEvent(kind, row: row, column: column))
        if random.next() % 10 == 0 {
          _ = state.update([.help, .cancel, .focusNext, .chooseTheme][Int(random.next() % 4)])
        }
        #expect(draw(state).size == Size(rows: size.1, columns: size.0))
      }
    }
  }
}

/// Numbers that look random and are the same each time (Sebastiano Vigna's splitmix64).
private struct SplitMix: RandomNumberGenerator {
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
