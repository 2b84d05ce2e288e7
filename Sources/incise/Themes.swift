import ArgumentParser
import InterfaceWords
import TOMLReader
import Theming

struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List, show and check themes.", subcommands: [List.self, Show.self, Check.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the themes: those that come with Incise, then your own.")

    func run() throws {
      for name in Settings.themeNames() {
        let appearance = Theme.load(name, userFile: Settings.userTheme).theme.appearance.rawValue
        try printOut("\(name) (\(appearance))\n")
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print the file of a theme, to start one's own from.")

    @Argument(help: "A theme's name.")
    var name: String

    func run() throws {
      guard let text = Settings.userTheme(name) ?? Theme.shippedText(named: name) else {
        let hint = NearestName.hint(NearestName.of(name, among: Theme.shipped)).english
        throw Failure(name, "no theme has that name" + hint, .noInput)
      }
      try printOut(text)
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Say what is wrong with a theme file.")

    @Argument(help: "A theme file.")
    var file: String

    func run() throws {
      let text = String(decoding: try Source(file).open().readAll(), as: UTF8.self)
      try report(Theme.load(text: text, named: file, userFile: Settings.userTheme).problems, of: file)
    }
  }
}
