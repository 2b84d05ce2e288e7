import SpeechAttribution
import Testing

/// Interviews, transcripts and dialogues in French.
@Suite struct FrenchTurnsTests {
  @Test func transcript() {
    #expect(
      picture(
        """
        # Table ronde sur le fleuve
        Le Courrier : Comment va le fleuve ?
        Anne Delorme : Mal. Il a perdu un mètre en deux ans.
        Le Courrier : Et les pêcheurs ?
        Paul Vidal : Ils s'adaptent, comme toujours.
        Anne Delorme : Pas tous.
        """, .french)
          == """
          Table ronde sur le fleuve
          Le Courrier : ⟦Le Courrier: Comment va le fleuve ?⟧
          Anne Delorme : ⟦Anne Delorme: Mal. Il a perdu un mètre en deux ans.⟧
          Le Courrier : ⟦Le Courrier: Et les pêcheurs ?⟧
          Paul Vidal : ⟦Paul Vidal: Ils s'adaptent, comme toujours.⟧
          Anne Delorme : ⟦Anne Delorme: Pas tous.⟧
          """)
  }

  @Test func interview() {
    #expect(
      picture(
        """
        # Entretien avec Mireille Castang
        Mireille Castang étudie les glaciers depuis trente ans.
        **Pourquoi ce livre maintenant ?**
        Parce que la glace n'attend pas.
        **Que répondez-vous aux sceptiques ?**
        Qu'ils viennent marcher avec moi.
        **Et demain, que ferez-vous ?**
        Demain, nous mesurerons encore.
        """, .french)
          == """
          Entretien avec Mireille Castang
          Mireille Castang étudie les glaciers depuis trente ans.
          Pourquoi ce livre maintenant ?
          ⟦Mireille Castang: Parce que la glace n'attend pas.⟧
          Que répondez-vous aux sceptiques ?
          ⟦Mireille Castang: Qu'ils viennent marcher avec moi.⟧
          Et demain, que ferez-vous ?
          ⟦Mireille Castang: Demain, nous mesurerons encore.⟧
          """)
  }

  @Test func dialogueTakesTurns() {
    #expect(
      picture(
        """
        — Vous étiez là ? demande la présidente.
        — Non, répond Lucas Ferrier, je dormais.
        — Toute la nuit ?
        — Toute la nuit.
        """, .french)
          == """
          — ⟦présidente: Vous étiez là ?⟧ demande la présidente.
          — ⟦Lucas Ferrier: Non⟧, répond Lucas Ferrier, ⟦Lucas Ferrier: je dormais.⟧
          — ⟦présidente: Toute la nuit ?⟧
          — ⟦Lucas Ferrier: Toute la nuit.⟧
          """)
  }

  /// A name before an answer is none of its words; a sentence with a colon is no name.
  @Test func answersMayBeginWithAName() {
    #expect(
      picture(
        """
        # Tout repenser
        Claire Dubreuil dirige l'Institut du logement.
        **Pourquoi ce livre ?**
        Parce que la situation est intenable.
        **Que proposez-vous ?**
        Claire Dubreuil : Il faut encadrer les loyers.
        **Et l'État ?**
        Une chose est sûre : il regarde ailleurs.
        """, .french)
          == """
          Tout repenser
          Claire Dubreuil dirige l'Institut du logement.
          Pourquoi ce livre ?
          ⟦Claire Dubreuil: Parce que la situation est intenable.⟧
          Que proposez-vous ?
          Claire Dubreuil : ⟦Claire Dubreuil: Il faut encadrer les loyers.⟧
          Et l'État ?
          ⟦Claire Dubreuil: Une chose est sûre : il regarde ailleurs.⟧
          """)
  }

  @Test(arguments: [
    """
    # Le port en dix questions
    Le Phare : ⟦Le Phare: Que devient le port ?⟧
    Anne Kerven : ⟦Anne Kerven: Il change.⟧
    – ⟦Le Phare: Faut-il s'en plaindre ?⟧
    – ⟦Anne Kerven: Pas du tout.⟧
    – ⟦Le Phare: Et les marins ?⟧
    – ⟦Anne Kerven: Ils s'y font.⟧
    """,
    """
    # Le port en dix questions
    Gazette : ⟦Gazette: Comment va le port ?⟧
    Anne Kerven : ⟦Anne Kerven: Il va bien.⟧
    G : ⟦Gazette: Et les marins ?⟧
    A.K : ⟦Anne Kerven: Ils dorment tous.⟧
    """,
  ]) func labelsThatAreLeftOut(_ expected: String) {
    #expect("# " + picture(plain(expected), .french) == expected)
  }

  /// The next paragraph is whose words the last sentence brings in.
  @Test func paragraphOfWords() {
    #expect(
      picture(
        """
        La maire Odile Kerven a dénoncé un retard qui dure depuis dix ans.
        « On attend un bac. Il ne vient pas. »
        """, .french
      )
      .contains("« ⟦Odile Kerven: On attend un bac. Il ne vient pas.⟧ »"))
  }

  @Test func initialsOfADoubleName() {
    #expect(
      picture(
        """
        Bonjour Jean-Luc, comment allez-vous ?
        Jean-Luc Ropars : Bien, merci.
        Et le port ?
        JLR : Il dort.
        Et les marins ?
        JLR : Eux aussi.
        """, .french
      )
      .contains("JLR : ⟦Jean-Luc Ropars: Eux aussi.⟧"))
  }

  /// A banner speaks for itself, and for nobody who was quoted before.
  @Test func whatAColonExplainsIsNobodys() {
    #expect(
      picture(
        """
        « Nous partirons », dit Jean Roux.
        « Du pain et des roses » : la banderole barre la façade.
        """, .french)
          == """
          « ⟦Jean Roux: Nous partirons⟧ », dit Jean Roux.
          « ⟦?: Du pain et des roses⟧ » : la banderole barre la façade.
          """)
  }
}
