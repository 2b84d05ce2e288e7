package import InterfaceWords
package import TOMLReader

/// Why a theme's file is not as it should be.
package enum ThemeProblem: ProblemReason {
  case unknownTheme(String, nearest: String?)
  case unknownSetting(String, nearest: String?)
  case unknownScope(String, nearest: String?)
  case unknownField(String, nearest: String?)
  case wantsAppearance
  case wantsTable(String, not: TOMLKind)
  case wantsBoolean(String, not: TOMLKind)
  /// A colour of the palette that is none.
  case wantsColor(String)
  case noColor(String)
  case notInPalette(String, nearest: String?)
  case colorIsString(not: TOMLKind)
  case wantsColors(not: TOMLKind)
  case speakerWithoutColor
  case wantsTint
  case unusedColor(String, nearest: String?)
  case noStyles

  package var wording: Wording {
    switch self {
    case .unknownTheme(let name, let nearest):
      Wording("no theme is named ", "aucun thème ne s’appelle ") + name.quoted + NearestName.hint(nearest)
    case .unknownSetting(let name, let nearest):
      Wording("unknown setting ", "réglage inconnu ") + name.quoted + NearestName.hint(nearest)
    case .unknownScope(let name, let nearest):
      Wording("unknown scope ", "portée inconnue ") + name.quoted + NearestName.hint(nearest)
    case .unknownField(let name, let nearest):
      Wording("unknown field ", "champ inconnu ") + name.quoted + NearestName.hint(nearest)
    case .wantsAppearance:
      "appearance".quoted + Wording(" is \"dark\" or \"light\"", " attend «\u{A0}dark\u{A0}» ou «\u{A0}light\u{A0}»")
    case .wantsTable(let name, let kind):
      name.quoted
        + Wording(" wants a table, not \(kind.wording.english)", " attend une table, et non \(kind.wording.french)")
    case .wantsBoolean(let name, let kind):
      name.quoted
        + Wording(
          " is true or false, not \(kind.wording.english)", " attend true ou false, et non \(kind.wording.french)")
    case .wantsColor(let name):
      name.quoted
        + Wording(
          " wants a colour like \"#e69f00\", or \"default\"",
          " attend une couleur comme «\u{A0}#e69f00\u{A0}», ou «\u{A0}default\u{A0}»")
    case .noColor(let notation):
      notation.quoted
        + Wording(
          " is no colour; one looks like \"#e69f00\"",
          " n’est pas une couleur\u{A0}; écrivez-la comme «\u{A0}#e69f00\u{A0}»")
    case .notInPalette(let name, let nearest):
      Wording("no colour of the palette is named ", "aucune couleur de la palette ne s’appelle ") + name.quoted
        + NearestName.hint(nearest)
    case .colorIsString(let kind):
      Wording(
        "a colour is a string, not \(kind.wording.english)",
        "une couleur est une chaîne, et non \(kind.wording.french)")
    case .wantsColors(let kind):
      "colors".quoted
        + Wording(
          " wants an array of colours, not \(kind.wording.english)",
          " attend une liste de couleurs, et non \(kind.wording.french)")
    case .speakerWithoutColor:
      Wording("a speaker needs a colour of their own", "un locuteur a besoin d’une couleur à soi")
    case .unusedColor(let name, let nearest):
      Wording("nothing has the colour ", "rien ne prend la couleur ") + name.quoted + NearestName.hint(nearest)
    case .noStyles:
      Wording(
        "nothing is styled; \"inherits\" takes the styles of another theme",
        "aucun style\u{A0}; «\u{A0}inherits\u{A0}» reprend ceux d’un autre thème")
    case .wantsTint: "tint".quoted + Wording(" wants a percentage, 0 to 100", " attend un pourcentage, de 0 à 100")
    }
  }
}
