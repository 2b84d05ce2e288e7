import CNcurses
import Keybindings

/// From what ncurses reads to a `Key`.
enum KeyDecoder {
  static func key(character value: UInt32, modifiers bits: UInt32) -> Key? {
    var modifiers = self.modifiers(bits)
    switch value {
    case 0x0D, 0x0A: return Key(.enter, modifiers)
    case 0x09: return Key(.tab, modifiers)
    case 0x1B: return Key(.escape, modifiers)
    case 0x7F, 0x08: return Key(.backspace, modifiers)
    case 0:
      modifiers.insert(.control)
      return Key(.character(" "), modifiers)
    case 0x01...0x1A:
      modifiers.insert(.control)
      return Unicode.Scalar(value + 0x60).map { Key(.character($0), modifiers) }
    case 0x1C...0x1F:
      modifiers.insert(.control)
      return Unicode.Scalar(value + 0x40).map { Key(.character($0), modifiers) }
    default:
      return Unicode.Scalar(value).map { Key(.character($0), modifiers) }
    }
  }

  static func key(named value: UInt32, modifiers bits: UInt32) -> Key? {
    var modifiers = self.modifiers(bits)
    let code: Key.Code
    switch incise_key(rawValue: value) {
    case INCISE_UP: code = .up
    case INCISE_DOWN: code = .down
    case INCISE_LEFT: code = .left
    case INCISE_RIGHT: code = .right
    case INCISE_HOME: code = .home
    case INCISE_END: code = .end
    case INCISE_PAGE_UP: code = .pageUp
    case INCISE_PAGE_DOWN: code = .pageDown
    case INCISE_INSERT: code = .insert
    case INCISE_DELETE: code = .delete
    case INCISE_BACKSPACE: code = .backspace
    case INCISE_ENTER: code = .enter
    case INCISE_BACK_TAB:
      code = .tab
      modifiers.insert(.shift)
    default:
      guard value > INCISE_FUNCTION.rawValue else { return nil }
      code = .function(Int(value - INCISE_FUNCTION.rawValue))
    }
    return Key(code, modifiers)
  }

  private static func modifiers(_ bits: UInt32) -> Key.Modifiers {
    var modifiers: Key.Modifiers = []
    if bits & INCISE_CONTROL.rawValue != 0 { modifiers.insert(.control) }
    if bits & INCISE_ALT.rawValue != 0 { modifiers.insert(.alt) }
    if bits & INCISE_SHIFT.rawValue != 0 { modifiers.insert(.shift) }
    return modifiers
  }
}
