import Keybindings
import ReaderInterface
import ScreenFrame
import Testing
import Theming

@Suite struct ThemeChooserTests {
  private let names = ["paper-dark", "paper-light", "nord", "sepia"]

  private func opened() -> State {
    var state = trial.state()
    #expect(state.update(.chooseTheme) == [.listThemes])
    state.receive(.themes(names))
    return state
  }

  private func pressed(_ state: inout State, _ action: Action) {
    for effect in state.update(action) {
      if case .theme(let name) = effect { state.receive(.themed(Theme.load(name).theme)) }
    }
  }

  @Test func movingShowsTheThemeAtOnce() {
    var state = opened()
    let before = draw(state)
    #expect(before.picture.contains("Themes") && before.picture.contains("sepia"))
    pressed(&state, .lineDown)
    #expect(state.theme.name == "paper-light")
    pressed(&state, .articleEnd)
    #expect(state.theme.name == "sepia" && draw(state).picture.contains("4/4"))
    pressed(&state, .selectItem)
    #expect(state.theme.name == "sepia" && state.popup == nil)
    #expect(state.bottomLine.contains("theme: sepia"))
  }

  @Test func escapeGivesTheOldThemeBack() {
    var state = opened()
    pressed(&state, .lineDown)
    pressed(&state, .lineDown)
    pressed(&state, .cancel)
    #expect(state.theme.name == "paper-dark" && state.popup == nil)
  }

  @Test func aThemeWithoutColoursShowsInitials() {
    var state = trial.state()
    state.receive(.themed(Theme.load("monochrome").theme))
    let picture = draw(state).picture
    #expect(picture.contains("AL") && picture.contains("BE"))
  }
}
