/// How a line ends.
enum EndSign: Equatable {
  case none, period, comma, colon, question, exclamation, ellipsis
  /// A closing quotation mark or bracket, without the full stop of a sentence inside.
  case closing
}

/// Whether the sign may end a sentence.
func endsSentence(_ sign: EndSign) -> Bool {
  switch sign {
  case .period, .question, .exclamation, .ellipsis, .closing: true
  case .none, .comma, .colon: false
  }
}

/// Whether a line with that end is no heading.
func endsLikeProse(_ sign: EndSign) -> Bool {
  switch sign {
  case .period, .comma, .colon, .ellipsis: true
  case .none, .question, .exclamation, .closing: false
  }
}

extension PlainTextReader {
  func lastSign(of line: Line) -> EndSign { lastSign(endingAt: line.end, from: line.start) }

  func lastSign(endingAt end: Int, from start: Int) -> EndSign {
    guard end > start else { return .none }
    switch bytes[end - 1] {
    case UInt8(ascii: "."):
      return end - start >= 3 && bytes[end - 2] == UInt8(ascii: ".") && bytes[end - 3] == UInt8(ascii: ".")
        ? .ellipsis : .period
    case UInt8(ascii: ","), UInt8(ascii: ";"): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"): return .exclamation
    case UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"): return closing(at: end - 1, from: start)
    case 0xBB where end - start >= 2 && bytes[end - 2] == 0xC2: return closing(at: end - 2, from: start)
    case 0x9D, 0x99, 0x9C:
      let isMark = end - start >= 3 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
      return isMark ? closing(at: end - 3, from: start) : .none
    case 0xA6: return end - start >= 3 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2 ? .ellipsis : .none
    default: return .none
    }
  }

  /// “…,” says Roe. “Anyone would have done it.”: the full stop before the mark ends a sentence of prose.
  private func closing(at mark: Int, from start: Int) -> EndSign {
    var at = mark
    // «… fait. »: a space, a no-break space or a narrow one.
    if at > start, bytes[at - 1] == UInt8(ascii: " ") {
      at -= 1
    } else if at - start >= 2, bytes[at - 2] == 0xC2, bytes[at - 1] == 0xA0 {
      at -= 2
    } else if at - start >= 3, bytes[at - 3] == 0xE2, bytes[at - 2] == 0x80, bytes[at - 1] == 0xAF {
      at -= 3
    }
    return at > start && bytes[at - 1] == UInt8(ascii: ".") ? .period : .closing
  }
}
