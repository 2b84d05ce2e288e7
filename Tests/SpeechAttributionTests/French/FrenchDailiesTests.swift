import SpeechAttribution
import Testing

/// What readers meet in dailies from many countries: whose words they are told beside them, sources of sources, the
/// reporter's own verb behind a clause.
@Suite struct FrenchDailiesTests {
  @Test(arguments: [
    // A noun for words tells whose they are, before them or behind; a bracket and a line to another article do not.
    "« ⟦prévenu: Il faut partir d'ici⟧ » : c'est sur ces derniers mots du prévenu que les jurés se sont levés.",
    "« ⟦prévenu: Il faut partir d'ici⟧ » : ce sont presque les seules paroles que le prévenu a prononcées lundi.",
    "« ⟦Anne Kerven: J'ai une barque. Une belle petite barque.⟧ »\nC'est par ces mots qu'Anne Kerven commence sa lettre au journal.",
    "« ⟦?: J'ai une barque. Une belle petite barque.⟧ »\nC'est par là qu'Anne Kerven commence sa lettre au journal.",
    "Le quai est vide. La signature du contrat « ⟦Luc Roy~ n'est pas très claire⟧ ».\nC'est ce qu'est venu expliquer Luc Roy, spécialiste des ports.",
    "Jean Roy était un homme qui « ⟦Anne Kerven~ aimait tout le monde⟧ ». C'est en ces mots qu'Anne Kerven a décrit son frère.",
    "La réponse du maire fut sans appel :\n« ⟦maire: J'ai autre chose à faire.⟧ »",
    "Luc Roy et Anne Kerven se sont opposés. La réplique d'Anne Kerven a visé plus haut. « ⟦Anne Kerven: Vous étiez aussi à la fête.⟧ »",
    "La réponse du port est simple. « ⟦Luc Roy: On verra⟧ », dit Luc Roy.",
    "L'accusé soutient qu'⟦accusé~ il n'a jamais changé⟧. Nouvelle question du président : « ⟦président: Vous refusez de parler, pourquoi ?⟧ »",
    "Barel-Delme : 1-0 Luc Roy (gardien de Barel, en conférence de presse) : « ⟦Luc Roy: On devait réagir ce soir.⟧ »",
    "Anne Kerven a parlé.\nÀ lire aussi : Le quai ferme\nÀ lire aussi : Le phare ouvre\nÀ lire aussi : Le bac coule\n« ⟦Anne Kerven: On tient⟧ », a dit Anne Kerven.",
    "« ⟦Anne Kerven: Jamais vu de mémoire de marin⟧ ». Le quai est vide. « ⟦Anne Kerven: Nous tenons, jamais vu de mémoire de marin⟧ », a dit Anne Kerven.",
    "« ⟦Carolina: Le quai a tremblé toute la nuit. J'étais en retard.⟧ » Carolina vit tout près du port, à Barel.",
    // Sources that only relay, that come again, that are one's own words; bodies behind a name.
    "Le maire, Luc Roy, n'est « ⟦Luc Roy~ pas content du tout⟧ », selon les propos rapportés par Le Phare.",
    "Selon les informations publiées par notre confrère Le Phare, ⟦Le Phare~ le quai est fermé⟧.",
    "Selon la préfecture, ⟦la préfecture~ le quai est fermé⟧. Trois marins sont « ⟦la préfecture~ en danger⟧ », selon la même source.",
    "M. Roy a affirmé que ⟦Roy~ le port est fermé⟧. Selon ses dires, ⟦Roy~ les agents ont tiré après que la police leur a demandé de partir⟧.",
    "Les jeunes ont invité la population à rester pour obtenir un vote selon l'accord de Delme.",
    "Selon l'accord signé hier, ⟦accord signé hier~ le quai rouvrira⟧.",
    "⟦la mairie~ Les écoles ont fermé⟧, selon la mairie. « ⟦la mairie: Il est impératif de rester chez soi.⟧ »",
    "Le président lui précise que, ⟦président~ selon Anne Kerven, il a décidé de partir⟧.",
    "Pour la juge, ⟦juge~ des coups portés au cou, à la tête, dans le dos, montrent une volonté de nuire⟧.",
    "C'est « ⟦François Roy~ un bel outil⟧ », selon François Roy de la CGT.",
    "« ⟦François Roy: Je pars⟧ », dit François Roy du Parti du port.",
    "« ⟦François Roy de la Bastide: Je pars⟧ », dit François Roy de la Bastide.",
    "(Vernay) – ⟦Luc Roy~ Des soldats auraient tué dix villageois⟧, a déclaré Luc Roy.",
    // Whoever is spoken to, one of several, an office named later.
    "Il est jugé à Barel. Le président de la cour lui explique que ⟦président de la cour~ le vol est grave⟧. « ⟦?: Non, M. le président, je n'ai rien volé⟧ », répond-il calmement.",
    "Les riverains grincent des dents. « ⟦?: Je comprends leur colère. Le quai sera fini en mai.⟧ »",
    "Les riverains grincent des dents. « ⟦riverains: Nous sommes las. Le quai n'est pas fini.⟧ »",
    "Le ministre de la Mer n'a pas changé d'avis. Le ministre a dit que ⟦Yves Roy~ la pénurie est là⟧.\nYves Roy admet qu'⟦Yves Roy~ il faut changer⟧.\nLe ministre Roy a expliqué que ⟦Yves Roy~ tout va bien⟧.",
    "Le ministre de la Mer a dit que ⟦ministre de la Mer~ la pénurie est là⟧.\nLe ministre de l'Intérieur Yves Roy admet qu'⟦Yves Roy~ il faut changer⟧.",
  ]) func speakers(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // Who is told behind «de» or a pronoun of whoever writes; titles, offices and lines on a topic.
    "« ⟦Anne Kerven: On tient jusqu'à demain⟧ », de conclure Anne Kerven.",
    "« ⟦Anne Kerven: On tient⟧, m'a dit Anne Kerven. ⟦Anne Kerven: On part demain.⟧ »",
    "« ⟦marin: C'est la fin du port⟧, nous a confié un marin. ⟦marin: On ne reviendra pas.⟧ »",
    "« ⟦Anne Kerven: Nous avons tenu, nous avons gagné⟧ », a dit Anne Kerven.",
    "Luc Roy a joué.\n• Anne Kerven sur le trio qu'elle forme avec Nick Roy :\n« ⟦Anne Kerven: Je ne suis pas surprise.⟧ »",
    "Les marins de Barel ont fui. Ces derniers affirment que ⟦marins de Barel~ le port ferme⟧.",
    "⟦Anne Kerven~ Ces derniers jours, le port a fermé⟧, a dit Anne Kerven.",
    "Le préfet de Lille Mr Luc Roy a dit que ⟦Luc Roy~ le port ferme⟧.",
    "Le coroner en chef, Luc Roy, a parlé. Selon le coroner, ⟦Luc Roy~ les marins ont failli⟧.",
    "« ⟦Bureau du procureur: Le port ferme⟧ », a fait savoir le Bureau du procureur.",
    "Le procureur a dit que ⟦procureur~ les faits sont graves⟧ avant de requérir dix ans de prison.",
    "Le marin a dit que ⟦marin~ son frère est passé avant de partir⟧.",
    "Le parquet a annoncé ⟦Le parquet~ ouvrir une enquête pour « ⟪vol⟫ »⟧.",
    "⟦Luc Roy~ Le port est calme⟧, a répété Luc Roy.« ⟦Luc Roy: Il faut de l'argent pour le quai.⟧ »",
    // Other names, marks of one form, whoever is led to speak; given names that no list holds.
    "L'accusé Abdou Karim Kerven, dit Lota, a dit ⟦Abdou Karim Kerven~ n'avoir rien à ajouter⟧.",
    "Le quai ferme, dit Lota.",
    "“⟦Luc Roy: On discute avec la mairie⟧“, a annoncé Luc Roy. La suite demain.",
    "Le vote a conduit la présidente à proposer la seconde option : « ⟦présidente: Levez la main !⟧ »",
    "Les marins sont venus. Ils expliquent que ⟦marins~ les cours n'ont pas repris⟧ et jugent les réponses du port « ⟦marins~ insignifiantes⟧ ».",
    "Les marins sont venus. Ils expliquent que ⟦marins~ les patrons sont partis⟧ et jugent le port perdu.",
    "Me Roy demande au tribunal de ⟦Roy~ ne pas permettre que des accusés agressent les avocats⟧.",
    "Des photos sont sorties, avec pour légende : « ⟪Reprise progressive des cours⟫ ».",
    "Un responsable du port a confirmé que ⟦responsable du port~ le quai fermait⟧. « ⟦marchande du quartier: Nous en avons assez⟧ », résume une marchande du quartier. « ⟦marchande du quartier: Nous n'avons plus rien⟧ », poursuit-elle.",
    "« ⟦Kossi Jean Kerven: On tient⟧ », a dit le maire Kossi Jean Kerven.",
    "« ⟦Anne Kerven: On tient⟧ », a dit la députée Renaissance Anne Kerven.",
    "« ⟦Anne Kerven: On tient⟧ », a dit le maire de Delme Anne Kerven.",
    "Un des chefs du port, Sidi Brahim Kerven, est venu. « ⟦Sidi Brahim Kerven: On tient⟧ », a-t-il dit.",
  ]) func words(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // The reporter's own verb ends a clause, as does a relative; commas and verbs that were left out.
    "Le prévenu dit ⟦prévenu~ avoir des valeurs⟧ et évoque son enfance.",
    "Le prévenu dit ⟦prévenu~ vouloir partir et vivre loin du port⟧.",
    "Le parti déplorait ⟦Le parti~ le manque de progrès⟧ et considérait la classe politique comme responsable.",
    "Le syndicat a déclaré que ⟦Le syndicat~ les mots ne suffisaient pas⟧ et a exigé que ⟦Le syndicat~ les quais soient rendus⟧.",
    "Le syndicat a dit que ⟦Le syndicat~ le port a fermé et a rouvert hier⟧.",
    "Un marin, qui a déclaré qu'⟦marin~ il n'était pas sur les lieux⟧, a confirmé ces faits.",
    "L'accusé pleure, renifle, souffle beaucoup dans le micro.",
    "Luc Roy est arrivé. ⟦Luc Roy~ L'étape que nous abordons est plus longue que les autres⟧ a-t-il dit.",
    "« ⟦sous-officier: Les quais n'ont pas bougé⟧, explique un sous-officier. ⟦sous-officier: On ne sait pas comment.⟧ »",
    "« ⟦Anne Kerven: Les quais n'ont pas bougé⟧, explique Anne Kerven, qui était sur place. ⟦Anne Kerven: On ne sait pas comment.⟧ »",
    "Un migrant comparaît pour « ⟪tentative de vol⟫ » et « ⟪violences sur un marin⟫ ».",
    // Reproaches, facts and narrators; counts and those who only worry report nothing.
    "Luc Roy est jugé. « ⟦Luc Roy: J'ai volé⟧ », dit Luc Roy. « ⟦président: C'est faux⟧ », lui rétorque le président.",
    "Luc Roy est jugé. « ⟦Luc Roy: J'ai volé⟧ », dit Luc Roy. « ⟦Luc Roy: C'est faux⟧ », ajoute le marin.",
    "Le secrétaire du parti a critiqué la Ligue qui accuse un retard, ajoutant que ⟦secrétaire du parti~ tout va mal⟧.",
    "Luc Roy a reproché au maire d'⟦Luc Roy~ avoir autorisé la fête et d'avoir tardé à partir⟧.",
    "Une mère, inquiète pour sa fille qu'elle croit perdue, l'appelle.",
    "Une mère s'inquiète que ⟦mère~ le port ferme⟧.",
    "Anne Kerven a insisté sur le fait que ⟦Anne Kerven~ la digue tiendrait⟧.",
    "Et le procureur de Vernay de préciser ⟦procureur de Vernay~ avoir confié l'enquête à la police⟧.",
    "Les habitants croient le chef du port qui selon eux ⟦habitants~ est un sage⟧.",
    "Les marins, 120 personnes selon la police et 200 selon les organisateurs, sont allés au port.",
    "Source de son malheur, une voisine la menaçait. « ⟦?: Elle avait peur qu'elle vienne ce soir.⟧ »",
    "Un comité, qui promettait d'⟦comité~ éclairer le plan du port⟧, avait lieu.",
    "Jane Roe, qui dit que ⟦Jane Roe~ le maire, élu en mars, a menti⟧, est avocate.",
    "Luc Roe estime que ⟦Luc Roe~ la ville doit tout revoir avant de lancer les travaux du port⟧.",
    "Jane Roe a reçu « ⟪l'ordre⟫ » d'inviter Luc Roe à la fête.",
    "⟦Anne Doe~ Déception chez Luc Roe⟧, dit Anne Doe, la maire de Vernay. « ⟦Anne Doe: Je reste⟧ », a dit Anne Doe.",
    "Luc Roe, maire de Vernay, est venu. « ⟦Luc Roe: Nous irons ensemble⟧ », a-t-il dit au maire de Barel.",
    "⟦Luc Roy~ Ainsi⟧, a expliqué Luc Roy, ⟦Luc Roy~ en application de la loi, il est demandé au port de fermer⟧.",
    "Le syndicat exige que ⟦Le syndicat~ les quais soient rendus⟧.",
    // A source between a subject and its verb; a subject of its own behind an infinitive; a paper with its article.
    "⟦Anne Kerven~ Le port⟧, selon Anne Kerven, ⟦Anne Kerven~ est fermé depuis lundi matin⟧.",
    "⟦Anne Kerven~ Cette digue⟧ selon Anne Kerven ⟦Anne Kerven~ est une chance pour le port⟧.",
    "⟦Anne Kerven~ Cette rencontre⟧, selon la maire, Anne Kerven, ⟦Anne Kerven~ est une occasion de parler du port⟧.",
    "⟦Anne Kerven~ Cette rencontre⟧ selon la maire, Anne Kerven, ⟦Anne Kerven~ est une occasion de parler du port⟧.",
    "⟦la mairie~ La digue⟧, d'après la mairie, ⟦la mairie~ devrait tenir cent ans⟧.",
    "Hier, selon Anne Kerven, ⟦Anne Kerven~ le port a fermé⟧.",
    "Le marin menace de ⟦marin~ couper les cordes⟧ et les salaires seront rendus.",
    "Luc Roy a dit ⟦Luc Roy~ vouloir fermer le port et les quais qui sont vieux⟧.",
    "Le Pays, quotidien privé, titre : « ⟦Le Pays: Le port ferme⟧ ».",
  ]) func clauses(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }
}
