import Keybindings

/// The shortest keys of the actions that the bottom line names, looked up once.
///
/// A reference, so that drawing may fill it; it only repeats what the keymap answers.
final class HintMemo {
  private let keymap: Keymap
  private var known: [Context: [Action: String]] = [:]

  init(_ keymap: Keymap) { self.keymap = keymap }

  /// Nothing when no key does the action in that context.
  func keys(for action: Action, in context: Context) -> String? {
    if let keys = known[context]?[action] { return keys.isEmpty ? nil : keys }
    let keys = keymap.bindings(for: action, in: context).first.map { KeyNotation.text(of: $0) }
    known[context, default: [:]][action] = keys ?? ""
    return keys
  }
}
