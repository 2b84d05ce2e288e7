import TOMLReader
import Testing
import Theming

@Suite struct ThemeLoadingTests {
  @Test(arguments: [
    (
      "[styles]\n\"text.headnig\" = { fg = \"#fff\" }",
      "mine:2:1: error: unknown scope \"text.headnig\": did you mean \"text.heading\"?"
    ),
    ("[styles]\ntext = { gf = \"#fff\" }", "mine:2:10: error: unknown field \"gf\": did you mean \"fg\"?"),
    ("[styles]\ntext = { bold = 1 }", "mine:2:17: error: \"bold\" is true or false, not an integer"),
    ("[styles]\ntext = { fg = \"#ff\" }", "mine:2:15: error: \"#ff\" is no colour; one looks like \"#e69f00\""),
    ("[styles]\ntext = { fg = 7 }", "mine:2:15: error: a colour is a string, not an integer"),
    (
      "[palette]\ntale = \"#008080\"\n[styles]\ntext = { fg = \"teal\" }",
      "mine:4:15: error: no colour of the palette is named \"teal\""
    ),
    (
      "[palette]\nsilver = \"#008080\"\n[styles]\ntext = { fg = \"silwer\" }",
      "mine:4:15: error: no colour of the palette is named \"silwer\": did you mean \"silver\"?"
    ),
    ("[palette]\nteal = \"blue\"", "mine:2:8: error: \"teal\" wants a colour like \"#e69f00\", or \"default\""),
    ("[speakers]\ncolors = [\"#e69f00\", \"nope\"]", "mine:2:22: error: no colour of the palette is named \"nope\""),
    ("[speakers]\ncolors = [\"none\"]", "mine:2:11: error: a speaker needs a colour of their own"),
    ("[speakers]\ncolor = []", "mine:2:1: error: unknown field \"color\": did you mean \"colors\"?"),
    ("[speakers]\ntint = 101", "mine:2:8: error: \"tint\" wants a percentage, 0 to 100"),
    ("apearance = \"dark\"", "mine:1:1: error: unknown setting \"apearance\": did you mean \"appearance\"?"),
    ("appearance = \"grey\"", "mine:1:14: error: \"appearance\" is \"dark\" or \"light\""),
    ("styles = 1", "mine:1:10: error: \"styles\" wants a table, not an integer"),
    ("inherits = \"mine\"", "mine:1:12: error: \"mine\" inherits from itself"),
    ("inherits = \"nobody\"", "mine:1:12: error: no theme is named \"nobody\""),
    ("", "mine:1:1: error: nothing is styled; \"inherits\" takes the styles of another theme"),
    (
      "inherits = \"paper-dark\"\n[palette]\naccnt = \"#8fd0c0\"",
      "mine:3:1: warning: nothing has the colour \"accnt\": did you mean \"accent\"?"
    ),
    ("inherits = \"paper-dark\"\n[palette]\naccent = \"#8fd0c0\"", ""),
    ("[styles]\n\"evidence\" = \"#fff\"\n\"search\" = { bg = \"none\" }", ""),
  ])
  func problemsSayWhatAndWhere(text: String, problems: String) {
    let loaded = Theme.load(text: text, named: "mine") { $0 == "mine" ? text : nil }
    #expect(loaded.problems.map(\.description).joined(separator: "\n") == problems)
  }

  @Test func eachFieldComesFromTheLongestNameThatSetsIt() {
    let theme = Theme.load(
      text: """
        [palette]
        ink = "#111111"
        [styles]
        "pane" = { fg = "ink", bg = "#222222", bold = true }
        "pane.item" = { italic = true }
        "pane.item.focused" = { fg = "default", bold = false }
        "pane.title.focused" = "#333333"
        """, named: "mine"
    ).theme
    func picture(_ scope: Scope) -> String {
      let style = theme.style(scope)
      return "\(style.foreground?.notation ?? "-") \(style.background?.notation ?? "-") \(style.attributes.rawValue)"
    }
    #expect(picture(.pane) == "#111111 #222222 1")
    #expect(picture(.paneItem) == "#111111 #222222 3")
    #expect(picture(.paneItemFocused) == "- #222222 2")
    #expect(picture(.paneTitle) == "#111111 #222222 1")
    #expect(picture(.paneTitleFocused) == "#333333 #222222 1")
    #expect(picture(.text) == "- - 0")
    #expect(theme.speakerTint(0) == nil)
  }

  @Test func anInheritedStyleTakesTheNearerPalette() {
    let files = [
      "base": "[palette]\nink = \"#111111\"\n[styles]\ntext = { fg = \"ink\" }\n\"text.link\" = { bold = true }"
    ]
    let loaded = Theme.load(
      text:
        "inherits = \"base\"\nappearance = \"light\"\n[palette]\nink = \"#222222\"\n[styles]\n\"text.link\" = { underline = true }",
      named: "mine"
    ) { files[$0] }
    #expect(loaded.problems.isEmpty)
    #expect(loaded.theme.appearance == .light)
    #expect(loaded.theme.style(.text).foreground == RGB(hex: 0x222222))
    #expect(loaded.theme.style(.textLink).attributes == [.bold, .underline])
  }

  @Test func speakerColoursComeRoundAgain() {
    let theme = Theme.load(text: "[speakers]\ncolors = [\"#010101\", \"#020202\"]", named: "mine").theme
    #expect([0, 1, 2, 5, -1, .min, .max].map { theme.speakerColor($0)?.red } == [1, 2, 1, 2, 2, 1, 2])
    #expect(Theme.load(text: "", named: "empty").theme.speakerColor(3) == nil)
  }

  @Test func brokenThemesGiveProblemsAndATheme() throws {
    var random = SplitMix(seed: 9)
    let source = Array(try #require(Theme.shippedText(named: "paper-dark")).utf8)
    for _ in 0..<300 {
      var bytes = source
      for _ in 0...random.next() % 4 {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      let loaded = Theme.load(text: String(decoding: bytes, as: UTF8.self), named: "broken")
      for problem in loaded.problems {
        #expect(problem.description.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, "\(problem)")
      }
    }
  }

  @Test func ordinalsAreThePlacesInAllCases() {
    #expect(Scope.allCases.map(\.ordinal) == Array(Scope.allCases.indices))
  }
}
