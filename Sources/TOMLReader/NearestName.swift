package import InterfaceWords

/// Finds the name that was probably meant.
package enum NearestName {
  /// The known name with the fewest edits to `name`, when they are few for its length; the earliest of equals.
  package static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8)
    guard wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in known {
      let distance = editDistance(wanted, Array(candidate.utf8))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, wanted.count / 3) else { return nil }
    return best.name
  }

  /// `: did you mean "quit"?`, or nothing when no known name comes near.
  package static func hint(_ nearest: String?) -> Wording {
    guard let nearest else { return Wording("", "") }
    return Wording(
      ": did you mean \"\(nearest)\"?", "\u{A0}; vouliez-vous dire «\u{A0}\(nearest)\u{A0}»\u{A0}?")
  }

  /// Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment).
  static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in 0..<a.count {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}
