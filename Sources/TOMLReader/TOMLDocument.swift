internal import CTomlPlusPlus

/// Why a text is no TOML, and where.
package struct TOMLError: Error, Sendable, Equatable {
  package var reason: TOMLProblem
  package var position: SourcePosition
}

/// A parsed TOML text of up to 1 MiB, values nested at most 16 deep.
package struct TOMLDocument: Sendable, Equatable {
  package let root: TOMLTable

  package init(parsing text: String) throws(TOMLError) {
    var text = text
    let result = text.withUTF8 { bytes -> Result<TOMLTable, TOMLError> in
      bytes.withMemoryRebound(to: CChar.self) { Self.parse($0) }
    }
    root = try result.get()
  }

  private static func parse(_ bytes: UnsafeBufferPointer<CChar>) -> Result<TOMLTable, TOMLError> {
    guard let base = bytes.baseAddress else { return .success(TOMLTable()) }
    guard let document = ctoml_parse(base, bytes.count) else {
      return .failure(TOMLError(reason: .outOfMemory, position: .start))
    }
    defer { ctoml_free(document) }
    if let reason = TOMLProblem(document) {
      let position = SourcePosition(line: Int(ctoml_error_line(document)), column: Int(ctoml_error_column(document)))
      return .failure(TOMLError(reason: reason, position: position))
    }
    let entries = UnsafeBufferPointer(start: ctoml_entries(document), count: ctoml_entry_count(document))
    var next = 0
    return .success(TOMLTable(entries: table(of: entries, at: &next, depth: 0)))
  }

  private static func table(
    of entries: UnsafeBufferPointer<CTomlEntry>, at next: inout Int, depth: UInt32
  ) -> [TOMLEntry] {
    var table: [TOMLEntry] = []
    while next < entries.count, entries[next].depth == depth {
      let entry = entries[next]
      let value = value(of: entries, at: &next)
      table.append(
        TOMLEntry(
          key: string(entry.key, entry.key_count),
          keyPosition: SourcePosition(line: Int(entry.key_line), column: Int(entry.key_column)),
          value: value, position: SourcePosition(line: Int(entry.line), column: Int(entry.column))))
    }
    return table
  }

  private static func array(
    of entries: UnsafeBufferPointer<CTomlEntry>, at next: inout Int, depth: UInt32
  ) -> [TOMLElement] {
    var array: [TOMLElement] = []
    while next < entries.count, entries[next].depth == depth {
      let entry = entries[next]
      let value = value(of: entries, at: &next)
      array.append(
        TOMLElement(value: value, position: SourcePosition(line: Int(entry.line), column: Int(entry.column))))
    }
    return array
  }

  /// Reads the entry at `next` and what stands in it; nesting is bounded by the parser.
  private static func value(of entries: UnsafeBufferPointer<CTomlEntry>, at next: inout Int) -> TOMLValue {
    let entry = entries[next]
    next += 1
    return switch entry.kind {
    case .table: .table(TOMLTable(entries: table(of: entries, at: &next, depth: entry.depth + 1)))
    case .array: .array(array(of: entries, at: &next, depth: entry.depth + 1))
    case .string: .string(string(entry.string, entry.string_count))
    case .integer: .integer(entry.integer)
    case .float: .float(entry.number)
    case .boolean: .boolean(entry.integer != 0)
    case .date: .date
    }
  }

  private static func string(_ bytes: UnsafePointer<CChar>?, _ count: Int) -> String {
    guard let bytes else { return "" }
    return bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
  }
}

extension TOMLProblem {
  fileprivate init?(_ document: OpaquePointer) {
    switch ctoml_refusal(document) {
    case .none: return nil
    case .syntax: self = .syntax(String(cString: ctoml_syntax_error(document)).printable(limit: 200))
    case .tooLarge: self = .tooLarge
    case .tooManyKeyParts: self = .tooManyKeyParts
    case .headerWithoutName: self = .headerWithoutName
    case .unreadable: self = .unreadable
    }
  }
}
