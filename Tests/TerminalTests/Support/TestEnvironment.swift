import Glibc

/// The surroundings in which tested programs run: nothing of the developer's own settings gets in.
enum TestEnvironment {
  /// A folder for one run of the tests, under the system's temporary folder; it goes when the run ends.
  static let folder: String = {
    var template = Array("/tmp/incise-tests-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else { return "/tmp" }
    atexit { _ = try? ProgramRun.run("/bin/rm", ["-rf", TestEnvironment.folder]) }
    return String(cString: path)
  }()

  /// A library that no other program of this run reads or writes: what one test leaves behind (hidden panes, a place)
  /// must not be another's beginning. Whoever has read before is not greeted, so there is an empty one.
  static func newState() -> String {
    var template = Array((folder + "/state-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { return folder }
    let path = String(cString: made)
    mkdir(path + "/incise", 0o700)
    close(open(path + "/incise/library.sqlite", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600))
    return path
  }

  static func variables(_ changes: [String: String]) -> [String: String] {
    var variables = [
      "PATH": variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin",
      "TERM": "xterm-256color",
      "LANG": "C.UTF-8",
      "HOME": folder,
      "XDG_CONFIG_HOME": folder + "/config",
      "XDG_STATE_HOME": changes["XDG_STATE_HOME"] ?? newState(),
      "XDG_CACHE_HOME": folder + "/cache",
      "TMPDIR": folder,
    ]
    for name in ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] where variables[name] == nil {
      variables[name] = variable(name)
    }
    variables.merge(changes) { $1 }
    return variables
  }

  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
