import DocumentModel

/// Cuts one block into tokens in a single pass over its bytes.
struct Tokenizer {
  let bytes: UnsafePointer<UInt8>
  /// Of the whole text: a word is read eight bytes at a time, beyond the block's end as well.
  private let count: Int
  let lexicon: Lexicon
  let splitsClitics: Bool
  let splitsElisions: Bool
  private let turnsGuillemets: Bool
  let classes: UnsafePointer<ByteClass>

  var index = 0
  var end = 0
  var flags: TokenFlags = []
  var brackets = 0
  /// Whether anything met since the last call of `tokenize` may be a quotation mark, or an apostrophe by itself.
  private(set) var hasMarks = false
  private(set) var hasApostrophes = false
  /// Whether a curly mark waits for its other: two apostrophes close it as well (“…,’’ as agencies send it).
  private var isDoubleOpen = false
  private var isGuillemetOpen = false
  /// Whether a word like "U.S." was met.
  var hasDottedWords = false

  init(bytes: UnsafePointer<UInt8>, count: Int, pack: LanguagePack, classes: UnsafePointer<ByteClass>) {
    self.bytes = bytes
    self.count = count
    lexicon = pack.lexicon
    splitsClitics = pack.splitsClitics
    splitsElisions = pack.splitsElisions
    turnsGuillemets = pack.capitalizesNouns
    self.classes = classes
  }

  /// Replaces `tokens` by those of a range.
  mutating func tokenize(_ start: Int, _ end: Int, into tokens: inout [Token]) {
    tokens.removeAll(keepingCapacity: true)
    index = start
    self.end = end
    flags = []
    brackets = 0
    hasMarks = false
    hasApostrophes = false
    isDoubleOpen = false
    isGuillemetOpen = false
    hasDottedWords = false
    while index < end {
      plainWords(into: &tokens)
      guard index < end else { break }
      switch classes[Int(bytes[index])] {
      case .space:
        flags.insert(.spaceBefore)
        index += 1
      case .lineFeed:
        flags.formUnion([.spaceBefore, .lineFeedBefore])
        index += 1
      case .letter: word(into: &tokens)
      case .digit: number(into: &tokens)
      case .apostrophe:
        if index + 1 < end, bytes[index + 1] == 0x27, !isSeconds(index) {
          addDoubledSingle(&tokens, 2)
        } else {
          add(.other, 1, &tokens, style: .straightSingle)
        }
      case .straightMark: add(.openMark, 1, &tokens, style: .straight)
      case .comma: add(.comma, 1, &tokens)
      case .period:
        if index + 2 < end, bytes[index + 1] == 0x2E, bytes[index + 2] == 0x2E {
          add(.ellipsis, 3, &tokens)
        } else {
          add(.period, 1, &tokens)
        }
      case .colon: add(.colon, 1, &tokens)
      case .semicolon: add(.semicolon, 1, &tokens)
      case .question: add(.question, 1, &tokens)
      case .exclamation: add(.exclamation, 1, &tokens)
      case .hyphen:
        let width = index + 1 < end && bytes[index + 1] == 0x2D ? 2 : 1
        add(.dash, width, &tokens)
      case .openBracket:
        add(.openBracket, 1, &tokens)
        brackets += 1
      case .closeBracket:
        brackets = max(0, brackets - 1)
        add(.closeBracket, 1, &tokens)
      case .at:
        if index + 1 < end, classes[Int(bytes[index + 1])] == .letter {
          word(into: &tokens, lead: 1)
        } else {
          add(.other, 1, &tokens)
        }
      case .wide: wide(into: &tokens)
      case .other: add(.other, 1, &tokens)
      }
    }
    lookWordsUp(in: &tokens)
  }

  /// One word's look-up waits for memory while the next one's is under way, as it couldn't between two words that are read.
  private func lookWordsUp(in tokens: inout [Token]) {
    let lexicon = lexicon
    tokens.withUnsafeMutableBufferPointer { tokens in
      for at in tokens.indices where tokens[at].kind == .word { tokens[at].features = lexicon[tokens[at].hash] }
      guard splitsElisions else { return }
      for at in tokens.indices where tokens[at].features.isEmpty && tokens[at].kind == .word {
        if tokens[at].isCapitalized {
          tokens[at].features = joined(tokens[at], .firstName)
          if tokens[at].features.isEmpty, isPlaceOfParts(tokens[at]) { tokens[at].features = .place }
        }
        if isFormer(tokens[at]) { tokens[at].features = formerRole(tokens[at]) }
        if tokens[at].features.isEmpty, tokens[at].width > 9 { tokens[at].features = joined(tokens[at], .role) }
      }
    }
  }

  @inline(__always)
  private mutating func add(_ kind: TokenKind, _ width: Int, _ tokens: inout [Token], style: MarkStyle? = nil) {
    var flags = flags
    if brackets > 0 { flags.insert(.bracketed) }
    if let style {
      hasMarks = true
      if style == .single || style == .straightSingle { hasApostrophes = true }
    }
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: index), end: UInt32(truncatingIfNeeded: index + width),
        hash: UInt64(style?.rawValue ?? 0), features: [], kind: kind, flags: flags))
    self.flags = []
    index += width
  }

  /// «1'43''12»: French: two apostrophes between digits are no mark.
  private func isSeconds(_ at: Int) -> Bool {
    splitsElisions && at > 0 && at + 2 < end && bytes[at - 1] &- 0x30 < 10 && bytes[at + 2] &- 0x30 < 10
  }

  /// German points guillemets either way («…» and »…«): a word right behind one tells that it opens.
  private func opensBehind(_ width: Int) -> Bool {
    let next = index + width
    return next < end
      && (bytes[next] >= 0x80 && bytes[next] != 0xC2 || bytes[next] > 0x2F && bytes[next] | 0x20 >= 0x61
        || bytes[next] >= 0x30 && bytes[next] <= 0x39)
  }

  /// «Il veut »attendre » l'été»: French: where no guillemet is open, one that hangs on the word behind it opens, whichever way it
  /// points.
  private func opensTurned(_ width: Int, isFirst: Bool) -> Bool {
    splitsElisions && !isGuillemetOpen && (isFirst || flags.contains(.spaceBefore)) && opensBehind(width)
  }

  private mutating func wide(into tokens: inout [Token]) {
    let (code, width) = decodeScalar(bytes, index, end)
    switch ScalarClass.of(code) {
    case .letter: word(into: &tokens)
    case .space:
      flags.insert(.spaceBefore)
      index += width
    case .nothing: index += width
    case .openMark(let style) where turnsGuillemets && (style == .guillemet || style == .angle),
      .closeMark(let style) where turnsGuillemets && (style == .guillemet || style == .angle):
      add(opensBehind(width) ? .openMark : .closeMark, width, &tokens, style: style)
    case .openMark(.single) where isDoubledCurly(width): addDoubledSingle(&tokens, 2 * width)
    case .openMark(let style):
      if style == .double { isDoubleOpen = true }
      if style == .guillemet { isGuillemetOpen = true }
      add(.openMark, width, &tokens, style: style)
    case .closeMark(.guillemet) where opensTurned(width, isFirst: tokens.isEmpty):
      isGuillemetOpen = true
      add(.openMark, width, &tokens, style: .guillemet)
    case .closeMark(let style):
      if style == .guillemet { isGuillemetOpen = false }
      // ”The wrong way round”, or as in Finnish.
      let opens =
        style == .double && !isDoubleOpen && (flags.contains(.spaceBefore) || tokens.isEmpty) && opensBehind(width)
      if style == .double { isDoubleOpen = opens }
      add(opens ? .openMark : .closeMark, width, &tokens, style: style)
    case .apostrophe:
      if isDoubleOpen, index + 2 * width <= end, isApostrophe(index + width) {
        isDoubleOpen = false
        add(.closeMark, 2 * width, &tokens, style: .double)
      } else if isDoubledCurly(width) {
        addDoubledSingle(&tokens, 2 * width)
      } else {
        add(.other, width, &tokens, style: .single)
      }
    case .dash: add(.dash, width, &tokens)
    case .ellipsis: add(.ellipsis, width, &tokens)
    case .other: add(.other, width, &tokens)
    }
  }

  private mutating func addDoubledSingle(_ tokens: inout [Token], _ width: Int) {
    add(isDoubleOpen ? .closeMark : .openMark, width, &tokens, style: isDoubleOpen ? .double : .doubledSingle)
    isDoubleOpen = false
  }

  /// ‘’L'eau est coupée’’: French: two curly single marks of either kind in a row, but no third, stand for one mark.
  private func isDoubledCurly(_ width: Int) -> Bool {
    func isSingle(_ at: Int) -> Bool {
      at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x98 || bytes[at + 2] == 0x99)
    }
    return splitsElisions && width == 3 && !isDoubleOpen && isSingle(index + 3) && !isSingle(index + 6)
  }

  /// Whether a curly apostrophe stands at an index.
  private func isApostrophe(_ at: Int) -> Bool {
    at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99
  }

  private mutating func number(into tokens: inout [Token]) {
    let start = index
    while index < end {
      let kind = classes[Int(bytes[index])]
      if kind == .digit || kind == .letter {
        index += 1
      } else if kind == .comma || kind == .period || kind == .colon, index + 1 < end,
        classes[Int(bytes[index + 1])] == .digit
      {
        index += 2
      } else if kind == .hyphen, letterWidth(index + 1) != nil {
        // "46-year-old"
        index += 1
      } else {
        break
      }
    }
    var flags = flags
    if brackets > 0 { flags.insert(.bracketed) }
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index), hash: 0,
        features: .number, kind: .number, flags: flags))
    self.flags = []
  }

  /// Whether a letter stands at an index, and the width of its scalar.
  @inline(__always) func letterWidth(_ at: Int) -> Int? {
    guard at < end else { return nil }
    let byte = bytes[at]
    if byte < 0x80 { return classes[Int(byte)] == .letter ? 1 : nil }
    let (code, width) = decodeScalar(bytes, at, end)
    if case .letter = ScalarClass.of(code) { return width }
    return nil
  }

  /// Width of an apostrophe of either kind.
  @inline(__always) func apostropheWidth(_ at: Int) -> Int? {
    if bytes[at] == 0x27 { return 1 }
    if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { return 3 }
    return nil
  }

  /// Reads words of ASCII letters, as most are, up to what is for others to read.
  ///
  /// Apart from the state, which would be written with every sign.
  @inline(__always) private mutating func plainWords(into tokens: inout [Token]) {
    var at = index
    var flags = flags
    let bracketed: TokenFlags = brackets > 0 ? .bracketed : []
    while at < end, classes[Int(bytes[at])] == .letter, let word = plainWord(at) {
      if bytes[at] < 0x61 { flags.insert(.capitalized) }
      tokens.append(Tokenizer.word(at, word.end, word.hash, flags.union(bracketed), word.hasLower, word.end &- at))
      flags = []
      at = word.end
      // Most have a space behind them.
      if at < end, bytes[at] == 0x20 {
        flags = .spaceBefore
        at &+= 1
      }
    }
    index = at
    self.flags = flags
  }

  /// A word of ASCII letters with a sign behind it that surely ends it; any other is for `word` to read.
  @inline(__always) private func plainWord(_ start: Int) -> (end: Int, hash: UInt64, hasLower: Bool)? {
    var at = start
    var hash = WordHash()
    // What is read behind the block is no part of the word.
    guard let hasLower = hash.addPlainLetters(bytes, &at, count),
      at < end ? endsPlainWord(at, letters: at &- start) : at == end
    else { return nil }
    return (at, hash.value, hasLower)
  }

  /// Whether the sign at an index ends a word of letters, whatever follows.
  @inline(__always) private func endsPlainWord(_ at: Int, letters: Int) -> Bool {
    switch classes[Int(bytes[at])] {
    case .space, .lineFeed, .comma, .colon, .semicolon, .question, .exclamation, .straightMark, .openBracket,
      .closeBracket:
      true
    case .period: letters > 1 && (at + 2 >= end || bytes[at + 1] &- 0x61 >= 26)
    default: false
    }
  }

  @inline(__always)
  mutating func finish(
    _ start: Int, _ hash: UInt64, _ flags: TokenFlags, _ lowerSeen: Bool, _ letters: Int, _ tokens: inout [Token]
  ) {
    var flags = flags
    if brackets > 0 { flags.insert(.bracketed) }
    tokens.append(Tokenizer.word(start, index, hash, flags, lowerSeen, letters))
    self.flags = []
  }

  @inline(__always) private static func word(
    _ start: Int, _ end: Int, _ hash: UInt64, _ flags: TokenFlags, _ lowerSeen: Bool, _ letters: Int
  ) -> Token {
    var flags = flags
    if flags.contains(.capitalized), !lowerSeen, letters > 1 { flags.insert(.allCapitals) }
    return Token(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), hash: hash, features: [],
      kind: .word, flags: flags)
  }

  @inline(__always) private func isFormer(_ word: Token) -> Bool {
    let start = Int(word.start)
    return word.width > 5 && bytes[start] | 0x20 == 0x65 && bytes[start + 1] == 0x78 && bytes[start + 2] == 0x2D
  }

  /// «l'ex-directrice»: whoever was one is told by the role that is no more.
  private func formerRole(_ word: Token) -> WordFeatures {
    lexicon[WordHash.of(bytes, Int(word.start) + 3, Int(word.end))]
      .intersection([.role, .people, .masculine, .feminine])
  }

  /// «Paris–Lyon»: what an en dash joins.
  private func isPlaceOfParts(_ word: Token) -> Bool {
    var at = Int(word.start)
    while at + 2 < Int(word.end) {
      if bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x93 { return true }
      at += 1
    }
    return false
  }

  /// «Pierre-André», «enseignant-chercheur»: two given names or roles joined by a hyphen are one, with the gender of the first.
  private func joined(_ word: Token, _ kind: WordFeatures) -> WordFeatures {
    let (start, end) = (Int(word.start), Int(word.end))
    var hyphen = start
    while hyphen < end, bytes[hyphen] != 0x2D { hyphen += 1 }
    guard hyphen < end else { return [] }
    let first = lexicon[WordHash.of(bytes, start, hyphen)]
    guard first.has(kind), lexicon[WordHash.of(bytes, hyphen + 1, end)].has(kind) else { return [] }
    return first.intersection(kind.union([.masculine, .feminine]))
  }
}
