import DocumentModel
import SpeechAttribution

/// Test articles are written as plain text: a block per line, `# ` for the title, `## ` for a heading, `**` around a
/// question in bold.
func article(_ source: String) -> Document {
  var text: [UInt8] = []
  var blocks: [Block] = []
  var inlines: [Inline] = []
  for line in source.split(separator: "\n") {
    var words = Substring(line)
    var kind = Block.Kind.paragraph
    if words.hasPrefix("## ") {
      kind = .heading(level: 2)
      words = words.dropFirst(3)
    } else if words.hasPrefix("# ") {
      kind = .title
      words = words.dropFirst(2)
    }
    let isStrong = words.hasPrefix("**") && words.hasSuffix("**")
    if isStrong { words = words.dropFirst(2).dropLast(2) }
    let start = text.count
    text += words.utf8
    let range = TextRange(start, text.count)
    blocks.append(Block(kind, range))
    if isStrong { inlines.append(Inline(.strong, range)) }
    text.append(0x0A)
  }
  return Document(text: DocumentText(validUTF8: text), blocks: blocks, inlines: inlines)
}

extension Article {
  /// The text with its quotations marked: `⟦Jane Roe: …⟧` direct, `⟦Jane Roe~ …⟧` mixed or indirect, `⟪…⟫` unspoken.
  func picture(of document: Document) -> String {
    var marks: [(at: Int, order: Int, text: String)] = []
    for quotation in quotations {
      let names = quotation.speakers.map { speakers[$0].name }.joined(separator: " & ")
      let sign = quotation.kind == .direct ? ":" : "~"
      for part in quotation.parts {
        marks.append((part.start.utf8, 1, "⟦\(names.isEmpty ? "?" : names)\(sign) "))
        marks.append((part.end.utf8, 0, "⟧"))
      }
    }
    for unspoken in unspoken {
      marks.append((unspoken.range.start.utf8, 1, "⟪"))
      marks.append((unspoken.range.end.utf8, 0, "⟫"))
    }
    marks.sort { ($0.at, $0.order) < ($1.at, $1.order) }
    var picture = ""
    var at = 0
    for mark in marks {
      picture += document.text[TextRange(at, mark.at)] + mark.text
      at = mark.at
    }
    picture += document.text[TextRange(at, document.text.count)]
    return picture.hasSuffix("\n") ? String(picture.dropLast()) : picture
  }
}

/// The picture of a source in a language.
func picture(_ source: String, _ language: Language?) -> String {
  let document = article(source)
  return attribute(document, language: language).picture(of: document)
}

/// The text of a picture, without its marks.
func plain(_ picture: String) -> String {
  var text = ""
  var isName = false
  var dropsSpace = false
  for letter in picture {
    if letter == "⟦" {
      isName = true
    } else if isName {
      if letter == ":" || letter == "~" { (isName, dropsSpace) = (false, true) }
    } else if dropsSpace {
      dropsSpace = false
    } else if !"⟧⟪⟫".contains(letter) {
      text.append(letter)
    }
  }
  return text
}

/// What an article must satisfy whatever the text; the complaints, none when all is well.
func complaints(_ article: Article, _ document: Document) -> [String] {
  var found: [String] = []
  func check(_ range: TextRange?, _ name: String) {
    guard let range else { return }
    if range.start.utf8 < 0 || range.end.utf8 > document.text.count || range.isEmpty {
      found.append("\(name) \(range)")
    }
    if !document.text.isScalarBoundary(range.start) || !document.text.isScalarBoundary(range.end) {
      found.append("\(name) \(range) cuts a scalar")
    }
  }
  var before = TextOffset.zero
  for (index, quotation) in article.quotations.enumerated() {
    check(quotation.range, "quotation")
    if quotation.range.start < before { found.append("quotation \(index) out of order") }
    before = quotation.range.start
    if quotation.parts.isEmpty { found.append("no parts") }
    var end = quotation.range.start
    for part in quotation.parts {
      check(part, "part")
      if part.start < end { found.append("parts overlap in \(index)") }
      end = part.end
    }
    if end > quotation.range.end { found.append("part beyond its quotation") }
    check(quotation.attribution?.cue, "cue")
    check(quotation.attribution?.mention, "mention")
    check(quotation.attribution?.antecedent, "antecedent")
    if let confidence = quotation.attribution?.confidence, !(0...1).contains(confidence) { found.append("confidence") }
    for speaker in quotation.speakers {
      if !article.speakers.indices.contains(speaker) {
        found.append("speaker \(speaker) of \(index) does not exist")
      } else if !article.speakers[speaker].quotations.contains(index) {
        found.append("speaker \(speaker) forgets \(index)")
      }
    }
  }
  for (index, speaker) in article.speakers.enumerated() {
    if speaker.name.isEmpty { found.append("speaker \(index) has no name") }
    for mention in speaker.mentions { check(mention, "mention of \(index)") }
    for quotation in speaker.quotations {
      if !article.quotations.indices.contains(quotation) || !article.quotations[quotation].speakers.contains(index) {
        found.append("quotation \(quotation) forgets speaker \(index)")
      }
    }
  }
  for unspoken in article.unspoken { check(unspoken.range, "unspoken") }
  return found
}
