/// Nouns that tell of what kind somebody's role is («l'élu», "the lawmaker"), and the roles of each kind.
struct RoleKinds {
  private var nouns = WordMap()
  private var roles = WordMap()
  private let broad: WordSet
  private let posts: WordSet

  /// - Parameters:
  ///   - table: a line for each kind, at most 30: the nouns, a colon that stands free, the roles.
  ///   - broad: of the nouns those that any post is told by as well.
  ///   - posts: the roles that broad nouns take up.
  init(table: StaticString, broad: StaticString, posts: StaticString) {
    self.broad = WordSet(words: broad)
    self.posts = WordSet(words: posts)
    let colon = WordSet.hash(":")
    for (line, words) in WordSet.lines(of: table).enumerated() {
      var isRole = false
      for word in words {
        if word == colon {
          isRole = true
        } else if isRole {
          roles.set(word, (roles[word] ?? 0) | 1 << line)
        } else {
          nouns.set(word, (nouns[word] ?? 0) | 1 << line)
        }
      }
    }
  }

  /// The kinds that a noun may tell, a bit for each.
  func told(by noun: UInt64) -> Int? { nouns[noun] }

  func holds(_ role: UInt64, any kinds: Int) -> Bool { (roles[role] ?? 0) & kinds != 0 }

  /// Whether a noun tells so little that it takes up whoever holds that post.
  func takesUp(_ role: UInt64, by noun: UInt64) -> Bool { broad.contains(noun) && posts.contains(role) }

  /// Whether somebody who has a role can't be meant by a noun: both tell kinds, but none in common.
  func parts(_ role: UInt64, from noun: UInt64) -> Bool {
    guard role != noun, !broad.contains(noun), let told = nouns[noun], let own = roles[role] else { return false }
    return told & own == 0
  }
}
