import SpeechAttribution
import Testing

/// Somebody is taken up by the kind of a role that was told before: who speaks last.
@Suite struct RoleKindsTests {
  private func lastSpeaker(_ source: String, _ language: Language) -> String? {
    let said = attribute(article(source), language: language)
    return said.quotations.last?.speakers.first.map { said.speakers[$0].name }
  }

  private static let bystander = " Luc Marin, son voisin, était là. "

  @Test(arguments: [
    ("Anne Roy, procureure à Vernay, est venue." + bystander + "« Oui », dit la magistrate.", "Anne Roy"),
    ("Paul Roy, colonel de gendarmerie, est venu." + bystander + "« Oui », dit l'officier supérieur.", "Paul Roy"),
    ("Paul Roy, éleveur à Vernay, est venu." + bystander + "« Oui », dit l'exploitant.", "Paul Roy"),
    ("Paul Roy, évêque de Vernay, est venu." + bystander + "Le prélat a dit que tout irait bien.", "Paul Roy"),
    ("Jeanne Roy, infirmière, est venue. Luce Marin, sa voisine, était là. « Oui », dit la soignante.", "Jeanne Roy"),
    (
      "Sophie Roy, secrétaire générale de la CGT, est venue. La dirigeante de la CGT a dit qu'elle tiendrait jusqu'au bout.",
      "Sophie Roy"
    ),
    ("Anne Roy, infirmière et secrétaire de la CGT, est venue. « Oui », dit la syndicaliste.", "Anne Roy"),
    (
      "La présidente, Anne Roy, a lu « tous les documents ». « Le calendrier est serré », a dit la magistrate.",
      "Anne Roy"
    ),
    // Nobody of that kind: somebody of their own.
    ("Paul Roy, boulanger à Vernay, est venu. « Oui », dit le magistrat.", "magistrat"),
    // Another body than hers.
    (
      "Sophie Roy, secrétaire générale de la CGT, est venue. La dirigeante de Valtec a dit qu'elle tiendrait jusqu'au bout.",
      "dirigeante de Valtec"
    ),
    // A broad noun takes up the post that the last sentence was about.
    (
      "« Non », a dit Paul Roy, maire de Barel. Le président du conseil, Luc Marin, s'est défendu. « Si », a plaidé l'élu.",
      "Luc Marin"
    ),
    // Of two, the one who has just spoken.
    (
      "Luc Marin, député, est venu. « Non », a dit Paul Roy, sénateur. « Jamais », a répété le parlementaire.",
      "Paul Roy"
    ),
  ])
  func frenchKinds(_ source: String, _ name: String) { #expect(lastSpeaker(source, .french) == name) }

  @Test(arguments: [
    ("Depardieu a attaqué la chaîne en justice. « Nous verrons bien », a dit la chaîne.", "la chaîne"),
    ("Marc Roy, journaliste, a reçu Luc Blanc, boulanger. « Je suis content », a dit l'artisan.", "Luc Blanc"),
    ("Paul Roy, directeur du port, est venu. Luc Marin, instituteur, aussi. « Oui », dit l'enseignant.", "Luc Marin"),
  ])
  func whatIsNotMeant(_ source: String, _ name: String) { #expect(lastSpeaker(source, .french) == name) }

  /// Nothing tells that the lone name is a body's, but what the noun says it does.
  @Test(arguments: ["le groupe", "le constructeur", "l'assureur", "la multinationale", "l'équipementier"])
  func frenchBusinesses(_ noun: String) {
    let source =
      "Valtec a annoncé mardi la fin du chantier. Luc Marin, un riverain, proteste. « C'est ainsi », indique \(noun)."
    #expect(lastSpeaker(source, .french) == "Valtec")
  }

  @Test(arguments: [
    (
      "Ann Roe, a senator from Harwick, came. Jane Marsh, her neighbour, came too. “Yes,” the lawmaker said.", "Ann Roe"
    ),
    ("Paul Roe, a surgeon in Harwick, came. Luke Marsh, his neighbour, came too. “Yes,” the doctor said.", "Paul Roe"),
    (
      "Paul Roe, a vicar in Harwick, came. Luke Marsh, his neighbour, came too. The cleric said it was late.",
      "Paul Roe"
    ),
    ("Paul Roe, a striker, came. Luke Marsh, his neighbour, came too. “Yes,” the player said.", "Paul Roe"),
    ("Paul Roe, a biologist, came. Luke Marsh, a novelist, came too. “Yes,” the writer said.", "Luke Marsh"),
    // A nurse is no doctor, a defence attorney no prosecutor, nor a plumber a politician.
    ("Ann Roe, a nurse, was first. Jane Marsh, the mayor, came. “He died at noon,” the doctor said.", "doctor"),
    ("Jane Roe, the mayor, opened it. Tom Doe, a plumber, was ill. “We saw it,” the politician said.", "Jane Roe"),
    // A surgeon is no lawyer, and no player.
    ("Ann Roe, a surgeon in Harwick, came. “No,” the player said.", "player"),
    ("Ann Roe, a surgeon in Harwick, came to the court. “No,” a lawyer said. “Never,” the attorney said.", "lawyer"),
    // A broad noun takes up the post that the last sentence was about.
    (
      "Paul Roe, the mayor, came. Luke Marsh, the party chairman, shook his head. “No,” the politician said.",
      "Luke Marsh"
    ),
  ])
  func englishKinds(_ source: String, _ name: String) { #expect(lastSpeaker(source, .english) == name) }
}
