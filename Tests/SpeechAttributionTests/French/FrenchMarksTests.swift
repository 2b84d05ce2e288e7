import SpeechAttribution
import Testing

/// French marks that quote nobody, beside those that do.
@Suite struct FrenchMarksTests {
  @Test func termsAndTitles() {
    #expect(
      picture(
        """
        La ville appelle déjà la halle « la Criée ». Le film « Les Gens du bac » sera projeté samedi.
        """, .french)
          == """
          La ville appelle déjà la halle « ⟪la Criée⟫ ». Le film « ⟪Les Gens du bac⟫ » sera projeté samedi.
          """)
  }

  @Test func chargesInARow() {
    #expect(
      picture(
        """
        Luc Ferrandi a été mis en examen pour « abus de confiance », « recel » et « faux en écriture ». Il nie.
        """, .french)
          == """
          Luc Ferrandi a été mis en examen pour « ⟪abus de confiance⟫ », « ⟪recel⟫ » et « ⟪faux en écriture⟫ ». Il nie.
          """)
  }

  @Test func yesAndNo() {
    #expect(
      picture(
        """
        Les électeurs ont dit « oui » au projet. Le « non » l'emporte à Vernay.
        """, .french)
          == """
          Les électeurs ont dit « ⟪oui⟫ » au projet. Le « ⟪non⟫ » l'emporte à Vernay.
          """)
  }

  @Test func slogan() {
    #expect(
      picture(
        """
        Des manifestants défilaient en criant « Brissac démission ».
        """, .french)
          == """
          Des manifestants défilaient en criant « ⟦manifestants: Brissac démission⟧ ».
          """)
  }
}
