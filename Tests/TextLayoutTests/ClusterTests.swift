import DocumentModel
import Testing
import TextLayout

/// What is drawn for a grapheme cluster, and how wide it is.
@Suite struct ClusterTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("“…” – —", 7), ("中文", 4), ("한국어", 6),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇫🇷", 2), ("❤️", 1), ("1️⃣", 1), ("ｆ", 2), ("ｱ", 1),
    ("\u{200B}", 0),
    ("a\u{AD}b", 2), ("\u{200D}", 0), ("\u{301}", 1), ("\u{1B}[0m", 4), ("\u{202E}x", 2), ("का", 2),
    ("\u{A0}\u{202F}", 2),
    ("\u{3000}", 2), ("a\tb", 3),
  ])
  func displayWidth(text: String, columns: Int) { #expect(Typesetter.displayWidth(of: text) == columns) }

  @Test(arguments: [
    ("e\u{301}", "é"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("👨‍👩‍👧‍👦", "👨"), ("👍🏽", "👍"), ("🇫🇷", "FR"), ("❤️", "❤"),
    ("\u{301}", "◌\u{301}"),
    ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"), ("Z\u{334}\u{335}\u{336}\u{337}\u{338}", "Z\u{334}\u{335}\u{336}\u{337}"),
    ("a\u{1B}[31mb\u{7}c", "a␛[31mb␇c"), ("\u{0}\u{7F}\u{9B}\u{85}", "␀␡␦␤"), ("\u{202E}a\u{2066}b\u{202C}", "⇠a⇢b⇡"),
    ("\u{FEFF}a\u{2028}b\u{2029}", "⍽a␤b¶"), ("a\u{E0041}", "a⍰"), ("\u{FFFF}\u{378}", "��"),
    ("a\u{200E}b\u{2060}c", "abc"),
  ])
  func drawnAs(text: String, expected: String) { #expect(picture(text, width: 80) == expected) }

  @Test func signsOfControlCharactersAreMarked() {
    let lines = Typesetter.layOut(
      LayoutUnit(block: 0), in: document("a\u{1B}\u{202E}"), options: LayoutOptions(width: 9))
    #expect(lines[0].glyphs.map(\.role) == [.text, .control, .control])
  }

  @Test(arguments: [
    ("Nicolas Gaudemet", 16, "Nicolas Gaudemet"), ("Nicolas Gaudemet", 9, "Nicolas…"), ("中文排版", 5, "中文…"),
    ("中文排版", 4, "中…"),
    ("abc", 1, "…"), ("abc", 0, ""), ("", 5, ""), ("e\u{301}e\u{301}e\u{301}", 2, "é…"),
  ])
  func cutWithAnEllipsis(text: String, columns: Int, expected: String) {
    let glyphs = Typesetter.glyphs(of: text, fitting: columns, ellipsis: true)
    #expect(String(String.UnicodeScalarView(glyphs.compactMap { Unicode.Scalar($0.scalar) })) == expected)
    #expect(glyphs.reduce(0) { $0 + Int($1.columns) } <= columns)
  }

  @Test func excerptsCollapseWhiteSpace() {
    let text = DocumentText("  un\n  deux\ttrois ")
    let glyphs = Typesetter.glyphs(of: text.range, in: text, fitting: 20)
    #expect(String(String.UnicodeScalarView(glyphs.compactMap { Unicode.Scalar($0.scalar) })) == "un deux trois")
  }
}
