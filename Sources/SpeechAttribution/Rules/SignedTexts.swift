import DocumentModel
import Glibc

/// Words that somebody has signed: "Thank you, Ohio. — Helen Okoro (@helenokoro)", a block quote that ends in «— Name», a
/// letter from its salutation to the name below it.
struct SignedTexts {
  struct Signature {
    /// What was written, a range per block.
    var parts: [TextRange]
    /// Offsets of the name.
    var name: Range<Int>
  }

  /// By the block that holds the name.
  private(set) var signatures: [Int: Signature] = [:]
  /// Blocks whose words a later signature claims.
  private(set) var claimed: Set<Int> = []

  /// Paragraphs of a letter at most.
  private static let longestLetter = 40

  init() {}

  init(in document: Document, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ pack: LanguagePack) {
    let reader = SignatureReader(bytes: bytes, pack: pack)
    /// The paragraphs behind a salutation.
    var letter: [Int]?
    let blocks = document.blocks
    for index in blocks.indices {
      guard blocks[index].isParagraph, blocks[index].range.end.utf8 <= count else {
        letter = nil
        continue
      }
      let words = document.text.trimmed(blocks[index].range)
      if reader.opensLetter(words.bytes) {
        letter = []
      } else if let name = reader.signature(words.bytes) {
        let container = blocks[index].container
        let isLast = index + 1 == blocks.count || blocks[index + 1].container != container
        let isQuoted = container.map { document.containers[$0].kind == .blockQuote } ?? false
        if isQuoted && isLast || reader.hasHandle(behind: name, in: words.bytes) {
          sign(paragraphs(before: index, in: document), name, at: index, document, reader)
        }
      } else if let (text, name) = reader.signedText(words.bytes) {
        signatures[index] = Signature(parts: [TextRange(text.lowerBound, text.upperBound)], name: name)
      } else if let paragraphs = letter {
        if !paragraphs.isEmpty, let name = reader.letterSignature(words.bytes) {
          sign(paragraphs[...], name, at: index, document, reader)
          letter = nil
        } else {
          letter = paragraphs.count < Self.longestLetter ? paragraphs + [index] : nil
        }
      }
    }
  }

  private mutating func sign(
    _ blocks: ArraySlice<Int>, _ name: Range<Int>, at index: Int, _ document: Document, _ reader: SignatureReader
  ) {
    let parts = blocks.map { document.text.trimmed(document.blocks[$0].range) }.filter { !$0.isEmpty }
    // Words in marks find their signature by themselves; behind another dash it is a dialogue's next turn.
    guard let first = parts.first, !reader.opensMarks(first.start.utf8),
      !parts.contains(where: { reader.opensWithDash($0.bytes) })
    else { return }
    signatures[index] = Signature(parts: parts, name: name)
    claimed.formUnion(blocks)
  }

  /// The paragraphs right before a block, in the same block quote if it stands in one.
  private func paragraphs(before index: Int, in document: Document) -> ArraySlice<Int> {
    let container = document.blocks[index].container
    let most = container == nil ? 1 : Self.longestLetter
    var first = index
    while first > 0, index - first < most, document.blocks[first - 1].isParagraph,
      document.blocks[first - 1].container == container, signatures[first - 1] == nil
    {
      first -= 1
    }
    return Array(first..<index)[...]
  }
}

/// Looks for salutations and signatures in the bytes of a block.
private struct SignatureReader {
  let bytes: UnsafePointer<UInt8>
  let pack: LanguagePack

  /// Bytes of a name at most.
  private static let longestName = 60

  /// "To the Editor:", "Dear Mr. Doe," «Madame la ministre,» as a paragraph.
  func opensLetter(_ words: Range<Int>) -> Bool {
    guard words.count < Self.longestName, let last = words.last,
      bytes[last] == 0x2C || bytes[last] == 0x3A && !pack.splitsElisions
    else { return false }
    let parts = UnsafeBufferPointer(start: bytes + words.lowerBound, count: words.count - 1).split(separator: 0x20)
    let hashes = parts.map { WordHash.of(bytes, words.lowerBound + $0.startIndex, words.lowerBound + $0.endIndex) }
    guard let first = hashes.first, !hashes.contains(where: { pack.lexicon[$0].contains(.finite) }) else {
      return false
    }
    return pack.salutations.contains(first)
      || hashes.count > 1 && pack.addressees.contains(RoleBook.pair(hashes[hashes.count - 2], hashes[hashes.count - 1]))
  }

  /// The name of «— Jane Doe, …», a paragraph of its own.
  func signature(_ words: Range<Int>) -> Range<Int>? {
    guard words.count < 160, !endsSentence(words), let dash = dashEnd(words.lowerBound, words.upperBound) else {
      return nil
    }
    return name(from: dash, in: words)
  }

  /// A text with its signature behind it, in one paragraph: the handle tells it for one.
  func signedText(_ words: Range<Int>) -> (text: Range<Int>, name: Range<Int>)? {
    guard memchr(bytes + words.lowerBound, 0x40, words.count) != nil else { return nil }
    var at = words.lowerBound
    while at + 2 < words.upperBound {
      defer { at += 1 }
      guard bytes[at] == 0x28, bytes[at + 1] == 0x40, words.upperBound - at < Self.longestName else { continue }
      var dash = at
      while dash > words.lowerBound, at - dash < Self.longestName {
        dash -= 1
        guard let end = dashEnd(dash, at), let name = name(from: end, in: words) else { continue }
        var textEnd = dash
        while textEnd > words.lowerBound, bytes[textEnd - 1] == 0x20 { textEnd -= 1 }
        let textStart = pastTag(words.lowerBound, textEnd)
        guard textStart < textEnd, !opensMarks(textStart), !closesMarks(textEnd) else { return nil }
        return (textStart..<textEnd, name)
      }
      return nil
    }
    return nil
  }

  /// Past a tag at the start: text from a page may have kept it.
  private func pastTag(_ start: Int, _ end: Int) -> Int {
    guard bytes[start] == 0x3C else { return start }
    var at = start
    while at < end, bytes[at] != 0x3E { at += 1 }
    guard at < end else { return start }
    at += 1
    while at < end, bytes[at] == 0x20 { at += 1 }
    return at
  }

  /// The name of a letter's writer, in a paragraph without a sentence: a first name that is known, capitals all through.
  func letterSignature(_ words: Range<Int>) -> Range<Int>? {
    guard words.count < 120, !words.isEmpty, !endsSentence(words), hasFirstName(words) else { return nil }
    return name(from: words.lowerBound, in: words)
  }

  private func hasFirstName(_ words: Range<Int>) -> Bool {
    pack.lexicon[WordHash.of(bytes, words.lowerBound, wordEnd(words))].contains(.firstName)
  }

  /// "(@handle" right behind a name.
  func hasHandle(behind name: Range<Int>, in words: Range<Int>) -> Bool {
    var at = name.upperBound
    while at < words.upperBound, bytes[at] == 0x20 { at += 1 }
    return at + 1 < words.upperBound && bytes[at] == 0x28 && bytes[at + 1] == 0x40
  }

  func opensWithDash(_ words: Range<Int>) -> Bool { dashEnd(words.lowerBound, words.upperBound) != nil }

  /// Whether words end with a full stop, a question mark, an exclamation mark or an ellipsis.
  private func endsSentence(_ words: Range<Int>) -> Bool {
    guard let last = words.last else { return false }
    switch bytes[last] {
    case 0x2E, 0x3F, 0x21: return true
    case 0xA6: return words.count > 2 && bytes[last - 1] == 0x80 && bytes[last - 2] == 0xE2
    default: return false
    }
  }

  func opensMarks(_ at: Int) -> Bool {
    bytes[at] == 0x22 || bytes[at] == 0xC2 && bytes[at + 1] == 0xAB
      || bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0x98...0x9F).contains(bytes[at + 2])
  }

  private func closesMarks(_ end: Int) -> Bool {
    bytes[end - 1] == 0x22 || end > 1 && bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xBB
      || end > 2 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && (0x98...0x9F).contains(bytes[end - 1])
  }

  /// Past a dash of its own and the spaces behind it.
  private func dashEnd(_ start: Int, _ end: Int) -> Int? {
    guard start + 4 < end, bytes[start] == 0xE2, bytes[start + 1] == 0x80,
      bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94
    else { return nil }
    var at = start + 3
    while at < end, bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0 { at += 1 }
    return at
  }

  /// Two to five words with a capital, but for short ones between them ("van", "de la"), up to a comma, a bracket or the
  /// line's end; where they begin in capitals throughout, up to the first that is not («HELEN MARSH Portsmouth»).
  private func name(from start: Int, in words: Range<Int>) -> Range<Int>? {
    var end = start
    scan: while end < words.upperBound, end - start < Self.longestName {
      switch bytes[end] {
      case 0x2C, 0x28, 0x0A: break scan
      default: end += 1
      }
    }
    guard end > start, end - start < Self.longestName else { return nil }
    var parts = UnsafeBufferPointer(start: bytes + start, count: end - start).split(separator: 0x20)
    let shouted = parts.prefix { $0.allSatisfy { $0 < 0x61 || $0 > 0x7A } }
    if shouted.count >= 2 { parts = Array(shouted) }
    guard let first = parts.first, let last = parts.last, (2...5).contains(parts.count) else { return nil }
    let isName = parts.allSatisfy { part in
      opensWithCapital(bytes, start + part.startIndex, end)
        || part.count < 4 && part.startIndex > 0 && part.endIndex < last.endIndex
    }
    return isName && opensWithCapital(bytes, start + first.startIndex, end) ? start..<start + last.endIndex : nil
  }

  private func wordEnd(_ words: Range<Int>) -> Int {
    var at = words.lowerBound
    while at < words.upperBound, bytes[at] >= 0x80 || bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A { at += 1 }
    return at
  }
}

extension Analyzer {
  /// A block that is signed, or that is part of what is signed below it.
  mutating func readSigned() -> Bool {
    guard let signature = turns.signed.signatures[block] else { return turns.signed.claimed.contains(block) }
    let first = firstToken(at: signature.name.lowerBound)
    let end = firstToken(at: signature.name.upperBound)
    guard first < end else { return false }
    let (speakers, mention) = named(first, end)
    for part in signature.parts {
      drafts.append(
        Draft(
          kind: .direct, parts: [part], speakers: speakers, mention: mention, rule: .signature, confidence: 0.88))
      noteSpeech(drafts.count - 1)
    }
    return true
  }
}
