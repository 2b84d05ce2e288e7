import DocumentModel
import Testing
import TextLayout

/// Where running text breaks.
@Suite struct LineBreakingTests {
  @Test func frenchProse() {
    let text = """
      Les entrepreneurs présents – qui n'éprouvaient pas le désir – se sont vu proposer 20 000 euros ; \
      « C'est illusoire de faire une pause » , dit-il : « Ah ! » Voilà ?
      """
    #expect(
      picture(text, width: 24) == """
        Les entrepreneurs
        présents – qui
        n'éprouvaient pas le
        désir – se sont vu
        proposer 20 000 euros ;
        « C'est illusoire de
        faire une pause » ,
        dit-il : « Ah ! »
        Voilà ?
        """)
    #expect(
      picture(text, width: 9) == """
        Les
        entrepre-
        neurs
        présents
        – qui
        n'éprouv-
        aient pas
        le
        désir –
        se sont
        vu
        proposer
        20 000
        euros ;
        « C'est
        illusoire
        de faire
        une
        pause » ,
        dit-il :
        « Ah ! »
        Voilà ?
        """)
  }

  @Test func englishProse() {
    let text = "The quick brown fox—jumped over “the lazy dog” – really – and was never, ever seen again…"
    #expect(
      picture(text, width: 20, french: false) == """
        The quick brown fox—
        jumped over “the
        lazy dog” – really –
        and was never, ever
        seen again…
        """)
  }

  @Test func chineseKeepsItsPunctuation() {
    #expect(
      picture("中文排版需要遵守一定的規則。「引號」不能出現在行首，標點也不能。", width: 11) == """
        中文排版需
        要遵守一定
        的規則。
        「引號」不
        能出現在行
        首，標點也
        不能。
        """)
  }

  @Test(arguments: [
    ("bonjour\u{202F}!", 8, "bonjou-\nr !"), ("il a 20\u{A0}000 amis", 9, "il a\n20 000\namis"),
    ("il a 20\u{2009}000 amis", 9, "il a\n20 000\namis"), ("prix : 50 % de moins", 10, "prix :\n50 % de\nmoins"),
    ("en 2023 100 amis", 9, "en 2023\n100 amis"), ("aussi, explique-t-elle", 17, "aussi, explique-\nt-elle"),
    ("c'est-à-dire demain", 8, "c'est-à-\ndire\ndemain"), ("mot\u{200B}mot", 5, "mot\nmot"),
    ("mot\u{200B}»", 5, "mot»"),
    ("et/ou encore", 4, "et/\nou\nenc-\nore"), ("« mot » ( oui )", 8, "« mot »\n( oui )"),
    ("a  b\n c\td", 40, "a b c d"),
    ("mot \u{2014} mot", 5, "mot\n— mot"), ("\u{2013} Bonjour toi", 9, "– Bonjour\ntoi"),
  ])
  func spaces(text: String, width: Int, expected: String) { #expect(picture(text, width: width) == expected) }

  @Test(arguments: [
    (12, "anticonsti-\ntutionnelle"), (7, "anti-\nconsti-\ntution-\nnelle"), (40, "anticonstitutionnelle"),
  ])
  func softHyphensShowAtTheEndOfALine(width: Int, expected: String) {
    #expect(picture("anti\u{AD}consti\u{AD}tution\u{AD}nelle", width: width) == expected)
  }

  @Test(arguments: [
    ("anticonstitutionnellement", 10, "anticonst-\nitutionne-\nllement"), ("123456789", 4, "123↵\n456↵\n789"),
    ("abcdef", 2, "ab\ncd\nef"), ("abc", 1, "a\nb\nc"), ("漢字", 1, "▯\n▯"), ("mot\u{A0}motmot", 7, "mot\nmotmot"),
    (
      "https://www.example.com/articles/2023/05/11/index.html?id=12&x=3#frag went", 20,
      "https://www.↵\nexample.com/↵\narticles/2023/05/↵\n11/index.html?id=↵\n12&x=3#frag went"
    ), ("voir https://exemple.fr/a", 22, "voir\nhttps://exemple.fr/a"),
  ])
  func longWordsGoOnWithASign(text: String, width: Int, expected: String) {
    #expect(picture(text, width: width) == expected)
  }

  @Test func lineBreaksOfTheAuthorAreKept() {
    var builder = DocumentBuilder()
    builder.add("Vers un⏎vers deux⏎⏎vers trois")
    #expect(picture(builder.document, width: 40) == "Vers un\nvers deux\n\nvers trois")
  }

  @Test func linesAnswerForTheirText() {
    let document = document("un deux  trois-quatre")
    let lines = Typesetter.layOut(LayoutUnit(block: 0), in: document, options: LayoutOptions(width: 8))
    #expect(lines.map { document.text[$0.range] } == ["un deux  ", "trois-", "quatre"])
    let sign = Typesetter.layOut(LayoutUnit(block: 0), in: self.word, options: LayoutOptions(width: 5))[0].glyphs.last
    #expect(sign == PlacedGlyph(range: TextRange(4, 4), column: 4, glyph: Glyph(0x2D), role: .breakSign))
  }

  private var word: Document { document("abcdefgh") }
}
