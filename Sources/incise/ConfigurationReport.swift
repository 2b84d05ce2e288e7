import InterfaceWords
import TOMLReader

/// Prints what is wrong with a configuration file, a line each; an error among it is exit status 78.
///
/// It is told in the language of the reader, unlike what is wrong with a command line.
func report(_ problems: [ConfigurationProblem], of file: String) throws {
  let language = Settings.language
  let files = problems.map(\.file)
  // File by file (it may inherit from others), each from its start.
  let inOrder = problems.indices.sorted {
    let (one, other) = (problems[$0], problems[$1])
    let (first, second) = (files.firstIndex(of: one.file) ?? 0, files.firstIndex(of: other.file) ?? 0)
    return first == second && one.position != other.position
      ? one.position < other.position : (first, $0) < (second, $1)
  }
  for problem in inOrder.map({ problems[$0] }) { complain("incise: \(printable(problem.wording[language]))") }
  let errors = problems.count { $0.severity == .error }
  guard errors > 0 else { return }
  let count =
    errors == 1 ? Wording("one error", "une erreur") : Wording("\(errors) errors", "\(errors) erreurs")
  throw Failure(file, count[language], .configuration)
}

extension Failure {
  init(warnings: Int, in file: String) {
    let count =
      warnings == 1
      ? Wording("one warning", "un avertissement") : Wording("\(warnings) warnings", "\(warnings) avertissements")
    self.init(file, count[Settings.language], .configuration)
  }
}
