import Glibc
import Testing

extension TerminalTests.ReaderTests {
  /// The interface in French or English: by the locale, by config.toml, by hand.
  @Suite struct Language {
    private func configFolder(_ config: String? = nil, _ name: String = #function) throws -> String {
      let folder = try TestFiles.folder("language-" + name.prefix { $0 != "(" })
      _ = mkdir(folder + "/incise", 0o755)
      if let config { try put(config, folder) }
      return folder
    }

    private func put(_ text: String, _ folder: String) throws {
      let path = folder + "/incise/config.toml"
      let file = try #require(fopen(path + ".new", "w"))
      fputs(text, file)
      fclose(file)
      #expect(rename(path + ".new", path) == 0)
    }

    private func open(
      size: TerminalSession.Size = .usual, _ environment: [String: String], panes: [String]
    ) throws -> TerminalSession {
      let session = try Reader.open([Reader.french], size: size, environment: environment)
      try session.wait("the panes in their language") { session in
        let screen = session.screen
        return panes.allSatisfy { screen.contains($0) }
      }
      return session
    }

    private static let french = ["2 Sections", "3 Locuteurs", "4 Citations", "(chapeau)"]
    private static let english = ["2 Sections", "3 Speakers", "4 Quotations", "(lead)"]

    /// The variable decides, whether the locale is installed or not.
    @Test(arguments: [
      ["LANG": "fr_FR.UTF-8"], ["LANG": "fr_CA.UTF-8", "LC_ALL": ""],
      ["LANG": "C.UTF-8", "LC_MESSAGES": "fr_BE.UTF-8"],
      ["LANG": "en_GB.UTF-8", "LC_MESSAGES": "C.UTF-8", "LC_ALL": "fr_CH.UTF-8"],
    ])
    func theLocaleIsFrench(environment: [String: String]) throws {
      let session = try open(environment, panes: Self.french)
      try session.wait(forStatus: "citation suivante 1/16")
      try session.wait(forStatus: "? aide")
      session.send("?")
      try session.wait(for: "Touches")
      #expect(session.screen.contains("Dans l’article") && session.screen.contains("Partout"))
      #expect(session.screen.contains("Descendre d’une ligne") && session.screen.contains("Échap ferme"))
      session.send("\u{1B}")
      try session.wait("help to close") { !$0.screen.contains("Touches") }
      session.send("]qw")
      try session.wait("the reasons in French") { session in
        let screen = session.screen
        return ["Pourquoi ce locuteur ?", "« lance-t-elle »", "certitude"].allSatisfy { screen.contains($0) }
      }
      session.send("q")
      try session.wait("the popup to close") { !$0.screen.contains("Pourquoi") }
      try Reader.quit(session)
    }

    @Test(arguments: [
      ["LANG": "de_DE.UTF-8"], ["LANG": "fr_FR.UTF-8", "LC_ALL": "C.UTF-8"],
      ["LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_US.UTF-8"],
    ])
    func theLocaleIsAnother(environment: [String: String]) throws {
      let session = try open(environment, panes: Self.english)
      try session.wait(forStatus: "quotation 1/16")
      try session.wait(forStatus: "? help")
      try Reader.quit(session)
    }

    @Test func theLanguageIsSwitchedAndKept() throws {
      let folder = try configFolder()
      let environment = ["LANG": "fr_FR.UTF-8", "XDG_CONFIG_HOME": folder]
      var session = try open(environment, panes: Self.french)
      session.send("zi")
      try session.wait(forStatus: "Incise speaks English")
      try session.wait("English panes") { session in Self.english.allSatisfy { session.screen.contains($0) } }
      session.send(":mouse")
      try session.wait(for: "Take the mouse, or leave it to the terminal")
      session.send("\u{1B}")
      try session.wait("the palette to close") { !$0.screen.contains("Take the mouse") }
      session.send("zs")
      try session.wait(forStatus: "kept in")
      #expect(session.statusLine.contains("language"))
      try Reader.quit(session)
      session = try open(environment, panes: Self.english)
      try Reader.quit(session)
    }

    @Test func theSettingWinsAndIsTakenLive() throws {
      let folder = try configFolder("language = \"fr\"\n")
      let session = try open(["LANG": "C.UTF-8", "XDG_CONFIG_HOME": folder], panes: Self.french)
      try put("language = \"en\"\n", folder)
      try session.wait("English panes") { session in Self.english.allSatisfy { session.screen.contains($0) } }
      try put("language = \"francais\"\n", folder)
      try session.wait(forStatus: "\"language\" is one of \"auto\", \"en\", \"fr\"")
      try put("language = \"fr\"\nmesure = 50\n", folder)
      try session.wait(
        forStatus: "config.toml:2:1: erreur : réglage inconnu « mesure » ; vouliez-vous dire « measure » ?")
      try Reader.quit(session)
    }

    /// French is longer: what is there stays whole where the screen is narrow.
    @Test(arguments: [40, 80, 120])
    func screensFit(columns: Int) throws {
      let session = try Reader.open(
        [Reader.french], size: .init(columns, 24), environment: ["LANG": "fr_FR.UTF-8"])
      try session.wait(forStatus: "? aide")
      session.send("gp")
      try session.wait(for: "3 Locuteurs")
      try session.wait(forStatus: "j suivant")
      #expect(session.statusLine.contains("? aide"))
      session.send("G")
      try session.wait(for: "seulement mentionnés")
      session.send("\u{1B}")
      try session.settle()
      session.send(":")
      try session.wait(for: "ce que vous voulez faire")
      #expect(!session.screen.contains("ce que vous voulez faire…"))
      session.send("\u{1B}")
      try session.wait("the palette to close") { !$0.screen.contains("ce que vous voulez") }
      session.send("zj")
      try session.wait(forStatus: "texte justifié")
      try Reader.quit(session)
    }

    /// File, line, column and reason of what is broken, in French, while the shipped one is there to read with.
    @Test(arguments: [
      (
        "theme", "[styles]\ntexte = { fg = \"#fff\" }\n",
        "themes/theirs.toml:2:1: erreur : portée inconnue « texte » ; vouliez-vous dire « text » ?"
      ),
      (
        "theme", "[palette]\ncraie = \"blanc\"\n",
        "themes/theirs.toml:2:9: erreur : « craie » attend une couleur comme « #e69f00 »"
      ),
      ("theme", "[styles\n", "themes/theirs.toml:1:8: erreur : TOML mal formé"),
      (
        "keymap", "[global]\n\"x\" = \"quti\"\n",
        "keymaps/theirs.toml:2:7: erreur : action inconnue « quti » ; vouliez-vous dire « quit » ?"
      ),
    ])
    func whatIsBrokenIsToldInFrench(kind: String, text: String, told: String) throws {
      let folder = try configFolder("\(kind) = \"theirs\"\n")
      let path = "\(folder)/incise/\(kind)s/theirs.toml".replacing(TestEnvironment.folder + "/", with: "")
      _ = mkdir("\(folder)/incise/\(kind)s", 0o755)
      try TestFiles.file(path, text)
      let environment = ["LANG": "fr_FR.UTF-8", "XDG_CONFIG_HOME": folder]
      let session = try open(size: .init(160, 30), environment, panes: Self.french)
      try session.wait("the problem on the bottom line") {
        $0.statusLine.replacing("\u{A0}", with: " ").contains(told)
      }
      session.send("]q")
      try session.wait(forStatus: "citation 1/16")
      try Reader.quit(session)
      unlink(TestEnvironment.folder + "/" + path)
    }

    /// The checking commands speak as the reader would: by the locale, and by config.toml before it.
    @Test func checksSpeakAsTheReaderDoes() throws {
      let english = try configFolder("language = \"en\"\n", "checks-en")
      let none = try configFolder(nil, "checks")
      let french = try configFolder("language = \"fr\"\n", "checks-fr")
      let theme = try TestFiles.file("checked.toml", "[styles]\ntexte = \"#fff\"\nforeign = \"#fff\"\n")
      let keymap = try TestFiles.file("checked-keymap.toml", "inherits = 'vi'\n[global]\n'g' = 'help'\n")
      let config = try TestFiles.file("checked-config.toml", "measure = 7\n")
      for (locale, folder, isFrench) in [
        ("fr_FR.UTF-8", none, true), ("C.UTF-8", none, false), ("fr_FR.UTF-8", english, false),
        ("C.UTF-8", french, true),
      ] {
        for (arguments, place, words) in [
          (["themes", "check", theme], "2:1", ["erreur : portée inconnue", "error: unknown scope"]),
          (["themes", "check", theme], "3:1", [": 2 erreurs\n", ": 2 errors\n"]),
          (["keys", "check", keymap], "3:1", ["avertissement : « g » cache", "warning: \"g\" hides"]),
          (["keys", "check", keymap], "3:1", [": un avertissement\n", ": one warning\n"]),
          (["config", "check", config], "1:11", ["erreur : « measure » attend un", "error: \"measure\" is 20 to"]),
          (["config", "check", config], "1:11", [": une erreur\n", ": one error\n"]),
        ] {
          let run = try Reader.run(arguments, environment: ["LANG": locale, "XDG_CONFIG_HOME": folder])
          let told = run.errorText.replacing("\u{A0}", with: " ")
          #expect(run.status == 78 && run.output.isEmpty)
          #expect(told.hasPrefix("incise: \(arguments[2]):"), "\(told)")
          #expect(told.contains("incise: \(arguments[2]):\(place): "), "\(told)")
          #expect(told.contains(words[isFrench ? 0 : 1]) && !told.contains(words[isFrench ? 1 : 0]), "\(told)")
        }
      }
    }

    @Test func errorsAreToldInFrenchAndOnStandardErrorInEnglish() throws {
      let path = try TestFiles.folder("language-gone") + "/article.md"
      let file = try #require(fopen(path, "w"))
      fputs("# Titre\n\nUn mot.\n", file)
      fclose(file)
      let session = try Reader.open([path], environment: ["LANG": "fr_FR.UTF-8"])
      try session.wait(for: "personne ne parle")
      unlink(path)
      session.send("R")
      try session.wait(forStatus: "ce fichier n’existe pas")
      try Reader.quit(session)
      let run = try Reader.run([path], environment: ["LANG": "fr_FR.UTF-8"])
      #expect(run.errorText.contains("no such file") && run.status == 66)
    }
  }
}
