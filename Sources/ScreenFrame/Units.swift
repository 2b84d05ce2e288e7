/// A line of the screen, 0 at the top.
package struct Row: Hashable, Comparable, Sendable {
  package var value: Int
  @inlinable package init(_ value: Int) { self.value = value }
  @inlinable package static func < (lhs: Row, rhs: Row) -> Bool { lhs.value < rhs.value }
  @inlinable package static func + (lhs: Row, rows: Int) -> Row { Row(lhs.value + rows) }
}

/// A cell's place in a line of the screen, 0 at the left.
package struct Column: Hashable, Comparable, Sendable {
  package var value: Int
  @inlinable package init(_ value: Int) { self.value = value }
  @inlinable package static func < (lhs: Column, rhs: Column) -> Bool { lhs.value < rhs.value }
  @inlinable package static func + (lhs: Column, columns: Int) -> Column { Column(lhs.value + columns) }
}

/// The extent of a screen or a pane, in cells.
package struct Size: Hashable, Sendable {
  package var rows: Int
  package var columns: Int
  @inlinable package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}
