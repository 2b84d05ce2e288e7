import SpeechAttribution
import Testing

/// Offices, ranks, bodies of officers and kin: who is called what, and who that is when he speaks.
@Suite struct EnglishOfficesTests {
  @Test(
    arguments: [
      // An office with capitals, without an article, and its holder behind a comma.
      (
        "Minority Leader, Carol Tate, claims the vote was rigged. “We saw it,” Ms Tate said.", "Carol Tate",
        "Minority Leader"
      ),
      (
        "Deputy General Secretary, Neil Frost, told sailors that the port was safe.", "Neil Frost",
        "Deputy General Secretary"
      ),
      (
        "Selby Foods's Chief Executive, Carol Tate, stated that the mill had burnt.", "Carol Tate",
        "Selby Foods's Chief Executive"
      ),
      ("Harbour Chief Executive, Neil Frost said the quay had sunk.", "Neil Frost", "Harbour Chief Executive"),
      (
        "Alby spokesperson on fisheries, Carol Tate said the boats were old.", "Carol Tate",
        "Alby spokesperson on fisheries"
      ),
      // Titles of a country, ranks cut short.
      ("Taoiseach Neil Frost was late. “I am sorry,” the Taoiseach said.", "Neil Frost", "Taoiseach"),
      ("Tánaiste Carol Tate said it was late. “It is,” the Tánaiste said.", "Carol Tate", "Tánaiste"),
      ("DSP Frost said the road was shut. “It is safe,” Frost said.", "Frost", "DSP"),
      ("Selby OCPD Neil Frost said the road was shut. “It is safe,” the OCPD said.", "Neil Frost", "Selby OCPD"),
      // A body called after two trades.
      (
        "Alby Bakers and Millers' Union secretary Carol Tate said the mill was lost.", "Carol Tate",
        "Alby Bakers and Millers' Union secretary"
      ),
      ("The Alby Bakers and Millers Association says the mill is lost.", "Alby Bakers and Millers Association", nil),
      ("The police spokesman, ASP Neil Frost, said the road was shut.", "Neil Frost", "police spokesman"),
      ("A Navy spokesman, Lt. Cmdr. Neil Frost, said the ship was lost.", "Neil Frost", "Navy spokesman"),
      // An age between the comma and the name; letters in brackets behind the office.
      ("The barber, 41-year-old Carol Tate, said the shop was shut. Tate said it was sad.", "Carol Tate", "barber"),
      ("The Port Commissioner (PC), Carol Tate, said the quay was shut.", "Carol Tate", "Port Commissioner"),
      // What a party's speaker speaks on; an adverb in the name of an office's field.
      (
        "Labour spokesman on Fisheries Neil Frost said it was late. “It is,” Mr Frost said.", "Neil Frost",
        "Labour spokesman"
      ),
      (
        "Selby Harbour League (SHL) leader Carol Tate said it was late.", "Carol Tate",
        "Selby Harbour League (SHL) leader"
      ),
      ("Mr Tuesday Frost said it was late. “It is,” said Mr Frost.", "Tuesday Frost", nil),
      // A place on the field that is a word for other things.
      ("Safety Neil Frost was kind. “We lost,” he said.", "Neil Frost", nil),
      ("Center Neil Frost said the line was weak. “We lost,” Frost said.", "Neil Frost", nil),
      // A hyphen that comes and goes in a family name.
      ("Mayor Tom Hale Roe said it was late. “It is,” Hale-Roe said.", "Tom Hale Roe", "Mayor"),
      // Whoever sits in an officer's room.
      (
        "The fire was small, according to Selby County Sheriff’s Office Deputy Neil Frost.", "Neil Frost",
        "Selby County Sheriff’s Office Deputy"
      ),
      // Those who are in a body, in two words.
      (
        "“We are tired,” said Selby Nurses and Midwives' Association president Cai Frost.", "Cai Frost",
        "Selby Nurses and Midwives' Association president"
      ),
      (
        "The Selby Fishermen and Boatbuilders Union said the quay was unsafe.",
        "Selby Fishermen and Boatbuilders Union", nil
      ),
      // An office that ends in a body, before a name that nobody knows.
      (
        "The Chief of the West Selby Flood Board Mohan Rao said the roads were wet.", "Mohan Rao",
        "Chief"
      ),
      (
        "The Chief of the Selby Police Dive Squad said the roads were wet.", "Chief of the Selby Police Dive Squad", nil
      ),
    ] as [(String, String, String?)])
  func named(_ text: String, _ name: String, _ role: String?) {
    let found = attribute(article(text), language: .english)
    #expect(found.speakers.map(\.name) == [name])
    #expect(found.speakers.first?.role == role)
  }

  @Test(arguments: [
    // Bodies called after whoever owns them or sits there.
    "The Selby County Sheriff’s Office said ⟦Selby County Sheriff’s Office~ two boats were lost⟧. The Mayor's Office said ⟦Mayor's Office~ it was sad⟧.",
    "The Scottish Boat Owners’ Association warned ⟦Scottish Boat Owners’ Association~ that the quay would close⟧.",
    "The Minister for Further Education said ⟦Minister for Further Education~ the school would close⟧.",
    "The Children's Minister, Carol Tate, said ⟦Carol Tate~ the school would close⟧.",
    // The letters of an office.
    "Carol Tate, the Harbour Commissioner, was late. The HC announced ⟦Carol Tate~ that the quay was open⟧.",
    // A title that no paper gives to somebody else, and one who holds another office.
    "Minister Carol Tate said ⟦Carol Tate~ it was late⟧. The Taoiseach later said ⟦Taoiseach~ it was early⟧.",
    // A wife or a mother by the family name.
    "Neil Frost lost his boat. His wife, Lena, said ⟦Lena~ she was cold⟧. “⟦Lena: We ran,⟧” Mrs Frost said.",
    // One whose gender nobody tells.
    "A port spokesperson said ⟦port spokesperson~ the quay was safe⟧. “⟦port spokesperson: We look every day,⟧” they added.",
    // They may be others than the one who came last, without a word.
    "The sailors walked out. A warden arrived. “⟦?: We want more rest,⟧” they said.",
    "Neil and Lena Frost came back. A tenant waited. “⟦?: We are tired,⟧” they said.",
    // The letters of a body, which no office of somebody in mind spells.
    "The FA fined the side. Neil Frost, the fleet adviser, was cross. The FA said ⟦FA~ it was fair⟧.",
    "UN staff sent boats. Lena Tate, a union negotiator, was there. “⟦UN: It is bad,⟧” the UN said.",
    "Neil Frost, the former boss of Iceland, was ill. The FBI said ⟦FBI~ it was late⟧.",
    // No wife, but a mother with a role of her own.
    "Neil Frost fell. His wife, Lena, called the warden. Mrs Frost, his mother, wept. “⟦Frost: He was cold,⟧” Mrs Frost said.",
    // Who held another office before, and who holds one that has a title of its own.
    "Carol Tate, a former senator, was elected governor in May. “⟦Carol Tate: We will go,⟧” the governor said.",
    "Irish Prime Minister Neil Frost was late. “⟦Neil Frost: I am sorry,⟧” the Taoiseach said.",
    "Irish Finance Minister Neil Frost was late. “⟦Taoiseach: I am sorry,⟧” the Taoiseach said.",
    // Somebody new, who opened the sentence before.
    "Mayor Carol Tate left. A spokesperson for the governor would not comment. “⟦spokesperson for the governor: We never discuss it,⟧” the spokesperson said.",
    // What somebody made of it is no term.
    "Carol Tate did not hold back. “⟦Carol Tate: Utterly dreadful⟧” was her view of the plan.",
    "Carol Tate did not hold back. “⟦Carol Tate: Pure madness⟧” was her verdict.",
    // One who bears a name of two parts, beside one who has a name like it.
    "Neil Dale Frost lives here. Lena Dale-Frost said ⟦Lena Dale-Frost~ it was late⟧. Dale-Frost said ⟦Lena Dale-Frost~ it was early⟧.",
    "Mayor Carol Tate said ⟦Carol Tate~ the quay was safe⟧. A port source said ⟦port source~ it was not⟧. Later she said ⟦Carol Tate~ it would open in June⟧.",
    // A town before a dash opens the article.
    "Port Alby – Opposition leader, Carol Tate, said ⟦Carol Tate~ the mill should be sold⟧.",
    "READ MORE: “⟦mayor: We are lost,⟧” says the mayor",
    "READ MORE: “⟦Carol Tate: We are lost,⟧” says mayor Carol Tate",
    "Selwick – The Mayor, Carol Tate, said ⟦Carol Tate~ the mill was shut⟧.",
    // Whoever only prints what was said is no company.
    "In a statement sent to The Associated Press, boss Neil Frost said ⟦Neil Frost~ he was sad⟧. The company said ⟦The company~ it would help⟧.",
    // A line that leads to another article.
    """
    “⟦Carol Tate: It has nothing to do with the fog,⟧” Carol Tate said.
    ALSO READ: Port Report: Sailors think of leaving
    “⟦Carol Tate: Our plan does not end there.⟧”
    """,
  ])
  func told(_ article: String) { #expect(picture(plain(article), .english) == article) }
}
