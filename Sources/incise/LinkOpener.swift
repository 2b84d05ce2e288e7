import Glibc

/// Hands an address to the user's own program for it.
enum LinkOpener {
  /// The program that took it; nothing where there is none to be had.
  ///
  /// `$BROWSER` is tried first (programs between colons, `%s` stands for the address), then xdg-open. No shell sees the
  /// address. The program gets neither our keys nor our screen.
  static func open(_ address: String) -> String? {
    let wanted = (Environment.value("BROWSER") ?? "").split(separator: ":").map(String.init) + ["xdg-open"]
    for command in wanted {
      var words = command.split(separator: " ").map(String.init)
      guard let program = words.first.flatMap(find) else { continue }
      let name = words[0]
      words[0] = program
      if words.contains(where: { $0.contains("%s") }) {
        words = words.map { $0.split(separator: "%s", omittingEmptySubsequences: false).joined(separator: address) }
      } else {
        words.append(address)
      }
      if start(words) { return name }
    }
    return nil
  }

  /// The path of a program, as a shell would find it.
  private static func find(_ name: String) -> String? {
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    for folder in (Environment.value("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":") {
      let path = folder + "/" + name
      if folder.hasPrefix("/"), access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  /// glibc's POSIX_SPAWN_SETSID, which Swift doesn't see.
  private static let newSession: Int32 = 0x80

  private static func start(_ words: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { posix_spawn_file_actions_destroy(&actions) }
    guard posix_spawnattr_init(&attributes) == 0 else { return false }
    defer { posix_spawnattr_destroy(&attributes) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY, 0)
    }
    // Out of the terminal's reach, with no signal blocked or ignored.
    var none = sigset_t()
    sigemptyset(&none)
    var ours = sigset_t()
    sigemptyset(&ours)
    for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGCONT, SIGTSTP] { sigaddset(&ours, number) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &ours)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | newSession))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process = pid_t()
    guard posix_spawn(&process, words[0], &actions, &attributes, &arguments, environ) == 0 else { return false }
    // Whoever waits is a thread of its own: no dead child is left behind, and nobody waits for a browser.
    let child = process
    inBackground {
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
    }
    return true
  }
}
