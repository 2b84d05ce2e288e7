/// Words that open a byline, longest first where one begins another.
private let openings: [(words: StaticString, isFull: Bool)] = [
  ("cet article a été écrit par", true), ("cet article a été rédigé par", true), ("article écrit par", true),
  ("article rédigé par", true), ("article de", false), ("écrit par", true), ("ecrit par", true), ("rédigé par", true),
  ("redige par", true), ("propos recueillis par", true), ("entretien réalisé par", true),
  ("interview réalisée par", true),
  ("recueilli par", true), ("recueillis par", true), ("publié par", true), ("posté par", true), ("texte de", false),
  ("texte :", true), ("auteur :", true), ("autrice :", true), ("auteure :", true), ("auteurs :", true),
  ("article written by", true), ("written by", true), ("story by", true), ("reported by", true), ("reporting by", true),
  ("interview by", true), ("words by", true), ("text by", true), ("posted by", true), ("published by", true),
  ("author:", true), ("author :", true), ("by:", true), ("par :", true), ("par", false), ("by", false),
]

/// Small words inside names.
private let particles: [StaticString] = [
  "de", "du", "des", "d", "la", "le", "l", "von", "van", "der", "den", "ter", "di", "da", "dos", "del", "della", "el",
  "al", "bin", "ben", "et", "and", "y", "e",
]

extension UnsafeBufferPointer<UInt8> {
  /// The author's name in a line that is a byline («Article écrit par Jeanne Durand», "By John Smith, in Rome").
  ///
  /// «Par» and "By" alone open ordinary sentences too, so behind them the line must be short, end without a full stop,
  /// and hold after the name only what bylines hold: a role, a place, a date.
  func bylineName(in range: Range<Int>) -> Range<Int>? {
    for (words, isFull) in openings where hasWord(words, at: range.lowerBound, limit: range.upperBound) {
      let after = range.lowerBound + words.utf8CodeUnitCount
      guard after < range.upperBound else { return nil }
      let last = words.utf8Start[words.utf8CodeUnitCount - 1]
      guard last == UInt8(ascii: ":") || self[after] <= 0x20 || self[after] == 0xC2 || self[after] == UInt8(ascii: ":")
      else { continue }
      return name(in: after..<range.upperBound, isFull: isFull)
    }
    return nil
  }

  private func name(in range: Range<Int>, isFull: Bool) -> Range<Int>? {
    let tokens = lineTokens(range)
    var index = 0
    while index < tokens.count, tokens[index].kind == .sign, self[tokens[index].range.lowerBound] == UInt8(ascii: ":") {
      index += 1
    }
    guard index < tokens.count, isNameWord(tokens[index]) else { return nil }
    let first = index
    var last = index
    while index < tokens.count {
      let token = tokens[index]
      if isNameWord(token) {
        last = index
      } else if !isJoint(token, in: tokens, at: index) {
        break
      }
      index += 1
    }
    let name = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    if last - first > 14 { return nil }
    return isBylineRest(tokens[(last + 1)...], isFull: isFull) ? name : nil
  }

  private func isNameWord(_ token: LineToken) -> Bool {
    token.kind == .word && isCapital(at: token.range.lowerBound)
  }

  /// What may stand between two words of a name: a particle, a hyphen, an apostrophe, the dot of an initial, "&".
  private func isJoint(_ token: LineToken, in tokens: [LineToken], at index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind != .number else { return false }
    if token.kind == .word {
      guard isNameWord(tokens[index + 1]) || isJointSign(tokens[index + 1]) || isParticle(tokens[index + 1]) else {
        return false
      }
      return isParticle(token)
    }
    return isJointSign(token) && (isNameWord(tokens[index + 1]) || isParticle(tokens[index + 1]))
      && isTight(token, tokens, index)
  }

  private func isParticle(_ token: LineToken) -> Bool {
    token.kind == .word
      && particles.contains {
        $0.utf8CodeUnitCount == token.range.count
          && hasWord($0, at: token.range.lowerBound, limit: token.range.upperBound)
      }
  }

  private func isJointSign(_ token: LineToken) -> Bool {
    guard token.kind == .sign else { return false }
    switch self[token.range.lowerBound] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "."): return true
    case 0xE2:
      return token.range.count == 3 && self[token.range.lowerBound + 1] == 0x80
        && self[token.range.lowerBound + 2] == 0x99
    default: return false
    }
  }

  /// A hyphen or an apostrophe joins only what touches it; "&" and an initial's dot may stand apart.
  private func isTight(_ token: LineToken, _ tokens: [LineToken], _ index: Int) -> Bool {
    let sign = self[token.range.lowerBound]
    if sign == UInt8(ascii: "&") { return true }
    guard index > 0, tokens[index - 1].range.upperBound == token.range.lowerBound else { return false }
    if sign == UInt8(ascii: ".") { return tokens[index - 1].range.count <= 2 }
    return tokens[index + 1].range.lowerBound == token.range.upperBound
  }

  private func isBylineRest(_ rest: ArraySlice<LineToken>, isFull: Bool) -> Bool {
    guard let next = rest.first else { return true }
    guard let end = rest.last else { return true }
    let endsSentence = end.kind == .sign && self[end.range.lowerBound] == UInt8(ascii: ".")
    if rest.count == 1, endsSentence { return isFull }
    if endsSentence, !isFull { return false }
    if rest.count > (isFull ? 24 : 14) { return false }
    if next.kind == .sign {
      switch self[next.range.lowerBound] {
      case UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "/"),
        UInt8(ascii: "@"), UInt8(ascii: ";"), 0xC2, 0xE2:
        return true
      default: return isFull
      }
    }
    let followers: [StaticString] = ["le", "on", "pour", "à", "a", "publié", "for", "in", "avec", "with", "published"]
    return followers.contains {
      $0.utf8CodeUnitCount == next.range.count && hasWord($0, at: next.range.lowerBound, limit: next.range.upperBound)
    }
  }
}
