import Keybindings

/// The numbers and letters by which terminals name keys.
enum KeyCodes {
  /// The key of a character or a C0 control code, as it comes without any protocol.
  ///
  /// - Parameter erase: the code of the terminal's erase key, `stty erase`.
  static func key(_ scalar: Unicode.Scalar, erase: UInt8 = 0x7F, _ modifiers: Key.Modifiers = []) -> Key? {
    switch scalar.value {
    case UInt32(erase), 0x7F: return Key(.backspace, modifiers)
    case 0x0D, 0x0A: return Key(.enter, modifiers)
    case 0x09: return Key(.tab, modifiers)
    case 0x1B: return Key(.escape, modifiers)
    case 0x00: return Key(.character(" "), modifiers.union(.control))
    case 0x01...0x1A: return Unicode.Scalar(scalar.value + 0x60).map { Key(.character($0), modifiers.union(.control)) }
    case 0x1C...0x1F: return Unicode.Scalar(scalar.value + 0x40).map { Key(.character($0), modifiers.union(.control)) }
    case 0x80...0x9F: return nil
    default: return Key(.character(scalar), modifiers)
    }
  }

  /// The key that the last byte of `CSI … X` or `SS3 X` names.
  static func letter(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "S"): .function(4)
    default: nil
    }
  }

  /// The key that the number of `CSI n ~` names: those of VT220, xterm and rxvt.
  static func number(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// The character or key of the numeric pad in its application mode, `SS3 X`.
  static func pad(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: " "): .character(" ")
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Unicode.Scalar(final - 0x40))
    default: nil
    }
  }

  /// The key of a code in the kitty keyboard protocol; nothing for one that nobody can bind.
  static func kitty(_ code: Int) -> Key.Code? {
    switch code {
    case 27: .escape
    case 13, 57414: .enter
    case 9: .tab
    case 127, 8: .backspace
    case 57376...57398: .function(code - 57363)
    case 57399...57408: .character(Unicode.Scalar(UInt8(code - 57399 + 0x30)))
    case 57409: .character(".")
    case 57410: .character("/")
    case 57411: .character("*")
    case 57412: .character("-")
    case 57413: .character("+")
    case 57415: .character("=")
    case 57416: .character(",")
    case 57417: .left
    case 57418: .right
    case 57419: .up
    case 57420: .down
    case 57421: .pageUp
    case 57422: .pageDown
    case 57423: .home
    case 57424: .end
    case 57425: .insert
    case 57426: .delete
    case 0x20...0x7E, 0xA0..<57344, 63744...0x10FFFF: Unicode.Scalar(UInt32(code)).map { .character($0) }
    default: nil
    }
  }

  /// xterm's modifier number less 1; nothing where a key is held that keymaps don't know (super, hyper).
  static func modifiers(_ number: Int) -> Key.Modifiers? {
    let bits = max(0, number - 1)
    guard bits & 0x18 == 0 else { return nil }
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 0x22 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
