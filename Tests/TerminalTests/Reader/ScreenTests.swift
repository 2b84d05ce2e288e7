import Testing

extension TerminalTests.ReaderTests {
  /// Whole screens, as a terminal shows them.
  @Suite struct Screens {
    /// Where the terminal knows of it, each frame is bracketed (mode 2026), and nothing of it is sent outside or late.
    @Test func framesComeWhole() throws {
      let session = try SmallArticle.open()
      session.send("]q]q?")
      try session.wait(for: "type to search")
      session.send("\u{1B}")
      try session.wait("the closed help") { !$0.screen.contains("type to search") }
      try Reader.quit(session)
      let output = String(decoding: session.output, as: UTF8.self)
      let pieces = output.split(separator: "\u{1B}[?2026h", omittingEmptySubsequences: false)
      #expect(pieces.count > 3)
      for (index, piece) in pieces.enumerated() {
        let parts = piece.split(separator: "\u{1B}[?2026l", omittingEmptySubsequences: false)
        #expect(index == 0 ? parts.count == 1 : parts.count == 2 && !parts[0].isEmpty)
        // Between frames there is nothing but modes and questions.
        let sequence = /\u{1B}(\[[0-9;?<>=]*[ -\/]*[@-~]|\][^\u{07}\u{1B}]*(\u{07}|\u{1B}\\)|[()][0-9A-B]|[=>78M])/
        let rest = parts[parts.count - 1].replacing(sequence, with: "")
        #expect(!rest.contains { $0.isLetter || $0.isNumber || $0 == "│" }, "\(rest)")
      }
      #expect(output.split(separator: "\u{1B}[?1049l").last?.contains("2026") == false)
    }

    @Test func theArticleBesideItsPanes() throws {
      let session = try SmallArticle.open()
      try session.wait(
        forScreen: """
           2 Sections ────────────┐   The clock of Marlow
           ● (lead)               │
           ▸ The repair           │   By Ann Reed, 3 May 2024
           ▸ The wait             │
           3 Speakers ──────── 2 ─┤ █ The clock stopped in March. “It is the spring,” said Tom
          ▐▌Tom Webb      3  61 % │ ▌ Webb, the keeper. “It broke at noon.”
          ▐▌keeper                │
           ▌Mary Stone    2  39 % │
           ▌mayor                 │   The repair
           4 Quotations ────── 5 ─┤
          ▐▌1 It is the spring,   │ ▌ “We have no money,” said Mary Stone, the mayor. Nobody
           ▌2 It broke at noon.   │ ▌ laughed. “None at all,” she added.
           ▌3 We have no money,   │
           ▌4 None at all,        │   The report names a price.¹ The élite of the town will not pay
           ▌5 I can wait,         │   it.
                                  │
                                  │
                                  │   The wait
                                  │
                                  │ ▌ “I can wait,” said Tom Webb. Elite clubs, the elite and the
                                  │   clock wait with him.
           clock.md ▏quotation 1/5 · Tom Webb ▏17 %      ] q quotation  s only this speaker  ? help
          """)
      try Reader.quit(session)
    }

    /// Usable at 40 columns; the panes lie over the article there, and give it back.
    @Test func aNarrowScreen() throws {
      let session = try SmallArticle.open(size: .init(40, 12))
      session.send("3]q")
      let article = """
           The repair

         █ “We have no money,” said Mary Stone,
         ▌ the mayor. Nobody laughed. “None at
         ▌ all,” she added.

           The report names a price.¹ The élite
           of the town will not pay it.


           The wait
         4/5 · Mary Stone ▏37 %          ? help
        """
      session.send("[q")
      try session.wait(forScreen: article.replacing("4/5", with: "3/5"))
      session.send("p")
      try session.wait(
        forScreen: """
           2 Sections ────────────────────────────
           ● The repair
           ▸ The wait
           3 Speakers ──────────────────────── 2 ─
          ▐▌Mary Stone                █▌  2  39 %
          ▐▌mayor

           4 Quotations ━━━━━━━━━━━━━━━━━━━━━━ 5 ━
           ▌2 It broke at noon.
          ▐▌3 We have no money,
           ▌4 None at all,
           37 %        j next  Enter read  ? help
          """)
      session.send("\u{1B}")
      try session.wait(forScreen: article.replacing("4/5", with: "3/5"))
      try Reader.quit(session)
    }

    @Test func thePaletteInFrench() throws {
      let session = try SmallArticle.open(size: .init(60, 14), environment: ["LANG": "fr_FR.UTF-8"])
      session.send(":citation suiv")
      try session.wait(
        forScreen: """
             The clock of Marlow
          ╭─ Actions ────────────────────────────────────────────────╮
          │ citation suiv                                            │
          │ ] q           Aller à la citation suivante               │
          │ *             Aller à la citation suivante du même locu… │
          ╰──────────────────────────────────────────────────────────╯


             The repair

           ▌ “We have no money,” said Mary Stone, the mayor. Nobody
           ▌ laughed. “None at all,” she added.

           clock.md ▏citation 1/5 · Tom Webb ▏17 %
          """)
      session.send("\r")
      try session.wait(forStatus: "citation 2/5")
      // What an English hand types finds it too.
      session.send(":prev quot\r")
      try session.wait(forStatus: "citation 1/5")
      try Reader.quit(session)
    }

    @Test func helpIsSearched() throws {
      let session = try SmallArticle.open(size: .init(60, 14))
      session.send("?sent")
      try session.wait(
        forScreen: """
             The clock of Marlow

             By Ann Reed, 3 May 2024
          ╭─ Keys ───────────────────────────────────────────────────╮
          │ sent                                                     │
          │ Everywhere                                               │
          │ )                   Go to the next sentence              │
          │ (                   Go to the previous sentence          │
          ╰──────────────────────────────────────────────────────────╯

           ▌ “We have no money,” said Mary Stone, the mayor. Nobody
           ▌ laughed. “None at all,” she added.

           clock.md ▏quotation 1/5 · Tom Webb ▏17 %
          """)
      session.send("\u{15}phrase")
      try session.wait(for: "Aller à la phrase suivante")
      try session.escape()
      try Reader.quit(session)
    }

    @Test func aLinkAndANoteInPopups() throws {
      let session = try SmallArticle.open(size: .init(60, 10))
      session.send("]l\r")
      try session.wait(
        forScreen: """
           ▌ laughed. “None at all,” she added.

             The report names a price.¹ The élite of the town will
             not pay it.

          ╭─ Link ───────────────────────────────────────────────────╮
          │ report                                                   │
          │ https://example.org/report                               │
          ╰──────────────────────────────── Enter opens, Esc closes ─╯
           The repair ▏next quotation 5/5 · Tom Webb ▏60 %     ? help
          """)
      try session.escape()
      session.send("]f\r")
      try session.wait("the note in a popup") {
        $0.screen.contains("╭─ Note 1 ─") && $0.screen.contains("│ Nine hundred pounds. ")
      }
      session.send("\r")
      try session.wait("the note itself") { $0.screen.contains("[1] Nine hundred pounds.") }
      try Reader.quit(session)
    }

    /// The cursor stands where one reads or chooses, for those who hear the screen or see it enlarged.
    @Test func theCursorFollowsTheFocusedLine() throws {
      let session = try SmallArticle.open()
      for (keys, text) in [
        ("]v", "“We have no money"), ("gp", "▌Mary Stone"), ("k", "▌Tom Webb"), ("gqjj", "▌3 We have no money"),
        ("gsG", "● The wait"), ("ga]q", "“I can wait"), ("T", "│ paper-dark"), ("j", "│ paper-light"),
      ] {
        session.send(keys)
        try session.wait("the cursor on «\(text)»") { session in
          session.cursor.isVisible && session.screen.rows[session.cursor.row].contains(text)
        }
      }
      try session.escape()
      try Reader.quit(session)
    }

    @Test func oneThingAtATime() throws {
      let session = try SmallArticle.open(["--linear"], size: .init(60, 14))
      try session.wait(
        forScreen: """
             The clock of Marlow

             By Ann Reed, 3 May 2024

             The clock stopped in March. [Tom Webb:] “It is the
             spring,” said Tom Webb, the keeper. [Tom Webb:] “It
             broke at noon.”


             The repair

             [Mary Stone:] “We have no money,” said Mary Stone, the
             mayor. Nobody laughed. [Mary Stone:] “None at all,” she
           clock.md, quotation 1/5 · Tom Webb, 17 %            ? help
          """)
      session.send("3]q")
      try session.wait(forStatus: "4/5")
      // The cursor stands where the quotation begins.
      try session.wait("the cursor on the line") { session in
        session.cursor.isVisible && session.screen.rows[session.cursor.row].contains("[Mary Stone:] “None at all")
      }
      try Reader.quit(session)
    }
  }
}
