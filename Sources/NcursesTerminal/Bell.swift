import CNcurses
import Glibc

/// A pipe that wakes a waiting loop: rung from another thread or a signal handler, heard by `poll`.
package struct Bell: ~Copyable, Sendable {
  let readEnd: Int32
  let writeEnd: Int32

  /// Nothing when the process has no descriptor left.
  package init?() {
    var ends: (Int32, Int32) = (-1, -1)
    guard incise_pipe(&ends.0, &ends.1) == 0 else { return nil }
    (readEnd, writeEnd) = ends
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  package borrowing func ring() {
    var byte: UInt8 = 1
    // A full pipe already says all there is to say.
    _ = write(writeEnd, &byte, 1)
  }

  /// Hears all rings so far.
  package borrowing func clear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) > 0 {}
  }
}
