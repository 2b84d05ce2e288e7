/// French roles that nobody named has borne so far: whom they may mean, and whom never.
extension Analyzer {
  /// Whom the sentence has named so far without making him its subject («Après Me Roe, le procureur a plaidé»).
  func bystanders() -> [Int] {
    var found: [Int] = []
    for entry in salience.entries {
      let id = entry.entity
      // A lone capital is likelier a thing.
      let isVague =
        !registry[id].isSure && registry[id].words.count == 1 && !registry[id].isGivenName && !registry[id].acts
      if isVague || entry.sentence == salience.sentence && !entry.wasSubject { found.append(id) }
    }
    return found
  }

  /// «les»
  func isPluralArticle(_ index: Int) -> Bool {
    tokens[index].width == 3 && bytes[Int(tokens[index].end) - 1] == 0x73
  }

  /// Whether a phrase opens its sentence, or what follows a comma.
  func beginsClause(_ first: Int) -> Bool {
    tokens[first].startsSentence || first > 0 && tokens[first - 1].kind == .comma
  }

  /// Whether a person told by one noun may be told by another: no body is a person, and of two nouns of a trial («accusé»,
  /// «avocate») each is somebody else's.
  func canBe(_ entity: Int, _ noun: UInt64) -> Bool {
    guard registry[entity].kind != .organization else { return false }
    // Somebody unnamed keeps his noun, unless the other fits anybody.
    if registry[entity].isDescription, registry[entity].roleNoun != noun, registry[entity].roleNoun != 0,
      !pack.generalRoles.contains(noun), pack.courtSides[noun] == nil
    {
      return false
    }
    guard let side = pack.courtSides[noun], let other = pack.courtSides[registry[entity].roleNoun] else { return true }
    return side == other
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
}
