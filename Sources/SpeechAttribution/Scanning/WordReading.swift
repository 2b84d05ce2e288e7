/// A word while it is read.
private struct WordReading {
  enum Step {
    case goesOn
    /// The sign belongs to the word no more.
    case ends
    /// The word is a token already.
    case isFinished
  }

  let start: Int
  var flags: TokenFlags
  var hash = WordHash()
  var lowerSeen = false
  var letters = 0
  /// "U.S."
  var isDotted = false
}

/// Words that a plain run of letters does not make: with hyphens, apostrophes, full stops or letters of several bytes.
extension Tokenizer {
  /// A word of any letters, with the hyphens, apostrophes and full stops that belong to it.
  mutating func word(into tokens: inout [Token], lead: Int = 0) {
    var word = WordReading(start: index, flags: flags)
    if lead > 0 {
      word.hash.add(UInt32(bytes[index]))
      index += lead
      word.flags.insert(.capitalized)
    }
    while index < end {
      switch bytes[index] < 0x80 ? readSign(&word, lead, &tokens) : readWide(&word, &tokens) {
      case .goesOn: continue
      case .isFinished: return
      case .ends:
        finish(word.start, word.hash.value, word.flags, word.lowerSeen, word.letters, &tokens)
        return
      }
    }
    finish(word.start, word.hash.value, word.flags, word.lowerSeen, word.letters, &tokens)
  }

  /// Takes an ASCII sign into a word, if it belongs to it.
  @inline(__always) private mutating func readSign(_ word: inout WordReading, _ lead: Int, _ tokens: inout [Token])
    -> WordReading.Step
  {
    let byte = bytes[index]
    switch classes[Int(byte)] {
    case .letter:
      readLetters(&word)
      return .goesOn
    case .digit: return take(byte, into: &word)
    case .hyphen: return readHyphen(&word, &tokens)
    case .apostrophe:
      if apostrophe(1, word, &tokens) { return .isFinished }
      return letterWidth(index + 1) == nil ? .ends : take(0x27, into: &word)
    case .other where lead > 0 && byte == 0x5F:
      // "@port_news"
      return take(byte, into: &word)
    case .period: return readPeriod(&word)
    default: return .ends
    }
  }

  @inline(__always) private mutating func take(_ byte: UInt8, into word: inout WordReading) -> WordReading.Step {
    word.hash.add(UInt32(byte))
    index += 1
    return .goesOn
  }

  @inline(__always) private mutating func readLetters(_ word: inout WordReading) {
    let byte = bytes[index]
    if word.letters == 0, byte < 0x61 { word.flags.insert(.capitalized) }
    let first = index
    word.hash.addLetters(bytes, &index, end, lowerSeen: &word.lowerSeen)
    word.letters += index - first
    if index == first {
      if byte >= 0x61 { word.lowerSeen = true }
      word.letters += 1
      word.hash.addScalar(bytes, &index, end)
    }
  }

  /// «dit-il» parts, "by-law" stays whole.
  private mutating func readHyphen(_ word: inout WordReading, _ tokens: inout [Token]) -> WordReading.Step {
    guard letterWidth(index + 1) != nil || (index + 1 < end && bytes[index + 1] &- 0x30 < 10) else { return .ends }
    if splitsClitics, let clitic = cliticEnd(index + 1) {
      finish(word.start, word.hash.value, word.flags, word.lowerSeen, word.letters, &tokens)
      addClitic(clitic, &tokens)
      return .isFinished
    }
    return take(0x2D, into: &word)
  }

  /// "U.S.", "S.A.": single letters, each with its full stop; "example.org".
  private mutating func readPeriod(_ word: inout WordReading) -> WordReading.Step {
    let isSingle = word.letters == 1 || (word.isDotted && index >= 2 && bytes[index - 2] == 0x2E)
    if isSingle, letterWidth(index + 1) == 1, index + 2 < end, bytes[index + 2] == 0x2E {
      word.isDotted = true
      hasDottedWords = true
      return take(0x2E, into: &word)
    }
    if word.isDotted, isSingle {
      _ = take(0x2E, into: &word)
      return .ends
    }
    guard word.letters > 1, index + 2 < end, bytes[index + 1] &- 0x61 < 26, !word.isDotted else { return .ends }
    return take(0x2E, into: &word)
  }

  /// Takes a scalar of several bytes into a word, if it belongs to it.
  @inline(__always)
  private mutating func readWide(_ word: inout WordReading, _ tokens: inout [Token]) -> WordReading.Step {
    if let width = apostropheWidth(index) {
      if apostrophe(width, word, &tokens) { return .isFinished }
      guard letterWidth(index + width) != nil else { return .ends }
      word.hash.add(0x27)
      index += width
      return .goesOn
    }
    let (code, width) = decodeScalar(bytes, index, end)
    guard case .letter = ScalarClass.of(code) else {
      if code == 0x2013, joinsPlaces(word, index + width, behind: tokens.last) {
        word.hash.add(0x2D)
        index += width
        return .goesOn
      }
      guard case .nothing = ScalarClass.of(code) else { return .ends }
      index += width
      return .goesOn
    }
    if WordHash.lowercased(code) != code {
      if word.letters == 0 { word.flags.insert(.capitalized) }
    } else if code < 0x300 || code > 0x36F {
      word.lowerSeen = true
    }
    word.letters += 1
    word.hash.addScalar(bytes, &index, end)
    return .goesOn
  }

  /// «Vernay–Saint-Loup»: French: an en dash between two words with capitals joins what a hyphen would.
  private func joinsPlaces(_ word: WordReading, _ next: Int, behind last: Token?) -> Bool {
    guard splitsElisions, word.flags.contains(.capitalized), word.lowerSeen, next < end, letterWidth(next) != nil else {
      return false
    }
    if bytes[next] < 0x80 { return bytes[next] < 0x61 && !opensFamilyName(next, behind: word, last) }
    let (code, _) = decodeScalar(bytes, next, end)
    return WordHash.lowercased(code) != code
  }

  /// «le duel Roe–Le Kerven»: a capital particle with a name behind it, unless «de» or «à» stands before and the first part is
  /// a place or the article one of places («la maire de Barel–La Petite-Anse»).
  private func opensFamilyName(_ next: Int, behind word: WordReading, _ last: Token?) -> Bool {
    var at = next
    while at < end, at - next < 4, (bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
    guard at < end, at > next + 1, bytes[at] == 0x20 else { return false }
    let particle = WordHash.of(bytes, next, at)
    guard lexicon[particle].has([.nameParticle, .definite]) else { return false }
    guard let last, last.kind == .word, !last.isCapitalized, lexicon[last.hash].has([.nounJoint, .preposition]) else {
      return true
    }
    return !lexicon[word.hash.value].has(.place) && !FrenchWords.placeArticles.contains(particle)
  }

  /// «N'Golo», «M'Bala»: a capital that no word but a name has before a capital.
  private func opensName(_ start: Int, _ next: Int) -> Bool {
    (bytes[start] == 0x4D || bytes[start] == 0x4E) && next < end && bytes[next] &- 0x41 < 26
  }

  /// «Jane L'Hostis»: a capital article before a capital, behind a given name.
  private func isFamilyName(_ word: WordReading, _ next: Int, behind last: Token?) -> Bool {
    guard let last, word.flags.contains(.capitalized), next < end, bytes[next] &- 0x41 < 26, last.kind == .word,
      last.isCapitalized, Int(last.end) + 1 == word.start
    else { return false }
    return lexicon[last.hash].has(.firstName)
  }

  /// Splits an elision («l'») or a possessive ("'s") off at an apostrophe; says whether the word is finished.
  private mutating func apostrophe(_ width: Int, _ word: WordReading, _ tokens: inout [Token]) -> Bool {
    if splitsElisions {
      guard lexicon[word.hash.value].contains(.elided), !opensName(word.start, index + width),
        !isFamilyName(word, index + width, behind: tokens.last)
      else { return false }
      index += width
      finish(word.start, word.hash.value, word.flags, word.lowerSeen, word.letters, &tokens)
      return true
    }
    let after = index + width
    if splitAuxiliary(after, word, &tokens) { return true }
    guard after < end, bytes[after] == 0x73 || bytes[after] == 0x53, letterWidth(after + 1) == nil else { return false }
    finish(word.start, word.hash.value, word.flags, word.lowerSeen, word.letters, &tokens)
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: index), end: UInt32(truncatingIfNeeded: after + 1), hash: 0, features: [],
        kind: .possessive, flags: brackets > 0 ? .bracketed : []))
    index = after + 1
    return true
  }

  /// "he'd", "she'll", "they've": a pronoun and its auxiliary.
  private mutating func splitAuxiliary(_ after: Int, _ word: WordReading, _ tokens: inout [Token]) -> Bool {
    guard after < end, word.letters < 5,
      lexicon[word.hash.value].has([.masculinePronoun, .femininePronoun, .pluralPronoun])
    else { return false }
    var stop = after
    while stop < end, stop - after < 3, bytes[stop] | 0x20 >= 0x61, bytes[stop] | 0x20 <= 0x7A { stop += 1 }
    guard letterWidth(stop) == nil else { return false }
    let hash = WordHash.of(bytes, index, stop)
    guard lexicon[hash].has(.auxiliary) else { return false }
    finish(word.start, word.hash.value, word.flags, word.lowerSeen, word.letters, &tokens)
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: index), end: UInt32(truncatingIfNeeded: stop), hash: hash,
        features: lexicon[hash], kind: .word, flags: brackets > 0 ? .bracketed : []))
    index = stop
    return true
  }

  /// The range of a clitic pronoun behind a hyphen, with a «t-» before it skipped.
  private func cliticEnd(_ at: Int) -> (start: Int, end: Int, hash: UInt64)? {
    var start = at
    if bytes[at] | 0x20 == 0x74, at + 1 < end, bytes[at + 1] == 0x2D { start = at + 2 }
    var stop = start
    while stop < end, stop - start < 5, bytes[stop] | 0x20 >= 0x61, bytes[stop] | 0x20 <= 0x7A { stop += 1 }
    guard stop > start, letterWidth(stop) == nil, stop >= end || bytes[stop] != 0x2D else { return nil }
    let hash = WordHash.of(bytes, start, stop)
    let features = lexicon[hash]
    guard features.has([.masculinePronoun, .femininePronoun, .pluralPronoun, .firstPerson, .secondPerson]),
      !features.has([.objectPronoun, .definite])
    else { return nil }
    return (start, stop, hash)
  }

  private mutating func addClitic(_ clitic: (start: Int, end: Int, hash: UInt64), _ tokens: inout [Token]) {
    index = clitic.end
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: clitic.start), end: UInt32(truncatingIfNeeded: clitic.end),
        hash: clitic.hash, features: lexicon[clitic.hash], kind: .clitic,
        flags: brackets > 0 ? .bracketed : []))
  }
}
