package import DocumentModel

/// What a language pack has learned of reported clauses: where they begin and end, and which are none.
///
/// All are logistic models over features that are 0 or 1 (`ClauseStartEvidence.swift`, `ClauseEndFeatures.swift`,
/// `ReportEvidence.swift`), learned by docs/learning/report_weights.py. A pack without weights leaves all to the rules.
///
/// A class: packs are asked for it with every clause, and a struct would count up each of its tables.
final class ReportWeights: Sendable {
  /// Words that may open what is no longer reported, by their class.
  let joints: WordMap
  /// The class of joints that bring examples ("like", "including").
  static let exampleClass = 16
  /// Forms of verbs of saying that have a weight of their own, by the number of their verb.
  let verbs: WordMap
  /// Nouns of saying that a clause may follow, by the number of their line, counted on from `firstNoun`.
  let nouns: WordMap
  static let firstNoun = 70
  /// Verbs and nouns have numbers below this.
  static let wordCount = 110
  /// Verbs whose object is no report: "wrote a check", "told a story".
  let objectless: WordSet
  /// Prepositions that bring in what is spoken of.
  let topics: WordMap
  /// By the numbers of `ClauseEndFeature`.
  let ends: [Float]
  /// By the numbers of `ClauseStartFeature`.
  let starts: [Float]
  /// By the numbers of `ReportFeature`.
  let reports: [Float]

  /// - Parameter joints: a line per class, the words of it apart by spaces.
  /// - Parameter verbs: a line per verb, its forms apart by spaces; so are nouns and topics.
  /// - Parameters ends, starts, reports: hundredths.
  init(
    joints: StaticString, verbs: StaticString, nouns: StaticString, topics: StaticString, objectless: WordSet,
    ends: [Int16], starts: [Int16], reports: [Int16]
  ) {
    self.objectless = objectless
    self.nouns = ReportWeights.byLine(nouns, from: ReportWeights.firstNoun)
    self.topics = ReportWeights.byLine(topics)
    self.joints = ReportWeights.byLine(joints)
    self.verbs = ReportWeights.byLine(verbs)
    self.starts = starts.map { Float($0) / 100 }
    self.ends = ends.map { Float($0) / 100 }
    self.reports = reports.map { Float($0) / 100 }
  }

  private static func byLine(_ words: StaticString, from first: Int = 0) -> WordMap {
    var map = WordMap()
    var line = first
    words.withUTF8Buffer { buffer in
      guard let bytes = buffer.baseAddress else { return }
      var at = 0
      while at < buffer.count {
        let start = at
        while at < buffer.count, bytes[at] > 0x20 { at += 1 }
        if at > start { map.set(WordHash.of(bytes, start, at), line) }
        if at < buffer.count, bytes[at] == 0x0A { line += 1 }
        at += 1
      }
    }
    return map
  }
}

/// The features of one decision as they are found: their weights added up, or their numbers noted for learning.
struct FeatureSum {
  private(set) var score: Float = 0
  private(set) var noted: [Int]?
  private let weights: [Float]

  init(_ weights: [Float], notes: Bool) {
    self.weights = weights
    if notes { noted = [] }
  }

  /// Begins anew with the same weights.
  mutating func restart() {
    score = 0
    if noted != nil { noted = [] }
  }

  func weight(of feature: Int) -> Float { feature < weights.count ? weights[feature] : 0 }

  @inline(__always) mutating func add(_ feature: Int, _ isThere: Bool = true) {
    guard isThere else { return }
    if feature < weights.count { score += weights[feature] }
    noted?.append(feature)
  }
}

/// For learning: a decision with its features.
package struct ReportEvidence: Sendable {
  package enum Decision: String, Sendable { case end, start, report }
  package let decision: Decision
  /// The clause up to where it would end.
  package let range: TextRange
  package let features: [Int]
}
