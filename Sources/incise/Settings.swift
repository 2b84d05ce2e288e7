import Keybindings
import TOMLReader
import Theming

/// The keymap and the theme in force: the user's, or the shipped ones with a word about what is wrong with the user's.
enum Settings {
  /// The keymap that INCISE_KEYMAP names, else the default one.
  static func keymap(notices: inout [String]) -> Keymap {
    let wanted = Environment.value("INCISE_KEYMAP").flatMap { $0.isEmpty ? nil : $0 } ?? Keymap.presets[0]
    let (keymap, problems) = Keymap.load(wanted, userFile: userKeymap)
    guard problems.contains(where: { $0.severity == .error }) else { return keymap }
    note(problems, &notices)
    return Keymap.standard
  }

  /// A theme by name; else the one that INCISE_THEME names, else the default for the terminal's ground.
  static func theme(named name: String?, notices: inout [String]) -> Theme {
    let standard = Theme.shipped[Environment.isLight ? 1 : 0]
    let wanted = name ?? Environment.value("INCISE_THEME").flatMap { $0.isEmpty ? nil : $0 } ?? standard
    let (theme, problems) = Theme.load(wanted, userFile: userTheme)
    guard problems.contains(where: { $0.severity == .error }) else { return theme }
    note(problems, &notices)
    return Theme.load(standard).theme
  }

  /// The shipped themes, then the user's own by name.
  static func themeNames() -> [String] {
    Theme.shipped + Environment.userFiles(in: "themes").filter { !Theme.shipped.contains($0) }
  }

  static func userKeymap(_ name: String) -> String? { Environment.userFile("keymaps/\(name).toml") }
  static func userTheme(_ name: String) -> String? { Environment.userFile("themes/\(name).toml") }

  private static func note(_ problems: [ConfigurationProblem], _ notices: inout [String]) {
    if let first = problems.first(where: { $0.severity == .error }) {
      notices.append("\(first); the shipped one is used")
    }
  }
}
