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
/// order and in either language, before the words. A name of several words stands in double quotes.
package struct SearchQuery: Sendable, Equatable {
  package private(set) var words: Substring
  package private(set) var speaker: String?
  package private(set) var section: String?
  /// Only what somebody said.
  package private(set) var onlyQuotations = false

  package init(_ typed: String) {
    words = typed[...]
    while takeFilter() {}
  }

  package var isNarrowed: Bool { speaker != nil || section != nil || onlyQuotations }

  private mutating func takeFilter() -> Bool {
    let rest = words.drop { $0 == " " }
    guard let colon = rest.firstIndex(of: ":") else { return false }
    let behind = rest[rest.index(after: colon)...]
    switch rest[..<colon].lowercased() {
    case "speaker", "locuteur":
      let (name, left) = Self.name(behind)
      speaker = name
      words = left
    case "section":
      let (name, left) = Self.name(behind)
      section = name
      words = left
    case "quote", "citation":
      onlyQuotations = true
      words = behind.drop { $0 == " " }
    default: return false
    }
    return true
  }

  private static func name(_ text: Substring) -> (String, Substring) {
    guard text.first == "\"" else {
      let name = text.prefix { $0 != " " }
      return (String(name), text.dropFirst(name.count).drop { $0 == " " })
    }
    let name = text.dropFirst().prefix { $0 != "\"" }
    return (String(name), text.dropFirst(name.count + 2).drop { $0 == " " })
  }
}
