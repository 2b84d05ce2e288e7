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
    guard let base = UnsafeRawPointer(baseAddress) else { return 0 }
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var continuations = 0
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let signs = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      continuations += Int((signs &* 0x0101_0101_0101_0101) >> 56)
      index += 8
    }
    while index < range.upperBound {
      if self[index] & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
    return range.count - continuations
  }

  /// Whether more than so many scalars begin in a range of valid UTF-8; looks no further than it must.
  func hasScalars(moreThan limit: Int, in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var left = limit
    while index < range.upperBound {
      // What is left can't be reached, or is passed for sure, before so many bytes more.
      let end = Swift.min(range.upperBound, index + left + 1)
      left -= scalarCount(index..<end)
      if left < 0 { return true }
      index = end
    }
    return false
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
