/// A run of words that may make a name, as far as it has been read.
private struct NameRun {
  let start: Int
  /// Its last word so far.
  var last: Int
  /// The token that is read next.
  var index: Int
  /// No name reaches further.
  let limit: Int
  /// A preposition with its noun is part of it.
  var isCompound = false

  mutating func take(upTo end: Int) {
    last = end
    index = end + 1
  }
}

extension Analyzer {
  /// The last token of the name that starts at a capital word, if one does.
  func nameRun(from start: Int) -> Int? {
    if pack.capitalizesNouns { return nameAmongNouns(from: start) }
    if isTweeted(start) || isDayName(start) { return nil }
    if start > 0, !tokens[start].startsSentence, mentionOf[start - 1] >= 0, isHeadlineVerb(start) { return nil }
    guard isNameWord(start) else { return nameBehindArticle(start) }
    var run = NameRun(start: start, last: start, index: start + 1, limit: min(tokens.count, start + 14))
    while run.index < run.limit, goesOn(&run) {}
    return pack.splitsElisions ? wholeBodyName(start, run.last) : run.last
  }

  /// «Le Monde», "The Hill": an article with a capital inside a sentence.
  private func nameBehindArticle(_ start: Int) -> Int? {
    let token = tokens[start]
    if token.has(.definite), !token.startsSentence, !isHeading, start > 0, start + 1 < tokens.count,
      tokens[start - 1].kind != .colon, tokens[start - 1].kind != .openMark,
      tokens[start + 1].isCapitalized, isNameWord(start + 1), !opensBehindTown(start)
    {
      return nameRun(from: start + 1)
    }
    return nameBehindPressNoun(start) ?? opensBodyName(start)
  }

  /// "Port Alby – *The* Mayor, Jane Roe, said": English: an article behind a dateline opens the sentence.
  private func opensBehindTown(_ start: Int) -> Bool {
    pack.hasBareClauses && start < 12 && tokens[start - 1].kind == .dash
      && datelineEnd(0, min(12, tokens.count)) == start
  }

  /// Takes the next token into a run, if it belongs to it.
  @inline(__always) private func goesOn(_ run: inout NameRun) -> Bool {
    let token = tokens[run.index]
    switch token.kind {
    case .period: return passesStop(&run)
    case .other:
      guard joinsByAmpersand(run.start, run.index, run.limit) else { return false }
      run.take(upTo: run.index + 1)
      return true
    case .word: break
    case .openMark:
      guard let behind = nameBehindNickname(run) else { return false }
      run.take(upTo: behind)
      return true
    case .possessive:
      guard joinsOwners(run) else { return false }
      run.take(upTo: run.index + 1)
      return true
    default: return false
    }
    if token.isCapitalized, opensTitle(run.index) { return false }
    if token.isCapitalized, mayBelong(run.index, to: run) {
      if opensAnother(run.index, than: run) { return false }
      run.take(upTo: run.index)
      return true
    }
    if holdsCapital(token) || isCompanyForm(token), run.index == run.last + 1 {
      run.take(upTo: run.index)
      return true
    }
    return takeParticle(&run) || takeComplement(&run) || takeSecondSubject(&run)
  }

  /// "Danny “The Hammer” *Hurst*": English: the family name behind a nickname in marks.
  private func nameBehindNickname(_ run: NameRun) -> Int? {
    guard pack.hasBareClauses, run.start == run.last, tokens[run.start].has(.firstName), pairOf[run.index] >= 0,
      !tokens[run.start].flags.contains(.quoted), case let pair = pairs[Int(pairOf[run.index])], pair.open == run.index,
      (2...5).contains(pair.close - pair.open), pair.close + 1 < run.limit, isCapitalName(pair.close + 1),
      !tokens[pair.close + 1].has([.grammar, .saying]),
      (pair.open + 1..<pair.close).allSatisfy({ tokens[$0].isWord && tokens[$0].isCapitalized })
    else { return nil }
    return pair.close + 1
  }

  /// "*Bakers' Union*", "the *People’s Daily*", "the Department of *Veterans’* Affairs": English: a body that is called after
  /// those who are in it, or whom it is for.
  private func joinsOwners(_ run: NameRun) -> Bool {
    let next = run.index + 1
    if pack.hasBareClauses, EnglishWords.owningGroups.contains(tokens[run.last].hash), run.index == run.last + 1,
      next < run.limit, run.start > 0, isCapitalName(next), !tokens[next].has(.role),
      run.last > run.start || tokens[run.start - 1].isWord && tokens[run.start - 1].has(.definite)
    {
      return true
    }
    if isRoomOfOffice(run) { return true }
    let isBare = isBareApostrophe(tokens[run.index])
    guard pack.hasBareClauses, run.start == run.last || run.index == run.last + 1 && isBare,
      next < run.limit, tokens[next].kind == .word,
      tokens[next].isCapitalized, tokens[next].has(.body), !tokens[run.start].has([.firstName, .place]),
      !registry.knows(tokens[run.start].hash)
    else { return false }
    return isBare || EnglishWords.owningGroups.contains(tokens[run.start].hash)
  }

  /// "Bakers' Union", "Bakers’ Union": an apostrophe without an "s".
  private func isBareApostrophe(_ token: Token) -> Bool {
    token.width == 1 || token.width == 3 && bytes[Int(token.start)] == 0xE2
  }

  /// "the Cole County *Sheriff's Office*": English: where whoever bears an office sits.
  private func isRoomOfOffice(_ run: NameRun) -> Bool {
    let next = run.index + 1
    return pack.hasBareClauses && run.index == run.last + 1 && next < run.limit && isCapitalName(next)
      && EnglishWords.rooms.contains(tokens[next].hash) && tokens[run.last].has(.role)
      && !tokens[run.last].has(.firstName)
      && (run.last > run.start || run.start > 0 && tokens[run.start - 1].isWord && tokens[run.start - 1].has(.definite))
  }

  /// "J. Smith", "Sen. Rubio": a full stop inside a name.
  private func passesStop(_ run: inout NameRun) -> Bool {
    let next = run.index + 1
    let before = tokens[run.index - 1]
    guard next < run.limit, !tokens[run.index].flags.contains(.spaceBefore) else { return false }
    if before.width == 1 || before.has([.abbreviation, .title]), tokens[next].isCapitalized, tokens[next].kind == .word,
      !tokens[next].startsSentence, isNameWord(next) || isSeasonAsFamilyName(next, behind: run.start)
    {
      run.index = next
      return true
    }
    // «M. Le Roux»
    guard next + 1 < run.limit, before.has(.title), tokens[next].isCapitalized, tokens[next].has(.nameParticle),
      tokens[next + 1].kind == .word, tokens[next + 1].isCapitalized, isNameWord(next + 1)
    else { return false }
    run.take(upTo: next + 1)
    return true
  }

  /// Whether a word with a capital can be part of a run.
  @inline(__always) private func mayBelong(_ index: Int, to run: NameRun) -> Bool {
    let token = tokens[index]
    return isNameWord(index)
      || token.has([.adverb, .timeAdverb]) && !token.has(.calendar) && !isHeading && !token.startsSentence
        && !token.has([.auxiliary, .negation, .subordinator, .conjunction, .relative])
      || token.has([.notName, .number]) && !token.has(.definite) || isFamilyName(index, behind: run.start)
      || isSeasonAsFamilyName(index, behind: run.start)
  }

  /// Whether a word with a capital begins something else: a line, another name, the verb of a headline.
  @inline(__always) private func opensAnother(_ index: Int, than run: NameRun) -> Bool {
    let token = tokens[index]
    if token.flags.contains(.lineFeedBefore), tokens[index - 1].startsSentence { return true }
    // «a dit à l'AFP Me Jane Roe»: a title opens another name.
    if pack.splitsElisions, token.has(.title), token.has(.abbreviation), token.width > 1, !tokens[index - 1].has(.title)
    {
      return true
    }
    if pack.splitsElisions, isHearingAgency(run, before: index) { return true }
    // "Jane Doe Says It Is Over"
    if isHeadlineVerb(index) || endsPost(run.start, index) || endsPosition(run.start, index)
      || endsOffice(run.start, index) || opensWithRank(run.start, index)
    {
      return true
    }
    // «l'Éducation Najat Vallaud-Belkacem»: a given name opens another name.
    return token.has(.firstName) && !token.has(.title)
      && !(token.has(.place) && pack.splitsElisions && tokens[run.start].has(.body))
      && index + 1 < tokens.count && tokens[index + 1].isCapitalized && tokens[index + 1].kind == .word
      && (!tokens[index + 1].has(.grammar) || tokens[index + 1].has(.nameParticle))
      && (opensNoPerson(run.start, index) || endsRole(run.start, index) || endsRegion(run.start, index))
  }

  /// «a dit à l'*AFP* Tarik Roe»: French: the acronym of whoever hears ends its name, the subject of the verb stands behind it.
  private func isHearingAgency(_ run: NameRun, before index: Int) -> Bool {
    let start = run.start
    guard run.last == start, index == start + 1, start > 1, tokens[start].flags.contains(.allCapitals),
      tokens[start].width > 2, !tokens[index].flags.contains(.allCapitals)
    else { return false }
    // «a confié à RTL Tarik Roe»
    if tokens[start - 1].isWord, tokens[start - 1].has(.hearerPreposition) {
      return pack.bodyClasses[tokens[start].hash] == pack.pressClass && index + 1 < tokens.count
        && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalized
    }
    guard tokens[start - 1].has(.elided), tokens[start - 2].isWord, tokens[start - 2].has(.hearerPreposition) else {
      return false
    }
    return pack.bodyClasses[tokens[start].hash] == pack.pressClass
      || start > 2 && tokens[start - 3].has(.saying) && tokens[start - 3].has(.construction)
  }

  /// «Jane de la Roe», «Marine Le Pen»
  private func takeParticle(_ run: inout NameRun) -> Bool {
    let token = tokens[run.index]
    guard token.has(.nameParticle), run.index + 1 < run.limit else { return false }
    let next = run.index + 1
    if token.isCapitalized {
      // "James Van Der Roe"
      let isDouble = tokens[next].has(.nameParticle) && tokens[next].isCapitalized && next + 1 < run.limit
      let family = isDouble ? next + 1 : next
      guard opensPersonName(run.start, run.index), !isHeading, !token.startsSentence, isCapitalName(family) else {
        return false
      }
      run.take(upTo: family)
      return true
    }
    var after = next
    if tokens[after].has(.nameParticle),
      !tokens[after].isCapitalized || pack.splitsElisions && tokens[after].has(.definite), after + 1 < run.limit
    {
      after += 1
    }
    guard isCapitalName(after), joins(run.start, run.last, run.index) || isOfNation(run.start) else { return false }
    run.take(upTo: after)
    return true
  }

  /// «le Néerlandais *Joost* de Roe»
  private func isOfNation(_ start: Int) -> Bool {
    pack.splitsElisions && start > 0 && tokens[start - 1].kind == .word && tokens[start - 1].isCapitalized
      && pack.sameMeaning[tokens[start - 1].hash] != nil
  }

  @inline(__always) private func isCapitalName(_ at: Int) -> Bool {
    tokens[at].kind == .word && tokens[at].isCapitalized && isNameWord(at)
  }

  /// "Harwick Land *plc*"
  private func isCompanyForm(_ token: Token) -> Bool {
    pack.hasBareClauses && token.has(.body) && token.width < 4 && EnglishWords.companyForms.contains(token.hash)
  }

  /// "Jane *al-Roe*": an article with a hyphen before the capital.
  private func holdsCapital(_ token: Token) -> Bool {
    let start = Int(token.start)
    return token.width > 5 && bytes[start] >= 0x61 && bytes[start + 2] == 0x2D && bytes[start + 3] &- 0x41 < 26
  }

  /// "the Food *and Drug Administration*", "the Ways *and Means Committee*", "Alby Nurses *and Midwives' Association*": what a
  /// body is for, or who is in it, in two words.
  private func takeSecondSubject(_ run: inout NameRun) -> Bool {
    guard pack.hasBareClauses, !isHeading, tokens[run.index].has(.conjunction), run.last - run.start <= 2,
      run.index + 2 < run.limit, isCapitalName(run.index + 1),
      !tokens[run.index + 1].has([.firstName, .title, .place, .body]),
      run.last - run.start <= 1 && opensBody(run) || joinsMembers(run)
    else { return false }
    var body = run.index + 2
    if isBareApostrophe(tokens[body]), tokens[body].kind == .possessive, body + 1 < run.limit { body += 1 }
    while body < run.limit, body - run.index < 5, isCapitalName(body), !tokens[body].has([.firstName, .title, .place]) {
      if tokens[body].has(.body) {
        run.take(upTo: body)
        return true
      }
      body += 1
    }
    return false
  }

  /// "the Alby *Fishermen and Boatbuilders* Union": plurals with capitals on both sides.
  private func joinsMembers(_ run: NameRun) -> Bool {
    func isPluralOfMembers(_ at: Int) -> Bool {
      tokens[at].kind == .word && (endsInS(tokens[at]) || ends(at, with: ["men", "people"]))
        && !tokens[at].has([.firstName, .place, .body, .title])
    }
    // "Mayor Jane *Collins and Davis* Police Department"
    let isPerson =
      run.start > 0 && tokens[run.start - 1].isWord && tokens[run.start - 1].has([.title, .role])
      || (run.start..<run.last).contains { tokens[$0].has([.firstName, .title, .role]) }
    return !isPerson && isPluralOfMembers(run.last) && isPluralOfMembers(run.index + 1) && run.index == run.last + 1
      && (run.start < run.last || run.start > 0 && tokens[run.start - 1].isWord && tokens[run.start - 1].has(.definite))
  }

  /// "the *Food*", "Alby University's *Energy*", "the *House Transport*": what may be for what a body is, by itself no
  /// body and nobody.
  private func opensBody(_ run: NameRun) -> Bool {
    guard run.start > 0, case let before = tokens[run.start - 1],
      before.kind == .possessive || before.isWord && before.has(.definite),
      !tokens[run.last].has([.firstName, .title, .role, .place, .body, .people])
    else { return false }
    return (run.start...run.last).allSatisfy {
      tokens[$0].kind == .word && !tokens[$0].has([.firstName, .title, .place, .people])
        && !(tokens[$0].flags.contains(.allCapitals) && run.start == run.last)
    }
  }

  /// "Bureau *of Labor*", "Office of Management *and Budget*"
  private func takeComplement(_ run: inout NameRun) -> Bool {
    let token = tokens[run.index]
    if token.has(.nounJoint), !token.isCapitalized, run.index + 1 < run.limit, bearsComplement(run.start, run.last),
      !standsApart(run.index, behind: run.last)
    {
      var after = run.index + 1
      if tokens[after].has(.definite), !tokens[after].isCapitalized, after + 1 < run.limit { after += 1 }
      if isCapitalName(after) {
        run.take(upTo: after)
        run.isCompound = true
        return true
      }
    }
    // "Office for the Coordination *of Humanitarian Affairs*"
    if run.isCompound, pack.hasBareClauses, token.hash == EnglishWords.of, run.index + 1 < run.limit,
      isCapitalName(run.index + 1), !tokens[run.index + 1].has([.firstName, .place, .title])
    {
      run.take(upTo: run.index + 1)
      return true
    }
    guard run.isCompound, let end = coordinatedComplement(run.last) else { return false }
    run.take(upTo: end)
    return true
  }
}
