/// Why a source can't be read as a document. The description is for people and doesn't repeat the source's name.
package enum FormatError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is nothing in the source.
  case empty
  /// The source is no text; the kind is what its first bytes tell ("a PDF file"), where they do.
  case binary(kind: String?)
  /// No format of that name is known.
  case unknownFormat(String)

  package var description: String {
    switch self {
    case .empty: "the file is empty"
    case .binary(let kind?): "this is \(kind), not a text"
    case .binary(nil): "this is a binary file, not a text"
    case .unknownFormat(let name):
      "unknown format \"\(name)\"; known are \(FormatRegistry.all.map(\.name).joined(separator: ", "))"
    }
  }
}
