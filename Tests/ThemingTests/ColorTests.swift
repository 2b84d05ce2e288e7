import Testing
import Theming

@Suite struct ColorTests {
  @Test(
    arguments: [
      ("#e69f00", 0xe69f00), ("#FFFFFF", 0xffffff), ("#a0b", 0xaa00bb), ("#000000", 0),
      ("e69f00", nil), ("#e69f0", nil), ("#e69f0g", nil), ("", nil), ("#", nil), ("#éab", nil), ("#１２３", nil),
    ] as [(String, UInt32?)])
  func notation(text: String, hex: UInt32?) {
    #expect(RGB(notation: text) == hex.map(RGB.init(hex:)))
    if let hex { #expect(RGB(notation: RGB(hex: hex).notation) == RGB(hex: hex)) }
  }

  @Test func contrastIsThatOfWCAG() {
    let (black, white, grey) = (RGB(hex: 0), RGB(hex: 0xffffff), RGB(hex: 0x767676))
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    #expect(abs(grey.contrast(with: white) - 4.54) < 0.01)
    #expect(white.contrast(with: grey) == grey.contrast(with: white))
  }

  /// Values of Björn Ottosson's article.
  @Test func okLab() {
    let red = RGB(hex: 0xff0000).okLab
    #expect(abs(red.lightness - 0.628) < 0.001 && abs(red.a - 0.225) < 0.001 && abs(red.b - 0.126) < 0.001)
    let white = RGB(hex: 0xffffff).okLab
    #expect(abs(white.lightness - 1) < 0.001 && white.chroma < 0.001)
  }

  @Test(
    arguments: [
      (0x000000, 0xffffff, 0.5, 0x808080), (0x102030, 0xffffff, 0, 0x102030), (0x102030, 0xa0b0c0, 1, 0xa0b0c0),
      (0x102030, 0xa0b0c0, 7, 0xa0b0c0),
    ] as [(UInt32, UInt32, Float, UInt32)])
  func mixing(one: UInt32, other: UInt32, amount: Float, mixed: UInt32) {
    #expect(RGB(hex: one).mixed(with: RGB(hex: other), amount: amount) == RGB(hex: mixed))
  }

  @Test func greysLookAlikeToEveryone() {
    for deficiency in ColorVisionDeficiency.allCases {
      for level in [0, 0x404040, 0x909090, 0xffffff] as [UInt32] {
        #expect(RGB(hex: level).simulated(deficiency).okLab.distance(to: RGB(hex: level).okLab) < 0.01)
      }
    }
    // What tells red from green for most tells nothing without long or middle cones.
    let (red, green) = (RGB(hex: 0xa05a2c), RGB(hex: 0x6b7a2c))
    #expect(red.leastDistance(to: green) < 0.6 * red.okLab.distance(to: green.okLab))
  }

  @Test(
    arguments: [
      ("xterm", 8, [:], .ansi8), ("xterm-256color", 256, [:], .indexed256), ("xterm-16color", 16, [:], .ansi16),
      ("xterm-256color", 256, ["COLORTERM": "truecolor"], .trueColor),
      ("xterm-256color", 256, ["COLORTERM": "24bit"], .trueColor),
      ("xterm-256color", 256, ["COLORTERM": "yes"], .indexed256), ("xterm-direct", 0, [:], .trueColor),
      ("foot", 1 << 24, [:], .trueColor), ("vt100", -1, ["COLORTERM": "truecolor"], .monochrome),
      ("linux", 8, ["COLORTERM": "truecolor"], .ansi8), ("dumb", 256, [:], .monochrome), ("", 256, [:], .monochrome),
      ("xterm-256color", 256, ["NO_COLOR": "1", "COLORTERM": "truecolor"], .monochrome),
      ("xterm-256color", 256, ["NO_COLOR": ""], .indexed256), ("xterm-88color", 88, [:], .ansi16),
    ] as [(String, Int, [String: String], ColorDepth)])
  func depthOfATerminal(terminal: String, colors: Int, others: [String: String], depth: ColorDepth) {
    let found = ColorDepth.detect(environment: { $0 == "TERM" ? terminal : others[$0] }, terminalColors: colors)
    #expect(found == depth)
  }

  @Test(
    arguments: [
      (0x000000, .ansi16, 0), (0xffffff, .ansi16, 15), (0x7f7f7f, .ansi16, 8), (0xff0000, .ansi16, 9),
      (0x000000, .ansi8, 0), (0xffffff, .ansi8, 7), (0x93b9dc, .ansi16, 12), (0x5fafd7, .indexed256, 74),
      (0x000000, .indexed256, 16), (0x121212, .indexed256, 233), (0xffffff, .indexed256, 231), (0, .trueColor, nil),
      (0, .monochrome, nil),
    ] as [(UInt32, ColorDepth, Int?)])
  func nearestIndex(hex: UInt32, depth: ColorDepth, index: Int?) {
    #expect(RGB(hex: hex).nearestIndex(in: depth) == index)
  }

  @Test func everyFixedColourIsNearestToItself() throws {
    for index in 16...255 {
      let color = try #require(RGB.indexed(index))
      let nearest = try #require(color.nearestIndex(in: .indexed256))
      #expect(RGB.indexed(nearest) == color)
    }
    #expect(RGB.indexed(256) == nil && RGB.indexed(-1) == nil)
  }

  @Test func readableTextStaysReadableWithFewColours() throws {
    for foreground in stride(from: 0, to: 0xffffff as UInt32, by: 0x0a3b57) {
      for background in [0x1c1e22, 0xf7f3ea, 0x2b2e34, 0xe9e2d3, 0x804020] as [UInt32] {
        let style = Style(foreground: RGB(hex: foreground), background: RGB(hex: background))
        guard RGB(hex: foreground).contrast(with: RGB(hex: background)) >= 3 else { continue }
        for depth in [ColorDepth.ansi8, .ansi16, .indexed256] {
          let indices = style.indices(in: depth)
          let text = try #require(indices.foreground.flatMap(RGB.indexed))
          let ground = try #require(indices.background.flatMap(RGB.indexed))
          #expect(text.contrast(with: ground) >= 2.9, "\(style) \(depth)")
        }
      }
    }
  }

  @Test(arguments: [ColorDepth.ansi8, .ansi16]) func greysStayGreyAndFaintLinesAreSeen(depth: ColorDepth) {
    for level in stride(from: 0, through: 255, by: 5) {
      let grey = RGB(red: UInt8(level), green: UInt8(level), blue: UInt8(level))
      #expect([0, 7, 8, 15].contains(grey.nearestIndex(in: depth) ?? -1), "\(level)")
    }
    for name in Theme.shipped where name != "monochrome" {
      let theme = Theme.load(name).theme
      for scope in [Scope.paneBorder, .textRule, .popupBorder] {
        let style = theme.style(scope)
        let indices = style.indices(in: depth)
        #expect(indices.foreground != indices.background, "\(name) \(scope.rawValue)")
      }
    }
  }
}
