internal import DocumentModel

/// UTF-8 offsets of a text as counts of Unicode scalars.
///
/// One pass counts the scalars before every 128th byte; a look-up counts the rest. In ASCII both offsets are equal.
struct ScalarOffsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let before: [Int]
  private static let step = 128

  /// - Parameter bytes: valid UTF-8 that outlives this value.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let steps = bytes.count / ScalarOffsets.step
    let isASCII = !bytes.contains { $0 >= 0x80 }
    guard !isASCII else {
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

  /// Bytes that begin a scalar, in a range.
  @inline(__always)
  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var continuations = 0
    var index = low
    while index + 8 <= high {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      continuations += (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      index += 8
    }
    while index < high {
      if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
    return high - low - continuations
  }
}
