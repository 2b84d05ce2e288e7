package import Theming

extension TerminalAnswer {
  /// The ground that the terminal says it has: by the colour asked for with OSC 11, or by a change told of with
  /// `CSI ? 997 ; 1 n` (dark) and `; 2 n` (light) under mode 2031. Nothing for any other answer and for garbage.
  package var ground: Theme.Appearance? {
    switch self {
    case .control("?997;1n"): .dark
    case .control("?997;2n"): .light
    case .system(let text) where text.hasPrefix("11;"): Self.color(String(text.dropFirst(3)))?.groundAppearance
    default: nil
    }
  }

  /// Whether it answers a question, rather than telling of a change.
  package var isColorReport: Bool {
    if case .system(let text) = self { text.hasPrefix("11;") } else { false }
  }

  /// XParseColor's notation, as terminals use it: `rgb:RRRR/GGGG/BBBB` with one to four digits each, `rgba:` with a fourth
  /// part, `#RRGGBB` with one to four digits each.
  package static func color(_ notation: String) -> RGB? {
    var parts: [Substring]
    if notation.hasPrefix("#") {
      let digits = notation.dropFirst()
      guard digits.utf8.count % 3 == 0, (3...12).contains(digits.utf8.count), digits.allSatisfy(\.isASCII) else {
        return nil
      }
      let length = digits.utf8.count / 3
      parts = (0..<3).map { digits.dropFirst($0 * length).prefix(length) }
    } else {
      guard notation.utf8.count <= 32, let colon = notation.firstIndex(of: ":") else { return nil }
      let model = notation[..<colon]
      parts = notation[notation.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false)
      guard model == "rgb" && parts.count == 3 || model == "rgba" && parts.count == 4 else { return nil }
    }
    let channels = parts.prefix(3).compactMap(channel)
    guard channels.count == 3 else { return nil }
    return RGB(red: channels[0], green: channels[1], blue: channels[2])
  }

  /// One to four hexadecimal digits, the most of which is full light.
  private static func channel(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
      let value = Int(digits, radix: 16), value >= 0
    else { return nil }
    let most = (1 << (4 * digits.utf8.count)) - 1
    return UInt8((value * 255 + most / 2) / most)
  }
}

extension RGB {
  /// Which theme stands on this ground: the one whose ink, black or white, has more contrast with it (WCAG 2).
  package var groundAppearance: Theme.Appearance {
    contrast(with: RGB(hex: 0x000000)) > contrast(with: RGB(hex: 0xFFFFFF)) ? .light : .dark
  }
}
