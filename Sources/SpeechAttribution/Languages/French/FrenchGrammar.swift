/// French words of grammar. Own work.
enum FrenchGrammar {
  /// «aux yeux de», «aux dires de», «à en croire», «de l'aveu de»; the list of words marks the last of each as a source.
  static let sourcePhrases: WordMap = {
    var map = WordMap()
    for (word, before) in [("yeux", 1), ("dires", 1), ("croire", 2), ("aveu", 2), ("avis", 2)] {
      map.set(WordSet.hash(word[...]), before)
    }
    return map
  }()

  static let words: StaticString = """
    elided definite: l
    elided preposition joint: d
    elided that subordinator: qu
    elided negation: n
    elided reflexive: s
    elided i: j
    elided notname: c
    elided object: m t
    elided subordinator: jusqu lorsqu puisqu quoiqu
    elided indefinite: quelqu
    definite: le la les
    definite notname: ce cet cette ces
    indefinite: un une des plusieurs quelques certains certaines chaque aucun aucune tout toute tous toutes autre autres tel telle
    f: une la cette elle celle sa ma ta
    possessive: son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes
    he: il lui celui-ci celui lui-même
    he notname: il celui
    she: elle celle celle-ci elle-même
    they: eux-mêmes elles-mêmes
    they: ils elles ceux ceux-ci celles celles-ci eux
    i: je nous moi on me
    you: tu vous toi te
    relative: qui dont lequel laquelle lesquels lesquelles où auquel
    object: lui leur y en se moi
    some: certains certaines d'autres beaucoup plusieurs quelques-uns
    reflexive: se s
    negation: ne pas non jamais plus rien ni guère
    preposition joint: de du des d
    joint: à au aux en pour chez
    preposition: auprès à au aux en dans sur sous par avec sans entre vers chez contre depuis pendant avant après devant derrière dès lors parmi malgré durant outre via hors envers jusque lors pour comme
    hearerprep: à au aux auprès devant
    conjunction: et ou mais or ni car donc puis
    subordinator: que quand lorsque puisque parce si comme tandis alors afin bien quoique dès pendant pourquoi comment combien tant
    that: que qu
    source: selon après pour yeux dires croire aveu avis
    agent: par
    impersonal: y faut fallait faudra faudrait agit agissait semble semblerait apparaît convient suffit importe existe
    charge: comparaît comparait comparaissait comparaissent renvoyé renvoyée renvoyés renvoyées plainte inculpés inculpées soupçonnées poursuivies condamnées garde examen vue réquisitoire chef chefs accusé accusée accusés accusées accusation soupçonné soupçonnée soupçonnés soupçons poursuivi poursuivie poursuivis condamné condamnée condamnés inculpé inculpée enquête information plainte arrêté arrêtée motif qualification
    latter m: dernier
    latter f: dernière
    latter: derniers dernières
    aux: a ont avait avaient aura auront aurait auraient eut eurent ayant avoir eu est sont était étaient sera seront serait seraient fut furent étant être été va vont allait ai avons avez suis sommes êtes
    infinitive aux: avoir être
    copula: est sont était étaient sera serait fut être été étant semble semblent reste restent devient devenait
    hearsay: aurait auraient serait seraient
    verb: fait font faisait peut peuvent pouvait pouvaient pourra pourrait doit doivent devait devaient devrait devra veut veulent voulait met mettent mis prend prennent pris vient viennent venait tient trouve trouvé permet arrive passe donne donné laisse reste vit meurt mort montre voit vu entre revient devient compte concerne existe représente semble faut fallait suffit s'agit agit porte joue joué perd perdu gagne gagné reçoit reçu rencontre quitte
    adverb: aussitôt bientôt auparavant parallèlement volontiers derechef davantage quasiment dorénavant naguère sitôt aussi également encore déjà toujours jamais souvent très trop plus moins bien mal enfin ensuite puis alors ainsi cependant toutefois pourtant néanmoins surtout notamment seulement récemment simplement clairement longuement immédiatement aujourd'hui désormais même presque environ ici là ailleurs d'ailleurs tout peu vite fermement publiquement officiellement régulièrement particulièrement évidemment finalement rapidement directement largement fortement vivement vraiment seulement autrement justement sobrement sèchement cependant par-ailleurs certes peut-être hier demain maintenant tantôt tard tôt quant
    time: hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi lendemain veille
    notname: voici voilà oui non si oh ah eh bon merci aujourd'hui ceci cela ça quel quelle quels quelles quoi rien personne
    calendar: lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    number: deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent cents mille million millions milliard milliards premier première second seconde deuxième troisième quatrième
    notname: bonjour bonsoir adieu
    notname: mieux pire pis
    notname: est-ce qu'est-ce n'est-ce
    notname: breton bretonne basque flamand flamande wallon wallonne picard picarde catalan catalane français française françaises américain américaine américains américaines allemand allemande anglais anglaise britannique britanniques italien italienne espagnol espagnole russe russes chinois chinoise européen européenne européens européennes israélien israélienne palestinien palestinienne belge belges suisse suisses canadien canadienne québécois ukrainien ukrainienne turc turque turques syrien syrienne irakien iranien iranienne japonais japonaise
    title m: m mr monsieur messieurs mm sir don père frère
    title f: mme mlle madame mademoiselle mesdames mmes sœur
    title: me dr docteur pr prof professeur général colonel commandant capitaine lieutenant maréchal amiral cardinal monseigneur mgr abbé rabbin imam pape roi reine prince princesse maître
    abbreviation: fr m mm mme mmes mlle dr pr prof me st ste av bd cf etc art mgr p vol no n° env ex hab tél al
    particle: de du des d la le von van der den di da del della bin ben al el ibn abu o saint san os dos ter ten
    source: selon
    naming: baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnommées intitulé intitulée intitulés intitulées intitulant dénommé dénommée nommé nommée appelé appelée appelés appelées dit dite dits dites mot mots terme termes expression notion concept nom label période ère affaire rebaptisé titre titré titrée signifie signifient alias opération opérations émission magazine journal mouvement quartier arrêt lieu-dit rond-point portail équipe club liste site collectif affaire chef chefs chef d'accusation accusation accusations qualification enquête loi projet plan programme dispositif label marque groupe gare rue place thème devise hashtag mot-dièse
    work: long-métrage court-métrage moyen-métrage film livre roman album chanson émission magazine revue série pièce ouvrage essai tableau poème article documentaire spectacle titre rubrique chronique tube single recueil tome podcast exposition
    """
}
