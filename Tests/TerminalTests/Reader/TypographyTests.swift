import Glibc
import Testing

extension TerminalTests.ReaderTests {
  @Suite struct Typography {
    private func open(_ config: String) throws -> TerminalSession {
      try SmallArticle.open(config: "panes = \"hidden\"\n" + config, size: .init(100, 22))
    }

    /// Columns that the longest line of the article takes, the mark before it left out.
    private func width(_ session: TerminalSession) -> Int {
      session.screen.rows.dropLast().map { row in row.drop { " ▌█┊".contains($0) }.count }.max() ?? 0
    }

    /// The measure is the text's, however wide the screen; keys change it at once, and the place stays.
    @Test func theMeasureIsChanged() throws {
      let session = try open("measure = 50\n")
      session.send("]v")
      try session.wait(forStatus: "3/5")
      #expect((40...50).contains(width(session)), "\(session.screen)")
      session.send("z>z>z>")
      try session.wait(forStatus: "measure: 56 columns")
      try session.wait("wider lines") { (51...56).contains(width($0)) }
      session.send("z<z<z<z<")
      try session.wait(forStatus: "measure: 48 columns")
      try session.wait("narrower lines") { width($0) <= 48 }
      session.send("\u{1B}")
      try session.wait(forStatus: "3/5")
      try Reader.quit(session)
    }

    @Test(.enabled(if: access("/usr/share/hyphen/hyph_en_US.dic", R_OK) == 0, "no patterns installed"))
    func justifiedWordsAreHyphenated() throws {
      let path = try TestFiles.file(
        "hyphens.md",
        "Extraordinary circumstances notwithstanding, international organisations communicated their considerations "
          + "concerning the aforementioned infrastructure, the administration, the representatives and the "
          + "uncomplicated responsibilities of the parliamentary committee.\n")
      let config = try TestFiles.file("hyphens.toml", "panes = \"hidden\"\nmeasure = 30\njustify = true\n")
      let session = try Reader.open([path], environment: ["INCISE_CONFIG": config])
      try session.wait(for: "committee.")
      func broken() -> Int { session.screen.rows.count { $0.hasSuffix("-") || $0.hasSuffix("‐") } }
      try session.wait("hyphens at ends of lines") { _ in broken() > 0 }
      session.send("zh")
      try session.wait(forStatus: "words stay whole")
      try session.wait("whole words") { _ in broken() == 0 }
      session.send("zh")
      try session.wait(forStatus: "words are hyphenated")
      try session.wait("hyphens again") { _ in broken() > 0 }
      try Reader.quit(session)
    }

    @Test func lineSpacingAndParagraphs() throws {
      let session = try open("")
      func row(_ text: String) throws -> Int { try #require(session.screen.find(text)).row }
      let gap = try row("“We have no money") - row("The repair")
      session.send("zv")
      try session.wait(forStatus: "a line takes 2 rows")
      try session.wait("more room") { _ in (try? row("“We have no money") - row("The repair")) ?? 0 > gap }
      session.send("zvzv")
      try session.wait(forStatus: "a line takes one row")
      let before = try row("The wait")
      session.send("zp")
      try session.wait(forStatus: "paragraphs indented")
      try session.wait("fewer rows") { _ in (try? row("The wait")) ?? .max < before }
      session.send("zp")
      try session.wait(forStatus: "paragraphs spaced")
      try session.wait("the same rows") { _ in (try? row("The wait")) == before }
      try Reader.quit(session)
    }

    /// French signs keep to their words, and no line begins with what ends one.
    @Test(arguments: 20...60)
    func noSignBeginsALine(width: Int) throws {
      let path = try TestFiles.file(
        "spacing.md",
        "« Vous partez ? » demande-t-il : « Oui ! » dit-elle ; « demain » — « non », répond l’autre, « ce soir ! »\n")
      let lines = try Reader.run([path, "--width", "\(width)"]).outputText.split(separator: "\n")
      #expect(lines.count > 1)
      for line in lines {
        let text = line.drop { " ▌".contains($0) }
        #expect(text.first.map { "?!:;»,".contains($0) } != true, "\(line)")
        #expect(text.last != "«", "\(line)")
        #expect(line.count <= width)
      }
    }
  }
}
