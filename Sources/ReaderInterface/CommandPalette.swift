import InterfaceWords
package import Keybindings
import ScreenFrame
import TextSearch

/// Every action that makes sense here, found by words in either language.
package struct CommandPalette: Sendable, Equatable {
  package struct Item: Sendable, Equatable {
    package var action: Action
    /// A number typed before the words.
    package var count: Int?
    package var words: String
    package var keys: String
  }

  package internal(set) var editor = LineEditor()
  package internal(set) var items: [Item] = []
  package internal(set) var selected = 0
}

extension State {
  /// Rows of the palette's list; the article stays in sight.
  var paletteRows: Int { max(1, min(size.rows - 6, 14)) }

  mutating func openPalette() {
    var palette = CommandPalette()
    palette.items = paletteItems("")
    popup = .palette(palette)
  }

  mutating func updatePalette(_ palette: CommandPalette, _ action: Action, times: Int) -> [Effect]? {
    var palette = palette
    func move(by steps: Int) { palette.selected = max(0, min(palette.items.count - 1, palette.selected + steps)) }
    switch action {
    case .selectItem:
      popup = nil
      guard palette.items.indices.contains(palette.selected) else {
        tell(.noActionCalledThat, isError: true)
        return []
      }
      let item = palette.items[palette.selected]
      // What only one pane does is done there.
      let row = item.action.row
      if !row.contexts.contains(focus.context), let pane = row.onlyPane { setFocus(pane) }
      return update(item.action, count: item.count)
    case .cancel:
      popup = nil
      return []
    case .deleteBefore where palette.editor.isEmpty:
      popup = nil
      return []
    case .historyNext, .lineDown: move(by: times)
    case .historyPrevious, .lineUp: move(by: -times)
    case .pageDown: move(by: times * paletteRows)
    case .pageUp: move(by: -times * paletteRows)
    case .redraw, .suspend: return nil
    default:
      let before = palette.editor.text
      guard palette.editor.edit(action) else { return [] }
      if palette.editor.text != before { find(&palette) }
    }
    popup = .palette(palette)
    return []
  }

  mutating func typeInPalette(_ palette: CommandPalette, _ words: String) {
    var palette = palette
    palette.editor.insert(words)
    find(&palette)
    popup = .palette(palette)
  }

  private func find(_ palette: inout CommandPalette) {
    palette.items = paletteItems(palette.editor.text)
    palette.selected = 0
  }

  /// The actions that fit what was typed, the best first; a number before the words is their count, alone it is a place.
  private func paletteItems(_ typed: String) -> [CommandPalette.Item] {
    let typed = LooseLetters.key(typed)
    let digits = typed.prefix { ("0"..."9").contains($0) }
    let count = digits.isEmpty || digits.count > 7 ? nil : Int(digits)
    var words = count == nil ? typed : String(typed.dropFirst(digits.count))
    while words.first == " " { words.removeFirst() }
    if let count, words.isEmpty {
      return [
        item(.goToItem, count, self.words(.goToItem(count))),
        item(.goToPercent, count, self.words(.goToPercent(min(count, 100)))),
      ]
    }
    if let count, words == "%" {
      return [item(.goToPercent, count, self.words(.goToPercent(min(count, 100))))]
    }
    let here = focus.context
    let known = ActionTable.rows.filter { action, row in
      (row.contexts.contains(here) || row.onlyPane != nil) && action != .commandPalette
        && (count == nil || row.takesCount)
    }
    let wordCount = words.split(separator: " ").count
    guard !words.isEmpty else { return known.map { item($0.action, nil, $0.row.words(in: language)) } }
    let found = known.enumerated().compactMap { order, known -> (score: Int, order: Int, item: CommandPalette.Item)? in
      if let also = PaletteSynonyms.of(known.action), also.contains(words) {
        return (Self.sureScore, order, item(known.action, count, known.row.words(in: language)))
      }
      let name = Self.paletteNames[known.action.rawValue]
      let keys = hints.keys(for: known.action, in: here).map { KeyNotation.text(of: $0) } ?? ""
      let own = name.flatMap { FuzzyMatch.score(words, in: $0.words(in: language)) }
      // In the other language scattered letters don't count: they would find anything.
      let other =
        words.count < 3
        ? nil
        : name.flatMap { FuzzyMatch.score(words, in: $0.words(in: language.next), scattered: false) }.map {
          $0 - Self.otherLanguageCost * wordCount
        }
      let byName = name.flatMap { FuzzyMatch.score(words, in: $0.name) }
      // Whoever types the keys themselves finds what they do.
      let byKeys = keys == typed || keys.split(separator: " ").joined() == typed ? Self.sureScore : nil
      let bySynonym =
        PaletteSynonyms.of(known.action)?.contains { $0.hasPrefix(words) && words.count > 1 } == true ? 200 : nil
      guard let best = [own, other, byName, byKeys, bySynonym].compactMap({ $0 }).max() else { return nil }
      // In the language of the interface, unless only the other one has the words.
      let isOther = own == nil && other != nil
      return (
        best, order,
        item(known.action, count, known.row.words(in: isOther ? language.next : language))
      )
    }
    return found.sorted { ($1.score, $0.order) < ($0.score, $1.order) }.map(\.item)
  }

  private func item(_ action: Action, _ count: Int?, _ words: String) -> CommandPalette.Item {
    CommandPalette.Item(
      action: action, count: count, words: words,
      keys: hints.label(for: action, in: focus.context, language) ?? "")
  }

  /// Above every score of words.
  private static let sureScore = 10_000
  /// What begins a word in one's own language comes before a whole word of the other, and that before letters inside
  /// words (`FuzzyMatch` counts 100 to 125, 120 to 145 and at most 60 for each word typed, times 4).
  private static let otherLanguageCost = 200

  /// What the words typed are compared with.
  private struct PaletteName {
    let english: String
    let french: String
    let name: String

    func words(in language: InterfaceLanguage) -> String { language == .french ? french : english }
  }

  private static let paletteNames: [String: PaletteName] = Dictionary(
    uniqueKeysWithValues: ActionTable.rows.map { action, row in
      (
        action.rawValue,
        PaletteName(
          english: LooseLetters.key(row.english), french: LooseLetters.key(row.french),
          name: LooseLetters.key(action.rawValue))
      )
    })
}

extension ActionRow {
  /// The pane that alone has the action.
  fileprivate var onlyPane: Pane? {
    contexts.count == 1 ? Pane.allCases.first { $0.context == contexts[0] } : nil
  }
}
