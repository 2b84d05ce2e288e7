package import DocumentModel
package import InterfaceWords
package import SpeechAttribution
package import TextLayout

/// How paragraphs are told apart.
package enum ParagraphStyle: String, CaseIterable, Sendable {
  /// By a blank line.
  case spaced
  /// By an indent, as in books.
  case indented
}

extension State {
  static let mostLineSpacing = 3

  /// Whether pages are turned instead of scrolled.
  var turnsPages: Bool { isLinear || reducesMotion }

  /// One thing at a time, or panes beside the article.
  package mutating func setLinear(_ wanted: Bool) {
    guard wanted != isLinear else { return }
    isLinear = wanted
    revision += 1
    announce()
  }

  mutating func toggleLinear() {
    setLinear(!isLinear)
    reflow()
    tell(isLinear ? .oneThingAtATime : .panesAndBorders)
  }

  /// Rows that a line takes: so many, else one more, and after the most one again.
  mutating func stepLineSpacing(to wanted: Int?) {
    lineSpacing = wanted.map { max(1, min(Self.mostLineSpacing, $0)) } ?? lineSpacing % Self.mostLineSpacing + 1
    reflow()
    tell(.lineSpacing(lineSpacing))
  }

  mutating func toggleParagraphStyle() {
    paragraphStyle = paragraphStyle == .spaced ? .indented : .spaced
    reflow()
    tell(paragraphStyle == .indented ? .paragraphsIndented : .paragraphsSpaced)
  }

  /// Puts the speaker's name before each quotation; again whenever the analysis or the language is another.
  mutating func announce() {
    guard isLinear, let article else {
      announcements = nil
      reflow()
      return
    }
    announcements = .speakers(of: article, in: document, language)
    reflow()
  }
}

extension Insertions {
  /// Who speaks, before each quotation: `[Maureen Tillotson:]`.
  package static func speakers(
    of article: Article, in document: Document, _ language: InterfaceLanguage
  ) -> Insertions {
    Insertions(
      article.quotations.map { quotation in
        let names = quotation.speakers.prefix(3).map { oneLine(article.speakers[$0].name) }
        let who = names.isEmpty ? Phrase.speakerUnknown[language] : names.joined(separator: ", ")
        return Insertion(at: opening(of: quotation.range, in: document), "[\(who):]")
      })
  }

  /// Where a quotation's words begin, its opening mark included.
  private static func opening(of range: TextRange, in document: Document) -> TextOffset {
    let text = document.text
    let block = document.blockIndex(at: range.start).map { document.blocks[$0].range.start } ?? .zero
    var at = range.start
    var steps = 0
    while at > block, steps < 3 {
      let before = text.boundary(atOrBefore: TextOffset(at.utf8 - 1))
      guard before < at, let scalar = text[TextRange(before, at)].unicodeScalars.first,
        scalar.properties.isQuotationMark || scalar == "\u{A0}" || scalar == "\u{202F}"
          || scalar == " " && steps == 0 && isMark(before, block, text)
      else { break }
      at = before
      steps += 1
    }
    return at
  }

  private static func isMark(_ space: TextOffset, _ block: TextOffset, _ text: DocumentText) -> Bool {
    guard space > block else { return false }
    let before = text.boundary(atOrBefore: TextOffset(space.utf8 - 1))
    return text[TextRange(before, space)].unicodeScalars.first?.properties.isQuotationMark ?? false
  }
}
