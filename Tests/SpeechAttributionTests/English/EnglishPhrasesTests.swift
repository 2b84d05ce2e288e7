import SpeechAttribution
import Testing

/// Speakers without a name: their whole phrase tells who they are, wherever it stands.
@Suite struct EnglishPhrasesTests {
  @Test(arguments: [
    ("her friend", "friend"),
    ("state officials", "state officials"),
    ("officials in both towns", "officials in both towns"),
    ("current and former officials", "current and former officials"),
    ("Democratic and independent analysts", "Democratic and independent analysts"),
    ("many of his supporters", "many of his supporters"),
    ("one of the aides", "one of the aides"),
    ("a handful of sailors", "handful of sailors"),
    ("the mayor's spokesman", "mayor's spokesman"),
    ("the family's lawyer", "family's lawyer"),
    ("the plan's critics", "plan's critics"),
    ("people familiar with the matter", "people familiar with the matter"),
    ("two people with knowledge of the talks", "two people with knowledge of the talks"),
    ("the Justice Department", "Justice Department"),
  ])
  func areNamedByTheirPhrase(_ phrase: String, _ name: String) {
    for form in [
      "The quay will reopen in the spring, # said.", "The quay will reopen in the spring, said #.",
      "The quay will reopen in the spring, according to #.", "“The quay will reopen,” # said.",
      "“The quay will reopen,” said #.",
    ] {
      let article = told(form.replacing("#", with: phrase))
      #expect(article.speakers.map(\.name) == [name], "\(form)")
    }
  }

  @Test(arguments: [
    ("nearly two-thirds of Democrats", "nearly two-thirds of Democrats"),
    ("more than half of sailors", "more than half of sailors"),
    ("about 40 percent of respondents", "about 40 percent of respondents"),
  ])
  func sharesOfPeopleKeepTheirNumber(_ phrase: String, _ name: String) {
    for form in [
      "The quay will reopen in the spring, # said.", "On Monday, # said the quay was old.",
      "The quay is old, according to #.",
    ] {
      let article = told(form.replacing("#", with: phrase))
      #expect(article.speakers.map(\.name) == [name], "\(form)")
    }
  }

  /// The attribution of a sentence that opens with a capital, behind a paragraph that names nobody.
  private func told(_ sentence: String) -> Article {
    attribute(article("The fog came early this year.\n" + sentence), language: .english)
  }

  /// A relative clause or a circumstance behind whoever speaks ends no report.
  @Test(arguments: [
    ("an official who spoke on the condition of anonymity", "official"),
    ("the man who saw it", "man"),
    ("a former aide to Ruth Hall who left in May", "former aide to Ruth Hall"),
  ])
  func mayBeToldOfBehind(_ phrase: String, _ name: String) {
    let article = told("The quay will reopen, said \(phrase).")
    #expect(article.speakers.map(\.name) == [name])
    #expect(article.quotations.count == 1)
  }

  /// Bodies keep their whole name, their people theirs; a given name may be a title elsewhere.
  @Test(arguments: [
    (
      "The Centers for Harbor Control and Prevention said the quay was old.",
      "Centers for Harbor Control and Prevention"
    ),
    ("The quay is old, according to the state Division of River Enforcement.", "Division of River Enforcement"),
    ("The National Trust said the quay was old.", "National Trust"),
    (
      "Former CIA officers with no knowledge of it left and said the quay was old.",
      "Former CIA officers with no knowledge of it"
    ),
    ("Two FBI agents in Ohio left the room and said the quay was old.", "Two FBI agents in Ohio"),
    ("All of the GOP candidates said the quay was old.", "All of the GOP candidates"),
    ("Dean Hall, a sailor from Ohio, said the quay was old.", "Dean Hall"),
  ])
  func keepTheirNames(_ sentence: String, _ name: String) {
    #expect(told(sentence).speakers.map(\.name) == [name])
  }
}
