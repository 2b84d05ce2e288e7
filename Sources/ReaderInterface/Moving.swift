import DocumentModel
import SpeechAttribution
import TextLayout

extension State {
  var textRows: Int { max(1, arrangement.text.rows) }

  /// Lays the text out anew for the arrangement in force. The place keeps its row on the screen, as far as there is one.
  mutating func reflow() {
    let row = resizeRow ?? rowOfPlace
    resizeRow = row
    let options = layoutOptions
    if options != memo.options || lineSpacing != memo.spacing {
      memo = LayoutMemo(document: document, options: options, spacing: lineSpacing)
    }
    top = flow.moved(flow.line(at: place), by: -max(0, min(row, textRows - 1))).line
    clampTop()
  }

  /// How many rows below the top the place is, as laid out now; at most a tall screen's.
  private var rowOfPlace: Int {
    guard !flow.isEmpty else { return 0 }
    let line = flow.line(at: place)
    var at = top
    for row in 0..<500 {
      if at >= line { return row }
      let next = flow.moved(at, by: 1)
      if next.missing > 0 { return row }
      at = next.line
    }
    return 0
  }

  mutating func clampTop() {
    top = max(Flow.start, min(top, flow.lastTop(rows: textRows)))
  }

  /// Scrolls; at either end, where the page can go no further, the place goes on by lines.
  mutating func scroll(by lines: Int) {
    guard !flow.isEmpty else { return }
    // Whoever reads past the place where they stopped is asked no more.
    defer { if let resume, visible.end > resume { settleResume() } }
    if turnsPages {
      place = placeWalked(by: lines)
      show(place)
      return
    }
    let lowest = flow.lastTop(rows: textRows)
    let wanted = flow.moved(top, by: lines)
    let before = top
    top = max(Flow.start, min(wanted.line, lowest))
    if top == before {
      // Nothing left to scroll: walk the place instead, so that the last quotations can be reached by lines too.
      place = placeWalked(by: lines)
      return
    }
    let visible = visible
    if place < visible.start || place >= visible.end {
      place = lines > 0 ? visible.start : flow.offset(flow.moved(top, by: textRows - 1).line)
    }
  }

  /// So many lines of words on from the place, or back.
  private func placeWalked(by lines: Int) -> TextOffset {
    let flow = flow
    var at = flow.line(at: place)
    var left = abs(lines)
    while left > 0 {
      var next = flow.moved(at, by: lines > 0 ? 1 : -1)
      while next.missing == 0, flow.content(next.line) == nil { next = flow.moved(next.line, by: lines > 0 ? 1 : -1) }
      if next.missing != 0 { break }
      at = next.line
      left -= 1
    }
    return flow.offset(at)
  }

  /// Goes to a place of the text, leaving a trail.
  mutating func jump(to target: TextOffset, through end: TextOffset? = nil) {
    if target != place { trail.leave(place) }
    place = target
    show(target, through: end)
  }

  /// Brings a place onto the screen, with what follows it up to `end` where both fit, without moving when it already is.
  mutating func show(_ target: TextOffset, through end: TextOffset? = nil) {
    guard !flow.isEmpty else { return }
    let rows = textRows
    let line = flow.line(at: target)
    let lastLine = end.map { flow.line(at: max(target, $0 - 1)) } ?? line
    let margin = min(2, max(0, (rows - 1) / 4))
    let above = top == Flow.start ? top : flow.moved(top, by: margin).line
    let bottom = flow.moved(top, by: rows - 1 - margin)
    if turnsPages {
      turnPage(to: line, rows: rows)
      return
    }
    if line >= above, lastLine <= bottom.line || bottom.missing > 0 { return }
    top = flow.moved(line, by: -(rows / 4)).line
    clampTop()
    // A quotation longer than three quarters of the screen starts near its top instead.
    if lastLine > flow.moved(top, by: rows - 1).line {
      top = flow.moved(line, by: -min(1, rows - 1)).line
      clampTop()
    }
  }

  /// Nothing scrolls: a line that isn't on the screen comes with a page of its own, the next or the one before where
  /// these hold it.
  private mutating func turnPage(to line: FlowLine, rows: Int) {
    let bottom = flow.moved(top, by: rows - 1).line
    if line >= top, line <= bottom { return }
    let next = flow.moved(top, by: rows).line
    let before = flow.moved(top, by: -rows).line
    if line >= next, line <= flow.moved(next, by: rows - 1).line {
      top = next
    } else if line >= before, line < top {
      top = before
    } else {
      top = line
    }
    clampTop()
  }

  mutating func jump(toQuotation quotation: Int) {
    guard let range = article?.quotations[quotation].range else { return }
    jump(to: range.start, through: range.end)
  }

  mutating func jump(toSection section: Int) {
    let start = document.sections[section].range.start
    if start != place { trail.leave(place) }
    place = start
    // A section starts at the top of the pane, under one line of air.
    if turnsPages { return show(start) }
    top = flow.moved(flow.line(at: start), by: textRows > 3 ? -1 : 0).line
    clampTop()
  }

  /// The next or previous of a sorted list, so many times; the furthest one when there are fewer.
  func step(in count: Int, from current: Int?, before: Int, by steps: Int) -> Int? {
    guard count > 0 else { return nil }
    let from = current ?? (steps > 0 ? before - 1 : before)
    let target = min(count - 1, max(0, from + steps))
    return target == current ? nil : target
  }

  /// Whether the place is still before a quotation.
  func isAhead(_ quotation: Int) -> Bool { article.map { $0.quotations[quotation].range.start > place } ?? false }

  /// - Parameter speaker: walks the quotations of this one only.
  mutating func moveQuotation(by steps: Int, of speaker: Int? = nil) {
    guard let article else { return }
    var listed = listedQuotations
    if let speaker { listed = listed.filter { article.quotations[$0].speakers.contains(speaker) } }
    let before = listed.partitioningIndex { article.quotations[$0].range.start > place }
    // On the quotation that is selected, the next one is the one after; ahead of it, it is that one itself.
    let current = currentQuotation.flatMap { isAhead($0) ? nil : listed.firstIndex(of: $0) }
    guard let target = step(in: listed.count, from: current, before: before, by: steps) else {
      let words: Phrase = listed.isEmpty ? .noQuotation : steps > 0 ? .lastQuotation : .firstQuotation
      return tellNoFurtherQuotation(words, of: speaker ?? onlySpeaker)
    }
    jump(toQuotation: listed[target])
  }

  /// Where only one person's quotations are walked, whose they are is told too.
  private mutating func tellNoFurtherQuotation(_ words: Phrase, of speaker: Int?) {
    guard let speaker, let name = article?.speakers[speaker].name else { return tell(words) }
    tell(.ofSpeaker(name, words))
  }

  mutating func moveSection(by steps: Int) {
    let current = currentSection
    // The start of the current section comes first when walking back from within it.
    if steps == -1, let current, place > document.sections[current].range.start {
      jump(toSection: current)
      return
    }
    guard let target = step(in: document.sections.count, from: current, before: 0, by: steps) else {
      tell(document.sections.isEmpty ? .noSection : steps > 0 ? .lastSection : .firstSection)
      return
    }
    jump(toSection: target)
  }

  /// Everyone the speakers pane lists: those who speak, then those only mentioned.
  package var peopleCount: Int { (article?.speakers.count ?? 0) + (article?.mentioned.count ?? 0) }

  func person(_ index: Int) -> Speaker? {
    guard let article, index >= 0 else { return nil }
    if index < article.speakers.count { return article.speakers[index] }
    let silent = index - article.speakers.count
    return silent < article.mentioned.count ? article.mentioned[silent] : nil
  }

  /// Goes on in the text to where somebody else speaks, or back to where whoever spoke before begins.
  mutating func moveTurn(by steps: Int) {
    guard let current = currentQuotation, onlySpeaker == nil else { return movePerson(by: steps) }
    var at = current
    // Ahead of the quotation that is selected, the next speaker is its own.
    let isAhead = isAhead(current) && steps > 0
    for step in (isAhead ? 1 : 0)..<max(1, abs(steps)) {
      guard let next = turn(after: at, isForward: steps > 0) else {
        if step == 0 { return tell(steps > 0 ? .lastSpeaker : .firstSpeaker) }
        break
      }
      at = next
    }
    jump(toQuotation: at)
  }

  /// The first quotation of the turn behind that of a quotation, or of the one in front of it.
  private func turn(after quotation: Int, isForward: Bool) -> Int? {
    guard let quotations = article?.quotations else { return nil }
    func isOther(_ number: Int, than other: Int) -> Bool { quotations[number].speakers != quotations[other].speakers }
    if isForward { return quotations[quotation...].indices.first { isOther($0, than: quotation) } }
    guard let last = quotations[..<quotation].indices.last(where: { isOther($0, than: quotation) }) else { return nil }
    return (quotations[..<last].indices.last { isOther($0, than: last) } ?? -1) + 1
  }

  mutating func movePerson(by steps: Int) {
    let current = currentPerson.flatMap(rows.row(ofPerson:))
    guard let target = step(in: rows.people.count, from: current, before: 0, by: steps) else {
      // The end of the list that is selected only because their quotation is the nearest: go to it.
      if focus == .speakers, let person = currentPerson, !isAtQuotation(of: person), chosenPerson?.place != place {
        return choose(person: person)
      }
      tell(rows.people.isEmpty ? .noSpeaker : steps > 0 ? .lastSpeaker : .firstSpeaker)
      return
    }
    choose(person: rows.people[target])
  }

  /// Selects a person and goes to their first quotation, or to their first mention when they say nothing.
  mutating func choose(person index: Int) {
    guard let person = person(index) else { return }
    if onlySpeaker != nil, index < article?.speakers.count ?? 0 { onlySpeaker = index }
    if let first = person.quotations.first {
      jump(toQuotation: first)
    } else if let mention = person.mentions.first {
      jump(to: mention.start, through: mention.end)
    }
    chosenPerson = (index, place)
  }

  mutating func moveMention(by steps: Int) {
    guard let current = currentPerson, let person = person(current) else {
      tell(.noSpeaker)
      return
    }
    let mentions = person.mentions
    let at = mentions.firstIndex { $0.contains(place) }
    let before = mentions.partitioningIndex { $0.start > place }
    guard let target = step(in: mentions.count, from: at, before: before, by: steps) else {
      tell(.noFurtherMention(of: person.name))
      return
    }
    jump(to: mentions[target].start, through: mentions[target].end)
    chosenPerson = (current, place)
  }

  mutating func moveParagraph(by steps: Int) {
    guard let current = document.blockIndex(at: place) else { return }
    var index = current
    var left = abs(steps)
    while left > 0 {
      var next = index + steps.signum()
      if steps < 0, index == current, place > document.blocks[index].range.start, left == abs(steps) { next = index }
      while next != index, document.blocks.indices.contains(next), document.blocks[next].range.isEmpty {
        next += steps.signum()
      }
      guard document.blocks.indices.contains(next) else { break }
      index = next
      left -= 1
    }
    place = document.blocks[index].range.start
    show(place)
  }
}
