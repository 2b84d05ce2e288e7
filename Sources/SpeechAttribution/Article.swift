package import DocumentModel

/// Who said what in one document: an interpretation that sits above the document and never changes it.
package struct Article: Sendable, Equatable {
  package var language: Language
  /// In the order of the text.
  package var quotations: [Quotation]
  /// Those who speak, by first appearance.
  package var speakers: [Speaker]
  /// People and bodies that are named and say nothing, by first appearance.
  package var mentioned: [Speaker]
  /// Quotation marks that quote nobody's speech, in the order of the text.
  package var unspoken: [UnspokenMarks]

  package init(
    language: Language, quotations: [Quotation] = [], speakers: [Speaker] = [], mentioned: [Speaker] = [],
    unspoken: [UnspokenMarks] = []
  ) {
    self.language = language
    self.quotations = quotations
    self.speakers = speakers
    self.mentioned = mentioned
    self.unspoken = unspoken
  }
}

/// The language of an article, as far as attribution knows it: a BCP 47 code ("fr", "en"), or "und".
package struct Language: Sendable, Hashable {
  package let code: String
  package init(code: String) { self.code = code }
  package static let french = Language(code: "fr")
  package static let english = Language(code: "en")
  package static let german = Language(code: "de")
  package static let undetermined = Language(code: "und")
}

/// What one person (or several in common) said, once.
package struct Quotation: Sendable, Equatable {
  package enum Kind: String, Sendable { case direct, mixed, indirect }

  package var kind: Kind
  /// The words said, without their quotation marks: encloses all parts.
  package var range: TextRange
  /// The pieces that an incise or a paragraph break leaves; one piece when nothing interrupts. They never overlap.
  package var parts: [TextRange]
  /// Indices into `Article.speakers`; several for what is said in common, none for an unknown speaker.
  package var speakers: [Int]
  package var attribution: Attribution?

  package init(
    kind: Kind, range: TextRange, parts: [TextRange], speakers: [Int] = [], attribution: Attribution? = nil
  ) {
    self.kind = kind
    self.range = range
    self.parts = parts
    self.speakers = speakers
    self.attribution = attribution
  }
}

/// The evidence for a quotation's speaker.
package struct Attribution: Sendable, Equatable {
  /// The words that report speech («explique», "according to").
  package var cue: TextRange?
  /// The words that name the speaker beside the cue («il», «le consultant», «Maxime Patte»).
  package var mention: TextRange?
  /// Where the mention is resolved, when the mention is no name: the named mention it stands for.
  package var antecedent: TextRange?
  /// The rule that decided, in kebab case ("cue-after"); docs/attribution.md explains each.
  package var rule: String
  /// How likely the decision is right, 0…1.
  package var confidence: Double

  package init(
    cue: TextRange? = nil, mention: TextRange? = nil, antecedent: TextRange? = nil, rule: String, confidence: Double
  ) {
    self.cue = cue
    self.mention = mention
    self.antecedent = antecedent
    self.rule = rule
    self.confidence = confidence
  }
}

/// One person, body or group over the whole article.
package struct Speaker: Sendable, Equatable {
  package enum Kind: String, Sendable { case person, organization, group }
  package enum Gender: String, Sendable { case feminine, masculine, unknown }

  /// The fullest name; the role of one who is never named.
  package var name: String
  package var kind: Kind
  package var gender: Gender
  package var role: String?
  package var affiliation: String?
  /// Other names the article uses.
  package var aliases: [String]
  /// Every place that names the speaker, in the order of the text.
  package var mentions: [TextRange]
  /// Indices into `Article.quotations`.
  package var quotations: [Int]

  package init(
    name: String, kind: Kind, gender: Gender = .unknown, role: String? = nil, affiliation: String? = nil,
    aliases: [String] = [], mentions: [TextRange] = [], quotations: [Int] = []
  ) {
    self.name = name
    self.kind = kind
    self.gender = gender
    self.role = role
    self.affiliation = affiliation
    self.aliases = aliases
    self.mentions = mentions
    self.quotations = quotations
  }
}

/// Words in quotation marks that are nobody's speech.
package struct UnspokenMarks: Sendable, Equatable {
  package enum Reason: String, Sendable { case title, term, irony, name, other }
  package var range: TextRange
  package var reason: Reason
  package init(range: TextRange, reason: Reason) {
    self.range = range
    self.reason = reason
  }
}
