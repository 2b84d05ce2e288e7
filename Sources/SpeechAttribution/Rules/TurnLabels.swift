/// What opens a turn: «Jane Roe:», «Le Monde :», "MS. ROE (smiling):", "[00:02:15] DOYLE:", «M. C. :», "Q.", «R. –».
struct TurnLabel {
  enum Role { case question, answer }

  /// Offsets of the words before the colon, without a time or brackets.
  var nameStart: Int
  var nameEnd: Int
  /// Where the speech begins.
  var speech: Int
  /// Whether the label is a «Q» or an «R» instead of a name.
  var role: Role?
  /// A label of a parliament's report, which ends in a full stop.
  var isOfSitting = false

  /// Opens the name of an account («@mairie:»).
  static let handleSign: UInt8 = 0x40

  init?(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ pack: LanguagePack) {
    guard end - start > 4 else { return nil }
    let first = TurnLabel.afterTime(bytes, start, end)
    guard opensWithCapital(bytes, first, end) || first < end && bytes[first] == TurnLabel.handleSign else { return nil }
    nameStart = first
    nameEnd = first
    speech = first
    if let known = TurnLabel.role(bytes, first, end, pack) {
      role = known.role
      nameEnd = known.end
      speech = known.speech
      return
    }
    if let end = TurnLabel.sitting(bytes, first, end, pack) {
      nameEnd = end
      speech = end
      while bytes[speech] != 0x2E { speech += 1 }
      speech += 1
      isOfSitting = true
      return
    }
    guard TurnLabel.hasColon(bytes, first, min(end, first + 64)), let colon = findColon(bytes, end) else { return nil }
    speech = colon + 1
  }

  /// «À lire aussi : …»: French: no name, but words that lead to another article.
  func leadsElsewhere(_ bytes: UnsafePointer<UInt8>, _ pack: LanguagePack) -> Bool {
    pack.splitsElisions && role == nil && FrenchWords.leads.contains(WordHash.of(bytes, nameStart, nameEnd))
  }

  /// Whether a colon stands anywhere in a range, eight bytes at a time: most paragraphs are told by this.
  private static func hasColon(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let base = UnsafeRawPointer(bytes)
    var at = start
    while at + 8 <= end {
      let word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ 0x3A3A_3A3A_3A3A_3A3A
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      at += 8
    }
    while at < end {
      if bytes[at] == 0x3A { return true }
      at += 1
    }
    return false
  }

  /// The colon behind the name; sets where the name ends.
  private mutating func findColon(_ bytes: UnsafePointer<UInt8>, _ end: Int) -> Int? {
    var at = nameStart
    let limit = min(end, nameStart + 64)
    var words = 1
    var letters = 0
    var name = nameStart
    while at < limit {
      switch bytes[at] {
      case 0x3A:
        guard at + 1 < end, bytes[at + 1] == 0x20 || bytes[at + 1] == 0xC2 || bytes[at + 1] == 0xE2 else { return nil }
        guard name > nameStart else { return nil }
        nameEnd = name
        return at
      case 0x28, 0x5B:
        // "(smiling)", "(D-Ohio)"
        let close: UInt8 = bytes[at] == 0x28 ? 0x29 : 0x5D
        let open = at
        while at < limit, bytes[at] != close { at += 1 }
        guard at < limit, !TurnLabel.holdsScore(bytes, open + 1, at) else { return nil }
        letters = 0
      case 0x2E:
        // "MS.", «M. C.»: a full stop behind a short word.
        guard letters > 0, letters <= 4 else { return nil }
        letters = 0
        name = at + 1
      case 0x30...0x39 where bytes[nameStart] == TurnLabel.handleSign: name = at + 1
      case 0x3B, 0x21, 0x3F, 0x22, 0x0A, 0x30...0x39: return nil
      case 0x20:
        words += 1
        // Too many for a name: most paragraphs are told by this.
        guard words <= 7 else { return nil }
        letters = 0
      case 0xC2, 0xE2:
        // A narrow or fixed space before the colon.
        letters = 0
      case 0xA0, 0xAF, 0x80:
        if letters > 0 { name = at + 1 }
      default:
        letters += 1
        name = at + 1
      }
      at += 1
    }
    return nil
  }

  /// "Alby (1-0):": digits around a hyphen.
  private static func holdsScore(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var hasHyphen = false
    for at in start..<end {
      if bytes[at] == 0x2D { hasHyphen = true } else if bytes[at] &- 0x30 > 9 { return false }
    }
    return hasHyphen
  }

  /// Past «[00:02:15]», "(2:15)" or "2:15" at the start.
  private static func afterTime(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    var digits = 0
    while at < end, at - start < 14 {
      switch bytes[at] {
      case 0x30...0x39: digits += 1
      case 0x3A, 0x5B, 0x5D, 0x28, 0x29, 0x2E, 0x20: break
      default: return digits >= 3 ? at : start
      }
      at += 1
    }
    return start
  }

  /// "Q:", "Q.", «R –», "Question:", "A    …".
  private static func role(
    _ bytes: UnsafePointer<UInt8>, _ first: Int, _ end: Int, _ pack: LanguagePack
  ) -> (role: Role, end: Int, speech: Int)? {
    var at = first
    while at < end, at - first < 10, bytes[at] >= 0x80 || bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A {
      at += 1
    }
    let word = WordHash.of(bytes, first, at)
    let isQuestion = pack.questionLabels.contains(word)
    guard isQuestion || pack.answerLabels.contains(word), at + 2 < end else { return nil }
    let stop = at
    var spaces = 0
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0xC2 || bytes[at] == 0xA0 {
      spaces += bytes[at] == 0x09 ? 2 : 1
      at += 1
    }
    guard at + 2 < end else { return nil }
    switch bytes[at] {
    case 0x3A, 0x2E, 0x2D: at += 1
    case 0xE2 where bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94): at += 3
    default: guard spaces >= 2 else { return nil }
    }
    return (isQuestion ? .question : .answer, stop, at)
  }
}
