import CVirtualTerminal
import Glibc

/// A program run to its end without a terminal: what it wrote and how it ended.
struct ProgramRun {
  var output: [UInt8]
  var error: [UInt8]
  var exit: TerminalSession.Exit

  var outputText: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: error, as: UTF8.self) }
  var status: Int? { if case .exited(let status) = exit { status } else { nil } }

  /// Runs a program with pipes all around and no controlling terminal.
  ///
  /// - Parameter keptOutput: How many bytes of output are read before the pipe is closed, as `| head` does.
  static func run(
    _ program: String, _ arguments: [String] = [], input: [UInt8] = [], environment: [String: String] = [:],
    directory: String? = nil, keptOutput: Int = .max, limit: Duration = TerminalSession.limit
  ) throws -> ProgramRun {
    let writer = try PipeWriter(input)
    var output = try PipeReader(keep: keptOutput)
    var error = try PipeReader(keep: .max)
    let process = Launch.start(
      program, arguments, TestEnvironment.variables(environment), directory: directory, terminal: -1,
      input: writer.readEnd, output: output.writeEnd, error: error.writeEnd)
    close(writer.readEnd)
    output.closeWriteEnd()
    error.closeWriteEnd()
    guard process > 0 else { throw TerminalSession.CannotStart(description: "cannot start \(program)") }

    let end = ContinuousClock.now + limit
    while output.isOpen || error.isOpen {
      writer.advance()
      var descriptors = [
        pollfd(fd: output.readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: error.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      poll(&descriptors, 2, 20)
      if descriptors[0].revents != 0 { output.advance() }
      if descriptors[1].revents != 0 { error.advance() }
      if ContinuousClock.now > end { break }
    }
    var status = vt_wait(process, false)
    while status.kind == VT_RUNNING {
      guard ContinuousClock.now < end else {
        kill(-process, SIGKILL)
        _ = vt_wait(process, true)
        throw TerminalSession.TimedOut(
          what: "the end of \(program) \(arguments)",
          screen: Screen(rows: [String(decoding: error.bytes, as: UTF8.self)]))
      }
      usleep(2000)
      status = vt_wait(process, false)
    }
    return ProgramRun(
      output: output.bytes, error: error.bytes,
      exit: status.kind == VT_EXITED ? .exited(Int(status.code)) : .signalled(Int(status.code)))
  }
}

/// The reading end of a pipe.
private struct PipeReader {
  private(set) var readEnd: Int32
  private(set) var writeEnd: Int32
  private(set) var bytes: [UInt8] = []
  private let keep: Int

  var isOpen: Bool { readEnd >= 0 }

  init(keep: Int) throws {
    var ends: [Int32] = [-1, -1]
    guard vt_pipe(&ends) else {
      throw TerminalSession.CannotStart(description: "no pipe: errno \(errno)")
    }
    readEnd = ends[0]
    writeEnd = ends[1]
    self.keep = keep
  }

  mutating func closeWriteEnd() {
    close(writeEnd)
    writeEnd = -1
  }

  mutating func advance() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(readEnd, &buffer, min(buffer.count, keep - bytes.count))
    if count > 0 { bytes += buffer[..<count] }
    if count <= 0 || bytes.count >= keep {
      close(readEnd)
      readEnd = -1
    }
  }
}
