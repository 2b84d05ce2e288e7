package import Keybindings

/// What the bytes that a terminal sends mean.
package enum InputEvent: Sendable, Equatable {
  case key(Key)
  /// What was pasted, as it was: it is text and never keys.
  case paste(String)
  /// Whether the terminal's window has the keyboard now.
  case focus(Bool)
  case mouse(MouseReport)
  case answer(TerminalAnswer)
}

/// What a terminal says by itself or when asked.
package enum TerminalAnswer: Sendable, Equatable {
  /// A control sequence without its introducer: `?62;4c`, `?5u`, `?997;1n`.
  case control(String)
  /// An operating system command without introducer and end: `11;rgb:1c1c/1c1c/1c1c`.
  case system(String)
  /// A device control string without introducer and end.
  case device(String)
}

/// A mouse report in xterm's SGR form.
package struct MouseReport: Sendable, Equatable {
  /// The button with its bits as xterm numbers them: 0 to 2 buttons, 64 and 65 the wheel, + 4 shift, + 8 alt, + 16
  /// control, + 32 a move.
  package var button: Int
  /// From 0.
  package var row: Int
  package var column: Int
  package var isRelease: Bool

  package init(button: Int, row: Int, column: Int, isRelease: Bool) {
    self.button = button
    self.row = row
    self.column = column
    self.isRelease = isRelease
  }
}
