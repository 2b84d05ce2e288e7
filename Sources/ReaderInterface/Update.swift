import DocumentModel
package import Keybindings
package import ScreenFrame
import SpeechAttribution
import TextLayout

extension State {
  /// A key as it came from the terminal.
  package mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    resizeRow = nil
    followsEnd = false
    hasPaused = false
    if let awaited = awaitedLetter {
      awaitedLetter = nil
      take(key, for: awaited)
      return []
    }
    let before = dispatcher.pending
    switch dispatcher.feed(key, in: context) {
    case .pending, .cancelled: return []
    case .matched(let action, _) where before?.digit != nil && !action.takesCount: break
    case .matched(let action, let count): return update(action, count: count)
    case .notFound(let key):
      if context.takesText {
        if case .character(let scalar) = key.code, key.modifiers.isEmpty { type(String(Character(scalar))) }
        return []
      }
      if before?.digit == nil {
        tellUnbound((before?.keys ?? []) + [key])
        return []
      }
    }
    // The digit was no count, since what follows takes none: it does what it is bound to, and then come the keys.
    guard let before, let first = before.digit else { return [] }
    return update(first) + (before.keys + [key]).flatMap { press($0) }
  }

  /// A key that does nothing teaches the ones that help.
  private mutating func tellUnbound(_ keys: [Key]) {
    tell(
      .unbound(
        keys: keys.label(in: language), help: hints.label(for: .help, in: context, language),
        quit: hints.label(for: .quit, in: context, language)))
  }

  /// Words for the line that is being typed; nowhere else do they mean anything.
  package mutating func type(_ words: String) {
    if search.isTyping {
      typeInSearch(words)
    } else if filters.editor != nil {
      typeInFilter(words)
    } else if case .help(let view) = popup {
      typeInHelp(view, words)
    } else if case .palette(let palette) = popup {
      typeInPalette(palette, words)
    }
  }

  /// What was pasted: words where a line is being typed, and never keys.
  package mutating func paste(_ text: String) {
    guard context.takesText else {
      tell(.pastedTextIsNoKeys)
      return
    }
    type(text)
  }

  /// Takes over the size of the screen.
  package mutating func resize(to size: Size) {
    self.size = size
    reflow()
  }

  /// Carries one action out.
  ///
  /// - Parameter count: what was typed before the keys, where the action takes a count.
  package mutating func update(_ action: Action, count: Int? = nil) -> [Effect] {
    let times = max(1, min(count ?? 1, 1_000_000))
    if search.isTyping, updateSearch(action) { return [] }
    if filters.editor != nil, updateFilter(action) { return [] }
    if popup != nil, let effects = updatePopup(action, times: times) { return effects }
    if let count, action == .articleStart || action == .articleEnd {
      goToItem(count)
      return []
    }
    if focus != .article, let effects = updateList(action, times: times) { return effects }
    switch action {
    case .lineDown: scroll(by: times)
    case .lineUp: scroll(by: -times)
    case .pageDown: scroll(by: times * max(1, textRows - 2))
    case .pageUp: scroll(by: -times * max(1, textRows - 2))
    case .halfPageDown: scroll(by: times * max(1, textRows / 2))
    case .halfPageUp: scroll(by: -times * max(1, textRows / 2))
    case .articleStart: goToEnd(last: false)
    case .articleEnd: goToEnd(last: true)
    case .goToPercent:
      let offset =
        document.text.count / 100 * min(100, count ?? 0) + document.text.count % 100 * min(100, count ?? 0) / 100
      jump(to: document.text.boundary(atOrBefore: TextOffset(offset)))
    case .goToItem: goToItem(count)
    case .nextSentence: moveSentence(by: times)
    case .previousSentence: moveSentence(by: -times)
    case .nextLink: moveLink(by: times)
    case .previousLink: moveLink(by: -times)
    case .nextFootnote: moveFootnote(by: times)
    case .previousFootnote: moveFootnote(by: -times)
    case .openHere: if !openHere() { scroll(by: times) }
    case .followLink: followLink()
    case .showFootnote: showFootnote()
    case .setMark: awaitedLetter = .mark
    case .goToMark: awaitedLetter = .goTo
    case .nextParagraph: moveParagraph(by: times)
    case .previousParagraph: moveParagraph(by: -times)
    case .nextSection: moveSection(by: times)
    case .previousSection: moveSection(by: -times)
    case .nextQuotation: moveQuotation(by: times)
    case .previousQuotation: moveQuotation(by: -times)
    case .nextSameSpeaker: moveSameSpeaker(by: times)
    case .previousSameSpeaker: moveSameSpeaker(by: -times)
    case .nextSpeaker: moveTurn(by: times)
    case .previousSpeaker: moveTurn(by: -times)
    case .nextMention: moveMention(by: times)
    case .previousMention: moveMention(by: -times)
    case .centerLine:
      top = flow.moved(flow.line(at: place), by: -(textRows / 2)).line
      clampTop()
    case .jumpBack:
      guard let back = trail.back(from: place) else { tell(.noPlaceBack); break }
      place = back
      show(back)
    case .jumpForward:
      if let forward = trail.forward(from: place) {
        place = forward
        show(forward)
      } else if let resume {
        settleResume()
        jump(to: resume)
      } else {
        tell(.noPlaceOn)
      }
    case .searchForward: startSearch(backward: false)
    case .searchBackward: startSearch(backward: true)
    case .nextMatch: moveMatch(backward: search.isBackward, times: times)
    case .previousMatch: moveMatch(backward: !search.isBackward, times: times)
    case .onlyThisSpeaker: toggleOnlySpeaker()
    case .sortSpeakers: sortSpeakers()
    case .sortQuotations: sortQuotations()
    case .filterList: startFilter()
    case .toggleRegex, .toggleAccents, .toggleCase, .cursorLeft, .cursorRight, .cursorWordLeft, .cursorWordRight,
      .cursorStart, .cursorEnd, .deleteBefore, .deleteAfter, .deleteWord, .deleteToStart, .deleteToEnd,
      .historyPrevious, .historyNext:
      break
    case .whyThisSpeaker:
      guard let quotation = currentQuotation else { tell(.noQuotation); break }
      popup = .why(quotation: quotation)
      jump(toQuotation: quotation)
    case .copyQuotation: return copyQuotation()
    case .copyQuotationWithSpeaker: return copyQuotationWithSpeaker()
    case .copyParagraph: return copyParagraph()
    case .copyLink: return copyLink()
    case .focusArticle: setFocus(.article)
    case .focusSections: setFocus(.sections)
    case .focusSpeakers: setFocus(.speakers)
    case .focusQuotations: setFocus(.quotations)
    case .focusNext: setFocus(Pane(rawValue: (focus.rawValue + 1) % Pane.allCases.count) ?? .article)
    case .focusPrevious:
      setFocus(Pane(rawValue: (focus.rawValue + Pane.allCases.count - 1) % Pane.allCases.count) ?? .article)
    case .togglePanes: togglePanes()
    case .zoomPane: toggleZoom()
    case .widenPanes: setPaneWidth(by: 2 * times)
    case .narrowPanes: setPaneWidth(by: -2 * times)
    case .selectItem: break
    case .widenMeasure: setMeasure(by: 2 * times)
    case .narrowMeasure: setMeasure(by: -2 * times)
    case .toggleJustification: toggleJustification()
    case .toggleLetterOrder: toggleLetterOrder()
    case .toggleHyphenation: toggleHyphenation()
    case .lineSpacing: stepLineSpacing(to: count)
    case .toggleParagraphStyle: toggleParagraphStyle()
    case .toggleLinear: toggleLinear()
    case .nextTheme: return [.nextTheme]
    case .chooseTheme: return [.listThemes]
    case .toggleMouse: toggleMouse()
    case .speakerDossier: openDossier()
    case .toggleLanguage: toggleLanguage()
    case .keepSettings: return [.keepSettings]
    case .help: popup = .help(HelpView())
    case .commandPalette: openPalette()
    case .redraw: return [.redraw]
    case .reload:
      lastReading += 1
      return [.reload(reading: lastReading)]
    case .cancel: cancel()
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    }
    return []
  }

  mutating func goToEnd(last: Bool) {
    guard !flow.isEmpty else { return }
    followsEnd = last && !document.isComplete
    let target = last ? flow.offset(flow.last) : flow.offset(Flow.start)
    if place != target { trail.leave(place) }
    place = target
    top = last ? flow.lastTop(rows: textRows) : Flow.start
  }

  private mutating func moveSameSpeaker(by steps: Int) {
    guard let current = currentPerson, current < article?.speakers.count ?? 0 else {
      tell(.noSpeaker)
      return
    }
    moveQuotation(by: steps, of: current)
  }

  private mutating func toggleOnlySpeaker() {
    if let only = onlySpeaker {
      onlySpeaker = nil
      chosenPerson = (only, place)
      return
    }
    guard let person = currentPerson, person < article?.speakers.count ?? 0
    else {
      tell(currentQuotation == nil ? .noSpeakerHere : .speakerIsUnknown)
      return
    }
    onlySpeaker = person
  }

  private mutating func cancel() {
    if popup != nil {
      popup = nil
    } else if isZoomed {
      toggleZoom()
    } else if focus != .article, !filters[focus].isEmpty {
      setFilter("")
    } else if focus != .article {
      setFocus(.article)
    } else if onlySpeaker != nil {
      onlySpeaker = nil
    } else {
      look(for: "")
    }
  }

  mutating func setFocus(_ pane: Pane) {
    if pane != focus { isZoomed = false }
    focus = pane
    if pane != .article, wantsPanes == false, size.columns >= Self.leastWidthBeside { wantsPanes = true }
    reflow()
  }

  private mutating func togglePanes() {
    if size.columns >= Self.leastWidthBeside {
      wantsPanes = !(wantsPanes ?? true)
      if wantsPanes == false { focus = .article }
    } else {
      focus = focus == .article ? .quotations : .article
    }
    reflow()
  }

  private mutating func setPaneWidth(by columns: Int) {
    guard let width = arrangement.border else { return }
    paneWidth = max(Self.leastPaneWidth, min(size.columns - 6, width + columns))
    reflow()
  }

  private mutating func setMeasure(by columns: Int) {
    // No wider than what is seen, so that each key shows.
    if columns < 0 { measure = min(measure, max(20, arrangement.text.columns)) }
    let before = measure
    measure = max(20, min(200, measure + columns))
    reflow()
    // As wide as the screen lets it be is as wide as usual elsewhere, at least.
    if columns > 0, measure > arrangement.text.columns {
      measure = max(before, arrangement.text.columns, Self.usualMeasure)
    }
    tell(.measure(columns: arrangement.text.columns))
  }

  // MARK: - Panes and popups

  /// What an action means in a list; nothing when it means there what it means everywhere.
  private mutating func updateList(_ action: Action, times: Int) -> [Effect]? {
    let page = max(1, arrangement[focus].rows - 2)
    switch action {
    case .lineDown: moveItem(by: times)
    case .lineUp: moveItem(by: -times)
    case .pageDown: moveItem(by: times * page)
    case .pageUp: moveItem(by: -times * page)
    case .halfPageDown: moveItem(by: times * max(1, page / 2))
    case .halfPageUp: moveItem(by: -times * max(1, page / 2))
    case .articleStart: moveItem(by: -1_000_000_000)
    case .articleEnd: moveItem(by: 1_000_000_000)
    case .selectItem: selectItem()
    default: return nil
    }
    return []
  }

  mutating func moveItem(by steps: Int) {
    switch focus {
    case .article: scroll(by: steps)
    case .sections:
      let current = currentSection.flatMap(rows.row(ofSection:))
      guard let target = step(in: rows.sections.count, from: current, before: 0, by: steps) else { return }
      jump(toSection: rows.sections[target])
    case .speakers: movePerson(by: steps)
    case .quotations:
      let current = currentQuotation.flatMap(rows.row(ofQuotation:))
      guard let target = step(in: rows.quotations.count, from: current, before: 0, by: steps) else { return }
      jump(toQuotation: rows.quotations[target])
    }
  }

  /// Whether the place is in a quotation of theirs.
  func isAtQuotation(of person: Int) -> Bool {
    guard let quotation = currentQuotation.flatMap({ article?.quotations[$0] }) else { return false }
    return quotation.range.contains(place) && quotation.speakers.contains(person)
  }

  private mutating func selectItem() {
    switch focus {
    case .article: break
    case .sections: if let section = currentSection { jump(toSection: section) }
    case .speakers:
      // Whoever walked on to a later quotation of theirs reads on from that one.
      if let person = currentPerson, !isAtQuotation(of: person) { choose(person: person) }
    case .quotations: if let quotation = currentQuotation { jump(toQuotation: quotation) }
    }
    let chosen = chosenPerson
    setFocus(.article)
    show(place)
    chosenPerson = chosen
  }

  private mutating func updatePopup(_ action: Action, times: Int) -> [Effect]? {
    if case .themes(let choice) = popup { return updateThemes(choice, action, times: times) }
    if case .dossier(let dossier) = popup { return updateDossier(dossier, action, times: times) }
    if case .help(let view) = popup { return updateHelp(view, action, times: times) }
    if case .palette(let palette) = popup { return updatePalette(palette, action, times: times) }
    switch action {
    case .selectItem, .openHere, .followLink, .showFootnote:
      let open = popup
      popup = nil
      if case .link(let link) = open { return openLink(link) }
      if case .footnote(let number) = open, action != .showFootnote, let start = footnoteStart(number) {
        jump(to: start)
      }
      return []
    case .quit, .cancel, .help, .whyThisSpeaker:
      popup = nil
      return []
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .articleStart, .articleEnd:
      guard case .why(let quotation, let scroll) = popup else { return [] }
      let rows: [Action: Int] = [
        .lineDown: times, .lineUp: -times, .halfPageDown: 4 * times, .halfPageUp: -4 * times, .pageDown: 8 * times,
        .pageUp: -8 * times, .articleStart: -1000, .articleEnd: 1000,
      ]
      scrollEvidence(of: quotation, from: scroll, by: rows[action] ?? 0)
    case .nextLink, .previousLink:
      guard case .link = popup else { return [] }
      moveLink(by: action == .nextLink ? times : -times)
      followLink()
    case .nextFootnote, .previousFootnote:
      guard case .footnote = popup else { return [] }
      moveFootnote(by: action == .nextFootnote ? times : -times)
      showFootnote()
    case .nextQuotation, .previousQuotation, .nextSameSpeaker, .previousSameSpeaker:
      // The evidence walks along with the quotations.
      guard case .why = popup else { return [] }
      popup = nil
      let effects = update(action, count: times)
      if let quotation = currentQuotation { popup = .why(quotation: quotation) }
      return effects
    case .redraw, .suspend, .nextTheme: return nil
    default:
      popup = nil
      return nil
    }
    return []
  }

  private mutating func openLink(_ link: Int) -> [Effect] {
    guard let (address, mayOpen) = address(ofLink: link) else { return [] }
    guard mayOpen else {
      tell(.onlyWebAndMail, isError: true)
      return []
    }
    return [.open(address)]
  }
}
