package import DocumentModel

extension Typesetter {
  /// Columns that a string takes on one line; its spaces all count.
  package static func displayWidth(of string: String) -> Int {
    var string = string
    return string.withUTF8 { TextMeasure($0, collapsesSpaces: false).columns(of: 0..<$0.count, atMost: Int.max) }
  }

  /// A string's glyphs for one line of at most so many columns; what doesn't fit is cut, and replaced by `…` if
  /// there is to be an ellipsis. Control characters come as visible signs.
  package static func glyphs(
    of string: String, fitting columns: Int, ellipsis: Bool = true, order: LetterOrder = .logical
  ) -> [Glyph] {
    var string = string
    return string.withUTF8 {
      let glyphs = TextMeasure($0, collapsesSpaces: false).glyphs(
        of: 0..<$0.count, fitting: columns, ellipsis: ellipsis)
      return order != .logical && RightToLeft.mayBe(in: $0) ? ordered(glyphs, order) : glyphs
    }
  }

  /// The glyphs of a line of its own, as they are seen.
  private static func ordered(_ glyphs: [Glyph], _ wanted: LetterOrder) -> [Glyph] {
    guard let paragraph = BidiParagraph(glyphs.map(\.scalar), isRightToLeft: nil) else { return glyphs }
    return paragraph.order(Array(glyphs.indices), wanted).compactMap { index in
      var glyph = glyphs[index]
      glyph.scalar = paragraph.shaped[index]
      return glyph.scalar == BidiParagraph.swallowed ? nil : glyph
    }
  }

  /// The glyphs of a range of the text for one line: white space collapsed (line feeds too) and trimmed, cut like a
  /// string's.
  package static func glyphs(
    of range: TextRange, in text: DocumentText, fitting columns: Int, ellipsis: Bool = true
  ) -> [Glyph] {
    text.bytes.withUnsafeBufferPointer {
      TextMeasure($0).glyphs(of: range.bytes.clamped(to: 0..<$0.count), fitting: columns, ellipsis: ellipsis)
    }
  }
}

/// Measures and cuts text that is set on one line.
struct TextMeasure {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether runs of white space count as one space, and those at either end not at all.
  let collapsesSpaces: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, collapsesSpaces: Bool = true) {
    self.bytes = bytes
    self.collapsesSpaces = collapsesSpaces
  }

  /// Columns of a range; stops counting at a limit.
  func columns(of range: Range<Int>, atMost limit: Int) -> Int {
    if let plain = plainColumns(of: range) { return min(plain, limit) }
    var sum = 0
    forEachGlyph(in: range) { glyph in
      sum += Int(glyph.columns)
      return sum < limit
    }
    return min(sum, limit)
  }

  /// The columns of a short range of printing ASCII without spaces side by side or at its ends.
  private func plainColumns(of range: Range<Int>) -> Int? {
    guard range.count <= 256, range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    var last: UInt8 = 0x20
    for index in range {
      let byte = bytes[index]
      guard byte >= 0x20, byte < 0x7F, byte > 0x20 || last > 0x20 else { return nil }
      last = byte
    }
    return last > 0x20 || range.isEmpty ? range.count : nil
  }

  func glyphs(of range: Range<Int>, fitting limit: Int, ellipsis: Bool) -> [Glyph] {
    var glyphs: [Glyph] = []
    var used = 0
    var isCut = false
    forEachGlyph(in: range) { glyph in
      guard used + Int(glyph.columns) <= limit else {
        isCut = true
        return false
      }
      used += Int(glyph.columns)
      glyphs.append(glyph)
      return true
    }
    guard isCut, ellipsis, limit > 0 else { return glyphs }
    while used > limit - 1 || glyphs.last == .space, let last = glyphs.popLast() { used -= Int(last.columns) }
    glyphs.append(Glyph(0x2026))
    return glyphs
  }

  private func forEachGlyph(in range: Range<Int>, _ visit: (Glyph) -> Bool) {
    let range = range.clamped(to: 0..<bytes.count)
    var reader = ClusterReader(bytes)
    var index = range.lowerBound
    var hasPendingSpace = false
    var isStart = true
    while index < range.upperBound {
      let cluster = reader.read(at: index, before: range.upperBound)
      index += cluster.length
      switch cluster.kind {
      case .softHyphen, .zeroWidthSpace, .nothing: continue
      case .space where collapsesSpaces:
        hasPendingSpace = !isStart
        continue
      case .space, .text, .control, .noBreakSpace:
        if hasPendingSpace, !visit(.space) { return }
        hasPendingSpace = false
        isStart = false
        if !visit(cluster.glyph) { return }
      }
    }
  }
}
