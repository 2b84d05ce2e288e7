/// What is wrong with a configuration file, and where.
package struct ConfigurationProblem: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Severity: String, Sendable {
    /// Part of the file could not be understood.
    case error
    /// It was understood, and is probably not what was meant.
    case warning
  }

  package var severity: Severity
  /// The name under which the file was asked for ("vi", "paper-dark").
  package var file: String
  package var position: SourcePosition
  package var message: String

  package init(_ severity: Severity, file: String, _ position: SourcePosition, _ message: String) {
    self.severity = severity
    self.file = file
    self.position = position
    self.message = message
  }

  /// `vi:12:3: error: unknown action "quti": did you mean "quit"?`
  package var description: String { "\(file):\(position): \(severity.rawValue): \(message)" }
}

extension String {
  /// The string between quotation marks, fit for one line of a terminal.
  package var quotedForMessage: String { "\"\(printable(limit: 64))\"" }

  /// The string with control and format characters shown, cut after so many scalars.
  func printable(limit: Int) -> String {
    var shown = ""
    for (index, scalar) in unicodeScalars.prefix(limit + 1).enumerated() {
      switch scalar.properties.generalCategory {
      case _ where index == limit: shown += "…"
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
