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
  /// The message for a reader that speaks French, where it has been worded; commands speak English.
  package var frenchMessage: String?

  package init(
    _ severity: Severity, file: String, _ position: SourcePosition, _ message: String, french: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.position = position
    self.message = message
    frenchMessage = french
  }

  /// `vi:12:3: error: unknown action "quti": did you mean "quit"?`
  package var description: String { "\(file):\(position): \(severity.rawValue): \(message)" }

  /// `vi, ligne 12 : unknown action "quti": did you mean "quit"?`
  package var frenchDescription: String {
    "\(file), ligne \(position.line)\u{A0}: \(frenchMessage ?? message)"
  }
}

extension String {
  /// The string between quotation marks, fit for one line of a terminal.
  package var quotedForMessage: String { "\"\(printable(limit: 64))\"" }

  /// The same between French quotation marks.
  package var quotedInFrench: String { "«\u{A0}\(printable(limit: 64))\u{A0}»" }

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
