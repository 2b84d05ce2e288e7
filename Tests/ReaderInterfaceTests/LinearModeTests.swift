import Keybindings
import ReaderInterface
import ReaderSettings
import ScreenFrame
import Testing

/// One thing at a time: what a screen reader is told.
@Suite struct LinearModeTests {
  private func linear(_ keys: String...) -> State {
    var state = trial.state()
    _ = state.update(.toggleLinear)
    for group in keys { state.type(group) }
    return state
  }

  /// Lines, blocks and signs that a screen reader would read out by their names.
  private func isDrawn(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) }
  }

  @Test func speakersStandInTheText() {
    let picture = draw(linear()).picture
    #expect(picture.contains("[Ada Lund:] “Nobody told us the bolts"))
    #expect(!picture.contains("Speakers") && !picture.contains("Quotations"))
    let state = linear("G")
    #expect(draw(state).picture.contains("[speaker unknown:] “Shame,”"))
  }

  @Test func nothingIsDrawn() {
    for keys in [
      [], ["g s"], ["g p"], ["g q"], ["] q", "w"], ["] q", "i"], ["?"], [":"], ["g p", "& ", "a"], ["/", "o"],
    ] {
      var state = linear()
      for group in keys { state.type(group) }
      let picture = draw(state).picture
      #expect(!picture.contains(where: isDrawn), "after \(keys): \(picture)")
      #expect(draw(state).cursor != nil, "no cursor after \(keys)")
    }
  }

  @Test func aListHasTheScreenAndItsLineTheCursor() throws {
    let state = linear("g p", "] v")
    let lines = draw(state).picture.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].contains("Speakers") && !draw(state).picture.contains("The hearing opened"))
    let cursor = try #require(draw(state).cursor)
    #expect(lines[cursor.row.value].hasPrefix("> "))
    #expect(draw(linear("g q")).picture.contains("1 Ada Lund: Nobody told us"))
  }

  @Test func aToggleGivesAllBack() {
    let before = trial.state()
    var state = before
    _ = state.update(.toggleLinear)
    _ = state.update(.toggleLinear)
    state.type("<esc>")
    #expect(draw(state).picture.contains("Speakers") && state.place == before.place)
  }

  @Test func pagesAreTurned() {
    var state = trial.state()
    state.resize(to: Size(rows: 6, columns: 60))
    _ = state.update(.toggleLinear)
    let first = draw(state).picture.split(separator: "\n").first
    state.type("j")
    // The place walks down the page, which stays.
    #expect(draw(state).picture.split(separator: "\n").first == first)
    let place = state.place
    for _ in 0..<5 { state.type("j") }
    #expect(state.place > place)
    #expect(draw(state).picture.split(separator: "\n").first != first)
    #expect(draw(state).cursor?.row.value ?? 9 < 5)
  }
}

@Suite struct SpacingTests {
  @Test func linesTakeMoreRowsAndThePlaceStays() {
    var state = trial.state().typing("] q", "] q")
    let place = state.place
    state.type("z v")
    let rows = draw(state).picture.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(state.place == place && state.lineSpacing == 2)
    #expect(rows.contains { $0.contains("Not once") })
    state.type("z v")
    state.type("z v")
    #expect(state.lineSpacing == 1 && state.place == place)
  }

  @Test func aLineDownIsALineOfWords() {
    // Where nothing is left to scroll, the place walks.
    var state = trial.state(100, 70).typing("z v", "z v")
    var places = [state.place]
    for _ in 0..<8 {
      state.type("j")
      #expect(state.place > places[places.count - 1])
      places.append(state.place)
    }
    for place in places.dropLast().reversed() {
      state.type("k")
      #expect(state.place == place)
    }
  }

  @Test func paragraphsAreIndented() {
    let rows = draw(trial.state().typing("z p")).picture.split(separator: "\n", omittingEmptySubsequences: false)
    let first = rows.firstIndex { $0.contains("The hearing opened") } ?? 0
    let second = rows.firstIndex { $0.contains("She paused") } ?? 0
    #expect(rows[first..<second].allSatisfy { !$0.trimmed.isEmpty }, "a blank line is left: \(rows)")
    #expect(rows[second].contains("  She paused"))
    #expect(!rows[first].contains("  The hearing opened".replacing("  ", with: "      ")))
  }
}

extension Substring {
  /// What stands right of the panes' border.
  fileprivate var trimmed: Substring {
    let text = split(separator: "│", omittingEmptySubsequences: false).last ?? self
    return text.drop { $0 == " " || $0 == "┤" || $0 == "─" }
  }
}
