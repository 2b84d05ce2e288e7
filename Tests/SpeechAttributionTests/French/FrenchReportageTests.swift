import SpeechAttribution
import Testing

/// How French reportage brings in those who speak: by contrast, by answer, by verbs and nouns that no list holds.
@Suite struct FrenchReportageTests {
  @Test(arguments: [
    // Behind a question in marks another sentence begins.
    "« ⟦Luc Roy: On attend⟧, tempête Luc Roy, le maire du bourg. ⟦Luc Roy: Qui paiera ?⟧ » Le conseil assure que ⟦Le conseil~ tout est prévu⟧.",
    // Who is about to speak opens a sentence: by a verb that no list holds, past complements, appositions and contrasts.
    "La présidente écoute. La mère de la victime éclate en sanglots. « ⟦mère de la victime: Pardon ? Jamais⟧ », hurle-t-elle.",
    "Jeanne Roy est venue. Le fleuriste d'en face opine. « ⟦fleuriste d'en face: Ils font le tour⟧ », regrette-t-il.",
    "La présidente écoute. À la barre, la vidéaste, voix blanche, raconte les insultes. « ⟦vidéaste: J'ai arrêté de vivre⟧ », résume-t-elle.",
    "Son avocate, Me Anne Roy, conteste. L'ex-directrice financière, qui a quitté la firme, parle. « ⟦ex-directrice financière: Tout est faux⟧ », jure-t-elle.",
    "« ⟦Colette: J'ai tout vu⟧ », dit Colette, 78 ans. Sa fille la serre dans ses bras. « ⟦fille: Elle ne voulait pas partir⟧ », confie-t-elle.",
    "« ⟦Luc Roy: On survit⟧ », dit Luc Roy. « ⟦Paul Kerven: Pas nous⟧ », dit Paul Kerven, président du syndicat. Le jeune agriculteur, lui, enrage. « ⟦Luc Roy: Qui va payer ?⟧ »",
    "« ⟦Luc Roy: C'est vu⟧ », dit Luc Roy, attablé. Le promoteur, joint par téléphone, assure que ⟦promoteur~ rien n'est décidé⟧.",
    "Les chercheurs ont suivi douze oiseaux. Résultat : « ⟦chercheurs: ils dorment d'un œil⟧ », résument-ils.",
    "Le syndicat de rivière botte en touche : « ⟦syndicat de rivière: L'heure est à la solidarité.⟧ »",
    // Whom a noun fits less than others.
    "Anne Roy, du collectif Vigie, est venue. La préfète tranchera. « ⟦préfète: Rien n'est décidé⟧ », dit-elle.",
    "Le manager, Luc Roy, a parlé. « ⟦Luc Roy: On a mal joué⟧ », dit-il. Le président a parlé d'une « ⟦président~ honte⟧ ». « ⟦président: Ils vont m'entendre⟧ », a-t-il promis.",
    "Marcelle, 92 ans, sourit. « ⟦Marcelle: C'est mon soleil⟧ », dit-elle. La directrice admet que ⟦directrice~ les bras manquent⟧.",
    "« ⟦Luc: Ça sentait le fromage⟧ », raconte Luc, passager du vol. Le commandant de bord a invoqué « ⟦commandant de bord~ la prudence⟧ ».",
    "Le Monégasque Luc Roy a été percuté. « ⟦Luc Roy: Il n'a rien à faire là⟧ », a-t-il dit. « ⟦patron de l'écurie italienne: C'est une honte⟧ », a pesté le patron de l'écurie italienne.",
    "Paul Roy, président du club de billard, est là. Prudent, le maire attend : « ⟦maire: On votera en juin.⟧ »",
    "« ⟦mère: Elle chante⟧ », dit sa mère. Zélie sourit. « ⟦Zélie: Elle exagère⟧ », dit-elle. La jeune femme hausse les épaules. « ⟦Zélie: Demain, on m'oubliera.⟧ »",
    "Zélie chante depuis dix ans. « ⟦Zélie: J'écris la nuit⟧ », dit-elle. Sa mère l'a élevée. « ⟦Zélie: Elle chantait toujours en cousant.⟧ »",
    "Un creuseur rescapé décrit un bruit de tonnerre. « ⟦creuseur rescapé: J'ai couru⟧ », raconte ce père de quatre enfants.",
    "« ⟦Antonio: On jouait toute la nuit⟧ », dit Antonio. « ⟦Antonio: On dansait aussi⟧ », rigole ce colosse.",
    "« ⟦Luc Roy: Il est fou⟧ », dit Me Luc Roy. « ⟦expert: Non⟧ », dit l'expert. « ⟦Luc Roy: Quatre heures pour une vie !⟧ », ironise le pénaliste.",
    "L'ancien préfet a reçu l'entrepreneur du port. Ce dernier soutient que ⟦entrepreneur du port~ les deux hommes dînaient ensemble⟧.",
    // Another of the same noun; titles that nobody says.
    "« ⟦voisine: On attend⟧ », témoigne une voisine. « ⟦autre voisine: On en a assez⟧ », poursuit une autre voisine.",
    "« ⟦interprète de titres: On s'y perd⟧ », dit l'interprète de titres comme « ⟪Le Vieux Quai⟫ », « ⟪J'te l'dis⟫ » et « ⟪Rade⟫ ».",
    "Jane Roe revient à Barel, autrice d'un premier long-métrage, « ⟪Une fille qui va bien⟫ », présenté mardi.",
    // Whom the sentence behind the words names, or what stands right behind them.
    "« ⟦Jane Roe: Il n'y aura plus de bateau.⟧ » Ces mots durs sont ceux de Jane Roe.",
    "« ⟦mère de famille: On est où, là ? On ne peut plus vivre ici.⟧ » Ainsi a réagi une mère de famille.",
    "L'eau, « ⟦voisine~ folle et boueuse⟧ » comme l'a décrit une voisine, a ruisselé jusque dans les maisons.",
    "« ⟦Luc Roe: C'est une honte⟧ », avait réagi dans un premier temps Luc Roe.",
    "« ⟦Jane Roe: On vend peu⟧ », dit Jane Roe, la libraire. L'opticienne regrette de partir. « ⟦opticienne: C'est dur, je m'en vais.⟧ »",
    "« ⟦Luc Roe: Ce n'est pas un hasard⟧, s'est emporté Luc Roe, à bout, au poste de secours. ⟦Luc Roe: Je suis en colère.⟧ »",
  ]) func people(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // Whoever answers in court.
    "« ⟦Luc Roy: Je n'ai rien signé⟧ », dit Luc Roy, le prévenu. « ⟦présidente: Alors qui ?⟧ », demande la présidente. « ⟦Luc Roy: Mon associé.⟧ »",
    // Another's sentence stands between two of marks.
    "« ⟦Anne Roy: On m'a dit de me taire⟧ », dit Anne Roy. « ⟦élu de droite: Elle a raison trop tôt⟧ », sourit un élu de droite. Elle hausse les épaules. « ⟦Anne Roy: On ne le dit jamais à un homme.⟧ »",
    // Names, peoples and parties beside nouns.
    "« ⟦député Renaissance: On va dans le mur⟧ », s'inquiète un député Renaissance.",
    "La Niçoise Anne Roy a battu la Tchèque Petra Havlova. « ⟦Petra Havlova: Je souffrais⟧ », a dit celle-ci. La Française a coupé court : « ⟦Anne Roy: Laissez-moi dormir.⟧ »",
    "Victoire au bout du suspense pour Anne Roy. « ⟦Anne Roy: J'ai tout lâché⟧ », a confié la Savoyarde.",
    "L'Autrichienne Lena Hofer est tombée. « ⟦Lena Hofer: J'ai mal⟧ », a-t-elle dit.",
    "Le Néerlandais Joost de Wit plaide non coupable : « ⟦Joost de Wit: J'avais la corde.⟧ »",
    "La patronne de la police de Barel, la commissaire Anne Roy, parle d'une « ⟦Anne Roy~ équipe chevronnée⟧ ».",
    "« ⟦ancien élève: On riait⟧ », se souvient l'ancien élève. « ⟦ancien élève: On travaillait aussi⟧ », dit-il.",
    "Le marché ferme jusqu'à Noël. Le fleuriste d'en face opine. « ⟦fleuriste d'en face: Les gens font le tour⟧ », regrette-t-il.",
    // Incises inside marks: object pronouns, roles that no list holds, ages, what commas set off.
    "« ⟦Raymond: C'est vu⟧, la coupe Raymond, 80 ans, casquette sur le crâne. ⟦Raymond: Ils iront ailleurs.⟧ »",
    "« ⟦Anne Roy: Personne n'a crié⟧, raconte la perchiste Anne Roy. ⟦Anne Roy: On s'est regardées.⟧ »",
    "« ⟦Luc Roy: On a mille demandes⟧, explique, sous le sceau du secret, Luc Roy, agent du port. ⟦Luc Roy: Faites le calcul.⟧ »",
    "Luc Roy a gagné. « ⟦Luc Roy: J'ai fermé les yeux⟧, s'est marré le Grenoblois. ⟦Luc Roy: C'était long.⟧ »",
    "« ⟦fils: Avec quatre cents bêtes, on survit⟧ », le coupe son fils.",
    "« ⟦avocat: Il a besoin de temps⟧ », s'est contenté de dire son avocat.",
    // Who speaks through others, or where.
    "Le ministère a réagi par la voix de son porte-parole, Luc Roy : « ⟦Luc Roy: Pas de leçons.⟧ »",
    "Du côté de la production, on précise que ⟦la production~ le contrat court jusqu'en mai⟧.",
    "Chez Valtec, on rétorque que ⟦Valtec~ les marges baissent⟧.",
    "Une version contestée par la mairie : « ⟦la mairie: Il n'en a rien été.⟧ »",
    "« ⟦Anne Roy: Non, je ne quitte pas la chaîne⟧ » : interrogée par « ⟪Le Port⟫ », Anne Roy a mis fin aux rumeurs.",
    "« ⟦la cour: Un gâchis d'argent public⟧ » : c'est en ces termes que la cour juge le projet.",
    "« ⟦Christine: On ne vit plus, on survit ici⟧ ». Christine, 53 ans, travaille au port.",
    "La régie « ⟦La régie~ présente ses excuses aux voyageurs⟧ ».",
    // Marks that quote nobody.
    "Ce que l'on appelle une « ⟪tension sur les effectifs⟫ » est un abandon. Luc Roy voit « ⟪ses⟫ » marins.",
    "« ⟦Luc Roy: Je cuisine ce que j'aime⟧ », dit Luc Roy en montrant sa « ⟪soupe de cailloux⟫ ».",
    "Derrière Luc Roy, un panneau : « ⟦?: Qui sème la misère récolte la colère.⟧ » Luc Roy est venu.",
    "Anne Roy revient avec « ⟪Phosphore⟫ », un disque.",
    "Luc Roy a couru le 800 mètres en 1'43''12. « ⟦Luc Roy: J'y suis⟧ », a-t-il dit.",
    // Where a report ends, or begins.
    "Le procureur a confirmé qu'⟦procureur~ une enquête était ouverte⟧, sans donner plus de détails.",
    "La direction estime que ⟦La direction~ la grève n'est « pas justifiée »⟧ et appelle les marins « ⟦La direction~ au calme⟧ ».",
    "Valtec a présenté ses excuses et rappelé que ⟦Valtec~ les cirés étaient offerts⟧.",
    "Luc Roy a contesté ⟦Luc Roy~ avoir rencontré le promoteur⟧.",
    // Counsel at the start of a sentence, and a witness who answers.
    "Me Kerven se lève. « ⟦Kerven: Qu'avez-vous vu ?⟧ » Le témoin hésite. « ⟦témoin: Une ombre.⟧ » « ⟦Kerven: Un homme ?⟧ », insiste l'avocat. « ⟦témoin: Je crois.⟧ »",
    // Two who were named, by their order; groups that were counted; titles, and who heard a witness.
    "Luc Roy et Paul Kerven s'affrontent. « ⟦Luc Roy: On ira⟧ », promet le premier. « ⟦Paul Kerven: Jamais⟧ », répond le second.",
    "Anne Roy affronte Léa Brun. La première se tait ; la seconde demande « ⟦Léa Brun~ un débat à la loyale⟧ ».",
    "Trois hommes l'ont bousculée. « ⟦hommes: Où est l'argent ?⟧ », répétaient-ils.",
    "Barel accueille le docteur Popescu. Le praticien roumain, 52 ans, a quitté son port. « ⟦Popescu: On m'apporte des œufs⟧ », s'amuse-t-il.",
    "« ⟦témoin: Il volait très bas⟧ », a rapporté un témoin à l'AFP.",
    "« ⟦Luc Roy: C'est fini⟧ », a dit Me Luc Roy. « ⟦Luc Roy: Il n'a plus la force de venir⟧ », a expliqué son conseil.",
    "« ⟦Luc Roy: J'ai perdu une étoile⟧ », dit Luc Roy. À la mairie, on soupire. « ⟦?: Rien de neuf⟧ », se contente-t-on de rappeler.",
    "La ministre déléguée a promis de « ⟦ministre déléguée~ débloquer les dossiers⟧ ». France Assureurs attend.",
    "« ⟦Luc Roy: Rien n'est fait⟧ », dit Luc Roy, de Sud-Santé. Son compagnon acquiesce. « ⟦compagnon: Rien⟧ », dit-il. Le maire, lui, va se battre. « ⟦maire: C'est une ville qui meurt⟧ », a-t-il dit.",
    "« ⟦fils de Robert: J'ai ri⟧ », raconte le fils de Robert. Puis il a visité. « ⟦fils de Robert: Je veux une chambre⟧ », plaisante-t-il.",
    "Luc Roy, 26 ans, accusé de vol, se tait. Le président l'interrompt. « ⟦président: Et les coups ?⟧ »",
    "Le FC Barel recevra Vernay. La boulangère a coloré ses brioches. « ⟦boulangère: Mon mari n'a plus de voix⟧ », rigole-t-elle.",
    "Réponse de Luc Roy, sur son compte : « ⟦Luc Roy: Elle est très claire.⟧ »",
    // Whoever is told of behind the verb is no subject; whose party is known holds the seat.
    "« ⟦Manon Roy: Vous volez les Français⟧ », a tonné Manon Roy (LFI). La présidente de séance a rappelé l'Insoumise à l'ordre. « ⟦présidente de séance: Ce n'est pas un meeting⟧ », a-t-elle lancé. « ⟦Manon Roy: Ni un conseil⟧ », a répondu la députée.",
    "« ⟦chauffeur: Une roue a lâché⟧ », a expliqué le chauffeur aux gendarmes.",
    "Alexis Roy est venu. Leur père, ancien joueur, se fait prudent. « ⟦père: Il faut passer le bac⟧ », rappelle-t-il.",
    "Le curé, Jean Roy, pleure. « ⟦Jean Roy: On m'arrache tout⟧ », dit-il. Le commissaire chargé du dossier évoque « ⟦commissaire chargé du dossier~ une commande⟧ ». Et de préciser que ⟦commissaire chargé du dossier~ ces objets sont « invendables »⟧.",
    // Moods, places of «on», contrasts in front, roles within other phrases.
    "Émue, l'épouse du pêcheur a pleuré. « ⟦épouse du pêcheur: Dix ans qu'on attend⟧ », a-t-elle hoqueté.",
    "« ⟦Monique: C'est la famille⟧ », oppose Monique. À la chambre de commerce, on joue les Normands : « ⟦chambre de commerce: Chacun doit choisir.⟧ »",
    "La CFTC a d'ores et déjà prévenu qu'⟦CFTC~ elle saisirait le juge⟧.",
    "« ⟦Luc Roy: Je n'ai reçu aucun ordre⟧ », a dit Luc Roy. Pour sa part, le rapporteur a dénoncé « ⟦rapporteur~ une mémoire trouée⟧ ».",
    "« ⟦femme: Il a essayé une fois⟧, le taquine sa femme. ⟦femme: On est rentrés le lendemain.⟧ »",
    "Six mois avec sursis pour l'ancien trésorier, qui a reconnu ⟦ancien trésorier~ avoir puisé dans la caisse⟧.",
    "Dans les coulisses, son partenaire avait gardé le secret. « ⟦partenaire: J'ai menti toute la journée⟧ », s'amuse-t-il.",
    "Le ministre s'est contenté de rappeler que ⟦ministre~ sa politique n'avait pas changé⟧. Elle pensait parler à un ami.",
    "Le rappeur Kalif a été relaxé. « ⟦Kalif: Je respecte la police⟧ », a-t-il plaisanté. Le syndicat Unité s'étouffe. « ⟦Unité: C'est un permis d'insulter⟧ », dénonce-t-il.",
    "« ⟦Anne Roy: Un crime⟧ », s'étrangle Anne Roy. Le vainqueur, l'Éthiopien Tadesse Worku, est venu. « ⟦Tadesse Worku: C'est elle la reine⟧ », a-t-il dit.",
    // Brackets, dashes, one more of several, and what only tells of a source.
    "« ⟦Lilou: C'est quand papa rit fort⟧ » (Lilou, 6 ans). « ⟦Adam: C'est un gâteau sans couteau⟧ » (Adam, 8 ans).",
    "« ⟦Luc Roy: La loi est claire⟧ – insiste Luc Roy, le directeur des services –, ⟦Luc Roy: elle ne permet rien⟧ ».",
    "« ⟦riverain: Ça a fait boum⟧ », dit un riverain. « ⟦?: Moi, j'ai plongé⟧ », jure un troisième.",
    "Un chiffre trop bas, à en croire la CGT, qui parle de « ⟦CGT~ un poste sur cinq⟧ ».",
    "« ⟦Yves Roy: La neige est traître⟧ », prévient l'adjudant Yves Roy. « ⟦patron du gîte: Ils étaient heureux⟧ », se rappelle le patron du gîte.",
    "« ⟦Luc Roy: J'ai demandé pardon à mon père⟧ » : à la barre, Luc Roy craque.",
    "Leur propriétaire, une retraitée, a pleuré. La procureure n'a pas mâché ses mots. « ⟦procureure: C'est de l'entassement⟧ », a-t-elle cinglé.",
    "L'association demande l'interdiction de chasser. Luc Roy a parlé. « ⟦Luc Roy: On verra⟧ », dit-il. Le jury a été séduit par « ⟦Le jury~ la légèreté du geste⟧ ».",
    "« ⟦Hugues: On le garde⟧ », assure Hugues, l'aîné. « ⟦Aymeric: Jamais⟧ », réplique Aymeric, le cadet. Le notaire de famille s'arrache les cheveux. « ⟦notaire de famille: Quelle haine⟧ », soupire-t-il.",
    "« ⟦directeur adjoint: Tout a été payé⟧ », tonne son directeur adjoint. « ⟦maire: On cherche⟧ », élude le maire.",
    "Son créateur, Yann Roy, sourit. L'ancien étudiant de Barel a tout vendu. « ⟦Yann Roy: Ça me fera de la pub⟧ », dit le jeune patron.",
    "« ⟦Luc Roy: Je n'ai pas le choix⟧ », dit le maire, Luc Roy. « ⟦Zoé Roe: Il avait promis⟧ », rappelle Zoé Roe. « ⟦Luc Roy: J'assume⟧ », dit Luc Roy. « ⟦Zoé Roe: Vous mentez⟧ », réplique sa rivale.",
    "Luc Roy joue encore. « ⟦Luc Roy: J'aime la scène⟧ », dit le pianiste. Son médecin lui avait conseillé d'arrêter. « ⟦Luc Roy: Je lui ai répondu que non⟧ », se souvient-il.",
    "« ⟦Marc: On ramasse tout⟧ », rappelle Marc, ripeur. « ⟦délégué: Une aumône pour des forçats⟧ », s'étouffe le délégué FO.",
  ]) func words(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // The report of a sitting.
    """
    M. le président. ⟦M. le président: La parole est à Mme Anne Kerven.⟧
    Mme Anne Kerven (PS). ⟦Anne Kerven: Quand comptez-vous venir ?⟧
    M. le président. ⟦M. le président: Merci, madame.⟧
    """,
    // Sentences that begin with a title are no labels.
    """
    M. Roy est venu. Il a parlé du port.
    Mme Kerven attend. Elle a vu le port.
    M. Barel part. Il reviendra.
    """,
    // Among questions in bold a statement asks too.
    """
    Philosophe et alpiniste, Luc Roy publie un livre.
    **Pourquoi grimper ?**
    ⟦Luc Roy: Pour redescendre, d'abord.⟧
    **La mort de votre ami hante ce livre.**
    ⟦Luc Roy: Oui. Je n'ai compris qu'après.⟧
    **Et si c'était à refaire ?**
    ⟦Luc Roy: Je partirais plus tôt.⟧
    """,
    // Questions to «vous» whose answers seldom say «je».
    """
    Rencontre avec Maud Kerven, glaciologue.
    Pouvez-vous sauver les glaciers ?
    ⟦Maud Kerven: Non, pas tous. Ils fondent déjà.⟧
    Vous y croyez encore, pourtant ?
    ⟦Maud Kerven: Je n'ai pas le choix, et mes filles non plus.⟧
    Quel est votre plus beau souvenir ?
    ⟦Maud Kerven: Une nuit au sommet. Personne ne parlait.⟧
    """,
  ]) func turns(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected.replacing("**", with: ""))
  }
}
