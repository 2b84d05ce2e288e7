/// What a look at bytes as UTF-8 found.
struct UTF8Census: Equatable {
  /// Well-formed sequences of two to four bytes.
  var wellFormed = 0
  /// Bytes that belong to no well-formed sequence.
  var malformed = 0
  /// Of those, the ones that are everyday letters or marks in Windows-1252.
  var plausibleLatin = 0
}

/// The index of the first byte that isn't part of well-formed UTF-8, or nothing.
///
/// ASCII is passed over eight bytes at a time.
package func firstMalformedUTF8(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
  guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
  let count = bytes.count
  var index = start
  while index < count {
    while index + 8 <= count {
      let high = base.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian & 0x8080_8080_8080_8080
      if high != 0 {
        index += high.trailingZeroBitCount >> 3
        break
      }
      index += 8
    }
    guard index < count else { return nil }
    if bytes[index] < 0x80 {
      index += 1
      continue
    }
    let width = sequenceWidth(in: bytes, at: index)
    if width == 0 { return index }
    index += width
  }
  return nil
}

/// Bytes of the well-formed multi-byte sequence at an index, or 0 (Unicode 15, table 3-7).
@inline(__always)
func sequenceWidth(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let left = bytes.count - index
  let first = bytes[index]
  func follows(_ offset: Int) -> Bool { bytes[index + offset] & 0xC0 == 0x80 }
  if first < 0xE0 {
    return first >= 0xC2 && left >= 2 && follows(1) ? 2 : 0
  }
  if first < 0xF0 {
    guard left >= 3, follows(1), follows(2) else { return 0 }
    let second = bytes[index + 1]
    if first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F { return 0 }
    return 3
  }
  guard first < 0xF5, left >= 4, follows(1), follows(2), follows(3) else { return 0 }
  let second = bytes[index + 1]
  if first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F { return 0 }
  return 4
}

/// Counts what is and what isn't UTF-8 in bytes that are not all of it.
func census(of bytes: UnsafeBufferPointer<UInt8>) -> UTF8Census {
  var census = UTF8Census()
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
      continue
    }
    let width = sequenceWidth(in: bytes, at: index)
    if width > 0 {
      census.wellFormed += 1
      index += width
    } else {
      census.malformed += 1
      if isEverydayWindows1252(byte) { census.plausibleLatin += 1 }
      index += 1
    }
  }
  return census
}
