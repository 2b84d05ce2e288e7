/// What `update` asks of the executable, which alone touches the world.
package enum Effect: Sendable, Equatable {
  case quit
  case suspend
  case redraw
  /// Read the source again; what comes of it bears that number.
  case reload(reading: Int)
  /// Take the next theme in the list of themes.
  case nextTheme
  /// Open an address of the web or of mail with the user's own program for it.
  case open(String)
  /// Find all themes and send their names.
  case listThemes
  /// Write what was changed into config.toml.
  case keepSettings
  /// Put words into the clipboard.
  case copy(Copied)
  /// Take the theme of that name.
  case theme(String)
}
