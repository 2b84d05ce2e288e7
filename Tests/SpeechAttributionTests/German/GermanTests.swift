import DocumentModel
import SpeechAttribution
import Testing

/// The small German pack: marks, cues, pronouns, sources.
@Suite struct GermanTests {
  @Test(arguments: [
    (
      "„Wir bauen die Brücke im Mai“, sagte Bürgermeisterin Anke Wiegand.",
      "„⟦Anke Wiegand: Wir bauen die Brücke im Mai⟧“, sagte Bürgermeisterin Anke Wiegand."
    ),
    (
      "Torsten Hölzl erklärte: „Das Geld reicht nicht.“",
      "Torsten Hölzl erklärte: „⟦Torsten Hölzl: Das Geld reicht nicht.⟧“"
    ),
    (
      "»Es war still im Saal«, berichtete Jutta Reimann.",
      "»⟦Jutta Reimann: Es war still im Saal⟧«, berichtete Jutta Reimann."
    ),
    (
      "Lars Petersen kam spät. „Der Zug stand“, sagte er.",
      "Lars Petersen kam spät. „⟦Lars Petersen: Der Zug stand⟧“, sagte er."
    ),
    (
      "Birgit Sommer sagte, dass die Halle im Herbst öffnet.",
      "Birgit Sommer sagte, ⟦Birgit Sommer~ dass die Halle im Herbst öffnet⟧."
    ),
    (
      "Birgit Sommer sagte, sie werde im Herbst öffnen.",
      "Birgit Sommer sagte, ⟦Birgit Sommer~ sie werde im Herbst öffnen⟧."
    ),
    (
      "Laut Ralf Dornbusch fehlt das Wasser seit Juni.",
      "Laut Ralf Dornbusch ⟦Ralf Dornbusch~ fehlt das Wasser seit Juni⟧."
    ),
  ])
  func whoSaysWhat(source: String, expected: String) {
    #expect(picture(source, .german) == expected)
  }

  @Test func nounsAreNoNames() {
    let document = article(
      "Die Brücke am Hafen trägt Lastwagen. Petra Lindner sah die Brücke. „Sie hält“, sagte Lindner.")
    let read = attribute(document, language: .german)
    #expect(read.speakers.map(\.name) == ["Petra Lindner"])
    #expect(read.mentioned.map(\.name) == [])
  }

  @Test func germanIsDetected() {
    let text =
      "Die Stadt hat am Montag den Plan für die Brücke vorgestellt, und der Rat wird im Herbst über das Geld entscheiden."
    #expect(detectLanguage(article(text)) == .german)
  }
}
