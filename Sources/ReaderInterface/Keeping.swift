package import DocumentModel

/// Where the last reading of the article stopped.
enum Resumption: Sendable, Equatable {
  /// Nobody has looked yet, or it is not in the text as it is now.
  case unknown
  /// The bottom line offers to go there.
  case offered(TextOffset)
  /// There is none, or it was gone to or read past.
  case settled
}

extension State {
  static let leastPaneWidth = 12

  /// The numbers of the arrangement that are kept between readings; only what was changed is among them.
  package var keptArrangement: [String: Int] {
    var kept: [String: Int] = [:]
    if let wantsPanes { kept["panes"] = wantsPanes ? 1 : 0 }
    if let paneWidth { kept["pane-width"] = paneWidth }
    if measure != Self.usualMeasure { kept["measure"] = measure }
    if quotationOrder != .place { kept["quotation-order"] = quotationOrder.rawValue }
    if speakerOrder != .appearance { kept["speaker-order"] = speakerOrder.rawValue }
    return kept
  }

  /// Takes over the numbers of an earlier reading's arrangement; the settings win over them.
  package mutating func restore(arrangement kept: [String: Int]) {
    if let panes = kept["panes"] { wantsPanes = panes != 0 }
    if let width = kept["pane-width"] { paneWidth = max(Self.leastPaneWidth, min(200, width)) }
    if let measure = kept["measure"] { self.measure = max(20, min(200, measure)) }
    if let order = kept["speaker-order"] { speakerOrder = SpeakerOrder(rawValue: order) ?? .appearance }
    if let order = kept["quotation-order"] { quotationOrder = QuotationOrder(rawValue: order) ?? .place }
    relist()
    reflow()
  }

  /// Puts the searches of earlier readings before those of this one.
  package mutating func restore(searches: [String]) {
    search.history = Array(searches.suffix(Search.historyLimit)) + search.history
  }

  /// Where the last reading of this article stopped: the bottom line offers to go there. Reading begins at the start
  /// all the same, so that opening an article always shows the same screen.
  package mutating func offer(resume place: TextOffset) {
    resumption = place > .zero && place.utf8 < document.text.count ? .offered(place) : .settled
  }

  /// There is no place where a reading stopped.
  package mutating func settleResume() { resumption = .settled }

  /// Whether where the last reading stopped is still to be looked up.
  package var awaitsResume: Bool { resumption == .unknown }

  /// The place that is offered to go on at.
  var resume: TextOffset? { if case .offered(let place) = resumption { place } else { nil } }

  /// Whether nobody went on where the last reading stopped, nor beyond the first page: that place stays the one to go to.
  package var isOnlyLookedAt: Bool {
    switch resumption {
    case .settled: false
    case .offered(let resume): place < resume && isOnFirstPage(place)
    case .unknown: isOnFirstPage(place)
    }
  }

  func isOnFirstPage(_ place: TextOffset) -> Bool {
    !flow.isEmpty && flow.line(at: place) < flow.moved(Flow.start, by: textRows).line
  }

  /// The part of the text behind the place, in percent.
  package func percent(of place: TextOffset) -> Int {
    Int((Double(place.utf8) / Double(max(1, document.text.count)) * 100).rounded())
  }
}
