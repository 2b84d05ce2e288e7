import DocumentModel
import SpeechAttribution
import Testing

@Suite struct HostileInputTests {
  static let texts: [(name: String, text: String)] = [
    ("empty", ""),
    ("blank", " \n \n\t"),
    ("only marks", String(repeating: "«", count: 5_000) + String(repeating: "»", count: 3_000)),
    ("crossed marks", String(repeating: "« “ » ” \" ‹ ' › ", count: 2_000)),
    ("closing marks only", String(repeating: "» ” ", count: 3_000)),
    ("straight marks", String(repeating: "\"", count: 9_999)),
    ("brackets", String(repeating: "([", count: 9_999)),
    ("all capitals", String(repeating: "LE MINISTRE A DÉCLARÉ « NON », DIT-IL. ", count: 500)),
    ("one-letter name", "« Oui », dit X. \"No,\" said Y. X a ajouté que non."),
    ("right to left", "אמר: \"שלום לכולם\" מרחבا وقال: «مرحبا بالعالم»."),
    ("inches", "A 27\" screen and a 5\" phone cost 30\" more, he said."),
    ("apostrophes", "Rock 'n' roll, the '60s, the dogs' owners' 'thing"),
    ("commas", String(repeating: "Jane Roe, ", count: 20_000) + "said \"no\"."),
    ("names", String(repeating: "Jane Roe and ", count: 20_000) + "John Doe said \"no\"."),
    ("many homonyms", (0..<3_000).map { "Ann\($0) Roe said no. " }.joined()),
    ("hyphens", String(repeating: "a-t-il-", count: 9_999)),
    ("dots", String(repeating: "A.B.", count: 9_999)),
    (
      "marks that close behind a word of nothing",
      "Le port est fermé.\n\n« Bonjour à tous les marins\n\n\u{200B}», barguigne la maire."
    ),
    (
      "descriptions that overlap",
      "« Le port est fermé », dit la source police à l'AFP. « Non », dit le juge collectif du port."
    ),
    (
      "descriptions that overlap twice",
      "Selon les femmes syndicat ancienne garde, croire les femme collectif ancienne."
    ),
    ("no stop behind a verb", "Le maire dit que le port ferme et explique"),
    ("no stop behind a shared verb", "Jane Roe affirme que le port ferme la nuit et a ajouté à l'AFP"),
    ("a clause that opens with its incise", ", dit-elle, une chance."),
    ("a leading verb that opens the text", "S'est bien contenté de dire Jane Roe"),
    ("nothing behind a source", "Vers midi, selon Jane Roe, secrétaire du port, "),
    ("zero-width", String(repeating: "\u{200B}\u{301}", count: 9_999)),
  ]

  @Test(arguments: HostileInputTests.texts.indices)
  func isAnswered(index: Int) {
    let source = HostileInputTests.texts[index].text
    let whole = Document(text: DocumentText(source), blocks: [Block(.paragraph, TextRange(0, source.utf8.count))])
    for language in [Language.french, .english, .undetermined] {
      let found = complaints(attribute(whole, language: language), whole)
      #expect(found.isEmpty, "\(HostileInputTests.texts[index].name): \(found.prefix(3))")
    }
    let lines = article(source)
    #expect(complaints(attribute(lines), lines).isEmpty)
  }

  @Test func inchSignsQuoteNothing() {
    #expect(
      attribute(article("The 27\" screen and the 32\" screen are sold out."), language: .english).quotations.isEmpty)
  }
}
