import SpeechAttribution
import Testing

/// Transcripts, interviews, tweets and press releases in English.
@Suite struct EnglishTurnsTests {
  @Test func labelsWithTitlesAndBrackets() {
    #expect(
      picture(
        """
        # Press briefing
        MS. PRUITT: Good afternoon, everyone.
        QUESTION: Will the mayor sign the bill?
        MS. PRUITT (smiling): He will, and soon.
        [00:03:10] HELEN OKORO (D-OHIO): I have a point of order.
        MS. PRUITT: Go ahead.
        """, .english)
          == """
          Press briefing
          MS. PRUITT: ⟦PRUITT: Good afternoon, everyone.⟧
          QUESTION: ⟦?: Will the mayor sign the bill?⟧
          MS. PRUITT (smiling): ⟦PRUITT: He will, and soon.⟧
          [00:03:10] HELEN OKORO (D-OHIO): ⟦HELEN OKORO: I have a point of order.⟧
          MS. PRUITT: ⟦PRUITT: Go ahead.⟧
          """)
  }

  @Test func questionAndAnswerLabels() {
    #expect(
      picture(
        """
        # A talk with Nell Sellick
        Nell Sellick runs the boatyard in Harwick.
        Q: How is the yard?
        A: Busy. We turn people away.
        Q: Will you stay?
        A: Of course.
        """, .english)
          == """
          A talk with Nell Sellick
          Nell Sellick runs the boatyard in Harwick.
          Q: How is the yard?
          A: ⟦Nell Sellick: Busy. We turn people away.⟧
          Q: Will you stay?
          A: ⟦Nell Sellick: Of course.⟧
          """)
  }

  @Test func answersOfNobodyNamed() {
    #expect(
      picture(
        """
        # A talk about boats
        Q: How is the yard?
        A: Busy. We turn people away.
        Q: Will you stay?
        A: Of course.
        """, .english)
          == """
          A talk about boats
          Q: How is the yard?
          A: ⟦A: Busy. We turn people away.⟧
          Q: Will you stay?
          A: ⟦A: Of course.⟧
          """)
  }

  @Test func accountsAreLabels() {
    #expect(
      picture(
        """
        # What they wrote
        @port_news: Is the bridge open?
        @mayor7: It opens at noon.
        @port_news: And the ferry?
        @mayor7: It is late.
        """, .english)
          == """
          What they wrote
          @port_news: ⟦@port_news: Is the bridge open?⟧
          @mayor7: ⟦@mayor7: It opens at noon.⟧
          @port_news: ⟦@port_news: And the ferry?⟧
          @mayor7: ⟦@mayor7: It is late.⟧
          """)
    #expect(
      picture("@mayor: “The bridge opens at noon.”", .english) == "@mayor: “⟦@mayor: The bridge opens at noon.⟧”")
  }

  @Test func whatIsBoldAmongQuestionsAsks() {
    #expect(
      picture(
        """
        # A talk with Nell Sellick
        Nell Sellick runs the boatyard in Harwick.
        **How is the yard?**
        Busy. We turn people away.
        **Tell us about the crane.**
        They promised one in May.
        **Will you stay?**
        Of course.
        **And after that?**
        We will see.
        This interview has been edited for length.
        """, .english)
          == """
          A talk with Nell Sellick
          Nell Sellick runs the boatyard in Harwick.
          How is the yard?
          ⟦Nell Sellick: Busy. We turn people away.⟧
          Tell us about the crane.
          ⟦Nell Sellick: They promised one in May.⟧
          Will you stay?
          ⟦Nell Sellick: Of course.⟧
          And after that?
          ⟦Nell Sellick: We will see.⟧
          This interview has been edited for length.
          """)
  }

  @Test func tweetsAreSigned() {
    #expect(
      picture(
        """
        Helen Okoro resigned on Monday.
        “I leave with my head high. Thank you, Ohio.” — Helen Okoro (@helenokoro) May 4, 2021
        Her rival was brief. “Good luck, Helen.” — Tom Baird (@tombaird)
        """, .english)
          == """
          Helen Okoro resigned on Monday.
          “⟦Helen Okoro: I leave with my head high. Thank you, Ohio.⟧” — Helen Okoro (@helenokoro) May 4, 2021
          Her rival was brief. “⟦Tom Baird: Good luck, Helen.⟧” — Tom Baird (@tombaird)
          """)
  }

  @Test func pressRelease() {
    #expect(
      picture(
        """
        HARWICK, May 4, 2021 — Zephyr Corp. today announced the opening of a lab.
        “We believe in this town,” said Karim Benali, chief executive of Zephyr. “It believes in us.”
        “This is a great day,” added Mayor Ruth Kjeldsen. “We have waited long.”
        """, .english)
          == """
          HARWICK, May 4, 2021 — Zephyr Corp. today announced ⟦Zephyr Corp~ the opening of a lab⟧.
          “⟦Karim Benali: We believe in this town,⟧” said Karim Benali, chief executive of Zephyr. “⟦Karim Benali: It believes in us.⟧”
          “⟦Ruth Kjeldsen: This is a great day,⟧” added Mayor Ruth Kjeldsen. “⟦Ruth Kjeldsen: We have waited long.⟧”
          """)
  }

  @Test func paragraphsThatAMarkOpens() {
    #expect(
      picture(
        """
        Mayor Ruth Kjeldsen took the floor on Monday.
        “We have lost time,” she said.
        “We will lose no more.
        “I promise you that.”
        """, .english)
          == """
          Mayor Ruth Kjeldsen took the floor on Monday.
          “⟦Ruth Kjeldsen: We have lost time,⟧” she said.
          “⟦Ruth Kjeldsen: We will lose no more.⟧
          “⟦Ruth Kjeldsen: I promise you that.⟧”
          """)
  }
}
