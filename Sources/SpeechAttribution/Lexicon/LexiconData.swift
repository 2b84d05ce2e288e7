/// How one kind of verb makes its forms: endings put behind a stem, each with the features of the form.
struct InflectionPattern: Sendable {
  let name: StaticString
  let endings: [(ending: StaticString, features: WordFeatures)]
}

extension Lexicon {
  /// Reads pack data: lines of `features: words`, `@pattern features: stems` and `# comments`.
  ///
  /// A stem may be given twice, as in `rappel/rappell`: endings that begin with a mute e take the second (the infinitive keeps the first).
  /// - Parameter onlyNew: leave words alone that the lexicon knows already (a guest list from another language).
  mutating func read(_ data: StaticString, patterns: [InflectionPattern] = [], onlyNew: Bool = false) {
    guard !onlyNew else {
      var guests = Lexicon(capacity: 4096)
      guests.read(data, patterns: patterns)
      adopt(guests)
      return
    }
    data.withUTF8Buffer { buffer in
      guard let bytes = buffer.baseAddress else { return }
      var line = 0
      while line < buffer.count {
        var end = line
        while end < buffer.count, bytes[end] != 0x0A { end += 1 }
        if end > line, bytes[line] != 0x23 { readLine(bytes, line, end, patterns) }
        line = end + 1
      }
    }
  }

  private mutating func readLine(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ patterns: [InflectionPattern]
  ) {
    var features: WordFeatures = []
    var pattern: InflectionPattern?
    var at = start
    while at < end, bytes[at] != 0x3A {
      let word = at
      while at < end, bytes[at] != 0x20, bytes[at] != 0x3A { at += 1 }
      if bytes[word] == 0x40 {
        pattern = patterns.first { Lexicon.equal($0.name, bytes, word + 1, at) }
      } else if let known = WordFeatures.names.first(where: { Lexicon.equal($0.name, bytes, word, at) }) {
        features.formUnion(known.features)
      }
      while at < end, bytes[at] == 0x20 { at += 1 }
    }
    at += 1
    while at < end {
      while at < end, bytes[at] == 0x20 { at += 1 }
      let word = at
      while at < end, bytes[at] != 0x20 { at += 1 }
      guard at > word else { continue }
      if let pattern {
        inflect(bytes, word, at, pattern, features)
      } else {
        insert(WordHash.of(bytes, word, at), features)
      }
    }
  }

  private mutating func inflect(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ pattern: InflectionPattern, _ features: WordFeatures
  ) {
    var slash = start
    while slash < end, bytes[slash] != 0x2F { slash += 1 }
    let plain = Lexicon.stemHash(bytes, start, slash)
    let before = slash < end ? Lexicon.stemHash(bytes, slash + 1, end) : plain
    for (ending, form) in pattern.endings {
      ending.withUTF8Buffer { letters in
        let isInfinitive = letters.count == 2 && letters[1] == 0x72
        let mute = letters.first == 0x65 && !isInfinitive
        var hash = mute ? before : plain
        guard let suffix = letters.baseAddress else { return }
        var at = 0
        while at < letters.count { hash.addScalar(suffix, &at, letters.count) }
        insert(hash.value, features.union(form))
      }
    }
  }

  private static func stemHash(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> WordHash {
    var hash = WordHash()
    var at = start
    while at < end { hash.addScalar(bytes, &at, end) }
    return hash
  }

  private static func equal(_ name: StaticString, _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard name.utf8CodeUnitCount == end - start else { return false }
    return name.withUTF8Buffer { buffer in
      for offset in 0..<buffer.count where buffer[offset] != bytes[start + offset] { return false }
      return true
    }
  }
}
