import Keybindings

/// What hands from other programs type for an action, beside its own words: without accents and capitals.
enum PaletteSynonyms {
  static func of(_ action: Action) -> [String]? { words[action] }

  private static let words: [Action: [String]] = [
    .quit: ["exit", "close", "x", "q!", "qa", "qa!", "wq", "fermer", "sortir"],
    .help: ["keys", "shortcuts", "man", "raccourcis", "aide"],
    .searchForward: ["find", "grep", "trouver"],
    .filterList: ["narrow", "grep list", "filtrer"],
    .chooseTheme: ["colors", "colours", "colorscheme", "dark", "light", "couleurs", "sombre", "clair"],
    .nextTheme: ["dark mode", "light mode"],
    .setMark: ["bookmark", "signet", "marque-page"],
    .goToMark: ["bookmarks", "signets"],
    .keepSettings: ["save", "write", "w", "enregistrer", "sauver"],
    .widenMeasure: ["wider", "columns", "colonnes"],
    .narrowMeasure: ["narrower"],
    .toggleJustification: ["align", "justify", "aligner"],
    .copyQuotation: ["copy", "copier", "yank"],
    .reload: ["refresh", "e!", "edit", "recharger"],
    .togglePanes: ["sidebar", "panels", "panneaux"],
    .zoomPane: ["maximize", "full screen", "zoom", "agrandir"],
    .goToPercent: ["jump"],
    .nextSpeaker: ["orateur suivant", "next person", "personne suivante"],
    .previousSpeaker: ["orateur precedent", "previous person", "personne precedente"],
    .onlyThisSpeaker: ["orateur", "filter speaker"],
    .toggleLinear: ["screen reader", "accessibility", "lecteur d'ecran"],
    .speakerDossier: ["who", "profile", "biography", "fiche"],
    .whyThisSpeaker: ["evidence", "explain", "preuve"],
    .followLink: ["browse", "url", "ouvrir"],
  ]
}
