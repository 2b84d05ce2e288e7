package import InterfaceWords

/// The rules by which a quotation is tied to its speaker, in words; the raw value is the rule's name in the evidence.
///
/// A rule without a row is shown by its name alone.
package enum RuleWording: String, CaseIterable, Sendable {
  case cueBeforeColon = "cue-before-colon"
  case cueBefore = "cue-before"
  case cueAfter = "cue-after"
  case cueAfterInverted = "cue-after-inverted"
  case incise
  case cueInside = "cue-inside"
  case cueInSentence = "cue-in-sentence"
  case reportedClause = "reported-clause"
  case reportedClauseBefore = "reported-clause-before"
  case reportedNoun = "reported-noun"
  case reportedSource = "reported-source"
  case sourcePhrase = "source-phrase"
  case turnLabel = "turn-label"
  case answer
  case dialogueDash = "dialogue-dash"
  case colonParagraph = "colon-paragraph"
  case marksReopened = "marks-reopened"
  case nameAfter = "name-after"
  case signature
  case speechNoun = "speech-noun"
  case sentenceSubject = "sentence-subject"
  case previousSentence = "previous-sentence"
  case sameParagraph = "same-paragraph"
  case nextParagraph = "next-paragraph"
  case noCue = "no-cue"

  package var row: Wording {
    switch self {
    case .cueBeforeColon: Wording("cue before it, with a colon", "verbe introducteur suivi de deux-points")
    case .cueBefore: Wording("cue before it", "verbe introducteur avant la citation")
    case .cueAfter: Wording("cue after it", "verbe introducteur après la citation")
    case .cueAfterInverted: Wording("cue after it, inverted", "verbe inversé après la citation")
    case .incise: Wording("cue in its midst", "incise au milieu de la citation")
    case .cueInside: Wording("cue inside its marks", "incise entre les guillemets")
    case .cueInSentence: Wording("cue elsewhere in the sentence", "verbe ailleurs dans la phrase")
    case .reportedClause: Wording("reported clause behind its cue", "parole rapportée après le verbe")
    case .reportedClauseBefore: Wording("reported clause before its cue", "parole rapportée avant le verbe")
    case .reportedNoun: Wording("reported clause behind a noun", "parole rapportée après un nom")
    case .reportedSource: Wording("reported, with its source named", "parole rapportée, source nommée")
    case .sourcePhrase: Wording("source named beside it", "source nommée à côté de la citation")
    case .turnLabel: Wording("name at the head of the turn", "nom en tête de la réplique")
    case .answer: Wording("answer in an interview", "réponse dans un entretien")
    case .dialogueDash: Wording("dialogue dash", "tiret de dialogue")
    case .colonParagraph: Wording("colon before the paragraph", "deux-points avant le paragraphe")
    case .marksReopened: Wording("goes on from the paragraph before", "suite du paragraphe précédent")
    case .nameAfter: Wording("name after it", "nom après la citation")
    case .signature: Wording("signed", "citation signée")
    case .speechNoun: Wording("owner of a noun of saying", "auteur de ce qui est annoncé")
    case .sentenceSubject: Wording("subject of the sentence", "sujet de la phrase")
    case .previousSentence: Wording("spoken of in the sentence before", "personne de la phrase précédente")
    case .sameParagraph: Wording("spoken of in the paragraph", "personne du même paragraphe")
    case .nextParagraph: Wording("spoken of in the next paragraph", "personne du paragraphe suivant")
    case .noCue: Wording("nothing says who speaks", "rien ne dit qui parle")
    }
  }
}
