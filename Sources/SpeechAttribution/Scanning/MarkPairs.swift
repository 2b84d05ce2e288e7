/// What an outermost pair of quotation marks encloses in one block.
struct MarkPair {
  /// Token index of the opening mark; -1 when the words go on from an earlier block.
  var open: Int
  /// Token index of the closing mark; the count of tokens when the block ends first.
  var close: Int
  var style: MarkStyle
  /// Goes on from the block before, without a mark of its own or behind one opened again.
  var continues = false
  /// The closing mark stands in a later block.
  var isOpenEnded = false
}

/// A mark that stands open while a block is read.
private struct OpenMark {
  /// Token index; -1 when it stands in an earlier block.
  let index: Int
  let style: MarkStyle
  var continues = false
  /// Marks of its own style that stand open inside it, itself included.
  var depth = 1
  /// Whether straight marks stand open inside curly ones, or curly ones inside straight ones.
  var holdsOther = false
}

/// Pairs the marks of a block; only outermost pairs are kept, what they hold is flagged as quoted.
struct MarkPairing {
  /// The style of a mark still open at the end of the block before.
  var carried: MarkStyle?
  /// Whether a dash opens what stands in the mark still open at the end of the block: others answer behind dashes of their own.
  var opensDialogue = false

  /// - Parameter closesLater: asked when a mark is still open at the block's end: whether a later block closes it.
  mutating func pair(
    _ tokens: inout [Token], into pairs: inout [MarkPair], closesLater: (MarkStyle) -> Bool
  ) {
    pairs.removeAll(keepingCapacity: true)
    var open = carriedMark(tokens)
    carried = nil
    opensDialogue = false
    var index = open?.index == 0 ? 1 : 0
    var straightAhead = tokens.count(where: MarkPairing.isStraight)
    while index < tokens.count {
      if let mark = MarkPairing.mark(at: index, tokens) {
        if mark == .straight { straightAhead -= 1 }
        // What opens again needs a mark that closes it.
        let reopens =
          mark == .straight && open?.style == .straight && !straightAhead.isMultiple(of: 2)
          && MarkPairing.opensAgain(tokens, index)
        if !reopens { MarkPairing.meet(mark, at: index, &open, &tokens, &pairs, closesLater) }
      }
      index += 1
    }
    if let open { leave(open, &tokens, &pairs, closesLater) }
    for pair in pairs {
      var inside = pair.open + 1
      while inside < pair.close {
        tokens[inside].flags.insert(.quoted)
        inside += 1
      }
    }
  }

  /// The mark that the block before left open, where it is opened again or goes on without a mark.
  private func carriedMark(_ tokens: [Token]) -> OpenMark? {
    guard let carried else { return nil }
    let isOpenedAgain =
      tokens.first.map { $0.kind == .openMark && $0.hash == UInt64(carried.rawValue) } ?? false
    return OpenMark(index: isOpenedAgain ? 0 : -1, style: carried, continues: true)
  }

  private static func isStraight(_ token: Token) -> Bool {
    token.kind == .openMark && token.hash == UInt64(MarkStyle.straight.rawValue)
  }

  @inline(__always) private static func mark(at index: Int, _ tokens: [Token]) -> MarkStyle? {
    let kind = tokens[index].kind
    guard kind == .openMark || kind == .closeMark || kind == .other && tokens[index].hash != 0 else { return nil }
    return MarkStyle(rawValue: UInt8(truncatingIfNeeded: tokens[index].hash))
  }

  /// Opens, closes or nests at a mark.
  @inline(__always) private static func meet(
    _ mark: MarkStyle, at index: Int, _ open: inout OpenMark?, _ tokens: inout [Token], _ pairs: inout [MarkPair],
    _ closesLater: (MarkStyle) -> Bool
  ) {
    guard var outer = open else {
      if opens(mark, tokens, index, closesLater) {
        open = OpenMark(index: index, style: mark)
        tokens[index].kind = .openMark
      } else if tokens[index].kind != .other {
        // A closing mark without its opening one, or an inch sign.
        tokens[index].kind = .other
      }
      return
    }
    let kind = tokens[index].kind
    if closes(outer.style, mark, kind, tokens, index)
      || !outer.holdsOther && outer.depth == 1 && closesOther(outer.style, mark, tokens, index)
    {
      outer.depth -= 1
    } else if mark == outer.style, kind == .openMark, mark.nests {
      // An opening mark again right after a line feed opens what is already open.
      if !tokens[index].flags.contains(.lineFeedBefore) { outer.depth += 1 }
    } else if outer.style == .double, mark == .straight {
      outer.holdsOther.toggle()
    } else if outer.style == .straight, mark == .double {
      outer.holdsOther = kind == .openMark
    }
    guard outer.depth == 0 else {
      open = outer
      return
    }
    tokens[index].kind = .closeMark
    pairs.append(MarkPair(open: outer.index, close: index, style: outer.style, continues: outer.continues))
    open = nil
  }

  /// Leaves a mark open at the end of its block, for a later one to close.
  private mutating func leave(
    _ open: OpenMark, _ tokens: inout [Token], _ pairs: inout [MarkPair], _ closesLater: (MarkStyle) -> Bool
  ) {
    let next = open.index + 1
    opensDialogue =
      open.index >= 0 && next < tokens.count && tokens[next].kind == .dash && tokens[next].width > 1
    let later = closesLater(open.style)
    // A single mark that never closes was an apostrophe.
    if open.style == .single || open.style == .straightSingle, !later {
      if open.index >= 0 { tokens[open.index].kind = .other }
      return
    }
    pairs.append(
      MarkPair(
        open: open.index, close: tokens.count, style: open.style, continues: open.continues,
        isOpenEnded: later || opensDialogue))
    if later, !opensDialogue { carried = open.style }
  }

  private static func opens(
    _ mark: MarkStyle, _ tokens: [Token], _ index: Int, _ closesLater: (MarkStyle) -> Bool
  ) -> Bool {
    let kind = tokens[index].kind
    switch mark {
    case .guillemet, .double, .low, .angle: return kind == .openMark
    case .doubledSingle: return true
    case .straight:
      // An inch sign hangs on a number and stands before a space.
      if index > 0, tokens[index - 1].kind == .number, !tokens[index].flags.contains(.spaceBefore) { return false }
      return true
    case .single, .straightSingle:
      guard index + 1 < tokens.count else { return false }
      if kind == .closeMark { return false }
      if mark == .single, kind == .other { return false }  // ’ never opens
      let before =
        index == 0 || tokens[index].flags.contains(.spaceBefore) || tokens[index - 1].kind == .openBracket
        || tokens[index - 1].kind == .dash || tokens[index - 1].kind == .openMark
      let touches = !tokens[index + 1].flags.contains(.spaceBefore) && tokens[index + 1].isWord
      guard before, touches else { return false }
      if let close = nextSingle(mark, tokens, index) { return close > index + 1 }
      // ‘…¶‘…’: closes in a later block, or was an apostrophe.
      return (index == 0 || !tokens[index - 1].isWord) && closesLater(mark)
    }
  }

  /// Where a mark of its style hangs on a word behind an opening single one. A typed apostrophe may be anything, so it must
  /// stand near by.
  private static func nextSingle(_ mark: MarkStyle, _ tokens: [Token], _ index: Int) -> Int? {
    let end = min(tokens.count, index + (mark == .single ? 400 : 160))
    var ahead = index + 1
    while ahead < end {
      if tokens[ahead].kind == .other, tokens[ahead].hash == UInt64(mark.rawValue),
        !tokens[ahead].flags.contains(.spaceBefore)
      {
        return ahead
      }
      ahead += 1
    }
    return nil
  }

  /// “…," Doe said: a mark that closes one of the other style; a straight one, or two apostrophes, behind a stop and
  /// before a space.
  private static func closesOther(_ style: MarkStyle, _ mark: MarkStyle, _ tokens: [Token], _ index: Int) -> Bool {
    if style == .straight, mark == .double, tokens[index].kind == .closeMark { return true }
    guard style == .double && mark == .straight || style == .straight && mark == .doubledSingle, index > 0,
      !tokens[index].flags.contains(.spaceBefore),
      index + 1 >= tokens.count || tokens[index + 1].flags.contains(.spaceBefore)
    else { return false }
    return tokens[index - 1].kind == .comma || endsSentence(tokens[index - 1])
  }

  /// "We have two. "He saw it.": where paragraphs have been run together, a straight mark behind a full stop that hangs on the
  /// word behind it opens again what is open.
  private static func opensAgain(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index].flags.contains(.spaceBefore)
      && !tokens[index + 1].flags.contains(.spaceBefore) && tokens[index + 1].isCapitalized
      && endsSentence(tokens[index - 1])
  }

  private static func endsSentence(_ token: Token) -> Bool {
    switch token.kind {
    case .period, .question, .exclamation: true
    default: false
    }
  }

  /// «la fin« , dit-elle», “la fin“, dit-elle: an opening mark right behind a word and before a space or a comma is a closing one.
  private static func isTurned(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, !tokens[index].flags.contains(.spaceBefore), !tokens[index - 1].has(.elided),
      tokens[index - 1].isWord || tokens[index - 1].kind == .period || tokens[index - 1].kind == .exclamation
    else { return false }
    return index + 1 >= tokens.count || tokens[index + 1].flags.contains(.spaceBefore)
      || tokens[index + 1].kind == .comma || tokens[index + 1].kind == .period
  }

  private static func closes(
    _ style: MarkStyle, _ mark: MarkStyle, _ kind: TokenKind, _ tokens: [Token], _ index: Int
  ) -> Bool {
    switch style {
    case .guillemet: return mark == style && (kind == .closeMark || isTurned(tokens, index))
    case .angle: return mark == style && kind == .closeMark
    case .double:
      return kind == .closeMark ? mark == .double || mark == .straight : mark == style && isTurned(tokens, index)
    case .low: return mark == .double
    case .straight, .doubledSingle: return mark == style
    case .single, .straightSingle:
      guard mark == style, kind == .other, !tokens[index].flags.contains(.spaceBefore) else { return false }
      let next = index + 1
      return next >= tokens.count || tokens[next].flags.contains(.spaceBefore) || !tokens[next].isWord
    }
  }
}
