import DocumentModel

/// French roles that nobody named has borne so far: whom they may mean, and whom never.
extension Analyzer {
  /// Whom the sentence has named so far without making him its subject («Après Me Roe, le procureur a plaidé»).
  ///
  /// A noun for anybody («le jeune homme») is no unnamed official either.
  func bystanders(to noun: UInt64) -> [Int] {
    let isGeneral = pack.generalRoles.contains(noun) && !FrenchWords.concerned.contains(noun)
    var found: [Int] = []
    for entry in salience.entries {
      let id = entry.entity
      if isGeneral, registry[id].isDescription, pack.formalRoles.contains(registry[id].roleNoun) {
        found.append(id)
        continue
      }
      // A lone capital is likelier a thing.
      let isVague =
        !registry[id].isSure && registry[id].words.count == 1 && !registry[id].isGivenName && !registry[id].acts
      if isVague || entry.sentence == salience.sentence && !entry.wasSubject || isBystander(id, to: noun) {
        found.append(id)
      }
    }
    return found
  }

  /// «les»
  func isPluralArticle(_ index: Int) -> Bool {
    tokens[index].width == 3 && endsInS(tokens[index])
  }

  /// Whether a phrase opens its sentence, or what follows a comma.
  func beginsClause(_ first: Int) -> Bool {
    tokens[first].startsSentence || first > 0 && tokens[first - 1].kind == .comma
  }

  /// «Jane Roe a réagi. « … », a dit l'ancienne maire de Vernay»: a role that nobody has borne so far is that of the
  /// person who clearly comes first, when no role is known of him.
  func roleless(_ gender: Speaker.Gender, anyRole: Bool) -> Int? {
    guard pack.splitsElisions, let found = antecedent(gender: gender), found.lead > 1,
      registry[found.entity].kind == .person, !registry[found.entity].isDescription,
      registry[found.entity].isSure || registry[found.entity].words.count > 1,
      anyRole || registry[found.entity].role == nil || found.lead > 2.5,
      let entry = salience.entries.last(where: { $0.entity == found.entity })
    else { return nil }
    let speaks = salience.speaker == found.entity && salience.sentence - salience.speakerSentence <= 2
    // Nobody else is there.
    if found.lead > 50, salience.sentence - entry.sentence <= 2 { return found.entity }
    // The words said count as sentences too.
    return speaks || entry.wasSubject && salience.sentence - entry.sentence <= 6 ? found.entity : nil
  }

  /// «La présidente du port, Jane Roe a …»: the role opens its sentence, and a verb follows the name at once.
  func opensWithRole(_ index: Int, _ last: Int) -> Bool {
    guard pack.splitsElisions, isBeforeVerb(mentions[index].last), last >= 0 else { return false }
    return mentions[..<index].suffix(5).contains {
      $0.kind == .description && $0.last <= last && tokens[$0.first].has(.role) && !tokens[$0.first].has(.people)
        && (tokens[$0.extentFirst].startsSentence
          || $0.extentFirst > 0 && tokens[$0.extentFirst - 1].kind == .comma && $0.extentFirst < $0.first)
        && ($0.extentFirst == $0.first || tokens[$0.extentFirst].has(.definite))
        && !hasVerb($0.last + 1, last + 1)
    }
  }

  /// «le président américain»: a role that a country narrows down.
  func namesNation(_ mention: Mention) -> Bool { nation(of: mention) != nil }

  private func nation(of mention: Mention) -> UInt64? {
    for at in mention.first...mention.last {
      if let nation = pack.sameMeaning[tokens[at].hash] { return nation }
    }
    return nil
  }

  /// «le dirigeant ukrainien»: by a noun that fits anybody, the only one in mind who has a role of that country.
  func compatriot(_ mention: Mention) -> Int? {
    guard pack.splitsElisions, pack.generalRoles.contains(tokens[mention.first].hash), let nation = nation(of: mention)
    else { return nil }
    var found: Int?
    for entry in salience.entries
    where registry[entry.entity].kind == .person && registry.roles.narrows(entry.entity, by: nation) {
      if found != nil { return nil }
      found = entry.entity
    }
    return found
  }

  /// Whether somebody has a role of another country than a role tells, or of none.
  func isForeign(_ entity: Int, to mention: Mention) -> Bool {
    guard let nation = nation(of: mention), registry[entity].role != nil else { return false }
    return !registry.roles.narrows(entity, by: nation)
  }

  /// Whether «les enseignants» may be a group told by other words.
  func canBeGroup(_ group: Int, _ noun: UInt64) -> Bool {
    guard registry[group].isDescription, !pack.generalGroups.contains(noun) else { return true }
    let name = registry[group].name
    var at = name.start.utf8
    while at < name.end.utf8 {
      var end = at
      while end < name.end.utf8, bytes[end] != 0x20 { end += 1 }
      if WordHash.of(bytes, at, end) == noun { return true }
      at = end + 1
    }
    return false
  }

  /// «son défenseur»: of those who speak for somebody in court, the only one named so far.
  func counsel(_ role: (noun: UInt64, modifiers: SIMD4<UInt64>), of mention: Mention) -> Int? {
    guard tokens[mention.extentFirst].has(.possessive), mention.first == mention.last,
      pack.courtSides[pack.sameRoles[role.noun] ?? role.noun] != nil,
      let found = bearer(of: role, gender: mention.gender),
      !registry[found.entity].isDescription, registry[found.entity].kind == .person
    else { return nil }
    let own = registry.roles.bearers(of: role.noun)
    let other = pack.sameRoles[role.noun].map { registry.roles.bearers(of: $0) } ?? []
    return own.count + other.count == 1 ? found.entity : nil
  }

  /// «… par une voisine. Celle-ci a …»: whoever of that gender was named or described right before a pronoun.
  func lastTold(before pronoun: Int) -> Int? {
    let start = mentions[pronoun].extentFirst
    // «« … », dit Jane Roe. « … », lui répond celle-ci»: nobody answers himself.
    let asker = start > 0 && isAnswer(tokens[start - 1]) ? salience.speaker : nil
    return mentions[..<pronoun].indices.suffix(Self.reach).reversed().first {
      let mention = mentions[$0]
      guard mention.last < start, start - mention.last < 30, mention.kind != .pronoun, !mention.isQuoted,
        asker == nil || mention.entity != asker
      else { return false }
      let isPerson =
        mention.kind == .name
        ? registry[mention.entity].kind == .person
        : tokens[mention.first].has(.role) && !tokens[mention.first].has(.people)
      let gender = mention.kind == .name ? registry[mention.entity].gender : mention.gender
      return isPerson && gender == mentions[pronoun].gender
    }
  }

  /// «… avoir reçu l'entrepreneur. Ce dernier soutient …»: whoever was told of last by a role alone, in the sentence before.
  func unnamedLatter(before pronoun: Int) -> Int? {
    guard pack.splitsElisions, mentions[pronoun].gender != .unknown, let last = lastTold(before: pronoun),
      mentions[last].kind == .description, mentions[last].entity < 0 || registry[mentions[last].entity].isDescription,
      tokens[mentions[last].extentFirst].has(.determiner)
        || mentions[last].extentFirst > 0 && pack.contractions.contains(tokens[mentions[last].extentFirst - 1].hash),
      !mentions[last].isPossessive
    else { return nil }
    return last
  }

  /// «Le ministre des Finances a dit … Jane Roe craint …»: the only one told by an eminent role and the only one who is
  /// named without any role are the same person.
  mutating func settleEminence() {
    guard !pack.eminentRoles.isEmpty else { return }
    let live = registry.entities.indices.filter { registry[$0].mergedInto == nil && registry[$0].kind == .person }
    settlePlaceRole(live)
    // «la dame» is told by no role.
    let told = live.filter {
      registry[$0].isDescription && registry[$0].isDefinite
        && !(pack.splitsElisions && registry[$0].roleNoun == FrenchRoles.lady)
    }
    guard let role = told.count == 1 ? told.first : headOfState(among: told), isEminent(role) else { return }
    let named = live.filter {
      !registry[$0].isDescription && registry[$0].role == nil && registry[$0].wasFree
        && (registry[$0].isSure || registry[$0].words.count > 1)
    }
    guard named.count == 1, let name = named.first, registry[name].words.count > 1 else { return }
    let (one, other) = (registry[role].gender, registry[name].gender)
    if one == other || one == .unknown || other == .unknown, !areApart(role, name) {
      if pack.splitsElisions { registry[name].role = registry[role].name }
      registry.merge(role, into: name)
    }
  }

  /// Of those told by roles alone, the only one told as «le chef de l'État» or «le chef du gouvernement».
  private func headOfState(among told: [Int]) -> Int? {
    let heads = told.filter { !pack.eminentRoles.contains(registry[$0].roleNoun) && isEminent($0) }
    return heads.count == 1 ? heads.first : nil
  }

  /// «le ministre», «le chef de l'État»: a role of two words that stands for another than its first.
  func isEminent(_ entity: Int) -> Bool {
    if pack.eminentRoles.contains(registry[entity].roleNoun) { return true }
    let name = registry[entity].name
    var end = name.start.utf8
    while end < name.end.utf8, bytes[end] != 0x20 { end += 1 }
    let first = WordHash.of(bytes, name.start.utf8, end)
    return pack.eminentHeads.contains(first) && registry[entity].roleNoun != first
  }

  /// «« … », a dit son maire. Jane Roe a ensuite …»: the only one told by a role of the place is the only one who is named
  /// without any, when the name comes right behind.
  private mutating func settlePlaceRole(_ live: [Int]) {
    let told = live.filter { registry[$0].isDescription && isOfPlace(registry[$0].roleNoun) }
    let named = live.filter { !registry[$0].isDescription && registry[$0].role == nil && registry[$0].words.count > 1 }
    guard told.count == 1, named.count == 1, let role = told.first, let name = named.first, registry[name].acts,
      let end = registry[role].references.first?.end.utf8, let start = registry[name].mentions.first?.start.utf8,
      (0...Self.nextSentence).contains(start - end)
    else { return }
    let (one, other) = (registry[role].gender, registry[name].gender)
    if one == other || one == .unknown || other == .unknown { registry.merge(role, into: name) }
  }

  private func isOfPlace(_ noun: UInt64) -> Bool { pack.placeRoles.contains(noun) || pack.eminentRoles.contains(noun) }

  /// Bytes from a role to the name that follows in the next sentence, at most.
  private static let nextSentence = 60

  /// «une phrase prononcée par la rectrice»
  func isAgentPhrase(_ mention: Mention) -> Bool {
    pack.splitsElisions && mention.extentFirst > 0 && tokens[mention.extentFirst - 1].has(.agent)
      && tokens[mention.extentFirst].has(.definite)
  }

  /// «Sa femme acquiesce»: somebody of somebody's own opens a sentence, and is nobody named so far.
  func opensWithKin(_ mention: Mention) -> Bool {
    let opening = tokens[mention.extentFirst]
    return pack.splitsElisions && opening.has(.possessive) && beginsClause(mention.extentFirst)
      && (leadsSentence(mention.last) || isOnlySubject(mention))
      && !(mention.last + 1 < tokens.count && FrenchWords.datives.contains(tokens[mention.last + 1].hash))
      && counsel(role(mention.first, from: mention.extentFirst, to: mention.last), of: mention) == nil
  }

}
