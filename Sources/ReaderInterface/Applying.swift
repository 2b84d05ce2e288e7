import InterfaceWords
package import Keybindings
package import ReaderSettings
import TextSearch
package import Theming

extension State {
  /// Takes settings over; where the file says nothing, what was changed in the reader stays. What it said before and says
  /// no longer is as usual again.
  package mutating func apply(_ settings: ReaderSettings) {
    let told = Set(settings.told.keys)
    defer { toldSettings = told }
    for setting in told.union(toldSettings) {
      switch setting {
      case .theme, .themeDark, .themeLight, .keymap: break
      case .measure: measure = settings.number(setting)
      case .justify: isJustified = settings.isOn(setting)
      case .hyphenate: hyphenation = Hyphenation(rawValue: settings.text(setting)) ?? .justified
      case .lineSpacing: lineSpacing = settings.number(setting)
      case .paragraphStyle: paragraphStyle = ParagraphStyle(rawValue: settings.text(setting)) ?? .spaced
      case .bidi: bidi = BidiSetting(rawValue: settings.text(setting)) ?? .auto
      case .linear: setLinear(settings.isOn(setting))
      case .reducedMotion: reducesMotion = settings.isOn(setting)
      case .panes:
        let choice = settings.text(setting)
        wantsPanes = choice == "auto" ? nil : choice == "shown"
      case .paneWidth:
        let width = settings.number(setting)
        paneWidth = width == 0 ? nil : max(Self.leastPaneWidth, width)
      case .speakerOrder:
        speakerOrder = SpeakerOrder.allCases.first { "\($0)" == settings.text(setting) } ?? .appearance
      case .quotationOrder: quotationOrder = settings.text(setting) == "speaker" ? .speaker : .place
      case .searchRegex: search.options.isRegex = settings.isOn(setting)
      case .searchAccents: search.options.heedsAccents = settings.isOn(setting)
      case .mouse: usesMouse = settings.isOn(setting)
      case .language: chosenLanguage = InterfaceLanguage(rawValue: settings.text(setting))
      case .searchCase: search.options.caseRule = CaseRule(rawValue: settings.text(setting)) ?? .smart
      }
    }
    relist()
    reflow()
  }

  /// What can be kept, as it is now, where it differs from what the settings say.
  package func settingsToKeep(beside settings: ReaderSettings) -> [(setting: Setting, value: SettingValue)] {
    let now: [(Setting, SettingValue)] = [
      (.theme, .text(theme.name)),
      (.measure, .number(measure)),
      (.justify, .boolean(isJustified)),
      (.hyphenate, .text(hyphenation.rawValue)),
      (.lineSpacing, .number(lineSpacing)),
      (.paragraphStyle, .text(paragraphStyle.rawValue)),
      (.bidi, .text(bidi.rawValue)),
      (.linear, .boolean(isLinear)),
      (.reducedMotion, .boolean(reducesMotion)),
      (.panes, .text(wantsPanes.map { $0 ? "shown" : "hidden" } ?? "auto")),
      (.paneWidth, .number(paneWidth ?? 0)),
      (.speakerOrder, .text("\(speakerOrder)")),
      (.quotationOrder, .text("\(quotationOrder)")),
      (.searchRegex, .boolean(search.options.isRegex)),
      (.searchAccents, .boolean(search.options.heedsAccents)),
      (.searchCase, .text(search.options.caseRule.rawValue)),
      (.mouse, .boolean(usesMouse)),
      (.language, .text(language.rawValue)),
    ]
    return now.filter { setting, value in
      if setting == .theme, !isThemeChosen { return false }
      if setting == .language, settings.text(.language) == "auto" { return language != localeLanguage }
      return settings[setting] != value
    }.map { (setting: $0, value: $1) }
  }

  /// Holds on to the theme, whatever the settings and the terminal's ground say.
  package mutating func keepTheme() { isThemeChosen = true }

  /// Takes a theme that was not chosen by hand.
  package mutating func take(_ theme: Theme) {
    self.theme = theme.adapted(to: colorDepth)
    revision += 1
  }

  /// Takes other keys, or the same ones changed.
  package mutating func take(_ keymap: Keymap) {
    dispatcher = KeyDispatcher(keymap: keymap)
    hints = HintMemo(keymap)
    revision += 1
  }
}
