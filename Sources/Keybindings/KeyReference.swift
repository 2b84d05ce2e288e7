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
private func chords(of action: Action, in keymap: Keymap) -> [(keys: [Key], places: [String])] {
  var chords: [[Key]] = []
  var contexts: [[Key]: [Context]] = [:]
  for context in Context.allCases {
    for binding in keymap.ownBindings(of: context) where binding.action == action {
      if contexts[binding.keys] == nil { chords.append(binding.keys) }
      contexts[binding.keys, default: []].append(context)
    }
  }
  return chords.map { keys in
    let places = contexts[keys] ?? []
    return (keys, places.first == .global ? [] : places.map(\.rawValue))
  }
}

private func keyCell(_ action: Action, _ keymap: Keymap) -> String {
  chords(of: action, in: keymap).map { keys, places in
    let code = codeSpan(KeyNotation.text(of: keys))
    return places.isEmpty ? code : "\(code) (\(places.joined(separator: ", ")))"
  }.joined(separator: ", ")
}

private func codeSpan(_ text: String) -> String {
  let escaped = text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  return escaped.utf8.contains(0x60) ? "`` \(escaped) ``" : "`\(escaped)`"
}

/// What a shipped keymap has beside the default one, as a Markdown table.
package func keyDifferences(_ name: String) -> String {
  let (base, other) = (Keymap.standard, Keymap.load(name).keymap)
  var text = "## \(name)\n\n| keys | action | instead of |\n|---|---|---|\n"
  for context in Context.allCases {
    let before = base.ownBindings(of: context)
    let after = other.ownBindings(of: context)
    let old = Dictionary(before.map { ($0.keys, $0.action) }, uniquingKeysWith: { $1 })
    let kept = Set(after.map(\.keys))
    let place = context == .global ? "" : " (\(context.rawValue))"
    for (keys, action) in after where old[keys] != action {
      let instead = old[keys].map { "`\($0.rawValue)`" } ?? ""
      text += "| \(codeSpan(KeyNotation.text(of: keys)))\(place) | `\(action.rawValue)` | \(instead) |\n"
    }
    for (keys, action) in before where !kept.contains(keys) {
      text += "| \(codeSpan(KeyNotation.text(of: keys)))\(place) | | `\(action.rawValue)` |\n"
    }
  }
  return text
}

/// The keymap as a section of the manual page, in mdoc.
package func manualOfKeys(_ keymap: Keymap) -> String {
  var text = ".Sh KEYS\nThe default keymap; a key with contexts behind it holds only there.\n"
  for group in ActionGroup.allCases {
    text += ".Ss \(group.english)\n.Bl -tag -width 6n\n"
    for (action, row) in ActionTable.rows where row.group == group {
      let keys = chords(of: action, in: keymap).map { chord in
        let places = chord.places.isEmpty ? "" : " (\(chord.places.joined(separator: ", ")))"
        return KeyNotation.text(of: chord.keys) + places
      }
      // Behind \\& nothing is a macro and no sign begins one; a backslash of its own is \\e.
      let line = keys.joined(separator: ", ").split(separator: "\\", omittingEmptySubsequences: false)
        .joined(separator: "\\e")
      text += ".It " + quoted("\\&" + line) + "\n\(row.english)\n.Pq \(action.rawValue) .\n"
    }
    text += ".El\n"
  }
  return text
}

/// One argument of a macro, whatever signs it holds.
private func quoted(_ words: String) -> String {
  "\"" + words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
