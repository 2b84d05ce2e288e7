import Glibc
import Testing

extension TerminalTests.ReaderTests {
  /// Standard output is not a terminal.
  @Suite struct PlainOutput {
    @Test(arguments: [Reader.french, Reader.english], [20, 40, 80, 200])
    func everyWordIsThere(_ path: String, _ width: Int) throws {
      let run = try Reader.run([path, "--width", "\(width)"])
      #expect(run.exit == .exited(0) && run.error.isEmpty)
      #expect(EscapeScanner(run.output).sequences.isEmpty)
      let lines = run.outputText.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count <= width }, "\(lines.filter { $0.count > width })")
      #expect(!lines.contains { $0.last == "«" || $0.first.map { "»;:!?".contains($0) } == true })

      let shown = Set(words(run.outputText))
      let source = String(decoding: try #require(TestFiles.read(path)), as: UTF8.self)
      let lost = words(source).filter { $0.count < width / 3 && !shown.contains($0) }
      #expect(lost.isEmpty)
    }

    /// Letters and digits only: mark-up, drawn signs and raised numbers of footnotes fall away alike.
    private func words(_ text: String) -> [Substring] {
      text.split { !$0.isLetter && !("0"..."9").contains($0) }
    }

    @Test func eightyColumnsAreUsual() throws {
      let usual = try Reader.run([Reader.french])
      #expect(usual.outputText == (try Reader.run([Reader.french, "--width", "80"])).outputText)
    }

    /// For a speech program: who speaks stands before each quotation.
    @Test func theLinearTextNamesWhoSpeaks() throws {
      let run = try Reader.run(["read", "--linear", Reader.english])
      let usual = try Reader.run([Reader.english])
      #expect(run.exit == .exited(0) && run.outputText.contains("[Maureen Tillotson:] “You learn"))
      #expect(!usual.outputText.contains("[Maureen"))
    }

    /// A disk without room is told, whatever is printed.
    @Test(arguments: [
      [Reader.french], ["read", "--linear", Reader.french], ["themes"], ["keys"], ["keys", "list"], ["config", "path"],
      ["--version"], ["extract", Reader.french],
    ])
    func aFullDiskIsTold(arguments: [String]) throws {
      let command = ([Reader.binary] + arguments).map { "'\($0)'" }.joined(separator: " ")
      let run = try ProgramRun.run("/bin/sh", ["-c", command + " > /dev/full"], limit: .seconds(30))
      #expect(run.status == 74 && run.errorText == "incise: standard output: no space left on device\n", "\(run)")
    }

    @Test func closedPipeIsQuiet() throws {
      let path = try TestFiles.file("long.md", String(repeating: "Words and words.\n\n", count: 50_000))
      let run = try Reader.run([path], keptOutput: 100)
      #expect(run.error.isEmpty, "\(run.errorText)")
      #expect([.signalled(Int(SIGPIPE)), .exited(0), .exited(74)].contains(run.exit), "\(run.exit)")
    }

    @Test func standardInputIsPrinted() throws {
      let bytes = try #require(TestFiles.read(Reader.french))
      let expected = try Reader.run([Reader.french]).outputText
      #expect(try Reader.run(["-"], input: bytes).outputText == expected)
      #expect(try Reader.run([], input: bytes).outputText == expected)
    }

    @Test func versionAndHelpAreTold() throws {
      #expect(try Reader.run(["--version"]).exit == .exited(0))
      let help = try Reader.run(["--help"])
      #expect(help.exit == .exited(0) && help.outputText.contains("extract"))
    }
  }
}
