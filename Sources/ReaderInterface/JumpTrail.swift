package import DocumentModel

/// The places one jumped from: one key walks back, another forward again.
package struct JumpTrail: Sendable, Equatable {
  private var behind: [TextOffset] = []
  private var ahead: [TextOffset] = []

  private static let most = 500

  /// Notes the place that a jump leaves. What lay ahead is given up.
  package mutating func leave(_ place: TextOffset) {
    ahead.removeAll()
    if behind.last != place { behind.append(place) }
    if behind.count > Self.most { behind.removeFirst() }
  }

  /// The place before, leaving this one ahead.
  package mutating func back(from place: TextOffset) -> TextOffset? {
    while let last = behind.popLast() {
      if last != place {
        ahead.append(place)
        return last
      }
    }
    return nil
  }

  /// The place that `back` came from.
  package mutating func forward(from place: TextOffset) -> TextOffset? {
    guard let next = ahead.popLast() else { return nil }
    behind.append(place)
    return next
  }
}
