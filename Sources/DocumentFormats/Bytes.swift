/// An ASCII letter in lowercase; any other byte as it is.
@inline(__always)
func asciiLower(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

@inline(__always)
func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

extension UnsafeBufferPointer<UInt8> {
  /// Whether a word stands at an index, whatever the case of its ASCII and Latin-1 letters. The word is lowercase.
  func hasWord(_ word: StaticString, at index: Int, limit: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard limit - index >= count else { return false }
    let letters = word.utf8Start
    for offset in 0..<count {
      var byte = asciiLower(self[index + offset])
      if offset > 0, self[index + offset - 1] == 0xC3, byte >= 0x80, byte <= 0x9E { byte |= 0x20 }
      if byte != letters[offset] { return false }
    }
    return true
  }

  /// The number of scalars in a range of valid UTF-8.
  func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether a capital letter (ASCII, Latin-1, Latin Extended-A, Greek, Cyrillic) begins at an index.
  func isCapital(at index: Int) -> Bool {
    let byte = self[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard index + 1 < count else { return false }
    let next = self[index + 1]
    switch byte {
    case 0xC3: return next <= 0x9E && next != 0x97
    case 0xC4, 0xC5: return next & 1 == 0 || byte == 0xC5 && next >= 0xB9
    case 0xCE: return next >= 0x86 && next <= 0xAB
    case 0xD0: return next <= 0xAF
    default: return false
    }
  }

  /// Whether a lowercase letter of Latin-1 or ASCII begins at an index.
  func isLowercase(at index: Int) -> Bool {
    let byte = self[index]
    if byte < 0x80 { return byte &- 0x61 < 26 }
    guard byte == 0xC3, index + 1 < count else { return false }
    return self[index + 1] >= 0x9F && self[index + 1] != 0xB7
  }
}
