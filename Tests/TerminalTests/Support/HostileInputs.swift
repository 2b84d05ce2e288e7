/// Articles that want to harm a terminal or a reader.
enum HostileInputs {
  /// A control or escape sequence and its name; each stands between the words «before» and «after».
  static let sequences: [(name: String, text: String)] = [
    ("clear screen", "\u{1B}[2J\u{1B}[H"),
    ("colour", "\u{1B}[31;1m"),
    ("alternate screen", "\u{1B}[?1049l"),
    ("mouse reports", "\u{1B}[?1003h"),
    ("report", "\u{1B}[6n\u{1B}[c\u{1B}[21t"),
    ("title", "\u{1B}]0;owned\u{7}"),
    ("clipboard", "\u{1B}]52;c;b3duZWQ=\u{7}"),
    ("clipboard, other end", "\u{1B}]52;c;b3duZWQ=\u{1B}\\"),
    ("hyperlink", "\u{1B}]8;;http://example.invalid/\u{1B}\\link\u{1B}]8;;\u{1B}\\"),
    ("unended string", "\u{1B}]0;never ends"),
    ("device control", "\u{1B}P$q\"p\u{1B}\\"),
    ("application command", "\u{1B}_Gi=1\u{1B}\\"),
    ("reset", "\u{1B}c"),
    ("charset", "\u{1B}(0\u{E}"),
    ("C1", "\u{9B}31m\u{9D}0;owned\u{9C}\u{90}\u{85}"),
    ("bells", "\u{7}\u{8}\u{8}\u{8}\u{7F}"),
    ("form feed", "\u{B}\u{C}"),
    ("bidi", "\u{202E}drow\u{202C}\u{2066}x\u{2069}\u{200F}"),
    ("carriage return", "\rover"),
    ("tags", "\u{E0041}\u{E007F}"),
  ]

  static var article: String {
    var text = "# Title \u{1B}]0;owned\u{7}\u{202E}\n\n"
    for (name, sequence) in sequences {
      text += "The \(name): before\(sequence)after, «\u{A0}said\(sequence)so\u{A0}», says Ann\(sequence) Smith.\n\n"
    }
    return text + "## Section \u{1B}[2J\n\nThe last words.\n"
  }

  /// What an article must not make a reader send: everything that its own drawing never needs.
  static func unwanted(in scanner: EscapeScanner) -> [EscapeScanner.Sequence] {
    scanner.sequences.filter { sequence in
      switch sequence {
      case .c1: true
      case .control(let byte): byte != 0x0E && byte != 0x0F
      case .string(let introducer, let content):
        introducer != "]" || !["10;?", "11;?"].contains(content)
      case .escape(let text): text == "c"
      case .csi(let text): text == "6n" || text == "21t" || text == "?1003h"
      }
    }
  }

  static func containsBidiControl(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { scalar in
      (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }

  /// Ten megabytes without a line feed, ending in a known word.
  static var singleLine: [UInt8] {
    var bytes: [UInt8] = Array("Opening words. ".utf8)
    let sentence = Array("The longest line of all says “nothing much”, said Ann Smith, and goes on. ".utf8)
    while bytes.count < 10_000_000 { bytes += sentence }
    return bytes + Array("Closingword".utf8)
  }

  /// Ten megabytes of letters without a single space.
  static var singleWord: [UInt8] { [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000) }

  static var manyHeadings: String {
    "# Opening\n\n" + (1...100_000).map { "## Heading \($0)\n\nOne line.\n\n" }.joined() + "Closingword\n"
  }

  /// Nesting ten thousand deep, one of each kind.
  static let nestings: [(name: String, text: String)] = [
    ("block quotes", String(repeating: ">", count: 10_000) + " deep\n\nClosingword\n"),
    ("lists", String(repeating: "- ", count: 10_000) + "deep\n\nClosingword\n"),
    (
      "brackets",
      String(repeating: "[", count: 10_000) + "deep" + String(repeating: "](u)", count: 10_000) + "\n\nClosingword\n"
    ),
    ("emphasis", String(repeating: "*a _b ", count: 10_000) + "\n\nClosingword\n"),
    ("quotation marks", String(repeating: "«\u{A0}a “b ", count: 10_000) + "\n\nClosingword\n"),
    (
      "headings",
      (1...10_000).map { String(repeating: "#", count: 1 + $0 % 6) + " h\($0)\n" }.joined() + "\nClosingword\n"
    ),
  ]
}
