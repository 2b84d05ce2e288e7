import FoundationEssentials
import Testing

/// The contract's JSON as a caller reads it.
private struct Extract: Decodable {
  struct Span: Decodable {
    var start: Int
    var end: Int
  }

  struct Section: Decodable {
    var id: Int
    var title: String
    var level: Int
    var start: Int
    var end: Int
  }

  struct Speaker: Decodable {
    var id: Int
    var name: String
    var kind: String
    var role: String?
    var affiliation: String?
    var aliases: [String]
    var mentions: [Span]
    var quotations: [Int]
  }

  struct Quotation: Decodable {
    struct Attribution: Decodable {
      var rule: String
      var confidence: Double
      var cue: String?
      var mention: String?
      var mentionStart: Int?
      var mentionEnd: Int?
    }

    var id: Int
    var kind: String
    var start: Int
    var end: Int
    var parts: [Span]?
    var content: String
    var speaker: Int?
    var attribution: Attribution?
  }

  var schema: Int?
  var id: String?
  var error: String?
  var title: String?
  var byline: String?
  var published: String?
  var language: String?
  var text: String?
  var body: Span?
  var sections: [Section]?
  var speakers: [Speaker]?
  var quotations: [Quotation]?

  init(_ json: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(Extract.self, from: Data(json))
  }

  /// Who says the quotation that holds some words; nil when no quotation does, "?" when nobody is named.
  func speaker(of words: String) -> String? {
    guard let quotation = quotations?.first(where: { $0.content.contains(words) }) else { return nil }
    return quotation.speaker.flatMap { id in speakers?.first { $0.id == id }?.name } ?? "?"
  }
}

extension TerminalTests.ReaderTests {
  @Suite struct Extraction {
    static let said: [(path: String, words: String, speaker: String)] = [
      (Reader.french, "Nous avons failli perdre", "Odile Carrasco"),
      (Reader.french, "La fonte ne prévient pas", "Bastien Leroux-Maury"),
      (Reader.french, "un matin elle ne tient plus", "Bastien Leroux-Maury"),
      (Reader.french, "mettre des béquilles", "Bastien Leroux-Maury"),
      (Reader.french, "je défends des gens", "Farida Benkacem"),
      (Reader.french, "Un fauteuil roulant", "Farida Benkacem"),
      (Reader.french, "Nous aimons ce marché", "Armand Duquesnoy"),
      (Reader.french, "mais nous l’aimons", "Armand Duquesnoy"),
      (Reader.french, "On me dit que deux cents", "Inès Tavernier"),
      (Reader.french, "Ce qui fondra", "Inès Tavernier"),
      (Reader.french, "Je dirai octobre", "Odile Carrasco"),
      (Reader.french, "ne le croyez pas", "Odile Carrasco"),
      (Reader.english, "You learn to bring a book", "Maureen Tillotson"),
      (Reader.english, "in two winters", "Maureen Tillotson"),
      (Reader.english, "People imagine a great crisis", "Priya Raman"),
      (Reader.english, "a little worse at both", "Priya Raman"),
      (Reader.english, "most of the houses", "Priya Raman"),
      (Reader.english, "called a vandal in the post office", "Derek Oyelaran"),
      (Reader.english, "a ward of pensioners", "Derek Oyelaran"),
      (Reader.english, "Forty-one is the number", "Ruth Kjeldsen"),
      (Reader.english, "Nobody ever asks me", "Ruth Kjeldsen"),
      (Reader.english, "then we are a café", "Nell Sellick"),
      (Reader.english, "Everyone loves a boatyard", "Nell Sellick"),
      (Reader.english, "counting what he can count", "Nell Sellick"),
      (Reader.english, "Fourteen minutes", "Maureen Tillotson"),
      (Reader.english, "but you could think of one", "Maureen Tillotson"),
    ]

    /// One source that can't be read stops no other, and its status is that of the whole.
    @Test func aMissingSourceAmongOthers() throws {
      let run = try Reader.run(["extract", "--format", "csv", "/nowhere.md", Reader.english])
      #expect(run.status == 66 && run.errorText == "incise: /nowhere.md: no such file\n")
      #expect(run.outputText.contains("Maureen Tillotson"))
    }

    @Test func everyoneSaysTheirOwn() throws {
      for path in [Reader.french, Reader.english] {
        let extract = try Extract(Reader.run(["extract", path]).output)
        for line in Self.said where line.path == path {
          #expect(extract.speaker(of: line.words) == line.speaker, "\(line.words)")
        }
      }
    }

    @Test(arguments: [
      (Reader.french, "Responsable du dernier kilomètre"), (Reader.french, "Le Ventre des Tanneurs"),
    ])
    func titlesAndTermsAreNoQuotations(_ path: String, _ words: String) throws {
      #expect(try Extract(Reader.run(["extract", path]).output).speaker(of: words) == nil)
    }

    @Test func namedTermIsNoQuotation() throws {
      let facts = try Extract(Reader.run(["extract", Reader.french]).output)
      #expect(facts.speaker(of: "la cambuse") == nil)
      #expect(facts.speaker(of: "Je dirai octobre") == "Odile Carrasco")
    }

    @Test func termBesideACueIsNoQuotation() throws {
      let facts = try Extract(Reader.run(["extract", Reader.english]).output)
      #expect(facts.speaker(of: "heritage lobby") == nil)
    }

    @Test func frontMatterAndPeopleAreKnown() throws {
      let extract = try Extract(Reader.run(["extract", Reader.french]).output)
      #expect(extract.schema == 1 && extract.language == "fr" && extract.published == "2024-03-14")
      #expect(extract.title == "À Sarmonne, le marché couvert cherche sa seconde vie")
      #expect(extract.byline?.contains("Hélène Vautrin") == true)
      #expect(extract.text == nil)
      let architect = try #require(extract.speakers?.first { $0.name == "Bastien Leroux-Maury" })
      #expect(architect.role == "architecte" && architect.affiliation?.contains("Trois Travées") == true)
      #expect(architect.kind == "person")
      #expect(extract.speakers?.contains { $0.name == "Hélène Vautrin" } == false)
      #expect(
        extract.sections?.map(\.title) == [
          "", "Un toit trop lourd pour ses poteaux", "Les étals, moins nombreux et plus larges",
          "Le casse-tête des camions", "Des souvenirs à hauteur de comptoir",
        ])
    }

    /// The article that the project measures itself by, where it is at hand.
    @Test(.enabled(if: TestFiles.read(iccPath) != nil, "the shared article is not here"))
    func measuringArticleIsRead() throws {
      let extract = try Extract(Reader.run(["extract", Self.iccPath]).output)
      let direct = (extract.quotations ?? []).filter { $0.kind == "direct" }
      let names = direct.map { quotation in
        quotation.speaker.flatMap { id in extract.speakers?.first { $0.id == id }?.name } ?? "?"
      }
      #expect(names == ["Nicolas Parpex", "Maxime Patte", "Nicolas Gaudemet", "Nicolas Gaudemet"])
      #expect(
        direct.last?.content.contains("le public") == true && direct.last?.content.contains("l'annonceur") == true)
      let musk = extract.speakers?.first { $0.name.contains("Musk") }
      #expect(musk?.quotations.isEmpty ?? true)
      #expect(extract.speaker(of: "Chief AI Officer") == nil)
      #expect(extract.quotations?.contains { $0.kind == "indirect" } == true)
      let parpex = try #require(extract.speakers?.first { $0.name == "Nicolas Parpex" })
      #expect(parpex.role?.hasPrefix("Directeur") == true && parpex.affiliation == "Bpifrance")
    }
    static let iccPath = Reader.root + "/../shared/articles/icc-ia.md"

    @Test(arguments: [Reader.french, Reader.english])
    func slicesComeOutOfTheText(_ path: String) throws {
      let extract = try Extract(Reader.run(["extract", "--text", path]).output)
      let text = Array(try #require(extract.text).unicodeScalars)
      func slice(_ start: Int, _ end: Int) throws -> String {
        try #require(0 <= start && start <= end && end <= text.count)
        return String(String.UnicodeScalarView(text[start..<end]))
      }
      for quotation in try #require(extract.quotations) {
        let parts = quotation.parts ?? [.init(start: quotation.start, end: quotation.end)]
        for part in parts {
          #expect(quotation.start <= part.start && part.end <= quotation.end)
          let words = try slice(part.start, part.end)
          #expect(quotation.content.contains(words.prefix(12)), "\(words)")
        }
        if let evidence = quotation.attribution, let start = evidence.mentionStart, let end = evidence.mentionEnd {
          #expect(try slice(start, end) == evidence.mention)
        }
      }
      for speaker in try #require(extract.speakers) {
        for mention in speaker.mentions { #expect(try !slice(mention.start, mention.end).isEmpty) }
      }
      for section in try #require(extract.sections) { _ = try slice(section.start, section.end) }
      let body = try #require(extract.body)
      #expect(try !slice(body.start, body.end).contains("Vautrin"))
    }

    @Test func linesKeepTheOrderOfSources() throws {
      let run = try Reader.run(["extract", "--format", "jsonl", Reader.french, Reader.english, Reader.french])
      let lines = run.output.split(separator: UInt8(ascii: "\n"))
      #expect(try lines.map { try Extract($0).language } == ["fr", "en", "fr"])
      #expect(lines.first == lines.last)
      #expect(try Reader.run(["extract", "--format", "json", Reader.french, Reader.english]).exit == .exited(64))
    }

    @Test func recordsComeBackInOrder() throws {
      let input = records(count: 200)
      let one = try Reader.run(["extract", "--records", "--jobs", "1"], input: input)
      let two = try Reader.run(["extract", "--records", "--jobs", "2"], input: input)
      #expect(one.exit == .exited(0) && one.output == two.output)
      let extracts = try one.output.split(separator: UInt8(ascii: "\n")).map { try Extract($0) }
      #expect(extracts.count == 200)
      for (index, extract) in extracts.enumerated() where index % 50 != 7 {
        #expect(extract.id == "r\(index)" && extract.error == nil)
        #expect(extract.speaker(of: "number \(index)") == "Ann Smith")
        let quotation = try #require(extract.quotations?.first)
        let text = Array(Self.text(index).unicodeScalars)
        let words = String(String.UnicodeScalarView(text[quotation.start..<quotation.end]))
        #expect(words == quotation.content)
      }
    }

    private static func text(_ index: Int) -> String {
      "🌊 Ann Smith, a surveyor, came.\n\n“This is number \(index) é”, said Ann Smith.\n"
    }

    /// Every fiftieth record is bad, each in its own way.
    private func records(count: Int) -> [UInt8] {
      let bad = [
        "not json", #"{"id":"r57"}"#, #"{"id":"r107","text":5}"#, #"{"id":"r157","text":"\ud800"#,
      ]
      return (0..<count).flatMap { index -> [UInt8] in
        let text = Self.text(index).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: #"\n"#)
        let line = index % 50 == 7 ? bad[index / 50] : #"{"id":"r\#(index)","text":"\#(text)"}"#
        return Array((line + "\n").utf8)
      }
    }

    @Test func badRecordsDontStopTheRest() throws {
      let run = try Reader.run(["extract", "--records"], input: records(count: 200))
      let lines = try run.output.split(separator: UInt8(ascii: "\n")).map { try Extract($0) }
      #expect(lines.indices.filter { lines[$0].error != nil } == [7, 57, 107, 157])
      #expect(lines.count == 200 && lines[57].id == "r57")
    }
  }
}
