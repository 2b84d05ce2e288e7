/// A value of a TOML document.
package enum TOMLValue: Sendable, Equatable {
  case string(String)
  case integer(Int64)
  case float(Double)
  case boolean(Bool)
  /// A date, a time or both: no file of ours has one.
  case date
  case array([TOMLElement])
  case table(TOMLTable)

  /// The kind of value in words, for messages.
  package var kindName: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .float: "a number"
    case .boolean: "a boolean"
    case .date: "a date"
    case .array: "an array"
    case .table: "a table"
    }
  }

  package var frenchKindName: String {
    switch self {
    case .string: "une chaîne"
    case .integer: "un entier"
    case .float: "un nombre"
    case .boolean: "un booléen"
    case .date: "une date"
    case .array: "une liste"
    case .table: "une table"
    }
  }
}

/// A value in an array and where it stands.
package struct TOMLElement: Sendable, Equatable {
  package var value: TOMLValue
  package var position: SourcePosition
}

/// A key and its value; the key is verbatim, quotes and escapes resolved.
package struct TOMLEntry: Sendable, Equatable {
  package var key: String
  package var keyPosition: SourcePosition
  package var value: TOMLValue
  package var position: SourcePosition
}

/// Keys and values in the order of the source.
package struct TOMLTable: Sendable, Equatable {
  package var entries: [TOMLEntry]

  package init(entries: [TOMLEntry] = []) {
    self.entries = entries
  }

  /// The entry of a key; linear in the number of entries, so for a few known keys only.
  package subscript(key: String) -> TOMLEntry? {
    entries.first { $0.key == key }
  }
}
