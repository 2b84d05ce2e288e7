import DocumentModel

/// What one analysis leaves to the next: room for as much as it held. Each block fills what is the block's anew.
struct AnalyzerMemory {
  var tokens: [Token] = []
  var mentions: [Mention] = []
  var mentionOf: [Int32] = []
  var pairOf: [Int32] = []
  var pairs: [MarkPair] = []
  var cues: [Cue] = []
  var spans: [SpanClaim] = []
  var drafts: [Draft] = []
  var titleWords: WordSet = []
  var registry = Registry()

  /// Takes the memory of an analysis, or gives it back.
  mutating func swap(with analyzer: inout Analyzer) {
    Swift.swap(&tokens, &analyzer.tokens)
    Swift.swap(&mentions, &analyzer.mentions)
    Swift.swap(&mentionOf, &analyzer.mentionOf)
    Swift.swap(&pairOf, &analyzer.pairOf)
    Swift.swap(&pairs, &analyzer.pairs)
    Swift.swap(&cues, &analyzer.cues)
    Swift.swap(&spans, &analyzer.spans)
    Swift.swap(&drafts, &analyzer.drafts)
    Swift.swap(&titleWords, &analyzer.titleWords)
    Swift.swap(&registry, &analyzer.registry)
  }

  /// Forgets the analysis. What a very large block took is given back.
  mutating func clear() {
    if tokens.capacity > 1 << 16 { self = AnalyzerMemory() }
    tokens.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    mentionOf.removeAll(keepingCapacity: true)
    pairOf.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    cues.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    drafts.removeAll(keepingCapacity: drafts.count < 512)
    titleWords.clear()
    registry.clear()
  }
}

/// The state of one analysis: what is known of the article so far, and the block at hand.
///
/// Blocks are taken one by one, so memory for tokens is that of the largest block. Every rule looks a bounded number
/// of tokens around it, so the time is linear in the text. It is never copied: a copy would count up every array it holds.
struct Analyzer: ~Copyable {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let document: Document
  /// Holds nothing: what holds a value of any type is handed on by its address alone. Without it each call of a method that
  /// changes nothing would copy a kilobyte, a tenth of all the time.
  private let handedOnByAddress: Any? = nil
  /// That of the block at hand.
  private(set) var pack: LanguagePack
  var tokenizer: Tokenizer
  /// The article's own.
  let articlePack: LanguagePack
  /// The last other language met.
  private var foreignLanguage: Language?
  private let classes: UnsafePointer<ByteClass>

  // The block at hand.
  var block = 0
  var blockRange = TextRange(0, 0)
  /// The block is a title or a heading: its capitals make no names.
  var isHeading = false
  var tokens: [Token] = []
  var pairs: [MarkPair] = []
  var mentions: [Mention] = []
  /// For each token, the mention that covers it, or -1.
  var mentionOf: [Int32] = []
  var cues: [Cue] = []
  /// For each token, the outermost pair that holds it or that it opens or closes, or -1.
  var pairOf: [Int32] = []
  var spans: [SpanClaim] = []

  /// Memory for the words of the name at hand.
  var nameWords: [UInt64] = []

  // The article so far.
  var registry = Registry()
  var salience = Salience()
  var apart = Apart()
  var pairing = MarkPairing()
  var drafts: [Draft] = []
  var unspoken: [UnspokenMarks] = []
  var flow = Flow()
  /// Drafts of words in marks that head what follows, for the end.
  var headingDrafts: [Int] = []
  var headings: [Int] = []
  var turns = TurnPlan()
  /// Keys of the short contents of marks met so far.
  var markedWords: Set<UInt64> = []
  /// The capital words of the title: whom the article is about.
  var titleWords: WordSet = []
  /// Who bears which initials among those with labels of their own.
  var turnInitials: [UInt64: Int] = [:]
  /// Whoever is interviewed.
  var interviewee: Int?
  /// Gathered only when weights are learned.
  var evidence: [(range: TextRange, evidence: UInt64)]?
  var reportEvidence: [ReportEvidence]?
  /// The chance of the border last chosen for a clause.
  var borderChance: Float = 1
  /// How far the reader's mind has come in the block (a token index).
  var cursor = 0
  /// The token with which the last sentence counted began; -1 in a new block.
  var sentenceBegun = -1
  /// Whether the sentence at the cursor has shown its subject.
  var hasSubject = false
  /// Appositions of the block: their last token, and the name they stand behind.
  var appositions: [(last: Int, mention: Int)] = []
  /// Pairs of the block that a role or a title explains.
  var unspokenPairs: Set<Int> = []
  /// Pairs of the block that were found to quote nobody.
  var silentPairs: Set<Int> = []
  /// Pairs of the block that hold the works of a list.
  var listedWorks: Set<Int> = []
  /// Pairs of the block that a reported clause holds.
  var consumedPairs: Set<Int> = []
  /// The pair last found to be no speech, or -2.
  var lastUnspoken = -2
  /// The pair last found to be speech, or -2.
  var lastPair = -2

  init(
    bytes: UnsafePointer<UInt8>, count: Int, classes: UnsafePointer<ByteClass>, document: Document, pack: LanguagePack,
    memory: inout AnalyzerMemory
  ) {
    self.bytes = bytes
    self.count = count
    self.document = document
    self.pack = pack
    self.classes = classes
    articlePack = pack
    tokenizer = Tokenizer(bytes: bytes, count: count, pack: pack, classes: classes)
    memory.swap(with: &self)
    registry.isEnglish = pack.hasBareClauses
    registry.countries = pack.splitsElisions ? FrenchRoles.nations : []
  }

  /// Goes through the body in order, then through the title and the headings with the names of the body known.
  mutating func run() {
    turns = TurnPlan.of(document, bytes, count, pack)
    readTitle()
    var isFirst = true
    for index in document.blocks.indices {
      switch document.blocks[index].kind {
      case .thematicBreak, .code, .byline, .dateline: continue
      case .title, .heading:
        headings.append(index)
        if turns.questions.contains(index) { ask(index) } else if flow.hasDirectSpeech { flow.endSection() }
        continue
      case .table(let table):
        for row in document.tables[table].rows { for cell in row { analyze(cell, of: index) } }
      default:
        if isFirst, isHeadline(document.blocks[index].range) {
          headings.append(index)
        } else {
          analyze(document.blocks[index].range, of: index)
        }
        isFirst = false
      }
    }
    pairing.carried = nil
    flow = Flow()
    isHeading = true
    let bodyDrafts = drafts.count
    for index in headings { analyze(document.blocks[index].range, of: index) }
    settleHeadings(among: bodyDrafts)
    settleInterview()
    settleEminence()
  }

  private mutating func readTitle() {
    guard let title = document.blocks.first(where: { $0.isTitle || $0.isTopHeading }),
      title.range.end.utf8 <= count
    else { return }
    tokenizer.tokenize(title.range.start.utf8, title.range.end.utf8, into: &tokens)
    noteTitleWords()
  }

  /// The words with a capital of the title just read.
  private mutating func noteTitleWords() {
    for token in tokens.prefix(64) where token.kind == .word && token.isCapitalized && !token.has(.grammar) {
      titleWords.insert(token.hash)
    }
  }

  /// "Mayor Slams Ferry Plan Over Costs": a plain text's first paragraph, when all its words but those of grammar have a
  /// capital. Its names are read when the body's are known.
  private mutating func isHeadline(_ range: TextRange) -> Bool {
    guard document.blocks.count > 1, pack.hasBareClauses, pack.lexicon.count > 0,
      range.start.utf8 >= 0,
      range.end.utf8 <= count, range.end.utf8 - range.start.utf8 < 200
    else { return false }
    tokenizer.tokenize(range.start.utf8, range.end.utf8, into: &tokens)
    var capitals = 0
    for token in tokens where token.isWord {
      if token.isCapitalized { capitals += 1 } else if !token.has(.grammar) { return false }
    }
    guard capitals > 3 else { return false }
    if titleWords.isEmpty { noteTitleWords() }
    return true
  }

  private mutating func analyze(_ range: TextRange, of index: Int) {
    guard range.start.utf8 >= 0, range.end.utf8 <= count, range.start < range.end else { return }
    block = index
    blockRange = range
    tokenizer.tokenize(range.start.utf8, range.end.utf8, into: &tokens)
    guard !tokens.isEmpty else { return }
    let foreign = foreignPack()
    if let foreign {
      take(foreign)
      tokenizer.tokenize(range.start.utf8, range.end.utf8, into: &tokens)
    }
    defer { if foreign != nil { take(articlePack) } }
    pairMarks(of: index)
    if !pack.splitsElisions, tokenizer.hasApostrophes { markPossessives() }
    Sentences.mark(&tokens, in: bytes, hasDottedWords: tokenizer.hasDottedWords)
    markPairs()
    cursor = 0
    sentenceBegun = -1
    if !appositions.isEmpty { appositions.removeAll(keepingCapacity: true) }
    lastPair = -2
    lastUnspoken = -2
    if !listedWorks.isEmpty { listedWorks.removeAll(keepingCapacity: true) }
    findListedWorks()
    if !unspokenPairs.isEmpty { unspokenPairs.removeAll(keepingCapacity: true) }
    if !consumedPairs.isEmpty { consumedPairs.removeAll(keepingCapacity: true) }
    if !silentPairs.isEmpty { silentPairs.removeAll(keepingCapacity: true) }
    findMentions()
    findCues()
    if !spans.isEmpty { spans.removeAll(keepingCapacity: true) }
    findInterviewee()
    if !isHeading, readTurn() || readDialogue() {
      flow.openDraft = nil
    } else {
      attributeBlock()
    }
    if pairing.opensDialogue { openDialogue() }
    advance(to: tokens.count)
    endBlock()
    if !isFurniture() { flow.endBlock() }
  }

  private mutating func pairMarks(of index: Int) {
    guard tokenizer.hasMarks || pairing.carried != nil else {
      pairing.opensDialogue = false
      pairs.removeAll(keepingCapacity: true)
      return
    }
    // The blocks alone: a copy of the document would count up all that it holds.
    pairing.pair(&tokens, into: &pairs) { [blocks = document.blocks, bytes, count] style in
      !blocks[index].isHeading && Analyzer.closesLater(style, after: index, blocks, bytes, count)
    }
  }

  /// The pack of the block's language, where that is plainly another than the article's. The article's small words tell
  /// most blocks for its own, at no cost.
  private mutating func foreignPack() -> LanguagePack? {
    var words = 0
    var small = 0
    var nonLatin = 0
    let most = min(150, tokens.count)
    for at in 0..<most where tokens[at].kind == .word {
      words += 1
      if tokens[at].has(.grammar) {
        small += 1
        // However many words are left, a fifth of all are the article's.
        if small * 5 >= most { return nil }
      }
      // The letters of Greek and of all scripts behind it.
      if bytes[Int(tokens[at].start)] >= 0xCD { nonLatin += 1 }
    }
    guard words >= (foreignLanguage == nil ? 8 : 3), small * 5 < words else { return nil }
    if nonLatin * 2 > words { return articlePack === LanguagePack.neutral ? nil : .neutral }
    let language = plainLanguage(document.text, in: blockRange, words: words, expected: foreignLanguage)
    guard let language, language != articlePack.language else { return nil }
    foreignLanguage = language
    return LanguagePack.of(language)
  }

  /// Reads on with a pack.
  private mutating func take(_ other: LanguagePack) {
    pack = other
    tokenizer = Tokenizer(bytes: bytes, count: count, pack: other, classes: classes)
  }

  /// "the Roes’ house": an apostrophe behind an «s» that closes no marks.
  private mutating func markPossessives() {
    var at = 1
    while at + 1 < tokens.count {
      if tokens[at].kind == .other, !tokens[at].flags.contains(.spaceBefore), tokens[at - 1].kind == .word,
        tokens[at].hash == UInt64(MarkStyle.single.rawValue)
          || tokens[at].hash == UInt64(MarkStyle.straightSingle.rawValue),
        bytes[Int(tokens[at - 1].end) - 1] == 0x73, tokens[at + 1].isWord, tokens[at + 1].flags.contains(.spaceBefore)
      {
        tokens[at].kind = .possessive
      }
      at += 1
    }
  }

  private mutating func markPairs() {
    pairOf.removeAll(keepingCapacity: true)
    pairOf.append(contentsOf: repeatElement(-1, count: tokens.count))
    for (index, pair) in pairs.enumerated() {
      var at = max(0, pair.open)
      let end = min(tokens.count - 1, pair.close)
      while at <= end {
        pairOf[at] = Int32(index)
        at += 1
      }
    }
  }

  func range(_ first: Int, _ last: Int) -> TextRange {
    TextRange(Int(tokens[first].start), Int(tokens[last].end))
  }

  /// Whether a later block goes on with a mark left open: it opens the mark again, or closes it before another opens.
  private static func closesLater(
    _ style: MarkStyle, after index: Int, _ blocks: [Block], _ bytes: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    var next = index + 1
    while next < blocks.count, blocks[next].range.isEmpty { next += 1 }
    guard next < blocks.count, case .paragraph = blocks[next].kind else { return false }
    let range = blocks[next].range
    guard range.end.utf8 <= count else { return false }
    var at = range.start.utf8
    let end = min(range.end.utf8, at + 2500)
    var isFirst = true
    while at < end {
      let byte = bytes[at]
      if byte == 0x20 || byte == 0x09 {
        at += 1
        continue
      }
      if byte == 0x22 {
        guard style == .straight else {
          at += 1
          continue
        }
        return isFirst
      }
      if byte == 0x27, style == .straightSingle, isFirst { return at + 1 < end && (bytes[at + 1] | 0x20) &- 0x61 < 26 }
      guard byte >= 0x80 else {
        isFirst = false
        at += 1
        continue
      }
      let (code, width) = decodeScalar(bytes, at, end)
      at += width
      switch ScalarClass.of(code) {
      case .space: continue
      case .openMark(let other) where other == style: return isFirst
      case .closeMark(let other):
        if other == style || (style == .low && other == .double) { return !isFirst }
      default: break
      }
      isFirst = false
    }
    return false
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    switch kind {
    case .title, .heading: true
    default: false
    }
  }

  fileprivate var isTopHeading: Bool { if case .heading(level: 1) = kind { true } else { false } }
}
