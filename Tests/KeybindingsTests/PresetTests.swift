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
  @Test(arguments: Keymap.presets) func commonGestures(name: String) throws {
    let gestures: [(String, [Context], Action)] = [
      ("<down>", Self.reading, .lineDown), ("<up>", Self.reading, .lineUp),
      ("<pagedown>", Self.reading, .pageDown), ("<pageup>", Self.reading, .pageUp),
      ("<space>", Self.reading, .pageDown), ("<home>", Self.reading, .articleStart),
      ("<end>", Self.reading, .articleEnd), ("<tab>", Self.reading, .focusNext),
      ("S-<tab>", Self.reading, .focusPrevious), ("<enter>", [.sections, .speakers, .quotations], .selectItem),
      ("<right>", [.sections, .speakers, .quotations], .selectItem), ("<enter>", [.article], .openHere),
      ("<esc>", Self.reading, .cancel), ("<f1>", Self.reading, .help), (":", Self.reading, .commandPalette),
      ("/", Self.reading, .searchForward), ("C-z", Self.reading, .suspend), ("q", Self.reading, .quit),
      ("M-<left>", Self.reading, .jumpBack), ("M-<right>", Self.reading, .jumpForward),
      // Where text is typed.
      ("<enter>", Self.typing, .selectItem), ("<esc>", Self.typing, .cancel), ("C-c", Self.typing, .cancel),
      ("<backspace>", Self.typing, .deleteBefore), ("<left>", Self.typing, .cursorLeft), ("C-z", Self.typing, .suspend),
      ("<up>", [.search, .prompt], .historyPrevious), ("<down>", [.help], .lineDown), ("<up>", [.help], .lineUp),
      ("<pagedown>", [.help, .prompt], .pageDown), ("<pageup>", [.help, .prompt], .pageUp),
      ("<home>", [.help], .articleStart), ("<end>", [.help], .articleEnd), ("<f1>", [.help], .cancel),
    ]
    let keymap = Keymap.load(name).keymap
    for (keys, contexts, action) in gestures {
      for context in contexts {
        var dispatcher = KeyDispatcher(keymap: keymap)
        let key = try KeyNotation.key(keys)
        #expect(
          dispatcher.feed(key, in: context) == .matched(action, count: nil), "\(keys) in \(context.rawValue)")
      }
    }
    // The panes' numbers, at once or after a breath, and counts with Alt.
    let panes: [Action] = [.focusArticle, .focusSections, .focusSpeakers, .focusQuotations]
    for (index, action) in panes.enumerated() {
      var dispatcher = KeyDispatcher(keymap: keymap)
      let answer = dispatcher.feed(try KeyNotation.key("\(index + 1)"), in: .article)
      #expect(answer == .matched(action, count: nil) || dispatcher.pause() == action)
    }
    var dispatcher = KeyDispatcher(keymap: keymap)
    for key in try KeyNotation.keys("M-5 ]") { #expect(dispatcher.feed(key, in: .article) == .pending) }
    #expect(dispatcher.feed(Key(.character("q")), in: .article) == .matched(.nextQuotation, count: 5))
  }

  private static let reading: [Context] = [.article, .sections, .speakers, .quotations]
  private static let typing: [Context] = [.search, .prompt, .help]

  /// What each preset's hands expect of its own.
  @Test(arguments: [
    ("vi", "5 ] q", "next-quotation ×5"), ("vi", "?", "help"), ("vi", "C-w o", "zoom-pane"),
    ("vi", "5 G", "article-end ×5"),
    ("vi", "m", "set-mark"), ("vi", "'", "go-to-mark"), ("vi", ")", "next-sentence"), ("vi", "h", "help"),
    ("less", "?", "search-backward"), ("less", "h", "help"), ("less", "g", "article-start"),
    ("less", "5 0 p", "go-to-percent ×50"),
    ("less", "e", "line-down"), ("less", "y", "line-up"), ("less", "M-v", "page-up"), ("less", "F", "article-end"),
    ("less", "7 g", "article-start ×7"), ("less", "Q", "quit"), ("less", "5 ] q", "next-quotation ×5"),
    ("emacs", "C-v", "page-down"), ("emacs", "M-v", "page-up"), ("emacs", "C-n", "line-down"),
    ("emacs", "M-5 C-p", "line-up ×5"),
    ("emacs", "M-<lt>", "article-start"), ("emacs", "M->", "article-end"), ("emacs", "C-s", "search-forward"),
    ("emacs", "C-r", "search-backward"), ("emacs", "C-g", "cancel"), ("emacs", "M-x", "command-palette"),
    ("emacs", "C-x C-c", "quit"), ("emacs", "C-x o", "focus-next"), ("emacs", "C-x 1", "zoom-pane"),
    ("emacs", "C-h b", "help"), ("emacs", "M-e", "next-sentence"), ("emacs", "C-x r m", "set-mark"),
    ("emacs", "M-1 2 C-n", "line-down ×12"), ("emacs", "2", "focus-sections"),
    ("arrows", "<right>", "next-quotation"), ("arrows", "C-<down>", "next-paragraph"),
    ("arrows", "S-<down>", "next-section"),
    ("arrows", "<f3>", "next-match"), ("arrows", "C-f", "search-forward"), ("arrows", "C-q", "quit"),
    ("arrows", "3", "focus-speakers"),
  ])
  func eachPresetHasItsHands(name: String, typed: String, action: String) throws {
    var dispatcher = KeyDispatcher(keymap: Keymap.load(name).keymap)
    var last = ""
    for key in try KeyNotation.keys(typed) {
      if case .matched(let action, let count) = dispatcher.feed(key, in: .article) {
        last = action.rawValue + (count.map { " ×\($0)" } ?? "")
      }
    }
    #expect(last == action)
  }

  @Test(arguments: [
    (Action.nextQuotation, Context.article, "] q"), (.onlyThisSpeaker, .article, "s"),
    (.help, .article, "? | <f1> | h"),
    (.quit, .speakers, "q | Z Z | Z Q"), (.cancel, .help, "<esc> | <f1> | C-g | C-c"), (.help, .help, ""),
    (.articleStart, .article, "<lt> | <home> | g g"), (.selectItem, .article, ""),
    (.lineDown, .article, "j | <down> | C-e | C-n"), (.lineDown, .search, ""),
    (.focusSections, .article, "2 | M-2 | g s"),
  ])
  func keysForHintsComeShortestFirst(action: Action, context: Context, keys: String) {
    let bindings = Keymap.standard.bindings(for: action, in: context)
    #expect(bindings.map(KeyNotation.text).joined(separator: " | ") == keys)
  }

  /// What a keymap binds itself is named before what it inherits.
  @Test(arguments: [
    ("less", Action.help, "h"), ("less", .lineDown, "j"), ("less", .articleStart, "g"), ("arrows", .lineDown, "<down>"),
    ("arrows", .quit, "C-q"), ("arrows", .help, "?"), ("emacs", .jumpForward, "M-."),
    ("emacs", .lineDown, "C-n"), ("emacs", .searchForward, "C-s"),
  ])
  func hintsNameThePresetsOwnKeys(name: String, action: Action, key: String) {
    let first = Keymap.load(name).keymap.bindings(for: action, in: .article).first
    #expect(first.map(KeyNotation.text) == key)
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
      # Other keymaps

      `incise --keys NAME`, `INCISE_KEYMAP` or `keymap` in the configuration takes another one. Each inherits from `vi`;
      here is what differs.

      \(Keymap.presets.dropFirst().map { keyDifferences($0) }.joined(separator: "\n"))
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
