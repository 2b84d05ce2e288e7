internal import DocumentModel

/// Sets a table that is too wide for a grid: the header's cells in a row, then of each row a line
/// «header: value» per cell.
struct RecordSetter {
  let table: Table
  let block: Block
  let bytes: UnsafeBufferPointer<UInt8>
  let room: LineRoom

  /// Columns that a line of a cell which goes on is set in by.
  private var hanging: Int { room.width >= 10 ? 2 : 0 }

  func lines(_ rows: Range<Int>, _ range: TextRange) -> [LaidOutLine] {
    var lines: [LaidOutLine] = []
    var cursor = range.start.utf8
    let labels = headerLabels()
    var itemizer = Itemizer(bytes, options: room.options, widestGlyph: UInt8(min(2, room.width - hanging)))
    for row in rows {
      let end =
        row + 1 < rows.upperBound
        ? max(cursor, Typesetter.rowStart(row + 1, in: table, within: range.bytes)) : range.end.utf8
      if row > 0 { lines.append(LaidOutLine(range: TextRange(cursor, cursor), glyphs: marginSigns(lines, cursor))) }
      let isHeader = row < table.headerRows
      var texts: [Itemizer] = []
      if isHeader {
        itemizer.removeAll()
        for (index, cell) in table.rows[row].enumerated() {
          if index > 0 { separate(&itemizer, at: cell.start.utf8) }
          itemizer.add(cell.bytes)
        }
        itemizer.finish()
        texts.append(itemizer)
      } else {
        for (index, cell) in table.rows[row].enumerated() {
          itemizer.removeAll()
          if labels.indices.contains(index), !labels[index].isEmpty {
            itemizer.addSigns(labels[index] + [Glyph(0x3A)], at: cell.start.utf8, role: .marker)
            itemizer.addBreakableSpace(at: cell.start.utf8)
          }
          itemizer.add(cell.bytes)
          itemizer.finish()
          texts.append(itemizer)
        }
      }
      add(texts, end: end, cursor: &cursor, to: &lines)
    }
    return room.ordered(lines, bytes)
  }

  private func separate(_ itemizer: inout Itemizer, at offset: Int) {
    if room.options.isLinear {
      itemizer.addSigns([Glyph(0x2C)], at: offset, role: .rule)
    } else {
      itemizer.addBreakableSpace(at: offset)
      itemizer.addSigns([Glyph(0x2502)], at: offset, role: .rule)
    }
    itemizer.addBreakableSpace(at: offset)
  }

  private func add(_ texts: [Itemizer], end: Int, cursor: inout Int, to lines: inout [LaidOutLine]) {
    let inner = LineRoom(margin: .none, width: room.width, options: room.options)
    var isEmpty = true
    for text in texts {
      for (index, segment) in LineFiller(text, width: room.width - hanging, firstWidth: room.width).fill().enumerated()
      {
        var glyphs = marginSigns(lines, cursor)
        let left = UInt32(room.margin.columns + (index > 0 ? hanging : 0))
        for var glyph in inner.glyphs(segment, of: text, isFirst: false, at: cursor) {
          glyph.place += left
          glyphs.append(glyph)
        }
        lines.append(LaidOutLine(range: TextRange(cursor, end), glyphs: glyphs))
        cursor = end
        isEmpty = false
      }
    }
    if isEmpty {
      lines.append(LaidOutLine(range: TextRange(cursor, end), glyphs: marginSigns(lines, cursor)))
      cursor = end
    }
  }

  private func marginSigns(_ lines: [LaidOutLine], _ offset: Int) -> [PlacedGlyph] {
    room.signs(isFirst: lines.isEmpty && offset == block.range.start.utf8, at: offset)
  }

  /// The words of the first row, cut to a length that can be repeated in every record.
  private func headerLabels() -> [[Glyph]] {
    guard table.headerRows > 0, let header = table.rows.first else { return [] }
    return header.map { TextMeasure(bytes).glyphs(of: $0.bytes, fitting: 40, ellipsis: true) }
  }
}
