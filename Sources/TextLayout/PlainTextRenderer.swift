package import DocumentModel

/// Prints a document as laid-out plain text: UTF-8 without any escape sequence, for an output that is no terminal.
package enum PlainTextRenderer {
  /// Bytes that are gathered before they are written.
  private static let chunkBytes = 65_536

  /// Renders unit by unit, in constant memory: `write` gets about 64 kB at a time, whole lines.
  package static func render<Failure: Error>(
    _ document: Document, options: LayoutOptions, write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var output: [UInt8] = []
    output.reserveCapacity(chunkBytes + chunkBytes / 4)
    for block in document.blocks.indices {
      for _ in 0..<Typesetter.blankLines(before: block, in: document) { output.append(0x0A) }
      for piece in 0..<Typesetter.unitCount(ofBlock: block, in: document) {
        let unit = LayoutUnit(block: block, piece: piece)
        for line in Typesetter.layOut(unit, in: document, options: options) {
          append(line, of: document.text.bytes, to: &output)
          if output.count >= chunkBytes {
            try write(output)
            output.removeAll(keepingCapacity: true)
          }
        }
      }
    }
    if !output.isEmpty { try write(output) }
  }

  /// A line and its line feed.
  private static func append(_ line: LaidOutLine, of text: [UInt8], to output: inout [UInt8]) {
    var column: UInt32 = 0
    for placed in line.glyphs {
      while column < placed.place {
        output.append(0x20)
        column += 1
      }
      // What a terminal's cell shows composed is printed as it stands in the text.
      if placed.role == .text, placed.length > 2, placed.glyph.scalar != 0x20,
        isMarkedLetter(text[placed.range.bytes.clamped(to: text.indices)])
      {
        output.append(contentsOf: text[placed.range.bytes.clamped(to: text.indices)])
        column += UInt32(placed.glyph.columns)
        continue
      }
      append(placed.glyph.scalar, to: &output)
      if placed.glyph.marks.0 != 0 {
        append(placed.glyph.marks.0, to: &output)
        if placed.glyph.marks.1 != 0 { append(placed.glyph.marks.1, to: &output) }
        if placed.glyph.marks.2 != 0 { append(placed.glyph.marks.2, to: &output) }
        if placed.glyph.marks.3 != 0 { append(placed.glyph.marks.3, to: &output) }
      }
      column += UInt32(placed.glyph.columns)
    }
    output.append(0x0A)
  }

  /// Whether a cluster is a letter with marks of its own, as many as a cell holds: the cell may show them composed.
  private static func isMarkedLetter(_ cluster: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: cluster, as: UTF8.self).unicodeScalars
    guard (2...5).contains(scalars.count) else { return false }
    return scalars.dropFirst().allSatisfy {
      $0.properties.generalCategory == .nonspacingMark && !(0xFE00...0xFE0F).contains($0.value)
    }
  }

  @inline(__always) private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    if scalar < 0x80 {
      output.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if let valid = Unicode.Scalar(scalar), let encoded = Unicode.UTF8.encode(valid) {
      output.append(contentsOf: encoded)
    }
  }
}
