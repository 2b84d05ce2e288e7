import ArgumentParser
import Glibc
import InterfaceWords
import ReaderInterface
import ReaderSettings
import TOMLReader

/// `incise config`.
struct Configuration: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Make and check the configuration.",
    subcommands: [Init.self, Check.self, Path.self])

  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Write a configuration file with every setting, commented out.",
      discussion:
        "It goes where Incise looks for it: INCISE_CONFIG, else the XDG folder. An existing one is left alone.")

    @Flag(help: "Write over an existing file.")
    var force = false

    func run() throws {
      let path = try ConfigurationFile.writablePath()
      if !force, access(path, F_OK) == 0 {
        throw Failure(path, "there is one already; --force writes over it", .inputOutput)
      }
      try ConfigurationFile.write(SettingsFile.template(in: Environment.language), to: path)
      try printOut(path + "\n")
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Say what is wrong with a configuration file.")

    @Argument(help: "A file; else the one in force.")
    var file: String?

    func run() throws {
      guard let path = file ?? ConfigurationFile.path else { return }
      if file == nil, access(path, F_OK) != 0 { return }
      let text = String(decoding: try Source(path).open().readAll(), as: UTF8.self)
      let (settings, problems) = ReaderSettings.load(text: text, file: path)
      try report(Settings.inOrder(problems + Settings.unknownNames(settings, file: path)), of: path)
    }
  }

  struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "path", abstract: "Print where the configuration file is looked for.")

    func run() throws { try printOut(ConfigurationFile.writablePath() + "\n") }
  }
}

/// The file config.toml.
enum ConfigurationFile {
  /// INCISE_CONFIG, else config.toml in the user's folder.
  static var path: String? {
    if let path = Environment.value("INCISE_CONFIG"), !path.isEmpty { return path }
    return Environment.configurationFolder.map { $0 + "/config.toml" }
  }

  static func writablePath() throws(Failure) -> String {
    guard let path else { throw Failure("configuration", "neither XDG_CONFIG_HOME nor HOME is set", .configuration) }
    return path
  }

  /// The file as a whole or not at all; a symbolic link stays one.
  static func write(_ text: String, to path: String) throws(Failure) {
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    let target = resolved.map { String(cString: $0) } ?? path
    var folder = target.hasPrefix("/") ? "" : "."
    for name in target.split(separator: "/").dropLast() {
      folder += "/" + name
      _ = mkdir(folder, 0o755)
    }
    let draft = target + ".\(getpid()).new"
    let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system(target) }
    let isWritten = writeAll(descriptor, Array(text.utf8))
    guard close(descriptor) == 0, isWritten, rename(draft, target) == 0 else {
      let failure = Failure.system(target)
      unlink(draft)
      throw failure
    }
  }
}
