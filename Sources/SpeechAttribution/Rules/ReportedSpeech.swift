import DocumentModel

extension Analyzer {
  /// Finds the speech that a cue reports without marks: «X a déclaré que …», "X said he …", «…, selon X».
  mutating func report(cue index: Int) {
    let cue = cues[index]
    guard !cue.isUsed else { return }
    if cue.isPassive {
      reportQuestion(index)
      return
    }
    guard cue.subject >= 0 else {
      reportOfAnyone(index)
      return
    }
    if cue.form == .source { reportSource(index) } else { reportClause(index) }
  }

  /// "Nearly nine in ten say that …": whoever says it is no person that could be named.
  private mutating func reportOfAnyone(_ index: Int) {
    let cue = cues[index]
    guard !pack.splitsElisions, !cue.isRelative,
      tokens[cue.verb].has(.takesClause) || tokens[cue.verb].has(.takesHearer)
    else { return }
    if cue.first == 0 || tokens[cue.first].startsSentence {
      reportQuestion(index)
      return
    }
    if cue.form == .gerund {
      let last = sentence(of: cue.verb).last
      guard cue.last < last, tokens[cue.last + 1].isWord, tokens[cue.last + 1].has(.complementizer) else { return }
      report(
        cue.last + 1, clauseEnd(cue.last + 1, last, index), cue: index, rule: .reportedClause, confidence: 0.4)
      return
    }
    guard cue.form == .finite else { return }
    let before = tokens[cue.first - 1]
    guard before.isWord || before.kind == .number, !before.startsSentence || !tokens[cue.first].startsSentence,
      !before.has([.conjunction, .subordinator, .relative, .preposition, .auxiliary]) || before.has(.number)
    else { return }
    let last = sentence(of: cue.verb).last
    guard let start = complementStart(cue, last),
      tokens[start].has(.complementizer) || startsClause(start, last) || opensQuestion(start)
    else { return }
    report(start, clauseEnd(start, last, index), cue: index, rule: .reportedClause, confidence: 0.4)
  }

  /// "Asked whether …", "voters were asked who …".
  private mutating func reportQuestion(_ index: Int) {
    let cue = cues[index]
    guard !pack.splitsElisions, tokens[cue.verb].has(.takesHearer), !tokens[cue.verb].has(.takesBareClause) else {
      return
    }
    let last = sentence(of: cue.verb).last
    guard cue.last < last, let start = questionStart(cue.last + 1, last), start == cue.last + 1 else { return }
    var end = start
    while end < last, tokens[end + 1].kind != .comma { end += 1 }
    report(start, end, cue: index, rule: .reportedClause, confidence: 0.4)
  }

  /// "As X noted, …": what X noted is the whole sentence behind.
  private func asClause(_ cue: Cue, _ bounds: (first: Int, last: Int)) -> Int? {
    guard !pack.splitsElisions, cue.form == .finite, !cue.isInverted, cue.subject >= 0 else { return nil }
    let extent = min(mentions[cue.subject].extentFirst, cue.first)
    guard extent > bounds.first else { return nil }
    var opening = extent - 1
    // The article of a name that is written small: "as the Times noted".
    if opening > bounds.first, tokens[opening].isWord, tokens[opening].has(.definite) { opening -= 1 }
    guard tokens[opening].hash == Analyzer.as, opening - bounds.first <= 1 else { return nil }
    var comma = cue.last + 1
    while comma < bounds.last, comma - cue.last < 10, tokens[comma].kind != .comma {
      if tokens[comma].isWord, tokens[comma].has([.auxiliary, .copula, .complementizer, .personalPronoun]) {
        return nil
      }
      comma += 1
    }
    guard comma + 3 < bounds.last, tokens[comma].kind == .comma else { return nil }
    return comma + 1
  }

  private static let `as` = Lexicon.hash(of: "as")

  private func opensQuestion(_ at: Int) -> Bool { tokens[at].has(.subordinator) && !tokens[at].has(.preposition) }

  /// «Quelques mots « en guise de titre » et d'autres, répond X»: marks inside a clause whose cue comes behind it.
  mutating func reportAround(_ index: Int) -> Bool {
    let pair = pairs[index]
    guard pair.open >= 0, pair.close + 1 < tokens.count else { return false }
    let bounds = sentence(of: pair.open)
    var at = lowerCue(pair.close)
    while at < cues.count, cues[at].form != .finite || cues[at].isRelative || cues[at].isPassive { at += 1 }
    guard at < cues.count, cues[at].verb - pair.close < 60, cues[at].verb <= bounds.last, cues[at].subject >= 0,
      !cues[at].isShared, !cues[at].isUsed
    else { return false }
    let cue = cues[at]
    let subject = mentions[cue.subject]
    let opening = cue.isInverted ? cue.first : min(subject.extentFirst, cue.first)
    guard opening > pair.close, tokens[cue.verb].has([.takesClause, .takesBareClause]) else { return false }
    let joint = tokens[opening - 1]
    var end = opening - 1
    if joint.kind == .comma { end = opening - 2 } else if joint.kind != .closeMark { return false }
    if joint.kind == .closeMark {
      // Commas that close a reported clause stand inside the marks in English.
      guard end == pair.close, tokens[end - 1].kind == .comma else { return false }
    }
    guard complementStart(cue, bounds.last) == nil else { return false }
    let start = clauseStart(bounds.first, end, at)
    guard start <= pair.open else { return false }
    // Nothing else reports in between.
    var other = lowerCue(start)
    while other < at {
      if cues[other].form == .finite, cues[other].subject >= 0, !cues[other].isRelative { return false }
      other += 1
    }
    return report(start, end, cue: at, rule: .reportedBefore, confidence: 0.88)
  }

  /// First and last token of the sentence that holds a token, at most 200 tokens each way; the full stop excluded.
  private func sentence(of token: Int) -> (first: Int, last: Int) {
    var first = token
    while first > 0, token - first < 200, !(tokens[first].startsSentence && !tokens[first].flags.contains(.quoted)) {
      first -= 1
    }
    var last = token
    while last + 1 < tokens.count, last - token < 200,
      !(tokens[last + 1].startsSentence && !tokens[last + 1].flags.contains(.quoted))
    { last += 1 }
    while last > first, isEnd(tokens[last].kind) { last -= 1 }
    return (first, last)
  }

  private func isEnd(_ kind: TokenKind) -> Bool {
    kind == .period || kind == .question || kind == .exclamation || kind == .ellipsis
  }

  private mutating func reportSource(_ index: Int) {
    let cue = cues[index]
    let subject = mentions[cue.subject]
    let bounds = sentence(of: cue.verb)
    let after = max(subject.last, cue.last) + 1
    if cue.first <= bounds.first + 1
      || tokens[cue.first - 1].has([.complementizer, .conjunction]) && tokens[cue.first - 1].isWord
      || tokens[cue.first - 1].kind == .comma && !hasVerbBefore(bounds.first, cue.first - 2)
    {
      // «Laut X fehlt …»
      if pack.capitalizesNouns, after < bounds.last, tokens[after].isWord {
        report(after, clauseEnd(after, bounds.last, index), cue: index, rule: .reportedSource, confidence: 0.8)
        return
      }
      // «Selon X, …»: behind the comma that closes the source.
      var comma = after
      while comma < bounds.last, comma - after < 24, tokens[comma].kind != .comma { comma += 1 }
      guard comma < bounds.last, tokens[comma].kind == .comma else { return }
      var start = comma + 1
      // An apposition of the source: its own closing comma.
      if let role = appositionEnd(from: comma, to: bounds.last) { start = role + 1 }
      report(start, clauseEnd(start, bounds.last, index), cue: index, rule: .reportedSource, confidence: 0.85)
      return
    }
    guard tokens[cue.first - 1].kind == .comma || pack.splitsElisions || true else { return }
    var end = cue.first - 1
    if tokens[end].kind == .comma { end -= 1 }
    var start = clauseStart(bounds.first, end, index)
    if tokens[cue.first].flags.contains(.bracketed) {
      // «(6 000 selon la police)»: only what stands in the brackets.
      var open = cue.first
      while open > start, tokens[open].kind != .openBracket { open -= 1 }
      if tokens[open].kind == .openBracket { start = open + 1 }
      guard words(start, end) >= 4 else { return }
    }
    report(start, end, cue: index, rule: .reportedSource, confidence: 0.85)
  }

  private func hasVerbBefore(_ first: Int, _ last: Int) -> Bool {
    guard first <= last else { return false }
    return (first...last).contains {
      tokens[$0].isWord && tokens[$0].has([.auxiliary, .copula, .verb, .finite])
        && !tokens[$0].has([.preposition, .determiner])
    } || words(first, last) > 9
  }

  /// The comma that closes an apposition opened by a comma, if what follows it is one.
  private func appositionEnd(from comma: Int, to last: Int) -> Int? {
    var at = comma + 1
    guard at <= last, tokens[at].isWord,
      tokens[at].has([.role, .relative, .indefinite])
        || tokens[at].has(.definite) && at + 1 <= last && tokens[at + 1].has(.role)
    else { return nil }
    let start = at
    while at <= last, at - start < 24 {
      if tokens[at].kind == .comma { return at }
      if tokens[at].has([.auxiliary, .copula, .verb]), !tokens[start].has(.relative) { return nil }
      at += 1
    }
    return nil
  }

  private mutating func reportClause(_ index: Int) {
    let cue = cues[index]
    let verb = tokens[cue.verb]
    guard verb.has(.saying), cue.form != .infinitive || isGoverned(cue.first) else { return }
    // "which she has said was …" lacks a part of its clause.
    if cue.form == .finite, !cue.isInverted, !cue.isRelative {
      let extent = mentions[cue.subject].extentFirst
      if extent > 0, tokens[extent - 1].isWord, tokens[extent - 1].has(.relative),
        !tokens[extent - 1].has(.subordinator),
        pack.splitsElisions || cue.last + 1 >= tokens.count || !tokens[cue.last + 1].has(.complementizer)
      {
        return
      }
    }
    let bounds = sentence(of: cue.verb)
    if let start = asClause(cue, bounds) {
      if report(start, clauseEnd(start, bounds.last, index), cue: index, rule: .reportedClause, confidence: 0.8) {
        return
      }
    }
    if let start = complementStart(cue, bounds.last) {
      let end = clauseEnd(start, matrixEnd(cue, start, bounds), index)
      if report(start, end, cue: index, rule: .reportedClause, confidence: 0.85) { return }
    }
    if cue.form == .finite, !cue.isInverted, let start = gistStart(cue, bounds.last) {
      report(start, clauseEnd(start, bounds.last, index), cue: index, rule: .reportedNoun, confidence: 0.8)
      return
    }
    guard cue.form == .finite, !cue.isShared, !cue.isRelative, !cue.hasAgent, cue.isInverted || !pack.splitsElisions
    else { return }
    // "…, X said." · «…, précise X.»
    let subject = mentions[cue.subject]
    let opening = cue.isInverted ? cue.first : min(subject.extentFirst, cue.first)
    guard opening > bounds.first, tokens[opening - 1].kind == .comma, verb.has([.takesBareClause, .takesClause]) else {
      return
    }
    var close = cue.isInverted ? max(cue.last, subject.last) : cue.last
    // "…, X told the Times."
    if !cue.isInverted, verb.has(.takesHearer), let hearer = hearerEnd(behind: close) { close = hearer }
    let start = clauseStart(bounds.first, opening - 2, index)
    if let resumed = resumption(close, bounds.last) {
      // "S, X said, S": the clause goes on behind its incise.
      let end = clauseEnd(resumed, bounds.last, index)
      if report(resumed, end, cue: index, rule: .reportedClause, confidence: 0.82), words(start, opening - 2) >= 4 {
        let before = document.text.trimmed(range(start, opening - 2))
        let free = !spans.reversed().prefix(24).contains { $0.first <= opening - 2 && $0.last >= start }
        if free, !before.isEmpty {
          drafts[drafts.count - 1].parts.insert(before, at: 0)
          claim(start, opening - 2)
        }
      }
      return
    }
    guard closesReport(close), hasFiniteVerb(start, opening - 2) else { return }
    report(start, opening - 2, cue: index, rule: .reportedBefore, confidence: 0.85)
  }

  /// Where the words around a cue go on that stands in a clause of their own: "When X said …, Y left", "X, who said …, left".
  private func matrixEnd(_ cue: Cue, _ start: Int, _ bounds: (first: Int, last: Int)) -> Int {
    guard !pack.splitsElisions, cue.form == .finite else { return bounds.last }
    let isClosed =
      cue.isRelative && cue.first > 1 && tokens[cue.first - 1].has(.relative) && tokens[cue.first - 2].kind == .comma
    let first = tokens[bounds.first]
    let isSubordinate =
      first.isWord && first.has(.subordinator) && !first.has(.complementizer) && !hasComma(bounds.first, cue.first)
    guard isClosed || isSubordinate else { return bounds.last }
    var at = start + 3
    while at + 1 < bounds.last {
      if tokens[at].kind == .comma, pairOf[at] < 0 {
        let next = at + 1
        if isClosed {
          if tokens[next].isWord,
            tokens[next].has([.auxiliary, .copula, .verb, .finite, .adverb]) || endsLikePast(next)
          {
            return at - 1
          }
        } else if startsClause(next, bounds.last) || mentionOf[next] >= 0 && hasVerbSoon(next, bounds.last)
          || tokens[next].has([.definite, .indefinite, .possessive, .personalPronoun])
        {
          return at - 1
        }
      }
      at += 1
    }
    return bounds.last
  }

  private func hasVerbSoon(_ from: Int, _ last: Int) -> Bool {
    var at = from
    while at <= last, at - from < 8, tokens[at].isWord {
      if mentionOf[at] < 0, tokens[at].has([.auxiliary, .copula, .verb, .finite]) || endsLikePast(at) { return true }
      at += 1
    }
    return false
  }

  /// «a tenu à rappeler»: an infinitive of saying that a verb of will governs.
  private func isGoverned(_ first: Int) -> Bool {
    guard pack.splitsElisions, first > 1, tokens[first - 1].has(.nounJoint) else { return false }
    return tokens[first - 2].has(.takesInfinitive)
  }

  private func words(_ first: Int, _ last: Int) -> Int {
    guard first <= last else { return 0 }
    return (first...last).reduce(into: 0) { count, at in
      if tokens[at].isWord || tokens[at].kind == .number { count += 1 }
    }
  }

  /// Whether a reporting clause can end behind a token: with the sentence, a comma or an adverbial.
  private func closesReport(_ last: Int) -> Bool {
    guard last + 1 < tokens.count else { return true }
    let next = tokens[last + 1]
    switch next.kind {
    case .period, .comma, .semicolon, .dash, .openBracket, .closeBracket, .question, .exclamation: return true
    case .word:
      if pack.splitsElisions { return true }
      return next.startsSentence
        || next.has([.preposition, .timeAdverb, .adverb, .conjunction, .subordinator, .calendar, .gerund])
    default: return next.startsSentence
    }
  }

  private func hearerEnd(behind last: Int) -> Int? {
    guard !pack.splitsElisions else { return nil }
    var at = last + 1
    while at < tokens.count, at - last < 6, tokens[at].isWord, !tokens[at].startsSentence {
      let id = Int(mentionOf[at])
      if id >= 0 { return mentions[id].last }
      if tokens[at].has(.people) || tokens[at].has(.objectPronoun) { return at }
      if tokens[at].has([.complementizer, .preposition, .auxiliary, .copula]) { return nil }
      at += 1
    }
    return nil
  }

  /// Where a clause goes on behind an incise: behind its comma, when no other report or joint stands there.
  private func resumption(_ close: Int, _ last: Int) -> Int? {
    guard close + 2 < last, tokens[close + 1].kind == .comma else { return nil }
    let next = tokens[close + 2]
    guard next.isWord || next.kind == .number else { return nil }
    if next.has([.gerund, .conjunction, .relative]) || next.has(.source) { return nil }
    if next.has(.subordinator), !next.has(.preposition), !next.has(.determiner), !next.has(.adverb) { return nil }
    guard words(close + 2, last) >= 4 else { return nil }
    // "…, said Jane Roe, director of …": an apposition, not the clause.
    if !pack.splitsElisions, isApposition(close + 2, last) { return nil }
    if pack.splitsElisions {
      guard
        (close + 2...last).contains(where: {
          tokens[$0].has([.auxiliary, .copula, .verb]) && tokens[$0].isWord && mentionOf[$0] < 0
        }),
        !next.has([.role, .people]), !(close + 3 <= last && tokens[close + 3].has([.role, .people]))
      else { return nil }
    }
    return close + 2
  }

  /// English: a stretch behind a name that names a role, or has no verb of its own.
  private func isApposition(_ first: Int, _ last: Int) -> Bool {
    var at = first
    while at <= last, at - first < 5, tokens[at].kind == .word {
      if tokens[at].has([.personalPronoun, .auxiliary, .copula, .preposition]), !tokens[at].has(.role) { break }
      if tokens[at].has(.role), at == first || !tokens[first].isCapitalized { return true }
      at += 1
    }
    at = first
    while at <= last, at - first < 60 {
      if tokens[at].isWord {
        if tokens[at].has(.relative), !tokens[at].has(.complementizer) { return true }
        if tokens[at].has([.auxiliary, .copula, .verb, .finite, .personalPronoun]) || endsLikePast(at) { return false }
        if at > first, endsLikePresent(at), mentionOf[at] < 0 { return false }
      }
      at += 1
    }
    return true
  }

  private func hasFiniteVerb(_ first: Int, _ last: Int) -> Bool {
    guard first <= last else { return false }
    if pack.splitsElisions { return words(first, last) >= 4 }
    if tokens[first].isWord, tokens[first].has(.preposition), !tokens[first].has([.subordinator, .determiner]),
      !(first...last).contains(where: { tokens[$0].kind == .comma })
    {
      return false
    }
    return (first...last).contains {
      tokens[$0].isWord
        && (tokens[$0].has([.auxiliary, .copula, .verb, .finite]) || endsLikePast($0) || endsLikePresent($0))
    }
  }

  private func endsLikePresent(_ at: Int) -> Bool {
    tokens[at].width > 3 && !tokens[at].isCapitalized && bytes[Int(tokens[at].end) - 1] == 0x73
  }

  /// Where what is said begins behind a cue.
  private func complementStart(_ cue: Cue, _ last: Int) -> Int? {
    let verb = tokens[cue.verb]
    var at = cue.last + 1
    if cue.isInverted, cue.subject >= 0 { at = max(at, mentions[cue.subject].last + 1) }
    // German sets a comma before the clause.
    if pack.capitalizesNouns, at < last, tokens[at].kind == .comma { at += 1 }
    guard at <= last else { return nil }
    let first = at
    // The conjunction, past hearers and adverbials.
    if verb.has([.takesClause, .takesBareClause, .takesHearer]) {
      while at <= last, at - first < 14 {
        let token = tokens[at]
        if token.kind == .openMark || token.kind == .colon || token.kind == .semicolon { break }
        if token.isWord, token.has(.complementizer), isComplementizer(at, first) {
          let start = pack.keepsComplementizer ? at : at + 1
          return start <= last ? start : nil
        }
        if token.isWord, token.has([.auxiliary, .copula, .verb, .relative, .subordinator, .finite]),
          !token.has([.preposition, .definite, .complementizer]), at > first || !token.has(.adverb)
        {
          break
        }
        if pack.splitsElisions, opensObject(at, first, verb.has(.takesHearer)) { break }
        // "said she saw that …": the clause has begun without its conjunction.
        if !pack.splitsElisions, verb.has(.takesBareClause), beginsBareClause(at, first, last, verb) { break }
        at += 1
      }
    }
    if pack.splitsElisions, verb.has(.takesClause), let start = bareInfinitive(first, last) { return start }
    if !pack.splitsElisions, let start = chargeStart(cue, last) { return start }
    if verb.has(.takesInfinitive) || pack.splitsElisions && verb.has(.takesHearer),
      let start = infinitiveStart(first, last, verb)
    {
      return start
    }
    if !pack.splitsElisions, verb.has(.takesHearer), !verb.has(.takesBareClause) || verb.has(.takesInfinitive),
      let start = questionStart(first, last)
    {
      return start
    }
    guard verb.has(.takesBareClause), !pack.splitsElisions else { return nil }
    return bareStart(first, last, takesHearer: verb.has(.takesHearer))
  }

  private func beginsBareClause(_ at: Int, _ first: Int, _ last: Int, _ verb: Token) -> Bool {
    let token = tokens[at]
    guard token.isWord else { return false }
    if verb.has(.takesHearer), at == first { return false }
    if token.has([.personalPronoun, .firstPerson, .secondPerson]), !token.has(.objectPronoun) { return true }
    if token.has(.notName), !token.has([.definite, .adverb, .timeAdverb]) { return true }
    let id = Int(mentionOf[at])
    guard id >= 0, mentions[id].extentFirst == at, !verb.has(.takesHearer) else { return false }
    let next = mentions[id].last + 1
    return next <= last && tokens[next].isWord
      && (tokens[next].has([.auxiliary, .copula, .verb, .negation, .finite]) || endsLikePast(next))
  }

  /// «ordonne une frappe que …»: a noun that the verb governs; «que» behind it is a relative.
  private func opensObject(_ at: Int, _ first: Int, _ takesHearer: Bool) -> Bool {
    let token = tokens[at]
    guard token.isWord, token.has(.determiner), !token.has([.nounJoint, .preposition]), at + 1 < tokens.count else {
      return false
    }
    if at > first, tokens[at - 1].isWord, tokens[at - 1].has([.preposition, .nounJoint]) { return false }
    let next = tokens[at + 1]
    if takesHearer, next.has([.role, .people]) || next.has(.body) || next.isCapitalized { return false }
    return next.kind == .word && !next.has([.calendar, .timeAdverb, .number, .complementizer, .latter])
      && !token.has(.notName)
  }

  private func isComplementizer(_ at: Int, _ first: Int) -> Bool {
    guard at > first, !pack.splitsElisions else { return true }
    // "that" behind a noun is a relative, unless only a hearer or an adverbial stands between.
    return true
  }

  /// «souligne l'importance de …»: a noun that stands for a clause, with its complement.
  private func gistStart(_ cue: Cue, _ last: Int) -> Int? {
    guard tokens[cue.verb].has(.takesClause) else { return nil }
    var at = cue.last + 1
    while at < last, tokens[at].isWord, tokens[at].has(.adverb), mentionOf[at] < 0 { at += 1 }
    let start = at
    while at < last, at - start < 3, tokens[at].isWord, !tokens[at].has(.gist) { at += 1 }
    guard at + 1 < last, at > start, tokens[at].isWord, tokens[at].has(.gist), tokens[start].has(.determiner),
      !tokens[start].has(.possessive) || !pack.splitsElisions,
      tokens[at + 1].isWord, tokens[at + 1].has([.nounJoint, .hearerPreposition, .preposition])
    else { return nil }
    return start
  }

  /// «affirme avoir vu», «confient ne pas ignorer», «a reconnu auprès de l'AFP avoir acheté».
  private func bareInfinitive(_ first: Int, _ last: Int) -> Int? {
    var at = first
    var start: Int?
    while at <= last, at - first < 10 {
      let token = tokens[at]
      guard token.isWord else { return nil }
      if token.has(.auxiliary), token.has(.infinitive) { return start ?? at }
      if token.has([.negation, .reflexive]) || token.has(.objectPronoun) && !token.has(.nounJoint)
        || token.has(.definite) && at + 1 <= last && tokens[at + 1].has(.auxiliary)
      {
        if start == nil { start = at }
        at += 1
        continue
      }
      if at == first || start != nil || tokens[at - 1].has(.adverb), !token.has([.determiner, .preposition, .adverb]),
        mentionOf[at] < 0, isInfinitive(at)
      {
        return start ?? at
      }
      if token.has([.verb, .auxiliary, .copula, .relative, .conjunction, .complementizer]) { return nil }
      if !token.has(.adverb) { start = nil }
      at += 1
    }
    return nil
  }

  /// "accused X of doing …".
  private func chargeStart(_ cue: Cue, _ last: Int) -> Int? {
    guard tokens[cue.verb].has(.describes), !tokens[cue.verb].has(.takesBareClause) else { return nil }
    var at = cue.last + 1
    while at < last, at - cue.last < 14, tokens[at].isWord || tokens[at].kind == .possessive {
      if tokens[at].hash == Analyzer.of, tokens[at + 1].isWord,
        tokens[at + 1].has(.gerund) || endsInIng(at + 1)
      {
        return at > cue.last + 1 ? at : nil
      }
      at += 1
    }
    return nil
  }

  private func endsInIng(_ at: Int) -> Bool {
    let end = Int(tokens[at].end)
    return tokens[at].width > 4 && bytes[end - 1] == 0x67 && bytes[end - 2] == 0x6E && bytes[end - 3] == 0x69
  }

  private static let of = Lexicon.hash(of: "of")

  /// "asked (him) whether …".
  private func questionStart(_ first: Int, _ last: Int) -> Int? {
    var at = first
    while at <= last, at - first < 5 {
      guard tokens[at].isWord, !tokens[at].has([.verb, .auxiliary]) else { return nil }
      if tokens[at].has(.subordinator), !tokens[at].has([.preposition, .complementizer]),
        tokens[at].width != 5 || at == first
      {
        return tokens[at].has(.timeAdverb) ? nil : at
      }
      at += 1
    }
    return nil
  }

  private func infinitiveStart(_ first: Int, _ last: Int, _ verb: Token) -> Int? {
    var at = first
    while at < last, at - first < 8 {
      let token = tokens[at]
      guard token.isWord else { return nil }
      if pack.splitsElisions {
        if token.has(.nounJoint), isInfinitive(at + 1) { return at + 1 }
      } else if token.has(.hearerPreposition), !token.has(.nounJoint), token.width == 2, isVerbBase(at + 1) {
        // The one who is urged belongs to what is urged.
        return verb.has(.takesHearer) && !verb.has(.takesBareClause) ? first : at
      }
      if token.has([.auxiliary, .verb, .complementizer]) { return nil }
      at += 1
    }
    return nil
  }

  private func isInfinitive(_ at: Int) -> Bool {
    guard at < tokens.count, tokens[at].isWord else { return false }
    if tokens[at].has(.infinitive) { return true }
    let end = Int(tokens[at].end)
    guard tokens[at].width > 3, !tokens[at].isCapitalized else { return false }
    let last = bytes[end - 1]
    let before = bytes[end - 2]
    return last == 0x72 && (before == 0x65 || before == 0x69)
  }

  private func isVerbBase(_ at: Int) -> Bool {
    at < tokens.count && tokens[at].isWord && !tokens[at].isCapitalized
      && !tokens[at].has([.determiner, .personalPronoun, .objectPronoun])
  }

  /// English: the clause without "that".
  private func bareStart(_ first: Int, _ last: Int, takesHearer: Bool) -> Int? {
    var at = first
    if takesHearer {
      // told reporters / the Times / him
      if tokens[at].isWord, mentionOf[at] >= 0, mentions[Int(mentionOf[at])].extentFirst == at {
        at = mentions[Int(mentionOf[at])].last + 1
      } else if tokens[at].isWord, tokens[at].has(.objectPronoun) {
        at += 1
      } else {
        while at <= last, at - first < 4, tokens[at].isWord,
          !tokens[at].has([.personalPronoun, .definite]) || at == first
        { at += 1 }
      }
    }
    // Adverbials of time and place.
    while at <= last, at - first < 16 {
      let token = tokens[at]
      if token.isWord,
        token.has([.timeAdverb, .calendar])
          || token.has(.adverb) && !token.has(.determiner) && at == first && !isThere(at)
      {
        at += 1
        continue
      }
      if token.isWord, token.has(.preposition), !token.has(.subordinator), token.width <= 6, at + 1 <= last {
        // "in a statement", "on Fox News", "at a rally in Ohio": up to the next subject.
        var next = at + 1
        while next <= last, next - at < 9, !startsClause(next, last) { next += 1 }
        guard next <= last, startsClause(next, last) else { return nil }
        at = next
        continue
      }
      break
    }
    guard at <= last else { return nil }
    let token = tokens[at]
    guard token.isWord || token.kind == .number else { return nil }
    if token.has([.preposition]), !token.has(.determiner), !token.has(.subordinator) { return nil }
    if token.has(.conjunction) { return nil }
    if at == first, token.has([.personalPronoun, .firstPerson, .secondPerson]) || token.has(.notName) { return at }
    // A clause has a verb.
    var scan = at
    while scan <= last, scan - at < 40 {
      if tokens[scan].isWord,
        tokens[scan].has([.auxiliary, .copula, .verb, .finite]) || endsLikePast(scan)
          || scan > at + 1 && endsLikePresent(scan) && mentionOf[scan] < 0
      {
        return at
      }
      scan += 1
    }
    return nil
  }

  /// "there is", "there's".
  private func isThere(_ at: Int) -> Bool {
    tokens[at].width >= 5 && bytes[Int(tokens[at].start)] | 0x20 == 0x74 && bytes[Int(tokens[at].start) + 2] == 0x65
      && bytes[Int(tokens[at].start) + 1] == 0x68
      && at + 1 < tokens.count && tokens[at + 1].has([.copula, .auxiliary, .verb])
  }

  private func endsLikePast(_ at: Int) -> Bool {
    let end = Int(tokens[at].end)
    return tokens[at].width > 3 && bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65
  }

  /// A subject with its verb right behind it.
  private func startsClause(_ at: Int, _ last: Int) -> Bool {
    let token = tokens[at]
    guard token.isWord else { return false }
    if token.has([.personalPronoun, .firstPerson, .secondPerson]), !token.has([.objectPronoun]) { return true }
    let id = Int(mentionOf[at])
    if id >= 0, mentions[id].extentFirst == at {
      let next = mentions[id].last + 1
      return next <= last && tokens[next].isWord && tokens[next].has([.auxiliary, .copula, .verb, .negation])
    }
    return false
  }

  /// Where a clause that begins at a token ends: with its sentence, or before a clause that reports on its own.
  private func clauseEnd(_ start: Int, _ last: Int, _ own: Int) -> Int {
    var end = last
    var at = lowerCue(start)
    while at < cues.count, cues[at].first <= end {
      if at != own, let cut = cutBefore(cues[at], start) {
        end = cut
        break
      }
      at += 1
    }
    // «… que « … » tandis que …»: what follows the marks is the reporter's.
    if pack.splitsElisions, tokens[start].kind == .openMark, pairOf[start] >= 0, pairs[Int(pairOf[start])].open == start
    {
      let close = pairs[Int(pairOf[start])].close
      if close < end, tokens[close + 1].isWord, tokens[close + 1].has(.subordinator),
        !tokens[close + 1].has([.complementizer, .preposition])
      {
        return close
      }
    }
    // A colon that opens marks, a dash or a semicolon.
    var scan = start
    var dashes = 0
    while scan <= end {
      let kind = tokens[scan].kind
      if kind == .semicolon || kind == .colon && scan + 1 < tokens.count && tokens[scan + 1].kind == .openMark {
        return scan - 1
      }
      if pack.splitsElisions, kind == .comma, scan + 2 <= end, scan > start + 1, resumesOwnVerb(scan + 1, start, end) {
        return scan - 1
      }
      if kind == .comma, scan + 2 <= end, scan - start > 3, !pack.splitsElisions {
        // A relative clause or an apposition at the end is the reporter's.
        let next = tokens[scan + 1]
        if next.isWord, next.has(.relative), !next.has([.subordinator, .complementizer]), next.width == 5,
          !hasComma(scan + 1, end),
          next.hash == Analyzer.which
        {
          return scan - 1
        }
        if next.has(.indefinite), next.width <= 2, !hasComma(scan + 1, end), !tokens[scan - 1].has(.adverb),
          !hasOwnVerb(scan + 1, end)
        {
          return scan - 1
        }
      }
      if kind == .dash, tokens[scan].flags.contains(.spaceBefore) {
        dashes += 1
        // The second of a pair closes what the first opened.
        if tokens[scan].width > 1, !dashes.isMultiple(of: 2), !hasDash(scan + 1, end) { return scan - 1 }
      }
      scan += 1
    }
    return end
  }

  /// «…, mais se refusent à …»: the reporter's own verb goes on, without a subject of its own.
  private func resumesOwnVerb(_ joint: Int, _ start: Int, _ end: Int) -> Bool {
    guard tokens[joint].isWord, tokens[joint].has(.conjunction), !tokens[joint].has([.preposition, .adverb]) else {
      return false
    }
    // Behind an infinitive whatever follows is new.
    if isInfinitive(start) || tokens[start].has(.negation), tokens[joint].width > 2 { return true }
    var at = joint + 1
    while at <= end, at - joint < 3, tokens[at].isWord, tokens[at].has([.reflexive, .negation]) { at += 1 }
    return at <= end && tokens[at].isWord && mentionOf[at] < 0 && !tokens[at].has([.preposition, .determiner])
      && (tokens[at].has([.auxiliary, .finite]) || at > joint + 1 && tokens[at].has(.verb))
  }

  /// Whether a verb stands there that no relative in the same stretch takes.
  private func hasOwnVerb(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at <= to {
      if tokens[at].isWord {
        if tokens[at].has(.relative) { return false }
        if tokens[at].has([.auxiliary, .copula]) { return true }
      }
      at += 1
    }
    return false
  }

  private static let which = Lexicon.hash(of: "which")

  private func hasComma(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at <= to {
      if tokens[at].kind == .comma { return true }
      at += 1
    }
    return false
  }

  private func hasDash(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at <= to {
      if tokens[at].kind == .dash, tokens[at].flags.contains(.spaceBefore) { return true }
      at += 1
    }
    return false
  }

  private func cutBefore(_ cue: Cue, _ start: Int) -> Int? {
    guard !cue.isRelative, cue.subject >= 0 || cue.form == .source, cue.form != .infinitive else { return nil }
    if cue.form == .finite, !tokens[cue.verb].has([.takesClause, .takesBareClause]) { return nil }
    var opening = cue.first
    if cue.form == .finite, pack.splitsElisions, !cue.isInverted, !cue.isShared,
      mentions[cue.subject].extentFirst < start
    {
      return nil
    }
    if cue.form == .finite, !cue.isInverted, !cue.isShared, mentions[cue.subject].extentFirst >= start {
      opening = min(opening, mentions[cue.subject].extentFirst)
    }
    guard opening > start + 1 else { return nil }
    let joint = tokens[opening - 1]
    if joint.kind == .comma { return opening - 2 }
    if joint.isWord, joint.has(.conjunction), opening - 2 > start {
      if tokens[opening - 2].kind == .comma { return opening - 3 }
      return cue.form == .finite && cue.isShared && pack.splitsElisions && complementStart(cue, start + 400) == nil
        ? nil : opening - 2
    }
    if cue.form == .gerund, joint.isWord, joint.has([.subordinator, .preposition]), tokens[opening - 2].kind == .comma {
      return opening - 3
    }
    return nil
  }

  /// Where the clause that ends before a comma begins: with its sentence, or behind an earlier report.
  private func clauseStart(_ first: Int, _ end: Int, _ own: Int) -> Int {
    var start = first
    for claim in spans.reversed() {
      if claim.last + 400 < first { break }
      guard claim.first >= first, claim.last < end else { continue }
      if claim.last + 1 > start, !pairAt(claim) { start = claim.last + 1 }
      break
    }
    while start < end,
      tokens[start].kind == .comma || tokens[start].kind == .dash
        || tokens[start].isWord && tokens[start].has(.conjunction) && start > first
    { start += 1 }
    return start
  }

  private func pairAt(_ claim: SpanClaim) -> Bool { pairOf[claim.first] >= 0 }

  /// Adds a reported clause unless marks speak in it already, or it is no clause.
  @discardableResult
  private mutating func report(_ first: Int, _ last: Int, cue index: Int, rule: Rule, confidence: Double) -> Bool {
    guard first <= last, first >= 0, last < tokens.count else { return false }
    var words = 0
    var inMarks = 0
    var at = first
    var held: [Int] = []
    while at <= last {
      let pair = Int(pairOf[at])
      if pair >= 0 {
        guard pairs[pair].open >= first, pairs[pair].close <= last || pairs[pair].close == last + 1 else {
          return false
        }
        if held.last != pair { held.append(pair) }
        if tokens[at].isWord { inMarks += 1 }
      } else if tokens[at].isWord || tokens[at].kind == .number {
        words += 1
      }
      at += 1
    }
    // What stands wholly in marks is left to the rules for marks.
    guard words + inMarks >= 3, held.isEmpty || words >= 2 else { return false }
    for pair in held where spokenScore(pair, CueMatch(cue: index, rule: .cueInSentence, confidence: 0)) < -1.5 {
      return false
    }
    if held.count == 1, pairOf[last] >= 0, pairOf[first] >= 0, words < 2 { return false }
    for claim in spans.reversed() {
      if claim.first <= last, claim.last >= first { return false }
      if claim.last < first - 400 { break }
    }
    let content = document.text.trimmed(range(first, last))
    guard !content.isEmpty else { return false }
    var draft = Draft(
      kind: held.isEmpty ? .indirect : .mixed, parts: [content], speakers: [], rule: rule, confidence: confidence)
    apply(CueMatch(cue: index, rule: rule, confidence: confidence), to: &draft)
    drafts.append(draft)
    for speaker in draft.speakers { salience.spoke(speaker) }
    if held.isEmpty, !draft.speakers.isEmpty { noteReport(drafts.count - 1) }
    claim(first, last)
    for pair in held {
      consumedPairs.insert(pair)
      lastPair = pair
    }
    if !held.isEmpty { noteSpeech(drafts.count - 1) }
    return true
  }
}
