import CSQLite
package import DocumentModel
import Glibc

/// What lasts between readings, in one SQLite file: where the reading of each article stopped, its marks, what was
/// searched for, and the arrangement of the screen.
package struct ArticleLibrary: ~Copyable {
  private let database: OpaquePointer

  /// Why the library can't be opened, read or written.
  package struct Problem: Error, Sendable {
    /// SQLite's own words.
    package var message: String
    /// The file is no library, or no longer one.
    package var isDamage = false
  }

  /// Opens the library, making file and tables where they are missing. The folder must exist.
  package init(path: String) throws(Problem) {
    guard Self.mayBeLibrary(path) else { throw Problem(message: "file is not a database", isDamage: true) }
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let status = sqlite3_open_v2(path, &opened, flags, nil)
    guard status == SQLITE_OK, let opened else {
      let message = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close(opened)
      throw Problem(message: message)
    }
    // Two readers may be open at once; neither waits for long.
    sqlite3_busy_timeout(opened, 200)
    // A reading position isn't worth a wait for the disk; WAL keeps the file whole all the same.
    let tables = """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS place(source TEXT PRIMARY KEY, offset INTEGER NOT NULL, words TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS mark(source TEXT NOT NULL, name TEXT NOT NULL, offset INTEGER NOT NULL,
        words TEXT NOT NULL, PRIMARY KEY(source, name)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS search(number INTEGER PRIMARY KEY, words TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS arrangement(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
      """
    guard sqlite3_exec(opened, tables, nil, nil, nil) == SQLITE_OK else {
      let problem = Self.problem(of: opened)
      sqlite3_close_v2(opened)
      throw problem
    }
    database = opened
  }

  deinit { sqlite3_close_v2(database) }

  /// Whether a file is not there, empty, or begins as SQLite's do, which itself takes a very short one for empty.
  private static func mayBeLibrary(_ path: String) -> Bool {
    guard let file = fopen(path, "r") else { return true }
    defer { fclose(file) }
    var start = [UInt8](repeating: 0, count: 16)
    let count = fread(&start, 1, start.count, file)
    return count == 0 || start.elementsEqual("SQLite format 3\0".utf8)
  }

  /// Where the reading of a source stopped; a source is told by its absolute path or address.
  package borrowing func place(of source: String) throws(Problem) -> TextAnchor? {
    try rows("SELECT offset, words FROM place WHERE source = ?1", [.text(source)]) { statement in
      TextAnchor(offset: Int(sqlite3_column_int64(statement, 0)), words: Self.text(statement, 1))
    }.first
  }

  /// Keeps where the reading of a source stopped, in place of what was kept before.
  package borrowing func remember(_ place: TextAnchor, of source: String) throws(Problem) {
    _ = try rows(
      "INSERT INTO place VALUES(?1, ?2, ?3) ON CONFLICT(source) DO UPDATE SET offset = ?2, words = ?3",
      [.text(source), .integer(place.offset), .text(place.words)]
    ) { _ in }
  }

  /// The marks that a reader set in a source, by name.
  package borrowing func marks(of source: String) throws(Problem) -> [Unicode.Scalar: TextAnchor] {
    let found = try rows("SELECT name, offset, words FROM mark WHERE source = ?1", [.text(source)]) { statement in
      let place = TextAnchor(offset: Int(sqlite3_column_int64(statement, 1)), words: Self.text(statement, 2))
      return (Self.text(statement, 0), place)
    }
    // By the letter itself: to strings, Å and the sign of the ångström are one.
    let named = found.compactMap { name, place in
      name.unicodeScalars.count == 1 ? name.unicodeScalars.first.map { ($0, place) } : nil
    }
    return Dictionary(named, uniquingKeysWith: { $1 })
  }

  /// Keeps these marks; others of the same source stay, for their places may only not have been found this time.
  package borrowing func remember(marks: [Unicode.Scalar: TextAnchor], of source: String) throws(Problem) {
    try execute("BEGIN IMMEDIATE")
    for (name, place) in marks.sorted(by: { $0.key < $1.key }) {
      _ = try rows(
        "INSERT INTO mark VALUES(?1, ?2, ?3, ?4) ON CONFLICT(source, name) DO UPDATE SET offset = ?3, words = ?4",
        [.text(source), .text(String(Character(name))), .integer(place.offset), .text(place.words)]
      ) { _ in }
    }
    try execute("COMMIT")
  }

  /// The named numbers of the arrangement (columns of the panes, the measure, …).
  package borrowing func arrangement() throws(Problem) -> [String: Int] {
    let found = try rows("SELECT name, value FROM arrangement", []) {
      (Self.text($0, 0), Int(sqlite3_column_int64($0, 1)))
    }
    return Dictionary(found, uniquingKeysWith: { $1 })
  }

  /// Keeps these numbers in place of those kept before.
  package borrowing func remember(arrangement: [String: Int]) throws(Problem) {
    try execute("BEGIN IMMEDIATE; DELETE FROM arrangement")
    for (name, value) in arrangement.sorted(by: { $0.key < $1.key }) {
      _ = try rows("INSERT INTO arrangement VALUES(?1, ?2)", [.text(name), .integer(value)]) { _ in }
    }
    try execute("COMMIT")
  }

  /// What was searched for, the latest last.
  package borrowing func searches() throws(Problem) -> [String] {
    try rows("SELECT words FROM search ORDER BY number", []) { Self.text($0, 0) }
  }

  /// Keeps these searches in place of those kept before.
  package borrowing func remember(searches: [String]) throws(Problem) {
    try execute("BEGIN IMMEDIATE; DELETE FROM search")
    for words in searches { _ = try rows("INSERT INTO search(words) VALUES(?1)", [.text(words)]) { _ in } }
    try execute("COMMIT")
  }

  // MARK: - SQLite

  private enum Value {
    case text(String)
    case integer(Int)
  }

  private borrowing func execute(_ statements: String) throws(Problem) {
    guard sqlite3_exec(database, statements, nil, nil, nil) == SQLITE_OK else { throw problem() }
  }

  private borrowing func rows<Row>(
    _ sql: String, _ values: [Value], _ row: (OpaquePointer) -> Row
  ) throws(Problem) -> [Row] {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &prepared, nil) == SQLITE_OK, let statement = prepared else {
      throw problem()
    }
    defer { sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() {
      switch value {
      case .text(let text): incise_sqlite_bind_text(statement, Int32(index + 1), text, Int32(text.utf8.count))
      case .integer(let integer): sqlite3_bind_int64(statement, Int32(index + 1), Int64(integer))
      }
    }
    var found: [Row] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: found.append(row(statement))
      case SQLITE_DONE: return found
      default: throw problem()
      }
    }
  }

  private borrowing func problem() -> Problem { Self.problem(of: database) }

  private static func problem(of database: OpaquePointer) -> Problem {
    Problem(
      message: String(cString: sqlite3_errmsg(database)),
      isDamage: [SQLITE_NOTADB, SQLITE_CORRUPT].contains(sqlite3_errcode(database)))
  }

  private static func text(_ statement: OpaquePointer, _ column: Int32) -> String {
    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
  }
}
