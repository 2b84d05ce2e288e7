package import Keybindings
package import ScreenFrame

/// What the loop wakes up for.
package enum TerminalEvent: Sendable {
  case key(Key)
  /// Text from a paste; it may hold anything.
  case pasted(String)
  case answered(TerminalAnswer)
  case mouse(MouseEvent)
  case resized(Size)
  /// The wake-up descriptor has something to read.
  case wokenUp
  /// SIGINT, SIGTERM or SIGHUP, or the terminal's end (SIGHUP).
  case signal(Int32)
  /// The time ran out.
  case timedOut
}

/// Why a terminal can't be opened.
package enum TerminalError: Error, Sendable {
  /// The description of the terminal is missing or too poor to draw on.
  case unusable(type: String)
  case noDescriptors
}
