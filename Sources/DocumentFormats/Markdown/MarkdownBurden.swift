/// What a source would cost the parser: a few shapes that no article has take it quadratic time.
struct MarkdownBurden: Equatable {
  /// Whether the parser can be asked at all.
  private(set) var isBearable = true
  private(set) var bearsTables = true
  private(set) var bearsLinks = true

  /// The largest harmless counts: brackets in a paragraph, bars in a line, at-signs in all.
  private static let mostBrackets = 10_000
  private static let mostBars = 2_000
  private static let mostAtSigns = 50_000
  /// Depth of nesting times lines: each line walks the containers that are open.
  private static let mostSteps = 30_000_000
  /// The parser counts in 32 bits and ends the process near half of that.
  private static let mostBytes = 512 << 20

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= MarkdownBurden.mostBytes else {
      isBearable = false
      return
    }
    var brackets = 0
    var bars = 0
    var atSigns = 0
    for byte in bytes {
      brackets &+= byte == UInt8(ascii: "[") ? 1 : 0
      bars &+= byte == UInt8(ascii: "|") ? 1 : 0
      atSigns &+= byte == UInt8(ascii: "@") ? 1 : 0
    }
    bearsLinks = atSigns <= MarkdownBurden.mostAtSigns
    weighNesting(bytes)
    if brackets > MarkdownBurden.mostBrackets || bars > MarkdownBurden.mostBars { weighParagraphs(bytes) }
  }

  private mutating func weighNesting(_ bytes: UnsafeBufferPointer<UInt8>) {
    var cursor = LineCursor(bytes)
    var lines = 0
    var deepest = 0
    while let line = cursor.next() {
      lines += 1
      var signs = line.indent / 2
      lead: for index in line.start..<line.end {
        switch bytes[index] {
        case UInt8(ascii: ">"): signs += 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
          if index + 1 < line.end, bytes[index + 1] <= 0x20 { signs += 1 }
        case 0x20, 0x09, UInt8(ascii: "0")...UInt8(ascii: "9"): continue
        default: break lead
        }
      }
      deepest = max(deepest, signs)
    }
    if deepest > 100, lines > 2, lines.multipliedReportingOverflow(by: deepest).partialValue > MarkdownBurden.mostSteps
    {
      isBearable = false
    }
  }

  private mutating func weighParagraphs(_ bytes: UnsafeBufferPointer<UInt8>) {
    var brackets = 0
    var bars = 0
    var lineIsBlank = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "|"): bars += 1
      case 0x0A:
        if lineIsBlank { brackets = 0 }
        bars = 0
        lineIsBlank = true
        continue
      case 0x20, 0x09, 0x0D: continue
      default: break
      }
      lineIsBlank = false
      if brackets > MarkdownBurden.mostBrackets { isBearable = false }
      if bars > MarkdownBurden.mostBars { bearsTables = false }
    }
  }
}
