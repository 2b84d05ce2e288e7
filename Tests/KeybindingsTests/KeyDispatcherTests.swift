import Keybindings
import Testing

@Suite struct KeyDispatcherTests {
  private static let keymap = """
    [global]
    "j" = "line-down"
    "0" = "article-start"
    "q" = "quit"
    "] q" = "next-quotation"
    "] s" = "next-section"
    "g g" = "article-start"
    "<esc>" = "cancel"
    "%" = "go-to-percent"
    "M-1" = "focus-article"
    "x" = "reload"
    "z a b" = "redraw"
    "C-g" = "cancel"
    [sections]
    "<enter>" = "select-item"
    "] v" = "next-speaker"
    "] s" = "unbound"
    "g" = "help"
    "x" = "unbound"
    "z" = "unbound"
    "1" = "focus-article"
    [search]
    "<esc>" = "cancel"
    "C-x C-s" = "select-item"
    """

  /// Keys typed without a pause, then all that they led to.
  @Test(arguments: [
    ("article: j", "line-down"),
    ("article: 5 j", "… line-down ×5"),
    ("article: ] q", "… next-quotation"),
    ("article: 5 ] q", "… … next-quotation ×5"),
    ("article: 1 2 0 ] q", "… … … … next-quotation ×120"),
    ("article: 0", "article-start"),
    ("article: 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 j", "22… line-down ×1000000"),
    ("article: 5 0 %", "… … go-to-percent ×50"),
    ("article: 5 q", "… quit"),
    ("article: M-5 j", "… line-down ×5"),
    ("article: M-5 0 j", "… … line-down ×50"),
    ("article: M-1", "focus-article"),
    ("article: ] 5", "… none(5)"),
    ("article: ] z", "… none(z)"),
    ("article: 5 z", "… …"),
    ("article: ] z j", "… none(z) line-down"),
    ("article: ] <esc> q", "… cancelled quit"),
    ("article: 5 <esc> q", "… cancelled quit"),
    ("article: <esc>", "cancel"),
    ("article: z a b", "… … redraw"),
    ("article: y", "none(y)"),
    ("article: x", "reload"),
    // A key that cancels ends a chord, unless the chord has a use for it.
    ("article: ] C-g q", "… cancelled quit"),
    ("article: ] x", "… none(x)"),
    ("article: C-g", "cancel"),
    // The context first, then global for the whole sequence.
    ("sections: ] v", "… next-speaker"),
    ("sections: ] q", "… next-quotation"),
    ("sections: ] s", "… none(s)"),
    ("sections: g", "help"),
    ("sections: x", "none(x)"),
    ("sections: z", "none(z)"),
    ("sections: 1 ⏸", "… focus-article"),
    ("sections: 1 j", "… line-down ×1"),
    ("sections: 1 2 ⏸ j", "… … · line-down ×12"),
    ("sections: ] ⏸ v", "… · next-speaker"),
    ("sections: 5 ⏸ j", "… · line-down ×5"),
    ("sections: 2 1 j", "… … line-down ×21"),
    // Where text is typed, nothing comes from global and digits are text.
    ("search: j", "none(j)"),
    ("search: 5", "none(5)"),
    ("search: <backspace>", "none(<backspace>)"),
    ("search: C-x C-s", "… select-item"),
    ("search: C-x <esc> <esc>", "… cancelled cancel"),
  ])
  func keysLeadToActions(typed: String, answers: String) throws {
    let keymap = Keymap.load(text: Self.keymap, named: "test").keymap
    var dispatcher = KeyDispatcher(keymap: keymap)
    let parts = typed.split(separator: ":", maxSplits: 1)
    let context = try #require(Context(rawValue: String(parts[0])))
    let found = try parts[1].split(separator: " ").map {
      $0 == "⏸"
        ? dispatcher.pause()?.rawValue ?? "·" : picture(dispatcher.feed(try KeyNotation.key(String($0)), in: context))
    }
    let expected = answers.hasPrefix("22…") ? String(repeating: "… ", count: 22) + answers.dropFirst(4) : answers
    #expect(found.joined(separator: " ") == expected)
  }

  /// With `counts = "alt"` digits alone are keys, and go on with a number that Alt began.
  @Test(arguments: [
    ("1", "focus-article"), ("M-5 j", "… line-down ×5"), ("M-1 2 j", "… … line-down ×12"), ("5", "none(5)"),
    ("M-5 M-0 ] q", "… … … next-quotation ×50"),
  ])
  func numbersMayBeTypedWithAlt(typed: String, answers: String) throws {
    let text = "counts = 'alt'\n[global]\n'1' = 'focus-article'\n'j' = 'line-down'\n'] q' = 'next-quotation'"
    let loaded = Keymap.load(text: text, named: "test")
    #expect(loaded.problems.isEmpty)
    var dispatcher = KeyDispatcher(keymap: loaded.keymap)
    let found = try KeyNotation.keys(typed).map { picture(dispatcher.feed($0, in: .article)) }
    #expect(found.joined(separator: " ") == answers)
  }

  /// A terminal that tells C-i from Tab and C-[ from Escape doesn't break the hands that don't.
  @Test func keysThatFewTerminalsTellApartStandForEachOther() {
    var dispatcher = KeyDispatcher(keymap: .standard)
    #expect(dispatcher.feed(Key(.character("i"), .control), in: .article) == .matched(.focusNext, count: nil))
    #expect(dispatcher.feed(Key(.character("]")), in: .article) == .pending)
    #expect(dispatcher.feed(Key(.character("["), .control), in: .article) == .cancelled)
    #expect(dispatcher.feed(Key(.character("m"), .control), in: .search) == .matched(.selectItem, count: nil))
  }

  @Test func whatIsHalfTypedShowsWhatMayFollow() throws {
    var dispatcher = KeyDispatcher(keymap: Keymap.load(text: Self.keymap, named: "test").keymap)
    #expect(dispatcher.pending == nil)
    _ = dispatcher.feed(Key(.character("3")), in: .sections)
    #expect(dispatcher.pending == PendingKeys(keys: [], count: 3, next: []))
    _ = dispatcher.feed(Key(.character("]")), in: .sections)
    #expect(dispatcher.pending.map(picture) == "3 ] → v next-speaker, q next-quotation")
    _ = dispatcher.feed(Key(.character("v")), in: .sections)
    #expect(dispatcher.pending == nil)
    _ = dispatcher.feed(Key(.character("z")), in: .article)
    #expect(dispatcher.pending.map(picture) == "z → a (1)")
    dispatcher.cancel()
    #expect(dispatcher.pending == nil)
  }

  @Test func randomKeysAlwaysComeToAnEnd() {
    var random = SplitMix(seed: 11)
    let keymap = Keymap.standard
    var dispatcher = KeyDispatcher(keymap: keymap)
    let pool: [Key] =
      "jk]q[gz0159%sGCw<".unicodeScalars.map { Key(.character($0)) }
      + [
        Key(.escape), Key(.character("w"), .control), Key(.character("3"), .alt), Key(.tab, .shift), Key(.function(2)),
      ]
    for _ in 0..<20_000 {
      let key = pool[Int(random.next() % UInt64(pool.count))]
      let context = Context.allCases[Int(random.next() % 8)]
      let lookup = dispatcher.feed(key, in: context)
      #expect((dispatcher.pending != nil) == (lookup == .pending))
      if let pending = dispatcher.pending {
        #expect(pending.keys.count < KeyNotation.chordLimit)
        #expect((1...KeyDispatcher.countLimit).contains(pending.count ?? 1))
        #expect(pending.keys.isEmpty || !pending.next.isEmpty)
      }
    }
  }

  private func picture(_ lookup: KeyLookup) -> String {
    switch lookup {
    case .pending: "…"
    case .matched(let action, let count): action.rawValue + (count.map { " ×\($0)" } ?? "")
    case .cancelled: "cancelled"
    case .notFound(let key): "none(\(key.notation))"
    }
  }

  private func picture(_ pending: PendingKeys) -> String {
    let typed = (pending.count.map { ["\($0)"] } ?? []) + pending.keys.map(\.notation)
    let next = pending.next.map {
      switch $0.meaning {
      case .action(let action): "\($0.key.notation) \(action.rawValue)"
      case .prefix(let bindings): "\($0.key.notation) (\(bindings))"
      }
    }
    return "\(typed.joined(separator: " ")) → \(next.joined(separator: ", "))"
  }
}
