import DocumentModel

/// Who is in the reader's mind: the last few people and bodies, for pronouns and short descriptions.
struct Salience {
  struct Entry {
    var entity: Int
    /// Number of the sentence of the last mention.
    var sentence: Int
    var wasSubject: Bool
    var order: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var sentence = 0
  private var order = 0
  /// The entity that spoke last, and when.
  private(set) var speaker: Int?
  private(set) var speakerSentence = 0
  private static let capacity = 10
  /// Somebody unnamed who has just said something for the first time, and whether a pronoun that says more is at hand.
  var newcomer: Int?
  var isReporting = false
  /// French: the gender of whom the words at hand speak («Il dormait», raconte …).
  var spokenOf = Speaker.Gender.unknown
  /// French: the words at hand are of whoever says them («« J'ai eu peur », raconte …»).
  var speaksOfSelf = false

  mutating func nextSentence() { sentence += 1 }

  mutating func touch(_ entity: Int, isSubject: Bool) {
    order += 1
    if let at = entries.firstIndex(where: { $0.entity == entity }) {
      let wasSubject = isSubject || (entries[at].wasSubject && entries[at].sentence == sentence)
      // Moved one by one: there are few, and mostly it is one of the last.
      for place in at..<entries.count - 1 { entries[place] = entries[place + 1] }
      entries[entries.count - 1] = Entry(entity: entity, sentence: sentence, wasSubject: wasSubject, order: order)
      return
    }
    if entries.count >= Salience.capacity {
      entries.removeFirst()
    } else if entries.isEmpty {
      entries.reserveCapacity(Salience.capacity)
    }
    entries.append(Entry(entity: entity, sentence: sentence, wasSubject: isSubject, order: order))
  }

  /// Several named together, for «ils» and "they".
  private(set) var together: (entities: [Int], sentence: Int) = ([], 0)

  mutating func noteTogether(_ entities: [Int]) { together = (entities, sentence) }

  mutating func spoke(_ entity: Int) {
    speaker = entity
    speakerSentence = sentence
    touch(entity, isSubject: true)
  }
}

extension Analyzer {
  /// The body named last, for «la société».
  ///
  /// A body of the noun's own class comes first; one whose class is known to be another is never meant.
  func lastBody(for noun: UInt64 = 0) -> Int? {
    let wanted = pack.bodyClasses[noun] ?? 0
    var best: (entity: Int, score: Double)?
    for entry in salience.entries.reversed() {
      let body = entry.entity
      guard registry[body].kind == .organization, !registry[body].isDescription, registry[body].mergedInto == nil else {
        continue
      }
      if noun != 0, isNewsroom(body, told: noun) { continue }
      let distance = salience.sentence - entry.sentence
      let isOfClass = wanted != 0 && registry[body].bodyClass == wanted
      guard
        isOfClass
          ? distance <= 14 : registry[body].wasFree && distance <= 6 && (wanted == 0 || registry[body].bodyClass == 0)
      else {
        continue
      }
      var score = -0.6 * Double(distance) + min(1.5, 0.15 * Double(registry[body].mentions.count))
      if isOfClass { score += 4 }
      if entry.wasSubject { score += 1 }
      if let last = registry[body].words.last, titleWords.contains(last) { score += 0.5 }
      if best.map({ score > $0.score }) ?? true { best = (entry.entity, score) }
    }
    return best?.entity
  }

  /// Whoever was named last, for «ce dernier».
  func latter(gender: Speaker.Gender) -> Int? {
    salience.entries.last {
      let other = $0.entity
      return (registry[other].kind == .person || registry[other].kind != .place && registry[other].isSure)
        && (gender == .unknown || registry[other].gender == .unknown || registry[other].gender == gender)
        && salience.sentence - $0.sentence <= 3
    }?.entity
  }

  /// The most likely antecedent of a pronoun or a bare description, with how far it leads the next one.
  func antecedent(gender: Speaker.Gender, excluding: [Int] = []) -> (entity: Int, lead: Double)? {
    var best: (entity: Int, score: Double)?
    var second = -100.0
    for entry in salience.entries where !excluding.contains(entry.entity) && mayBeMeant(entry, gender) {
      let score = weight(entry, gender)
      if let current = best, score < current.score {
        second = max(second, score)
      } else {
        if let current = best { second = current.score }
        best = (entry.entity, score)
      }
    }
    guard let best, best.score > -12 else { return nil }
    return (best.entity, best.score - second)
  }

  // Field by field: a copy of the whole entity would count up every array it holds.

  /// Whether a pronoun of a gender can mean whoever is in mind.
  @inline(__always) private func mayBeMeant(_ entry: Salience.Entry, _ gender: Speaker.Gender) -> Bool {
    let entity = entry.entity
    if pack.splitsElisions, registry[entity].kind == .group, isOneSpeaking(entity, gender) { return true }
    guard registry[entity].kind != .place, registry[entity].kind != .group || registry[entity].isDescription == false,
      registry[entity].mergedInto == nil
    else { return false }
    if !registry[entity].isSure, registry[entity].words.count < 2, !registry[entity].wasFree,
      !isGivenName(entity, of: gender)
    {
      return false
    }
    // «La préfecture indique … », ajoute-t-elle»: a body without a name only while it speaks.
    if registry[entity].isDescription, registry[entity].kind != .person,
      registry[entity].kind != .organization || !pack.splitsElisions || gender == .unknown
        || registry[entity].gender != gender || salience.speaker != entity
        || salience.sentence - salience.speakerSentence > 2
    {
      return false
    }
    if gender != .unknown, registry[entity].gender != .unknown, gender != registry[entity].gender { return false }
    guard registry[entity].kind == .organization else { return true }
    // French: «elle» is a body that does something.
    if pack.splitsElisions, gender != .unknown, !entry.wasSubject, salience.speaker != entity { return false }
    // "she" is no company.
    return !(pack.hasBareClauses && registry[entity].isSure)
  }

  /// French: «« … », résume *une fleuriseuse*. « … », poursuit-elle»: one told by a noun that no list holds, while she speaks.
  private func isOneSpeaking(_ entity: Int, _ gender: Speaker.Gender) -> Bool {
    guard registry[entity].isDescription, gender != .unknown, registry[entity].gender == gender,
      salience.speaker == entity, salience.sentence - salience.speakerSentence <= 2, registry[entity].mergedInto == nil
    else { return false }
    let name = registry[entity].name
    var end = name.start.utf8
    while end < name.end.utf8, bytes[end] != 0x20 { end += 1 }
    // «s», «x»
    return end > name.start.utf8 && bytes[end - 1] != 0x73 && bytes[end - 1] != 0x78
  }

  /// French: a lone given name is somebody.
  @inline(__always) private func isGivenName(_ entity: Int, of gender: Speaker.Gender) -> Bool {
    pack.splitsElisions && registry[entity].isGivenName && gender != .unknown && registry[entity].gender == gender
  }

  /// «Le syndicat Roe s'étouffe. « … », dénonce-t-il»: French: the union, party or authority about which the sentence before
  /// was, alone.
  private func isBodyInFront(_ entry: Salience.Entry, _ gender: Speaker.Gender) -> Bool {
    pack.splitsElisions && entry.wasSubject && salience.sentence - entry.sentence <= 1
      && registry[entry.entity].kind == .organization && gender != .unknown && registry[entry.entity].gender == gender
      && (registry[entry.entity].bodyClass == 3 || registry[entry.entity].bodyClass == 4)
      && salience.entries.last?.entity == entry.entity
  }

  /// English: "A clerk said it was late. “…,” she said": somebody unnamed who has just spoken, and nobody since.
  @inline(__always) private func isUnnamedSpeaker(_ entry: Salience.Entry) -> Bool {
    salience.isReporting && salience.newcomer == entry.entity && salience.speaker == entry.entity
      && registry[entry.entity].gender == .unknown && salience.sentence - salience.speakerSentence <= 3
      && salience.entries.last { $0.wasSubject }?.entity == entry.entity
  }

  /// How likely a pronoun means whoever is in mind: latest, most salient and surest first.
  @inline(__always) private func weight(_ entry: Salience.Entry, _ gender: Speaker.Gender) -> Double {
    let entity = entry.entity
    var score = -1.0 * Double(min(salience.sentence - entry.sentence, 20))
    if entry.wasSubject { score += 1.5 }
    // French: a body that has just spoken is «il» or «elle» as anybody is.
    let isSpeaking =
      pack.splitsElisions && entry.wasSubject && salience.speaker == entity
      && salience.sentence - salience.speakerSentence <= 1 && registry[entity].gender == gender
      && salience.entries.last { $0.wasSubject }?.entity == entity
    if registry[entity].kind != .person, !isSpeaking, !isBodyInFront(entry, gender) { score -= 3.2 }
    if gender != .unknown, registry[entity].gender == gender || isUnnamedSpeaker(entry) { score += 1 }
    // A capital alone makes no person in English, unless it does something or speaks.
    let isKnown = pack.splitsElisions || registry[entity].acts || salience.speaker == entity
    let isFresh = entry.wasSubject && isUnnamedSubject(entity, since: entry.sentence)
    // French: two capitals that do something are somebody, whatever the given name.
    let isActing = pack.splitsElisions && registry[entity].acts && registry[entity].words.count > 1
    score +=
      registry[entity].isSure || isActing || isGivenName(entity, of: gender) || isFresh ? 0.5 : isKnown ? -0.9 : -1.8
    // Whom the article is about.
    if registry[entity].isSure { score += min(0.6, 0.1 * Double(registry[entity].mentions.count)) }
    if registry[entity].isSure, let last = registry[entity].words.last, titleWords.contains(last) { score += 0.5 }
    // The subject of the sentence before.
    if entry.wasSubject, salience.sentence - entry.sentence <= 1 { score += 1.2 }
    if salience.speaker == entity, salience.sentence - salience.speakerSentence <= 6 { score += 0.9 }
    return score
  }
}
