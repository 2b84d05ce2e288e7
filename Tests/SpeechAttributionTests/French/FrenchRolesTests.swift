import SpeechAttribution
import Testing

/// What French says of people beside their names, and who of the silent is listed.
@Suite struct FrenchRolesTests {
  private func speaker(_ source: String) -> Speaker? { attribute(article(source), language: .french).speakers.first }

  @Test(arguments: [
    ("« Oui », dit Marc Loubet, préfet de la Creuse.", "préfet", "Creuse"),
    ("« Oui », dit Anne Roy, directrice de recherche chez Valtec.", "directrice de recherche", "Valtec"),
    ("Le ministre de la Mer, Luc Ferrandi, a dit : « Nous irons demain. »", "ministre", "Mer"),
    ("« Oui », dit Marc Loubet, porte-parole du collectif Quai libre.", "porte-parole", "Quai libre"),
    (
      "« Oui », dit Marc Loubet, retraité de la pêche et porte-parole du collectif Les Quais.",
      "retraité de la pêche et porte-parole", "Les Quais"
    ),
    ("Luc Kerven (PS), maire de Barel, a dit : « Oui. »", "maire", "Barel"),
    ("« Oui », dit Anne Roy, directrice de la compagnie Air France en Guinée.", "directrice", "Air France"),
    ("« Oui », dit Anne Roy, présidente depuis dix ans.", "présidente", nil),
    ("Le Premier ministre français Luc Roy a dit : « Oui, c'est vrai. »", "Premier ministre français", nil),
    ("On a répondu au directeur du port, Luc Roy, qui a jugé le plan « absurde ».", "directeur du port", nil),
    ("« Oui », dit Anne Roy, gérante du théâtre Jean Kerven.", "gérante", "théâtre Jean Kerven"),
    ("Anne Roy secrétaire générale adjointe du port a dit : « Oui. »", "secrétaire générale adjointe du port", nil),
    ("« On verra, dit Anne Roy, gardienne du phare. Je reste. »", "gardienne du phare", nil),
    ("Ce matin, Anne Roy, la vendeuse n'arrête pas. « Oui », dit-elle.", "vendeuse", nil),
    ("« Oui », dit Anne Roy, co-fondatrice de Valtec.", "co-fondatrice", "Valtec"),
    ("Hier, le député (PS) Luc Roy a dit : « Oui. »", "député", nil),
    ("« Oui », dit Luc Roy, aujourd'hui maire.", "maire", nil),
    ("« Oui », dit Jane Roe, également habitante du port.", "habitante du port", nil),
    (
      "« Oui », dit Luc Roe, paléontologue au Muséum d'Histoire naturelle.", "paléontologue",
      "Muséum d'Histoire naturelle"
    ),
    ("Luc Roe, président de la Région Mer-et-Côte d'Azur, a dit : « Oui. »", "président", "Région Mer-et-Côte d'Azur"),
    ("Le ministre des Affaires étrangères, Luc Roe, a dit : « Oui. »", "ministre", "Affaires étrangères"),
    ("Le wali de Barel, Luc Roe, a dit : « Oui. »", "wali", "Barel"),
    (
      "Le ministre de la Défense de la République démocratique du Congo, Luc Roy, a dit : « Oui. »", "ministre",
      "Défense"
    ),
    (
      "« Oui », explique Anne Roy, la restauratrice à l'origine de la trouvaille.",
      "restauratrice à l'origine de la trouvaille", nil
    ),
    ("« Oui », dit Anne Roy, astrophysicienne.", "astrophysicienne", nil),
    ("« On nous balade », s'agace sa présidente, Odile Kerbrat.", "présidente", nil),
  ])
  func roleAndAffiliation(_ source: String, _ role: String, _ affiliation: String?) {
    let found = speaker(source)
    #expect(found?.kind == .person)
    #expect(found?.role == role)
    #expect(affiliation == nil || found?.affiliation == affiliation)
  }

  @Test(arguments: [
    ("« Oui », dit Anne Roy.", Speaker.Gender.feminine), ("« Oui », dit M. Kowalcz.", .masculine),
    ("« Oui », a dit la maire, Camille Sarr.", .feminine),
  ])
  func gender(_ source: String, _ gender: Speaker.Gender) {
    #expect(speaker(source)?.gender == gender)
  }

  @Test(arguments: [
    ("Le club monte en Ligue 1. « Oui », dit Anne Roy.", []),
    ("« Oui », dit Anne Roy, porte-parole du collectif Lavoir tranquille, à la foule.", ["Lavoir tranquille"]),
    ("France Bleu le raconte. « Oui », dit Anne Roy.", ["France Bleu"]),
    ("Le quotidien France Guyane raconte. « Oui », dit Anne Roy.", ["France Guyane"]),
  ])
  func mentioned(_ source: String, _ names: [String]) {
    #expect(attribute(article(source), language: .french).mentioned.map(\.name) == names)
  }

  @Test func titlesKeepOneFamilyApart() {
    let source = """
      # Mort de Gilbert Kerven, la voix ouvrière
      Gilbert Kerven est mort dimanche, a annoncé son fils. « Papa est parti debout », écrit Mathias Kerven.
      """
    let found = attribute(article(source), language: .french).speakers.first { $0.name == "Mathias Kerven" }
    #expect(found?.aliases.isEmpty == true && found?.role == nil)
  }

  @Test func onlyPeopleAndBodiesAreMentioned() {
    let found = attribute(
      article(
        """
        Anne Roy, Directrice Pôle Énergies marines de Valtec, a rencontré Karim Belkacem lors du salon Grand Large.
        L'Intelligence Portuaire progresse. « Tout avance », dit-elle. L'Union des dockers proteste.
        """), language: .french)
    #expect(found.speakers.map(\.name) == ["Anne Roy"])
    #expect(found.mentioned.map(\.name) == ["Valtec", "Karim Belkacem", "Union des dockers"])
  }
}
