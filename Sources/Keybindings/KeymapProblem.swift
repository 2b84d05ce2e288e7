package import InterfaceWords
package import TOMLReader

/// Why a keymap's file is not as it should be.
package enum KeymapProblem: ProblemReason {
  case unknownKeymap(String, nearest: String?)
  /// Neither a key nor the command palette would end the reader.
  case noKeyQuits
  case unknownContext(String, nearest: String?)
  case bindingOutsideContext(String)
  case wantsBindings(Context, not: TOMLKind)
  case wantsCounts
  case notation(KeyNotationError)
  case wantsAction(String, not: TOMLKind)
  case unknownAction(String, nearest: String?)
  case onlyUnbound(String)
  case boundTwice([Key], Context, firstLine: Int)
  case sentAs(Key, Key)
  case rarelySent(Key)
  case escapeCancels([Key])
  case takesDigit(Int, Context)
  case neverTyped([Key], behind: [Key], line: Int)
  case takesAway([Key], [Key], keymap: String)
  case hides([Key], first: [Key], others: Int)
  case hidesGlobal([Key], [Key], Context)
  case takesAwayGlobal([Key], [Key], Context)

  package var wording: Wording {
    switch self {
    case .unknownKeymap(let name, let nearest):
      Wording("no keymap is named ", "aucun jeu de touches ne s’appelle ") + name.quoted + NearestName.hint(nearest)
    case .noKeyQuits:
      Wording(
        "no key quits; \"inherits\" takes the keys of another keymap",
        "aucune touche ne quitte\u{A0}; «\u{A0}inherits\u{A0}» reprend celles d’un autre jeu de touches")
    case .unknownContext(let name, let nearest):
      Wording("unknown context ", "contexte inconnu ") + name.quoted + NearestName.hint(nearest)
    case .bindingOutsideContext(let name):
      Wording("unknown setting ", "réglage inconnu ") + name.quoted
        + Wording(
          "; bindings stand below a context, like [global]",
          "\u{A0}; les touches se mettent sous un contexte, comme [global]")
    case .wantsBindings(let context, let kind):
      context.rawValue.quoted
        + Wording(
          " wants a table of bindings, not \(kind.wording.english)",
          " attend une table de touches, et non \(kind.wording.french)")
    case .wantsCounts:
      "counts".quoted
        + Wording(
          " wants " + Keymap.Counts.allCases.map(\.rawValue.quotedForMessage).joined(separator: " or "),
          " attend " + Keymap.Counts.allCases.map(\.rawValue.quotedInFrench).joined(separator: " ou "))
    case .notation(let error): error.wording
    case .wantsAction(let key, let kind):
      key.quoted
        + Wording(
          " wants the name of an action, not \(kind.wording.english)",
          " attend le nom d’une action, et non \(kind.wording.french)")
    case .unknownAction(let name, let nearest):
      Wording("unknown action ", "action inconnue ") + name.quoted + NearestName.hint(nearest)
    case .onlyUnbound(let key):
      key.quoted
        + Wording(
          " stands for many keys: it can only be \"unbound\"",
          " vaut pour plusieurs touches\u{A0}: seul «\u{A0}unbound\u{A0}» y convient")
    case .boundTwice(let keys, let context, let line):
      quoted(keys)
        + Wording(
          " is bound twice in [\(context.rawValue)], first on line \(line)",
          " a deux actions dans [\(context.rawValue)], la première à la ligne \(line)")
    case .sentAs(let key, let sent):
      quoted([key]) + Wording(" can't be told from ", " ne se distingue pas de ") + quoted([sent])
        + Wording(
          " in most terminals; bind that one", " dans la plupart des terminaux\u{A0}; prenez plutôt celle-ci")
    case .rarelySent(let key):
      Wording("few terminals send ", "peu de terminaux envoient ") + quoted([key])
        + Wording("; bind another key", "\u{A0}; prenez une autre touche")
    case .escapeCancels(let keys):
      quoted(keys)
        + Wording(
          " can never be typed: \"<esc>\" cancels a chord",
          " ne peut être tapé\u{A0}: «\u{A0}<esc>\u{A0}» annule une suite de touches")
    case .takesDigit(let digit, let context):
      "\(digit)".quoted
        + Wording(
          " no longer begins a count in [\(context.rawValue)]",
          " ne commence plus un nombre dans [\(context.rawValue)]")
    case .neverTyped(let keys, let prefix, let line):
      quoted(keys) + Wording(" can never be typed: ", " ne peut être tapé\u{A0}: ") + quoted(prefix)
        + Wording(" is bound on line \(line)", " a déjà une action, à la ligne \(line)")
    case .takesAway(let keys, let prefix, let keymap):
      quoted(keys) + Wording(" takes away ", " prend la place de ") + quoted(prefix)
        + Wording(" of keymap ", " du jeu de touches ") + keymap.quoted
    case .hides(let keys, let first, let others):
      quoted(keys) + Wording(" hides ", " cache ") + quoted(first)
        + (others > 0 ? Wording(" and \(others) more", " et \(others) autre\(others > 1 ? "s" : "")") : Wording("", ""))
    case .hidesGlobal(let keys, let hidden, let context):
      quoted(keys) + Wording(" in [\(context.rawValue)] hides ", ", dans [\(context.rawValue)], y cache ")
        + quoted(hidden) + Wording(" of [global] there", " de [global]")
    case .takesAwayGlobal(let keys, let taken, let context):
      quoted(keys)
        + Wording(" in [\(context.rawValue)] takes away ", ", dans [\(context.rawValue)], y prend la place de ")
        + quoted(taken) + Wording(" of [global] there", " de [global]")
    }
  }

  private func quoted(_ keys: [Key]) -> Wording { KeyNotation.text(of: keys).quoted }
}
