import Keybindings
import ScreenFrame
import Theming

/// The list of themes, of which the selected one is on trial.
package struct ThemeChoice: Sendable, Equatable {
  package let names: [String]
  package internal(set) var selected: Int
  /// The theme to go back to.
  let before: Theme
  let wasChosen: Bool

  package var name: String { names[selected] }
}

extension State {
  mutating func openThemes(_ names: [String]) {
    guard !names.isEmpty else { return }
    popup = .themes(
      ThemeChoice(
        names: names, selected: names.firstIndex(of: theme.name) ?? 0, before: theme,
        wasChosen: isThemeChosen))
  }

  /// An action in the list of themes; nothing for one that has no meaning there.
  mutating func updateThemes(_ choice: ThemeChoice, _ action: Action, times: Int) -> [Effect]? {
    let page = max(1, themeRows - 1)
    switch action {
    case .lineDown: return tryTheme(choice, choice.selected + times)
    case .lineUp: return tryTheme(choice, choice.selected - times)
    case .pageDown, .halfPageDown: return tryTheme(choice, choice.selected + times * page)
    case .pageUp, .halfPageUp: return tryTheme(choice, choice.selected - times * page)
    case .articleStart: return tryTheme(choice, 0)
    case .articleEnd: return tryTheme(choice, choice.names.count - 1)
    case .selectItem, .openHere:
      popup = nil
      tell(.theme(theme.name))
    case .cancel, .quit, .help, .chooseTheme:
      popup = nil
      theme = choice.before
      isThemeChosen = choice.wasChosen
      revision += 1
    case .redraw, .suspend: return nil
    default: break
    }
    return []
  }

  mutating func tryTheme(_ choice: ThemeChoice, _ wanted: Int) -> [Effect] {
    var choice = choice
    let selected = max(0, min(wanted, choice.names.count - 1))
    guard selected != choice.selected else { return [] }
    choice.selected = selected
    popup = .themes(choice)
    return [.theme(choice.name)]
  }

  package var isChoosingTheme: Bool {
    if case .themes = popup { true } else { false }
  }

  /// Rows of the list of themes; the article stays in sight.
  var themeRows: Int { max(1, min(size.rows - 4, 20)) }
}
