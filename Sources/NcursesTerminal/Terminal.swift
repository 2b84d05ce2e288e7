import CNcurses
import Glibc
import Keybindings
package import ScreenFrame
package import Theming

/// The one open terminal: shows frames, reads keys, owns signals and terminal modes. For the main thread alone.
package struct Terminal: ~Copyable {
  private let input: Int32
  private let signals: Bell
  private var painter: Painter
  private var isPasting = false
  private var hungUp = false
  /// Colours the terminal can show, after NO_COLOR and COLORTERM had their say.
  package let colorDepth: ColorDepth

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - input: a descriptor of the terminal to read keys from; `output` likewise to draw on. Both stay the caller's.
  ///   - type: the value of TERM.
  package init(input: Int32, output: Int32, type: String, environment: (String) -> String?) throws(TerminalError) {
    guard incise_knows(type) else { throw .unusable(type: type) }
    guard let signals = Bell() else { throw .noDescriptors }
    let direct = Terminal.takesDirectColors(type, environment: environment)
    guard incise_open(input, output, type, direct) == 0 else { throw .unusable(type: type) }
    incise_catch_signals(signals.writeEnd)
    self.input = input
    self.signals = signals
    let colors = Int(incise_colors())
    let depth = ColorDepth.detect(environment: environment, terminalColors: colors)
    // ncurses can send 24-bit colours only where the description takes them.
    self.colorDepth = depth == .trueColor && colors < 1 << 24 ? .indexed256 : depth
    self.painter = Painter(depth: colorDepth)
  }

  deinit {
    incise_close()
  }

  /// Whether COLORTERM promises 24-bit colours and the terminal speaks xterm's language, so that our own description of
  /// it with those colours holds.
  private static func takesDirectColors(_ type: String, environment: (String) -> String?) -> Bool {
    guard ["truecolor", "24bit"].contains(environment("COLORTERM") ?? ""), !type.hasSuffix("-direct") else {
      return false
    }
    guard environment("NO_COLOR")?.isEmpty ?? true else { return false }
    let family = [
      "xterm", "tmux", "screen", "alacritty", "foot", "kitty", "konsole", "vte", "gnome", "st-", "wezterm", "contour",
    ]
    return family.contains { type.hasPrefix($0) }
  }

  package var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    incise_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// Paints what differs from the frame shown before.
  package mutating func show(_ frame: Frame) { painter.show(frame) }

  /// Draws everything anew with the next frame.
  package mutating func forget() { painter.forget() }

  /// Stops as a shell's job and comes back when continued.
  package mutating func suspend() {
    incise_suspend()
    _ = incise_fit()
    painter.forget()
  }

  /// Whether a key waits to be read, so that drawing may be left until it is handled.
  package func hasInput() -> Bool {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }

  /// Waits for a key, a new size, a signal or the wake-up descriptor.
  ///
  /// - Parameter timeout: milliseconds; negative to wait for ever.
  package mutating func nextEvent(wakeUp: borrowing Bell, timeout: Int32 = -1) -> TerminalEvent {
    while true {
      if let event = pendingInput() { return event }
      var descriptors = [
        pollfd(fd: hungUp ? -1 : input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakeUp.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      let ready = incise_wait(&descriptors, Int32(descriptors.count), timeout)
      if ready == 0 { return .timedOut }
      // An interrupted wait is a resize or a continuation: ncurses has a key for it.
      if ready < 0 { continue }
      if descriptors[1].revents != 0 {
        var number: UInt8 = 0
        if read(signals.readEnd, &number, 1) == 1 {
          if Int32(number) == SIGTSTP {
            suspend()
            return .resized(size)
          }
          guard Int32(number) == SIGCONT else { return .signal(Int32(number)) }
          _ = incise_fit()
          painter.forget()
          return .resized(size)
        }
      }
      if descriptors[0].revents & Int16(POLLIN) != 0 {
        if let event = pendingInput() { return event }
        // Readable without a key behind it: the start of a sequence, or the end of the terminal.
        if isAtEnd() { return .signal(SIGHUP) }
      } else if descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
        hungUp = true
        return .signal(SIGHUP)
      }
      if descriptors[2].revents != 0 { return .wokenUp }
    }
  }

  private func isAtEnd() -> Bool {
    var count: Int32 = 0
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 0) > 0 else { return false }
    return ioctl(input, UInt(FIONREAD), &count) != 0 || count == 0
  }

  private mutating func pendingInput() -> TerminalEvent? {
    while true {
      var value: UInt32 = 0
      var modifiers: UInt32 = 0
      switch incise_read(&value, &modifiers) {
      case INCISE_CHARACTER:
        if isPasting { continue }
        if let key = KeyDecoder.key(character: value, modifiers: modifiers) { return .key(key) }
      case INCISE_NAMED:
        if isPasting { continue }
        if let key = KeyDecoder.key(named: value, modifiers: modifiers) { return .key(key) }
      case INCISE_RESIZED:
        painter.forget()
        return .resized(size)
      case INCISE_PASTE_START: isPasting = true
      case INCISE_PASTE_END: isPasting = false
      case INCISE_HUNG_UP: return .signal(SIGHUP)
      default: return nil
      }
    }
  }
}

extension Terminal {
  /// Whether a terminal type is described on this system and can place its cursor.
  package static func knows(_ type: String) -> Bool { incise_knows(type) }

  /// Ends the process by a signal's own effect, as the shell that started it expects.
  package static func die(by signal: Int32) { incise_die_by(signal) }
}
