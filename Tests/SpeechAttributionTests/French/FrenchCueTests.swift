import SpeechAttribution
import Testing

/// How French tells who speaks beside the words said.
@Suite struct FrenchCueTests {
  @Test func invertedVerbBehindTheName() {
    #expect(
      picture(
        """
        « Nous partirons demain », a assuré le préfet Armand Delcourt.
        """, .french)
          == """
          « ⟦Armand Delcourt: Nous partirons demain⟧ », a assuré le préfet Armand Delcourt.
          """)
  }

  @Test func infinitiveThatGoesOn() {
    #expect(
      picture(
        """
        Solène Abgrall a déclaré : « C'est une réunion pour rien. » Et d'ajouter : « On recommence lundi. »
        """, .french)
          == """
          Solène Abgrall a déclaré : « ⟦Solène Abgrall: C'est une réunion pour rien.⟧ » Et d'ajouter : « ⟦Solène Abgrall: On recommence lundi.⟧ »
          """)
  }

  @Test func inciseInsideTheMarks() {
    #expect(
      picture(
        """
        « Je pars, confiait hier Marc Loubet. Je ne reviendrai pas. »
        """, .french)
          == """
          « ⟦Marc Loubet: Je pars⟧, confiait hier Marc Loubet. ⟦Marc Loubet: Je ne reviendrai pas.⟧ »
          """)
  }

  @Test func anonymousVoiceAndFaitSavoir() {
    #expect(
      picture(
        """
        « Il faut que les trains roulent », explique-t-on à la gare. « Mon client se taira », a fait savoir son avocat, Me Louis Arnoux.
        """, .french)
          == """
          « ⟦?: Il faut que les trains roulent⟧ », explique-t-on à la gare. « ⟦Louis Arnoux: Mon client se taira⟧ », a fait savoir son avocat, Me Louis Arnoux.
          """)
  }

  @Test func verbInsideTheMarks() {
    #expect(
      picture(
        """
        La direction du port « regrette cette escalade » et « appelle au calme ».
        """, .french)
          == """
          La direction du port « ⟦direction du port~ regrette cette escalade⟧ » et « ⟦direction du port~ appelle au calme⟧ ».
          """)
  }

  @Test func auxiliaryPartedFromItsParticiple() {
    #expect(
      picture(
        """
        Luc Ferrandi a, lors d'une visite à Vernay, qualifié le projet de « folie douce ».
        """, .french)
          == """
          Luc Ferrandi a, lors d'une visite à Vernay, qualifié le projet de « ⟦Luc Ferrandi~ folie douce⟧ ».
          """)
  }

  @Test func twoMarksOneCue() {
    #expect(
      picture(
        """
        « Bien entendu, nous viendrons. » « Et nous ne viendrons pas seuls », a répondu la députée Inès Garrigue.
        """, .french)
          == """
          « ⟦Inès Garrigue: Bien entendu, nous viendrons.⟧ » « ⟦Inès Garrigue: Et nous ne viendrons pas seuls⟧ », a répondu la députée Inès Garrigue.
          """)
  }

  @Test func subordinateSpeaker() {
    #expect(
      picture(
        """
        La présidente affirme que « les caisses sont vides » tandis que son rival Paul Vidal s'« étonne de tant de hâte ».
        """, .french)
          == """
          La présidente affirme que « ⟦présidente~ les caisses sont vides⟧ » tandis que son rival Paul Vidal s'« ⟦Paul Vidal~ étonne de tant de hâte⟧ ».
          """)
  }

  @Test func relativeBehindSource() {
    #expect(
      picture(
        """
        Selon une note, que La Gazette a pu lire, « le pont coûtera trop cher ».
        """, .french)
          == """
          Selon une note, que La Gazette a pu lire, « ⟦note~ le pont coûtera trop cher⟧ ».
          """)
  }

  @Test func severalBehindTheVerb() {
    #expect(
      picture(
        """
        « Il faut agir », ont déclaré Jean Roy et Anne Vidal. « Il est tard », a dit Jean Roy et Anne Vidal a ri.
        """, .french)
          == """
          « ⟦Jean Roy & Anne Vidal: Il faut agir⟧ », ont déclaré Jean Roy et Anne Vidal. « ⟦Jean Roy: Il est tard⟧ », a dit Jean Roy et Anne Vidal a ri.
          """)
  }

  @Test func wordsOfSomebodyElse() {
    #expect(
      picture(
        """
        Odile Kerbrat répète les propos tenus par le pêcheur Luc Ferrandi : « samedi, nous sortirons le filet ».
        """, .french)
          == """
          Odile Kerbrat répète les propos tenus par le pêcheur Luc Ferrandi : « ⟦Luc Ferrandi: samedi, nous sortirons le filet⟧ ».
          """)
  }

  @Test func reportedClauses() {
    #expect(
      picture(
        """
        Odile Kerbrat a précisé que le pont rouvrirait en mai. Le maire promet de venir. Selon le parquet, le conducteur roulait trop vite.
        """, .french)
          == """
          Odile Kerbrat a précisé que ⟦Odile Kerbrat~ le pont rouvrirait en mai⟧. Le maire promet de venir. Selon le parquet, ⟦le parquet~ le conducteur roulait trop vite⟧.
          """)
  }

  @Test func clausesEndWithTheirVerb() {
    #expect(
      picture(
        """
        Des riverains confient ne pas dormir, mais se refusent à partir. La ville a ordonné une enquête que personne ne lira.
        """, .french)
          == """
          Des riverains confient ⟦riverains~ ne pas dormir⟧, mais se refusent à partir. La ville a ordonné une enquête que personne ne lira.
          """)
  }

  @Test func participleWithItsOwnSubject() {
    #expect(
      picture(
        """
        Le journaliste, L'Écho le qualifiant d'« inclassable », a souri.
        """, .french)
          == """
          Le journaliste, L'Écho le qualifiant d'« ⟦L'Écho~ inclassable⟧ », a souri.
          """)
  }

  @Test func paragraphsEachOpened() {
    #expect(
      picture(
        """
        « La gare fermera.
        « Personne ne la rouvrira.
        « C'est ainsi », a conclu le préfet Marc Loubet.
        """, .french)
          == """
          « ⟦Marc Loubet: La gare fermera.⟧
          « ⟦Marc Loubet: Personne ne la rouvrira.⟧
          « ⟦Marc Loubet: C'est ainsi⟧ », a conclu le préfet Marc Loubet.
          """)
  }
}
