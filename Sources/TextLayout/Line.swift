package import DocumentModel

/// What one cell group of the screen shows: a spacing scalar and up to four marks over it, as a terminal's cell
/// holds them.
///
/// A Swift `Character` is not a cell; what doesn't fit one is replaced when the line is laid out.
package struct Glyph: Hashable, Sendable {
  /// The spacing scalar's value; never a control character.
  package var scalar: UInt32
  /// Combining marks, in order; 0 ends them.
  package var marks: (UInt32, UInt32, UInt32, UInt32)
  /// Columns it takes: 1 or 2.
  package var columns: UInt8

  @inlinable package init(_ scalar: UInt32, columns: UInt8 = 1, marks: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0))
  {
    self.scalar = scalar
    self.marks = marks
    self.columns = columns
  }

  package static func == (lhs: Glyph, rhs: Glyph) -> Bool {
    lhs.scalar == rhs.scalar && lhs.columns == rhs.columns && lhs.marks == rhs.marks
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(scalar)
    hasher.combine(marks.0)
  }

  package static let space = Glyph(0x20)
}

/// A glyph at its place: in the line and in the text.
///
/// Kept small (36 bytes), as a screen holds thousands: offsets and columns are stored in 32 bits, so texts above
/// 4 GB are not laid out right.
package struct PlacedGlyph: Hashable, Sendable {
  var start: UInt32
  var length: UInt32
  var place: UInt32
  package var glyph: Glyph
  /// Why it is there.
  package var role: Role

  package enum Role: UInt8, Sendable {
    /// Words of the text.
    case text
    /// A bullet or number of a list, the sign of a footnote.
    case marker
    /// The bar of a block quote.
    case quoteBar
    /// A border of a table, a rule.
    case rule
    /// A hyphen or arrow that says the word goes on.
    case breakSign
    /// A visible sign for a control or bidirectional-override character of the text.
    case control
  }

  package init(range: TextRange, column: Int, glyph: Glyph, role: Role = .text) {
    self.start = UInt32(clamping: range.start.utf8)
    self.length = UInt32(clamping: range.count)
    self.place = UInt32(clamping: column)
    self.glyph = glyph
    self.role = role
  }

  init(start: UInt32, length: UInt32, place: UInt32, glyph: Glyph, role: Role) {
    self.start = start
    self.length = length
    self.place = place
    self.glyph = glyph
    self.role = role
  }

  /// The text it stands for; empty for a sign that layout added (a bullet, a border, a break sign, padding).
  package var range: TextRange {
    get { TextRange(Int(start), Int(start) + Int(length)) }
    set {
      start = UInt32(clamping: newValue.start.utf8)
      length = UInt32(clamping: newValue.count)
    }
  }

  /// Columns from the left edge of the measure.
  package var column: Int {
    get { Int(place) }
    set { place = UInt32(clamping: newValue) }
  }
}

/// One laid-out line of a block.
package struct LaidOutLine: Sendable, Equatable {
  /// The text the line answers for, trailing spaces included: the lines of a block cover the whole block without a gap.
  ///
  /// Where several lines show one row of a table, the first answers for the whole row and the others for nothing
  /// (an empty range at its end).
  package var range: TextRange
  /// In order of column; columns that no glyph takes are blank.
  package var glyphs: [PlacedGlyph]
  /// Whether it is of a paragraph that runs from right to left and is set so: flush right, its margin at that side.
  package var isRightToLeft = false

  package init(range: TextRange, glyphs: [PlacedGlyph]) {
    self.range = range
    self.glyphs = glyphs
  }

  /// Columns up to the end of the last glyph.
  package var columns: Int { glyphs.last.map { $0.column + Int($0.glyph.columns) } ?? 0 }
}
