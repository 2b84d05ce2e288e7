import Glibc
import Testing

extension TerminalTests.ReaderTests {
  @Suite struct Mouse {
    private func press(_ session: TerminalSession, _ row: Int, _ column: Int, release: Bool = true) {
      session.send("\u{1B}[<0;\(column + 1);\(row + 1)M")
      if release { session.send("\u{1B}[<0;\(column + 1);\(row + 1)m") }
    }

    private func withMouse() throws -> TerminalSession {
      let session = try Reader.openSample()
      session.send("zm")
      try session.wait(forStatus: "mouse")
      try session.wait("mouse reports") { $0.scanner.privateModes.isSuperset(of: [1002, 1006]) }
      return session
    }

    /// Selecting is the terminal's, and so is the wheel, as arrows.
    @Test func theTerminalKeepsItsMouseAtFirst() throws {
      let session = try Reader.openSample()
      let modes = session.scanner.privateModes
      #expect(modes.isDisjoint(with: [9, 1000, 1001, 1002, 1003, 1005, 1006, 1015]))
      #expect(modes.contains(1007))
      session.send("\u{1B}OB\u{1B}OB\u{1B}OB")
      try session.wait("scrolling") { !$0.screen.contains("cherche sa seconde vie") || $0.screen.rows[0].contains("2") }
      try Reader.quit(session)
    }

    @Test func clicksGoWhereTheyPoint() throws {
      let session = try withMouse()
      let place = try #require(session.screen.find("Bastien Leroux"))
      press(session, place.row, place.column)
      try session.wait(forStatus: "Leroux")
      let title = try #require(session.screen.find("Quotations"))
      press(session, title.row, title.column)
      session.send("j")
      try session.wait(forStatus: "quotation")
      session.send("zm")
      try session.wait("no mouse reports") { $0.scanner.privateModes.isDisjoint(with: [1002, 1006]) }
      try Reader.quit(session)
    }

    @Test func theBorderIsDragged() throws {
      let session = try withMouse()
      let border = try #require(session.screen.find("┐")).column
      press(session, 5, border, release: false)
      session.send("\u{1B}[<32;\(border + 11);6M\u{1B}[<0;\(border + 11);6m")
      try session.wait("a wider pane") { $0.screen.find("┐")?.column == border + 10 }
      try Reader.quit(session)
    }

    @Test func theWheelTurnsThePage() throws {
      let session = try withMouse()
      let before = session.screen
      for _ in 0..<4 { session.send("\u{1B}[<65;90;10M") }
      try session.wait("another page") { $0.screen.rows[0] != before.rows[0] }
      for _ in 0..<4 { session.send("\u{1B}[<64;90;10M") }
      try session.wait("the same page") { $0.screen.rows[3] == before.rows[3] }
      try Reader.quit(session)
    }

    private func withMouse(_ size: TerminalSession.Size) throws -> TerminalSession {
      let session = try SmallArticle.open(config: "mouse = true\n", size: size)
      try session.wait("mouse reports") { $0.scanner.privateModes.isSuperset(of: [1002, 1006]) }
      return session
    }

    /// The setting has it on from the start; links and notes open where they are clicked.
    @Test func linksAndNotesAreClicked() throws {
      let session = try withMouse(.init(90, 22))
      let link = try #require(session.screen.find("report names"))
      press(session, link.row, link.column + 2)
      try session.wait(for: "─ Link ─")
      #expect(session.screen.contains("https://example.org/report"))
      press(session, 21, 80)
      try session.wait("no popup") { !$0.screen.contains("╭") }
      let note = try #require(session.screen.find("¹"))
      press(session, note.row, note.column)
      try session.wait(for: "Nine hundred pounds.")
      try session.escape()
      try Reader.quit(session)
    }

    /// Twice on a quotation asks why it is this speaker's, twice on a row of a list reads on from there.
    @Test func doubleClicksOpen() throws {
      let session = try withMouse(.init(90, 22))
      let quotation = try #require(session.screen.find("no money"))
      for _ in 0..<2 { press(session, quotation.row, quotation.column) }
      try session.wait(for: "Why this speaker?")
      #expect(session.screen.contains("Mary Stone"))
      try session.escape()
      try session.wait(forStatus: "3/5")
      let row = try #require(session.screen.find("5 I can wait"))
      for _ in 0..<2 { press(session, row.row, row.column) }
      try session.wait("the article's turn, there") { !$0.screen.contains("━") && $0.statusLine.contains("5/5") }
      try Reader.quit(session)
    }

    @Test func titlesFocusAndRowsAreChosen() throws {
      let session = try withMouse(.init(90, 22))
      for title in ["2 Sections", "3 Speakers", "4 Quotations"] {
        let place = try #require(session.screen.find(title))
        press(session, place.row, place.column)
        try session.wait(for: title + " ━")
      }
      let section = try #require(session.screen.find("▸ The wait"))
      press(session, section.row, section.column + 3)
      try session.wait(for: "● The wait")
      let text = try #require(session.screen.find("names a price"))
      press(session, text.row, text.column)
      try session.wait("the article's turn") { !$0.screen.contains("━") && $0.statusLine.contains("The repair") }
      try Reader.quit(session)
    }

    /// A click in the scrollbar goes there, and it is dragged.
    @Test func theScrollbarIsTakenHoldOf() throws {
      let session = try withMouse(.init(60, 12))
      let bar = try #require(session.screen.find("▐")).column
      #expect(bar == 59)
      let first = session.screen
      press(session, 10, bar)
      try session.wait(for: "[1] Nine hundred pounds.")
      press(session, 10, bar, release: false)
      for row in stride(from: 9, through: 0, by: -1) { session.send("\u{1B}[<32;\(bar + 1);\(row + 1)M") }
      session.send("\u{1B}[<0;\(bar + 1);1m")
      try session.wait("the beginning") { $0.screen.rows[0] == first.rows[0] }
      try Reader.quit(session)
    }

    /// Broken reports between keys: the keys act, and nothing is printed.
    @Test func garbageIsSwallowed() throws {
      let session = try withMouse()
      for garbage in [
        "\u{1B}[<0;;M", "\u{1B}[<0;0;0M", "\u{1B}[<999999999999;1;1M", "\u{1B}[<35;4;4M", "\u{1B}[<3;3;3m",
        "\u{1B}[<0;30000;30000M", "\u{1B}[<0;5m", "\u{1B}[M !!",
      ] {
        session.send(garbage)
      }
      session.send("]q")
      try session.wait(forStatus: "1/")
      #expect(!session.screen.contains("<0;") && !session.screen.contains("35;4"))
      try Reader.quit(session)
    }

    /// However it ends, the mouse is the terminal's again.
    @Test(arguments: [SIGTERM, SIGHUP]) func aSignalGivesTheMouseBack(number: Int32) throws {
      let session = try withMouse()
      session.signal(number)
      try session.waitForExit()
      try expectGivenBack(session)
    }
  }

  @Suite struct Ground {
    private func open(
      _ color: String?, environment: [String: String] = [:], configuration: String = ""
    ) throws -> TerminalSession {
      var environment = environment
      environment["COLORTERM"] = "truecolor"
      if !configuration.isEmpty {
        environment["INCISE_CONFIG"] = try TestFiles.file("ground-\(configuration.utf8.count).toml", configuration)
      }
      let session = try Reader.open([Reader.french], environment: environment)
      session.backgroundColor = color
      try Reader.waitForSample(session)
      return session
    }

    /// The ground under the first cell; the paper themes have one of their own.
    private func ground(_ session: TerminalSession) -> Cell.Color { session.cell(1, 60).background }
    private let dark = Cell.Color.rgb(0x1C, 0x1E, 0x22)
    private let light = Cell.Color.rgb(0xF7, 0xF3, 0xEA)

    @Test func aLightTerminalGetsTheLightTheme() throws {
      let session = try open("ffff/fbfb/f0f0")
      try session.wait("the light theme") { ground($0) == light }
      try Reader.quit(session)
      let other = try open("0000/2b2b/3636")
      try other.settle()
      #expect(ground(other) == dark)
      try Reader.quit(other)
    }

    @Test func theQuestionComesAfterTheFirstFrame() throws {
      let session = try open("ffff/ffff/ffff")
      try session.wait("the question") {
        $0.scanner.sequences.contains(.string(introducer: "]", content: "11;?"))
      }
      let text = String(decoding: session.output, as: UTF8.self)
      let question = try #require(text.firstRange(of: "\u{1B}]11;?"))
      #expect(text[..<question.lowerBound].contains("Sarmonne"))
      try Reader.quit(session)
    }

    @Test func withoutAnAnswerNothingWaits() throws {
      let session = try open(nil, environment: ["COLORFGBG": "0;15"])
      session.send("]q")
      try session.wait(forStatus: "1/")
      #expect(ground(session) == light)
      try Reader.quit(session)
    }

    /// Half an answer, no colour, an end that never comes: nothing is printed, and the keys behind it act.
    @Test(arguments: [
      "\u{1B}]11;rgb:zzzz/0/0\u{1B}\\", "\u{1B}]11;\u{7}", "\u{1B}]11;rgb:ffff/ff", "\u{1B}]11;rgb:ffff/ffff/ffff",
      "\u{1B}]", "\u{1B}[?62;1;4c", "\u{1B}]4;1;rgb:0/0/0\u{7}",
      "\u{1B}]11;\(String(repeating: "x", count: 5000))\u{1B}\\",
    ])
    func badAnswersAreSwallowed(answer: String) throws {
      let session = try open(nil)
      session.send(answer)
      try session.settle(quiet: .milliseconds(1300))
      session.send("]q")
      try session.wait(forStatus: "1/")
      #expect(!session.screen.contains("rgb:") && !session.screen.contains("xxxx"))
      try Reader.quit(session)
    }

    @Test func aLateAnswerIsSwallowed() throws {
      let session = try open(nil)
      try session.settle(quiet: .milliseconds(2300))
      session.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\]q")
      try session.wait(forStatus: "1/")
      #expect(ground(session) == dark && !session.screen.contains("rgb:"))
      try Reader.quit(session)
    }

    @Test func aChangeIsFollowed() throws {
      let session = try open("0000/0000/0000")
      try session.wait("mode 2031") { $0.scanner.privateModes.contains(2031) }
      session.send("\u{1B}[?997;2n")
      try session.wait("the light theme") { ground($0) == light }
      session.send("\u{1B}[?997;1n")
      try session.wait("the dark theme") { ground($0) == dark }
      // What was chosen by hand stays.
      session.send("t")
      try session.wait(forStatus: "theme: ")
      let chosen = ground(session)
      session.send("\u{1B}[?997;2n]q")
      try session.wait(forStatus: "1/")
      #expect(ground(session) == chosen)
      try Reader.quit(session)
    }

    @Test func aNamedThemeAsksNothing() throws {
      let session = try open("ffff/ffff/ffff", environment: ["INCISE_THEME": "nord"])
      try session.settle()
      #expect(!session.scanner.sequences.contains(.string(introducer: "]", content: "11;?")))
      #expect(!session.scanner.privateModes.contains(2031))
      #expect(ground(session) == .rgb(0x26, 0x2B, 0x35))
      try Reader.quit(session)
      let pair = try open("ffff/ffff/ffff", configuration: "theme-light = \"solarized-light\"\n")
      try pair.wait("the light theme of the settings") { ground($0) == .rgb(0xFD, 0xF6, 0xE3) }
      try Reader.quit(pair)
    }
  }
}
