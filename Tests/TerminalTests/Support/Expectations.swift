import Testing

/// Checks that a program which has ended left the terminal as it found it: its own screen, a cursor that shows, no
/// mouse, paste or focus reports, no half-drawn frame held back, plain colours, and the line discipline of before.
func expectGivenBack(_ session: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let modes = session.scanner.privateModes
  #expect(!session.isOnAlternateScreen, "on the alternate screen", sourceLocation: sourceLocation)
  #expect(session.cursor.isVisible, "cursor hidden", sourceLocation: sourceLocation)
  let left = modes.subtracting([7, 25, 12, 45])
  #expect(left.isEmpty, "private modes left on: \(left.sorted())", sourceLocation: sourceLocation)
  #expect(modes.isSuperset(of: [7, 25]), "wrapping or cursor left off", sourceLocation: sourceLocation)
  #expect(session.modes == session.modesBefore, sourceLocation: sourceLocation)
  let next = session.nextCharacter()
  let isPlain = next.foreground == .standard && next.background == .standard && next.hasNoAttributes
  #expect(isPlain, "colours or attributes left on: \(next)", sourceLocation: sourceLocation)
}
