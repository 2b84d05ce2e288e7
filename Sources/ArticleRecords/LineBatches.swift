internal import Glibc

/// Whole lines of a stream, and which line of it the first one is, from 1.
struct LineBatch {
  let bytes: [UInt8]
  let firstLine: Int
}

/// Cuts what a source gives into batches of whole lines. A batch is as large as one read, or as one line that is larger.
struct LineBatches {
  private let chunk: Int
  /// The beginning of a line whose end isn't read yet.
  private var rest: [UInt8] = []
  private var isAtEnd = false
  private var linesBefore = 0
  private var isAtStart = true

  init(chunk: Int) { self.chunk = chunk }

  /// The next lines, as soon as at least one is whole; nothing at the end.
  mutating func next(_ read: (UnsafeMutableRawBufferPointer) -> Int) -> LineBatch? {
    guard let bytes = nextBytes(read) else { return nil }
    defer { linesBefore += lineFeeds(in: bytes) }
    return LineBatch(bytes: bytes, firstLine: linesBefore + 1)
  }

  private func lineFeeds(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { buffer in
      var count = 0
      var rest = buffer[...]
      while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, let feed = memchr(base, 0x0A, rest.count) {
        count += 1
        rest = rest.dropFirst(UnsafeRawPointer(feed) - base + 1)
      }
      return count
    }
  }

  private mutating func nextBytes(_ read: (UnsafeMutableRawBufferPointer) -> Int) -> [UInt8]? {
    var pending: [UInt8] = []
    swap(&pending, &rest)
    while !isAtEnd {
      let known = pending.count
      // Doubled, not grown by a chunk: a line of many chunks would be copied with each.
      if known + chunk > pending.capacity { pending.reserveCapacity(max(known + chunk, known * 2)) }
      let piece = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        count = min(max(0, read(UnsafeMutableRawBufferPointer(buffer))), chunk)
      }
      if piece.isEmpty {
        isAtEnd = true
        break
      }
      pending.append(contentsOf: piece)
      skipMark(&pending)
      // Three bytes back, for a mark just taken away.
      if let feed = pending[max(0, known - 3)...].lastIndex(of: 0x0A) {
        let end = feed + 1
        rest = Array(pending[end...])
        pending.removeSubrange(end...)
        return pending
      }
    }
    return pending.isEmpty ? nil : pending
  }

  /// A byte order mark may stand before the first record.
  private mutating func skipMark(_ bytes: inout [UInt8]) {
    guard isAtStart, bytes.count >= 3 else { return }
    isAtStart = false
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  }
}
