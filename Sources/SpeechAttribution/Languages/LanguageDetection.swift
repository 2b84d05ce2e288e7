package import DocumentModel

/// The language of a document by its most frequent small words; undetermined where no language has a clear lead.
package func detectLanguage(_ document: Document) -> Language {
  detectLanguage(document.text, in: document.body)
}

/// The language of a part of a text. Looks at its first few thousand bytes.
package func detectLanguage(_ text: DocumentText, in range: TextRange) -> Language {
  let counts = SmallWordCounts(text, in: range)
  for (language, count, others) in counts.byLanguage where count > 2 * others {
    if count >= 3 || others == 0 && count > 0 { return language }
  }
  // Where our languages mix, the article's is the one it has most of.
  if let most = counts.byLanguage.max(by: { $0.count < $1.count }), most.count >= 6, most.count > 2 * counts.foreign {
    return most.language
  }
  return CueEvidence.language(of: text, in: range) ?? .undetermined
}

/// The language of a block of so many words, if its small words leave no doubt; of the language that is expected two are
/// enough. Those with a capital may be names («Les Moonves», "Des Moines") and don't count.
func plainLanguage(_ text: DocumentText, in range: TextRange, words: Int, expected: Language?) -> Language? {
  let counts = SmallWordCounts(text, in: range, withCapitals: false)
  return counts.byLanguage.first { language, count, others in
    let least = language == expected ? 2 : 3
    return count >= max(least, min(words, 60) / 6) && count > 4 * others
  }?.language
}

/// How often the small words that one language alone has stand in a text.
private struct SmallWordCounts {
  private var counts = SIMD4<Int32>(repeating: 0)

  /// Those of languages that have no pack, as far as they are known.
  var foreign: Int { Int(counts[SmallWords.foreign]) }

  /// In the order of the packs; `others` counts the small words of all other languages.
  var byLanguage: [(language: Language, count: Int, others: Int)] {
    let sum = Int(counts.wrappedSum())
    return SmallWords.languages.enumerated().map { index, language in
      (language, Int(counts[index]), sum - Int(counts[index]))
    }
  }

  init(_ text: DocumentText, in range: TextRange, withCapitals: Bool = true) {
    let words = SmallWords.map
    text.bytes.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return }
      let end = min(buffer.count, range.end.utf8, range.start.utf8 + 6000)
      var at = max(0, range.start.utf8)
      while at < end {
        if bytes[at] < 0x41 {
          at += 1
          continue
        }
        var hash = WordHash()
        let start = at
        let isPlain = hash.addPlainLetters(bytes, &at, buffer.count) != nil && at < end && bytes[at] < 0x80
        if !isPlain {
          hash = WordHash()
          at = start
          var lowerSeen = false
          while at < end, Self.isLetter(bytes, at, wordStart: start) {
            let first = at
            hash.addLetters(bytes, &at, end, lowerSeen: &lowerSeen)
            if at == first { hash.addScalar(bytes, &at, end) }
          }
        }
        guard at > start else {
          at += 1
          continue
        }
        guard let language = words[hash.value], withCapitals || bytes[start] >= 0x61 else { continue }
        counts[language] += 1
        // Most texts tell in their first lines.
        if counts[language] == Self.enough, counts.wrappedSum() <= Self.enough * 5 / 4 { return }
      }
    }
  }

  /// So many small words of one language are enough, if hardly any of another stand among them.
  private static let enough: Int32 = 24

  private static func isLetter(_ bytes: UnsafePointer<UInt8>, _ at: Int, wordStart: Int) -> Bool {
    let byte = bytes[at]
    if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3 && byte < 0xE2 { return true }
    return at > wordStart && byte & 0xC0 == 0x80 && bytes[at - 1] != 0xC2 && bytes[wordStart] < 0xE2
  }
}

/// Frequent small words, with the index of the one language that has them; `foreign` for languages without a pack, that
/// would else pass for the one whose words theirs look like (Spanish «la», «que» for French).
private enum SmallWords {
  static let languages: [Language] = [.french, .english, .german]
  static let foreign = 3

  static let map: WordMap = {
    var map = WordMap()
    for (language, list) in [
      (
        foreign,
        """
        el los del las por con para como más pero una sus fue este esta han muy ha lo
        di che della nel nella per sono anche dei gli alla più delle è da
        os uma em não com foi ao dos um à
        het een van op dat niet zijn voor met aan maar ook wordt werd hij wij
        els amb dels és perquè
        și că pe cu din pentru este care va fi
        och att det som på är av för till ett inte var har og ikke jeg den
        się nie jest że
        """
      ),
      (
        0,
        """
        le la les des une est dans que qui pour sur pas avec sont ne ce au aux du et il elle ils nous vous été par plus
        mais ou où leur cette ces son ses être fait comme aussi ont avait était même tout sans après deux selon à
        """
      ),
      (
        1,
        """
        the of and to that is was for it with as his he be at by are this had not but from or have they which you were her
        all she there would their we him been has when who will more no if out so said what its about than into them can
        only other
        """
      ),
      (
        2,
        """
        der das und ist nicht von mit dem den ein eine einer einem auf für sich auch wird werden wurde nach bei zum zur oder
        aber wie wir ich haben habe hatte sind sein dass daß über noch nur im am sagte seit durch gegen vor mehr
        """
      ),
    ] {
      for word in list.split(whereSeparator: \.isWhitespace) { map.set(WordSet.hash(word), language) }
    }
    return map
  }()
}
