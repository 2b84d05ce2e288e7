/// The word forms of a language with their features: an open-addressing table over word hashes, built once.
///
/// A look-up compares the full 64-bit hash and never the letters: among the words of all articles of a century a
/// false match is less likely than a broken bit.
// The table is written only while its pack is made and lives as long as the program: packs are static.
struct Lexicon: @unchecked Sendable {
  private struct Slot {
    var hash: UInt64
    var features: WordFeatures
  }

  private var slots: UnsafeMutablePointer<Slot>
  /// A byte of each slot's hash, 0 where it is empty: a word that isn't in the lexicon, as most names aren't, is told by these
  /// few kilobytes, which stay in the nearest cache.
  private var tags: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  /// - Parameter capacity: a power of two.
  init(capacity: Int = 8192) {
    self.capacity = capacity
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(hash: 0, features: []), count: capacity)
    tags = .allocate(capacity: capacity)
    tags.initialize(repeating: 0, count: capacity)
  }

  @inline(__always) private static func tag(of hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 48) | 1 }

  @inline(__always) subscript(hash: UInt64) -> WordFeatures {
    let mask = capacity &- 1
    let wanted = Self.tag(of: hash)
    var at = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while true {
      let tag = tags[at]
      if tag == 0 { return [] }
      if tag == wanted, slots[at].hash == hash { return slots[at].features }
      at = (at &+ 1) & mask
    }
  }

  static func hash(of word: StaticString) -> UInt64 {
    word.withUTF8Buffer { $0.baseAddress.map { WordHash.of($0, 0, word.utf8CodeUnitCount) } ?? 0 }
  }

  mutating func insert(_ hash: UInt64, _ features: WordFeatures) {
    if (count + 1) * 2 > capacity { grow() }
    let mask = capacity - 1
    var at = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while tags[at] != 0, slots[at].hash != hash { at = (at + 1) & mask }
    if tags[at] == 0 { count += 1 }
    tags[at] = Self.tag(of: hash)
    slots[at] = Slot(hash: hash, features: slots[at].features.union(features))
  }

  /// Takes the words of another lexicon that this one doesn't know.
  mutating func adopt(_ guests: Lexicon) {
    for at in 0..<guests.capacity where guests.tags[at] != 0 && self[guests.slots[at].hash].rawValue == 0 {
      insert(guests.slots[at].hash, guests.slots[at].features)
    }
  }

  private mutating func grow() {
    var larger = Lexicon(capacity: capacity * 2)
    for at in 0..<capacity where tags[at] != 0 { larger.insert(slots[at].hash, slots[at].features) }
    slots.deallocate()
    tags.deallocate()
    self = larger
  }
}
