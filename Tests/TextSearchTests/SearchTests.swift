import DocumentModel
import Testing

@testable import TextSearch

/// The text with every match between marks.
private func picture(_ text: String, _ words: String, _ options: SearchOptions = .init()) throws -> String {
  let document = DocumentText(text)
  let hits = SearchJob(text: document, pattern: try SearchPattern(words, options)).hits()
  var picture = ""
  var at = 0
  for range in hits.ranges {
    picture += document[TextRange(at, range.start.utf8)] + "⟦" + document[range] + "⟧"
    at = range.end.utf8
  }
  return picture + document[TextRange(at, document.count)]
}

@Suite struct SearchTests {
  @Test(arguments: [
    ("elite", "L’élite, l’ÉLITE et l'e\u{301}lite", "L’⟦élite⟧, l’⟦ÉLITE⟧ et l'⟦e\u{301}lite⟧"),
    ("élite", "élite elite e\u{301}lite Élite", "⟦élite⟧ elite ⟦e\u{301}lite⟧ ⟦Élite⟧"),
    ("Elite", "elite Elite Élite élite", "elite ⟦Elite⟧ ⟦Élite⟧ élite"),
    ("l'art", "l’art et l'art", "⟦l’art⟧ et ⟦l'art⟧"),
    ("deux mots", "deux\nmots, deux\u{202F}mots, deux\n\nmots", "⟦deux\nmots⟧, ⟦deux\u{202F}mots⟧, deux\n\nmots"),
    ("oeuvre", "L’œuvre, une oeuvre", "L’⟦œuvre⟧, une ⟦oeuvre⟧"),
    ("œuvre", "L’œuvre, une oeuvre", "L’⟦œuvre⟧, une ⟦oeuvre⟧"),
    ("strasse", "Straße", "⟦Straße⟧"),
    ("a.b (c)", "axb a.b (c)", "axb ⟦a.b (c)⟧"),
    ("coopera", "co\u{AD}opéra", "⟦co\u{AD}opéra⟧"),
    ("50 %", "50\u{202F}% et 50 %", "⟦50\u{202F}%⟧ et ⟦50 %⟧"),
    ("ελλας", "Ελλάς", "⟦Ελλάς⟧"),
    ("日本", "東日本日本", "東⟦日本⟧⟦日本⟧"),
    ("porte-parole", "porte\u{2011}parole", "⟦porte\u{2011}parole⟧"),
  ])
  func wordsAreFoundLoosely(words: String, text: String, found: String) throws {
    #expect(try picture(text, words) == found)
  }

  @Test func accentsAndCapitalsAreHeededOnRequest() throws {
    #expect(try picture("élite elite", "elite", .init(heedsAccents: true)) == "élite ⟦elite⟧")
    #expect(try picture("e\u{301}lite elite", "elite", .init(heedsAccents: true)) == "e\u{301}lite ⟦elite⟧")
    #expect(try picture("Elite elite", "elite", .init(caseRule: .heeded)) == "Elite ⟦elite⟧")
    #expect(try picture("Elite elite", "ELITE", .init(caseRule: .ignored)) == "⟦Elite⟧ ⟦elite⟧")
  }

  @Test(arguments: [
    (#"\bd[eé]p\w+"#, "le député, dépôt, indépendant", "le ⟦député⟧, ⟦dépôt⟧, indépendant"),
    ("^le", "le\nle la", "⟦le⟧\n⟦le⟧ la"),
    ("(?<=la )reine", "la reine, une reine", "la ⟦reine⟧, une reine"),
    ("prefet|maire", "le préfet et le maire", "le ⟦préfet⟧ et le ⟦maire⟧"),
    ("a{2,3}", "a aa aaa", "a ⟦aa⟧ ⟦aaa⟧"),
    (#"\p{Lu}\w+"#, "Jean est là", "⟦Jean⟧ est là"),
    (#"\Qa.b\E"#, "axb a.b", "axb ⟦a.b⟧"),
    ("[[:upper:]]{2}", "AB c", "⟦AB⟧ c"),
    ("x*", "yxx", "y⟦xx⟧"),
    ("[]a]b", "]b ab", "⟦]b⟧ ⟦ab⟧"),
  ])
  func expressionsAreFound(expression: String, text: String, found: String) throws {
    #expect(try picture(text, expression, .init(isRegex: true, caseRule: .heeded)) == found)
  }

  @Test(arguments: ["(", "[a", "a{2", "\\", "(?<", "*", "\\p{", "\\x{110000}", "(?(", "\\Q", "[[:", "[^", "["])
  func aHalfTypedExpressionNeverEndsTheProgram(expression: String) {
    _ = try? picture("some text", expression, .init(isRegex: true))
  }

  @Test func whyAnExpressionIsWrongIsTold() {
    #expect(throws: PatternError(reason: "missing closing parenthesis")) {
      try SearchPattern("(a", .init(isRegex: true))
    }
  }

  @Test func anExpressionThatAsksForTooMuchIsGivenUp() throws {
    let text = DocumentText(String(repeating: "a", count: 4000))
    let pattern = try SearchPattern("(a+)+$b|(a*)*c", .init(isRegex: true))
    #expect(SearchJob(text: text, pattern: pattern).hits().isTooComplex)
  }

  @Test func aScopeAndAWindowNarrowDown() throws {
    let text = DocumentText("one two one two one")
    let job = SearchJob(text: text, pattern: try SearchPattern("one"), scope: [TextRange(4, 12), TextRange(15, 19)])
    #expect(job.hits().ranges == [TextRange(8, 11), TextRange(16, 19)])
    #expect(job.hits(in: TextRange(0, 12)).ranges == [TextRange(8, 11)])
    #expect(job.hits(most: 1).ranges.count == 1)
    #expect(SearchJob(text: text, pattern: nil, scope: [TextRange(4, 7)]).hits().ranges == [TextRange(4, 7)])
  }

  @Test func hitsAreFoundByPlace() throws {
    let hits = SearchJob(text: DocumentText("a b a b a"), pattern: try SearchPattern("a")).hits()
    #expect(hits.index(at: TextOffset(4)) == 1)
    #expect(hits.index(at: TextOffset(3)) == nil)
    #expect(hits.index(from: TextOffset(5)) == 2)
    #expect(Array(hits.touching(TextRange(1, 5))) == [TextRange(4, 5)])
    #expect(Array(hits.touching(TextRange(5, 5))) == [])
  }

  @Test func aLongTextIsSearchedInPieces() throws {
    let line = "Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n\n"
    let text = DocumentText(String(repeating: line, count: 60_000) + "needle")
    let hits = SearchJob(text: text, pattern: try SearchPattern("dolor")).hits()
    #expect(hits.ranges.count == 60_000)
    #expect(SearchJob(text: text, pattern: try SearchPattern("needle")).hits().ranges.count == 1)
    let cancelled = SearchJob(text: text, pattern: try SearchPattern("dolor")).hits { true }
    #expect(cancelled.ranges.isEmpty)
  }

  @Test(
    arguments: [
      ("speaker:gaudemet valeur", "gaudemet", nil, false, "valeur"),
      ("locuteur:\"de Gaulle\" la", "de Gaulle", nil, false, "la"),
      ("quote: liberté", nil, nil, true, "liberté"), ("section:marché prix", nil, "marché", false, "prix"),
      ("10:30 hours", nil, nil, false, "10:30 hours"), ("speaker:a section:b", "a", "b", false, ""),
      ("speaker:", "", nil, false, ""), ("le mot", nil, nil, false, "le mot"),
    ] as [(String, String?, String?, Bool, String)])
  func queriesNameWhereToLook(typed: String, speaker: String?, section: String?, quotes: Bool, words: String) {
    let query = SearchQuery(typed)
    #expect(query.speaker == speaker && query.section == section)
    #expect(query.onlyQuotations == quotes && query.words == words)
  }

  @Test(arguments: [
    ("speaker:jane roe bridge", "jane roe", "bridge"), ("speaker:jane  roe", "jane  roe", ""),
    ("speaker:jane bridge roe", "jane", "bridge roe"), ("speaker:ann lee", "ann", "lee"),
    ("speaker:jane roe section:a b", "jane roe", "b"), ("speaker:\"jane\" roe", "jane", "roe"),
  ])
  func wordsThatGoOnWithANameAreOfIt(typed: String, speaker: String, words: String) {
    let query = SearchQuery(typed) { kind, name in
      kind == .speaker && "jane roe".hasPrefix(name.split(separator: " ").joined(separator: " "))
    }
    #expect(query.speaker == speaker && query.words == words)
  }

  @Test func keysHaveNeitherAccentsNorCapitals() {
    #expect(LooseLetters.key("Élodie CŒUR d’Ÿs") == "elodie coeur d'ys")
  }
}
