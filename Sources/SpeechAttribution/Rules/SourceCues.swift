/// Phrases that name a source: «selon X», "according to a poll", «pour lui».
extension Analyzer {
  /// «selon», «d'après», "according to" with a source behind it.
  mutating func sourceCue(_ index: Int) -> Cue? {
    var last = index
    var first = index
    if let cue = ownView(index) ?? ownDicta(index) { return cue }
    if let words = pack.sourcePhrases[tokens[index].hash] {
      // «aux yeux de X», «à en croire X»
      guard index >= words, index + 1 < tokens.count, tokens[index - words].isWord,
        tokens[index - words].hash != FrenchWords.les || !pack.splitsElisions,
        !tokens[index].has(.speechNoun) || tokens[index - words].has(.nounJoint) && tokens[index + 1].has(.nounJoint),
        tokens[index - words].startsSentence || index > words && tokens[index - words - 1].kind == .comma
      else { return nil }
      first = index - words
      while last + 2 < tokens.count, tokens[last + 1].kind == .word, mentionOf[last + 1] < 0,
        tokens[last + 1].has([.nounJoint, .adverb])
      { last += 1 }
    } else if pack.splitsElisions {
      // «après» is a source only behind «d'».
      if tokens[index].has(.nounJoint) {
        return viewCue(index)
      } else if tokens[index].has(.preposition) {
        guard index > 0, tokens[index - 1].has(.elided), tokens[index - 1].has(.nounJoint) else { return nil }
        first = index - 1
      }
    } else {
      if !pack.capitalizesNouns || !tokens[index].has(.preposition) {
        guard index + 1 < tokens.count, tokens[index + 1].has(.hearerPreposition) else { return nil }
        last = index + 1
      }
    }
    var cue = Cue(first: first, verb: index, last: last, form: .source)
    cue.isInverted = true
    if isMeasure(last + 1) || relaysWords(last + 1) || isTreaty(last + 1, behind: first) { return nil }
    if let subject = sameSource(last + 1) ?? publisherOfNews(last + 1) {
      cue.subject = subject
      return cue
    }
    if let subject = quotedName(last + 1) {
      cue.subject = subject
      return cue
    }
    if let pronoun = pronounBehind(last) {
      cue.subject = pronoun
      return cue
    }
    if let source = determinedSource(last + 1) {
      cue.subject = authorName(source)
      return cue
    }
    guard let subject = subjectAfter(last, near: 12, takesAny: true) else { return nil }
    cue.subject = gathered(last + 1, by: subject) ?? subject
    return cue
  }

  /// «*À son avis,* …»: the view of whoever was told of last.
  private mutating func ownView(_ noun: Int) -> Cue? {
    guard pack.splitsElisions, noun > 1, noun + 1 < tokens.count, FrenchWords.views.contains(tokens[noun].hash),
      tokens[noun + 1].kind == .comma, tokens[noun - 2].startsSentence, tokens[noun - 2].isWord,
      tokens[noun - 2].has(.hearerPreposition) || tokens[noun - 2].width == 1,
      FrenchWords.owners.contains(tokens[noun - 1].hash)
    else { return nil }
    var cue = Cue(first: noun - 2, verb: noun, last: noun, form: .source)
    cue.isInverted = true
    cue.subject = holderOfView(owner: noun - 1)
    return cue
  }

  /// «*Selon ses dires*, …»: the words of whoever was told of last.
  private mutating func ownDicta(_ index: Int) -> Cue? {
    guard pack.splitsElisions, index + 3 < tokens.count, tokens[index].startsSentence,
      FrenchWords.owners.contains(tokens[index + 1].hash), FrenchWords.dicta.contains(tokens[index + 2].hash),
      tokens[index + 3].kind == .comma
    else { return nil }
    var cue = Cue(first: index, verb: index, last: index + 2, form: .source)
    cue.isInverted = true
    cue.subject = holderOfView(owner: index + 1)
    return cue
  }

  /// Whom the sentence before was about, whose view or words «son» and «ses» tell.
  private mutating func holderOfView(owner: Int) -> Int {
    if owner > 3, let subject = sentenceSubject(before: owner - 2) {
      let told = mentions[subject].kind == .description ? headName(subject) : subject
      if mentions[told].kind != .description || tokens[mentions[told].first].has(.role) { return told }
    }
    let id = appendMention(first: owner, last: owner, extent: owner)
    mentions[id].kind = .pronoun
    mentions[id].gender = .unknown
    return id
  }

  /// "according to *him*"
  private mutating func pronounBehind(_ last: Int) -> Int? {
    let at = last + 1
    guard pack.hasBareClauses, at < tokens.count,
      case let word = tokens[at].hash,
      word == EnglishWords.him || word == EnglishWords.her || word == EnglishWords.them,
      at + 1 >= tokens.count || !tokens[at + 1].isWord
    else { return nil }
    let id = appendMention(first: at, last: at, extent: at)
    mentions[id].kind = .pronoun
    mentions[id].gender =
      word == EnglishWords.him ? .masculine : word == EnglishWords.her ? .feminine : .unknown
    mentions[id].isOblique = true
    return id
  }

  /// "according to a Roe/Doe poll", "a letter filed in court by Jane Roe": a common noun with its article, whatever names
  /// stand before it or behind.
  mutating func determinedSource(_ first: Int) -> Int? {
    guard pack.hasBareClauses, first + 1 < tokens.count, tokens[first].isWord,
      tokens[first].has(.indefinite)
    else { return nil }
    var head = first
    while head + 1 < tokens.count, head - first < 7, !tokens[head + 1].flags.contains(.quoted) {
      let next = tokens[head + 1]
      guard next.kind == .word || next.kind == .number || next.kind == .possessive || next.kind == .other,
        !next.has([.preposition, .nounJoint, .conjunction, .relative, .verbal, .timeAdverb]) || next.has(.notName),
        !endsLikePast(head + 1) || head == first
      else { break }
      head += 1
    }
    guard head > first, tokens[head].kind == .word, !tokens[head].isCapitalized,
      tokens[head].has([.record, .speechNoun])
    else { return nil }
    let known = Int(mentionOf[head])
    if known >= 0, mentions[known].kind == .description, mentions[known].extentFirst == first { return known }
    return appendMention(first: head, last: head, extent: first)
  }

  /// «Pour lui, …»: a view, with its holder closed by a comma.
  mutating func viewCue(_ index: Int) -> Cue? {
    let opens =
      tokens[index].startsSentence || tokens[index - 1].kind == .comma
      || tokens[index - 1].has([.complementizer, .conjunction])
    guard opens, let subject = viewer(index + 1) else { return nil }
    let mention = mentions[subject]
    if mention.kind == .name, registry[mention.entity].kind == .place { return nil }
    let isArticled = mention.kind == .name && mentionOf[index + 1] < 0 && !tokens[mention.extentFirst].has(.title)
    if isArticled || mention.kind == .description && !tokens[mention.first].has([.role, .people]) {
      // «Pour le parquet, « … »»
      let comma = mention.last + 1
      guard isArticled || tokens[mention.first].has(.body), comma < tokens.count, tokens[comma].kind == .comma,
        tokens[comma + 1..<min(tokens.count, comma + 5)].contains(where: { $0.kind == .openMark })
          || announcesMarks(comma + 1)
      else { return nil }
    }
    guard closesView(mention.last + 1) else { return nil }
    var cue = Cue(first: index, verb: index, last: index, form: .source)
    cue.subject = subject
    cue.isInverted = true
    return cue
  }

  /// English: "In Roe's view, …", "But in her telling, …": what opens its sentence with whose view it is.
  mutating func possessedView(_ index: Int) -> Cue? {
    guard pack.hasBareClauses, tokens[index].startsSentence || index > 0 && tokens[index - 1].startsSentence else {
      return nil
    }
    var noun = index + 1
    while noun + 1 < tokens.count, noun - index < 9, tokens[noun].isWord || tokens[noun].kind == .possessive,
      !EnglishWords.views.contains(tokens[noun].hash)
    { noun += 1 }
    guard noun > index + 1, noun + 1 < tokens.count, EnglishWords.views.contains(tokens[noun].hash) else { return nil }
    var cue = Cue(first: index, verb: noun, last: noun, form: .source)
    cue.isInverted = true
    if noun == index + 2, tokens[noun - 1].has(.definite), tokens[noun + 1].hash == EnglishWords.of {
      // "in the view of Jane Roe, …"
      cue.last = noun + 1
      guard let subject = subjectAfter(cue.last, near: 4, takesAny: true) else { return nil }
      cue.subject = subject
      return cue
    }
    guard tokens[noun + 1].kind == .comma else { return nil }
    if tokens[noun - 1].kind == .possessive {
      let id = Int(mentionOf[noun - 2])
      guard id >= 0, mentions[id].last == noun - 2, mentions[id].kind != .pronoun else { return nil }
      cue.subject = headName(id)
      return cue
    }
    guard noun == index + 2, tokens[noun - 1].has(.possessive),
      let gender = EnglishWords.owners[tokens[noun - 1].hash]
    else { return nil }
    cue.subject = appendMention(first: noun - 1, last: noun - 1, extent: noun - 1)
    mentions[cue.subject].kind = .pronoun
    mentions[cue.subject].gender = gender
    return cue
  }

  /// «le prix varie *selon la saison*»: what something depends on, and nobody who says it.
  private func isMeasure(_ article: Int) -> Bool {
    pack.splitsElisions && article + 1 < tokens.count && tokens[article].isWord && tokens[article].has(.determiner)
      && FrenchWords.measures.contains(tokens[article + 1].hash)
  }

  /// «… rester *selon l'accord* signé hier»: what is done by a treaty nobody says.
  private func isTreaty(_ article: Int, behind first: Int) -> Bool {
    pack.splitsElisions && article + 1 < tokens.count && first > 0 && tokens[first - 1].isWord
      && !tokens[first].startsSentence && FrenchWords.treaties.contains(tokens[article + 1].hash)
  }

  /// «Pour le parquet, il n'y a aucun doute : « … »»
  private func announcesMarks(_ first: Int) -> Bool {
    var at = first
    while at + 1 < tokens.count, at - first < 20, tokens[at].isWord, !tokens[at].startsSentence { at += 1 }
    return at + 1 < tokens.count && tokens[at].kind == .colon && tokens[at + 1].kind == .openMark
  }

  /// Whose view «pour» brings in: right behind it, or past an article («l'ONU», «le Dr Roe»).
  private func viewer(_ first: Int) -> Int? {
    guard first + 1 < tokens.count else { return nil }
    if mentionOf[first] >= 0 { return headName(Int(mentionOf[first])) }
    guard tokens[first].isWord, tokens[first].has(.definite), mentionOf[first + 1] >= 0 else { return nil }
    let id = Int(mentionOf[first + 1])
    let isNamed = mentions[id].kind == .name && mentions[id].extentFirst == first + 1
    return isNamed && (registry[mentions[id].entity].kind == .organization || tokens[first + 1].has(.title)) ? id : nil
  }

  /// Whether a comma closes whose view it is; or, behind a relative clause, marks follow at once («Pour Luc qui aime le
  /// port « … »»).
  private func closesView(_ first: Int) -> Bool {
    var end = first
    if end + 2 < tokens.count, tokens[end].kind == .openBracket, tokens[end + 2].kind == .closeBracket { end += 3 }
    let limit = min(tokens.count, end + 14)
    let isRelative = end < limit && tokens[end].isWord && tokens[end].has(.relative)
    while end < limit, tokens[end].kind == .word,
      isRelative || !tokens[end].has([.verb, .auxiliary, .complementizer])
    { end += 1 }
    return end < limit && (tokens[end].kind == .comma || isRelative && tokens[end].kind == .openMark)
  }

  /// A name in marks right behind «selon» («selon « Quotidien »»): those marks quote nobody.
  mutating func quotedName(_ open: Int) -> Int? {
    guard open < tokens.count, tokens[open].kind == .openMark, pairOf[open] >= 0 else { return nil }
    let pair = pairs[Int(pairOf[open])]
    guard pair.open == open, pair.close < tokens.count, pair.close - open <= 7, tokens[open + 1].isCapitalized,
      pair.close + 1 < tokens.count, tokens[pair.close + 1].kind == .comma || tokens[pair.close + 1].isWord
    else { return nil }
    unspokenPairs.insert(Int(pairOf[open]))
    if mentionOf[open + 1] >= 0 { return Int(mentionOf[open + 1]) }
    return appendMention(first: open + 1, last: pair.close - 1, extent: open + 1)
  }
}
