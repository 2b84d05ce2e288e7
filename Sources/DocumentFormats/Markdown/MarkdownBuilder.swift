internal import CMarkdown
internal import DocumentModel

/// Makes a document of cmark's events. All state is flat: nesting costs an index, never a call.
struct MarkdownBuilder {
  private(set) var text: [UInt8] = []
  private var blocks: [Block] = []
  private var containers: [Container] = []
  private var tables: [Table] = []
  private var inlines: [Inline] = []

  /// The leaf that is open, with where its words start.
  private var leaf: (kind: Block.Kind, start: Int)?
  private var openInlines: [Int] = []
  private var openContainers: [Int] = []
  private var openLists: [OpenList] = []
  private var footnote: Int?
  private var hasTitle = false
  private var sawHeading = false
  private var pendingAuthor: [UInt8]?
  private var openTable: OpenTable?
  private let isComplete: Bool

  private struct OpenList {
    var isTight: Bool
    /// How many blocks there were before it.
    var blocksBefore: Int
  }

  private struct OpenTable {
    var alignments: [Table.Alignment]
    var start: Int
    var headerRows = 0
    var rows: [[TextRange]] = []
    /// The cells of the row under way, and where the open one's words start.
    var row: [TextRange] = []
    var cellStart = 0
  }

  init(capacity: Int, isComplete: Bool) {
    text.reserveCapacity(capacity)
    self.isComplete = isComplete
  }

  /// Puts the front matter's title and author first, unless the source shows its own title.
  mutating func begin(with matter: FrontMatter?, hasTitle titleFollows: Bool) {
    pendingAuthor = matter?.author
    guard !titleFollows else { return }
    if let title = matter?.title {
      addLeaf(.title, words: title)
      hasTitle = true
    }
    addPendingAuthor()
  }

  mutating func finish(_ matter: FrontMatter?) -> Document {
    closeLeaf()
    let front = text.withUnsafeBufferPointer { FrontLines.mark(&blocks, in: $0, isComplete: isComplete) }
    let declared = matter?.date.flatMap { date in
      date.withUnsafeBufferPointer { $0.firstDate(in: $0.lineTokens(0..<$0.count))?.date.iso }
    }
    return Document(
      text: DocumentText(validUTF8: text), blocks: blocks, containers: containers, tables: tables, inlines: inlines,
      byline: authorRange ?? front.byline, published: declared ?? front.published,
      declaredLanguage: matter?.language.map { String(decoding: $0, as: UTF8.self) }, isComplete: isComplete)
  }

  private var authorRange: TextRange?

  // MARK: Events

  mutating func take(_ event: cmarkdown_event) {
    switch event.kind {
    case .text: append(event.bytes, event.count)
    case .softBreak: appendSpace()
    case .lineBreak: appendLineBreak()
    case .code: appendInline(.code) { $0.append(event.bytes, event.count) }
    case .htmlInline: takeInlineHTML(event)
    case .footnoteReference: takeFootnoteReference(event)
    case .emphasis: takeInline(.emphasis, event)
    case .strong: takeInline(.strong, event)
    case .strikethrough: takeInline(.strikethrough, event)
    case .link:
      takeInline(.link(destination: event.entering ? string(event.bytes, event.count) : ""), event)
    case .paragraph: takeParagraph(event)
    case .heading: event.entering ? openLeaf(headingKind(Int(event.number))) : closeLeaf()
    case .codeBlock: takeCodeBlock(event)
    case .htmlBlock: takeHTMLBlock(event)
    case .thematicBreak: addThematicBreak()
    case .blockQuote: event.entering ? openContainer(.blockQuote) : closeContainer()
    case .list: takeList(event)
    case .item:
      if event.entering {
        openContainer(event.flag ? .orderedItem(number: Int(event.number)) : .bulletItem)
      } else {
        closeContainer()
      }
    case .footnoteDefinition: footnote = event.entering ? Int(event.number) : nil
    case .table: takeTable(event)
    case .tableRow: takeRow(event)
    case .tableCell: takeCell(event)
    case .image, .other: break
    }
  }

  // MARK: Leaves

  /// The blank line (or line feed, inside a tight list) that parts a block from the one before.
  private mutating func separate() {
    guard !text.isEmpty else { return }
    text.append(0x0A)
    var index = openLists.count - 1
    while index >= 0, openLists[index].blocksBefore == blocks.count { index -= 1 }
    if index < 0 || !openLists[index].isTight { text.append(0x0A) }
  }

  private mutating func openLeaf(_ kind: Block.Kind) {
    closeLeaf()
    separate()
    leaf = (kind, text.count)
  }

  /// Ends the open leaf; one without words leaves no trace.
  private mutating func closeLeaf() {
    guard let (kind, start) = leaf else { return }
    leaf = nil
    while let last = openInlines.popLast() { inlines[last].range.end = TextOffset(text.count) }
    while text.count > start, let last = text.last, last == 0x20 || last == 0x0A { text.removeLast() }
    if text.count == start {
      while text.last == 0x0A { text.removeLast() }
      while let last = inlines.last, last.range.start.utf8 >= text.count { inlines.removeLast() }
      return
    }
    cutInlines(from: start)
    addBlock(kind, start)
  }

  /// Holds the last block's inlines within it, after spaces at its end were taken away.
  private mutating func cutInlines(from start: Int) {
    var index = inlines.count - 1
    let end = TextOffset(text.count)
    while index >= 0, inlines[index].range.start.utf8 >= start {
      if inlines[index].range.end > end {
        inlines[index].range.end = end
        if inlines[index].range.isEmpty { inlines.remove(at: index) }
      }
      index -= 1
    }
  }

  private mutating func addBlock(_ kind: Block.Kind, _ start: Int) {
    blocks.append(Block(kind, TextRange(start, text.count), container: openContainers.last))
    if kind == .title { addPendingAuthor() }
  }

  private mutating func addLeaf(_ kind: Block.Kind, words: some Sequence<UInt8>) {
    openLeaf(kind)
    text.append(contentsOf: words)
    closeLeaf()
  }

  private mutating func addPendingAuthor() {
    guard let author = pendingAuthor else { return }
    pendingAuthor = nil
    addLeaf(.byline, words: author)
    authorRange = blocks.last.map(\.range)
  }

  private mutating func addThematicBreak() {
    closeLeaf()
    blocks.append(Block(.thematicBreak, TextRange(text.count, text.count), container: openContainers.last))
  }

  /// The first heading of level 1 is the article's title, when no other heading stands before it.
  private mutating func headingKind(_ level: Int) -> Block.Kind {
    defer { sawHeading = true }
    guard level == 1, !hasTitle, !sawHeading, openContainers.isEmpty else { return .heading(level: level) }
    hasTitle = true
    return .title
  }

  private mutating func takeParagraph(_ event: cmarkdown_event) {
    guard event.entering else { return closeLeaf() }
    openLeaf(footnote.map { .footnote(number: $0) } ?? (event.flag ? .caption : .paragraph))
  }

  private mutating func takeCodeBlock(_ event: cmarkdown_event) {
    let language = string(event.bytes, event.count).prefix { $0 != " " }
    openLeaf(.code(language: String(language)))
    append(event.content, event.content_count)
    closeLeaf()
  }

  // MARK: Containers

  private mutating func openContainer(_ kind: Container.Kind) {
    let parent = openContainers.last
    containers.append(Container(kind, parent: parent, depth: openContainers.count + 1))
    openContainers.append(containers.count - 1)
  }

  private mutating func closeContainer() {
    closeLeaf()
    if !openContainers.isEmpty { openContainers.removeLast() }
  }

  private mutating func takeList(_ event: cmarkdown_event) {
    if event.entering {
      openLists.append(OpenList(isTight: event.flag, blocksBefore: blocks.count))
    } else if !openLists.isEmpty {
      openLists.removeLast()
    }
  }

  // MARK: Inlines

  private mutating func takeInline(_ kind: Inline.Kind, _ event: cmarkdown_event) {
    if event.entering {
      inlines.append(Inline(kind, TextRange(text.count, text.count)))
      openInlines.append(inlines.count - 1)
    } else if let index = openInlines.popLast() {
      inlines[index].range.end = TextOffset(text.count)
      // Without words it is the last one: what it held was without words too.
      if inlines[index].range.isEmpty, index == inlines.count - 1 { inlines.removeLast() }
    }
  }

  private mutating func appendInline(_ kind: Inline.Kind, _ words: (inout MarkdownBuilder) -> Void) {
    let start = text.count
    words(&self)
    if text.count > start { inlines.append(Inline(kind, TextRange(start, text.count))) }
  }

  private mutating func takeFootnoteReference(_ event: cmarkdown_event) {
    guard event.entering else { return }
    let digits = UnsafeBufferPointer(start: event.bytes, count: event.count)
    guard digits.count < 10, digits.allSatisfy(isDigit) else { return append(event.bytes, event.count) }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    appendInline(.footnoteReference(number: number)) { $0.append(event.bytes, event.count) }
  }

  private mutating func appendSpace() {
    if let start = leaf?.start ?? openTable?.cellStart, text.count > start, text.last != 0x20, text.last != 0x0A {
      text.append(0x20)
    }
  }

  private mutating func appendLineBreak() {
    guard let start = leaf?.start, text.count > start else { return appendSpace() }
    appendInline(.lineBreak) { $0.text.append(0x0A) }
  }

  private mutating func takeInlineHTML(_ event: cmarkdown_event) {
    let tag = HTMLTag(UnsafeBufferPointer(start: event.bytes, count: event.count))
    if tag.breaksLine { appendLineBreak() }
  }

  private mutating func append(_ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    guard let bytes, count > 0 else { return }
    text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
  }

  private func string(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count), as: UTF8.self)
  }

  // MARK: HTML blocks

  private mutating func takeHTMLBlock(_ event: cmarkdown_event) {
    closeLeaf()
    var words = HTMLWords(UnsafeBufferPointer(start: event.bytes, count: event.bytes == nil ? 0 : event.count))
    while let piece = words.next() {
      if openLeafIsMissing { openLeaf(.paragraph) }
      switch piece {
      case .words(let range): appendCollapsed(words.bytes[range])
      case .scalar(let scalar): appendScalar(scalar, to: &text)
      case .lineBreak: appendLineBreak()
      case .block(let kind):
        closeLeaf()
        if let kind { openLeaf(kind) }
      }
    }
    closeLeaf()
  }

  private var openLeafIsMissing: Bool { leaf == nil }

  private mutating func appendCollapsed(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in words {
      if byte <= 0x20 { appendSpace() } else { text.append(byte) }
    }
  }

  // MARK: Tables

  private mutating func takeTable(_ event: cmarkdown_event) {
    if event.entering {
      closeLeaf()
      separate()
      let alignments = UnsafeBufferPointer(start: event.bytes, count: event.count).map { sign -> Table.Alignment in
        switch sign {
        case UInt8(ascii: "l"): .left
        case UInt8(ascii: "c"): .center
        case UInt8(ascii: "r"): .right
        default: .none
        }
      }
      openTable = OpenTable(alignments: alignments, start: text.count)
    } else if let done = openTable {
      openTable = nil
      guard text[done.start...].contains(where: { $0 > 0x20 }) else {
        text.removeSubrange(done.start...)
        while text.last == 0x0A { text.removeLast() }
        return
      }
      tables.append(Table(alignments: done.alignments, headerRows: done.headerRows, rows: done.rows))
      addBlock(.table(index: tables.count - 1), done.start)
    }
  }

  private mutating func takeRow(_ event: cmarkdown_event) {
    guard event.entering else {
      if let row = openTable?.row { openTable?.rows.append(row) }
      openTable?.row.removeAll()
      return
    }
    if openTable?.rows.isEmpty == false { text.append(0x0A) }
    if event.flag { openTable?.headerRows += 1 }
  }

  private mutating func takeCell(_ event: cmarkdown_event) {
    if event.entering {
      if openTable?.row.isEmpty == false { text.append(0x09) }
      openTable?.cellStart = text.count
    } else if let start = openTable?.cellStart {
      openTable?.row.append(TextRange(start, text.count))
    }
  }
}
