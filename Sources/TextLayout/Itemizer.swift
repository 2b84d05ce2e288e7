internal import CUnistring
internal import DocumentModel

/// A stretch of atoms between two places where a line may break.
struct Chain {
  /// Bytes from the start of the text.
  var start: Int
  var firstAtom: Int
  /// Where the atoms end that count when a line ends here: the spaces behind them hang over.
  var contentEnd: Int
  /// Whether a line must end here.
  var isForced = false
  /// Whether it ends with a soft hyphen, that shows if the line ends here.
  var isHyphenated = false
  /// An address or a piece of code: not hyphenated when it has to be broken by force.
  var isLiteral = false
}

/// Turns running text into atoms (glyphs with their columns counted from the first) and chains of them that hold
/// together.
///
/// Breaks come from spaces, from hyphens between letters, and for words with anything else in them from
/// libunistring's UAX #14; `SpacingRules` takes away what French forbids. Runs of white space show as one space.
struct Itemizer {
  let bytes: UnsafeBufferPointer<UInt8>
  let rules: SpacingRules
  /// Glyphs wider than this are replaced by a sign (a wide letter in a measure of one column).
  var widestGlyph: UInt8

  private(set) var atoms: [PlacedGlyph] = []
  private(set) var chains: [Chain] = []
  /// Columns of all atoms.
  private(set) var columns: UInt32 = 0
  /// Whether some atoms are soft hyphens, that take no column inside a line.
  private(set) var hasSoftHyphens = false
  /// Atoms that belong to the one before them.
  private var joined: Set<Int> = []

  private var reader: ClusterReader
  private var pendingSpace: Range<Int>?
  private var sticksToNext = false
  private var isDashOpen = false
  private var innerBreaks: [Int] = []
  private var breakScratch: [CChar] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, options: LayoutOptions, widestGlyph: UInt8 = 2) {
    self.bytes = bytes
    self.rules = SpacingRules(french: options.frenchSpacing)
    self.widestGlyph = widestGlyph
    self.reader = ClusterReader(bytes)
  }

  mutating func removeAll() {
    atoms.removeAll(keepingCapacity: true)
    chains.removeAll(keepingCapacity: true)
    columns = 0
    hasSoftHyphens = false
    joined.removeAll()
    pendingSpace = nil
    sticksToNext = false
    isDashOpen = false
  }

  /// Adds a range of the text; `lineBreaks` are the offsets of line feeds the author wants kept, ascending.
  mutating func add(_ range: Range<Int>, lineBreaks: [Int] = []) {
    let range = range.clamped(to: 0..<bytes.count)
    atoms.reserveCapacity(atoms.count + range.count + 1)
    if chains.isEmpty { openChain(at: range.lowerBound) }
    var index = range.lowerBound
    var nextBreak = 0
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, Self.isSpace(bytes[index]) {
        if nextBreak < lineBreaks.count, lineBreaks[nextBreak] <= index {
          if lineBreaks[nextBreak] == index, index + 1 < range.upperBound { breakLine(at: index + 1) }
          nextBreak += 1
        }
        index += 1
      }
      if index > start { addSpace(start..<index) }
      if index < range.upperBound { index = addWord(from: index, before: range.upperBound) }
    }
  }

  /// Adds glyphs that stand for nothing in the text.
  mutating func addSigns(_ signs: [Glyph], at offset: Int, role: PlacedGlyph.Role) {
    if chains.isEmpty { openChain(at: offset) }
    let space = pendingSpace == nil ? nil : atoms.count
    flushSpace()
    if let space {
      closeChain(contentEnd: space)
      openChain(at: offset)
    }
    for glyph in signs {
      append(glyph.columns > widestGlyph ? .tooWide : glyph, start: offset, length: 0, role: role)
    }
  }

  /// Adds a space that stands for nothing in the text, where the line may break.
  mutating func addBreakableSpace(at offset: Int) { addSpace(offset..<offset) }

  /// Whether an atom belongs to the one before it: no line breaks there, not even by force.
  @inline(__always) func isJoined(_ atom: Int) -> Bool { !joined.isEmpty && joined.contains(atom) }

  /// Closes the last chain; nothing is added after that.
  mutating func finish() { closeChain(contentEnd: atoms.count) }

  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 9
  }

  // MARK: Chains

  private mutating func openChain(at start: Int) {
    chains.append(Chain(start: start, firstAtom: atoms.count, contentEnd: atoms.count))
  }

  private mutating func closeChain(contentEnd: Int) {
    guard let last = chains.indices.last else { return }
    chains[last].contentEnd = contentEnd
  }

  private mutating func breakLine(at offset: Int) {
    closeChain(contentEnd: atoms.count)
    chains[chains.count - 1].isForced = true
    openChain(at: offset)
    pendingSpace = nil
    sticksToNext = false
    isDashOpen = false
  }

  private mutating func addSpace(_ range: Range<Int>) {
    // White space at the start of a line shows nothing.
    guard let chain = chains.last, atoms.count > chain.firstAtom else { return }
    pendingSpace = (pendingSpace?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  // MARK: Atoms

  @inline(__always)
  private mutating func append(_ glyph: Glyph, start: Int, length: Int, role: PlacedGlyph.Role = .text) {
    atoms.append(
      PlacedGlyph(
        start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length), place: columns,
        glyph: glyph, role: role))
    columns &+= UInt32(glyph.columns)
  }

  private mutating func flushSpace() {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    append(.space, start: space.lowerBound, length: space.count)
  }

  /// Adds one word (up to a space where lines may break) and decides where it may be broken; answers its end.
  private mutating func addWord(from start: Int, before end: Int) -> Int {
    let hadSpace = pendingSpace != nil
    let spaceAtom = atoms.count
    var isComplex = false
    var isLiteral = false
    var index = start
    innerBreaks.removeAll(keepingCapacity: true)
    word: while index < end {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x7F, !ClusterReader.mayExtend(bytes, index + 1, end) {
        if pendingSpace != nil { flushSpace() }
        append(Glyph(UInt32(byte)), start: index, length: 1)
        index += 1
        switch byte {
        case 0x2D: noteHyphen(at: index - 1, word: start, end: end, isComplex: &isComplex)
        case 0x2F:
          isComplex = true
          if index - 2 >= start, bytes[index - 2] == 0x3A { isLiteral = true }
        case 0x40, 0x5C, 0x5F: isLiteral = true
        case 0x25, 0x2B, 0x7B, 0x7C, 0x7D: isComplex = true
        default: break
        }
        continue
      }
      if Self.isSpace(byte) { break }
      if byte >= 0xC3, byte < 0xCC, index + 1 < end, !ClusterReader.mayExtend(bytes, index + 2, end) {
        if pendingSpace != nil { flushSpace() }
        append(Glyph(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)), start: index, length: 2)
        index += 2
        continue
      }
      var cluster = reader.read(at: index, before: end)
      switch cluster.kind {
      case .space: break word
      case .nothing, .zeroWidthSpace: isComplex = true
      case .softHyphen:
        isComplex = true
        addSoftHyphen(at: index, length: cluster.length)
      case .text, .control, .noBreakSpace:
        flushSpace()
        if cluster.glyph.columns > widestGlyph { cluster.glyph = .tooWide }
        if cluster.isJoined { joined.insert(atoms.count) }
        append(cluster.glyph, start: index, length: cluster.length, role: cluster.kind == .control ? .control : .text)
        if !isPlainPunctuation(cluster.glyph.scalar) { isComplex = true }
      }
      index += cluster.length
    }
    if index == start {
      // A space beyond ASCII.
      let space = reader.read(at: index, before: end)
      addSpace(index..<index + space.length)
      return index + space.length
    }
    let firstAtom = hadSpace && atoms.count > spaceAtom ? spaceAtom + 1 : spaceAtom
    guard atoms.count > firstAtom else { return index }
    if hadSpace, allowsBreak(space: spaceAtom) {
      closeChain(contentEnd: spaceAtom)
      openChain(at: start)
      chains[chains.count - 1].firstAtom = firstAtom
    }
    if isLiteral {
      chains[chains.count - 1].isLiteral = true
    } else {
      if isComplex { findBreaks(in: start..<index, firstAtom: firstAtom) }
      for atom in innerBreaks where atom > firstAtom { breakInside(at: atom) }
    }
    return index
  }

  private mutating func addSoftHyphen(at index: Int, length: Int) {
    guard let last = atoms.last, last.role != .breakSign, pendingSpace == nil,
      let chain = chains.last, atoms.count > chain.firstAtom
    else { return }
    hasSoftHyphens = true
    let before = columns
    append(Glyph(0x2D), start: index, length: length, role: .breakSign)
    columns = before
  }

  private mutating func breakInside(at atom: Int) {
    guard let chain = chains.last, atom > chain.firstAtom, atom < atoms.count else { return }
    let first = atoms[atom].glyph.scalar
    var last = atoms[atom - 1]
    if last.role == .breakSign, atom >= 2 { last = atoms[atom - 2] }
    // Spaces inside a word are no-break ones.
    guard first != 0x2014, first != 0x20, last.glyph.scalar != 0x20,
      rules.allowsBreak(after: last.glyph.scalar, before: first)
    else { return }
    closeChain(contentEnd: atom)
    if atoms[atom - 1].role == .breakSign { chains[chains.count - 1].isHyphenated = true }
    openChain(at: Int(atoms[atom].start))
    chains[chains.count - 1].firstAtom = atom
  }

  // MARK: Where to break

  /// A hyphen between two letters lets the line break; any other one is the library's to judge.
  private mutating func noteHyphen(at index: Int, word: Int, end: Int, isComplex: inout Bool) {
    guard index > word, index + 1 < end, isLetterByte(bytes[index - 1]), isLetterByte(bytes[index + 1]) else {
      if index > word, index + 1 < end { isComplex = true }
      return
    }
    // «dit-il», «explique-t-elle», «vas-y» stay whole, but «explique-t-elle» may break before its t.
    if rules.french {
      if index - 2 > word, bytes[index - 2] == 0x2D, bytes[index - 1] | 0x20 == 0x74 { return }
      guard index + 3 < end else { return }
      let isBeforeT = bytes[index + 1] | 0x20 == 0x74 && bytes[index + 2] == 0x2D
      guard isBeforeT || isLetterByte(bytes[index + 2]) && isLetterByte(bytes[index + 3]) else { return }
    }
    innerBreaks.append(atoms.count)
  }

  private func isLetterByte(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 }

  private func isPlainPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0xAB, 0xBB, 0x2018...0x201E, 0x2039, 0x203A: true
    default: scalar < 0x2000 && SpacingRules.isLetter(scalar)
    }
  }

  /// Whether the line may break at a space that is followed by the word just added.
  private mutating func allowsBreak(space: Int) -> Bool {
    guard space > 0, space + 1 < atoms.count else { return false }
    let first = atoms[space + 1].glyph.scalar
    let last = atoms[space - 1].glyph.scalar
    let wasStuck = sticksToNext
    sticksToNext = false
    if last == 0x2E || last == 0x21 || last == 0x3F { isDashOpen = false }
    if SpacingRules.isDash(first) { return allowsBreak(beforeDash: atoms[(space + 1)...], after: last) && !wasStuck }
    guard !wasStuck, rules.allowsBreak(after: last, before: first) else { return false }
    if SpacingRules.isDash(last), chains.last?.firstAtom == space - 1 { return false }
    if first == 0x2E || first == 0x2C {
      return space + 2 < atoms.count && SpacingRules.isDigit(atoms[space + 2].glyph.scalar)
    }
    guard rules.french, SpacingRules.isDigit(last) else { return true }
    if SpacingRules.isUnitSign(first), atoms.count - space < 4 { return false }
    return !rules.groupsDigits(atoms[..<space], atoms[(space + 1)...])
  }

  /// A dash set apart: the first of a pair goes with what follows, the second with what stands before. English sets
  /// every one after what stands before.
  private mutating func allowsBreak(beforeDash word: ArraySlice<PlacedGlyph>, after last: UInt32) -> Bool {
    let isAlone = word.dropFirst().allSatisfy { [0x2C, 0x2E, 0x3A, 0x3B].contains($0.glyph.scalar) }
    guard isAlone else { return rules.allowsBreak(after: last, before: 0x2D) }
    if !rules.french || isDashOpen || word.count > 1 {
      isDashOpen = false
      return false
    }
    isDashOpen = true
    sticksToNext = true
    return rules.allowsBreak(after: last, before: 0x2D)
  }

  private mutating func findBreaks(in word: Range<Int>, firstAtom: Int) {
    if breakScratch.count < word.count { breakScratch = Array(repeating: 0, count: max(64, word.count * 2)) }
    innerBreaks.removeAll(keepingCapacity: true)
    guard let base = bytes.baseAddress else { return }
    breakScratch.withUnsafeMutableBufferPointer { scratch in
      guard let found = scratch.baseAddress else { return }
      u8_possible_linebreaks(base + word.lowerBound, word.count, "UTF-8", found)
    }
    for atom in firstAtom..<atoms.count {
      let mark = Int32(breakScratch[Int(atoms[atom].start) - word.lowerBound])
      if mark == UC_BREAK_POSSIBLE || mark == UC_BREAK_MANDATORY { innerBreaks.append(atom) }
    }
  }
}
