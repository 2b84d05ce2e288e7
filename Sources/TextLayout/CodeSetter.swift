internal import DocumentModel

/// Sets preformatted text: its lines are kept, spaces and all, and what is longer than a line goes on in the next
/// one with a sign.
struct CodeSetter {
  let bytes: UnsafeBufferPointer<UInt8>
  let room: LineRoom

  /// Columns between tab stops.
  private static let tabStop = 4

  /// Columns before the code, beside those of the margin.
  private var indent: Int { room.width >= 20 ? 2 : 0 }

  func lines(_ range: Range<Int>) -> [LaidOutLine] {
    var line = CodeLine(start: range.lowerBound, limit: room.width - indent)
    var reader = ClusterReader(bytes)
    var lines: [LaidOutLine] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D && index + 1 < range.upperBound && bytes[index + 1] == 0x0A {
        index += byte == 0x0A ? 1 : 2
        emit(&line, end: index, into: &lines)
        line.begin(at: index)
        continue
      }
      if byte == 0x09 {
        // The first space stands for the tab, the others are padding.
        var tab = PlacedGlyph(start: UInt32(clamping: index), length: 1, place: 0, glyph: .space, role: .text)
        for _ in 0..<(Self.tabStop - line.typed % Self.tabStop) {
          add(tab, isJoined: false, to: &line, into: &lines)
          tab.start = UInt32(clamping: index + 1)
          tab.length = 0
        }
        index += 1
        continue
      }
      var cluster = reader.read(at: index, before: range.upperBound)
      if byte == 0x0D { cluster = Cluster(length: 1, kind: .control, glyph: Glyph(0x240D)) }
      switch cluster.kind {
      case .nothing, .zeroWidthSpace, .softHyphen: break
      case .text, .control, .space, .noBreakSpace:
        if Int(cluster.glyph.columns) > line.limit { cluster.glyph = .tooWide }
        let glyph = PlacedGlyph(
          start: UInt32(clamping: index), length: UInt32(clamping: cluster.length), place: 0, glyph: cluster.glyph,
          role: cluster.kind == .control ? .control : .text)
        add(glyph, isJoined: cluster.isJoined, to: &line, into: &lines)
      }
      index += cluster.length
    }
    if lines.isEmpty || line.start < range.upperBound { emit(&line, end: range.upperBound, into: &lines) }
    return lines
  }

  private func add(_ glyph: PlacedGlyph, isJoined: Bool, to line: inout CodeLine, into lines: inout [LaidOutLine]) {
    while line.columns + Int(glyph.glyph.columns) > line.limit, !line.glyphs.isEmpty {
      let rest = line.cut()
      let next = Int(rest.first?.glyph.start ?? glyph.start)
      emit(&line, end: next, into: &lines)
      let typed = line.typed
      line.begin(at: next)
      for (glyph, isJoined) in rest { line.append(glyph, isJoined: isJoined) }
      line.typed = typed
    }
    line.append(glyph, isJoined: isJoined)
  }

  private func emit(_ line: inout CodeLine, end: Int, into lines: inout [LaidOutLine]) {
    var glyphs = room.signs(isFirst: lines.isEmpty, at: line.start)
    glyphs.reserveCapacity(glyphs.count + line.glyphs.count)
    let left = UInt32(clamping: room.margin.columns + indent)
    for var glyph in line.glyphs {
      glyph.place += left
      glyphs.append(glyph)
    }
    lines.append(LaidOutLine(range: TextRange(line.start, end), glyphs: glyphs))
  }
}

/// A line of code being filled.
private struct CodeLine {
  private(set) var start: Int
  let limit: Int
  private(set) var glyphs: [PlacedGlyph] = []
  private var joins: [Bool] = []
  private(set) var columns = 0
  /// Columns since the start of the source's line, that tab stops count from.
  var typed = 0

  init(start: Int, limit: Int) {
    self.start = start
    self.limit = limit
  }

  mutating func begin(at offset: Int) {
    start = offset
    glyphs.removeAll(keepingCapacity: true)
    joins.removeAll(keepingCapacity: true)
    columns = 0
    typed = 0
  }

  mutating func append(_ glyph: PlacedGlyph, isJoined: Bool) {
    var glyph = glyph
    glyph.place = UInt32(clamping: columns)
    glyphs.append(glyph)
    joins.append(isJoined)
    columns += Int(glyph.glyph.columns)
    typed += Int(glyph.glyph.columns)
  }

  /// Ends the line with a sign, if it has room for one; answers what no longer fits.
  mutating func cut() -> [(glyph: PlacedGlyph, isJoined: Bool)] {
    guard limit >= 3 else { return [] }
    var at = glyphs.count
    var end = columns
    while at > 1, end > limit - 1 || at < glyphs.count && joins[at] {
      at -= 1
      end = Int(glyphs[at].place)
    }
    guard end <= limit - 1 else { return [] }
    let rest = (at..<glyphs.count).map { (glyph: glyphs[$0], isJoined: joins[$0]) }
    let next = rest.first?.glyph.start ?? glyphs.last.map { $0.start + $0.length } ?? UInt32(clamping: start)
    glyphs.removeSubrange(at...)
    joins.removeSubrange(at...)
    glyphs.append(PlacedGlyph(start: next, length: 0, place: UInt32(clamping: end), glyph: .goesOn, role: .breakSign))
    return rest
  }
}
