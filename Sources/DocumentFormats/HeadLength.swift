/// Where a large source can be cut so that its head, read alone, gives the same text and blocks as the whole does.
///
/// The cut stands before a line that begins at the margin with a letter or a heading sign, behind a blank line and
/// outside code fences and comments: there every paragraph, list, quote and table is closed, in Markdown and in plain
/// text alike. Read the head with `readDocument(_:hint:isComplete: false)`.
///
/// - Parameter least: bytes that the head should hold; at least `FormatRegistry.sniffedBytes`, so that head and whole
///   are taken for the same format and encoding.
/// - Returns: the head's length, or the whole count where no such place is found (nor sought, for UTF-16).
package func headLength(of bytes: [UInt8], atLeast least: Int) -> Int {
  cut(bytes, atLeast: least, isLast: false) ?? bytes.count
}

/// The last such place in what has come of a source so far; nothing where there is none.
package func lastHeadLength(of bytes: [UInt8]) -> Int? { cut(bytes, atLeast: 1, isLast: true) }

private func cut(_ bytes: [UInt8], atLeast least: Int, isLast: Bool) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) { return nil }
    if guessedUTF16Order(buffer) != nil { return nil }
    return cut(buffer, atLeast: least, isLast: isLast)
  }
}

private func cut(_ bytes: UnsafeBufferPointer<UInt8>, atLeast least: Int, isLast: Bool) -> Int? {
  var found: Int?
  var fence: (sign: UInt8, length: Int)?
  var rawEnd: [UInt8]?
  var afterBlank = false
  var lines = LineCursor(bytes)
  while let line = lines.next() {
    if line.isBlank {
      afterBlank = true
      continue
    }
    let first = bytes[line.start]
    if let open = fence {
      if line.indent < 4, first == open.sign, line.isFence(in: bytes, open.sign, atLeast: open.length, closing: true) {
        fence = nil
      }
    } else if let end = rawEnd {
      if line.contains(end, in: bytes) { rawEnd = nil }
    } else {
      if afterBlank, line.offset >= least, line.indent == 0, isSafeStart(bytes[line.start...]) {
        if !isLast { return line.offset }
        found = line.offset
      }
      if line.indent < 4, first == UInt8(ascii: "`") || first == UInt8(ascii: "~"),
        line.isFence(in: bytes, first, atLeast: 3, closing: false)
      {
        fence = (first, line.runLength(of: first, in: bytes))
      } else if first == UInt8(ascii: "<") {
        rawEnd = line.openRawHTMLEnd(in: bytes)
      }
    }
    afterBlank = false
  }
  return found
}

/// A letter, a heading sign or a quotation mark: what continues no list, quote, table or definition.
private func isSafeStart(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  guard let byte = line.first else { return false }
  switch byte {
  case 0xC2: return line.starts(with: "«".utf8)
  case 0xE2: return line.starts(with: "“".utf8) || line.starts(with: "‘".utf8)
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "#"), 0x22,
    0xC3...0xDF, 0xE3...0xEF:
    return true
  default: return false
  }
}

extension Line {
  fileprivate func runLength(of sign: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < end, bytes[index] == sign { index += 1 }
    return index - start
  }

  fileprivate func isFence(
    in bytes: UnsafeBufferPointer<UInt8>, _ sign: UInt8, atLeast length: Int, closing: Bool
  ) -> Bool {
    let run = runLength(of: sign, in: bytes)
    guard run >= length else { return false }
    if closing { return start + run == end }
    return sign != UInt8(ascii: "`") || !bytes[(start + run)..<end].contains(sign)
  }

  fileprivate func contains(_ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, end - start >= word.count else { return false }
    for index in start...(end - word.count) where asciiLower(bytes[index]) == first {
      if bytes[index..<(index + word.count)].elementsEqual(word, by: { asciiLower($0) == $1 }) { return true }
    }
    return false
  }

  /// What ends the raw HTML that this line opens across blank lines and doesn't close (CommonMark 0.29, 4.6).
  fileprivate func openRawHTMLEnd(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let kinds: [(opening: String, ending: String)] = [
      ("<!--", "-->"), ("<?", "?>"), ("<![cdata[", "]]>"), ("<script", "</script>"), ("<pre", "</pre>"),
      ("<style", "</style>"),
    ]
    for (opening, ending) in kinds {
      let word = Array(opening.utf8)
      guard end - start >= word.count,
        bytes[start..<(start + word.count)].elementsEqual(word, by: { asciiLower($0) == $1 })
      else { continue }
      let close = Array(ending.utf8)
      return contains(close, in: bytes) ? nil : close
    }
    return nil
  }
}
