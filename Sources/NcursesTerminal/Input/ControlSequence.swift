import Keybindings

/// A whole `CSI` sequence: private sign, parameters with their parts, intermediate bytes and the final byte.
struct ControlSequence {
  /// `?`, `<`, `>` or `=`; 0 without one.
  var sign: UInt8 = 0
  /// Each parameter with its parts between colons; an empty one is nil.
  var parameters: [[Int?]] = []
  var intermediates: [UInt8] = []
  var final: UInt8
  /// All of it behind the introducer.
  var text: String

  /// - Parameter bytes: what stands behind `ESC [`, its final byte included.
  init?(_ bytes: some Collection<UInt8>) {
    guard let final = bytes.reversed().first else { return nil }
    self.final = final
    text = String(decoding: bytes, as: UTF8.self)
    var number: Int?
    var parts: [Int?] = []
    var hasParameters = false
    for (index, byte) in bytes.dropLast().enumerated() {
      switch byte {
      case 0x3C...0x3F where index == 0: sign = byte
      case 0x30...0x39:
        number = min(1 << 24, (number ?? 0) * 10 + Int(byte - 0x30))
        hasParameters = true
      case 0x3A:
        parts.append(number)
        number = nil
        hasParameters = true
      case 0x3B:
        parameters.append(parts + [number])
        parts = []
        number = nil
        hasParameters = true
      case 0x20...0x2F: intermediates.append(byte)
      default: return nil
      }
    }
    if hasParameters { parameters.append(parts + [number]) }
  }

  func parameter(_ index: Int, part: Int = 0) -> Int? {
    guard index < parameters.count, part < parameters[index].count else { return nil }
    return parameters[index][part]
  }

  /// What it means; nothing for what means nothing here.
  var event: InputEvent? {
    if sign == UInt8(ascii: "<"), final == UInt8(ascii: "M") || final == UInt8(ascii: "m") { return mouse }
    guard sign == 0, intermediates.isEmpty else { return .answer(.control(text)) }
    switch final {
    case UInt8(ascii: "I") where parameters.isEmpty: return .focus(true)
    case UInt8(ascii: "O") where parameters.isEmpty: return .focus(false)
    case UInt8(ascii: "Z"): return key(.tab, adding: .shift)
    case UInt8(ascii: "u"): return kittyKey(code: 0, modifiers: 1)
    case UInt8(ascii: "~"):
      if parameter(0) == 27 { return kittyKey(code: 2, modifiers: 1) }
      return parameter(0).flatMap(KeyCodes.number).flatMap { key($0) }
    // rxvt's way of telling control, and control with shift.
    case UInt8(ascii: "^"): return parameter(0).flatMap(KeyCodes.number).flatMap { key($0, adding: .control) }
    case UInt8(ascii: "@"):
      return parameter(0).flatMap(KeyCodes.number).flatMap { key($0, adding: [.control, .shift]) }
    case UInt8(ascii: "a")...UInt8(ascii: "d") where parameters.isEmpty:
      return KeyCodes.letter(final - 0x20).flatMap { key($0, adding: .shift) }
    default:
      // A position report looks like a modified F3.
      if !parameters.isEmpty, parameter(0) ?? 1 != 1 { return .answer(.control(text)) }
      return KeyCodes.letter(final).flatMap { key($0) }
    }
  }

  /// A key with the modifiers and the event type of the second parameter; nothing for a release.
  private func key(_ code: Key.Code, adding more: Key.Modifiers = []) -> InputEvent? {
    guard parameter(1, part: 1) != 3, let modifiers = KeyCodes.modifiers(parameter(1) ?? 1) else { return nil }
    return .key(Key(code, modifiers.union(more)))
  }

  /// A key told by its character: `CSI code:shifted ; modifiers:type u`, or xterm's `CSI 27 ; modifiers ; code ~`.
  private func kittyKey(code: Int, modifiers: Int) -> InputEvent? {
    guard parameter(modifiers, part: 1) != 3, let value = parameter(code), let found = KeyCodes.kitty(value),
      var held = KeyCodes.modifiers(parameter(modifiers) ?? 1)
    else { return nil }
    guard case .character(var scalar) = found else { return .key(Key(found, held)) }
    if held.contains(.shift), scalar != " " {
      held.remove(.shift)
      if let shifted = parameter(code, part: 1).flatMap({ Unicode.Scalar(UInt32($0)) }) {
        scalar = shifted
      } else if let upper = scalar.properties.uppercaseMapping.unicodeScalars.first,
        scalar.properties.uppercaseMapping.unicodeScalars.count == 1
      {
        scalar = upper
      }
    }
    // As without the protocol: C-d and C-D are one key.
    if held.contains(.control), ("A"..."Z").contains(scalar), let lower = Unicode.Scalar(scalar.value | 0x20) {
      scalar = lower
    }
    return .key(Key(.character(scalar), held))
  }

  private var mouse: InputEvent? {
    guard let button = parameter(0), let column = parameter(1), let row = parameter(2), column > 0, row > 0 else {
      return nil
    }
    return .mouse(
      MouseReport(button: button, row: row - 1, column: column - 1, isRelease: final == UInt8(ascii: "m")))
  }
}
