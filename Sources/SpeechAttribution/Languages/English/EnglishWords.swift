/// Small words that rules of English know one by one, as hashes.
enum EnglishWords {
  static let adjectiveEndings: [StaticString] = [
    "ed", "ing", "al", "ive", "ous", "ful", "less", "ic", "able", "ible", "ary",
  ]
  static let passiveJoints = WordSet(words: "when if once unless until though although")
  static let afterthoughts = WordSet(words: "as while after before")
  static let timeConjunctions = WordSet(words: "when after before once until")
  static let forWord = Lexicon.hash(of: "for")
  static let time = Lexicon.hash(of: "time")
  static let his = Lexicon.hash(of: "his")
  static let him = Lexicon.hash(of: "him")
  static let one = Lexicon.hash(of: "one")
  static let her = Lexicon.hash(of: "her")
  static let used = Lexicon.hash(of: "used")
  static let between = Lexicon.hash(of: "between")
  static let same = Lexicon.hash(of: "same")
  static let later = Lexicon.hash(of: "later")
  static let earlier = Lexicon.hash(of: "earlier")
  static let ago = Lexicon.hash(of: "ago")
  static let from = Lexicon.hash(of: "from")
  static let which = Lexicon.hash(of: "which")
  static let `as` = Lexicon.hash(of: "as")
  static let of = Lexicon.hash(of: "of")
  static let least = Lexicon.hash(of: "least")
  static let what = Lexicon.hash(of: "what")
  static let inside = Lexicon.hash(of: "in")
}
