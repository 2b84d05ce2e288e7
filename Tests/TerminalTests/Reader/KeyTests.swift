import Glibc
import Testing

extension TerminalTests.ReaderTests {
  /// Keys as terminals send them, to the program itself.
  @Suite struct Keys {
    static let presets = ["vi", "less", "emacs", "arrows"]

    /// One table of gestures for every keymap: what is sent, and what is then seen.
    @Test(arguments: presets)
    func everyKeymapKnowsTheCommonGestures(_ keymap: String) throws {
      let session = try Reader.open(["read", "--keys", keymap, Reader.french])
      try Reader.waitForSample(session)
      try session.settle()
      let first = session.screen
      let title = try #require(first.find("cherche sa seconde vie"))
      for (sent, back) in [
        ("\u{1B}[B", "\u{1B}[A"), ("\u{1B}[6~", "\u{1B}[5~"), (" ", "\u{1B}[5~"), ("\u{1B}[F", "\u{1B}[H"),
        ("\u{1B}OF", "\u{1B}OH"), ("\u{1B}[4~", "\u{1B}[1~"), ("\u{1B}OP", "\u{1B}"), ("\u{1B}[11~", "\u{1B}"),
        ("\t", "\u{1B}"), ("\u{1B}[Z", "\u{1B}"), (":", "\u{1B}"),
      ] {
        session.send(sent)
        try session.wait("a changed screen after \(sent.debugDescription)") { $0.screen != first }
        session.send(back)
        // Neither a popup nor a pane with the focus is left: an Escape that is still waited for would join the next key.
        try session.wait("the article as it was after \(back.debugDescription)") {
          guard let found = $0.screen.find("cherche sa seconde vie") else { return false }
          return found == title && !$0.screen.contains("╭") && !$0.screen.contains("━")
        }
      }
      // Enter chooses in a list and reads on from there.
      session.send("\t")
      try session.wait(forStatus: "read")
      session.send("\u{1B}[B\r")
      try session.wait(forStatus: "Un toit trop lourd")
      session.send("q")
      #expect(try session.waitForExit() == .exited(0))
      try expectGivenBack(session)
    }

    @Test func anUnknownKeymapIsRefused() throws {
      let session = try Reader.open(["read", "--keys", "lessy", Reader.french])
      #expect(try session.waitForExit() == .exited(78))
      #expect(session.screen.contains("did you mean \"less\"?"))
    }

    @Test func aUsersKeymapHoldsAndABrokenOneIsTold() throws {
      let folder = try TestFiles.folder("key-config")
      for name in ["key-config/incise", "key-config/incise/keymaps"] { _ = try TestFiles.folder(name) }
      try TestFiles.file(
        "key-config/incise/keymaps/mine.toml", "inherits = \"less\"\n[global]\n\"Y\" = \"next-section\"\n")
      try TestFiles.file("key-config/incise/keymaps/broken.toml", "[global]\n\"x\" = \"nxt-section\"\n")
      let session = try Reader.openSample(environment: ["XDG_CONFIG_HOME": folder, "INCISE_KEYMAP": "mine"])
      session.send("Y")
      try session.wait(forStatus: "Un toit trop lourd")
      try Reader.quit(session)
      let broken = try Reader.openSample(environment: ["XDG_CONFIG_HOME": folder, "INCISE_KEYMAP": "broken"])
      try broken.wait(forStatus: "keymaps/broken.toml:2:7: error: unknown action \"nxt-section\"")
      broken.send("]s")
      try broken.wait(forStatus: "Un toit trop lourd")
      try Reader.quit(broken)
    }

    @Test(arguments: [
      ("[global]\n'x' = 'quti'\n", "2:7: error: unknown action \"quti\": did you mean \"quit\"?"),
      ("inherits = 'vi'\n[global]\n'g' = 'help'\n", "3:1: warning: \"g\" hides"),
      (
        "[global]\n'g' = 'help'\n'g x' = 'quit'\n", "3:1: warning: \"g x\" can never be typed: \"g\" is bound on line 2"
      ),
      ("[global\n", "1:8"), ("", "1:1: error: no key quits"), ("[global]\n':' = 'command-palette'\n", nil),
      ("inherits = 'emacs'\n[global]\n'C-c x' = 'quit'\n", nil),
    ])
    func keymapsAreChecked(_ text: String, _ complaint: String?) throws {
      let path = try TestFiles.file("checked-keys.toml", text)
      let run = try Reader.run(["keys", "check", path])
      #expect(run.exit == .exited(complaint == nil ? 0 : 78))
      if let complaint {
        #expect(run.errorText.contains("\(path):\(complaint)"), "\(run.errorText)")
      } else {
        #expect(run.errorText.isEmpty, "\(run.errorText)")
      }
    }

    /// What no terminal's key is, and what it answers late or wrongly, is swallowed whole.
    @Test(arguments: [
      "\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{1B}\\", "\u{1B}]11;rgb:qqqq\u{7}", "\u{1B}[?62;22c", "\u{1B}[12;40R",
      "\u{1B}P1+r71=71\u{1B}\\",
      "\u{1B}[I", "\u{1B}[O", "\u{1B}[200~qqq]q\u{1B}[A\u{3}\u{1B}[201~", "\u{1B}[57441;2u", "\u{1B}[113;1:3u",
      "\u{1B}[99;99~", "\u{1B}_Gi=1;q\u{1B}\\", "\u{1B}[<0;10;10M", "\u{1B}[M q!",
    ])
    func otherSequencesAreNoKeys(_ sequence: String) throws {
      let session = try Reader.openSample()
      try session.settle()
      let first = session.screen
      session.send(sequence)
      try session.settle()
      #expect(session.screen.rows.dropLast() == first.rows.dropLast())
      session.send("]q")
      try session.wait(forStatus: "1/")
      // In two pieces, the second one late.
      let middle = sequence.index(sequence.startIndex, offsetBy: 3)
      session.send(String(sequence[..<middle]))
      try session.settle(quiet: .milliseconds(60))
      session.send(String(sequence[middle...]))
      try session.settle()
      session.send("]q")
      try session.wait(forStatus: "2/")
      try Reader.quit(session)
    }

    @Test func pastedTextIsWordsInAPromptAlone() throws {
      let session = try Reader.openSample()
      session.send("\u{1B}[200~qqq\u{1B}[201~")
      try session.wait(forStatus: "pasted text is no keys")
      session.send("/\u{1B}[200~seconde\nvie\u{1B}[201~")
      try session.wait(forStatus: "/seconde vie")
      session.send("\r")
      // Nor does a line break at its end choose anything.
      session.send(":\u{1B}[200~quit\r\n\u{1B}[201~")
      try session.wait(for: "│ quit")
      session.send("\u{1B}")
      try session.wait("the palette to close") { !$0.screen.contains("╭") }
      session.send("gp&\u{1B}[200~leroux\r\u{1B}[201~")
      try session.wait(forStatus: "& leroux")
      session.send("\u{7}")
      try session.settle()
      try Reader.quit(session)
    }

    @Test(arguments: ["\u{1B}[1;5C", "\u{1B}[1;3D", "\u{1B}[27u", "\u{1B}[98;3u", "\u{1B}b"])
    func modifiedKeysMoveInAPrompt(_ key: String) throws {
      let session = try Reader.openSample()
      session.send("/halle de")
      try session.wait(forStatus: "/halle de")
      session.send(key)
      try session.settle()
      #expect(session.statusLine.contains("/halle de") != (key == "\u{1B}[27u"), "\(session.statusLine)")
      #expect(session.exit == nil)
      session.send("\u{3}")
      try session.settle()
      try Reader.quit(session)
    }

    /// A terminal that answers that it has the kitty keyboard protocol gets it, until the end.
    @Test func theKeyboardProtocolComesAndGoes() throws {
      let session = try Reader.openSample()
      try session.wait("the question") { $0.scanner.sequences.contains(.csi("?u")) }
      #expect(!session.scanner.sequences.contains(.csi(">5u")))
      session.send("\u{1B}[?0u")
      try session.wait("the protocol") { $0.scanner.sequences.contains(.csi(">5u")) }
      session.send("\u{1B}[47;1u")
      try session.wait(forStatus: "/")
      session.send("\u{1B}[27u")
      try session.wait(forStatus: "marche-couvert.md")
      try Reader.quit(session)
      #expect(session.scanner.sequences.contains(.csi("<u")))
    }

    @Test func aLoneEscapeAnswersAtOnce() throws {
      let session = try Reader.openSample()
      try session.settle()
      let first = session.screen
      var times: [Duration] = []
      for _ in 0..<9 {
        session.send(":")
        try session.wait("the palette") { $0.screen != first }
        try session.settle(quiet: .milliseconds(40))
        let start = ContinuousClock.now
        session.send("\u{1B}")
        try session.wait("no palette") { $0.screen == first }
        times.append(ContinuousClock.now - start)
      }
      // The tests' own polling and a busy machine are in it; the median tells.
      #expect(times.sorted()[4] < .milliseconds(45), "\(times)")
      try Reader.quit(session)
    }
  }

  @Suite struct Finding {
    @Test func aHalfTypedChordIsExplainedAfterAPause() throws {
      let session = try Reader.openSample()
      try session.settle()
      session.send("]")
      try session.wait("the popup") { $0.screen.rows.dropLast().contains { $0.contains("Go to the next section") } }
      session.send("q")
      try session.wait(forStatus: "1/")
      #expect(!session.screen.contains("Go to the next section"))
      try Reader.quit(session)
    }

    @Test func aDigitGoesToItsPane() throws {
      let session = try Reader.openSample()
      for (digit, title) in [("3", "3 Speakers ━"), ("2", "2 Sections ━"), ("4", "4 Quotations ━")] {
        session.send(digit)
        try session.wait(for: title)
      }
      session.send("1")
      try session.wait("the article's turn") { !$0.screen.contains("━") }
      session.send("3]q")
      try session.wait(forStatus: "3/")
      try Reader.quit(session)
    }

    @Test func marksLastAndThePaletteFinds() throws {
      let path = try TestFiles.file("marked.md", bytes: TestFiles.read(Reader.french) ?? [])
      let state = ["XDG_STATE_HOME": TestEnvironment.newState()]
      let session = try Reader.open([path], environment: state)
      try Reader.waitForSample(session)
      session.send("3]qma")
      try session.wait(forStatus: "mark a is here")
      try Reader.quit(session)
      let again = try Reader.open([path], environment: state)
      try Reader.waitForSample(again)
      again.send("'a")
      try again.wait(forStatus: "3/")
      again.send(":début")
      try again.wait(for: "Aller au début")
      again.send("\r")
      try again.wait("the title") { $0.screen.rows.prefix(3).contains { $0.contains("seconde vie") } }
      try Reader.quit(again)
    }

    /// Where one stopped is offered until one has gone on from there or read beyond the first page.
    @Test func aMereLookKeepsThePlaceWhereOneStopped() throws {
      let state = ["XDG_STATE_HOME": TestEnvironment.newState()]
      let first = try Reader.openSample(environment: state)
      first.send("]s]s")
      try first.wait(forStatus: "Les étals")
      try Reader.quit(first)
      for keys in ["", "j"] {
        let look = try Reader.openSample(environment: state)
        try look.wait(forStatus: "go on at 3")
        look.send(keys)
        try Reader.quit(look)
      }
      let again = try Reader.openSample(environment: state)
      try again.wait(forStatus: "go on at 3")
      again.send("\u{1B}o")
      try again.wait(forStatus: "Les étals")
      // Whoever goes back to the start from there begins anew.
      again.send("gg")
      try again.wait(forStatus: "0 %")
      try Reader.quit(again)
      let anew = try Reader.openSample(environment: state)
      anew.send("\u{1B}o")
      try anew.wait(forStatus: "no place further on")
      try Reader.quit(anew)
    }

    /// The end of a long article comes after its first frame, and with it the place where one stopped.
    @Test func thePlaceOfALongArticleIsOffered() throws {
      let paragraphs = (1...6_000).map {
        "Paragraph \($0) of a long article about the harbour, its ships and its weather."
      }
      let path = try TestFiles.file("long-article.md", paragraphs.joined(separator: "\n\n") + "\n")
      let state = ["XDG_STATE_HOME": TestEnvironment.newState()]
      let session = try Reader.open([path], environment: state)
      try session.wait("the whole article") { !$0.statusLine.contains("…") && $0.statusLine.contains("%") }
      session.send("90%")
      try session.wait(forStatus: "90 %")
      try Reader.quit(session)
      let again = try Reader.open([path], environment: state)
      try again.wait(forStatus: "go on at 90 %")
      try Reader.quit(again)
    }

    /// What can't be read as a library is set aside, told once, and a new one remembers.
    @Test func aDamagedMemoryIsSetAside() throws {
      let folder = TestEnvironment.newState()
      let path = folder + "/incise/library.sqlite"
      let file = try #require(fopen(path, "w"))
      fputs(String(repeating: "This is no library.\n", count: 80), file)
      fclose(file)
      let state = ["XDG_STATE_HOME": folder]
      let first = try Reader.openSample(environment: state)
      try first.wait(forStatus: "is damaged and set aside")
      #expect(String(decoding: TestFiles.read(path + ".damaged") ?? [], as: UTF8.self).hasPrefix("This is no library."))
      first.send("]s]s")
      try first.wait(forStatus: "Les étals")
      try Reader.quit(first)
      let second = try Reader.openSample(environment: state)
      try second.wait(forStatus: "go on at 3")
      try Reader.quit(second)
    }

    /// What can't be kept is told where it is read: on the screen that comes back.
    @Test func aPlaceThatCantBeKeptIsTold() throws {
      let state = try TestFiles.file("no-folder", "a file where a folder is wanted")
      let session = try Reader.openSample(environment: ["XDG_STATE_HOME": state])
      session.send("]sq")
      let told = "incise: \(state)/incise/library.sqlite: this reading can't be remembered: not a directory"
      try session.wait("the message") { $0.screen.rows.joined().contains(told) }
      #expect(!session.isOnAlternateScreen)
      #expect(try session.waitForExit() == .exited(0))
    }

    /// A source is read again with one key, and what came of it is told.
    @Test func anArticleIsReadAgain() throws {
      let path = try TestFiles.file("again.md", "# First\n\n“Old,” said Jane Doe.\n")
      let session = try Reader.open([path])
      session.send("R")
      try session.wait(forStatus: "nothing has changed")
      _ = try TestFiles.file("again-not.md", "Another file of the same folder.")
      _ = try TestFiles.file("again.md", "# Second\n\n“New,” said Jane Doe.\n")
      try session.wait(forStatus: "the article has changed: R reads it again")
      session.send("R")
      try session.wait(forStatus: "the article was read again")
      // Written anew with the same words, it is the same article.
      session.send("j")
      _ = try TestFiles.file("again.md", "# Second\n\n“New,” said Jane Doe.\n")
      try session.settle(quiet: .milliseconds(300))
      #expect(!session.statusLine.contains("changed"))
      #expect(session.screen.contains("Second") && !session.screen.contains("First"))
      // Told of again after a change that was taken back.
      for words in ["Third", "Second", "Fourth"] {
        _ = try TestFiles.file("again.md", "# \(words)\n\n“New,” said Jane Doe.\n")
        if words == "Second" {
          session.send("R")
          try session.wait(forStatus: "nothing has changed")
        } else {
          try session.wait(forStatus: "the article has changed")
        }
      }
      _ = try TestFiles.file("again.md", "# Second\n\n“New,” said Jane Doe.\n")
      unlink(path)
      session.send("R")
      try session.wait(forStatus: "no such file")
      #expect(session.screen.contains("Second"))
      try Reader.quit(session)
    }

    /// Damage that shows only when something is looked up is mended by a new memory too.
    @Test func aMemoryDamagedInsideIsSetAside() throws {
      let folder = TestEnvironment.newState()
      let path = folder + "/incise/library.sqlite"
      let state = ["XDG_STATE_HOME": folder]
      for keys in ["]s", "]s]s"] {
        let session = try Reader.openSample(environment: state)
        session.send(keys)
        try session.settle()
        try Reader.quit(session)
        guard keys == "]s" else { break }
        let file = try #require(fopen(path, "r+"))
        fseek(file, 4096, SEEK_SET)
        fputs(String(repeating: "no page of a library", count: 4096), file)
        fclose(file)
      }
      #expect(TestFiles.read(path + ".damaged") != nil)
      let again = try Reader.openSample(environment: state)
      try again.wait(forStatus: "go on at 3")
      try Reader.quit(again)
    }

    /// A symbolic link is watched where it leads, and what is marked stays marked where its words are.
    @Test func aLinkedArticleThatGrowsAtItsStart() throws {
      let paragraphs = (1...60).map { "Paragraph \($0) of the harbour, its ships and its weather." }
      let path = try TestFiles.file("target.md", paragraphs.joined(separator: "\n\n") + "\n")
      let link = try TestFiles.folder("linked") + "/link.md"
      unlink(link)
      #expect(symlink(path, link) == 0)
      let session = try Reader.open([link], environment: ["XDG_STATE_HOME": TestEnvironment.newState()])
      session.send("50%ma20%")
      try session.wait(forStatus: "20 %")
      _ = try TestFiles.file("target.md", "New.\n\n" + paragraphs.joined(separator: "\n\n") + "\n")
      try session.wait(forStatus: "the article has changed")
      session.send("R")
      try session.wait(forStatus: "the article was read again")
      #expect(session.screen.contains("Paragraph 13 of"))
      session.send("'ayp")
      try session.wait(forStatus: "the paragraph (")
      session.send("G'a")
      try session.wait("the marked paragraph") { $0.screen.contains("Paragraph 31 of") }
      try Reader.quit(session)
    }

    @Test func theFirstReadingAloneIsGreeted() throws {
      let state = try TestFiles.folder("first-reading")
      let first = try Reader.openSample(environment: ["XDG_STATE_HOME": state])
      try first.wait(forStatus: "Welcome")
      first.kill()
      let second = try Reader.openSample(environment: ["XDG_STATE_HOME": state])
      try second.settle()
      #expect(!second.statusLine.contains("Welcome"))
      try Reader.quit(second)
    }

    /// The link goes to the program that BROWSER names, as one word that no shell has seen; without one, to the clipboard.
    @Test func aLinkIsOpened() throws {
      let folder = try TestFiles.folder("browser")
      let browser = try TestFiles.file("browser/browse", "#!/bin/sh\nprintf '%s\\n' \"$#\" \"$1\" > \(folder)/opened\n")
      chmod(browser, 0o755)
      let path = try TestFiles.file(
        "linked.md",
        "# Linked\n\nRead [the report](https://example.org/a?b=$(x)&c='d') or [a file](file:///etc/passwd).[^1]\n\n[^1]: The note.\n"
      )
      let session = try Reader.open([path], environment: ["BROWSER": browser])
      try session.wait(for: "the report")
      session.send("]l\r")
      try session.wait(for: "https://example.org/a?b=$(x)&c='d'")
      session.send("\r")
      try session.wait(forStatus: "opened with")
      try session.wait("the browser") { _ in (TestFiles.read(folder + "/opened") ?? []).contains(0x27) }
      #expect(
        String(decoding: TestFiles.read(folder + "/opened") ?? [], as: UTF8.self)
          == "1\nhttps://example.org/a?b=$(x)&c='d'\n")
      session.send("]l\r")
      try session.wait(for: "only web and mail addresses are opened")
      session.send("\u{1B}")
      try session.settle()
      session.send("]f\r")
      try session.wait(for: "The note.")
      session.send("\u{1B}")
      try session.settle()
      try Reader.quit(session)

      let alone = try Reader.open([path], environment: ["PATH": folder])
      try alone.wait(for: "the report")
      alone.send("]l\r")
      try alone.wait(for: "Enter opens")
      alone.send("\r")
      try alone.wait(forStatus: "clipboard")
      #expect(
        alone.scanner.sequences.contains(
          .string(introducer: "]", content: "52;c;aHR0cHM6Ly9leGFtcGxlLm9yZy9hP2I9JCh4KSZjPSdkJw==")))
      try Reader.quit(alone)
    }

    /// A person who has never seen the program finds the second quotation of the third speaker. They read what the
    /// screen offers and press only that: the key of a hint on the bottom line, found by its word.
    @Test(arguments: Keys.presets)
    func aPersonFindsTheSecondQuotationOfTheThirdSpeaker(_ keymap: String) throws {
      let session = try Reader.open(["read", "--keys", keymap, Reader.english])
      try session.wait("the sample and its panes") { $0.screen.contains("Derek Oyelaran") }
      try session.settle()
      // The panes' titles say how to get there: «3 Speakers».
      let title = try #require(session.screen.rows.first { $0.contains("Speakers") })
      let words = title.split { " ─━│┤├┐".contains($0) }
      let number = try #require(words.first { Int($0) != nil })
      session.send(String(number))
      try session.wait("the hints of the speakers") { hint("next", in: $0) != nil && hint("read", in: $0) != nil }
      // The hint for going on is «next»: twice from the first to the third.
      for name in ["Priya Raman", "Derek Oyelaran"] {
        session.send(try #require(hint("next", in: session)))
        try session.wait(forStatus: name)
      }
      let first = session.statusLine
      session.send(try #require(hint("quotation", in: session)))
      try session.wait("the next one of his") { $0.statusLine != first && $0.statusLine.contains("Derek Oyelaran") }
      session.send(try #require(hint("read", in: session)))
      try session.wait("the article's turn") { !$0.screen.contains("━") }
      // The second of his, as the facts have it, stands on the screen.
      #expect(session.statusLine.contains("Derek Oyelaran"))
      let number2 = try #require(session.statusLine.firstMatch(of: /quotation (\d+)\//)).1
      session.send(":onlythis\u{15}only this speaker\r")
      try session.wait(forStatus: "(2/5) · Derek Oyelaran")
      session.send(":only this speaker\r")
      try session.wait(forStatus: "quotation \(number2)/")
      try Reader.quit(session)
    }

    /// What to type for the hint of a word: what stands before it on the bottom line, as a terminal sends it.
    private func hint(_ word: String, in session: TerminalSession) -> String? {
      let parts = session.statusLine.split(separator: "  ").map { $0.drop { $0 == " " } }
      guard let part = parts.last(where: { $0.hasSuffix(" " + word) }) else { return nil }
      let keys = part.dropLast(word.count + 1)
      return keys.split(separator: " ").map { key in
        switch key {
        case "Enter": "\r"
        case "↓": "\u{1B}[B"
        case "Tab": "\t"
        case "→": "\u{1B}[C"
        case "Shift-→": "\u{1B}[1;2C"
        case _ where key.hasPrefix("Alt-"): "\u{1B}" + key.dropFirst(4)
        case _ where key.hasPrefix("Ctrl-"): String(UnicodeScalar((key.utf8.last ?? 0) & 0x1F))
        default: String(key)
        }
      }.joined()
    }
  }
}
