import TextSearch

/// How well typed words fit what they may mean.
enum FuzzyMatch {
  /// Higher is better; nothing when a word is not to be found at all. Both are keys as `LooseLetters` gives them, so that
  /// neither case nor accents count.
  ///
  /// A word that begins a word counts most, then one inside a word, then one whose letters come in order.
  ///
  /// - Parameter scattered: whether the last of these counts at all.
  static func score(_ query: String, in candidate: String, scattered: Bool = true) -> Int? {
    let words = query.split(separator: " ")
    let text = Array(candidate.utf8)
    var sum = 0
    for word in words {
      guard let score = score(word: Array(word.utf8), in: text, scattered) else { return nil }
      sum += score
    }
    // Of two that fit alike, the shorter one is meant.
    return sum * 4 - min(text.count, 200) / 2
  }

  private static func score(word: [UInt8], in text: [UInt8], _ mayScatter: Bool) -> Int? {
    guard !word.isEmpty, word.count <= text.count else { return nil }
    var best: Int?
    for start in 0...(text.count - word.count) where text[start..<start + word.count].elementsEqual(word) {
      let beginsWord = start == 0 || isBreak(text[start - 1])
      let end = start + word.count
      let endsWord = end == text.count || isBreak(text[end])
      var score = beginsWord ? (endsWord ? 120 : 100) : 20 + min(40, 5 * word.count)
      // What begins the whole name comes before a whole word within another one.
      if start == 0 { score += 25 }
      best = max(best ?? 0, score)
    }
    return mayScatter ? [best, scattered(word, in: text)].compactMap { $0 }.max() : best
  }

  /// The letters in order, the first at the start of a word, with few letters between.
  private static func scattered(_ word: [UInt8], in text: [UInt8]) -> Int? {
    guard word.count > 1 else { return nil }
    var best: Int?
    for start in text.indices where text[start] == word[0] && (start == 0 || isBreak(text[start - 1])) {
      var at = start + 1
      var gaps = 0
      var found = true
      for letter in word.dropFirst() {
        guard let next = text[at...].firstIndex(of: letter) else {
          found = false
          break
        }
        // A letter that begins a word is no gap: initials are how one abbreviates.
        if !isBreak(text[next - 1]) { gaps += next - at }
        at = next + 1
      }
      guard found, gaps <= 3 * word.count else { continue }
      best = max(best ?? 0, max(1, 50 - 5 * gaps))
    }
    return best
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x27 || byte == 0x2F }
}
