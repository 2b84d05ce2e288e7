import DocumentModel
import Keybindings
package import ScreenFrame
import TextLayout

/// What the mouse holds while its button is down.
enum MouseGrip: Sendable {
  case border, scrollbar
}

extension State {
  /// Lines that a turn of the wheel scrolls.
  static let wheelLines = 3

  mutating func toggleMouse() {
    usesMouse.toggle()
    // The scrollbar takes a column.
    reflow()
    tell(usesMouse ? .mouseIsReaders : .mouseIsTerminals)
  }

  /// What a hand did with the mouse. It never types and never changes more than a key could.
  package mutating func mouse(_ event: MouseEvent) -> [Effect] {
    guard usesMouse else { return [] }
    let (row, column) = (event.row.value, event.column.value)
    switch event.kind {
    case .release:
      grip = nil
      return []
    case .drag:
      drag(to: row, column)
      return []
    case .wheel(let turns): return wheel(turns, at: row, column)
    case .press(let clicks):
      notice = nil
      resizeRow = nil
      followsEnd = false
      awaitedLetter = nil
      grip = nil
      // A click elsewhere ends what is being typed, as Enter does.
      if search.isTyping || filters.editor != nil { _ = update(.selectItem) }
      return press(at: target(at: row, column), clicks: clicks)
    }
  }

  private mutating func press(at target: MouseTarget, clicks: Int) -> [Effect] {
    switch target {
    case .nothing: break
    case .border: grip = .border
    case .scrollbar(let row):
      grip = .scrollbar
      scroll(toRow: row)
    case .pane(let pane): if pane != focus { setFocus(pane) }
    case .item(let pane, let row):
      choose(row, in: pane)
      if clicks == 2 { return update(.selectItem) }
    case .text(let offset, let isExact): press(on: offset, isExact: isExact, clicks: clicks)
    case .outsidePopup: return update(.cancel)
    case .popup(let item): return press(onItem: item, clicks: clicks)
    }
    return []
  }

  private mutating func press(on offset: TextOffset, isExact: Bool, clicks: Int) {
    if focus != .article {
      // Where the panes lie over the article, the lines are not moved by their going.
      let before = top
      setFocus(.article)
      top = before
    }
    place = offset
    chosenPerson = nil
    clampTop()
    guard isExact else { return }
    if clicks == 2 {
      let here = index?.parts(touching: TextRange(offset, offset + 1)).map(\.quotation) ?? []
      guard let quotation = here.first(where: isListed) else { return }
      popup = .why(quotation: quotation)
      jump(toQuotation: quotation)
      return
    }
    for inline in document.inlines(in: blockRange(at: offset)) where inline.range.contains(offset) {
      switch inline.kind {
      case .link:
        place = inline.range.start
        followLink()
      case .footnoteReference:
        place = inline.range.start
        showFootnote()
      default: continue
      }
      return
    }
  }

  private func blockRange(at offset: TextOffset) -> TextRange {
    document.blockIndex(at: offset).map { document.blocks[$0].range } ?? TextRange(offset, offset)
  }

  /// Selects a row of a list and goes where it leads.
  private mutating func choose(_ row: Int, in pane: Pane) {
    if pane != focus { setFocus(pane) }
    switch pane {
    case .article: break
    case .sections: if rows.sections.indices.contains(row) { jump(toSection: rows.sections[row]) }
    case .speakers: if rows.people.indices.contains(row) { choose(person: rows.people[row]) }
    case .quotations: if rows.quotations.indices.contains(row) { jump(toQuotation: rows.quotations[row]) }
    }
  }

  private mutating func press(onItem item: Int?, clicks: Int) -> [Effect] {
    guard let item else { return [] }
    var effects: [Effect] = []
    switch popup {
    case .dossier(let dossier): select(item, in: dossier)
    case .themes(let choice): effects = tryTheme(choice, item)
    case .palette(var palette):
      palette.selected = max(0, min(item, palette.items.count - 1))
      popup = .palette(palette)
    default: return []
    }
    if clicks == 2 { effects += update(.selectItem) }
    return effects
  }

  // MARK: - Wheel and drag

  private mutating func wheel(_ turns: Int, at row: Int, _ column: Int) -> [Effect] {
    notice = nil
    let action: Action = turns > 0 ? .lineDown : .lineUp
    switch popup {
    case .help: return update(action, count: Self.wheelLines)
    case .themes, .palette, .dossier: return update(action)
    case .why, .link, .footnote: return []
    case nil: break
    }
    let pane = [Pane.sections, .speakers, .quotations].first { arrangement[$0].holds(row, column) }
    guard let pane else {
      scroll(by: turns * Self.wheelLines)
      return []
    }
    let focused = focus
    focus = pane
    moveItem(by: turns)
    focus = focused
    return []
  }

  private mutating func drag(to row: Int, _ column: Int) {
    switch grip {
    case nil: break
    case .border:
      paneWidth = max(Self.leastPaneWidth, min(size.columns - 6, column))
      reflow()
    case .scrollbar: scroll(toRow: row)
    }
  }

  /// Shows the part of the article that a row of the scrollbar stands for; its ends are the article's.
  private mutating func scroll(toRow row: Int) {
    guard !flow.isEmpty else { return }
    let rows = max(2, arrangement.article.rows)
    let row = max(0, min(row, rows - 1))
    if row == 0 {
      top = Flow.start
    } else if row == rows - 1 {
      top = flow.lastTop(rows: textRows)
    } else {
      let offset = Int(Double(document.text.count) * Double(row) / Double(rows))
      top = flow.line(at: document.text.boundary(atOrBefore: TextOffset(offset)))
      clampTop()
    }
    let visible = visible
    if place < visible.start || place >= visible.end { place = visible.start }
  }
}
