import SpeechAttribution
import Testing

/// What readers meet in short pieces of the French press: newcomers, relatives, examples, papers and signs.
@Suite struct FrenchExcerptTests {
  @Test(arguments: [
    // A post that nobody has borne so far is somebody new, and somebody's man is not himself.
    "Luc Roy attend. « ⟦Luc Roy: On verra⟧ », a-t-il lancé.\nLa ministre de la Mer a promis que ⟦ministre de la Mer~ le port rouvrirait⟧.",
    "Luc Roy attend. « ⟦Luc Roy: On verra⟧ », a-t-il lancé.\nLe préfet de la Creuse a promis que ⟦préfet de la Creuse~ le port rouvrirait⟧.",
    "Le maire Luc Roy est malade. L'adjoint du maire a dit que ⟦adjoint du maire~ la digue tiendrait⟧.",
    "Le maire Luc Roy est malade. « ⟦représentant du préfet: La digue tiendra⟧ », a dit le représentant du préfet.",
    "Un skipper attend. D'après l'expert venu voir le skipper, ⟦expert~ il s'agirait d'une épave⟧.",
    "La secousse a surpris. ⟦Luc Roy~ On a trouvé un blessé, un homme de trente ans qui dormait⟧, a dit le capitaine Luc Roy. ⟦Luc Roy~ Les pompiers ont vu un autre blessé, un garçon qui a glissé⟧, a-t-il ajouté.",
    // Past a relative clause, an apposition, examples and what somebody is likened to.
    "Un pêcheur qui a pu filmer la vague témoigne : « ⟦pêcheur: Le quai a disparu en une minute.⟧ »",
    "Luc Roy qui menait la liste « ⟪Le Quai pour tous⟫ » à ces élections dit que « ⟦Luc Roy~ perdre fait partie du jeu⟧ ».",
    "Luc Roy, codirecteur de la fondation Anne Kerven, qui répond par une image : « ⟦Luc Roy: C'est un désert.⟧ »",
    "Dix marins, dont les skippers Luc Roy et Anne Kerven, dénoncent une « ⟦Dix marins~ honte sans nom⟧ ».",
    "Des notes, comme celle du port, évoquent les retards des services locaux. La grève dure.",
    "Tel le roi Louis, Luc Roy pourra dire « ⟦Luc Roy~ le port est à moi⟧ ».",
    // Nobody, another, some.
    "Le maire Luc Roy est visé. « ⟦?: Rendez-nous le quai⟧ », peut-on lire sur une pancarte.",
    "« ⟦Anne Kerven: C'est dur⟧ », dit Anne Kerven.\nCertains sont sereins, d'autres moins sûrs d'eux : « ⟦?: Je pouvais faire mieux.⟧ »",
    "« ⟦Anne Kerven: C'est dur⟧ », dit Anne Kerven. Un autre ajoute, sur le quai où dix familles campent : « ⟦?: On tient.⟧ »",
    // Plurals and ladies are kept in mind.
    "Les mères parlent à leurs filles. « ⟦mères: Vous êtes fortes.⟧ »",
    "Des riverains demandent une enquête sur le quai, qui, selon eux, ⟦riverains~ menace de tomber⟧.",
    "Les parents s'inquiètent. Ils estiment, comme le maire, que ⟦parents~ la digue est trop basse⟧.",
    "La dame s'inquiète pour ses voisins. Elle dit ⟦dame~ avoir alerté la mairie⟧.",
    "Les habitants eux-mêmes rament : « ⟦habitants: C'est la vie.⟧ »",
    "Anne Kerven voulait vivre ici. Elle a rasé la grange.\n« ⟦Anne Kerven: J'y suis née, et j'y suis restée.⟧ »",
    // Two capitals that do something, whatever the given name.
    "« ⟦Luc: J'attends⟧ », dit Luc.\nWilfridoz Kerven est poissonnier à Barel. « ⟦Wilfridoz Kerven: Il manque de tout⟧ », détaille-t-il.",
    "« ⟦Zoé: J'ai révisé⟧ », confie Zoé. Wilfridoz Perrin est sorti tôt. On s'étonne. La panne ? « ⟦Wilfridoz Perrin: Pas du tout. J'ai été rapide.⟧ »",
    "Marc Roy part. « ⟦Marc Roy: On verra⟧ », dit-il.\nUne défaite pour Luc Kerven qui n'a rien dit hier. Pourtant, il reprochait à Anne Roy « ⟦Luc Kerven~ de fuir⟧ ».",
    "Des marins sont venus voir Anne Roy et Luc Kerven. Ils disent que ⟦marins~ le port va mal⟧.",
    "Ceux qui ont vu Luc Roy disent qu'⟦Ceux qui ont vu Luc Roy~ il va mal⟧.",
    "L'un des amis d'Antoine, un casque sur la tête, reprend : « ⟦un des amis d'Antoine: On rentre.⟧ »",
    "Le maire Luc Roy les accompagne. « ⟦Luc Roy: Nous aiderons.⟧ »\nIls ont aussi l'appui de Marc Salmon, l'ancien boulanger.\n« ⟦Marc Salmon: On n'allait pas les laisser.⟧ »",
    "« ⟦Luc Roy: Nous perdons du temps⟧ », raconte Luc Roy, président de l'Union des pêcheurs (Unpo). « ⟦Luc Roy: C'est long⟧ », dit le président de l'Unpo.",
    "« ⟦Luc Roy: Nous perdons du temps⟧ », raconte Luc Roy, pêcheur à Barel et président de l'Union des pêcheurs (Unpo). « ⟦Luc Roy: C'est long⟧ », dit le président de l'Unpo.",
    // What a sentence says of its subject.
    "« ⟦Luc Kerven: J'y passe ma vie⟧ », s'insurge l'éleveur.\nLuc Kerven est éleveur depuis dix ans. « ⟦Luc Kerven: J'arrête⟧ », affirme-t-il.",
    "Anne Kerven est maire de Barel. Son adjointe, Léa Roy, écoute. « ⟦Anne Kerven: On y va⟧ », dit la maire.",
    "« ⟦berger: L'eau gèle. C'est dur⟧ » : alors que l'hiver s'installe, ce berger de 40 ans exprime son désarroi.",
    "La sécheresse dure. « ⟦éleveur: C'est sec partout⟧ » : alors que le pays brûle, cet éleveur de 40 ans se lamente.",
    "Au lycée Ravel, le plus grand centre d'examen français, Hugo avait « ⟦Hugo~ la boule au ventre⟧ ».",
    "Julien confie à 20 Minutes qu'il « ⟦Julien~ espère⟧ ».\nLa colère monte. « ⟦?: On souffle !⟧ », dit-elle.",
    // Nobody answers a question of his own, nor takes up a noun in front of a cue behind.
    "La juge demande à Anne : « ⟦juge: Voulez-vous un avocat ?⟧ » « ⟦Anne: Je veux seulement partir⟧ », répond-elle.",
    "La juge demande à Anne : « ⟦juge: Voulez-vous un avocat ?⟧ » « ⟦?: Je veux seulement partir⟧ ».",
    "La présidente s'explique en citant un poète : « ⟦Anne Kerven: J'étais lasse⟧ », assure Anne Kerven.",
    "La jeune femme a des « ⟪regrets⟫ » d'avoir appelé la police. Elle explique que ⟦jeune femme~ tout va mieux⟧.",
    // Whose words they are is told beside them.
    "Le député Luc Roy est revenu sur le « ⟦Anne Kerven~ menteur⟧ » lancé par Anne Kerven.",
    "Une passante a crié, provoquant la réaction du conducteur : « ⟦conducteur: Ça suffit !⟧ »",
    "D'où cet avertissement du préfet : « ⟦préfet: Personne ne passera.⟧ »",
    "« ⟦Luc Roy: Le risque nul n'existe pas, il faut oser⟧ ». Ces mots de l'homme d'affaires Luc Roy résument tout.",
    "« ⟦Anne Kerven: Assez de mensonges ! Travaillons ensemble⟧ », Anne Kerven, ministre.",
    "Pour le ministère public, ⟦ministère public~ il n'y a pas de doute⟧ : « ⟦ministère public: On le voit sortir.⟧ »",
  ]) func speakers(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // What is said stands before the cue, and the cue may go on.
    "⟦la mairie~ Le quai est fermé⟧, a annoncé la mairie, ajoutant que ⟦la mairie~ le bac partira⟧.",
    "⟦la mairie~ Le quai est fermé⟧, a annoncé la mairie, avant d'ajouter que ⟦la mairie~ le bac partira⟧.",
    "Luc Roy a parlé. ⟦Luc Roy~ Le quai est fermé⟧, a-t-il dit.",
    "⟦police cantonale~ Le bilan est lourd⟧, a communiqué la police cantonale.",
    "⟦skipper~ Le bac roule mal⟧, selon le skipper.",
    "⟦skipper~ Le bac roule mal⟧, selon le skipper : « ⟪Une plaie⟫ », sur deux lignes.",
    "⟦Luc Roy~ La mer, comme toujours, monte⟧, dit Luc Roy.",
    // «que» past adverbs, hearers and papers.
    "Anne Kerven admet quand même que ⟦Anne Kerven~ le métier est dur⟧.",
    "Anne Kerven informe les gendarmes qu'⟦Anne Kerven~ elle a été suivie⟧.",
    "Anne Kerven a pris la parole pour annoncer que ⟦Anne Kerven~ le port fermait⟧.",
    "Anne Kerven a écrit au maire pour lui dire que ⟦Anne Kerven~ le port fermait⟧.",
    "Anne Kerven a confirmé à « ⟪20 minutes⟫ » que ⟦Anne Kerven~ le port fermait⟧.",
    "⟦24 heures~ Une cliente a giflé le patron⟧, révèle « ⟪24 heures⟫ ».",
    // Judgements.
    "Une victoire qu'Anne Kerven attribue à « ⟦Anne Kerven~ l'audace commune⟧ » des marins.",
    "Un collègue venait de traiter le ministre « ⟦collègue~ d'imposteur⟧ ».",
    "Une secousse décrite comme d'une « ⟪rare violence⟫ » a eu lieu hier.",
    "Une loi qualifiée d'« ⟦Luc Roy~ injuste⟧ » par Luc Roy sera votée.",
    "La décision, jugée « ⟦maire~ absurde⟧ » par le maire, est contestée.",
    "Luc Roy, décrit par Anne Kerven comme « ⟦Anne Kerven~ un homme bon⟧ », est parti.",
    "Le journal titre : « ⟦Le journal: La mer monte et nous avec⟧ ».",
    "« ⟦Anne Roy: Mon père, disait-il, partait à l'aube⟧ », raconte Anne Roy.",
    // Incises and sources are no part of the words.
    "Luc Roy rit. « ⟦Luc Roy: J'ai tout donné⟧, a-t-il expliqué dans un entretien au journal du club. ⟦Luc Roy: C'était bien.⟧ »",
    "« ⟦Anne: J'ai fait tous les quais⟧, confie-t-elle. ⟦Anne: Il faut attendre⟧ », se désole Anne.",
    "Luc Roy est inquiet. « ⟦Luc Roy: La nuit est dure⟧, note celui qui réclame des rondes. ⟦Luc Roy: Il faut agir.⟧ »",
    "Mais pour Me Dupuis, son avocat, ⟦Dupuis~ le dossier est vide⟧.",
    "Luc Roy dit ⟦Luc Roy~ avoir vu « une scène terrible »⟧ :\n« ⟦Luc Roy: Les gens criaient. Nous avons agi.⟧ »",
    "La mairie demande aux gens qui ont vu l'orage de ⟦La mairie~ venir au port demain⟧.",
    // No words at all.
    "Il est trop tôt pour dire que le port fermera.",
    "Anne Kerven n'est pas venue pour dire que le port va mal.",
    "Le bac roule plus ou moins tôt, selon la saison.",
    "Selon les jours, le bac part à midi ou le soir.",
    "Le chef a invité la presse au quartier général pour faire le point.",
    "Sa compagne appelle ses parents pour se mettre à l'abri.",
    "Le tribunal l'a puni d'une peine lui imposant de suivre un stage.",
    "Placée sous le thème : « ⟪Marée et climat⟫ », la rencontre a réuni dix marins.",
    "Un texte a été rejeté, avec 67,9% de \"⟪non⟫\".",
  ]) func words(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    ("« Tout est détruit », déclare une jeune femme en nous montrant sa cave.", "jeune femme"),
    ("Le prévenu en début d'audience dit « je reconnais tout ».", "prévenu"),
    ("Et le président belge de s'écrier : « Il est parti ! »", "président belge"),
    ("Le père a alors questionné son fils qui a fini par lui dire : « Ils riaient de moi. »", "fils"),
    ("La Fédération nationale des marins routiers réclame « un geste ».", "Fédération nationale des marins routiers"),
    ("« Oui », a dit le ministre de la Mer, du climat et de la forêt, Marc Kerven.", "Marc Kerven"),
    ("« On verra bien demain », a dit Mme De Bover.", "De Bover"),
    ("Mme Le Goven est venue. « On verra », a-t-elle dit.", "Le Goven"),
    ("« Merci », a dit Roch Marc Christian Kerven.", "Roch Marc Christian Kerven"),
  ]) func names(_ text: String, _ name: String) {
    #expect(attribute(article(text), language: .french).speakers.map(\.name) == [name])
  }
}
