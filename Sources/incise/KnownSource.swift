import Synchronization

/// What the source held when it was last read: by it a later look at the file is known to bring news or none.
final class KnownSource: Sendable {
  private struct Version: Equatable {
    var reading: Int
    var hash: Int
  }

  private struct Known {
    var version: Version?
    /// How the file looked when it was looked at last (`Source.stamp`).
    var stamp: [Int]?
    /// Its reader knows already that the file holds something else by now.
    var isTold = false
    var failure: Failure?
  }

  private let known = Mutex(Known())

  /// Why nothing could be made of the source.
  var failure: Failure? { known.withLock { $0.failure } }

  func fail(_ failure: Failure) { known.withLock { $0.failure = failure } }

  /// Its reader reads it again: what changes from now on is news once more.
  func look() {
    known.withLock {
      $0.isTold = false
      $0.stamp = nil
    }
  }

  /// Remembers what a reading brought; an earlier reading that ends later is forgotten.
  func remember(_ bytes: [UInt8], reading: Int) {
    let version = Version(reading: reading, hash: Self.hash(of: bytes))
    known.withLock { known in
      guard reading >= known.version?.reading ?? 0 else { return }
      known.version = version
      known.stamp = nil
      known.isTold = false
    }
  }

  /// Whether these bytes are others than those last read, as far as these are known.
  func isNews(_ bytes: [UInt8]) -> Bool {
    let hash = Self.hash(of: bytes)
    return known.withLock { $0.version?.hash } != hash
  }

  /// Whether the file holds anything else by now than what was last read of it, once only. It is read where its size, its
  /// time or its inode has changed since it was looked at last.
  func isOld(_ source: Source) -> Bool {
    let stamp = source.stamp
    let before = known.withLock { $0 }
    // What is still being read for the first time is compared with nothing.
    guard before.version != nil, stamp != nil, !before.isTold, before.stamp != stamp else { return false }
    // An empty file is about to be written.
    guard let bytes = try? source.open().readAll(), !bytes.isEmpty else { return false }
    let hash = Self.hash(of: bytes)
    let isOld: Bool? = known.withLock { known in
      guard known.version == before.version else { return nil }
      known.stamp = stamp
      known.isTold = known.version?.hash != hash
      return known.isTold
    }
    // It was read again in the meantime: that is what to compare with.
    return isOld ?? self.isOld(source)
  }

  private static func hash(of bytes: [UInt8]) -> Int {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
