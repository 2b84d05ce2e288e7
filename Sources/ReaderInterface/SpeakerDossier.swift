import DocumentModel
import Keybindings
import ScreenFrame
import SpeechAttribution

/// Who a person is, and every place where they speak or are named.
package struct SpeakerDossier: Sendable, Equatable {
  struct Place: Sendable, Equatable {
    let range: TextRange
    /// The quotation that is said there; nothing where the person is only named.
    let quotation: Int?
  }

  /// Speakers first, then those only mentioned.
  let person: Int
  /// In the order of the text.
  let places: [Place]
  package internal(set) var selected = 0
}

extension State {
  /// Opens on the speaker that is selected, at the place nearest to where one reads.
  mutating func openDossier() {
    guard let current = currentPerson else {
      tell(currentQuotation == nil ? .noSpeakerHere : .speakerIsUnknown)
      return
    }
    openDossier(of: current)
  }

  private mutating func openDossier(of index: Int) {
    guard let person = person(index), let article else { return }
    var places = person.quotations.map {
      SpeakerDossier.Place(range: article.quotations[$0].range, quotation: $0)
    }
    places += person.mentions.map { SpeakerDossier.Place(range: $0, quotation: nil) }
    places.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    var dossier = SpeakerDossier(person: index, places: places)
    dossier.selected = max(0, places.partitioningIndex { $0.range.start > place } - 1)
    popup = .dossier(dossier)
  }

  mutating func updateDossier(_ dossier: SpeakerDossier, _ action: Action, times: Int) -> [Effect]? {
    let page = max(1, dossierRows(dossier) - 1)
    switch action {
    case .lineDown: select(dossier.selected + times, in: dossier)
    case .lineUp: select(dossier.selected - times, in: dossier)
    case .pageDown, .halfPageDown: select(dossier.selected + times * page, in: dossier)
    case .pageUp, .halfPageUp: select(dossier.selected - times * page, in: dossier)
    case .articleStart: select(0, in: dossier)
    case .articleEnd: select(dossier.places.count - 1, in: dossier)
    case .nextSameSpeaker, .nextQuotation, .nextMention:
      selectNext(in: dossier, isQuotation: action != .nextMention, forward: true)
    case .previousSameSpeaker, .previousQuotation, .previousMention:
      selectNext(in: dossier, isQuotation: action != .previousMention, forward: false)
    case .nextSpeaker, .previousSpeaker:
      let row = rows.row(ofPerson: dossier.person) ?? 0
      let wanted = row + (action == .nextSpeaker ? times : -times)
      if rows.people.indices.contains(wanted) { openDossier(of: rows.people[wanted]) }
    case .selectItem, .openHere:
      popup = nil
      if dossier.places.indices.contains(dossier.selected) { go(to: dossier.places[dossier.selected], of: dossier) }
    case .onlyThisSpeaker:
      popup = nil
      onlySpeaker = dossier.person < article?.speakers.count ?? 0 ? dossier.person : nil
    case .cancel, .quit, .help, .speakerDossier: popup = nil
    case .redraw, .suspend, .nextTheme: return nil
    default: break
    }
    return []
  }

  mutating func select(_ wanted: Int, in dossier: SpeakerDossier) {
    var dossier = dossier
    dossier.selected = max(0, min(wanted, dossier.places.count - 1))
    popup = .dossier(dossier)
  }

  private mutating func selectNext(in dossier: SpeakerDossier, isQuotation: Bool, forward: Bool) {
    let others =
      forward
      ? Array(dossier.selected + 1..<max(dossier.selected + 1, dossier.places.count))
      : (0..<dossier.selected).reversed()
    if let found = others.first(where: { (dossier.places[$0].quotation != nil) == isQuotation }) {
      select(found, in: dossier)
    }
  }

  private mutating func go(to target: SpeakerDossier.Place, of dossier: SpeakerDossier) {
    setFocus(.article)
    if let quotation = target.quotation {
      jump(toQuotation: quotation)
    } else {
      jump(to: target.range.start, through: target.range.end)
    }
    chosenPerson = (dossier.person, place)
  }

  // MARK: - Showing

  /// Rows of the list of places.
  func dossierRows(_ dossier: SpeakerDossier) -> Int {
    max(1, min(size.rows - 5 - dossierHead(dossier).count, 16, dossier.places.count))
  }

  /// Who the person is, above the list.
  func dossierHead(_ dossier: SpeakerDossier) -> [PopupLine] {
    guard let person = person(dossier.person), let index else { return [] }
    var lines: [PopupLine] = []
    func add(_ key: Phrase, _ words: String?) {
      if let words, !words.isEmpty, words != person.name {
        lines.append(PopupLine(key: self.words(key), words: oneLine(words)))
      }
    }
    add(.role, person.role)
    add(.ofBody, person.affiliation)
    add(.alsoCalled, person.aliases.filter { $0 != person.name && $0 != person.role }.joined(separator: ", "))
    if dossier.person < index.shares.count {
      let count = person.quotations.count
      let words = index.words[dossier.person]
      let share = Int((index.shares[dossier.person] * 100).rounded())
      add(.says, self.words(.said(quotations: count, words: words, percent: share)))
    } else {
      add(.says, self.words(.nothingInThisArticle))
    }
    // The places matter most where there is little room.
    return Array(folded(lines, width: PopupWidth.text).suffix(max(0, size.rows - 8)))
  }

  /// A place in the list: how far into the article it lies, and the words said, or the sentence that names the person.
  func dossierLine(_ place: SpeakerDossier.Place) -> PopupLine {
    let key = language.percent(percent(of: place.range.start))
    let text = document.text
    let most = 200
    if let quotation = place.quotation {
      let words = text[
        TextRange(place.range.start, text.boundary(atOrBefore: min(place.range.end, place.range.start + most)))]
      return PopupLine(key: key, words: (isLinear ? "" : "▌") + "\(quotation + 1) " + oneLine(words))
    }
    let start = max(contextStart(of: place.range), TextOffset.zero)
    let paragraph = document.blockIndex(at: place.range.start).map { document.blocks[$0].range.end }
    let end = text.boundary(atOrBefore: min(paragraph ?? TextOffset(text.count), place.range.end + most))
    let before = "  … " + oneLine(text[TextRange(start, place.range.start)])
    let name = oneLine(text[place.range])
    let words = before + name + oneLine(text[TextRange(place.range.end, end)])
    return PopupLine(key: key, words: words, emphasis: before.count..<before.count + name.count)
  }

  /// A few words before a mention, in its paragraph.
  private func contextStart(of mention: TextRange) -> TextOffset {
    let bytes = document.text.bytes
    let block = document.blockIndex(at: mention.start).map { document.blocks[$0].range.start.utf8 } ?? 0
    var start = mention.start.utf8
    var spaces = 0
    while start > block, mention.start.utf8 - start < 40 {
      if bytes[start - 1] == 0x20 || bytes[start - 1] == 0x0A {
        spaces += 1
        if spaces > 3 { return TextOffset(start) }
      }
      start -= 1
    }
    return start == block ? TextOffset(block) : mention.start
  }
}
