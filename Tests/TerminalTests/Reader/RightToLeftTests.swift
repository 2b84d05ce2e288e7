import Glibc
import Testing

extension TerminalTests.ReaderTests {
  /// A paragraph that runs from right to left, in the real terminal.
  @Suite struct RightToLeft {
    /// Hebrew «shalom olam» and its letters as they are seen.
    private let words = "\u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{5E2}\u{5D5}\u{5DC}\u{5DD}"
    private var seen: String { String(words.reversed()) }

    private func open(_ environment: [String: String] = [:]) throws -> TerminalSession {
      let path = try TestFiles.folder("right-to-left-\(environment.count)") + "/article.md"
      let file = try #require(fopen(path, "w"))
      fputs("# One two\n\n\(words)\n\nThe end.\n", file)
      fclose(file)
      let session = try Reader.open([path], environment: environment)
      try session.wait("the article") { $0.screen.contains("The end.") }
      return session
    }

    private func sent(_ sequence: String, _ session: TerminalSession) -> Bool {
      String(decoding: session.output, as: UTF8.self).contains(sequence)
    }

    @Test func itIsSetFlushRightAndTheTerminalLeavesItAlone() throws {
      let session = try open()
      let row = try #require(session.screen.rows.first { $0.contains(seen) })
      #expect(row.hasSuffix(seen) && row.count > 80, "\(session.screen)")
      #expect(sent("\u{1B}[8l", session))
      session.send("zb")
      try session.wait("the letters as they are read") { $0.screen.contains(words) }
      #expect(sent("\u{1B}[8h", session))
      session.send("zb")
      try session.wait("the letters as they are seen") { $0.screen.contains(seen) }
      try Reader.quit(session)
    }

    @Test func aTerminalThatTurnsLettersIsLeftToIt() throws {
      let session = try open(["KONSOLE_VERSION": "220401"])
      #expect(session.screen.contains(words) && !sent("\u{1B}[8l", session))
      try Reader.quit(session)
    }
  }
}
