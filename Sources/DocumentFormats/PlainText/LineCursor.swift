internal import Glibc

/// One line of a source, as offsets of its bytes.
struct Line {
  /// Where the line begins, its indent included.
  var offset: Int
  /// The first byte that is no space, and the one after the last that is none; equal in a blank line.
  var start: Int
  var end: Int
  /// Columns of white space before `start`; a tab goes to the next multiple of 4.
  var indent: Int

  var isBlank: Bool { start == end }
  var count: Int { end - start }
}

/// Walks the lines of a text. Lines end with LF or CRLF; in a text without any LF, with CR.
struct LineCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let ending: Int32
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(64 << 10))
    let hasFeeds = sample.contains(0x0A) || sample.count < bytes.count
    ending = !hasFeeds && sample.contains(0x0D) ? 0x0D : 0x0A
  }

  mutating func next() -> Line? {
    guard position < bytes.count, let base = bytes.baseAddress else { return nil }
    let offset = position
    var end = bytes.count
    if let found = memchr(base + offset, ending, bytes.count - offset) {
      end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
    position = min(end + 1, bytes.count)
    var start = offset
    var indent = 0
    scan: while start < end {
      switch bytes[start] {
      case 0x20: indent += 1
      case 0x09: indent = (indent | 3) + 1
      case 0x0B, 0x0C, 0x0D: break
      case 0xC2 where start + 1 < end && bytes[start + 1] == 0xA0:
        indent += 1
        start += 1
      default: break scan
      }
      start += 1
    }
    while end > start {
      switch bytes[end - 1] {
      case 0x20, 0x09, 0x0B, 0x0C, 0x0D: end -= 1
      case 0xA0 where end - start >= 2 && bytes[end - 2] == 0xC2: end -= 2
      default: return Line(offset: offset, start: start, end: end, indent: indent)
      }
    }
    return Line(offset: offset, start: start, end: start, indent: indent)
  }
}
