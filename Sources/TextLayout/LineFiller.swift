internal import DocumentModel

/// A line's share of an itemizer's atoms.
struct LineSegment {
  /// Where the line's text starts, in bytes.
  var start: Int
  var atoms: Range<Int>
  /// A sign set after the last atom, that says the word goes on.
  var sign: Glyph?
  /// Whether the text goes on in the next line without the author's wanting a break here.
  var goesOn = false
}

/// Fills lines with chains, as many as fit (the first-fit way of greedy line breaking), and breaks by force what
/// is longer than a line.
struct LineFiller {
  let item: Itemizer
  /// Columns of the first line and of the others; at least 1.
  let firstWidth: Int
  let width: Int
  /// Breaks words where the line would be left short.
  let hyphenator: Hyphenator?

  /// Columns a line may be left short before a word is hyphenated for it.
  private static let mostShort = 3
  /// Lines in a row that may end with a hyphen.
  private static let mostHyphensInARow = 2

  init(_ item: Itemizer, width: Int, firstWidth: Int? = nil, hyphenator: Hyphenator? = nil) {
    self.item = item
    self.hyphenator = hyphenator
    self.width = max(1, width)
    self.firstWidth = max(1, firstWidth ?? width)
  }

  /// The lines, at least one.
  func fill() -> [LineSegment] {
    let chains = item.chains
    var lines: [LineSegment] = []
    lines.reserveCapacity(Int(item.columns) / width + 2)
    var index = 0
    // After a forced break: where the rest of a chain starts.
    var atom = chains.first?.firstAtom ?? 0
    var start = chains.first?.start ?? 0
    var hyphens = 0
    while index < chains.count {
      let limit = lines.isEmpty ? firstWidth : width
      let base = column(atom)
      var fitting: Int?
      var next = index
      while next < chains.count {
        let chain = chains[next]
        let used = column(chain.contentEnd) - base
        if used > limit { break }
        let isLast = next + 1 == chains.count || chain.isForced
        if isLast || used + (chain.isHyphenated ? 1 : 0) <= limit { fitting = next }
        if isLast { break }
        next += 1
      }
      let overlong = fitting.map { $0 + 1 } ?? index
      let filled = fitting.map { column(chains[$0].contentEnd) - base } ?? 0
      if let hyphenator, hyphens < Self.mostHyphensInARow, limit - filled > Self.mostShort, overlong + 1 < chains.count,
        fitting.map({ !chains[$0].isForced }) ?? true,
        let end = hyphenation(of: chains[overlong], from: atom, within: base + limit - 1, hyphenator)
      {
        lines.append(LineSegment(start: start, atoms: atom..<end, sign: .hyphen, goesOn: true))
        index = overlong
        atom = end
        start = Int(item.atoms[end].start)
        hyphens += 1
        continue
      }
      hyphens = 0
      if let last = fitting {
        let chain = chains[last]
        let showsHyphen = chain.isHyphenated && last + 1 < chains.count && !chain.isForced
        lines.append(
          LineSegment(
            start: start, atoms: atom..<max(atom, chain.contentEnd), sign: showsHyphen ? .hyphen : nil,
            goesOn: !chain.isForced && last + 1 < chains.count))
        index = last + 1
        guard index < chains.count else { break }
        atom = chains[index].firstAtom
        start = chains[index].start
      } else {
        let chain = chains[index]
        let (end, resume, sign) = forcedBreak(in: atom..<chain.contentEnd, limit: limit, isLiteral: chain.isLiteral)
        lines.append(LineSegment(start: start, atoms: atom..<end, sign: sign, goesOn: true))
        atom = resume
        start = resume < item.atoms.count ? Int(item.atoms[resume].start) : start
      }
    }
    if lines.isEmpty { lines.append(LineSegment(start: start, atoms: 0..<0)) }
    return lines
  }

  /// The last place in a chain where a word of it may be hyphenated with the hyphen in sight; an atom.
  private func hyphenation(of chain: Chain, from first: Int, within end: Int, _ hyphenator: Hyphenator) -> Int? {
    guard !chain.isLiteral else { return nil }
    var found: Int?
    var letters: [UInt32] = []
    let start = max(first, chain.firstAtom)
    for at in start...max(start, chain.contentEnd) {
      if at < chain.contentEnd, isPlainLetter(item.atoms[at].glyph) {
        letters.append(item.atoms[at].glyph.scalar)
        continue
      }
      if let place = hyphenator.places(in: letters).last(where: { column(at - letters.count + $0) <= end }) {
        found = at - letters.count + place
      }
      letters.removeAll(keepingCapacity: true)
      if column(at) > end { break }
    }
    return found
  }

  private func isPlainLetter(_ glyph: Glyph) -> Bool {
    glyph.columns == 1 && glyph.marks.0 == 0 && SpacingRules.isLetter(glyph.scalar)
  }

  @inline(__always) private func column(_ atom: Int) -> Int {
    Int(atom < item.atoms.count ? item.atoms[atom].place : item.columns)
  }

  /// Where a chain that is longer than a line is broken: at a no-break space if there is one; an address after one
  /// of its separators; a word anywhere inside, with a sign if the line has room for it.
  private func forcedBreak(in chain: Range<Int>, limit: Int, isLiteral: Bool) -> (end: Int, resume: Int, sign: Glyph?) {
    let base = column(chain.lowerBound)
    let fits = lastAtom(in: chain, base: base, limit: limit)
    let lowest = chain.lowerBound + 1
    var at = fits
    // The atom behind may be a space that hangs over.
    while at >= lowest {
      if at < chain.upperBound, item.atoms[at].glyph.scalar == 0x20, at + 1 < chain.upperBound,
        canBreak(at: at + 1, over: at)
      {
        return (at, at + 1, nil)
      }
      at -= 1
    }
    let hasRoom = limit >= 3
    let signed = hasRoom ? lastAtom(in: chain, base: base, limit: limit - 1) : fits
    guard signed >= lowest else { return plainBreak(in: chain, fits: fits) }
    if isLiteral {
      at = signed
      while at > chain.lowerBound + (signed - chain.lowerBound) / 3 {
        if isSeparator(item.atoms[at - 1].glyph.scalar), canBreak(at: at, over: at) {
          return (at, at, hasRoom ? .goesOn : nil)
        }
        at -= 1
      }
    }
    at = signed
    while at >= lowest {
      if canBreak(at: at, over: at) { return (at, at, hasRoom ? sign(at: at, isLiteral: isLiteral) : nil) }
      at -= 1
    }
    return plainBreak(in: chain, fits: fits)
  }

  /// A break that heeds nothing but the line's end (and whole letters, where it can).
  private func plainBreak(in chain: Range<Int>, fits: Int) -> (end: Int, resume: Int, sign: Glyph?) {
    let end = max(chain.lowerBound + 1, fits)
    var at = end
    while at > chain.lowerBound + 1, at < chain.upperBound, item.isJoined(at) { at -= 1 }
    if at < chain.upperBound, item.isJoined(at) { at = end }
    return (at, at, nil)
  }

  /// The atom behind the last one that lies within the limit.
  private func lastAtom(in chain: Range<Int>, base: Int, limit: Int) -> Int {
    var at = chain.lowerBound
    while at < chain.upperBound, column(at + 1) - base <= limit { at += 1 }
    return at
  }

  private func canBreak(at atom: Int, over end: Int) -> Bool {
    guard atom < item.atoms.count, end > 0, !item.isJoined(atom) else { return false }
    var last = item.atoms[end - 1]
    if last.role == .breakSign, end > 1 { last = item.atoms[end - 2] }
    let first = item.atoms[atom].glyph.scalar
    return first != 0x20 && last.glyph.scalar != 0x20
      && item.rules.allowsBreak(after: last.glyph.scalar, before: first)
  }

  private func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    // / ? & = . - _ # % , : ; @ + ~
    case 0x2F, 0x3F, 0x26, 0x3D, 0x2E, 0x2D, 0x5F, 0x23, 0x25, 0x2C, 0x3A, 0x3B, 0x40, 0x2B, 0x7E: true
    default: false
    }
  }

  private func sign(at atom: Int, isLiteral: Bool) -> Glyph {
    let between = (item.atoms[atom - 1].glyph.scalar, item.atoms[atom].glyph.scalar)
    return !isLiteral && SpacingRules.isLetter(between.0) && SpacingRules.isLetter(between.1) ? .hyphen : .goesOn
  }
}

extension Glyph {
  /// Set where a word goes on in the next line.
  static let hyphen = Glyph(0x2D)
  /// ↵, set where an address, a number or a line of code goes on, as a hyphen would look like a part of it.
  static let goesOn = Glyph(0x21B5)
  /// ▯, shown for a wide letter where there is but one column.
  static let tooWide = Glyph(0x25AF)
}
