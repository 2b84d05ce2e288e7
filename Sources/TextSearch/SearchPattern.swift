import CPCRE2

/// Why an expression can't be searched for.
package struct PatternError: Error, Equatable {
  package var reason: String
}

/// A compiled pattern; it doesn't change.
package final class SearchPattern: Sendable {
  package let words: String
  package let options: SearchOptions
  // Immutable once made: PCRE2 lets any number of threads match with one.
  nonisolated(unsafe) private let code: OpaquePointer

  /// - Throws: `PatternError` for a regular expression that isn't one, or words too many to compile.
  package init(_ words: some StringProtocol, _ options: SearchOptions = .init()) throws(PatternError) {
    self.words = String(words)
    self.options = options
    var builder = PatternBuilder(options)
    if options.isRegex { builder.append(expression: self.words) } else { builder.append(words: self.words) }
    let ignoresCase =
      switch options.caseRule {
      case .ignored: true
      case .heeded: false
      case .smart: !words.contains { $0.isUppercase }
      }
    var at = 0
    var message = [CChar](repeating: 0, count: 200)
    let pattern = Array(builder.pattern.utf8)
    guard let code = incise_pattern_make(pattern, pattern.count, ignoresCase ? 1 : 0, &at, &message, message.count)
    else {
      let reason = message.withUnsafeBufferPointer {
        String(decoding: $0.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
      throw PatternError(reason: reason.isEmpty ? "out of memory" : reason)
    }
    self.code = code
  }

  deinit { incise_pattern_free(code) }

  /// Calls back for each match in a range of valid UTF-8, in order, until told to stop.
  ///
  /// - Parameters:
  ///   - range: where matches lie, as offsets into `bytes`; what stands before it can be looked behind at.
  ///   - body: answers whether to go on.
  /// - Returns: false when the pattern asked for too much work somewhere: what follows in the range was not searched.
  @discardableResult
  package func forEachMatch(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Bool
  ) -> Bool {
    guard let base = bytes.baseAddress, let matcher = incise_matcher_make(code) else { return bytes.isEmpty }
    defer { incise_matcher_free(matcher) }
    var at = max(0, range.lowerBound)
    let end = min(range.upperBound, bytes.count)
    while at < end {
      var from = 0
      var to = 0
      let found = incise_matcher_find(matcher, base, end, at, &from, &to)
      if found == 0 { return true }
      if found < 0 { return false }
      guard body(from..<to) else { return true }
      at = to
    }
    return true
  }

  package func matches(_ words: String) -> Bool {
    var words = words
    return words.withUTF8 { bytes in
      var isFound = false
      forEachMatch(in: bytes, 0..<bytes.count) { _ in
        isFound = true
        return false
      }
      return isFound
    }
  }
}
