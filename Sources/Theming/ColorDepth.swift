/// How many colours a terminal shows.
package enum ColorDepth: Sendable, CaseIterable {
  case monochrome, ansi8, ansi16, indexed256, trueColor

  /// What the environment and the terminal's own description say.
  ///
  /// `terminalColors` is terminfo's `colors`, 0 or less when there are none. `NO_COLOR` (no-color.org: set and not empty)
  /// wins over all; `COLORTERM` tells of 24-bit colours that terminfo often doesn't know.
  package static func detect(environment: (String) -> String?, terminalColors: Int) -> ColorDepth {
    if let none = environment("NO_COLOR"), !none.isEmpty { return .monochrome }
    let terminal = environment("TERM") ?? ""
    if terminal.isEmpty || terminal == "dumb" { return .monochrome }
    if terminal.hasSuffix("-direct") || terminalColors >= 1 << 24 { return .trueColor }
    // The Linux console and terminals without colours are told of by TERM; COLORTERM then is left from elsewhere.
    if terminalColors >= 8, terminal != "linux", ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "") {
      return .trueColor
    }
    return switch terminalColors {
    case 256...: .indexed256
    case 16...: .ansi16
    case 8...: .ansi8
    default: .monochrome
    }
  }
}
