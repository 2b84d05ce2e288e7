import DocumentModel

/// All entities of a document, found by the words of their names. Every look-up costs the same, however long the article.
struct Registry {
  /// As in `Analyzer`: without it, calls would copy three hundred bytes each.
  private let handedOnByAddress: Any? = nil
  private(set) var entities: [Entity] = []
  var roles = RoleBook()
  /// In English a lone given name may turn out to be a family name, and a word out of the middle of a body's name stands
  /// for nothing.
  var isEnglish = false
  /// French: countries, which are no short names of bodies that hold them («Air Canada», «le Canada»).
  var countries: WordSet = []
  /// Entities by a word of their name; the newest few.
  private var byWord = WordMap()
  private var homonyms: [Homonyms] = []
  private var byFullName = WordMap()
  /// French: persons by their full names without accents («Éric Roe», «Eric Roe»).
  private var byPlainName = WordMap()
  private var byDescription = WordMap()
  private var byInitials = WordMap()
  private var byAcronym = WordMap()

  /// Memory of places and wordings from entities of an earlier analysis.
  private var sparePlaces: [[TextRange]] = []
  private var spareWordings: [[(hash: UInt64, range: TextRange)]] = []

  /// Forgets everybody, and keeps the memory of as many as most articles name; the places of those who were told went with the
  /// answer.
  mutating func clear() {
    for at in entities.indices {
      Registry.keep(&entities[at].mentions, in: &sparePlaces)
      Registry.keep(&entities[at].aliases, in: &spareWordings)
    }
    entities.removeAll(keepingCapacity: entities.count < 512)
    homonyms.removeAll(keepingCapacity: homonyms.count < 2048)
    roles.clear()
    byWord.clear()
    byFullName.clear()
    byPlainName.clear()
    byDescription.clear()
    byInitials.clear()
    byAcronym.clear()
  }

  private static func keep<Item>(_ items: inout [Item], in spares: inout [[Item]]) {
    guard (1..<64).contains(items.capacity), spares.count < 128 else { return }
    var emptied: [Item] = []
    swap(&emptied, &items)
    emptied.removeAll(keepingCapacity: true)
    spares.append(emptied)
  }

  subscript(entity: Int) -> Entity {
    _read { yield entities[entity] }
    _modify { yield &entities[entity] }
  }

  static func key(_ words: ArraySlice<UInt64>) -> UInt64 {
    var key: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in words { key = (key ^ word) &* 0x0000_0100_0000_01B3 &+ (key >> 23) }
    return key
  }

  /// Whether any entity bears a word.
  func knows(_ word: UInt64) -> Bool { byWord[word].map { homonyms[$0].count > 0 } ?? false }

  /// The entity that one word alone means, without making one.
  func find(_ word: UInt64, gender: Speaker.Gender = .unknown) -> Int? {
    guard let list = byWord[word] else { return nil }
    var best: Int?
    var bestScore = Int.min
    for index in 0..<homonyms[list].count {
      let candidate = homonyms[list][index]
      if entities[candidate].kind != .person, entities[candidate].words.count == 2, countries.contains(word),
        entities[candidate].words[0] != word
          || entities[candidate].kind == .organization && entities[candidate].isSure
      {
        continue
      }
      if entities[candidate].headWords < entities[candidate].words.count,
        entities[candidate].words.dropFirst(entities[candidate].headWords).contains(word),
        !entities[candidate].words.prefix(entities[candidate].headWords).contains(word)
      {
        continue
      }
      // "*Fire* and Rescue Minister" is not the Alby Fire Services.
      if isEnglish, entities[candidate].words.count > (entities[candidate].kind == .organization ? 2 : 3),
        entities[candidate].words.first != word, entities[candidate].words.last != word,
        entities[candidate].words.contains(word)
      {
        continue
      }
      var score = min(entities[candidate].mentions.count + entities[candidate].references.count, 1000)
      if entities[candidate].words.last == word {
        score += 2000
      } else if entities[candidate].words.first == word {
        score += 500
      }
      if entities[candidate].words.count == 1 { score += 1 }
      if gender != .unknown, entities[candidate].gender != .unknown {
        if gender == entities[candidate].gender {
          score += 4000
        } else if !mayBeFamilyName(candidate) {
          continue
        }
      }
      if score > bestScore {
        bestScore = score
        best = candidate
      }
    }
    return best
  }

  /// The entity a name means: known by its words, or new.
  mutating func resolve(
    _ words: [UInt64], range: TextRange, kind: Entity.Kind, gender: Speaker.Gender, isSure: Bool, headWords: Int = .max
  ) -> Int {
    guard let last = words.last, let first = words.first else { return add(words, range, kind, gender, isSure) }
    if words.count == 1 {
      if let known = find(last, gender: gender) {
        settleFamilyName(known, gender)
        note(known, gender: gender, kind: kind, isSure: isSure)
        return known
      }
      return add(words, range, kind, gender, isSure)
    }
    let key = Registry.key(words[...])
    if let known = byFullName[key] {
      note(known, gender: gender, kind: kind, isSure: isSure)
      return known
    }
    let reading = FullName(words: words, kind: kind, gender: gender, isSure: isSure, headWords: headWords)
    if let id = shortForm(of: reading, last) {
      if words.count > entities[id].words.count {
        if kind != .place { entities[id].kind = kind }
        if entities[id].words[0] == last { settleFamilyName(id, gender) }
        rename(id, words, range)
      }
      byFullName.set(key, id)
      note(id, gender: gender, kind: kind, isSure: isSure)
      return id
    }
    guard let id = firstWordAlone(of: reading, first) else { return add(words, range, kind, gender, isSure) }
    if kind == .person { entities[id].isSure = true }
    rename(id, words, range)
    byFullName.set(key, id)
    return id
  }

  /// A name of several words that no entity bears in full.
  private struct FullName {
    let words: [UInt64]
    let kind: Entity.Kind
    let gender: Speaker.Gender
    let isSure: Bool
    let headWords: Int
  }

  /// "Roe", later "Jane Roe": the entity with the last word of a name that nothing else tells apart from it.
  @inline(__always) private func shortForm(of name: FullName, _ last: UInt64) -> Int? {
    let sharing = bearers(of: last)
    for index in 0..<sharing.count where mayBe(sharing[index], name, last) { return sharing[index] }
    return nil
  }

  @inline(__always) private func mayBe(_ id: Int, _ name: FullName, _ last: UInt64) -> Bool {
    if entities[id].isDescription
      || (entities[id].kind == .organization) != (name.kind == .organization) && entities[id].words.count > 1
    {
      return false
    }
    guard
      name.gender == .unknown || entities[id].gender == .unknown || name.gender == entities[id].gender
        || mayBeFamilyName(id) && entities[id].words[0] == last
    else { return false }
    if entities[id].words.count == 1 {
      if name.kind != .person, name.words.count == 2, countries.contains(last) { return false }
      return (entities[id].words[0] == last || name.kind == .organization)
        && (name.headWords >= name.words.count || entities[id].words[0] != last)
    }
    if entities[id].words.first == name.words.first { return entities[id].words.last == last }
    return name.kind == .person && entities[id].kind == .person && Self.endsWith(entities[id].words, name.words)
  }

  /// "Jane Van Roe", "Van Roe": a family name of several words and the same with a given name before it.
  private static func endsWith(_ one: [UInt64], _ other: [UInt64]) -> Bool {
    let count = min(one.count, other.count)
    return abs(one.count - other.count) == 1 && one.suffix(count) == other.suffix(count)
  }

  /// «l'Ordre», later «l'Ordre de Malte»; «Penelope», later «Penelope Fillon».
  private func firstWordAlone(of name: FullName, _ first: UInt64) -> Int? {
    guard name.kind == .organization || name.kind == .person && name.isSure, let id = alone(first),
      entities[id].kind == name.kind, !entities[id].isDescription
    else { return nil }
    if name.kind == .organization { return id }
    return name.gender != .unknown && entities[id].gender == name.gender && entities[id].isGivenName ? id : nil
  }

  /// "Christie", later "Chris Christie" or "Mrs. Christie": whether what seemed a given name may be a family name, whose
  /// gender it does not tell.
  private func mayBeFamilyName(_ id: Int) -> Bool {
    isEnglish && entities[id].words.count == 1 && entities[id].isGivenName
  }

  private mutating func settleFamilyName(_ id: Int, _ gender: Speaker.Gender) {
    guard mayBeFamilyName(id), gender != .unknown, gender != entities[id].gender else { return }
    entities[id].gender = gender
    entities[id].isGivenName = false
  }

  private mutating func rename(_ id: Int, _ words: [UInt64], _ range: TextRange) {
    entities[id].words = words
    entities[id].name = range
    index(words, id)
  }

  /// The body whose name goes on behind some words with nothing but words that tell its form.
  func body(opening words: [UInt64], tails: WordSet) -> Int? {
    guard let first = words.first else { return nil }
    let list = bearers(of: first)
    for index in 0..<list.count {
      let id = list[index]
      if entities[id].kind == .organization, entities[id].mergedInto == nil, entities[id].words.count > words.count,
        entities[id].words.starts(with: words),
        entities[id].words.dropFirst(words.count).allSatisfy({ tails.contains($0) })
      {
        return id
      }
    }
    return nil
  }

  /// The person who bears the same full name with other accents; nil where this spelling is known by itself.
  mutating func otherSpelling(_ plain: UInt64, _ words: [UInt64]) -> Int? {
    let key = Registry.key(words[...])
    guard byFullName[key] == nil, let known = person(spelled: plain) else { return nil }
    byFullName.set(key, known)
    index(words, known)
    return known
  }

  mutating func noteSpelling(_ plain: UInt64, of entity: Int) {
    if person(spelled: plain) == nil { byPlainName.set(plain, entity) }
  }

  private func person(spelled plain: UInt64) -> Int? {
    byPlainName[plain].map { canonical($0) }.flatMap { entities[$0].kind == .person ? $0 : nil }
  }

  /// The persons whose full names end in a word.
  func namesakes(_ word: UInt64) -> [Int] {
    let list = bearers(of: word)
    guard list.count > 1 else { return [] }
    return (0..<list.count).map { list[$0] }.filter {
      entities[$0].kind == .person && entities[$0].words.count > 1 && entities[$0].words.last == word
        && entities[$0].mergedInto == nil
    }
  }

  func named(byInitials key: UInt64) -> Int? { byInitials[key] }

  mutating func giveInitials(_ key: UInt64, to entity: Int) {
    if byInitials[key] == nil { byInitials.set(key, entity) }
    // «La CGT … la Confédération générale du travail»: the acronym came first.
    guard let acronym = byAcronym[key], acronym != entity, entities[acronym].mergedInto == nil,
      entities[acronym].words.count == 1, entities[acronym].kind == .organization,
      let range = entities[acronym].mentions.first
    else { return }
    giveAlias(entities[acronym].words[0], range: range, to: entity)
  }

  /// Notes a body that is so far only an acronym, by the key of its letters.
  mutating func noteAcronym(_ key: UInt64, of entity: Int) {
    if byAcronym[key] == nil { byAcronym.set(key, entity) }
  }

  /// The full name of a body so far known by its acronym.
  mutating func spellOut(_ entity: Int, words: [UInt64], range: TextRange) {
    entities[entity].kind = .organization
    entities[entity].isSure = true
    entities[entity].words = words
    entities[entity].name = range
    index(words, entity)
    byFullName.set(Registry.key(words[...]), entity)
  }

  /// The entity of a description: somebody who bears that role, or one of its own.
  mutating func resolveDescription(
    _ key: UInt64, range: TextRange, kind: Entity.Kind, gender: Speaker.Gender
  ) -> Int {
    if let known = byDescription[key] { return known }
    let id = add([], range, kind, gender, true)
    entities[id].isDescription = true
    byDescription.set(key, id)
    return id
  }

  /// An entity without a name turned out to be one with a name.
  mutating func merge(_ entity: Int, into named: Int) {
    guard entity != named, entities[entity].mergedInto == nil, entities[named].mergedInto != entity else { return }
    entities[entity].mergedInto = named
    entities[named].references.append(contentsOf: entities[entity].mentions + entities[entity].references)
  }

  /// The entity that an entity turned out to be.
  func canonical(_ entity: Int) -> Int {
    var id = entity
    var steps = 0
    while let next = entities[id].mergedInto, steps < 4 {
      id = next
      steps += 1
    }
    return id
  }

  mutating func giveAlias(_ word: UInt64, range: TextRange, to entity: Int) {
    if let id = alone(word), id != entity, let list = byWord[word] {
      // The acronym stood alone before it was explained.
      entities[id].mergedInto = entity
      entities[entity].references.append(contentsOf: entities[id].mentions + entities[id].references)
      homonyms[list].remove(id)
    }
    index([word], entity)
    if !entities[entity].aliases.contains(where: { $0.hash == word }), entities[entity].aliases.count < 12 {
      entities[entity].aliases.append((word, range))
    }
  }

  /// Records a place that names an entity.
  mutating func mention(_ entity: Int, at range: TextRange, key: UInt64, isName: Bool) {
    guard isName else {
      entities[entity].references.append(range)
      return
    }
    entities[entity].mentions.append(range)
    guard entities[entity].aliases.count < 12 else { return }
    if !entities[entity].aliases.contains(where: { $0.hash == key }) {
      entities[entity].aliases.append((key, range))
    }
  }

  private mutating func note(_ id: Int, gender: Speaker.Gender, kind: Entity.Kind, isSure: Bool) {
    if entities[id].gender == .unknown { entities[id].gender = gender }
    if isSure {
      if !entities[id].isSure { entities[id].kind = kind }
      entities[id].isSure = true
    }
  }

  private mutating func add(
    _ words: [UInt64], _ range: TextRange, _ kind: Entity.Kind, _ gender: Speaker.Gender, _ isSure: Bool
  ) -> Int {
    let id = entities.count
    entities.append(Entity(words: words, name: range, kind: kind, gender: gender, isSure: isSure))
    // Nearly all have a few places and one or two wordings.
    if let places = sparePlaces.popLast() { entities[id].mentions = places }
    if let wordings = spareWordings.popLast() { entities[id].aliases = wordings }
    entities[id].mentions.reserveCapacity(4)
    entities[id].aliases.reserveCapacity(2)
    index(words, id)
    if words.count > 1 { byFullName.set(Registry.key(words[...]), id) }
    return id
  }

  private mutating func index(_ words: [UInt64], _ id: Int) {
    for word in words {
      if let list = byWord[word] {
        if !homonyms[list].contains(id) { homonyms[list].append(id) }
      } else {
        byWord.set(word, homonyms.count)
        var list = Homonyms()
        list.append(id)
        homonyms.append(list)
      }
    }
  }

  private func bearers(of word: UInt64) -> Homonyms { byWord[word].map { homonyms[$0] } ?? Homonyms() }

  /// The entity whose whole name is one word.
  private func alone(_ word: UInt64) -> Int? {
    let list = bearers(of: word)
    for index in 0..<list.count where entities[list[index]].words.count == 1 && entities[list[index]].words[0] == word {
      return list[index]
    }
    return nil
  }
}
