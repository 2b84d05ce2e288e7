import DocumentModel
import InterfaceWords
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
  /// Which of the words' characters matter most.
  var emphasis = 0..<0
}

extension State {
  /// The evidence for a quotation's speaker, in words.
  func evidenceLines(of number: Int) -> [PopupLine] {
    guard let article, article.quotations.indices.contains(number) else { return [] }
    let quotation = article.quotations[number]
    let text = document.text
    func quoted(_ range: TextRange) -> String {
      language.quoted(oneLine(text[TextRange(range.start, min(range.end, range.start + 300))]))
    }
    var lines = [PopupLine(key: words(.speech), words: "\(words(quotation.kind.phrase)), \(quoted(quotation.range))")]
    if quotation.speakers.isEmpty {
      lines.append(PopupLine(key: words(.speaker), words: words(.unknown)))
    }
    for speaker in quotation.speakers.prefix(4) {
      let person = article.speakers[speaker]
      let about = [person.role, person.affiliation].compactMap { $0 }.filter { $0 != person.name }
      lines.append(PopupLine(key: words(.speaker), words: ([person.name] + about).joined(separator: ", ")))
    }
    guard let evidence = quotation.attribution else { return lines }
    if let cue = evidence.cue { lines.append(PopupLine(key: words(.cue), words: quoted(cue))) }
    if let mention = evidence.mention { lines.append(PopupLine(key: words(.mention), words: quoted(mention))) }
    if let antecedent = evidence.antecedent {
      lines.append(PopupLine(key: words(.standsFor), words: quoted(antecedent)))
    }
    let rule = RuleWording(rawValue: evidence.rule).map { "\($0.row[language]) (\(evidence.rule))" } ?? evidence.rule
    lines.append(PopupLine(key: words(.rule), words: rule))
    lines.append(PopupLine(key: words(.sure), words: language.percent(Int((evidence.confidence * 100).rounded()))))
    return lines
  }

  /// Columns for keys, no more than the widest needs with air behind it.
  func keyColumns(_ keys: [String], most: Int) -> Int {
    min(most, keys.reduce(4) { max($0, columns(of: $1) + 2) })
  }

  /// The columns of a popup that wants so many, border included.
  func popupColumns(_ wanted: Int) -> Int { isLinear ? size.columns : min(wanted, size.columns) }

  /// Lines of a popup that wants so many columns; what is too long for one goes on below, at most two rows further.
  func folded(_ lines: [PopupLine], width: Int, keyColumns: Int = PopupWidth.keys) -> [PopupLine] {
    let outer = popupColumns(width)
    let room = max(1, outer - 4 - min(keyColumns, outer / 3))
    return lines.flatMap { line in
      let rows = wrapped(line.words, to: line.isTitle ? outer - 4 : room)
      guard rows.count > 1 else { return [line] }
      // What goes beyond the last row is cut where it is written.
      let shown = rows.count <= 3 ? rows : rows.prefix(2) + [rows.dropFirst(2).joined(separator: " ")]
      return shown.enumerated().map { PopupLine(key: $0 == 0 ? line.key : "", words: $1, isTitle: line.isTitle) }
    }
  }
}

extension Quotation.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .direct: .direct
    case .mixed: .mixed
    case .indirect: .indirect
    }
  }
}

/// Columns of popups, where the screen has as many.
enum PopupWidth {
  /// Of sentences: evidence, dossiers, links, footnotes.
  static let text = 76
  /// Of help, with its many keys.
  static let help = 84
  static let palette = 72
  static let whichKey = 64
  static let themes = 30
  /// Keys like «mention» in front of the words, at most.
  static let keys = 12
  /// Keys of help, at most.
  static let helpKeys = 24
}

/// Where a popup stands.
enum PopupPlacement {
  case middle, top, bottom
  /// In the half of the screen where the place is not.
  case awayFromPlace
}

/// Where a popup was drawn, for the mouse to find it.
struct PopupShown {
  let area: Area
  /// The row of its first line, and how many there are.
  let firstRow: Int
  let lines: Int
  /// Whether the lines are choices, of which `firstItem` is the first shown.
  let isList: Bool
  let firstItem: Int
}

struct PopupBox {
  private let scene: Scene
  private var state: State { scene.state }
  private var looks: Looks { scene.looks }

  init(_ scene: Scene) { self.scene = scene }

  /// Draws what lies over the panes, if anything does.
  @discardableResult
  func draw(into frame: inout Frame) -> PopupShown? {
    let content = state.popup.map(state.content(of:)) ?? state.whichKeyContent
    return content.flatMap { draw($0, into: &frame) }
  }

  private func draw(_ content: PopupContent, into frame: inout Frame) -> PopupShown? {
    let size = state.size
    let outer = state.popupColumns(content.width)
    // What stands above the lines that are chosen from: what is typed, or who is listed.
    let promptRows = (content.prompt == nil ? 0 : 1) + content.head.count
    let most = size.rows - (size.rows > 4 ? 1 : 0)
    let rows = state.isLinear ? most : min(content.lines.count + 2 + promptRows, most)
    guard outer >= 8, rows >= 3 else {
      if size.rows > 0 {
        let words = content.lines.map(\.words).joined(separator: " · ")
        frame.write(words, at: 0, 0, columns: size.columns, looks[.popup])
      }
      return nil
    }
    let top = top(of: content.placement, rows: rows, cursor: frame.cursor)
    let area = Area(row: top, column: (size.columns - outer) / 2, rows: rows, columns: outer)
    frame.fill(area, with: looks[.popup])
    if state.isLinear { frame.cursor = Frame.Position(row: Row(top), column: Column(min(2, size.columns - 1))) }
    drawBorder(area, title: content.title, note: content.note, into: &frame)
    if let (editor, placeholder) = content.prompt {
      draw(editor, placeholder: placeholder, at: top + 1, area.column + 2, columns: outer - 4, into: &frame)
    }
    for (index, line) in content.head.prefix(rows - 2).enumerated() {
      draw(line, at: top + 1 + index, in: area, keyColumns: PopupWidth.keys, looks[.popup], into: &frame)
    }
    let shown = content.lines.prefix(max(0, rows - 2 - promptRows))
    for (index, line) in shown.enumerated() {
      let row = top + 1 + promptRows + index
      let isSelected = index == content.selected
      let style = isSelected ? looks.overlay(.paneItemFocused).over(looks[.popup]) : looks[.popup]
      if isSelected {
        frame.fill(Area(row: row, column: area.column + 1, rows: 1, columns: outer - 2), with: style)
        if content.prompt == nil { frame.cursor = Frame.Position(row: Row(row), column: Column(area.column + 2)) }
      }
      draw(line, at: row, in: area, keyColumns: content.keyColumns, style, into: &frame)
    }
    return PopupShown(
      area: area, firstRow: top + 1 + promptRows, lines: shown.count, isList: content.selected != nil,
      firstItem: content.firstItem)
  }

  /// The first row of a popup of so many.
  private func top(of placement: PopupPlacement, rows: Int, cursor: Frame.Position?) -> Int {
    let lowest = max(0, state.size.rows - 1 - rows)
    switch placement {
    case .middle: return lowest / 2
    case .top: return min(1, lowest)
    case .bottom: return lowest
    case .awayFromPlace: return (cursor?.row.value ?? 0) < (state.size.rows - 1) / 2 ? lowest : 0
    }
  }

  private func draw(
    _ line: PopupLine, at row: Int, in area: Area, keyColumns: Int, _ style: Style, into frame: inout Frame
  ) {
    let (left, width) = (area.column + 2, area.columns - 4)
    if line.isTitle {
      frame.write(line.words, at: row, left, columns: width, looks[.popupTitle].over(style))
      return
    }
    let keys = min(keyColumns, area.columns / 3)
    frame.write(line.key, at: row, left, columns: keys - 1, looks.overlay(.popupKey).over(style))
    var column = left + keys
    let emphasis = line.emphasis
    for (words, style) in [
      (line.words.prefix(emphasis.lowerBound), style),
      (line.words.prefix(emphasis.upperBound).dropFirst(emphasis.lowerBound), looks.overlay(.popupTitle).over(style)),
      (line.words.dropFirst(emphasis.upperBound), style),
    ] where !words.isEmpty {
      column = frame.write(String(words), at: row, column, columns: left + width - column, style)
    }
  }

  /// A line that is being typed, with its cursor; what doesn't fit is cut at the left.
  private func draw(
    _ editor: LineEditor, placeholder: String, at row: Int, _ column: Int, columns width: Int, into frame: inout Frame
  ) {
    let ground = looks[.popup]
    var before = String(editor.beforeCursor)
    while columns(of: before) >= width, !before.isEmpty { before.removeFirst() }
    if editor.isEmpty {
      frame.write(placeholder, at: row, column + 1, columns: width - 1, looks.overlay(.paneDetail).over(ground))
    } else {
      frame.write(before + editor.text.dropFirst(editor.cursor), at: row, column, columns: width, ground)
    }
    frame.cursor = Frame.Position(row: Row(row), column: Column(column + columns(of: before)))
  }

  private func drawBorder(_ area: Area, title: String, note: String, into frame: inout Frame) {
    let style = looks[.popupBorder].over(looks[.popup])
    let right = area.column + area.columns - 1
    let bottom = area.row + area.rows - 1
    if !state.isLinear { drawFrame(area, style, into: &frame) }
    frame.write(
      " \(title) ", at: area.row, area.column + 2, columns: area.columns - 4, looks[.popupTitle].over(looks[.popup]))
    if !note.isEmpty, columns(of: note) + 4 <= area.columns {
      frame.write(
        note, at: bottom, right - columns(of: note) - 1, columns: area.columns - 4,
        looks.overlay(.paneDetail).over(looks[.popup]))
    }
  }

  private func drawFrame(_ area: Area, _ style: Style, into frame: inout Frame) {
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
  }
}
