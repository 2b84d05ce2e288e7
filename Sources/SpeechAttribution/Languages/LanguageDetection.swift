package import DocumentModel

/// The language of a document by its most frequent small words; undetermined where no language has a clear lead.
package func detectLanguage(_ document: Document) -> Language {
  detectLanguage(document.text, in: document.body)
}

/// The language of a part of a text. Looks at its first few thousand bytes.
package func detectLanguage(_ text: DocumentText, in range: TextRange) -> Language {
  text.bytes.withUnsafeBufferPointer { buffer in
    guard let bytes = buffer.baseAddress else { return .undetermined }
    let end = min(buffer.count, range.end.utf8, range.start.utf8 + 6000)
    var at = max(0, range.start.utf8)
    var french = 0
    var english = 0
    var german = 0
    while at < end {
      var hash = WordHash()
      let start = at
      while at < end,
        bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A || bytes[at] >= 0xC3 && bytes[at] < 0xE2
          || at > start && bytes[at] & 0xC0 == 0x80 && bytes[at - 1] != 0xC2 && bytes[start] < 0xE2
      {
        hash.addScalar(bytes, &at, end)
      }
      if at > start {
        let features = StopWords.lexicon[hash.value]
        if features == .masculine { french += 1 } else if features == .feminine { english += 1 }
        if features == .number { german += 1 }
      } else {
        at += 1
      }
    }
    for (count, others, language) in [
      (french, english + german, Language.french), (english, french + german, .english),
      (german, french + english, .german),
    ] where count > 2 * others && (count >= 3 || others == 0 && count > 0) {
      return language
    }
    return .undetermined
  }
}

/// Words of one language only, told apart by features that stand for the languages.
private enum StopWords {
  static let lexicon: Lexicon = {
    var lexicon = Lexicon(capacity: 256)
    lexicon.read(
      """
      m: le la les des une est dans que qui pour sur pas avec sont ne ce au aux du et il elle ils nous vous été par plus mais ou où leur cette ces son ses être fait comme aussi ont avait était même tout sans après deux selon
      f: the of and to that is was for it with as his he be at by are this had not but from or have they which you were her all she there would their we him been has when who will more no if out so said what its about than into them can only other
      number: der das und ist nicht von mit dem den ein eine einer einem auf für sich auch wird werden wurde nach bei zum zur oder aber wie wir ich haben habe hatte sind sein dass daß über noch nur im am sagte seit durch gegen vor mehr
      """)
    return lexicon
  }()
}
