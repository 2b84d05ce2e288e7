/// Words that rules of French know one by one, as hashes.
enum FrenchWords {
  static let dixit = Lexicon.hash(of: "dixit")
  static let years = Lexicon.hash(of: "ans")
  static let republic = Lexicon.hash(of: "république")
  static let since = Lexicon.hash(of: "depuis")
}
