import Testing

extension TerminalTests.ReaderTests {
  @Suite struct Searching {
    /// The hands of emacs go on to the next match with the key that began the search.
    @Test func whileTypingOneWalksFromMatchToMatch() throws {
      let session = try SmallArticle.open(["--keys", "emacs"])
      session.send("\u{13}elite")
      try session.wait(forStatus: "1/3")
      session.send("\u{13}")
      try session.wait(forStatus: "2/3")
      session.send("\u{12}")
      try session.wait(forStatus: "1/3")
      session.send("\r")
      try session.settle()
      // In an empty prompt the same key takes the last search up.
      session.send("\u{13}\u{13}")
      try session.wait(forStatus: "/elite")
      session.send("\r")
      try session.settle()
      try Reader.quit(session)
    }

    /// What is typed, and the note at the right of the prompt.
    @Test(arguments: [
      // Accents are matched loosely unless asked for, capitals heeded when one is typed.
      ("elite", "1/3"), ("élite", "1/"), ("Elite", "1/1"), ("elite\u{1B}a", "accents · 1/2"),
      ("elite\u{1B}c\u{1B}c", "Case · "), ("clock", "/3"),
      ("\u{1B}rm[ao]n?.y", "regex · 1/"), ("\u{1B}r(", "missing closing parenthesis"), ("zebra", "not found"),
      // Only what somebody said, one speaker said, one section holds.
      ("quote:wait", "1/1"), ("citation:elite", "not found"), ("speaker:webb wait", "1/1"),
      ("speaker:stone no", "1/"), ("locuteur:\"mary stone\" spring", "not found"), ("section:wait clock", "1/1"),
      ("section:repair clock", "not found"),
    ])
    func theNoteSaysWhatIsFound(_ typed: String, _ note: String) throws {
      let session = try SmallArticle.open()
      session.send("/\(typed)")
      try session.wait("«\(note)» at the end of the prompt") {
        let end = $0.statusLine.split(separator: "  ").last ?? ""
        return $0.statusLine.hasPrefix(" /") && end.contains(note)
      }
      session.send("\u{1B}")
      try session.wait(forStatus: "quotation 1/5")
      try Reader.quit(session)
    }

    /// Every match on the screen is lit while one types, the one where one is more than the others.
    @Test func allMatchesAreLit() throws {
      let session = try SmallArticle.open(environment: ["COLORTERM": "truecolor"])
      session.send("/elite")
      try session.wait(forStatus: "1/3")
      let places = session.screen.rows.enumerated().flatMap { index, row in
        ["élite", "Elite", "elite"].compactMap { word -> (row: Int, column: Int)? in
          index < 21 ? Screen(rows: [row]).find(word).map { (index, $0.column) } : nil
        }
      }
      #expect(places.count == 3, "\(session.screen)")
      let grounds = places.map { session.cell($0.row, $0.column).background }
      let plain = session.cell(2, 60).background
      #expect(grounds.allSatisfy { $0 != plain }, "\(grounds)")
      #expect(grounds[0] != grounds[1] && grounds[1] == grounds[2], "\(grounds)")
      session.send("\u{1B}")
      try session.wait("no light") { session in
        places.allSatisfy { session.cell($0.row, $0.column).background == plain }
      }
      try Reader.quit(session)
    }

    @Test func matchesAreWalkedRoundAndRemembered() throws {
      let session = try SmallArticle.open()
      session.send("/elite\r")
      try session.wait(forStatus: "match 1/3")
      session.send("2n")
      try session.wait(forStatus: "match 3/3")
      session.send("n")
      try session.wait(forStatus: "search went round the end of the article")
      session.send("N")
      try session.wait(forStatus: "search went round the start of the article")
      session.send("/money\r")
      try session.wait(forStatus: "match 1/1")
      session.send("/\u{1B}[A")
      try session.wait(forStatus: "/money")
      session.send("\u{1B}[A")
      try session.wait(forStatus: "/elite")
      session.send("\u{1B}[B")
      try session.wait(forStatus: "/money")
      session.send("\u{1B}")
      try session.wait(forStatus: "clock.md")
      session.send("g/clock\r")
      try session.wait(forStatus: "match 2/3")
      try Reader.quit(session)
    }

    /// In a large text the nearest match is there while the rest is still counted.
    @Test func aLargeTextIsSearchedBehind() throws {
      let line = "The quick brown fox jumps over the lazy dog, and nobody says why.\n\n"
      let filler = String(repeating: line, count: 150_000)
      let path = try TestFiles.file(
        "large-search.md", "# Large\n\nA needle lies near.\n\n" + filler + "A last needle.\n")
      let session = try Reader.open([path])
      try session.wait(for: "A needle lies near.")
      session.send("/needle")
      try session.wait("the near match") {
        $0.statusLine.contains("/needle") && $0.screen.contains("A needle lies near.")
      }
      try session.wait("the count", limit: Reader.longLimit) { $0.statusLine.contains("1/2") }
      session.send("\rn")
      try session.wait("the far match", limit: Reader.longLimit) { $0.screen.contains("A last needle.") }
      session.send("q")
      #expect(try session.waitForExit(limit: Reader.longLimit) == .exited(0))
    }

    /// The lists follow what is typed, in both panes, and are sorted three ways and two.
    @Test func listsAreFilteredAndSorted() throws {
      let session = try SmallArticle.open()
      session.send("gq&mo")
      try session.wait("one quotation") {
        $0.screen.contains("▌3 We have no money") && !$0.screen.contains("▌4 None at all")
      }
      session.send("\u{7}")
      try session.wait(for: "▌4 None at all")
      session.send("o")
      try session.wait(forStatus: "quotations by speaker")
      func order(_ rows: [String]) -> [Int] {
        rows.compactMap { $0.firstMatch(of: /^.▌(\d)\s/).flatMap { Int($0.1) } }
      }
      #expect(order(session.screen.rows) == [1, 2, 5, 3, 4])
      session.send("o")
      try session.wait(forStatus: "quotations in the order of the text")
      #expect(order(session.screen.rows) == [1, 2, 3, 4, 5])
      session.send("gp")
      for (told, first, second) in [
        ("their share", "Tom Webb", "Mary Stone"), ("by name", "Mary Stone", "Tom Webb"),
        ("order of appearance", "Tom Webb", "Mary Stone"),
      ] {
        session.send("o")
        try session.wait(forStatus: told)
        let rows = [first, second].compactMap { session.screen.find("▌\($0)")?.row }
        #expect(rows.count == 2 && rows == rows.sorted(), "\(session.screen)")
      }
      try Reader.quit(session)
    }
  }
}
