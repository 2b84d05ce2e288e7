import SpeechAttribution
import Testing

/// Who speaks in French where much stands between the words and whoever says them, and where a clause is parted.
@Suite struct FrenchInsertionsTests {
  @Test(arguments: [
    // Verbs that make one phrase with a small noun.
    "Le patron Luc Roy est venu au port. « ⟦Anne Kerven: Personne ne montera à bord⟧ », a mis en garde la capitaine Anne Kerven.",
    "Le patron Luc Roy est venu au port. « ⟦Luc Roy: Personne ne montera à bord⟧ », a-t-il mis en garde.",
    "Le patron Luc Roy est venu au port. « ⟦Anne Kerven: Personne ne montera à bord⟧ », hausse le ton Anne Kerven.",
    "Le patron Luc Roy est venu au port. « ⟦capitaine: Personne ne montera à bord⟧ », coupe court la capitaine.",
    "Le patron Luc Roy est venu au port. « ⟦Anne Kerven: Personne ne montera à bord⟧ », tape du poing sur la table Anne Kerven.",
    "Le patron Luc Roy est venu au port. « ⟦Anne Kerven: Personne ne montera à bord⟧ », ne décolère pas Anne Kerven.",
    // Adverbs and places between a verb of no list and whoever speaks.
    "Le patron Luc Roy est venu au port. « ⟦Anne Kerven: Nous ne paierons rien⟧ », a attaqué d'emblée Anne Kerven, la maire.",
    "Le patron Luc Roy est venu au port. « ⟦Anne Kerven: Nous ne paierons rien⟧ », balaie à la sortie du conseil Anne Kerven.",
    "Anne Kerven a parlé au port. « ⟦Luc Roy: Voici notre phare⟧ », présente fièrement Luc Roy.",
    // Nouns of no list with an adjective or a relative clause.
    "« ⟦Luc Roy: C'est trop cher⟧ », dit Luc Roy.\n« ⟦écailleuse bretonne: Ça a duré dix minutes⟧ », témoigne une écailleuse bretonne qui part.",
    "« ⟦Luc Roy: C'est trop cher⟧ », dit Luc Roy.\n« ⟦bouliste: Ça a duré dix minutes⟧ », raconte un bouliste venu de Barel.",
    // «Celle qui» is whoever was told of, «celui de» somebody else.
    "Anne Kerven se présente. Celle qui dirige la caisse du conseil portuaire depuis 2014 promet de ⟦Anne Kerven~ baisser les taxes⟧.",
    "Anne Kerven est venue. Celle qui a longtemps présidé la Ligue affirme que ⟦Anne Kerven~ le quai tiendra⟧.",
    "Anne Kerven est venue. Celle qui était directrice du phare affirme que ⟦Anne Kerven~ le quai tiendra⟧.",
    "Luc Roy est mort lundi. Celui qui l'a vu tomber raconte que ⟦?~ le quai était glissant⟧.",
    "Le préfet Luc Roy a blâmé le vol. Celui qui a volé le bac a déclaré que ⟦?~ le port était vide⟧.",
    "La juge a écouté une heure. Celle qui comparaît depuis lundi affirme que ⟦?~ tout est inventé⟧.",
    "Le préfet Luc Roy défend le plan. « ⟦Paul Kerven: J'avais de l'eau dans la cave⟧ », tempête celui de Vernay, Paul Kerven.",
    "Le préfet Luc Roy défend le plan. « ⟦?: On nous a oubliés⟧ », réplique celui de Vernay.",
    // Those about somebody are not he.
    "Au cabinet de la ministre du Travail, Anne Kerven, on se dit « ⟦cabinet de la ministre du Travail~ inquiet⟧ ».",
    "Dans l'entourage du maire Luc Roy, on juge le plan « ⟦entourage du maire~ fragile⟧ ».",
    // What is read has nobody in mind for its speaker.
    "Luc Roy insiste. Une note parle de rouille. « ⟦?: Le pont demande des soins⟧ », pouvait-on y lire.",
    // Through whom a body speaks.
    "Le professeur Luc Roy doute. « ⟦Luc Roy: Chacun pense à soi⟧ », dit-il.\nLa Ligue, par la voix de son porte-parole Paul Kerven, a appelé au calme. « ⟦Paul Kerven: Le port a faim⟧ », a-t-il lancé.",
    // Newsrooms only gather.
    "⟦récits~ Les marins ont cru à un jeu⟧, selon des récits recueillis sur place par l'AFP.",
    "⟦pompiers~ Le feu a duré six heures⟧, selon un décompte communiqué à l'AFP par les pompiers.",
    // Adverbs, events, letters of cantons and joined places.
    "Luc Roy arrive souvent dix minutes en avance, « ⟦Luc Roy~ par politesse⟧ ».",
    "Anne Kerven a signé. Mieux, ajoute la maire, ⟦Anne Kerven~ les travaux commenceront lundi⟧.",
    "La visite de Luc Roy intervient après un hommage au « ⟪grand fils du port⟫ ».",
    "L'atelier de Barel (VS) ferme. « ⟦le groupe: Nous n'avons pas le choix⟧ », a dit le groupe.",
    "La mairesse de Barel–La Petite-Anse, Anne Kerven, a dit : « ⟦Anne Kerven: Nous verrons.⟧ »",
    "Le directeur de la ligne Barel–Vernay, Luc Roy, a dit : « ⟦Luc Roy: Nous verrons.⟧ »",
    "Le débat Roy–Le Kerven aura lieu. « ⟦Le Kerven: Jamais⟧ », a dit Le Kerven.",
    "Le débat Roy–La Perrière aura lieu. « ⟦La Perrière: Jamais⟧ », a dit La Perrière.",
    // A thing with words on it has another for its object.
    "L'écriteau « ⟪Luc Roy doit payer⟫ » agace au plus haut point le préfet.",
    "Une pancarte « ⟪Le phare doit vivre⟫ » accueille devant le port le préfet Luc Roy.",
    "Une pancarte « ⟪Le phare doit vivre⟫ » attend devant le port le préfet Luc Roy.",
  ]) func speakers(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // What the words tell of does not say them.
    "Luc Roy a pris la parole. « ⟦Luc Roy: On a eu froid⟧ », a-t-il dit. Si dix marins « ⟦Luc Roy~ ont trouvé un quai⟧ », c'est peu. « ⟦Luc Roy: On ira au tribunal⟧ », a-t-il ajouté.",
    "Réplique sèche de la ministre Anne Kerven : le port public « ⟦Anne Kerven~ n'est pas à vendre⟧ ».",
    // «Laisser» leads to «entendre».
    "La mairie a laissé entendre que ⟦La mairie~ le port fermerait⟧.",
    // Whoever is cared for or pressed keeps the floor.
    "« ⟦Anne Kerven: Il m'a poussée⟧ », commence Anne Kerven. Le président, Luc Roy, l'invite à boire. « ⟦Anne Kerven: Il riait, je tremblais.⟧ » Elle s'arrête.",
    "Anne Kerven tremble. Son frère lui tend un verre. « ⟦Anne Kerven: J'ai perdu mes cartes et mes photos.⟧ » Elle se tait.",
    // Whoever answers, or says «vous» to the other, speaks himself.
    "« ⟦Anne Kerven: Je suis ravie⟧ », a dit Anne Kerven. Luc Roy lui répond. « ⟦Luc Roy: Le quai est à tous.⟧ » Elle sourit.",
    "« ⟦Anne Kerven: Je suis ravie⟧ », a dit Anne Kerven. Le préfet Luc Roy la rassure. « ⟦Luc Roy: On va rouvrir le quai.⟧ » Elle rit.",
    "« ⟦Paul Kerven: Le quai est vide⟧ », a dit Paul Kerven. Le préfet Luc Roy l'admet. « ⟦Luc Roy: La règle est dure.⟧ » Il se lève.",
    "« ⟦Anne Kerven: Je suis ravie⟧ », a dit Anne Kerven. Le préfet Luc Roy lui tend un verre. « ⟦Luc Roy: Vous serez bien ici.⟧ » Elle rit.",
    // Behind an incise a clause with a source of its own.
    "Le port ferme, a dit la mairie, et les quais seront « ⟦Ligue des marins~ déserts⟧ » lundi, selon la Ligue des marins.",
    // Another report in a relative clause.
    "L'avocat Luc Roy a affirmé que ⟦Luc Roy~ son client payait l'amende⟧, dont la procureure Anne Kerven a dit qu'⟦Anne Kerven~ elle était « douce »⟧.",
    "Le maire Luc Roy a annoncé que ⟦Luc Roy~ le bac partirait⟧, ce que la préfète Anne Kerven a jugé « ⟦Anne Kerven~ absurde⟧ ».",
    // Sources and incises in the midst of a clause.
    "⟦Luc Roy~ Le bac n'a jamais⟧, selon Luc Roy, ⟦Luc Roy~ heurté le quai⟧.",
    "⟦Anne Kerven~ Ce phare est⟧ selon la gardienne Anne Kerven ⟦Anne Kerven~ une ruine sans nom⟧.",
    "⟦Anne Kerven~ Le plan permettra⟧, selon Anne Kerven, ⟦Anne Kerven~ de loger cent marins⟧.",
    "⟦Anne Kerven~ Mieux vaut⟧, selon Anne Kerven, ⟦Anne Kerven~ un quai vide qu'un port fermé⟧.",
    "⟦Anne Kerven~ La règle est simple⟧, explique Anne Kerven : ⟦Anne Kerven~ chaque marin donne une heure par mois⟧.",
    "⟦Anne Kerven~ Le constat est rude⟧, selon Anne Kerven, la gardienne : ⟦Anne Kerven~ le phare a perdu sa lampe⟧.",
    "⟦Luc Roy~ Le prix monte vite⟧, selon Luc Roy, député de Barel : ⟦Luc Roy~ le port ferme lundi⟧.",
    "⟦Luc Roy~ Le prix monte vite⟧, selon Luc Roy, le député de Barel : ⟦Luc Roy~ le port ferme lundi⟧.",
    // «Que» may only compare.
    "⟦Anne Kerven~ Les filets n'ont pas été comptés⟧, s'est étonnée Anne Kerven, pas plus que la vieille barque.",
    "⟦Anne Kerven~ Le chalutier est parti trop tôt⟧, regrette Anne Kerven, plutôt que d'attendre la marée haute.",
    // A role with its name leads to words alone in their paragraph.
    "La gardienne du phare, Anne Kerven, dénonce la méthode et réclame une réunion.\n« ⟦Anne Kerven: Je suis triste de l'apprendre ainsi. On m'a oubliée.⟧ »",
  ]) func clauses(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // Others, the latter, and whoever a possessive means.
    "« ⟦Luc Roy: J'ai de l'eau dans la cave⟧ », dit Luc Roy, marin. Plusieurs préfets sont venus. « ⟦Anne Kerven: On nous a oubliés⟧ », tempête celle de Vernay, Anne Kerven. La préfète salue les marins.",
    "⟦?~ D'autres ont attendu des heures, sans réponse⟧, disent-ils.",
    "« ⟦marin: C'est long⟧ », soupire un marin. Un autre, venu du nord, estime que ⟦?~ le bac ne partira plus⟧.",
    "« ⟦marin: C'est long⟧ », soupire un marin. Un autre assure que ⟦?~ le bac partira demain matin⟧.",
    "Anne Kerven a écrit au préfet. Ce dernier a promis que « ⟦préfet~ rien ne changerait⟧ ».",
    "« ⟦Luc Roy: C'est long⟧ », dit Luc Roy.\nAnne Kerven, la gardienne, comprend. À son avis, ⟦Anne Kerven~ il a « raison »⟧.",
    "L'enseignant-chercheur, auteur d'un livre sur les ports, a soutenu que ⟦enseignant-chercheur~ la marée monte plus vite⟧.",
    "« ⟦ministre: Nous tiendrons⟧ », avait promis la ministre en septembre dernier.",
    "⟦longue étude~ Dormir peu abîme le cœur⟧, conclut une longue étude publiée lundi dans une revue.",
    "Le patron Luc Roy annonçait ⟦Luc Roy~ ne pas exclure des départs au port⟧.",
    "L'entraîneur, Luc Roy, a assuré ⟦Luc Roy~ avoir tout prévu⟧.\n »⟦Luc Roy: J'ai travaillé avant le match⟧ », a-t-il dit.",
    "L'entraîneur, Luc Roy, est calme. Il veut  »⟦Luc Roy~ habituer⟧ » son groupe au froid.",
  ]) func people(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // Titles: a label names whoever speaks, a place nobody.
    "Anne Kerven : « ⟦Anne Kerven: Je n'ai jamais voulu partir⟧ »\nBlessée en mai, la gardienne de Vernay est revenue samedi.",
    "Crue dans l'Aude : « ⟦?: L'eau est montée d'un coup⟧ »\nTrois barques ont coulé. « ⟦Luc Roy: On est montés sur le toit⟧ », raconte Luc Roy.",
  ]) func titles(_ expected: String) {
    #expect(picture("# " + plain(expected), .french) == expected)
  }
}
