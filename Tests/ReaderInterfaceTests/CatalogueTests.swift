import InterfaceWords
import Keybindings
import ReaderInterface
import ReaderSettings
import ScreenFrame
import Testing

@Suite struct CatalogueTests {
  /// Words that both languages have, or that only look alike.
  private static let sameInBoth: Set<Phrase> = [
    .hintMention, .hintActions, .hintArticle, .sections, .actions, .footnote, .mention, .heedsAccents,
  ]

  @Test func everyPhraseHasItsWordsInBothLanguages() {
    for phrase in Phrase.allCases {
      #expect(!phrase[.english].isEmpty && !phrase[.french].isEmpty, "\(phrase)")
      #expect((phrase[.english] == phrase[.french]) == Self.sameInBoth.contains(phrase), "\(phrase)")
    }
    for rule in RuleWording.allCases { #expect(rule.row.english != rule.row.french, "\(rule)") }
    for sentence in Sentence.samples {
      #expect(sentence[.english] != sentence[.french] || sentence == .phrase(.actions), "\(sentence)")
    }
  }

  /// An apostrophe is ’; before : ; ! ? » and behind « stands a space that doesn't break.
  @Test func frenchIsSetAsFrench() {
    let rows =
      Phrase.allCases.map { $0[.french] } + RuleWording.allCases.map(\.row.french)
      + Sentence.samples.map { $0[.french] } + ActionTable.rows.map(\.row.french)
    for row in rows {
      let scalars = Array(row.unicodeScalars)
      #expect(!row.contains("'") && !row.contains("..."), "\(row)")
      for (index, scalar) in scalars.enumerated() {
        if ":;!?»%".unicodeScalars.contains(scalar), index > 0 {
          #expect(scalars[index - 1] == "\u{A0}", "\(row)")
        }
        if scalar == "«" { #expect(index + 1 < scalars.count && scalars[index + 1] == "\u{A0}", "\(row)") }
      }
    }
  }

  @Test(arguments: [
    (Sentence.copied(.theLink, characters: 1), "copied: the link (1 character)", "copié : le lien (1 caractère)"),
    (.copied(.theLink, characters: 2), "copied: the link (2 characters)", "copié : le lien (2 caractères)"),
    (.copied(.theLink, characters: 0), "copied: the link (0 characters)", "copié : le lien (0 caractère)"),
    (.lastOf(1, .section), "the only section", "la seule section"),
    (.lastOf(4, .speaker), "the last of 4 speakers", "le dernier des 4 locuteurs"),
    (.furtherKeys(1), "… 1 key", "… 1 touche"),
    (
      .clipboardFailed(tool: "xsel", .status(2), terminalHasIt: true),
      "xsel ended with status 2; the terminal alone has the words",
      "xsel s’est terminé avec le code 2 ; seul le terminal a le texte"
    ),
  ])
  func numbersHaveTheirNouns(sentence: Sentence, english: String, french: String) {
    #expect(sentence[.english] == english)
    #expect(sentence[.french].replacing("\u{A0}", with: " ") == french)
  }

  @Test(arguments: [
    ("fr_FR.UTF-8", "fr"), ("fr", "fr"), ("fr_CH", "fr"), ("fr@euro", "fr"), ("FR_be.utf8", "fr"), ("C.UTF-8", "en"),
    ("de_DE", "en"), ("frp_FR", "en"), ("", "en"), ("en_GB", "en"),
  ])
  func theLocaleDecides(locale: String, language: String) {
    #expect(InterfaceLanguage(locale: locale).rawValue == language)
  }

  @Test func theLanguageIsSwitchedLive() {
    let state = trial.state(120, 24)
    let french = state.typing("z i")
    #expect(french.bottomLine.contains("Incise parle français"))
    #expect(draw(french).picture.contains("3 Locuteurs"))
    #expect(french.typing("z i").bottomLine.contains("Incise speaks English"))
    #expect(draw(french.typing("z i", "j", "k")) == draw(state.typing("j", "k")))
  }

  @Test func theSettingWinsOverTheLocaleAndIsKept() {
    func settings(_ text: String) -> ReaderSettings { ReaderSettings.load(text: text, file: "c").settings }
    var state = trial.state(120, 24)
    #expect(state.settingsToKeep(beside: settings("")).isEmpty)
    state.apply(settings("language = \"fr\""))
    #expect(draw(state).picture.contains("Citations"))
    #expect(state.settingsToKeep(beside: settings("language = \"fr\"")).isEmpty)
    let kept = state.typing("z i").settingsToKeep(beside: settings("language = \"fr\""))
    #expect(kept.map(\.setting) == [.language] && kept.map(\.value) == [.text("en")])
    #expect(state.typing("z i").settingsToKeep(beside: settings("")).isEmpty)
    state.apply(settings("language = \"auto\""))
    #expect(draw(state).picture.contains("Quotations"))
  }

  @Test func actionsAreFoundInTheOtherLanguageToo() {
    let state = trial.state(120, 30).typing("z i")
    func first(_ keys: String) -> String? {
      guard case .palette(let palette) = state.typing(":", keys).popup else { return nil }
      return palette.items.first?.words
    }
    #expect(first("c i t a t i o n <space> s u i v") == "Aller à la citation suivante")
    #expect(first("n e x t <space> q u o t a t i o n") == "Go to the next quotation")
    #expect(first("q u i") == "Quitter")
    // Where both languages fit as well, the interface's own.
    #expect(first("a r t i c l e")?.hasPrefix("Aller") == true)
    let help = draw(state.typing("?", "n e x t <space> s e n t e n c e")).picture
    #expect(help.contains("Go to the next sentence") && help.contains("tapez") == false)
    #expect(draw(state.typing("?", "p h r a s e")).picture.contains("Aller à la phrase suivante"))
  }
}

extension Sentence {
  /// One of each; the compiler asks where a new one follows.
  static let samples: [Sentence] = Array(sequence(first: .phrase(.actions)) { following($0) })

  private static func following(_ sentence: Sentence) -> Sentence? {
    switch sentence {
    case .phrase: .measure(columns: 2)
    case .measure: .lineSpacing(1)
    case .lineSpacing(1): .lineSpacing(2)
    case .lineSpacing: .theme("x")
    case .theme: .notFound("x")
    case .notFound: .noFurtherMention(of: "x")
    case .noFurtherMention: .sourceChanged(reload: "R")
    case .sourceChanged: .ofSpeaker("x", .lastQuotation)
    case .ofSpeaker: .markSet("x")
    case .markSet: .noMark("x")
    case .noMark: .lastOf(1, .section)
    case .lastOf(1, .section): .lastOf(1, .speaker)
    case .lastOf(1, .speaker): .lastOf(1, .quotation)
    case .lastOf(1, .quotation): .lastOf(2, .section)
    case .lastOf(2, .section): .lastOf(2, .speaker)
    case .lastOf(2, .speaker): .lastOf(2, .quotation)
    case .lastOf: .footnote(2, "x")
    case .footnote: .said(quotations: 1, words: 1, percent: 1)
    case .said(1, _, _): .said(quotations: 2, words: 2, percent: 2)
    case .said: .unbound(keys: "x", help: "h", quit: "q")
    case .unbound(_, .some, _): .unbound(keys: "x", help: nil, quit: nil)
    case .unbound: .nothingToSearchFor(search: "x")
    case .nothingToSearchFor(.some): .nothingToSearchFor(search: nil)
    case .nothingToSearchFor: .goToItem(2)
    case .goToItem: .goToPercent(2)
    case .goToPercent: .furtherKeys(2)
    case .furtherKeys: .noHyphenation(language: "x")
    case .noHyphenation: .copied(.theLink, characters: 1)
    case .copied(_, 1): .copied(.theLink, characters: 2)
    case .copied: .sentToTerminal(.theLink, characters: 2)
    case .sentToTerminal: .tooLongForTerminal(.theLink, characters: 2)
    case .tooLongForTerminal: .clipboardFailed(tool: "x", .noPipe, terminalHasIt: true)
    case .clipboardFailed(_, .noPipe, _): .clipboardFailed(tool: "x", .cantStart, terminalHasIt: false)
    case .clipboardFailed(_, .cantStart, _): .clipboardFailed(tool: "x", .tookAPart, terminalHasIt: false)
    case .clipboardFailed(_, .tookAPart, _): .clipboardFailed(tool: "x", .isLost, terminalHasIt: false)
    case .clipboardFailed(_, .isLost, _): .clipboardFailed(tool: "x", .signal(9), terminalHasIt: false)
    case .clipboardFailed(_, .signal, _): .clipboardFailed(tool: "x", .status(2), terminalHasIt: false)
    case .clipboardFailed: .openedWith("x")
    case .openedWith: .settingsKept(file: "x", names: ["x"])
    case .settingsKept: .cantBeRead("x")
    case .cantBeRead: .memoryIsNew(damaged: "x")
    case .memoryIsNew: .wrong(Wording("x", "y"), more: 0)
    case .wrong(_, 0): .wrong(Wording("x", "y"), more: 2)
    case .wrong: .shippedIsUsed(Wording("x", "y"))
    case .shippedIsUsed: .firstOf(Wording("x", "y"), more: 2)
    case .firstOf: .failure(what: "x", why: Wording("y", "z"))
    case .failure: nil
    }
  }
}
