import InterfaceWords
import Keybindings

/// The shortest keys of the actions that the bottom line names, looked up once.
///
/// A reference, so that drawing may fill it; it only repeats what the keymap answers.
final class HintMemo {
  private let keymap: Keymap
  private var known: [Context: [Action: Hint]] = [:]

  private struct Hint {
    let keys: [Key]?
    let label: Wording
  }

  init(_ keymap: Keymap) { self.keymap = keymap }

  /// The keys as people call them; nothing when no key does the action in that context.
  func label(for action: Action, in context: Context, _ language: InterfaceLanguage) -> String? {
    let hint = hint(for: action, in: context)
    guard hint.keys != nil else { return nil }
    return hint.label[language]
  }

  /// The keys of an action, nothing when none does it in that context.
  func keys(for action: Action, in context: Context) -> [Key]? { hint(for: action, in: context).keys }

  private func hint(for action: Action, in context: Context) -> Hint {
    if let hint = known[context]?[action] { return hint }
    let keys = keymap.bindings(for: action, in: context).first
    let hint = Hint(
      keys: keys, label: Wording(keys?.label(in: .english) ?? "", keys?.label(in: .french) ?? ""))
    known[context, default: [:]][action] = hint
    return hint
  }
}
