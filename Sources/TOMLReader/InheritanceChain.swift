/// A file and those it inherits from, parsed.
package struct InheritanceChain: Sendable {
  package struct File: Sendable {
    package var name: String
    package var root: TOMLTable
  }

  /// The furthest ancestor first, the file itself last; files that could not be read are left out.
  package private(set) var files: [File] = []
  package private(set) var problems: [ConfigurationProblem] = []

  /// How many files may stand in a row.
  private static let limit = 16

  /// Follows `inherits` from file to file.
  ///
  /// `userFile` gives the text of the user's file of a name and wins over `shipped`; a user's file that inherits its own
  /// name means the shipped one. `kind` is what the files are, for messages.
  package init(
    of name: String, text: String, kind: FileKind, userFile: (String) -> String?, shipped: (String) -> String?
  ) {
    var (name, text) = (name, text)
    var seen: Set<String> = [name]
    var seenShipped: Set<String> = shipped(name) == text ? [name] : []
    while true {
      let file: File
      do throws(TOMLError) {
        file = File(name: name, root: try TOMLDocument(parsing: text).root)
      } catch {
        problems.append(ConfigurationProblem(.error, file: name, error.position, error.reason))
        return
      }
      files.insert(file, at: 0)
      guard let entry = file.root["inherits"], let parent = nameOfParent(entry, file: name, kind: kind) else { return }
      let shippedText = shipped(parent)
      if seen.insert(parent).inserted, let userText = userFile(parent) {
        text = userText
        if shippedText == userText { seenShipped.insert(parent) }
      } else if let shippedText, seenShipped.insert(parent).inserted {
        text = shippedText
      } else {
        let known = shippedText != nil || files.contains { $0.name == parent }
        let reason: InheritanceProblem = known ? .itself(parent) : .unknown(kind, parent)
        problems.append(ConfigurationProblem(.error, file: file.name, entry.position, reason))
        return
      }
      name = parent
    }
  }

  private mutating func nameOfParent(_ entry: TOMLEntry, file: String, kind: FileKind) -> String? {
    guard case .string(let parent) = entry.value else {
      let reason = InheritanceProblem.wantsName(kind, entry.value.kind)
      problems.append(ConfigurationProblem(.error, file: file, entry.position, reason))
      return nil
    }
    guard files.count < Self.limit else {
      problems.append(ConfigurationProblem(.error, file: file, entry.position, InheritanceProblem.tooMany))
      return nil
    }
    return parent
  }
}
