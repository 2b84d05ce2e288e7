/// Where lines may not break although Unicode's line breaking (UAX #14) or a space in the source would let them.
struct SpacingRules {
  let french: Bool

  /// Whether a line may end after one scalar and the next begin with another; 0 is the start of the text.
  @inline(__always) func allowsBreak(after last: UInt32, before first: UInt32) -> Bool {
    // Letters and digits, by far the most frequent.
    if isPlain(first) && isPlain(last) { return true }
    return !mayNotBegin(first) && !mayNotEnd(last)
  }

  @inline(__always) private func isPlain(_ scalar: UInt32) -> Bool {
    (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7A || scalar >= 0xC0 && scalar < 0x2000
  }

  func mayNotBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    // ! ? ; : ) ] } …
    case 0x21, 0x3F, 0x3B, 0x3A, 0x29, 0x5D, 0x7D, 0x2026: true
    // » ›
    case 0xBB, 0x203A: french
    default: false
    }
  }

  func mayNotEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    // ( [ { ¡ ¿ „ ‚
    case 0x28, 0x5B, 0x7B, 0xA1, 0xBF, 0x201E, 0x201A: true
    // « ‹ “
    case 0xAB, 0x2039, 0x201C: french
    default: false
    }
  }

  /// Whether the space between two numbers holds together groups of thousands («20 000»).
  func groupsDigits(_ before: ArraySlice<PlacedGlyph>, _ after: ArraySlice<PlacedGlyph>) -> Bool {
    guard french, after.count >= 3, let last = before.last, Self.isDigit(last.glyph.scalar) else { return false }
    for (offset, atom) in after.prefix(4).enumerated() where Self.isDigit(atom.glyph.scalar) != (offset < 3) {
      return false
    }
    let group = before.suffix(4)
    return group.count < 4 || !group.allSatisfy { Self.isDigit($0.glyph.scalar) }
  }

  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  static func isDash(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar >= 0x2013 && scalar <= 0x2015 }

  /// % ‰ ° € $ £: what French sets apart from its number.
  static func isUnitSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x25, 0x2030, 0xB0, 0x20AC, 0x24, 0xA3: true
    default: false
    }
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7A
      || scalar >= 0xC0 && scalar < 0x530 && scalar != 0xD7 && scalar != 0xF7 || scalar >= 0x1E00 && scalar < 0x2000
  }
}
