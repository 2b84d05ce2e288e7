import ArticleRecords
import Testing

@Suite struct RecordTests {
  private func answer(_ line: String, text: Bool = false) -> String { answer(Array(line.utf8), text: text) }

  private func answer(_ line: [UInt8], text: Bool = false) -> String {
    var output: [UInt8] = []
    line.withUnsafeBytes { processRecord($0, options: ExtractOptions(includeText: text), into: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  @Test func aRecordIsAnswered() {
    #expect(
      answer(#"{"id":"a\"1","text":"Rien.","language":"fr-FR","url":"http://x.org/é"}"#, text: true)
        == #"{"schema":1,"source":"http://x.org/é","id":"a\"1","title":null,"byline":null,"published":null,"#
        + #""language":"fr","text":"Rien.","body":{"start":0,"end":5},"#
        + #""sections":[{"id":0,"title":"","level":0,"start":0,"end":5}],"speakers":[],"quotations":[]}"# + "\n")
  }

  static let identifiers: [(json: String, answered: String)] = [
    ("12", "12"), ("-1.50e3", "-1.50e3"), (#""x""#, #""x""#), (#""\u00e9\n""#, #""é\n""#), ("null", "null"),
    ("[1]", "null"), ("12345678901234567890123", "12345678901234567890123"),
  ]

  @Test(arguments: identifiers.indices) func identifiersComeBackAsTheyWere(_ index: Int) {
    let (json, answered) = Self.identifiers[index]
    #expect(answer(#"{"text":"a","id":\#(json)}"#).contains(#""source":null,"id":\#(answered),"#))
  }

  static let bad: [(line: String, error: String)] = [
    ("{", #"{"id":null,"error":"no valid JSON at byte 2: missing a name for object member","line":1}"#),
    (#"{"id":7,"text":}"#, #"{"id":7,"error":"no valid JSON at byte 16: invalid value","line":1}"#),
    ("[1]", #"{"id":null,"error":"a record is a JSON object","line":1}"#),
    (#"{"id":7}"#, #"{"id":7,"error":"a record needs \"text\" or \"markdown\"","line":1}"#),
    (#"{"id":7,"text":8}"#, #"{"id":7,"error":"\"text\" and \"markdown\" are strings","line":1}"#),
    (#"{"id":7,"html":"<p>"}"#, #"{"id":7,"error":"HTML is not supported yet","line":1}"#),
    (#"{"id":7,"text":"a"} x"#, #"no valid JSON at byte"#),
    (String(repeating: "[", count: 100_000), "no valid JSON at byte"),
  ]

  @Test(arguments: bad.indices) func badRecordsAreAnsweredInPlace(_ index: Int) {
    #expect(answer(Self.bad[index].line).contains(Self.bad[index].error))
  }

  @Test func brokenEncodingIsAnErrorAndALoneSurrogateIsNone() {
    #expect(
      answer(Array(#"{"id":1,"text":"a"#.utf8) + [0xFF, 0x22, 0x7D])
        == #"{"id":null,"error":"invalid UTF-8 at byte 18","line":1}"# + "\n")
    #expect(answer(Array(#"{"id":1,"text":"a"}"#.utf8) + [0]).contains("error"))
    for (escaped, text) in [
      (#"\ud83d\ude00"#, "😀"), (#"\ud83d"#, "\u{FFFD}"), (#"\ude00x"#, "\u{FFFD}x"),
      (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
      (#"\\ud83d"#, #"\\ud83d"#), (#"\u0000\u001f"#, #"\u0000\u001f"#), (#"\/\b\f\n\r\t"#, #"/\b\f\n\r\t"#),
    ] {
      #expect(answer(#"{"id":1,"text":"\#(escaped)"}"#, text: true).contains(#""text":"\#(text)","#))
    }
  }

  /// Each record is answered in the memory of the one before, which must not be seen.
  @Test func anAnswerDependsOnNoOtherRecord() {
    let lines = [
      #"{"id":1,"text":"“The ferry is late,” said Jane Roe, the mayor. She left. The mayor said it would sail."}"#,
      #"{"id":2,"text":"“It is late,” she said. Roe said the mayor would go."}"#,
      #"{"id":3,"text":"« Le bac est en retard », a dit la maire du Canada, Jeanne Roy. Elle « est »"}"#,
      #"{"id":4,"text":"« Il part », dit-elle. Roy a ajouté que le Canada « attendra »."}"#,
      #"{"id":5,"text":"“"}"#, #"{"id":6}"#, #"{"id":7,"text":""}"#, "[",
      #"{"id":8,"text":"\#(String(repeating: "Jane Roe said “no” to Air Canada. ", count: 9000))"}"#,
      ##"{"id":9,"markdown":"# The Mayor Is Late\n\n“Yes,” she said."}"##,
    ]
    let alone = lines.map { answer($0) }
    var processor = RecordProcessor()
    for at in Array(lines.indices) + lines.indices.reversed() + [7, 2, 8, 1, 3, 0, 8, 4] {
      var output: [UInt8] = []
      Array(lines[at].utf8).withUnsafeBytes { processor.process($0, number: 1, into: &output) }
      #expect(String(decoding: output, as: UTF8.self) == alone[at], "after others: \(lines[at].prefix(60))")
    }
  }

  @Test func blankLinesAreNoRecords() { #expect(answer("  \r") == "") }

  @Test func emptyTextsAreEmptyArticles() {
    #expect(answer(#"{"id":1,"text":""}"#).contains(#""body":{"start":0,"end":0},"sections":[]"#))
  }

  @Test func markdownIsReadAsMarkdown() {
    #expect(answer(##"{"id":1,"markdown":"# Titre\n\nUn *mot*."}"##, text: true).contains(#""title":"Titre""#))
  }
}
