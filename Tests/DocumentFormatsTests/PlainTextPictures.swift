import DocumentFormats
import DocumentModel
import Testing

/// What plain text becomes.
@Suite struct PlainTextPictures {
  private func picture(_ source: String) throws -> String {
    try readDocument(Array(source.utf8), hint: SourceHint(format: "text")).dump
  }

  @Test func wrappedTextWithSigns() throws {
    let document = try picture(
      """
      Le titre de l'article

      Par Jean Dupont et Marie L'Hôte

      Paris, le 11 mai 2023

      Une phrase qui est coupée à la fin de chaque ligne parce que le
      texte est composé ainsi, et qui reprend ici.
      — Bonjour, dit-il.
      — Bonsoir.

      Un intertitre

      Une autre phrase qui est coupée à la fin de chaque ligne parce que le
      texte est composé ainsi, et qui reprend ici.

      PREMIÈRE PARTIE

      1. Les débuts

      > cité un
      > cité deux

      - pomme
      - poire et encore
        une suite
        - sous

      1. un
      2. deux

      * * *

      Souligné
      --------
      Texte.

          let x = foo();
          }

          Des vers courts
          Et puis des vers un peu plus longs
          Fin

      """)
    #expect(
      document == """
        title 0..<21 "Le titre de l'article"
        byline 23..<55 "Par Jean Dupont et Marie L'Hôte"
        dateline 57..<78 "Paris, le 11 mai 2023"
        paragraph 80..<191 "Une phrase qui est coupée à la fin de chaque ligne parce qu…"
        paragraph 192..<212 "— Bonjour, dit-il."
        paragraph 213..<225 "— Bonsoir."
        paragraph 227..<240 "Un intertitre"
        paragraph 242..<359 "Une autre phrase qui est coupée à la fin de chaque ligne pa…"
        heading(level: 2) 361..<377 "PREMIÈRE PARTIE"
        heading(level: 2) 379..<393 "1. Les débuts"
          paragraph 397..<405 in blockQuote "cité un"
          paragraph 408..<418 in blockQuote "cité deux"
          paragraph 422..<427 in bulletItem "pomme"
          paragraph 430..<457 in bulletItem "poire et encore⏎  une suite"
            paragraph 462..<466 in bulletItem "sous"
          paragraph 471..<473 in orderedItem(number: 1) "un"
          paragraph 477..<481 in orderedItem(number: 2) "deux"
        thematicBreak 483..<483 ""
        heading(level: 2) 490..<499 "Souligné"
        paragraph 509..<515 "Texte."
        code(language: "") 517..<541 "    let x = foo();⏎    }"
        code(language: "") 543..<609 "    Des vers courts⏎    Et puis des vers un peu plus longs⏎…"
        section 0 23..<361 (lead)
        section 2 361..<379 "PREMIÈRE PARTIE"
        section 2 379..<490 "1. Les débuts"
        section 2 490..<610 "Souligné"
        byline "Jean Dupont et Marie L'Hôte"
        published 2023-05-11
        """)
  }

  @Test func aParagraphALine() throws {
    let document = try picture(
      """
      Titre court de l'article
      Ce texte a une ligne par paragraphe, et chacune est assez longue pour qu'aucun texte composé à la main n'aille jusque-là, ce qui la trahit.
      Un intertitre ici
      Ce texte a une ligne par paragraphe, et chacune est assez longue pour qu'aucun texte composé à la main n'aille jusque-là, ce qui la trahit.
      — Oui, dit-elle.

      """)
    #expect(
      document == """
        title 0..<24 "Titre court de l'article"
        paragraph 25..<167 "Ce texte a une ligne par paragraphe, et chacune est assez l…"
        heading(level: 2) 168..<185 "Un intertitre ici"
        paragraph 186..<328 "Ce texte a une ligne par paragraphe, et chacune est assez l…"
        paragraph 329..<347 "— Oui, dit-elle."
        section 0 25..<168 (lead)
        section 2 168..<348 "Un intertitre ici"
        """)
  }

  @Test func bylineAtTheEnd() throws {
    let document = try picture(
      """
      Ebola : l'OMS déclare que l'épidémie est terminée en Afrique de l'Ouest

      1er janvier 2016. – Lors d'un discours prononcé en Guinée le 29 décembre dernier, le représentant a annoncé que « la transmission » était terminée.

      En 2014-2015, ce sont plus de 28 000 cas.

      Article écrit par ASTRID BRIANT

      """)
    #expect(
      document == """
        title 0..<75 "Ebola : l'OMS déclare que l'épidémie est terminée en Afriqu…"
        paragraph 77..<235 "1er janvier 2016. – Lors d'un discours prononcé en Guinée l…"
        paragraph 237..<278 "En 2014-2015, ce sont plus de 28 000 cas."
        byline 280..<312 "Article écrit par ASTRID BRIANT"
        section 0 77..<313 (lead)
        byline "ASTRID BRIANT"
        """)
  }

  @Test func dialoguesAreNoLists() throws {
    let document = try picture(
      """
      - Tu viens ?
      - Oui !

      — Non, dit-il.

      – Peut-être.

      """)
    #expect(
      document == """
        paragraph 0..<12 "- Tu viens ?"
        paragraph 13..<20 "- Oui !"
        paragraph 22..<38 "— Non, dit-il."
        paragraph 40..<55 "– Peut-être."
        section 0 0..<56 (lead)
        """)
  }

  @Test func listsPartedByBlankLines() throws {
    let document = try picture(
      """
      Voici

      • un

      • deux

      1. un

      2. deux

      fin.

      """)
    #expect(
      document == """
        title 0..<5 "Voici"
          paragraph 11..<13 in bulletItem "un"
          paragraph 19..<23 in bulletItem "deux"
          paragraph 28..<30 in orderedItem(number: 1) "un"
          paragraph 35..<39 in orderedItem(number: 2) "deux"
        paragraph 41..<45 "fin."
        section 0 11..<46 (lead)
        """)
  }

  @Test func firstLinesSetIn() throws {
    let document = try picture(
      """
         Il était une fois un homme qui vivait au bord
      de la mer et qui parlait peu.
         Un jour il partit sans rien dire à personne
      et ne revint pas.

      """)
    #expect(
      document == """
        paragraph 3..<79 "Il était une fois un homme qui vivait au bord⏎de la mer et …"
        paragraph 83..<145 "Un jour il partit sans rien dire à personne⏎et ne revint pa…"
        section 0 3..<146 (lead)
        """)
  }

  @Test func numberedHeadings() throws {
    let document = try picture(
      """
      Le titre

      I. Origines

      Le premier paragraphe est là.

      1.2 Détails

      Le second paragraphe est là.

      Chapitre 3

      Le dernier.

      """)
    #expect(
      document == """
        title 0..<8 "Le titre"
        heading(level: 2) 10..<21 "I. Origines"
        paragraph 23..<53 "Le premier paragraphe est là."
        heading(level: 3) 55..<67 "1.2 Détails"
        paragraph 69..<98 "Le second paragraphe est là."
        heading(level: 2) 100..<110 "Chapitre 3"
        paragraph 112..<123 "Le dernier."
        section 2 10..<100 "I. Origines"
        section 3 55..<100 "1.2 Détails" in 0
        section 2 100..<124 "Chapitre 3"
        """)
  }

  @Test func indentedQuotation() throws {
    let document = try picture(
      """
      Il écrit :

          Les lignes de cette citation sont toutes bien
          remplies jusqu'au bout ou presque, comme il
          convient.

      Et il signe.

      """)
    #expect(
      document == """
        paragraph 0..<11 "Il écrit :"
          paragraph 17..<124 in blockQuote "Les lignes de cette citation sont toutes bien⏎    remplies …"
        paragraph 126..<138 "Et il signe."
        section 0 0..<139 (lead)
        """)
  }

  @Test func carriageReturns() throws {
    let document = try picture(
      """
      Titre\r
      \r
      Une ligne\r
      et une autre.\r

      """)
    #expect(
      document == """
        title 0..<5 "Titre"
        paragraph 9..<33 "Une ligne\r\net une autre."
        section 0 9..<35 (lead)
        """)
  }

  @Test func openingWithSpeech() throws {
    let document = try picture(
      """
      “I'm not a hero,” says Ollie Marsh. “Anyone would have done it.”

      He is thirteen.

      """)
    #expect(
      document == """
        paragraph 0..<72 "“I'm not a hero,” says Ollie Marsh. “Anyone would have done…"
        paragraph 74..<89 "He is thirteen."
        section 0 0..<90 (lead)
        """)
  }

  @Test func openingWithTurns() throws {
    let document = try picture(
      """
      MS. ROE: When did you know about the leak?

      DR. DOE: In April.

      """)
    #expect(
      document == """
        paragraph 0..<42 "MS. ROE: When did you know about the leak?"
        paragraph 44..<62 "DR. DOE: In April."
        section 0 0..<63 (lead)
        """)
  }
}
