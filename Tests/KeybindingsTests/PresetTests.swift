import Glibc
import Keybindings
import TOMLReader
import Testing

@Suite struct PresetTests {
  @Test(arguments: Keymap.presets) func presetsHaveNoProblems(name: String) {
    #expect(Keymap.load(name).problems.map(\.description) == [])
  }

  @Test(arguments: Keymap.presets) func everyActionHasKeysWhereItMakesSense(name: String) {
    let keymap = Keymap.load(name).keymap
    for (action, row) in ActionTable.rows {
      for context in row.contexts {
        let keys = keymap.bindings(for: action, in: context)
        #expect(!keys.isEmpty, "\(action.rawValue) in \(context.rawValue)")
      }
    }
  }

  /// Gestures that every preset answers alike.
  @Test(arguments: Keymap.presets) func commonGestures(name: String) {
    let gestures: [(Key, Context, Action)] = [
      (Key(.down), .article, .lineDown), (Key(.up), .sections, .lineUp), (Key(.pageDown), .article, .pageDown),
      (Key(.pageUp), .help, .pageUp), (Key(.home), .article, .articleStart), (Key(.end), .article, .articleEnd),
      (Key(.tab), .article, .focusNext), (Key(.tab, .shift), .speakers, .focusPrevious),
      (Key(.enter), .quotations, .selectItem), (Key(.escape), .article, .cancel), (Key(.enter), .search, .selectItem),
      (Key(.escape), .prompt, .cancel), (Key(.character(" ")), .article, .pageDown),
      (Key(.function(1)), .article, .help),
      (Key(.character("z"), .control), .search, .suspend),
    ]
    for (key, context, action) in gestures {
      var dispatcher = KeyDispatcher(keymap: Keymap.load(name).keymap)
      #expect(dispatcher.feed(key, in: context) == .matched(action, count: nil), "\(key.notation)")
    }
  }

  @Test(arguments: [
    (Action.nextQuotation, Context.article, "] q"), (.onlyThisSpeaker, .article, "s"),
    (.help, .article, "? | <f1> | h"),
    (.quit, .speakers, "q | Z Z"), (.cancel, .help, "q | ? | h | <f1> | <esc> | C-g"), (.help, .help, ""),
    (.articleStart, .article, "<lt> | <home> | g g"), (.selectItem, .article, ""),
    (.lineDown, .article, "<enter> | j | <down> | C-e | C-n"), (.lineDown, .search, ""),
  ])
  func keysForHintsComeShortestFirst(action: Action, context: Context, keys: String) {
    let bindings = Keymap.standard.bindings(for: action, in: context)
    #expect(bindings.map(KeyNotation.text).joined(separator: " | ") == keys)
  }

  @Test func theTableHasWordsForEverything() {
    for (action, row) in ActionTable.rows {
      #expect(!row.english.isEmpty && !row.french.isEmpty && !row.contexts.isEmpty, "\(action.rawValue)")
      #expect(row.english.last != "." && row.french.last != ".", "\(action.rawValue)")
    }
    #expect(Set(ActionTable.rows.map(\.row.english)).count == Action.allCases.count)
    #expect(Set(ActionTable.rows.map(\.row.french)).count == Action.allCases.count)
    #expect(
      Action.allCases.map(\.row.group).reduce(into: [ActionGroup]()) { if $0.last != $1 { $0.append($1) } }
        == ActionGroup.allCases)
  }

  /// docs/keys.md is written anew when the environment has INCISE_WRITE_DOCS.
  @Test func theKeyReferenceIsUpToDate() throws {
    let path =
      "\(#filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/"))/docs/keys.md"
    let reference = """
      # Keys

      The default keymap, `vi`, as `incise keys` knows it. This page is generated from the action table and
      `Sources/Keybindings/Presets/vi.toml`; a key with contexts behind it holds only there.

      \(keyReference(Keymap.standard))
      """
    if getenv("INCISE_WRITE_DOCS") != nil {
      let file = try #require(fopen(path, "w"))
      fputs(reference, file)
      fclose(file)
    }
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    #expect(String(decoding: bytes[..<count], as: UTF8.self) == reference)
  }
}
