import DocumentModel
package import TextLayout

/// A line of the article as it flows: a unit and a line in it, where the blank lines before a block count as its first.
package struct FlowLine: Hashable, Comparable, Sendable {
  package var unit: LayoutUnit
  package var line: Int

  package static func < (lhs: FlowLine, rhs: FlowLine) -> Bool {
    lhs.unit != rhs.unit ? lhs.unit < rhs.unit : lhs.line < rhs.line
  }
}

/// The laid-out article as one long column, computed where one looks.
struct Flow {
  let memo: LayoutMemo
  private var document: Document { memo.document }
  private var spacing: Int { memo.spacing }

  static let start = FlowLine(unit: LayoutUnit(block: 0, piece: 0), line: 0)

  var isEmpty: Bool { document.blocks.isEmpty }

  /// The line's words, or nothing for a blank line.
  func content(_ at: FlowLine) -> LaidOutLine? {
    let row = at.line - blanks(at.unit)
    let lines = memo.lines(of: at.unit)
    guard row >= 0, row.isMultiple(of: spacing), row / spacing < lines.count else { return nil }
    return lines[row / spacing]
  }

  /// Where a line's text starts; that of the words below for a blank line.
  func offset(_ at: FlowLine) -> TextOffset {
    if let content = content(at) { return content.range.start }
    if let above = lineAbove(at) { return above.range.start }
    return Typesetter.range(of: at.unit, in: document).start
  }

  /// The line of words right above an empty row between the lines of a block.
  func lineAbove(_ at: FlowLine) -> LaidOutLine? {
    let row = at.line - blanks(at.unit)
    let lines = memo.lines(of: at.unit)
    return row > 0 && !row.isMultiple(of: spacing) && row / spacing < lines.count ? lines[row / spacing] : nil
  }

  /// The line that shows an offset.
  func line(at offset: TextOffset) -> FlowLine {
    guard !isEmpty else { return Self.start }
    let unit = Typesetter.unit(at: offset, in: document)
    let lines = memo.lines(of: unit)
    let index = max(0, lines.partitioningIndex { $0.range.start > offset } - 1)
    return FlowLine(unit: unit, line: blanks(unit) + index * spacing)
  }

  var last: FlowLine {
    guard let block = document.blocks.indices.last else { return Self.start }
    let unit = LayoutUnit(block: block, piece: max(0, Typesetter.unitCount(ofBlock: block, in: document) - 1))
    return FlowLine(unit: unit, line: count(unit) - 1)
  }

  /// The line so many lines further (or back), and how many of them there were none for.
  func moved(_ from: FlowLine, by lines: Int) -> (line: FlowLine, missing: Int) {
    guard !isEmpty else { return (from, lines) }
    var at = from
    var left = lines
    while left > 0 {
      let room = count(at.unit) - 1 - at.line
      if left <= room {
        at.line += left
        return (at, 0)
      }
      guard let next = unit(after: at.unit) else {
        at.line += room
        return (at, left - room)
      }
      left -= room + 1
      at = FlowLine(unit: next, line: 0)
    }
    while left < 0 {
      if -left <= at.line {
        at.line += left
        return (at, 0)
      }
      guard let previous = unit(before: at.unit) else {
        left += at.line
        at.line = 0
        return (at, left)
      }
      left += at.line + 1
      at = FlowLine(unit: previous, line: count(previous) - 1)
    }
    return (at, 0)
  }

  /// The highest top line that still leaves the last line at the bottom of a pane.
  func lastTop(rows: Int) -> FlowLine { moved(last, by: -(max(1, rows) - 1)).line }

  private func count(_ unit: LayoutUnit) -> Int { blanks(unit) + memo.lines(of: unit).count * spacing }

  private func blanks(_ unit: LayoutUnit) -> Int {
    unit.piece == 0 && unit.block > 0
      ? Typesetter.blankLines(
        before: unit.block, in: document, indentsParagraphs: memo.options.indentsParagraphs) : 0
  }

  private func unit(after unit: LayoutUnit) -> LayoutUnit? {
    if unit.piece + 1 < Typesetter.unitCount(ofBlock: unit.block, in: document) {
      return LayoutUnit(block: unit.block, piece: unit.piece + 1)
    }
    return unit.block + 1 < document.blocks.count ? LayoutUnit(block: unit.block + 1, piece: 0) : nil
  }

  private func unit(before unit: LayoutUnit) -> LayoutUnit? {
    if unit.piece > 0 { return LayoutUnit(block: unit.block, piece: unit.piece - 1) }
    guard unit.block > 0 else { return nil }
    return LayoutUnit(
      block: unit.block - 1, piece: max(0, Typesetter.unitCount(ofBlock: unit.block - 1, in: document) - 1))
  }
}
