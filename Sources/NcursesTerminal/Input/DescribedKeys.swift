import CNcurses
import Keybindings

/// What the open terminal's description says its keys send.
enum DescribedKeys {
  static func all() -> [[UInt8]: Key] {
    var found: [[UInt8]: Key] = [:]
    func add(_ name: String, _ code: Key.Code, _ modifiers: Key.Modifiers = []) {
      guard let text = incise_capability(name) else { return }
      let bytes = Array(String(cString: text).utf8)
      if !bytes.isEmpty, found[bytes] == nil { found[bytes] = Key(code, modifiers) }
    }
    for (name, code) in plain { add(name, code) }
    add("kcbt", .tab, .shift)
    for (name, code) in shifted { add(name, code, .shift) }
    // The user-defined capabilities of ncurses: kUP3 is Alt with the arrow, kUP5 Control, …
    for (name, code) in extended {
      for number in 3...8 {
        if let modifiers = KeyCodes.modifiers(number) { add(name + String(number), code, modifiers) }
      }
    }
    for number in 1...20 { add("kf\(number)", .function(number)) }
    return found
  }

  private static let plain: [(String, Key.Code)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kent", .enter),
  ]
  private static let shifted: [(String, Key.Code)] = [
    ("kUP", .up), ("kri", .up), ("kDN", .down), ("kind", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
    ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kIC", .insert), ("kDC", .delete),
  ]
  private static let extended: [(String, Key.Code)] = [
    ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home), ("kEND", .end),
    ("kPRV", .pageUp), ("kNXT", .pageDown), ("kIC", .insert), ("kDC", .delete),
  ]
}
