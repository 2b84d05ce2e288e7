internal import TOMLReader

/// How keys are written: `j`, `G`, `é`, `C-d`, `M-x`, `C-M-x`, `<enter>`, `S-<tab>`, `<f1>`; a chord is keys with spaces
/// between, `] q`. `<lt>` and `<space>` stand for the signs that would be misread.
package enum KeyNotation {
  /// The longest chord.
  package static let chordLimit = 8

  /// Reads a key or a chord.
  package static func keys(_ text: String) throws(KeyNotationError) -> [Key] {
    var keys: [Key] = []
    for word in text.unicodeScalars.split(separator: " ") {
      guard keys.count < chordLimit else { throw .chordTooLong }
      keys.append(try key(String(word)))
    }
    guard !keys.isEmpty else { throw .noKeys }
    return keys
  }

  package static func text(of keys: some Sequence<Key>) -> String {
    keys.map(\.notation).joined(separator: " ")
  }

  /// Reads one key.
  package static func key(_ word: String) throws(KeyNotationError) -> Key {
    var rest = Array(word.unicodeScalars)[...]
    var modifiers: Key.Modifiers = []
    while rest.count > 2, rest[rest.startIndex + 1] == "-", let modifier = modifier(rest[rest.startIndex]) {
      guard modifiers.insert(modifier).inserted else {
        throw .modifierTwice(word)
      }
      rest = rest.dropFirst(2)
    }
    guard let first = rest.first else { throw .noKey }
    if rest.count > 2, first == "<", rest.last == ">" {
      return Key(try named(rest), modifiers)
    }
    guard rest.count == 1, isPrintable(first) else {
      throw .notAKey(word)
    }
    guard !modifiers.contains(.shift) else {
      throw .shiftedCharacter(word)
    }
    // A terminal doesn't tell C-d from C-D.
    let character = modifiers.contains(.control) && ("A"..."Z").contains(first) ? lowercased(first) : first
    return Key(.character(character), modifiers)
  }

  private static func modifier(_ letter: Unicode.Scalar) -> Key.Modifiers? {
    switch letter {
    case "C": .control
    case "M": .alt
    case "S": .shift
    default: nil
    }
  }

  private static func named(_ scalars: ArraySlice<Unicode.Scalar>) throws(KeyNotationError) -> Key.Code {
    var word = ""
    word.unicodeScalars.append(contentsOf: scalars)
    if let row = names.first(where: { $0.name == word }) { return row.code }
    let digits = word.dropFirst(2).dropLast()
    if word.hasPrefix("<f"), let number = Int(digits), (1...functionKeyLimit).contains(number), String(number) == digits
    {
      return .function(number)
    }
    throw .unknownKey(word, nearest: NearestName.of(word, among: names.map(\.name)))
  }

  /// terminfo's last function key.
  package static let functionKeyLimit = 63

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .unassigned: false
    default: true
    }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value | 0x20))
  }

  static let names: [(name: String, code: Key.Code)] = [
    ("<space>", .character(" ")), ("<lt>", .character("<")), ("<enter>", .enter), ("<esc>", .escape),
    ("<tab>", .tab), ("<backspace>", .backspace), ("<delete>", .delete), ("<insert>", .insert),
    ("<up>", .up), ("<down>", .down), ("<left>", .left), ("<right>", .right),
    ("<home>", .home), ("<end>", .end), ("<pageup>", .pageUp), ("<pagedown>", .pageDown),
  ]
}

extension Key {
  /// The key as a keymap writes it; `KeyNotation.key` reads it back.
  package var notation: String {
    var text = ""
    if modifiers.contains(.control) { text += "C-" }
    if modifiers.contains(.alt) { text += "M-" }
    if modifiers.contains(.shift) { text += "S-" }
    if case .function(let number) = code { return text + "<f\(number)>" }
    if let row = KeyNotation.names.first(where: { $0.code == code }) { return text + row.name }
    if case .character(let scalar) = code { text.unicodeScalars.append(scalar) }
    return text
  }

  /// The key that terminals send in place of this one, when they can't tell the two apart.
  package var terminalEquivalent: Key? {
    guard modifiers.contains(.control), case .character(let scalar) = code else { return nil }
    let rest = modifiers.subtracting(.control)
    return switch scalar {
    case "i": Key(.tab, rest)
    case "m": Key(.enter, rest)
    case "[": Key(.escape, rest)
    default: nil
    }
  }

  /// Whether only terminals with a protocol for it tell this key: Control with a sign that has no control code.
  var needsProtocol: Bool {
    guard modifiers.contains(.control), case .character(let scalar) = code else { return false }
    switch scalar {
    case "a"..."z", "@", "[", "\\", "]", "^", "_", "?", " ": return false
    default: return true
    }
  }

  /// 0 to 9 when the key is a digit with no modifier, or with Alt.
  var digit: Int? {
    guard modifiers.subtracting(.alt).isEmpty, case .character(let scalar) = code, ("0"..."9").contains(scalar) else {
      return nil
    }
    return Int(scalar.value - 0x30)
  }
}
