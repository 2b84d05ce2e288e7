import DocumentModel
package import TextSearch

/// The search prompt, what is looked for and where it was found.
package struct Search: Sendable {
  /// The prompt; nothing when it is closed.
  package internal(set) var editor: LineEditor?
  package internal(set) var isBackward = false
  package internal(set) var options = SearchOptions()
  /// What `n` goes on looking for, as it was typed.
  package internal(set) var typed = ""
  var query = SearchQuery("")
  var pattern: SearchPattern?
  /// Where to look; nothing for the whole text.
  var scope: [TextRange]?
  /// Why nothing can be looked for.
  package internal(set) var problem: String?
  /// All matches; nothing while they are looked for behind the screen.
  package internal(set) var hits: SearchHits?
  /// Where the search began: where Esc leads back to.
  var origin: TextOffset = .zero

  /// What was looked for before, the latest last.
  package internal(set) var history: [String] = []
  private var historyAt: Int?
  /// What stood in the prompt before one walked into the history.
  private var draft = ""

  /// Grows with each search, so that late matches of an earlier one are told.
  var generation = 0
  /// The search that the executable is to run behind the screen.
  var wanted: SearchJob?
  /// A step that waits for the matches.
  var awaited: (backward: Bool, times: Int)?

  /// Up to here a search takes less than a frame does, and nobody waits for it.
  static let searchedAtOnce = 1 << 20
  /// So far around the place a match is looked for at once in a larger text.
  static let nearby = 4 << 20
  static let historyLimit = 100

  package var isTyping: Bool { editor != nil }
  package var isActive: Bool { pattern != nil || scope != nil && problem == nil }

  mutating func remember() {
    historyAt = nil
    guard !typed.isEmpty else { return }
    history.removeAll { $0 == typed }
    history.append(typed)
    if history.count > Self.historyLimit { history.removeFirst() }
  }

  /// The line typed before or after the one in the prompt; nothing at either end.
  mutating func walkHistory(back: Bool) -> String? {
    let at = historyAt ?? history.count
    let next = back ? at - 1 : at + 1
    guard next >= 0, next <= history.count, back || historyAt != nil else { return nil }
    if historyAt == nil { draft = editor?.text ?? "" }
    historyAt = next == history.count ? nil : next
    return next == history.count ? draft : history[next]
  }
}

/// A search for the executable to run behind the screen.
package struct WantedSearch: Sendable {
  package let job: SearchJob
  /// Goes back with the matches.
  package let generation: Int
}
