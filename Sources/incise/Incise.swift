import ArgumentParser
import Glibc

/// Each command tells its name: to make it of its type's at every start would take a millisecond.
struct Incise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incise",
    abstract: "A terminal reader for press articles that knows who said what.",
    usage: "incise [SOURCE]\n       incise COMMAND …",
    version: "0.1.0",
    subcommands: [Read.self, Extract.self, Themes.self, Keys.self, Configuration.self],
    defaultSubcommand: Read.self)
}

@main
enum Main {
  static func main() {
    do {
      if let path = lonePath {
        try Read.read(path)
      } else {
        var command = try Incise.parseAsRoot()
        try command.run()
      }
    } catch let failure as Failure {
      complain(failure.line)
      exit(failure.status.rawValue)
    } catch let code as ExitCode {
      // What went wrong is told already.
      exit(code.rawValue)
    } catch {
      let message = Incise.fullMessage(for: error)
      if Incise.exitCode(for: error) == .success {
        do throws(Failure) { try printOut(message + "\n") } catch {
          complain(error.line)
          exit(error.status.rawValue)
        }
        exit(0)
      }
      complain(
        "incise: usage: "
          + printable(Incise.message(for: error).split(separator: "\n").first.map(String.init) ?? message))
      exit(Failure.Status.usage.rawValue)
    }
  }

  /// The one argument, where it can be nothing but a file: it needs no parser, which takes a third of the time to the
  /// first frame.
  private static var lonePath: String? {
    let arguments = CommandLine.arguments
    guard arguments.count == 2, let path = arguments.last, path.utf8.first != 0x2D else { return nil }
    // No command's name has a dot or a slash.
    return path.utf8.contains { $0 == 0x2E || $0 == 0x2F } ? path : nil
  }
}
