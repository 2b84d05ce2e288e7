import SpeechAttribution
import Testing

/// What dispatches and local papers write: light verbs, roles for names, sentences without a verb before a colon.
@Suite struct FrenchDispatchTests {
  @Test(arguments: [
    // A verb with a small noun, behind the marks and inside.
    "« ⟦Jane Roe: Il faut partir⟧ », met en garde Jane Roe.",
    "« ⟦préfet: Il faut partir⟧, met en garde le préfet. ⟦préfet: Le port ferme.⟧ »",
    "« ⟦Luc Arnoux: On ne cédera pas⟧ », enfonce le clou Luc Arnoux.",
    // Verbs that the pack does not know, inside the marks.
    "« ⟦gardien: Ce n'est pas vrai⟧, s'empourpre le gardien. ⟦gardien: On reste.⟧ »",
    "Anne Roy attend. « ⟦Anne Roy: Ce n'est pas vrai⟧, tiquait-elle. ⟦Anne Roy: On reste.⟧ »",
    "« ⟦Anne Leroy: J'ai cette chance⟧, s'enivre Anne Leroy, à la tête du chantier. »",
    // Another sentence begins behind words that a colon announced.
    "Le prévenu s'écrie : « ⟦prévenu: J'ai un bateau, moi !⟧ » Le président Roy sourit.",
    // A role or a pronoun before the colon.
    "Le prévenu a écouté. Son avocate : « ⟦avocate: Ah ?⟧ » Lui : « ⟦prévenu: On parle d'un bateau.⟧ »",
    // No verb before the colon.
    "Pas question pour Jane Roe de céder : « ⟦Jane Roe: Je reste ici.⟧ » Même constat chez Paul Roy, gardien du phare : « ⟦Paul Roy: On ferme ce soir.⟧ »",
    // The person whom the paragraph is about.
    "Le pêcheur boit quand il pleut. Elles ont commencé hier, les averses. « ⟦pêcheur: C'était long là-bas.⟧ »",
    // Datives, articles that are objects, infinitives that tell what somebody did next.
    "Jane Roe se lève. « ⟦Paul Roy: Vous mentez⟧ », lui a lancé Paul Roy.",
    "Jane Roe est venue. Elle l'affirme : « ⟦Jane Roe: Je suis innocente⟧ ».",
    "« ⟦Luc Arnoux: On tiendra bon ici⟧ », prévient Luc Arnoux. Avant d'ajouter : « ⟦Luc Arnoux: On verra.⟧ »",
    // What a new sentence tells is its own.
    "L'association agit : « ⟦Eric Leroy: Le port recule⟧, déplore Eric Leroy. ⟦Eric Leroy: C'est tout.⟧ » Pour l'association, « ⟦l'association~ rien ne presse⟧ ».",
    "Une colère exprimée par un enseignant : « ⟦enseignant: Je n'avais jamais vu cela.⟧ » « ⟦professeurs: Nous sommes choqués ici⟧ », racontent d'autres professeurs.",
    "« ⟦Belge: Nous avons bien couru⟧ », a expliqué en souriant le Belge. « ⟦Belge: C'était long⟧ », a-t-il ajouté.",
    "Voici une phrase prononcée par la proviseure. « ⟦proviseure: Personne n'avait rien vu⟧ », avait-elle déclaré.",
    "« ⟦Brasserie Leroy: Ce sera beau⟧, explique-t-on à la Brasserie Leroy, ⟦Brasserie Leroy: mais les clients reviendront-ils ?⟧ »",
    "Les groupes d'opposition se sont montrés critiques, dénonçant « ⟦groupes d'opposition~ un passage en force⟧ ».",
    "La cour a entendu deux marins renvoyés devant elle pour « ⟪non-assistance à personne en danger⟫ ».",
    // Adverbials between a verb and its subject.
    "« ⟦Paul Roy: On conteste les faits⟧ », a indiqué à la presse Paul Roy.",
    "« ⟦Paul Roy: On conteste les faits⟧ », a indiqué à l'issue de l'audience Me Paul Roy.",
    "« ⟦CGT: On conteste les faits⟧ », a déclaré au Parisien la CGT.",
    "« ⟦préfet: On conteste les faits⟧ », a déclaré alors le préfet.",
    "« ⟦préfet: On conteste les faits⟧ », a déclaré il y a peu avant la rencontre le préfet.",
    "« ⟦Jean Roe: On conteste les faits⟧ », a dit devant les députés Jean Roe.",
    "« ⟦préfet: On conteste⟧, a dit le préfet lundi soir. ⟦préfet: On reste.⟧ »",
    "« ⟦CGT: On conteste⟧, explique la CGT. ⟦CGT: On reste.⟧ »",
    "« ⟦Luc Arnoux: On conteste⟧, explique Luc Arnoux (PS). ⟦Luc Arnoux: On reste.⟧ »",
    "Jean Roe est venu. Washington a aussitôt dénoncé « ⟦Washington~ une manœuvre⟧ ».",
    "Pour l'ONU, « ⟦ONU~ il faut rouvrir le port⟧ ».",
    // A new sentence has marks of its own.
    "« ⟦Luc Arnoux: Le dossier est vide⟧ », a tonné Me Luc Arnoux. Pour sa consœur, Me Jane Roe, « ⟦Jane Roe~ tout est faux⟧ ».",
    // «on» speaks for the body that opens the sentence.
    "Au ministère, on assure que « ⟦ministère~ tout est prêt⟧ ».",
    // Whoever is named behind words without a speaker, past where she lives.
    "« ⟦Marie-Annick: C'est bien loin d'ici.⟧ » Habitante du port, en Bretagne, Marie-Annick décrit une situation rare.",
    "Pour Luc qui aime bien le port « ⟦Luc~ rien ne presse ici⟧ ».",
    "Il dénonçait le projet, provoquant la colère du maire, Luc Arnoux : « ⟦Luc Arnoux: Ils ont menti.⟧ »",
    "Une idée contestée par des marins qui ont regretté : « ⟦marins: On nous oublie.⟧ »",
    "Le parquet a expliqué que ⟦Le parquet~ l'enquête avançait⟧. Il précise que ⟦Le parquet~ rien ne presse⟧.",
    "Quant à Anne Leroy, pêcheuse, ce qui la fait vibrer, « ⟦Anne Leroy~ c'est de voir grandir les bancs⟧ ».",
  ]) func speakers(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // A role that a country narrows down, and one known to everybody.
    "Ronald Doe a parlé mardi. Le président américain s'est fait discret. « ⟦Ronald Doe: Nous partirons⟧ », a-t-il ajouté.",
    "Le ministre des Finances affirme que ⟦Laurent Fabry~ le port ferme⟧. Laurent Fabry craint le pire. « ⟦Laurent Fabry: C'est long⟧ », a-t-il dit.",
    "Le président ukrainien Ivan Roe a parlé. Le ministre russe estime que ⟦ministre russe~ c'est faux⟧. « ⟦Ivan Roe: Encore un mensonge⟧ », a dénoncé le dirigeant ukrainien.",
    "« ⟦Ursula Roe: Une décision historique⟧ », a salué la présidente de la Commission, l'Allemande Ursula Roe.",
    "Le conseil de la victime, Me Leroy, évoque « ⟦Leroy~ des actes graves⟧ ».",
    "Le chanteur confie : « ⟦chanteur: J'ai failli arrêter.⟧ » L'artiste de 45 ans avoue avoir « ⟦chanteur~ touché le fond⟧ ».",
    "Selon les riverains du port, « ⟦riverains du port~ rien n'est prêt⟧ ». Les enseignants exigent « ⟦enseignants~ la présence du recteur⟧ ».",
    "Pour le premier spécialiste entendu par la cour, ⟦premier spécialiste~ l'accusé « ne souffre de rien »⟧.",
    // Parties and particles about a name; the outer noun is whoever is named.
    "« ⟦Luc Arnoux: C'est bien long⟧ », affirme le sénateur LR Luc Arnoux.",
    "« ⟦Anne Leroy: C'est bien long⟧ », affirme la députée (LFI) Anne Leroy.",
    "« ⟦Kylian M'Bala: C'est bien long⟧ », affirme Kylian M'Bala.",
    "« ⟦Thierry de La Tour: C'est bien long⟧ », affirme Thierry de La Tour.",
    "« ⟦capitaine des Bleus: C'est bien long⟧ », affirme le capitaine des Bleus.",
    "« ⟦source proche du dossier: C'est bien long⟧ », affirme une source proche du dossier.",
    "L'avocat du suspect, Me Luc Arnoux, affirme que ⟦Luc Arnoux~ c'est bien long⟧.",
    "Le syndicat majoritaire, la FSU, juge ce texte « ⟦FSU~ inacceptable⟧ ».",
    "Le père est venu. Sa femme est en larmes. « ⟦femme: On veut la vérité⟧ », souffle-t-elle.",
    "Le sénateur Luc Arnoux (LR) est venu. L'élu LR affirme que ⟦Luc Arnoux~ c'est bien long⟧. « ⟦Luc Arnoux: On verra⟧ », a conclu l'élu LR.",
    "La procureure de Brest, Anne Leroy, est venue. « ⟦Anne Leroy: On verra⟧ », a dit la procureure de la République.",
    "« ⟦Céline Leroy: Tout va bien⟧ », a dit la procureure de la République de Laval Céline Leroy.",
    "Jane Roe est venue. Elle-même soutient que ⟦Jane Roe~ rien ne presse⟧.",
    "Le policier sort tout juste du port. « ⟦policier: C'était bien long⟧ », raconte-t-il.",
    "L'homme, qui a porté plainte, est venu. « ⟦homme: On m'a poussé⟧ », affirme-t-il.",
    // Counsel by another noun; no official is told by a given name, nor is anybody an official.
    "Son avocat, Luc Arnoux, s'est levé. « ⟦Luc Arnoux: Son père est mort⟧ », a insisté son défenseur.",
    "Nicolas attend. « ⟦procureur: Ça ne tient pas⟧ », répond le procureur.",
    "Un pêcheur en larmes est venu. Le procureur a lu. « ⟦pêcheur: J'ai tout perdu⟧ », dit le jeune homme en polo.",
    "La juge estime que ⟦juge~ tout est clair⟧. La procureure reprend : « ⟦procureure: Vous mentez.⟧ »",
    // Whoever was told of last.
    "L'alerte est venue d'une voisine du port. Celle-ci a évoqué « ⟦voisine du port~ une odeur de fumée⟧ ».",
    // What stands between a relative and its verb, words of a body's name, a particle with a capital.
    "« ⟦représentant du syndicat Force ouvrière: C'est dur⟧ », explique un représentant du syndicat Force ouvrière.",
    "Quant au syndicat Cap, il est au port. Le syndicat Vigie-Sud attend. Il dit ⟦Vigie-Sud~ ne rien savoir de cela⟧.",
    "« ⟦Tangui Le Cras: Je serai marin⟧ », annonçait hier Tangui Le Cras.",
    // A noun phrase ends before its verb.
    "Le prévenu interrompt de nouveau le juge. « ⟦prévenu: Je préfère manger.⟧ »",
    "Le gardien refuse de se taire. « ⟦gardien: Je préfère manger.⟧ »",
  ]) func people(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    "La reprise est lente : selon l'Insee, ⟦Insee~ dix pour cent des fils de marins partent⟧.",
    "Mais selon Jane Roe, l'une des mères venues ce matin, ⟦Jane Roe~ le recteur n'aurait rien signé⟧.",
    "Le maire a rappelé que ⟦maire~ la fête avait pour but de : « remercier nos partenaires »⟧.",
    "Me Paul Roy affirme qu'⟦Paul Roy~ en dix ans de carrière, il pensait « avoir tout vu »⟧.",
    "Le préfet assure que, ⟦préfet~ depuis lundi, le port est fermé⟧.",
    "⟦parquet de Brest~ D'après l'enquête, le conducteur roulait trop vite⟧, indique le parquet de Brest.",
    "Selon le patron du port, interrogé hier, ⟦patron du port~ les tirs ont duré une heure⟧.",
    "L'agence Amal annonce que, ⟦Amal~ selon ses sources, la tuerie a eu lieu hier⟧.",
    "Un texte est proposé par le maire pour que les marins reçoivent une prime.",
    "Comme l'a rappelé le maire, ⟦maire~ le port rouvrira la semaine prochaine⟧.",
    "⟦CGT~ Le port rouvrira la semaine prochaine⟧, indique-t-on auprès de la CGT.",
    "⟦maire~ Le port rouvrira la semaine prochaine⟧, selon le maire.",
    "⟦parquet de Brest~ Deux marins ont été blessés⟧, a-t-on appris vendredi auprès du parquet de Brest.",
    "Jane Roe a appris la nouvelle auprès du parquet de Brest.",
    "La grève dure. Et la maire d'ajouter que ⟦maire~ le port fermera⟧.",
    // What stands between an auxiliary and its participle; a question that somebody wants answered.
    "Jane Roe a quant à elle rappelé que ⟦Jane Roe~ le port est fermé⟧.",
    "Jane Roe a en outre regretté que ⟦Jane Roe~ le port soit fermé⟧.",
    "Un marin a voulu savoir ⟦marin~ si le port serait fermé⟧.",
    // A second verb of saying has words of its own; nouns that stand for a clause.
    "Le maire a demandé aux marins de ⟦maire~ laver le quai⟧ en rappelant que ⟦maire~ la crue approche du port⟧.",
    "Jane Roe raconte que ⟦Jane Roe~ son mari était parti en criant que la crue approchait du port⟧.",
    "Le maire a demandé aux ouvriers qui sortent de l'atelier de ⟦maire~ laver le quai⟧.",
    "Jane Roe n'a jamais voulu savoir si le port avait fermé.",
    "Jane Roe a souligné ⟦Jane Roe~ la nécessité de maintenir le quai⟧ et a insisté sur ⟦Jane Roe~ l'importance de finir à temps⟧.",
    "⟦Roe~ La foule a fui le port⟧, a accusé M. Roe, selon des images de la télévision.",
    // Whom an infinitive is asked of, and its object.
    "Le maire a demandé aux entreprises qui travaillent depuis mai au bord du quai, de ⟦maire~ finir à temps⟧.",
    "Jane Roe demande au nouveau ministre de ⟦Jane Roe~ l'inviter à bord du ferry⟧.",
    // Marks that quote nobody belong to the clause.
    "⟦Jane Roe~ Le film « ⟪Le Grand Large⟫ » sortira en mai⟧, a dit Jane Roe.",
    // Nothing is said.
    "La crue, ce matin, inquiète une voisine.",
    "Luc Roe lit à voix basse, les yeux rivés sur sa feuille.",
    "Luc Roe a répondu aux questions sans se fâcher après que le port a fermé.",
  ]) func reports(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected)
  }

  @Test(arguments: [
    // A line that names whoever speaks below.
    """
    Le plus ravi : Luc Arnoux (Vernay)
    « ⟦Luc Arnoux: Le port a bien tenu ce soir.⟧ »
    """,
    // An interview whose questions nothing sets apart, headings among them.
    """
    Jane Roe dirige le phare.
    Comment avez-vous vécu cette saison ?
    ⟦Jane Roe: Je l'ai vécue au large.⟧
    ## Votre public vous a-t-il suivie ?
    ⟦Jane Roe: Mes proches sont venus tous les soirs.⟧
    Que souhaitez-vous pour la suite ?
    ⟦Jane Roe: J'aimerais gagner, bien sûr.⟧
    """,
    // What is explained to a reader is nobody's answer.
    """
    Qui est concerné par la loi ?
    Les marins de plus de dix ans.
    Quand entre-t-elle en vigueur ?
    La loi sera publiée demain.
    Comment faire si vous êtes pêcheur ?
    Il faut écrire à la préfecture.
    """,
  ]) func paragraphs(_ expected: String) {
    #expect(picture(plain(expected), .french) == expected.replacing("## ", with: ""))
  }
}
