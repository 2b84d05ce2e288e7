package import Theming

/// One cell of the screen: what it shows and how, in two words.
package struct Cell: Hashable, Sendable {
  /// The spacing scalar; 0 in the second half of a wide cell.
  @usableFromInline package internal(set) var scalar: UInt32
  /// The marks over it: 0 for none, else one more than their index in the frame's `marks`.
  @usableFromInline package internal(set) var marks: UInt32 = 0
  package var style: PackedStyle

  package init(_ scalar: UInt32, style: PackedStyle) {
    self.scalar = scalar
    self.style = style
  }

  package init(_ scalar: UInt32, style: Style) { self.init(scalar, style: PackedStyle(style)) }

  /// What stands behind the first half of a wide glyph.
  package var isContinuation: Bool { scalar == 0 }
}

/// Up to four combining scalars over one cell; 0 ends them.
package typealias CellMarks = (UInt32, UInt32, UInt32, UInt32)
