import SpeechAttribution
import Testing

/// How French names one person or body in several ways.
@Suite struct FrenchPeopleTests {
  @Test func ministersAreToldApart() {
    #expect(
      picture(
        """
        Le ministre de la Mer, Luc Ferrandi, est arrivé lundi. Le ministre de la Justice, Anne Roy, l'attendait. « Le port vivra », a promis le ministre de la Mer.
        """, .french)
          == """
          Le ministre de la Mer, Luc Ferrandi, est arrivé lundi. Le ministre de la Justice, Anne Roy, l'attendait. « ⟦Luc Ferrandi: Le port vivra⟧ », a promis le ministre de la Mer.
          """)
  }

  @Test func presidentByManyNames() {
    #expect(
      picture(
        """
        Emmanuel Brissac, président de la République, a salué les marins. « Merci », a dit le chef de l'État. Pour M. Brissac, « rien n'est perdu ». « Tenez bon », a ajouté Brissac.
        """, .french)
          == """
          Emmanuel Brissac, président de la République, a salué les marins. « ⟦Emmanuel Brissac: Merci⟧ », a dit le chef de l'État. Pour M. Brissac, « ⟦Emmanuel Brissac~ rien n'est perdu⟧ ». « ⟦Emmanuel Brissac: Tenez bon⟧ », a ajouté Brissac.
          """)
  }

  @Test func unionByItsAcronym() {
    #expect(
      picture(
        """
        La Confédération générale du littoral (CGL) a saisi le juge. Selon la CGL, « tout est faux ». Le syndicat dénonce « un passage en force ».
        """, .french)
          == """
          La Confédération générale du littoral (CGL) a saisi le juge. Selon la CGL, « ⟦Confédération générale du littoral~ tout est faux⟧ ». Le syndicat dénonce « ⟦Confédération générale du littoral~ un passage en force⟧ ».
          """)
  }

  @Test func newspaperIsNoCompany() {
    #expect(
      picture(
        """
        Le quotidien Le Courrier de Vernay a enquêté sur le groupe Transmer. Transmer se tait. Le journal affirme que « les comptes sont truqués ».
        """, .french)
          == """
          Le quotidien Le Courrier de Vernay a enquêté sur le groupe Transmer. Transmer se tait. Le journal affirme que « ⟦Le Courrier de Vernay~ les comptes sont truqués⟧ ».
          """)
  }

  @Test func bodyBehindItsNoun() {
    #expect(
      picture(
        """
        L'agence de presse de l'Union des ports, Navir, annonce que le canal rouvrira. « Il est temps », ajoute Navir.
        """, .french)
          == """
          L'agence de presse de l'Union des ports, Navir, annonce que ⟦Navir~ le canal rouvrira⟧. « ⟦Navir: Il est temps⟧ », ajoute Navir.
          """)
  }

  @Test func husbandAndWife() {
    #expect(
      picture(
        """
        L'ancien ministre Paul Garnier et son épouse, Claire Garnier, ont été entendus. « Je n'ai rien signé », dit Mme Garnier. « Moi non plus », jure M. Garnier.
        """, .french)
          == """
          L'ancien ministre Paul Garnier et son épouse, Claire Garnier, ont été entendus. « ⟦Claire Garnier: Je n'ai rien signé⟧ », dit Mme Garnier. « ⟦Paul Garnier: Moi non plus⟧ », jure M. Garnier.
          """)
  }

  @Test func coupleSpeaksAsOne() {
    #expect(
      picture(
        """
        Jean et Anne Roy ont écrit au maire. « Nous attendons », répètent-ils.
        """, .french)
          == """
          Jean et Anne Roy ont écrit au maire. « ⟦Jean et Anne Roy: Nous attendons⟧ », répètent-ils.
          """)
  }

  @Test func unnamedSourceStaysOne() {
    #expect(
      picture(
        """
        Un porte-parole de la mairie a parlé lundi. « Rien n'est décidé », a précisé le porte-parole.
        """, .french)
          == """
          Un porte-parole de la mairie a parlé lundi. « ⟦porte-parole de la mairie: Rien n'est décidé⟧ », a précisé le porte-parole.
          """)
  }

  @Test func roleOpensTheSentence() {
    #expect(
      picture(
        """
        Le candidat de gauche à la mairie, Marc Loubet, a réuni ses troupes. Le candidat de gauche reste prudent. « Rien n'est joué », a-t-il glissé.
        """, .french)
          == """
          Le candidat de gauche à la mairie, Marc Loubet, a réuni ses troupes. Le candidat de gauche reste prudent. « ⟦Marc Loubet: Rien n'est joué⟧ », a-t-il glissé.
          """)
  }

  @Test func programmeNamedInMarks() {
    #expect(
      picture(
        """
        L'émission de Canal Nord « Grand Large » a révélé l'affaire. « Les factures sont fausses », assure l'émission.
        """, .french)
          == """
          L'émission de Canal Nord « ⟪Grand Large⟫ » a révélé l'affaire. « ⟦Grand Large: Les factures sont fausses⟧ », assure l'émission.
          """)
  }

  @Test func givenNameThenWholeName() {
    #expect(
      picture(
        """
        Penelope a tout raconté à la juge. « Je n'ai rien vu », a juré Penelope Brun.
        """, .french)
          == """
          Penelope a tout raconté à la juge. « ⟦Penelope Brun: Je n'ai rien vu⟧ », a juré Penelope Brun.
          """)
  }

  @Test func particleWithACapital() {
    #expect(
      picture(
        """
        Marine Le Guen a pris la parole. « Il est temps », a lancé Mme Le Guen.
        """, .french)
          == """
          Marine Le Guen a pris la parole. « ⟦Marine Le Guen: Il est temps⟧ », a lancé Mme Le Guen.
          """)
  }

  @Test func nameBehindItsRole() {
    #expect(
      picture(
        """
        « Le port perd de l'argent », constate le chef de la coopérative, Yann Tual.
        """, .french)
          == """
          « ⟦Yann Tual: Le port perd de l'argent⟧ », constate le chef de la coopérative, Yann Tual.
          """)
  }
}
