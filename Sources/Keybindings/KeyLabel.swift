package import InterfaceWords

extension Key {
  /// The key as people call it, for screens: `Ctrl-d`, `Entrée`; `notation` is for keymap files.
  package func label(in language: InterfaceLanguage) -> String {
    var text = ""
    if modifiers.contains(.control) { text += "Ctrl-" }
    if modifiers.contains(.alt) { text += "Alt-" }
    if modifiers.contains(.shift) { text += Wording("Shift-", "Maj-")[language] }
    return text + name[language]
  }

  /// What stands on the key; the French words are those of French keyboards' manuals.
  private var name: Wording {
    switch code {
    case .character(" "): Wording("Space", "Espace")
    case .character(let scalar): same(String(Character(scalar)))
    case .function(let number): same("F\(number)")
    case .enter: Wording("Enter", "Entrée")
    case .escape: Wording("Esc", "Échap")
    case .tab: same("Tab")
    case .backspace: Wording("Backspace", "Effacer")
    case .delete: Wording("Del", "Suppr")
    case .insert: Wording("Ins", "Inser")
    case .up: same("↑")
    case .down: same("↓")
    case .left: same("←")
    case .right: same("→")
    case .home: Wording("Home", "Début")
    case .end: Wording("End", "Fin")
    case .pageUp: Wording("PgUp", "PgPréc")
    case .pageDown: Wording("PgDn", "PgSuiv")
    }
  }

  private func same(_ words: String) -> Wording { Wording(words, words) }
}

extension Sequence<Key> {
  /// A chord as people read it: the keys' labels with spaces between.
  package func label(in language: InterfaceLanguage) -> String {
    map { $0.label(in: language) }.joined(separator: " ")
  }
}
