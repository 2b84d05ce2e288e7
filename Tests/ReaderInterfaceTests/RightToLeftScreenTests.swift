import DocumentModel
import Keybindings
import ReaderInterface
import ReaderSettings
import ScreenFrame
import Testing
import TextLayout
import Theming

/// Text that runs from right to left, on the screen: what is lit, where the cursor rests, what a click finds.
@Suite struct RightToLeftScreenTests {
  /// Hebrew «ab gd hw», of which the middle word is said by Ann.
  private let trial = MarkedArticle(
    """
    # Title
    \u{5D0}\u{5D1} ⟦Ann|\u{5D2}\u{5D3}⟧ \u{5D4}\u{5D5}
    """)

  private func opened(_ settings: String = "") -> State {
    var state = trial.state(60, 8)
    state.apply(ReaderSettings.load(text: settings, file: "config.toml").settings)
    return state
  }

  /// The row of the Hebrew paragraph, and the column of each of its letters.
  private func letters(_ frame: Frame) -> (row: Int, columns: [UInt32: Int]) {
    for row in 0..<frame.size.rows {
      var columns: [UInt32: Int] = [:]
      for (column, cell) in frame.row(Row(row)).enumerated() {
        if (0x5D0...0x5D5).contains(cell.scalar) { columns[cell.scalar] = column }
      }
      if !columns.isEmpty { return (row, columns) }
    }
    return (0, [:])
  }

  @Test func firstLettersStandAtTheRight() throws {
    let (_, columns) = letters(draw(opened()))
    let first = try #require(columns[0x5D0])
    let back = (0..<6).map { first - (columns[0x5D0 + UInt32($0)] ?? 0) }
    let asWritten: [Int] = [0, 1, 3, 4, 6, 7]
    #expect(back == asWritten)
    let area = opened().arrangement.text
    #expect(first == area.column + area.columns - 1)
  }

  @Test func theCursorAndTheMouseFollowTheText() throws {
    var state = opened("mouse = true")
    let (row, columns) = letters(draw(state))
    #expect(columns.count == 6)
    for (scalar, column) in columns {
      _ = state.mouse(MouseEvent(.press(clicks: 1), row: row, column: column))
      #expect(state.wordsAtPlace.unicodeScalars.first?.value == scalar)
      #expect(draw(state).cursor == Frame.Position(row: Row(row), column: Column(column)))
    }
  }

  @Test func matchesAreLitWhereTheyAreSeen() throws {
    var state = opened().typing("] q")
    let plain = draw(state)
    for key in ["/", "\u{5D4}", "\u{5D5}", "<Enter>"] { state = state.typing(key) }
    let lit = draw(state)
    let (row, columns) = letters(lit)
    #expect(columns.count == 6)
    let changed = (0..<60).filter { lit.row(Row(row)).map(\.style)[$0] != plain.row(Row(row)).map(\.style)[$0] }
    #expect(changed == [columns[0x5D5], columns[0x5D4]].compactMap { $0 })
  }

  @Test func theBarStandsWhereTheLineBegins() throws {
    let frame = draw(opened().typing("] q"))
    let (row, columns) = letters(frame)
    let first = try #require(columns[0x5D0])
    let right = frame.row(Row(row)).map(\.scalar).dropFirst(first + 1)
    #expect(right.contains(0x2588))
  }

  /// A terminal that turns letters itself, and a voice, get them as they are read.
  @Test(arguments: ["bidi = \"terminal\"", "linear = true"]) func lettersMayStayAsTheyAreRead(settings: String) throws {
    let (_, columns) = letters(draw(opened(settings)))
    let first = try #require(columns[0x5D0])
    #expect(columns[0x5D1] == first + 1)
  }

  @Test func whoOrdersIsSwitchedLiveAndKept() {
    var state = opened()
    let before = draw(state)
    _ = state.update(.toggleLetterOrder)
    #expect(draw(state) != before)
    #expect(state.settingsToKeep(beside: ReaderSettings()).map(\.setting) == [.bidi])
    _ = state.update(.toggleLetterOrder)
    #expect(letters(draw(state)).columns == letters(before).columns)
  }

  private static let terminals: [(environment: [String: String], order: LetterOrder)] = [
    ([:], .visual), (["KONSOLE_VERSION": "220401"], .logical), (["TERM": "mlterm-256color"], .logical),
    (["TERM_PROGRAM": "Apple_Terminal"], .logical), (["VTE_VERSION": "7000"], .visual),
    (["VTE_VERSION": "7000", "TMUX": "/tmp/tmux,1,0"], .logical), (["KITTY_WINDOW_ID": "1"], .visualWords),
  ]

  @Test(arguments: terminals)
  func terminalsAreKnown(environment: [String: String], order: LetterOrder) {
    #expect(LetterOrder.detect { environment[$0] } == order)
  }
}
