/// «L'élu» is a mayor or a deputy, «la magistrate» a prosecutor. A role whose noun has many uses («secrétaire»,
/// «directeur») stands only where nobody else is likely to be told so. Own work.
extension RoleKinds {
  static let french = RoleKinds(
    table: """
      magistrat magistrate : procureur procureure substitut substitute parquetier parquetière juge vice-procureur \
      vice-procureure
      officier officière gradé gradée militaire : colonel colonelle commandant commandante capitaine lieutenant lieutenante \
      général générale adjudant adjudante major soldat soldate
      diplomate : ambassadeur ambassadrice consul consule
      parlementaire : député députée sénateur sénatrice eurodéputé eurodéputée
      prélat religieux religieuse ecclésiastique : évêque archevêque cardinal prêtre curé abbé moine rabbin imam pasteur
      enseignant enseignante : professeur professeure instituteur institutrice
      universitaire chercheur chercheuse scientifique spécialiste expert experte savant savante : professeur professeure \
      économiste historien historienne sociologue politologue biologiste géographe climatologue physicien physicienne \
      virologue épidémiologiste géologue démographe juriste anthropologue philosophe consultant consultante analyste \
      enseignant-chercheur enseignante-chercheuse chercheur chercheuse spécialiste hydrologue volcanologue sismologue \
      glaciologue ethnologue archéologue paléontologue astronome mathématicien mathématicienne chimiste linguiste criminologue \
      toxicologue météorologue océanographe ornithologue primatologue
      soignant soignante praticien praticienne : médecin docteur docteure infirmier infirmière chirurgien chirurgienne \
      aide-soignant aide-soignante urgentiste généraliste pédiatre dentiste vétérinaire sage-femme psychiatre kinésithérapeute
      entrepreneur entrepreneuse : fondateur fondatrice cofondateur cofondatrice gérant gérante PDG patron patronne
      policier policière : commissaire brigadier brigadière inspecteur inspectrice
      gendarme : colonel colonelle commandant commandante capitaine lieutenant lieutenante adjudant adjudante major
      agriculteur agricultrice exploitant exploitante paysan paysanne cultivateur cultivatrice : éleveur éleveuse céréalier \
      céréalière maraîcher maraîchère viticulteur viticultrice vigneron vigneronne producteur productrice agriculteur \
      agricultrice arboriculteur arboricultrice
      commerçant commerçante artisan artisane : boulanger boulangère boucher bouchère libraire fleuriste épicier épicière \
      fromager fromagère poissonnier poissonnière coiffeur coiffeuse menuisier menuisière plombier pâtissier pâtissière \
      ébéniste
      élu élue : maire mairesse député députée sénateur sénatrice conseiller conseillère adjoint adjointe bourgmestre échevin \
      échevine eurodéputé eurodéputée député-maire syndic syndique
      dirigeant dirigeante patron patronne responsable : président présidente directeur directrice PDG secrétaire fondateur \
      fondatrice gérant gérante délégué déléguée
      avocat avocate pénaliste juriste : avocat avocate bâtonnier bâtonnière
      restaurateur restauratrice chef cheffe : cuisinier cuisinière chef cheffe restaurateur restauratrice
      secouriste sauveteur sauveteuse : pompier pompière sauveteur sauveteuse
      thérapeute psychologue : psychiatre psychologue thérapeute
      économiste historien historienne sociologue politologue géographe juriste philosophe : professeur professeure chercheur \
      chercheuse enseignant-chercheur enseignante-chercheuse spécialiste
      éleveur éleveuse vigneron vigneronne viticulteur viticultrice céréalier céréalière maraîcher maraîchère producteur \
      productrice : agriculteur agricultrice exploitant exploitante paysan paysanne viticulteur viticultrice vigneron \
      vigneronne
      """,
    broad: """
      élu élue dirigeant dirigeante patron patronne responsable commerçant commerçante artisan artisane spécialiste
      expert experte
      """,
    posts: """
      président présidente maire mairesse ministre député députée sénateur sénatrice conseiller conseillère préfet préfète
      bourgmestre échevin échevine chef cheffe directeur directrice secrétaire adjoint adjointe vice-président
      vice-présidente PDG gouverneur gouverneure
      """)
}
