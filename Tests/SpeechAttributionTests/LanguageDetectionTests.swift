import DocumentModel
import SpeechAttribution
import Testing

@Suite struct LanguageDetectionTests {
  @Test(arguments: [
    ("Le conseil a voté la loi dans la nuit, mais les élus ne sont pas tous d'accord.", Language.french),
    ("The council voted on the law at night, but not all of the members agreed with it.", .english),
    ("Der Rat hat in der Nacht über das Gesetz abgestimmt.", .german),
    ("Neuvosto hyväksyi lain yöllä äänin kaksi vastaan yksi.", .undetermined),
    ("El presidente ha anunciado que la reforma será aprobada antes de fin de año, según la ministra.", .undetermined),
    ("Il ministro ha detto che la riforma sarà approvata e che le parti sociali sono state sentite.", .undetermined),
    ("O ministro disse que a reforma será aprovada e que não vai deixar ninguém para trás.", .undetermined),
    // Half and half: the one there is more of.
    ("Le maire a dit oui. The mayor said that the plan would be ready and that it was good for all of them.", .english),
    ("12 345", .undetermined), ("", .undetermined),
    // A verb of saying beside marks.
    ("« Oui », dit Paul Roux.", .french), ("« Jamais ! » a lancé Jane Roe.", .french),
    ("Jane Roe a répondu : « Jamais. »", .french), ("\"No,\" Jane Roe replied.", .english),
    ("„Niemals“, antwortete Anna Braun.", .german), ("\"Nunca\", dijo Juan Roe.", .undetermined),
    ("Jane Roe admit « Pax ».", .undetermined),
  ])
  func tellsLanguages(text: String, language: Language) {
    #expect(detectLanguage(article(text)) == language)
  }

  @Test func marksWorkWithoutAPack() {
    #expect(
      picture("De burgemeester zei: „Wij hebben lang op deze dag gewacht en wij zijn er heel blij mee.“", nil)
        == "De burgemeester zei: „⟦?: Wij hebben lang op deze dag gewacht en wij zijn er heel blij mee.⟧“")
  }

  /// A paragraph in another language is read in it, and the people of the article are known in all of them.
  @Test func blocksMayHaveLanguagesOfTheirOwn() {
    #expect(
      picture(
        """
        Le maire, Jean Dupont, a présenté le projet devant le conseil, qui l'a adopté dans la nuit de lundi à mardi.
        “The market will be open by October and we are ready for it,” said Ann Smith, the mayor of the twin town.
        « Nous aussi, depuis des mois », a répondu M. Dupont.
        She told Mr. Dupont that the work had been hard for all of them.
        """, nil)
          == """
          Le maire, Jean Dupont, a présenté le projet devant le conseil, qui l'a adopté dans la nuit de lundi à mardi.
          “⟦Ann Smith: The market will be open by October and we are ready for it,⟧” said Ann Smith, the mayor of the twin town.
          « ⟦Jean Dupont: Nous aussi, depuis des mois⟧ », a répondu M. Dupont.
          She told Mr. Dupont ⟦Ann Smith~ that the work had been hard for all of them⟧.
          """)
  }

  /// In a script that no pack knows, a Latin name beside the marks says nothing.
  @Test func otherScriptsHaveMarksOnly() {
    #expect(
      picture(
        """
        The council voted on the plan at night, and the mayor was not there to see it, as Ann Smith told Le Monde.
        \u{5E8}\u{5D0}\u{5E9} \u{5D4}\u{5E2}\u{5D9}\u{5E8} \u{5D0}\u{5DE}\u{5E8} \u{5D1} Le Monde \u{5DB}\u{5D9} \u{5D4}\u{5E9}\u{5D5}\u{5E7} \u{5D9}\u{5E4}\u{5EA}\u{5D7}. “\u{5D0}\u{5E0}\u{5D7}\u{5E0}\u{5D5} \u{5E2}\u{5D5}\u{5D1}\u{5D3}\u{5D9}\u{5DD} \u{5E7}\u{5E9}\u{5D4} \u{5DE}\u{5D0}\u{5D5}\u{5D3}”.
        """, nil
      ).contains("“⟦?: "))
  }

  /// Names that look like another language's small words make no paragraph foreign.
  @Test func namesAreNoLanguage() {
    let source = """
      The council voted on the plan at night, and the mayor was not there to see it when they did.
      « Le marché ouvrira dans le quartier et les élus ne sont pas tous pour », a dit Jean Dupont.
      “Ratings fell,” Les Moonves told Reuters reporters.
      """
    #expect(picture(source, nil).contains("“⟦Les Moonves: Ratings fell,⟧”"))
  }
}
