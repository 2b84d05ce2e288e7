import Glibc
import Testing

extension TerminalTests.ReaderTests {
  @Suite struct BadInput {
    struct Case: CustomTestStringConvertible, Sendable {
      var name: String
      var statuses: [Int]
      var make: @Sendable () throws -> String
      var testDescription: String { name }
    }

    static let refused: [Case] = [
      Case(name: "missing", statuses: [66]) { TestEnvironment.folder + "/no-such-file.md" },
      Case(name: "missing folder", statuses: [66]) { TestEnvironment.folder + "/no/such/file.md" },
      Case(name: "folder", statuses: [66, 65]) { try TestFiles.folder("folder.md") },
      Case(name: "file as folder", statuses: [66]) { try TestFiles.file("plain.md", "x") + "/inside.md" },
      Case(name: "binary", statuses: [65]) {
        try TestFiles.file(
          "binary.md", bytes: [0x7F, 0x45, 0x4C, 0x46] + (0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 7919) })
      },
    ]

    /// One line on standard error that names the file, the right status, and a terminal left alone.
    @Test(arguments: refused)
    func isRefusedInOneLine(_ bad: Case) throws {
      let path = try bad.make()
      let run = try Reader.run([path])
      #expect(bad.statuses.map { .exited($0) }.contains(run.exit), "\(run.exit)")
      #expect(run.output.isEmpty)
      expectOneLine(run.errorText, naming: path)

      let session = try Reader.open([path])
      let exit = try session.waitForExit()
      #expect(bad.statuses.map { .exited($0) }.contains(exit), "\(exit)")
      #expect(!session.scanner.sequences.contains(.csi("?1049h")))
      #expect(session.screen.rows.joined().contains("incise: "))
      try expectGivenBack(session)

      let extract = try Reader.run(["extract", path])
      #expect(bad.statuses.map { .exited($0) }.contains(extract.exit), "\(extract.exit)")
      expectOneLine(extract.errorText, naming: path)
    }

    @Test(.disabled(if: getuid() == 0, "root reads everything"))
    func unreadableFileIsRefused() throws {
      let path = try TestFiles.file("unreadable.md", "# Secret\n")
      chmod(path, 0)
      let run = try Reader.run([path])
      #expect(run.exit == .exited(66) || run.exit == .exited(74))
      expectOneLine(run.errorText, naming: path)
    }

    @Test func wrongUsageIsTold() throws {
      for arguments in [["--no-such-option"], ["extract", "--format", "nothing", Reader.french], ["extract"]] {
        let run = try Reader.run(arguments)
        #expect(run.exit == .exited(64), "\(arguments): \(run.exit)")
        #expect(!run.error.isEmpty)
      }
      let alone = try Reader.open([])
      #expect(try alone.waitForExit() == .exited(64))
    }

    private func expectOneLine(
      _ text: String, naming path: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      #expect(text.hasPrefix("incise: "), sourceLocation: sourceLocation)
      #expect(text.contains(path), sourceLocation: sourceLocation)
      #expect(text.filter { $0 == "\n" }.count == 1 && text.hasSuffix("\n"), "\(text)", sourceLocation: sourceLocation)
    }
  }

  @Suite struct OddInput {
    /// Inputs that open all the same; the text is what must be seen.
    static let read: [(name: String, bytes: [UInt8], text: String)] = [
      ("empty", [], ""),
      ("only-blanks", Array("\n \n\t\n".utf8), ""),
      ("one-character", Array("x".utf8), "x"),
      ("broken-utf8", Array("Before ".utf8) + [0xC3, 0x28, 0xFF, 0xE2, 0x82] + Array(" after.".utf8), "after."),
      ("nul", Array("Before\0after, and a good deal of text that is none the worse for it.".utf8), "good deal"),
      ("bom", [0xEF, 0xBB, 0xBF] + Array("# Heading\n\nText.\n".utf8), "Heading"),
      ("utf16", [0xFF, 0xFE] + "Hé, words.\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "Hé, words."),
      (
        "latin1", Array("Un ".utf8) + [0xE9] + Array("t".utf8) + [0xE9] + Array(" au march".utf8) + [0xE9, 0x2E],
        "Un été"
      ),
      ("windows", [0x93] + Array("Quoted".utf8) + [0x94] + Array(" words, said Ann.".utf8), "Quoted"),
      ("crlf", Array("# Heading\r\n\r\nText\r\nflows.\r\n".utf8), "Text flows."),
      ("nfd", Array("Le marche\u{301} ouvert.".utf8), "marche\u{301} ouvert"),
    ]

    @Test(arguments: read)
    func isRead(_ name: String, _ bytes: [UInt8], _ text: String) throws {
      let path = try TestFiles.file("odd-\(name).md", bytes: bytes)
      let run = try Reader.run([path])
      #expect(run.exit == .exited(0), "\(run.errorText)")
      #expect(Array(run.outputText.unicodeScalars).firstRange(of: Array(text.unicodeScalars)) != nil || text.isEmpty)

      let session = try Reader.open([path])
      try session.wait("the text") { !$0.screen.isBlank && (text.isEmpty || $0.screen.contains(text)) }
      session.send("jG]q]s ggb?")
      session.send("\u{1B}")
      try session.settle()
      try Reader.quit(session)
    }

    @Test func fifoIsRead() throws {
      let path = try TestFiles.fifo("article.fifo")
      let writer = try TerminalSession("/bin/sh", ["-c", "cat '\(Reader.french)' > '\(path)'"])
      let session = try Reader.open([path])
      try Reader.waitForSample(session)
      #expect(try writer.waitForExit() == .exited(0))
      try Reader.quit(session)
    }

    /// The file changes under the reader's eyes: it may say so, it may not fall.
    @Test(arguments: ["grows", "shrinks", "goes", "is replaced"])
    func changingFileIsSurvived(_ change: String) throws {
      let bytes = try #require(TestFiles.read(Reader.french))
      let path = try TestFiles.file("changing.md", bytes: bytes)
      let session = try Reader.open([path])
      try Reader.waitForSample(session)
      switch change {
      case "grows": try TestFiles.append(String(repeating: "More words.\n\n", count: 5000), to: path)
      case "shrinks": truncate(path, 10)
      case "goes": unlink(path)
      default:
        unlink(path)
        try TestFiles.file("changing.md", "# Another\n\nText.\n")
      }
      session.send("]q]q]sG")
      try session.wait(forStatus: "Des souvenirs")
      session.send("gg")
      try session.wait(for: "seconde vie")
      try Reader.quit(session)
    }
  }

  @Suite struct HostileInput {
    @Test func nothingOfAnArticleReachesTheTerminal() throws {
      let path = try TestFiles.file("hostile.md", HostileInputs.article)
      let session = try Reader.open([path])
      try session.wait(for: "before")
      for _ in 0..<30 { session.send(" ") }
      session.send("]q]qG")
      try session.wait(for: "The last words")
      session.send("gg")
      try session.wait(for: "before")
      #expect(HostileInputs.unwanted(in: session.scanner).isEmpty, "\(HostileInputs.unwanted(in: session.scanner))")
      #expect(!HostileInputs.containsBidiControl(session.output))
      #expect(session.isOnAlternateScreen)
      try Reader.quit(session)
      #expect(HostileInputs.unwanted(in: session.scanner).isEmpty)
    }

    @Test func nothingOfAnArticleReachesAPipe() throws {
      let path = try TestFiles.file("hostile.md", HostileInputs.article)
      let run = try Reader.run([path])
      #expect(run.exit == .exited(0))
      #expect(EscapeScanner(run.output).sequences.isEmpty, "\(EscapeScanner(run.output).sequences)")
      #expect(!HostileInputs.containsBidiControl(run.output))
      let extract = try Reader.run(["extract", "--text", path])
      #expect(EscapeScanner(extract.output).sequences.allSatisfy { if case .c1 = $0 { true } else { false } })
    }

    /// A file's own name is hostile text too, on the bottom line and in errors.
    @Test func nothingOfANameReachesTheTerminal() throws {
      let path = try TestFiles.file("na\u{1B}]0;owned\u{7}me\n2.md", "# Heading\n\nText.\n")
      let session = try Reader.open([path])
      try session.wait(for: "Text.")
      try Reader.quit(session)
      #expect(HostileInputs.unwanted(in: session.scanner).isEmpty)
      let missing = try Reader.open([path + "\u{1B}[31m"])
      try missing.waitForExit()
      #expect(missing.scanner.sequences.isEmpty)
    }

    @Test(arguments: ["single line", "single word", "many headings"] + HostileInputs.nestings.map(\.name))
    func hugeInputIsRead(_ name: String) throws {
      let bytes: [UInt8]
      switch name {
      case "single line": bytes = HostileInputs.singleLine
      case "single word": bytes = HostileInputs.singleWord
      case "many headings": bytes = Array(HostileInputs.manyHeadings.utf8)
      default: bytes = Array(try #require(HostileInputs.nestings.first { $0.name == name }).text.utf8)
      }
      let path = try TestFiles.file("huge.md", bytes: bytes)
      let session = try Reader.open([path])
      try session.wait("a first screen", limit: Reader.longLimit) { !$0.screen.isBlank }
      session.send("jj]q")
      session.send("G")
      if name != "single word" {
        try session.wait("the end", limit: Reader.longLimit) { $0.screen.contains("Closingword") }
      }
      session.send("q")
      #expect(try session.waitForExit(limit: Reader.longLimit) == .exited(0))
      try expectGivenBack(session)
    }
  }
}
