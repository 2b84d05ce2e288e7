package import InterfaceWords

/// The text of config.toml: made, and changed without a touch to what its user wrote.
package enum SettingsFile {
  /// A file with every setting, commented out, and what it does.
  package static func template(in language: InterfaceLanguage) -> String {
    var text =
      language == .french
      ? """
      # Réglages d’Incise. Ôtez le # devant ce que vous voulez changer ; la valeur écrite est celle d’usage.
      # Le fichier est relu dès qu’il change ; « incise config check » dit ce qui ne va pas.

      """
      : """
      # Settings of Incise. Take the # away from what you want to change; the value that stands there is the usual one.
      # The file is read again when it changes; "incise config check" says what is wrong with it.

      """
    for setting in Setting.allCases {
      let row = setting.row
      text += "\n# \(language == .french ? row.french : row.english)\n"
      if case .choice = row.kind { text += "# \(row.kind.wording[language])\n" }
      if case .number = row.kind { text += "# \(row.kind.wording[language])\n" }
      text += "# \(setting.rawValue) = \(row.usual.toml)\n"
    }
    return text
  }

  /// The text with settings changed: in place where the file has them, in place of the comment that the template has,
  /// else behind the other settings.
  package static func keeping(_ values: [(setting: Setting, value: SettingValue)], in text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    for (setting, value) in values {
      let line = "\(setting.rawValue) = \(value.toml)"
      if let at = lines.firstIndex(where: { isLine($0, of: setting) }) {
        lines[at] = line + comment(of: lines[at])
      } else if let at = lines.firstIndex(where: { isLine(uncommented($0), of: setting) }) {
        lines[at] = line
      } else {
        lines.append(line)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func isLine(_ line: String, of setting: Setting) -> Bool {
    guard let equals = line.firstIndex(of: "=") else { return false }
    let key = line[..<equals].filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" }
    return key == setting.rawValue
  }

  private static func uncommented(_ line: String) -> String {
    let rest = line.drop { $0 == " " || $0 == "\t" }
    return rest.first == "#" ? String(rest.dropFirst()) : ""
  }

  /// The comment behind a value; a # in a string is none.
  private static func comment(of line: String) -> String {
    var quote: Character?
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "#" {
        return "  " + line[index...]
      }
    }
    return ""
  }

  /// The page docs/configuration.md lists the settings with this table.
  package static var reference: String {
    "| setting | values | usual | what it does |\n|:--|:--|:--|:--|\n"
      + Setting.allCases.map { setting in
        let row = setting.row
        return "| `\(setting.rawValue)` | \(row.kind.wording.english) | `\(row.usual.toml)` | \(row.english) |\n"
      }.joined()
  }
}
