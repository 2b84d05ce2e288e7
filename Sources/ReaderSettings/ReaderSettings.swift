package import TOMLReader

/// The settings in force: those of a file over the usual ones.
package struct ReaderSettings: Sendable, Equatable {
  /// Only what the file sets.
  package private(set) var told: [Setting: SettingValue] = [:]
  private var positions: [Setting: SourcePosition] = [:]

  package init() {}

  package subscript(setting: Setting) -> SettingValue { told[setting] ?? setting.row.usual }

  /// Where the value stands in its file.
  package func position(of setting: Setting) -> SourcePosition { positions[setting] ?? .start }

  package func text(_ setting: Setting) -> String {
    if case .text(let text) = self[setting] { return text }
    return ""
  }

  package func number(_ setting: Setting) -> Int {
    if case .number(let number) = self[setting] { return number }
    return 0
  }

  package func isOn(_ setting: Setting) -> Bool { self[setting] == .boolean(true) }

  /// Reads config.toml.
  ///
  /// What can't be understood is left out and told; the settings hold the rest.
  package static func load(text: String, file: String) -> (settings: ReaderSettings, problems: [ConfigurationProblem]) {
    var settings = ReaderSettings()
    var problems: [ConfigurationProblem] = []
    func tell(_ position: SourcePosition, _ message: String, french: String) {
      problems.append(ConfigurationProblem(.error, file: file, position, message, french: french))
    }
    do throws(TOMLError) {
      for entry in try TOMLDocument(parsing: text).root.entries.prefix(1000) {
        guard let setting = Setting(rawValue: entry.key) else {
          let names = Setting.allCases.map(\.rawValue)
          tell(
            entry.keyPosition,
            "unknown setting \(entry.key.quotedForMessage)" + NearestName.hint(for: entry.key, among: names),
            french: "réglage inconnu \(entry.key.quotedInFrench)" + NearestName.frenchHint(for: entry.key, among: names)
          )
          continue
        }
        switch value(entry.value, for: setting) {
        case .success(let value):
          settings.told[setting] = value
          settings.positions[setting] = entry.position
        case .failure(let wrong): tell(entry.position, wrong.message, french: wrong.french)
        }
      }
    } catch {
      tell(error.position, error.message, french: "ce n’est pas du TOML (\(error.message))")
    }
    return (settings, problems)
  }

  private struct Wrong: Error {
    let message: String
    let french: String
  }

  private static func value(_ value: TOMLValue, for setting: Setting) -> Result<SettingValue, Wrong> {
    let name = setting.rawValue
    switch (setting.row.kind, value) {
    case (.name, .string(let text)): return .success(.text(text))
    case (.choice(let names), .string(let text)):
      if names.contains(text) { return .success(.text(text)) }
      return .failure(
        Wrong(
          message: "\"\(name)\" is one of \(setting.row.kind.words)" + NearestName.hint(for: text, among: names),
          french: "\(name.quotedInFrench) attend \(setting.row.kind.frenchWords)"
            + NearestName.frenchHint(for: text, among: names)))
    case (.number(let range), .integer(let number)):
      if let number = Int(exactly: number), range.contains(number) { return .success(.number(number)) }
      return .failure(
        Wrong(
          message: "\"\(name)\" is \(setting.row.kind.words), not \(number)",
          french: "\(name.quotedInFrench) attend \(setting.row.kind.frenchWords), et non \(number)"))
    case (.boolean, .boolean(let boolean)): return .success(.boolean(boolean))
    case (let kind, let value):
      return .failure(
        Wrong(
          message: "\"\(name)\" is \(kind.words), not \(value.kindName)",
          french: "\(name.quotedInFrench) attend \(kind.frenchWords), et non \(value.frenchKindName)"))
    }
  }
}
