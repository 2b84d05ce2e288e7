import DocumentModel
import SpeechAttribution
import Testing

@Suite struct LanguageDetectionTests {
  @Test(arguments: [
    ("Le conseil a voté la loi dans la nuit, mais les élus ne sont pas tous d'accord.", Language.french),
    ("The council voted on the law at night, but not all of the members agreed with it.", .english),
    ("Der Rat hat in der Nacht über das Gesetz abgestimmt.", .german),
    ("Neuvosto hyväksyi lain yöllä äänin kaksi vastaan yksi.", .undetermined),
    ("12 345", .undetermined), ("", .undetermined),
  ])
  func tellsLanguages(text: String, language: Language) {
    #expect(detectLanguage(article(text)) == language)
  }

  @Test func marksWorkWithoutAPack() {
    #expect(
      picture("Der Bürgermeister sagte: „Wir haben lange auf diesen Tag gewartet und freuen uns sehr.“", .undetermined)
        == "Der Bürgermeister sagte: „⟦?: Wir haben lange auf diesen Tag gewartet und freuen uns sehr.⟧“")
  }
}
