package import InterfaceWords

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

  package var kind: TOMLKind {
    switch self {
    case .string: .string
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .date: .date
    case .array: .array
    case .table: .table
    }
  }
}

/// What a value can be, with its words for messages.
package enum TOMLKind: CaseIterable, Sendable {
  case string, integer, float, boolean, date, array, table

  package var wording: Wording {
    switch self {
    case .string: Wording("a string", "une chaîne")
    case .integer: Wording("an integer", "un entier")
    case .float: Wording("a number", "un nombre")
    case .boolean: Wording("a boolean", "un booléen")
    case .date: Wording("a date", "une date")
    case .array: Wording("an array", "une liste")
    case .table: Wording("a table", "une table")
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
