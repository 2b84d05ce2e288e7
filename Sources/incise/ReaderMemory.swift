import ArticleLibrary
import DocumentModel
import Glibc
import ReaderInterface

/// What the reader keeps between readings. The library is opened after the first frame; without one, or with a broken
/// one, the reader reads on.
struct ReaderMemory: ~Copyable {
  private let library: ArticleLibrary
  /// The absolute path of the article; nothing for standard input.
  private let source: String?
  /// What a damaged library, in whose place this one stands, is called now.
  private let setAside: String?

  /// Nothing where there is no library yet, or it can't be opened; a damaged one makes room for a new one.
  static func open(for source: Source) -> ReaderMemory? {
    guard let path = stateFolder.map({ $0 + "/library.sqlite" }), access(path, R_OK) == 0 else { return nil }
    return try? ReaderMemory(path: path, source: source)
  }

  private init(path: String, source: Source) throws(ArticleLibrary.Problem) {
    var setAside: String?
    do throws(ArticleLibrary.Problem) {
      library = try ArticleLibrary(path: path)
    } catch {
      guard error.isDamage, let name = Self.setAside(path) else { throw error }
      library = try ArticleLibrary(path: path)
      setAside = name
    }
    self.setAside = setAside
    self.source = source.path.flatMap(absolutePath)
  }

  /// Gives a damaged library another name; nothing when that can't be.
  private static func setAside(_ path: String) -> String? {
    let name = newName(of: path)
    guard rename(path, name) == 0 else { return nil }
    // What its journal holds belongs to it.
    for part in ["-wal", "-shm"] { _ = rename(path + part, name + part) }
    return name
  }

  /// A name that no file has yet, for a damaged library: an earlier one may hold what its reader still wants.
  private static func newName(of path: String) -> String {
    var number = 1
    var name = path + ".damaged"
    while access(name, F_OK) == 0, number < 1000 {
      number += 1
      name = path + ".damaged.\(number)"
    }
    return name
  }

  /// Makes the library where there is none yet; false where there is one, or none can be made.
  static func begin() -> Bool {
    guard let folder = stateFolder, access(folder + "/library.sqlite", F_OK) != 0, makeFolders(folder) else {
      return false
    }
    do {
      _ = try ArticleLibrary(path: folder + "/library.sqlite")
      return true
    } catch {
      return false
    }
  }

  /// The arrangement of the last reading, and the place where the reading of this article stopped.
  borrowing func restore(_ state: inout State) {
    if let searches = try? library.searches() { state.restore(searches: searches) }
    if let numbers = try? library.arrangement() { state.restore(arrangement: numbers) }
    restorePlaces(&state)
  }

  /// The marks of this article and the place where its reading stopped, as far as what there is of its text has them.
  borrowing func restorePlaces(_ state: inout State) {
    if let setAside { state.receive(.failed(.memoryIsNew(damaged: setAside))) }
    guard let source else { return }
    let document = state.document
    func found(_ kept: TextAnchor) -> TextOffset? { kept.find(in: document.text, isComplete: document.isComplete) }
    if let marks = try? library.marks(of: source) { state.restore(marks: marks.compactMapValues(found)) }
    guard state.awaitsResume else { return }
    do throws(ArticleLibrary.Problem) {
      guard let kept = try library.place(of: source) else { return state.settleResume() }
      if let found = found(kept) { state.offer(resume: found) }
    } catch {
      // It stays unknown, and so is not overwritten by a mere look.
    }
  }

  /// Keeps what lasts of a reading; answers what is to be told of it. Where there is no home nothing is kept, and nobody
  /// told.
  static func keep(_ state: State, of source: Source) -> Failure? {
    guard let folder = stateFolder else { return nil }
    let path = folder + "/library.sqlite"
    func failure(_ why: String) -> Failure { Failure(path, "this reading can't be remembered: \(why)", .inputOutput) }
    guard makeFolders(folder) else { return failure(String(cString: strerror(errno)).lowercased()) }
    do throws(ArticleLibrary.Problem) {
      do throws(ArticleLibrary.Problem) {
        return try keep(state, of: source, in: path, setAside: nil)
      } catch {
        // What was damaged all along may show only now.
        guard error.isDamage, let name = setAside(path) else { throw error }
        return try keep(state, of: source, in: path, setAside: name)
      }
    } catch {
      return failure(error.message)
    }
  }

  private static func keep(
    _ state: State, of source: Source, in path: String, setAside: String?
  ) throws(ArticleLibrary.Problem) -> Failure? {
    let memory = try ReaderMemory(path: path, source: source)
    try memory.keep(state)
    guard let name = setAside ?? memory.setAside else { return nil }
    return Failure(path, "what was remembered is damaged and set aside: \(name)", .inputOutput)
  }

  /// Keeps each part for itself, the one that would be missed most first; the first problem is told.
  private borrowing func keep(_ state: State) throws(ArticleLibrary.Problem) {
    var first: ArticleLibrary.Problem?
    func attempt(_ part: () throws(ArticleLibrary.Problem) -> Void) {
      do throws(ArticleLibrary.Problem) { try part() } catch { first = first ?? error }
    }
    attempt { () throws(ArticleLibrary.Problem) in try keepPlaces(of: state) }
    attempt { () throws(ArticleLibrary.Problem) in
      let searches = state.search.history
      if try library.searches() != searches { try library.remember(searches: searches) }
    }
    attempt { () throws(ArticleLibrary.Problem) in
      let arrangement = state.keptArrangement
      if try library.arrangement() != arrangement { try library.remember(arrangement: arrangement) }
    }
    if let first { throw first }
  }

  private borrowing func keepPlaces(of state: State) throws(ArticleLibrary.Problem) {
    guard let source else { return }
    // What was read to its end is begun anew.
    if !state.isOnlyLookedAt { try library.remember(state.anchoredPlace, of: source) }
    let marks = state.anchoredMarks
    if !marks.isEmpty { try library.remember(marks: marks, of: source) }
  }

  /// `$XDG_STATE_HOME/incise`, else `~/.local/state/incise`.
  private static var stateFolder: String? {
    if let folder = Environment.value("XDG_STATE_HOME"), folder.hasPrefix("/") { return folder + "/incise" }
    return Environment.value("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.local/state/incise" : nil }
  }

  private static func makeFolders(_ path: String) -> Bool {
    var folder = ""
    for name in path.split(separator: "/") {
      folder += "/" + name
      if mkdir(folder, 0o700) != 0, errno != EEXIST, errno != EROFS, errno != EACCES { return false }
    }
    return access(path, W_OK) == 0
  }
}
