import DocumentModel
import Testing
import TextLayout

/// Pictures of every kind of block.
@Suite struct BlockTests {
  private var article: Document {
    var builder = DocumentBuilder()
    builder.add("Titre de l’article", .title)
    builder.add("Par Moi", .byline)
    builder.add("Le 3 mai", .dateline)
    builder.add("Chapeau court.")
    builder.add("Section", .heading(level: 2))
    let quote = builder.open(.blockQuote)
    builder.add("Une citation assez longue pour deux lignes.", in: quote)
    builder.add("Dedans il y en a encore une autre.", in: builder.open(.blockQuote, in: quote))
    let nine = builder.open(.orderedItem(number: 9))
    builder.add("Point neuf avec une suite longue.", in: nine)
    let bullet = builder.open(.bulletItem, in: nine)
    builder.add("sous-point", in: bullet)
    builder.add("sous-sous-point", in: builder.open(.bulletItem, in: bullet))
    let ten = builder.open(.orderedItem(number: 10))
    builder.add("Point dix.", in: ten)
    builder.add("Suite du point.", in: ten)
    builder.add("", .thematicBreak)
    builder.add("Note de bas de page assez longue.", .footnote(number: 1))
    return builder.document
  }

  @Test func article30() {
    #expect(
      picture(article, width: 30) == """
        Titre de l’article

        Par Moi
        Le 3 mai

        Chapeau court.


        Section

        │ Une citation assez longue
        │ pour deux lignes.

        │ │ Dedans il y en a encore
        │ │ une autre.

         9. Point neuf avec une suite
            longue.
            • sous-point
              ◦ sous-sous-point
        10. Point dix.

            Suite du point.

                    * * *

        [1] Note de bas de page assez
            longue.
        """)
  }

  @Test func textKeepsItsRoomInDeepNests() {
    var builder = DocumentBuilder()
    var holder: Int?
    for _ in 0..<10_000 { holder = builder.open(.blockQuote, in: holder) }
    builder.add("un deux trois", in: holder)
    #expect(picture(builder.document, width: 10) == "│ │ un\n│ │ deux\n│ │ trois")
    #expect(picture(builder.document, width: 4) == "un\ndeux\ntro-\nis")
  }

  @Test func markersOfSeveralItemsShareALine() {
    var builder = DocumentBuilder()
    let outer = builder.open(.bulletItem)
    builder.add("a", in: builder.open(.orderedItem(number: 1), in: outer))
    #expect(picture(builder.document, width: 20) == "• 1. a")
  }

  @Test func code() {
    let text = "func a() {\r\n\treturn 1\n}\n\nlet x = \"a very long line of code\"\n"
    #expect(
      picture(text, .code(language: "swift"), width: 24) == """
          func a() {
              return 1
          }

          let x = "a very long ↵
          line of code"
        """)
    #expect(picture("ab\tc\rd", .code(language: ""), width: 10) == "ab  c␍d")
    #expect(picture("漢a漢", .code(language: ""), width: 3) == "漢↵\na漢")
  }

  private var table: Document {
    var builder = DocumentBuilder()
    builder.addTable(
      [["Nom", "Valeur", "Note"], ["Un", "1", "une note un peu longue"], ["Deux", "22", "autre note"]],
      alignments: [.left, .right, .center])
    builder.add("Légende", .caption)
    return builder.document
  }

  @Test func tables() {
    #expect(
      picture(table, width: 80) == """
        ┌──────┬────────┬────────────────────────┐
        │ Nom  │ Valeur │          Note          │
        ├──────┼────────┼────────────────────────┤
        │ Un   │      1 │ une note un peu longue │
        │ Deux │     22 │       autre note       │
        └──────┴────────┴────────────────────────┘
        Légende
        """)
    #expect(
      picture(table, width: 36) == """
        ┌──────┬────────┬──────────────────┐
        │ Nom  │ Valeur │       Note       │
        ├──────┼────────┼──────────────────┤
        │ Un   │      1 │ une note un peu  │
        │      │        │      longue      │
        ├──────┼────────┼──────────────────┤
        │ Deux │     22 │    autre note    │
        └──────┴────────┴──────────────────┘
        Légende
        """)
    #expect(
      picture(table, width: 18) == """
        Nom │ Valeur │
          Note

        Nom: Un
        Valeur: 1
        Note: une note un
          peu longue

        Nom: Deux
        Valeur: 22
        Note: autre note
        Légende
        """)
  }

  @Test func piecesOfATableAgree() {
    var builder = DocumentBuilder()
    builder.addTable([["n", "mot"]] + (1...5_000).map { ["\($0)", String(repeating: "x", count: 1 + $0 % 9)] })
    let document = builder.document
    let count = Typesetter.unitCount(ofBlock: 0, in: document)
    #expect(count > 1)
    let lines = picture(document, width: 40).split(separator: "\n")
    #expect(lines.count == 5_001 + 3)
    #expect(Set(lines.map(\.count)).count == 1)
  }

  @Test func emptyBlocksHaveALine() {
    let empty = Document(text: DocumentText(""), blocks: [])
    #expect(Typesetter.layOut(LayoutUnit(block: 0), in: empty, options: LayoutOptions(width: 5)).count == 1)
    #expect(Typesetter.unitCount(ofBlock: 0, in: empty) == 0)
    #expect(Typesetter.unit(at: TextOffset(3), in: empty) == LayoutUnit(block: 0))
    #expect(picture(empty, width: 5) == "")
    for kind in [Block.Kind.paragraph, .code(language: ""), .thematicBreak, .table(index: 7), .footnote(number: 1)] {
      let document = document("", kind)
      #expect(Typesetter.layOut(LayoutUnit(block: 0), in: document, options: LayoutOptions(width: 1)).count == 1)
    }
  }
}
