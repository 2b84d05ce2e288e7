import SpeechAttribution
import Testing

/// English press beyond politics: sport, courts, business, science, local news, announcements.
@Suite struct EnglishPressTests {
  /// Names and those who bear them: what stands beside a name and is none of it, and who another is.
  @Test(arguments: [
    "Norway's ambassador to Britain Lars Brink has said ⟦Lars Brink~ that the fleet is ready⟧. “⟦Lars Brink: We are here,⟧” Brink said.",
    "Harwick DL Shel Rickard said ⟦Shel Rickard~ that the league should act⟧. “⟦Shel Rickard: I was hurt,⟧” Rickard said.",
    "“⟦Craig Malloy: Sales were below our hopes,⟧” chairman, CEO and president Craig Malloy said in the release.",
    "Russia's foreign ministry said ⟦Russia's foreign ministry~ it saw a threat⟧. The French foreign ministry said ⟦French foreign ministry~ it regretted the step⟧.",
    "The former star James Van Der Loo, 42, was voted off. “⟦James Van Der Loo: My wife was hurt,⟧” Van Der Loo said.",
    "On Monday, the People’s Daily warned ⟦People’s Daily~ that there is “no room for doubt”⟧.",
    "Singer-guitarists Tom Johnston and Pat Simmons formed the band. “⟦Tom Johnston: We're truly excited,⟧” Johnston said.",
    "Harbour settlers, who overwhelmingly form part of the mayor's right-wing wing, said ⟦Harbour settlers~ the new policy paved the way for more homes⟧.",
    "It is the kind of revolt that some have called the “⟦some~ Harwickisation⟧” of the coast.",
    "Rupert Hale told the man ⟦Rupert Hale~ to remove the bedding⟧. “⟦man: It doesn't hurt me at all now,⟧” the man wrote in a letter.",
    "While the campaign did not appeal to Julie Graham, the city's officer, she said ⟦Julie Graham~ she did not want to judge it⟧.",
    "Mark Lee knew the crew. He'll say ⟦Mark Lee~ that the boat was late⟧. “⟦Mark Lee: It was late,⟧” he’d told them.",
    "Forbes Magazine attacked Karen Webb for claiming ⟦Karen Webb~ the flat was twice its size⟧.",
    "The mother of a boy shot by police last week says ⟦mother of a boy~ she doesn’t know if he will walk again⟧.",
    "Prosecutors in the fraud case against former Governor Adam Brill told a judge ⟦Prosecutors in the fraud case against former Governor Adam Brill~ that the defense had misled the court⟧.",
    "The European Commission said ⟦European Commission~ it was ready⟧. The Russian Embassy said ⟦Russian Embassy~ it was closed⟧.",
    "⟦Alby Office for the Coordination of Maritime Affairs~ At least 20 people have left⟧, according to the Alby Office for the Coordination of Maritime Affairs.",
    "Police at the time said ⟦Police~ Ellis was killed during a clash⟧.",
    "Bayner’s office on Monday initially suggested ⟦Bayner’s office~ the Speaker might not attend⟧.",
    "Councilors Chris Pagano and Leah Hooper said ⟦Chris Pagano & Leah Hooper~ the rule was old⟧.",
    """
    The warning came early today, and it was the second one of the week.
    The Rural Fire Services Central Region said ⟦Rural Fire Services Central Region~ a hot week lies ahead⟧.
    Fire and Emergency Services Minister Craig Cawley said ⟦Craig Cawley~ the conditions reminded him of 1983⟧.
    """,
    "David Morley instructed his workers, “⟦David Morley: We can't give them access.⟧”",
    "”⟦Karen Webb: I regret that the vote failed,⟧” Karen Webb said on Tuesday.",
    "The governor rang Will Streeter and insisted ⟦governor~ that the plan was right⟧. He also claimed ⟦governor~ it was late⟧.",
    "Tom Roe spoke on Monday. According to him, ⟦Tom Roe~ the quay is closed⟧.",
    "Two pilots came to the hall on Monday. They said ⟦Two pilots~ the fog was bad⟧. “⟦Two pilots: It was bad,⟧” they said.",
    """
    “⟦senior police official: We have held the strikers,⟧” a senior police official said.
    One of the strikers said ⟦One of the strikers~ the firm cannot move⟧. “⟦One of the strikers: It is absurd,⟧” he said.
    """,
    "The Republican Party said ⟦Republican Party~ it would win⟧. The Democratic National Committee said ⟦Democratic National Committee~ it would not⟧.",
    "He met the Labour Party. The Conservative Party said ⟦Conservative Party~ it was sorry⟧. Republican Senator Mark Lee said ⟦Mark Lee~ it was late⟧.",
    "The Food and Drug Administration said ⟦Food and Drug Administration~ it was late⟧. The Premier League said ⟦Premier League~ it was glad⟧.",
    "U.N. Secretary-General Antonio Gomes said ⟦Antonio Gomes~ it was late⟧. “⟦Muhammad al-Masri: It was,⟧” said Muhammad al-Masri.",
    """
    Another senior MP said ⟦Another senior MP~ the vote was close on Monday⟧.
    A spokesman for Haldane denied there was a rift. “⟦spokesman for Haldane: They speak daily,⟧” he said.
    """,
    "Peter Lund was charged. A lawyer for Peter Lund rejected the claim. “⟦lawyer for Peter Lund: It is false,⟧” he said.",
    "Dr Amrita Sen leads the laboratory. “⟦Amrita Sen: It is late,⟧” Sen said.",
    "The National Property Owners' Alliance said ⟦National Property Owners' Alliance~ it was glad⟧.",
    "Ministers met on Monday. The plan was mocked, with the business secretary describing it as “⟦business secretary~ a tax on hope⟧”. “⟦?: It is a farce,⟧” one said.",
    "John Rivera praised the bill. He said ⟦John Rivera~ Martin Crane was late for it⟧. “⟦John Rivera: I will vote to end this trial,⟧” he said.",
    "The board cautioned ⟦The board~ that the quay was not safe⟧. The court ruled ⟦The court~ that it had to close⟧.",
    "When the boys asked Anna Roe, she’d say, “⟦Anna Roe: Not today.⟧” The boys left.",
  ])
  func namesApart(_ article: String) { check(article) }

  /// Where words begin and end, and marks that hold none.
  @Test(arguments: [
    "“⟦Will Moy: It was an attempt to mislead voters,⟧’’ Will Moy, the chief of the website, told the Post. “⟦Will Moy: And I think it is wrong.⟧”",
    "The trend is plain: According to recent polls, ⟦recent polls~ most of the town would keep the ferry⟧.",
    "According to the study, published in Coast Reports, ⟦the study~ the man had suffered for months⟧.",
    "The club reported ⟦The club~ earnings that topped its estimates⟧.",
    "The Post reported ⟦Post~ details of the tour that stops at Alby Hall in July⟧.",
    "Rita Omar pleaded in a letter posted on Tuesday, saying ⟦Rita Omar~ she did not want a harsh sentence⟧.",
    "But either way, at some point, Ford’s late father told Rita that “⟦Ford’s late father~ the only way is by the checks.⟧”",
    "Coty bought half of the beauty firm, a deal announced at the start of the week.",
    "The chief executive Ivan Son has told Harwick executives ⟦Ivan Son~ he wants the firm to turn a profit⟧.",
    "He performed a live show called “⟪Ask Doctor Mike⟫” at fairs. One of the cards, a poem called “⟪Winter Station,⟫” won a prize.",
    "Michael McDonough sat at the keys and began the intro to “⟪Taking It to the Streets.⟫” “⟦Michael McDonough: We love this town,⟧” McDonough said.",
    "Owen Dempster treats lungs, which has earned the illness the nickname of “⟪bird lung.⟫” He is a doctor.",
    "Owen Dempster spoke to them. It has been dubbed “⟪feather lung.⟫” He is a doctor.",
    "Although he had written a will, it was neither witnessed nor signed.",
    "Developer Harwick Games called ‘⟪Half Moon⟫’ “⟦Harwick Games~ a flagship game.⟧”",
    "Norland is one of Sweden’s sweeping critics, of its sweeping territorial claims in the bay, and has accused ⟦Norland~ Malmo of sailing into its waters⟧.",
    "Mark Johnson is under fire for failing to deliver on his often-repeated vow ⟦Mark Johnson~ that Britain would leave the bay⟧.",
    "The video prompted some Harwick residents to argue ⟦some Harwick residents~ that the film was wrong⟧.",
    "The suit repeated ⟦The suit~ false claims of “rigged machines” in May⟧.",
    "Senator Rivera sounded tired when asked ⟦?~ if he would support the mayor⟧.",
    "“⟦Adam Crane: The facts don't matter,⟧” Adam Crane said, when told by an aide ⟦aide~ that a lawyer couldn’t prove the claims⟧.",
    "Coach Kyle Sheehan, asked ⟦?~ why he kept the ball⟧, said: “⟦Kyle Sheehan: It looked like a catch.⟧”",
    "Paul Beck confirmed the talk, saying that “⟦Paul Beck~ the mayor called the governor again today.⟧”",
    "⟦John Esposito~ A weapon was recovered from the scene⟧, Superintendent John Esposito said, according to the Tribune.",
    "Mark Mooney has said as he criticised the party for its silence.",
    "During a debate on Tuesday, prompted by the loss of a minister, Mark Carty claimed that “⟦Mark Carty~ the leak came from the cabinet⟧”.",
    "The minister said ⟦minister~ the march on Monday, which began with a sit-in, spread to ten towns⟧.",
    "Jim Bayner said after the meeting, “⟦Jim Bayner: The president will not negotiate.⟧”",
    "Adam Marten sued the city, alleging ⟦Adam Marten~ the police department has not explained why the teen was killed⟧.",
    "China welcomed the deal, saying ⟦China~ it was fair to all of them⟧.",
  ])
  func wordsAndTitles(_ article: String) { check(article) }

  /// What tells where a speaker belongs, or opens the sentence before him.
  @Test(arguments: [
    "Ines Norrell of Harwick Capital Markets said ⟦Ines Norrell~ the firm had “no choice” but to sell⟧.",
    "Mr Brian Moran of the State Solicitor's Office, who appeared for the harbour board, said ⟦Brian Moran~ a letter had been sent to the crew⟧.",
    "Householders in Florin Row, Harwick, said ⟦Householders in Florin Row~ it was a “shabby way to treat people”⟧.",
    "According to Kantor, the market researcher, ⟦Kantor~ the price of coal rose by a third last year⟧.",
    "Dana Whitlow, of the Harwick Trust, told the Post ⟦Dana Whitlow~ the pier would be “better than new”⟧.",
    "Harwick, 3 March – Baird Foods, the family-owned dairy group, announced ⟦Baird Foods~ a new plant that will feed the whole county⟧.",
    "At nineteen she was told by her teacher, the formidable Olga Prins, ⟦Olga Prins~ that she had “the hands of a butcher”⟧.",
    "Sharing her thoughts on the race, Dana Whitlow said, “⟦Dana Whitlow: The wind was cruel.⟧”",
    "Writing in the Harwick Post, Tom Baird called it “⟦Tom Baird~ a triumph⟧”.",
    "Mr Tom Baird, the head of the company, said in the letter, which was cited by the Post: “⟦Tom Baird: We expect a hard year.⟧”",
    """
    A spokeswoman for the ambulance service said ⟦spokeswoman for the ambulance service~ a man was taken to hospital⟧.
    She added ⟦spokeswoman for the ambulance service~ that he was stable⟧.
    """,
    "The Harwick Roads Policing Unit said ⟦Harwick Roads Policing Unit~ the film was a warning to riders⟧.",
    "Tom Baird hailed his side’s “⟦Tom Baird~ unbelievable heart⟧” after the race.",
    "The board’s report found ⟦board’s report~ that the mill had wasted a lot of money⟧.",
    "Tom Baird called the mill “⟦Tom Baird~ vandalism⟧”, while Dana Whitlow insisted ⟦Dana Whitlow~ it would bring “jobs” to the town⟧.",
    "My father used to say ⟦father~ that the sea was a bad bank⟧.",
    "The general met the senator. “⟦general: It was cold,⟧” the general said. “⟦senator: Very,⟧” the senator said.",
    "Downing Street said ⟦Downing Street~ the minister had taken it “with regret”⟧.",
    "The driver stopped at the gate. “⟦driver: I saw a fox,⟧” he said.",
    "A neighbour, who did not want to be named, heard a noise. “⟦neighbour: Then it went quiet,⟧” she said.",
    "Analysts at Baird & Whitlow said ⟦Analysts at Baird & Whitlow~ the damage could last for “years”⟧.",
    """
    Her label, Blue Door, confirmed ⟦Blue Door~ that the tour had been “cancelled”⟧.
    “⟦Blue Door: Health comes first,⟧” it said.
    """,
    "Baird & Spencer said ⟦Baird & Spencer~ the mill would close in “spring”⟧.",
    "“⟦woman injured in the crash: It was awful,⟧” said a woman injured in the crash.",
    "“⟦Tom Baird: Great Winds,⟧” said Tom Baird at the gate.",
    "The board, represented by Dana Whitlow SC, submitted ⟦The board~ that the noise report was “complete”⟧.",
  ])
  func subjects(_ article: String) { check(article) }

  /// A noun or a nation that tells again of somebody named before.
  @Test(arguments: [
    """
    Harwick coach Tomo Vedham felt that his side was the better one.
    “⟦Tomo Vedham: I am proud of them,⟧” said the caretaker coach.
    """,
    """
    Coach Luis Vicente was happy with the draw.
    “⟦Luis Vicente: I feel good,⟧” the Spaniard said.
    """,
    """
    Iga Norr lost the first set in the rain.
    “⟦Iga Norr: I was tired,⟧” the 22-year-old Dane said.
    """,
    """
    Tomas Roja beat Luis Vicente in the rain.
    “⟦Spaniard: I feel good,⟧” the Spaniard said.
    “⟦Luis Vicente: I feel bad,⟧” Vicente said.
    """,
    """
    Dana Whitlow, a nurse, met Tom Baird at the gate.
    “⟦union boss: We will not sign,⟧” the union boss said.
    """,
    """
    Baird Foods Inc cut its prices. Tom Baird told CNBC ⟦Tom Baird~ that the mill would stay open⟧.
    The company said ⟦Baird Foods Inc~ the price of bread would fall in spring⟧.
    """,
    """
    ⟦Dana Whitlow~ The deal is sound⟧, said CEO Dana Whitlow at a meeting in Harwick.
    ⟦Dana Whitlow~ The gain came from many factors⟧, said the chief executive.
    """,
    """
    Dana Whitlow has been the coroner of Harwick for ten years.
    “⟦Dana Whitlow: It is a calm job,⟧” she says. “⟦Dana Whitlow: Mostly.⟧”
    “⟦Dana Whitlow: I like the quiet,⟧” says the former barrister.
    """,
    "His opposite number, Mick Brophy, refused to blame the referee. “⟦Mick Brophy: You’d want to see it again,⟧” the Harwick boss said.",
    "Goalscorer Rory Codd, who limped off, said ⟦Rory Codd~ he had “never heard noise like it”⟧. The 23-year-old added: “⟦Rory Codd: I looked up at the clock.⟧”",
    """
    Ms Justice Nora Corrigan heard the case of a widow, Ann Moran, on Monday.
    The judge said ⟦Nora Corrigan~ she had “every sympathy” with Mrs Moran⟧.
    """,
    "The Harwick Trust said ⟦Harwick Trust~ it was “deeply saddened”⟧. The charity said ⟦Harwick Trust~ the house would reopen in spring⟧.",
    """
    The lesson at Tom Baird primary was dull.
    The parent, who asked not to be named, said: “⟦parent: My son is in his last year.⟧”
    """,
    """
    Kerrin was calm before the race. Harwick coach Kerrin said ⟦Kerrin Vale~ the tide was “kind”⟧.
    “⟦Kerrin Vale: We rowed well,⟧” said Harwick coach Kerrin Vale.
    """,
    """
    The barrister rose and looked at his notes for a while.
    “⟦Whitlow: And what is your profession?⟧” asked Mr. Whitlow.
    “⟦?: I am a baker.⟧”
    """,
  ])
  func epithets(_ article: String) { check(article) }

  /// What belongs to a name, what to a role, and what is neither.
  @Test(arguments: [
    ("“It opens a door,” said Paul Lacey TD, who heads the board.", "Paul Lacey", nil, nil),
    ("“It was a savage attack,” said Det Insp Karen Moss.", "Karen Moss", "Det Insp", nil),
    ("Grazier Ruth Van Dorn says the rain had come “too late” for the lambs.", "Ruth Van Dorn", "Grazier", nil),
    ("Harwick oarsman Tom Baird was late. “It is dry,” Baird said.", "Tom Baird", "Harwick oarsman", nil),
    ("Mother-of-two Ellen Baird, 34, from Harwick, said: “I was sick with fear.”", "Ellen Baird", "Mother-of-two", nil),
    ("Garda Tom Nolan of Harwick station said he had served the summons in October.", "Tom Nolan", nil, nil),
    (
      "Orla Keane, Group Chief Executive, said: “This is our home.”", "Orla Keane", "Group Chief Executive", nil
    ),
    (
      "Dana Whitlow, CEO of Harwick FC and Tom Baird, CEO of Baird Ferries, met. “We are delighted,” Whitlow said.",
      "Dana Whitlow", "CEO", "Harwick FC"
    ),
    (
      "“They sleep,” said Tamsin Orford, a biologist at the University of Harwick.", "Tamsin Orford", "biologist",
      "University of Harwick"
    ),
    (
      "Exco chairman Richard Lacy spoke to the Post. Lacy said that the mill was sold.", "Richard Lacy",
      "Exco chairman", nil
    ),
    ("Finance and Harbour Minister Tom Baird said the duty would rise.", "Tom Baird", "Harbour Minister", nil),
    (
      "Harwick Terminal Systems Inc said it had moved. “We like it,” Harwick Terminal said.",
      "Harwick Terminal Systems Inc", nil, nil
    ),
    ("Proctor & Whitlow said it would raise its prices in spring.", "Proctor & Whitlow", nil, nil),
    ("“It is sad,” said the prize-winning actor Ben Hale.", "Ben Hale", "prize-winning actor", nil),
    (
      "“It’s tiny,” said lead researcher Dr Ann Hale, of Harwick University.", "Ann Hale", "lead researcher",
      "Harwick University"
    ),
    ("“I slipped,” joked the big centre-half afterwards.", "big centre-half", nil, nil),
    ("“What a day,” beamed Ann Hale.", "Ann Hale", nil, nil),
    ("“It was cruel,” DCI Tom Hale said.", "Tom Hale", nil, nil),
    ("American Harbour Co said no decision had been reached.", "American Harbour Co", nil, nil),
    (
      "“They may need a rest,” says the British Harbour Divers (BHD) on its website.", "British Harbour Divers", nil,
      nil
    ),
    (
      "Harwick Holdings Group said it had sold the mill. “We are glad,” Harwick Holdings said.",
      "Harwick Holdings Group", nil, nil
    ),
    (
      "Unwillingly, the girl rose. “It is late,” said Tom Baird, vice-chairman of Harwick Council.", "Tom Baird",
      "vice-chairman", "Harwick Council"
    ),
  ])
  func names(_ text: String, _ name: String, _ role: String?, _ affiliation: String?) {
    let found = attribute(article(text), language: .english)
    #expect(found.speakers.map(\.name) == [name])
    #expect(found.speakers.first?.role == role)
    #expect(found.speakers.first?.affiliation == affiliation)
  }

  @Test func labelsWithRoles() {
    check(
      """
      DANA WHITLOW: ⟦DANA WHITLOW: The ferry meets next week.⟧
      TOM BAIRD, HARBOUR MASTER: ⟦TOM BAIRD: We are having a dry season in Harwick.⟧
      DANA WHITLOW: ⟦DANA WHITLOW: And the fog?⟧
      """)
  }

  @Test func interviewNamedInItsTitle() {
    let found = attribute(
      article(
        """
        # Author Q&A: Ellen Baird
        Q: Where did the house come from?
        A: I saw it from a train, and then I could not stop drawing it.
        Q: And the dog?
        A: The dog is mine, and he has never read a word of it.
        """), language: .english)
    #expect(found.quotations.count == 2)
    #expect(found.speakers.map(\.name) == ["Ellen Baird"])
  }

  private func check(_ article: String) { #expect(picture(plain(article), .english) == article) }
}
