import DocumentModel
import ScreenFrame
import SpeechAttribution
import TextLayout
import Theming

/// Draws the article: the text in its measure, the bars and tints of the speakers, what is found and what is asked.
struct ArticlePane {
  private let scene: Scene
  private let document: Document
  private let evidence: Attribution?
  private var state: State { scene.state }
  private var looks: Looks { scene.looks }
  private var selected: Int? { scene.isAtQuotation ? scene.quotation : nil }

  init(_ scene: Scene) {
    self.scene = scene
    document = scene.state.document
    if case .why(let quotation, _) = scene.state.popup, let article = scene.state.article,
      article.quotations.indices.contains(quotation)
    {
      evidence = article.quotations[quotation].attribution
    } else {
      evidence = nil
    }
  }

  func draw(into frame: inout Frame) {
    let area = scene.arrangement.text
    let flow = state.flow
    guard !flow.isEmpty, !area.isEmpty else { return }
    let visible = scene.visible
    let matches = state.matches(touching: visible)
    let placeLine = flow.line(at: state.place)
    var line = state.top
    for row in 0..<area.rows {
      if let content = flow.content(line) {
        draw(content, of: line.unit.block, at: area.row + row, area: area, matches: matches, into: &frame)
        if line == placeLine {
          let column = column(of: state.place, in: content)
          frame.cursor = Frame.Position(
            row: Row(area.row + row), column: Column(area.column + min(column, area.columns - 1)))
        }
      } else if let above = flow.lineAbove(line) {
        // The bar goes on between the lines of one quotation.
        let quoted = (state.index?.parts(touching: above.range) ?? []).filter { $0.range.end > above.range.end }
        drawBar(of: above, quoted: quoted, at: area.row + row, area: area, into: &frame)
      }
      let next = flow.moved(line, by: 1)
      if next.missing > 0 { break }
      line = next.line
    }
  }

  /// The column that shows an offset, or what comes next in the line.
  private func column(of offset: TextOffset, in line: LaidOutLine) -> Int {
    let shown = line.glyphs.lazy.filter { $0.range.end > offset }.min { $0.range.start < $1.range.start }
    return shown?.column ?? 0
  }

  private func draw(
    _ line: LaidOutLine, of block: Int, at row: Int, area: Area, matches: [TextRange], into frame: inout Frame
  ) {
    let quoted = state.index?.parts(touching: line.range) ?? []
    let spans = spans(of: line, block: block, quoted: quoted, matches: matches)
    let base = base(of: block, line: line)
    let plain = PackedStyle(base)
    // The style of the words holds up to the next edge of a span.
    var current = plain
    var holdsFrom = -1
    var holdsTo = spans.isEmpty ? Int.max : -1
    for placed in line.glyphs {
      var style: PackedStyle
      switch placed.role {
      case .text, .control, .breakSign:
        let offset = placed.range.start.utf8
        if offset >= holdsTo || offset < holdsFrom {
          (current, holdsTo) = words(at: offset, spans: spans, base: base)
          holdsFrom = offset
        }
        style = current
        if placed.role == .control { style = PackedStyle(looks.overlay(.textControl).over(style.style)) }
        if placed.role == .breakSign { style = PackedStyle(looks.overlay(.textBreakSign).over(style.style)) }
      case .marker: style = PackedStyle(looks[.textMarker].over(looks.ground))
      case .quoteBar: style = PackedStyle(looks[.textBlockQuote].over(looks.ground))
      case .rule: style = PackedStyle(looks[.textRule].over(looks.ground))
      }
      let glyph = placed.glyph
      frame.put(
        Cell(glyph.scalar, style: style), marks: glyph.marks, columns: Int(glyph.columns), at: Row(row),
        Column(area.column + placed.column))
    }
    if !quoted.isEmpty { fillGaps(of: line, row: row, area: area, spans: spans, into: &frame) }
    drawBar(of: line, quoted: quoted, at: row, area: area, into: &frame)
  }

  /// Blank columns between the words of one quotation take its tint, so that the ground has no holes.
  private func fillGaps(of line: LaidOutLine, row: Int, area: Area, spans: [Span], into frame: inout Frame) {
    var previous: PlacedGlyph?
    for glyph in line.glyphs where glyph.role == .text {
      if let before = previous {
        let from = before.column + Int(before.glyph.columns)
        if from < glyph.column, let tint = ground(spans, at: before.range.start),
          tint == ground(spans, at: glyph.range.start)
        {
          frame.restyle(Row(row), columns: area.column + from..<area.column + glyph.column) {
            Style(background: tint).over($0)
          }
        }
      }
      previous = glyph
    }
  }

  private func ground(_ spans: [Span], at offset: TextOffset) -> RGB? {
    spans.first { $0.range.contains(offset) && $0.style.background != nil }?.style.background
  }

  /// The sign in the margin at which the line begins: a bar in the speaker's colour, or the initials where there are no
  /// colours.
  private func drawBar(
    of line: LaidOutLine, quoted: [(range: TextRange, quotation: Int)], at row: Int, area: Area, into frame: inout Frame
  ) {
    guard let article = state.article, area.column - 3 >= 0, area.columns >= 8, !state.isLinear else { return }
    guard let shown = quoted.first(where: { $0.quotation == selected }) ?? quoted.first else { return }
    let quotation = article.quotations[shown.quotation]
    let isDimmed = !state.isListed(shown.quotation)
    let speaker = quotation.speakers.first
    var style = looks.speaker(speaker).over(looks.ground)
    if isDimmed { style = looks[.textDimmed].over(looks.ground) }
    let isSelected = shown.quotation == selected
    if looks.hasInitials {
      let sign = speaker.map { initials(of: article.speakers[$0].name) } ?? "?"
      if isSelected { style.attributes.insert(.reverse) }
      frame.write(sign, at: row, signColumn(2, of: line, area), columns: 2, style)
    } else {
      // ┊ █, and a half block beside the text: ▌ or ▐
      let half: UInt32 = line.isRightToLeft ? 0x2590 : 0x258C
      let sign: UInt32 = quotation.kind == .indirect ? 0x250A : isSelected ? 0x2588 : half
      frame.put(Glyph(sign), at: row, signColumn(1, of: line, area), style)
    }
  }

  /// Where a sign of so many columns stands beside a line, with one column of air: before the text, or behind it where the
  /// line begins there and has room.
  private func signColumn(_ columns: Int, of line: LaidOutLine, _ area: Area) -> Int {
    let before = area.column - 1 - columns
    guard line.isRightToLeft else { return before }
    let article = scene.arrangement.article
    let end = article.column + article.columns - (state.usesMouse ? 1 : 0)
    let first = area.column + area.columns
    return first + 1 + columns <= end ? first + 1 : first + columns <= end ? first : before
  }

  // MARK: - Styles

  /// The style of the words at an offset, and the offset up to which it holds.
  private func words(at offset: Int, spans: [Span], base: Style) -> (PackedStyle, Int) {
    var style = base
    var end = Int.max
    for span in spans {
      if span.range.contains(TextOffset(offset)) {
        style = span.style.over(style)
        end = min(end, span.range.end.utf8)
      } else if span.range.start.utf8 > offset {
        end = min(end, span.range.start.utf8)
      }
    }
    return (PackedStyle(style), end)
  }

  private struct Span {
    var range: TextRange
    var style: Style
  }

  private func base(of block: Int, line: LaidOutLine) -> Style {
    let block = document.blocks[block]
    var style = looks.ground
    if block.container != nil, isQuoted(block) { style = looks[.textBlockQuote].over(style) }
    switch block.kind {
    case .title: style = looks[.textTitle].over(style)
    case .heading: style = looks[.textHeading].over(style)
    case .byline, .dateline: style = looks[.textByline].over(style)
    case .code: style = looks[.textCode].over(style)
    case .caption, .footnote: style = looks[.textCaption].over(style)
    case .table(let index):
      let table = document.tables[index]
      if table.headerRows > 0, let header = table.rows.prefix(table.headerRows).last?.last,
        line.range.start < header.end
      {
        style = looks[.textStrong].over(style)
      }
    case .paragraph, .thematicBreak: break
    }
    if state.onlySpeaker != nil { style = looks[.textDimmed].over(style) }
    return style
  }

  private func isQuoted(_ block: Block) -> Bool {
    var container = block.container
    var steps = 0
    while let index = container, steps < 64 {
      if document.containers[index].kind == .blockQuote { return true }
      container = document.containers[index].parent
      steps += 1
    }
    return false
  }

  /// The styles that lie over the words of a line, lowest first.
  private func spans(
    of line: LaidOutLine, block: Int, quoted: [(range: TextRange, quotation: Int)], matches: [TextRange]
  ) -> [Span] {
    var spans: [Span] = []
    let range = line.range
    for (part, number) in quoted {
      guard let article = state.article else { break }
      let quotation = article.quotations[number]
      guard state.isListed(number) else { continue }
      var style = looks.overlay(quotation.kind == .indirect ? .quotationIndirect : .quotation)
      if state.onlySpeaker != nil, style.foreground == nil { style.foreground = looks.ground.foreground }
      if quotation.kind != .indirect { style.background = looks.tint(quotation.speakers.first) ?? style.background }
      if quotation.speakers.isEmpty { style = looks.overlay(.quotationUnknown).over(style) }
      if number == selected { style = looks.overlay(.quotationSelected).over(style) }
      spans.append(Span(range: part, style: style))
    }
    for inline in document.inlines(in: document.blocks[block].range) where inline.range.overlaps(range) {
      let scope: Scope
      switch inline.kind {
      case .emphasis: scope = .textEmphasis
      case .strong: scope = .textStrong
      case .strikethrough: scope = .textStrikethrough
      case .code: scope = .textCode
      case .link, .footnoteReference: scope = .textLink
      case .lineBreak: continue
      }
      var style = looks.overlay(scope)
      // What only one speaker's words leave in the dark stays there.
      if state.onlySpeaker != nil,
        !quoted.contains(where: { state.isListed($0.quotation) && $0.range.overlaps(inline.range) })
      {
        style.foreground = nil
      }
      spans.append(Span(range: inline.range, style: style))
    }
    if let evidence {
      for (evidence, scope) in [
        (evidence.antecedent, Scope.evidenceAntecedent), (evidence.mention, .evidenceMention),
        (evidence.cue, .evidenceCue),
      ] {
        if let evidence, evidence.overlaps(range) { spans.append(Span(range: evidence, style: looks.overlay(scope))) }
      }
    }
    for match in matches where match.overlaps(range) {
      let scope: Scope = match.start == state.place ? .searchCurrent : .searchMatch
      spans.append(Span(range: match, style: looks[scope]))
    }
    return spans
  }
}
