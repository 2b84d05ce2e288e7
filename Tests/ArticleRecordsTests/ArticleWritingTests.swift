import ArticleRecords
import DocumentFormats
import DocumentModel
import SpeechAttribution
import Testing

/// An article made by hand in every form that `extract` writes.
@Suite struct ArticleWritingTests {
  private let document: Document
  private let article: Article

  init() throws {
    document = try readDocument(
      Array("Le \"titre\" 😀\n\nPar Ève Noël\n\n« Été », dit-elle, « non ». Léo et Max l'ont dit.".utf8),
      hint: SourceHint(format: "text"))
    let text = String(decoding: document.text.bytes, as: UTF8.self)
    func range(_ words: String) -> TextRange {
      guard let found = text.utf8.firstRange(of: words.utf8) else { return TextRange(0, 0) }
      let low = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      return TextRange(low, low + words.utf8.count)
    }
    let (summer, no) = (range("Été"), range("non"))
    article = Article(
      language: .french,
      quotations: [
        Quotation(
          kind: .direct, range: TextRange(summer.start, no.end), parts: [summer, no], speakers: [0, 1],
          attribution: Attribution(cue: range("dit"), mention: range("elle"), rule: "cue-middle", confidence: 0.9)),
        Quotation(kind: .mixed, range: no, parts: [no]),
      ],
      speakers: [
        Speaker(
          name: "Léo", kind: .person, gender: .masculine, role: "chef, \"second\"", mentions: [range("Léo")],
          quotations: [0]),
        Speaker(
          name: "Max", kind: .person, affiliation: "X", aliases: ["M."], mentions: [range("Max")], quotations: [0]),
      ],
      mentioned: [Speaker(name: "Ève", kind: .person)])
  }

  private func written(_ write: (inout [UInt8]) -> Void) -> String {
    var output: [UInt8] = []
    write(&output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func aLine() {
    let line = written { writeArticleJSON(document: document, article: article, source: "a.txt", into: &$0) }
    #expect(
      line
        == #"{"schema":1,"source":"a.txt","title":"Le \"titre\" 😀","byline":"Ève Noël","published":null,"language":"fr","#
        + #""body":{"start":28,"end":77},"sections":[{"id":0,"title":"","level":0,"start":14,"end":77}],"#
        + #""speakers":[{"id":0,"name":"Léo","kind":"person","gender":"masculine","role":"chef, \"second\"","affiliation":null,"#
        + #""aliases":[],"mentions":[{"start":56,"end":59}],"quotations":[0]},"#
        + #"{"id":1,"name":"Max","kind":"person","role":null,"affiliation":"X","aliases":["M."],"mentions":[{"start":63,"end":66}],"#
        + #""quotations":[0]}],"quotations":[{"id":0,"kind":"direct","start":30,"end":52,"#
        + #""parts":[{"start":30,"end":33},{"start":49,"end":52}],"content":"Été non","speaker":0,"speakers":[0,1],"#
        + #""attribution":{"cue":"dit","cueStart":37,"cueEnd":40,"mention":"elle","mentionStart":41,"mentionEnd":45,"#
        + #""rule":"cue-middle","confidence":0.9}},"#
        + #"{"id":1,"kind":"mixed","start":49,"end":52,"content":"non","speaker":null,"attribution":null}],"#
        + #""mentioned":[{"id":0,"name":"Ève","kind":"person","role":null,"affiliation":null,"aliases":[],"mentions":[]}]}"#
        + "\n")
  }

  @Test func setForPeople() {
    let json = written {
      writeArticleJSON(
        document: document, article: Article(language: .french), source: nil, options: .init(isIndented: true),
        into: &$0)
    }
    #expect(
      json == """
        {
          "schema": 1,
          "source": null,
          "title": "Le \\"titre\\" 😀",
          "byline": "Ève Noël",
          "published": null,
          "language": "fr",
          "body": {"start": 28, "end": 77},
          "sections": [
            {"id": 0, "title": "", "level": 0, "start": 14, "end": 77}
          ],
          "speakers": [],
          "quotations": []
        }

        """)
  }

  @Test func commaSeparated() {
    let rows = written {
      CSVReport.writeHeader(into: &$0)
      CSVReport.writeRows(document: document, article: article, source: "a,b", into: &$0)
    }
    #expect(
      rows == "source,quotation,kind,speaker,role,affiliation,content,cue,mention,rule,confidence,start,end,section\r\n"
        + "\"a,b\",0,direct,Léo; Max,\"chef, \"\"second\"\"\",X,Été non,dit,elle,cue-middle,0.9,30,52,\r\n"
        + "\"a,b\",1,mixed,,,,non,,,,,49,52,\r\n")
  }

  @Test func report() {
    let report = written { writeMarkdownReport(document: document, article: article, source: "a.txt", into: &$0) }
    #expect(
      report == """
        # Le "titre" 😀

        Ève Noël · a.txt

        ## Léo

        chef, "second"

        > Été non

        direct · *dit*

        ## Max

        X

        > Été non

        direct · *dit*

        ## Speaker unknown

        > non

        mixed

        ## Mentioned

        - Ève

        """)
  }

  @Test func offsetsCountScalarsEverywhere() throws {
    let text = String(repeating: "aé😀«\u{301}", count: 200)
    let document = try readDocument(Array(text.utf8), hint: SourceHint(format: "text"))
    var scalars = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = TextOffset(offset + scalar.utf8.count)
      let article = Article(
        language: .undetermined,
        quotations: [Quotation(kind: .direct, range: TextRange(TextOffset(offset), end), parts: [])])
      let line = written { writeArticleJSON(document: document, article: article, source: nil, into: &$0) }
      #expect(line.contains(#""kind":"direct","start":\#(scalars),"end":\#(scalars + 1),"#))
      scalars += 1
      offset = end.utf8
    }
  }
}
