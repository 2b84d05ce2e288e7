package import InterfaceWords

/// What the reader says once, with a value in it: on the bottom line, never in each frame.
package enum Sentence: Sendable, Equatable {
  case phrase(Phrase)
  case measure(columns: Int)
  case lineSpacing(Int)
  case theme(String)
  case notFound(String)
  case noFurtherMention(of: String)
  /// What is told of one person's quotations.
  case ofSpeaker(String, Phrase)
  case markSet(Character)
  case noMark(Character)
  case lastOf(Int, ListedItem)
  case footnote(Int, String)
  case said(quotations: Int, words: Int, percent: Int)
  /// A key that does nothing, and the keys that help and quit.
  case unbound(keys: String, help: String?, quit: String?)
  /// No search to go on with, and the key that starts one.
  case nothingToSearchFor(search: String?)
  case goToItem(Int)
  case goToPercent(Int)
  case furtherKeys(Int)
  case noHyphenation(language: String)
  case copied(Phrase, characters: Int)
  case sentToTerminal(Phrase, characters: Int)
  case tooLongForTerminal(Phrase, characters: Int)
  case clipboardFailed(tool: String, ClipboardProblem, terminalHasIt: Bool)
  case openedWith(String)
  case settingsKept(file: String, names: [String])
  case cantBeRead(String)
  /// The article is another one by now, and the key that reads it again.
  case sourceChanged(reload: String?)
  /// A new memory stands in place of a damaged one, which is called so now.
  case memoryIsNew(damaged: String)
  /// What is wrong with config.toml, and how much more is.
  case wrong(Wording, more: Int)
  case shippedIsUsed(Wording)
  /// The first of several things that are wrong.
  case firstOf(Wording, more: Int)
  /// What failed and why, the reason in each language.
  case failure(what: String, why: Wording)

  /// The first of what is wrong, and how much more is; nothing where nothing is.
  package static func first(of wrong: [Sentence]) -> Sentence? {
    guard let first = wrong.first, wrong.count > 1 else { return wrong.first }
    return .firstOf(first.row, more: wrong.count - 1)
  }

  package subscript(language: InterfaceLanguage) -> String { row[language] }

  package var row: Wording {
    switch self {
    case .phrase(let phrase): PhraseTable.row(of: phrase)
    case .measure(let columns):
      Wording("measure: \(columns) columns", "largeur du texte\u{A0}: \(columns) colonnes")
    case .lineSpacing(let rows):
      Wording(
        rows == 1 ? "a line takes one row" : "a line takes \(rows) rows",
        rows == 1 ? "une ligne par rangée" : "une ligne toutes les \(rows) rangées")
    case .theme(let name): Wording("theme: \(name)", "thème\u{A0}: \(name)")
    case .notFound(let words): Wording("not found: \(words)", "introuvable\u{A0}: \(words)")
    case .noFurtherMention(let name):
      Wording("no further mention of \(name)", "plus aucune mention\u{A0}: \(name)")
    case .ofSpeaker(let name, let phrase):
      Wording("\(name): \(phrase[.english])", "\(name)\u{A0}: \(phrase[.french])")
    case .markSet(let name): Wording("mark \(name) is here", "marque \(name) posée ici")
    case .noMark(let name): Wording("no mark \(name)", "aucune marque \(name)")
    case .lastOf(let count, let item): item.last(of: count)
    case .footnote(let number, let words): Wording("note \(number): \(words)", "note \(number)\u{A0}: \(words)")
    case .said(let quotations, let words, let percent):
      Wording(
        "\(counted(quotations, "quotation", "quotations", .english)), \(counted(words, "word", "words", .english)), "
          + "\(percent) % of all that is said",
        "\(counted(quotations, "citation", "citations", .french)), \(counted(words, "mot", "mots", .french)), "
          + "\(percent)\u{A0}% de ce qui est dit")
    case .unbound(let keys, let help, let quit):
      Wording("\(keys) does nothing here", "\(keys)\u{A0}: sans effet ici")
        + (help.map { Wording("; \($0) shows the keys", "\u{A0}; \($0) montre les touches") } ?? Wording("", ""))
        + (quit.map { Wording(", \($0) quits", ", \($0) quitte") } ?? Wording("", ""))
    case .nothingToSearchFor(let search):
      Wording("nothing to search for yet", "rien à chercher encore")
        + (search.map { Wording(": \($0) starts a search", "\u{A0}: \($0) lance une recherche") } ?? Wording("", ""))
    case .goToItem(let number): Wording("Go to item \(number)", "Aller à l’élément \(number)")
    case .goToPercent(let number): Wording("Go to \(number) %", "Aller à \(number)\u{A0}%")
    case .furtherKeys(let count):
      Wording("… \(counted(count, "key", "keys", .english))", "… \(counted(count, "touche", "touches", .french))")
    case .noHyphenation(let language):
      Wording(
        "no hyphenation patterns for \(language)", "aucun motif de coupure des mots pour «\u{A0}\(language)\u{A0}»")
    case .copied(let what, let count): about(what, count, "copied", "copié")
    case .sentToTerminal(let what, let count):
      about(what, count, "sent to the terminal’s clipboard", "envoyé au presse-papiers du terminal")
    case .tooLongForTerminal(let what, let count):
      about(what, count, "too long for the terminal’s clipboard", "trop long pour le presse-papiers du terminal")
    case .clipboardFailed(let tool, let problem, let terminalHasIt):
      Wording(
        "\(tool) \(problem.row.english)" + (terminalHasIt ? "; the terminal alone has the words" : ""),
        "\(tool) \(problem.row.french)" + (terminalHasIt ? "\u{A0}; seul le terminal a le texte" : ""))
    case .openedWith(let program): Wording("opened with \(program)", "ouvert avec \(program)")
    case .settingsKept(let file, let names):
      Wording(
        "kept in \(file): " + names.joined(separator: ", "),
        "gardé dans \(file)\u{A0}: " + names.joined(separator: ", "))
    case .cantBeRead(let file): Wording("\(file): it can't be read", "\(file)\u{A0}: lecture impossible")
    case .sourceChanged(let reload):
      Wording("the article has changed", "l’article a changé")
        + (reload.map { Wording(": \($0) reads it again", "\u{A0}: \($0) le relit") } ?? Wording("", ""))
    case .memoryIsNew(let damaged):
      Wording(
        "what was remembered is damaged and set aside: \(damaged)",
        "ce qui était retenu est abîmé et mis de côté\u{A0}: \(damaged)")
    case .wrong(let problem, let more):
      more == 0
        ? problem
        : problem
          + Wording(" (\(more) more: incise config check)", " (encore \(more)\u{A0}: incise config check)")
    case .shippedIsUsed(let problem):
      Wording("\(problem.english); the shipped one is used", "\(problem.french)\u{A0}; celui d’Incise le remplace")
    case .firstOf(let problem, let more):
      problem + Wording("; \(more) more to mend", "\u{A0}; encore \(more) à corriger")
    case .failure(let what, let why): Wording("\(what): \(why.english)", "\(what)\u{A0}: \(why.french)")
    }
  }

  private func about(_ what: Phrase, _ count: Int, _ english: String, _ french: String) -> Wording {
    Wording(
      "\(english): \(what[.english]) (\(counted(count, "character", "characters", .english)))",
      "\(french)\u{A0}: \(what[.french]) (\(counted(count, "caractère", "caractères", .french)))")
  }
}

/// A number and its noun.
private func counted(_ count: Int, _ one: String, _ many: String, _ language: InterfaceLanguage) -> String {
  "\(count) \(InterfaceLanguage.isSingular(count, in: language) ? one : many)"
}

/// What the lists number.
package enum ListedItem: CaseIterable, Sendable {
  case section, speaker, quotation

  var none: Phrase {
    switch self {
    case .section: .noSection
    case .speaker: .noSpeaker
    case .quotation: .noQuotation
    }
  }

  fileprivate func last(of count: Int) -> Wording {
    switch self {
    case .section where count == 1: Wording("the only section", "la seule section")
    case .speaker where count == 1: Wording("the only speaker", "le seul locuteur")
    case .quotation where count == 1: Wording("the only quotation", "la seule citation")
    case .section: Wording("the last of \(count) sections", "la dernière des \(count) sections")
    case .speaker: Wording("the last of \(count) speakers", "le dernier des \(count) locuteurs")
    case .quotation: Wording("the last of \(count) quotations", "la dernière des \(count) citations")
    }
  }
}

/// Why the desktop's clipboard has not got what was copied, told behind the tool's name.
package enum ClipboardProblem: Sendable, Equatable {
  case noPipe, cantStart, tookAPart, isLost
  case signal(Int)
  case status(Int)

  package var row: Wording {
    switch self {
    case .noPipe: Wording("can't be given the words", "ne peut recevoir le texte")
    case .cantStart: Wording("can't be started", "ne peut être lancé")
    case .tookAPart: Wording("took only a part", "n’a pris qu’une partie du texte")
    case .isLost: Wording("is lost", "a disparu")
    case .signal(let number): Wording("was ended by signal \(number)", "a été arrêté par le signal \(number)")
    case .status(let code): Wording("ended with status \(code)", "s’est terminé avec le code \(code)")
    }
  }
}
