import SpeechAttribution
import Testing

/// English as newsrooms of many countries write it: courts, councils, floods and strikes.
@Suite struct EnglishNewsroomsTests {
  /// Where clauses begin and end.
  @Test(arguments: [
    // Inside a group of words no clause ends.
    "Harwick Rail says ⟦Harwick Rail~ there are 2,000 posts, and it does not expect to move anyone who does not want to go⟧.",
    "The union says ⟦The union~ that Mr Tate was aware the notes were false, and that they were not made on July 30th, 2016⟧.",
    "Mr Tate said ⟦Tate~ that the tape came from the chairman, Neil Frost, who incited violence against some pilots in the port⟧.",
    // A verb that opens another report is none of the clause.
    "Mr Tate said ⟦Tate~ he could not see why she was going back⟧ and asked: “⟦Tate: What is it, Ann?⟧”",
    "Carol Tate urged ⟦Carol Tate~ Neil Frost to talk⟧ saying: “⟦Carol Tate: He needs to calm down.⟧”",
    "Carol Tate confirmed ⟦Carol Tate~ the tests were done⟧ when asked about them.",
    "Carol Tate said ⟦Carol Tate~ pilots should answer when asked⟧.",
    "Carol Tate said ⟦Carol Tate~ the tests were done when the board met⟧.",
    // Whoever is urged, with all that tells of him.
    "Carol Tate has urged ⟦Carol Tate~ pilots from Cole County who are on strike to resume work⟧.",
    "Carol Tate urged ⟦Carol Tate~ the Cole branch of the Pilots Union (PU) to find a different way⟧.",
    // The clause before an inverted verb holds what was urged.
    "⟦Carol Tate~ Residents are being strongly urged not to travel into the zones⟧, said Minister Carol Tate.",
    "Residents were urged to leave, and the quay was shut.",
    "According to Tate ⟦Tate~ he will not let people suffer because of a strike⟧.",
    "Mr Tate said ⟦Tate~ one of the dogs rode with her⟧.",
    // Nouns of saying that report nothing here.
    "Coach Neil Frost was given an official warning by the league over his absence.",
    "The league was so alarmed by Tate’s comments that it asked for a tape.",
    "The mayor was attacked over the board’s slow response to the rains that have ruined the town.",
  ])
  func clauses(_ article: String) { #expect(picture(plain(article), .english) == article) }

  /// Who speaks.
  @Test(arguments: [
    // Whoever wrote what is read.
    "Another text from Carol Tate informed Neil Frost ⟦Carol Tate~ that the boat had been “moved”⟧.",
    "A statement from Frost’s office indicated ⟦statement from Frost’s office~ the offer was accepted⟧.",
    "The statement said ⟦The statement~ the quay was shut⟧.",
    // An office without its second comma.
    "Osei Tate, the Minister of Parliamentary Affairs said ⟦Osei Tate~ it was late for the port⟧.",
    "Osei Tate, the mayor said, was late.",
    // Letters of a rank behind a body.
    "Officer Alby State Police Command DSP Neil Frost said ⟦Neil Frost~ the quay was shut⟧.",
    "British Columbia said ⟦British Columbia~ it was ready⟧.",
    // Who heads a body.
    """
    Neil Frost, general secretary of the TLU, arrived in Harwick.
    The TLU boss said ⟦Neil Frost~ the talks would go on⟧.
    """,
    // Who is heard is about to speak.
    """
    Adam Hale asked ⟦Adam Hale~ why the boat was late⟧.
    The trial also heard evidence from Inspector John Dunn, who worked in Alby.
    He told the court ⟦John Dunn~ that he had received a phone call⟧.
    """,
  ])
  func speakers(_ article: String) { #expect(picture(plain(article), .english) == article) }
}
