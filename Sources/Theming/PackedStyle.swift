/// A `Style` in one word, for the cells of a frame: compared and copied by the thousand for each key press.
package struct PackedStyle: Hashable, Sendable {
  /// Bits 0–23 foreground, 24 whether it has one, 25–48 background, 49 whether it has one, 50–57 attributes.
  package let bits: UInt64

  package init(_ style: Style) {
    var bits = UInt64(style.attributes.rawValue) << 50
    if let color = style.foreground { bits |= Self.bits(color) | 1 << 24 }
    if let color = style.background { bits |= (Self.bits(color) | 1 << 24) << 25 }
    self.bits = bits
  }

  package var style: Style {
    Style(
      foreground: Self.color(bits), background: Self.color(bits >> 25),
      attributes: Style.Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 50)))
  }

  private static func bits(_ color: RGB) -> UInt64 {
    UInt64(color.red) << 16 | UInt64(color.green) << 8 | UInt64(color.blue)
  }

  private static func color(_ bits: UInt64) -> RGB? {
    bits & 1 << 24 == 0 ? nil : RGB(hex: UInt32(truncatingIfNeeded: bits & 0xFF_FFFF))
  }
}
