package import ScreenFrame

/// Makes what a hand does out of a terminal's reports, which come one by one and may be wrong: only the first button and
/// the wheel mean something, and a move without a button down means nothing.
package struct MouseDecoder: Sendable {
  private var isDown = false
  private var last: (row: Int, column: Int, time: Int64, clicks: Int)?

  /// Milliseconds between the two clicks of a double one.
  package static let doubleClick: Int64 = 400
  /// What no screen has.
  private static let furthest = 1 << 15

  private enum Bits {
    static let buttons = 3
    static let modifiers = 4 | 8 | 16
    static let move = 32
    static let wheel = 64
  }

  package init() {}

  /// - Parameter time: milliseconds of a clock that never goes back.
  package mutating func event(for report: MouseReport, at time: Int64) -> MouseEvent? {
    guard (0..<Self.furthest).contains(report.row), (0..<Self.furthest).contains(report.column) else { return nil }
    func event(_ kind: MouseEvent.Kind) -> MouseEvent {
      MouseEvent(kind, row: report.row, column: report.column)
    }
    let button = report.button & ~Bits.modifiers
    switch button {
    case Bits.wheel, Bits.wheel | 1: return report.isRelease ? nil : event(.wheel(button == Bits.wheel ? -1 : 1))
    case 0 where !report.isRelease:
      isDown = true
      return event(.press(clicks: clicks(of: report, at: time)))
    case 0...Bits.buttons where report.isRelease:
      guard isDown, button == 0 || button == Bits.buttons else { return nil }
      isDown = false
      return event(.release)
    case Bits.move where isDown && !report.isRelease:
      last = nil
      return event(.drag)
    default: return nil
    }
  }

  private mutating func clicks(of report: MouseReport, at time: Int64) -> Int {
    var clicks = 1
    if let last, last.row == report.row, abs(last.column - report.column) <= 1, last.clicks == 1,
      time - last.time <= Self.doubleClick
    {
      clicks = 2
    }
    last = (report.row, report.column, time, clicks)
    return clicks
  }
}
