internal import CFribidi
internal import CUnistring

/// In which order the letters of a line are given to the screen.
package enum LetterOrder: Hashable, Sendable {
  /// As they are read: the terminal itself turns what runs from right to left, or a voice reads the line.
  case logical
  /// As they are seen, the first one at the left, by the Unicode Bidirectional Algorithm (UAX #9).
  case visual
  /// The words as they are seen, the letters of each as they are read: for a terminal that turns single words.
  case visualWords

  /// The order that suits a terminal, by what its environment tells.
  ///
  /// Konsole, Apple's Terminal and mlterm turn text themselves and can't be asked not to. VTE (GNOME) can, by mode 8 of
  /// ECMA-48, unless a multiplexer stands between; kitty turns single words (its option `force_ltr` stops that).
  package static func detect(environment: (String) -> String?) -> LetterOrder {
    func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
    let type = environment("TERM") ?? ""
    if isSet("KONSOLE_VERSION") || environment("TERM_PROGRAM") == "Apple_Terminal" || type.hasPrefix("mlterm") {
      return .logical
    }
    if isSet("VTE_VERSION"), isSet("TMUX") || isSet("STY") { return .logical }
    return isSet("KITTY_WINDOW_ID") ? .visualWords : .visual
  }
}

/// Looks for text that runs from right to left.
enum RightToLeft {
  /// Whether UTF-8 has a letter or a mark that may run from right to left; false is certain.
  ///
  /// Those below U+0800 begin with the bytes D6 to DF; U+0800 to U+08FF with E0 A0 to E0 A3, U+200F and the marks U+202B,
  /// U+202E and U+2067 with E2 80 or E2 81, presentation forms with EF AC to EF BB, the supplementary ones with F0 90 or
  /// F0 9E.
  static func mayBe(in bytes: some Collection<UInt8>) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      if byte >= 0x80 {
        switch (before.0, before.1, byte) {
        case (_, _, 0xD6...0xDF), (_, 0xE0, 0xA0...0xA3), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAB), (0xE2, 0x80, 0xAE),
          (0xE2, 0x81, 0xA7), (_, 0xEF, 0xAC...0xBB), (_, 0xF0, 0x90), (_, 0xF0, 0x9E):
          return true
        default: break
        }
      }
      before = (before.1, byte)
    }
    return false
  }

  /// Whether the first letter that has a direction (UAX #9, rule P2) runs from right to left.
  static func isFirstLetter(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<bytes.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = ClusterReader.decode(bytes, index, range.upperBound)
      index += length
      switch uc_bidi_category(scalar) {
      case Int32(UC_BIDI_L): return false
      case Int32(UC_BIDI_R), Int32(UC_BIDI_AL): return true
      default: break
      }
    }
    return false
  }
}

/// A paragraph whose lines are to be ordered for the eye.
struct BidiParagraph {
  /// What is drawn, in the order of reading: Arabic letters joined, brackets mirrored.
  private(set) var shaped: [UInt32]
  private let scalars: [UInt32]
  private let levels: [Int8]
  let isRightToLeft: Bool

  /// Stands in `shaped` where a letter has become a part of the next one's.
  static let swallowed: UInt32 = 0xFEFF

  /// - Parameter isRightToLeft: the paragraph's direction; nothing for that of its first letter.
  init?(_ scalars: [UInt32], isRightToLeft: Bool?) {
    var levels = [Int8](repeating: 0, count: scalars.count)
    let base = incise_bidi_levels(
      scalars, scalars.count, isRightToLeft.map { $0 ? 1 : 0 } ?? Int32(INCISE_BIDI_FIRST_STRONG), &levels)
    guard base >= 0 else { return nil }
    self.scalars = scalars
    self.levels = levels
    self.isRightToLeft = base == 1
    shaped = scalars
    incise_bidi_shape(&shaped, shaped.count, levels)
  }

  func isRightToLeft(at index: Int) -> Bool { levels[index] & 1 == 1 }

  /// Indices into the scalars of one line, that ascend, in the order in which they are seen.
  func order(_ line: [Int], _ wanted: LetterOrder) -> [Int] {
    var order = [Int32](repeating: 0, count: line.count)
    var levels = line.map { self.levels[$0] }
    guard incise_bidi_order(line.map { scalars[$0] }, line.count, isRightToLeft ? 1 : 0, &levels, &order) else {
      return line
    }
    if wanted == .visualWords { Self.turnWords(&order) { levels[$0] & 1 == 1 && scalars[line[$0]] != 0x20 } }
    return order.map { line[Int($0)] }
  }

  /// Turns each run of letters that run from right to left.
  private static func turnWords(_ order: inout [Int32], where isTurned: (Int) -> Bool) {
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, isTurned(Int(order[end])) { end += 1 }
      if end > start { order[start..<end].reverse() }
      start = end + 1
    }
  }
}
