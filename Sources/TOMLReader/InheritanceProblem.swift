package import InterfaceWords

/// What files that inherit from one another are.
package enum FileKind: CaseIterable, Sendable {
  case keymap, theme

  package var wording: Wording {
    switch self {
    case .keymap: Wording("keymap", "jeu de touches")
    case .theme: Wording("theme", "thème")
    }
  }
}

/// Why what a file inherits from can't be had.
package enum InheritanceProblem: ProblemReason {
  case itself(String)
  case unknown(FileKind, String)
  case wantsName(FileKind, TOMLKind)
  case tooMany

  package var wording: Wording {
    switch self {
    case .itself(let name): name.quoted + Wording(" inherits from itself", " hérite de soi-même")
    case .unknown(let kind, let name):
      Wording(
        "no \(kind.wording.english) is named \(name.quotedForMessage)",
        "aucun \(kind.wording.french) ne s’appelle \(name.quotedInFrench)")
    case .wantsName(let kind, let value):
      Wording(
        "\"inherits\" wants the name of a \(kind.wording.english), not \(value.wording.english)",
        "\("inherits".quotedInFrench) attend le nom d’un \(kind.wording.french), et non \(value.wording.french)")
    case .tooMany: Wording("too many files inherit in a row", "trop de fichiers héritent l’un de l’autre")
    }
  }
}
