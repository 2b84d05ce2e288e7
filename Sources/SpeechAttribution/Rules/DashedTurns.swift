import DocumentModel

/// A turn that only a dash opens, behind a question and an answer that have labels: «Le Temps : … ? // Jane Roe : … // – … ?».
struct DashedTurn {
  /// Where the speech begins.
  let speech: Int
  let isQuestion: Bool

  /// The turns behind two paragraphs with labels, when they ask and answer in turn; nil otherwise.
  static func turns(
    behind labelled: [Int: TurnLabel], _ document: Document, _ bytes: UnsafePointer<UInt8>
  ) -> [Int: DashedTurn]? {
    let blocks = labelled.keys.sorted()
    guard blocks.count == 2, blocks[1] == blocks[0] + 1,
      asks(document.text.trimmed(document.blocks[blocks[0]].range), bytes)
    else { return nil }
    var found: [Int: DashedTurn] = [:]
    var asksNext = true
    for index in blocks[1] + 1..<document.blocks.count {
      let words = document.text.trimmed(document.blocks[index].range)
      guard !words.isEmpty, let speech = speechStart(document, index, words, bytes) else { break }
      let isQuestion = asks(words, bytes)
      guard !asksNext || isQuestion else { return nil }
      found[index] = DashedTurn(speech: speech, isQuestion: asksNext)
      asksNext.toggle()
    }
    return found.count >= 2 && asksNext ? found : nil
  }

  private static func asks(_ words: TextRange, _ bytes: UnsafePointer<UInt8>) -> Bool {
    !words.isEmpty && bytes[words.end.utf8 - 1] == 0x3F
  }

  /// Behind the dash of a paragraph; a dash that was read as that of a list is no part of it.
  private static func speechStart(
    _ document: Document, _ index: Int, _ words: TextRange, _ bytes: UnsafePointer<UInt8>
  ) -> Int? {
    let start = words.start.utf8
    if let container = document.blocks[index].container, document.containers[container].kind == .bulletItem {
      return start
    }
    guard words.count > 4 else { return nil }
    if bytes[start] == 0x2D, bytes[start + 1] == 0x20 { return start + 2 }
    return bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && (0x93...0x94).contains(bytes[start + 2])
      ? start + 3 : nil
  }
}

extension TurnPlan {
  /// The label of a heading that opens with initials.
  static func initialsOfHeading(
    _ block: Block, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ pack: LanguagePack
  ) -> TurnLabel? {
    guard case .heading = block.kind, block.range.end.utf8 <= count,
      let label = TurnLabel(bytes, block.range.start.utf8, block.range.end.utf8, pack), label.role == nil,
      label.nameEnd - label.nameStart < 8, isInitials(label.nameStart..<label.nameEnd, bytes)
    else { return nil }
    return label
  }

  private static func isInitials(_ name: Range<Int>, _ bytes: UnsafePointer<UInt8>) -> Bool {
    !name.contains { bytes[$0] >= 0x61 && bytes[$0] != 0xC2 && bytes[$0] != 0xA0 }
  }

  /// «G :», «F. C :»: whether two labels are the initials of others.
  static func haveInitials(_ labelled: [Int: TurnLabel], _ bytes: UnsafePointer<UInt8>) -> Bool {
    var whole: Set<UInt64> = []
    var short: [UInt64] = []
    for label in labelled.values where label.role == nil {
      let name = label.nameStart..<label.nameEnd
      let key = initials(name, bytes)
      if isInitials(name, bytes) { short.append(key) } else { whole.insert(key) }
    }
    return short.count >= 2 && short.allSatisfy { whole.contains($0) }
  }

  /// The capitals of a label: of a name those that open a word, of initials all.
  private static func initials(_ name: Range<Int>, _ bytes: UnsafePointer<UInt8>) -> UInt64 {
    name.reduce(0) { (0x41...0x5A).contains(bytes[$1]) ? $0 << 8 | UInt64(bytes[$1]) : $0 }
  }
}

extension Analyzer {
  mutating func readDashed(_ turn: DashedTurn) -> Bool {
    guard flow.turnPair.count == 2 else { return false }
    let first = firstToken(at: turn.speech)
    guard first < tokens.count else { return false }
    let speakers = flow.turnPair[turn.isQuestion ? 0 : 1]
    flow.turnSpeakers = speakers
    addTurn(from: first, speakers: speakers, mention: nil, rule: .turnLabel, confidence: 0.85)
    return true
  }
}
