import Keybindings
import ScreenFrame
import SpeechAttribution

/// What a popup shows, and how.
struct PopupContent {
  var lines: [PopupLine]
  var title: String
  /// What stands in the border below.
  var note = ""
  /// Columns of the keys at the left, at most a third of the popup.
  var keyColumns = PopupWidth.keys
  var width: Int
  var placement = PopupPlacement.middle
  /// The line that is chosen, in a list of choices, and the number of the first shown.
  var selected: Int?
  var firstItem = 0
  /// A line that is being typed, and what stands there before anything is.
  var prompt: (LineEditor, String)?
  /// Lines above those that are chosen from.
  var head: [PopupLine] = []
}

extension State {
  func content(of popup: Popup) -> PopupContent {
    switch popup {
    case .help(let view): return content(of: view)
    case .palette(let palette): return content(of: palette)
    case .link(let link):
      return PopupContent(
        lines: linkLines(link, columns: popupColumns(PopupWidth.text) - 4), title: words(.link),
        note: mayOpen(link) ? " \(words(.linkKeys)) " : "", keyColumns: 0, width: PopupWidth.text,
        placement: .awayFromPlace)
    case .footnote(let number):
      return PopupContent(
        lines: footnoteLines(number, columns: popupColumns(PopupWidth.text) - 4),
        title: "\(words(.footnote)) \(number)", note: " \(words(.footnoteKeys)) ", keyColumns: 0,
        width: PopupWidth.text, placement: .awayFromPlace)
    case .why(let quotation, let scroll):
      let lines = evidenceRows(of: quotation)
      let first = min(scroll, max(0, lines.count - evidenceHeight))
      let shown = lines.dropFirst(first).prefix(evidenceHeight)
      let more = "\(first + 1)–\(first + shown.count)/\(lines.count), "
      return PopupContent(
        lines: Array(shown), title: words(.whyThisSpeaker),
        note: " \(shown.count < lines.count ? more : "")\(words(.escapeCloses)) ", width: PopupWidth.text,
        placement: .awayFromPlace)
    case .dossier(let dossier): return content(of: dossier)
    case .themes(let choice):
      let shown = window(of: choice.names.count, around: choice.selected, rows: themeRows)
      return PopupContent(
        lines: choice.names[shown].map { PopupLine(words: $0) }, title: words(.themes),
        note: " \(choice.selected + 1)/\(choice.names.count) ", keyColumns: 0, width: PopupWidth.themes,
        selected: choice.selected - shown.lowerBound, firstItem: shown.lowerBound)
    }
  }

  /// The evidence for a quotation's speaker as the popup has it.
  private func evidenceRows(of quotation: Int) -> [PopupLine] {
    folded(evidenceLines(of: quotation), width: PopupWidth.text)
  }

  /// Rows of the evidence that are seen at once.
  private var evidenceHeight: Int { max(1, size.rows - 3) }

  mutating func scrollEvidence(of quotation: Int, from scroll: Int, by rows: Int) {
    let last = max(0, evidenceRows(of: quotation).count - evidenceHeight)
    popup = .why(quotation: quotation, scroll: max(0, min(last, scroll + rows)))
  }

  /// What may follow a half-typed chord, or the marks to go to, once it has waited.
  var whichKeyContent: PopupContent? {
    guard let (title, unfolded) = whichKeyLines else { return nil }
    let keys = keyColumns(unfolded.map(\.key), most: PopupWidth.keys)
    // Marks are a list: each keeps to its row.
    let lines =
      awaitedLetter == nil ? folded(unfolded, width: PopupWidth.whichKey, keyColumns: keys) : unfolded
    return PopupContent(
      lines: lines, title: title, keyColumns: keys, width: PopupWidth.whichKey, placement: .bottom)
  }

  private func content(of view: HelpView) -> PopupContent {
    let lines = helpLines(view.editor.text)
    let shown = Array(lines.dropFirst(view.scroll).prefix(helpRows))
    let last = view.scroll + shown.count
    return PopupContent(
      lines: shown, title: words(.keys),
      note: lines.count > shown.count ? " \(view.scroll + 1)–\(last)/\(lines.count) " : "",
      keyColumns: helpKeyColumns, width: PopupWidth.help, prompt: (view.editor, words(.typeToSearch)))
  }

  private func content(of palette: CommandPalette) -> PopupContent {
    let shown = window(of: palette.items.count, around: palette.selected, rows: paletteRows)
    let lines = palette.items[shown].map { PopupLine(key: $0.keys, words: $0.words) }
    return PopupContent(
      lines: lines.isEmpty ? [PopupLine(words: words(.noActionCalledThat))] : lines, title: words(.actions),
      note: palette.items.count > shown.count ? " \(palette.selected + 1)/\(palette.items.count) " : "",
      keyColumns: size.columns < 60 ? 10 : 14, width: PopupWidth.palette, placement: .top,
      selected: lines.isEmpty ? nil : palette.selected - shown.lowerBound, firstItem: shown.lowerBound,
      prompt: (palette.editor, words(.wordsOfWhatYouWant)))
  }

  private func content(of dossier: SpeakerDossier) -> PopupContent {
    let shown = window(of: dossier.places.count, around: dossier.selected, rows: dossierRows(dossier))
    let count = dossier.places.isEmpty ? "" : "\(dossier.selected + 1)/\(dossier.places.count), "
    return PopupContent(
      lines: dossier.places[shown].map { dossierLine($0) }, title: person(dossier.person)?.name ?? "",
      note: " \(count)\(words(.goesThere)) ", keyColumns: 7, width: PopupWidth.text,
      selected: shown.isEmpty ? nil : dossier.selected - shown.lowerBound, firstItem: shown.lowerBound,
      head: dossierHead(dossier))
  }

  /// The part of a list that is shown in so many rows, the selected one near its middle.
  private func window(of count: Int, around selected: Int, rows: Int) -> Range<Int> {
    let first = max(0, min(selected - rows / 2, count - rows))
    return first..<min(count, first + rows)
  }
}
