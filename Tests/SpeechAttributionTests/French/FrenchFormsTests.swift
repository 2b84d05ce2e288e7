import SpeechAttribution
import Testing

/// Forms of French speech beside plain prose, and people who share a name.
@Suite struct FrenchFormsTests {
  @Test func initialsOfALabel() {
    #expect(
      picture(
        """
        # La glace n'attend pas
        Mireille Castang, glaciologue, publie un livre.
        Le Courrier : Pourquoi ce livre maintenant ?
        Mireille Castang : Parce que la glace n'attend pas.
        L. C. : Que répondez-vous aux sceptiques ?
        M. C. : Qu'ils viennent marcher avec moi.
        M. C. : Et qu'ils mesurent.
        """, .french)
          == """
          La glace n'attend pas
          Mireille Castang, glaciologue, publie un livre.
          Le Courrier : ⟦Le Courrier: Pourquoi ce livre maintenant ?⟧
          Mireille Castang : ⟦Mireille Castang: Parce que la glace n'attend pas.⟧
          L. C. : ⟦Le Courrier: Que répondez-vous aux sceptiques ?⟧
          M. C. : ⟦Mireille Castang: Qu'ils viennent marcher avec moi.⟧
          M. C. : ⟦Mireille Castang: Et qu'ils mesurent.⟧
          """)
  }

  @Test func questionAndAnswerLabels() {
    #expect(
      picture(
        """
        # Entretien avec Paul Vidal
        Paul Vidal dirige le port de Sarmonne.
        Q. Comment va le port ?
        R. Mal. Il a perdu un tiers de son trafic.
        Q. Que faut-il faire ?
        R. – Draguer le chenal, et vite.
        """, .french)
          == """
          Entretien avec Paul Vidal
          Paul Vidal dirige le port de Sarmonne.
          Q. Comment va le port ?
          R. ⟦Paul Vidal: Mal. Il a perdu un tiers de son trafic.⟧
          Q. Que faut-il faire ?
          R. – ⟦Paul Vidal: Draguer le chenal, et vite.⟧
          """)
  }

  @Test func dashesAskAndAnswer() {
    #expect(
      picture(
        """
        # Entretien
        Anne Delorme est maire de Belmont.
        – Vous quittez la mairie. Pourquoi ?
        – Parce que je suis fatiguée.
        – Regrettez-vous quelque chose ?
        – Rien du tout.
        """, .french)
          == """
          Entretien
          Anne Delorme est maire de Belmont.
          – Vous quittez la mairie. Pourquoi ?
          – ⟦Anne Delorme: Parce que je suis fatiguée.⟧
          – Regrettez-vous quelque chose ?
          – ⟦Anne Delorme: Rien du tout.⟧
          """)
  }

  @Test func answersHoldMarks() {
    #expect(
      picture(
        """
        # Entretien avec Paul Vidal
        Paul Vidal dirige le port de Sarmonne.
        **Comment va le port ?**
        Mal. L'armateur m'a dit : « Nous partons. »
        **Racontez-nous vos débuts.**
        J'étais docker, comme mon père.
        **Que faut-il faire ?**
        Draguer le chenal.
        **Avec quel argent ?**
        Celui de la région.
        Propos recueillis par Luc Serre
        """, .french)
          == """
          Entretien avec Paul Vidal
          Paul Vidal dirige le port de Sarmonne.
          Comment va le port ?
          ⟦Paul Vidal: Mal. L'armateur m'a dit : « Nous partons. »⟧
          Racontez-nous vos débuts.
          ⟦Paul Vidal: J'étais docker, comme mon père.⟧
          Que faut-il faire ?
          ⟦Paul Vidal: Draguer le chenal.⟧
          Avec quel argent ?
          ⟦Paul Vidal: Celui de la région.⟧
          Propos recueillis par Luc Serre
          """)
  }

  @Test func pressRelease() {
    #expect(
      picture(
        """
        « Nous croyons en cette région », commente Karim Benali, directeur général de Zéphyr. « Elle nous le rend bien. »
        Et d'ajouter : « Nous y resterons. »
        « C'est une chance pour Belmont », se félicite Anne Delorme, maire de Belmont.
        """, .french)
          == """
          « ⟦Karim Benali: Nous croyons en cette région⟧ », commente Karim Benali, directeur général de Zéphyr. « ⟦Karim Benali: Elle nous le rend bien.⟧ »
          Et d'ajouter : « ⟦Karim Benali: Nous y resterons.⟧ »
          « ⟦Anne Delorme: C'est une chance pour Belmont⟧ », se félicite Anne Delorme, maire de Belmont.
          """)
  }

  @Test func slogansAndSources() {
    #expect(
      picture(
        """
        « Du fric pour l'hôpital », scandaient les manifestants.
        « Rien n'est joué », glisse un conseiller de l'Élysée.
        La préfecture indique que « la route restera fermée ». « La prudence est de mise », ajoute-t-elle.
        La CGT dénonce une « attaque ». « Nous irons au bout », prévient la Confédération générale du travail.
        """, .french)
          == """
          « ⟦manifestants: Du fric pour l'hôpital⟧ », scandaient les manifestants.
          « ⟦conseiller de l'Élysée: Rien n'est joué⟧ », glisse un conseiller de l'Élysée.
          La préfecture indique que « ⟦La préfecture~ la route restera fermée⟧ ». « ⟦La préfecture: La prudence est de mise⟧ », ajoute-t-elle.
          La CGT dénonce une « ⟦Confédération générale du travail~ attaque⟧ ». « ⟦Confédération générale du travail: Nous irons au bout⟧ », prévient la Confédération générale du travail.
          """)
  }

  @Test func namedThings() {
    #expect(
      picture(
        """
        La monarchie demande à être appelée « eSwatini » dans tous les documents.
        Il faut en finir avec l'« affaire Serre ».
        Ils menacent de porter plainte contre le maire UDE pour « non-assistance à personne en danger ».
        """, .french)
          == """
          La monarchie demande à être appelée « ⟪eSwatini⟫ » dans tous les documents.
          Il faut en finir avec l'« ⟪affaire Serre⟫ ».
          Ils menacent de porter plainte contre le maire UDE pour « ⟪non-assistance à personne en danger⟫ ».
          """)
  }

  @Test func husbandAndWife() {
    #expect(
      picture(
        """
        Jean Roy, maire de Belmont, et son épouse Anne Roy, députée, divorcent.
        « Nous restons amis », assure Jean Roy. « Nos enfants d'abord », ajoute Anne Roy.
        Mme Roy reste députée. « Je continue », dit-elle. M. Roy s'en va. « Je pars », lâche-t-il.
        Pour la députée, « rien ne change ». Le maire précise : « Je rendrai mon écharpe. »
        """, .french)
          == """
          Jean Roy, maire de Belmont, et son épouse Anne Roy, députée, divorcent.
          « ⟦Jean Roy: Nous restons amis⟧ », assure Jean Roy. « ⟦Anne Roy: Nos enfants d'abord⟧ », ajoute Anne Roy.
          Mme Roy reste députée. « ⟦Anne Roy: Je continue⟧ », dit-elle. M. Roy s'en va. « ⟦Jean Roy: Je pars⟧ », lâche-t-il.
          Pour la députée, « ⟦Anne Roy~ rien ne change⟧ ». Le maire précise : « ⟦Jean Roy: Je rendrai mon écharpe.⟧ »
          """)
  }
}
