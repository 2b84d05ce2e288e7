package import InterfaceWords

/// Why a file is not as it should be: each room that reads files has a type with its reasons and their words.
package protocol ProblemReason: Sendable, Equatable {
  var wording: Wording { get }
}

/// What is wrong with a configuration file, and where.
package struct ConfigurationProblem: Error, Sendable, CustomStringConvertible {
  package enum Severity: Sendable, CaseIterable {
    /// Part of the file could not be understood.
    case error
    /// It was understood, and is probably not what was meant.
    case warning

    package var wording: Wording {
      switch self {
      case .error: Wording("error: ", "erreur\u{A0}: ")
      case .warning: Wording("warning: ", "avertissement\u{A0}: ")
      }
    }
  }

  package var severity: Severity
  /// The name under which the file was asked for ("vi", "paper-dark").
  package var file: String
  package var position: SourcePosition
  package var reason: any ProblemReason

  package init(_ severity: Severity, file: String, _ position: SourcePosition, _ reason: any ProblemReason) {
    self.severity = severity
    self.file = file
    self.position = position
    self.reason = reason
  }

  /// `vi:12:3: error: unknown action "quti": did you mean "quit"?`, the place as editors and compilers write it.
  package var wording: Wording {
    let place = "\(file):\(position): "
    return Wording(place, place) + severity.wording + reason.wording
  }

  package var description: String { wording[.english] }
}

extension String {
  /// The string between quotation marks, fit for one line of a terminal.
  package var quotedForMessage: String { "\"\(printable(limit: 64))\"" }

  /// The same between French quotation marks.
  package var quotedInFrench: String { "«\u{A0}\(printable(limit: 64))\u{A0}»" }

  /// The string between the quotation marks of each language.
  package var quoted: Wording { Wording(quotedForMessage, quotedInFrench) }

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
