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
  private var parser: InputParser
  private var mouse = MouseDecoder()
  private var hungUp = false
  /// What arrived beside keys is awaited until then, in milliseconds of the system's clock.
  private var awaitsAnswersUntil: Int64 = 0
  /// The terminal was asked what it is, last of all, and has not answered.
  private var owesAnswer = false
  private var escapeDelay = InputParser.escapeDelay
  /// Colours the terminal can show, after NO_COLOR and COLORTERM had their say.
  package let colorDepth: ColorDepth

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - input: a descriptor of the terminal to read keys from; `output` likewise to draw on. Both stay the caller's.
  ///   - type: the value of TERM.
  package init(input: Int32, output: Int32, type: String, environment: (String) -> String?) throws(TerminalError) {
    guard incise_knows(type) == 2 else { throw .unusable(type: type) }
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
    self.parser = InputParser(described: DescribedKeys.all(), erase: incise_erase_character())
    if let delay = environment("ESCDELAY").flatMap({ Int32($0) }), delay >= 0 { escapeDelay = min(delay, 5000) }
  }

  deinit {
    if owesAnswer, Self.now <= awaitsAnswersUntil { Self.discardAnswer(from: input) }
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

  /// Whether the terminal is one that may take words for its clipboard; whether it does, none tells.
  package var hasClipboard: Bool { incise_knows_modes() }

  /// Gives the terminal words for its clipboard; false when it was not tried.
  package mutating func copy(_ words: String) -> Bool {
    guard hasClipboard, let sequence = ClipboardSequence.bytes(for: words) else { return false }
    incise_send(sequence)
    return true
  }

  /// Stops as a shell's job and comes back when continued.
  package mutating func suspend() {
    if owesAnswer, Self.now <= awaitsAnswersUntil { Self.discardAnswer(from: input) }
    owesAnswer = false
    incise_suspend()
    _ = incise_fit()
    painter.forget()
  }

  /// Has the terminal leave the order of letters to us, or no longer.
  package mutating func orderLetters(_ wanted: Bool) { incise_order_letters(wanted) }

  /// Has the mouse report to us, or leaves it to the terminal.
  package mutating func useMouse(_ wanted: Bool) { incise_use_mouse(wanted) }

  /// Asks once what ground the terminal has, and to be told when it changes; for after the first frame.
  package mutating func askForGround() {
    guard colorDepth != .monochrome, incise_ask_for_ground() else { return }
    owesAnswer = true
    awaitAnswer()
  }

  /// Asks what the terminal can do for keys; for after the first frame. The answer is waited for by nobody.
  package mutating func askForKeys() {
    if incise_ask_for_keys() { awaitAnswer() }
  }

  /// Holds what may be an answer back from the keys for a while.
  package mutating func awaitAnswer() {
    parser.expectsAnswer = true
    awaitsAnswersUntil = Self.now + 2000
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
    let end = timeout < 0 ? Int64.max : Self.now + Int64(timeout)
    while true {
      if let event = pendingInput() { return event }
      if parser.expectsAnswer, Self.now > awaitsAnswersUntil { parser.expectsAnswer = false }
      let patience = parser.patience.map { $0 == InputParser.escapeDelay ? escapeDelay : $0 }
      let left = end == Int64.max ? -1 : Int32(clamping: max(0, end - Self.now))
      var descriptors = [
        pollfd(fd: hungUp ? -1 : input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakeUp.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      let wait = patience.map { left < 0 ? $0 : min($0, left) } ?? left
      let ready = incise_wait(&descriptors, Int32(descriptors.count), wait)
      if ready == 0 {
        if patience != nil, patience == wait {
          if let given = parser.giveUp(), let event = handle(given) { return event }
          continue
        }
        return .timedOut
      }
      // An interrupted wait is a new size, or the one that was met before its signal came: then the terminal may have
      // been of another size when it drew.
      if ready < 0 {
        _ = incise_fit()
        painter.forget()
        return .resized(size)
      }
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
        // Readable without a byte behind it: the end of the terminal.
        guard readInput() else {
          hungUp = true
          return .signal(SIGHUP)
        }
        continue
      } else if descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
        hungUp = true
        return .signal(SIGHUP)
      }
      if descriptors[2].revents != 0 { return .wokenUp }
    }
  }

  /// False at the end of the terminal.
  ///
  /// Byte by byte as long as nothing but keys is to be expected: what is typed behind the one that quits is the shell's.
  private mutating func readInput() -> Bool {
    if parser.expectsAnswer, Self.now > awaitsAnswersUntil { parser.expectsAnswer = false }
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer in
      let count = read(input, buffer.baseAddress, parser.expectsAnswer || parser.isInside ? buffer.count : 1)
      if count > 0 { parser.feed(buffer[..<count]) }
      return count
    }
    return count > 0 || count < 0 && (errno == EINTR || errno == EAGAIN)
  }

  private mutating func pendingInput() -> TerminalEvent? {
    while let event = parser.next() {
      if let event = handle(event) { return event }
    }
    return nil
  }

  private mutating func handle(_ event: InputEvent) -> TerminalEvent? {
    switch event {
    case .key(let key): return .key(key)
    case .paste(let text): return .pasted(text)
    case .answer(.control(let text)) where text.hasPrefix("?") && text.hasSuffix("u"):
      incise_tell_keys()
      return nil
    case .answer(.control(let text)) where text.hasPrefix("?") && text.hasSuffix("c"):
      owesAnswer = false
      parser.expectsAnswer = false
      return nil
    case .answer(let answer):
      // What comes so late is swallowed: nobody wants another ground in the middle of a sentence.
      if answer.isColorReport, Self.now > awaitsAnswersUntil { return nil }
      return .answered(answer)
    case .mouse(let report): return mouse.event(for: report, at: Self.now).map(TerminalEvent.mouse)
    case .focus: return nil
    }
  }

  /// Waits a little for an answer that is under way, so that it doesn't end up as words typed at the shell.
  private static func discardAnswer(from input: Int32) {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 150) > 0 else { return }
    // An answer comes in one piece, or nearly.
    usleep(5000)
    tcflush(input, TCIFLUSH)
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension Terminal {
  /// Whether a terminal type is described on this system and can place its cursor.
  package static func knows(_ type: String) -> Bool { incise_knows(type) == 2 }

  /// Whether terminfo says anything of a terminal.
  package static func isDescribed(_ type: String) -> Bool { incise_knows(type) > 0 }

  /// Ends the process by a signal's own effect, as the shell that started it expects.
  package static func die(by signal: Int32) { incise_die_by(signal) }
}
