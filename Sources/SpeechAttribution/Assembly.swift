import DocumentModel

extension Analyzer {
  /// Below this confidence the speaker is unknown.
  static let threshold = 0.35

  /// The article: quotations in the order of the text, entities split into those who speak and those who don't.
  mutating func assemble() -> Article {
    settleSpeakers()
    let order = draftsInOrder()
    for index in drafts.indices where drafts[index].kind == .direct { dropDash(index) }
    let places = firstPlaces()
    let speaking = speakingEntities().sorted { (places[$0], $0) < (places[$1], $1) }
    // By entity, or -1.
    var number = [Int](repeating: -1, count: registry.entities.count)
    for (index, entity) in speaking.enumerated() { number[entity] = index }
    var article = Article(language: articlePack.language)
    article.speakers = speaking.map { speaker($0) }
    article.quotations = order.map { quotation($0, number) }
    listQuotations(in: &article)
    let silent = silentEntities(number).sorted { (places[$0], $0) < (places[$1], $1) }
    article.mentioned = silent.map { speaker($0) }
    article.unspoken = unspoken.sorted { $0.range.start < $1.range.start }
    return article
  }

  /// Entities that turned out to be one speak as one: «Roe» as «Jane Roe».
  private mutating func settleSpeakers() {
    for index in drafts.indices {
      for at in drafts[index].speakers.indices {
        // Written only where it changes: the list may be another's too, and would be copied.
        let speaker = registry.canonical(drafts[index].speakers[at])
        if speaker != drafts[index].speakers[at] { drafts[index].speakers[at] = speaker }
      }
    }
  }

  private func draftsInOrder() -> [Int] {
    // A closure: a key path with a subscript is walked anew for each draft.
    let places = drafts.map { $0.parts[0] }
    // By bare numbers: tuples of offsets are compared by calls.
    func key(_ at: Int) -> (Int, Int, Int) { (places[at].start.utf8, places[at].end.utf8, at) }
    return drafts.indices.sorted { key($0) < key($1) }
  }

  /// Where each entity is first told of, by name, pronoun or description.
  private func firstPlaces() -> [Int] {
    let entities = registry.entities
    // By index: a copy of an entity would count up every array it holds.
    return entities.indices.map { entity in
      var first = Int.max
      for range in entities[entity].mentions { first = min(first, range.start.utf8) }
      for range in entities[entity].references { first = min(first, range.start.utf8) }
      return first
    }
  }

  private func speakingEntities() -> [Int] {
    var speaks = [Bool](repeating: false, count: registry.entities.count)
    for index in drafts.indices where drafts[index].confidence >= Analyzer.threshold {
      for entity in drafts[index].speakers { speaks[entity] = true }
    }
    return speaks.indices.filter { speaks[$0] }
  }

  private func silentEntities(_ number: [Int]) -> [Int] {
    let entities = registry.entities
    return entities.indices.filter {
      number[$0] < 0 && !entities[$0].isDescription && entities[$0].mergedInto == nil
        && entities[$0].kind != .place && isNamedPerson($0)
    }
  }

  /// Gives each speaker the numbers of what he says, in a list that is made as long as it gets.
  private func listQuotations(in article: inout Article) {
    var counts = [Int](repeating: 0, count: article.speakers.count)
    for index in article.quotations.indices {
      for speaker in article.quotations[index].speakers { counts[speaker] += 1 }
    }
    for (speaker, count) in counts.enumerated() { article.speakers[speaker].quotations.reserveCapacity(count) }
    for index in article.quotations.indices {
      for speaker in article.quotations[index].speakers { article.speakers[speaker].quotations.append(index) }
    }
  }

  private func quotation(_ index: Int, _ number: [Int]) -> Quotation {
    let confidence = drafts[index].confidence
    var speakers: [Int] = []
    if confidence >= Analyzer.threshold {
      for entity in drafts[index].speakers {
        let id = number[entity]
        if id >= 0, !speakers.contains(id) { speakers.append(id) }
      }
    }
    let rule = drafts[index].rule
    // A label that names nobody is sure of no speaker.
    let most = speakers.isEmpty ? Analyzer.threshold : pack.mostCertain[rule] ?? 1
    let parts = drafts[index].parts
    return Quotation(
      kind: drafts[index].kind, range: TextRange(parts[0].start, parts[parts.count - 1].end), parts: parts,
      speakers: speakers,
      attribution: Attribution(
        cue: drafts[index].cue, mention: drafts[index].mention, antecedent: drafts[index].antecedent,
        rule: rule.rawValue, confidence: min(confidence, most)))
  }

  /// «« — Je pars »»: the dash of a dialogue is no word that was said.
  private mutating func dropDash(_ index: Int) {
    let part = drafts[index].parts[0]
    let at = part.start.utf8
    guard part.end.utf8 - at > 4, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
      bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94
    else { return }
    let words = document.text.trimmed(TextRange(at + 3, part.end.utf8))
    if !words.isEmpty { drafts[index].parts[0] = words }
  }

  /// Whether an entity that says nothing is surely a person or a body, and no product, place or headline word.
  private func isNamedPerson(_ entity: Int) -> Bool {
    if registry[entity].isSure { return true }
    let places = registry[entity].mentions.count
    let words = registry[entity].words.count
    guard pack.splitsElisions else {
      return words > 1 && (registry[entity].wasFree || places + registry[entity].references.count > 1)
    }
    return (registry[entity].acts || registry[entity].bodyClass != 0)
      && (words > 1 || registry[entity].kind == .organization || places > 1)
  }

  /// Places in the order of the text; names alone mostly stand in it already.
  private static func putInOrder(_ places: inout [TextRange], with others: [TextRange]) {
    if !others.isEmpty { places.append(contentsOf: others) }
    func precedes(_ one: TextRange, _ other: TextRange) -> Bool {
      (one.start.utf8, one.end.utf8) < (other.start.utf8, other.end.utf8)
    }
    for at in places.indices.dropFirst() where !precedes(places[at - 1], places[at]) {
      places.sort(by: precedes)
      // A place that was found in two ways is one.
      var last: TextRange?
      places.removeAll { place in
        defer { last = place }
        return place == last
      }
      break
    }
  }

  /// Takes the places of the name out of the registry. Reads the entity field by field, as all here do: a copy would count up
  /// every array it holds.
  private mutating func speaker(_ entity: Int) -> Speaker {
    let text = document.text
    let kind: Speaker.Kind
    switch registry[entity].kind {
    case .person: kind = .person
    case .organization, .place: kind = .organization
    case .group: kind = .group
    }
    let name = text[registry[entity].name]
    var aliases: [String] = []
    for at in registry[entity].aliases.indices {
      let words = text[registry[entity].aliases[at].range]
      if words != name, !aliases.contains(words) { aliases.append(words) }
    }
    var places: [TextRange] = []
    swap(&places, &registry[entity].mentions)
    Analyzer.putInOrder(&places, with: registry[entity].references)
    return Speaker(
      name: name, kind: kind, gender: registry[entity].gender, role: registry[entity].role.map { text[$0] },
      affiliation: registry[entity].affiliation.map { text[$0] }, aliases: aliases, mentions: places)
  }
}
