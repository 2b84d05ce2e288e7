import DocumentModel
import ScreenFrame
import Theming

extension SidePane {
  func drawSections(into frame: inout Frame) {
    let sections = state.document.sections
    let rows = state.rows.sections
    let current = scene.section.flatMap(state.rows.row(ofSection:))
    draw(
      into: &frame, title: state.words(.sections), note: "", count: rows.count, selected: current, height: { _ in 1 },
      empty: state.words(
        state.document.text.count == 0 && !state.document.isComplete
          ? .reading : state.filters[.sections].isEmpty ? .noSections : .noneWithTheseWords)
    ) { frame, index, row, _ in
      let section = sections[rows[index]]
      let isCurrent = index == current
      let style = style(selected: isCurrent)
      frame.fill(Area(row: row, column: area.column, rows: 1, columns: area.columns), with: style)
      let name = section.isLead ? state.words(.lead) : oneLine(state.document.text[section.title])
      let depth = section.isLead ? 0 : min(4, ancestors(of: section, in: sections))
      let sign =
        state.isLinear
        ? (isCurrent ? ">" : " ")
        : isCurrent ? "●" : section.isLead || section.parent == nil ? "▸" : "·"
      let column = frame.write(
        sign + " ", at: row, area.column + 1 + depth * 2, columns: area.columns - 2 - depth * 2, style)
      frame.write(name, at: row, column, columns: area.column + area.columns - column, style)
    }
  }

  private func ancestors(of section: Section, in sections: [Section]) -> Int {
    var depth = 0
    var parent = section.parent
    while let index = parent, depth < 8 {
      depth += 1
      parent = sections[index].parent
    }
    return depth
  }
}

/// Words of the text for one row: line feeds as spaces, not more than a row can show.
func oneLine(_ words: String) -> String {
  var line = ""
  line.reserveCapacity(min(words.utf8.count, 400))
  for scalar in words.unicodeScalars.prefix(400) {
    line.unicodeScalars.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
  }
  return line
}
