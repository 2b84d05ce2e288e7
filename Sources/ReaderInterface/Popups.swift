import DocumentModel
import Keybindings
import ScreenFrame
import SpeechAttribution
import TextLayout
import Theming

/// A line of a popup: what stands at the left as a key, and words.
struct PopupLine {
  var key = ""
  var words = ""
  var isTitle = false
}

extension State {
  /// The help of the pane one comes from: its keys first, then those that work everywhere.
  var helpLines: [PopupLine] {
    var lines: [PopupLine] = []
    for context in [focus.context, .global] {
      let own = dispatcher.keymap.ownBindings(of: context)
      let rows = ActionTable.rows.compactMap { action, row -> PopupLine? in
        let keys = own.filter { $0.action == action }.map { KeyNotation.text(of: $0.keys) }
        guard !keys.isEmpty else { return nil }
        return PopupLine(key: keys.prefix(3).joined(separator: "  "), words: row.english)
      }
      guard !rows.isEmpty else { continue }
      if !lines.isEmpty { lines.append(PopupLine()) }
      lines.append(
        PopupLine(words: context == .global ? "Everywhere" : "In the \(context.rawValue) pane", isTitle: true))
      lines += rows
    }
    return lines
  }

  /// Rows of help that the popup shows at once.
  var helpRows: Int { max(1, size.rows - 6) }

  /// The evidence for a quotation's speaker, in words.
  func evidenceLines(of number: Int, width: Int) -> [PopupLine] {
    guard let article, article.quotations.indices.contains(number) else { return [] }
    let quotation = article.quotations[number]
    let text = document.text
    func words(_ range: TextRange) -> String {
      "«" + oneLine(text[TextRange(range.start, min(range.end, range.start + 300))]) + "»"
    }
    var lines = [PopupLine(key: "speech", words: "\(quotation.kind.rawValue), \(words(quotation.range))")]
    if quotation.speakers.isEmpty {
      lines.append(PopupLine(key: "speaker", words: "unknown"))
    }
    for speaker in quotation.speakers.prefix(4) {
      let person = article.speakers[speaker]
      let about = [person.role, person.affiliation].compactMap { $0 }.filter { $0 != person.name }
      lines.append(PopupLine(key: "speaker", words: ([person.name] + about).joined(separator: ", ")))
    }
    guard let evidence = quotation.attribution else { return lines }
    if let cue = evidence.cue { lines.append(PopupLine(key: "cue", words: words(cue))) }
    if let mention = evidence.mention { lines.append(PopupLine(key: "mention", words: words(mention))) }
    if let antecedent = evidence.antecedent { lines.append(PopupLine(key: "stands for", words: words(antecedent))) }
    lines.append(PopupLine(key: "rule", words: evidence.rule))
    lines.append(PopupLine(key: "sure", words: "\(Int((evidence.confidence * 100).rounded())) %"))
    return lines
  }
}

struct PopupBox {
  private let scene: Scene
  private var state: State { scene.state }
  private var looks: Looks { scene.looks }

  init(_ scene: Scene) { self.scene = scene }

  func draw(into frame: inout Frame) {
    switch state.popup {
    case nil: return
    case .help(let scroll):
      let lines = state.helpLines
      let shown = Array(lines.dropFirst(scroll).prefix(state.helpRows))
      let more = lines.count > shown.count ? " \(scroll + shown.count)/\(lines.count) " : ""
      draw(shown, title: "Keys", note: more, keyColumns: 20, width: 72, atBottom: false, into: &frame)
    case .why(let quotation):
      let width = min(76, state.size.columns - 4)
      draw(
        state.evidenceLines(of: quotation, width: width), title: "Why this speaker?", note: "", keyColumns: 12,
        width: 76, atBottom: true, into: &frame)
    case .themes(let choice):
      let rows = state.themeRows
      let first = max(0, min(choice.selected - rows / 2, choice.names.count - rows))
      let lines = choice.names.dropFirst(first).prefix(rows).map { PopupLine(words: $0) }
      draw(
        Array(lines), title: "Themes", note: " \(choice.selected + 1)/\(choice.names.count) ", keyColumns: 0, width: 30,
        atBottom: false, selected: choice.selected - first, into: &frame)
    }
  }

  private func draw(
    _ lines: [PopupLine], title: String, note: String, keyColumns: Int, width: Int, atBottom: Bool,
    selected: Int? = nil, into frame: inout Frame
  ) {
    let size = state.size
    let outer = min(width, size.columns)
    let rows = min(lines.count + 2, size.rows - (size.rows > 4 ? 1 : 0))
    guard outer >= 8, rows >= 3 else {
      if size.rows > 0 {
        frame.write(lines.map(\.words).joined(separator: " · "), at: 0, 0, columns: size.columns, looks[.popup])
      }
      return
    }
    let left = (size.columns - outer) / 2
    // The evidence stands away from the quotation it speaks of.
    let placeRow = frame.cursor?.row.value ?? 0
    let top =
      atBottom ? (placeRow < (size.rows - 1) / 2 ? size.rows - 1 - rows : 0) : max(0, (size.rows - 1 - rows) / 2)
    let area = Area(row: top, column: left, rows: rows, columns: outer)
    let ground = looks[.popup]
    frame.fill(area, with: ground)
    drawBorder(area, title: title, note: note, into: &frame)
    for (index, line) in lines.prefix(rows - 2).enumerated() {
      let row = top + 1 + index
      if selected != nil {
        let style = index == selected ? looks.overlay(.paneItemFocused).over(ground) : ground
        frame.fill(Area(row: row, column: left + 1, rows: 1, columns: outer - 2), with: style)
        frame.write(line.words, at: row, left + 2, columns: outer - 4, style)
        if index == selected {
          frame.cursor = Frame.Position(row: Row(row), column: Column(left + 2))
        }
        continue
      }
      if line.isTitle {
        frame.write(line.words, at: row, left + 2, columns: outer - 4, looks[.popupTitle].over(ground))
        continue
      }
      let keys = min(keyColumns, max(4, outer / 3))
      frame.write(line.key, at: row, left + 2, columns: keys - 1, looks[.popupKey].over(ground))
      frame.write(line.words, at: row, left + 2 + keys, columns: outer - 4 - keys, ground)
    }
  }

  private func drawBorder(_ area: Area, title: String, note: String, into frame: inout Frame) {
    let style = looks[.popupBorder].over(looks[.popup])
    let right = area.column + area.columns - 1
    let bottom = area.row + area.rows - 1
    for column in area.column...right {
      frame.put(Glyph(0x2500), at: area.row, column, style)
      frame.put(Glyph(0x2500), at: bottom, column, style)
    }
    for row in area.row...bottom {
      frame.put(Glyph(0x2502), at: row, area.column, style)
      frame.put(Glyph(0x2502), at: row, right, style)
    }
    for (row, column, corner) in [
      (area.row, area.column, 0x256D), (area.row, right, 0x256E), (bottom, area.column, 0x2570),
      (bottom, right, 0x256F),
    ] { frame.put(Glyph(UInt32(corner)), at: row, column, style) }
    frame.write(
      " \(title) ", at: area.row, area.column + 2, columns: area.columns - 4, looks[.popupTitle].over(looks[.popup]))
    if !note.isEmpty {
      frame.write(note, at: bottom, right - columns(of: note) - 1, columns: area.columns - 4, style)
    }
  }
}
