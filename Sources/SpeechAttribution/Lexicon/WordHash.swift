/// A hash of the folded scalars of a word: case is dropped in Latin-1 and Latin Extended-A, a curly apostrophe is
/// a straight one, and a letter followed by its combining accent counts as the composed letter.
///
/// Eight letters are taken at a time, by the two halves of a product as wyhash does (github.com/wangyi-fudan/wyhash).
struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Up to seven letters that wait for more.
  private var waiting: UInt64 = 0
  private var bits: UInt64 = 0

  @inline(__always) init() {}

  @inline(__always) var value: UInt64 { Self.mix(state, waiting) }

  @inline(__always) private static func mix(_ state: UInt64, _ letters: UInt64) -> UInt64 {
    let product = (state ^ letters).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  /// A letter of Latin-1 takes a byte, any other a sign and two or three.
  @inline(__always) mutating func add(_ code: UInt32) {
    if code < 0x100 {
      add(byte: UInt64(code))
    } else {
      add(byte: 1)
      add(byte: UInt64(code & 0xFF))
      add(byte: UInt64(code >> 8 & 0xFF))
      if code > 0xFFFF { add(byte: UInt64(code >> 16)) }
    }
  }

  @inline(__always) private mutating func add(byte: UInt64) {
    waiting |= byte &<< bits
    bits &+= 8
    guard bits == 64 else { return }
    state = Self.mix(state, waiting)
    waiting = 0
    bits = 0
  }

  /// Adds the ASCII letters that eight bytes begin with, to an empty hash or behind eight others: how many, and whether
  /// a small one is among them.
  @inline(__always)
  private mutating func addEight(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> (letters: Int, hasLower: Bool) {
    let signs = UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
    let folded = signs | 0x2020_2020_2020_2020
    let low = folded & 0x7F7F_7F7F_7F7F_7F7F
    // The highest bit of each byte: from «a» on, and behind «z».
    let (fromA, behindZ) = (low &+ 0x1F1F_1F1F_1F1F_1F1F, low &+ 0x0505_0505_0505_0505)
    let others = ~(fromA & ~behindZ & ~signs) & 0x8080_8080_8080_8080
    guard others != 0 else {
      state = Self.mix(state, folded)
      return (8, signs & 0x2020_2020_2020_2020 != 0)
    }
    let width = UInt64(others.trailingZeroBitCount & ~7)
    let mask = (1 &<< width) &- 1
    waiting = folded & mask
    bits = width
    return (Int(width / 8), signs & mask & 0x2020_2020_2020_2020 != 0)
  }

  /// Adds ASCII letters from an index on, eight at a time, to an empty hash, and moves the index behind them: whether a small
  /// one is among them. Nil where too few bytes are left to tell.
  @inline(__always)
  mutating func addPlainLetters(_ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ count: Int) -> Bool? {
    var hasLower = false
    while index &+ 8 <= count {
      let eight = addEight(bytes, index)
      if eight.hasLower { hasLower = true }
      index &+= eight.letters
      if eight.letters < 8 { return hasLower }
    }
    return nil
  }

  /// Adds ASCII letters from an index on and moves the index behind them; the last one stays where an accent may follow it.
  @inline(__always) mutating func addLetters(
    _ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int, lowerSeen: inout Bool
  ) {
    var stop = index
    var signs: UInt8 = 0
    while stop < end, (bytes[stop] | 0x20) &- 0x61 < 26 {
      signs |= bytes[stop]
      stop += 1
    }
    if signs & 0x20 != 0 { lowerSeen = true }
    if stop < end, stop > index, bytes[stop] == 0xCC { stop -= 1 }
    while index < stop {
      add(byte: UInt64(bytes[index] | 0x20))
      index += 1
    }
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
