/// How a text became another, as far as their beginnings and ends tell: what lies between these was rewritten.
package struct TextChange: Sendable {
  /// Bytes that both begin with, and bytes that both end with behind those.
  private let prefix: Int
  private let suffix: Int
  private let before: Int
  private let after: DocumentText

  package init(from before: DocumentText, to after: DocumentText) {
    let most = min(before.count, after.count)
    let (prefix, suffix) = before.bytes.withUnsafeBufferPointer { old in
      after.bytes.withUnsafeBufferPointer { new in
        var prefix = 0
        while prefix < most, old[prefix] == new[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < most - prefix, old[old.count - 1 - suffix] == new[new.count - 1 - suffix] { suffix += 1 }
        return (prefix, suffix)
      }
    }
    (self.prefix, self.suffix, self.before, self.after) = (prefix, suffix, before.count, after)
  }

  /// Where a place is now; nothing when it lies within what was rewritten.
  package func moved(_ place: TextOffset) -> TextOffset? {
    if place.utf8 < prefix { return place }
    return place.utf8 >= before - suffix && suffix > 0 ? TextOffset(place.utf8 + after.count - before) : nil
  }

  /// Bytes up to which what was rewritten is the same passage in other words.
  private static let passage = 1000

  /// The place beside a rewritten one, where little more than a passage was; nothing when more was.
  package func nearest(_ place: TextOffset) -> TextOffset? {
    let rewritten = max(before, after.count) - prefix - suffix
    guard rewritten <= Self.passage, rewritten < (prefix + suffix) else { return nil }
    return after.boundary(atOrBefore: TextOffset(max(prefix, min(place.utf8, after.count - suffix))))
  }
}
