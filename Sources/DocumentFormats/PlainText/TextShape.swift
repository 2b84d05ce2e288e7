/// How a plain text is set, judged by its first lines: hard-wrapped, or a paragraph a line.
struct TextShape: Equatable {
  /// Columns beyond which no hard-wrapped text goes.
  static let longestWrapped = 132

  /// Whether enough lines are long for every line to be a paragraph.
  private(set) var linesAreParagraphs = false
  /// Whether the text as a whole is set in, so that an indent means nothing.
  private(set) var isIndented = false

  /// Looks at the first 64 kB.
  init(sampling bytes: UnsafeBufferPointer<UInt8>) {
    var lines = LineCursor(bytes)
    var count = 0
    var long = 0
    var indented = 0
    while lines.position < 64 << 10, let line = lines.next() {
      guard !line.isBlank else { continue }
      count += 1
      if line.indent >= 4 { indented += 1 }
      if isLongProse(line, in: bytes) { long += 1 }
    }
    linesAreParagraphs = long * 5 >= count && long > 0
    isIndented = indented * 5 > count * 4
  }

  /// Whether a line goes on with words beyond what hard-wrapped lines reach; a long address doesn't.
  func isLongProse(_ line: Line, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let limit = TextShape.longestWrapped
    guard line.count > limit else { return false }
    let probe = min(line.end, line.start + limit * 4)
    if line.count <= limit * 4, !bytes.hasScalars(moreThan: limit, in: line.start..<line.end) { return false }
    return bytes[(line.start + limit / 2)..<probe].contains(0x20) || bytes[line.start] >= 0xE3
  }
}
