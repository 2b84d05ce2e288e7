import Glibc

/// An interactive shell with job control: what suspending a program needs, since a session's leader can't be stopped.
struct ShellSession {
  let terminal: TerminalSession
  private static let prompt = "ready$"

  init(size: TerminalSession.Size = .usual, environment: [String: String] = [:]) throws {
    let settings = ["PS1": Self.prompt + " ", "BASH_SILENCE_DEPRECATION_WARNING": "1", "HISTFILE": ""]
    terminal = try TerminalSession(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"], size: size,
      environment: settings.merging(environment) { $1 })
    try terminal.wait(for: Self.prompt)
  }

  func run(_ command: String) throws {
    terminal.send(command + "\r")
    try terminal.wait("\(command) to run") { _ in child != nil }
  }

  /// Waits until the shell asks for a command again on the last line that holds text.
  func waitForPrompt() throws {
    try terminal.wait("the shell's prompt") { session in
      // Alone: the line that started a program stands there again as soon as it leaves its screen.
      session.screen.rows.last { !$0.isEmpty } == Self.prompt
    }
  }

  /// The program that the shell has started.
  var child: pid_t? {
    let path = "/proc/\(terminal.process)/task/\(terminal.process)/children"
    guard let bytes = TestFiles.read(path) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: " ").first.flatMap { pid_t($0) }
  }
}
