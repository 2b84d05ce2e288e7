import SpeechAttribution
import Testing

/// What the French press writes in ways of its own: open-ended verbs, demonyms, roles that nobody bore before.
@Suite struct FrenchPressTests {
  private func names(of text: String) -> [String] {
    attribute(article(text), language: .french).speakers.map(\.name)
  }

  @Test(arguments: [
    // Verbs that no list holds, told by their place.
    "« ⟦Bastien Loubet: On se calme tous ici⟧ », se convainc Bastien Loubet.",
    "« ⟦père de famille: On verra bien demain⟧ », s'épanche un père de famille.",
    "« ⟦Luc Arnoux: On verra bien demain⟧ », a philosophé le maire Luc Arnoux.",
    "Anne Roy attend. « ⟦Anne Roy: Jamais⟧ », frémit-elle.",
    // A verb within a sentence keeps its object.
    "Le phare, dit « ⟪des brumes⟫ », fascine une voyageuse.",
    // Unnamed others speak, and nobody else for them.
    "« ⟦compagne: C'est dur⟧ », confirme sa compagne. « ⟦?: On dort peu⟧ », confie un autre. « ⟦?: On tient⟧ », lance l'un d'eux.",
    // Where somebody is from.
    "Cristiano Valdo a marqué. « ⟦Cristiano Valdo: Je suis heureux ce soir⟧ », a souri le Portugais.",
    // A noun of the trade that the pack does not know.
    "Morgan Sirven a répondu. « ⟦Morgan Sirven: Je resterai ici⟧ », a déclaré le milieu de terrain en zone mixte.",
    // A role that nobody has borne.
    "Jean Lahaye a répondu au chef du parti, Omar Sokna. « ⟦Jean Lahaye: Le pays va bien.⟧ », a déclaré l'ancien maire de Delme.",
    "Luc Ferrandi quitte le port en ordre. Mais le principal intéressé admet ⟦Luc Ferrandi~ avoir eu des « problèmes »⟧.",
    // Two unnamed people are two, a general noun aside.
    "Le chauffeur du car s'est tu. « ⟦maire: Une conduite trop rapide⟧ », avance le maire.",
    "Un pêcheur du port est arrivé. « ⟦pêcheur du port: Je rentre demain⟧ », dit le quadragénaire.",
    // A street is nobody, nor is a body that does nothing.
    "Le car attendait avenue Adrien Stas, hier. « ⟦?: Il roulait bien vite⟧ », a-t-il dit.",
    // In court nobody is taken for another.
    "L'avocat général a réclamé dix ans. L'accusé s'est levé. « ⟦accusé: Pardon à tous⟧ », a-t-il dit.",
    "La Cour d'assises siégeait. « ⟦retraité: Je ne voulais pas⟧ », assure le retraité.",
    "« ⟦Kerven: Rien n'est joué⟧ », a dit Me Kerven. En fin de journée, l'accusé lui a souri. « ⟦accusé: Merci⟧ », a-t-il soufflé.",
    // Kin are two; a noun of a trade is nobody told of long ago.
    "Un homme lève le poing. La pluie tombe. Le père est sorti en disant « ⟦père: On l'a eu, on l'a eu enfin⟧ ».",
    "Un homme lève le poing. La pluie tombe. La nuit vient. Plus tard, le conducteur a dit que ⟦conducteur~ le frein avait lâché⟧.",
    "« ⟦Anne Roy: Il va bien⟧ », dit Anne Roy, la sœur du skipper. « ⟦mère du skipper: Je l'attends⟧ », dit la mère du skipper.",
    // Whoever is told by a party.
    "Luc Roy écoute. À en croire le socialiste, ⟦Luc Roy~ tout va bien⟧. « ⟦Luc Roy: Oui⟧ », ajoute le socialiste.",
    // Whoever has an age is a person; whoever is of a body keeps his own name.
    "Ravenne, 74 ans, vient d'arriver au port. « ⟦Ravenne: J'y pense depuis longtemps⟧ », dit-elle.",
    "Hier, FO a dit qu'⟦FO~ elle maintenait son appel à la grève⟧. « ⟦Luc Kerven: On y va⟧ », a expliqué Luc Kerven de FO.",
    "La CGT Marins ira lundi. « ⟦SUD-Rail: On y va⟧ », annonce SUD-Rail.",
    "Ladislas de Kerven, 27 ans, est là. « ⟦Ladislas de Kerven: On part⟧ », se réjouit le skipper.",
    // Whose words they are is told right before, or behind.
    "Une crainte relayée par Anne Kerven « ⟦Anne Kerven~ on ne dort plus, on a peur pour le port⟧ ».",
    "Les filles de Luc Roy sont lasses. « ⟦Anne Kerven: Je suis lasse.⟧ » Les premiers mots d'Anne Kerven résument tout.",
    "« ⟦Anne Kerven: On rentre⟧ », a commenté l'ailière et capitaine Anne Kerven au micro.",
    "« ⟦Luc Roy: On verra demain⟧ », souligne le maire du village, Luc Roy sur le quai.",
    // A post is somebody else's.
    "Le chef du port, Luc Roy, est venu. De l'avis du préfet, ⟦préfet~ ce quai « va changer la vie des gens »⟧.",
    "Son confrère, Me Roy, se tait. « ⟦procureur: La société attend une réponse⟧ », a estimé le procureur.",
    "Le chef de l'État se tait. « ⟦président du club: Il faut aller vite⟧ », martèle le président du club.",
    "L'idée déplaît à la CPME, où l'on juge le projet « ⟦CPME~ intenable pour tous⟧ ».",
    "On nous répète que le port va bien. « ⟦Luc Roy: C'est faux⟧ », dit Luc Roy.",
    "Au camp Barel, un officier de la Garde maritime (GM) a indiqué que ⟦officier de la Garde maritime~ les marins avaient fui⟧.",
    "Le skipper de l'équipe française Valtec Ouest a fini. « ⟦skipper de l'équipe française Valtec Ouest: On a tenu jusqu'au bout.⟧ »",
    // A short sentence of one's own.
    "Le pêcheur du port hausse les épaules. « ⟦pêcheur du port: Je maintiens.⟧ »",
    // Verbs of two words, and one of Latin.
    "La grève a été votée par Luc Roy. « ⟦Anne Kerven: Je pars⟧ », a laissé tomber Anne Kerven.",
    "Le village attend. « ⟦Anne Kerven: Elles en ont beaucoup.⟧ » Dixit Anne Kerven, syndique de Barel.",
    "« ⟦vingtaine d'habitants: On attend depuis hier⟧ », scandent une vingtaine d'habitants.",
    // Whoever is named behind the words, with all that is told of him.
    "« ⟦Luc Kerven: C'est une première.⟧ » Luc Kerven (LR), maire de Barel, confirme son départ.",
    "Autre nouveau maire : Luc Kerven. Il succède à Jean Roy. « ⟦Luc Kerven: C'est beau⟧ », sourit-il.",
    "Sa présidente depuis dix ans, Odile Kerven, s'en désole. « ⟦Odile Kerven: C'est dur⟧ », dit sa présidente.",
    "Le chef de l'État est là. « ⟦Luc Kerven: On tiendra⟧ », a dit le chef de l'État. Luc Kerven partira demain à Barel.",
    // An epithet by party: a member, or the only one in view; else somebody of his own.
    "Marc Serval critique Paul Noiret. « ⟦caquiste: Ce budget est une honte⟧ », dit le caquiste.",
    "Marc Serval (LR) débat avec Paul Noiret (PS). « ⟦Marc Serval: Vous mentez⟧ », lance le républicain. « ⟦Paul Noiret: Non⟧ », répond le socialiste.",
    "Marc Serval a reçu Paul Noiret, du Parti socialiste. « ⟦Paul Noiret: Ce quai est trop cher⟧ », a répondu le socialiste.",
    "Paul Noiret (LR) a inauguré le pont. « ⟦socialiste: Nous le voulions⟧ », a dit le socialiste.",
    "L'écologiste Anne Roy et la socialiste Léa Brun débattaient. « ⟦Anne Roy: Fermons⟧ », dit l'écologiste. « ⟦Léa Brun: Non⟧ », rétorque la socialiste.",
    "Paul Noiret, rival du communiste Marc Serval, est venu. « ⟦Marc Serval: Nous voterons⟧ », a dit le communiste.",
    "Tom Maes a devancé l'Allemand Karl Voss. « ⟦Tom Maes: Il était fort⟧ », a dit le Belge.",
    "L'Allemand Karl Voss a devancé le Belge Tom Maes. « ⟦Karl Voss: J'y étais⟧ », dit l'Allemand. « ⟦Tom Maes: Il était fort⟧ », admet le Belge.",
    "L'Espagnol a battu Tom Maes. « ⟦Espagnol: J'ai bien joué⟧ », a dit l'Espagnol.",
    // Who share a clause, answer each other or are told of by each other are two.
    "Luc Kerven a reproché au Premier ministre son silence. « ⟦Luc Kerven: Il se cache⟧ », a-t-il dit. « ⟦Premier ministre: Je travaille⟧ », a répliqué le Premier ministre.",
    "« ⟦chef de l'État: Nous tiendrons⟧ », a dit le chef de l'État. Luc Kerven lui a répondu aussitôt. « ⟦Luc Kerven: Vous ne tenez rien⟧ », a-t-il lancé.",
    "« ⟦Luc Kerven: Le chef de l'État nous méprise⟧ », a dit Luc Kerven. « ⟦chef de l'État: Je vous écoute⟧ », a assuré le chef de l'État.",
    "Le Premier ministre a présenté son plan. « ⟦Premier ministre: Il est juste⟧ », a-t-il assuré. « ⟦Luc Kerven: Il est injuste⟧ », a répondu Luc Kerven.",
    "Le pape a reçu Luc Kerven. « ⟦pape: La paix est possible⟧ », a dit le pape. « ⟦Luc Kerven: Merci⟧ », a dit Luc Kerven.",
    "Luc Kerven s'est moqué du ministre. « ⟦ministre: Je travaille⟧ », a dit le ministre.",
    "Luc Kerven a parlé hier. « ⟦Luc Kerven: Nous tiendrons⟧ », a promis le chef de l'État.",
    "Luc Kerven est devenu le patron du club. « ⟦Luc Kerven: Je suis fier⟧ », a dit le patron.",
    "Luc Kerven a battu le maire sortant. « ⟦Luc Kerven: La page est tournée⟧ », a dit le nouveau maire.",
    // Nouns of kin for one person, and for two.
    "Sa femme acquiesce. « ⟦femme: Nous partirons⟧ », dit-elle. « ⟦femme: On a tout vendu⟧ », précise l'épouse.",
    "Paul Roy a appelé. « ⟦Paul Roy: Venez⟧ », a-t-il dit. « ⟦mère: Il criait⟧ », raconte sa mère. « ⟦mère: J'ai couru⟧ », ajoute la maman.",
    "Jeanne Roy est venue avec son mari, Paul. « ⟦Jeanne Roy: J'ai froid⟧ », dit-elle. « ⟦Paul: Pas moi⟧ », plaisante son mari.",
    "Jeanne Roy est venue avec son mari, Paul. « ⟦Jeanne Roy: J'ai froid⟧ », dit-elle. « ⟦Paul: Pas moi⟧ », plaisante l'époux.",
    "Luc Roy, père de trois enfants, est venu. Sa femme aussi. « ⟦Luc Roy: On a eu peur⟧ », dit le mari.",
    "Marie Roy, la sœur de l'accusé, a parlé. « ⟦Marie Roy: Il est doux⟧ », dit la sœur. « ⟦mère: Il ment⟧ », dit la mère.",
    "Le chanteur Paul Roy est venu. « ⟦Paul Roy: J'écris la nuit⟧ », a dit l'auteur.",
    // Not every «Me» and «Maître» is counsel.
    "Maître Loubo a chanté hier. « ⟦Loubo: Merci⟧ », a crié Maître Loubo. L'avocat de la salle, lui, proteste. « ⟦avocat de la salle: Trop de bruit⟧ », dit l'avocat.",
    "Me Luc Sarre, notaire, a vendu la maison. « ⟦Luc Sarre: C'est signé⟧ », dit le notaire. « ⟦avocat: Non⟧ », dit l'avocat.",
    "Maître Roland Sarre a plaidé la démence. « ⟦Roland Sarre: Il était fou⟧ », a dit l'avocat.",
    "Maître Lind, avocate à Barel, a obtenu le renvoi. « ⟦Lind: C'est juste⟧ », a dit l'avocate.",
    "La maire Irène Blanc a salué le préfet, Yves Tarn. « ⟦Yves Tarn: Je suis ému⟧ », a souri celui-ci.",
    // Bodies and families of several words.
    "« ⟦Force ouvrière: Nous irons au bout⟧ », a prévenu Force ouvrière. « ⟦Front populaire: Nous aussi⟧ », a dit le Front populaire.",
    "Aurore L'Hostis a signé. « ⟦Aurore L'Hostis: C'est fait⟧ », a-t-elle dit.",
    // Nobody answers himself.
    "Marc Roy a appelé Paul Noiret. « ⟦Marc Roy: Viens⟧ », a-t-il dit. « ⟦Paul Noiret: J'arrive⟧ », a répondu celui-ci.",
    "Anne Roy a interrogé la ministre. « ⟦Anne Roy: Partez-vous ?⟧ », a demandé Anne Roy. « ⟦ministre: Non⟧ », a répondu cette dernière.",
    "Le juge a demandé à Paul Noiret s'il regrettait. « ⟦Paul Noiret: Oui⟧ », a-t-il répondu.",
    "Luc Roy a demandé du temps. « ⟦Luc Roy: Il m'en faut⟧ », a-t-il répondu.",
    "Le syndicat a déposé un préavis. « ⟦Le syndicat: Nous irons jusqu'au bout⟧ », prévient-il.",
    "« ⟦Garnier: Tout a brûlé⟧ », racontent les époux Garnier. « ⟦mari: Il reste le chien⟧ », nuance le mari.",
    // The only one of that gender, though no subject; the only one of that trade.
    "La juge a entendu le suspect. « ⟦suspect: J'ai paniqué⟧ », a-t-il avoué.",
    "La mère a crié. Le médecin l'a retenue. « ⟦médecin: Reculez, madame⟧ », lui a-t-il dit.",
    "La sculptrice Nora Vidal expose. Le conservateur, Paul Roy, l'a convaincue. « ⟦Paul Roy: Elle hésitait⟧ », dit-il. « ⟦Nora Vidal: Je savais⟧ », dit l'artiste.",
  ]) func speakers(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // Incises within the marks.
    "« ⟦Luc Roy: On n'a pas pris le bon bout⟧, a expliqué le sélectionneur Luc Roy en souriant. ⟦Luc Roy: On fera mieux.⟧ »",
    "Anne Kerven revient : « ⟦Anne Kerven: C'est notre disque⟧, confie-t-elle. ⟦Anne Kerven: Il nous ressemble.⟧ »",
    "« ⟦Ilie Tabois: On savait jouer⟧, dira l'entraîneur, Ilie Tabois. ⟦Ilie Tabois: On l'a fait tard.⟧ »",
    "« ⟦Anne Kerven: Le port ferme⟧, souligne Anne Kerven, gardienne du phare. ⟦Anne Kerven: Nous restons.⟧ »",
    // Sources.
    "Le matériel n'était « ⟦procureur de la République~ pas dangereux⟧ », selon les déclarations du procureur de la République.",
    "Le parquet de Vannes a parlé d'« ⟦parquet de Vannes~ un homme connu⟧ ». « ⟦parquet de Vannes: L'enquête se poursuit⟧ », a ajouté cette source.",
    "Aux yeux du maire, « ⟦maire~ rien n'est joué⟧ ». À en croire la CGT, ⟦CGT~ la grève sera suivie⟧.",
    "Pour le parquet, « ⟦le parquet~ il a fait un choix⟧ ».",
    "La nouvelle est tombée : ⟦CGT~ la direction va fermer dix lits⟧, selon la CGT.",
    "Pour Luc Roy, gardien du phare, interrogé hier à Vernay, « ⟦Luc Roy~ cette prime ne suffit pas.⟧ »",
    // A clause goes on behind its adverbial.
    "Le syndicat prévient que ⟦Le syndicat~ s'il n'est pas entendu avant le 11 janvier, il appellera à une grève⟧.",
    // Inside marks an incise is as long as what it tells of who speaks.
    "« ⟦ouvreur: On n'a rien lâché⟧, a reconnu l'ouvreur. ⟦ouvreur: Nous étions solides.⟧ »",
    "« ⟦Luc Roy: On attend⟧, a dit Luc Roy, ajoutant : ⟦Luc Roy: le bac partira.⟧ »",
    "« ⟦Luc Roy: Ce poisson est rare⟧, raconte Luc Roy, de l'Université de Barel. ⟦Luc Roy: Il vit au fond.⟧ »",
    "Luc Roy rit : « ⟦Luc Roy: On vend peu⟧, explique ce vendeur de fruits et légumes. ⟦Luc Roy: Il pleut.⟧ »",
    "Les astronomes ont dit, lors d'une visite au port, ⟦astronomes~ ne pas avoir vu la comète⟧.",
    "Luc Roy, fleuriste, a proposé des fleurs pour attirer les passants. « ⟦Luc Roy: Il en reste⟧ », dit-il.",
    "Anne Roy rentre. « ⟦Anne Roy: On a vu le pire⟧, dit-elle, en conférence de presse, sur le quai. ⟦Anne Roy: C'était beau.⟧ »",
    "« ⟦Luc Roy: On y va⟧ », lance Luc Roy. « ⟦Anne Kerven: On est là⟧, confirme Anne Kerven. ⟦Anne Kerven: On reste.⟧ »",
    "Comme l'expose Luc Roy, maire du village de Barel, « ⟦Luc Roy~ le quai est la vie du bourg⟧ ».",
    // A clause ends where the reporter's own begins.
    "Si la mairie a indiqué que ⟦la mairie~ le cas n'était « pas si rare »⟧, ce retard gêne tout le monde.",
    "Si Luc Roy affirme que ⟦Luc Roy~ le maire, les marins et le préfet sont d'accord⟧, le port n'en croit rien.",
    "Alors que Luc Roy précise que ⟦Luc Roy~ le quai ferme⟧, celles qui y vivent restent.",
    "Luc Roy a affirmé que « ⟦Luc Roy~ le port est plein⟧ », lors d'une visite à Barel.",
    // An incise parts a verb from its complement.
    "Luc Roy écoute. ⟦Luc Roy~ Être maire, c'est⟧, dit-il, ⟦Luc Roy~ une attention de tous les instants⟧.",
    "Anne Kerven écoute. ⟦Anne Kerven~ Elle compte⟧, assure-t-elle, ⟦Anne Kerven~ sur les marins du port⟧.",
    "Luc Roy rit. « ⟦Luc Roy: Je suis prêt⟧, précise-t-il avant d'ajouter: ⟦Luc Roy: je pars demain.⟧ »",
    "Luc Roy a souri. « ⟦Luc Roy: Chaque seconde compte⟧, a dit le Suisse. ⟦Luc Roy: Tout est joué.⟧ »",
    // Whole sentences behind a colon, and those that open a paragraph.
    "Marc Duval a botté en touche : « ⟦Marc Duval: On verra.⟧ »",
    "« ⟦Anne Kerven: C'est un vrai gâchis.⟧ » Secrétaire du port, Anne Kerven ne décolère pas.",
    "« ⟦Luc Kerven: Je ne voulais pas la voir⟧ » : Luc Kerven comparaît à Vernay.",
    // A guillemet turned the wrong way closes.
    "« ⟦Denise Leroux: On n'est pas assez entendu⟧« , explique Denise Leroux.",
    // «lui» before a verb is no subject.
    "Le maire lui a répondu qu'⟦maire~ elle avait tort⟧.",
    "C'est avec une petite note d'humour que le ministre Alain Darieux dira que « ⟦Alain Darieux~ nous avons à faire⟧ ».",
  ]) func words(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    ("« Oui », a reconnu l'entraîneur en conférence de presse.", "entraîneur"),
    ("« Oui », explique un habitant au micro de Radio Vernay.", "habitant"),
    ("« Oui », confie une jeune avocate à l'une de ses consœurs.", "jeune avocate"),
    ("Chaque samedi, les agriculteurs me disent : « Fichez-nous la paix ! »", "agriculteurs"),
    ("« Oui », a expliqué le PDG Pierre-André de Montalieu.", "Pierre-André de Montalieu"),
    ("« Oui », raconte l'Agence France Presse.", "Agence France Presse"),
    ("Le ministre de la Mer et des Ports du Nord, Gaétan Barrel, promet que « tout ira ».", "Gaétan Barrel"),
    ("La présidente du Conseil du port, Sonia Lebrun a dit : « Je reste. »", "Sonia Lebrun"),
    ("« Oui », affirme le porte-parole de la majorité Sébastien Luzan.", "Sébastien Luzan"),
  ]) func names(_ text: String, _ name: String) {
    #expect(names(of: text) == [name])
  }
}
