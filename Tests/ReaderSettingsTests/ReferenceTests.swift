import Glibc
import ReaderSettings
import Testing

@Suite struct ReferenceTests {
  private static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    + "/docs/configuration.md"

  /// `INCISE_WRITE_DOCS=1` writes the page.
  @Test func theConfigurationPageIsUpToDate() throws {
    let page = """
      # Configuration

      `incise config init` writes `~/.config/incise/config.toml` (`$XDG_CONFIG_HOME/incise/config.toml`, or the file that
      `INCISE_CONFIG` names) with every setting commented out. `incise config check` says what is wrong with it, in the reader’s
      language: file, line, column, reason; its exit status is then 78. The reader starts all the same, with what is right in it.

      It is read again when it changes, as the theme and the keymap in use are. What it sets wins over what was last changed in the
      reader, and `INCISE_THEME` and `INCISE_KEYMAP` win over it. `keep-settings` (`z s`) writes what was changed in the reader into it and
      leaves the rest as it is, comments too.

      \(SettingsFile.reference)
      """
    if getenv("INCISE_WRITE_DOCS") != nil {
      let file = try #require(fopen(Self.path, "w"))
      defer { fclose(file) }
      fputs(page, file)
      return
    }
    let file = try #require(fopen(Self.path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    let count = fread(&bytes, 1, bytes.count, file)
    #expect(String(decoding: bytes[..<count], as: UTF8.self) == page, "run the tests with INCISE_WRITE_DOCS=1")
  }
}
