import Glibc
import Testing

extension TerminalTests.ReaderTests {
  @Suite struct Copying {
    /// What the terminal was given for its clipboard, newest last.
    private func clipboard(_ session: TerminalSession) -> [String] {
      session.scanner.sequences.compactMap { sequence in
        guard case .string("]", let content) = sequence, content.hasPrefix("52;c;") else { return nil }
        return decoded(String(content.dropFirst(5)))
      }
    }

    private func decoded(_ base64: String) -> String? {
      var bytes: [UInt8] = []
      var (bits, count) = (0, 0)
      for character in base64.utf8 where character != UInt8(ascii: "=") {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        guard let value = letters.firstIndex(of: character) else { return nil }
        bits = bits << 6 | value
        count += 6
        if count >= 8 {
          count -= 8
          bytes.append(UInt8(bits >> count & 0xFF))
        }
      }
      return String(validating: bytes, as: UTF8.self)
    }

    @Test func theTerminalGetsTheWords() throws {
      let session = try Reader.openSample()
      session.send("]qyy")
      try session.wait(forStatus: "the quotation (")
      let words = try #require(clipboard(session).last)
      #expect(!words.isEmpty && !words.contains("«"))
      session.send("Y")
      try session.wait(forStatus: "and its speaker (")
      let cited = try #require(clipboard(session).last)
      #expect(cited.hasPrefix("«\u{A0}\(words)\u{A0}» — Odile Carrasco, "), "\(cited)")
      #expect(cited.contains(", dans *À Sarmonne, le marché couvert cherche sa seconde vie*"), "\(cited)")
      session.send("yp")
      try session.wait(forStatus: "the paragraph (")
      #expect(clipboard(session).last?.contains(words) == true)
      session.send("yl")
      try session.wait(forStatus: "no link")
      #expect(clipboard(session).count == 3)
      try Reader.quit(session)
    }

    @Test func theLinkIsCopied() throws {
      let session = try SmallArticle.open()
      session.send("]lyl")
      try session.wait(forStatus: "the link (26 characters)")
      #expect(clipboard(session).last == "https://example.org/report")
      session.send("yp")
      try session.wait(forStatus: "the paragraph (")
      #expect(clipboard(session).last?.hasPrefix("The report names a price.") == true)
      session.send("2[qyy")
      try session.wait(forStatus: "the quotation (")
      #expect(clipboard(session).last?.hasPrefix("We have no money") == true, "\(clipboard(session))")
      try Reader.quit(session)
    }

    private func fakeTool(_ name: String, _ script: String) throws -> (folder: String, path: String) {
      let folder = try TestFiles.folder("tools-\(name)")
      let path = try TestFiles.file("tools-\(name)/xclip", "#!/bin/sh\n\(script)\n")
      chmod(path, 0o755)
      return (folder, path)
    }

    private func environment(_ folder: String) -> [String: String] {
      ["DISPLAY": ":0", "WAYLAND_DISPLAY": "", "PATH": "\(folder):/usr/bin:/bin"]
    }

    @Test func theDesktopGetsTheWords() throws {
      let (folder, path) = try fakeTool(
        "good", "printf '%s' \"$*\" >\"$0.arguments\"; cat >\"$0.part\"; mv \"$0.part\" \"$0.words\"")
      let session = try Reader.openSample(environment: environment(folder))
      session.send("]qyy")
      try session.wait(forStatus: "copied: the quotation (")
      try session.wait("the tool's file") { _ in access(path + ".words", R_OK) == 0 }
      #expect(TestFiles.read(path + ".words").map { String(decoding: $0, as: UTF8.self) } == clipboard(session).last)
      #expect(
        TestFiles.read(path + ".arguments").map { String(decoding: $0, as: UTF8.self) } == "-selection clipboard")
      try Reader.quit(session)
    }

    @Test func aFailureIsToldAndAHangBlocksNothing() throws {
      let failing = try fakeTool("failing", "cat >/dev/null; echo stray; echo stray >&2; exit 3")
      let session = try Reader.openSample(environment: environment(failing.folder))
      session.send("]qyy")
      try session.wait(forStatus: "xclip ended with status 3")
      #expect(!session.screen.contains("stray"))
      try Reader.quit(session)

      let hanging = try fakeTool("hanging", "exec sleep 60")
      let other = try Reader.openSample(environment: environment(hanging.folder))
      other.send("]qyy]q")
      try other.wait(forStatus: "2/")
      try Reader.quit(other)
    }

    /// A terminal too plain to know strings gets none.
    @Test func aPlainTerminalIsToldOf() throws {
      let session = try Reader.openSample(environment: ["TERM": "vt220"])
      session.send("]qyy")
      try session.wait(forStatus: "no clipboard here")
      #expect(clipboard(session).isEmpty)
      try Reader.quit(session)
    }
  }
}
