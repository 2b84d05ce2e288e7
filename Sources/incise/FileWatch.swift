import Glibc

/// Tells when the user's files (config.toml, themes, keymaps) or the article change. Folders are watched, since editors
/// put a new file in an old one's place; of a folder that isn't there the nearest that is, until it comes.
struct FileWatch: Sendable {
  struct Changes: OptionSet {
    let rawValue: Int
    static let configuration = Changes(rawValue: 1)
    static let article = Changes(rawValue: 2)
  }

  private let descriptor: Int32
  /// The article as it was named.
  private let article: String?
  /// What inotify calls the folders of the user's files.
  private var configured: Set<Int32> = []
  /// What inotify calls the article's folders, and its name in each.
  private var articles: [(folder: Int32, name: [UInt8])] = []

  /// Calls back on a thread of its own, as long as the process lives; does nothing where there is nothing to watch.
  ///
  /// - Parameter article: the article's path; nothing for standard input.
  static func start(article: String?, _ changed: @escaping @Sendable (Changes) -> Void) {
    guard let watch = FileWatch(article: article) else { return }
    let thread = startThread {
      var watch = watch
      while let changes = watch.wait() { if !changes.isEmpty { changed(changes) } }
    }
    if let thread { pthread_detach(thread) } else { close(watch.descriptor) }
  }

  private init?(article path: String?) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    article = path
    look()
  }

  /// Watches what there is by now of all that is to be watched, and answers what has come or gone: what is in a folder that
  /// has come was told by nobody. A folder that is watched already keeps its number.
  @discardableResult
  private mutating func look() -> Changes {
    let before = (configured, articles.map(\.folder))
    var folders: [String] = []
    for path in [ConfigurationFile.path, ConfigurationFile.path.flatMap(absolutePath)].compactMap(\.self) {
      folders.append(Self.split(path).folder)
    }
    if let root = Environment.configurationFolder { folders += [root, root + "/themes", root + "/keymaps"] }
    configured = Set(folders.compactMap(watched))
    // As it was named, and as it is called without symbolic links.
    let paths = article.map { Set([$0, absolutePath($0) ?? $0]) } ?? []
    articles = paths.map(Self.split).compactMap { path in
      watched(path.folder).map { (folder: $0, name: Array(path.name.utf8)) }
    }
    var changes: Changes = []
    if configured != before.0 { changes.insert(.configuration) }
    if articles.map(\.folder) != before.1 { changes.insert(.article) }
    return changes
  }

  /// The number of a folder's watch; where there is no such folder nothing, and the nearest above it is watched.
  private func watched(_ folder: String) -> Int32? {
    let events = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_MOVE_SELF | IN_ONLYDIR)
    let number = inotify_add_watch(descriptor, folder, events)
    if number >= 0 { return number }
    var above = folder
    while above != "/", above != "." {
      above = Self.split(above).folder
      if inotify_add_watch(descriptor, above, events) >= 0 { break }
    }
    // It may have come in the meantime.
    let late = inotify_add_watch(descriptor, folder, events)
    return late >= 0 ? late : nil
  }

  /// Waits for changes; nothing when there will be none.
  private mutating func wait() -> Changes? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return nil }
    var changes = changes(in: buffer[..<count])
    changes.formUnion(look())
    guard !changes.isEmpty else { return changes }
    // One save is several events.
    usleep(50_000)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      changes.formUnion(self.changes(in: buffer[..<count]))
    }
    _ = fcntl(descriptor, F_SETFL, 0)
    changes.formUnion(look())
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
        let name = bytes[(at + headLength)..<end].prefix { $0 != 0 }
        // A link that is made leads to words already; whether a file has any is looked at.
        let isMade = head.mask & UInt32(IN_CREATE) != 0
        if head.mask & UInt32(IN_MOVE_SELF) != 0 { inotify_rm_watch(descriptor, head.wd) }
        let isWritten = head.mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0
        let isGone = head.mask & UInt32(IN_DELETE | IN_MOVED_FROM) != 0
        if isMade || isWritten || isGone, configured.contains(head.wd) { changes.insert(.configuration) }
        if isMade || isWritten, articles.contains(where: { $0.folder == head.wd && name.elementsEqual($0.name) }) {
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
