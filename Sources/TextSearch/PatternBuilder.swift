/// Writes what is looked for as a regular expression of PCRE2.
struct PatternBuilder {
  let options: SearchOptions
  private(set) var pattern = ""

  /// Any space within a paragraph, the line feed of a wrapped line too, but no paragraph's end.
  private static let space = #"(?:[ \t\x{A0}\x{2009}\x{202F}]|\r?\n(?![ \t]*\r?\n))+"#
  private static let oneSpace = #"[ \t\n\x{A0}\x{2009}\x{202F}]"#
  /// Marks that accents are made of, and hyphens that only show where a line breaks.
  private static let marks = #"[\x{300}-\x{36F}\x{AD}]*+"#

  init(_ options: SearchOptions) { self.options = options }

  mutating func append(words: String) {
    let scalars = Array(words.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace {
        while index + 1 < scalars.count, scalars[index + 1].properties.isWhitespace { index += 1 }
        pattern += Self.space
      } else if index + 1 < scalars.count, !options.heedsAccents, let ligature = ligature(scalar, scalars[index + 1]) {
        pattern += "(?:" + letter(scalar) + letter(scalars[index + 1]) + "|" + ligature + ")"
        index += 1
      } else {
        pattern += letter(scalar)
      }
      index += 1
    }
  }

  /// A regular expression as it was typed, its plain letters taken for those with accents too, its spaces
  /// for any. A letter stays one item, so that a quantifier behind it or a lookbehind around it holds.
  mutating func append(expression: String) {
    let scalars = Array(expression.unicodeScalars)
    var index = 0
    func copy(through isLast: (Unicode.Scalar) -> Bool) {
      while index < scalars.count {
        pattern.unicodeScalars.append(scalars[index])
        index += 1
        if isLast(scalars[index - 1]) { return }
      }
    }
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "\\":
        copyEscape(scalars, &index)
      case "[":
        copyClass(scalars, &index)
      case "{":
        copy { $0 == "}" }
      case "(" where index + 1 < scalars.count && (scalars[index + 1] == "?" || scalars[index + 1] == "*"):
        // The head of a group: (?: (?= (?<name> (?i) (*VERB)
        copy { $0 == ":" || $0 == "=" || $0 == "!" || $0 == ">" || $0 == ")" }
      case " ":
        pattern += Self.oneSpace
        index += 1
      default:
        pattern += variants(of: scalar) ?? String(Character(scalar))
        index += 1
      }
    }
  }

  private mutating func copyEscape(_ scalars: [Unicode.Scalar], _ index: inout Int) {
    pattern += "\\"
    index += 1
    guard index < scalars.count else { return }
    let kind = scalars[index]
    pattern.unicodeScalars.append(kind)
    index += 1
    // \p{L}, \x{e9}, \k<name>, \g{1}, \N{U+e9}; \Q…\E
    guard "pPxkgoNQ".unicodeScalars.contains(kind), index < scalars.count else { return }
    if kind == "Q" {
      while index < scalars.count, !pattern.hasSuffix("\\E") {
        pattern.unicodeScalars.append(scalars[index])
        index += 1
      }
      return
    }
    let closing: Unicode.Scalar? = scalars[index] == "{" ? "}" : scalars[index] == "<" ? ">" : nil
    guard let closing else {
      if kind == "p" || kind == "P" {
        pattern.unicodeScalars.append(scalars[index])
        index += 1
      }
      return
    }
    while index < scalars.count {
      pattern.unicodeScalars.append(scalars[index])
      index += 1
      if scalars[index - 1] == closing { return }
    }
  }

  private mutating func copyClass(_ scalars: [Unicode.Scalar], _ index: inout Int) {
    let open = index
    while index < scalars.count {
      let scalar = scalars[index]
      pattern.unicodeScalars.append(scalar)
      index += 1
      if scalar == "\\", index < scalars.count {
        pattern.unicodeScalars.append(scalars[index])
        index += 1
      } else if scalar == "[", index - 1 > open, index < scalars.count, scalars[index] == ":" {
        while index < scalars.count, !pattern.hasSuffix(":]") {
          pattern.unicodeScalars.append(scalars[index])
          index += 1
        }
      } else if scalar == "]", index - 1 > open + (scalars[open + 1] == "^" ? 2 : 1) {
        return
      }
    }
  }

  private func letter(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "'", "’", "ʼ": return "['’ʼ]"
    case "\"": return "[\"“”„«»]"
    case "-": return #"[-\x{2010}\x{2011}–—]"#
    default: break
    }
    guard scalar.properties.isAlphabetic else { return escaped(scalar) }
    guard !options.heedsAccents else { return exact(scalar) }
    switch scalar {
    case "œ": return "(?:œ|oe)"
    case "Œ": return "(?:Œ|OE|Oe)"
    case "æ": return "(?:æ|ae)"
    case "ß": return "(?:ß|ss)"
    default: break
    }
    // Who types an accent means it.
    guard LooseLetters.base(of: scalar) == scalar else { return exact(scalar) }
    return (variants(of: scalar) ?? escaped(scalar)) + (isLatin(scalar) ? Self.marks : "")
  }

  /// A class of the letter and its accented forms, where it has any and they count as one.
  private func variants(of scalar: Unicode.Scalar) -> String? {
    guard !options.heedsAccents, let forms = LooseLetters.accented[scalar] else { return nil }
    return "[" + String(Character(scalar)) + String(String.UnicodeScalarView(forms)) + "]"
  }

  /// One letter with just its own marks, whichever way they are written.
  private func exact(_ scalar: Unicode.Scalar) -> String {
    let composed = escaped(scalar)
    let parts = Array(String(Character(scalar)).decomposed)
    let written = parts.count > 1 ? "(?:" + composed + "|" + String(String.UnicodeScalarView(parts)) + ")" : composed
    return written + (isLatin(LooseLetters.base(of: scalar)) ? #"\x{AD}*+(?![\x{300}-\x{36F}])"# : "")
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x530 }

  private func escaped(_ scalar: Unicode.Scalar) -> String {
    let sign = String(Character(scalar))
    return scalar.isASCII && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
      ? "\\" + sign : sign
  }

  private func ligature(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> String? {
    switch (first, second) {
    case ("o", "e"): "œ"
    case ("O", "E"), ("O", "e"): "Œ"
    case ("a", "e"): "æ"
    case ("s", "s"): "ß"
    default: nil
    }
  }
}

extension String {
  /// The scalars of the canonical decomposition.
  fileprivate var decomposed: [Unicode.Scalar] { unicodeScalars.flatMap(LooseLetters.decomposition(of:)) }
}
