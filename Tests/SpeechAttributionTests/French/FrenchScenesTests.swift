import SpeechAttribution
import Testing

/// Who is there and who speaks: victims and bystanders, courts, headings in marks, informants, rival sources.
@Suite struct FrenchScenesTests {
  @Test(arguments: [
    // Nobody dead, hurt, in court or only named beside another is told by the noun of a trade.
    "Le cinéaste Luc Kerven est venu. « ⟦Luc Kerven: Je suis là⟧ », dit-il. « ⟦boulanger: Il venait tôt⟧ », raconte le boulanger.",
    "Luc Kerven a été renversé hier. « ⟦boucher: Il ne bougeait plus⟧ », raconte le boucher.",
    "Anne Kerven, coiffeuse, est morte hier. « ⟦boulangère: Elle passait chaque jour⟧ », se souvient la boulangère.",
    "La troupe de Luc Kerven a joué hier. « ⟦machiniste: On s'est bien battus⟧ », souffle le machiniste.",
    "Luc Kerven, 30 ans, comparaissait hier. « ⟦président: Vous étiez seul ?⟧ », interroge le président. « ⟦Luc Kerven: Oui.⟧ »",
    "Le comédien Luc Kerven est mort hier. Marc Roy l'a connu. « ⟦réalisateur: Il savait tout faire⟧ », a dit le réalisateur.",
    "Luc Kerven est venu. « ⟦pompier: Il dormait⟧ », raconte le pompier.",
    "Les marins réagissent aux annonces de Luc Kerven sur le loup. Le chef de l'État a dit ⟦Luc Kerven~ vouloir rouvrir le port⟧.",
    "Luc Kerven a été renversé hier. « ⟦boucher: J'ai vu la moto filer⟧ », raconte le boucher.",
    "Luc Kerven a été attaqué par un ours. « ⟦boulanger: La peur est là⟧ », a dit le boulanger.",
    "Le père de Luc Kerven attend. « ⟦pompier: On espère⟧ », souffle le pompier.",
    // Whoever has spoken, and whose role fits, still is.
    "Luc Kerven a été blessé. « ⟦Luc Kerven: Je dormais⟧ », dit Luc Kerven. « ⟦Luc Kerven: J'ai froid⟧ », ajoute le marin.",
    "Le joueur Luc Kerven a été blessé. « ⟦Luc Kerven: J'ai mal⟧ », dit le joueur.",
    "Luc Kerven est venu. « ⟦Luc Kerven: Je dormais⟧ », raconte le pompier.",
    // Kin of somebody named.
    "Le père d'Anne Kerven est venu. Il assure que ⟦père d'Anne Kerven~ le port est vide⟧.",
    "La sœur de Luc Kerven a témoigné. « ⟦sœur de Luc Kerven: Il dormait⟧ », dit-elle.",
    "Le frère de Luc Kerven écoute. « ⟦frère de Luc Kerven: J'ai peur⟧ », dit-il.",
  ]) func people(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // A work or a thing of somebody's own names him well enough.
    "Le nouveau film de Luc Kerven sort jeudi. « ⟦Luc Kerven: J'ai tout filmé⟧ », dit le réalisateur.",
    "L'album de Luc Kerven sort jeudi. « ⟦Luc Kerven: On a tout chanté⟧ », dit le chanteur.",
    "Le roman d'Anne Kerven paraît jeudi. « ⟦Anne Kerven: J'ai tout relu⟧ », dit la romancière.",
    "Le bateau de Luc Kerven est prêt. « ⟦Luc Kerven: Tout est en place⟧ », dit le skipper.",
    "Rencontre avec Luc Kerven à Barel. « ⟦Luc Kerven: On a filmé vite⟧ », dit le réalisateur.",
    // Whoever was hurt tells of himself.
    "Anne Kerven a été agressée hier. « ⟦Anne Kerven: J'ai eu peur⟧ », raconte la factrice.",
    "Luc Kerven a été hospitalisé hier. Rentré chez lui, il est soulagé. « ⟦Luc Kerven: Mon cœur lâchait⟧ », confie le chanteur.",
    // Words of harm, death and trial that mean none.
    "Luc Kerven a été attaqué par la presse. « ⟦Luc Kerven: La ville tient bon⟧ », dit le maire.",
    "Anne Kerven a été frappée par la beauté du port. « ⟦Anne Kerven: La lumière est rare⟧ », dit la photographe.",
    "Luc Kerven est mort de rire. « ⟦Luc Kerven: La salle est folle⟧ », dit le comique.",
    "Luc Kerven a disparu de la scène. « ⟦Luc Kerven: La voix était partie⟧ », dit le chanteur.",
    "Luc Kerven a été poursuivi par un chien. « ⟦Luc Kerven: La bête est lâchée⟧ », dit le facteur.",
    // What «il» stands for may be a thing.
    "Luc Kerven présente son film. « ⟦Luc Kerven: Il sort jeudi⟧ », dit le réalisateur.",
  ]) func ownNews(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    "Luc Kerven est jugé pour vol. « ⟦présidente: Vous aviez bu ?⟧ », demande la présidente. « ⟦Luc Kerven: À peine.⟧ » « ⟦présidente: À peine, c'est combien ?⟧ » « ⟦Luc Kerven: Deux verres.⟧ »",
    "Le prévenu baisse les yeux. « ⟦juge: Pourquoi êtes-vous parti ?⟧ », demande la juge. « ⟦prévenu: J'étais perdu.⟧ »",
    "« ⟦juge: Vous le connaissiez ?⟧ », interroge le juge. « ⟦?: De vue.⟧ » Le silence dure.",
    "« ⟦présidente: Pourquoi partir ?⟧ », demande la présidente. « ⟦prévenu: J'étais las⟧ », répond le prévenu. « ⟦présidente: Et à présent ?⟧ » « ⟦prévenu: Je regrette.⟧ »",
    "« ⟦avocat: Êtes-vous prêt ?⟧ », demande l'avocat à Luc Roy. « ⟦Luc Roy: Oui.⟧ » « ⟦avocat: Depuis quand ?⟧ » « ⟦Luc Roy: Lundi.⟧ »",
    "« ⟦maire: Que faire ?⟧ », demande la maire à Luc Roy. « ⟦Luc Roy: Rien du tout.⟧ »",
    "« ⟦passante: Que faites-vous ?⟧ », interroge une passante. « ⟦Anne Kerven: Je peins⟧ », répond Anne Kerven. « ⟦passante: Pour qui ?⟧ » « ⟦Anne Kerven: Pour moi.⟧ »",
    // Who pleads answers his own questions, and nobody alone is asked where all are.
    "Luc Kerven est jugé pour vol. « ⟦procureure: Qui peut croire cela ?⟧ », demande la procureure. « ⟦procureure: Personne, je le dis.⟧ »",
    "Luc Kerven est jugé pour vol. « ⟦procureure: Le croyez-vous ?⟧ », demande la procureure. « ⟦procureure: Moi, non.⟧ » Elle requiert deux ans.",
    "Luc Kerven est jugé pour vol. Son avocat se lève. « ⟦avocat: Où sont vos preuves ?⟧ », demande l'avocat. « ⟦avocat: Il n'y en a pas.⟧ »",
    "La juge est venue. « ⟦juge: Vous êtes tous là ?⟧ », demande la juge. « ⟦juge: Je commence.⟧ »",
    "Le tribunal a condamné Luc Roy. « ⟦avocat: C'est injuste⟧ », a dit l'avocat.",
  ]) func courts(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    "« ⟦Luc Roy: La digue tient⟧ », a dit Luc Roy.\n« ⟦Anne Kerven: L'eau est montée en une heure⟧ »\nDans le bourg, tout est à refaire. « ⟦Anne Kerven: L'eau est montée en une heure, la nuit⟧ », raconte Anne Kerven.",
    "« ⟦Luc Roy: La digue tient⟧ », a dit Luc Roy.\n« ⟦Anne Kerven: On a tout perdu en une heure⟧ »\nAnne Kerven n'a rien pu sauver. « ⟦Anne Kerven: L'eau est montée⟧ », raconte-t-elle.",
    "« ⟦Luc Roy: La digue tient⟧ », a dit Luc Roy.\n« ⟦?: On a tout perdu en une heure⟧ »\nDans le bourg, le silence règne et les rues sont vides depuis hier.",
    "« ⟦Luc Roy: La digue tient⟧ », a dit Luc Roy.\n« ⟦Luc Roy: On a tout fait pour cela.⟧ »\nDans le bourg, le silence règne et les rues sont vides depuis hier.",
  ]) func headings(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // From whom a paper knows it.
    "⟦parquet~ Deux marins ont été blessés⟧, a appris l'AFP auprès du parquet.",
    "⟦sources proches du port~ La fête est reportée⟧, a appris l'AIP de sources proches du port.",
    "Barel, 3 mai (APS) – ⟦la mairie~ La digue rouvrira demain⟧, a-t-on appris auprès de la mairie.",
    // Who hears it is not who says it.
    "« ⟦Wilfridoz Kerven: Il faut partir⟧ », a dit à l'AFP Wilfridoz Kerven, un pêcheur.",
    "« ⟦Wilfridoz Kerven: Il faut partir⟧ », a confié à RTL Wilfridoz Kerven.",
    "« ⟦maire: Aidez-nous⟧ », demande la maire à Luc Roy. « ⟦élu: Que faire ?⟧ », lance un élu à la préfète.",
    "« ⟦adjoint au maire: Que faire ?⟧ », lance un adjoint au maire.",
    // Each source has words of its own.
    "⟦syndicats~ Le défilé a réuni 1 500 marins⟧ selon les syndicats, 600 selon la préfecture.",
    "⟦la police~ Ils étaient 3 000⟧ selon la police et 8 000 selon la CGT.",
    "Mille marins (3 000 selon la préfecture, 8 000 selon la CGT) ont défilé.",
    // What more is told of a source.
    "Selon Luc Roy, directeur à Vernay, une association de défense des mers, ⟦Luc Roy~ le port est vide⟧.",
    "Pour Anne Kerven, chercheuse à Barel, qui dirige les travaux, ⟦Anne Kerven~ la digue est trop basse⟧.",
    "Un trouble rare, selon un médecin, contacté par Le Phare.",
    "Selon Luc Roy, ⟦Luc Roy~ une crue, qui serait la première, est attendue⟧.",
    // Others, and a noun without any verb.
    "« ⟦Luc: Il a raison⟧ », tranche Luc, vendeur. D'autres, comme Anne Kerven, y voient « ⟦?~ une erreur majeure⟧ ».",
    "Le texte fait dix pages. ⟦Luc Roy~ Une carence lourde⟧, admet Luc Roy.",
    // Who describes somebody.
    "Son associé, Luc Roy, décrit une patronne « ⟦Luc Roy~ directe⟧ ».",
    "Luc Roy, avec qui elle a joué, a décrit une actrice « ⟦Luc Roy~ très drôle, très vive⟧ ».",
  ]) func sources(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // A verb that leads to another.
    "« ⟦Anne Kerven: Il faudra du temps⟧ », veut croire Anne Kerven. « ⟦Luc Roy: Ce n'est pas nous⟧ », tente de se justifier Luc Roy.",
    "« ⟦Luc Roy: Qui paiera ?⟧ », fait mine de s'interroger Luc Roy. « ⟦Anne Kerven: Tout va bien⟧ », cherche à rassurer Anne Kerven.",
    "« ⟦Luc Roy: Il fallait oser⟧ », a tenté de plaisanter Luc Roy.",
    "On attend. « ⟪On y va⟫ », permet de rassurer Luc Roy.",
    // A place before a colon.
    "Budget à Barel : « ⟦Anne Kerven: Les impôts baisseront⟧ », assure Anne Kerven.",
    // Two curly single marks.
    "Le maire a parlé. ‘’⟦maire: L'eau est coupée. Nous attendons⟧’’, a-t-il dit. Il a parlé d'une ‘’⟦maire~ situation grave⟧’’.",
    "’’⟦Luc Roy: L’eau est coupée⟧’’, a dit le ministre Luc Roy.",
    // Given names of women and men.
    "Camille Kerven, directeur du port, attend. « ⟦Camille Kerven: Rien n'est prêt⟧ », dit-il.",
    "« ⟦maire: C'est dur⟧ », dit le maire. « ⟦Alix Kerven: Tout passe⟧ », dit Alix Kerven, directrice du port. Elle ajoute : « ⟦Alix Kerven: On tient.⟧ »",
    // A capital behind a particle is a family name's.
    "FitzGerald est arrivée. Elle a souri. « ⟦FitzGerald: On part⟧ », dit la maire.",
    // A country is no short name of a body.
    "« ⟦Air Canada: La grève est illégale⟧ », affirme Air Canada. « ⟦Canada: Nous négocierons⟧ », assure le Canada.",
  ]) func words(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // Family names of two words behind a title.
    "« ⟦Anne Le Goff: Elle a peur⟧ », plaide son avocate, Me Anne Le Goff. « ⟦Wilfridoz Le Bris: Il est jeune⟧ », plaide Me Wilfridoz Le Bris.",
    // Accents come and go.
    "Eric Kerven a dénoncé « ⟦Eric Kerven~ une manœuvre⟧ ». « ⟦Eric Kerven: Je ne céderai pas⟧ », répète Éric Kerven.",
    // An object pronoun belongs to its verb.
    "Sa famille l'a annoncé hier, précisant que ⟦famille~ la fête aura lieu à Barel⟧.",
    // Each clause has its words.
    "Le député Luc Roy a remercié les marins, « ⟦Luc Roy~ héros du jour⟧ », tandis que la maire Anne Kerven promet « ⟦Anne Kerven~ un plan⟧ ».",
    // Who is brought in by a noun, or told of by one.
    "« ⟦Luc Roy: On a perdu⟧ », dit Luc Roy. L'occasion pour Anne Kerven de rappeler au préfet que « ⟦Anne Kerven~ le port a reçu des aides⟧ ».",
    "Luc Roy a ouvert la fête. L'occasion pour Anne Kerven de rappeler que ⟦Anne Kerven~ le port a reçu des aides⟧.",
    "À 40 ans, Anne Kerven dirige le port. Fille d'un marin et d'une couturière, elle a grandi « ⟦Anne Kerven~ entre la digue et le phare⟧ ». « ⟦Anne Kerven: Je lisais tout⟧ », sourit-elle.",
    // A ship's name is nobody's; what stands behind a role tells when and where.
    "Le capitaine du chalutier Belle Étoile, Luc Roy, reconnaît que ⟦Luc Roy~ la mer est vide⟧.",
    "« ⟦chanteuse: C'est audacieux⟧ », résume la chanteuse au sujet de son album. « ⟦marin: Tout brûle⟧ », dit un marin à l'œuvre devant le quai.",
    "« ⟦directeur de l'hôpital: Tout va bien⟧ », dit le directeur de l'hôpital situé plus au sud.",
    "Selon toute vraisemblance, le bus roulait trop vite.",
    "Selon le maire, ⟦maire~ le billet passera de Fr. 1.88 à Fr. 4.50⟧. On en doute.",
    "« ⟦Luc Roy: L'eau, le pain, le bois⟧ », liste Luc Roy. La liste est longue.",
    "La marinière Anne Kerven publie un livre.\nLe Phare : ⟦Le Phare: Pourquoi ce livre ?⟧\nA.K. : ⟦Anne Kerven: Parce que le port se vide.⟧\nL.P. : ⟦Le Phare: Et demain ?⟧\nA.K. : ⟦Anne Kerven: On verra.⟧",
    // What is told of somebody in the conditional of the press.
    "Selon la police, ⟦la police~ le bus roulait vite⟧. Le suspect aurait « ⟦la police~ une soixantaine d'années⟧ ».",
    // The subject of a relative clause is not the sentence's.
    "Luc Roy a gagné. Le surnom de « ⟪Petit Phare⟫ », que lui ont donné les marins, l'amuse. « ⟦Luc Roy: Ma mère m'appelle autrement.⟧ »",
    // The sentence behind tells.
    "Marc Aubry était ravi. « ⟦Luc Roy: C'était la première, il y en aura d'autres.⟧ » Ces mots sont ceux de Luc Roy, l'entraîneur.",
    "« ⟦Luc Roy: Nous sommes pessimistes, et même assommés.⟧ » Ainsi parle Luc Roy, président du comité.",
    "« ⟦Luc Roy: Je ne sais pas ce qui m'a pris.⟧ » À la barre, Luc Roy, 26 ans, baisse les yeux.",
    "« ⟦Luc Roy: Il était minuit, j'ai entendu l'alarme⟧ ». La fumée sortait du quai. « ⟦Luc Roy: J'ai voulu appeler et rien ne marchait⟧ », raconte Luc Roy.",
  ]) func sentences(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(
    arguments: [
      ("« Non », dit Luc Roy. Luc Roy, 60 ans, garde un mauvais souvenir.", nil, nil),
      ("Luc Roy, 60 ans, juge que la loi est bonne. « Oui », dit Luc Roy.", nil, nil),
      ("« Non », a dit Luc Roy, le responsable du port dans une déclaration à la presse.", "responsable du port", nil),
      ("« Oui », dit Anne Roy, procureure de la République.", "procureure de la République", nil),
      ("« Oui », dit Anne Roy, infectiologue au CHU de Lille.", "infectiologue", "CHU de Lille"),
      ("« Oui », dit Luc Roy, ministre de l'Administration territoriale.", "ministre", "Administration territoriale"),
      (
        "« Oui », dit Luc Roy, président de la Coordination nationale des comités de port.", "président",
        "Coordination nationale des comités de port"
      ),
    ] as [(String, String?, String?)]) func roles(_ source: String, _ role: String?, _ affiliation: String?)
  {
    let document = article(source)
    let speaker = attribute(document, language: .french).speakers.first
    #expect(speaker?.role == role)
    #expect(speaker?.affiliation == affiliation)
  }
}
