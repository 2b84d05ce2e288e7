import Glibc
import Testing

extension TerminalTests.ReaderTests {
  @Suite struct Signals {
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func endingSignalGivesTheTerminalBack(_ number: Int32) throws {
      let session = try Reader.openSample()
      session.signal(number)
      let exit = try session.waitForExit()
      #expect(exit == .signalled(Int(number)) || exit == .exited(128 + Int(number)), "\(exit)")
      try expectGivenBack(session)
    }

    @Test func signalDuringStartGivesTheTerminalBack() throws {
      for step in 0..<10 {
        let session = try Reader.open([Reader.french])
        if step > 0 { try session.wait("\(step * 200) bytes") { $0.output.count > step * 200 || $0.exit != nil } }
        session.signal(SIGTERM)
        try session.waitForExit()
        try expectGivenBack(session)
      }
    }

    @Test func closedWindowEndsTheReader() throws {
      let session = try Reader.openSample()
      session.hangUp()
      try session.waitForExit()
    }

    /// Suspends with the key and from outside; while it is stopped, the window changes its size.
    @Test(arguments: [true, false])
    func suspendedReaderComesBack(_ isKey: Bool) throws {
      let shell = try ShellSession()
      let terminal = shell.terminal
      let modes = terminal.modes
      try shell.run("\(Reader.binary) \(Reader.french)")
      try Reader.waitForSample(terminal)
      if isKey { terminal.send("\u{1A}") } else { terminal.signal(SIGTSTP, to: shell.child) }
      try shell.waitForPrompt()
      #expect(!terminal.isOnAlternateScreen && terminal.cursor.isVisible)
      #expect(terminal.scanner.privateModes.isDisjoint(with: [1000, 1002, 1003, 1006, 1049, 2026]))
      #expect(terminal.modes == modes)
      terminal.resize(.init(130, 40))
      terminal.send("fg\r")
      try Reader.waitForSample(terminal)
      #expect(terminal.isOnAlternateScreen)
      // Continued, it paints once as it was, and again when it has heard of the new size.
      try terminal.wait("a bottom line at the new bottom") { $0.statusLine.contains("▏") }
      terminal.send("]q")
      try terminal.wait(forStatus: "1/")
      terminal.send("q")
      try shell.waitForPrompt()
      #expect(terminal.modes == modes && !terminal.isOnAlternateScreen)
      terminal.send("echo status $?\r")
      try terminal.wait(for: "status 0")
    }
  }

  /// Other programs on the same terminal, before, beside and after.
  @Suite struct Neighbours {
    /// What is typed behind `q` is the shell's.
    @Test func whatIsTypedAheadIsNotLost() throws {
      let shell = try ShellSession()
      try shell.run("\(Reader.binary) \(Reader.french)")
      try Reader.waitForSample(shell.terminal)
      // Once the terminal has answered who it is, nothing more is awaited from it.
      try shell.terminal.settle()
      // A line feed: a carriage return that comes before the modes are back ends no line of this shell's.
      shell.terminal.send("qecho typed $((6 * 7))\n")
      try shell.terminal.wait(for: "typed 42")
    }

    /// What an open pipe has sent is seen also where nothing but quotations opens its paragraphs, or no paragraph is told
    /// from the next.
    @Test(arguments: [
      ("« Nous parlons, » dit Jane Doe.\\n\\n", 6, 5), ("— Nous parlons, dit Jane Doe.\\n\\n", 30, 12),
      ("A line with Jane Doe.\\n", 6, 1),
    ])
    func whatAnOpenPipeHasSentIsSeen(line: String, count: Int, least: Int) throws {
      let shell = try ShellSession()
      let gate = try TestFiles.folder("open") + "/gate"
      unlink(gate)
      shell.terminal.send(
        "(for i in $(seq \(count)); do printf '\(line)'; done; until [ -e \(gate) ]; do sleep 0.05; done) | \(Reader.binary) -\r"
      )
      let words = "Jane Doe"
      try shell.terminal.wait("what has come") { $0.screen.rows.count { $0.contains(words) } >= least }
      try #require(creat(gate, 0o600) >= 0)
      try shell.terminal.wait("all of it") { !$0.statusLine.contains("…") && $0.screen.contains(words) }
      shell.terminal.send("q")
      try shell.waitForPrompt()
    }

    /// A pipe that takes its time is read as it comes.
    @Test func aSlowPipeIsReadAsItComes() throws {
      let shell = try ShellSession()
      let gate = try TestFiles.folder("slow") + "/gate"
      for name in [gate, gate + "0"] { unlink(name) }
      let first = #"# Harbour\n\nThe first paragraph.\n\n"#
      let words =
        "(until [ -e \(gate)0 ]; do sleep 0.05; done; printf '\(first)'; until [ -e \(gate) ]; do sleep 0.05; done;"
        + #" printf 'The second one. “We wait,” said Jane Doe.\n')"#
      shell.terminal.send("\(words) | \(Reader.binary) -\r")
      // Nobody knows yet whether anybody speaks.
      try shell.terminal.wait("an empty screen") { $0.statusLine.contains("standard input ▏reading…") }
      #expect(!shell.terminal.screen.contains("nobody speaks") && !shell.terminal.screen.contains("no sections"))
      try #require(creat(gate + "0", 0o600) >= 0)
      try shell.terminal.wait("what has come") { $0.screen.contains("Harbour") && $0.statusLine.contains("% …") }
      try #require(creat(gate, 0o600) >= 0)
      try shell.terminal.wait("the rest") { $0.screen.contains("Jane Doe") && $0.statusLine.contains("1/1") }
      shell.terminal.send("q")
      try shell.waitForPrompt()
    }
  }

  @Suite struct Terminals {
    /// What can't draw gets words, or one line that says why, and no escape sequence.
    @Test(arguments: ["dumb", "no-such-terminal", ""])
    func poorTerminalsGetWords(_ name: String) throws {
      let session = try Reader.open([Reader.french], environment: ["TERM": name])
      let exit = try session.waitForExit()
      #expect(session.scanner.sequences.isEmpty, "\(session.scanner.sequences.prefix(5))")
      guard case .exited(let status) = exit else { Issue.record("ended by \(exit)"); return }
      let text = String(decoding: session.output, as: UTF8.self)
      #expect(status == 0 ? text.contains("Sarmonne") : text.hasPrefix("incise: "), "\(text.prefix(200))")
      try expectGivenBack(session)
    }

    @Test(arguments: ["linux", "screen", "tmux-256color", "xterm", "rxvt", "vt100"])
    func commonTerminalsRead(_ name: String) throws {
      let session = try Reader.open([Reader.french], environment: ["TERM": name])
      try session.wait(for: "Sarmonne")
      if name == "vt100" { #expect(session.scanner.colorRequests.isEmpty) }
      if name == "xterm" { #expect(!session.scanner.colorRequests.contains { $0.contains("38;") }) }
      session.send("q")
      #expect(try session.waitForExit() == .exited(0))
      #expect(session.modes == session.modesBefore)
    }

    @Test func aTerminalThatNobodyKnowsIsCalledSo() throws {
      let session = try Reader.open([Reader.french], environment: ["TERM": "no-such-terminal"])
      _ = try session.waitForExit()
      let text = String(decoding: session.output, as: UTF8.self)
      // Behind the article, where it is read.
      #expect(text.hasPrefix("À Sarmonne"))
      let told = "incise: TERM=no-such-terminal: nothing is known of this terminal; TERM=xterm-256color suits most"
      #expect(text.split(whereSeparator: \.isNewline).last?.hasPrefix(told) == true)
    }

    /// Eight colours are too few for a colour each: the initials say who speaks.
    @Test func whereColoursRepeatInitialsTellSpeakersApart() throws {
      let session = try Reader.open([Reader.french], environment: ["TERM": "xterm"])
      try session.wait("the initials") { $0.screen.contains("OC Odile") && $0.screen.contains("BM B. Leroux") }
      try Reader.quit(session)
    }

    @Test func trueColourIsUsedWhereItIs() throws {
      let session = try Reader.openSample(environment: ["COLORTERM": "truecolor"])
      #expect(session.scanner.colorRequests.contains { $0.contains("38;2;") || $0.contains("38:2:") })
      let plain = try Reader.openSample()
      #expect(!plain.scanner.colorRequests.contains { $0.contains("38;2;") || $0.contains("38:2:") })
    }

    @Test func withoutColoursTheInitialsTell() throws {
      let session = try Reader.openSample(environment: ["NO_COLOR": "1"])
      session.send("]q")
      try session.wait(forStatus: "1/")
      #expect(session.scanner.colorRequests.isEmpty, "\(session.scanner.colorRequests.prefix(5))")
      #expect(session.screen.contains("OC"), "\(session.screen)")
      try Reader.quit(session)
    }

    @Test(arguments: ["C", "POSIX", "no_SUCH.locale"])
    func poorLocalesRead(_ name: String) throws {
      let session = try Reader.open([Reader.french], environment: ["LC_ALL": name])
      try session.wait(for: "Sarmonne")
      #expect(HostileInputs.unwanted(in: session.scanner).isEmpty)
      try Reader.quit(session)
    }

    @Test func silentTerminalDoesntHoldUp() throws {
      let session = try Reader.open([Reader.french])
      session.backgroundColor = nil
      try Reader.waitForSample(session)
      try Reader.quit(session)
    }

    @Test func keysFromNowhereAreAnError() throws {
      let bytes = try #require(TestFiles.read(Reader.french))
      let session = try Reader.open(["-"], input: .pipe(bytes), isControlling: false)
      let exit = try session.waitForExit()
      guard case .exited(let status) = exit, status != 0 else { Issue.record("ended with \(exit)"); return }
      #expect(String(decoding: session.output, as: UTF8.self).hasPrefix("incise: "))
      #expect(session.scanner.sequences.isEmpty)
    }
  }
}
