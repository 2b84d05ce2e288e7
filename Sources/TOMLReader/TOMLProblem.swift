package import InterfaceWords

/// Why a text is no TOML.
package enum TOMLProblem: ProblemReason {
  case tooLarge, tooManyKeyParts, headerWithoutName, unreadable, outOfMemory
  /// The parser's own words, `Error while parsing key-value pair: expected '=', saw 'x'`.
  case syntax(String)

  package var wording: Wording {
    switch self {
    case .tooLarge: Wording("the file is too large (more than 1 MiB)", "le fichier est trop grand (plus de 1 Mio)")
    case .tooManyKeyParts:
      Wording("the key has too many parts (more than 16)", "la clé a trop de parties (plus de 16)")
    case .headerWithoutName:
      Wording(
        "a table's header wants a name between its brackets", "l’en-tête d’une table veut un nom entre ses crochets")
    case .unreadable: Wording("the file can't be read as TOML", "ce fichier n’est pas du TOML")
    case .outOfMemory: Wording("out of memory", "plus de mémoire")
    case .syntax(let words):
      SyntaxError(words).usual ?? Wording(words, "TOML mal formé\u{A0}: " + (SyntaxError(words).french ?? words))
    }
  }
}

/// What the parser says, taken apart: it speaks English only.
struct SyntaxError {
  private let detail: String

  init(_ words: String) {
    let frame = words.wholeMatch(of: /Error while parsing [^:]*: (.*)/)
    detail = frame.map { String($0.1) } ?? words
  }

  /// What is most often meant where the parser's words would not help.
  var usual: Wording? {
    if detail.hasPrefix("unescaped control characters") {
      return Wording(
        "a text is not closed on its line, or holds a control character",
        "un texte n’est pas fermé sur sa ligne, ou contient un caractère de commande")
    }
    if detail.hasPrefix("encountered end-of-file") {
      return Wording("the file ends too early", "le fichier finit trop tôt")
    }
    if detail.firstMatch(of: /^expected '(nan|inf|true|false)', saw/) != nil {
      return Wording(
        "a text wants quotation marks around it: \"…\"", "un texte veut des guillemets droits\u{A0}: \"…\"")
    }
    return nil
  }

  /// The usual mistakes in French; nothing where the parser's words are rare ones.
  var french: String? {
    if let row = Self.sentences.first(where: { detail.hasPrefix($0.english) }) { return row.french }
    if let match = detail.wholeMatch(of: /expected (.+), saw (.*)/) {
      let saw = Self.seen(String(match.2))
      let wanted = Self.wanted.first { $0.english == match.1 }?.french ?? Self.sign(String(match.1))
      return wanted.map { "\(saw) là où il faut \($0)" }
    }
    if let match = detail.wholeMatch(of: /cannot redefine existing table '(.*)'/) {
      return "la table \(String(match.1).quotedInFrench) est déjà là"
    }
    if let match = detail.wholeMatch(of: /cannot redefine existing [a-z -]+ '(.*?)'( as .*)?/) {
      return "\(String(match.1).quotedInFrench) a déjà une valeur"
    }
    return nil
  }

  private static func seen(_ words: String) -> String {
    switch words {
    case "comma": "une virgule"
    case "EOF": "la fin du fichier"
    case "'\\n'", "'\\r'": "la fin de la ligne"
    default: (words.wholeMatch(of: /'(.*)'/).map { String($0.1) } ?? words).quotedInFrench
    }
  }

  /// A sign or a word that must stand there just so.
  private static func sign(_ words: String) -> String? {
    words.wholeMatch(of: /'([^']+)'/).map { String($0.1).quotedInFrench }
  }

  private static let wanted: [(english: String, french: String)] = [
    ("keys, tables, whitespace or comments", "une clé, une table ou un commentaire"),
    ("a comment or whitespace", "la fin de la ligne ou un commentaire"),
    ("value", "une valeur"), ("value-terminator", "la fin de la valeur"),
    ("bare key starting character or string delimiter", "une clé"),
    ("comma or closing ']'", "une virgule ou «\u{A0}]\u{A0}»"),
    ("value or closing ']'", "une valeur ou «\u{A0}]\u{A0}»"),
    ("comma or closing '}'", "une virgule ou «\u{A0}}\u{A0}»"),
    ("key or closing '}'", "une clé ou «\u{A0}}\u{A0}»"),
    ("key-value pair or closing '}'", "une clé et sa valeur, ou «\u{A0}}\u{A0}»"),
    ("decimal digit", "un chiffre"), ("digit", "un chiffre"), ("hex digit", "un chiffre hexadécimal"),
  ]

  private static let sentences: [(english: String, french: String)] = [
    ("encountered end-of-file", "le fichier finit trop tôt"),
    ("unknown escape sequence", "\\ annonce un signe qui n’existe pas"),
    ("leading zeroes are prohibited", "un nombre ne commence pas par 0"),
    ("underscores", "_ ne peut être qu’entre deux chiffres"),
    ("values may not begin with underscores", "une valeur ne commence pas par _"),
    ("control characters", "un caractère de commande n’a pas sa place ici"),
    ("unescaped control character", "un caractère de commande n’a pas sa place ici"),
    ("unexpected control character", "un caractère de commande n’a pas sa place ici"),
    ("exceeded maximum nested value depth", "trop de valeurs l’une dans l’autre"),
    ("expected key-value pair, saw closing '}'", "une virgule de trop devant «\u{A0}}\u{A0}»"),
    ("[[array-of-table]] brackets", "les crochets de [[table]] se touchent"),
  ]
}
