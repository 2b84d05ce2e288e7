import Glibc

/// Where an article comes from: a file, or standard input.
struct Source: Sendable {
  /// The path as the user gave it; nothing for standard input.
  let path: String?

  init(_ argument: String?) { path = argument == "-" ? nil : argument }

  /// What the bottom line and the errors call it.
  var name: String { path ?? "standard input" }
  /// The last component of the path.
  var shortName: String? { path.map { $0.split(separator: "/").last.map(String.init) ?? $0 } }

  /// Size, time of the last change and inode, by which most changes of a file are told without reading it.
  var stamp: [Int]? {
    guard let path else { return nil }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_ino)]
  }

  func open() throws(Failure) -> OpenSource {
    guard let path else { return OpenSource(source: self, descriptor: 0, size: nil) }
    if path.hasPrefix("http://") || path.hasPrefix("https://") {
      throw Failure(name, "web addresses can't be read yet; save the page and open the file", .unavailable)
    }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(name) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .system(name, code)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .system(name, EISDIR)
    }
    return OpenSource(
      source: self, descriptor: descriptor, size: status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil)
  }
}

/// The path without symbolic links, from the root; nothing when it leads nowhere.
func absolutePath(_ path: String) -> String? {
  guard let pointer = realpath(path, nil) else { return nil }
  defer { free(pointer) }
  return String(cString: pointer)
}

/// A source that is being read, once, from its start. Closed when it is given up.
final class OpenSource: Sendable {
  let source: Source
  private let descriptor: Int32
  /// Bytes of a regular file when it was opened; it may have changed since.
  let size: Int?

  /// Whether it can be read again and again, unlike a pipe.
  var isRegular: Bool { size != nil }

  var isTerminal: Bool { isatty(descriptor) != 0 }

  init(source: Source, descriptor: Int32, size: Int?) {
    self.source = source
    self.descriptor = descriptor
    self.size = size
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Appends up to so many more bytes; false at the end of the source.
  ///
  /// Read, not mapped: a mapped file that shrinks ends the process.
  ///
  /// - Parameter patience: milliseconds after which what has come so far must do; nothing to wait for all of it.
  func read(into bytes: inout [UInt8], atMost most: Int, patience: Int? = nil) throws(Failure) -> Bool {
    var left = most
    let end = patience.map { ContinuousClock.now + .milliseconds($0) }
    let first = bytes.count
    if let size { bytes.reserveCapacity(first + min(most, size + 1)) }
    while left > 0 {
      if let end, !hasBytes(by: end) { return true }
      let wanted = min(left, isRegular ? 1 << 20 : 1 << 16)
      let before = bytes.count
      // What is read lands in the array itself: no second copy of a large file.
      var count = 0
      bytes.append(contentsOf: repeatElement(0, count: min(wanted, size.map { max(4096, $0 - before + 1) } ?? wanted)))
      let room = bytes.count - before
      repeat {
        count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress.map { $0 + before }, room) }
      } while count < 0 && errno == EINTR
      let code = errno
      bytes.removeLast(room - max(0, count))
      if count < 0 { throw .system(source.name, code) }
      if count == 0 { return false }
      left -= count
    }
    return true
  }

  /// Waits until there is something to read, or the end; false when neither has come by then.
  private func hasBytes(by end: ContinuousClock.Instant) -> Bool {
    while true {
      let left = max(.zero, end - .now)
      var descriptor = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&descriptor, 1, Int32(left / .milliseconds(1)))
      if ready != 0, !(ready < 0 && errno == EINTR) { return true }
      if left == .zero { return false }
    }
  }

  func readAll() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while try read(into: &bytes, atMost: 1 << 26) {}
    return bytes
  }
}
