import Glibc
import ReaderInterface

/// The programs that put words into the desktop's clipboard, run behind the screen and without a shell.
enum Clipboard {
  struct Tool: Equatable {
    let name: String
    let arguments: [String]
  }

  /// The tool for this desktop that is installed; nothing on a console or over a line without one.
  static func tool(environment: (String) -> String?) -> Tool? {
    func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
    var tools: [Tool] = []
    if isSet("WAYLAND_DISPLAY") { tools.append(Tool(name: "wl-copy", arguments: [])) }
    if isSet("DISPLAY") {
      tools.append(Tool(name: "xclip", arguments: ["-selection", "clipboard"]))
      tools.append(Tool(name: "xsel", arguments: ["--input", "--clipboard"]))
    }
    tools.append(Tool(name: "pbcopy", arguments: []))
    let folders = (environment("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    return tools.first { tool in folders.contains { access("\($0)/\(tool.name)", X_OK) == 0 } }
  }

  /// Gives a tool the words and waits for it, a few seconds at most; what went wrong, or nothing.
  static func copy(_ words: String, with tool: Tool) -> ClipboardProblem? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return .noPipe }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { if ends[1] >= 0 { close(ends[1]) } }
    let process = start(tool, input: ends[0])
    close(ends[0])
    guard process > 0 else { return .cantStart }

    let limit = now + 5000
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    var rest = Array(words.utf8)[...]
    while !rest.isEmpty, now < limit {
      var descriptor = pollfd(fd: ends[1], events: Int16(POLLOUT), revents: 0)
      guard poll(&descriptor, 1, 200) > 0 else { continue }
      let count = rest.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN, errno != EINTR { break }
    }
    close(ends[1])
    ends[1] = -1
    return wait(for: process, until: limit) ?? (rest.isEmpty ? nil : .tookAPart)
  }

  /// The process's number, or less than 1. It starts with every signal as a shell would give it, and silent.
  private static func start(_ tool: Tool, input: Int32) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // A group of its own: it may stay to serve the clipboard when the terminal is gone.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

    var arguments: [UnsafeMutablePointer<CChar>?] = ([tool.name] + tool.arguments).map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawnp(&process, tool.name, &actions, &attributes, arguments, environ) == 0 ? process : -1
  }

  private static func wait(for process: pid_t, until limit: Int64) -> ClipboardProblem? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { return .isLost }
      // One that stays in front to serve the clipboard has taken all it was given.
      if now >= limit { return nil }
      usleep(5000)
    }
    if status & 0x7F != 0 { return .signal(Int(status & 0x7F)) }
    let code = status >> 8 & 0xFF
    return code == 0 ? nil : .status(Int(code))
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
