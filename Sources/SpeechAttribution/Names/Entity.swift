import DocumentModel

/// A person, body or group as the analysis gathers it.
struct Entity {
  enum Kind: UInt8 { case person, organization, group, place }

  /// Hashes of the fullest name's words; empty for one who is never named.
  var words: [UInt64]
  var name: TextRange
  var kind: Kind
  var gender: Speaker.Gender
  /// The gender is that of a pronoun which may mean somebody else.
  var isGenderGuessed = false
  /// Known by title, first name or apposition, not only by its capital.
  var isSure: Bool
  var role: TextRange?
  var affiliation: TextRange?
  /// Places of the name, in the order of the text within the body.
  var mentions: [TextRange] = []
  /// Places of pronouns and descriptions that stand for the entity.
  var references: [TextRange] = []
  /// Other wordings of the name, by hash, with a place of each.
  var aliases: [(hash: UInt64, range: TextRange)] = []
  /// Has stood without a preposition: can be a subject.
  var wasFree = false
  /// Does something by itself: stands right before a verb, or behind «par».
  var acts = false
  /// Words have been given to the entity.
  var hasSpoken = false
  /// The entity that this one turned out to be.
  var mergedInto: Int?
  /// Whether the name is a description («un porte-parole»).
  var isDescription = false
  /// A description with a definite article: somebody whom the reader is expected to know.
  var isDefinite = false
  /// The noun of the role that was told last, 0 for none.
  var roleNoun: UInt64 = 0
  /// Words of the name before its first complement: «SDJ» of «SDJ d'I-Télé»; only they stand for it alone.
  var headWords = Int.max
  /// So far only a given name.
  var isGivenName = false
  /// "Freddy Roe … *Freddy* said": English: whoever is called by the given name is not meant by the family's.
  var isCalledByGivenName = false
  /// What kind of body it is, by `LanguagePack.bodyClasses`; 0 when nothing tells.
  var bodyClass = 0
  /// The parties of which words beside the name tell, by `FrenchParties.masks`.
  var party = 0
  /// The nation that stands right before the name, by `LanguagePack.sameMeaning`.
  var nation: UInt64 = 0
  /// The name has taken in the words before an acronym.
  var isSpelledOut = false
  /// French: named beside a band or people of his own («l'équipe de Luc Roy»).
  var isBesideOwnPeople = false
  /// French: what befell whoever is named («a été blessé», «comparaissait»).
  var fate = Fate.none

  enum Fate: UInt8 { case none, harmed, dead, tried }
}

extension Entity {
  /// The last place of the name that ends at or before an offset.
  func mention(before offset: TextOffset) -> TextRange? {
    let after = mentions.partitioningIndex { $0.end > offset }
    return after > 0 ? mentions[after - 1] : nil
  }
}

/// A place of a block that names somebody.
struct Mention {
  enum Kind: UInt8 { case name, pronoun, description }

  /// Token indices, inclusive.
  var first: Int
  var last: Int
  var kind: Kind
  var entity: Int
  var gender: Speaker.Gender = .unknown
  /// A common noun that the pack does not know, taken for a person by where it stands.
  var isUnknown = false
  /// Behind a preposition: no subject.
  var isOblique = false
  /// "Trump's …": belongs to a larger noun phrase.
  var isPossessive = false
  var isQuoted = false
  /// How sure a pronoun's antecedent is.
  var certainty = 1.0
  /// The words before the name that belong to it: title, role («le ministre de l'Intérieur»).
  var extentFirst: Int
}
