import Glibc
import Testing

extension TerminalTests.ReaderTests {
  @Suite struct Themes {
    private let trueColor = ["COLORTERM": "truecolor"]
    /// The ground under the article.
    private func ground(_ session: TerminalSession) -> Cell.Color { session.cell(1, 80).background }
    private let paperDark = Cell.Color.rgb(0x1C, 0x1E, 0x22)
    private let paperLight = Cell.Color.rgb(0xF7, 0xF3, 0xEA)

    /// Each theme that the hand passes is on trial behind the list; Esc goes back, Enter keeps.
    @Test func theChooserPreviews() throws {
      let session = try SmallArticle.open(environment: trueColor)
      #expect(ground(session) == paperDark)
      session.send("T")
      try session.wait(for: " 1/17 ─╯")
      #expect(session.screen.contains("─ Themes ─") && session.screen.contains("│ paper-dark"))
      session.send("j")
      try session.wait("the light theme behind the list") { ground($0) == paperLight && $0.screen.contains(" 2/17 ") }
      session.send("G")
      try session.wait("the last theme") { ![paperDark, paperLight].contains(ground($0)) }
      session.send("\u{1B}")
      try session.wait("the theme of before") { ground($0) == paperDark && !$0.screen.contains("Themes") }
      session.send("Tjj\r")
      try session.wait(forStatus: "theme: contrast-dark")
      let kept = ground(session)
      session.send("]q")
      try session.wait(forStatus: "2/5")
      #expect(ground(session) == kept && kept != paperDark)
      try Reader.quit(session)
    }

    @Test func theChooserTakesTheMouse() throws {
      let session = try SmallArticle.open(environment: trueColor)
      session.send("zm")
      try session.wait("mouse reports") { $0.scanner.privateModes.isSuperset(of: [1002, 1006]) }
      session.send("T")
      try session.wait(for: "─ Themes ─")
      let place = try #require(session.screen.find("paper-light"))
      session.send("\u{1B}[<0;\(place.column + 1);\(place.row + 1)M\u{1B}[<0;\(place.column + 1);\(place.row + 1)m")
      try session.wait("the light theme") { ground($0) == paperLight }
      // A click beside the list goes back.
      session.send("\u{1B}[<0;80;21M\u{1B}[<0;80;21m")
      try session.wait("the theme of before") { ground($0) == paperDark && !$0.screen.contains("Themes") }
      try Reader.quit(session)
    }

    private func folder(_ name: String, theme: String) throws -> String {
      let folder = try TestFiles.folder(name)
      for part in ["/incise", "/incise/themes"] { _ = try TestFiles.folder(name + part) }
      try TestFiles.file(name + "/incise/themes/mine.toml", theme)
      return folder
    }

    /// A theme of the user's stands in the list behind the shipped ones, and is taken anew when its file changes.
    @Test func aUsersThemeIsThereAndFollowsItsFile() throws {
      let theme = "inherits = \"paper-dark\"\n[palette]\nmine = \"#102030\"\n[styles]\ntext = { bg = \"mine\" }\n"
      let folder = try folder("themes-mine", theme: theme)
      let environment = ["XDG_CONFIG_HOME": folder, "COLORTERM": "truecolor", "INCISE_THEME": "mine"]
      let session = try SmallArticle.open(environment: environment)
      try session.wait("the theme") { ground($0) == .rgb(0x10, 0x20, 0x30) }
      session.send("T")
      try session.wait("the list with mine") { $0.screen.contains("18/18") && $0.screen.contains("│ mine") }
      try session.escape()
      try TestFiles.file("themes-mine/incise/themes/new", theme.replacing("102030", with: "302010"))
      #expect(rename(folder + "/incise/themes/new", folder + "/incise/themes/mine.toml") == 0)
      try session.wait("the changed theme") { ground($0) == .rgb(0x30, 0x20, 0x10) }
      // Broken, it is told, and the looks of before stay.
      try TestFiles.file("themes-mine/incise/themes/new", "[styles]\ntext = { bg = \"nowhere\" }\n")
      #expect(rename(folder + "/incise/themes/new", folder + "/incise/themes/mine.toml") == 0)
      try session.wait(forStatus: "themes/mine.toml:2:15: error: no colour of the palette is named \"nowhere\"")
      #expect(session.statusLine.contains("shipped") == false && ground(session) == .rgb(0x30, 0x20, 0x10))
      session.send("]q")
      try session.wait(forStatus: "2/5")
      try Reader.quit(session)
      // One that is broken from the start gives way to a shipped one.
      let anew = try Reader.open([Reader.english], environment: environment)
      try anew.wait(forStatus: "; the shipped one is used")
      #expect(ground(anew) == paperDark)
      try Reader.quit(anew)
    }

    /// Two speakers, told apart by colour where there are colours, by the shape of what is there where there are none.
    @Test(arguments: [
      ("xterm-256color", "truecolor", true), ("xterm-256color", "", true), ("linux", "", true),
      ("xterm", "", true), ("vt100", "", false),
    ])
    func everyDepthLooksDeliberate(_ terminal: String, _ color: String, _ hasColors: Bool) throws {
      let session = try SmallArticle.open(environment: ["TERM": terminal, "COLORTERM": color])
      try session.settle()
      let bars = try ["▌Tom Webb", "▌Mary Stone"].map { name -> Cell in
        if let place = session.screen.find(name) { return session.cell(place.row, place.column) }
        // Where there are no colours, or too few, initials stand before the name.
        let place = try #require(session.screen.find(" " + name.dropFirst()), "\(session.screen)")
        return session.cell(place.row, max(0, place.column - 1))
      }
      #expect((bars[0].foreground != bars[1].foreground) == hasColors, "\(bars)")
      let requests = session.scanner.colorRequests
      #expect(requests.isEmpty != hasColors)
      #expect(requests.contains { $0.contains("38;2;") || $0.contains("38:2:") } == (color == "truecolor"))
      // The heading stands out in each of them.
      let heading = try #require(session.screen.find("The clock of Marlow"))
      #expect(session.cell(heading.row, heading.column).isBold)
      session.send("q")
      #expect(try session.waitForExit() == .exited(0))
    }

    @Test func themesAreListedShownAndChecked() throws {
      let list = try Reader.run(["themes"])
      #expect(list.status == 0)
      let names = list.outputText.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
      #expect(names.count >= 14 && Set(names).count == names.count, "\(names)")
      for name in names {
        let shown = try Reader.run(["themes", "show", name])
        #expect(shown.status == 0)
        let path = try TestFiles.file("shown-theme.toml", shown.outputText)
        let checked = try Reader.run(["themes", "check", path])
        #expect(checked.status == 0 && checked.error.isEmpty, "\(name): \(checked.errorText)")
      }
      #expect(try Reader.run(["themes", "show", "nrod"]).status == 66)
      let broken = try TestFiles.file("broken-theme.toml", "[styles]\ntext = { fg = \"#ff\" }\n")
      let checked = try Reader.run(["themes", "check", broken])
      #expect(checked.status == 78)
      #expect(
        checked.errorText
          == "incise: \(broken):2:15: error: \"#ff\" is no colour; one looks like \"#e69f00\"\n"
          + "incise: \(broken): one error\n")
    }
  }
}
