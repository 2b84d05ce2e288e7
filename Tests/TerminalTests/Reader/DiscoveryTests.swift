import Testing

extension TerminalTests.ReaderTests {
  /// How someone finds out what the reader can do, and what the keys are.
  @Suite struct Discovery {
    /// A chord that is typed at once shows no popup and waits for none; after the popup the next key means the same.
    @Test func whichKeyNeitherDelaysNorSwallows() throws {
      let session = try SmallArticle.open()
      let seen = session.output.count
      let start = ContinuousClock.now
      session.send("]q]q")
      try session.wait(forStatus: "3/5")
      #expect(ContinuousClock.now - start < .milliseconds(450))
      #expect(!String(decoding: session.output[seen...], as: UTF8.self).contains("╭"))
      for (chord, told) in [("[", ("q", "2/5")), ("]", ("v", "3/5")), ("2]", ("q", "5/5")), ("g", ("g", "1/5"))] {
        session.send(chord)
        let title = "╭─ " + chord.map(String.init).joined(separator: " ")
        try session.wait("the popup for \(chord)") { $0.screen.contains(title) }
        session.send(told.0)
        try session.wait(forStatus: told.1)
        #expect(!session.screen.contains("╭"))
      }
      try Reader.quit(session)
    }

    /// A key that goes on from nothing ends the chord, and the next one acts.
    @Test func aWrongKeyEndsTheChord() throws {
      let session = try SmallArticle.open()
      for wrong in ["]x", "]\u{1B}", "]\u{7}", "z\t"] {
        session.send(wrong)
        try session.settle(quiet: .milliseconds(100))
        #expect(!session.screen.contains("╭"))
      }
      session.send("]q")
      try session.wait(forStatus: "2/5")
      try Reader.quit(session)
    }

    /// The focused pane is enlarged by a key, and gives the place back.
    @Test func aPaneIsEnlarged() throws {
      let session = try SmallArticle.open()
      let before = session.screen
      session.send("O")
      try session.wait("the article alone") { !$0.screen.contains("Speakers") && $0.screen.contains("The clock of") }
      session.send("O")
      try session.wait("all panes") { $0.screen == before }
      session.send("gqO")
      try session.wait("the quotations alone") { session in
        session.screen.contains("4 Quotations ━") && !session.screen.contains("The clock of")
          && session.screen.contains("It broke at noon.")
      }
      session.send("Oga")
      try session.wait("all panes") { $0.screen.rows.dropLast() == before.rows.dropLast() }
      try Reader.quit(session)
    }

    /// Help begins with the keys of the pane where one is.
    @Test func helpIsTheContexts() throws {
      let session = try SmallArticle.open()
      for (pane, title) in [
        ("gs", "In the sections pane"), ("gp", "In the speakers pane"), ("gq", "In the quotations pane"),
        ("ga", "In the article pane"),
      ] {
        session.send(pane + "?")
        try session.wait(for: title)
        let screen = session.screen
        #expect((screen.find(title)?.row ?? .max) < (screen.find("Everywhere")?.row ?? .max), "\(screen)")
        try session.escape()
      }
      try Reader.quit(session)
    }

    /// Where hands expect `?` to search backwards it does, and `h` and F1 show help.
    @Test func lessHasItsOwnQuestionMark() throws {
      let session = try SmallArticle.open(["--keys", "less"])
      session.send("?clock\r")
      try session.wait(forStatus: "match ")
      for help in ["h", "\u{1B}OP", "\u{1B}[11~"] {
        session.send(help)
        try session.wait(for: "─ Keys ─")
        try session.escape()
      }
      try Reader.quit(session)
    }

    @Test func emacsCountsWithAlt() throws {
      let session = try SmallArticle.open(["--keys", "emacs"])
      session.send("\u{1B}3\u{1B}\u{06}")
      try session.wait(forStatus: "4/5")
      session.send("\u{1B}\u{02}")
      try session.wait(forStatus: "3/5")
      // A chord of three keys, and the same after each part came late.
      session.send("\u{18}rma")
      try session.wait(forStatus: "mark a is here")
      session.send("\u{1B}>\u{18}")
      try session.settle(quiet: .milliseconds(700))
      session.send("r")
      try session.settle(quiet: .milliseconds(700))
      session.send("ja")
      try session.wait(forStatus: "3/5")
      session.send("\u{13}élite\r")
      try session.wait(forStatus: "match 1/")
      session.send("\u{18}\u{03}")
      #expect(try session.waitForExit() == .exited(0))
    }

    /// Unbound keys, long chords, keys of one pane, and counts in a user's own keymap.
    @Test func aUsersKeymapHasItsWay() throws {
      _ = try TestFiles.folder("own-keys/")
      for name in ["own-keys/incise", "own-keys/incise/keymaps"] { _ = try TestFiles.folder(name) }
      try TestFiles.file(
        "own-keys/incise/keymaps/own.toml",
        """
        inherits = "vi"
        [global]
        "j" = "unbound"
        "z ..." = "unbound"
        ", a b c d" = "next-quotation"
        "é" = "next-section"
        [speakers]
        "x" = "select-item"
        """)
      let environment = ["XDG_CONFIG_HOME": TestEnvironment.folder + "/own-keys", "INCISE_KEYMAP": "own"]
      let session = try SmallArticle.open(environment: environment)
      let first = session.screen
      session.send("jzm")
      try session.settle()
      #expect(session.screen.rows.dropLast() == first.rows.dropLast())
      #expect(session.scanner.privateModes.isDisjoint(with: [1002, 1006]))
      // The letter of a mark was awaited.
      session.send("\u{1B}")
      try session.wait(forStatus: "1/5")
      session.send(",abcd")
      try session.wait(forStatus: "2/5")
      session.send("2,abcd")
      try session.wait(forStatus: "4/5")
      session.send("é")
      try session.wait(forStatus: "The wait")
      session.send("3\u{1B}[Ax")
      try session.wait("the article's turn") { !$0.screen.contains("━") }
      try Reader.quit(session)
    }

    /// The page of keys, the command that prints them and the help screen come from one table.
    @Test func theKeysArePrinted() throws {
      let printed = try Reader.run(["keys"])
      #expect(printed.status == 0 && printed.error.isEmpty)
      let page = String(decoding: try #require(TestFiles.read(Reader.root + "/docs/keys.md")), as: UTF8.self)
      #expect(page.contains(printed.outputText))
      let rows = printed.outputText.split(separator: "\n").filter { $0.hasPrefix("| `") || $0.hasPrefix("|  |") }
      #expect(rows.count > 80)
      for (keymap, row) in [("emacs", "`C-M-f`"), ("less", "`c q`"), ("arrows", "`<f10>`")] {
        let named = try Reader.run(["keys", keymap])
        #expect(named.outputText.contains(row))
        #expect(try Reader.run(["keys", "--keymap", keymap]).output == named.output)
      }
      // Every action of everywhere that has a key stands in the help.
      let session = try SmallArticle.open(size: .init(100, 30))
      for row in rows.prefix(40) {
        let cells = row.split(separator: "|").map { $0.drop { $0 == " " } }
        guard cells.count > 3, !cells[0].contains("("), cells[0].contains("`") else { continue }
        let words = String(cells[2].reversed().drop { $0 == " " }.reversed())
        session.send("?" + words)
        try session.wait("«\(words)» in the help") { session in
          session.screen.rows.count { $0.contains(words) } > 1
        }
        try session.escape()
      }
      try Reader.quit(session)
    }
  }
}
