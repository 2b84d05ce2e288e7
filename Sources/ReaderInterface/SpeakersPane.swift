import DocumentModel
import ScreenFrame
import SpeechAttribution
import TextLayout
import Theming

extension SidePane {
  /// Those who speak with their number of quotations and share of the quoted words, then those only mentioned.
  func drawSpeakers(into frame: inout Frame) {
    let speaking = state.article?.speakers.count ?? 0
    let selected = scene.person
    let people = state.rows.people
    let firstMentioned = people.firstIndex { $0 >= speaking }
    let shape = speakersShape
    let speakersListed = firstMentioned ?? people.count
    draw(
      into: &frame, title: state.words(.speakers), note: speakersListed > 0 ? "\(speakersListed)" : "",
      count: shape.count,
      selected: shape.selected, height: shape.height,
      empty: state.words(
        state.index == nil || !state.document.isComplete && state.peopleCount == 0
          ? .reading : state.peopleCount > 0 ? .nobodyOfThatName : .nobodySpeaks)
    ) { frame, place, row, rows in
      let index = people[place]
      if index < speaking {
        drawSpeaker(index, isSelected: index == selected, at: row, rows: rows, into: &frame)
      } else {
        drawMentioned(
          index, isFirst: place == firstMentioned, isSelected: index == selected, at: row, rows: rows, into: &frame)
      }
    }
  }

  var speakersShape: ListShape {
    let speaking = state.article?.speakers.count ?? 0
    let people = state.rows.people
    // The first of those only mentioned has a heading of its own.
    let firstMentioned = people.firstIndex { $0 >= speaking }
    return ListShape(count: people.count, selected: scene.person.flatMap(state.rows.row(ofPerson:))) {
      people[$0] < speaking && detail(people[$0]) != nil || $0 == firstMentioned ? 2 : 1
    }
  }

  private func detail(_ index: Int) -> String? {
    guard let speaker = state.person(index) else { return nil }
    switch (speaker.role, speaker.affiliation) {
    case (let role?, let affiliation?): return "\(role), \(affiliation)"
    case (let role?, nil): return role == speaker.name ? nil : role
    case (nil, let affiliation?): return affiliation
    case (nil, nil): return nil
    }
  }

  private func drawSpeaker(_ index: Int, isSelected: Bool, at row: Int, rows: Int, into frame: inout Frame) {
    guard let speaker = state.person(index), let shares = state.index?.shares else { return }
    let isOut = state.onlySpeaker.map { $0 != index } ?? false
    var style = style(selected: isSelected)
    if isOut { style = looks.overlay(.textDimmed).over(style) }
    let details = detail(index)
    let height = details == nil ? 1 : min(2, rows)
    frame.fill(Area(row: row, column: area.column, rows: height, columns: area.columns), with: style)
    let detailStyle = isOut ? style : looks.overlay(.paneDetail).over(style)
    let bar = isOut ? style : looks.speaker(index).over(style)
    let sign =
      state.isLinear
      ? (isSelected ? "> " : "  ")
      : looks.hasInitials ? initials(of: speaker.name) : isSelected ? "▐▌" : " ▌"
    for line in 0..<height {
      frame.write(line == 0 || !looks.hasInitials ? sign : "", at: row + line, area.column, columns: 2, bar)
    }

    let share = Int((shares[index] * 100).rounded())
    let numbers = "\(speaker.quotations.count)" + (area.columns >= 22 ? pad(state.language.percent(share), to: 6) : "")
    let width = columns(of: numbers)
    let barWidth = area.columns >= 34 && !looks.hasInitials && !state.isLinear ? 5 : 0
    let nameWidth = area.columns - 2 - signWidth - width - barWidth
    if barWidth > 0 {
      let colour = Style(foreground: bar.foreground).over(style)
      for (offset, sign) in shareBar(shares[index], columns: barWidth - 1).enumerated() {
        frame.put(Glyph(sign), at: row, area.column + area.columns - 1 - width - barWidth + 1 + offset, colour)
      }
    }
    if nameWidth >= 6 {
      frame.write(name(speaker, in: nameWidth), at: row, area.column + signWidth, columns: nameWidth, style)
      frame.write(
        numbers, at: row, area.column + area.columns - width - 1, columns: width, detailStyle)
    } else {
      let width = area.columns - signWidth
      frame.write(name(speaker, in: width), at: row, area.column + signWidth, columns: width, style)
    }
    if let details, height > 1 {
      frame.write(
        oneLine(details), at: row + 1, area.column + signWidth, columns: area.columns - 1 - signWidth, detailStyle)
    }
  }

  /// A bar of so many columns, in eighths of a column; nobody who speaks is without one.
  private func shareBar(_ share: Double, columns: Int) -> [UInt32] {
    let eighths = max(1, Int((share * Double(columns) * 8).rounded()))
    return (0..<columns).map { column in
      let filled = min(8, max(0, eighths - column * 8))
      return filled == 0 ? 0x20 : 0x2590 - UInt32(filled)  // ▏ … █
    }
  }

  private func drawMentioned(
    _ index: Int, isFirst: Bool, isSelected: Bool, at row: Int, rows: Int, into frame: inout Frame
  ) {
    guard let person = state.person(index) else { return }
    var row = row
    if isFirst {
      frame.write(
        state.words(.onlyMentioned), at: row, area.column + 2, columns: area.columns - 3,
        looks[.paneDetail].over(looks[.pane]))
      guard rows > 1 else { return }
      row += 1
    }
    let style = style(selected: isSelected)
    frame.fill(Area(row: row, column: area.column, rows: 1, columns: area.columns), with: style)
    let width = area.columns - 3
    frame.write(
      name(person, in: width), at: row, area.column + 2, columns: width, looks.overlay(.paneDetail).over(style))
  }

  /// Bodies are cut as any words are.
  private func name(_ speaker: Speaker, in width: Int) -> String {
    speaker.kind == .person ? shortened(speaker.name, to: width) : speaker.name
  }

  private func pad(_ words: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - words.count)) + words
  }
}
