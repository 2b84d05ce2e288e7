import SpeechAttribution
import Testing

/// Who is only accused, told, praised or asked, and what is then reported.
@Suite struct EnglishHearsayTests {
  @Test(arguments: [
    // Whoever is accused says nothing by it, and speaks himself.
    "The man accused of burning a mill said ⟦man~ he had slept⟧.",
    "A sailor accused of harming a clerk told the court ⟦sailor~ she was cold⟧.",
    "A pilot charged with hurting a rower told the court ⟦pilot~ he was blind⟧.",
    "The woman accused of robbing a mill and hitting two sailors said ⟦woman~ she was not there⟧.",
    "The man accused of killing Carol Tate has been named.",
    // Passives: what was heard without a conjunction, and what others call somebody.
    "The jury was told ⟦?~ the rope was found in a boat⟧.",
    "Sailors were told ⟦?~ the quay would cost three million⟧.",
    "She is assured of a berth, while Alby will get two.",
    "Carol Tate has been hailed as “⟦?~ one of the great rowers⟧” by many.",
    "Rower Neil Frost was described as “⟦?~ a giant⟧” and “⟦?~ a friend to all⟧” at the quay.",
    // Two words are a clause.
    "Neil Frost said ⟦Neil Frost~ he panicked⟧. Carol Tate said ⟦Carol Tate~ nobody cared⟧.",
    "Carol Tate said ⟦Carol Tate~ prices fell⟧. Neil Frost said hello again.",
    // Verbs that put a question.
    "Carol Tate questioned ⟦Carol Tate~ whether the board had read the letters⟧.",
    "Neil Frost wondered ⟦Neil Frost~ whether the quay would hold⟧.",
    "Neil Frost asked the minister, Carol Tate, ⟦Neil Frost~ if the port would open⟧.",
    "The court asked the firm's counsel Neil Frost ⟦The court~ if the boats would stay in port⟧.",
    "One sailor questioned ⟦One sailor~ why the port was shut⟧.",
    "The fog came at noon, leaving some to question ⟦some~ whether the ferry would sail⟧.",
    // A verbal noun, a participle before its noun, and what only ends.
    "The boats could have been saved if the new warning system had worked.",
    "The board agreed with several written reports Ms Hale had lost in May.",
    "The band will conclude their tour in Alby.",
    // A second cue has a clause of its own.
    "Police would not confirm the number, but said ⟦Police~ the list of the lost was shrinking⟧.",
    "The club confirmed the sale and said ⟦The club~ the price would be paid in June⟧.",
    "Carol Tate asked the board about the fire and said “⟦Carol Tate~ there is a need for care⟧”.",
    "Carol Tate demanded an apology and warned ⟦Carol Tate~ that she might sue⟧.",
    "The captain ordered a search and told sailors ⟦captain~ that heads would roll⟧.",
    "Carol Tate wrote to sailors to say ⟦Carol Tate~ the port would close⟧.",
    "Carol Tate wrote to the firm that owns the quay to say ⟦Carol Tate~ the lease would end⟧.",
    "Neil Frost denied telling Carol Tate ⟦Neil Frost~ he killed the captain⟧.",
    "Neil Frost assured the builder of ⟦Neil Frost~ his safety and that of his boats⟧.",
    // The clause is in front, whatever verbs of saying it holds, and whoever hears it behind.
    "⟦Frost~ The other man drew a knife and told her to run⟧, Mr Frost said.",
    "⟦Carol Tate~ Ports are closing and the board is asking sailors to pay more⟧, Carol Tate said on Monday.",
    "⟦Frost~ The rules were too strict⟧, Mr Frost told the yearly conference of the sailors' union on Monday.",
    "⟦harbour master~ The board will sell the mill in summer⟧, the harbour master has confirmed, despite warnings that the law forbids it.",
    "A Selby man is on trial. ⟦?~ Something she said made him feel like a dog⟧, he told police.",
    // Where a clause begins and ends.
    "Neil Frost warned ⟦Neil Frost~ some harbours in the county could become small ponds⟧.",
    "Neil Frost said ⟦Neil Frost~ after two days of talks, there was no deal⟧.",
    // Whom somebody calls on to do something.
    "Neil Frost called on ⟦Neil Frost~ the mayor to resign⟧. He called Tate a liar.",
    "Carol Tate pleaded with ⟦Carol Tate~ the clerk to stand aside⟧, saying ⟦Carol Tate~ the ferry was late⟧.",
    "The union appealed to ⟦The union~ the mayor to open the quay⟧. The captain begged ⟦captain~ her brother to leave the boat⟧.",
    "It begged the question of whether the ferry would sail. The firm’s appeals to sailors failed.",
    "Fans were called on to leave. The ferry appealed to sailors and to children.",
    "The ferry called on the port to unload coal. He called on his way to work.",
    "The spokesman explained ⟦spokesman~ that the sailors, who were held in Alby, had confessed⟧.",
    "Carol Tate said ⟦Carol Tate~ that the head of the port, Neil Frost, had told sailors that the quay would open⟧.",
    "According to the newspaper, ⟦the newspaper~ the board contacted the captain and urged him not to sail if such fogs came⟧.",
    // Who does something speaks, and not what it is done to.
    "The crews stormed the port office accusing ⟦crews~ a clerk of failing to pay⟧.",
    "Angry drivers marched on the port offices accusing ⟦Angry drivers~ the owner of greed⟧.",
    "Drivers have criticised the plan. According to them, ⟦Drivers~ it is too dear⟧.",
    """
    Carol Tate was told by two doctors ⟦two doctors~ that she should rest⟧. She went home.
    “⟦?: I was not going to argue.⟧”
    """,
    // A term that is the subject of its sentence.
    """
    “⟦Carol Tate: We want them to sail now,⟧” Carol Tate said.
    “⟪Fog zones⟫” are also in place for the south coast.
    """,
    """
    “⟦Carol Tate: We want them to sail now,⟧” Carol Tate said.
    “⟪Smart buoys⟫” have been set in three ports.
    """,
  ])
  func heard(_ article: String) { #expect(picture(plain(article), .english) == article) }
}
