import ArgumentParser
import InterfaceWords
import Keybindings
import ReaderInterface
import ReaderSettings
import TOMLReader

struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print and check keymaps.", subcommands: [Show.self, List.self, Check.self],
    defaultSubcommand: Show.self)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, toml
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print the whole keymap in force, or a named one.",
      discussion: "As toml it is a keymap file to begin your own with, its keys commented out.")

    @Argument(help: "A keymap's name; else the one in force.")
    var name: String?

    @Option(help: "A keymap's name, as an option.")
    var keymap: String?

    @Option(help: "markdown or toml.")
    var format = Format.markdown

    /// For the manual page alone.
    @Flag(help: .hidden) var manual = false

    func validate() throws {
      if let name, let keymap, name != keymap { throw ValidationError("two keymaps are named: \(name) and \(keymap)") }
    }

    func run() throws {
      if manual {
        try printOut(manualOfKeys(Keymap.standard))
        return
      }
      var notices: [Sentence] = []
      let inForce: Keymap
      if let keymap = name ?? keymap {
        try Settings.require(keymap, as: .keymap)
        let (loaded, problems) = Keymap.load(keymap, userFile: Settings.userKeymap)
        if problems.contains(where: { $0.severity == .error }) { try report(problems, of: keymap) }
        inForce = loaded
      } else {
        inForce = Settings.keymap(Settings.load(notices: &notices), notices: &notices)
      }
      let language = Settings.language
      for notice in notices { complain("incise: \(printable(notice[language]))") }
      let text = format == .toml ? keymapTemplate(inForce, in: language) : keyReference(inForce)
      try printOut(text)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the keymaps: the shipped ones, then yours.")

    func run() throws {
      for name in Settings.keymapNames() { try printOut(printable(name) + "\n") }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Say what is wrong with a keymap file.")

    @Argument(help: "A keymap file.")
    var file: String

    func run() throws {
      let text = String(decoding: try Source(file).open().readAll(), as: UTF8.self)
      let (keymap, found) = Keymap.load(text: text, named: file, userFile: Settings.userKeymap)
      let problems = keymap.withWayOut(found)
      try report(problems, of: file)
      // A key that can't be typed was meant to be typed: what is checked must be right.
      guard problems.isEmpty else { throw Failure(warnings: problems.count, in: file) }
    }
  }
}
