internal import CHyphen
internal import CUnistring

/// Where the words of one language may be hyphenated, by the patterns of libhyphen.
///
/// Made once from a file, by whoever may read files, and never changed: layout stays a function of what it is given.
package final class Hyphenator: Sendable {
  /// The language of the patterns as their file has it ("fr", "en_US").
  package let language: String
  // Never changed once made; libhyphen only reads it.
  nonisolated(unsafe) private let patterns: OpaquePointer

  /// Reads a pattern file of libhyphen; nothing when there is none that can be read.
  ///
  /// Takes 3 ms for French, 9 ms for English, a second and a half for German.
  package init?(language: String, path: String) {
    guard let patterns = incise_hyphen_load(path) else { return nil }
    self.language = language
    self.patterns = patterns
  }

  deinit { incise_hyphen_free(patterns) }

  /// Shorter words stay whole.
  private static let fewestLetters = 6
  /// Letters that stay before and behind a hyphen, at least.
  private static let lettersBefore = 2
  private static let lettersBehind = 3

  /// The places in a word, as numbers of letters before the hyphen, ascending.
  ///
  /// A word with a capital stays whole, as names should; German writes half its words with one.
  func places(in letters: [UInt32]) -> [Int] {
    guard letters.count >= Self.fewestLetters, letters.count <= INCISE_HYPHEN_LETTERS else { return [] }
    let lower = letters.map { uc_tolower($0) }
    if lower != letters, !language.hasPrefix("de") || lower.dropFirst() != letters.dropFirst() { return [] }
    var points = [Bool](repeating: false, count: letters.count)
    guard incise_hyphen_points(patterns, lower, lower.count, &points) else { return [] }
    return (Self.lettersBefore...(letters.count - Self.lettersBehind)).filter { points[$0 - 1] }
  }
}
