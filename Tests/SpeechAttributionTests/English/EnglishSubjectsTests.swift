import SpeechAttribution
import Testing

/// Who is the subject of an English verb of saying, or stands beside words in marks.
@Suite struct EnglishSubjectsTests {
  /// Who does what stands in a later clause, or before an apposition.
  @Test(arguments: [
    "The guard charged the driver and Mayor Dana Whitlow fired her aide, Tom Baird, admitting ⟦Dana Whitlow~ that mistakes had been made⟧.",
    "A group of teachers called for a strike, and the prominent civil rights group the Harwick League denounced the plan and said ⟦Harwick League~ it would “redirect” the money⟧.",
    "The canal, which Tom Baird had called a “⟦Tom Baird~ disaster⟧” and promised to “⟦Tom Baird~ rip up,⟧” still stands.",
    "Her campaign manager, Tom Baird, said ⟦Tom Baird~ Whitlow believes in the plan⟧.",
    "Senator Dana Whitlow, the Ohio lawyer who heads the Harbor Committee, which oversees the dock, said ⟦Dana Whitlow~ Mr. Baird’s letters “call into question” his aims⟧.",
    "One of her advisers, Tom Baird, told reporters ⟦Tom Baird~ that he would leave it there⟧.",
    "While Baird did not spell it out, Rep. Dana Whitlow, R-Ohio, says ⟦Dana Whitlow~ visitors saw the whole plan⟧.",
    "Dana Whitlow Reed – Baird’s neighbor and co-host on his channel – told The Harwick Post ⟦Dana Whitlow Reed~ that the man had changed⟧.",
    "He won in what Dana Whitlow, national treasurer of the campaign, called “⟦Dana Whitlow~ hand-to-hand combat.⟧”",
    "Even after the crane fell, Dana Whitlow continued to say ⟦Dana Whitlow~ the dock had never been safer⟧.",
    "When the tide turned, the Whitlow campaign sent word to the pilots, and accused ⟦Whitlow campaign~ her rivals of dumping sand in the river⟧.",
    "Since announcing ⟦Dana Whitlow~ that she would run again⟧, Dana Whitlow has rowed every day.",
    "In addition to stating ⟦Tom Baird~ that the dam was safe⟧, Tom Baird has asked for money.",
    "On Monday, when the boats came in, Tom Baird (D-Ohio) kept asking ⟦Tom Baird~ why the harbor was half empty⟧.",
    "In a film that Judge Tom Baird called “⟦Tom Baird~ tasteless,⟧” Dana Whitlow voiced a wish to “⟦Dana Whitlow~ sink the whole fleet.⟧”",
    "The silence comes two days after the Harwick Post, which first said ⟦Harwick Post~ it would print the letter⟧, said ⟦Harwick Post~ it would burn it⟧.",
    "The rumor grew after Dana Whitlow, asked about the wreck of the old ferry, said ⟦Dana Whitlow~ that nobody was aboard⟧.",
    "It was a theft that the pilots firmly denied, saying ⟦pilots~ that the coal had been wet⟧.",
    "The editor spoke after a woman in Albany, New York, told him ⟦woman in Albany~ she was “too tired” to go on⟧.",
  ])
  func clausesOfTheirOwn(_ article: String) { check(article) }

  /// Phrases that are no name.
  @Test(arguments: [
    "A city official who spoke anonymously to discuss the plan said Wednesday, “⟦city official: We talk every day.⟧”",
    "Another Catholic who worked at the center here and who didn’t want to be named said ⟦Another Catholic~ he heard talk of “revenge” there⟧.",
    "About four in 10 said ⟦About four in 10~ they were “angry” with the council⟧. More than six in 10 say ⟦More than six in 10~ that the ferry is late⟧.",
    "Nearly a third said ⟦Nearly a third~ the ferry was late⟧. About 40% say ⟦About 40%~ they would stay at home⟧.",
    "All but two said ⟦All but two~ the council should wait⟧.",
    "All but 12 said ⟦All but 12~ the council should wait⟧.",
    // A family name that ends in “s” beside a body.
    "Mayor Jane Collins and Davis Police Department said ⟦Jane Collins & Davis Police Department~ the road was wet⟧.",
    // A share that somebody has is nobody.
    "The party that won 40% said ⟦The party~ it would govern alone⟧.",
    "The captain who drank nearly a third said ⟦captain~ she felt ill⟧.",
    "About four out of 10 sailors said ⟦four out of 10 sailors~ they were “tired” of the ferry⟧.",
    "Whitlow’s oldest friends and allies have in the past said ⟦Whitlow’s oldest friends and allies~ she was tired of the sea⟧.",
    "The Democratic nominee for the Nov. 8 contest said ⟦Democratic nominee for the Nov. 8 contest~ the harbor was full⟧.",
    "The race is open, with 47 percent of the pilots saying ⟦47 percent of the pilots~ they would stay at home⟧.",
    "Net makers, for instance, argue ⟦Net makers~ that the duty ruins them⟧.",
    "A projection by the consulting firm Baird Partners, made for the port, predicted ⟦projection by the consulting firm Baird Partners~ that the traffic would fall⟧.",
    "Dana Whitlow, the county clerk, and Tom Baird, a poet, have both urged ⟦Dana Whitlow & Tom Baird~ the council to wait⟧.",
    "All of the lawmakers oppose the mayor’s plan, and have pledged ⟦lawmakers~ to stop the work⟧.",
  ])
  func phrases(_ article: String) { check(article) }

  /// Where a sentence begins, and what it opens with.
  @Test(arguments: [
    "ST. ALBANS, Vt. — Dana Whitlow claimed ⟦Dana Whitlow~ that the town is safe⟧.",
    "At a rally in Portsmouth, N.H., on Tuesday, Senator Dana Whitlow of Vermont endorsed him, saying ⟦Dana Whitlow~ that he would make a fine mayor⟧.",
    "Dana Whitlow wrote about Tom Baird. She calls Whitlow’s rivals fair.",
    "Beside the ferry of Tom Baird, former Ambassador Dana Whitlow told a host, “⟦Dana Whitlow: The slogan might as well be over.⟧”",
    "Palm Bay Supervisor of Elections Dana Whitlow said ⟦Dana Whitlow~ that voters can’t vote twice⟧.",
    "The American Federation of Sailors said ⟦American Federation of Sailors~ the ferry was late⟧.",
    "A representative for Mr. Baird said ⟦representative for Mr. Baird~ the ferry was late⟧.",
    "“⟦Tom Baird: We flew,⟧” said Air Force 1st Lt. Tom Baird. “⟦Dana Whitlow: We landed,⟧” said former Ohio Gov. and party chairman Dana Whitlow.",
    "“⟦Dana Whitlow: She is here,⟧” said Baird’s guest, actress Dana Whitlow.",
    "Harwick school officials say ⟦Harwick school officials~ Democratic front-runner Dana Whitlow’s name was left off⟧.",
    "The Harwick Post reports ⟦Harwick Post~ Baird’s last voyage was in May⟧.",
    "Speaker of the House Rep. Tom Baird said “⟦Tom Baird~ such songs have got no place here.⟧”",
    "A report issued by the Organization for Harbor Cooperation and Development noted ⟦report issued by the Organization for Harbor Cooperation and Development~ that the ships were old⟧.",
    "Senator Dana Whitlow (D-Ohio) and former Harwick Gov. Tom Baird suggested ⟦Dana Whitlow & Tom Baird~ that the road was closed⟧.",
    "Half the pilots going out on Super Tuesday said nothing. Dana Whitlow, a friend (she says) of the port, told Tom Baird ⟦Dana Whitlow~ that it was late⟧.",
    "Several candidates, including Baird, said ⟦Several candidates~ the road was closed⟧.",
  ])
  func openings(_ article: String) { check(article) }

  /// Whose words the marks hold.
  @Test(arguments: [
    "Dana Whitlow on Thursday blamed the press for Tom Baird’s claim that the mayor “⟦Tom Baird~ founded the club.⟧”",
    "It is the pull of Tom Baird’s “⟦Tom Baird~ keep your boat if you like your boat⟧” promise.",
    "As the Post’s Dana Whitlow puts it, the mayor is making the club “⟦Dana Whitlow~ an offer that nobody can refuse.⟧”",
    "“⟦Tom Baird: Would it be open on Sundays?⟧” Tom Baird pressed. “⟦Dana Whitlow: I would say so,⟧” Dana Whitlow answered.",
    "Perhaps even Tom Baird, the harbor consultant Dana Whitlow says. “⟦Dana Whitlow: Several signs show that people look again.⟧”",
    "“⟦Tom Baird: I like it,⟧” said Tom Baird, 44. Dana Whitlow laughed. A native of Kenya who moved here in 2013, she plans to sail next month. “⟦Dana Whitlow: All we went through is not fair.⟧”",
    "“⟦Dana Whitlow: The harbor is full,⟧” Dana Whitlow said. “⟦Dana Whitlow: We must dig,⟧\" she added. \"⟦Dana Whitlow: We must dig at once.⟧”",
    "Dana Whitlow laughed. “⟦tired old sailors: It was late,⟧” the tired old sailors wrote in a note. “⟦person close to the Bairds: It was cold,⟧” said a person close to the Bairds.",
    "Dana Whitlow laughed. “⟦one of two neighbors: It was late,⟧” said one of two neighbors who told the same story.",
    "Dana Whitlow laughed. “⟦?: It was late,⟧” I said. “⟦Baird: It was cold,⟧” an angry Baird retorted.",
    "Dana Whitlow laughed. “⟦Dana Whitlow: It was late,⟧” said the 46-year-old.",
    "“⟦Dana Whitlow & Tom Baird: We agree,⟧” Dana Whitlow and Tom Baird both said.",
    "“⟦Dana Whitlow & Tom Baird: We agree,⟧” Dana Whitlow and Tom Baird said. Both said ⟦Dana Whitlow & Tom Baird~ it was late⟧.",
    "“⟦Dana Whitlow & Tom Baird: We agree,⟧” said Mayor Dana Whitlow and council member Tom Baird in a note.",
    "“⟦Dana Whitlow & Tom Baird: We agree,⟧” said Dana Whitlow, a surgeon, and Tom Baird, a nurse. “⟦Dana Whitlow & Tom Baird: It is late,⟧” they said.",
    "“⟦Dana Whitlow: We agree,⟧” said Dana Whitlow and Tom Baird left the room.",
    "The pilot, known as Tom Baird, told officers ⟦pilot~ he was tired⟧. “⟦sheriff's office: It is late,⟧” the sheriff's office said. It said ⟦sheriff's office~ the man was safe⟧.",
    "Baird, a top aide said, “⟦top aide~ is very confident.⟧”",
    "Baird said, and I quote, “⟦Baird: We love the fog.⟧”",
    "The Harwick League left the pact. “⟦Harwick League: We are sorry,⟧” it said in a note.",
    "Dana Whitlow read a note. “⟦?: We are late,⟧” it reads. “⟦another: We were lost,⟧” tweeted another.",
    "Dana Whitlow sat down. “⟦Dana Whitlow: The way I see it,⟧” she elaborated, “⟦Dana Whitlow: nobody rows.⟧”",
    "Baird was asked, “⟦?: What is the worst port that you have seen?⟧”",
    "“⟦Baird: Not us, but who can argue with it!⟧” Baird, the head of Harwick Rises Now, Tweeted on Friday.",
    "The story of the fire was a tale Baird brought up as “⟦Baird~ very odd⟧” in May.",
    "Former Whitlow speechwriter Tom Baird is for “⟦Tom Baird~ a fleet of one.⟧”",
    "The fleet shrank, leading Harwick advisers like Tom Baird to counter that “⟦Harwick advisers like Tom Baird~ every boat was lost.⟧”",
    "Tom Baird wrote back ⟦Tom Baird~ that it was odd to hear of peace from a mayor who promised a wall⟧: “⟦Tom Baird: Who will pay for the stones?⟧”",
    "It was a race many are calling an “⟦many~ instant classic.⟧”",
    "Tom Baird is airing an ad that urges ⟦Tom Baird~ voters to “row to the polls.”⟧",
    "Whitlow saw a film of the wreck and said ⟦Whitlow~ she “wept twice” over it⟧.",
    "Dana Whitlow praised Anna Roe. She called Whitlow’s rivals “⟦Anna Roe~ weak.⟧”",
    // Whoever asks, with a role before the name; what a conjunction opens is its cue's, whatever goes on behind.
    "Ruth Hall was asked by host Robert Moe, “⟦Robert Moe: Why do you sail?⟧”",
    "But even as Ruth Hall claimed on Tuesday that “⟦Ruth Hall~ the crew got in trouble for less,⟧” one of the pilots said ⟦one of the pilots~ the two storms were quite different⟧.",
    // Who does what an infinitive ends; whose saying it was; a source between commas, or in a sentence of its own.
    "With Robert Moe taking to the quay to call Ruth Hall “⟦Robert Moe~ totally lost⟧” over it, the club has denied it.",
    "Ruth Hall’s dictum to her sailors was, “⟦Ruth Hall: It is not a good storm.⟧”",
    "The old plan, according to a report by Ruth Hall, “⟦Ruth Hall~ is dead.⟧”",
    "Ruth Hall’s answer was: “⟦Ruth Hall: Is it raining?⟧” ⟦website~ The old quay is a gift shop now, which sells such things⟧, according to its website.",
    // No child is somebody with a role; what somebody wrote reports no more than itself; each of two has his own marks.
    "Robert Moe, the governor, took questions. “⟦boy: How big is that wall?⟧” asked the boy, who was wearing a hat.",
    "Despite what he wrote in the letter about the port, Ruth Hall said ⟦Ruth Hall~ she “may yet vote” for it⟧.",
    "Both were pleased, Robert Moe saying ⟦Robert Moe~ he was “very encouraged”⟧ and Luke Hall calling it a “⟦Luke Hall~ great meeting⟧”.",
  ])
  func besideMarks(_ article: String) { check(article) }

  @Test func headlineInCapitals() {
    #expect(
      picture(
        """
        Debating Whitlow Says Ferry Is “Late And Cold”
        Dana Whitlow spoke. “It was late,” Whitlow said.
        """, .english)
          == """
          Debating Whitlow Says ⟦Dana Whitlow~ Ferry Is “Late And Cold”⟧
          Dana Whitlow spoke. “⟦Dana Whitlow: It was late,⟧” Whitlow said.
          """)
  }

  private func check(_ article: String) {
    let text = article.replacing(#/⟦[^~:⟧]*[~:] /#, with: "").replacing("⟧", with: "")
    #expect(picture(text, .english) == article)
  }
}
