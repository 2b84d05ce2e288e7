package import Keybindings

/// One line that is being typed, and the cursor in it.
package struct LineEditor: Sendable, Equatable {
  package private(set) var text: String
  /// Characters before the cursor.
  package private(set) var cursor: Int

  /// The longest line; what would make it longer is not taken.
  package static let limit = 1000

  package init(_ text: String = "") {
    self.text = String(text.prefix(Self.limit))
    cursor = self.text.count
  }

  package var isEmpty: Bool { text.isEmpty }
  package var beforeCursor: Substring { text.prefix(cursor) }

  /// Puts words in at the cursor; line feeds and tabs become spaces, other control characters are left out.
  package mutating func insert(_ words: String) {
    var clean = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": clean += " "
      default: if scalar.properties.generalCategory != .control { clean.unicodeScalars.append(scalar) }
      }
    }
    guard text.count + clean.count <= Self.limit else { return }
    let behind = text.count - cursor
    text.insert(contentsOf: clean, at: position(cursor))
    // A mark joins the character before it.
    cursor = text.count - min(behind, text.count)
  }

  /// Carries out an action of the typing group.
  ///
  /// - Returns: false for any other action.
  package mutating func edit(_ action: Action) -> Bool {
    switch action {
    case .cursorLeft: cursor = max(0, cursor - 1)
    case .cursorRight: cursor = min(text.count, cursor + 1)
    case .cursorWordLeft: cursor = wordStart
    case .cursorWordRight: cursor = wordEnd
    case .cursorStart: cursor = 0
    case .cursorEnd: cursor = text.count
    case .deleteBefore: delete(max(0, cursor - 1)..<cursor)
    case .deleteAfter: delete(cursor..<min(text.count, cursor + 1))
    case .deleteWord: delete(wordStart..<cursor)
    case .deleteToStart: delete(0..<cursor)
    case .deleteToEnd: delete(cursor..<text.count)
    default: return false
    }
    return true
  }

  private func position(_ at: Int) -> String.Index { text.index(text.startIndex, offsetBy: at) }

  private mutating func delete(_ range: Range<Int>) {
    text.removeSubrange(position(range.lowerBound)..<position(range.upperBound))
    cursor = min(range.lowerBound, text.count)
  }

  private var wordStart: Int {
    let characters = Array(text)
    var at = cursor
    while at > 0, characters[at - 1].isWhitespace { at -= 1 }
    while at > 0, !characters[at - 1].isWhitespace { at -= 1 }
    return at
  }

  private var wordEnd: Int {
    let characters = Array(text)
    var at = cursor
    while at < characters.count, characters[at].isWhitespace { at += 1 }
    while at < characters.count, !characters[at].isWhitespace { at += 1 }
    return at
  }
}
