import InterfaceWords
import Keybindings
import TOMLReader
import Testing

@Suite struct KeymapLoadingTests {
  /// Files one after another, the first the one that is asked for; then every problem told.
  @Test(arguments: [
    ("[global]\n'q' = 'quti'", "mine:2:7: error: unknown action \"quti\": did you mean \"quit\"?"),
    ("[global]\n'q' = 'frobnicate'", "mine:2:7: error: unknown action \"frobnicate\""),
    ("[globl]\n'q' = 'quit'", "mine:1:2: error: unknown context \"globl\": did you mean \"global\"?"),
    ("'q' = 'quit'", "mine:1:1: error: unknown setting \"q\"; bindings stand below a context, like [global]"),
    ("global = 1", "mine:1:10: error: \"global\" wants a table of bindings, not an integer"),
    (
      "[global]\n'qq' = 'quit'",
      "mine:2:1: error: \"qq\" is no key; a chord has spaces between its keys, a name stands in <>"
    ),
    ("[global]\n'q' = 1", "mine:2:7: error: \"q\" wants the name of an action, not an integer"),
    (
      "[global]\n'C-d' = 'quit'\n'C-D' = 'help'",
      "mine:3:1: error: \"C-d\" is bound twice in [global], first on line 2"
    ),
    (
      "[global]\n'g g' = 'article-start'\n'g' = 'help'",
      "mine:2:1: warning: \"g g\" can never be typed: \"g\" is bound on line 3"
    ),
    (
      "[global]\n'C-i' = 'jump-forward'",
      "mine:2:1: warning: \"C-i\" can't be told from \"<tab>\" in most terminals; bind that one"
    ),
    ("[global]\n'1' = 'quit'", ""),
    ("[global]\n'1 x' = 'quit'", "mine:2:1: warning: \"1\" no longer begins a count in [global]"),
    ("counts = 'none'", "mine:1:10: error: \"counts\" wants \"digits\" or \"alt\""),
    ("[global]\n'C-é' = 'quit'", "mine:2:1: warning: few terminals send \"C-é\"; bind another key"),
    (
      "[global]\n'x <esc>' = 'quit'", "mine:2:1: warning: \"x <esc>\" can never be typed: \"<esc>\" cancels a chord"
    ),
    ("[global]\n'g ...' = 'quit'", "mine:2:11: error: \"g ...\" stands for many keys: it can only be \"unbound\""),
    ("inherits = 'vi'\n[global]\n'g ...' = 'unbound'\n'g' = 'help'", ""),
    (
      "[global]\n'g g' = 'quit'\n[article]\n'g' = 'help'",
      "mine:4:1: warning: \"g\" in [article] hides \"g g\" of [global] there"
    ),
    (
      "[global]\n'g' = 'quit'\n[article]\n'g g' = 'help'",
      "mine:4:1: warning: \"g g\" in [article] takes away \"g\" of [global] there"
    ),
    ("inherits = 'vi'\n[global]\n'g' = 'help'", "mine:3:1: warning: \"g\" hides \"g g\" and 9 more"),
    ("inherits = 'vi'\n[global]\n'q x' = 'help'", "mine:3:1: warning: \"q x\" takes away \"q\" of keymap \"vi\""),
    ("inherits = 'vi'\n[global]\n'q x' = 'help'\n'q' = 'unbound'\n'g' = 'unbound'\n'g g' = 'quit'", ""),
    ("inherits = 'iv'", "mine:1:12: error: no keymap is named \"iv\""),
  ])
  func problemsSayWhatAndWhere(text: String, problems: String) {
    let loaded = Keymap.load(text: text, named: "mine")
    #expect(loaded.problems.map(\.description).joined(separator: "\n") == problems)
  }

  @Test(arguments: [
    ("q", "none"), ("Q", "quit"), ("j", "line-down"), ("g g", "article-start"), ("g x", "help"), ("[ q", "none"),
  ])
  func nearerFilesWin(typed: String, action: String) throws {
    let files = ["base": "inherits = 'vi'\n[global]\n'q' = 'unbound'\n'Q' = 'help'\n'[ q' = 'unbound'"]
    let loaded = Keymap.load(text: "inherits = 'base'\n[global]\n'Q' = 'quit'\n'g x' = 'help'", named: "mine") {
      files[$0]
    }
    #expect(loaded.problems.isEmpty)
    var dispatcher = KeyDispatcher(keymap: loaded.keymap)
    var last = "none"
    for key in try KeyNotation.keys(typed) {
      if case .matched(let action, _) = dispatcher.feed(key, in: .article) { last = action.rawValue }
    }
    #expect(last == action)
  }

  /// Without a change, and with every key said again, it means what the keymap means.
  @Test(arguments: Keymap.presets, InterfaceLanguage.allCases)
  func aTemplateIsTheKeymapItBeginsWith(name: String, language: InterfaceLanguage) {
    let keymap = Keymap.load(name).keymap
    let text = keymapTemplate(keymap, in: language)
    for written in [text, text.replacing("\n# \"", with: "\n\"")] {
      let loaded = Keymap.load(text: written, named: "mine")
      #expect(loaded.problems.filter { $0.severity == .error }.map(\.description) == [])
      for context in Context.allCases {
        let (own, mine) = (actions(of: keymap, context), actions(of: loaded.keymap, context))
        #expect(own == mine && own.isEmpty == keymap.ownBindings(of: context).isEmpty)
      }
    }
    #expect(text.contains("# \"q\"") && text.contains("\n[speakers]\n"))
  }

  private func actions(of keymap: Keymap, _ context: Context) -> [[Key]: Action] {
    Dictionary(keymap.ownBindings(of: context).map { ($0.keys, $0.action) }) { first, _ in first }
  }

  @Test func anUnknownNameIsTold() {
    let loaded = Keymap.load("vy")
    #expect(loaded.problems.map(\.description) == ["vy:1:1: error: no keymap is named \"vy\": did you mean \"vi\"?"])
  }

  @Test func aUsersFileOfAShippedNameWins() {
    let user = "inherits = 'vi'\n[global]\n'X' = 'quit'"
    let loaded = Keymap.load("vi") { $0 == "vi" ? user : nil }
    #expect(loaded.problems.isEmpty)
    #expect(loaded.keymap.bindings(for: .quit, in: .article).map(KeyNotation.text) == ["X", "q", "Z Z", "Z Q"])
  }

  @Test func aHugeKeymapIsReadInTime() {
    let rows = (0..<20_000).map { "\"\(Character(Unicode.Scalar(UInt32(0x4E00 + $0)) ?? "x"))\" = \"quit\"" }
    let loaded = Keymap.load(text: "[global]\n" + rows.joined(separator: "\n"), named: "huge")
    #expect(loaded.problems.isEmpty)
    #expect(loaded.keymap.bindings(for: .quit, in: .global).count == 20_000)
    let wrong = (0..<20_000).map { "\"\(Character(Unicode.Scalar(UInt32(0x4E00 + $0)) ?? "x"))\" = \"quti\"" }
    #expect(Keymap.load(text: "[global]\n" + wrong.joined(separator: "\n"), named: "huge").problems.count == 100)
  }

  @Test func brokenKeymapsGiveProblemsAndAKeymap() throws {
    var random = SplitMix(seed: 5)
    let source = Array(try #require(Keymap.presetText(named: "vi")).utf8.prefix(1500))
    for _ in 0..<300 {
      var bytes = source
      for _ in 0...random.next() % 4 {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next() % 128)
      }
      let loaded = Keymap.load(text: String(decoding: bytes, as: UTF8.self), named: "broken")
      for problem in loaded.problems {
        #expect(problem.description.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, "\(problem)")
      }
    }
  }
}
