import Keybindings
import NcursesTerminal
import ScreenFrame
import Testing
import Theming

@Suite struct MouseDecoderTests {
  private func report(_ button: Int, _ row: Int, _ column: Int, release: Bool = false) -> MouseReport {
    MouseReport(button: button, row: row, column: column, isRelease: release)
  }

  @Test func pressesDragsAndReleases() {
    var decoder = MouseDecoder()
    #expect(decoder.event(for: report(0, 3, 4), at: 0) == MouseEvent(.press(clicks: 1), row: 3, column: 4))
    #expect(decoder.event(for: report(32, 3, 9), at: 10) == MouseEvent(.drag, row: 3, column: 9))
    #expect(decoder.event(for: report(0, 3, 9, release: true), at: 20) == MouseEvent(.release, row: 3, column: 9))
    #expect(decoder.event(for: report(32, 3, 10), at: 30) == nil)
    #expect(decoder.event(for: report(0, 3, 9, release: true), at: 40) == nil)
  }

  /// Modifiers change nothing: whoever holds Shift selects in the terminal.
  @Test func theWheelTurnsBothWays() {
    var decoder = MouseDecoder()
    #expect(decoder.event(for: report(64, 0, 0), at: 0)?.kind == .wheel(-1))
    #expect(decoder.event(for: report(65, 0, 0), at: 0)?.kind == .wheel(1))
    #expect(decoder.event(for: report(65 + 16, 0, 0), at: 0)?.kind == .wheel(1))
    for button in [66, 67, 1, 2, 33, 34, 35, 128, 129, 160] {
      #expect(decoder.event(for: report(button, 0, 0), at: 0) == nil, "\(button)")
    }
  }

  @Test(arguments: [(100, 5, 5, 2), (400, 5, 6, 2), (401, 5, 5, 1), (100, 6, 5, 1), (100, 5, 7, 1)])
  func aSecondClickSoonAfterAtThePlaceIsADoubleOne(later: Int, row: Int, column: Int, clicks: Int) {
    var decoder = MouseDecoder()
    _ = decoder.event(for: report(0, 5, 5), at: 1000)
    _ = decoder.event(for: report(0, 5, 5, release: true), at: 1010)
    let event = decoder.event(for: report(0, row, column), at: 1000 + Int64(later))
    #expect(event?.kind == .press(clicks: clicks))
    // A third one begins anew.
    if clicks == 2 {
      #expect(
        decoder.event(for: report(0, row, column), at: 1000 + Int64(later) + 10)?.kind == .press(clicks: 1))
    }
  }

  @Test func whatNoScreenHasIsNothing() {
    var decoder = MouseDecoder()
    for (row, column) in [(-1, 0), (0, -1), (1 << 20, 0), (0, .max)] {
      #expect(decoder.event(for: report(0, row, column), at: 0) == nil)
    }
  }

  @Test(arguments: [
    ("rgb:0000/0000/0000", "#000000"), ("rgb:ffff/ffff/ffff", "#ffffff"), ("rgb:1c/1e/22", "#1c1e22"),
    ("rgb:f/0/8", "#ff0088"), ("rgba:fdfd/f6f6/e3e3/ffff", "#fdf6e3"), ("#abc", "#aabbcc"), ("#123456", "#123456"),
    ("#fdfdf6f6e3e3", "#fdf6e3"),
  ])
  func coloursOfTerminalsAreRead(notation: String, color: String) {
    #expect(TerminalAnswer.color(notation)?.notation == color)
  }

  @Test(arguments: [
    "", "rgb:", "rgb:1/2", "rgb:1/2/3/4", "rgb:12345/0/0", "rgb:g/0/0", "rgb:-1/0/0", "rgb:+1/0/0", "rgb://", "#",
    "#12", "#12345", "#éé", "white", "rgb:ffff/ffff/ffff and more", "rgba:1/2/3", "cmyk:1/2/3/4",
  ])
  func garbageIsNoColour(notation: String) {
    #expect(TerminalAnswer.color(notation) == nil)
    #expect(TerminalAnswer.system("11;" + notation).ground == nil)
  }

  @Test(arguments: [
    (TerminalAnswer.system("11;rgb:fdfd/f6f6/e3e3"), Theme.Appearance.light), (.system("11;rgb:0/2b2b/3636"), .dark),
    (.system("11;#777777"), .light), (.system("11;#757575"), .dark), (.control("?997;1n"), .dark),
    (.control("?997;2n"), .light),
  ])
  func theGroundIsToldApart(answer: TerminalAnswer, ground: Theme.Appearance) {
    #expect(answer.ground == ground)
  }

  @Test(arguments: [
    TerminalAnswer.system("10;rgb:ffff/ffff/ffff"), .system("11"), .control("?997;3n"), .control("?62;4c"),
    .control("997;1n"), .device("11;rgb:ffff/ffff/ffff"),
  ])
  func otherAnswersSayNothingOfTheGround(answer: TerminalAnswer) {
    #expect(answer.ground == nil)
  }

  /// Reports as bytes, good and bad, between keys: each key comes out, and nothing else does.
  @Test func reportsNeverBecomeKeys() {
    var parser = InputParser()
    for garbage in [
      "\u{1B}[<0;5;5M", "\u{1B}[<0;5;5m", "\u{1B}[<;;M", "\u{1B}[<0;0;0M", "\u{1B}[<99999999999999999999;1;1M",
      "\u{1B}[<0;5M", "\u{1B}[<a", "\u{1B}[M   ", "\u{1B}]11;rgb:zz/zz/zz\u{1B}\\", "\u{1B}]11;\u{7}",
    ] {
      parser.feed(Array((garbage + "j").utf8))
      var keys: [String] = []
      var mouse = MouseDecoder()
      while let event = parser.next() {
        if case .key(let key) = event { keys.append(key.notation) }
        if case .mouse(let report) = event { _ = mouse.event(for: report, at: 0) }
      }
      #expect(keys.last == "j" && keys.count <= 1, "\(garbage.debugDescription): \(keys)")
    }
  }
}
