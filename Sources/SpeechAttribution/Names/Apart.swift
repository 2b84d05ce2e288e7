import DocumentModel

/// What shows that a role and a name are two people's.
struct Apart {
  /// A name and the noun of a role that stand in one clause, neither explaining the other.
  private(set) var pairs: [(noun: UInt64, entity: Int, block: Int)] = []
  /// Roles told of in marks, by their nouns.
  private(set) var quoted: [(noun: UInt64, at: Int)] = []
  /// Who answers right behind his name.
  private(set) var answers: [(entity: Int, at: Int)] = []
  private static let most = 32

  mutating func note(_ noun: UInt64, _ entity: Int, in block: Int) {
    pairs.removeAll { $0.noun == noun && $0.entity == entity }
    if pairs.count == Apart.most { pairs.removeFirst() }
    pairs.append((noun, entity, block))
  }

  mutating func noteQuoted(_ noun: UInt64, at offset: Int) {
    if quoted.count == Apart.most { quoted.removeFirst() }
    quoted.append((noun, offset))
  }

  mutating func noteAnswer(of entity: Int, at offset: Int) {
    if answers.count == Apart.most { answers.removeFirst() }
    answers.append((entity, offset))
  }

  func tells(_ noun: UInt64, _ entity: Int, since block: Int = 0) -> Bool {
    pairs.contains { $0.noun == noun && $0.entity == entity && $0.block >= block }
  }
}

/// French: a role is never that of whoever does something to its holder, speaks of him or answers him.
extension Analyzer {
  /// «Jane Roe a critiqué le ministre»: who share a clause are two.
  mutating func noteApart() {
    guard pack.splitsElisions, !isHeading else { return }
    for index in mentions.indices {
      let mention = mentions[index]
      if mention.kind == .name, !mention.isQuoted, isAnswering(behind: mention.last) {
        apart.noteAnswer(of: mention.entity, at: Int(tokens[mention.first].start))
      }
      guard mention.kind == .description, mention.entity < 0, tokens[mention.first].has(.role),
        !tokens[mention.first].has([.people, .body])
      else { continue }
      // «au *Premier* ministre»
      let before = mention.extentFirst - 1
      let first = before > 0 && FrenchWords.firsts.contains(tokens[before].hash) ? before : mention.extentFirst
      guard isOfSomebodyKnown(mention, from: first) else { continue }
      let noun = role(mention.first, from: first, to: mention.last).noun
      if mention.isQuoted {
        if pack.eminentRoles.contains(noun) || pack.eminentHeads.contains(tokens[mention.first].hash) {
          apart.noteQuoted(noun, at: Int(tokens[mention.first].start))
        }
        continue
      }
      for other in max(0, index - 4)..<min(mentions.count, index + 5)
      where other != index && shareClause(mention, mentions[other]) {
        apart.note(noun, mentions[other].entity, in: block)
      }
    }
  }

  /// «le ministre», «au ministre»; «le maire sortant» gives his role to another.
  private func isOfSomebodyKnown(_ role: Mention, from first: Int) -> Bool {
    if role.last + 1 < tokens.count, FrenchWords.leaving.contains(tokens[role.last + 1].hash) { return false }
    if (role.extentFirst...role.last).contains(where: { FrenchWords.leaving.contains(tokens[$0].hash) }) {
      return false
    }
    let opening = tokens[first]
    if opening.has(.definite) { return !opening.has([.indefinite, .possessive]) }
    if pack.contractions.contains(opening.hash) { return true }
    return first > 0 && pack.contractions.contains(tokens[first - 1].hash)
  }

  /// Whether somebody of this block or the last ones is not the holder of a role; for good where the role is a post.
  func isApart(_ entity: Int, from noun: UInt64) -> Bool {
    let isPost = pack.formalRoles.contains(noun) || pack.eminentRoles.contains(noun)
    return apart.tells(noun, entity, since: isPost ? 0 : block - 2)
  }

  private func shareClause(_ role: Mention, _ name: Mention) -> Bool {
    guard name.kind == .name, !name.isQuoted, registry[name.entity].kind == .person else { return false }
    let isBefore = name.last < role.extentFirst
    guard isBefore || role.last < name.extentFirst else { return false }
    let first = isBefore ? name.last + 1 : role.last + 1
    let last = isBefore ? role.extentFirst : name.extentFirst
    guard first < last, last - first < 16, !tokens[last].startsSentence else { return false }
    // «Jane Roe et le ministre»
    if last == first + 1 { return tokens[first].isWord && tokens[first].has(.conjunction) }
    var hasVerb = false
    var isPredicate = false
    for at in first..<last {
      let token = tokens[at]
      guard token.isWord || token.kind == .number, !token.startsSentence else { return false }
      if token.has(.conjunction) || token.has(.subordinator) && !token.has([.complementizer, .preposition]) {
        return false
      }
      // «Jane Roe est le ministre»
      if FrenchWords.becoming.contains(token.hash) { return false }
      if token.has(.copula) {
        isPredicate = true
      } else if isBeforeVerb(at - 1) || looksLikeVerb(at) || isPredicate && ends(at, with: ["é", "ée"]) {
        // «s'est moqué du ministre»
        (hasVerb, isPredicate) = (true, false)
      }
    }
    return hasVerb && !isPredicate
  }

  /// «Jane Roe lui a répondu»
  private func isAnswering(behind last: Int) -> Bool {
    var at = last + 1
    while at < tokens.count, at - last < 4, tokens[at].isWord {
      if FrenchWords.answering.contains(tokens[at].hash) { return true }
      guard tokens[at].has([.auxiliary, .objectPronoun, .negation, .adverb]) else { return false }
      at += 1
    }
    return false
  }

  func isAnswer(_ token: Token) -> Bool { token.kind == .word && FrenchWords.answering.contains(token.hash) }

  /// «Le juge a demandé à Jane Roe si … « Oui », a-t-elle répondu»: nobody answers himself.
  func askers(of pronoun: Int) -> [Int] {
    let at = mentions[pronoun].first
    guard pack.splitsElisions, at > 2, tokens[at].kind == .clitic,
      isAnswer(tokens[at - 1]) || at + 1 < tokens.count && isAnswer(tokens[at + 1])
    else { return [] }
    var verb = at - 1
    while verb > 0, at - verb < 40,
      tokens[verb].flags.contains(.quoted) || !pack.questionVerbs.contains(tokens[verb].hash)
    {
      verb -= 1
    }
    guard verb > 0, at - verb < 40,
      (verb + 1..<min(at, verb + 9)).contains(where: {
        pack.questionWords.contains(tokens[$0].hash)
          || tokens[$0].kind == .colon && tokens[$0 + 1].kind == .openMark
      })
    else { return [] }
    let subject = mentions[..<pronoun].suffix(Self.reach).last {
      $0.last < verb && verb - $0.last < 6 && $0.entity >= 0 && !$0.isOblique && !$0.isQuoted
    }
    return subject.map { [registry.canonical($0.entity)] } ?? []
  }

  /// Mentions looked at before a pronoun.
  static let reach = 24

  /// «Le syndicat a déposé un préavis. « … », prévient-il»: the body that opened the last sentence.
  func lastBodyTold(before pronoun: Int) -> Int? {
    let start = mentions[pronoun].extentFirst
    return mentions[..<pronoun].indices.suffix(Self.reach).reversed().first {
      let mention = mentions[$0]
      return mention.last < start && start - mention.last < 40 && mention.kind == .description && !mention.isQuoted
        && tokens[mention.first].has(.body) && !tokens[mention.first].has([.people, .role])
        && tokens[mention.extentFirst].startsSentence && tokens[mention.extentFirst].has(.definite)
        && mention.gender == mentions[pronoun].gender && isBeforeVerb(mention.last)
    }
  }

  /// «Les chercheurs ont suivi douze oiseaux. « … », résument-ils»: the people about whom one of the last sentences was.
  func lastGroupTold(before pronoun: Int) -> Int? {
    guard pack.splitsElisions else { return nil }
    let start = mentions[pronoun].extentFirst
    return mentions[..<pronoun].indices.suffix(Self.reach).reversed().first {
      let mention = mentions[$0]
      return mention.last < start && start - mention.last < 60 && mention.kind == .description && !mention.isQuoted
        && !mention.isOblique && tokens[mention.first].has(.people)
        && (beginsClause(mention.extentFirst) || isCounted(mention.extentFirst))
        && leadsSentence(mention.last)
    }
  }

  /// «*Trois* hommes»
  private func isCounted(_ first: Int) -> Bool {
    first > 0 && tokens[first - 1].isWord && tokens[first - 1].has(.number) && beginsClause(first - 1)
  }

  /// Whether a role's holder and somebody named speak to or of each other.
  func areApart(_ role: Int, _ name: Int) -> Bool {
    let noun = registry[role].roleNoun
    if apart.tells(noun, name) { return true }
    let order = drafts.indices.sorted {
      (drafts[$0].parts[0].start, $0) < (drafts[$1].parts[0].start, $1)
    }
    var last: (speaker: Int, end: Int)?
    var turns = 0
    for index in order {
      guard let start = drafts[index].parts.first?.start.utf8, let end = drafts[index].parts.last?.end.utf8 else {
        continue
      }
      let isRole = drafts[index].speakers.contains(role)
      guard isRole != drafts[index].speakers.contains(name) else {
        last = nil
        continue
      }
      let isOfOther =
        isRole
        ? registry[name].mention(before: TextOffset(end)).map { $0.start.utf8 >= start } == true
        : apart.quoted.contains { $0.noun == noun && (start..<end).contains($0.at) }
      if isOfOther { return true }
      let speaker = isRole ? role : name
      if let last, last.speaker != speaker, start - last.end < Self.earshot {
        turns += 1
        if turns > 2 || drafts[index].cue.map({ isAnswer($0) }) == true { return true }
      }
      last = (speaker, end)
      // «« … », dit le ministre. Jane Roe lui a répondu.»
      if isRole, apart.answers.contains(where: { $0.entity == name && (end..<end + Self.earshot).contains($0.at) }) {
        return true
      }
    }
    return false
  }

  /// Bytes from words said to those that answer them.
  private static let earshot = 300

  func isAnswer(_ cue: TextRange) -> Bool {
    var at = cue.start.utf8
    while at < cue.end.utf8 {
      var end = at
      while end < cue.end.utf8, bytes[end] != 0x20, bytes[end] != 0x2D { end += 1 }
      if end > at, FrenchWords.answering.contains(WordHash.of(bytes, at, end)) { return true }
      at = end + 1
    }
    return false
  }
}
