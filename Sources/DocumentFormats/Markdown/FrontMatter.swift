/// What a YAML block at the very start of a Markdown source says about the article.
struct FrontMatter: Equatable {
  var title: [UInt8]?
  var author: [UInt8]?
  var date: [UInt8]?
  var language: [UInt8]?

  /// Bytes of the block, its closing line included.
  private(set) var length = 0

  /// Reads the block if there is one: a line `---`, then only keys, list items, comments and indented lines, then
  /// a line `---` or `...`. Anything else is Markdown (a thematic break).
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.starts(with: [0x2D, 0x2D, 0x2D]) else { return nil }
    var lines = LineCursor(bytes)
    guard let opening = lines.next(), opening.count == 3 else { return nil }
    var key = Key.other
    var sawKey = false
    for _ in 0..<FrontMatter.mostLines {
      guard let line = lines.next() else { return nil }
      if line.isBlank { continue }
      let content = bytes[line.start..<line.end]
      if line.indent == 0 {
        if content.elementsEqual([0x2D, 0x2D, 0x2D]) || content.elementsEqual([0x2E, 0x2E, 0x2E]) {
          length = lines.position
          if sawKey { return } else { return nil }
        }
        if bytes[line.start] == UInt8(ascii: "#") { continue }
        if bytes[line.start] != UInt8(ascii: "-") {
          guard let colon = content.firstIndex(of: UInt8(ascii: ":")), colon - line.start <= 40,
            bytes[line.start..<colon].allSatisfy({ isASCIILetter($0) || isDigit($0) || $0 == 0x5F || $0 == 0x2D })
          else { return nil }
          sawKey = true
          key = Key(bytes[line.start..<colon])
          set(key, to: content[(colon + 1)...])
          continue
        }
      }
      // A list under its key: "- Jeanne Durand".
      if content.first == UInt8(ascii: "-") { set(key, to: content.dropFirst()) }
    }
    return nil
  }

  private static let mostLines = 500

  private enum Key {
    case title, author, date, language, other

    init(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
      switch String(decoding: name, as: UTF8.self).lowercased() {
      case "title": self = .title
      case "author", "authors", "byline": self = .author
      case "date", "published", "publishdate", "pubdate", "published_at": self = .date
      case "lang", "language", "locale": self = .language
      default: self = .other
      }
    }
  }

  private mutating func set(_ key: Key, to raw: Slice<UnsafeBufferPointer<UInt8>>) {
    let value = FrontMatter.scalar(raw)
    guard !value.isEmpty else { return }
    switch key {
    case .title: title = title ?? value
    case .author: author = author.map { $0 + Array(", ".utf8) + value } ?? value
    case .date: date = date ?? value
    case .language: language = language ?? value
    case .other: break
    }
  }

  /// A one-line YAML scalar, or the items of a one-line list, without their quotation marks.
  private static func scalar(_ raw: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var value = trimmed(raw)
    guard let first = value.first else { return [] }
    switch first {
    case UInt8(ascii: "["):
      value = value.dropFirst()
      if value.last == UInt8(ascii: "]") { value = value.dropLast() }
      return Array(value.split(separator: UInt8(ascii: ",")).map { scalar($0) }.joined(separator: Array(", ".utf8)))
    case UInt8(ascii: "\""):
      let inner = value.dropFirst().prefix { $0 != first }
      return Array(inner)
    case UInt8(ascii: "'"):
      var result: [UInt8] = []
      var index = value.startIndex + 1
      while index < value.endIndex {
        if value[index] == first {
          guard index + 1 < value.endIndex, value[index + 1] == first else { break }
          index += 1
        }
        result.append(value[index])
        index += 1
      }
      return result
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "&"): return []
    default: return Array(value)
    }
  }

  private static func trimmed(_ raw: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var value = raw
    while let first = value.first, first <= 0x20 { value = value.dropFirst() }
    while let last = value.last, last <= 0x20 { value = value.dropLast() }
    return value
  }
}
