/// FNV-1a over the folded scalars of a word: case is dropped in Latin-1 and Latin Extended-A, a curly apostrophe is
/// a straight one, and a letter followed by its combining accent counts as the composed letter.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always) init() {}

  @inline(__always) mutating func add(_ code: UInt32) {
    value = (value ^ UInt64(code)) &* 0x0000_0100_0000_01B3
  }

  /// Adds ASCII letters from an index on and moves the index behind them; the last one stays where an accent may follow it.
  @inline(__always) mutating func addLetters(
    _ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int, lowerSeen: inout Bool
  ) {
    var at = index
    var value = value
    var before = value
    var lowest: UInt8 = 0
    while at < end {
      let byte = bytes[at]
      let folded = byte | 0x20
      guard folded &- 0x61 < 26 else { break }
      lowest |= byte
      before = value
      value = (value ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
      at += 1
    }
    if at < end, at > index, bytes[at] == 0xCC {
      at -= 1
      value = before
    }
    if lowest & 0x20 != 0 { lowerSeen = true }
    self.value = value
    index = at
  }

  /// Adds the scalar at an index of valid UTF-8 and moves the index behind it.
  @inline(__always) mutating func addScalar(_ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      var code = UInt32(byte)
      if byte &- 0x41 < 26 { code |= 0x20 }
      index += 1
      if index + 1 < end, bytes[index] == 0xCC,
        let composed = WordHash.compose(code, bytes[index + 1])
      {
        code = composed
        index += 2
      }
      add(code)
    } else {
      addWide(bytes, &index, end)
    }
  }

  private mutating func addWide(_ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int) {
    let (code, width) = decodeScalar(bytes, index, end)
    index += width
    switch code {
    case 0x200B, 0x2060, 0xAD: return
    case 0x2019: add(0x27)
    default: add(WordHash.lowercased(code))
    }
  }

  @inline(__always) static func lowercased(_ code: UInt32) -> UInt32 {
    if code >= 0xC0, code <= 0xDE, code != 0xD7 { return code + 0x20 }
    if code >= 0x100, code < 0x138 || (code >= 0x14A && code < 0x178) { return code | 1 }
    if code >= 0x410, code <= 0x42F { return code + 0x20 }
    if code >= 0x391, code <= 0x3A9 { return code + 0x20 }
    return code
  }

  /// The letter under the accent of a small letter of Latin-1.
  static func withoutAccent(_ code: UInt32) -> UInt32 {
    switch code {
    case 0xE0...0xE5: 0x61
    case 0xE7: 0x63
    case 0xE8...0xEB: 0x65
    case 0xEC...0xEF: 0x69
    case 0xF1: 0x6E
    case 0xF2...0xF6: 0x6F
    case 0xF9...0xFC: 0x75
    case 0xFD, 0xFF: 0x79
    default: code
    }
  }

  /// A Latin-1 letter from a lower-case ASCII letter and the second byte of U+0300…U+033F.
  private static func compose(_ letter: UInt32, _ mark: UInt8) -> UInt32? {
    let base: UInt32
    switch letter {
    case 0x61: base = 0xE0
    case 0x65: base = 0xE8
    case 0x69: base = 0xEC
    case 0x6F: base = 0xF2
    case 0x75: base = 0xF9
    case 0x63: return mark == 0xA7 ? 0xE7 : nil
    case 0x6E: return mark == 0x83 ? 0xF1 : nil
    default: return nil
    }
    switch mark {
    case 0x80: return base
    case 0x81: return base + 1
    case 0x82: return base + 2
    case 0x83: return letter == 0x61 || letter == 0x6F ? base + 3 : nil
    case 0x88: return letter == 0x61 || letter == 0x6F ? base + 4 : base + 3
    default: return nil
    }
  }

  /// The hash of a whole word; never 0, which marks an empty slot.
  static func of(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = WordHash()
    var index = start
    while index < end { hash.addScalar(bytes, &index, end) }
    return hash.value
  }
}

/// The scalar at an index of valid UTF-8, and its width in bytes; broken bytes count as one scalar each.
@inline(__always)
func decodeScalar(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> (code: UInt32, width: Int) {
  let lead = bytes[index]
  if lead < 0x80 { return (UInt32(lead), 1) }
  if lead < 0xE0, index + 1 < end { return (UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2) }
  if lead < 0xF0, index + 2 < end {
    return (UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3)
  }
  if index + 3 < end {
    let high = UInt32(lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
    return (high | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
  }
  return (0xFFFD, 1)
}
