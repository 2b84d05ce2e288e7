package import InterfaceWords
import TOMLReader

/// A keymap file to begin one's own with: it inherits from `keymap`, whose keys stand in it commented out, each with what it
/// does; one that isn't shipped stands there as it is.
package func keymapTemplate(_ keymap: Keymap, in language: InterfaceLanguage) -> String {
  var text = Wording(
    """
    # Keys of your own. Keep this as ~/.config/incise/keymaps/NAME.toml, take the # away from what you change, and say
    # keymap = "NAME" in config.toml. "incise keys check FILE" says what is wrong with it; "unbound" frees a key.

    """,
    """
    # Vos touches. Gardez ce fichier sous ~/.config/incise/keymaps/NOM.toml, ôtez le # devant ce que vous changez, et
    # mettez keymap = "NOM" dans config.toml. « incise keys check FICHIER » dit ce qui ne va pas ; "unbound" libère une touche.

    """)[language]
  // One's own keymap is given whole: under its own name it could not inherit from itself.
  let isShipped = Keymap.presets.contains(keymap.name)
  if isShipped { text += "inherits = \(keymap.name.tomlString)\n" }
  for context in Context.allCases {
    let own = keymap.ownBindings(of: context)
    guard !own.isEmpty else { continue }
    text += "\n[\(context.rawValue)]\n"
    for (action, row) in ActionTable.rows {
      for binding in own where binding.action == action {
        let line =
          (isShipped ? "# " : "") + "\(KeyNotation.text(of: binding.keys).tomlString) = \(action.rawValue.tomlString)"
        text += padded(line, to: 48) + "  # \(Wording(row.english, row.french)[language])\n"
      }
    }
  }
  return text
}

private func padded(_ line: String, to width: Int) -> String {
  line + String(repeating: " ", count: max(0, width - line.unicodeScalars.count))
}
