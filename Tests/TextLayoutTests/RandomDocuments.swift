import DocumentModel

/// SplitMix64 (Steele, Lea and Flood 2014): small, seeded, the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Documents of every kind of block, with words from every corner of Unicode.
struct RandomDocuments {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let pieces: [String] = [
    "mot", "l’article", "peut-être", "explique-t-elle", "anticonstitutionnellement", "20 000", "50 %", "«", "»",
    "« oui »",
    ";", ":", "!", "?", "…", "(", ")", "–", "—", "-", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\u{2003}",
    "e\u{301}",
    "\u{301}", "Z\u{334}\u{335}\u{336}\u{337}\u{338}\u{339}", "https://example.org/a/b?c=d&e=f#g_h-i",
    "moi@example.org",
    "中文排版", "「引號」", "한국어", "\u{1112}\u{1161}\u{11AB}", "\u{1161}", "हिन्दी", "ไทยภาษา", "עברית", "العربية", "👨‍👩‍👧‍👦", "🇫🇷🇪🇺🇫",
    "👍🏽", "❤️", "1️⃣", "🏴\u{E0067}\u{E0062}\u{E007F}", "\u{200B}", "\u{200D}", "\u{200C}", "\u{AD}",
    "anti\u{AD}consti\u{AD}tution",
    "\u{AD}\u{AD}", "\u{1B}[2J", "\u{7}", "\u{0}", "\u{7F}", "\u{9B}", "\u{85}", "\u{202E}", "\u{2066}", "\u{FEFF}",
    "\u{2028}",
    "\u{E0041}", "\u{FFFF}", "\u{378}", "\u{E000}", "\u{10FFFF}", "\u{FFFD}", "\t", "\n", "\r\n", "  ", "\r", "\u{C}",
    "a/b", "x=1,2.5",
  ]

  mutating func words(_ count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      text += Self.pieces.randomElement(using: &random) ?? ""
      if Int.random(in: 0..<3, using: &random) > 0 { text += " " }
    }
    return text
  }

  mutating func next() -> Document {
    var builder = DocumentBuilder()
    var open: [Int] = []
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      if Bool.random(using: &random), open.count < 40 {
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let kinds: [Container.Kind] = [
            .blockQuote, .bulletItem, .orderedItem(number: .random(in: -3...1200, using: &random)),
          ]
          open.append(builder.open(kinds.randomElement(using: &random) ?? .blockQuote, in: open.last))
        }
      } else {
        open.removeLast(Int.random(in: 0...open.count, using: &random))
      }
      let count = Int.random(in: 0...30, using: &random)
      switch Int.random(in: 0..<9, using: &random) {
      case 0: builder.add(words(count), .heading(level: 2), in: open.last)
      case 1: builder.add(words(count), .code(language: ""), in: open.last)
      case 2: builder.add("", .thematicBreak, in: open.last)
      case 3: builder.add(words(count), .footnote(number: 12), in: open.last)
      case 4:
        let columns = Int.random(in: 0...6, using: &random)
        var rows: [[String]] = []
        for _ in 0..<Int.random(in: 0...5, using: &random) {
          rows.append(
            (0..<columns + Int.random(in: 0...1, using: &random)).map { _ in
              words(Int.random(in: 0...4, using: &random))
            })
        }
        builder.addTable(
          rows, alignments: [.left, .right, .center].shuffled(using: &random),
          headerRows: Int.random(in: 0...2, using: &random), in: open.last)
      case 5: builder.add(words(count) + "⏎" + words(count) + "⏎⏎" + words(3), in: open.last)
      default: builder.add(words(count), in: open.last)
      }
    }
    return builder.document
  }

  /// French prose with marks set off by ordinary spaces.
  mutating func frenchProse(words count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      let length = Int.random(in: 1...13, using: &random)
      let word = String((0..<length).map { _ in "aeinrstéèç".randomElement(using: &random) ?? "a" })
      switch Int.random(in: 0..<12, using: &random) {
      case 0: text += "« " + word + " » "
      case 1: text += word + " ; "
      case 2: text += word + " ! » "
      case 3: text += "« " + word + " : "
      case 4: text += "– " + word + " – "
      case 5: text += word + " ? "
      case 6: text += word + "\u{200B}» "
      case 7: text += word + "-" + word + " »\n"
      default: text += word + " "
      }
    }
    return text
  }
}
