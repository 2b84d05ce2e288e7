internal import CUnistring

/// Finds where a long block is cut into pieces: at a line feed (code), at a space between two words, else between
/// two grapheme clusters.
struct PieceBoundary {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Bytes looked at before the nominal place.
  private static let reach = 2_048

  /// - Returns: an offset in `lowest...nominal`, on a scalar boundary.
  func find(near nominal: Int, notBefore lowest: Int, isCode: Bool) -> Int {
    guard nominal > lowest, nominal < bytes.count else { return min(nominal, bytes.count) }
    let bottom = max(lowest, nominal - Self.reach)
    if isCode, let at = last(from: nominal, downTo: bottom, where: { bytes[$0 - 1] == 0x0A }) { return at }
    if let at = last(from: nominal, downTo: bottom, where: separatesWords) { return at }
    if let at = last(from: nominal, downTo: bottom, where: { Itemizer.isSpace(bytes[$0 - 1]) }) { return at }
    return cluster(near: nominal, downTo: max(lowest, nominal - 512))
  }

  private func last(from nominal: Int, downTo bottom: Int, where matches: (Int) -> Bool) -> Int? {
    var at = nominal
    while at > bottom, at > 0 {
      if matches(at) { return at }
      at -= 1
    }
    return nil
  }

  /// A space with a letter or a digit on either side or the end of a clause before it, so that no rule about spaces
  /// is broken by the cut.
  private func separatesWords(_ at: Int) -> Bool {
    guard at >= 3, at < bytes.count, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x0A else { return false }
    let before = bytes[at - 2]
    let after = bytes[at]
    let beginsWord = isLetter(after) || after >= 0xC3 && after < 0xCC || after >= 0xE3 && after <= 0xED
    let endsWord =
      isLetter(before) || isDigit(before) || before == 0x2E || before == 0x2C
      || before >= 0x80 && bytes[at - 3] >= 0xC3 && bytes[at - 3] < 0xCC
    return beginsWord && endsWord
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func cluster(near nominal: Int, downTo bottom: Int) -> Int {
    var low = bottom
    var high = nominal
    while low < high, bytes[low] & 0xC0 == 0x80 { low += 1 }
    while high > low, bytes[high] & 0xC0 == 0x80 { high -= 1 }
    // The scalar at the nominal place is looked at too: it may belong to the cluster before.
    var end = high + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard let base = bytes.baseAddress, end > low else { return high }
    var marks = [CChar](repeating: 0, count: end - low)
    u8_grapheme_breaks(base + low, end - low, &marks)
    var at = high
    while at > low {
      if marks[at - low] == 1 { return at }
      at -= 1
    }
    return high
  }
}
