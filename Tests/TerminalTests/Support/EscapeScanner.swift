/// Takes a program's raw output apart, so that tests see what was *sent*, not only what the emulator made of it.
struct EscapeScanner {
  enum Sequence: Hashable {
    /// A C0 control other than tab, line feed, carriage return, backspace and escape; or DEL.
    case control(UInt8)
    /// A C1 control in its UTF-8 form, which some terminals obey (U+009B is a CSI).
    case c1(UInt8)
    /// `ESC` and what follows, e.g. `(B`, `=`, `7`.
    case escape(String)
    /// What stands between `ESC [` and the end of the sequence, its final byte included: `?1049h`.
    case csi(String)
    /// A string sequence by its introducer (`]` for OSC, `P` for DCS, `_`, `^`, `X`) and its content.
    case string(introducer: Character, content: String)
  }

  private enum State {
    case ground
    case escape([UInt8])
    case csi([UInt8])
    case string(introducer: UInt8, content: [UInt8], endsAfterBackslash: Bool)
  }

  private var state = State.ground
  private var isAfterC2 = false
  private(set) var sequences: [Sequence] = []
  /// The private modes in force (`CSI ? n h`), e.g. 1049: alternate screen; 25: cursor visible; 1000…1006: mouse.
  private(set) var privateModes: Set<Int> = [7, 25]

  /// Reads one byte; answers the sequence that it ends.
  @discardableResult
  mutating func consume(_ byte: UInt8) -> Sequence? {
    switch state {
    case .ground: return inGround(byte)
    case .escape(let bytes): return inEscape(byte, bytes)
    case .csi(let bytes): return inControlSequence(byte, bytes)
    case .string(let introducer, let content, let isEnding):
      return inString(byte, introducer, content, isEnding)
    }
  }

  private mutating func inGround(_ byte: UInt8) -> Sequence? {
    defer { isAfterC2 = byte == 0xC2 }
    switch byte {
    case 0x1B: state = .escape([])
    case 0x08...0x0A, 0x0D: break
    case 0..<0x20, 0x7F: return keep(.control(byte))
    case 0x80...0x9F where isAfterC2: return keep(.c1(byte))
    default: break
    }
    return nil
  }

  private mutating func inEscape(_ byte: UInt8, _ bytes: [UInt8]) -> Sequence? {
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty: state = .csi([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      guard bytes.isEmpty else { fallthrough }
      state = .string(introducer: byte, content: [], endsAfterBackslash: false)
    case 0x30...0x7E:
      state = .ground
      return keep(.escape(String(decoding: bytes + [byte], as: UTF8.self)))
    case 0x20...0x2F: state = .escape(bytes + [byte])
    case 0x1B: state = .escape([])
    default: state = .ground
    }
    return nil
  }

  private mutating func inControlSequence(_ byte: UInt8, _ bytes: [UInt8]) -> Sequence? {
    switch byte {
    case 0x40...0x7E:
      state = .ground
      let text = String(decoding: bytes + [byte], as: UTF8.self)
      noteModes(text)
      return keep(.csi(text))
    case 0x1B: state = .escape([])
    default: state = .csi(bytes + [byte])
    }
    return nil
  }

  private mutating func inString(
    _ byte: UInt8, _ introducer: UInt8, _ content: [UInt8], _ isEnding: Bool
  ) -> Sequence? {
    if byte == 0x07 || (isEnding && byte == UInt8(ascii: "\\")) {
      state = .ground
      return keep(
        .string(
          introducer: Character(Unicode.Scalar(introducer)), content: String(decoding: content, as: UTF8.self)))
    }
    if isEnding {
      state = .escape([])
      return inEscape(byte, [])
    }
    state = .string(
      introducer: introducer, content: byte == 0x1B ? content : content + [byte], endsAfterBackslash: byte == 0x1B)
    return nil
  }

  /// Modes that were saved (`CSI ? n s`) and whether they were on.
  private var savedModes: [Int: Bool] = [:]

  private mutating func noteModes(_ text: String) {
    guard text.first == "?", let final = text.last, "hlsr".contains(final) else { return }
    for number in text.dropFirst().dropLast().split(separator: ";").compactMap({ Int($0) }) {
      if final == "s" { savedModes[number] = privateModes.contains(number) }
      let isOn = final == "h" || final != "l" && savedModes[number] == true
      if final == "s" { continue }
      if isOn { privateModes.insert(number) } else { privateModes.remove(number) }
    }
  }

  private mutating func keep(_ sequence: Sequence) -> Sequence {
    sequences.append(sequence)
    return sequence
  }
}

extension EscapeScanner {
  init(_ output: some Swift.Sequence<UInt8>) {
    self.init()
    for byte in output { consume(byte) }
  }

  /// Select Graphic Rendition sequences that ask for a colour: 30–38, 40–48, 90–97, 100–107.
  var colorRequests: [String] {
    sequences.compactMap { sequence in
      guard case .csi(let text) = sequence, text.last == "m", text.first != "?", text.first != ">" else { return nil }
      let numbers = text.dropLast().split(whereSeparator: { $0 == ";" || $0 == ":" }).compactMap { Int($0) }
      let isColor = numbers.contains { number in
        [30...38, 40...48, 90...97, 100...107].contains { $0.contains(number) }
      }
      return isColor ? text : nil
    }
  }
}
