package import TOMLReader

extension Theme {
  /// The names of the themes that come with Incise; the first is the default.
  package static let shipped = ["paper-dark", "paper-light"]

  /// The file of a shipped theme.
  package static func shippedText(named name: String) -> String? {
    switch name {
    case "paper-dark": String(decoding: PackageResources.paper_dark_toml, as: UTF8.self)
    case "paper-light": String(decoding: PackageResources.paper_light_toml, as: UTF8.self)
    default: nil
    }
  }

  /// Reads a theme by name: the user's file if `userFile` gives one, else the shipped one.
  package static func load(
    _ name: String, userFile: (String) -> String? = { _ in nil }
  ) -> (theme: Theme, problems: [ConfigurationProblem]) {
    guard let text = userFile(name) ?? shippedText(named: name) else {
      let message = "no theme is named \(name.quotedForMessage)" + NearestName.hint(for: name, among: shipped)
      return (
        ThemeBuilder(files: [], problems: []).theme(named: name),
        [ConfigurationProblem(.error, file: name, .start, message)]
      )
    }
    return load(text: text, named: name, userFile: userFile)
  }

  /// Reads a theme's text and the files it inherits from.
  ///
  /// What can't be understood is left out and told; the theme holds the rest.
  package static func load(
    text: String, named name: String, userFile: (String) -> String? = { _ in nil }
  ) -> (theme: Theme, problems: [ConfigurationProblem]) {
    let chain = InheritanceChain(
      of: name, text: text, kind: "theme", userFile: userFile, shipped: shippedText(named:))
    let builder = ThemeBuilder(files: chain.files, problems: chain.problems)
    return (builder.theme(named: name), builder.problems)
  }
}
