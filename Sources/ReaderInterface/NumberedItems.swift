import DocumentModel

extension State {
  /// Goes to the item of that number in the focused pane; in the article, to the quotation.
  mutating func goToItem(_ number: Int?) {
    guard let number else {
      tell(.typeTheNumberFirst)
      return
    }
    switch focus {
    case .sections:
      guard let section = item(number, of: rows.sections, .section) else { return }
      jump(toSection: section)
    case .speakers:
      guard let person = item(number, of: rows.people, .speaker) else { return }
      choose(person: person)
    case .quotations:
      guard let quotation = item(number, of: rows.quotations, .quotation) else { return }
      jump(toQuotation: quotation)
    case .article:
      guard let quotation = item(number, of: listedQuotations, .quotation) else { return }
      jump(toQuotation: quotation)
    }
  }

  private mutating func item(_ number: Int, of items: [Int], _ item: ListedItem) -> Int? {
    guard !items.isEmpty else {
      tell(item.none)
      return nil
    }
    if number > items.count { tell(.lastOf(items.count, item)) }
    return items[max(1, min(number, items.count)) - 1]
  }

  mutating func toggleZoom() {
    isZoomed.toggle()
    reflow()
  }
}
