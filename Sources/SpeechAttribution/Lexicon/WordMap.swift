/// From word hashes to small numbers: open addressing, no removal. Word hashes are spread already, so none are hashed again.
struct WordMap {
  private struct Entry {
    var key: UInt64
    /// -1 where the entry is empty.
    var value: Int32
  }

  private var entries: [Entry]
  private var count = 0
  /// A bit for seven of each key's bits: most of the words that are looked up aren't there, and these tell it without a look at
  /// the entries, which are seldom in the nearest cache.
  private var seen: (low: UInt64, high: UInt64) = (0, 0)

  /// An empty map takes no memory.
  init() { entries = [] }

  private init(capacity: Int) { entries = Array(repeating: Entry(key: 0, value: -1), count: capacity) }

  /// Words by the lines of a list that they stand on, a bit for each line: a word may stand on several.
  init(masks list: StaticString) {
    self.init()
    for (line, words) in WordSet.lines(of: list).enumerated() {
      for word in words { set(word, (self[word] ?? 0) | 1 << line) }
    }
  }

  /// Where a key is or would be.
  @inline(__always) private func place(of key: UInt64, in entries: UnsafeBufferPointer<Entry>) -> Int {
    let mask = entries.count - 1
    var at = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while entries[at].value >= 0, entries[at].key != key { at = (at + 1) & mask }
    return at
  }

  @inline(__always) subscript(key: UInt64) -> Int? { mayHold(key) ? value(of: key) : nil }

  @inline(__always) private func mayHold(_ key: UInt64) -> Bool {
    (key >> 63 == 0 ? seen.low : seen.high) &>> (key >> 57) & 1 != 0
  }

  private func value(of key: UInt64) -> Int? {
    entries.withUnsafeBufferPointer { entries in
      let value = entries[place(of: key, in: entries)].value
      return value < 0 ? nil : Int(value)
    }
  }

  /// Forgets everything; its memory is kept where there isn't much.
  mutating func clear() {
    guard count > 0 else { return }
    count = 0
    seen = (0, 0)
    guard entries.count <= 4096 else {
      entries = []
      return
    }
    for at in entries.indices { entries[at] = Entry(key: 0, value: -1) }
  }

  mutating func set(_ key: UInt64, _ value: Int) {
    if (count + 1) * 2 > entries.count { grow() }
    let at = entries.withUnsafeBufferPointer { place(of: key, in: $0) }
    if entries[at].value < 0 { count += 1 }
    if key >> 63 == 0 { seen.low |= 1 &<< (key >> 57) } else { seen.high |= 1 &<< (key >> 57) }
    entries[at] = Entry(key: key, value: Int32(truncatingIfNeeded: value))
  }

  private mutating func grow() {
    var larger = WordMap(capacity: max(32, entries.count * 2))
    for entry in entries where entry.value >= 0 { larger.set(entry.key, Int(entry.value)) }
    self = larger
  }
}

/// From word hashes to word hashes.
struct WordTable: ExpressibleByDictionaryLiteral {
  private var places: WordMap
  private var values: [UInt64] = []

  init(dictionaryLiteral elements: (UInt64, UInt64)...) {
    places = WordMap()
    for (word, value) in elements { self[word] = value }
  }

  subscript(word: UInt64) -> UInt64? {
    get { places[word].map { values[$0] } }
    set {
      guard let newValue else { return }
      if let place = places[word] {
        values[place] = newValue
      } else {
        places.set(word, values.count)
        values.append(newValue)
      }
    }
  }
}

/// The newest few entities that share a word.
struct Homonyms {
  // No vector: its alignment would make every array of these costly to allocate.
  private var ids = InlineArray<6, Int32>(repeating: -1)
  private(set) var count = 0
  static let most = 6

  subscript(index: Int) -> Int { Int(ids[index]) }

  func contains(_ id: Int) -> Bool {
    for index in 0..<count where ids[index] == Int32(id) { return true }
    return false
  }

  mutating func append(_ id: Int) {
    if count == Homonyms.most { remove(at: 0) }
    ids[count] = Int32(id)
    count += 1
  }

  mutating func remove(_ id: Int) {
    for index in 0..<count where ids[index] == Int32(id) {
      remove(at: index)
      return
    }
  }

  private mutating func remove(at index: Int) {
    var at = index
    while at + 1 < count {
      ids[at] = ids[at + 1]
      at += 1
    }
    count -= 1
    ids[count] = -1
  }
}

/// A few words by their hashes.
struct WordSet: ExpressibleByArrayLiteral {
  private var map: WordMap
  private(set) var isEmpty = true

  init(arrayLiteral elements: UInt64...) { self.init(elements) }

  init(_ words: [UInt64]) {
    map = WordMap()
    for word in words { insert(word) }
  }

  /// The words of a list with blanks between them.
  init(words list: StaticString) {
    self.init([])
    WordSet.forEachWord(of: list) { word, _ in insert(word) }
  }

  /// Pairs of words by `RoleBook.pair`, with commas between them.
  init(pairs list: StaticString) {
    self.init([])
    var first: (word: UInt64, number: Int)?
    WordSet.forEachWord(of: list) { word, number in
      if let one = first, one.number == number { insert(RoleBook.pair(one.word, word)) }
      first = (word, number)
    }
  }

  /// The hashes of the words of each line.
  static func lines(of list: StaticString) -> [[UInt64]] {
    var lines: [[UInt64]] = [[]]
    var last = 0
    forEachWord(of: list, partedBy: 0x0A) { word, line in
      if line > last, !lines[lines.count - 1].isEmpty { lines.append([]) }
      last = line
      lines[lines.count - 1].append(word)
    }
    return lines
  }

  /// The hashes of a list's words, with the number of separators before each. On bytes: a start reads dozens of lists.
  private static func forEachWord(
    of list: StaticString, partedBy separator: UInt8 = 0x2C, _ take: (_ word: UInt64, _ parts: Int) -> Void
  ) {
    let bytes = list.utf8Start
    var parts = 0
    var at = 0
    while at < list.utf8CodeUnitCount {
      var end = at
      while end < list.utf8CodeUnitCount, bytes[end] > 0x20, bytes[end] != separator { end += 1 }
      if end > at { take(WordHash.of(bytes, at, end), parts) }
      if end < list.utf8CodeUnitCount, bytes[end] == separator { parts += 1 }
      at = end + 1
    }
  }

  static func hash(_ word: Substring) -> UInt64 {
    var letters = word
    return letters.withUTF8 { buffer in buffer.baseAddress.map { WordHash.of($0, 0, buffer.count) } ?? 0 }
  }

  mutating func insert(_ word: UInt64) {
    map.set(word, 0)
    isEmpty = false
  }

  @inline(__always) func contains(_ word: UInt64) -> Bool { map[word] != nil }

  mutating func clear() {
    map.clear()
    isEmpty = true
  }
}
