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

/// What a later reading of the source may bring back.
struct LostPlaces: Sendable {
  var marks: [Unicode.Scalar: TextAnchor] = [:]
  /// Where one was, and the place where one was put for want of it.
  var place: (anchor: TextAnchor, standIn: TextOffset)?

  /// Where one was, as long as nobody has moved since.
  func anchor(of place: TextOffset) -> TextAnchor? { self.place.flatMap { $0.standIn == place ? $0.anchor : nil } }
}

extension State {
  /// The place of each mark, by its name.
  package var keptMarks: [Unicode.Scalar: TextOffset] { marks }

  /// The marks told by their words, also those whose words are not in the text as it is now.
  package var anchoredMarks: [Unicode.Scalar: TextAnchor] {
    let known = marks.mapValues { TextAnchor($0, in: document.text) }
    return lost.marks.merging(known) { $1 }
  }

  /// Where one is, told by its words; the start for who has read to the end.
  package var anchoredPlace: TextAnchor {
    lost.anchor(of: place) ?? TextAnchor(isAtEnd ? .zero : place, in: document.text)
  }

  /// Takes over the marks of earlier readings.
  package mutating func restore(marks kept: [Unicode.Scalar: TextOffset]) {
    for (letter, place) in kept {
      // What was marked since the reader opened is newer.
      if marks[letter] == nil, lost.marks[letter] == nil, place.utf8 <= document.text.count { marks[letter] = place }
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
      lost.marks[letter] = nil
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
