import CUnistring

/// Letters that are one to a reader who doesn't heed accents.
package enum LooseLetters {
  /// A letter's accented forms of the same case: "e" → "èéêë…". From the canonical decompositions of Unicode.
  static let accented: [Unicode.Scalar: [Unicode.Scalar]] = {
    var forms: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    // Latin, Greek and Cyrillic, with their extensions.
    for range in [0xC0...0x52F, 0x1E00...0x1FFF] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        let base = base(of: scalar)
        if base != scalar { forms[base, default: []].append(scalar) }
      }
    }
    return forms
  }()

  /// The letter without its marks.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    var parts = [ucs4_t](repeating: 0, count: Int(UC_DECOMPOSITION_MAX_LENGTH))
    var current = scalar
    // Decompositions nest: ǖ → ü + macron → u + diaeresis.
    for _ in 0..<4 {
      guard uc_canonical_decomposition(current.value, &parts) > 0, let next = Unicode.Scalar(parts[0]) else { break }
      current = next
    }
    return current
  }

  /// The letter and its marks, apart.
  static func decomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    var parts = [ucs4_t](repeating: 0, count: Int(UC_DECOMPOSITION_MAX_LENGTH))
    let count = uc_canonical_decomposition(scalar.value, &parts)
    guard count > 0 else { return [scalar] }
    let scalars = parts.prefix(Int(count)).compactMap(Unicode.Scalar.init)
    return decomposition(of: scalars[0]) + scalars.dropFirst()
  }

  /// Words with neither accents nor capitals, for comparing names.
  package static func key(_ words: some StringProtocol) -> String {
    var key = ""
    for scalar in words.unicodeScalars {
      let base = base(of: scalar)
      if isMark(base) { continue }
      switch base {
      case "œ", "Œ": key += "oe"
      case "æ", "Æ": key += "ae"
      case "ß": key += "ss"
      case "’", "ʼ": key += "'"
      case "\u{A0}", "\u{202F}", "\n", "\t": key += " "
      default: key += base.properties.lowercaseMapping
      }
    }
    return key
  }

  /// A combining diacritical mark of the block that accents come from.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
