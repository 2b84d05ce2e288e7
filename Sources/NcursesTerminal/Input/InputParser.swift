package import Keybindings

/// Takes what a terminal sends apart: keys, pasted text, answers. Whatever is no key is swallowed whole.
///
/// A value without a clock: who feeds it asks `patience` how long to wait for the rest of what has begun, and says
/// `giveUp` when nothing came.
package struct InputParser: Sendable {
  /// Sequences of the terminal's own description that no standard names.
  private let described: [[UInt8]: Key]
  private let longest: Int
  private let erase: UInt8
  private var buffer: [UInt8] = []
  private var pasted: [UInt8]?
  /// Whether a string goes on that was too long or came too late: all up to its end is dropped.
  private var skipsString = false
  private var escapeWasLate = false
  /// Whether an answer is awaited: then nothing that may be one is taken for keys.
  package var expectsAnswer = false

  /// Milliseconds to wait for what follows an Escape.
  package static let escapeDelay: Int32 = 20
  /// Milliseconds to wait for the rest of what no hand types so fast.
  package static let sequenceDelay: Int32 = 250
  package static let stringDelay: Int32 = 1000
  /// Bytes kept of one string or one paste; what is longer is cut.
  package static let stringLimit = 1 << 16
  package static let pasteLimit = 1 << 20

  /// - Parameters:
  ///   - described: the keys of the terminal's description by what they send.
  ///   - erase: the code of the terminal's erase key.
  package init(described: [[UInt8]: Key] = [:], erase: UInt8 = 0x7F) {
    self.erase = erase == 0 ? 0x7F : erase
    self.described = described.filter { sequence, key in
      guard sequence.count > 1, sequence.first == 0x1B else { return false }
      var plain = InputParser(standard: erase)
      plain.feed(sequence)
      return plain.next() != .key(key)
    }
    longest = self.described.keys.map(\.count).max() ?? 0
  }

  private init(standard erase: UInt8) {
    self.erase = erase
    described = [:]
    longest = 0
  }

  package mutating func feed(_ bytes: some Collection<UInt8>) {
    if escapeWasLate, expectsAnswer, buffer.isEmpty, looksLikeAnswer(bytes) { buffer.append(0x1B) }
    escapeWasLate = false
    buffer.append(contentsOf: bytes)
  }

  /// Whether a paste or a string goes on: what comes is more of it.
  package var isInside: Bool { pasted != nil || skipsString || buffer.count > 1 && isString(buffer[1...]) == true }

  /// How long to wait for the rest of what has begun, in milliseconds; nothing when nothing has, or when it may take
  /// as long as it wants.
  package var patience: Int32? {
    if skipsString { return Self.stringDelay }
    guard pasted == nil, let first = buffer.first else { return nil }
    guard first == 0x1B else { return Self.escapeDelay }
    guard buffer.count > 1 else { return Self.escapeDelay }
    if isString(buffer[1...]) == true { return Self.stringDelay }
    if buffer.count > 2 || expectsAnswer { return Self.sequenceDelay }
    return Self.escapeDelay
  }

  /// Nothing more came in time: an Escape stands for itself, half a sequence is dropped.
  package mutating func giveUp() -> InputEvent? {
    skipsString = false
    guard pasted == nil, let first = buffer.first else { return nil }
    if buffer == [0x1B, 0x1B] {
      buffer.removeLast()
      return .key(Key(.escape))
    }
    defer { buffer.removeAll(keepingCapacity: true) }
    guard first == 0x1B else { return nil }
    if buffer.count == 1 {
      escapeWasLate = true
      return .key(Key(.escape))
    }
    guard buffer.count == 2, buffer[1] < 0x80, !expectsAnswer else { return nil }
    return KeyCodes.key(Unicode.Scalar(buffer[1]), erase: erase, .alt).map(InputEvent.key)
  }

  /// The next event; nothing when more bytes are needed first.
  package mutating func next() -> InputEvent? {
    while !buffer.isEmpty {
      if skipsString {
        guard skipString() else { return nil }
        continue
      }
      let taken = pasted == nil ? take() : takePaste()
      guard taken.count > 0 else { return nil }
      buffer.removeFirst(taken.count)
      if let event = taken.event { return event }
    }
    return nil
  }

  /// How many bytes are done with, 0 when more are needed, and what they mean.
  private typealias Taken = (count: Int, event: InputEvent?)
  private static let incomplete: Taken = (0, nil)

  private mutating func take() -> Taken {
    guard buffer[0] == 0x1B else { return takeCharacter(from: 0, .init()) }
    if let key = takeDescribed() { return key }
    guard buffer.count > 1 else { return Self.incomplete }
    switch buffer[1] {
    case UInt8(ascii: "["): return takeControlSequence(from: 0)
    case UInt8(ascii: "O"): return takeShifted(from: 0)
    case 0x1B:
      // Two Escapes, or Alt as some terminals tell it: before the sequence of a key.
      guard buffer.count > 2 else { return Self.incomplete }
      let third = buffer[2]
      guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else { return (1, .key(Key(.escape))) }
      let inner = third == UInt8(ascii: "O") ? takeShifted(from: 1) : takeControlSequence(from: 1)
      guard case .key(var key)? = inner.event else { return inner }
      key.modifiers.insert(.alt)
      return (inner.count, .key(key))
    default:
      switch isString(buffer[1...]) {
      case true?: return takeString()
      case nil: return Self.incomplete
      case false?: return takeCharacter(from: 1, .alt)
      }
    }
  }

  private func takeDescribed() -> Taken? {
    guard longest > 0 else { return nil }
    for length in stride(from: min(longest, buffer.count), to: 1, by: -1) {
      if let key = described[Array(buffer[..<length])] { return (length, .key(key)) }
    }
    return nil
  }

  /// A character in UTF-8, or a control code; what is no UTF-8 is dropped.
  private func takeCharacter(from start: Int, _ modifiers: Key.Modifiers) -> Taken {
    let first = buffer[start]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0 else { return (start + 1, nil) }
    let bytes = buffer[start..<min(buffer.count, start + length)]
    if let bad = bytes.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) { return (bad, nil) }
    guard bytes.count == length else { return Self.incomplete }
    guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first else {
      return (start + length, nil)
    }
    return (start + length, KeyCodes.key(scalar, erase: erase, modifiers).map(InputEvent.key))
  }

  /// `ESC [ … final`, from an Escape on.
  private mutating func takeControlSequence(from start: Int) -> Taken {
    var index = start + 2
    guard index < buffer.count else { return Self.incomplete }
    if buffer[index] == UInt8(ascii: "[") {
      // The Linux console's F1 to F5.
      guard index + 1 < buffer.count else { return Self.incomplete }
      let number = Int(buffer[index + 1]) - 0x40
      return (index + 2, (1...5).contains(number) ? .key(Key(.function(number))) : nil)
    }
    while index < buffer.count, (0x20...0x3F).contains(buffer[index]) {
      index += 1
      // No terminal sends this much: it is dropped with its end.
      if index - start > 256 { return (index - start, nil) }
    }
    guard index < buffer.count else { return Self.incomplete }
    // Another code ends it before its time: an Escape begins anew, anything else is dropped with it.
    guard (0x40...0x7E).contains(buffer[index]) else {
      return (buffer[index] == 0x1B ? index : index + 1, nil)
    }
    let body = buffer[(start + 2)...index]
    if body.count == 1, buffer[index] == UInt8(ascii: "M") {
      // The old form of a mouse report has three bytes behind it.
      return buffer.count >= index + 4 ? (index + 4, nil) : Self.incomplete
    }
    if body.elementsEqual("200~".utf8) {
      pasted = []
      return (index + 1, nil)
    }
    return (index + 1, ControlSequence(body)?.event)
  }

  /// `ESC O X`, or with a modifier before the letter.
  private func takeShifted(from start: Int) -> Taken {
    var index = start + 2
    var modifiers: Key.Modifiers = []
    if index < buffer.count, (0x31...0x39).contains(buffer[index]) {
      modifiers = KeyCodes.modifiers(Int(buffer[index] - 0x30)) ?? []
      index += 1
    }
    guard index < buffer.count else { return Self.incomplete }
    let final = buffer[index]
    if let code = KeyCodes.pad(final) ?? KeyCodes.letter(final) { return (index + 1, .key(Key(code, modifiers))) }
    if (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(final), let code = KeyCodes.letter(final - 0x20) {
      return (index + 1, .key(Key(code, .control)))
    }
    // No key of the pad: Alt with O, and whatever follows.
    return index == start + 2 ? (start + 2, .key(Key(.character("O"), .alt))) : (index, nil)
  }

  // MARK: - Strings

  /// Whether what follows an Escape begins a string as terminals send them: `]` with a number and a semicolon, `P` with
  /// its parameters, `_G`; nothing when that can't be told yet. A hand's own `M-]` and `M-P` are keys.
  private func isString(_ bytes: ArraySlice<UInt8>) -> Bool? {
    guard let introducer = bytes.first else { return nil }
    guard let next = bytes.dropFirst().first else {
      return [UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_")].contains(introducer) ? nil : false
    }
    switch introducer {
    case UInt8(ascii: "]"): return (0x30...0x39).contains(next)
    case UInt8(ascii: "P"): return (0x30...0x39).contains(next) || "!+>|$".utf8.contains(next)
    case UInt8(ascii: "_"): return next == UInt8(ascii: "G")
    default: return false
    }
  }

  private mutating func takeString() -> Taken {
    var index = 2
    while index < buffer.count {
      switch buffer[index] {
      case 0x07: return (index + 1, string(2..<index))
      case 0x1B:
        guard index + 1 < buffer.count else { return Self.incomplete }
        if buffer[index + 1] == UInt8(ascii: "\\") { return (index + 2, string(2..<index)) }
        return (index, nil)
      case 0x18, 0x1A: return (index + 1, nil)
      default: index += 1
      }
    }
    if buffer.count > Self.stringLimit {
      skipsString = true
      return (buffer.count, nil)
    }
    return Self.incomplete
  }

  private func string(_ range: Range<Int>) -> InputEvent? {
    let content = String(decoding: buffer[range], as: UTF8.self)
    switch buffer[1] {
    case UInt8(ascii: "]"): return .answer(.system(content))
    case UInt8(ascii: "P"): return .answer(.device(content))
    default: return nil
    }
  }

  /// Drops up to the string's end; false when that hasn't come.
  private mutating func skipString() -> Bool {
    guard let end = buffer.firstIndex(where: { $0 == 0x07 || $0 == 0x1B || $0 == 0x18 || $0 == 0x1A }) else {
      buffer.removeAll(keepingCapacity: true)
      return false
    }
    if buffer[end] == 0x1B {
      guard end + 1 < buffer.count else {
        buffer.removeFirst(end)
        return false
      }
      buffer.removeFirst(buffer[end + 1] == UInt8(ascii: "\\") ? end + 2 : end)
    } else {
      buffer.removeFirst(end + 1)
    }
    skipsString = false
    return true
  }

  /// Whether bytes that come all at once behind a lone Escape are an answer whose Escape came before its time.
  private func looksLikeAnswer(_ bytes: some Collection<UInt8>) -> Bool {
    let start = Array(bytes.prefix(2))
    guard start.count == 2 else { return false }
    return start[0] == UInt8(ascii: "]") && (0x30...0x39).contains(start[1])
      || start[0] == UInt8(ascii: "[") && (start[1] == UInt8(ascii: "?") || (0x30...0x39).contains(start[1]))
      || start[0] == UInt8(ascii: "P") && (0x30...0x39).contains(start[1])
  }

  // MARK: - Paste

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func takePaste() -> Taken {
    let end = Self.pasteEnd
    var index = 0
    while index < buffer.count {
      guard let escape = buffer[index...].firstIndex(of: 0x1B) else { break }
      let rest = buffer[escape...]
      if rest.starts(with: end) {
        keep(buffer[..<escape])
        let text = String(decoding: pasted ?? [], as: UTF8.self)
        pasted = nil
        return (escape + end.count, .paste(text))
      }
      if rest.count < end.count, end.starts(with: rest) {
        keep(buffer[..<escape])
        return (escape, nil)
      }
      index = escape + 1
    }
    keep(buffer[...])
    return (buffer.count, nil)
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = Self.pasteLimit - (pasted?.count ?? 0)
    if room > 0 { pasted?.append(contentsOf: bytes.prefix(room)) }
  }
}
