/// Whether capitals count.
package enum CaseRule: String, CaseIterable, Sendable {
  /// They do when a capital is typed.
  case smart
  case ignored, heeded

  package var next: CaseRule {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

/// How what is typed is taken.
package struct SearchOptions: Sendable, Equatable {
  /// As a regular expression of PCRE2, else as words.
  package var isRegex = false
  /// "elite" finds «élite» unless they are heeded.
  package var heedsAccents = false
  package var caseRule = CaseRule.smart

  package init(isRegex: Bool = false, heedsAccents: Bool = false, caseRule: CaseRule = .smart) {
    self.isRegex = isRegex
    self.heedsAccents = heedsAccents
    self.caseRule = caseRule
  }
}

/// What is typed into the search prompt: `speaker:NAME`, `section:NAME` and `quote:` narrow the search down, in any
/// order and in either language, before the words. A name of several words that nobody here has stands in double quotes.
package struct SearchQuery: Sendable, Equatable {
  package private(set) var words: Substring
  package private(set) var speaker: String?
  package private(set) var section: String?
  /// Only what somebody said.
  package private(set) var onlyQuotations = false

  /// What names are looked for among.
  package enum Named: Sendable { case speaker, section }

  /// - Parameter isKnown: whether there is one whose name holds these words: the words behind a name belong to it as
  ///   long as there is, so that `speaker:jane roe bridge` looks for the bridge.
  package init(_ typed: String, isKnown: (Named, String) -> Bool = { _, _ in false }) {
    words = typed[...]
    while takeFilter(isKnown) {}
  }

  package var isNarrowed: Bool { speaker != nil || section != nil || onlyQuotations }

  private mutating func takeFilter(_ isKnown: (Named, String) -> Bool) -> Bool {
    let rest = words.drop { $0 == " " }
    guard let colon = rest.firstIndex(of: ":") else { return false }
    let behind = rest[rest.index(after: colon)...].drop { $0 == " " }
    switch rest[..<colon].lowercased() {
    case "speaker", "locuteur":
      let (name, left) = Self.name(behind) { isKnown(.speaker, $0) }
      speaker = name
      words = left
    case "section":
      let (name, left) = Self.name(behind) { isKnown(.section, $0) }
      section = name
      words = left
    case "quote", "citation":
      onlyQuotations = true
      words = behind.drop { $0 == " " }
    default: return false
    }
    return true
  }

  private static func name(_ text: Substring, isKnown: (String) -> Bool) -> (String, Substring) {
    guard text.first == "\"" else {
      var name = text.prefix { $0 != " " }
      while !name.isEmpty {
        let behind = text[name.endIndex...]
        let next = behind.drop { $0 == " " }.prefix { $0 != " " }
        guard !next.isEmpty, isKnown(String(text[..<next.endIndex])) else { break }
        name = text[..<next.endIndex]
      }
      return (String(name), text[name.endIndex...].drop { $0 == " " })
    }
    let name = text.dropFirst().prefix { $0 != "\"" }
    return (String(name), text.dropFirst(name.count + 2).drop { $0 == " " })
  }
}
