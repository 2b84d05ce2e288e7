internal import DocumentModel

/// Makes a line end at the measure's edge by widening the gaps between its words, one column at a time.
///
/// Only the spaces where the line might have been broken widen: what French keeps together («20 000», the space before
/// a colon) stays as it is. A line whose gaps would grow ugly is left short.
struct Justifier {
  private let item: Itemizer
  private let width: Int

  /// Columns added per gap, at most and on average.
  private static let mostStretch = 1.5
  /// Below this many columns no line has gaps enough.
  private static let leastWidth = 24

  init?(_ item: Itemizer, width: Int) {
    guard width >= Self.leastWidth else { return nil }
    self.item = item
    self.width = width
  }

  /// The glyphs of a line set to the full width; nothing for one that is to be left as it is.
  func glyphs(_ segment: LineSegment, line: Int, margin: Int, room: LineRoom, start: Int) -> [PlacedGlyph]? {
    guard segment.goesOn else { return nil }
    let plain = room.glyphs(segment, of: item, isFirst: line == 0, at: start)
    guard let last = plain.last else { return nil }
    let missing = margin + width - (last.column + Int(last.glyph.columns))
    let gaps = self.gaps(in: segment.atoms)
    guard missing > 0, !gaps.isEmpty, Double(missing) <= Double(gaps.count) * Self.mostStretch else { return nil }
    var glyphs: [PlacedGlyph] = []
    glyphs.reserveCapacity(plain.count + missing)
    var shift: UInt32 = 0
    var next = 0
    for var glyph in plain {
      glyph.place += shift
      glyphs.append(glyph)
      guard next < gaps.count, glyph.role == .text, glyph.length > 0, Int(glyph.start) == gaps[next] else { continue }
      // Padding belongs to the space it widens: what styles one styles the other.
      for step in 0..<share(of: missing, gap: next, among: gaps.count, line: line) {
        glyphs.append(
          PlacedGlyph(
            start: glyph.start, length: 0, place: glyph.place + 1 + UInt32(step), glyph: .space, role: .text))
        shift += 1
      }
      next += 1
    }
    return glyphs
  }

  /// The offsets of the spaces that may widen.
  private func gaps(in atoms: Range<Int>) -> [Int] {
    let chains = item.chains
    var index = chains.partitioningIndex { $0.firstAtom > atoms.lowerBound }
    var gaps: [Int] = []
    while index < chains.count, chains[index].firstAtom < atoms.upperBound {
      let space = chains[index].firstAtom - 1
      if space > atoms.lowerBound, item.atoms[space].glyph == .space { gaps.append(Int(item.atoms[space].start)) }
      index += 1
    }
    return gaps
  }

  /// Columns for one gap: evenly spread, from the left and from the right by turns, so that no river runs down a side.
  private func share(of missing: Int, gap: Int, among count: Int, line: Int) -> Int {
    let at = line.isMultiple(of: 2) ? gap : count - 1 - gap
    return missing * (at + 1) / count - missing * at / count
  }
}
