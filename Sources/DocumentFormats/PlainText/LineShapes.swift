internal import DocumentModel

/// What a line looks like: a heading, an underline, a break, the beginning of a paragraph.
extension PlainTextReader {
  /// UTF-8 bytes; headings are shorter.
  private static let longestHeading = 120

  // MARK: Headings

  /// The heading that a line between blank lines is, if it is one.
  func headingKind(of line: Line, following: Line?) -> Block.Kind? {
    guard let following, line.count <= PlainTextReader.longestHeading, !isThematicBreak(line) else { return nil }
    let end = lastSign(of: line)
    if blocks.isEmpty, isTitle(line, end), !opensTurn(line) || !opensTurn(following) { return .title }
    if let level = numberedLevel(of: line), !endsLikeProse(end), numberedLevel(of: following) == nil {
      return .heading(level: level)
    }
    if isAllCapitals(line), !endsLikeProse(end) { return .heading(level: 2) }
    if isCrosshead(line, end, following: following) { return .heading(level: 2) }
    return nil
  }

  private func isTitle(_ line: Line, _ end: EndSign) -> Bool {
    guard end == .none || end == .question || end == .closing && !holdsSentences(line), !isDash(at: line.start),
      ListMarker(bytes, line) == nil, !isAsked(line)
    else { return false }
    let range = line.start..<line.end
    return bytes.bylineName(in: range) == nil && !isDateAlone(range)
  }

  /// "Q: When did you start?"
  private func isAsked(_ line: Line) -> Bool {
    line.count > 3 && bytes.isCapital(at: line.start) && bytes[line.start + 1] == UInt8(ascii: ":")
  }

  /// "MS. ROE: When did you know?": a label in capitals, as transcripts have it.
  private func opensTurn(_ line: Line) -> Bool {
    let longestLabel = 40
    var letters = 0
    for at in line.start..<min(line.end, line.start + longestLabel) {
      if bytes[at] == UInt8(ascii: ":") { return letters >= 2 && at + 1 < line.end && bytes[at + 1] == 0x20 }
      if bytes.isLowercase(at: at) { return false }
      if bytes.isCapital(at: at) { letters += 1 }
    }
    return false
  }

  /// “Goal!” shouted the commentator. “What a goal!”: a full stop behind a word too long for an abbreviation.
  private func holdsSentences(_ line: Line) -> Bool {
    let shortest = 5
    var letters = 0
    for at in line.start..<line.end {
      let byte = bytes[at]
      if byte == UInt8(ascii: "."), letters >= shortest, at + 1 < line.end, bytes[at + 1] == UInt8(ascii: " ") {
        return true
      }
      letters = bytes.isLowercase(at: at) ? letters + 1 : 0
    }
    return false
  }

  private func isDateAlone(_ range: Range<Int>) -> Bool {
    guard bytes[range].contains(where: isDigit) else { return false }
    let tokens = bytes.lineTokens(range)
    guard let (_, span) = bytes.firstDate(in: tokens) else { return false }
    return tokens.count - span.count <= 3
  }

  /// A short line without end punctuation between sentences and a long paragraph: the heading of a part.
  private func isCrosshead(_ line: Line, _ end: EndSign, following: Line) -> Bool {
    guard line.indent == 0, line.count <= 90, end == .none || end == .question, following.count >= 60,
      following.count > line.count, bytes.isCapital(at: line.start) || bytes[line.start] == 0xC2,
      let last = blocks.last, last.kind == .paragraph, last.container == nil, last.range.count >= 60,
      bytes.bylineName(in: line.start..<line.end) == nil, !isDateAlone(line.start..<line.end)
    else { return false }
    return endsSentence(lastSign(endingAt: last.range.end.utf8, from: last.range.start.utf8))
      && !isDash(at: following.start)
  }

  /// In a text with a paragraph a line: whether a line is the title or the heading of a part.
  func lineKind(_ line: Line, following: Line) -> Block.Kind {
    guard line.count <= 100 else { return .paragraph }
    if blocks.isEmpty, following.count >= 60, isTitle(line, lastSign(of: line)) { return .title }
    return isCrosshead(line, lastSign(of: line), following: following) ? .heading(level: 2) : .paragraph
  }

  /// 2 for «1. Title», «II. Title», «Chapitre 3»; 3 for «1.2 Title», and so on; nothing for other lines.
  private func numberedLevel(of line: Line) -> Int? {
    var index = line.start
    guard index < line.end else { return nil }
    if isDigit(bytes[index]) {
      var groups = 0
      while index < line.end, isDigit(bytes[index]) {
        let start = index
        while index < line.end, isDigit(bytes[index]) { index += 1 }
        guard index - start <= 2 else { return nil }
        groups += 1
        if index < line.end, bytes[index] == UInt8(ascii: ".") { index += 1 } else { break }
      }
      if index < line.end, bytes[index] == UInt8(ascii: ")") { index += 1 }
      guard index < line.end, bytes[index] == 0x20, bytes[index - 1] != 0x20,
        groups > 1 || !isDigit(bytes[index - 1])
      else { return nil }
      return startsTitle(after: index, line) ? min(groups, 5) + 1 : nil
    }
    for word in [
      "chapitre ", "chapter ", "partie ", "part ", "section ", "annexe ", "appendix ", "livre ", "acte ", "act ",
    ] as [StaticString] where bytes.hasWord(word, at: index, limit: line.end) {
      let number = bytes[index + word.utf8CodeUnitCount]
      return bytes.isCapital(at: index) && (isDigit(number) || isRoman(number)) ? 2 : nil
    }
    while index < line.end, isRoman(bytes[index]), index - line.start < 6 { index += 1 }
    guard index > line.start, index + 1 < line.end, bytes[index] == UInt8(ascii: "."), bytes[index + 1] == 0x20 else {
      return nil
    }
    // One letter and a dot is an initial more often than a number.
    if index - line.start == 1, bytes[line.start] != UInt8(ascii: "I"), bytes[line.start] != UInt8(ascii: "V"),
      bytes[line.start] != UInt8(ascii: "X")
    {
      return nil
    }
    return startsTitle(after: index + 1, line) ? 2 : nil
  }

  private func isRoman(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"): true
    default: false
    }
  }

  private func startsTitle(after index: Int, _ line: Line) -> Bool {
    var start = index
    while start < line.end, bytes[start] == 0x20 { start += 1 }
    return start < line.end && (bytes.isCapital(at: start) || bytes[start] == 0xC2)
  }

  private func isAllCapitals(_ line: Line) -> Bool {
    guard line.count <= 90 else { return false }
    var capitals = 0
    for index in line.start..<line.end {
      if bytes.isLowercase(at: index) { return false }
      if bytes.isCapital(at: index) { capitals += 1 }
    }
    return capitals >= 4 && capitals * 2 >= line.count - capitals / 2
  }

  /// The heading that a line is by the one below it, of "===" or "---".
  func underlinedKind(_ line: Line, _ below: Line) -> Block.Kind? {
    guard line.count <= PlainTextReader.longestHeading, below.count >= 3 else { return nil }
    let sign = bytes[below.start]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"), !isThematicBreak(line) else { return nil }
    guard bytes[below.start..<below.end].allSatisfy({ $0 == sign }) else { return nil }
    if sign == UInt8(ascii: "=") { return blocks.isEmpty ? .title : .heading(level: 1) }
    return below.count * 2 >= bytes.scalarCount(line.start..<line.end) ? .heading(level: 2) : nil
  }

  // MARK: Breaks and dashes

  /// A line of at least three equal signs («***», «* * *», «———»), or an asterism.
  func isThematicBreak(_ line: Line) -> Bool {
    let first = bytes[line.start]
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "~"),
      UInt8(ascii: "#"):
      guard line.count >= 3, line.count <= 200 else { return false }
      var signs = 0
      for byte in bytes[line.start..<line.end] {
        if byte == first { signs += 1 } else if byte != 0x20, byte != 0x09 { return false }
      }
      return signs >= 3
    case 0xE2:
      guard line.count <= 400 else { return false }
      var signs = 0
      var index = line.start
      while index < line.end {
        if bytes[index] == 0x20 {
          index += 1
          continue
        }
        guard index + 2 < line.end, bytes[index] == 0xE2 else { return false }
        let isAsterism = bytes[index + 1] == 0x81 && bytes[index + 2] == 0x82
        let isDashOrBullet = bytes[index + 1] == 0x80 && [0x93, 0x94, 0x95, 0xA2].contains(bytes[index + 2])
        let isBoxLine = bytes[index + 1] == 0x94 && bytes[index + 2] <= 0x81
        guard isAsterism || isDashOrBullet || isBoxLine else { return false }
        signs += isAsterism ? 3 : 1
        index += 3
      }
      return signs >= 3
    default: return false
    }
  }

  /// Whether an em or en dash stands at an index: the mark of a line of dialogue.
  func isDash(at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94 || bytes[index + 2] == 0x95)
  }

  // MARK: Paragraphs

  /// Whether a hard-wrapped line begins a paragraph though no blank line stands before it: a line of dialogue,
  /// a first line set in, or a line that would have found room on the one before.
  func beginsParagraph(_ line: Line, after last: Line, width: Int) -> Bool {
    let isSetIn = line.indent >= 2 && line.indent > last.indent
    let isDialogue =
      isDash(at: line.start)
      || bytes[line.start] == UInt8(ascii: "-") && line.count > 2 && bytes[line.start + 1] == 0x20
    let isShort = last.count * 4 < width * 3
    guard isSetIn || isDialogue || isShort else { return false }
    let end = lastSign(of: last)
    if isDialogue { return endsSentence(end) || end == .colon }
    guard endsSentence(end) else { return false }
    if isSetIn { return true }
    return bytes.isCapital(at: line.start) || bytes[line.start] == 0xC2 || bytes[line.start] == 0x22
      || bytes[line.start] == 0xE2
  }
}
