import Glibc
import Testing

/// Everything here runs one after the other: each test has a terminal of its own, but the machine has few cores.
@Suite(.serialized) struct TerminalTests {}

extension TerminalTests {
  /// The support itself, on programs that every system has.
  @Suite struct Harness {
    @Test func typedTextComesBack() throws {
      let session = try TerminalSession("/bin/cat", size: .init(40, 5))
      session.send("déjà vu\r")
      try session.wait("two lines") { $0.screen.rows.prefix(2) == ["déjà vu", "déjà vu"] }
      session.send("\u{4}")
      #expect(try session.waitForExit() == .exited(0))
    }

    @Test func sizeIsToldAndChanges() throws {
      let session = try TerminalSession(
        "/bin/sh", ["-c", "trap 'stty size' WINCH; stty size; while :; do sleep 0.05; done"], size: .init(97, 31))
      try session.wait(for: "31 97")
      session.resize(.init(40, 10))
      try session.wait(for: "10 40")
      session.kill()
      #expect(session.exit == .signalled(Int(SIGKILL)))
    }

    @Test func exitAndSignalsAreTold() throws {
      #expect(try TerminalSession("/bin/sh", ["-c", "exit 66"]).waitForExit() == .exited(66))
      let session = try TerminalSession("/bin/sh", ["-c", "echo on; exec sleep 60"])
      try session.wait(for: "on")
      session.signal(SIGTERM)
      #expect(try session.waitForExit() == .signalled(Int(SIGTERM)))
    }

    @Test func closedWindowHangsUp() throws {
      let session = try TerminalSession("/bin/sh", ["-c", "echo on; exec sleep 60"])
      try session.wait(for: "on")
      session.hangUp()
      #expect(try session.waitForExit() == .signalled(Int(SIGHUP)))
    }

    @Test func coloursAndAttributesAreSeen() throws {
      let session = try TerminalSession(
        "/usr/bin/printf",
        [#"\033[1;38;2;10;20;30;48;5;99mA\033[0;3;4;7mB\033[0m漢\033[31me\u0301\n"#])
      try session.waitForExit()
      let first = session.cell(0, 0)
      #expect(first.text == "A" && first.isBold)
      #expect(first.foreground == .rgb(10, 20, 30) && first.background == .indexed(99))
      let second = session.cell(0, 1)
      #expect(second.isItalic && second.isUnderlined && second.isReversed && second.foreground == .standard)
      #expect(session.cell(0, 2).width == 2)
      #expect(session.cell(0, 4).text == "e\u{301}" && session.cell(0, 4).foreground == .indexed(1))
      #expect(session.screen.rows[0] == "AB漢e\u{301}")
      #expect(try #require(session.screen.find("e\u{301}")).column == 4)
    }

    @Test func queriesAreAnsweredInOrder() throws {
      let session = try TerminalSession(
        "/bin/bash",
        ["-c", #"stty raw -echo; printf '\033]11;?\007\033[c'; a=$(head -c 32); stty sane; printf '%q\n' "$a""#])
      try session.waitForExit()
      #expect(session.screen.contains(#"$'\E]11;rgb:1c1c/1c1c/1c1c\E\\\E[?1;2c'"#), "\(session.screen)")
    }

    @Test func modesLeftOnAreSeen() throws {
      let session = try TerminalSession(
        "/bin/sh", ["-c", #"printf '\033[?1049h\033[?25l\033[?1002;1006h'; stty raw -echo; printf '\033[?1049l'"#])
      try session.waitForExit()
      #expect(session.scanner.privateModes == [7, 1002, 1006])
      #expect(!session.cursor.isVisible && !session.isOnAlternateScreen)
      #expect(session.modes != session.modesBefore)
      #expect(!session.modes.echoes && !session.modes.isLineWise)
    }

    @Test func pagerLeavesTheTerminalAsItWas() throws {
      let path = try TestFiles.file("pager.txt", (1...200).map { "line \($0)\n" }.joined())
      let session = try TerminalSession("/usr/bin/env", ["less", path], size: .init(60, 12))
      try session.wait(for: "line 11")
      #expect(session.isOnAlternateScreen && !session.modes.echoes)
      session.send("G")
      try session.wait(for: "line 200")
      // less misses a resize that comes while it is still drawing.
      try session.settle()
      session.resize(.init(60, 24))
      try session.wait("the larger screen") { $0.screen.rows[23] == "(END)" }
      session.send("q")
      #expect(try session.waitForExit() == .exited(0))
      try expectGivenBack(session)
    }

    @Test func shellStopsAndContinues() throws {
      let shell = try ShellSession()
      try shell.run("cat")
      shell.terminal.send("front\r")
      try shell.terminal.wait("cat's answer") { $0.screen.rows.filter { $0 == "front" }.count == 2 }
      shell.terminal.send("\u{1A}")
      try shell.terminal.wait(for: "Stopped")
      shell.terminal.send("fg\r")
      try shell.terminal.wait("cat again") { $0.screen.rows.filter { $0 == "cat" }.count >= 1 }
      shell.terminal.send("back\r")
      try shell.terminal.wait("cat's answer") { $0.screen.rows.filter { $0 == "back" }.count == 2 }
    }

    @Test func pipedInputLeavesTheKeysToTheTerminal() throws {
      let session = try TerminalSession(
        "/bin/sh", ["-c", "wc -c; read key < /dev/tty; echo got $key"],
        input: .pipe([UInt8](repeating: 97, count: 300_000)))
      try session.wait(for: "300000")
      session.send("x\r")
      try session.wait(for: "got x")
    }

    @Test func programsWithoutATerminalAreRun() throws {
      let run = try ProgramRun.run(
        "/bin/sh", ["-c", "cat; echo no >&2; (: < /dev/tty) 2>/dev/null || exit 3"], input: Array("in".utf8))
      #expect(run.outputText == "in" && run.errorText == "no\n" && run.exit == .exited(3))
      let cut = try ProgramRun.run("/usr/bin/env", ["yes"], keptOutput: 1000)
      #expect(cut.output.count == 1000 && cut.exit == .signalled(Int(SIGPIPE)))
    }
  }

  @Suite struct Scanner {
    @Test(arguments: [
      ("\u{1B}[?1049;25h", [EscapeScanner.Sequence.csi("?1049;25h")]),
      ("a\u{1B}]52;c;aGk=\u{7}b", [.string(introducer: "]", content: "52;c;aGk=")]),
      ("\u{1B}]0;t\u{1B}\\\u{1B}(B\u{1B}7", [.string(introducer: "]", content: "0;t"), .escape("(B"), .escape("7")]),
      ("\u{1B}P$qm\u{1B}\\", [.string(introducer: "P", content: "$qm")]),
      ("é\u{9B}31m\u{1}\r\n\t", [.c1(0x9B), .control(1)]),
      ("\u{1B}]0;unended\u{1B}[m", [.csi("m")]),
    ])
    func sequencesAreTakenApart(_ text: String, _ expected: [EscapeScanner.Sequence]) {
      #expect(EscapeScanner(text.utf8).sequences == expected)
    }

    @Test func coloursAreTold() {
      #expect(
        EscapeScanner("\u{1B}[1;7m\u{1B}[0;31m\u{1B}[38;5;3m\u{1B}[m\u{1B}[4;103m".utf8).colorRequests == [
          "0;31m", "38;5;3m", "4;103m",
        ])
    }
  }
}
