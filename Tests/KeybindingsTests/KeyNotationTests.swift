import InterfaceWords
import Keybindings
import Testing

@Suite struct KeyNotationTests {
  @Test(arguments: [
    "j", "G", "é", "«", "]", "-", "C--", "M--", "C-d", "M-x", "C-M-x", "<space>", "C-<space>", "<lt>", "M-<lt>", ">",
    "<enter>", "M-<enter>", "<esc>", "<tab>", "S-<tab>", "C-M-S-<left>", "<backspace>", "<delete>", "<insert>", "<up>",
    "<down>", "<left>", "<right>", "<home>", "<end>", "<pageup>", "<pagedown>", "<f1>", "S-<f12>", "<f63>", "0", "\"",
    "\\", "C-]", "C", "M", "S", "<lt> > - C-x", "] q", "C-x C-s", "g g", "<space> t",
  ])
  func notationIsReadAndWrittenAlike(text: String) throws {
    #expect(KeyNotation.text(of: try KeyNotation.keys(text)) == text)
  }

  @Test(arguments: [
    ("<", "<lt>"), ("C-D", "C-d"), ("M-C-x", "C-M-x"), ("  ]   q ", "] q"), ("M-D", "M-D"),
  ])
  func otherSpellingsMeanTheSame(text: String, canonical: String) throws {
    #expect(KeyNotation.text(of: try KeyNotation.keys(text)) == canonical)
  }

  @Test(arguments: [
    ("", "no key is named; the space bar is \"<space>\""),
    ("  ", "no key is named; the space bar is \"<space>\""),
    ("jj", "\"jj\" is no key; a chord has spaces between its keys, a name stands in <>"),
    ("]q", "\"]q\" is no key; a chord has spaces between its keys, a name stands in <>"),
    ("C-", "\"C-\" is no key; a chord has spaces between its keys, a name stands in <>"),
    ("e\u{301}", "\"e\u{301}\" is no key; a chord has spaces between its keys, a name stands in <>"),
    ("\u{1B}", "\"\\u{1b}\" is no key; a chord has spaces between its keys, a name stands in <>"),
    ("S-a", "\"S-a\": write the character that the shifted key gives"),
    ("C-C-a", "\"C-C-a\" names a modifier twice"),
    ("<entr>", "unknown key \"<entr>\": did you mean \"<enter>\"?"),
    ("<PageUp>", "unknown key \"<PageUp>\": did you mean \"<pageup>\"?"),
    ("<f0>", "unknown key \"<f0>\""),
    ("<f64>", "unknown key \"<f64>\""),
    ("<f01>", "unknown key \"<f01>\""),
    ("<f99999999999999999999>", "unknown key \"<f99999999999999999999>\""),
    ("<>", "\"<>\" is no key; a chord has spaces between its keys, a name stands in <>"),
    ("a b c d e f g h i", "a chord has at most 8 keys"),
  ])
  func whatIsNoKeyIsTold(text: String, message: String) {
    let error = #expect(throws: KeyNotationError.self) { try KeyNotation.keys(text) }
    #expect(error?.wording.english == message)
  }

  @Test(arguments: [
    ("] q", "] q", "] q"), ("C-d", "Ctrl-d", "Ctrl-d"), ("<enter>", "Enter", "Entrée"),
    ("S-<tab>", "Shift-Tab", "Maj-Tab"),
    ("<lt>", "<", "<"), ("<space> t", "Space t", "Espace t"), ("M-<left>", "Alt-←", "Alt-←"), ("<f1>", "F1", "F1"),
    ("C-<pagedown>", "Ctrl-PgDn", "Ctrl-PgSuiv"),
  ])
  func screensCallKeysAsPeopleDo(keys: String, english: String, french: String) throws {
    let keys = try KeyNotation.keys(keys)
    #expect(keys.label(in: .english) == english && keys.label(in: .french) == french)
  }

  @Test func randomTextNeverCrashesAndKeysComeBack() throws {
    var random = SplitMix(seed: 3)
    let pieces = ["C-", "M-", "S-", "<", ">", "<f", "1", "9", "tab>", "é", " ", "\u{301}", "-", "😀", "\0", "x"]
    for _ in 0..<5000 {
      let text = (0...random.next() % 5).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      guard let keys = try? KeyNotation.keys(text) else { continue }
      #expect(try KeyNotation.keys(KeyNotation.text(of: keys)) == keys, "\(text)")
    }
  }
}
