import TOMLReader

/// Prints what is wrong with a configuration file, a line each; an error among it is exit status 78.
func report(_ problems: [ConfigurationProblem], of file: String) throws {
  for problem in problems { complain("incise: \(printable("\(problem)"))") }
  let errors = problems.count { $0.severity == .error }
  guard errors > 0 else { return }
  throw Failure(file, errors == 1 ? "one error" : "\(errors) errors", .configuration)
}
