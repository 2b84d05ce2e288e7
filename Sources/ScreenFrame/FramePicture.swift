extension Frame {
  /// The words of the frame, row by row, trailing blanks cut: what tests compare.
  package var picture: String {
    (0..<size.rows).map { index in
      var line = ""
      for cell in row(Row(index)) where !cell.isContinuation {
        var scalars = [cell.scalar]
        if cell.marks != 0 {
          let over = marks[Int(cell.marks) - 1]
          scalars += [over.0, over.1, over.2, over.3].filter { $0 != 0 }
        }
        line.unicodeScalars.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
