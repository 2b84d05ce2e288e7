import InterfaceWords
import Keybindings
import ReaderSettings
import TOMLReader
import Testing
import Theming

/// What is wrong with a keymap, a theme or config.toml is told in both languages.
@Suite struct ProblemWordingTests {
  private static let all: [any ProblemReason] =
    TOMLProblem.samples + InheritanceProblem.samples + KeymapProblem.samples + ThemeProblem.samples
    + SettingProblem.samples

  @Test func everyProblemHasItsWordsInBothLanguages() {
    for problem in Self.all {
      let words = problem.wording
      #expect(!words.english.isEmpty && !words.french.isEmpty && words.english != words.french, "\(problem)")
    }
    for kind in TOMLKind.allCases { #expect(kind.wording.english != kind.wording.french) }
    for kind in FileKind.allCases { #expect(kind.wording.english != kind.wording.french) }
  }

  /// English words and English quotation marks have no place in French; what stands in TOML keeps its own.
  @Test func frenchIsFrench() {
    let english: Set<String> = ["the", "is", "not", "wants", "no", "unknown", "named", "of", "in", "key", "keys", "a"]
    for problem in Self.all {
      if case .syntax(let words)? = problem as? TOMLProblem, words.contains("rare") { continue }
      let french = problem.wording.french
      let words = french.lowercased().split { !$0.isLetter && $0 != "’" && $0 != "'" }.map(String.init)
      #expect(Set(words).isDisjoint(with: english.subtracting(french.contains(" a ") ? ["a"] : [])), "\(french)")
      if case .noChoice? = problem as? SettingProblem { continue }
      #expect(!french.contains("\""), "\(french)")
    }
  }

  /// An apostrophe is ’; before : ; ! ? » and behind « stands a space that doesn't break.
  @Test func frenchIsSetAsFrench() {
    for problem in Self.all {
      let french = problem.wording.french
      let scalars = Array(french.unicodeScalars)
      #expect(!french.contains("'") && !french.contains("..."), "\(french)")
      for (index, scalar) in scalars.enumerated() {
        if ":;!?»".unicodeScalars.contains(scalar) {
          #expect(index > 0 && scalars[index - 1] == "\u{A0}", "\(french)")
        }
        if scalar == "«" { #expect(index + 1 < scalars.count && scalars[index + 1] == "\u{A0}", "\(french)") }
      }
    }
  }

  @Test(arguments: [
    ("[global]\n'q' = 'quti'", "mine:2:7: erreur : action inconnue « quti » ; vouliez-vous dire « quit » ?"),
    ("[globl]\n'q' = 'quit'", "mine:1:2: erreur : contexte inconnu « globl » ; vouliez-vous dire « global » ?"),
    ("global = 1", "mine:1:10: erreur : « global » attend une table de touches, et non un entier"),
    ("counts = 'none'", "mine:1:10: erreur : « counts » attend « digits » ou « alt »"),
    (
      "[global]\n'g g' = 'article-start'\n'g' = 'help'",
      "mine:2:1: avertissement : « g g » ne peut être tapé : « g » a déjà une action, à la ligne 3"
    ),
    ("inherits = 'vi'\n[global]\n'g' = 'help'", "mine:3:1: avertissement : « g » cache « g g » et 9 autres"),
    (
      "[global]\n'g g' = 'quit'\n[article]\n'g' = 'help'",
      "mine:4:1: avertissement : « g », dans [article], y cache « g g » de [global]"
    ),
    ("[global]\n'<entr>' = 'quit'", "mine:2:1: erreur : touche inconnue « <entr> » ; vouliez-vous dire « <enter> » ?"),
    ("inherits = 'iv'", "mine:1:12: erreur : aucun jeu de touches ne s’appelle « iv »"),
  ])
  func keymapsInFrench(text: String, problem: String) {
    #expect(french(Keymap.load(text: text, named: "mine").problems) == problem)
  }

  @Test(arguments: [
    (
      "[styles]\n\"text.headnig\" = { fg = \"#fff\" }",
      "mine:2:1: erreur : portée inconnue « text.headnig » ; vouliez-vous dire « text.heading » ?"
    ),
    (
      "[styles]\ntext = { fg = \"#ff\" }",
      "mine:2:15: erreur : « #ff » n’est pas une couleur ; écrivez-la comme « #e69f00 »"
    ),
    ("[styles]\ntext = { fg = \"teal\" }", "mine:2:15: erreur : aucune couleur de la palette ne s’appelle « teal »"),
    ("[styles]\ntext = { bold = 1 }", "mine:2:17: erreur : « bold » attend true ou false, et non un entier"),
    ("[speakers]\ntint = 101", "mine:2:8: erreur : « tint » attend un pourcentage, de 0 à 100"),
    ("inherits = \"mine\"", "mine:1:12: erreur : « mine » hérite de soi-même"),
  ])
  func themesInFrench(text: String, problem: String) {
    #expect(french(Theme.load(text: text, named: "mine") { $0 == "mine" ? text : nil }.problems) == problem)
  }

  /// The parser's usual complaints; its rarer ones stand in a French frame.
  @Test(arguments: [
    ("a = \"b", "1:7", "le fichier finit trop tôt"), ("[styles", "1:8", "le fichier finit trop tôt"),
    ("a = 1\na = 2", "2:5", "« a » a déjà une valeur"), ("[x]\n[x]", "2:1", "la table « x » est déjà là"),
    ("a 1", "1:3", "« 1 » là où il faut « = »"), ("a =\n", "1:4", "la fin de la ligne là où il faut une valeur"),
    ("a = [1 2]", "1:8", "« 2 » là où il faut une virgule ou « ] »"),
    ("a = 1 b = 2", "1:7", "« b » là où il faut la fin de la ligne ou un commentaire"),
    ("é = 1", "1:1", "« é » là où il faut une clé, une table ou un commentaire"),
    ("[ ]", "1:1", "veut un nom entre ses crochets"), ("a = \"\\q\"", "1:7", "\\ annonce un signe qui n’existe pas"),
  ])
  func brokenTextInFrench(text: String, place: String, problem: String) {
    let told = french(ReaderSettings.load(text: text, file: "c").problems)
    #expect(told.hasPrefix("c:\(place): erreur : ") && told.contains(problem), "\(told)")
  }

  private func french(_ problems: [ConfigurationProblem]) -> String {
    problems.map { $0.wording.french.replacing("\u{A0}", with: " ") }.joined(separator: "\n")
  }
}
