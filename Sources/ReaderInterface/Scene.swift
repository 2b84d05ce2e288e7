import DocumentModel
import ScreenFrame
import Theming

/// What several parts of one frame need, worked out once for it.
struct Scene {
  let state: State
  let looks: Looks
  let arrangement: Arrangement
  let visible: TextRange
  let section: Int?
  let quotation: Int?
  /// Whether the place has come to the quotation; else it is the next one on the screen.
  let isAtQuotation: Bool
  /// The person that the speakers pane selects.
  let person: Int?

  init(_ state: State) {
    self.state = state
    looks = Looks(state.theme, depth: state.colorDepth)
    arrangement = state.arrangement
    visible = state.visible
    section = state.currentSection
    quotation = state.quotation(visibleTo: visible.end)
    isAtQuotation = quotation.map { !state.isAhead($0) } ?? false
    person = state.person(of: quotation)
  }

  /// All that the side panes show depends on.
  var panesKey: PanesKey {
    PanesKey(
      revision: state.revision, arrangement: arrangement, focus: state.focus, onlySpeaker: state.onlySpeaker,
      section: section, quotation: quotation, person: person, size: state.size)
  }
}

struct PanesKey: Equatable {
  var revision: Int
  var arrangement: Arrangement
  var focus: Pane
  var onlySpeaker: Int?
  var section: Int?
  var quotation: Int?
  var person: Int?
  var size: Size
}

/// Remembers the side panes of the last frame: most keys don't change them.
///
/// A reference, so that drawing may fill it; what it holds is only ever what drawing anew would give.
final class PanesMemo {
  private var last: (key: PanesKey, frame: Frame)?

  func frame(for key: PanesKey) -> Frame? {
    guard let last, last.key == key else { return nil }
    return last.frame
  }

  func keep(_ frame: Frame, for key: PanesKey) { last = (key, frame) }
}
