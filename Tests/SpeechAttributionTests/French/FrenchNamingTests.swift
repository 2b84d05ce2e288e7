import SpeechAttribution
import Testing

/// Who is meant by a role told apart from the name, who speaks in common, and what only bears somebody's name.
@Suite struct FrenchNamingTests {
  @Test(arguments: [
    // A role of the place before or behind the name.
    "Armel Ropars a ouvert la criée. Le village attendait. « ⟦Armel Ropars: C'est une joie⟧ », a confié son maire.",
    "Le bourg attendait. « ⟦Solène Ropars: C'est une joie⟧ », a confié sa maire. Solène Ropars a ensuite coupé le ruban.",
    "Me Aude Kerven défend la victime. « ⟦Aude Kerven: Elle est lasse⟧ », a dit le conseil de la victime.",
    "Luc Roy, de l'association One Voice, écoute. « ⟦One Voice: Nous restons⟧ », reconnaît l'association One Voice.",
    // A paper's article is its own.
    "Le quotidien Le Monde affirme que ⟦Le Monde~ le ministre savait⟧. « ⟦Le Monde: Il a lu la note⟧ », écrit le quotidien.",
    "Le Monde affirme que ⟦Le Monde~ le ministre savait⟧.",
    "La chaîne La Une annonce que ⟦La Une~ le match est reporté⟧.",
    "⟦L'Alsace~ Le maire a quitté le conseil⟧, rapporte le quotidien L'Alsace.",
    "Le Canard enchaîné assure que ⟦Le Canard enchaîné~ la note était fausse⟧.",
    "D'après le site Les Quais, ⟦Les Quais~ la vente est annulée⟧. Le site ajoute que ⟦Les Quais~ l'acheteur renonce⟧.",
    // Bodies that bear somebody's name.
    "Le collège Simone Kerven annonce que ⟦collège Simone Kerven~ les cours reprendront lundi⟧.",
    "Le théâtre Jean Roy rouvre. « ⟦théâtre Jean Roy: On joue⟧ », annonce le théâtre Jean Roy.",
    "La société Valtec Autoroutes assure qu'⟦Valtec Autoroutes~ elle ne fera pas payer le pont⟧.",
    "La fondation Abbé Roy estime que ⟦fondation Abbé Roy~ le logement recule⟧.",
    "L'institut Marie Kerven a publié une étude. « ⟦institut Marie Kerven: Les chiffres baissent⟧ », dit l'institut.",
    "Le collectif Marée tranquille a écrit. « ⟦Marée tranquille: On ne dort plus⟧ », dit le collectif Marée tranquille.",
    "Dans un communiqué de l'école Jules Kerven, on apprend que la cour ferme. « ⟦école Jules Kerven: Les enfants mangent en classe⟧ », peut-on y lire.",
  ]) func speakers(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    "Mme Kerven et M. Roy ont tous deux assuré que ⟦Kerven & Roy~ le chantier serait fini en mai⟧.",
    "Jane Kerven et Luc Roy ont l'un et l'autre déclaré que ⟦Jane Kerven & Luc Roy~ l'accord tenait⟧.",
    "Jane Kerven et Luc Roy déclarent tous les deux que ⟦Jane Kerven & Luc Roy~ le bac partira⟧.",
    "Jane Kerven et Luc Roy ont ensemble plaidé que ⟦Jane Kerven & Luc Roy~ la loi était injuste⟧.",
    "Luc Roy a vu Jane Kerven mardi. Tous deux ont assuré que ⟦Luc Roy & Jane Kerven~ le dossier avançait⟧.",
    "Luc Roy et Jane Kerven ont vu le port. L'un et l'autre ont promis que ⟦Luc Roy & Jane Kerven~ la criée rouvrirait⟧.",
    "⟦Luc Roy & Jane Kerven~ Les travaux⟧, ont assuré de concert Luc Roy et Jane Kerven, ⟦Luc Roy & Jane Kerven~ finiront en mai⟧.",
    // Incises within what is reported.
    "Luc Roy attendait. ⟦Luc Roy~ Il espère⟧, dit-il, ⟦Luc Roy~ de voir les chariots rouler⟧.",
    "⟦Jane Kerven~ Le port⟧, explique Jane Kerven, ⟦Jane Kerven~ manque de grues et de bras⟧.",
    "⟦Jane Kerven~ Le port⟧, explique Jane Kerven, ⟦Jane Kerven~ est trop petit pour les grues⟧.",
    // Questions that somebody asks.
    "Jane Kerven demande ⟦Jane Kerven~ si le pont rouvrira⟧.",
    "Jane Kerven se demande ⟦Jane Kerven~ pourquoi le pont est fermé⟧, et part.",
    "Le préfet a demandé aux maires ⟦préfet~ quand les écoles rouvriraient⟧.",
    "Le juge a demandé mardi à Luc Roy ⟦juge~ pourquoi il avait fui⟧.",
    "La juge a demandé à Jane Kerven ⟦juge~ si elle voulait parler⟧. « ⟦Jane Kerven: Oui⟧ », a-t-elle répondu.",
    "Luc Roy s'interroge sur ce que fera la mairie.",
  ]) func reports(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    "Le cortège est parti du boulevard Victor Roy et de la rue Henri Kerven.",
    "Le bus va rue Jean Kerven, puis place du Général Roy et à la station Charles Roy.",
    "Elle a reçu le prix Albert Kerven au groupe scolaire Jules Roy, près du pont Alexandre III.",
    "Il est soigné à l'hôpital Saint-Kerven, loin de l'école maternelle Guy de Kerven.",
  ]) func namesakesAreNotMentioned(_ text: String) {
    let found = attribute(article(text + " « Oui », dit Jane Roe."), language: .french)
    #expect(found.speakers.map(\.name) == ["Jane Roe"])
    #expect(found.mentioned.isEmpty)
  }

  @Test(arguments: [
    // A dialogue within one pair of marks.
    """
    « – ⟦Luc Roy: Bonjour, madame⟧, dit Luc Roy.
    – ⟦Jane Kerven: Bonjour⟧, répond Jane Kerven. ⟦Jane Kerven: Que voulez-vous ?⟧
    – ⟦Luc Roy: Trois belles pommes.⟧ »
    """,
    """
    « — ⟦Luc Roy: Tu viens demain⟧ ? demande Luc Roy.
    — ⟦Jane Kerven: Non, je travaille⟧ », répond Jane Kerven.
    """,
    """
    La scène se passe au marché.
    « – ⟦?: Bonjour, madame.⟧
    – ⟦?: Bonjour, que voulez-vous ?⟧
    – ⟦?: Trois pommes.⟧ »
    """,
    // Lines that no verb of saying tells, and one that names somebody.
    """
    Luc Roy attendait. Il demanda :
    — ⟦Luc Roy: Tu es là ?⟧
    Le vent tomba. Elle recula :
    — ⟦?: Je ne suis pas Jeanne.⟧
    """,
    """
    — ⟦?: Que me voulez-vous ?⟧
    — ⟦?: Je passais par là.⟧
    — ⟦?: Merci.⟧
    """,
    """
    « ⟦?: Que faites-vous pour le port ?⟧ »
    – ⟦?: Ah non !⟧
    – ⟦?: Bah si, quand même !⟧ »
    """,
    // A list is no dialogue.
    """
    Nos conseils pour le port :
    — Prenez votre temps.
    — Ne laissez jamais votre enfant seul.
    — Appelez les secours !
    """,
    """
    Au programme du port :
    — Samedi, concert de la criée.
    — Dimanche, marché des pêcheurs.
    """,
    """
    Voici nos conseils pour l'été :
    — Buvez beaucoup d'eau !
    — Fermez vos volets !
    """,
    """
    Le programme :
    — Qui a peur des vagues ?
    — Mon oncle du phare.
    """,
    """
    Elle recula :
    — ⟦?: Vous me cherchez ?⟧
    — ⟦?: Oui, pour le bac.⟧
    """,
    """
    La réponse du port :
    — ⟦?: Je ne partirai pas.⟧
    """,
    """
    Le village attend la neige.
    — ⟦Luc Morel: Combien de temps faut-il ?⟧ demande Luc Morel.
    — ⟦Yann Queffel: Cinquante-deux minutes⟧, répond Yann Queffel, pompier volontaire.
    """,
  ]) func dialogues(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }
}
