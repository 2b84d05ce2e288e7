import DocumentFormats
import DocumentModel
import Testing

/// What Markdown becomes.
@Suite struct MarkdownPictures {
  private func picture(_ source: String) throws -> String {
    try readDocument(Array(source.utf8), hint: SourceHint(format: "markdown")).dump
  }

  @Test func everyKindOfBlock() throws {
    let document = try picture(
      """
      ---
      title: "Un titre"
      author: Jeanne Durand
      date: 2024-03-02
      lang: fr
      ---

      Premier *paragraphe* avec **des mots
      forts** et un [lien](http://x.org/a). \u{20}
      Suite.

      ## Partie

      - un
      - deux *em*
        1. a
        2. b

      > Cité
      >
      > > dedans

      | A | B |
      |:--|--:|
      | 1 | **2** |

      ```swift
      let x = 1
      ```

      ![alt](pic.png)
      *légende*

      Note[^n]. ~~barré~~ `code` www.example.org

      ***

      <div>
      <p>Du <b>HTML</b> &laquo;brut&raquo;</p><h3>Tête</h3>fin
      </div>

      [^n]: La note.

      """)
    #expect(
      document == """
        title 0..<8 "Un titre"
        byline 10..<23 "Jeanne Durand"
        paragraph 25..<82 "Premier paragraphe avec des mots forts et un lien.⏎Suite."
          - emphasis 33..<43 "paragraphe"
          - strong 49..<63 "des mots forts"
          - link(destination: "http://x.org/a") 70..<74 "lien"
          - lineBreak 75..<76 "⏎"
        heading(level: 2) 84..<90 "Partie"
          paragraph 92..<94 in bulletItem "un"
          paragraph 95..<102 in bulletItem "deux em"
            - emphasis 100..<102 "em"
            paragraph 103..<104 in orderedItem(number: 1) "a"
            paragraph 105..<106 in orderedItem(number: 2) "b"
          paragraph 108..<113 in blockQuote "Cité"
            paragraph 115..<121 in blockQuote "dedans"
        table(index: 0) 123..<130 "A\tB⏎1\t2"
          | A | B |
          | 1 | 2 |
          - strong 129..<130 "2"
        code(language: "swift") 132..<141 "let x = 1"
        caption 143..<155 "alt légende"
          - emphasis 147..<155 "légende"
        paragraph 157..<191 "Note1. barré code www.example.org"
          - footnoteReference(number: 1) 161..<162 "1"
          - strikethrough 164..<170 "barré"
          - code 171..<175 "code"
          - link(destination: "http://www.example.org") 176..<191 "www.example.org"
        thematicBreak 191..<191 ""
        paragraph 193..<209 "Du HTML «brut»"
        heading(level: 3) 211..<216 "Tête"
        paragraph 218..<221 "fin"
        footnote(number: 1) 223..<231 "La note."
        section 0 10..<84 (lead)
        section 2 84..<231 "Partie"
        section 3 211..<231 "Tête" in 1
        byline "Jeanne Durand"
        published 2024-03-02
        """)
  }

  @Test func bylineDateAndMarksInEmphasis() throws {
    let document = try picture(
      """
      # Titre

      Par **Jean-Paul Le Guen**, à Rome

      Publié le 1er mars 2021 à 10 h 30

      *« Le sujet est absolument fondamental. »*, a dit X. *« Non. ».*

      # Encore

      """)
    #expect(
      document == """
        title 0..<5 "Titre"
        byline 7..<37 "Par Jean-Paul Le Guen, à Rome"
          - strong 11..<28 "Jean-Paul Le Guen"
        dateline 39..<74 "Publié le 1er mars 2021 à 10 h 30"
        paragraph 76..<140 "« Le sujet est absolument fondamental. », a dit X. « Non. »."
          - emphasis 76..<118 "« Le sujet est absolument fondamental. »"
          - emphasis 129..<140 "« Non. »."
        heading(level: 1) 142..<148 "Encore"
        section 0 7..<142 (lead)
        section 1 142..<148 "Encore"
        byline "Jean-Paul Le Guen"
        published 2021-03-01
        """)
  }

  @Test func frontMatterOnlyWhereItIsOne() throws {
    let document = try picture(
      """
      ---

      Un mot.

      ---

      Fin.

      """)
    #expect(
      document == """
        thematicBreak 0..<0 ""
        paragraph 0..<7 "Un mot."
        thematicBreak 7..<7 ""
        paragraph 9..<13 "Fin."
        section 0 0..<13 (lead)
        """)
  }

  @Test func looseListsAndNumbers() throws {
    let document = try picture(
      """
      3. trois

         suite

      4. quatre

      - [x] fait

      """)
    #expect(
      document == """
          paragraph 0..<5 in orderedItem(number: 3) "trois"
          paragraph 7..<12 in orderedItem(number: 3) "suite"
          paragraph 14..<20 in orderedItem(number: 4) "quatre"
          paragraph 22..<30 in bulletItem "[x] fait"
        section 0 0..<30 (lead)
        """)
  }

  @Test func picturesHaveTheirWords() throws {
    let document = try picture(
      """
      Avant ![alt](a.png) après.

      [![carte](b.png)](http://x.org)

      ![](c.png)

      """)
    #expect(
      document == """
        paragraph 0..<17 "Avant alt après."
        caption 19..<24 "carte"
          - link(destination: "http://x.org") 19..<24 "carte"
        section 0 0..<24 (lead)
        """)
  }

  @Test func rawHTMLKeepsItsWords() throws {
    let document = try picture(
      """
      Un<br>mot <b>fort</b> <!-- rien -->ici.

      <script>
      var x = 1;
      </script>

      <figure><img src=x><figcaption>Vue &amp; port</figcaption></figure>

      """)
    #expect(
      document == """
        paragraph 0..<16 "Un⏎mot fort ici."
          - lineBreak 2..<3 "⏎"
        caption 18..<28 "Vue & port"
        section 0 0..<28 (lead)
        """)
  }
}
