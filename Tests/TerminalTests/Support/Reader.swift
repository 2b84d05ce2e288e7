import Glibc
import Testing

/// The program under test.
enum Reader {
  /// `INCISE_BINARY`, or the program that was built together with these tests.
  static let binary: String = TestEnvironment.variable("INCISE_BINARY") ?? (root + "/.build/debug/incise")

  /// The folder of the package.
  static let root: String = {
    let file: String = #filePath
    return file.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
  }()

  static let french = root + "/docs/samples/marche-couvert.md"
  static let english = root + "/docs/samples/harbour-bridge.md"

  /// For inputs of many megabytes and a build without optimisation.
  static let longLimit = Duration.seconds(90)

  static func open(
    _ arguments: [String], size: TerminalSession.Size = .usual, environment: [String: String] = [:],
    input: TerminalSession.Input = .terminal, isControlling: Bool = true
  ) throws -> TerminalSession {
    try TerminalSession(
      binary, arguments, size: size, environment: environment, input: input, isControlling: isControlling)
  }

  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], keptOutput: Int = .max
  ) throws -> ProgramRun {
    try ProgramRun.run(
      binary, arguments, input: input, environment: environment, keptOutput: keptOutput, limit: longLimit)
  }

  /// Opens the French sample and waits until its panes are there.
  static func openSample(
    size: TerminalSession.Size = .usual, environment: [String: String] = [:]
  ) throws -> TerminalSession {
    let session = try open([french], size: size, environment: environment)
    try waitForSample(session)
    return session
  }

  static func waitForSample(_ session: TerminalSession) throws {
    try session.wait("the sample and its panes") { session in
      let screen = session.screen
      return ["Sections", "Speakers", "Quotations", "Odile Carrasco", "seconde vie"].allSatisfy { screen.contains($0) }
    }
  }

  /// Presses `q` and expects a good end.
  static func quit(_ session: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation) throws {
    session.send("q")
    #expect(try session.waitForExit() == .exited(0), sourceLocation: sourceLocation)
    try expectGivenBack(session, sourceLocation: sourceLocation)
  }
}

extension TerminalSession {
  /// The bottom line.
  var statusLine: String { screen.rows.last ?? "" }

  func wait(forStatus text: String) throws {
    try wait("«\(text)» on the bottom line") { $0.statusLine.contains(text) }
  }
}

extension TerminalTests {
  /// The reader as its user meets it.
  @Suite
  struct ReaderTests {}
}
