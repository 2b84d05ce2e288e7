import ArgumentParser
import Keybindings
import TOMLReader

struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print and check keymaps.", subcommands: [Show.self, Check.self], defaultSubcommand: Show.self)

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the whole keymap in force, or a named one.")

    @Option(help: "A keymap's name.")
    var keymap: String?

    func run() throws {
      var notices: [String] = []
      let inForce: Keymap
      if let keymap {
        let (loaded, problems) = Keymap.load(keymap, userFile: Settings.userKeymap)
        if problems.contains(where: { $0.severity == .error }) { try report(problems, of: keymap) }
        inForce = loaded
      } else {
        inForce = Settings.keymap(Settings.load(notices: &notices), notices: &notices)
      }
      for notice in notices { complain("incise: \(printable(notice))") }
      writeAll(1, Array(keyReference(inForce).utf8))
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what is wrong with a keymap file.")

    @Argument(help: "A keymap file.")
    var file: String

    func run() throws {
      let text = String(decoding: try Source(file).open().readAll(), as: UTF8.self)
      try report(Keymap.load(text: text, named: file, userFile: Settings.userKeymap).problems, of: file)
    }
  }
}
