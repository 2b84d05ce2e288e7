import DocumentModel

extension Analyzer {
  func gender(of token: Token) -> Speaker.Gender {
    let isFeminine = token.has(.feminine)
    if isFeminine == token.has(.masculine) { return .unknown }
    return isFeminine ? .feminine : .masculine
  }

  /// Whether what starts at a token hangs on a preposition.
  func isOblique(_ first: Int) -> Bool {
    var before = first - 1
    while before >= 0, first - before < 4, tokens[before].isWord, !tokens[before].has(.preposition),
      tokens[before].has([.determiner, .number]) || tokens[before].has(.notName) && tokens[before].isCapitalized
        || pack.vagueModifiers.contains(tokens[before].hash)
    { before -= 1 }
    // "a spokesman for *the mayor's* lawyer Jane Roe"
    if pack.hasBareClauses, before > 2, before == first - 1, tokens[before].kind == .possessive,
      tokens[before - 1].isWord
    {
      before = beforeOwner(of: first)
      while before >= 0, first - before < 8, tokens[before].isWord, tokens[before].has(.determiner),
        !tokens[before].has(.preposition)
      { before -= 1 }
      return before >= 0 && tokens[before].isWord && tokens[before].has(.preposition)
        && !tokens[before].has(.subordinator)
        && !tokens[before].startsSentence
    }
    if before == first - 1, belongsToNoun(first) { before -= 2 }
    guard before >= 0, first - before < 5, !standsFree(first, behind: before) else { return false }
    // «le discours des marins»: right behind a common noun, «des» is a preposition.
    if pack.splitsElisions, first > 1, before < first - 1, pack.contractions.contains(tokens[first - 1].hash),
      tokens[first - 2].kind == .word, !tokens[first - 2].isCapitalized, mentionOf[first - 2] < 0,
      !tokens[first - 2].has(.grammar), !(tokens[first - 2].has(.saying) && tokens[first - 2].has(.construction)),
      !ends(first - 2, with: ["é", "ée", "és", "ées", "ent", "ait"])
    {
      return true
    }
    let token = tokens[before]
    // «A Vernay, …»: a capital without its accent.
    if pack.splitsElisions, token.kind == .word, token.width == 1, token.isCapitalized, token.startsSentence,
      token.has(.auxiliary), tokens[first].isCapitalized
    {
      return true
    }
    return token.isWord && (token.has(.preposition) || token.has(.nounJoint)) && !token.startsSentence
      || token.isWord && token.has(.preposition) && !token.has(.subordinator)
  }

  /// "of *Alby University's* Climate Centre", "the *Bureau of Ships'* Jane Roe": English: the token before whoever owns what
  /// starts at a token.
  private func beforeOwner(of first: Int) -> Int {
    let last = first - 2
    guard mentionOf[last] >= 0, case let start = mentions[Int(mentionOf[last])].extentFirst, start < last,
      !tokens[first].has(.firstName)
        || (start..<last).contains(where: { tokens[$0].isWord && tokens[$0].has(.preposition) })
    else { return last - 1 }
    return start - 1
  }

  /// «à la revue Nature»: a small noun stands between the article and the name, which is no person's by its look.
  private func belongsToNoun(_ first: Int) -> Bool {
    let noun = first - 1
    guard pack.splitsElisions, noun > 1, tokens[first].isCapitalized, !tokens[first].has([.firstName, .title]),
      tokens[noun].kind == .word, !tokens[noun].isCapitalized, tokens[noun - 1].isWord,
      tokens[noun - 1].has([.definite, .possessive]),
      !tokens[noun].has([.verb, .auxiliary, .finite, .participle, .preposition, .adverb, .conjunction, .role])
    else { return false }
    let isLone = first + 1 >= tokens.count || tokens[first + 1].kind != .word || !tokens[first + 1].isCapitalized
    return isLone || tokens[noun].has([.body, .work, .naming, .record, .speechNoun])
  }

  /// «Quant à Jane Roe, …» · «racontent d'autres marins»: no preposition, but the plural of «un autre».
  private func standsFree(_ first: Int, behind before: Int) -> Bool {
    guard pack.splitsElisions, before > 0 else { return false }
    if pack.topicWords.contains(tokens[before - 1].hash) { return !tokens[first].has(.personalPronoun) }
    return tokens[before].has(.elided) && tokens[before].has(.nounJoint) && tokens[before + 1].has(.indefinite)
      && tokens[before - 1].has(.finite)
  }

  mutating func record(_ mention: Mention) {
    let id = Int32(mentions.count)
    mentions.append(mention)
    var at = mention.extentFirst
    while at <= mention.last {
      mentionOf[at] = id
      at += 1
    }
  }

  mutating func addPronoun(_ index: Int) {
    let token = tokens[index]
    var gender = Speaker.Gender.unknown
    if token.has(.masculinePronoun), !token.has(.pluralPronoun) { gender = .masculine }
    if token.has(.femininePronoun), !token.has(.pluralPronoun) { gender = .feminine }
    var mention = Mention(first: index, last: index, kind: .pronoun, entity: -1, gender: gender, extentFirst: index)
    mention.isQuoted = token.flags.contains(.quoted)
    mention.isOblique = isOblique(index)
    record(mention)
  }

  /// A French word behind a noun that is no adjective: a finite verb by its ending, or by the determiner behind it.
  func looksLikeVerb(_ at: Int) -> Bool {
    guard !isSmallAdjective(at) else { return false }
    // «au Premier ministre son silence»
    if pack.formalRoles.contains(tokens[at].hash), !tokens[at].has(.saying) { return false }
    if at + 1 < tokens.count, tokens[at + 1].isWord, tokens[at + 1].has(.determiner),
      !tokens[at + 1].has([.nounJoint, .preposition, .objectPronoun]), !tokens[at + 1].isCapitalized
    {
      return !ends(at, with: ["é", "ée", "és", "ées"])
    }
    // «un marin d'ici peine à parler»
    if at + 2 < tokens.count, tokens[at + 1].isWord, tokens[at + 1].has([.nounJoint, .hearerPreposition]),
      tokens[at + 1].width <= 2, !pack.contractions.contains(tokens[at + 1].hash), ends(at, with: ["e", "ent"]),
      endsLikeInfinitive(at + 2)
    {
      return true
    }
    if leadsOn(at) { return true }
    return ends(at, with: ["ra", "ront", "rait", "raient", "ait", "aient", "èrent", "irent"])
  }

  /// «refuse de se taire», «interrompt de nouveau le juge»: no adjective has a pronoun or such an adverb behind its «de».
  private func leadsOn(_ at: Int) -> Bool {
    guard at + 3 < tokens.count, tokens[at + 1].isWord else { return false }
    // «boit quand il pleut»
    if tokens[at + 1].has(.subordinator), !tokens[at + 1].has([.preposition, .adverb, .nounJoint]) { return true }
    guard tokens[at + 1].has([.nounJoint, .hearerPreposition]),
      tokens[at + 1].width <= 2
    else { return false }
    let next = tokens[at + 2]
    return next.isWord && next.has(.reflexive)
      || pack.vagueModifiers.contains(next.hash) && tokens[at + 3].isWord && tokens[at + 3].has(.determiner)
  }

  /// An infinitive by its ending, short words and nouns of the same ending aside.
  func endsLikeInfinitive(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, !token.isCapitalized, token.width > 4, !token.has([.role, .body, .people, .record])
    else {
      return false
    }
    return token.has(.infinitive) || ends(at, with: ["er", "ir"]) && !token.has(.grammar)
  }

  /// Whether a word has one of the endings and letters before it.
  func ends(_ at: Int, with endings: [StaticString]) -> Bool {
    let token = tokens[at]
    for ending in endings where ending.utf8CodeUnitCount < token.width {
      let letters = ending.utf8Start
      let count = ending.utf8CodeUnitCount
      let from = Int(token.end) - count
      var same = 0
      while same < count, bytes[from + same] == letters[same] { same += 1 }
      if same == count { return true }
    }
    return false
  }

  /// "Rep." before a name: a title with its full stop.
  private func isTitleStop(_ index: Int) -> Bool {
    tokens[index].has(.title) && index + 1 < tokens.count && tokens[index + 1].kind == .period
  }

  /// The last word of a noun's complements: «de la police d'Orlando», "of the committee".
  func descriptionEnd(_ noun: Int) -> Int {
    var last = noun
    while last + 1 < tokens.count, last + 1 - noun < 12, tokens[last + 1].isWord {
      if opensComplement(last + 1) || opensPortfolio(last + 1, of: noun) {
        guard let end = complementEnd(joint: last + 1, of: noun) else { break }
        last = secondSubject(of: noun, behind: end) ?? end
      } else {
        guard isAdjective(last + 1, of: noun) else { break }
        last += 1
      }
    }
    return last
  }

  @inline(__always) private func opensComplement(_ joint: Int) -> Bool {
    tokens[joint].has(.nounJoint) && joint + 1 < tokens.count && tokens[joint + 1].isWord
      && !tokens[joint + 1].has([.personalPronoun, .relative, .complementizer])
  }

  /// "the spokesperson *on* housing": English: what is no day and no place, behind whoever speaks for others.
  private func opensPortfolio(_ joint: Int, of noun: Int) -> Bool {
    pack.hasBareClauses && joint == noun + 1 && EnglishWords.speaksFor.contains(tokens[noun].hash)
      && tokens[joint].has(.preposition) && tokens[joint].width == 2
      && !tokens[joint].has([.nounJoint, .hearerPreposition])
      && joint + 1 < tokens.count && tokens[joint + 1].kind == .word
      && !tokens[joint + 1].has([.calendar, .timeAdverb, .grammar, .place, .firstName, .body])
  }

  /// The last word of one complement; nothing where the joint brings in none.
  @inline(__always) private func complementEnd(joint: Int, of noun: Int) -> Int? {
    var head = joint + 1
    while head < tokens.count, head - joint < 4, tokens[head].isWord, tokens[head].has(.determiner) { head += 1 }
    guard head < tokens.count, tokens[head].isWord, !tokens[head].has(.saying) || tokens[head].isCapitalized,
      pack.splitsElisions
        ? !tellsManner(joint, head) && !tellsPress(joint, head) && !tellsHearer(joint, head, of: noun)
          && !(tokens[joint].has(.hearerPreposition) && !tokens[head].isCapitalized && leadsInfinitive(joint + 1))
        : !opensInfinitive(joint, head)
    else { return nil }
    var last = head
    // «le cabinet de M. Roy», "an aide to Mr. Roe"
    if tokens[head].has(.title), tokens[head].isCapitalized, head + 2 < tokens.count, tokens[head + 1].kind == .period,
      tokens[head].has(.abbreviation), tokens[head + 2].isCapitalized
    {
      last = head + 2
    }
    if let end = bodyNameEnd(behind: head) ?? venueEnd(behind: head) { last = end }
    while last + 1 < tokens.count, last + 1 - noun < 12, goesOn(last + 1, nameFrom: head), !opensTitle(last + 1) {
      last += 1
    }
    return last
  }

  /// «le préfet de Barel *M. Roy*», «le préfet de Barel *Mr Luc Roy*»: French: a title opens the name of whoever has the role.
  func opensTitle(_ at: Int) -> Bool {
    pack.splitsElisions && tokens[at].has(.title) && tokens[at].isCapitalized && tokens[at].width < 4
      && at + 1 < tokens.count && (tokens[at + 1].kind == .period || tokens[at + 1].isCapitalized)
  }

  /// English: "the pilots *to gather* at the quay"; an envoy is sent "to *France*", an adviser helps "to *the* mayor".
  private func opensInfinitive(_ joint: Int, _ head: Int) -> Bool {
    head == joint + 1 && tokens[joint].has(.hearerPreposition) && tokens[joint].width == 2
      && !tokens[head].isCapitalized && bytes[Int(tokens[head].end) - 1] != 0x73
  }

  /// «a rapporté un témoin *à l'AFP*»: who heard it.
  private func tellsPress(_ joint: Int, _ head: Int) -> Bool {
    tokens[joint].has(.hearerPreposition) && pack.pressClass != 0
      && (pack.bodyClasses[tokens[head].hash] == pack.pressClass || tokens[head].has(.people))
  }

  /// «demande la maire *à Luc Roe*», «lance un élu *à la préfète*»: French: who is spoken to, behind the subject of a verb of
  /// saying; «l'adjoint au maire» is another.
  private func tellsHearer(_ joint: Int, _ head: Int, of noun: Int) -> Bool {
    guard tokens[joint].has(.hearerPreposition), noun > 1, joint == noun + 1, tokens[noun].has(.role),
      !FrenchWords.assistants.contains(tokens[noun].hash), tokens[noun - 1].isWord, tokens[noun - 1].has(.determiner),
      tokens[noun - 2].isWord, tokens[noun - 2].has(.saying), tokens[noun - 2].has(.construction)
    else { return false }
    if tokens[head].isCapitalized {
      return tokens[head].has([.firstName, .title]) && !tokens[head].has([.place, .body])
    }
    return head > joint + 1 && tokens[head].has(.role) && !tokens[head].has([.people, .body])
  }

  /// French: whether a joint and the word behind it tell where or how something was said, or hold a verb.
  private func tellsManner(_ joint: Int, _ head: Int) -> Bool {
    let token = tokens[joint]
    let isNext = head == joint + 1
    // «le préfet en conférence de presse», «le maire en souriant»
    if !token.has(.nameParticle), !tokens[head].isCapitalized,
      tokens[head].has(.calendar) || pack.occasions.contains(tokens[head].hash) || isNext && ends(head, with: ["ant"])
        || tokens[head].has(.nounJoint)
    {
      return true
    }
    // «le président de s'écrier», «une femme en nous montrant sa cave»
    if isNext, tokens[head].has([.reflexive, .negation]) || tokens[head].has(.firstPerson) && tokens[head].width > 1 {
      return true
    }
    if isNext, !token.has(.nameParticle) || token.width == 2, endsLikeInfinitive(head),
      !pack.contractions.contains(token.hash)
    {
      return true
    }
    // «le maire en est sûr»
    return isNext && tokens[head].has([.copula, .auxiliary]) && !tokens[head].has(.preposition)
  }

  /// Whether a capital word goes on with the name that a complement begins with, and begins no person's.
  @inline(__always) private func goesOn(_ at: Int, nameFrom head: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, token.isCapitalized, !token.has(.grammar), tokens[head].isCapitalized else {
      return false
    }
    if !pack.splitsElisions { return !token.has(.firstName) && !isTitleStop(at) }
    return !token.has(.firstName) || tokens[head].has(.firstName) || at + 1 >= tokens.count
      || !tokens[at + 1].isCapitalized
  }

  /// A French adjective behind its noun.
  @inline(__always) private func isAdjective(_ at: Int, of noun: Int) -> Bool {
    let token = tokens[at]
    guard pack.splitsElisions, !token.isCapitalized,
      !token.has([
        .verb, .auxiliary, .copula, .conjunction, .subordinator, .preposition, .relative, .personalPronoun, .negation,
        .complementizer, .reflexive, .objectPronoun, .adverb, .determiner, .source, .calendar, .timeAdverb,
      ]), !token.has(.saying), !token.has([.firstPerson, .elided]), !looksLikeVerb(at),
      !tokens[noun].has(.people) || !ends(at, with: ["ent"])
    else { return false }
    if FrenchWords.placed.contains(token.hash), at + 1 < tokens.count, tokens[at + 1].isWord,
      tokens[at + 1].has([.preposition, .adverb])
    {
      return false
    }
    // «une étude *publiée lundi*»
    if at + 1 < tokens.count, tokens[at + 1].isWord, tokens[at + 1].has([.timeAdverb, .calendar]),
      ends(at, with: ["é", "ée", "és", "ées", "u", "ue", "us", "ues"])
    {
      return false
    }
    // «l'expert venu voir l'éleveur»
    if at + 1 < tokens.count, tokens[at + 1].isWord, tokens[at + 1].has(.infinitive) { return false }
    // «le spécialiste entendu par la cour»
    return at + 1 >= tokens.count || !tokens[at + 1].isWord || !tokens[at + 1].has(.agent)
  }

  /// «du syndicat Force ouvrière»: the lone capital word right behind a small noun for a body, with its small adjectives.
  func bodyNameEnd(behind noun: Int) -> Int? {
    let name = noun + 1
    guard pack.splitsElisions, name < tokens.count, tokens[noun].isWord, !tokens[noun].isCapitalized,
      tokens[noun].has(.body), !tokens[noun].has(.role), tokens[name].kind == .word, tokens[name].isCapitalized,
      !tokens[name].startsSentence, !tokens[name].has([.firstName, .title]), !tokens[name].has(.grammar)
    else { return nil }
    var end = name
    while end + 1 < tokens.count, end - name < 2, isSmallAdjective(end + 1) { end += 1 }
    return end + 1 < tokens.count && tokens[end + 1].kind == .word && tokens[end + 1].isCapitalized ? nil : end
  }
}
