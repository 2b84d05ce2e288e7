package import InterfaceWords
import TOMLReader

/// Everything that config.toml can set; the raw value is its name there. `SettingTable` has a row for each.
package enum Setting: String, CaseIterable, Sendable {
  case theme
  case themeDark = "theme-dark"
  case themeLight = "theme-light"
  case keymap
  case measure
  case justify
  case hyphenate
  case lineSpacing = "line-spacing"
  case paragraphStyle = "paragraph-style"
  case bidi
  case linear
  case reducedMotion = "reduced-motion"
  case panes
  case paneWidth = "pane-width"
  case speakerOrder = "speaker-order"
  case quotationOrder = "quotation-order"
  case searchRegex = "search-regex"
  case searchAccents = "search-accents"
  case searchCase = "search-case"
  case mouse
  case language
}

package enum SettingValue: Sendable, Equatable {
  case text(String)
  case number(Int)
  case boolean(Bool)

  /// As it stands in a TOML file.
  package var toml: String {
    switch self {
    case .text(let text): text.tomlString
    case .number(let number): "\(number)"
    case .boolean(let boolean): "\(boolean)"
    }
  }
}

package enum SettingKind: Sendable, Equatable {
  /// The name of a theme or a keymap: whether there is one, its room tells.
  case name
  case choice([String])
  case number(ClosedRange<Int>)
  case boolean
}

/// What a setting may be and what is said of it.
package struct SettingRow: Sendable, Equatable {
  package let kind: SettingKind
  package let usual: SettingValue
  package let english: String
  package let french: String
}

/// One row per setting; the compiler asks for the row of a new one.
package enum SettingTable {
  package static func row(of setting: Setting) -> SettingRow {
    switch setting {
    case .theme:
      row(
        .name, .text("auto"), "A theme's name, or \"auto\": one of the next two, by the terminal's ground.",
        "Le nom d’un thème, ou \"auto\" : l’un des deux suivants, selon le fond du terminal.")
    case .themeDark:
      row(.name, .text("paper-dark"), "The theme for a dark ground.", "Le thème pour un fond sombre.")
    case .themeLight:
      row(.name, .text("paper-light"), "The theme for a light ground.", "Le thème pour un fond clair.")
    case .keymap: row(.name, .text("vi"), "The keymap.", "Les touches.")
    case .measure:
      row(.number(20...200), .number(72), "Columns of the text at most.", "Colonnes du texte, au plus.")
    case .justify:
      row(
        .boolean, .boolean(false), "Whether the lines of a paragraph end at the same column.",
        "Si les lignes d’un paragraphe finissent à la même colonne.")
    case .hyphenate:
      row(
        .choice(["justified", "always", "never"]), .text("justified"),
        "When words are hyphenated; by the patterns in /usr/share/hyphen, where they are installed.",
        "Quand les mots sont coupés ; d’après les motifs de /usr/share/hyphen, s’ils y sont.")
    case .lineSpacing:
      row(.number(1...3), .number(1), "Rows that a line takes.", "Rangées que prend une ligne.")
    case .paragraphStyle:
      row(
        .choice(["spaced", "indented"]), .text("spaced"),
        "How paragraphs are told apart: by a blank line, or by an indent as in books.",
        "Ce qui sépare les paragraphes : une ligne vide, ou un retrait comme dans les livres.")
    case .bidi:
      row(
        .choice(["auto", "reader", "words", "terminal"]), .text("auto"),
        "Who puts right-to-left text in order: the reader, the reader but for the letters of each word, or the terminal.",
        "Qui met en ordre le texte de droite à gauche : le lecteur, lui sauf les lettres de chaque mot, ou le terminal."
      )
    case .linear:
      row(
        .boolean, .boolean(false),
        "For screen readers: one thing at a time, no borders, the speaker's name before each quotation.",
        "Pour les lecteurs d’écran : une chose à la fois, sans bordures, le nom du locuteur avant chaque citation.")
    case .reducedMotion:
      row(
        .boolean, .boolean(false), "Whether pages are turned instead of scrolled, and nothing shows up by itself.",
        "Si les pages se tournent au lieu de défiler et si rien n’apparaît de soi-même.")
    case .panes:
      row(
        .choice(["auto", "shown", "hidden"]), .text("auto"),
        "Whether the panes stand beside the article; \"auto\" goes by the screen's width.",
        "Si les volets sont affichés à côté de l’article ; \"auto\" suit la largeur de l’écran.")
    case .paneWidth:
      row(
        .number(0...200), .number(0), "Columns of the panes; 0 for a quarter of the screen.",
        "Colonnes des volets ; 0 pour un quart de l’écran.")
    case .speakerOrder:
      row(
        .choice(["appearance", "share", "name"]), .text("appearance"), "How the speakers are sorted.",
        "Le tri des locuteurs.")
    case .quotationOrder:
      row(.choice(["place", "speaker"]), .text("place"), "How the quotations are sorted.", "Le tri des citations.")
    case .searchRegex:
      row(
        .boolean, .boolean(false), "Whether a search is for a regular expression (PCRE2) from the start.",
        "Si une recherche porte d’emblée sur une expression rationnelle (PCRE2).")
    case .searchAccents:
      row(
        .boolean, .boolean(false), "Whether a search heeds accents: else \"elite\" finds «élite».",
        "Si une recherche tient compte des accents : sinon \"elite\" trouve « élite ».")
    case .searchCase:
      row(
        .choice(["smart", "ignored", "heeded"]), .text("smart"),
        "Whether a search heeds capitals; \"smart\" does when one is typed.",
        "Si une recherche tient compte des majuscules ; \"smart\" : dès qu’on en tape une.")
    case .mouse:
      row(
        .boolean, .boolean(false), "Whether clicks and the wheel come to the reader; else the terminal selects text.",
        "Si les clics et la molette vont au lecteur ; sinon le terminal sélectionne le texte.")
    case .language:
      row(
        .choice(["auto", "en", "fr"]), .text("auto"),
        "The language of the interface; \"auto\" goes by the locale (LC_ALL, LC_MESSAGES, LANG).",
        "La langue de l’interface ; \"auto\" suit la locale (LC_ALL, LC_MESSAGES, LANG).")
    }
  }

  private static func row(_ kind: SettingKind, _ usual: SettingValue, _ english: String, _ french: String) -> SettingRow
  {
    SettingRow(kind: kind, usual: usual, english: english, french: french)
  }
}

extension Setting {
  package var row: SettingRow { SettingTable.row(of: self) }
}

extension SettingKind {
  /// What may stand there, in words.
  package var wording: Wording {
    switch self {
    case .name: return Wording("a name", "un nom")
    case .choice(let names):
      let words = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return Wording(words, words)
    case .number(let range):
      return Wording(
        "\(range.lowerBound) to \(range.upperBound)", "un nombre de \(range.lowerBound) à \(range.upperBound)")
    case .boolean: return Wording("true or false", "true ou false")
    }
  }
}
