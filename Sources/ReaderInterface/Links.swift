import DocumentModel
import ScreenFrame
import TextLayout

extension State {
  // MARK: - Links

  mutating func moveLink(by steps: Int) {
    func isLink(_ kind: Inline.Kind) -> Bool { if case .link = kind { true } else { false } }
    guard let found = inline(by: steps, where: isLink) else {
      let hasAny = document.inlines.contains { isLink($0.kind) }
      return tell(!hasAny ? .noLinks : steps > 0 ? .noLinkAfter : .noLinkBefore)
    }
    let link = document.inlines[found]
    jump(to: link.range.start, through: link.range.end)
    if case .link(let address) = link.kind { notice = Notice("→ \(oneLine(address))") }
  }

  /// Shows where the link leads, to be opened or not.
  mutating func followLink() {
    guard let link = inlineHere(where: { if case .link = $0 { true } else { false } }) else {
      tell(.noLinkHere)
      return
    }
    place = document.inlines[link].range.start
    popup = .link(link)
  }

  /// The address of a link, if it is one that may be opened: of the web or of mail, without a sign that isn't printed.
  func address(ofLink index: Int) -> (address: String, mayOpen: Bool)? {
    guard document.inlines.indices.contains(index), case .link(let address) = document.inlines[index].kind else {
      return nil
    }
    return (address, LinkAddress.mayOpen(address))
  }

  /// Whether a link is one that a browser or a mail program is asked to open.
  func mayOpen(_ link: Int) -> Bool { address(ofLink: link)?.mayOpen ?? false }

  func linkLines(_ index: Int, columns width: Int) -> [PopupLine] {
    guard let (address, mayOpen) = address(ofLink: index) else { return [] }
    var lines = wrapped(oneLine(document.text[document.inlines[index].range]), to: width).map { PopupLine(words: $0) }
    lines += wrapped(oneLine(String(address.prefix(2000))), to: width).map { PopupLine(words: $0, isTitle: true) }
    if !mayOpen { lines.append(PopupLine(words: words(.onlyWebAndMail))) }
    return lines
  }

  // MARK: - Footnotes

  mutating func moveFootnote(by steps: Int) {
    func isReference(_ kind: Inline.Kind) -> Bool { if case .footnoteReference = kind { true } else { false } }
    guard let found = inline(by: steps, where: isReference) else {
      let hasAny = document.inlines.contains { isReference($0.kind) }
      return tell(!hasAny ? .noFootnotes : steps > 0 ? .noFootnoteAfter : .noFootnoteBefore)
    }
    let reference = document.inlines[found]
    jump(to: reference.range.start, through: reference.range.end)
    if case .footnoteReference(let number) = reference.kind, let words = footnote(number) {
      tell(.footnote(number, oneLine(words)))
    }
  }

  mutating func showFootnote() {
    guard let here = inlineHere(where: { if case .footnoteReference = $0 { true } else { false } }),
      case .footnoteReference(let number) = document.inlines[here].kind
    else {
      tell(.noFootnoteHere)
      return
    }
    place = document.inlines[here].range.start
    popup = .footnote(number)
  }

  func footnoteLines(_ number: Int, columns width: Int) -> [PopupLine] {
    guard let words = footnote(number) else { return [PopupLine(words: words(.noSuchNote))] }
    let lines = wrapped(String(words.prefix(20_000)), to: width)
    let room = max(1, size.rows - 4)
    let shown = lines.count > room ? lines.prefix(room - 1) + ["…"] : lines[...]
    return shown.map { PopupLine(words: $0) }
  }

  /// The words of a footnote, all its paragraphs.
  private func footnote(_ number: Int) -> String? {
    let blocks = document.blocks.filter { $0.kind == .footnote(number: number) }
    guard !blocks.isEmpty else { return nil }
    return blocks.map { document.text[$0.range] }.joined(separator: "\n")
  }

  func footnoteStart(_ number: Int) -> TextOffset? {
    document.blocks.first { $0.kind == .footnote(number: number) }?.range.start
  }

  /// Opens what stands at the place itself; false where nothing does.
  mutating func openHere() -> Bool {
    let touching = document.inlines(in: TextRange(place, place + 1))
    for inline in touching where inline.range.start == place {
      switch inline.kind {
      case .link:
        followLink()
        return true
      case .footnoteReference:
        showFootnote()
        return true
      default: continue
      }
    }
    return false
  }

  // MARK: - Finding

  /// The next or previous inline of a kind, so many times; the furthest one when there are fewer.
  private func inline(by steps: Int, where isWanted: (Inline.Kind) -> Bool) -> Int? {
    let inlines = document.inlines
    var found: Int?
    var left = abs(steps)
    if steps > 0 {
      var index = inlines.partitioningIndex { $0.range.start > place }
      while index < inlines.count, left > 0 {
        if isWanted(inlines[index].kind) { (found, left) = (index, left - 1) }
        index += 1
      }
    } else {
      var index = inlines.partitioningIndex { $0.range.start >= place } - 1
      while index >= 0, left > 0 {
        if isWanted(inlines[index].kind) { (found, left) = (index, left - 1) }
        index -= 1
      }
    }
    return found
  }

  /// The inline of a kind around the place, else the next one on the screen.
  private func inlineHere(where isWanted: (Inline.Kind) -> Bool) -> Int? {
    let inlines = document.inlines
    let after = inlines.partitioningIndex { $0.range.start > place }
    // Inlines nest but a few deep: what holds the place began a handful before.
    for index in (max(0, after - 16)..<after).reversed()
    where isWanted(inlines[index].kind) && inlines[index].range.contains(place) { return index }
    let end = visible.end
    for index in after..<inlines.count {
      guard inlines[index].range.start < end else { return nil }
      if isWanted(inlines[index].kind) { return index }
    }
    return nil
  }
}

/// What may be handed to another program.
enum LinkAddress {
  private static let schemes = ["http://", "https://", "mailto:"]

  static func mayOpen(_ address: String) -> Bool {
    let lower = address.prefix(8).lowercased()
    guard schemes.contains(where: { lower.hasPrefix($0) }), address.utf8.count <= 8000 else { return false }
    return address.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate: false
      default: true
      }
    }
  }
}

/// Words broken into lines of at most so many columns, between words where there are any.
func wrapped(_ words: String, to width: Int) -> [String] {
  let width = max(1, width)
  var lines: [String] = []
  for paragraph in words.split(separator: "\n", omittingEmptySubsequences: false) {
    var line = ""
    for word in paragraph.split(separator: " ") {
      var word = word[...]
      if !line.isEmpty {
        if columns(of: line) + 1 + columns(of: String(word)) <= width {
          line += " " + word
          continue
        }
        lines.append(line)
        line = ""
      }
      while columns(of: String(word)) > width {
        var piece = word.prefix(width)
        while piece.count > 1, columns(of: String(piece)) > width { piece = piece.dropLast() }
        lines.append(String(piece))
        word = word.dropFirst(piece.count)
      }
      line = String(word)
    }
    lines.append(line)
  }
  return lines
}
