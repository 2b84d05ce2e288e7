import DocumentModel

extension State {
  mutating func moveSentence(by steps: Int) {
    for _ in 0..<min(abs(steps), 10_000) {
      guard let target = steps > 0 ? nextSentence(after: place) : previousSentence(before: place) else { break }
      place = target
    }
    show(place)
  }

  private func nextSentence(after place: TextOffset) -> TextOffset? {
    guard let current = document.blockIndex(at: place) else { return nil }
    let block = document.blocks[current]
    if place < block.range.start { return block.range.start }
    if block.hasSentences, let start = SentenceStarts.first(in: document.text, after: place, to: block.range.end) {
      return start
    }
    return document.blocks[(current + 1)...].first { !$0.range.isEmpty }?.range.start
  }

  private func previousSentence(before place: TextOffset) -> TextOffset? {
    guard let current = document.blockIndex(at: place) else { return nil }
    let block = document.blocks[current]
    if place > block.range.start { return lastSentence(of: block, before: place) }
    guard let before = document.blocks[..<current].last(where: { !$0.range.isEmpty }) else { return nil }
    return lastSentence(of: before, before: before.range.end)
  }

  private func lastSentence(of block: Block, before place: TextOffset) -> TextOffset {
    guard block.hasSentences else { return block.range.start }
    // From near on, further back only where there is no end of a sentence: a paragraph may be of any length.
    var reach = 2000
    while true {
      let from = max(block.range.start, document.text.boundary(atOrBefore: max(.zero, place - min(reach, place.utf8))))
      var found: TextOffset?
      var at = from
      while let next = SentenceStarts.first(in: document.text, after: at, to: block.range.end), next < place {
        found = next
        at = next
      }
      if let found { return found }
      if from == block.range.start { return from }
      reach *= 8
    }
  }
}

extension Block {
  fileprivate var hasSentences: Bool {
    switch kind {
    case .paragraph, .caption, .footnote: true
    default: false
    }
  }
}

/// Where sentences begin: behind an end mark, its closing marks and a space, before anything but a small letter.
enum SentenceStarts {
  /// Words before whose full stop no sentence ends, without the stop and in small letters.
  private static let abbreviations: Set<String> = [
    "m", "mm", "mr", "mrs", "ms", "dr", "prof", "st", "ste", "jr", "sr", "vs", "cf", "etc", "art", "no", "nos", "vol",
    "p",
    "pp", "fig", "env", "hr", "nr", "bzw", "ca", "usw", "gen", "col", "lt", "sen", "rep", "gov", "inc", "ltd", "co",
  ]

  static func first(in text: DocumentText, after place: TextOffset, to end: TextOffset) -> TextOffset? {
    let bytes = text.bytes
    let end = min(end.utf8, bytes.count)
    var at = place.utf8
    while at < end {
      guard let width = endMark(bytes, at, end) else {
        at += 1
        continue
      }
      let stop = at
      at += width
      // More marks, and what closes behind them with or without a space («… ! »).
      while at < end {
        if let width = endMark(bytes, at, end) ?? closing(bytes, at, end) {
          at += width
        } else if let space = text.spaceWidth(at: at), let width = closing(bytes, at + space, end), width > 1 {
          at += space + width
        } else {
          break
        }
      }
      var next = at
      while next < end, let space = text.spaceWidth(at: next) { next += space }
      guard next > at, next < end, TextOffset(next) > place else { continue }
      if bytes[next] >= 0x61 && bytes[next] <= 0x7A || isSmall(bytes, next, end) { continue }
      if bytes[stop] == 0x2E, isAbbreviation(bytes, before: stop) { continue }
      return TextOffset(next)
    }
    return nil
  }

  private static func endMark(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    switch bytes[at] {
    case 0x2E, 0x21, 0x3F: 1
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6: 3  // …
    default: nil
    }
  }

  private static func closing(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    guard at < end else { return nil }
    switch bytes[at] {
    case 0x22, 0x27, 0x29, 0x5D: return 1
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xBB: return 2  // »
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80:
      return [0x99, 0x9D, 0xBA].contains(bytes[at + 2]) ? 3 : nil  // ’ ” ›
    default: return nil
    }
  }

  /// Whether a letter beyond ASCII is a small one.
  private static func isSmall(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard bytes[at] >= 0xC3 else { return false }
    return String(decoding: bytes[at..<min(end, at + 4)], as: UTF8.self).unicodeScalars.first?.properties.isLowercase
      ?? false
  }

  /// An initial, or a word that is cut short.
  private static func isAbbreviation(_ bytes: [UInt8], before stop: Int) -> Bool {
    var start = stop
    while start > 0, stop - start < 8, bytes[start - 1] | 0x20 >= 0x61 && bytes[start - 1] | 0x20 <= 0x7A { start -= 1 }
    guard start < stop else { return false }
    if stop - start == 1, bytes[start] < 0x61 { return true }
    return abbreviations.contains(String(decoding: bytes[start..<stop], as: UTF8.self).lowercased())
  }
}
