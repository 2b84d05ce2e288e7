import DocumentModel

/// A quotation on its way to the article.
struct Draft {
  var kind: Quotation.Kind
  var parts: [TextRange]
  var speakers: [Int]
  var cue: TextRange?
  var mention: TextRange?
  var antecedent: TextRange?
  var rule: Rule
  var confidence: Double
}

extension Draft {
  mutating func speak(_ entities: [Int], _ mention: TextRange, _ rule: Rule, _ confidence: Double) {
    speakers = entities
    self.mention = mention
    self.rule = rule
    self.confidence = confidence
  }
}

/// Ranges that a quotation already covers in the block, so that reported clauses keep off them.
struct SpanClaim {
  var first: Int
  var last: Int
}

/// What one block hands on to the next.
struct Flow {
  /// The draft whose marks are still open.
  var openDraft: Int?
  /// The last draft in marks, and the block that it ended in counted back from the one at hand.
  var lastDraft: Int?
  var blocksSince = 0
  /// Speakers to whom words in marks at the start of the next block belong.
  var expected: [Int] = []
  /// Who speaks behind a paragraph that ends in a colon.
  var announced: Resolved?
  var announcedCue: (cue: TextRange?, mention: TextRange?) = (nil, nil)
  /// The last draft without a cue of its own that fills its paragraph: a signature may follow.
  var unsigned: Int?
  /// Of whom the last sentence of the block before speaks: a person, and whether that sentence reports.
  var subject: (entities: [Int], mention: TextRange, reports: Bool)?
  /// Whoever holds the floor in a transcript.
  var turnSpeakers: [Int]?
  /// Those who spoke in the first two turns with a label.
  var turnPair: [[Int]] = []
  /// A question of the interview has been read.
  var answersFollow = false
  /// The last block that a dialogue dash opened.
  var dialogueBlock = -2
  /// The last two who spoke in the dialogue, the older first.
  var dialogueSpeakers: [[Int]] = []
  var hasDirectSpeech = false
  var spokeInBlock = false

  mutating func endBlock() {
    if !spokeInBlock { blocksSince += 1 }
    spokeInBlock = false
  }

  mutating func endSection() {
    lastDraft = nil
    announced = nil
    unsigned = nil
    expected = []
  }
}

/// The rules that decide, in kebab case as readers see them; docs/attribution.md explains each.
enum Rule: String, Sendable {
  case cueAfter = "cue-after"
  case cueAfterInverted = "cue-after-inverted"
  case cueInside = "cue-inside"
  case markedVerb = "verb-in-marks"
  case cueBefore = "cue-before"
  case cueBeforeColon = "cue-before-colon"
  case cueInSentence = "cue-in-sentence"
  case nameAfter = "name-after"
  case statementColon = "colon-paragraph"
  case source = "source-phrase"
  case speechNoun = "speech-noun"
  case sentenceSubject = "sentence-subject"
  case incise = "incise"
  case sameParagraph = "same-paragraph"
  case nextParagraph = "next-paragraph"
  case previousSentence = "previous-sentence"
  case openMarks = "marks-reopened"
  case turnLabel = "turn-label"
  case dialogueDash = "dialogue-dash"
  case signature = "signature"
  case answer = "answer"
  case reportedClause = "reported-clause"
  case reportedBefore = "reported-clause-before"
  case reportedSource = "reported-source"
  case reportedNoun = "reported-noun"
  case unknown = "no-cue"
}
