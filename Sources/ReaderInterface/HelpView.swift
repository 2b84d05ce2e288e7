import Keybindings
import ScreenFrame
import TextSearch

/// The keys of the pane one comes from, narrowed down to the words typed.
package struct HelpView: Sendable, Equatable {
  package internal(set) var editor = LineEditor()
  package internal(set) var scroll = 0
}

extension State {
  /// The help of the pane one comes from: its keys first, then those that work everywhere. Long words take several rows.
  func helpLines(_ words: String) -> [PopupLine] {
    folded(unfoldedHelp(words), width: PopupWidth.help, keyColumns: helpKeyColumns)
  }

  private func unfoldedHelp(_ words: String) -> [PopupLine] {
    // Hands that search with "/" type it here too.
    let filter = WordFilter(words.hasPrefix("/") ? String(words.dropFirst()) : words)
    let keys = helpKeyColumns
    var lines: [PopupLine] = []
    for context in [focus.context, .global] {
      let keymap = dispatcher.keymap
      let own = keymap.ownBindings(of: context)
      let rows = ActionTable.rows.compactMap { action, row -> PopupLine? in
        let inContext = Set(own.filter { $0.action == action }.map(\.keys))
        let bound = keymap.bindings(for: action, in: context, shortestFirst: false).filter(inContext.contains)
        guard !bound.isEmpty else { return nil }
        let labels = fitting(bound.map { $0.label(in: language) }, columns: keys - 1)
        guard let filter else { return PopupLine(key: labels, words: row.words(in: language)) }
        // As they are called, and as keymaps write them.
        let names = bound.flatMap { keys in
          let notation = KeyNotation.text(of: keys)
          return [keys.label(in: language), notation, notation.split(separator: " ").joined()]
        }
        guard filter.isMet(by: names + [row.english, row.french, action.rawValue]) else { return nil }
        // What was found only by its words in the other language is shown with them.
        let isOther =
          !filter.isMet(by: names + [row.words(in: language)])
          && filter.isMet(by: names + [row.words(in: language.next)])
        return PopupLine(key: labels, words: row.words(in: isOther ? language.next : language))
      }
      guard !rows.isEmpty else { continue }
      if !lines.isEmpty { lines.append(PopupLine()) }
      lines.append(
        PopupLine(words: self.words(context == .global ? .everywhere : focus.helpTitle), isTitle: true))
      lines += rows
    }
    return lines.isEmpty ? [PopupLine(words: self.words(.noKeyDoesThat))] : lines
  }

  /// Columns for the keys; a third of a narrow screen.
  var helpKeyColumns: Int { min(PopupWidth.helpKeys, popupColumns(PopupWidth.help) / 3) }

  /// The first of several labels, as many as there is room for, but one at least and three at most.
  private func fitting(_ labels: [String], columns width: Int) -> String {
    var line = labels.first ?? ""
    for label in labels.dropFirst().prefix(2) where columns(of: line) + 2 + columns(of: label) <= width {
      line += "  " + label
    }
    return line
  }

  /// Rows of help that the popup shows at once.
  var helpRows: Int { max(1, size.rows - 7) }

  mutating func updateHelp(_ view: HelpView, _ action: Action, times: Int) -> [Effect]? {
    var view = view
    switch action {
    case .cancel, .selectItem, .help, .quit:
      popup = nil
      return []
    case .lineDown: scroll(&view, by: times)
    case .lineUp: scroll(&view, by: -times)
    case .pageDown: scroll(&view, by: times * helpRows)
    case .pageUp: scroll(&view, by: -times * helpRows)
    case .halfPageDown: scroll(&view, by: times * max(1, helpRows / 2))
    case .halfPageUp: scroll(&view, by: -times * max(1, helpRows / 2))
    case .articleStart: scroll(&view, by: -1_000_000)
    case .articleEnd: scroll(&view, by: 1_000_000)
    case .redraw, .suspend: return nil
    default:
      let before = view.editor.text
      guard view.editor.edit(action) else { return [] }
      if view.editor.text != before { view.scroll = 0 }
    }
    popup = .help(view)
    return []
  }

  mutating func typeInHelp(_ view: HelpView, _ words: String) {
    var view = view
    view.editor.insert(words)
    view.scroll = 0
    popup = .help(view)
  }

  private func scroll(_ view: inout HelpView, by lines: Int) {
    let count = helpLines(view.editor.text).count
    view.scroll = max(0, min(view.scroll + lines, max(0, count - helpRows)))
  }
}

extension Pane {
  fileprivate var helpTitle: Phrase {
    switch self {
    case .article: .inArticlePane
    case .sections: .inSectionsPane
    case .speakers: .inSpeakersPane
    case .quotations: .inQuotationsPane
    }
  }
}
