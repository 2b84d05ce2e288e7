import Keybindings
import ScreenFrame

extension State {
  /// Milliseconds without a key after which a half-typed chord shows what may follow.
  package static let pauseLength: Int32 = 500

  /// Whether to tell when no key has come for `pauseLength`.
  package var wantsPause: Bool { !hasPaused && (awaitedLetter != nil || dispatcher.pending != nil) }

  /// No key came for a while. The next one means all the same what it would have meant at once, unless a digit alone
  /// has done by now what it is bound to.
  package mutating func pause() -> [Effect] {
    if let action = dispatcher.pause() { return update(action) }
    // What shows up by itself is a motion too.
    hasPaused = !reducesMotion
    return []
  }

  /// What may be typed next, when one has hesitated.
  var whichKeyLines: (title: String, lines: [PopupLine])? {
    guard hasPaused else { return nil }
    if let awaitedLetter { return (words(awaitedLetter.title), markLines) }
    guard let pending = dispatcher.pending, !pending.keys.isEmpty else { return nil }
    let count = pending.count.map { "\($0) " } ?? ""
    return (count + pending.keys.label(in: language), continuations(of: pending))
  }

  /// What may follow a half-typed chord, each action once with all its keys.
  func continuations(of pending: PendingKeys) -> [PopupLine] {
    var lines: [PopupLine] = []
    var rows: [Action: Int] = [:]
    for next in pending.next {
      let key = next.key.label(in: language)
      switch next.meaning {
      case .prefix(let count): lines.append(PopupLine(key: key, words: words(.furtherKeys(count))))
      case .action(let action):
        if let row = rows[action] {
          lines[row].key += "  " + key
        } else {
          rows[action] = lines.count
          lines.append(PopupLine(key: key, words: action.row.words(in: language)))
        }
      }
    }
    return lines
  }

  /// One line for whoever reads for the first time.
  package mutating func greet() {
    guard notice == nil else { return }
    func told(_ wanted: [(Action, Phrase)]) -> String {
      wanted.compactMap { action, does in
        hints.label(for: action, in: context, language).map { "\($0) \(words(does))" }
      }.joined(separator: ", ") + "."
    }
    let few = told([(.help, .showsTheKeys), (.quit, .quits)])
    let all = told([(.help, .showsTheKeys), (.commandPalette, .findsAnyAction), (.quit, .quits)])
    // On a narrow screen the keys matter more than a welcome.
    let lines = [words(.welcome) + " " + all, words(.welcome) + " " + few]
    notice = Notice(lines.first { columns(of: $0) <= size.columns - 2 } ?? few, isOneRow: true)
  }
}
