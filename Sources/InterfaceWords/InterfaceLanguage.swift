/// A language that Incise speaks; the raw value is its name in config.toml.
package enum InterfaceLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"

  /// The language of a locale's name, such as `fr_CH.UTF-8`; English where Incise doesn't speak it.
  package init(locale: String?) {
    let name = (locale ?? "").prefix { !"_.@-".contains($0) }
    self = InterfaceLanguage(rawValue: name.lowercased()) ?? .english
  }
}
