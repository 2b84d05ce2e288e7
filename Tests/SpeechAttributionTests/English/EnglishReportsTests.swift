import SpeechAttribution
import Testing

/// What English reports without marks, where it ends, and who says it.
@Suite struct EnglishReportsTests {
  @Test(arguments: [
    // A speaker right behind the verb, in spite of a subject before.
    "⟦Larry Sabato~ The mayor lacks support from colleagues in Congress, whom he has alienated with his rhetoric⟧, said Larry Sabato, director of a center for politics.",
    "⟦Grant Green~ Some claims are difficult to prove, while others are not meaningful to the public⟧, said Grant Green, a former official.",
    // A name with its article, plain nouns, nouns joined.
    "⟦BBC~ The man, who lived in Leeds, worked as a geologist for a mining company⟧, the BBC reported. His father had moved.",
    "⟦current and former officials~ Agents are likely to want to interview the minister⟧, current and former officials said.",
    "⟦disclosures filed on Sunday night~ Wealthy donors are helping to pay for a series of last efforts⟧, disclosures filed on Sunday night revealed.",
    "⟦state corporate records~ Ozal registered the firm in New Jersey in 2010⟧, according to state corporate records. It is the only one.",
    // Verbs far from their plural subject.
    "Others, however, say ⟦Others~ a recalibration is overdue⟧.",
    "The state officials whose laws have been annulled say ⟦state officials~ the real change has come in the makeup of the court⟧.",
    "The economists, like their rivals, say ⟦economists~ the tax encourages saving and growth⟧.",
    // Clauses that go on behind an incise.
    "Instead, Ruth Hall said, ⟦Ruth Hall~ her boss told her he had booked a room⟧.",
    // An infinitive of saying, a noun with its clause, a noun alone, a relative that is the subject.
    "Ruth Hall went on television to argue ⟦Ruth Hall~ that the plan would cost too much⟧.",
    "The council was tired of Ruth Hall's claim ⟦Ruth Hall~ that the old bridge over the river would be safe⟧.",
    "His suggestion ⟦?~ that the council could sell the bridge⟧ drew laughter from the crowd.",
    "Many voters who said ⟦Many voters~ they would vote for the mayor⟧ live in the south.",
    "The council announced ⟦The council~ plans to close two schools next year⟧.",
    "He pointed to a bill, which Ruth Hall said ⟦Ruth Hall~ would cost too much for the town⟧.",
    "The mayor accused ⟦mayor~ Ruth Hall of hiding the cost of the plan⟧.",
    // When it was said stands before the verb; a pronoun that is a determiner elsewhere.
    "The council this week announced ⟦The council~ that it would take another step⟧.",
    "Both urged ⟦?~ the mayor to release the tapes of the talk⟧.",
    "The missive suggests ⟦The missive~ that the council has no plan to stop⟧.",
    // A headline's verb with a capital; a colon without marks; whoever reported it behind "by".
    "Ruth Hall Says ⟦Ruth Hall~ He's Already Winning⟧",
    "Ruth Hall said: ⟦Ruth Hall~ Let nobody doubt that the bridge will stand⟧.",
    "As reported by the Daily Post, ⟦Daily Post~ the plan will cost three million dollars⟧.",
    // Marks that quote nobody inside what is reported.
    "⟦the network~ Ruth Hall is joining the \"Today\" show as an anchor⟧, the network announced on Tuesday.",
    "The mayor told the hosts of \"⟪Fox and Friends⟫\" ⟦mayor~ that he would run again⟧.",
    // A common noun with its article, whatever names stand in it or behind it.
    "⟦Harwick Post/Baird poll~ Most of the town would keep the old ferry⟧, according to a Harwick Post/Baird poll.",
    "⟦Larry Sabato~ The ferry had been sold in secret last year⟧, according to a letter filed in court by Larry Sabato.",
    "⟦president of the Harwick League~ The ferry had been sold in secret⟧, according to an email from the president of the Harwick League.",
    "Larry Sabato has often made public promises ⟦Larry Sabato~ to give the ferry to the town⟧.",
    "Larry Sabato drew cheers, stressing in his remarks ⟦Larry Sabato~ that the ferry would stay in the harbor⟧.",
    "Rabbis vow ⟦Rabbis~ to boycott the mayor's speech to the club⟧",
    "The board refused the FBI demand ⟦FBI~ that the files be kept in the harbor⟧.",
    // Marks hold a part of the clause, and its reporter comes behind.
    "⟦Ruth Hall~ Many saw the bill as \"a disaster in the making,\"⟧ Ruth Hall said.",
    // The reporter's own words at the end.
    "Ruth Hall said ⟦Ruth Hall~ the plan would cost too much⟧, and called on the council to drop it.",
    // Whoever hears it stands before the clause, or something is put in between.
    "Ruth Hall is assuring voters ⟦Ruth Hall~ she will stay in town for the whole term⟧.",
    "Both candidates promise ⟦Both candidates~ they will keep the ferry running next year⟧.",
    "Ruth Hall told the BBC ⟦Ruth Hall~ her office never saw the letter⟧.",
    "Ruth Hall said, twice, ⟦Ruth Hall~ that she would not sell the ferry⟧.",
    "Ruth Hall said — on the radio, as it happens — ⟦Ruth Hall~ that she would not sell the ferry⟧.",
    "Ruth Hall said Thursday in a talk with the harbour office in Leeds, the old capital, ⟦Ruth Hall~ that the ferry would stop⟧.",
    "Ruth Hall recalled ⟦Ruth Hall~ a night that left the whole harbour in the dark⟧.",
    "The Daily Post reported ⟦Daily Post~ at least six boats were lost in the storm⟧.",
    "Ruth Hall said ⟦Ruth Hall~ Thursday's storm has led her to close the harbour early⟧.",
    // Questions, and what somebody was asked about.
    "The Daily Post asked the former head of the harbour office ⟦Daily Post~ if she would run for mayor⟧.",
    "Asked by Mary Moe ⟦Mary Moe~ whether she would run again⟧, Ruth Hall smiled.",
    "Ruth Hall was asked about ⟦?~ selling the old ferry⟧.",
    "The ad renews accusations ⟦?~ Ruth Hall had left the ferry without a crew⟧.",
    "Many fishermen have vowed ⟦Many fishermen~ to block the new harbour⟧.",
    // Some of many.
    "Two thirds of the voters like the mayor; half said ⟦half~ the same of Ruth Hall⟧.",
    "In the poll, 47% say ⟦47%~ the town should keep the ferry⟧.",
    // A view, in front or behind.
    "As another study from the harbour office noted, ⟦another study from the harbour office~ the average age of the ferries was 44⟧.",
    "The ferry can be late, and as Ruth Hall noted, ⟦Ruth Hall~ people in the harbour could still miss the train⟧.",
    "⟦Ruth Hall~ The harbour will stay open⟧, as Ruth Hall has often noted.",
    // Whoever is named last says it all; several reporters; a panel that hears it; an adverbial in front.
    "⟦two of her aides~ Ruth Hall said she would sell the ferry if the council agreed⟧, according to two of her aides.",
    "⟦Ruth Hall~ The ferry will be late for the rest of the year⟧, Ruth Hall told a harbour panel on Friday.",
    "⟦?~ Around 30 people would come to each evening at the harbour⟧, she said.",
    "Ferries, Ruth Hall notes, ⟦Ruth Hall~ applaud the management of the first tunnel of the town⟧.",
    "Ruth Hall said ⟦Ruth Hall~ that if the ferry failed, she would ask the council for another one⟧.",
    // A relative clause inside an apposition; whatever describes the speaker of an incise.
    "Gov. John Roe of Ohio, a farmer who has refused to sell the ferry, said ⟦John Roe~ the fishermen deserved better⟧.",
    "⟦Ruth Hall~ The leak in the hull⟧, said Ruth Hall, an expert on harbours, ⟦Ruth Hall~ would sink the ferry in a day⟧.",
    "⟦Ruth Hall~ The trouble with the ferry⟧, said Ruth Hall and others, ⟦Ruth Hall~ would be clear by the summer⟧.",
    "The ferry, according to Ruth Hall, ⟦Ruth Hall~ was lost in the storm of last winter⟧.",
    "As Harwick Port's Ruth Hall said, ⟦Ruth Hall~ the two ferries have become the oldest in the country⟧.",
    // A number between two others; when or by whom a claim was made stands before its clause.
    "The sailors predicted ⟦sailors~ between two and four storms for the coming winter⟧.",
    "The mayor was calm after Ruth Hall's announcement Friday ⟦Ruth Hall~ that the ferry would be sold⟧.",
    "The mayor fought an allegation from his first wife, Ruth Hall, ⟦Ruth Hall~ that he had sold the ferry in secret⟧.",
    // Hearers in a noun of no list; a subject and its verb in one word.
    "Ruth Hall asked the front-runner about ⟦Ruth Hall~ how he would pay for the ferry⟧.",
    "Ruth Hall told sailors ⟦Ruth Hall~ she’ll never sell the old ferry⟧.",
    // A title with its full stop; no end before the verb.
    "Ruth Hall said ⟦Ruth Hall~ she had met then-Sen. Robert Moe on the quay⟧.",
    "Ruth Hall said ⟦Ruth Hall~ that the old ferry, which was built in the war, would sink⟧.",
    "Ruth Hall argued ⟦Ruth Hall~ the pilot, who had never seen fog, should stay ashore⟧.",
    // The marks before the cue are another's.
    "Even as Ruth Hall claimed “⟦Ruth Hall~ the ferry is late,⟧” one of the pilots for Robert Moe said ⟦one of the pilots for Robert Moe~ the two boats were quite different⟧.",
    // Marks before a cue that has a clause of its own.
    "The mayor said ⟦mayor~ she would \"protect our ferry,\"⟧ the crowd cheered and the band played.",
    // A clause behind a comma; an adverbial in front of its subject; conjunctions behind hearers of all kinds.
    "Ruth Hall says, ⟦Ruth Hall~ win or lose in the harbour vote, she will stay on the council⟧.",
    "Ruth Hall said ⟦Ruth Hall~ despite being a sailor, she would stay ashore this winter⟧.",
    "Ruth Hall told sailors at the Republican club ⟦Ruth Hall~ that the ferry would be sold⟧.",
    "Ruth Hall told her friend Robert Rose ⟦Ruth Hall~ that the ferry would be sold⟧.",
    "Ruth Hall had been told just before the vote ⟦?~ that the council would lose⟧.",
    "Ruth Hall said ⟦Ruth Hall~ the crew believed that the ferry would sink⟧.",
    "Ruth Hall said ⟦Ruth Hall~ the ferry was late⟧ and said ⟦Ruth Hall~ the pilots were tired⟧.",
    // Who hears it, when it was said, who they all are; an apposition of the source that has a verb.
    "⟦Ruth Hall~ The ferry will stop at the old quay⟧, Ruth Hall told a Senate panel.",
    "⟦Ruth Hall~ The ferry was sold last winter⟧, as Ruth Hall reported a few days later.",
    "They all vowed ⟦?~ to keep the ferry running through the winter⟧.",
    "According to letters from Robert Moe, a close friend of hers who died in the war, ⟦Robert Moe~ the ferry was sold in secret⟧.",
    // Marks inside a clause, at its beginning or at its end; the reporter comes behind, or stands before.
    "⟦Ruth Hall~ The pilots, with their long years on the river, “are seen as the better sailors,”⟧ Ruth Hall said.",
    "⟦Ruth Hall~ “The ferry is lost” as far as the pilots can see⟧, Ruth Hall said.",
    "⟦Ruth Hall~ The ferry lost one sailor in ten with “no effect on its timetable,”⟧ according to a study by Ruth Hall.",
    "Ruth Hall said perhaps ⟦Ruth Hall~ they “wanted to sink the old ferry at night.”⟧",
    "Ruth Hall said ⟦Ruth Hall~ “there could be” a storm that the ferry would not outlive⟧.",
    // A book by its title, in which somebody says something.
    "Ruth Hall said in her second book, “⟪The Old Quay,⟫” ⟦Ruth Hall~ that she had left the ferry⟧.",
    "In her autobiography, “⟪A Time for Storms,⟫” Ruth Hall tells of the quay.",
    "Robert Moe, host of the radio’s “⟪Morning Moe,⟫” said ⟦Robert Moe~ the club could keep him from the race⟧.",
    // A clause before a cue whose colon brings in more, and what stands before an incise.
    "⟦insiders~ The storm makes a crossing unlikely⟧, insiders said: ⟦insiders~ The quay is under water⟧.",
    "⟦Ruth Hall~ Over many long winters⟧, according to Ruth Hall, ⟦Ruth Hall~ the quay sank by an inch⟧.",
    // Another person's judgement in marks ends what is reported.
    "Ruth Hall said ⟦Ruth Hall~ the crew had “lost the plot”⟧ while Robert Moe called it “⟦Robert Moe~ a bad day⟧”.",
    "Ruth Hall said ⟦Ruth Hall~ the quay would close⟧, and Robert Moe described the plan as “⟦Robert Moe~ a disgrace⟧”.",
    // A town before who says it is told of by nobody; an abbreviation may end its sentence.
    "⟦friend~ The captain was also headed to Cairo⟧, her friend said.",
    "Robert Moe says ⟦Robert Moe~ the ferry keeps the town away from the rest of the U.S.⟧ He says ⟦Robert Moe~ the sailors need no more boats⟧.",
    // Those who were asked, and a month that is no verb.
    "Those surveyed say ⟦Those surveyed~ stricter rules would help the sailors⟧.",
    "A survey published in May said ⟦survey published in May~ the town would keep the ferry⟧.",
    // Words that wait for what stands behind them.
    "Ruth Hall said ⟦Ruth Hall~ the ferry would stop at the quay as well as at the mill⟧.",
    "Ruth Hall said ⟦Ruth Hall~ the ferry would run right through to May⟧.",
    // Behind an incise the reporter goes on with another verb of saying.
    "⟦Ruth Hall~ The quay was shut⟧, Ruth Hall said, and warned ⟦Ruth Hall~ it would stay so until May⟧.",
    // What somebody has announced says nothing by itself.
    "Robert Moe said ⟦Robert Moe~ that although he welcomed the repair plan announced by Ruth Hall⟧, he said ⟦Robert Moe~ the quay was lost⟧.",
    // Verbs of regret and of asking.
    "Ruth Hall regretted ⟦Ruth Hall~ that the quay had sunk⟧.",
    "Ruth Hall implored ⟦Ruth Hall~ the mayor to open the quay⟧.",
  ])
  func areReported(_ article: String) {
    let text = article.replacing(#/⟦[^~]*~ /#, with: "").replacing(#/[⟧⟪⟫]/#, with: "")
    #expect(picture(text, .english) == article)
  }

  @Test(arguments: [
    "The mayor, a former judge, said Roe’s visit to the town would go on.",
    "Clinton, who spoke to reporters, told the New Yorker nothing.",
    "Nobody is admitted until they are vetted for at least a year.",
    "An aide, who asked not to be named, had left the room.",
    "Ruth Hall wrote a check for the shelter.",
    "Ruth Hall had read a report that could raise new questions.",
    // Neither a clause nor a noun is said.
    "The Harwick Post reported on Tuesday — a turn that surprises nobody in town.",
    "“It was late,” Ruth Hall said in a film that showed the old quay in winter.",
    "Her report, published on 20 May, gives the rollers between six and nine years.",
    "Ruth Hall said almost nothing about the price of the ferry.",
    // Words in marks inside a sentence in which nobody speaks.
    "“The ferry is late,” Ruth Hall said.\nThen came the storm. The fog over the “old quay” was thick.",
    // Names of broadcasts, behind a preposition or their owner.
    "The mayor spoke on CBS's \"Face the Town\" about taxes.",
    "The mayor said on NBC's \"Good Morning Town.\" that he would run.",
  ])
  func areNot(_ text: String) {
    #expect(!picture(text, .english).contains("⟦Roe"))
    #expect(!picture(text, .english).contains("⟦New Yorker"))
    #expect(!picture(text, .english).contains("until they are vetted⟧"))
    #expect(!picture(text, .english).contains("not to be named⟧"))
    #expect(!picture(text, .english).contains("check for the shelter⟧"))
    #expect(!picture(text, .english).contains("new questions⟧"))
    #expect(!picture(text, .english).contains("nobody in town⟧"))
    #expect(!picture(text, .english).contains("in winter⟧"))
    #expect(!picture(text, .english).contains("of the ferry⟧"))
    #expect(!picture(text, .english).contains("old quay⟧"))
    #expect(!picture(text, .english).contains("Town⟧"))
    #expect(!picture(text, .english).contains("Town.⟧"))
  }
}
