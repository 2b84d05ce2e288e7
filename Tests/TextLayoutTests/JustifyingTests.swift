import DocumentModel
import Glibc
import Testing
import TextLayout

/// Patterns of Debian's hyphen-fr and hyphen-en-us.
private let french = Hyphenator(language: "fr", path: "/usr/share/hyphen/hyph_fr.dic")
private let english = Hyphenator(language: "en_US", path: "/usr/share/hyphen/hyph_en_US.dic")

private func set(
  _ text: String, _ kind: Block.Kind = .paragraph, width: Int, justified: Bool = true, _ hyphenator: Hyphenator? = nil
) -> String {
  var bytes: [UInt8] = []
  let options = LayoutOptions(width: width, justified: justified, hyphenator: hyphenator)
  PlainTextRenderer.render(document(text, kind), options: options) { bytes += $0 }
  if bytes.last == 0x0A { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct JustifyingTests {
  private let prose = """
    Les entrepreneurs présents – qui n'éprouvaient pas le désir immédiat de devenir entraîneurs d'algorithmes – se sont \
    également vu proposer 20 000 euros ; « C'est illusoire de faire une pause alors que la plupart des modèles sont \
    désormais ouverts », dit-il.
    """

  @Test func linesEndAtTheSameColumnUnlessGapsGrowUgly() {
    #expect(
      set(prose, width: 40) == """
        Les entrepreneurs présents – qui
        n'éprouvaient  pas le  désir immédiat de
        devenir entraîneurs  d'algorithmes –  se
        sont également vu proposer 20 000
        euros ; « C'est illusoire  de faire  une
        pause  alors que la  plupart des modèles
        sont désormais ouverts », dit-il.
        """)
  }

  @Test func hyphensFillWhatWouldBeShort() throws {
    let french = try #require(french)
    #expect(
      set(prose, width: 36, french) == """
        Les  entrepreneurs  présents   – qui
        n'éprouvaient  pas le désir immédiat
        de devenir entraîneurs d'algo-
        rithmes –  se sont également vu pro-
        poser 20 000 euros ; « C'est
        illusoire  de faire  une pause alors
        que la plupart des modèles sont  dé-
        sormais ouverts », dit-il.
        """)
    #expect(
      set(prose, width: 36, justified: false, french) == """
        Les entrepreneurs présents – qui
        n'éprouvaient pas le désir immédiat
        de devenir entraîneurs d'algo-
        rithmes – se sont également vu pro-
        poser 20 000 euros ; « C'est
        illusoire de faire une pause alors
        que la plupart des modèles sont dé-
        sormais ouverts », dit-il.
        """)
    let english = try #require(english)
    #expect(
      set("Communication between representatives of international organizations", width: 20, justified: false, english)
        == """
        Communication be-
        tween representa-
        tives of
        international
        organizations
        """)
  }

  @Test func headingsNamesAndAddressesStayWhole() throws {
    let french = try #require(french)
    #expect(set("Une démonstration extraordinaire", .heading(level: 2), width: 20, french).contains("-") == false)
    #expect(
      set("Les mots de Villeneuve-Desrosiers Montmorency", width: 22, justified: false, french).contains("Mont-")
        == false)
    #expect(
      set("Voir https://exemple.fr/communication/internationale", width: 30, justified: false, french).contains("-\n")
        == false)
  }

  @Test func theLastLineAndTheAuthorsBreaksAreLeftAlone() {
    var builder = DocumentBuilder()
    builder.add("Un vers court⏎et un autre vers un peu plus long que la mesure ne le veut")
    var bytes: [UInt8] = []
    PlainTextRenderer.render(builder.document, options: LayoutOptions(width: 30, justified: true)) { bytes += $0 }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        Un vers court
        et  un autre vers  un peu plus
        long que la mesure ne le veut

        """)
  }

  /// Padding answers for no text of its own and stands with the space it widens.
  @Test func aWidenedGapBelongsToItsSpace() {
    let document = document("un deux trois quatre cinq six sept huit neuf dix")
    let lines = Typesetter.layOut(
      LayoutUnit(block: 0), in: document, options: LayoutOptions(width: 26, justified: true))
    let padding = lines[0].glyphs.filter { $0.range.isEmpty }
    #expect(!padding.isEmpty && lines[0].columns == 26)
    for glyph in padding {
      #expect(glyph.glyph == .space && document.text[TextRange(glyph.range.start, glyph.range.start + 1)] == " ")
    }
  }

  @Test(arguments: 0..<60) func randomDocumentsKeepTheirWords(seed: Int) {
    var documents = RandomDocuments(seed: UInt64(seed))
    let document = documents.next()
    for width in [1, 5, 23, 24, 30, 44, 72, 120] {
      for hyphenator in [nil, french, english] {
        let options = LayoutOptions(width: width, justified: seed % 2 == 0, hyphenator: hyphenator)
        let problems = LayoutCheck(document: document, options: options).problems()
        #expect(problems.isEmpty, "seed \(seed), width \(width)\n\(problems.prefix(5).joined(separator: "\n"))")
      }
    }
  }

  /// Whatever the width, a line is full or short; no gap is wider than three columns.
  @Test func gapsStayBounded() {
    var documents = RandomDocuments(seed: 11)
    let document = document(documents.frenchProse(words: 400))
    var full = 0
    for width in 24...110 {
      let options = LayoutOptions(width: width, justified: true, hyphenator: french)
      let lines = Typesetter.layOut(LayoutUnit(block: 0), in: document, options: options)
      for line in lines {
        var spaces = 0
        for glyph in line.glyphs {
          spaces = glyph.glyph == .space ? spaces + 1 : 0
          #expect(spaces <= 3, "width \(width)")
        }
      }
      full += lines.count { $0.columns == width } * 100 / lines.count
    }
    // Nearly all of them are.
    #expect(full / 87 > 75, "\(full / 87) %")
  }

  @Test func withoutPatternsWordsStayWhole() {
    #expect(Hyphenator(language: "xx", path: "/usr/share/hyphen/hyph_xx.dic") == nil)
    #expect(
      Hyphenator(language: "xx", path: "/dev/null").map { set(prose, width: 36, $0) } ?? set(prose, width: 36)
        == set(prose, width: 36))
  }
}
