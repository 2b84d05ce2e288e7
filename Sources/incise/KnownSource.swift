import Synchronization

/// What the source held when it was last read: by it a later look at the file is known to bring news or none.
final class KnownSource: Sendable {
  private struct Version: Equatable {
    var reading: Int
    var hash: Int
  }

  private let latest = Mutex<Version?>(nil)

  /// Remembers what a reading brought; an earlier reading that ends later is forgotten.
  func remember(_ bytes: [UInt8], reading: Int) {
    let version = Version(reading: reading, hash: Self.hash(of: bytes))
    latest.withLock { latest in if reading >= latest?.reading ?? 0 { latest = version } }
  }

  /// Whether these bytes are others than those last read, as far as these are known.
  func isNews(_ bytes: [UInt8]) -> Bool {
    let hash = Self.hash(of: bytes)
    return latest.withLock { $0?.hash } != hash
  }

  /// Whether the file holds anything else by now than what was last read of it.
  func isOld(_ source: Source) -> Bool { (try? source.open().readAll()).map(isNews) ?? false }

  private static func hash(of bytes: [UInt8]) -> Int {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
