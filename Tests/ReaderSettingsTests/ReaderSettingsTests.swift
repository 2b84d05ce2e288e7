import InterfaceWords
import ReaderSettings
import TOMLReader
import Testing

@Suite struct ReaderSettingsTests {
  @Test(arguments: [
    ("", ""), ("measure = 60\ntheme = \"nord\"", ""),
    ("mesure = 60", "c:1:1: error: unknown setting \"mesure\": did you mean \"measure\"?"),
    ("measure = 5", "c:1:11: error: \"measure\" is 20 to 200, not 5"),
    ("measure = \"wide\"", "c:1:11: error: \"measure\" is 20 to 200, not a string"),
    (
      "\npanes = \"shwon\"",
      "c:2:9: error: \"panes\" is one of \"auto\", \"shown\", \"hidden\": did you mean \"shown\"?"
    ),
    ("search-regex = 1", "c:1:16: error: \"search-regex\" is true or false, not an integer"),
    ("theme = []", "c:1:9: error: \"theme\" is a name, not an array"),
    ("measure = 9223372036854775807", "c:1:11: error: \"measure\" is 20 to 200, not 9223372036854775807"),
  ])
  func problemsSayWhatAndWhere(text: String, problem: String) {
    let loaded = ReaderSettings.load(text: text, file: "c")
    #expect(loaded.problems.map(\.description).joined() == problem)
  }

  @Test(arguments: [
    ("mesure = 60", "c:1:1: erreur : réglage inconnu « mesure » ; vouliez-vous dire « measure » ?"),
    ("\nmeasure = 5", "c:2:11: erreur : « measure » attend un nombre de 20 à 200, et non 5"),
    ("language = \"français\"", "c:1:12: erreur : « language » attend \"auto\", \"en\", \"fr\""),
    (
      "language = \"fre\"",
      "c:1:12: erreur : « language » attend \"auto\", \"en\", \"fr\" ; vouliez-vous dire « fr » ?"
    ),
    ("mouse = 1", "c:1:9: erreur : « mouse » attend true ou false, et non un entier"),
  ])
  func problemsAreToldInFrenchToo(text: String, problem: String) {
    let loaded = ReaderSettings.load(text: text, file: "c")
    #expect(loaded.problems.map { $0.wording.french.replacing("\u{A0}", with: " ") } == [problem])
  }

  @Test func whatIsRightHoldsBesideWhatIsWrong() {
    let settings = ReaderSettings.load(text: "measure = 60\npanes = 3\ntheme = \"nord\"", file: "c").settings
    #expect(settings.number(.measure) == 60 && settings.text(.theme) == "nord" && settings.text(.panes) == "auto")
    #expect(ReaderSettings.load(text: "measure = 60\n[", file: "c").settings == ReaderSettings())
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func theTemplateIsRightAndSaysEverything(language: InterfaceLanguage) {
    let template = SettingsFile.template(in: language)
    #expect(ReaderSettings.load(text: template, file: "c").problems.isEmpty)
    // Without its comments it is the usual settings, each of them.
    let lines = template.split(separator: "\n").filter { $0.contains(" = ") }.map { $0.dropFirst(2) }
    let loaded = ReaderSettings.load(text: lines.joined(separator: "\n"), file: "c")
    #expect(loaded.problems.map(\.description) == [])
    for setting in Setting.allCases { #expect(loaded.settings.told[setting] == setting.row.usual, "\(setting)") }
  }

  @Test(arguments: [
    ("", "measure = 60\n"),
    ("# mine\nmeasure = 80   # wide\npanes = \"auto\"\n", "# mine\nmeasure = 60  # wide\npanes = \"auto\"\n"),
    ("# Columns.\n# measure = 72\n# panes = 1\n", "# Columns.\nmeasure = 60\n# panes = 1\n"),
    ("theme = \"a#b\"\n\"measure\"=1", "theme = \"a#b\"\nmeasure = 60\n"),
  ])
  func keptSettingsLeaveTheRestAlone(text: String, expected: String) {
    #expect(SettingsFile.keeping([(setting: .measure, value: .number(60))], in: text) == expected)
  }

  @Test func stringsAreQuoted() {
    let kept = SettingsFile.keeping([(setting: .theme, value: .text("a\"b\\"))], in: "")
    #expect(ReaderSettings.load(text: kept, file: "c").settings.text(.theme) == "a\"b\\")
  }
}
