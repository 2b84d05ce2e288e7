import DocumentModel
import SpeechAttribution
import Testing

/// What is signed, and interviews whose form is loose.
@Suite struct EnglishSignedTests {
  @Test func lettersEndInAName() {
    #expect(
      picture(
        """
        # Letters
        To the Editor:
        Your article left out the people who use the bridge. We cross it every day.
        It is ours.
        HELEN MARSH Portsmouth
        To the Editor:
        I was there in 1998. “Nobody asked us,” my colleagues used to say.
        John Pryce
        """, .english)
          == """
          Letters
          To the Editor:
          ⟦HELEN MARSH: Your article left out the people who use the bridge. We cross it every day.⟧
          ⟦HELEN MARSH: It is ours.⟧
          HELEN MARSH Portsmouth
          To the Editor:
          ⟦John Pryce: I was there in 1998. “Nobody asked us,” my colleagues used to say.⟧
          John Pryce
          """)
  }

  /// Without a name below it, a salutation opens nothing.
  @Test func aSalutationAloneSaysNothing() {
    #expect(
      picture(
        """
        Dear reader,
        The council met on Monday.
        Read more here
        """, .english)
          == """
          Dear reader,
          The council met on Monday.
          Read more here
          """)
  }

  @Test func tweetsWithoutMarks() {
    #expect(
      picture(
        """
        Helen Okoro resigned on Monday.
        I leave with my head high. Thank you, Ohio. — Helen Okoro (@helenokoro) May 4, 2021
        Good luck, Helen.
        — Tom Baird (@tombaird) May 4, 2021
        """, .english)
          == """
          Helen Okoro resigned on Monday.
          ⟦Helen Okoro: I leave with my head high. Thank you, Ohio.⟧ — Helen Okoro (@helenokoro) May 4, 2021
          ⟦Tom Baird: Good luck, Helen.⟧
          — Tom Baird (@tombaird) May 4, 2021
          """)
  }

  @Test func blockQuotesMayBeSigned() {
    let text = DocumentText("We are all made of the same rain.\n\n— Ada Quill, poet\n\nThe council met.")
    let document = Document(
      text: text,
      blocks: [
        Block(.paragraph, TextRange(0, 33), container: 0), Block(.paragraph, TextRange(35, 54), container: 0),
        Block(.paragraph, TextRange(56, 72)),
      ],
      containers: [Container(.blockQuote, parent: nil, depth: 1)])
    #expect(
      attribute(document, language: .english).picture(of: document) == """
        ⟦Ada Quill: We are all made of the same rain.⟧

        — Ada Quill, poet

        The council met.
        """)
  }

  /// Whoever answers may be named behind the interview only; whom an answer names is somebody else.
  @Test func theIntervieweeIsNamedLater() {
    #expect(
      picture(
        """
        # A talk with the coach
        Q: How did you prepare?
        A: We watched films. Coach Dan Barnes told us to stay calm.
        Q: Were you nervous?
        A: Of course.
        Linda Fox coaches the Tigers.
        """, .english)
          == """
          A talk with the coach
          Q: How did you prepare?
          A: ⟦Linda Fox: We watched films. Coach Dan Barnes told us to stay calm.⟧
          Q: Were you nervous?
          A: ⟦Linda Fox: Of course.⟧
          Linda Fox coaches the Tigers.
          """)
  }

  /// In a block quote of turns a dash opens the next turn, and signs nothing.
  @Test func quotedDialoguesAreNotSigned() {
    let text = DocumentText("— Good day, sir\n\n— Good day\n\nThe council met.")
    let document = Document(
      text: text,
      blocks: [
        Block(.paragraph, TextRange(0, 17), container: 0), Block(.paragraph, TextRange(19, 31), container: 0),
        Block(.paragraph, TextRange(33, 49)),
      ],
      containers: [Container(.blockQuote, parent: nil, depth: 1)])
    #expect(attribute(document, language: .english).quotations.isEmpty)
  }

  @Test(arguments: [
    "To enter, you must:\nThe rules are simple.\nJohn Smith",
    "It rained.\n— How it was stolen, a story in (@politico style)",
  ])
  func otherFormsAreNotSigned(source: String) { #expect(picture(source, .english) == source) }
}
