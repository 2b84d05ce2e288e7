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
    func tell(_ position: SourcePosition, _ reason: any ProblemReason) {
      problems.append(ConfigurationProblem(.error, file: file, position, reason))
    }
    do throws(TOMLError) {
      for entry in try TOMLDocument(parsing: text).root.entries.prefix(1000) {
        guard let setting = Setting(rawValue: entry.key) else {
          let nearest = NearestName.of(entry.key, among: Setting.allCases.map(\.rawValue))
          tell(entry.keyPosition, SettingProblem.unknown(entry.key, nearest: nearest))
          continue
        }
        do throws(SettingProblem) {
          settings.told[setting] = try value(entry.value, for: setting)
          settings.positions[setting] = entry.position
        } catch {
          tell(entry.position, error)
        }
      }
    } catch {
      tell(error.position, error.reason)
    }
    return (settings, problems)
  }

  private static func value(_ value: TOMLValue, for setting: Setting) throws(SettingProblem) -> SettingValue {
    switch (setting.row.kind, value) {
    case (.name, .string(let text)): return .text(text)
    case (.choice(let names), .string(let text)):
      guard names.contains(text) else { throw .noChoice(setting, nearest: NearestName.of(text, among: names)) }
      return .text(text)
    case (.number(let range), .integer(let number)):
      guard let exact = Int(exactly: number), range.contains(exact) else { throw .outOfRange(setting, number) }
      return .number(exact)
    case (.boolean, .boolean(let boolean)): return .boolean(boolean)
    case (_, let value): throw .wantsOther(setting, not: value.kind)
    }
  }
}
