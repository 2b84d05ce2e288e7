import DocumentModel
import TextLayout

/// A document of one block.
func document(_ text: String, _ kind: Block.Kind = .paragraph) -> Document {
  let text = DocumentText(text)
  return Document(text: text, blocks: [Block(kind, text.range)])
}

/// The lines of a whole document, blank lines between blocks included.
func picture(_ document: Document, width: Int, french: Bool = true) -> String {
  let options = LayoutOptions(width: width, frenchSpacing: french)
  var bytes: [UInt8] = []
  PlainTextRenderer.render(document, options: options) { bytes += $0 }
  if bytes.last == 0x0A { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

func picture(_ text: String, _ kind: Block.Kind = .paragraph, width: Int, french: Bool = true) -> String {
  picture(document(text, kind), width: width, french: french)
}

/// Builds documents block by block; a blank line separates their words in the text.
struct DocumentBuilder {
  private var bytes: [UInt8] = []
  private var blocks: [Block] = []
  var containers: [Container] = []
  private var tables: [Table] = []
  private var inlines: [Inline] = []

  mutating func open(_ kind: Container.Kind, in parent: Int? = nil) -> Int {
    let depth = parent.map { containers[$0].depth + 1 } ?? 1
    containers.append(Container(kind, parent: parent, depth: depth))
    return containers.count - 1
  }

  /// `⏎` in a paragraph stands for a line break that the author wants kept.
  mutating func add(_ text: String, _ kind: Block.Kind = .paragraph, in container: Int? = nil) {
    separate()
    let start = bytes.count
    for scalar in text.unicodeScalars {
      if scalar == "⏎" {
        inlines.append(Inline(.lineBreak, TextRange(bytes.count, bytes.count + 1)))
        bytes.append(0x0A)
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    blocks.append(Block(kind, TextRange(start, bytes.count), container: container))
  }

  mutating func addTable(
    _ rows: [[String]], alignments: [Table.Alignment] = [], headerRows: Int = 1, in container: Int? = nil
  ) {
    separate()
    let start = bytes.count
    var ranges: [[TextRange]] = []
    for row in rows {
      ranges.append([])
      for cell in row {
        let cellStart = bytes.count
        bytes += Array(cell.utf8)
        ranges[ranges.count - 1].append(TextRange(cellStart, bytes.count))
        bytes.append(0x09)
      }
    }
    tables.append(Table(alignments: alignments, headerRows: headerRows, rows: ranges))
    blocks.append(Block(.table(index: tables.count - 1), TextRange(start, bytes.count), container: container))
  }

  private mutating func separate() { if !blocks.isEmpty { bytes += [0x0A, 0x0A] } }

  var document: Document {
    Document(
      text: DocumentText(validUTF8: bytes), blocks: blocks, containers: containers, tables: tables, inlines: inlines)
  }
}
