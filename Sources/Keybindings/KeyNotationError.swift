package import InterfaceWords
internal import TOMLReader

/// Why a key or a chord could not be read.
package enum KeyNotationError: Error, Sendable, Equatable {
  case noKey
  case noKeys
  case chordTooLong
  case modifierTwice(String)
  case notAKey(String)
  case shiftedCharacter(String)
  case unknownKey(String, nearest: String?)

  package var wording: Wording {
    switch self {
    case .noKey: Wording("no key is named", "aucune touche n’est nommée")
    case .noKeys:
      Wording(
        "no key is named; the space bar is \"<space>\"",
        "aucune touche n’est nommée\u{A0}; l’espace s’écrit «\u{A0}<space>\u{A0}»")
    case .chordTooLong:
      Wording(
        "a chord has at most \(KeyNotation.chordLimit) keys",
        "une suite a au plus \(KeyNotation.chordLimit) touches")
    case .modifierTwice(let word):
      word.quoted + Wording(" names a modifier twice", " répète C-, M- ou S-")
    case .notAKey(let word):
      word.quoted
        + Wording(
          " is no key; a chord has spaces between its keys, a name stands in <>",
          " n’est pas une touche\u{A0}; une suite met des espaces entre ses touches, un nom se met entre <>")
    case .shiftedCharacter(let word):
      word.quoted
        + Wording(
          ": write the character that the shifted key gives",
          "\u{A0}: écrivez le caractère que donne la touche avec Maj")
    case .unknownKey(let word, let nearest):
      Wording("unknown key ", "touche inconnue ") + word.quoted + NearestName.hint(nearest)
    }
  }
}
