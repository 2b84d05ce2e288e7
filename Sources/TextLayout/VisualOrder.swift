internal import DocumentModel

extension LineRoom {
  /// The lines of a paragraph with their glyphs ordered for the eye, where the options ask for it and some run from right to
  /// left. Paragraphs that begin so are set flush right, with their margin at that side.
  ///
  /// - Parameters:
  ///   - isRightToLeft: the paragraph's direction; nothing for that of its first letter.
  ///   - isCode: each line has its own order, and marks for directions have no effect: what is run is what is seen.
  ///   - startsAnew: whether a line begins behind a break that the author wants; no order reaches across it.
  func ordered(
    _ lines: [LaidOutLine], _ bytes: UnsafeBufferPointer<UInt8>, isRightToLeft: Bool? = nil, isCode: Bool = false,
    startsAnew: (LaidOutLine) -> Bool = { _ in false }
  ) -> [LaidOutLine] {
    guard options.letterOrder != .logical, let first = lines.first, let last = lines.last else { return lines }
    let range = (first.range.start.utf8..<last.range.end.utf8).clamped(to: 0..<bytes.count)
    guard isRightToLeft == true || RightToLeft.mayBe(in: bytes[range]) else { return lines }
    var direction = isRightToLeft
    var set: [LaidOutLine] = []
    set.reserveCapacity(lines.count)
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, !startsAnew(lines[end]) { end += 1 }
      var setter = VisualLineSetter(Array(lines[start..<end]), bytes: bytes, room: self, isCode: isCode)
      set += setter.set(isRightToLeft: direction)
      direction = direction ?? set.first?.isRightToLeft
      start = end
    }
    return set
  }
}

/// Places the glyphs of a paragraph's lines as they are seen.
private struct VisualLineSetter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let room: LineRoom
  private let isCode: Bool
  private var lines: [LaidOutLine]
  /// What the paragraph says, with the marks that have no glyph.
  private var scalars: [UInt32] = []
  /// Where each line's glyphs stand in `scalars`; a sign that says the word goes on has no place of its own.
  private var places: [[Int?]] = []

  init(_ lines: [LaidOutLine], bytes: UnsafeBufferPointer<UInt8>, room: LineRoom, isCode: Bool) {
    self.isCode = isCode
    self.lines = lines
    self.bytes = bytes
    self.room = room
  }

  mutating func set(isRightToLeft: Bool?) -> [LaidOutLine] {
    gather()
    guard let paragraph = BidiParagraph(scalars, isRightToLeft: isRightToLeft) else { return lines }
    for index in lines.indices { place(index, paragraph) }
    return lines
  }

  /// The glyphs of the margin come first in a line.
  private func marginCount(of line: LaidOutLine) -> Int {
    line.glyphs.firstIndex { $0.column >= room.margin.columns } ?? line.glyphs.count
  }

  private mutating func gather() {
    var read = lines.first?.range.start.utf8 ?? 0
    for line in lines {
      var own: [Int?] = []
      for glyph in line.glyphs.dropFirst(marginCount(of: line)) {
        let start = Int(glyph.start)
        if read < start {
          add(read..<start)
        } else if own.isEmpty, !places.isEmpty {
          // Letters of a word that was broken by force join on their own line only.
          scalars.append(0x200C)
        }
        if glyph.role == .breakSign {
          own.append(nil)
          read = max(read, start + Int(glyph.length))
          continue
        }
        own.append(scalars.count)
        let isSign = glyph.role == .control
        scalars.append(isSign ? plain(ClusterReader.decode(bytes, start, bytes.count).0) : glyph.glyph.scalar)
        if glyph.length > 2 { addJoiners(in: start..<start + Int(glyph.length)) }
        read = max(read, start + Int(glyph.length))
      }
      places.append(own)
    }
  }

  /// Adds what has no glyph: spaces at a line's end, directional marks.
  private mutating func add(_ range: Range<Int>) {
    for scalar in decoded(range) {
      // One space says as much as many.
      if scalar == 0x20, scalars.last == 0x20 { continue }
      scalars.append(plain(scalar))
    }
  }

  /// Joiners inside a cell tell what shape the letter takes.
  private mutating func addJoiners(in range: Range<Int>) {
    scalars += decoded(range).filter { $0 == 0x200C || $0 == 0x200D }
  }

  private func decoded(_ range: Range<Int>) -> [UInt32] {
    let range = range.clamped(to: 0..<bytes.count)
    var decoded: [UInt32] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = ClusterReader.decode(bytes, index, range.upperBound)
      index += length
      decoded.append(scalar)
    }
    return decoded
  }

  /// Overrides, that could make a text read otherwise than it is written, have no effect; a line feed is a space.
  private func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x202D, 0x202E: 0x200B
    case 0x202A...0x202C, 0x2066...0x2069: isCode ? 0x200B : scalar
    case 0x0A, 0x0D, 0x85, 0x2029: 0x20
    default: scalar
    }
  }

  private mutating func place(_ index: Int, _ paragraph: BidiParagraph) {
    let margin = marginCount(of: lines[index])
    let signs = Array(lines[index].glyphs.prefix(margin))
    let content = lines[index].glyphs.dropFirst(margin)
    let indent = (content.first?.column ?? 0) - (content.isEmpty ? 0 : room.margin.columns)
    var glyphs = seen(content, places[index], paragraph)
    let columns = glyphs.reduce(0) { $0 + Int($1.glyph.columns) }
    let isRightToLeft = paragraph.isRightToLeft
    var column = isRightToLeft ? max(0, room.width - indent - columns) : room.margin.columns + indent
    for at in glyphs.indices {
      glyphs[at].column = column
      column += Int(glyphs[at].glyph.columns)
    }
    lines[index].glyphs = isRightToLeft ? glyphs + atTheRight(signs) : signs + glyphs
    lines[index].isRightToLeft = isRightToLeft
  }

  /// The glyphs of a line, the leftmost first, as they are drawn.
  private func seen(
    _ content: ArraySlice<PlacedGlyph>, _ places: [Int?], _ paragraph: BidiParagraph
  ) -> [PlacedGlyph] {
    var byPlace: [Int: PlacedGlyph] = [:]
    var line: [Int] = []
    var sign: PlacedGlyph?
    // A ligature stands for the letter before it too.
    var swallowed: PlacedGlyph?
    for (var glyph, place) in zip(content, places) {
      guard let place else {
        sign = glyph
        continue
      }
      if glyph.role == .text || glyph.role == .marker {
        if paragraph.shaped[place] == BidiParagraph.swallowed {
          swallowed = glyph
          continue
        }
        glyph.glyph.scalar = paragraph.shaped[place]
        if let before = swallowed { glyph.absorb(before) }
      }
      swallowed = nil
      byPlace[place] = glyph
      line.append(place)
    }
    let order = paragraph.order(line, room.options.letterOrder)
    var glyphs = order.compactMap { byPlace[$0] }
    // The sign stands where the word would have gone on.
    if let sign, let last = line.last, let at = order.firstIndex(of: last) {
      glyphs.insert(sign, at: paragraph.isRightToLeft(at: last) ? at : at + 1)
    }
    return glyphs
  }

  /// The margin's signs, mirrored: what stood at the left edge stands at the right one.
  private func atTheRight(_ signs: [PlacedGlyph]) -> [PlacedGlyph] {
    guard !signs.isEmpty else { return [] }
    var columns = [UInt32](repeating: 0x20, count: room.margin.columns)
    for sign in signs { columns[sign.column] = sign.glyph.scalar }
    guard let margin = BidiParagraph(columns, isRightToLeft: true) else { return [] }
    let order = margin.order(Array(columns.indices), .visual)
    var placed = signs
    for at in placed.indices {
      let column = placed[at].column
      placed[at].column = room.width + (order.firstIndex(of: column) ?? column)
      placed[at].glyph.scalar = margin.shaped[column]
    }
    return placed.sorted { $0.column < $1.column }
  }
}

extension PlacedGlyph {
  /// Takes over the text of the glyph before it, and its marks as far as there is room.
  fileprivate mutating func absorb(_ before: PlacedGlyph) {
    length = start + length - before.start
    start = before.start
    if glyph.marks.0 == 0 { glyph.marks = before.glyph.marks }
  }
}
