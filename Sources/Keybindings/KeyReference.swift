/// A keymap as Markdown tables, the actions in the order of the action table.
package func keyReference(_ keymap: Keymap) -> String {
  var text = ""
  for group in ActionGroup.allCases {
    text += "## \(group.english)\n\n| keys | action | what it does | en français | count |\n|---|---|---|---|---|\n"
    for (action, row) in ActionTable.rows where row.group == group {
      let count = row.takesCount ? "yes" : ""
      text += "| \(keyCell(action, keymap)) | `\(action.rawValue)` | \(row.english) | \(row.french) | \(count) |\n"
    }
    text += "\n"
  }
  text.removeLast()
  return text
}

/// The keys of an action: those of `global` first, then those of other contexts, each with the contexts it holds in.
private func keyCell(_ action: Action, _ keymap: Keymap) -> String {
  var chords: [[Key]] = []
  var contexts: [[Key]: [Context]] = [:]
  for context in Context.allCases {
    for binding in keymap.ownBindings(of: context) where binding.action == action {
      if contexts[binding.keys] == nil { chords.append(binding.keys) }
      contexts[binding.keys, default: []].append(context)
    }
  }
  return chords.map { keys in
    let code = codeSpan(KeyNotation.text(of: keys))
    let places = (contexts[keys] ?? []).filter { $0 != .global }
    guard contexts[keys]?.first != .global, !places.isEmpty else { return code }
    return "\(code) (\(places.map(\.rawValue).joined(separator: ", ")))"
  }.joined(separator: ", ")
}

private func codeSpan(_ text: String) -> String {
  let escaped = text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  return escaped.utf8.contains(0x60) ? "`` \(escaped) ``" : "`\(escaped)`"
}
