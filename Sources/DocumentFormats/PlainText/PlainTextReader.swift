internal import DocumentModel

/// Finds the blocks of a plain text in one walk over its lines, a run (lines between blank lines) at a time.
struct PlainTextReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let shape: TextShape
  var blocks: [Block] = []
  var containers: [Container] = []
  /// The kind of list whose last item was just read, for items parted by blank lines.
  var openList: ListMarker.Kind?

  struct Result {
    var blocks: [Block]
    var containers: [Container]
    var front: FrontLines
  }

  /// A run is never taken longer than this; what no blank line parts in so many lines has no paragraphs to find.
  private static let longestRun = 4096

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    shape = TextShape(sampling: bytes)
  }

  mutating func result(isComplete: Bool) -> Result {
    let front = FrontLines.mark(&blocks, in: bytes, isComplete: isComplete)
    return Result(blocks: blocks, containers: containers, front: front)
  }

  mutating func readAll() {
    var run: [Line] = []
    run.reserveCapacity(64)
    var cursor = LineCursor(bytes)
    while let line = cursor.next() {
      if line.isBlank {
        guard !run.isEmpty else { continue }
        // The run is read when the next one's first line is known.
        var following: Line?
        while let next = cursor.next() {
          if next.isBlank { continue }
          following = next
          break
        }
        read(run, following: following)
        run.removeAll(keepingCapacity: true)
        if let following { run.append(following) }
      } else {
        if run.count == PlainTextReader.longestRun {
          read(run, following: line)
          run.removeAll(keepingCapacity: true)
        }
        run.append(line)
      }
    }
    if !run.isEmpty { read(run, following: nil) }
  }

  // MARK: Runs

  private mutating func read(_ run: [Line], following: Line?) {
    if run.count == 1, let kind = headingKind(of: run[0], following: following) {
      openList = nil
      return add(kind, run[0])
    }
    var index = 0
    while index < run.count {
      if index + 1 < run.count, let kind = underlinedKind(run[index], run[index + 1]) {
        openList = nil
        add(kind, run[index])
        index += 2
      } else if isThematicBreak(run[index]) {
        openList = nil
        blocks.append(Block(.thematicBreak, TextRange(run[index].start, run[index].start)))
        index += 1
      } else {
        var end = index + 1
        while end < run.count, !isThematicBreak(run[end]) { end += 1 }
        readGroup(run[index..<end], following: end < run.count ? nil : following)
        index = end
      }
    }
  }

  private mutating func readGroup(_ lines: ArraySlice<Line>, following: Line?) {
    let first = lines[lines.startIndex]
    if bytes[first.start] == UInt8(ascii: ">") {
      openList = nil
      return readQuote(lines)
    }
    if readList(lines, following: following) { return }
    openList = nil
    if lines.count > 1, first.indent >= 4, !shape.isIndented, lines.allSatisfy({ $0.indent >= 4 }) {
      return readIndented(lines)
    }
    readParagraphs(lines, container: nil)
  }

  // MARK: What groups hold

  /// Lines behind ">" keep their own lines: a range over several would hold the signs.
  private mutating func readQuote(_ lines: ArraySlice<Line>) {
    var open: [Int] = []
    for line in lines {
      var start = line.start
      var depth = 0
      while start < line.end, bytes[start] == UInt8(ascii: ">") || bytes[start] == 0x20 {
        if bytes[start] == UInt8(ascii: ">"), depth < 64 { depth += 1 }
        start += 1
      }
      guard start < line.end else { continue }
      if depth == 0 { depth = open.count }
      if open.count > depth { open.removeLast(open.count - depth) }
      while open.count < depth {
        containers.append(Container(.blockQuote, parent: open.last, depth: open.count + 1))
        open.append(containers.count - 1)
      }
      blocks.append(Block(.paragraph, TextRange(start, line.end), container: open.last))
    }
  }

  /// Set-in lines: code by its signs, a quotation where the lines are filled, else verse, whose lines stay.
  private mutating func readIndented(_ lines: ArraySlice<Line>) {
    let longest = lines.reduce(0) { max($0, $1.count) }
    let filled = lines.dropLast().allSatisfy { $0.count * 10 >= longest * 7 }
    if !lines.contains(where: looksLikeCode), filled || longest > TextShape.longestWrapped {
      containers.append(Container(.blockQuote))
      return readParagraphs(lines, container: containers.count - 1)
    }
    guard let first = lines.first, let last = lines.last else { return }
    // From the margin on: the first line's indent counts as the others' do.
    blocks.append(Block(.code(language: ""), TextRange(first.offset, last.end)))
  }

  private func looksLikeCode(_ line: Line) -> Bool {
    let content = bytes[line.start..<line.end]
    switch content.last {
    case UInt8(ascii: "{"), UInt8(ascii: "}"): return true
    case UInt8(ascii: ";"): return content.contains(UInt8(ascii: "(")) || content.contains(UInt8(ascii: "="))
    default: return content.starts(with: [0x24, 0x20]) || content.starts(with: [0x23, 0x69, 0x6E, 0x63])
    }
  }

  /// Prose: lines flow together unless every line is a paragraph of its own.
  mutating func readParagraphs(_ lines: ArraySlice<Line>, container: Int?) {
    guard var start = lines.first?.start, var last = lines.first else { return }
    let linesAreParagraphs = shape.linesAreParagraphs || lines.contains { shape.isLongProse($0, in: bytes) }
    let width = lines.reduce(0) { max($0, $1.count) }
    for (line, index) in zip(lines.dropFirst(), (lines.startIndex + 1)...) {
      if linesAreParagraphs || beginsParagraph(line, after: last, width: width) {
        let kind = linesAreParagraphs ? lineKind(last, following: line) : .paragraph
        blocks.append(Block(kind, TextRange(start, last.end), container: container))
        start = lines[index].start
      }
      last = line
    }
    blocks.append(Block(.paragraph, TextRange(start, last.end), container: container))
  }

  private mutating func add(_ kind: Block.Kind, _ line: Line) {
    blocks.append(Block(kind, TextRange(line.start, line.end)))
  }
}
