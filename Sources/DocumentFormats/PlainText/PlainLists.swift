internal import DocumentModel

/// The sign before an item of a list.
struct ListMarker: Equatable {
  enum Kind: Equatable { case hyphen, star, bullet, number, enDash }
  var kind: Kind
  /// A numbered item's own number.
  var number = 0
  /// The first byte of the item's words.
  var content: Int

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) {
    guard line.count >= 3 else { return nil }
    var index = line.start
    switch bytes[index] {
    case UInt8(ascii: "-"):
      kind = .hyphen
      index += 1
    case UInt8(ascii: "*"), UInt8(ascii: "+"):
      kind = .star
      index += 1
    case 0xE2:
      // • ‣ ▪ ◦ –
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0xA2), (0x80, 0xA3), (0x96, 0xAA), (0x97, 0xA6): kind = .bullet
      case (0x80, 0x93): kind = .enDash
      default: return nil
      }
      index += 3
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      kind = .number
      while index < line.end, isDigit(bytes[index]), index - line.start < 3 {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index < line.end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
      index += 1
    default: return nil
    }
    guard index < line.end, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0xC2 else { return nil }
    while index < line.end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index + 1 < line.end, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { index += 2 }
    guard index < line.end else { return nil }
    content = index
  }
}

extension PlainTextReader {
  /// Reads a group of lines as items of a list, if it surely is one; false when it isn't.
  mutating func readList(_ lines: ArraySlice<Line>, following: Line?) -> Bool {
    guard let first = lines.first, let opening = ListMarker(bytes, first) else { return false }
    guard isList(lines, opening, following: following) else { return false }
    var open: [(indent: Int, container: Int)] = []
    var start = opening.content
    var end = first.end
    var container = 0
    for line in lines {
      guard let marker = ListMarker(bytes, line) else {
        end = line.end
        continue
      }
      if line.offset != first.offset { blocks.append(Block(.paragraph, TextRange(start, end), container: container)) }
      while let last = open.last, last.indent >= line.indent, !open.isEmpty { open.removeLast() }
      let kind: Container.Kind = marker.kind == .number ? .orderedItem(number: marker.number) : .bulletItem
      containers.append(Container(kind, parent: open.last?.container, depth: open.count + 1))
      container = containers.count - 1
      open.append((line.indent, container))
      (start, end) = (marker.content, line.end)
    }
    blocks.append(Block(.paragraph, TextRange(start, end), container: container))
    openList = opening.kind
    return true
  }

  private func isList(_ lines: ArraySlice<Line>, _ opening: ListMarker, following: Line?) -> Bool {
    if opening.kind == .bullet { return true }
    var items = 0
    var expected = opening.number
    for (line, next) in zip(lines, Array(lines.dropFirst()).map(Optional.some) + [nil]) {
      guard let marker = ListMarker(bytes, line), marker.kind == opening.kind || line.indent > 0 else { continue }
      items += 1
      if marker.kind == .number, line.indent == lines.first?.indent {
        guard marker.number == expected else { return false }
        expected += 1
      }
      // A dash before a question or an exclamation is a voice in a dialogue.
      let endsItem = next.map { ListMarker(bytes, $0) != nil } ?? true
      if endsItem, opening.kind == .hyphen || opening.kind == .enDash, soundsSpoken(line) { return false }
    }
    if items >= 2 || openList == opening.kind { return true }
    guard let following, let next = ListMarker(bytes, following), next.kind == opening.kind else { return false }
    if opening.kind == .number { return next.number == opening.number + 1 }
    return !soundsSpoken(following)
  }

  private func soundsSpoken(_ line: Line) -> Bool {
    switch lastSign(of: line) {
    case .question, .exclamation, .ellipsis, .closing: true
    case .none, .period, .comma, .colon: false
    }
  }
}
