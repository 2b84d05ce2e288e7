import ScreenFrame
package import TextLayout

/// Who puts text that runs from right to left in the order in which it is seen.
package enum BidiSetting: String, CaseIterable, Sendable {
  /// The reader, unless the terminal is known to do it.
  case auto
  case reader
  /// The reader orders the words, the terminal turns each.
  case words
  case terminal
}

extension State {
  /// The order in which letters go to the terminal. A voice or a braille line wants them as they are read.
  package var letterOrder: LetterOrder {
    if isLinear { return .logical }
    return switch bidi {
    case .auto: terminalLetterOrder
    case .reader: .visual
    case .words: .visualWords
    case .terminal: .logical
    }
  }

  mutating func toggleLetterOrder() {
    bidi = letterOrder == .logical ? .reader : .terminal
    reflow()
    revision += 1
    tell(letterOrder == .logical ? .lettersLeft : .lettersTurned)
  }
}

extension Scene {
  var blankFrame: Frame {
    var frame = Frame(size: state.size, fill: looks.ground)
    frame.letterOrder = state.letterOrder
    return frame
  }
}
