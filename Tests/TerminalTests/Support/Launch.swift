import CVirtualTerminal
import Glibc

/// Starting programs.
enum Launch {
  static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String], directory: String?,
    terminal: Int32, input: Int32, output: Int32, error: Int32
  ) -> pid_t {
    withCStrings([program] + arguments) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }.sorted()) { environment in
        program.withCString { path in
          func launch(_ directory: UnsafePointer<CChar>?) -> pid_t {
            var launch = VTLaunch(
              path: path, arguments: arguments, environment: environment, directory: directory,
              terminal: terminal, input: input, output: output, error: error)
            return vt_launch(&launch)
          }
          return directory?.withCString { launch($0) } ?? launch(nil)
        }
      }
    }
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the array holds at least its end") }
      return body(base)
    }
  }
}

/// Gives a pipe its bytes bit by bit, so that neither side waits for the other.
final class PipeWriter {
  let readEnd: Int32
  private var writeEnd: Int32
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) throws {
    // A program that closes its input early must not end the tests.
    _ = signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    guard vt_pipe(&ends) else {
      throw TerminalSession.CannotStart(description: "no pipe: errno \(errno)")
    }
    readEnd = ends[0]
    writeEnd = ends[1]
    self.bytes = bytes[...]
    _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK)
    advance()
  }

  deinit { finish() }

  func advance() {
    while writeEnd >= 0 {
      guard !bytes.isEmpty else { return finish() }
      let count = bytes.withUnsafeBytes { write(writeEnd, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes.removeFirst(count)
      } else if errno == EAGAIN {
        return
      } else {
        return finish()
      }
    }
  }

  private func finish() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }
}
