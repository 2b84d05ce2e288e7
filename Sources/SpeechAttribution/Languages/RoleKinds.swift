/// Nouns that tell of what kind somebody's role is («l'élu», "the lawmaker"), and the roles of each kind: a bit for each line.
struct RoleKinds {
  private let nouns: WordMap
  private let roles: WordMap
  private let broad: WordSet

  /// - Parameters:
  ///   - nouns: a line for each kind, at most 30.
  ///   - roles: a line for each kind, in the same order.
  ///   - broad: of the nouns those that many other roles are told by as well.
  init(nouns: StaticString, roles: StaticString, broad: StaticString) {
    self.nouns = WordMap(masks: nouns)
    self.roles = WordMap(masks: roles)
    self.broad = WordSet(words: broad)
  }

  func isBroad(_ noun: UInt64) -> Bool { broad.contains(noun) }

  /// The kinds that a noun may tell, a bit for each.
  func told(by noun: UInt64) -> Int? { nouns[noun] }

  /// Whether somebody who has a role can't be meant by a noun: both tell kinds, but none in common.
  func parts(_ role: UInt64, from noun: UInt64) -> Bool {
    guard role != noun, !isBroad(noun), let told = nouns[noun], let own = roles[role] else { return false }
    return told & own == 0
  }

  func holds(_ role: UInt64, any kinds: Int) -> Bool { (roles[role] ?? 0) & kinds != 0 }
}
