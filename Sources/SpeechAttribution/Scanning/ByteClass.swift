/// What a byte can begin.
enum ByteClass: UInt8 {
  case space
  case lineFeed
  case letter
  case digit
  case apostrophe
  case straightMark
  case comma
  case period
  case colon
  case semicolon
  case question
  case exclamation
  case hyphen
  case openBracket
  case closeBracket
  case at
  case wide
  case other

  static let table: [ByteClass] = (0...255).map { ByteClass(of: UInt8($0)) }

  private init(of byte: UInt8) {
    switch byte {
    case 0x0A, 0x0B, 0x0C, 0x0D: self = .lineFeed
    case 0x09, 0x20: self = .space
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x30...0x39: self = .digit
    case 0x27: self = .apostrophe
    case 0x22: self = .straightMark
    case 0x2C: self = .comma
    case 0x2E: self = .period
    case 0x3A: self = .colon
    case 0x3B: self = .semicolon
    case 0x3F: self = .question
    case 0x21: self = .exclamation
    case 0x2D: self = .hyphen
    case 0x28, 0x5B: self = .openBracket
    case 0x29, 0x5D: self = .closeBracket
    case 0x40, 0x23: self = .at
    case 0x80...0xFF: self = .wide
    default: self = .other
    }
  }
}

/// What a scalar beyond ASCII is to the tokenizer.
enum ScalarClass {
  case letter
  case space
  case nothing
  case openMark(MarkStyle)
  case closeMark(MarkStyle)
  case apostrophe
  case dash
  case ellipsis
  case other

  @inline(__always) static func of(_ code: UInt32) -> ScalarClass {
    if code >= 0xC0, code < 0x2000 {
      return code == 0xD7 || code == 0xF7 ? .other : .letter
    }
    switch code {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: return .space
    case 0xAB: return .openMark(.guillemet)
    case 0xBB: return .closeMark(.guillemet)
    case 0x201C, 0x201F: return .openMark(.double)
    case 0x201D: return .closeMark(.double)
    case 0x201E: return .openMark(.low)
    case 0x2018, 0x201B: return .openMark(.single)
    case 0x2019: return .apostrophe
    case 0x201A: return .openMark(.single)
    case 0x2039: return .openMark(.angle)
    case 0x203A: return .closeMark(.angle)
    case 0x2012...0x2015: return .dash
    case 0x2026: return .ellipsis
    case 0x200B...0x200F, 0x2060...0x206F, 0x202A...0x202E, 0xAD, 0xFEFF: return .nothing
    case 0xAA, 0xBA: return .letter
    case 0x80..<0xC0: return .other
    case 0x2010, 0x2011: return .other
    case 0x2016...0x2BFF, 0x3001...0x303F, 0xFF00...0xFF0F, 0xE000...0xF8FF: return .other
    case 0x1F000...0x1FAFF: return .other
    default: return .letter
    }
  }
}

/// A family of quotation marks; what opens in one closes in the same.
enum MarkStyle: UInt8 {
  case guillemet = 1
  case double
  case low
  case straight
  case single
  case straightSingle
  case angle
  /// Two apostrophes typed for one mark ("''").
  case doubledSingle

  /// Whether an opening mark of the style inside another opens one more; the others open and close alike, or with a mark
  /// of another style.
  var nests: Bool {
    switch self {
    case .straight, .doubledSingle, .low: false
    case .guillemet, .double, .single, .straightSingle, .angle: true
    }
  }
}
