import Glibc

/// Tells when the user's files (config.toml, themes, keymaps) or the article change. Folders are watched, since editors
/// put a new file in an old one's place.
struct FileWatch: Sendable {
  struct Changes: OptionSet {
    let rawValue: Int
    static let configuration = Changes(rawValue: 1)
    static let article = Changes(rawValue: 2)
  }

  private let descriptor: Int32
  /// What inotify calls the folders of the user's files.
  private let configured: Set<Int32>
  /// What inotify calls the article's folder, and the article's name in it.
  private let article: (folder: Int32, name: [UInt8])?

  /// Calls back on a thread of its own, as long as the process lives; does nothing where there is nothing to watch.
  ///
  /// - Parameter article: the article's path; nothing for standard input.
  static func start(article: String?, _ changed: @escaping @Sendable (Changes) -> Void) {
    guard let watch = FileWatch(article: article) else { return }
    let thread = startThread {
      while let changes = watch.wait() { if !changes.isEmpty { changed(changes) } }
    }
    if let thread { pthread_detach(thread) } else { close(watch.descriptor) }
  }

  private init?(article path: String?) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE)
    func watched(_ folder: String) -> Int32? {
      let number = inotify_add_watch(descriptor, folder, events)
      return number >= 0 ? number : nil
    }
    var folders: [String] = []
    if let path = ConfigurationFile.path { folders.append(Self.split(path).folder) }
    if let root = Environment.configurationFolder { folders += [root, root + "/themes", root + "/keymaps"] }
    let configured = Set(folders.compactMap(watched))
    let article = path.map(Self.split).flatMap { path in
      watched(path.folder).map { (folder: $0, name: Array(path.name.utf8)) }
    }
    guard !configured.isEmpty || article != nil else {
      close(descriptor)
      return nil
    }
    (self.descriptor, self.configured, self.article) = (descriptor, configured, article)
  }

  /// Waits for changes; nothing when there will be none.
  private func wait() -> Changes? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return nil }
    var changes = changes(in: buffer[..<count])
    guard !changes.isEmpty else { return changes }
    // One save is several events.
    usleep(50_000)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      changes.formUnion(self.changes(in: buffer[..<count]))
    }
    _ = fcntl(descriptor, F_SETFL, 0)
    return changes
  }

  /// What a run of `inotify_event`s tells: each a head, of which the name's length is the last field, and the name,
  /// filled up with zeros.
  private func changes(in events: ArraySlice<UInt8>) -> Changes {
    let headLength = MemoryLayout<inotify_event>.size
    return events.withUnsafeBytes { bytes in
      var changes: Changes = []
      var at = 0
      while at + headLength <= bytes.count {
        let head = bytes.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
        let end = min(bytes.count, at + headLength + Int(head.len))
        if configured.contains(head.wd) { changes.insert(.configuration) }
        if let article, article.folder == head.wd, head.mask & UInt32(IN_DELETE) == 0,
          bytes[(at + headLength)..<end].prefix(while: { $0 != 0 }).elementsEqual(article.name)
        {
          changes.insert(.article)
        }
        at = end
      }
      return changes
    }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
