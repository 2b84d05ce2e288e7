package import DocumentModel

/// Sets the blocks of a document in lines of cells.
///
/// Every function is pure: the same unit, document and options give the same lines.
package enum Typesetter {
  /// The lines of a unit: at least one, also for a block without words. Their ranges cover the unit's range
  /// without gap or overlap, and none is wider than `options.width`.
  package static func layOut(_ unit: LayoutUnit, in document: Document, options: LayoutOptions) -> [LaidOutLine] {
    let range = range(of: unit, in: document)
    guard document.blocks.indices.contains(unit.block) else { return [LaidOutLine(range: range, glyphs: [])] }
    let block = document.blocks[unit.block]
    let margin = Margin(
      block: unit.block, isStart: unit.piece == 0, in: document, width: options.width, isLinear: options.isLinear)
    return document.text.bytes.withUnsafeBufferPointer { bytes in
      let room = LineRoom(margin: margin, width: max(1, options.width - margin.columns), options: options)
      switch block.kind {
      case .thematicBreak: return [room.thematicBreak(range)]
      case .code:
        let lines = CodeSetter(bytes: bytes, room: room).lines(range.bytes)
        return room.ordered(lines, bytes, isRightToLeft: false, isCode: true) { line in
          let start = line.range.start.utf8
          return start > 0 && (bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D)
        }
      case .table:
        guard let table = document.table(of: block) else { break }
        return TableSetter(table: table, block: block, bytes: bytes, room: room).lines(ofPiece: unit.piece, range)
      default: break
      }
      return proseLines(range, of: block, in: document, bytes: bytes, room: room)
    }
  }

  private static func proseLines(
    _ range: TextRange, of block: Block, in document: Document, bytes: UnsafeBufferPointer<UInt8>, room: LineRoom
  ) -> [LaidOutLine] {
    let isRunning = block.kind == .paragraph
    let breaks = lineBreaks(in: range, of: document)
    var itemizer = Itemizer(bytes, options: room.options, widestGlyph: UInt8(min(2, room.width)))
    if room.options.indentsParagraphs, range.start == block.range.start, followsParagraph(block, in: document),
      room.width >= 20
    {
      itemizer.addSigns([.space, .space], at: range.start.utf8, role: .marker)
    }
    var from = range.start.utf8
    for insertion in room.options.insertions?.insertions(in: range.bytes) ?? [] {
      itemizer.add(from..<insertion.offset.utf8, lineBreaks: breaks)
      from = insertion.offset.utf8
      for word in insertion.words.split(separator: " ") {
        itemizer.addSigns(word.unicodeScalars.map { Glyph($0.value) }, at: from, role: .marker)
        itemizer.addBreakableSpace(at: from)
      }
    }
    itemizer.add(from..<range.end.utf8, lineBreaks: breaks)
    itemizer.finish()
    let hyphenator = isRunning ? room.options.hyphenator : nil
    let segments = LineFiller(itemizer, width: room.width, hyphenator: hyphenator).fill()
    let justifier = isRunning && room.options.justified ? Justifier(itemizer, width: room.width) : nil
    var lines: [LaidOutLine] = []
    lines.reserveCapacity(segments.count)
    for (index, segment) in segments.enumerated() {
      let start = index == 0 ? range.start.utf8 : segment.start
      let end = index + 1 < segments.count ? segments[index + 1].start : range.end.utf8
      lines.append(
        LaidOutLine(
          range: TextRange(start, end),
          glyphs: justifier?.glyphs(segment, line: index, margin: room.margin.columns, room: room, start: start)
            ?? room.glyphs(segment, of: itemizer, isFirst: index == 0, at: start)))
    }
    raiseReferences(in: &lines, range, of: document)
    // The pieces of a long block run as its first letter does.
    var direction: Bool?
    if range.start > block.range.start, room.options.letterOrder != .logical {
      direction = RightToLeft.isFirstLetter(in: bytes, block.range.bytes.prefix(Typesetter.pieceBytes))
    }
    return room.ordered(lines, bytes, isRightToLeft: direction) { line in
      breaks.contains { $0 == line.range.start.utf8 - 1 }
    }
  }

  /// Whether a plain paragraph stands right behind another.
  static func followsParagraph(_ block: Block, in document: Document) -> Bool {
    guard block.kind == .paragraph, block.container == nil,
      let index = document.blockIndex(at: block.range.start), index > 0
    else { return false }
    let previous = document.blocks[index - 1]
    return previous.kind == .paragraph && previous.container == nil
  }

  /// The digits of footnote references stand raised, so that they are no part of the word before them.
  private static func raiseReferences(in lines: inout [LaidOutLine], _ range: TextRange, of document: Document) {
    guard !document.inlines.isEmpty else { return }
    let raised: [UInt32] = [0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079]
    for inline in document.inlines(in: range) {
      guard case .footnoteReference = inline.kind else { continue }
      for index in lines.indices where lines[index].range.overlaps(inline.range) {
        for place in lines[index].glyphs.indices {
          let glyph = lines[index].glyphs[place]
          guard inline.range.contains(glyph.range.start), (0x30...0x39).contains(glyph.glyph.scalar) else { continue }
          lines[index].glyphs[place].glyph.scalar = raised[Int(glyph.glyph.scalar - 0x30)]
        }
      }
    }
  }

  private static func lineBreaks(in range: TextRange, of document: Document) -> [Int] {
    guard !document.inlines.isEmpty else { return [] }
    var offsets: [Int] = []
    for inline in document.inlines(in: range) {
      if case .lineBreak = inline.kind { offsets.append(inline.range.start.utf8) }
    }
    return offsets
  }
}

/// The columns a block's lines may take, and the signs in its margin.
struct LineRoom {
  let margin: Margin
  /// Columns to the right of the margin, at least 1.
  let width: Int
  let options: LayoutOptions

  /// A segment's glyphs at their columns, behind those of the margin.
  func glyphs(_ segment: LineSegment, of itemizer: Itemizer, isFirst: Bool, at start: Int) -> [PlacedGlyph] {
    let signs = isFirst ? margin.first : margin.rest
    let count = segment.atoms.count
    return [PlacedGlyph](unsafeUninitializedCapacity: signs.count + count + 1) { buffer, used in
      for var sign in signs {
        sign.start = UInt32(truncatingIfNeeded: start)
        buffer.initializeElement(at: used, to: sign)
        used += 1
      }
      let indent = UInt32(margin.columns)
      guard count > 0 else { return }
      let base = itemizer.atoms[segment.atoms.lowerBound].place
      let dropsHyphens = itemizer.hasSoftHyphens
      for var atom in itemizer.atoms[segment.atoms] {
        if dropsHyphens, atom.role == .breakSign { continue }
        atom.place = atom.place &- base &+ indent
        buffer.initializeElement(at: used, to: atom)
        used += 1
      }
      guard let sign = segment.sign else { return }
      let last = itemizer.atoms[segment.atoms.upperBound - 1]
      let isSoftHyphen = last.role == .breakSign
      let next = segment.atoms.upperBound
      let place = next < itemizer.atoms.count ? itemizer.atoms[next].place : itemizer.columns
      buffer.initializeElement(
        at: used,
        to: PlacedGlyph(
          start: isSoftHyphen ? last.start : last.start &+ last.length, length: isSoftHyphen ? last.length : 0,
          place: place &- base &+ indent, glyph: sign, role: .breakSign))
      used += 1
    }
  }

  /// Signs of the margin, for a line that starts at an offset.
  func signs(isFirst: Bool, at start: Int) -> [PlacedGlyph] {
    (isFirst ? margin.first : margin.rest).map {
      var sign = $0
      sign.start = UInt32(clamping: start)
      return sign
    }
  }

  /// Three stars in the middle of the line, one where there is no room.
  func thematicBreak(_ range: TextRange) -> LaidOutLine {
    var glyphs = signs(isFirst: true, at: range.start.utf8)
    let stars = width >= 5 ? 3 : 1
    let left = margin.columns + (width - (stars * 2 - 1)) / 2
    for star in 0..<stars {
      glyphs.append(
        PlacedGlyph(
          range: TextRange(range.start, range.start), column: left + star * 2, glyph: Glyph(0x2A), role: .rule))
    }
    return LaidOutLine(range: range, glyphs: glyphs)
  }
}
