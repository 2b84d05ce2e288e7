import SpeechAttribution
import Testing

/// Who speaks in English prose: names, roles and those without a name.
@Suite struct EnglishPeopleTests {
  @Test func reportAtTheEnd() {
    #expect(
      picture(
        """
        The office made a “mistake” in the check of the driver, Dana Whitlow has said.
        The “regional” candidate, as Whitlow's own aide suggested, will run again.
        """, .english)
          == """
          ⟦Dana Whitlow~ The office made a “mistake” in the check of the driver⟧, Dana Whitlow has said.
          The “⟦Whitlow's own aide~ regional⟧” candidate, as Whitlow's own aide suggested, will run again.
          """)
  }

  @Test func reportBehindLongDescription() {
    #expect(
      picture(
        """
        “Boots on the ground” would be wrong, Justice Department senior counsel Dana Whitlow wrote.
        """, .english)
          == """
          “⟦Dana Whitlow: Boots on the ground⟧” would be wrong, Justice Department senior counsel Dana Whitlow wrote.
          """)
  }

  @Test func familyNamesThatAreWords() {
    #expect(
      picture(
        """
        Columnist George Will spoke first. “It was good,” Will wrote.
        Al From founded the club. Many saw it as “the party of yesterday,” From said.
        """, .english)
          == """
          Columnist George Will spoke first. “⟦George Will: It was good,⟧” Will wrote.
          Al From founded the club. ⟦Al From~ Many saw it as “the party of yesterday,”⟧ From said.
          """)
  }

  @Test func titlesOfTwoParts() {
    #expect(
      picture(
        """
        Former Secretary of State Dana Whitlow said she would run. Secretary of Labor Tom Baird said that he would not.
        """, .english)
          == """
          Former Secretary of State Dana Whitlow said ⟦Dana Whitlow~ she would run⟧. Secretary of Labor Tom Baird said ⟦Tom Baird~ that he would not⟧.
          """)
  }

  @Test func nounOfSaying() {
    #expect(
      picture(
        """
        Dana Whitlow sent a word. Whitlow’s response was: “Are you lost or late?”
        From Dana Whitlow's Facebook post: “For the sake of our town, we must move on.”
        """, .english)
          == """
          Dana Whitlow sent a word. Whitlow’s response was: “⟦Dana Whitlow: Are you lost or late?⟧”
          From Dana Whitlow's Facebook post: “⟦Dana Whitlow: For the sake of our town, we must move on.⟧”
          """)
  }

  @Test func openingAdverbial() {
    #expect(
      picture(
        """
        During his last campaign for mayor, Tom Baird made clear his aim to “mend every road” of the town.
        """, .english)
          == """
          During his last campaign for mayor, Tom Baird made clear his aim to “⟦Tom Baird~ mend every road⟧” of the town.
          """)
  }

  @Test func bodiesOfSomebody() {
    #expect(
      picture(
        """
        The Baird campaign said the votes were few. Whitlow's campaign said the votes were many. The Roses' team said nothing was lost.
        """, .english)
          == """
          The Baird campaign said ⟦Baird campaign~ the votes were few⟧. Whitlow's campaign said ⟦Whitlow's campaign~ the votes were many⟧. The Roses' team said ⟦Roses' team~ nothing was lost⟧.
          """)
  }

  @Test func unnamedSourcesKeepTheirPhrase() {
    #expect(
      picture(
        """
        “It is late,” said one longtime adviser to Dana Whitlow.
        Lawyers with the Harwick Legal Project said the ferry would stop.
        Several senators said the bill was dead.
        Sailors, bankers and former foes say the crane is a mistake.
        """, .english)
          == """
          “⟦one longtime adviser to Dana Whitlow: It is late,⟧” said one longtime adviser to Dana Whitlow.
          Lawyers with the Harwick Legal Project said ⟦Lawyers with the Harwick Legal Project~ the ferry would stop⟧.
          Several senators said ⟦Several senators~ the bill was dead⟧.
          Sailors, bankers and former foes say ⟦Sailors, bankers and former foes~ the crane is a mistake⟧.
          """)
  }

  @Test func conjunctionOfClauses() {
    #expect(
      picture(
        """
        He met Tom Baird at the fair in Harwick, and Dana Whitlow said it was a fine day.
        Tom Baird and Dana Whitlow said in a statement that the day was fine. Whitlow and others said they would stay.
        """, .english)
          == """
          He met Tom Baird at the fair in Harwick, and Dana Whitlow said ⟦Dana Whitlow~ it was a fine day⟧.
          Tom Baird and Dana Whitlow said in a statement ⟦Tom Baird & Dana Whitlow~ that the day was fine⟧. Whitlow and others said ⟦Dana Whitlow & others~ they would stay⟧.
          """)
  }

  @Test func whenItWasSaid() {
    #expect(
      picture(
        """
        Dana Whitlow, the chairwoman, this past week announced that the club would close.
        """, .english)
          == """
          Dana Whitlow, the chairwoman, this past week announced ⟦Dana Whitlow~ that the club would close⟧.
          """)
  }

  @Test func apposedName() {
    #expect(
      picture(
        """
        The adviser, Tom Baird, told reporters that he would leave it to others.
        """, .english)
          == """
          The adviser, Tom Baird, told reporters ⟦Tom Baird~ that he would leave it to others⟧.
          """)
  }

  @Test func termThatNobodyGave() {
    #expect(
      picture(
        """
        The “old guard”, as a leaflet pushed through doors called it, is accused of sloth.
        """, .english)
          == """
          The “⟪old guard⟫”, as a leaflet pushed through doors called it, is accused of sloth.
          """)
  }

  @Test func homonyms() {
    #expect(
      picture(
        """
        Tom Baird, the mayor, and his wife, Jane Baird, part ways. “We stay friends,” Tom Baird said. “The children first,” Jane Baird said.
        Mrs. Baird keeps the house. “I stay,” she said. Mr. Baird leaves. “I go,” he said.
        """, .english)
          == """
          Tom Baird, the mayor, and his wife, Jane Baird, part ways. “⟦Tom Baird: We stay friends,⟧” Tom Baird said. “⟦Jane Baird: The children first,⟧” Jane Baird said.
          Mrs. Baird keeps the house. “⟦Jane Baird: I stay,⟧” she said. Mr. Baird leaves. “⟦Tom Baird: I go,⟧” he said.
          """)
  }

  /// What somebody does, by a noun that no list holds; the role alone means the person.
  @Test(arguments: [
    ("Ruth Kjeldsen, the harbor master, spoke. “It holds,” Kjeldsen said.", "harbor master"),
    ("The harbor master, Ruth Kjeldsen, spoke. “It holds,” Kjeldsen said.", "harbor master"),
    ("Harbor Master Ruth Kjeldsen spoke. “It holds,” Kjeldsen said. The harbor master left.", "Harbor Master"),
    ("“It holds,” said Ruth Kjeldsen, a beekeeper from Harwick.", "beekeeper"),
    ("Ruth Kjeldsen (D-Ohio), a supporter of the ferry, said that it held.", "supporter of the ferry"),
    ("The harbor master said it would snow. Later Ruth Kjeldsen, the harbor master, said it held.", "harbor master"),
  ])
  func roles(_ text: String, _ role: String) {
    let document = article(text)
    let found = attribute(document, language: .english)
    #expect(found.speakers.map(\.name) == ["Ruth Kjeldsen"])
    #expect(found.speakers.first?.role == role)
    #expect(found.mentioned.isEmpty)
  }

  @Test func bodyWithoutANameKeepsItsArticle() {
    #expect(
      picture(
        """
        Tom Baird chairs the county’s harbor committee. According to the county, the town would keep the ferry.
        """, .english)
          == """
          Tom Baird chairs the county’s harbor committee. According to the county, ⟦the county~ the town would keep the ferry⟧.
          """)
  }

  @Test func whoMadeAStatementSpeaksInTheNextParagraph() {
    #expect(
      picture(
        """
        “It is late,” Dana Whitlow said.
        If anything, Tom Baird argued in his note, the fog is the ferry's own fault.
        “The horn is broken and nobody will pay for it.”
        """, .english)
          == """
          “⟦Dana Whitlow: It is late,⟧” Dana Whitlow said.
          If anything, Tom Baird argued in his note, ⟦Tom Baird~ the fog is the ferry's own fault⟧.
          “⟦Tom Baird: The horn is broken and nobody will pay for it.⟧”
          """)
  }

  @Test func whoIsNamedLastWhereNobodyActs() {
    #expect(
      picture(
        """
        “It is late,” Dana Whitlow said.
        There is still time for Tom Baird to mend the net, even after repeatedly dismissing the pilots as part of the “fishing club” of the north.
        """, .english
      ).contains("“⟦Tom Baird~ fishing club⟧”"))
  }

  @Test func titleBeforeAnotherPerson() {
    #expect(
      picture(
        """
        Dana Whitlow, the candidate, is in Harwick. Appearing with hosts Joe Marsh and Mika Brandt, the candidate said that the roads were bad.
        """, .english)
          == """
          Dana Whitlow, the candidate, is in Harwick. Appearing with hosts Joe Marsh and Mika Brandt, the candidate said ⟦Dana Whitlow~ that the roads were bad⟧.
          """)
  }
}
