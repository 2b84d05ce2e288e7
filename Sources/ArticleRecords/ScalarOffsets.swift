internal import DocumentModel

/// UTF-8 offsets of a text as counts of Unicode scalars.
///
/// One pass counts the scalars before every 64th byte; a look-up counts the rest. In ASCII both offsets are equal.
struct ScalarOffsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let before: [Int]
  private static let step = 64

  /// - Parameter bytes: valid UTF-8 that outlives this value.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let steps = bytes.count / ScalarOffsets.step
    guard ScalarOffsets.hasWide(bytes) else {
      before = []
      return
    }
    before = [Int](unsafeUninitializedCapacity: steps + 1) { counts, count in
      var scalars = 0
      counts[0] = 0
      for step in 0..<steps {
        let low = step * ScalarOffsets.step
        scalars += ScalarOffsets.count(bytes, low, low + ScalarOffsets.step)
        counts[step + 1] = scalars
      }
      count = steps + 1
    }
  }

  subscript(offset: TextOffset) -> Int {
    let at = min(max(0, offset.utf8), bytes.count)
    guard !before.isEmpty else { return at }
    let step = at / ScalarOffsets.step
    return before[step] + ScalarOffsets.count(bytes, step * ScalarOffsets.step, at)
  }

  /// Bytes that begin a scalar, in a range of at most 64 bytes.
  @inline(__always)
  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    // A sum for each of the eight: a word's bits would be counted one by one where the processor isn't known to.
    var sums: UInt64 = 0
    var index = low
    while index + 8 <= high {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      sums &+= (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      index += 8
    }
    if index < high, index + 8 <= bytes.count {
      // What lies behind the range is shifted out.
      let behind = UInt64(8 - (high - index)) * 8
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &<< behind
      sums &+= (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      index = high
    }
    var continuations = Int((sums &* 0x0101_0101_0101_0101) >> 56)
    while index < high {
      if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
    return high - low - continuations
  }

  /// Whether any byte is beyond ASCII.
  private static func hasWide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return false }
    var index = 0
    while index + 8 <= bytes.count {
      if base.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    return bytes[index...].contains { $0 >= 0x80 }
  }
}
