import SpeechAttribution
import Testing

/// English: the whole of a name and nothing beside it, the office and the body of whoever bears it.
@Suite struct EnglishNamingTests {
  /// One speaker for the whole text, with role and affiliation.
  @Test(
    arguments: [
      // A role of capitals and a name behind the place that opens the sentence.
      (
        "Speaking in Harwick, Fisheries Minister Carol Tate said the quota would fall. Ms Tate said it was fair.",
        "Carol Tate", "Fisheries Minister", nil
      ),
      (
        "During a walk through Selby, Managing Director Neil Frost said the mill would close.", "Neil Frost",
        "Managing Director", nil
      ),
      // An office with capitals behind its article, and its holder in commas.
      (
        "The Harbour Commissioner, Diana Moss, says the quay is safe. \"We looked twice,\" she said. Ms Moss says it holds.",
        "Diana Moss", "Harbour Commissioner", nil
      ),
      (
        "The Deputy Water Minister, Gerald Pike, has urged farmers to wait. Mr Pike said the dams were low.",
        "Gerald Pike", "Deputy Water Minister", nil
      ),
      ("The Alkalo, Chief Lamin Touray, said: “We are glad.”", "Lamin Touray", "Chief", nil),
      // Months, seasons and days that are names.
      (
        "Ferry spokesman Kevin Winter says the boat will sail on Friday. \"We are ready,\" Mr Winter said. Winter said it was late.",
        "Kevin Winter", "Ferry spokesman", nil
      ),
      ("Cafe owner Helen March said she was shocked. \"I ran,\" Mrs. March said.", "Helen March", "Cafe owner", nil),
      ("Resident April Dunne said she saw a light. \"It was green,\" said Ms Dunne.", "April Dunne", "Resident", nil),
      ("Professor Jan de Boer said the fish were ill. \"We were amazed,\" he said.", "Jan de Boer", "Professor", nil),
      ("Mrs Friday said it was late. \"I waited,\" she said on Monday.", "Friday", nil, nil),
      // A particle with a capital where the given name is left out.
      (
        "Union leader Pieter van Aswegen said crews would stay out. \"It is an insult,\" said Van Aswegen.",
        "Pieter van Aswegen", "Union leader", nil
      ),
      (
        "Ursula von der Heide said the draw was fair. \"We had luck,\" Von der Heide said.", "Ursula von der Heide",
        nil,
        nil
      ),
      // One office of two parts.
      (
        "General Secretary and Chief Executive Carol Tate said: “We will strike.”", "Carol Tate", "Chief Executive", nil
      ),
      (
        "Minister of Ports and Fisheries Neil Frost said the quota was “a farce”.", "Neil Frost",
        "Minister of Ports and Fisheries", nil
      ),
      (
        "The Minister for Trade and Ports, Neil Frost, said it was late. Mr Frost said he would wait.", "Neil Frost",
        "Minister for Trade and Ports", nil
      ),
      ("Minister for Trade and Ports Arvo Lind said it was late.", "Arvo Lind", "Minister for Trade and Ports", nil),
      (
        "Dean Marsden, the coach, spoke. The Defence Minister, Dean Marsden, said it was late.", "Dean Marsden",
        "coach",
        nil
      ),
      ("The Press Secretary said it was late. “We wait,” said the Press Secretary.", "Press Secretary", nil, nil),
      ("The Selby Star said it was late.", "Selby Star", nil, nil),
      // Titles, ranks and forms of address.
      (
        "Solicitor-General Peter Lunn says the law will change. \"It is overdue,\" Mr Lunn said.", "Peter Lunn",
        "Solicitor-General", nil
      ),
      ("Selby mayor Dennis Holt said it was cold. Cr Holt said he would walk.", "Dennis Holt", "Selby mayor", nil),
      ("Brigadier Ann Mabena said the road was shut.", "Ann Mabena", "Brigadier", nil),
      ("Deputy CM Ajay Rane said the grant was late. \"It is,\" Rane said.", "Ajay Rane", "Deputy CM", nil),
      ("Chief Minister Ajay Rane went to Selby. \"Help will come,\" said the CM.", "Ajay Rane", "Chief Minister", nil),
      ("Deputy Majority Whip Grace Owen said the bill was flawed.", "Grace Owen", "Deputy Majority Whip", nil),
      ("Sgt. Brian Holt said the road was shut.", "Brian Holt", "Sgt.", nil),
      ("Selby Hospital President Dr. Carol Tate said it was full.", "Carol Tate", "Selby Hospital President", nil),
      // A given name that is a title elsewhere.
      ("Captain Dean Marsden said he was fit.", "Dean Marsden", "Captain", nil),
      ("Associate Dean Carol Marsden said it was late.", "Carol Marsden", "Associate Dean", nil),
      // Whose given name tells no gender.
      (
        "Jess Tanner, the firm's chief executive, wrote that she had failed. \"I am sorry,\" she said.", "Jess Tanner",
        "firm's chief executive", nil
      ),
      // A company called after a nation.
      (
        "British Harbour plc said rents were up. British Harbour said it would build.", "British Harbour plc", nil, nil
      ),
      // The body behind somebody's name; a town is none.
      ("Neil Frost of Selby Analytics said rates would fall.", "Neil Frost", nil, "Selby Analytics"),
      ("Carol Tate, of Selby Police, said the boy was found.", "Carol Tate", nil, "Selby Police"),
      ("Neil Frost, from the Coastal Service, said crews were tired.", "Neil Frost", nil, "Coastal Service"),
      ("Neil Frost, a joiner in Selby, said he was cold.", "Neil Frost", "joiner in Selby", nil),
      ("Neil Frost, an analyst at Corbin & Hale, said it was late.", "Neil Frost", "analyst", "Corbin & Hale"),
      (
        "Selby Commissioner for Ports, Amadi Obi, said it was late. Mr Obi said he would wait.", "Amadi Obi",
        "Selby Commissioner for Ports", nil
      ),
      ("Selby Police Commissioner Dame Carol Tate said it was late.", "Carol Tate", "Selby Police Commissioner", nil),
      ("“It is late,” said neighbour Carol Tate.", "Carol Tate", "neighbour", nil),
      ("The crew was led by skipper Carol Tate. Carol Tate said it was late.", "Carol Tate", "skipper", nil),
      (
        "Few knew of pollster Carol Tate. “It is late,” said Carol Tate, a Harwick pollster.", "Carol Tate",
        "Harwick pollster", nil
      ),
      // Letters for a body, at every use.
      (
        """
        Nurses will strike, the Alby College of Midwives has announced. The ACM said it was late. The ACM has said it will vote.
        """, "Alby College of Midwives", nil, nil
      ),
      (
        "The Bureau of Ships's Carol Tate said it was late. “It is,” Ms Tate said.", "Carol Tate", nil,
        "Bureau of Ships"
      ),
      ("Mrs Tate, embracing her son Paul, said: “He is home.”", "Tate", nil, nil),
      ("“I fell,” said June Marsden. June Marsden said it was late.", "June Marsden", nil, nil),
      // A place before a name.
      ("Candidate for north Selby Neil Frost said the bridge was old.", "Neil Frost", nil, nil),
    ] as [(String, String, String?, String?)])
  func named(_ text: String, _ name: String, _ role: String?, _ affiliation: String?) {
    let found = attribute(article(text), language: .english)
    #expect(found.speakers.map(\.name) == [name])
    #expect(found.speakers.first?.role == role)
    #expect(found.speakers.first?.affiliation == affiliation)
  }

  /// Who speaks, and who only stands by.
  @Test(arguments: [
    "The judge, jailing Adam Holt, said: “⟦judge: You are a danger to this town.⟧”",
    "The coroner, addressing Mr Holt, said ⟦coroner~ nobody was to blame⟧.",
    "A teacher, describing Adam Holt, said: “⟦teacher: He was quiet.⟧”",
    "In court the judge, sentencing former pilot Adam Holt, said: “⟦judge: You lied.⟧”",
    "Her boss, acting mayor Adam Holt, said: “⟦Adam Holt: We wait.⟧”",
    "Witness Adam Holt said ⟦Adam Holt~ he heard a bang⟧. The coroner said ⟦coroner~ it was sad⟧. “⟦coroner: He was loved,⟧” the coroner added.",
    "Tom Roe scored twice. The manager, praising Tom Roe, said: “⟦manager: He was superb.⟧”",
    "Prime Minister Adam Holt sat beside Chief Minister Ajay Rane. “⟦Ajay Rane: Help will come,⟧” said the CM.",
    "“⟦leaders of the Ports Committee: It is late,⟧” wrote the leaders of the Ports Committee in a letter.",
    "The judge said ⟦judge~ only a short term would do⟧. Few spoke, but at least one said ⟦at least one~ it was dear⟧.",
    "Carol Tate said at a time when the town was broke, ⟦Carol Tate~ the mayor should stay at home⟧.",
    "The mayor's sister, Carol Tate, said ⟦Carol Tate~ she was ill⟧. The mayor said ⟦mayor~ he was fine⟧.",
    "Represented by his deputy, Dr Musa Garba, the governor noted ⟦governor~ that the road was late⟧.",
    "A judge jailing Adam Holt said: “⟦judge: You lied.⟧”",
    "Adam Holt sat down. The prosecutor questioning Adam Holt asked: “⟦prosecutor: Where were you?⟧”",
    "Officers questioning Adam Holt said ⟦Officers~ he was calm⟧.",
    "MARROW'S END, Ala. (AP) — ⟦officials~ At least four people were killed when the quay fell⟧, officials said.",
    "Judge Adam Holt met prosecutor Carol Tate. “⟦Carol Tate: It is late,⟧” the prosecutor said.",
    "Beside his wife, Carol Tate, the governor said ⟦governor~ he was sorry⟧. “⟦governor: I failed,⟧” the governor said.",
    """
    Jean Holt, 82, fell at her door. Her daughter Carol Holt, 58, rang for help.
    “⟦Carol Holt: She was crying,⟧” Ms Holt told the Star.
    """,
    "Neil Frost of Selby University's Coast and Climate Policy Centre said ⟦Neil Frost~ that it was late⟧. “⟦Neil Frost: It is,⟧” he told Reuters.",
    "“⟦leaders of the House Fisheries and Ports Committee: You are right,⟧” wrote the leaders of the House Fisheries and Ports Committee in a letter.",
  ])
  func bystanders(_ article: String) { #expect(picture(plain(article), .english) == article) }
}
