import Glibc

/// Tells when the user's files change: config.toml, themes, keymaps. Folders are watched, since editors put a new file
/// in an old one's place.
enum FileWatch {
  /// Calls back on a thread of its own; does nothing where there is nothing to watch.
  static func start(_ changed: @escaping @Sendable () -> Void) {
    let watch = inotify_init1(Int32(IN_CLOEXEC))
    guard watch >= 0 else { return }
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE)
    var folders: [String] = []
    if let path = ConfigurationFile.path { folders.append(folder(of: path)) }
    if let root = Environment.configurationFolder { folders += [root, root + "/themes", root + "/keymaps"] }
    var count = 0
    for folder in Set(folders) where inotify_add_watch(watch, folder, events) >= 0 { count += 1 }
    guard count > 0 else {
      close(watch)
      return
    }
    inBackground {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while read(watch, &buffer, buffer.count) > 0 {
        // One save is several events.
        usleep(50_000)
        _ = fcntl(watch, F_SETFL, O_NONBLOCK)
        while read(watch, &buffer, buffer.count) > 0 {}
        _ = fcntl(watch, F_SETFL, 0)
        changed()
      }
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
