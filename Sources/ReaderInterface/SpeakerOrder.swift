import SpeechAttribution

/// How the speakers pane sorts those who speak; those only mentioned come after them as the article names them.
package enum SpeakerOrder: Int, CaseIterable, Sendable {
  case appearance, share, name

  var next: SpeakerOrder { SpeakerOrder(rawValue: rawValue + 1) ?? .appearance }

  /// What the bottom line says of it.
  var phrase: Phrase {
    switch self {
    case .appearance: .speakersByAppearance
    case .share: .speakersByShare
    case .name: .speakersByName
    }
  }
}

extension State {
  mutating func sortSpeakers() {
    speakerOrder = speakerOrder.next
    tell(speakerOrder.phrase)
  }
}

/// The speakers of an article in each order, as indices into it.
struct SpeakerRows: Sendable {
  private let byShare: [Int]
  private let byName: [Int]

  init(_ speakers: [Speaker], shares: [Double]) {
    byShare = speakers.indices.sorted { shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1 }
    let keys = speakers.map { Self.key($0.name) }
    byName = speakers.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }
  }

  /// Nothing where the article's own order holds.
  subscript(order: SpeakerOrder) -> [Int]? {
    switch order {
    case .appearance: nil
    case .share: byShare
    case .name: byName
    }
  }

  /// The family name, which stands last, then the rest.
  private static func key(_ name: String) -> String {
    let words = name.lowercased().split(separator: " ")
    return (words.suffix(1) + words.dropLast()).joined(separator: " ")
  }
}
