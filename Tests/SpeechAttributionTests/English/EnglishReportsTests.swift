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
    "⟦former officials~ Agents are likely to want to interview the minister⟧, current and former officials said.",
    "⟦disclosures filed on Sunday night~ Wealthy donors are helping to pay for a series of last efforts⟧, disclosures filed on Sunday night revealed.",
    "⟦state corporate records~ Ozal registered the firm in New Jersey in 2010⟧, according to state corporate records. It is the only one.",
    // Verbs far from their plural subject.
    "Others, however, say ⟦Others~ a recalibration is overdue⟧.",
    "The state officials whose laws have been annulled say ⟦state officials~ the real change has come in the makeup of the court⟧.",
    "The economists, like their rivals, say ⟦economists~ the tax encourages saving and growth⟧.",
    // Clauses that go on behind an incise.
    "Instead, Ruth Hall said, ⟦Ruth Hall~ her boss told her he had booked a room⟧.",
    // The reporter's own words at the end.
    "Ruth Hall said ⟦Ruth Hall~ the plan would cost too much⟧, and called on the council to drop it.",
  ])
  func areReported(_ article: String) {
    let text = article.replacing(#/⟦[^~]*~ /#, with: "").replacing("⟧", with: "")
    #expect(picture(text, .english) == article)
  }

  @Test(arguments: [
    "The mayor, a former judge, said Roe’s visit to the town would go on.",
    "Clinton, who spoke to reporters, told the New Yorker nothing.",
    "Nobody is admitted until they are vetted for at least a year.",
  ])
  func areNot(_ text: String) {
    #expect(!picture(text, .english).contains("⟦Roe"))
    #expect(!picture(text, .english).contains("⟦New Yorker"))
    #expect(!picture(text, .english).contains("until they are vetted⟧"))
  }
}
