/// How a clause or a phrase stands to the cue that reports it.
enum ReportConstruction: Int {
  /// "said that …", "said he …".
  case clause
  /// "As X noted, …".
  case view
  /// "…, X said".
  case before
  /// "According to X, …".
  case sourceInFront
  /// "…, according to X".
  case sourceBehind
  /// "stressed the need for …".
  case gist
  /// "announced plans to …": a noun with all that belongs to it.
  case object
  /// "asked about …", "argued against …".
  case topic
  /// "the claim that …".
  case noun
  /// "which X said was …": a clause whose subject is the relative.
  case gap
  /// "…, X said, but …": what goes on behind an incise.
  case resumed
  /// "X said: Let …".
  case announced
  /// "X was told that …".
  case heard
  /// "If it rains, X said he …": what stands before a cue that has its clause behind it.
  case front
  /// "…, as X noted".
  case viewBehind

  static let count = 15

  /// Whether whoever is named says just what the clause tells.
  var isPlain: Bool {
    switch self {
    case .clause, .before, .sourceInFront, .sourceBehind: true
    default: false
    }
  }
}
