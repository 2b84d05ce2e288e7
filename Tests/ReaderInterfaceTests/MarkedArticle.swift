import DocumentModel
import Keybindings
import ReaderInterface
import ScreenFrame
import SpeechAttribution
import Theming

/// An article written with marks, so that a test shows its input: `# ` and `## ` open title and headings, a paragraph is a
/// line, `⟦Name|words⟧` is what somebody said and `⟦?|words⟧` what nobody known did.
struct MarkedArticle {
  let document: Document
  let article: Article

  init(_ marked: String) {
    var text = ""
    var blocks: [Block] = []
    var quotations: [Quotation] = []
    var speakers: [Speaker] = []
    for line in marked.split(separator: "\n") {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      let kind: Block.Kind = line.hasPrefix("## ") ? .heading(level: 2) : line.hasPrefix("# ") ? .title : .paragraph
      var rest = line.drop { $0 == "#" || $0 == " " }
      while let open = rest.firstIndex(of: "⟦"), let bar = rest[open...].firstIndex(of: "|"),
        let close = rest[open...].firstIndex(of: "⟧")
      {
        text += rest[..<open]
        let name = String(rest[rest.index(after: open)..<bar])
        let from = text.utf8.count
        text += rest[rest.index(after: bar)..<close]
        let range = TextRange(from, text.utf8.count)
        var quotation = Quotation(kind: .direct, range: range, parts: [range])
        if name != "?" {
          let index = speakers.firstIndex { $0.name == name } ?? speakers.count
          if index == speakers.count { speakers.append(Speaker(name: name, kind: .person, role: "witness")) }
          speakers[index].quotations.append(quotations.count)
          quotation.speakers = [index]
          quotation.attribution = Attribution(rule: "cue-after", confidence: 0.9)
        }
        quotations.append(quotation)
        rest = rest[rest.index(after: close)...]
      }
      text += rest
      blocks.append(Block(kind, TextRange(start, text.utf8.count)))
    }
    document = Document(text: DocumentText(text), blocks: blocks)
    article = Article(language: .english, quotations: quotations, speakers: speakers)
  }

  func state(_ columns: Int = 100, _ rows: Int = 16, depth: ColorDepth = .trueColor) -> State {
    var state = State(
      document: document, sourceName: "trial.md", size: Size(rows: rows, columns: columns), keymap: .standard,
      theme: Theme.load("paper-dark").theme, colorDepth: depth)
    state.receive(.analysed(ArticleIndex(article, in: document), of: state.documentNumber))
    return state
  }
}

extension State {
  /// Presses keys in keymap notation, in a row.
  mutating func type(_ keys: String) {
    for name in keys.split(separator: " ") {
      guard let keys = try? KeyNotation.keys(String(name)) else { continue }
      for key in keys { _ = press(key) }
    }
  }

  /// Presses keys, each group as one chord or count with its chord.
  func typing(_ groups: String...) -> State {
    var state = self
    for group in groups { state.type(group) }
    return state
  }

  var bottomLine: String {
    draw(self).picture.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }
  /// What the place begins with.
  var wordsAtPlace: String { document.text[TextRange(place, min(place + 20, TextOffset(document.text.count)))] }
}

/// Five voices' worth of a small trial.
let trial = MarkedArticle(
  """
  # The bridge trial
  The hearing opened on Monday. “⟦Ada Lund|Nobody told us the bolts were old⟧,” Ada Lund said.
  She paused. “⟦Ada Lund|Not once⟧.”
  ## The engineer
  Before the court, Bo Ek was brief: “⟦Bo Ek|The report lay on the desk in May⟧.”
  “⟦?|Shame⟧,” came a cry from the gallery.
  ## The verdict
  It is expected on Friday. “⟦Ada Lund|We can wait⟧,” Lund said.
  """)
