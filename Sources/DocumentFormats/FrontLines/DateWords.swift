/// A day that a text names, and where.
struct FoundDate: Equatable {
  var range: Range<Int>
  var year: Int
  var month: Int
  var day: Int

  /// `YYYY-MM-DD`.
  var iso: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  fileprivate init?(range: Range<Int>, year: Int, month: Int, day: Int) {
    guard (1500...2199).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    (self.range, self.year, self.month, self.day) = (range, year, month, day)
  }
}

/// French and English names of the months with their usual shortenings.
private let monthNames: [(name: StaticString, month: Int)] = [
  ("janvier", 1), ("février", 2), ("fevrier", 2), ("mars", 3), ("avril", 4), ("mai", 5), ("juin", 6), ("juillet", 7),
  ("août", 8), ("aout", 8), ("septembre", 9), ("octobre", 10), ("novembre", 11), ("décembre", 12), ("decembre", 12),
  ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8),
  ("september", 9), ("october", 10), ("november", 11), ("december", 12), ("janv", 1), ("févr", 2), ("juil", 7),
  ("sept", 9), ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9),
  ("oct", 10), ("nov", 11), ("déc", 12), ("dec", 12),
]

/// A piece of a short line: a word, a number or one sign.
struct LineToken {
  enum Kind { case word, number, sign }
  var kind: Kind
  var range: Range<Int>
}

extension UnsafeBufferPointer<UInt8> {
  /// The words, numbers and signs of a range, spaces left out.
  func lineTokens(_ range: Range<Int>) -> [LineToken] {
    var tokens: [LineToken] = []
    var index = range.lowerBound
    func isWordByte(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte >= 0xC3 && byte < 0xE2 || byte > 0xE2 }
    while index < range.upperBound {
      let byte = self[index]
      let start = index
      if byte <= 0x20 {
        index += 1
        continue
      }
      if byte == 0xC2, index + 1 < range.upperBound, self[index + 1] == 0xA0 {
        index += 2
        continue
      }
      if isDigit(byte) {
        while index < range.upperBound, isDigit(self[index]) { index += 1 }
        tokens.append(LineToken(kind: .number, range: start..<index))
      } else if isWordByte(byte) {
        while index < range.upperBound, isWordByte(self[index]) || self[index] & 0xC0 == 0x80 { index += 1 }
        tokens.append(LineToken(kind: .word, range: start..<index))
      } else {
        index += 1
        while index < range.upperBound, self[index] & 0xC0 == 0x80 { index += 1 }
        tokens.append(LineToken(kind: .sign, range: start..<index))
      }
    }
    return tokens
  }

  private func value(_ token: LineToken) -> Int? {
    guard token.kind == .number, token.range.count <= 4 else { return nil }
    return self[token.range.lowerBound..<token.range.upperBound].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func month(_ token: LineToken) -> Int? {
    guard token.kind == .word else { return nil }
    for (name, month) in monthNames
    where name.utf8CodeUnitCount == token.range.count
      && hasWord(name, at: token.range.lowerBound, limit: token.range.upperBound)
    {
      return month
    }
    return nil
  }

  /// The first date among tokens, with the number of the token it starts at and how many it takes.
  func firstDate(in tokens: [LineToken]) -> (date: FoundDate, tokens: Range<Int>)? {
    for index in tokens.indices {
      if let found = date(in: tokens, at: index) { return found }
    }
    return nil
  }

  private func date(in tokens: [LineToken], at index: Int) -> (date: FoundDate, tokens: Range<Int>)? {
    func token(_ offset: Int) -> LineToken? { index + offset < tokens.count ? tokens[index + offset] : nil }
    func number(_ offset: Int) -> Int? { token(offset).flatMap(value) }
    func isSign(_ offset: Int, _ signs: StaticString) -> Bool {
      guard let sign = token(offset), sign.kind == .sign, sign.range.count == 1 else { return false }
      let bytes = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
      return bytes.contains(self[sign.range.lowerBound])
    }
    func made(_ year: Int, _ month: Int, _ day: Int, _ count: Int) -> (date: FoundDate, tokens: Range<Int>)? {
      let last = tokens[index + count - 1].range.upperBound
      let range = tokens[index].range.lowerBound..<last
      return FoundDate(range: range, year: year, month: month, day: day).map { ($0, index..<(index + count)) }
    }
    if let first = number(0) {
      // 2023-05-11, 11/05/2023, 11.05.2023
      if isSign(1, "-/."), let middle = number(2), isSign(3, "-/."), let last = number(4) {
        if first > 31 { return made(first, middle, last, 5) }
        return middle > 12 ? made(last, first, middle, 5) : made(last, middle, first, 5)
      }
      // 11 mai 2023, 1er mai 2023, 11 May 2023
      var next = 1
      if let word = token(1), word.kind == .word, word.range.count == 2, month(word) == nil { next = 2 }
      if let name = token(next), let month = month(name) {
        if isSign(next + 1, ".") { next += 1 }
        if let year = number(next + 1) { return made(year, month, first, next + 2) }
      }
      return nil
    }
    // May 11, 2023
    if let name = token(0), let month = month(name) {
      var next = isSign(1, ".") ? 2 : 1
      guard let day = number(next) else { return nil }
      next += 1
      if let word = token(next), word.kind == .word, word.range.count == 2 { next += 1 }
      if isSign(next, ",") { next += 1 }
      if let year = number(next) { return made(year, month, day, next + 1) }
    }
    return nil
  }
}
