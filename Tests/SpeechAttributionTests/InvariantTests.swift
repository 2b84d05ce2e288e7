import DocumentModel
import SpeechAttribution
import Testing

/// A small linear congruential generator: the same texts on every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}

@Suite struct InvariantTests {
  private static let pieces = [
    "«", "»", "“", "”", "\"", "''", "‘", "’", "„", "‹", "›", "'", "—", "–", "- ", "(", ")", "[", "]", ",", ".", ":",
    ";", "!", "?", "…",
    " ", " ", " ", "\u{A0}", "\u{202F}", "\n", "\n", "\n# ", "\n## ", "a", "M.", "Mme", "Dr.", "X", "J. K. Lee",
    "Jane Roe", "Marie Lambert",
    "le ministre", "the senator", "said", "says", "told reporters", "a déclaré", "explique-t-elle", "dit-il", "selon",
    "according to",
    "que", "qu'", "that", "il", "elle", "he", "they", "l'", "d'", "et", "and", "de", "of", "pour lui,", "CGT", "(CGT)",
    "est", "was",
    "é", "e\u{301}", "🙂", "漢字", "שלום", "مرحبا", "\u{200B}", "\u{FEFF}", "12", "5\"", "film", "baptisé", "ce dernier",
    "par", "by",
    "JOHN:", "Q:", "**", "ajoutant", "adding", "who", "qui", "promised to", "warned", "dénonce", "l'importance de",
    "hier", "Tuesday",
  ]

  @Test(arguments: [Language.french, .english, .undetermined])
  func holdForRandomTexts(language: Language) {
    var random = Seeded(state: 20_240_607)
    for round in 0..<400 {
      let length = Int.random(in: 0...(round % 10 == 0 ? 600 : 60), using: &random)
      var source = ""
      for _ in 0..<length {
        source += InvariantTests.pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { source += " " }
      }
      let document = article(source)
      let found = complaints(attribute(document, language: language), document)
      #expect(found.isEmpty, "round \(round): \(found.prefix(3)) in \(source)")
    }
  }

  private static let frenchWords = Array(
    """
    « » « » “ ” " , . : ; — ? ! ( ) l' d' le la les un une des du de au à en pour selon et ou que qui dont Jane Roe Jean
    Pierre-André M. Mme CGT AFP maire préfète procureur juge source police collectif syndicat femme ancienne général
    avocat témoin port rue Brest Portugais dit dit-il a-t-elle explique frissonne barguigne réunit a été ajouté ajoute
    annonce note croire cette même autre certains elle il ils on nous lui se s'est hier mercredi presse conférence 12 \u{200B}
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  private static let englishWords = Array(
    """
    “ ” “ ” " , . : ; — ? ! ( ) the a an of by for with from and but or that which who what he she they it both Both Jane
    Roe Baird Mr. Sen. then-Sen. v. mayor captain police union spokesman former source report claim warning said says told
    added noted according to as while if when has was would not no never is are fair expert on harbours voters two four $5
    ’s six % Friday announcement ferry sink asked about declined @port_news \u{200B}
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Words of the rules in any order, with and without a stop at the end: every way through them comes to an end.
  @Test(.timeLimit(.minutes(3)), arguments: [Language.french, .english])
  func holdForAnyOrderOfWords(language: Language) {
    let words = language == .french ? InvariantTests.frenchWords : InvariantTests.englishWords
    var random = Seeded(state: 20_261_126)
    for round in 0..<3_000 {
      var source = ""
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        for _ in 0..<Int.random(in: 1...30, using: &random) {
          source += words.randomElement(using: &random) ?? ""
          if Int.random(in: 0..<6, using: &random) > 0 { source += " " }
        }
        source += "\n\n"
      }
      let document = article(source)
      let found = complaints(attribute(document, language: language), document)
      #expect(found.isEmpty, "round \(round): \(found.prefix(3)) in \(source)")
    }
  }

  @Test func holdWhenBlocksAreOneLongLine() {
    let source = String(repeating: "« Oui », dit Marie. \"No,\" said Joe. Il a déclaré que non. ", count: 2_000)
    let document = Document(text: DocumentText(source), blocks: [Block(.paragraph, TextRange(0, source.utf8.count))])
    for language in [Language.french, .english] {
      #expect(complaints(attribute(document, language: language), document).isEmpty)
    }
  }

  @Test func sameInputSameAnswer() {
    let document = article(
      "La maire, Anne Roy, a dit : « Oui. »\nSelon elle, « tout va bien ». Paul Ney, lui, parle d'un « échec ».")
    let first = attribute(document, language: .french)
    for _ in 0..<5 { #expect(attribute(document, language: .french) == first) }
  }
}
