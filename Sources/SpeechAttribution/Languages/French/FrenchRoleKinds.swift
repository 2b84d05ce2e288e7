/// Own work.
extension RoleKinds {
  static let french = RoleKinds(
    nouns: """
      magistrat magistrate
      officier officière gradé gradée militaire
      diplomate
      parlementaire
      prélat religieux religieuse ecclésiastique
      enseignant enseignante
      universitaire chercheur chercheuse scientifique spécialiste expert experte savant savante
      soignant soignante praticien praticienne
      syndicaliste
      entrepreneur entrepreneuse
      policier policière
      gendarme
      agriculteur agricultrice exploitant exploitante paysan paysanne cultivateur cultivatrice
      commerçant commerçante artisan artisane
      élu élue
      dirigeant dirigeante patron patronne responsable
      avocat avocate pénaliste juriste
      restaurateur restauratrice chef cheffe
      secouriste sauveteur sauveteuse
      thérapeute psychologue
      économiste historien historienne sociologue politologue géographe juriste philosophe
      éleveur éleveuse vigneron vigneronne viticulteur viticultrice céréalier céréalière maraîcher maraîchère producteur productrice
      """,
    roles: """
      procureur procureure substitut substitute parquetier parquetière juge vice-procureur vice-procureure
      colonel colonelle commandant commandante capitaine lieutenant lieutenante général générale adjudant adjudante major soldat soldate
      ambassadeur ambassadrice consul consule
      député députée sénateur sénatrice eurodéputé eurodéputée
      évêque archevêque cardinal prêtre curé abbé moine rabbin imam pasteur
      professeur professeure instituteur institutrice maître maîtresse directeur directrice
      professeur professeure économiste historien historienne sociologue politologue biologiste géographe climatologue physicien \
      physicienne virologue épidémiologiste géologue démographe juriste anthropologue philosophe consultant consultante analyste \
      enseignant-chercheur enseignante-chercheuse chercheur chercheuse spécialiste hydrologue volcanologue sismologue glaciologue \
      ethnologue archéologue paléontologue astronome mathématicien mathématicienne chimiste linguiste criminologue toxicologue \
      météorologue océanographe ornithologue primatologue
      médecin docteur docteure infirmier infirmière chirurgien chirurgienne aide-soignant aide-soignante urgentiste généraliste \
      pédiatre dentiste vétérinaire sage-femme psychiatre kinésithérapeute
      délégué déléguée secrétaire
      fondateur fondatrice cofondateur cofondatrice gérant gérante PDG patron patronne
      commissaire brigadier brigadière commandant commandante inspecteur inspectrice
      colonel colonelle commandant commandante capitaine lieutenant lieutenante adjudant adjudante major
      éleveur éleveuse céréalier céréalière maraîcher maraîchère viticulteur viticultrice vigneron vigneronne producteur productrice \
      agriculteur agricultrice arboriculteur arboricultrice
      boulanger boulangère boucher bouchère libraire fleuriste épicier épicière fromager fromagère poissonnier poissonnière coiffeur \
      coiffeuse menuisier menuisière plombier pâtissier pâtissière ébéniste
      maire mairesse député députée sénateur sénatrice conseiller conseillère adjoint adjointe bourgmestre échevin échevine \
      eurodéputé eurodéputée député-maire syndic syndique
      président présidente directeur directrice PDG secrétaire fondateur fondatrice gérant gérante délégué déléguée
      avocat avocate bâtonnier bâtonnière
      cuisinier cuisinière chef cheffe restaurateur restauratrice
      pompier pompière sauveteur sauveteuse
      psychiatre psychologue thérapeute
      professeur professeure chercheur chercheuse enseignant-chercheur enseignante-chercheuse maître maîtresse spécialiste
      agriculteur agricultrice exploitant exploitante paysan paysanne viticulteur viticultrice vigneron vigneronne
      """,
    broad: """
      élu élue dirigeant dirigeante patron patronne responsable commerçant commerçante artisan artisane spécialiste
      expert experte
      """)
}
