internal import DocumentModel

/// The author and the day, as a document's first and last lines give them.
struct FrontLines {
  var byline: TextRange?
  var published: String?

  /// Finds them and marks their blocks as `.byline` and `.dateline`.
  ///
  /// Only short paragraphs near the beginning and, in a complete document, near the end are looked at.
  static func mark(_ blocks: inout [Block], in bytes: UnsafeBufferPointer<UInt8>, isComplete: Bool) -> FrontLines {
    var found = FrontLines()
    let head = min(blocks.count, nearBeginning)
    let tail = isComplete ? max(head, blocks.count - nearEnd) : blocks.count
    for index in 0..<head { found.look(at: &blocks[index], in: bytes) }
    if tail < blocks.count {
      for index in tail..<blocks.count { found.look(at: &blocks[index], in: bytes) }
    }
    return found
  }

  private static let nearBeginning = 8
  private static let nearEnd = 4
  /// UTF-8 bytes; longer paragraphs are prose.
  private static let longestLine = 200

  private mutating func look(at block: inout Block, in bytes: UnsafeBufferPointer<UInt8>) {
    guard block.isParagraph, block.container == nil, !block.range.isEmpty,
      block.range.count <= FrontLines.longestLine
    else { return }
    let range = block.range.bytes
    if let name = bytes.bylineName(in: range) {
      block.kind = .byline
      if byline == nil { byline = TextRange(name.lowerBound, name.upperBound) }
      if published == nil { published = bytes.firstDate(in: bytes.lineTokens(range))?.date.iso }
    } else if bytes.holdsYear(range), let date = bytes.datelineDate(in: range) {
      block.kind = .dateline
      if published == nil { published = date.iso }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether four digits stand in a row, as in every date with its year.
  fileprivate func holdsYear(_ range: Range<Int>) -> Bool {
    // One of every four signs is looked at: of four digits in a row one is among them.
    var at = range.lowerBound + 3
    while at < range.upperBound {
      if isDigit(self[at]) {
        var first = at
        while first > range.lowerBound, isDigit(self[first - 1]) { first -= 1 }
        while at < range.upperBound, isDigit(self[at]) { at += 1 }
        if at - first >= 4 { return true }
      }
      at += 4
    }
    return false
  }

  /// The date of a line that says a day (and a place, an hour, «updated…») and nothing else.
  fileprivate func datelineDate(in range: Range<Int>) -> FoundDate? {
    let tokens = lineTokens(range)
    guard tokens.count <= 40, let (date, span) = firstDate(in: tokens) else { return nil }
    var places = 0
    var rest = tokens
    while let (_, more) = firstDate(in: rest) { rest.removeSubrange(more) }
    for (index, token) in rest.enumerated() where token.kind == .word {
      if isDateWord(token.range) { continue }
      guard index < span.lowerBound, isCapital(at: token.range.lowerBound) else { return nil }
      places += 1
      if places > 3 { return nil }
    }
    return date
  }

  private func isDateWord(_ range: Range<Int>) -> Bool {
    let words: [StaticString] = [
      "publié", "publie", "publiée", "paru", "parue", "mis", "mise", "posté", "modifié", "jour", "le", "la", "à", "a",
      "de", "du", "et", "en", "h", "heures", "min", "mn", "lecture", "temps", "date", "published", "posted", "updated",
      "first", "last", "modified", "on", "at", "the", "of", "and", "read", "minute", "minutes", "am", "pm", "gmt",
      "utc",
      "est", "edt", "cet", "cest", "bst", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
      "sat", "sun", "t", "z", "er", "st", "nd", "rd", "th",
    ]
    return words.contains {
      $0.utf8CodeUnitCount == range.count && hasWord($0, at: range.lowerBound, limit: range.upperBound)
    }
  }
}
