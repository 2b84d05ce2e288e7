/// French: whose words they are, where a noun for words tells in the sentence beside the marks.
extension Analyzer {
  /// «« … » : c'est en ces termes que *la cour* qualifie …», «« … » : ce sont les derniers mots de *l'accusé*», «« … » C'est ce
  /// qu'est venu expliquer *Jane Roe*»
  func wordingOwner(_ start: Int) -> Int? {
    guard start + 5 < tokens.count, tokens[start].isWord,
      tokens[start].has(.elided) || tokens[start].hash == FrenchWords.this, tokens[start + 1].isWord,
      tokens[start + 1].has(.copula)
    else { return nil }
    if let teller = tellerOfThat(start + 2) { return teller }
    guard
      let wording = (start + 2..<min(start + 7, tokens.count - 2)).first(where: {
        tokens[$0].isWord && FrenchWords.wordings.contains(tokens[$0].hash)
      })
    else { return nil }
    if let owner = possessor(of: wording) { return owner }
    guard
      let that = (wording + 1..<min(wording + 4, tokens.count - 1)).first(where: {
        tokens[$0].isWord && tokens[$0].has(.complementizer)
      })
    else { return nil }
    // «des mots que Jane Roe *n'*oublie pas»
    guard let owner = mentionPastArticle(that + 1), case let next = mentions[owner].last + 1,
      next >= tokens.count || !tokens[next].has(.negation)
    else { return nil }
    return owner
  }

  /// «C'est *ce qu'*est venu expliquer *Jane Roe*»: whoever stands behind a verb of saying.
  private func tellerOfThat(_ this: Int) -> Int? {
    guard tokens[this].hash == FrenchWords.this, this + 3 < tokens.count, tokens[this + 1].isWord,
      tokens[this + 1].has(.complementizer)
    else { return nil }
    let verb = (this + 2..<min(this + 7, tokens.count - 1)).first {
      tokens[$0].isWord && tokens[$0].has(.saying) && tokens[$0].has(.construction) && mentionOf[$0] < 0
        && !FrenchWords.denials.contains(tokens[$0].hash)
    }
    return verb.flatMap { mentionPastArticle($0 + 1) }
  }

  private func mentionPastArticle(_ at: Int) -> Int? {
    guard at < tokens.count else { return nil }
    let first = mentionOf[at] < 0 && at + 1 < tokens.count ? at + 1 : at
    guard mentionOf[first] >= 0, mentions[Int(mentionOf[first])].extentFirst <= first else { return nil }
    return headName(Int(mentionOf[first]))
  }

  /// «Luc Doe « aimait tout le monde » ce jour-là. *C'est en ces mots que* Jane Roe …»: whose words the sentence behind the
  /// one of the marks says they are.
  func wordingBehind(_ close: Int) -> Int? {
    guard pack.splitsElisions else { return nil }
    var at = close + 1
    while at + 5 < tokens.count, at - close < 40, !tokens[at].startsSentence || pairOf[at] >= 0 { at += 1 }
    guard at + 5 < tokens.count, tokens[at].startsSentence, pairOf[at] < 0 else { return nil }
    return wordingOwner(at)
  }

  /// «« … » // *C'est par ces mots que* Jane Roe commence.»: gives words without a cue, with which the block before ended, to
  /// whoever the first sentence says they are of.
  mutating func giveWordsBefore() {
    guard pack.splitsElisions, !isHeading, tokens.count > 6, flow.blocksSince == 0, let last = flow.lastDraft,
      drafts[last].cue == nil, drafts[last].kind != .indirect, let owner = wordingOwner(0)
    else { return }
    let resolved = resolve(owner)
    guard !resolved.entities.isEmpty else { return }
    drafts[last].rule = .speechNoun
    drafts[last].speakers = resolved.entities
    drafts[last].mention = range(mentions[owner].extentFirst, mentions[owner].last)
    drafts[last].antecedent = resolved.antecedent
    drafts[last].confidence = 0.75 * resolved.certainty
  }

  /// «*La réponse de Jane Roe* fut sèche. « … »», «*La réplique du maire* ne tarda pas : « … »»: whose answer the sentence that
  /// ends at a token tells of.
  func replyOwner(endingAt end: Int) -> Int? {
    guard pack.splitsElisions, end > 4 else { return nil }
    let first = sentenceStart(of: end, reach: 24)
    guard tokens[first].startsSentence || first == 0, tokens[first].isWord, tokens[first].has(.definite),
      FrenchWords.replies.contains(tokens[first + 1].hash)
    else { return nil }
    return possessor(of: first + 1)
  }

  /// The same for marks that open a sentence, or stand behind a colon.
  func teller(ofReplyBefore open: Int) -> Int? {
    guard open > 5, tokens[open].startsSentence || tokens[open - 1].kind == .colon else { return nil }
    return replyOwner(endingAt: open - 1)
  }

  /// «Le vote a conduit *la présidente* à trancher : « … »»: whoever is led to what an infinitive tells before a colon.
  func ledSpeaker(before open: Int) -> Int? {
    guard pack.splitsElisions, open > 6, tokens[open - 1].kind == .colon else { return nil }
    var at = open - 2
    while at > 2, open - at < 24, tokens[at].isWord, !tokens[at].startsSentence {
      if FrenchWords.leadingOn.contains(tokens[at].hash), mentionOf[at] < 0 {
        let first = at + 1
        let id = Int(mentionOf[mentionOf[first] < 0 && tokens[first].has(.definite) ? first + 1 : first])
        guard id >= 0, mentions[id].extentFirst >= first, case let joint = mentions[id].last + 1, joint + 1 < open,
          tokens[joint].isWord, tokens[joint].has(.hearerPreposition), leadsInfinitive(joint + 1)
        else { return nil }
        return headName(id)
      }
      at -= 1
    }
    return nil
  }

  /// «*Jane Roe* sur le port qu'elle quitte :»: French: who speaks of what a line without a main verb tells.
  func speakerOnTopic(_ colon: Int) -> Int? {
    guard pack.splitsElisions, colon > 3 else { return nil }
    let first = tokens[0].isWord ? 0 : 1
    guard mentionOf[first] >= 0, case let id = Int(mentionOf[first]), mentions[id].kind == .name,
      mentions[id].extentFirst == first, mentions[id].last + 1 < colon,
      registry[mentions[id].entity].kind == .person
    else { return nil }
    return tokens[mentions[id].last + 1].hash == FrenchWords.upon ? id : nil
  }

  /// «… 1-0 *Jane Roe* (gardienne, sur Radio Port) : « … »»: the person whose bracket ends at the colon before marks.
  func bracketedName(before open: Int) -> Int? {
    guard pack.splitsElisions, open > 3, tokens[open - 1].kind == .colon, tokens[open - 2].kind == .closeBracket else {
      return nil
    }
    var at = open - 3
    while at > 0, open - at < 30, tokens[at].kind != .openBracket { at -= 1 }
    guard at > 0, tokens[at].kind == .openBracket, mentionOf[at - 1] >= 0 else { return nil }
    let id = Int(mentionOf[at - 1])
    return mentions[id].kind == .name && mentions[id].last == at - 1 && registry[mentions[id].entity].kind == .person
      && registry[mentions[id].entity].words.count > 1 ? id : nil
  }
}
