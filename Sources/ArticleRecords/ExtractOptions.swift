/// What `extract` writes beyond what it always writes.
package struct ExtractOptions: Sendable, Equatable {
  /// Whether the reading text is written too.
  package var includeText: Bool
  /// Whether the JSON is set for people, over several lines; records are always one line.
  package var isIndented: Bool

  package init(includeText: Bool = false, isIndented: Bool = false) {
    self.includeText = includeText
    self.isIndented = isIndented
  }
}

/// The identifier of a record, written back as it came.
package enum RecordID: Sendable, Equatable {
  case string(String)
  /// A number's own digits.
  case number(String)
  /// A record without an identifier.
  case null
}
