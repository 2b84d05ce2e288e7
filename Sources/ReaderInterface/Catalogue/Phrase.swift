package import InterfaceWords

/// Everything the reader says that holds no value; `PhraseTable` has the words of each.
package enum Phrase: CaseIterable, Sendable {
  // The bottom line
  case reading, standardInput
  case speakerUnknown, quotationNumber, nextNumber, nextQuotationNumber, matchNumber, emptyText, wholeText, endOfText,
    goOnAt,
    waitFor, orCount
  case letterMarksPlace, goToAMark
  // The keys that matter here
  case hintQuotation, hintMention, hintOnlySpeaker, hintAllSpeakers, hintWhy, hintPanes, hintActions, hintHelp
  case hintNext, hintRead, hintNextPane, hintArticle, hintAllPanes, hintEnlarge
  // The first reading
  case welcome, showsTheKeys, findsAnyAction, quits
  // Panes
  case sections, speakers, quotations, lead, onlySpeakerNote, onlyMentioned
  case isWebPage
  case nobodySpeaks, nobodyOfThatName, noSectionOfThatName, noSections, noQuotations, noneWithTheseWords
  // Popups
  case keys, typeToSearch, everywhere, inArticlePane, inSectionsPane, inSpeakersPane, inQuotationsPane, noKeyDoesThat
  case actions, wordsOfWhatYouWant, noActionCalledThat
  case themes, link, linkKeys, footnote, footnoteKeys, onlyWebAndMail, noSuchNote, noMarksYet
  // Why this speaker?
  case whyThisSpeaker, escapeCloses, speech, direct, mixed, indirect, speaker, unknown
  case cue, mention, standsFor, rule, sure
  // Who a speaker is
  case role, ofBody, alsoCalled, says, nothingInThisArticle, goesThere
  // Search
  case regularExpression, heedsAccents, heedsCase, ignoresCase, notFound, searching, roundTheStart, roundTheEnd
  case quotationsStillBeingFound, expressionIsWrong
  case missingParenthesis, unmatchedParenthesis, missingBracket, nothingToRepeat, trailingBackslash
  // Where one can't go, and ends
  case noPlaceBack, noPlaceOn, noQuotation, firstQuotation, lastQuotation, noSection, firstSection, lastSection
  case noSpeaker, firstSpeaker, lastSpeaker, noSpeakerHere, speakerIsUnknown
  case noLinkHere, noLinks, noLinkAfter, noFootnotes, noLinkBefore, noFootnoteHere, noFootnoteAfter, noFootnoteBefore
  case typeTheNumberFirst, markIsALetter, pastedTextIsNoKeys
  // Looks
  case speakersByAppearance, speakersByShare, speakersByName, quotationsByPlace, quotationsBySpeaker
  case oneThingAtATime, panesAndBorders, paragraphsIndented, paragraphsSpaced
  case lettersTurned, lettersLeft
  case justified, raggedRight, wordsHyphenated, wordsWhole, mouseIsReaders, mouseIsTerminals, speaksThisLanguage
  // Copying
  case noQuotationToCopy, noParagraphToCopy, noLinkInParagraph, noClipboard
  case theQuotation, theQuotationAndSpeaker, theParagraph, theLink, theAddressForLackOfBrowser
  // Files
  case noFolderForSettings, nothingChanged, readAgain, readAgainUnchanged, inputCantBeReadAgain

  package subscript(language: InterfaceLanguage) -> String { PhraseTable.row(of: self)[language] }
}

/// One row per phrase; the compiler asks for the row of a new one, and for both its languages.
///
/// French typography: an apostrophe is ’, and the space before : ; ! ? » and behind « is one that doesn't break.
package enum PhraseTable {
  package static func row(of phrase: Phrase) -> Wording {
    switch phrase {
    case .reading: row("reading…", "lecture en cours…")
    case .standardInput: row("standard input", "entrée standard")
    case .speakerUnknown: row("speaker unknown", "locuteur inconnu")
    case .quotationNumber: row("quotation", "citation")
    case .nextNumber: row("next", "suivante")
    case .nextQuotationNumber: row("next quotation", "citation suivante")
    case .matchNumber: row("match", "occurrence")
    case .emptyText: row("empty", "vide")
    case .wholeText: row("all", "tout")
    case .endOfText: row("end", "fin")
    case .goOnAt: row("go on at", "reprendre à")
    case .waitFor: row("wait: ", "attendez\u{A0}: ")
    case .orCount: row(", or a key so many times", "\u{A0}; ou une touche à répéter")
    case .letterMarksPlace: row("a letter marks this place", "une lettre pour marquer cet endroit")
    case .goToAMark: row("go to a mark", "aller à une marque")

    case .hintQuotation: row("quotation", "citation")
    case .hintMention: row("mention", "mention")
    case .hintOnlySpeaker: row("only this speaker", "ce locuteur seul")
    case .hintAllSpeakers: row("all speakers", "tous les locuteurs")
    case .hintWhy: row("why", "pourquoi")
    case .hintPanes: row("panes", "volets")
    case .hintActions: row("actions", "actions")
    case .hintHelp: row("help", "aide")
    case .hintNext: row("next", "suivant")
    case .hintRead: row("read", "lire")
    case .hintNextPane: row("next pane", "autre volet")
    case .hintArticle: row("article", "article")
    case .hintAllPanes: row("all panes", "tous les volets")
    case .hintEnlarge: row("enlarge", "agrandir")

    case .welcome: row("Welcome to Incise.", "Bienvenue dans Incise.")
    case .showsTheKeys: row("shows the keys", "montre les touches")
    case .findsAnyAction: row("finds any action", "trouve toute action")
    case .quits: row("quits", "quitte")

    case .sections: row("Sections", "Sections")
    case .speakers: row("Speakers", "Locuteurs")
    case .quotations: row("Quotations", "Citations")
    case .lead: row("(lead)", "(chapeau)")
    case .onlySpeakerNote: row("only", "seul")
    case .onlyMentioned: row("only mentioned", "seulement mentionnés")
    case .nobodySpeaks: row("nobody speaks", "personne ne parle")
    case .isWebPage:
      row(
        "this is the source of a web page; Incise reads plain text and Markdown",
        "c’est la source d’une page web\u{A0}; Incise lit le texte seul et le Markdown")
    case .nobodyOfThatName: row("nobody of that name", "personne de ce nom")
    case .noSectionOfThatName: row("no section of that name", "aucune section de ce nom")
    case .noSections: row("no sections", "aucune section")
    case .noQuotations: row("no quotations", "aucune citation")
    case .noneWithTheseWords: row("none with these words", "rien avec ces mots")

    case .keys: row("Keys", "Touches")
    case .typeToSearch: row("type to search, ↑↓ scroll, Esc ends", "tapez un mot, ↑↓ défile, Échap ferme")
    case .everywhere: row("Everywhere", "Partout")
    case .inArticlePane: row("In the article pane", "Dans l’article")
    case .inSectionsPane: row("In the sections pane", "Dans le volet des sections")
    case .inSpeakersPane: row("In the speakers pane", "Dans le volet des locuteurs")
    case .inQuotationsPane: row("In the quotations pane", "Dans le volet des citations")
    case .noKeyDoesThat:
      row("no key does that; the command palette may", "aucune touche ne fait cela\u{A0}; voyez la liste des actions")
    case .actions: row("Actions", "Actions")
    case .wordsOfWhatYouWant: row("words of what you want to do", "ce que vous voulez faire")
    case .noActionCalledThat: row("no action is called that", "aucune action ne porte ce nom")
    case .themes: row("Themes", "Thèmes")
    case .link: row("Link", "Lien")
    case .linkKeys: row("Enter opens, Esc closes", "Entrée ouvre, Échap ferme")
    case .footnote: row("Note", "Note")
    case .footnoteKeys: row("Enter goes there, Esc closes", "Entrée y mène, Échap ferme")
    case .onlyWebAndMail:
      row("only web and mail addresses are opened", "seules les adresses web et de courriel sont ouvertes")
    case .noSuchNote: row("the article has no such note", "cette note n’est pas dans l’article")
    case .noMarksYet: row("no marks yet", "aucune marque pour l’instant")

    case .whyThisSpeaker: row("Why this speaker?", "Pourquoi ce locuteur\u{A0}?")
    case .escapeCloses: row("Esc closes", "Échap ferme")
    case .speech: row("speech", "parole")
    case .direct: row("direct", "directe")
    case .mixed: row("mixed", "mixte")
    case .indirect: row("indirect", "indirecte")
    case .speaker: row("speaker", "locuteur")
    case .unknown: row("unknown", "inconnu")
    case .cue: row("cue", "indice")
    case .mention: row("mention", "mention")
    case .standsFor: row("stands for", "désigne")
    case .rule: row("rule", "règle")
    case .sure: row("sure", "certitude")

    case .role: row("role", "fonction")
    case .ofBody: row("of", "de")
    case .alsoCalled: row("also called", "dit aussi")
    case .says: row("says", "parole")
    case .nothingInThisArticle: row("nothing in this article", "aucune dans cet article")
    case .goesThere: row("Enter goes there", "Entrée y mène")

    case .regularExpression: row("regex", "expression")
    case .heedsAccents: row("accents", "accents")
    case .heedsCase: row("Case", "casse")
    case .ignoresCase: row("any case", "sans casse")
    case .notFound: row("not found", "introuvable")
    case .searching: row("searching…", "recherche en cours…")
    case .roundTheStart:
      row(
        "search went round the start of the article", "début de l’article atteint\u{A0}: la recherche reprend à la fin")
    case .roundTheEnd:
      row("search went round the end of the article", "fin de l’article atteinte\u{A0}: la recherche reprend au début")
    case .quotationsStillBeingFound:
      row("the quotations are still being found", "les citations sont encore en cours de repérage")
    case .expressionIsWrong: row("this expression is not one", "expression incorrecte")
    case .missingParenthesis: row("missing closing parenthesis", "parenthèse non fermée")
    case .unmatchedParenthesis: row("unmatched closing parenthesis", "parenthèse fermante en trop")
    case .missingBracket: row("missing terminating ] for character class", "crochet non fermé")
    case .nothingToRepeat:
      row("quantifier does not follow a repeatable item", "rien à répéter devant le quantificateur")
    case .trailingBackslash: row("\\ at end of pattern", "\\ à la fin de l’expression")

    case .noPlaceBack: row("no place further back", "aucun saut plus ancien")
    case .noPlaceOn: row("no place further on", "aucun saut plus récent")
    case .noQuotation: row("no quotation", "aucune citation")
    case .firstQuotation: row("first quotation", "première citation")
    case .lastQuotation: row("last quotation", "dernière citation")
    case .noSection: row("no section", "aucune section")
    case .firstSection: row("first section", "première section")
    case .lastSection: row("last section", "dernière section")
    case .noSpeaker: row("no speaker", "aucun locuteur")
    case .firstSpeaker: row("first speaker", "premier locuteur")
    case .lastSpeaker: row("last speaker", "dernier locuteur")
    case .noSpeakerHere: row("no speaker here", "aucun locuteur ici")
    case .speakerIsUnknown: row("the speaker is unknown", "le locuteur est inconnu")
    case .noLinkHere: row("no link here", "aucun lien ici")
    case .noLinks: row("the article has no links", "l’article n’a pas de liens")
    case .noFootnotes: row("the article has no footnotes", "l’article n’a pas de notes")
    case .noLinkAfter: row("no further link", "aucun lien plus loin")
    case .noLinkBefore: row("no link before", "aucun lien avant")
    case .noFootnoteHere: row("no footnote here", "aucune note ici")
    case .noFootnoteAfter: row("no further footnote", "aucune note plus loin")
    case .noFootnoteBefore: row("no footnote before", "aucune note avant")
    case .typeTheNumberFirst: row("type the number first", "tapez d’abord le numéro")
    case .markIsALetter: row("a mark is named by a letter", "une marque est nommée par une lettre")
    case .pastedTextIsNoKeys:
      row(
        "pasted text is no keys; / searches for it", "un texte collé n’est pas une suite de touches\u{A0}; / le cherche"
      )

    case .speakersByAppearance: row("speakers in order of appearance", "locuteurs par ordre d’apparition")
    case .speakersByShare: row("speakers by their share of the quoted words", "locuteurs par part des mots cités")
    case .speakersByName: row("speakers by name", "locuteurs par nom")
    case .quotationsByPlace: row("quotations in the order of the text", "citations dans l’ordre du texte")
    case .quotationsBySpeaker: row("quotations by speaker", "citations par locuteur")
    case .oneThingAtATime: row("one thing at a time, without borders", "une chose à la fois, sans bordures")
    case .panesAndBorders: row("with panes and borders", "avec volets et bordures")
    case .paragraphsIndented: row("paragraphs indented", "paragraphes en retrait")
    case .paragraphsSpaced: row("paragraphs spaced", "paragraphes espacés")
    case .lettersTurned:
      row("right-to-left text is put in order here", "le texte de droite à gauche est mis en ordre ici")
    case .lettersLeft:
      row("right-to-left text is left to the terminal", "le texte de droite à gauche est laissé au terminal")
    case .justified: row("justified", "texte justifié")
    case .raggedRight: row("ragged right", "texte aligné à gauche")
    case .wordsHyphenated: row("words are hyphenated", "les mots sont coupés en fin de ligne")
    case .wordsWhole: row("words stay whole", "les mots restent entiers")
    case .mouseIsReaders:
      row("mouse: clicks and the wheel are the reader’s", "souris\u{A0}: les clics et la molette vont à Incise")
    case .mouseIsTerminals:
      row(
        "mouse: the terminal selects text, as usual", "souris\u{A0}: le terminal sélectionne le texte, comme d’habitude"
      )
    case .speaksThisLanguage: row("Incise speaks English", "Incise parle français")

    case .noQuotationToCopy: row("no quotation to copy", "aucune citation à copier")
    case .noParagraphToCopy: row("no paragraph to copy", "aucun paragraphe à copier")
    case .noLinkInParagraph: row("no link in this paragraph", "aucun lien dans ce paragraphe")
    case .noClipboard:
      row(
        "no clipboard here: none of the terminal’s, no wl-copy, xclip, xsel or pbcopy",
        "aucun presse-papiers ici\u{A0}: ni celui du terminal, ni wl-copy, xclip, xsel ou pbcopy")
    case .theQuotation: row("the quotation", "la citation")
    case .theQuotationAndSpeaker: row("the quotation and its speaker", "la citation et son locuteur")
    case .theParagraph: row("the paragraph", "le paragraphe")
    case .theLink: row("the link", "le lien")
    case .theAddressForLackOfBrowser:
      row("the address, as there is no browser here", "l’adresse, faute de navigateur ici")

    case .noFolderForSettings:
      row("there is no folder to keep settings in", "aucun dossier où garder les réglages")
    case .nothingChanged: row("nothing was changed", "rien n’a été changé")
    case .readAgain: row("the article was read again", "article relu")
    case .readAgainUnchanged:
      row("the article was read again: nothing has changed", "article relu\u{A0}: rien n’a changé")
    case .inputCantBeReadAgain: row("this input can't be read again", "cette entrée ne peut être relue")
    }
  }

  private static func row(_ english: String, _ french: String) -> Wording { Wording(english, french) }
}
