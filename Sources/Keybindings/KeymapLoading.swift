package import TOMLReader

extension Keymap {
  /// The names of the keymaps that come with Incise; the first is the default.
  package static let presets = ["vi", "less", "emacs", "arrows"]

  /// The file of a shipped keymap.
  package static func presetText(named name: String) -> String? {
    switch name {
    case "vi": String(decoding: PackageResources.vi_toml, as: UTF8.self)
    case "less": String(decoding: PackageResources.less_toml, as: UTF8.self)
    case "emacs": String(decoding: PackageResources.emacs_toml, as: UTF8.self)
    case "arrows": String(decoding: PackageResources.arrows_toml, as: UTF8.self)
    default: nil
    }
  }

  /// The keymap that holds when nothing else is asked for.
  package static var standard: Keymap {
    load("vi").keymap
  }

  /// Reads a keymap by name: the user's file if `userFile` gives one, else the shipped one.
  package static func load(
    _ name: String, userFile: (String) -> String? = { _ in nil }
  ) -> (keymap: Keymap, problems: [ConfigurationProblem]) {
    guard let text = userFile(name) ?? presetText(named: name) else {
      let reason = KeymapProblem.unknownKeymap(name, nearest: NearestName.of(name, among: presets))
      return (
        Keymap(name: name, tries: Context.allCases.map { _ in KeyTrie() }),
        [ConfigurationProblem(.error, file: name, .start, reason)]
      )
    }
    return load(text: text, named: name, userFile: userFile)
  }

  /// Reads a keymap's text and the files it inherits from.
  ///
  /// What can't be understood is left out and told; the keymap holds the rest.
  package static func load(
    text: String, named name: String, userFile: (String) -> String? = { _ in nil }
  ) -> (keymap: Keymap, problems: [ConfigurationProblem]) {
    let chain = InheritanceChain(
      of: name, text: text, kind: .keymap, userFile: userFile, shipped: presetText(named:))
    var builder = KeymapBuilder(problems: chain.problems)
    for file in chain.files { builder.add(file) }
    builder.compareContexts()
    return (Keymap(name: name, tries: builder.tries, counts: builder.counts), builder.problems)
  }

  /// The problems of a keymap, and that nobody could leave the article with it, unless an error among them says more.
  package func withWayOut(_ problems: [ConfigurationProblem]) -> [ConfigurationProblem] {
    guard bindings(for: .quit, in: .article).isEmpty, bindings(for: .commandPalette, in: .article).isEmpty,
      !problems.contains(where: { $0.severity == .error })
    else { return problems }
    return problems + [ConfigurationProblem(.error, file: name, .start, KeymapProblem.noKeyQuits)]
  }
}
