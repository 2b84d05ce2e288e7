import Glibc

/// Inputs of every kind, made in the tests' own folder.
enum TestFiles {
  struct CannotWrite: Error {
    var path: String
    var reason: Int32
  }

  @discardableResult
  static func file(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Array(text.utf8))
  }

  @discardableResult
  static func file(_ name: String, bytes: [UInt8]) throws -> String {
    let path = TestEnvironment.folder + "/" + name
    try write(bytes, to: path, flags: O_WRONLY | O_CREAT | O_TRUNC)
    return path
  }

  static func append(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path, flags: O_WRONLY | O_APPEND)
  }

  private static func write(_ bytes: [UInt8], to path: String, flags: Int32) throws {
    let descriptor = open(path, flags | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CannotWrite(path: path, reason: errno) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw CannotWrite(path: path, reason: errno) }
      rest.removeFirst(count)
    }
  }

  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }

  static func folder(_ name: String) throws -> String {
    let path = TestEnvironment.folder + "/" + name
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw CannotWrite(path: path, reason: errno) }
    return path
  }

  static func fifo(_ name: String) throws -> String {
    let path = TestEnvironment.folder + "/" + name
    unlink(path)
    guard mkfifo(path, 0o644) == 0 else { throw CannotWrite(path: path, reason: errno) }
    return path
  }
}
