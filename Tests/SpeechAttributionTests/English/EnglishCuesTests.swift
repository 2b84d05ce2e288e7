import SpeechAttribution
import Testing

/// English words that are a cue here and a noun there, what may stand between a cue and its subject or its clause, and marks
/// that papers write in their own way.
@Suite struct EnglishCuesTests {
  @Test(arguments: [
    // A noun elsewhere.
    "The law states ⟦The law~ that ferries must not sail in such a fog⟧. In states that have ferries, they sail.",
    "Ann Hale made it clear ⟦Ann Hale~ that her quarrel with the harbour was not over⟧.",
    "A diver criticised a High Court ruling that closed the quay for a year.",
    "Early reports spoke of a fire on the ferry. The crew later said ⟦The crew~ nobody had been hurt on board⟧.",
    "The diver left for Norland following alleged threats he had from a rival.",
    "The harbour master, Tom Baird, stated this on Monday while opening the new quay.",
    "Divers agree ⟦Divers~ that the quay must close⟧. They agreed to meet on Monday.",
    "Ann Hale commented ⟦Ann Hale~ that nobody had asked the divers⟧.",
    // A small word in capitals; whose name stands in its own sentence.
    "The harbour is closed, and the WHO said ⟦WHO~ the fever could spread to the town⟧.",
    "Mayor Ann Hale issued a statement saying ⟦Ann Hale~ that she would quit⟧.",
    "The council sent an email warning ⟦The council~ that the quay would fall⟧.",
    "The Gulf states said ⟦Gulf states~ it was late⟧. Baltic states that voted no will sue.",
    "The museum objects that were stolen came back. Divers heard screams that it was over.",
    "Divers agreed that day to meet.",
    "The Post quoted Ann Hale saying ⟦Ann Hale~ she would sue⟧.",
    "⟦Ann Hale~ Speaking out is hard⟧, Ann Hale said.",
    "Ann Hale said ⟦Ann Hale~ this before the vote was a trick⟧.",
    "The Queen Friday said ⟦Queen~ she was glad⟧.",
    "Jane Roe, swimming coach at Alby, said ⟦Jane Roe~ it was late⟧. Her boss, driving instructor Tom Baird, said ⟦Tom Baird~ it was early⟧.",
    "Ann Hale, a former deputy, is now governor. “⟦Ann Hale: I am proud,⟧” the governor said.",
    "Judge Tom Baird has a book out. “⟦Tom Baird: It is so,⟧” the writer said.",
    "Tom Baird told police in a statement, read to the jury, ⟦Tom Baird~ that he had been under “great pressure” from his boss⟧.",
    "Bees can still tell the time of day at night.",
    // Before the verb: dashes, a possessive and a participle, "of them".
    "Ann Hale — a former diver — said ⟦Ann Hale~ that the old quay was a danger⟧.",
    "Many divers at the quay — among them three Danes — said ⟦Many divers at the quay~ the loss is a blow to the town⟧.",
    "A diver familiar with Monday's meeting says ⟦diver familiar with Monday's meeting~ the talk was about money and boats⟧.",
    "Most liked it, but at least one said ⟦at least one~ the new ferry was much too loud⟧.",
    // Behind it: numbers, adverbs that belong to the clause, subjects of two, verbs that no list holds.
    "The charity says ⟦The charity~ around 60 seals need a new home⟧.",
    "The union says ⟦The union~ about 400 divers are out of work⟧.",
    "The judge said ⟦judge~ only an immediate ban could be justified⟧.",
    "Divers say ⟦Divers~ wardens often scrutinize the boats at night⟧.",
    "Ann Hale said ⟦Ann Hale~ her sister and Tom Baird wrote new songs for it⟧.",
    "Ann Hale asked the captain ⟦Ann Hale~ who he thought would win the race⟧.",
    "The paper asked divers ⟦The paper~ who their favourite skipper was⟧.",
    // When it was said.
    "Asked ⟦?~ where the boat had gone⟧, Ann Hale said, “⟦Ann Hale~ that is for the owners to find out⟧”.",
    "Tom Baird wept. Speaking of the crew as “⟦Tom Baird~ a brave bunch,⟧” he said: “⟦Tom Baird: They saved my life.⟧”",
    "HALE'S FERRY, Ala. (AP) — ⟦officials~ At least four boats were lost when a storm struck before dawn⟧, officials said.",
    // Whose participle it is.
    "Talks between the union and Mayor Tom Baird broke down, with the union dismissing the offer as “⟦the union~ very poor⟧”.",
    "Mayor Ann Hale thanked Councillor Tom Baird saying “⟦Ann Hale~ he has saved the quay⟧”.",
    "Shortly after a storm struck Port Town and the quay sank, Tom Baird made a speech, telling viewers a “⟦Tom Baird~ war of nerves⟧” had begun.",
  ])
  func cues(_ article: String) { #expect(picture(plain(article), .english) == article) }

  @Test(arguments: [
    "Hamas said the quay would stay shut.", "The Red Cross said the quay would stay shut.",
    "In the town Microsoft said the quay would stay shut.",
  ])
  func bodiesThatNoWordTells(_ source: String) {
    #expect(attribute(article(source), language: .english).speakers.map(\.kind) == [.organization])
  }

  @Test func singleMarksOverParagraphs() {
    let found = attribute(
      article(
        """
        The head teacher, Ann Hale, said: ‘It’s the council’s fault.
        ‘They knew, and nobody was told.’
        The school has 900 pupils.
        """), language: .english)
    #expect(found.quotations.map(\.parts.count) == [2])
    #expect(found.speakers.map(\.name) == ["Ann Hale"])
  }

  @Test func singleMarksOverParagraphsHoldOthers() {
    let found = attribute(
      article(
        """
        ‘He was calm,’ said Ann Hale. ‘He kept saying, “Go, go.” I ran.
        ‘It was as wide as the quay.’
        """), language: .english)
    #expect(found.quotations.map(\.parts.count) == [1, 2])
    #expect(found.speakers.map(\.name) == ["Ann Hale"])
  }

  @Test func straightSingleMarksOverParagraphs() {
    let found = attribute(
      article(
        """
        Ann Hale said: 'We are looking at the boat.
        'It will take a week.'
        """), language: .english)
    #expect(found.quotations.map(\.parts.count) == [2])
    #expect(found.speakers.map(\.name) == ["Ann Hale"])
  }

  @Test func aSingleMarkThatNothingClosesIsAnApostrophe() {
    let found = attribute(
      article(
        """
        ‘Twas the night before the race. Ann Hale said: “We sail.”
        The race began at noon.
        """), language: .english)
    #expect(found.quotations.count == 1)
  }

  @Test func longQuotationInSingleMarks() {
    let words = Array(repeating: "the quay was wet and the shops were shut", count: 20).joined(separator: " and ")
    let found = attribute(article("Ann Hale told the council: ‘\(words).’ She left soon after."), language: .english)
    #expect(found.quotations.map(\.kind) == [.direct])
  }

  @Test func paragraphsRunTogether() {
    let found = attribute(
      article(
        """
        "It went up in minutes," Ann Hale said. "We have two divers there. "One saw a van." The shop reopened in May. \
        The owner, Tom Baird, was glad. "I have no choice," he said.
        """), language: .english)
    #expect(
      found.quotations.map { $0.speakers.map { found.speakers[$0].name } } == [
        ["Ann Hale"], ["Ann Hale"], ["Tom Baird"],
      ])
  }

  @Test func aStraightMarkThatNothingClosesOpensNothingAgain() {
    let found = attribute(
      article("He said \"it is late. \"Moby Dick\" is a book.\" She left."), language: .english)
    #expect(found.quotations.count == 2)
  }

  @Test func twoApostrophesCloseAStraightMark() {
    let found = attribute(
      article("\"It was a pleasure,'' Ann Hale told the paper. \"We worked hard for it.\""), language: .english)
    #expect(found.quotations.count == 2)
  }
}
