import CVirtualTerminal
import Glibc

/// A program running in a pseudo-terminal of its own, its screen kept by an emulator.
///
/// Nothing here sleeps for a fixed time: each wait ends as soon as what it waits for is there, or throws when its
/// limit is over. Not to be shared between threads.
final class TerminalSession {
  struct Size: Equatable {
    var columns: Int
    var rows: Int
    init(_ columns: Int, _ rows: Int) {
      self.columns = columns
      self.rows = rows
    }
    static let usual = Size(120, 30)
  }

  enum Input {
    case terminal
    /// A pipe that gives these bytes and ends, as in `cat FILE | program -`.
    case pipe([UInt8])
    /// `/dev/null`.
    case none
  }

  enum Exit: Equatable {
    case exited(Int)
    case signalled(Int)
  }

  struct TimedOut: Error, CustomStringConvertible {
    var what: String
    var screen: Screen
    var description: String { "waited in vain for \(what); the screen was:\(screen)" }
  }

  /// The program ended before what was awaited.
  struct Ended: Error, CustomStringConvertible {
    var what: String
    var exit: Exit
    var screen: Screen
    var description: String { "\(exit) before \(what); the screen was:\(screen)" }
  }

  struct CannotStart: Error, CustomStringConvertible {
    var description: String
  }

  /// Generous: the machine that runs the tests may be slow and busy.
  static let limit = Duration.seconds(20)

  private(set) var size: Size
  /// Everything the program has written, as it came.
  private(set) var output: [UInt8] = []
  private(set) var scanner = EscapeScanner()
  private(set) var exit: Exit?
  /// Answer to `OSC 11 ; ?` as `rrrr/gggg/bbbb`; nil for a terminal that doesn't answer.
  var backgroundColor: String? = "1c1c/1c1c/1c1c"

  let process: pid_t
  let modesBefore: TerminalModes
  private var pair: VTPair
  private let emulator: OpaquePointer
  private var unsent: [UInt8] = []
  private var pipe: PipeWriter?

  /// - Parameter isControlling: Whether the terminal can be opened as `/dev/tty` and sends signals.
  init(
    _ program: String, _ arguments: [String] = [], size: Size = .usual, environment: [String: String] = [:],
    input: Input = .terminal, isControlling: Bool = true, directory: String? = nil
  ) throws {
    let pair = vt_pair_open(Int32(size.rows), Int32(size.columns))
    guard pair.master >= 0 else { throw CannotStart(description: "no pseudo-terminal: errno \(errno)") }
    modesBefore = TerminalModes(of: pair.slave)
    var inputEnd = pair.slave
    switch input {
    case .terminal: break
    case .none: inputEnd = open("/dev/null", O_RDONLY | O_CLOEXEC)
    case .pipe(let bytes):
      let writer = try PipeWriter(bytes)
      inputEnd = writer.readEnd
      pipe = writer
    }
    defer { if inputEnd != pair.slave { close(inputEnd) } }
    let process = Launch.start(
      program, arguments, TestEnvironment.variables(environment), directory: directory,
      terminal: isControlling ? pair.slave : -1, input: inputEnd, output: pair.slave, error: pair.slave)
    guard process > 0, let emulator = vt_emulator_new(Int32(size.rows), Int32(size.columns)) else {
      close(pair.master)
      close(pair.slave)
      throw CannotStart(description: "cannot start \(program)")
    }
    self.pair = pair
    self.process = process
    self.emulator = emulator
    self.size = size
    _ = fcntl(pair.master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    kill()
    closePair()
    vt_emulator_free(emulator)
  }

  // MARK: Acting

  /// Types; what the terminal can't take at once is sent while waiting.
  func send(_ keys: String) {
    unsent += Array(keys.utf8)
    flush()
  }

  func resize(_ size: Size) {
    self.size = size
    vt_emulator_resize(emulator, Int32(size.rows), Int32(size.columns))
    _ = vt_pair_resize(pair.master, Int32(size.rows), Int32(size.columns))
  }

  /// Sends a signal to the program, or to another one (a shell's child).
  func signal(_ number: Int32, to other: pid_t? = nil) {
    guard exit == nil || other != nil else { return }
    _ = Glibc.kill(other ?? process, number)
  }

  /// Closes the terminal as a closed window does: the program gets SIGHUP, and errors from then on.
  func hangUp() { closePair() }

  /// Ends the program and everything it started.
  func kill() {
    guard exit == nil else { return }
    _ = Glibc.kill(-process, SIGKILL)
    _ = Glibc.kill(process, SIGKILL)
    note(vt_wait(process, true))
  }

  // MARK: Waiting

  /// Waits until the screen shows a text.
  func wait(for text: String, limit: Duration = limit) throws {
    try wait("«\(text)»", limit: limit) { $0.screen.contains(text) }
  }

  func wait(
    _ what: String, limit: Duration = limit, until isDone: (TerminalSession) -> Bool
  ) throws {
    let end = ContinuousClock.now + limit
    while true {
      let hadOutput = pump(milliseconds: 0)
      if exit != nil || !isPainting, isDone(self) { return }
      if !hadOutput, !pump(milliseconds: exit == nil ? 20 : 100), let exit {
        if isDone(self) { return }
        throw Ended(what: what, exit: exit, screen: screen)
      }
      guard ContinuousClock.now < end else { throw TimedOut(what: what, screen: screen) }
    }
  }

  /// Whether the program is in the middle of a frame (synchronized output): half a picture is not looked at.
  private var isPainting: Bool { scanner.privateModes.contains(2026) }

  /// Waits until the program has been silent for a while; for "nothing more comes", where no text can be awaited.
  func settle(quiet: Duration = .milliseconds(150), limit: Duration = limit) throws {
    let end = ContinuousClock.now + limit
    var last = ContinuousClock.now
    while ContinuousClock.now - last < quiet {
      if pump(milliseconds: exit == nil ? 10 : 50) { last = ContinuousClock.now } else if exit != nil { return }
      guard ContinuousClock.now < end else { throw TimedOut(what: "silence", screen: screen) }
    }
  }

  /// Waits for the program's end and reads all it wrote.
  @discardableResult
  func waitForExit(limit: Duration = limit) throws -> Exit {
    try wait("the program's end", limit: limit) { $0.exit != nil }
    while pump(milliseconds: 50) {}
    guard let exit else { throw TimedOut(what: "the program's end", screen: screen) }
    return exit
  }

  // MARK: Looking

  var screen: Screen {
    Screen(rows: (0..<size.rows).map { row(at: $0) })
  }

  func cell(_ row: Int, _ column: Int) -> Cell {
    Cell(vt_emulator_cell(emulator, Int32(row), Int32(column)))
  }

  var cursor: (row: Int, column: Int, isVisible: Bool) {
    let cursor = vt_emulator_cursor(emulator)
    return (Int(cursor.row), Int(cursor.column), scanner.privateModes.contains(25))
  }

  var isOnAlternateScreen: Bool { vt_emulator_on_alternate_screen(emulator) }

  /// What a character written now would look like: shows attributes that a program left on.
  func nextCharacter() -> Cell {
    feed(Array("\r\nX".utf8)[...])
    let cursor = vt_emulator_cursor(emulator)
    return cell(Int(cursor.row), Int(cursor.column) - 1)
  }

  /// The line discipline's modes, as `stty` shows them.
  var modes: TerminalModes { TerminalModes(of: pair.slave) }

  private func row(at row: Int) -> String {
    var text = ""
    var column = 0
    while column < size.columns {
      let cell = vt_emulator_cell(emulator, Int32(row), Int32(column))
      let content = Cell.text(of: cell)
      text += content.isEmpty ? " " : content
      column += max(1, Int(cell.width))
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  // MARK: Inside

  /// Moves bytes both ways once; answers whether the program wrote anything.
  @discardableResult
  private func pump(milliseconds: Int32) -> Bool {
    if exit == nil { note(vt_wait(process, false)) }
    pipe?.advance()
    guard pair.master >= 0 else {
      usleep(useconds_t(milliseconds) * 1000)
      return false
    }
    flush()
    var descriptor = pollfd(fd: pair.master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(pair.master, &buffer, buffer.count)
    guard count > 0 else { return false }
    take(buffer[..<count])
    return true
  }

  /// Feeds the emulator, stopping after each query that it doesn't know, so that answers keep the order of questions.
  private func take(_ bytes: ArraySlice<UInt8>) {
    output += bytes
    var start = bytes.startIndex
    for index in bytes.indices {
      guard case .string("]", let content)? = scanner.consume(bytes[index]), content == "11;?" else { continue }
      feed(bytes[start...index])
      start = index + 1
      if let backgroundColor { unsent += Array("\u{1B}]11;rgb:\(backgroundColor)\u{1B}\\".utf8) }
    }
    feed(bytes[start...])
    flush()
  }

  private func feed(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { vt_emulator_feed(emulator, $0.baseAddress, $0.count) }
    var answer = [UInt8](repeating: 0, count: 1024)
    while true {
      let count = vt_emulator_take_answer(emulator, &answer, answer.count)
      guard count > 0 else { return }
      unsent += answer[..<count]
    }
  }

  private func flush() {
    guard !unsent.isEmpty, pair.master >= 0 else { return }
    let count = write(pair.master, unsent, unsent.count)
    if count > 0 { unsent.removeFirst(count) }
  }

  private func note(_ status: VTStatus) {
    switch status.kind {
    case VT_EXITED: exit = .exited(Int(status.code))
    case VT_SIGNALLED: exit = .signalled(Int(status.code))
    default: break
    }
  }

  private func closePair() {
    if pair.slave >= 0 { close(pair.slave) }
    if pair.master >= 0 { close(pair.master) }
    pair = VTPair(master: -1, slave: -1)
  }
}
