import ReaderInterface
import Testing

/// Names where there is little room.
@Suite struct PersonNamesTests {
  @Test(arguments: [
    ("Guillemette Picard", 18, "Guillemette Picard"), ("Guillemette Picard", 17, "G. Picard"),
    ("Guillemette Picard", 8, "Picard"), ("Anne-Marie de la Tour", 16, "A.-M. de la Tour"),
    ("Jin-ah Sorensen", 12, "J. Sorensen"), ("Alexandria Ocasio Van Houten", 17, "A. O. Van Houten"),
    ("Jean Le Pen", 9, "J. Le Pen"), ("Martin Luther King Jr", 18, "Ma. Luther King Jr"),
    ("Maureen Delacroix", 15, "Ma. Delacroix"), ("John Paul Jones", 14, "J. Paul Jones"),
    ("Madonnalina", 6, "Madonnalina"),
    ("Harwick United Football Club captain", 12, "Harwick United Football Club captain"),
    ("Éric Ménassi", 10, "É. Ménassi"),
  ])
  func givenNamesAreShortened(_ name: String, _ columns: Int, _ short: String) {
    #expect(shortened(name, to: columns) == short)
  }
}
