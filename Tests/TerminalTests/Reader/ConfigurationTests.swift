import Glibc
import Testing

extension TerminalTests.ReaderTests {
  @Suite struct Configuration {
    private func configFolder(_ name: String = #function) throws -> String {
      let folder = try TestFiles.folder("config-" + name.prefix { $0 != "(" })
      for name in ["/incise", "/incise/keymaps"] { _ = mkdir(folder + name, 0o755) }
      return folder
    }

    private func put(_ text: String, _ path: String) throws {
      let file = try #require(fopen(path, "w"))
      fputs(text, file)
      fclose(file)
    }

    @Test func initWritesAndCheckReads() throws {
      let folder = try configFolder()
      let environment = ["XDG_CONFIG_HOME": folder, "LANG": "C.UTF-8"]
      let made = try Reader.run(["config", "init"], environment: environment)
      #expect(made.status == 0)
      let path = folder + "/incise/config.toml"
      #expect(made.outputText == path + "\n")
      #expect(try Reader.run(["config", "check"], environment: environment).status == 0)
      #expect(try Reader.run(["config", "init"], environment: environment).status == 74)
      #expect(try Reader.run(["config", "init", "--force"], environment: environment).status == 0)

      try put("measure = 7\ntheme = \"nrod\"\n", path)
      let checked = try Reader.run(["config", "check"], environment: environment)
      #expect(checked.status == 78)
      let errors = checked.errorText
      #expect(errors.contains("config.toml:1:11: error: \"measure\" is 20 to 200, not 7"), "\(errors)")
      #expect(
        errors.contains("config.toml:2:9: error: no theme is named \"nrod\": did you mean \"nord\"?"), "\(errors)")
    }

    @Test func aBrokenConfigurationIsToldAndTheReaderStarts() throws {
      let folder = try configFolder()
      try put("measrue = 50\n", folder + "/incise/config.toml")
      let session = try Reader.openSample(environment: ["XDG_CONFIG_HOME": folder])
      try session.wait(forStatus: "config.toml:1:1: error: unknown setting \"measrue\"")
      session.send("j")
      try Reader.quit(session)
    }

    @Test func aChangedConfigurationIsTakenAtOnce() throws {
      let folder = try configFolder()
      let path = folder + "/incise/config.toml"
      try put("panes = \"shown\"\n", path)
      let session = try Reader.openSample(environment: ["XDG_CONFIG_HOME": folder])
      try put("panes = \"hidden\"\n", path)
      try session.wait("the panes to go") { !$0.screen.contains("Quotations") }
      // As editors do it: a new file in the old one's place.
      try put("panes = \"shown\"\n", path + ".new")
      #expect(rename(path + ".new", path) == 0)
      try session.wait("the panes to come back") { $0.screen.contains("Quotations") }
      try put("panes = 1\n", path)
      try session.wait(forStatus: "config.toml:1:9: error")
      // The message goes with its cause.
      try put("panes = \"shown\"\n", path)
      try session.wait("the message to go") { !$0.statusLine.contains("error") }
      try Reader.quit(session)
    }

    /// What a file no longer says is as usual; while it says nothing that can be understood, what it said holds.
    @Test func whatIsTakenOutOfTheConfigurationIsAsUsual() throws {
      let folder = try configFolder()
      let path = folder + "/incise/config.toml"
      try put("panes = \"hidden\"\nlanguage = \"fr\"\n", path)
      let session = try Reader.open([Reader.french], environment: ["XDG_CONFIG_HOME": folder])
      try session.wait("French") { $0.statusLine.contains("aide") && !$0.screen.contains("Citations") }
      try put("panes = \"hid", path)
      try session.wait(forStatus: "config.toml:1:13")
      #expect(session.statusLine.contains("erreur") && !session.screen.contains("Citations"))
      try put("", path)
      try session.wait("the usual") { $0.statusLine.contains("? help") && $0.screen.contains("Quotations") }
      try Reader.quit(session)
    }

    /// A name that nothing has is told where it was written, with how much more is wrong.
    @Test(arguments: [
      ("theme = \"nosuch\"\n", "", "config.toml:1:9: error: no theme is named \"nosuch\""),
      ("keymap = \"vim\"\n", "", "config.toml:1:10: error: no keymap is named \"vim\": did you mean \"vi\"?"),
      ("", "nosuch", "INCISE_THEME: no theme is named \"nosuch\""),
      ("theme = \"nosuch\"\n", "nosuch", "config.toml:1:9: error: no theme is named \"nosuch\"; 1 more to mend"),
      ("theme-dark = \"nosuch\"\n", "auto", "config.toml:1:14: error: no theme is named \"nosuch\""),
      ("measure = 1\njustify = 1\nfoo = 2\n", "", "not 1 (2 more: incise config check)"),
    ])
    func namesAreToldWhereTheyStand(config: String, theme: String, told: String) throws {
      let folder = try configFolder("named-\(config.utf8.count)-\(theme.utf8.count)")
      try put(config, folder + "/incise/config.toml")
      let session = try Reader.openSample(environment: ["XDG_CONFIG_HOME": folder, "INCISE_THEME": theme])
      try session.wait(forStatus: told)
      #expect(session.statusLine.contains("more") == told.contains("more"), "told twice")
      try Reader.quit(session)
    }

    /// Justified lines end at one column, from the first frame on; `z j` lets go of it.
    @Test func theTextIsJustifiedAsTheSettingsSay() throws {
      let folder = try configFolder()
      try put("justify = true\npanes = \"hidden\"\nmeasure = 50\n", folder + "/incise/config.toml")
      let session = try Reader.open([Reader.french], environment: ["XDG_CONFIG_HOME": folder])
      try session.wait(for: "Odile Carrasco")
      try session.settle()
      func fullLines() -> Int { session.screen.rows.dropLast().count { $0.count == (120 - 50) / 2 + 50 } }
      let justified = fullLines()
      #expect(justified >= 6, "\(session.screen)")
      let before = session.screen
      session.send("zj")
      try session.wait(forStatus: "ragged right")
      #expect(fullLines() < justified)
      session.send("zj")
      try session.wait("justified lines") { $0.screen.rows.dropLast() == before.rows.dropLast() }
      try Reader.quit(session)
    }

    /// Nobody is locked in: a keymap without a way out is not taken.
    @Test func anEmptiedKeymapIsNotTaken() throws {
      let folder = try configFolder()
      let path = folder + "/incise/keymaps/mine.toml"
      try put("keymap = \"mine\"\n", folder + "/incise/config.toml")
      try put("", path)
      let session = try Reader.open([Reader.french], environment: ["XDG_CONFIG_HOME": folder])
      try session.wait(forStatus: "no key quits")
      try put("inherits = \"vi\"\n", path)
      try session.wait(forStatus: "1/16")
      try put("[global]\n\"x\" = \"line-down\"\n", path)
      try session.wait(forStatus: "keymaps/mine.toml:1:1: error: no key quits")
      try Reader.quit(session)
      let checked = try Reader.run(["keys", "check", path])
      #expect(checked.status == 78 && checked.errorText.contains("no key quits"))
    }

    @Test func aThemeIsNamedOnTheCommandLine() throws {
      let session = try Reader.open(
        ["read", "--theme", "sepia", Reader.french], environment: ["COLORTERM": "truecolor"])
      try Reader.waitForSample(session)
      session.send("T")
      try session.wait(for: " 7/17 ─╯")
      session.send("\u{1B}")
      try session.settle()
      try Reader.quit(session)
      let unknown = try Reader.open(["read", "--theme", "sepai", Reader.french])
      #expect(try unknown.waitForExit() == .exited(78))
    }

    /// Whoever has no configuration yet makes one while reading: folders that come are watched as those that are there.
    @Test func aConfigurationThatIsMadeWhileOneReads() throws {
      let home = try TestFiles.folder("no-configuration-yet")
      let folder = home + "/.config/incise"
      for path in [folder + "/config.toml", folder, home + "/.config"] { remove(path) }
      let session = try SmallArticle.open(environment: ["HOME": home, "XDG_CONFIG_HOME": ""])
      func narrow(to measure: Int) throws {
        for path in [home + "/.config", folder] { mkdir(path, 0o700) }
        let file = try #require(fopen(folder + "/config.toml", "w"))
        fputs("measure = \(measure)\n", file)
        fclose(file)
      }
      try narrow(to: 20)
      try session.wait("a narrow text") { !$0.screen.contains("The clock stopped in March") }
      for path in [folder + "/config.toml", folder] { remove(path) }
      try session.wait("the usual text") { $0.screen.contains("The clock stopped in March") }
      try narrow(to: 20)
      try session.wait("a narrow text") { !$0.screen.contains("The clock stopped in March") }
      try Reader.quit(session)
    }

    /// The keymap in force is read again when its file changes, and the one of before holds while it is broken.
    @Test func aChangedKeymapIsTakenAtOnce() throws {
      let folder = try configFolder()
      let path = folder + "/incise/keymaps/mine.toml"
      try put("keymap = \"mine\"\n", folder + "/incise/config.toml")
      try put("inherits = \"vi\"\n[global]\n\"x\" = \"next-quotation\"\n", path)
      let session = try SmallArticle.open(environment: ["XDG_CONFIG_HOME": folder])
      session.send("x")
      try session.wait(forStatus: "2/5")
      try put("inherits = \"vi\"\n[global]\n\"x\" = \"next-section\"\n", path + ".new")
      #expect(rename(path + ".new", path) == 0)
      try session.wait(forStatus: "] q quotation")
      session.send("2x")
      try session.wait(for: "● The wait")
      try put("[global]\n\"x\" = \"nxt-section\"\n", path + ".new")
      #expect(rename(path + ".new", path) == 0)
      try session.wait(forStatus: "keymaps/mine.toml:2:7: error: unknown action \"nxt-section\"")
      session.send("gg2]q")
      try session.wait(forStatus: "2/5")
      session.send("ggx")
      try session.wait("the key of before") { $0.screen.contains("● The repair") }
      try Reader.quit(session)
    }

    /// Nothing scrolls and nothing shows up by itself: a line below the screen turns the page.
    @Test func withReducedMotionPagesTurn() throws {
      let session = try SmallArticle.open(config: "reduced-motion = true\n", size: .init(60, 12))
      let first = session.screen
      func words(_ screen: Screen) -> [String] { screen.rows.dropLast().map { String($0.dropFirst(3)) } }
      session.send("]")
      try session.settle(quiet: .milliseconds(800))
      #expect(!session.screen.contains("╭"), "a popup came by itself")
      session.send("\u{1B}")
      try session.wait("the first screen") { $0.screen == first }
      var screens: [[String]] = [words(first)]
      for _ in 0..<20 {
        session.send("j")
        try session.settle(quiet: .milliseconds(60))
        let rows = words(session.screen)
        if rows != screens.last { screens.append(rows) }
      }
      #expect((2...4).contains(screens.count), "\(screens.count) pictures")
      #expect(session.screen.contains("Nine hundred pounds."))
      try Reader.quit(session)
    }

    /// Every setting of the commented file does what it says from the first frame on.
    @Test(arguments: [
      ("panes = \"hidden\"", "", "Speakers"), ("paragraph-style = \"indented\"", "│     The report names", "zzzz"),
      ("language = \"fr\"", "3 Locuteurs", "Speakers"), ("linear = true", "[Mary Stone:]", "┤"),
      ("pane-width = 40", "2 Sections ────────────────────────────┐", "zzzz"),
      ("keymap = \"arrows\"", "→ quotation", "] q quotation"),
    ])
    func settingsHold(_ setting: String, _ shown: String, _ hidden: String) throws {
      let session = try SmallArticle.open(config: setting + "\n")
      try session.settle()
      #expect(session.screen.contains(shown) || shown.isEmpty, "\(session.screen)")
      #expect(!session.screen.contains(hidden), "\(session.screen)")
      try Reader.quit(session)
    }

    @Test func aFileThatIsNotUnderstoodIsLeftAlone() throws {
      let folder = try configFolder()
      let path = folder + "/incise/config.toml"
      let broken = "language = fr\n\n[keys]\n"
      try put(broken, path)
      let session = try Reader.openSample(environment: ["XDG_CONFIG_HOME": folder])
      session.send("zj")
      try session.wait(forStatus: "justified")
      session.send("zs")
      try session.wait(forStatus: "config.toml:1")
      try Reader.quit(session)
      #expect(String(decoding: TestFiles.read(path) ?? [], as: UTF8.self) == broken)
    }

    @Test func whatWasChangedIsKept() throws {
      let folder = try configFolder()
      let path = folder + "/incise/config.toml"
      try put("# mine\nmeasure = 60 # narrow\n", path)
      let session = try Reader.openSample(environment: ["XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder])
      session.send("z>zs")
      try session.wait(forStatus: "kept in")
      try Reader.quit(session)
      let kept = String(decoding: TestFiles.read(path) ?? [], as: UTF8.self)
      #expect(kept == "# mine\nmeasure = 62  # narrow\n", "\(kept)")
    }
  }
}
