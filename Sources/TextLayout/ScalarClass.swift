internal import CUnistring

/// What one scalar does in a line of cells.
///
/// Widths are those of libunistring 1.0 (Unicode 14, ambiguous width taken as 1), which agree with glibc's
/// `wcwidth`, that ncurses goes by, except where this file says so.
enum ScalarClass: Equatable {
  case base(columns: UInt8)
  /// Takes a column and stays with the letter before it (Indic vowel signs).
  case spacingMark(columns: UInt8)
  /// Stands over or under the letter before it, takes no column.
  case mark
  /// A space where a line may break.
  case space
  case noBreakSpace
  case softHyphen
  case zeroWidthSpace
  /// Draws nothing and breaks nothing: joiners, variation selectors, directional marks.
  case ignorable
  /// Never sent to a terminal; the sign that is shown instead.
  case sign(UInt32)
  case regionalIndicator

  static func of(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x20: .space
    case 0x09, 0x0A, 0x0D: .space
    case 0x21..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: .base(columns: 1)
    case 0x00..<0x20: .sign(0x2400 + scalar)
    case 0x7F: .sign(0x2421)
    case 0x85: .sign(0x2424)
    case 0x80..<0xA0: .sign(0x2426)
    case 0xA0: .noBreakSpace
    case 0xAD: .softHyphen
    case 0x34F: .ignorable
    case 0x300..<0x370: .mark
    case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xAC00..<0xD7A4: .base(columns: 2)
    case 0x2000..<0x2070: generalPunctuation(scalar)
    default: special(scalar) ?? byLibrary(scalar)
    }
  }

  private static func generalPunctuation(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    // The thin space is breakable in Unicode, but French sets it where nothing may break («20 000»).
    case 0x2007, 0x2009, 0x202F: .noBreakSpace
    case 0x2000..<0x200B, 0x205F: .space
    case 0x200B: .zeroWidthSpace
    case 0x200C...0x200F, 0x2060...0x2064: .ignorable
    case 0x2028: .sign(0x2424)
    case 0x2029: .sign(0xB6)
    case 0x202A, 0x202D, 0x2066, 0x2068: .sign(0x21E2)
    case 0x202B, 0x202E, 0x2067: .sign(0x21E0)
    case 0x202C, 0x2069: .sign(0x21E1)
    case 0x2065...0x206F: .sign(0xFFFD)
    default: .base(columns: 1)
    }
  }

  private static func special(_ scalar: UInt32) -> ScalarClass? {
    switch scalar {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: .base(columns: 1)
    case 0x061C, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: .ignorable
    case 0x3248...0x324F, 0x4DC0...0x4DFF: .base(columns: 2)
    case 0xFEFF: .sign(0x237D)
    case 0xFFF9...0xFFFB: .sign(0xFFFD)
    case 0xE0000...0xE007F: .sign(0x2370)
    case 0x1F1E6...0x1F1FF: .regionalIndicator
    default: nil
    }
  }

  private static func byLibrary(_ scalar: UInt32) -> ScalarClass {
    let category = uc_general_category(scalar).bitmask
    if category & UInt32(UC_CATEGORY_MASK_Mn | UC_CATEGORY_MASK_Me) != 0 { return .mark }
    if category & UInt32(UC_CATEGORY_MASK_Cn | UC_CATEGORY_MASK_Cs) != 0 { return .sign(0xFFFD) }
    if category & UInt32(UC_CATEGORY_MASK_Cf) != 0 { return .ignorable }
    let width = uc_width(scalar, "UTF-8")
    if category & UInt32(UC_CATEGORY_MASK_Mc) != 0 { return width > 0 ? .spacingMark(columns: UInt8(width)) : .mark }
    if width < 0 { return .sign(0xFFFD) }
    return width == 0 ? .mark : .base(columns: UInt8(width))
  }
}

/// Hangul syllables from their parts, as the Unicode standard composes them (section 3.12).
enum Hangul {
  static func isLeading(_ scalar: UInt32) -> Bool { (0x1100...0x1112).contains(scalar) }

  /// The scalar for a syllable so far and one more part, if there is one.
  static func compose(_ base: UInt32, _ part: UInt32) -> UInt32? {
    if isLeading(base), (0x1161...0x1175).contains(part) {
      return 0xAC00 + ((base - 0x1100) * 21 + (part - 0x1161)) * 28
    }
    if (0xAC00..<0xD7A4).contains(base), (base - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(part) {
      return base + (part - 0x11A7)
    }
    return nil
  }
}
