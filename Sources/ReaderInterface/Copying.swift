import DocumentModel
import SpeechAttribution

/// Words for the clipboard, and what the bottom line calls them.
package struct Copied: Sendable, Equatable {
  package var words: String
  package var what: Phrase
  /// Control characters are left out: pasted into a shell they could act as keys.
  package init(_ words: String, what: Phrase) {
    var plain = String.UnicodeScalarView()
    for scalar in words.unicodeScalars
    where scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control { plain.append(scalar) }
    self.words = String(plain)
    self.what = what
  }
}

extension State {
  /// The words of the selected quotation as they stand in the text, without its marks.
  mutating func copyQuotation() -> [Effect] {
    guard let article, let current = currentQuotation else { return nothing(.noQuotationToCopy) }
    return [.copy(Copied(words(of: article.quotations[current]), what: .theQuotation))]
  }

  /// The selected quotation in the marks of its language, with who said it and where.
  mutating func copyQuotationWithSpeaker() -> [Effect] {
    guard let article, let current = currentQuotation else { return nothing(.noQuotationToCopy) }
    let quotation = article.quotations[current]
    let citation = Citation(language: article.language)
    let people = quotation.speakers.map { article.speakers[$0] }
    let title = document.title.map { joined(document.text[$0]) }
    // What was reported without marks is nobody's very words: marks would make it so.
    let words = self.words(of: quotation)
    let line = citation.line(
      quotation.kind == .indirect ? words : citation.marked(withoutComma(words)), by: people,
      in: title.flatMap { $0.isEmpty ? nil : $0 })
    return [.copy(Copied(line, what: .theQuotationAndSpeaker))]
  }

  mutating func copyParagraph() -> [Effect] {
    guard let index = document.blockIndex(at: place) else { return nothing(.noParagraphToCopy) }
    let block = document.blocks[index]
    let words = document.words(block.range)
    // The lines of code, of verse and of tables are meant.
    var keepsLines = document.inlines(in: block.range).contains { $0.kind == .lineBreak }
    switch block.kind {
    case .code, .table: keepsLines = true
    default: break
    }
    guard !words.isEmpty else { return nothing(.noParagraphToCopy) }
    return [.copy(Copied(keepsLines ? words : joined(words), what: .theParagraph))]
  }

  mutating func copyLink() -> [Effect] {
    guard let link = currentLink else { return nothing(.noLinkInParagraph) }
    return [.copy(Copied(link.destination, what: .theLink))]
  }

  /// The link that the place is on; else the next one of its paragraph, else the one before.
  var currentLink: (destination: String, range: TextRange)? {
    guard let index = document.blockIndex(at: place) else { return nil }
    let links = document.inlines(in: document.blocks[index].range).compactMap { inline in
      if case .link(let destination) = inline.kind { (destination, inline.range) } else { nil }
    }
    return links.first { $0.1.contains(place) } ?? links.first { $0.1.start >= place } ?? links.last
  }

  private mutating func nothing(_ phrase: Phrase) -> [Effect] {
    tell(phrase)
    return []
  }

  /// The parts of a quotation, what stands between them left out.
  private func words(of quotation: Quotation) -> String {
    let parts = quotation.parts.isEmpty ? [quotation.range] : quotation.parts
    return parts.map { joined(document.words($0)) }.joined(separator: " ")
  }
}

/// Words on one line: each line feed with the blanks around it becomes a space.
private func joined(_ words: String) -> String {
  words.split(whereSeparator: \.isNewline)
    .map { $0.drop { $0 == " " || $0 == "\t" } }
    .map { line in
      var line = line
      while line.last == " " || line.last == "\t" { line.removeLast() }
      return line
    }
    .filter { !$0.isEmpty }.joined(separator: " ")
}

/// The comma before a clause that is left out ("…," she said) goes with it.
private func withoutComma(_ words: String) -> String { words.hasSuffix(",") ? String(words.dropLast()) : words }

/// How a language cites: its quotation marks, those inside them, and its word for "in".
struct Citation {
  private let open: String
  private let close: String
  private let innerOpen: String
  private let innerClose: String
  private let preposition: String

  init(language: Language) {
    switch language.code {
    case "fr":
      // A no-break space inside, as French typography wants it.
      (open, close, innerOpen, innerClose, preposition) = ("«\u{A0}", "\u{A0}»", "“", "”", "dans")
    case "de": (open, close, innerOpen, innerClose, preposition) = ("„", "“", "‚", "‘", "in")
    default: (open, close, innerOpen, innerClose, preposition) = ("“", "”", "‘", "’", "in")
    }
  }

  /// Words in quotation marks; marks of the same kind inside become those of the second level.
  func marked(_ words: String) -> String {
    let (outerOpen, outerClose) = (open.first, close.last)
    var inner = ""
    var afterOpen = false
    for character in words {
      if character == outerOpen, outerOpen != outerClose {
        inner += innerOpen
        afterOpen = true
        continue
      }
      let isBlank = character == " " || character == "\u{A0}" || character == "\u{202F}"
      if afterOpen, isBlank { continue }
      afterOpen = false
      if character == outerClose {
        while let last = inner.last, last == " " || last == "\u{A0}" || last == "\u{202F}" { inner.removeLast() }
        inner += innerClose
      } else {
        inner.append(character)
      }
    }
    return open + inner + close
  }

  /// «…» — Name, Affiliation or role, in *Title*; what isn't known is left out.
  func line(_ words: String, by people: [Speaker], in title: String?) -> String {
    var about: [String] = []
    for person in people {
      about.append(person.name)
      // Whom they speak for, else what they are.
      if let what = [person.affiliation, person.role].compactMap({ $0 }).first(where: { $0 != person.name }) {
        about.append(what)
      }
    }
    if let title { about.append("\(preposition) *\(title)*") }
    return about.isEmpty ? words : words + " — " + about.joined(separator: ", ")
  }
}
