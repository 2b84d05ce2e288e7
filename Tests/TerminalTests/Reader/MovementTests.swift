import Testing

extension TerminalTests.ReaderTests {
  @Suite struct Movement {
    /// Keys, and what the bottom line then says; each from the start of the article.
    @Test(arguments: [
      ("]q", "quotation 2/5 · Tom Webb"), ("4]q", "quotation 5/5 · Tom Webb"), ("3]q[q", "quotation 3/5"),
      ("9]q]q", "last quotation"), ("]s", "The repair"), ("2]s", "The wait"), ("]s]s[[", "The repair"),
      ("]v", "quotation 3/5 · Mary Stone"), ("]v[v", "quotation 1/5 · Tom Webb"), ("]q]o", "quotation 5/5 · Tom Webb"),
      ("2*#", "quotation 2/5 · Tom Webb"), ("G", "The wait"), ("Ggg", "quotation 1/5"), ("50%", "quotation 4/5"),
      ("gq3giga", "quotation 3/5"), ("gs3giga", "The wait"), ("G\u{0F}", "quotation 1/5"),
      ("G\u{0F}go", "The wait"),
      ("G\u{1B}[1;3D", "quotation 1/5"), ("G\u{1B}[1;3D\u{1B}[1;3C", "quotation 5/5"),
      ("]l", "https://example.org/report"), ("]f", "note 1: Nine hundred"),
      ("]s]mG", "The wait"), ("5)", "quotation 4/5"), ("5)2(", "quotation 3/5"), ("gqG\r", "quotation 5/5"),
    ])
    func keysGoThere(_ keys: String, _ told: String) throws {
      let session = try SmallArticle.open()
      session.send(keys)
      try session.wait(forStatus: told)
      try Reader.quit(session)
    }

    /// Paragraph by paragraph: what is copied is the one where one stands.
    @Test func paragraphsAreWalked() throws {
      let session = try SmallArticle.open()
      func paragraph() throws -> String {
        session.send("yp")
        try session.wait(forStatus: "the paragraph (")
        let told = session.statusLine
        session.send("\u{1B}")
        try session.wait("the usual line") { $0.statusLine != told }
        return try #require(told.firstMatch(of: /\((\d+) character/)).1.description
      }
      session.send("gg")
      var lengths: [String] = []
      for _ in 0..<6 {
        lengths.append(try paragraph())
        session.send("}")
      }
      #expect(Set(lengths).count >= 5, "\(lengths)")
      session.send("6{")
      #expect(try paragraph() == lengths[0])
      try Reader.quit(session)
    }

    /// The line where one reads is brought to the middle of the screen.
    @Test func theLineIsCentred() throws {
      let session = try SmallArticle.open(size: .init(60, 14))
      session.send("3]q[q")
      try session.wait(forStatus: "3/5")
      session.send("zz")
      try session.wait("the quotation in the middle") { $0.screen.find("“We have no money")?.row == 6 }
      try Reader.quit(session)
    }

    @Test func marksAndJumpsComeBack() throws {
      let session = try SmallArticle.open(size: .init(60, 10))
      session.send("]vma")
      try session.wait(forStatus: "mark a is here")
      session.send("G")
      try session.wait(forStatus: "5/5")
      session.send("'a")
      try session.wait(forStatus: "3/5")
      session.send("\u{0F}")
      try session.wait(forStatus: "5/5")
      session.send("`b")
      try session.wait(forStatus: "no mark b")
      // After a pause the marks are shown, and the letter still counts.
      session.send("gg'")
      try session.wait(for: "go to a mark")
      try session.wait(for: "We have no money,” said Mary Stone, the mayor.…")
      session.send("a")
      try session.wait(forStatus: "3/5")
      try Reader.quit(session)
    }

    private func longArticle() throws -> String {
      let paragraphs = (1...1500).map { "Paragraph number \($0) stands here by itself." }
      return try TestFiles.file("long-walk.md", "# A long walk\n\n" + paragraphs.joined(separator: "\n\n") + "\n")
    }

    /// Keys that a held key leaves behind are all acted upon, and nothing moves after the last.
    @Test func aHeldKeyNeitherLagsNorOvershoots() throws {
      let path = try longArticle()
      func open() throws -> TerminalSession {
        let session = try Reader.open([path], size: .init(80, 24))
        try session.wait(for: "Paragraph number 5 ")
        try session.wait("the end of reading") { !$0.statusLine.contains("reading") }
        return session
      }
      let counted = try open()
      counted.send("400j")
      try counted.wait(for: "Paragraph number 205 ")
      try counted.settle()
      let held = try open()
      let start = ContinuousClock.now
      for _ in 0..<400 { held.send("j") }
      try held.wait("the same place") { $0.screen == counted.screen }
      #expect(ContinuousClock.now - start < .seconds(5))
      try held.settle()
      #expect(held.screen == counted.screen)
      try Reader.quit(held)
      try Reader.quit(counted)
    }

    @Test func halfPagesAndPages() throws {
      let session = try Reader.open([try longArticle()], size: .init(80, 24))
      try session.wait(for: "Paragraph number 5 ")
      func top() -> Int? {
        session.screen.rows.lazy.compactMap { $0.firstMatch(of: /number (\d+)\s/).flatMap { Int($0.1) } }.first
      }
      session.send("100j")
      try session.wait("a hundred lines further") { _ in top() == 50 }
      session.send("d")
      try session.wait("half a page") { _ in (54...56).contains(top() ?? 0) }
      session.send("u")
      try session.wait("half a page back") { _ in top() == 50 }
      session.send(" ")
      try session.wait("a page") { _ in (59...61).contains(top() ?? 0) }
      session.send("3b")
      try session.wait("three pages back") { _ in (25...33).contains(top() ?? 0) }
      try Reader.quit(session)
    }
  }
}
