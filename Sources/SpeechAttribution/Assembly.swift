import DocumentModel

extension Analyzer {
  /// Below this confidence the speaker is unknown.
  static let threshold = 0.35

  /// The article: quotations in the order of the text, entities split into those who speak and those who don't.
  mutating func assemble() -> Article {
    for index in drafts.indices {
      for at in drafts[index].speakers.indices {
        drafts[index].speakers[at] = registry.canonical(drafts[index].speakers[at])
      }
    }
    var order = Array(drafts.indices)
    // A closure: a key path with a subscript is walked anew for each draft.
    let places = drafts.map { $0.parts[0] }
    order.sort { (places[$0].start, places[$0].end, $0) < (places[$1].start, places[$1].end, $1) }
    var article = Article(language: articlePack.language)
    var firstPlace: [Int: Int] = [:]
    for (place, index) in order.enumerated() where drafts[index].confidence >= Analyzer.threshold {
      for entity in drafts[index].speakers where firstPlace[entity] == nil { firstPlace[entity] = place }
    }
    let entities = registry.entities
    let firstMentions = entities.map { entity in
      entity.references.reduce(entity.mentions.reduce(Int.max) { min($0, $1.start.utf8) }) { min($0, $1.start.utf8) }
    }
    let speaking = entities.indices.filter { firstPlace[$0] != nil }.sorted {
      (firstMentions[$0], $0) < (firstMentions[$1], $1)
    }
    var number: [Int: Int] = [:]
    for (index, entity) in speaking.enumerated() {
      number[entity] = index
      article.speakers.append(Analyzer.speaker(entities[entity], document.text))
    }
    for index in order {
      let draft = drafts[index]
      let parts = draft.parts
      guard let first = parts.first, let last = parts.last else { continue }
      var quotation = Quotation(kind: draft.kind, range: TextRange(first.start, last.end), parts: parts)
      if draft.confidence >= Analyzer.threshold {
        for entity in draft.speakers {
          if let id = number[entity], !quotation.speakers.contains(id) { quotation.speakers.append(id) }
        }
      }
      quotation.attribution = Attribution(
        cue: draft.cue, mention: draft.mention, antecedent: draft.antecedent, rule: draft.rule.rawValue,
        confidence: min(draft.confidence, pack.mostCertain[draft.rule] ?? 1))
      for id in quotation.speakers { article.speakers[id].quotations.append(article.quotations.count) }
      article.quotations.append(quotation)
    }
    let silent = entities.indices.filter {
      number[$0] == nil && !entities[$0].isDescription && entities[$0].mergedInto == nil
        && entities[$0].kind != .place && isNamedPerson(entities[$0])
    }.sorted { (firstMentions[$0], $0) < (firstMentions[$1], $1) }
    for entity in silent { article.mentioned.append(Analyzer.speaker(entities[entity], document.text)) }
    article.unspoken = unspoken.sorted { $0.range.start < $1.range.start }
    return article
  }

  /// Whether an entity that says nothing is surely a person or a body, and no product, place or headline word.
  private func isNamedPerson(_ entity: Entity) -> Bool {
    if entity.isSure { return true }
    guard pack.splitsElisions else {
      return entity.words.count > 1 && (entity.wasFree || entity.mentions.count + entity.references.count > 1)
    }
    return (entity.acts || entity.bodyClass != 0)
      && (entity.words.count > 1 || entity.kind == .organization || entity.mentions.count > 1)
  }

  private static func speaker(_ entity: Entity, _ text: DocumentText) -> Speaker {
    let kind: Speaker.Kind
    switch entity.kind {
    case .person: kind = .person
    case .organization, .place: kind = .organization
    case .group: kind = .group
    }
    let name = text[entity.name]
    var aliases: [String] = []
    for alias in entity.aliases {
      let words = text[alias.range]
      if words != name, !aliases.contains(words) { aliases.append(words) }
    }
    return Speaker(
      name: name, kind: kind, gender: entity.gender, role: entity.role.map { text[$0] },
      affiliation: entity.affiliation.map { text[$0] }, aliases: aliases,
      mentions: (entity.mentions + entity.references).sorted { ($0.start, $0.end) < ($1.start, $1.end) })
  }
}
