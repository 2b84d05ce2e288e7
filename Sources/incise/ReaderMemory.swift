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

  /// Nothing where there is no home to keep it in, or it can't be opened; a damaged one makes room for a new one.
  ///
  /// - Parameter forWriting: makes the library when there is none yet.
  static func open(for source: Source, forWriting: Bool) -> ReaderMemory? {
    guard let folder = stateFolder else { return nil }
    let path = folder + "/library.sqlite"
    guard forWriting ? makeFolders(folder) : access(path, R_OK) == 0 else { return nil }
    var setAside: String?
    let library: ArticleLibrary
    do throws(ArticleLibrary.Problem) {
      library = try ArticleLibrary(path: path)
    } catch {
      setAside = newName(of: path)
      guard error.isDamage, let name = setAside, rename(path, name) == 0, let new = try? ArticleLibrary(path: path)
      else {
        return nil
      }
      library = new
    }
    let article = source.path.flatMap { realpath($0, nil) }.map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    return ReaderMemory(library: library, source: article, setAside: setAside)
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

  private init(library: consuming ArticleLibrary, source: String?, setAside: String?) {
    self.library = library
    self.source = source
    self.setAside = setAside
  }

  /// The arrangement of the last reading, and the place where the reading of this article stopped.
  borrowing func restore(_ state: inout State) {
    if let setAside { state.receive(.failed(.memoryIsNew(damaged: setAside))) }
    if let searches = try? library.searches() { state.restore(searches: searches) }
    if let numbers = try? library.arrangement() { state.restore(arrangement: numbers) }
    restorePlaces(&state)
  }

  /// The marks of this article and the place where its reading stopped, as far as what there is of its text has them.
  borrowing func restorePlaces(_ state: inout State) {
    guard let source else { return }
    if let marks = try? library.marks(of: source) {
      state.restore(marks: marks.compactMapValues { $0.find(in: state.document.text) })
    }
    guard state.place == .zero, let place = try? library.place(of: source) else { return }
    if let found = place.find(in: state.document.text) { state.offer(resume: found) } else { state.missResume() }
  }

  /// Keeps what lasts of a reading; answers why it can't be kept. Where there is no home, nothing is, and nobody told.
  static func keep(_ state: State, of source: Source) -> Failure? {
    guard let folder = stateFolder else { return nil }
    let failure = Failure(folder, "where you stopped can't be kept there", .inputOutput)
    guard let memory = open(for: source, forWriting: true) else { return failure }
    do throws(ArticleLibrary.Problem) { try memory.keep(state) } catch { return failure }
    return nil
  }

  private borrowing func keep(_ state: State) throws(ArticleLibrary.Problem) {
    let arrangement = state.keptArrangement
    if (try? library.arrangement()) != arrangement { try library.remember(arrangement: arrangement) }
    let searches = state.search.history
    if (try? library.searches()) != searches { try library.remember(searches: searches) }
    guard let source else { return }
    let marks = state.keptMarks
    if !marks.isEmpty {
      try library.remember(marks: marks.mapValues { StoredPlace($0, in: state.document.text) }, of: source)
    }
    guard !state.isOnlyLookedAt else { return }
    // What was read to its end is begun anew.
    let place = state.isAtEnd ? .zero : state.place
    try library.remember(StoredPlace(place, in: state.document.text), of: source)
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
