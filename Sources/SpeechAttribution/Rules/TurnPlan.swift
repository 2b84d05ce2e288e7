import DocumentModel

/// Whether the article is a transcript or an interview, found before any block is analysed.
struct TurnPlan {
  /// Blocks that open with a label («NAME:»).
  var labels: [Int: TurnLabel] = [:]
  /// Blocks that ask in an interview; the blocks behind them answer.
  var questions: Set<Int> = []
  /// Blocks that are marked as answers, with the offset where the answer begins.
  var answers: [Int: Int] = [:]
  /// Labels of the answers («A», «Réponse»).
  private(set) var answerLabels: [TextRange] = []
  /// Blocks of an interview that open with the name of whoever answers.
  var namedAnswers: [Int: TurnLabel] = [:]
  /// Blocks that are bold or in italics as a whole.
  private(set) var setApart: Set<Int> = []
  /// Turns that dashes open behind the first two, which have labels.
  private(set) var dashed: [Int: DashedTurn] = [:]
  private(set) var firstQuestion = Int.max
  private(set) var lastAnswer = -1
  /// Blocks that a signature claims: tweets, letters, epigraphs.
  var signed = SignedTexts()

  var isTranscript: Bool { !labels.isEmpty }
  var isInterview: Bool { !questions.isEmpty }

  static func of(_ document: Document, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ pack: LanguagePack) -> TurnPlan {
    let signs = TurnSigns(in: document, bytes, count, pack)
    var plan = TurnPlan()
    plan.choose(signs, document, bytes, count, pack)
    plan.setApart = signs.setApart
    plan.firstQuestion = plan.questions.min() ?? Int.max
    plan.lastAnswer = plan.answers.keys.max() ?? -1
    if !plan.isTranscript, !plan.isInterview { plan.signed = SignedTexts(in: document, bytes, count, pack) }
    return plan
  }

  /// Labels before dashes, dashes before what is bold, and plain questions last.
  private mutating func choose(
    _ signs: TurnSigns, _ document: Document, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ pack: LanguagePack
  ) {
    let labelled = signs.labelled
    let asks = labelled.filter { $0.value.role == .question }
    let answering = labelled.filter { $0.value.role == .answer }
    if asks.count >= 2, answering.count >= 2 {
      questions = Set(asks.keys)
      answers = answering.mapValues(\.speech)
      answerLabels = answering.values.map { TextRange($0.nameStart, $0.nameEnd) }.sorted { $0.start < $1.start }
    } else if signs.areTurns(bytes, pack) {
      labels = labelled
    } else if pack.splitsElisions, let turns = DashedTurn.turns(behind: labelled, document, bytes) {
      labels = labelled
      dashed = turns
    } else if signs.asksInBold(pack) {
      // «**Racontez-nous vos débuts.**»: among questions in bold, what is bold asks too.
      questions = signs.setApart
      namedAnswers = labelled.filter { index, label in
        label.role == nil && !signs.setApart.contains(index) && Self.isName(bytes, label.nameStart, label.nameEnd)
      }
    } else if signs.dashes.isInterview {
      questions = signs.dashes.questions
      answers = signs.dashes.answers
    } else {
      let plain = PlainTurns(in: document, bytes, count, pack)
      if plain.isInterview { questions = plain.questions }
    }
  }

  /// Whether all words of a label have a capital, and there are two or more: «Une chose est sûre :» names nobody.
  private static func isName(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let words = UnsafeBufferPointer(start: bytes + start, count: end - start).split(separator: 0x20)
    return words.count >= 2 && words.allSatisfy { opensWithCapital(bytes, start + $0.startIndex, end) }
  }
}

/// What may tell of turns, block by block.
private struct TurnSigns {
  var labelled: [Int: TurnLabel] = [:]
  /// Blocks that are bold or in italics as a whole, and how many of them ask.
  var setApart: Set<Int> = []
  private var asked = 0
  var dashes = DashTurns()
  private var paragraphs = 0
  /// How often each name stands in a label.
  private var repeats: [UInt64: Int] = [:]

  init(in document: Document, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ pack: LanguagePack) {
    let blocks = document.blocks
    // By index: a block is copied with its kind.
    for index in blocks.indices {
      // «G. : Et le port ?»: a short question may be read as a heading.
      if pack.splitsElisions, let label = TurnPlan.initialsOfHeading(blocks[index], bytes, count, pack) {
        labelled[index] = label
      }
      let range = blocks[index].range
      guard blocks[index].isParagraph, range.end.utf8 <= count else { continue }
      paragraphs += 1
      if let label = TurnLabel(bytes, range.start.utf8, range.end.utf8, pack), !label.leadsElsewhere(bytes, pack) {
        labelled[index] = label
        if label.role == nil { repeats[WordHash.of(bytes, label.nameStart, label.nameEnd), default: 0] += 1 }
      }
      let words = document.text.trimmed(range)
      if !document.inlines.isEmpty, Self.isSetApart(document, words, in: range) {
        setApart.insert(index)
        if words.count > 8, bytes[words.end.utf8 - 1] == 0x3F { asked += 1 }
      }
      dashes.read(bytes, words.start.utf8, words.end.utf8, block: index)
    }
  }

  /// Whether the labels are those of a transcript: many, and some that come again, or all in capitals.
  func areTurns(_ bytes: UnsafePointer<UInt8>, _ pack: LanguagePack) -> Bool {
    guard labelled.count >= 3, labelled.count * 3 >= paragraphs else { return false }
    return repeats.values.contains { $0 >= 2 }
      || pack.splitsElisions && TurnPlan.haveInitials(labelled, bytes) || labelled.values.allSatisfy(\.isOfSitting)
      || pack.hasBareClauses && labelled.count == paragraphs && labelled.values.allSatisfy { Self.isShouted(bytes, $0) }
  }

  /// Whether what is bold asks.
  func asksInBold(_ pack: LanguagePack) -> Bool {
    asked >= 3
      || pack.splitsElisions && asked >= 2 && setApart.count >= 3 && asked * 2 >= setApart.count
        && !setApart.contains { setApart.contains($0 + 1) }
  }

  /// Whether a block is bold or in italics as a whole.
  private static func isSetApart(_ document: Document, _ words: TextRange, in range: TextRange) -> Bool {
    document.inlines(in: range).contains {
      ($0.kind == .strong || $0.kind == .emphasis) && $0.range.count * 10 >= words.count * 9
    }
  }

  /// "CHIEF JUSTICE ROE:", "MR. DOE:": whether a label has no small letter but those of a title.
  private static func isShouted(_ bytes: UnsafePointer<UInt8>, _ label: TurnLabel) -> Bool {
    guard label.role == nil, label.nameEnd - label.nameStart > 2 else { return false }
    return (label.nameStart..<label.nameEnd).allSatisfy { !(0x61...0x7A).contains(bytes[$0]) }
  }
}

/// Paragraphs that a dash opens and that ask and answer in turn.
private struct DashTurns {
  var questions: Set<Int> = []
  var answers: [Int: Int] = [:]
  private var expectsAnswer = false
  private var isBroken = false

  var isInterview: Bool { !isBroken && questions.count >= 2 && answers.count >= 2 }

  mutating func read(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, block: Int) {
    guard end - start > 5, bytes[start] == 0xE2, bytes[start + 1] == 0x80,
      bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94
    else { return }
    if expectsAnswer {
      answers[block] = start + 3
    } else if bytes[end - 1] == 0x3F {
      questions.insert(block)
    } else {
      isBroken = true
    }
    expectsAnswer.toggle()
  }
}
