/// How French parliaments print who has the floor: «M. le président. La séance est ouverte.», «Mme Jane Roe (PS). Merci.».
extension TurnLabel {
  /// Where such a label ends, before its full stop; nil for a sentence that only begins with a title.
  static func sitting(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ pack: LanguagePack) -> Int? {
    guard pack.splitsElisions, end - start > 12, bytes[start] == 0x4D,
      bytes[start + 1] == 0x2E && bytes[start + 2] == 0x20
        || bytes[start + 1] == 0x6D && bytes[start + 2] == 0x65 && bytes[start + 3] == 0x20
    else { return nil }
    var at = start + 3
    while at < end - 2, bytes[at] == 0x20 { at += 1 }
    // «M. *le* ministre»: what follows is a role, in small letters.
    let isRole = bytes[at] == 0x6C
    let limit = min(end - 2, start + 72)
    var nameEnd = 0
    while at < limit {
      let first = at
      while at < limit, isPartOfWord(bytes[at]) { at += 1 }
      guard at > first, at < limit else { return nil }
      let isSmall = (0x61...0x7A).contains(bytes[first])
      if isSmall, !(isRole ? mayTellRole(bytes, first, at, pack) : isParticle(bytes, first, at, pack)) { return nil }
      if nameEnd == 0 || bytes[first - 1] != 0x28 { nameEnd = at }
      if bytes[at] == 0x29 { at += 1 }
      // «M. J. Roe.»
      let isInitial = bytes[at] == 0x2E && at - first == 1 && !isSmall
      if bytes[at] == 0x2E, !isInitial { return opensSpeech(bytes, at, end) ? nameEnd : nil }
      if isInitial { at += 1 }
      while at < limit, bytes[at] == 0x20 || bytes[at] == 0x2C || bytes[at] == 0x28 { at += 1 }
    }
    return nil
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 || byte == 0x2D || byte == 0x27
  }

  private static func isParticle(
    _ bytes: UnsafePointer<UInt8>, _ first: Int, _ end: Int, _ pack: LanguagePack
  ) -> Bool {
    let features = pack.lexicon[WordHash.of(bytes, first, end)]
    return features.has([.nameParticle, .role])
  }

  private static func mayTellRole(
    _ bytes: UnsafePointer<UInt8>, _ first: Int, _ end: Int, _ pack: LanguagePack
  ) -> Bool {
    let features = pack.lexicon[WordHash.of(bytes, first, end)]
    return !features.has(.verbal) || features.has(.role)
  }

  /// A full stop with a space and a capital, a dash or a mark behind it.
  private static func opensSpeech(_ bytes: UnsafePointer<UInt8>, _ stop: Int, _ end: Int) -> Bool {
    guard stop + 2 < end, bytes[stop + 1] == 0x20 else { return false }
    return opensWithCapital(bytes, stop + 2, end) || bytes[stop + 2] == 0xE2 || bytes[stop + 2] == 0xC2
  }
}
