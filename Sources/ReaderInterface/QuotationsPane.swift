import DocumentModel
import ScreenFrame
import SpeechAttribution
import Theming

extension SidePane {
  /// The quotations in the order of the text, or those of the only speaker.
  func drawQuotations(into frame: inout Frame) {
    guard let article = state.article else {
      draw(
        into: &frame, title: state.words(.quotations), note: "", count: 0, selected: nil, height: { _ in 1 },
        empty: state.words(.reading)
      ) { _, _, _, _ in }
      return
    }
    let rows = state.rows.quotations
    let selected = scene.quotation.flatMap(state.rows.row(ofQuotation:))
    let note =
      state.onlySpeaker.map { "\(state.words(.onlySpeakerNote)) \(initials(of: article.speakers[$0].name))" }
      ?? (rows.isEmpty ? "" : "\(rows.count)")
    draw(
      into: &frame, title: state.words(.quotations), note: note, count: rows.count, selected: selected,
      height: { _ in 1 },
      empty: state.words(state.filters[.quotations].isEmpty ? .noQuotations : .noneWithTheseWords)
    ) { frame, index, row, _ in
      let number = rows[index]
      let quotation = article.quotations[number]
      let isSelected = index == selected
      let style = style(selected: isSelected)
      frame.fill(Area(row: row, column: area.column, rows: 1, columns: area.columns), with: style)
      let speaker = quotation.speakers.first
      let bar = looks.speaker(speaker).over(style)
      let name = speaker.map { article.speakers[$0].name } ?? state.words(.speakerUnknown)
      if state.isLinear {
        frame.write(isSelected ? "> " : "  ", at: row, area.column, columns: 2, style)
      } else if looks.hasInitials {
        frame.write(
          speaker.map { initials(of: article.speakers[$0].name) } ?? "?", at: row, area.column, columns: 2, bar)
      } else {
        frame.write(isSelected ? "▐▌" : " ▌", at: row, area.column, columns: 2, bar)
      }
      let column = frame.write(
        "\(number + 1) ", at: row, area.column + signWidth, columns: area.columns - signWidth,
        looks.overlay(.paneDetail).over(style))
      let parts = quotation.parts.isEmpty ? [quotation.range] : quotation.parts
      // More than a pane is wide, of a quotation that may be long.
      let words = parts.prefix(4).map { part in
        oneLine(state.document.words(TextRange(part.start, min(part.end, part.start + 400))))
      }.joined(separator: " ")
      let look = quotation.kind == .indirect ? looks.overlay(.quotationIndirect).over(style) : style
      frame.write(
        state.isLinear ? "\(oneLine(name)): \(words)" : words, at: row, column,
        columns: area.column + area.columns - column, look)
    }
  }
}
