extension RGB {
  /// The terminal's colour that comes nearest, or nothing where colours have no index (monochrome and true colour).
  ///
  /// Of 256, only the fixed ones answer (16 to 255; terminals let users change the first 16). Of 8 or 16, a colour that
  /// has a hue keeps one, as calm hues would otherwise all become greys, and a grey stays one, as it would otherwise
  /// become red or cyan for want of a grey as light. A look costs about as much as a small sort;
  /// whoever draws keeps the answers.
  package func nearestIndex(in depth: ColorDepth) -> Int? {
    nearestIndex(in: depth, readableOn: nil)
  }

  /// Passes over the colours that can't be read on a background, unless none can.
  func nearestIndex(in depth: ColorDepth, readableOn background: RGB?) -> Int? {
    switch depth {
    case .monochrome, .trueColor: nil
    case .ansi8: nearest(in: TerminalPalette.labs[..<8], readableOn: background)
    case .ansi16: nearest(in: TerminalPalette.labs[..<16], readableOn: background)
    case .indexed256: nearest(in: TerminalPalette.labs[16...], readableOn: background)
    }
  }

  private func nearest(in palette: ArraySlice<OKLab>, readableOn background: RGB?) -> Int {
    let wanted = okLab
    let isSmall = palette.count <= 16
    let keepsHue = isSmall && wanted.chroma >= 0.045 && (0.25...0.95).contains(wanted.lightness)
    let isGrey = isSmall && wanted.chroma < 0.03
    let backgroundLuminance = background?.luminance
    var best = (index: palette.startIndex, distance: Float.infinity)
    for index in palette.indices {
      let candidate = palette[index]
      var distance = keepsHue ? wanted.hueDistance(to: candidate) : wanted.distance(to: candidate)
      if keepsHue, candidate.chroma < 0.03 { distance += 10 }
      if isGrey, candidate.chroma >= 0.03 { distance += 10 }
      if let backgroundLuminance, distance < best.distance,
        TerminalPalette.contrast(index, backgroundLuminance) < Style.readableContrast
      {
        distance += 100
      }
      if distance < best.distance { best = (index, distance) }
    }
    return best.index
  }

  /// The colour of an index as xterm shows it by default; nothing outside 0 to 255.
  package static func indexed(_ index: Int) -> RGB? {
    TerminalPalette.colors.indices.contains(index) ? TerminalPalette.colors[index] : nil
  }
}

extension OKLab {
  /// A distance between hues first and lightness second; how strong the hues are hardly counts.
  fileprivate func hueDistance(to other: OKLab) -> Float {
    let (own, others) = (max(chroma, 0.001), max(other.chroma, 0.001))
    let (a, b) = (a / own - other.a / others, b / own - other.b / others)
    let lightness = lightness - other.lightness
    return (a * a + b * b + 4 * lightness * lightness).squareRoot()
  }
}

/// xterm's 256 colours: 16 named ones, a cube of 6 × 6 × 6, 24 greys.
enum TerminalPalette {
  static let colors: [RGB] = named + cube + greys
  /// Next to one another, so that a search reads straight through.
  static let labs: [OKLab] = colors.map(\.okLab)
  private static let luminances: [Float] = colors.map(\.luminance)

  static func contrast(_ index: Int, _ luminance: Float) -> Float {
    (max(luminances[index], luminance) + 0.05) / (min(luminances[index], luminance) + 0.05)
  }

  private static let named: [RGB] = [
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
  ].map(RGB.init(hex:))

  private static let cube: [RGB] = (0..<216).map { index in
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    return RGB(red: levels[index / 36], green: levels[index / 6 % 6], blue: levels[index % 6])
  }

  private static let greys: [RGB] = (0..<24).map { index in
    let level = UInt8(8 + 10 * index)
    return RGB(red: level, green: level, blue: level)
  }
}

extension RGB {
  /// From 0xRRGGBB; higher bits are ignored.
  package init(hex: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: hex >> 16), green: UInt8(truncatingIfNeeded: hex >> 8),
      blue: UInt8(truncatingIfNeeded: hex))
  }

  /// From "#rrggbb" or "#rgb".
  package init?(notation: String) {
    let digits = Array(notation.utf8)
    guard digits.first == 0x23, digits.count == 7 || digits.count == 4 else { return nil }
    var hex: UInt32 = 0
    for digit in digits.dropFirst() {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80 else { return nil }
      hex = hex << 4 | UInt32(value)
      if digits.count == 4 { hex = hex << 4 | UInt32(value) }
    }
    self.init(hex: hex)
  }

  /// "#rrggbb".
  package var notation: String {
    let hex = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - hex.utf8.count) + hex
  }
}
