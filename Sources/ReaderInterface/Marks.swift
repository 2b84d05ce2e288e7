package import DocumentModel
import Keybindings
import TextLayout

/// What the next key names.
enum AwaitedLetter: Sendable {
  case mark, goTo

  var title: Phrase {
    switch self {
    case .mark: .letterMarksPlace
    case .goTo: .goToAMark
    }
  }
}

extension State {
  /// The place of each mark, by its name.
  package var keptMarks: [String: TextOffset] {
    Dictionary(uniqueKeysWithValues: marks.map { (String(Character($0.key)), $0.value) })
  }

  /// Takes over the marks of earlier readings.
  package mutating func restore(marks kept: [String: TextOffset]) {
    for (name, place) in kept {
      guard let letter = name.unicodeScalars.first, name.unicodeScalars.count == 1 else { continue }
      // What was marked since the reader opened is newer.
      if marks[letter] == nil, place.utf8 <= document.text.count { marks[letter] = place }
    }
  }

  /// The key behind «set a mark» or «go to a mark».
  mutating func take(_ key: Key, for awaited: AwaitedLetter) {
    guard case .character(let letter) = key.code, key.modifiers.isEmpty, letter != " " else {
      if key.code != .escape { tell(.markIsALetter, isError: true) }
      return
    }
    let name = Character(letter)
    switch awaited {
    case .mark:
      marks[letter] = place
      tell(.markSet(name))
    case .goTo:
      // As in vi and less: the mark's own key twice is where one was before.
      if letter == "'" || letter == "`" {
        guard let back = trail.back(from: place) else {
          tell(.noPlaceBack)
          return
        }
        trail.leave(place)
        place = back
        show(back)
      } else if let mark = marks[letter] {
        jump(to: document.text.boundary(atOrBefore: mark))
      } else {
        tell(.noMark(name), isError: true)
      }
    }
  }

  /// The marks in the order of the text.
  var markLines: [PopupLine] {
    let sorted = marks.sorted { ($0.value, $0.key.value) < ($1.value, $1.key.value) }
    guard !sorted.isEmpty else { return [PopupLine(words: words(.noMarksYet))] }
    return sorted.map { letter, place in
      let end = document.text.boundary(atOrBefore: min(place + 120, TextOffset(document.text.count)))
      return PopupLine(
        key: String(Character(letter)),
        words: "\(language.percent(percent(of: place))) \(oneLine(document.text[TextRange(place, end)]))")
    }
  }
}
