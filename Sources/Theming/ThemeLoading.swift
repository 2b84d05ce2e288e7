package import TOMLReader

extension Theme {
  /// The names of the themes that come with Incise; the first is the default on a dark ground, the second on a light one.
  package static let shipped = files.map(\.name)

  /// The file of a shipped theme.
  package static func shippedText(named name: String) -> String? {
    files.first { $0.name == name }.map { String(decoding: $0.bytes(), as: UTF8.self) }
  }

  /// The very files of Themes/, embedded.
  private static let files: [(name: String, bytes: @Sendable () -> [UInt8])] = [
    ("paper-dark", { PackageResources.paper_dark_toml }),
    ("paper-light", { PackageResources.paper_light_toml }),
    ("contrast-dark", { PackageResources.contrast_dark_toml }),
    ("contrast-light", { PackageResources.contrast_light_toml }),
    ("clear-dark", { PackageResources.clear_dark_toml }),
    ("clear-light", { PackageResources.clear_light_toml }),
    ("sepia", { PackageResources.sepia_toml }),
    ("monochrome", { PackageResources.monochrome_toml }),
    ("solarized-dark", { PackageResources.solarized_dark_toml }),
    ("solarized-light", { PackageResources.solarized_light_toml }),
    ("gruvbox-dark", { PackageResources.gruvbox_dark_toml }),
    ("gruvbox-light", { PackageResources.gruvbox_light_toml }),
    ("nord", { PackageResources.nord_toml }),
    ("dracula", { PackageResources.dracula_toml }),
    ("catppuccin-mocha", { PackageResources.catppuccin_mocha_toml }),
    ("catppuccin-latte", { PackageResources.catppuccin_latte_toml }),
    ("tokyo-night", { PackageResources.tokyo_night_toml }),
  ]

  /// Reads a theme by name: the user's file if `userFile` gives one, else the shipped one.
  package static func load(
    _ name: String, userFile: (String) -> String? = { _ in nil }
  ) -> (theme: Theme, problems: [ConfigurationProblem]) {
    guard let text = userFile(name) ?? shippedText(named: name) else {
      let reason = ThemeProblem.unknownTheme(name, nearest: NearestName.of(name, among: shipped))
      return (
        ThemeBuilder(files: [], problems: []).theme(named: name),
        [ConfigurationProblem(.error, file: name, .start, reason)]
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
      of: name, text: text, kind: .theme, userFile: userFile, shipped: shippedText(named:))
    let builder = ThemeBuilder(files: chain.files, problems: chain.problems)
    return (builder.theme(named: name), builder.problems)
  }
}
