import Keybindings
import NcursesTerminal
import Testing

@Suite struct InputParserTests {
  /// What a terminal sends (`^[` for Escape, `|` where it pauses, `¦` where it is cut), and what it means.
  @Test(arguments: [
    ("j", "j"), ("é", "é"), ("\u{7F}", "<backspace>"), ("\r", "<enter>"), ("\t", "<tab>"), ("\u{8}", "C-h"),
    ("\u{0}", "C-<space>"), ("\u{4}", "C-d"), ("\u{1C}", "C-\\"), (" ", "<space>"), ("<", "<lt>"),
    ("jk", "j k"),
    // Arrows in both cursor key modes, with modifiers, from xterm, rxvt, the Linux console and screen.
    ("^[[A", "<up>"), ("^[OB", "<down>"), ("^[[1;5C", "C-<right>"), ("^[[1;3D", "M-<left>"), ("^[[1;2A", "S-<up>"),
    ("^[[1;6B", "C-S-<down>"), ("^[[1;7H", "C-M-<home>"), ("^[[a", "S-<up>"), ("^[Od", "C-<left>"),
    ("^[^[[C", "M-<right>"), ("^[[1;9A", ""), ("^[[H", "<home>"), ("^[OF", "<end>"), ("^[[1~", "<home>"),
    ("^[[4~", "<end>"), ("^[[7~", "<home>"), ("^[[8~", "<end>"), ("^[[5~", "<pageup>"), ("^[[6;5~", "C-<pagedown>"),
    ("^[[6^", "C-<pagedown>"), ("^[[3~", "<delete>"), ("^[[2;2~", "S-<insert>"), ("^[[Z", "S-<tab>"),
    ("^[OP", "<f1>"), ("^[[11~", "<f1>"), ("^[[[A", "<f1>"), ("^[[1;2P", "S-<f1>"), ("^[[15~", "<f5>"),
    ("^[[24~", "<f12>"), ("^[[24;5~", "C-<f12>"), ("^[OM", "<enter>"), ("^[Oq", "1"),
    // Alt, and a lone Escape.
    ("^[x", "M-x"), ("^[é", "M-é"), ("^[\r", "M-<enter>"), ("^[\u{7F}", "M-<backspace>"), ("^[\u{4}", "C-M-d"),
    ("^[|", "<esc>"), ("^[|j", "<esc> j"), ("^[^[|", "<esc> <esc>"), ("^[|[|A", "<esc> [ A"), ("^[5", "M-5"),
    ("^[[|", "M-["), ("^[O|", "M-O"), ("^[]|", "M-]"), ("^[P|", "M-P"), ("^[]q", "M-] q"), ("^[<", "M-<lt>"),
    // In pieces.
    ("^[¦[¦A", "<up>"), ("^[[¦1;¦5¦C", "C-<right>"),
    // The kitty keyboard protocol, and xterm's other keys.
    ("^[[27u", "<esc>"), ("^[[97;5u", "C-a"), ("^[[97;3u", "M-a"), ("^[[97:65;4u", "M-A"), ("^[[97;4u", "M-A"),
    ("^[[49:33;4u", "M-!"), ("^[[105;5u", "C-i"), ("^[[9;5u", "C-<tab>"), ("^[[13;2u", "S-<enter>"),
    ("^[[127;5u", "C-<backspace>"), ("^[[97;5:3u", ""), ("^[[1;5:2C", "C-<right>"), ("^[[1;5:3C", ""),
    ("^[[57414u", "<enter>"), ("^[[57400u", "1"), ("^[[57441;2u", ""), ("^[[97;9u", ""), ("^[[27;5;105~", "C-i"),
    ("^[[97;69u", "C-a"), ("^[[68;6u", "C-d"),
    // Answers, reports and nonsense are swallowed whole, also in pieces; the key behind them is heard.
    ("^[]11;rgb:1c1c/1c1c/1c1c^[\\j", "{]11;rgb:1c1c/1c1c/1c1c} j"), ("^[]11;rgb:0/0/0\u{7}j", "{]11;rgb:0/0/0} j"),
    ("^[]1¦1;rg¦b:0/0¦/0^[¦\\j", "{]11;rgb:0/0/0} j"), ("^[[?62;22cj", "{?62;22c} j"), ("^[[?5uj", "{?5u} j"),
    ("^[P1+r524742=382f382f38^[\\j", "{P1+r524742=382f382f38} j"), ("^[_Gi=31;OK^[\\j", "j"),
    ("^[[12;40Rj", "{12;40R} j"), ("^[[?997;1nj", "{?997;1n} j"), ("^[[99;99~j", "j"), ("^[[1;2;3;4zj", "j"),
    ("^[[>0;276;0cj", "{>0;276;0c} j"), ("^[[I^[[Oj", "{in} {out} j"), ("^[[M !!j", "j"),
    ("^[[<0;3;4Mj", "{0 at 3,2} j"),
    ("^[[<64;3;4mj", "{-64 at 3,2} j"), ("^[]11;rgb:|j", "j"), ("^[[1;|j", "j"), ("^[]11;x^[[A", "<up>"),
    ("^[[1\u{3}j", "j"),
    // Pasted text is text.
    ("^[[200~jq^[[201~k", "«jq» k"), ("^[[200~a\n^[[Ab^[[201~", "«a⏎␛[Ab»"), ("^[[20~", "<f9>"),
    ("^[[200~j|q^[[2¦01~k", "«jq» k"), ("^[[200~^[[201^[[201~", "«␛[201»"),
  ])
  func sequencesMean(sent: String, meaning: String) {
    #expect(Self.picture(sent) == meaning)
  }

  /// While an answer is awaited, neither a late Escape nor half an answer is taken for keys.
  @Test(arguments: [
    ("^[|]11;rgb:1c1c/1c1c/1c1c^[\\j", "<esc> {]11;rgb:1c1c/1c1c/1c1c} j"), ("^[|[?62;4cj", "<esc> {?62;4c} j"),
    ("^[]|j", "j"), ("^[|]¦q", "<esc> ] q"), ("^[|j", "<esc> j"),
  ])
  func answersThatComeLateAreNoKeys(sent: String, meaning: String) {
    #expect(Self.picture(sent, expectsAnswer: true) == meaning)
  }

  @Test func theTerminalsOwnDescriptionCounts() {
    let keys: [[UInt8]: Key] = [
      Array("\u{1B}[6$".utf8): Key(.pageDown, .shift), Array("\u{1B}[A".utf8): Key(.up),
      Array("\u{1B}T".utf8): Key(.function(1)),
    ]
    #expect(Self.picture("^[[6$j^[T^[[A^[x", parser: InputParser(described: keys)) == "S-<pagedown> j <f1> <up> M-x")
    #expect(Self.picture("\u{8}\u{7F}", parser: InputParser(erase: 0x08)) == "<backspace> <backspace>")
  }

  @Test func waitsAreShort() {
    var parser = InputParser()
    #expect(parser.patience == nil)
    parser.feed([0x1B])
    #expect(parser.next() == nil)
    let escape = parser.patience
    #expect(escape == InputParser.escapeDelay && InputParser.escapeDelay <= 25)
    parser.feed(Array("]11;".utf8))
    #expect(parser.next() == nil && parser.patience == InputParser.stringDelay)
    #expect(parser.giveUp() == nil && parser.patience == nil)
    parser.feed(Array("\u{1B}[200~".utf8))
    #expect(parser.next() == nil && parser.patience == nil)
  }

  @Test func aCharacterMayComeInPieces() {
    var parser = InputParser()
    for byte in "é€😀".utf8 { parser.feed([byte]) }
    #expect([parser.next(), parser.next(), parser.next()] == "é€😀".unicodeScalars.map { .key(Key(.character($0))) })
    parser.feed([0xC3])
    #expect(parser.next() == nil && parser.giveUp() == nil)
    parser.feed([0xFF, 0x80, 0x6A])
    #expect(parser.next() == .key(Key(.character("j"))))
  }

  @Test func longStringsAndPastesAreCut() {
    var parser = InputParser()
    parser.feed(Array("\u{1B}]52;c;".utf8))
    for _ in 0..<200 {
      parser.feed([UInt8](repeating: 0x41, count: 1000))
      #expect(parser.next() == nil)
    }
    parser.feed([0x07, 0x6A])
    #expect(parser.next() == .key(Key(.character("j"))))
    parser.feed(Array("\u{1B}[200~".utf8) + [UInt8](repeating: 0x71, count: 3 << 20) + Array("\u{1B}[201~j".utf8))
    guard case .paste(let text) = parser.next() else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == InputParser.pasteLimit)
    #expect(parser.next() == .key(Key(.character("j"))))
  }

  /// Seeded: whatever comes in whatever pieces, the parser comes to rest and then hears the next key.
  @Test func garbageComesToAnEnd() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pool = Array("\u{1B}\u{1B}\u{1B}[]OP_;:?<>0129uMmAR~\\\u{7}\u{18}é€jq".utf8) + [0xFF, 0xC3, 0x9B]
    for _ in 0..<3000 {
      var parser = InputParser()
      for _ in 0...random(6) {
        parser.feed((0...random(12)).map { _ in pool[random(pool.count)] })
        while parser.next() != nil {}
      }
      var rounds = 0
      while parser.patience != nil, rounds < 10 {
        _ = parser.giveUp()
        while parser.next() != nil {}
        rounds += 1
      }
      #expect(parser.patience == nil)
      parser.feed(Array("k".utf8))
      #expect(parser.next() == .key(Key(.character("k"))))
    }
  }

  private static func picture(
    _ sent: String, expectsAnswer: Bool = false, parser: InputParser = InputParser()
  ) -> String {
    var parser = parser
    parser.expectsAnswer = expectsAnswer
    var found: [String] = []
    func settle() {
      while let event = parser.next() { found.append(picture(event)) }
    }
    func pause() {
      while parser.patience != nil {
        if let event = parser.giveUp() { found.append(picture(event)) }
      }
    }
    for (index, part) in sent.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { pause() }
      for piece in part.replacing("^[", with: "\u{1B}").split(separator: "¦") {
        parser.feed(Array(piece.utf8))
        settle()
      }
    }
    pause()
    return found.joined(separator: " ")
  }

  private static func picture(_ event: InputEvent) -> String {
    switch event {
    case .key(let key): key.notation
    case .paste(let text): "«\(text.replacing("\n", with: "⏎").replacing("\u{1B}", with: "␛"))»"
    case .focus(let isIn): isIn ? "{in}" : "{out}"
    case .mouse(let report): "{\(report.isRelease ? "-" : "")\(report.button) at \(report.row),\(report.column)}"
    case .answer(.control(let text)): "{\(text)}"
    case .answer(.system(let text)): "{]\(text)}"
    case .answer(.device(let text)): "{P\(text)}"
    }
  }
}
