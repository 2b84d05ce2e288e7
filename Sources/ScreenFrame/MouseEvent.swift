/// What a hand does with the mouse, on a cell of the screen.
package struct MouseEvent: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The first button goes down; the second time at the same place, soon after the first, is 2.
    case press(clicks: Int)
    /// The mouse moves with the button down.
    case drag
    case release
    /// The wheel turns: 1 towards the end, -1 towards the start.
    case wheel(Int)
  }

  package var kind: Kind
  package var row: Row
  package var column: Column

  package init(_ kind: Kind, row: Int, column: Int) {
    self.kind = kind
    self.row = Row(row)
    self.column = Column(column)
  }
}
