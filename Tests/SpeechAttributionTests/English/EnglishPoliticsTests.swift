import SpeechAttribution
import Testing

/// Politicians told by party, state or office; newcomers without a name; bodies told by a noun.
@Suite struct EnglishPoliticsTests {
  @Test(arguments: [
    """
    Rep. Tom Baird (R-Ala.) met Rep. Dana Whitlow (D-Mass.) on Monday.
    The Massachusetts Democrat said ⟦Dana Whitlow~ the talks were good⟧. The Republican said ⟦Tom Baird~ that he had heard nothing new⟧.
    """,
    """
    Sen. Dana Whitlow of Oregon said ⟦Dana Whitlow~ the vote was a mistake⟧. Tom Baird, R-Ohio, led the other side.
    “⟦Tom Baird: She can try again,⟧” the Ohio Republican said. “⟦Dana Whitlow: I will,⟧” the Oregon senator said.
    """,
    """
    Dana Whitlow has been here before. “⟦Dana Whitlow: It was phone banks,⟧” the Vermont independent said.
    """,
    """
    Gov. Dana Whitlow vetoed the bill. “⟦Dana Whitlow: It is bad,⟧” the first-term Republican said.
    """,
    """
    Tom Baird, the ranking Democrat on the panel, left early. The Democrat, for his part, wrote: “⟦Tom Baird: I was bored.⟧”
    """,
    """
    Tom Baird, the Democratic nominee, opposes the tax. “⟦Dana Whitlow: Which Tom?⟧” Dana Whitlow asked at a rally.
    The Republican said ⟦Dana Whitlow~ her rival had changed his mind⟧.
    """,
    """
    Sen. Nell Sellick spoke first. Ruth Hall, the host, pressed her twice. The senator insisted ⟦Nell Sellick~ that she had not heard of it⟧.
    """,
    """
    Senator Tom Baird, a Democrat of Ohio, and Senator Dana Whitlow, a Republican of Maine, said ⟦Tom Baird & Dana Whitlow~ they had a deal⟧.
    """,
  ])
  func partyAndOffice(_ article: String) { check(article) }

  @Test(arguments: [
    """
    Lt. Dana Whitlow said ⟦Dana Whitlow~ the victim would not talk⟧. A clerk at the store said ⟦clerk at the store~ she heard four shots⟧.
    “⟦clerk at the store: I got down,⟧” she said.
    """,
    """
    Tom Baird said ⟦Tom Baird~ the house was empty⟧. One neighbour said ⟦One neighbour~ the lamps were lit⟧. “⟦One neighbour: I saw them,⟧” he said.
    """,
    """
    Tom Baird said ⟦Tom Baird~ he would appeal⟧. The foreman, a retired teacher, said ⟦foreman~ the records had been decisive⟧.
    """,
    """
    Tom Baird climbs the tower. His wife disagrees. “⟦wife: He oils the ropes,⟧” she says.
    """,
    """
    Press secretary Dana Whitlow spoke to reporters. Asked ⟦?~ whether the mayor had read it⟧, Whitlow said ⟦Dana Whitlow~ he had been briefed⟧.
    “⟦Dana Whitlow: I'm not going to get ahead of the lawyers,⟧” she added.
    """,
    """
    A man has thanked his rescuers. Tom Baird, 51, said ⟦Tom Baird~ he had begun to say his goodbyes⟧. “⟦Tom Baird: I drank half the sea,⟧” the father of three joked.
    """,
    """
    The Dean of Alby College, Tom Baird, said ⟦Tom Baird~ the fire had ruined the east wing⟧.
    """,
    """
    The former president had posted overnight. “⟦former president: Only a fool would vote for it,⟧” he wrote.
    """,
    """
    Vera Simms said ⟦Vera Simms~ the gate was broken⟧. Her mother, Tiffany Simms, said ⟦Tiffany Simms~ Vera had slipped out⟧.
    “⟦Tiffany Simms: I turned around for one second,⟧” Simms said.
    """,
    """
    A woman was robbed in Harwick. Det Con Fiona McKay appealed for witnesses. “⟦Fiona McKay: It was cruel,⟧” she said.
    The victim, 79, who asked not to be named, said ⟦victim~ she had not slept since⟧.
    """,
    """
    Fifteen-year-old Marcus Webb was biking home. “⟦Marcus Webb: I saw this little hand,⟧” he said.
    """,
    """
    The “⟪Night Shift⟫” star told the Post: “⟦“Night Shift” star: I can't run in a suit.⟧”
    """,
    """
    Rovers manager Iker Sanz was furious. Tom Baird, the referee, had left. Iker Sanz waited. The Spaniard claimed ⟦Iker Sanz~ it was no corner at all⟧.
    """,
    """
    Labor backbencher Gary Whelan has broken ranks. The member for Lyne told parliament ⟦Gary Whelan~ he could not support the bill⟧.
    """,
    """
    Tom Baird sent a letter to the council. A clerk said ⟦clerk~ it was lost⟧. “⟦Tom Baird: The bridge is unsafe,⟧” he wrote.
    """,
  ])
  func newcomers(_ article: String) { check(article) }

  /// A family name that is a given name elsewhere is that of whoever bears it in full.
  @Test(arguments: [
    """
    “⟦Dana Clinton: It is late,⟧” Clinton said. Mrs. Clinton left early. Dana Clinton will be back. “⟦Dana Clinton: Soon,⟧” she said.
    """,
    """
    Christie said ⟦Chris Christie~ the bridge would reopen soon⟧. Chris Christie was calm. “⟦Chris Christie: We know bridges,⟧” he said.
    """,
  ])
  func familyNamesLikeGivenNames(_ article: String) { check(article) }

  @Test(arguments: [
    "Shares in Calder Foods fell after the company warned ⟦Calder Foods~ that its profit would miss the forecast⟧.",
    "Alby University closed on Monday. The university said ⟦Alby University~ classes would be held online⟧. It said ⟦Alby University~ exams would be moved⟧.",
    "Vellair said ⟦Vellair~ it would fly again⟧. The airline said ⟦Vellair~ prices would rise in spring⟧.",
    "Tata Motors had a good year. The carmaker said ⟦Tata Motors~ it would hire a thousand people⟧.",
    "The Bakers' Union said ⟦Bakers' Union~ the offer was an insult to its members⟧.",
    "Valerail has suspended all its trains. “⟦Valerail: Do not travel,⟧” the operator said.",
    "A White House official, speaking to reporters, dismissed Baird as “⟦White House official~ a man in search of a camera.⟧” The official said ⟦White House official~ the votes were there⟧.",
    "French President Luc Marchetti spoke first. Tom Baird listened. “⟦Luc Marchetti: Nobody will defend us,⟧” the French leader told students.",
    "NEW DELHI: The High Court on Friday pulled up the state, observing ⟦High Court~ that the delay was a shock to the conscience⟧.",
    "A bench of Justices A.K. Menon and Rohit Saran said ⟦bench of Justices A.K. Menon~ the accused could not be kept in jail⟧.",
    """
    One minister told the paper ⟦One minister~ the mayor had hit the roof⟧. Another said ⟦Another~ it was a storm in a teacup⟧.
    """,
  ])
  func bodies(_ article: String) { check(article) }

  @Test(arguments: [
    "In Whitlow’s view, ⟦Whitlow~ the old coalition is gone⟧.",
    "Dana Whitlow ran the state twice. In her telling, ⟦Dana Whitlow~ the party never knew what it wanted⟧.",
    "Dr. Tom Baird, a cardiologist who was not involved, cautioned ⟦Tom Baird~ that the findings do not prove cause and effect⟧.",
    "She warned both sides ⟦?~ not to try the case in the press⟧.",
    "In 2012, Tom Baird lost by 200 votes; this time, he says, ⟦Tom Baird~ he has learned to count⟧.",
    "“⟦Ama Boateng: Whose lunch?⟧” heckled Ama Boateng, the member for Harwick.",
    "The frog, nicknamed the “⟪bubble baritone,⟫” was found in a quarry. “⟦Tom Baird: I heard it first,⟧” said Tom Baird.",
    "Tom Baird left Congress in spring. “⟪The Tom Baird Hour⟫” draws thousands each week.",
    "The report found ⟦The report~ car thefts had doubled in one year⟧. The judge found ⟦judge~ that the agency had acted in haste⟧.",
    "Polls show ⟦Polls~ that most voters are tired of the war⟧.",
    "Hill said ⟦Hill~ that the plan “wasn't good.”⟧ Adding, “⟦Hill: Now, like all of them, it will fail.⟧”",
    "Starr said ⟦Starr~ the situation reminded him of an old book⟧, explaining, “⟦Starr~ because what could have been was lost.⟧”",
    "Asked afterward whether she agreed, Hill said, “⟦Hill: I serve at his pleasure.⟧”",
    "The minister said on Monday ⟦minister~ troops would remain on the border for good⟧.",
    "One, who asked for anonymity to speak freely, said ⟦One~ the party had lost its mind⟧.",
    "The nun was known as “⟪the Saint of Skid Row⟫” in town. “⟦Luis Prado: She fed me,⟧” said Luis Prado.",
    "“⟪Freedom⟫” appears twice in the speech. “⟦Nell Burke: He's at war with a noun,⟧” said Nell Burke.",
    "Tom Baird is accused of “⟪conspiring with persons unknown.⟫” “⟦Vic Stern: He looks forward to his day in court,⟧” said Vic Stern.",
    "Danny “⟪The Hammer⟫” Hurst is thinking about a comeback. He said ⟦Danny “The Hammer” Hurst~ his wife would have to catch him first⟧.",
    "Prosecutors say ⟦Prosecutors~ Baird left the house at 11:42 p.m.⟧ Baird's lawyer says ⟦Baird's lawyer~ he was asleep by then⟧.",
  ])
  func viewsAndMarks(_ article: String) { check(article) }

  private func check(_ article: String) { #expect(picture(plain(article), .english) == article) }
}
