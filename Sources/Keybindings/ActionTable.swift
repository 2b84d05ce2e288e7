/// What help says of an action, and how keys may use it.
package struct ActionRow: Sendable, Equatable {
  package var group: ActionGroup
  /// One line, in the imperative.
  package var english: String
  /// One line, in the infinitive.
  package var french: String
  /// Whether a count before the keys means something.
  package var takesCount: Bool
  /// Where the action makes sense.
  package var contexts: [Context]
}

/// The headings under which help lists the actions.
package enum ActionGroup: CaseIterable, Sendable {
  case movement, search, speakers, copying, panes, looks, typing, rest

  package var english: String {
    switch self {
    case .movement: "Movement"
    case .search: "Search"
    case .speakers: "Speakers"
    case .copying: "Copying"
    case .panes: "Panes"
    case .looks: "Looks"
    case .typing: "While typing"
    case .rest: "The rest"
    }
  }

  package var french: String {
    switch self {
    case .movement: "Déplacements"
    case .search: "Recherche"
    case .speakers: "Locuteurs"
    case .copying: "Copie"
    case .panes: "Volets"
    case .looks: "Apparence"
    case .typing: "Pendant la saisie"
    case .rest: "Divers"
    }
  }
}

/// One row per action; the compiler asks for the row of a new one.
package enum ActionTable {
  package static func row(of action: Action) -> ActionRow {
    switch action {
    case .lineDown: row(.movement, "Go down a line", "Descendre d’une ligne", count, reading + [.help])
    case .lineUp: row(.movement, "Go up a line", "Monter d’une ligne", count, reading + [.help])
    case .pageDown: row(.movement, "Go down a page", "Descendre d’une page", count, reading + [.prompt, .help])
    case .pageUp: row(.movement, "Go up a page", "Monter d’une page", count, reading + [.prompt, .help])
    case .halfPageDown: row(.movement, "Go down half a page", "Descendre d’une demi-page", count, reading + [.help])
    case .halfPageUp: row(.movement, "Go up half a page", "Monter d’une demi-page", count, reading + [.help])
    case .articleStart:
      row(
        .movement, "Go to the start, or to the numbered item",
        "Aller au début, ou à l’élément du numéro tapé", count, reading + [.help])
    case .articleEnd:
      row(
        .movement, "Go to the end, or to the numbered item",
        "Aller à la fin, ou à l’élément du numéro tapé", count, reading + [.help])
    case .goToPercent:
      row(.movement, "Go to the percentage typed before", "Aller au pourcentage que l’on a tapé", count, reading)
    case .goToItem:
      row(
        .movement, "Go to the item of the number typed before", "Aller à l’élément dont on a tapé le numéro", count,
        reading
      )
    case .nextSentence: row(.movement, "Go to the next sentence", "Aller à la phrase suivante", count, reading)
    case .previousSentence:
      row(.movement, "Go to the previous sentence", "Aller à la phrase précédente", count, reading)
    case .nextParagraph: row(.movement, "Go to the next paragraph", "Aller au paragraphe suivant", count, reading)
    case .previousParagraph:
      row(.movement, "Go to the previous paragraph", "Aller au paragraphe précédent", count, reading)
    case .nextSection: row(.movement, "Go to the next section", "Aller à la section suivante", count, reading)
    case .previousSection:
      row(.movement, "Go to the previous section", "Aller à la section précédente", count, reading)
    case .nextQuotation: row(.movement, "Go to the next quotation", "Aller à la citation suivante", count, reading)
    case .previousQuotation:
      row(.movement, "Go to the previous quotation", "Aller à la citation précédente", count, reading)
    case .nextSameSpeaker:
      row(
        .movement, "Go to the same speaker’s next quotation", "Aller à la citation suivante du même locuteur", count,
        reading)
    case .previousSameSpeaker:
      row(
        .movement, "Go to the same speaker’s previous quotation", "Aller à la citation précédente du même locuteur",
        count, reading)
    case .nextSpeaker:
      row(.movement, "Go to where the next speaker begins", "Aller au locuteur suivant", count, reading)
    case .previousSpeaker:
      row(.movement, "Go to where the previous speaker begins", "Aller au locuteur précédent", count, reading)
    case .nextMention:
      row(.movement, "Go to the speaker’s next mention", "Aller à la mention suivante du locuteur", count, reading)
    case .previousMention:
      row(
        .movement, "Go to the speaker’s previous mention", "Aller à la mention précédente du locuteur", count, reading)
    case .nextLink: row(.movement, "Go to the next link", "Aller au lien suivant", count, reading)
    case .previousLink: row(.movement, "Go to the previous link", "Aller au lien précédent", count, reading)
    case .nextFootnote: row(.movement, "Go to the next footnote", "Aller à la note suivante", count, reading)
    case .previousFootnote: row(.movement, "Go to the previous footnote", "Aller à la note précédente", count, reading)
    case .openHere:
      row(
        .movement, "Open the link or footnote here, or go down a line",
        "Ouvrir le lien ou la note ici, ou descendre d’une ligne", count, [.article])
    case .followLink: row(.movement, "Follow the link", "Suivre le lien", single, reading)
    case .showFootnote: row(.movement, "Show the footnote", "Montrer la note", single, reading)
    case .setMark: row(.movement, "Mark this place with a letter", "Marquer cet endroit d’une lettre", single, reading)
    case .goToMark: row(.movement, "Go to the mark of a letter", "Aller à la marque d’une lettre", single, reading)
    case .centerLine: row(.movement, "Center the current line", "Centrer la ligne courante", single, reading)
    case .jumpBack: row(.movement, "Go back to before the jump", "Revenir avant le saut", count, reading)
    case .jumpForward: row(.movement, "Go forward through the jumps", "Avancer dans les sauts", count, reading)

    case .searchForward: row(.search, "Search forward", "Chercher vers l’avant", single, reading)
    case .searchBackward: row(.search, "Search backward", "Chercher vers l’arrière", single, reading)
    case .nextMatch: row(.search, "Go to the next match", "Aller à l’occurrence suivante", count, reading)
    case .previousMatch:
      row(.search, "Go to the previous match", "Aller à l’occurrence précédente", count, reading)
    case .toggleRegex:
      row(
        .search, "Search for a regular expression or for words", "Chercher une expression rationnelle ou des mots",
        single, [.search])
    case .toggleAccents:
      row(.search, "Heed accents or not", "Tenir compte des accents ou non", single, [.search])
    case .toggleCase: row(.search, "Heed capitals or not", "Tenir compte des majuscules ou non", single, [.search])
    case .filterList:
      row(
        .search, "List only what holds the words typed", "Ne lister que ce qui contient les mots tapés", single,
        [.article, .sections, .speakers, .quotations])

    case .onlyThisSpeaker: row(.speakers, "Show only this speaker", "Ne montrer que ce locuteur", single, reading)
    case .sortSpeakers:
      row(
        .speakers, "Sort the speakers by appearance, share or name", "Trier les locuteurs par apparition, part ou nom",
        single, [.speakers])
    case .sortQuotations:
      row(
        .speakers, "Sort the quotations by place or speaker", "Trier les citations par position ou par locuteur",
        single,
        [.quotations])
    case .whyThisSpeaker: row(.speakers, "Show why this speaker", "Montrer pourquoi ce locuteur", single, reading)

    case .speakerDossier:
      row(
        .speakers, "Show who the speaker is and all their places",
        "Montrer qui est le locuteur et tous ses passages", single, reading)

    case .copyQuotation: row(.copying, "Copy the quotation", "Copier la citation", single, reading)
    case .copyQuotationWithSpeaker:
      row(
        .copying, "Copy the quotation with its speaker and the title",
        "Copier la citation avec son locuteur et le titre",
        single, reading)
    case .copyParagraph: row(.copying, "Copy the paragraph", "Copier le paragraphe", single, reading)
    case .copyLink: row(.copying, "Copy the address of the link", "Copier l’adresse du lien", single, reading)

    case .focusArticle: row(.panes, "Go to the article", "Aller à l’article", single, reading)
    case .focusSections: row(.panes, "Go to the sections", "Aller aux sections", single, reading)
    case .focusSpeakers: row(.panes, "Go to the speakers", "Aller aux locuteurs", single, reading)
    case .focusQuotations: row(.panes, "Go to the quotations", "Aller aux citations", single, reading)
    case .focusNext: row(.panes, "Go to the next pane", "Aller au volet suivant", count, reading)
    case .focusPrevious: row(.panes, "Go to the previous pane", "Aller au volet précédent", count, reading)
    case .togglePanes: row(.panes, "Show or hide the panes", "Montrer ou cacher les volets", single, reading)
    case .zoomPane:
      row(.panes, "Enlarge this pane, or all as before", "Agrandir ce volet, ou tous comme avant", single, reading)
    case .widenPanes: row(.panes, "Widen the panes", "Élargir les volets", count, reading)
    case .narrowPanes: row(.panes, "Narrow the panes", "Rétrécir les volets", count, reading)
    case .selectItem: row(.panes, "Choose this item", "Choisir cet élément", single, lists + [.search, .prompt, .help])

    case .widenMeasure: row(.looks, "Widen the text", "Élargir le texte", count, reading)
    case .narrowMeasure: row(.looks, "Narrow the text", "Rétrécir le texte", count, reading)
    case .toggleLetterOrder:
      row(
        .looks, "Order right-to-left letters here, or leave that to the terminal",
        "Ordonner l’écriture de droite à gauche ici, ou laisser faire le terminal", single, reading)
    case .toggleJustification:
      row(.looks, "Justify the text or not", "Justifier le texte ou non", single, reading)
    case .toggleHyphenation: row(.looks, "Hyphenate words or not", "Couper les mots ou non", single, reading)
    case .lineSpacing:
      row(.looks, "Space the lines more, or least again", "Espacer les lignes, ou les resserrer", count, reading)
    case .toggleParagraphStyle:
      row(
        .looks, "Tell paragraphs apart by an indent or by a blank line",
        "Séparer les paragraphes par un retrait ou par une ligne vide", single, reading)
    case .toggleLinear:
      row(
        .looks, "Show one thing at a time, for the ear, or all again",
        "Montrer une chose à la fois, pour l’oreille, ou tout", single, reading)
    case .nextTheme: row(.looks, "Take the next theme", "Prendre le thème suivant", count, reading)
    case .keepSettings:
      row(.looks, "Keep the looks as they are now", "Garder l’apparence telle qu’elle est", single, reading)
    case .chooseTheme: row(.looks, "Choose a theme from a list", "Choisir un thème dans une liste", single, reading)
    case .toggleMouse:
      row(
        .looks, "Take the mouse, or leave it to the terminal", "Prendre la souris, ou la laisser au terminal", single,
        reading)
    case .toggleLanguage:
      row(
        .looks, "Switch between English and French", "Passer l’interface en anglais ou en français", single,
        reading)

    case .cursorLeft: row(.typing, "Go a character to the left", "Aller d’un caractère à gauche", single, typing)
    case .cursorRight: row(.typing, "Go a character to the right", "Aller d’un caractère à droite", single, typing)
    case .cursorWordLeft: row(.typing, "Go a word to the left", "Aller d’un mot à gauche", single, typing)
    case .cursorWordRight: row(.typing, "Go a word to the right", "Aller d’un mot à droite", single, typing)
    case .cursorStart: row(.typing, "Go to the start of the line", "Aller au début de la ligne", single, typing)
    case .cursorEnd: row(.typing, "Go to the end of the line", "Aller à la fin de la ligne", single, typing)
    case .deleteBefore: row(.typing, "Delete the character before", "Effacer le caractère précédent", single, typing)
    case .deleteAfter:
      row(.typing, "Delete the character under the cursor", "Effacer le caractère sous le curseur", single, typing)
    case .deleteWord: row(.typing, "Delete the word before", "Effacer le mot précédent", single, typing)
    case .deleteToStart:
      row(.typing, "Delete to the start of the line", "Effacer jusqu’au début de la ligne", single, typing)
    case .deleteToEnd:
      row(.typing, "Delete to the end of the line", "Effacer jusqu’à la fin de la ligne", single, typing)
    case .historyPrevious:
      row(.typing, "Take what was typed before", "Reprendre la saisie précédente", single, recalling)
    case .historyNext: row(.typing, "Take what was typed after", "Reprendre la saisie suivante", single, recalling)

    case .help: row(.rest, "Show the keys", "Montrer les touches", single, reading)
    case .commandPalette:
      row(.rest, "Find any action by its words", "Trouver une action par ses mots", single, reading)
    case .redraw: row(.rest, "Redraw the screen", "Redessiner l’écran", single, everywhere)
    case .reload: row(.rest, "Read the article again", "Relire l’article", single, reading)
    case .cancel:
      row(.rest, "Cancel, or close what is open", "Annuler, ou fermer ce qui est ouvert", single, everywhere)
    case .suspend: row(.rest, "Suspend Incise", "Suspendre Incise", single, everywhere)
    case .quit: row(.rest, "Quit", "Quitter", single, reading)
    }
  }

  /// The rows in the order of `Action`.
  package static var rows: [(action: Action, row: ActionRow)] {
    Action.allCases.map { ($0, row(of: $0)) }
  }

  private static let count = true
  private static let single = false
  private static let recalling: [Context] = [.search, .prompt]
  private static let typing: [Context] = recalling + [.help]
  private static let lists: [Context] = [.sections, .speakers, .quotations]
  private static let reading: [Context] = [.article] + lists
  private static let everywhere = Context.allCases.filter { $0 != .global }

  private static func row(
    _ group: ActionGroup, _ english: String, _ french: String, _ takesCount: Bool, _ contexts: [Context]
  ) -> ActionRow {
    ActionRow(group: group, english: english, french: french, takesCount: takesCount, contexts: contexts)
  }
}

extension Action {
  package var row: ActionRow { ActionTable.row(of: self) }

  package var takesCount: Bool { row.takesCount }
}
