/// French verbs of saying with their constructions. Own work, from general knowledge of the language.
enum FrenchVerbs {
  static let verbs: StaticString = """
    finite clause bare: dit disent disait disaient dira diront dirait diraient dirent
    participle clause: dit dite dits dites
    gerund clause: disant
    infinitive clause: dire redire prédire
    finite clause: redit prédit prédisent prédisait médit contredit
    participle clause: redit prédit
    gerund clause: redisant prédisant
    @er clause: affirm déclar expliqu indiqu précis ajout assur estim soulign racont observ remarqu confirm
    @er clause: rétorqu répliqu insist argument clam proclam martel/martèl not révél/révèl signal inform jug pens
    @er clause: réaffirm rappel/rappell considér/considèr suggér/suggèr exag not relat rapport relev/relèv concèd
    @er clause: avou témoign jur ajout pari certifi notifi spécifi justifi prophétis stipul post tweet twitt retweet
    @er clause: confi avanc détaill résum regrett déplor dénonc critiqu accus concéd/concèd alert explicit martel
    @er clause: objet not mentionn arguer argu plaid résum ironis soutien répét/répèt
    @er clause: démontr décrét/décrèt analys commentr invoqu évoqu confess certifi dévoil
    @er marks: espér/espèr redout craign dout
    @er clause hearer: ordonn enjoin impos recommand
    @er clause: cri hurl gliss souffl murmur chuchot tempér/tempèr réfut plaisant soupir relativis calcul tranch
    @er clause: point théoris ripost protest étonn indign inquiét/inquièt alarm exclam insurg
    @cer clause: lan nuan
    @ir clause: réjou garant
    @er clause: renseign attest réitér/réitèr pronostiqu insinu allégu allég/allèg divulgu objet object clarifi
    @er marks: asséner assén/assèn abond acquiesc bafouill balbuti bégay bougonn bredouill clairon claironn déclam fulmin fredonn
    @er marks: grommel/grommell haranguer implor ironis jubil marmonn maugré minimis moqu notifi opin persiffl persifl pleurnich
    @er marks: raill récapitul récit relativis ripost ronchonn rouspét/rouspèt sermonn spécul suppli supput susurr tanc temporis
    @er marks: théoris vocifér/vocifèr targu vant protest complét/complèt embray énumér/énumèr fanfaronn improvis plaisant
    @er marks: emport enthousiasm énerv énorgueill enflamm esclaff excus impatient irrit lament agac amus gauss attrist extasi
    @er marks: remerci reproch réfut récus synthétis tacl proclam corrig stigmatis éruct glos gazouill scand crâner crân
    @er marks: évalu calcul anticip diagnostiqu décrypt cingl évacu savour approuv recadr
    @er marks: rectifi positiv frissonn pleur ricann tranquillis consol harangu décoch certifi détend
    @er marks: écri émerveill époumon remémor développ achev/achèv modér/modèr grogn suppos présum imagin questionn
    @er marks: souhait décortiqu ressass tonitru sanglot pavois rabrou admonest épanch résign schématis vulgaris articul
    @er marks: égren/égrèn couin tiqu esquiv appréci expos rajout réexpliqu emball exprim
    @ger marks: enrag
    @ir marks: applaud rebond frém garant
    finite marks: émeut émeuvent appuie appuient
    @ger marks: corrig encourag
    @cer marks: pronon mena
    @ir marks: gém réjou enorgueill glap rug mug fin
    @cer noun clause: annon énon dénon
    @er clause: contest exig réclam
    @er clause hearer: reproch
    @er noun: salu félicit revendiqu réclam exig préconis condamn fustig dénigr lou vant contest recommand
    @er clause hearer: exhort encourag invit appel/appell demand somm conseill pri conjur persuad propos autoris
    @er marks: lan tranch compar évoqu interrog question rigol plaisant pest tempêt tonn murmur chuchot hurl cri
    @er marks: continu enchain enchaîn termin conclu commenc nuanc tempér/tempèr rassur râl soupir/soupir grond
    @er marks: constat comment chant scand ajout entonn appel qualifi titr résum pointe point grinc gliss souffl lâch vitupér
    @er marks: s'exclam exclam interrog étonn indign alarm inquiét/inquièt offusqu insurg félicit désol défaussé
    @er marks: intim déstabilis narr salu formul rédig accueill exult philosoph argument précis illustr ponctu
    @cer marks: lan balan nuan commen avan
    @ger marks clause: interrog jug envisag
    @ger marks: insurg
    @ir marks clause: avert
    @ir marks: réag défin
    @dre clause: répon
    finite clause: soutient soutiennent soutenait soutenaient soutint maintient maintiennent maintenait prévient préviennent prévenait convient conviennent convenait reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut promet promettent promettait promettaient promit admet admettent admettait admit écrit écrivent écrivait écrivit conclut concluent concluait dément démentent démentait nie nient niait avertit avertissent prétend prétendent prétendait croit croient croyait
    participle clause: soutenu maintenu prévenu convenu reconnu promis admis écrit conclu démenti nié averti prétendu cru
    gerund clause: soutenant prévenant convenant reconnaissant promettant admettant écrivant concluant démentant niant avertissant prétendant
    infinitive clause: soutenir maintenir prévenir convenir reconnaître reconnaitre promettre admettre écrire conclure démentir nier avertir prétendre répondre
    finite marks: poursuit poursuivent poursuivait reprend reprennent reprenait rit sourit surenchérit renchérit renchérissent décrit décrivent décrivait réécrit souscrit sourit dépeint plaint plaignait défend défendent défendait défendit voit voient veut veulent voulait intervient intervenait souvient revient
    participle marks: poursuivi repris surenchéri renchéri décrit plaint défendu vu souvenu intervenu
    gerund marks: poursuivant reprenant renchérissant décrivant plaignant défendant parlant voyant
    infinitive marks: poursuivre reprendre renchérir surenchérir décrire plaindre défendre parler
    infinitive marks: tomber échapper
    infinitive clause: entendre
    finite marks: dixit reprit reprirent poursuivit poursuivirent interrompit repartit
    finite to: promet promettent promettait menace menacent menaçait jure
    to: tenu tient tenait tiennent
    participle to: promis menacé juré
    gerund to: promettant menaçant jurant
    finite marks: parle parlent parlait peut-on lit lance lancent lançait
    participle marks: parlé lancé lu
    @er clause: communiqu
    finite marks: liste listent listait
    @er clause hearer: inform
    finite clause hearer: prévient préviennent prévenait avertit avertissent avertissait
    participle clause hearer: prévenu averti
    describes: attribue attribuent attribuait attribué
    infinitive describes: traiter taxer
    describes: jugée jugés jugées taxée taxés taxées traitée traités traitées considérés considérées
    infinitive clause: savoir valoir remarquer observer noter
    infinitive: voir revoir recevoir pouvoir devoir vouloir tenir venir revenir devenir partir sortir
    infinitive: faire prendre comprendre apprendre mettre permettre rendre vendre attendre entendre perdre croire boire lire suivre vivre survivre construire détruire produire réduire conduire connaître paraître naître disparaître être suffire plaire taire battre combattre abattre craindre atteindre rejoindre éteindre peindre résoudre vaincre convaincre rompre interrompre
    describes: désigne désignent désigné présenté présentant considérée vus vue
    describes: qualifie qualifient qualifiait qualifia qualifié qualifiée qualifiés qualifiées qualifiant décrit décrite décrits décrivant juge jugé jugeant traite traité traitant accuse accusé accusant dénonce dénoncé dénonçant évoque évoqué évoquant taxe taxé fustige fustigé déplore déploré déplorant salue salué saluant regrette regretté estime estimé considère considéré appelle parle parlé parlant reproche reproché reprochant critique critiqué critiquant défend
    gerund marks stance: opposant appelant souhaitant réclamant exigeant demandant plaidant
    stance: ordonne ordonnent ordonné ordonnant oppose opposent opposé réclame réclament réclamé réclamant exige exigent exigé exigeant demande demandent demandé demandant appelle appellent appelé appelant souhaite souhaitent souhaité veut veulent voulait plaide plaidé plaidant propose proposé propose invite invité condamne condamné félicite félicité remercie remercié promet promis refuse refusé rejette rejeté conteste contesté dément démenti s'oppose oppose espère espéré prône prôné défend défendu
    """
}
