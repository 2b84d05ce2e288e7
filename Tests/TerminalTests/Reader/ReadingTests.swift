import Glibc
import Testing

extension TerminalTests.ReaderTests {
  @Suite struct Reading {
    @Test func theSourceOfAWebPageIsCalledSo() throws {
      let path = try TestFiles.file("page.html", "\n<!DOCTYPE html>\n<html><body><p>Words.</p></body></html>\n")
      let session = try Reader.open([path])
      let told = "this is the source of a web page; Incise reads plain text and Markdown"
      try session.wait(forStatus: told)
      try Reader.quit(session)
      let printed = try Reader.run([path])
      #expect(printed.status == 0 && printed.errorText == "incise: \(path): \(told)\n" && !printed.output.isEmpty)
      let extracted = try Reader.run(["extract", path])
      #expect(extracted.status == 0 && extracted.errorText == printed.errorText && !extracted.output.isEmpty)
    }

    @Test func articleOpensWithItsPanes() throws {
      let session = try Reader.openSample()
      let screen = session.screen
      #expect(screen.contains("Un toit trop lourd"))
      for speaker in ["Odile Carrasco", "Bastien Leroux", "Farida Benkacem"] { #expect(screen.contains(speaker)) }
      #expect(session.isOnAlternateScreen)
      #expect(screen.rows.allSatisfy { $0.count <= 120 })
      try Reader.quit(session)
    }

    @Test func speakersHaveColoursOfTheirOwn() throws {
      let session = try Reader.openSample()
      let bars = ["Odile Carrasco", "B. Leroux-Maury", "Farida Benkacem"].compactMap { name -> Cell.Color? in
        guard let place = paneRow(of: name, in: session.screen) else { return nil }
        return (0...place.column).lazy.map { session.cell(place.row, $0) }.first {
          "▌▐│┃█▏".contains($0.text) && $0.text != ""
        }?
        .foreground
      }
      #expect(bars.count == 3)
      #expect(Set(bars.map { "\($0)" }).count == 3, "\(bars)")
      try Reader.quit(session)
    }

    /// The speakers pane lies left of the article.
    private func paneRow(of name: String, in screen: Screen) -> (row: Int, column: Int)? {
      for (index, row) in screen.rows.enumerated() where row.prefix(30).contains(name.prefix(12)) {
        let found = Screen(rows: [row]).find(String(name.prefix(12)))
        return found.map { (index, $0.column) }
      }
      return nil
    }

    @Test func keysWalkTheQuotations() throws {
      let session = try Reader.openSample()
      session.send("]q")
      try session.wait(forStatus: "1/")
      session.send("]q")
      try session.wait(forStatus: "2/")
      try session.wait(forStatus: "Leroux")
      session.send("[q")
      try session.wait(forStatus: "Carrasco")
      session.send("3]q")
      try session.wait(forStatus: "4/")
      try Reader.quit(session)
    }

    @Test func aSearchIsTypedAndWalked() throws {
      let session = try Reader.openSample()
      session.send("/marche")
      try session.wait(forStatus: "1/")
      session.send("\r")
      try session.wait(forStatus: "match 1/")
      session.send("n")
      try session.wait(forStatus: "match 2/")
      session.send("/\u{1B}r(")
      try session.wait(forStatus: "missing closing parenthesis")
      session.send("\u{7}")
      session.send("gp&leroux")
      try session.wait("the filtered list") {
        $0.screen.contains("& leroux") && !$0.screen.rows.contains { $0.prefix(24).contains("Carrasco") }
      }
      session.send("\u{7}")
      try Reader.quit(session)
    }

    @Test func keysWalkTheSections() throws {
      let session = try Reader.openSample()
      session.send("]s")
      try session.wait(forStatus: "Un toit trop lourd")
      session.send("]s")
      try session.wait(forStatus: "Les étals")
      session.send("[s")
      try session.wait(forStatus: "Un toit trop lourd")
      session.send("G")
      try session.wait(forStatus: "Des souvenirs")
      session.send("gg")
      try session.wait("the title") { $0.screen.rows.prefix(6).contains { $0.contains("seconde vie") } }
      try Reader.quit(session)
    }

    @Test func onlyThisSpeakerComesAndGoes() throws {
      let session = try Reader.openSample()
      session.send("]q")
      try session.wait(forStatus: "1/")
      try session.settle()
      let before = session.screen
      session.send("s")
      try session.wait("a changed screen") { $0.screen != before }
      session.send("s")
      try session.wait("the screen of before") { $0.screen == before }
      try Reader.quit(session)
    }

    @Test func helpComesAndGoes() throws {
      let session = try Reader.openSample()
      try session.settle()
      let before = session.screen
      session.send("?")
      try session.wait("help") { $0.screen != before && $0.screen.contains("quotation") }
      session.send("\u{1B}")
      try session.wait("the screen of before") { $0.screen == before }
      try Reader.quit(session)
    }

    @Test func whereThereIsLittleRoomGivenNamesAreInitials() throws {
      let session = try Reader.open([Reader.french], size: .init(80, 24))
      try session.wait(for: "O. Carrasco")
      for name in ["Leroux-Maury", "F. Benkacem"] {
        #expect(paneRow(of: name, in: session.screen) != nil, "\(name) is missing in\n\(session.screen)")
      }
      try Reader.quit(session)
    }

    @Test func theNameStandsOutOfTheWordsAroundIt() throws {
      let session = try Reader.openSample()
      session.send("]qi")
      // «… elle avant même la fin du tour de table.»: her pronoun, and nothing of the next paragraph.
      let words = "… elle avant même la fin du tour de table.     "
      try session.wait(for: words)
      let (row, column) = try #require(session.screen.find(words))
      #expect((2..<6).allSatisfy { session.cell(row, column + $0).isBold })
      #expect([0, 1, 6, 7].allSatisfy { !session.cell(row, column + $0).isBold })
      session.send("\u{1B}")
      try session.settle()
      try Reader.quit(session)
    }

    @Test func halfTypedChordShowsWhatFollows() throws {
      let session = try Reader.openSample()
      try session.settle()
      let before = session.screen
      session.send("]")
      try session.wait("what may follow") { $0.screen != before && $0.screen.contains("quotation") }
      session.send("\u{1B}")
      try session.wait("the screen of before") { $0.screen == before }
      try Reader.quit(session)
    }

    @Test func articleComesThroughAPipe() throws {
      for arguments in [["-"], []] {
        let bytes = try #require(TestFiles.read(Reader.french))
        let session = try Reader.open(arguments, input: .pipe(bytes))
        try Reader.waitForSample(session)
        session.send("]q")
        try session.wait(forStatus: "1/")
        try Reader.quit(session)
      }
    }

    @Test(arguments: [(100, 30), (79, 24), (60, 20), (40, 10)])
    func narrowScreensRead(_ columns: Int, _ rows: Int) throws {
      let session = try Reader.open([Reader.french], size: .init(columns, rows))
      try session.wait(for: "Sarmonne")
      try Reader.quit(session)
    }

    /// Rows that only moved are scrolled by line feeds: some emulators that call themselves xterm don't know SU and SD.
    @Test func rowsAreScrolledInAWayThatEveryTerminalKnows() throws {
      let session = try Reader.openSample()
      for keys in ["]q", "]q", "[q", "\u{04}", "\u{15}", "G", "gg"] {
        session.send(keys)
        try session.settle()
      }
      let unknown = session.scanner.sequences.contains {
        if case .csi(let content) = $0 { content.hasSuffix("S") || content.hasSuffix("T") } else { false }
      }
      #expect(!unknown)
      #expect(session.screen.rows.prefix(3).contains { $0.contains("seconde vie") })
      try Reader.quit(session)
    }

    /// A screen reader's screen: nothing drawn, speakers in the text, the cursor on the line that counts.
    @Test(arguments: [TerminalSession.Size.usual, .init(40, 20)])
    func linearModeDrawsNothing(size: TerminalSession.Size) throws {
      let session = try Reader.open([Reader.french, "--linear"], size: size)
      try session.wait(for: "Sarmonne")
      session.send("]q")
      try session.wait(for: "Carrasco:]")
      for keys in ["", "]q", "gp", "jj", "gq", "\u{1B}", "w", "\u{1B}", "i", "\u{1B}", "?"] {
        session.send(keys)
        try session.settle()
        let drawn = session.screen.rows.joined().unicodeScalars.filter { (0x2500...0x25FF).contains($0.value) }
        #expect(drawn.isEmpty, "after \(keys): \(session.screen)")
        #expect(session.scanner.privateModes.contains(25), "the cursor is hidden after \(keys)")
      }
      session.send("\u{1B}")
      try session.settle()
      try Reader.quit(session)
    }

    @Test func spacingAndParagraphsChangeAndThePlaceStays() throws {
      let session = try Reader.openSample()
      session.send("]q]q]q")
      try session.wait(forStatus: "3/")
      for keys in ["zv", "zv", "zp", "zv", "zp"] {
        session.send(keys)
        try session.settle()
        session.send("\u{1B}")
        try session.wait(forStatus: "3/")
      }
      try Reader.quit(session)
    }

    @Test func aSpeakersDossierLeadsToTheirPlaces() throws {
      let session = try Reader.openSample()
      session.send("]qi")
      try session.wait(for: "─ Odile Carrasco ─")
      #expect(session.screen.contains("of all that is said"))
      session.send("]q]q")
      try session.settle()
      session.send("\r")
      try session.wait("the third of hers") {
        !$0.screen.contains("of all that is said") && !$0.statusLine.contains("1/16")
      }
      #expect(session.statusLine.contains("Odile Carrasco"))
      try Reader.quit(session)
    }
  }

  @Suite struct Resizing {
    @Test func placeAndPictureComeBack() throws {
      let session = try Reader.openSample()
      session.send("]q]q]q")
      try session.wait(forStatus: "3/")
      try session.settle()
      let first = session.screen
      for (columns, rows) in [(40, 10), (1, 1), (200, 60), (2, 100), (300, 1), (3, 3), (80, 24)] {
        session.resize(.init(columns, rows))
        try session.settle()
        #expect(session.exit == nil, "ended at \(columns) × \(rows)")
      }
      session.resize(.usual)
      try session.wait("the first picture") { $0.screen == first }
      try Reader.quit(session)
    }

    /// A frame's time for the reader; the tests' bound leaves room for a build without optimisation on a busy machine.
    @Test(arguments: ["a theme", "a measure", "a size"])
    func whatIsSwitchedIsSeenAtOnce(_ what: String) throws {
      let session = try Reader.openSample(environment: ["COLORTERM": "truecolor", "INCISE_THEME": "paper-dark"])
      try session.settle()
      var times: [Duration] = []
      for step in 0..<9 {
        let before = session.output.count
        let start = ContinuousClock.now
        switch what {
        case "a theme": session.send("t")
        case "a measure": session.send(step % 2 == 0 ? "z<" : "z>")
        default: session.resize(.init(step % 2 == 0 ? 100 : 120, 30))
        }
        try session.wait(what) { $0.output.count > before + 200 }
        times.append(ContinuousClock.now - start)
        try session.settle(quiet: .milliseconds(60))
      }
      #expect(times.sorted()[4] < .milliseconds(60), "\(times)")
      try Reader.quit(session)
    }

    @Test func stormIsWeathered() throws {
      let session = try Reader.openSample()
      try session.settle()
      let first = session.screen
      for step in 0..<300 {
        session.resize(.init(1 + (step * 37) % 200, 1 + (step * 13) % 60))
        if step % 10 == 0 { session.send("j") }
      }
      session.resize(.usual)
      session.send("gg")
      try session.wait("the first picture") { $0.screen == first }
      try Reader.quit(session)
    }
  }
}
