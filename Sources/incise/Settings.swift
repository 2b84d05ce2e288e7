import Glibc
import InterfaceWords
import Keybindings
import ReaderInterface
import ReaderSettings
import TOMLReader
import Theming

/// What is in force: the user's, or the shipped with a word about what is wrong with the user's.
enum Settings {
  /// What config.toml says.
  static func load(notices: inout [Sentence]) -> ReaderSettings {
    guard let path = ConfigurationFile.path, access(path, F_OK) == 0 else { return ReaderSettings() }
    do {
      let text = String(decoding: try Source(path).open().readAll(), as: UTF8.self)
      var (settings, problems) = ReaderSettings.load(text: text, file: fileName)
      problems = inOrder(problems + unknownNames(settings, file: fileName))
      if let first = problems.first { notices.append(.wrong(first.wording, more: problems.count - 1)) }
      return settings
    } catch {
      notices.append(.cantBeRead(path))
      return ReaderSettings()
    }
  }

  /// The language in which Incise speaks: config.toml's, else the locale's.
  static var language: InterfaceLanguage {
    var unheard: [Sentence] = []
    return InterfaceLanguage(rawValue: load(notices: &unheard).text(.language)) ?? Environment.language
  }

  /// A keymap by name, else the one that INCISE_KEYMAP names, else the one of the settings.
  ///
  /// A broken one gives the one in force, else the default one, and a notice.
  static func keymap(
    _ settings: ReaderSettings, named name: String? = nil, inForce: Keymap? = nil, notices: inout [Sentence]
  ) -> Keymap {
    let wanted =
      name ?? Environment.value("INCISE_KEYMAP").flatMap { $0.isEmpty ? nil : $0 } ?? settings.text(.keymap)
    let (keymap, found) = Keymap.load(wanted, userFile: userKeymap)
    let problems = keymap.withWayOut(found)
    guard problems.contains(where: { $0.severity == .error }) else { return keymap }
    if let reason = unknown(wanted, as: .keymap) {
      note(reason, of: wanted, byVariable: "INCISE_KEYMAP", &notices)
    } else {
      note(problems.map { located($0, in: "keymaps", userKeymap) }, isReplaced: inForce == nil, &notices)
    }
    return inForce ?? Keymap.standard
  }

  /// Fails where the command line names a keymap or a theme that nobody has.
  static func require(_ name: String, as setting: Setting) throws(Failure) {
    guard let reason = unknown(name, as: setting) else { return }
    let known = setting == .keymap ? keymapNames() : themeNames()
    throw Failure(name, "\(reason.wording.english); there are \(known.joined(separator: ", "))", .configuration)
  }

  /// The shipped keymaps, then the user's own by name.
  static func keymapNames() -> [String] {
    Keymap.presets + Environment.userFiles(in: "keymaps").filter { !Keymap.presets.contains($0) }
  }

  /// A problem of a user's file is told with the file's place in the folder of the configuration.
  private static func located(
    _ problem: ConfigurationProblem, in folder: String, _ userFile: (String) -> String?
  ) -> ConfigurationProblem {
    guard userFile(problem.file) != nil else { return problem }
    var problem = problem
    problem.file = "\(folder)/\(problem.file).toml"
    return problem
  }

  /// The theme that INCISE_THEME names, else the one of the settings; with "auto" it goes by the terminal's ground, and as
  /// long as that is unknown by COLORFGBG.
  static func theme(
    _ settings: ReaderSettings, ground: Theme.Appearance? = nil, inForce: Theme? = nil, notices: inout [Sentence]
  ) -> Theme {
    let isLight = ground.map { $0 == .light } ?? Environment.isLight
    let wanted = chosenTheme(settings) ?? settings.text(isLight ? .themeLight : .themeDark)
    return theme(named: wanted, byVariable: "INCISE_THEME", inForce: inForce, notices: &notices)
  }

  /// The theme that is named, or nothing where the terminal's ground decides.
  static func chosenTheme(_ settings: ReaderSettings) -> String? {
    let named = Environment.value("INCISE_THEME").flatMap { $0.isEmpty ? nil : $0 } ?? settings.text(.theme)
    return named == "auto" ? nil : named
  }

  /// A theme by name; where there is none or it is broken the one in force, else the shipped one for the terminal's ground.
  ///
  /// - Parameter variable: the one that may have given the name, which else config.toml has, whose names are told already.
  static func theme(
    named wanted: String, byVariable variable: String? = nil, inForce: Theme? = nil, notices: inout [Sentence]
  ) -> Theme {
    let (theme, problems) = Theme.load(wanted, userFile: userTheme)
    guard problems.contains(where: { $0.severity == .error }) else { return theme }
    if let variable, let reason = unknown(wanted, as: .theme) {
      note(reason, of: wanted, byVariable: variable, &notices)
    } else {
      note(problems.map { located($0, in: "themes", userTheme) }, isReplaced: inForce == nil, &notices)
    }
    return inForce ?? Theme.load(Theme.shipped[Environment.isLight ? 1 : 0]).theme
  }

  /// Problems of one file in the order of its lines.
  static func inOrder(_ problems: [ConfigurationProblem]) -> [ConfigurationProblem] {
    problems.enumerated().sorted {
      ($0.element.position.line, $0.element.position.column, $0.offset)
        < ($1.element.position.line, $1.element.position.column, $1.offset)
    }.map(\.element)
  }

  /// The names of a settings file that no theme or keymap has.
  static func unknownNames(_ settings: ReaderSettings, file: String) -> [ConfigurationProblem] {
    [Setting.theme, .themeDark, .themeLight, .keymap].compactMap { setting in
      let name = settings.text(setting)
      if setting == .theme, name == "auto" { return nil }
      guard let reason = unknown(name, as: setting) else { return nil }
      return ConfigurationProblem(.error, file: file, settings.position(of: setting), reason)
    }
  }

  /// Why a name can't stand for a theme or a keymap; nothing where it does.
  private static func unknown(_ name: String, as setting: Setting) -> (any ProblemReason)? {
    // Shipped ones are known without a look at the user's folder.
    guard !(setting == .keymap ? Keymap.presets : Theme.shipped).contains(name) else { return nil }
    let known = setting == .keymap ? keymapNames() : themeNames()
    guard !known.contains(name) else { return nil }
    let nearest = NearestName.of(name, among: known)
    return setting == .keymap
      ? KeymapProblem.unknownKeymap(name, nearest: nearest) : ThemeProblem.unknownTheme(name, nearest: nearest)
  }

  /// A name that the environment gives and nothing has; what config.toml names is told where it is read.
  private static func note(
    _ reason: any ProblemReason, of wanted: String, byVariable variable: String, _ notices: inout [Sentence]
  ) {
    guard Environment.value(variable) == wanted else { return }
    notices.append(.shippedIsUsed(Wording("\(variable): ", "\(variable)\u{A0}: ") + reason.wording))
  }

  /// config.toml, as messages call it.
  private static var fileName: String {
    ConfigurationFile.path?.split(separator: "/").last.map(String.init) ?? "config.toml"
  }

  /// The shipped themes, then the user's own by name.
  static func themeNames() -> [String] {
    Theme.shipped + Environment.userFiles(in: "themes").filter { !Theme.shipped.contains($0) }
  }

  static func userKeymap(_ name: String) -> String? { Environment.userFile("keymaps/\(name).toml") }
  static func userTheme(_ name: String) -> String? { Environment.userFile("themes/\(name).toml") }

  private static func note(
    _ problems: [ConfigurationProblem], isReplaced: Bool, _ notices: inout [Sentence]
  ) {
    if let first = problems.first(where: { $0.severity == .error }) {
      notices.append(isReplaced ? .shippedIsUsed(first.wording) : .wrong(first.wording, more: 0))
    }
  }
}
