import NcursesTerminal
import ReaderInterface
import Theming

extension ReaderSession {
  /// Asks for the terminal's ground where a theme is to go by it. Nobody waits for the answer.
  func askForGround(_ state: State, _ terminal: inout Terminal) {
    var notices: [Sentence] = []
    guard !state.isThemeChosen, Settings.chosenTheme(Settings.load(notices: &notices)) == nil else { return }
    terminal.askForGround()
  }

  /// Takes the theme for a ground that the terminal told of, unless one was chosen by name or by hand.
  func stand(on ground: Theme.Appearance, _ state: inout State) {
    state.ground = ground
    guard !state.isThemeChosen, !state.isChoosingTheme else { return }
    var notices: [Sentence] = []
    let settings = Settings.load(notices: &notices)
    guard Settings.chosenTheme(settings) == nil else { return }
    let theme = Settings.theme(settings, ground: ground, notices: &notices)
    if theme.name != state.theme.name { state.take(theme) }
  }
}
