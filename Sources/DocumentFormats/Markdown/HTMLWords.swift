internal import DocumentModel

/// The words of raw HTML inside Markdown: tags, comments, scripts and styles left out, blocks told apart.
struct HTMLWords {
  enum Piece: Equatable {
    /// Text as it stands between tags.
    case words(Range<Int>)
    /// One scalar that an entity stands for.
    case scalar(UInt32)
    case lineBreak
    /// A block begins; nil where one ends.
    case block(Block.Kind?)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Piece? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        if let piece = takeTag() { return piece }
      case UInt8(ascii: "&"): return takeEntity()
      default:
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: "&") { index += 1 }
        if bytes[start..<index].contains(where: { $0 > 0x20 }) { return .words(start..<index) }
        if start > 0, index < bytes.count { return .words(start..<index) }
      }
    }
    return nil
  }

  private mutating func takeTag() -> Piece? {
    let start = index
    if bytes.hasWord("<!--", at: index, limit: bytes.count) {
      skip(past: "-->")
      return nil
    }
    guard start + 1 < bytes.count,
      isASCIILetter(bytes[start + 1]) || bytes[start + 1] == UInt8(ascii: "/")
        || bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?")
    else {
      index += 1
      return .words(start..<index)
    }
    skip(past: ">")
    let tag = HTMLTag(UnsafeBufferPointer(rebasing: bytes[start..<index]))
    if !tag.isClosing {
      if tag.isNamed("script") { skip(past: "</script>") }
      if tag.isNamed("style") { skip(past: "</style>") }
    }
    if tag.breaksLine { return .lineBreak }
    if tag.isBlock { return .block(tag.isClosing ? nil : tag.blockKind) }
    return nil
  }

  private mutating func skip(past word: StaticString) {
    while index < bytes.count {
      if bytes.hasWord(word, at: index, limit: bytes.count) {
        index += word.utf8CodeUnitCount
        return
      }
      index += 1
    }
  }

  private mutating func takeEntity() -> Piece {
    let start = index
    index += 1
    let limit = min(bytes.count, start + 12)
    guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { return .words(start..<index) }
    let name = bytes[index..<end]
    var value: UInt32?
    if name.first == UInt8(ascii: "#") {
      let digits = String(decoding: name.dropFirst(), as: UTF8.self)
      value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    } else {
      value =
        entities.first { bytes.hasWord($0.name, at: start + 1, limit: end) && $0.name.utf8CodeUnitCount == name.count }?
        .scalar
    }
    guard let value else { return .words(start..<index) }
    index = end + 1
    return .scalar(value == 0 ? 0xFFFD : value)
  }
}

/// The entities that matter to running text; Markdown's own parser knows the rest.
private let entities: [(name: StaticString, scalar: UInt32)] = [
  ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0), ("laquo", 0xAB),
  ("raquo", 0xBB), ("ldquo", 0x201C), ("rdquo", 0x201D), ("lsquo", 0x2018), ("rsquo", 0x2019), ("ndash", 0x2013),
  ("mdash", 0x2014), ("hellip", 0x2026), ("eacute", 0xE9), ("egrave", 0xE8), ("ecirc", 0xEA), ("agrave", 0xE0),
  ("acirc", 0xE2), ("ccedil", 0xE7), ("ocirc", 0xF4), ("icirc", 0xEE), ("iuml", 0xEF), ("ugrave", 0xF9),
  ("ucirc", 0xFB), ("euro", 0x20AC), ("oelig", 0x153),
]

/// One tag, from "<" to ">".
struct HTMLTag {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let nameStart: Int
  private let nameEnd: Int
  let isClosing: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    isClosing = bytes.count > 1 && bytes[1] == UInt8(ascii: "/")
    nameStart = min(bytes.count, isClosing ? 2 : 1)
    var end = nameStart
    while end < bytes.count, isASCIILetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
    nameEnd = end
  }

  func isNamed(_ name: StaticString) -> Bool {
    nameEnd - nameStart == name.utf8CodeUnitCount && bytes.hasWord(name, at: nameStart, limit: nameEnd)
  }

  var breaksLine: Bool { isNamed("br") }

  /// The level of a heading's tag.
  private var headingLevel: Int? {
    guard nameEnd - nameStart == 2, asciiLower(bytes[nameStart]) == UInt8(ascii: "h") else { return nil }
    let level = Int(bytes[nameStart + 1]) - 0x30
    return (1...6).contains(level) ? level : nil
  }

  var blockKind: Block.Kind {
    if let level = headingLevel { return .heading(level: level) }
    return isNamed("figcaption") || isNamed("caption") ? .caption : .paragraph
  }

  var isBlock: Bool {
    if headingLevel != nil { return true }
    let names: [StaticString] = [
      "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "td", "th", "tr", "table", "section", "article", "header",
      "footer", "aside", "main", "nav", "figure", "figcaption", "caption", "blockquote", "pre", "hr", "form", "center",
      "details", "summary", "address",
    ]
    return names.contains { isNamed($0) }
  }
}
