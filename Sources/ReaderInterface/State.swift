package import DocumentModel
package import InterfaceWords
package import Keybindings
import ReaderSettings
package import ScreenFrame
package import SpeechAttribution
package import TextLayout
package import Theming

/// Which pane the keys go to.
package enum Pane: Int, CaseIterable, Sendable {
  case article, sections, speakers, quotations

  package var context: Context {
    switch self {
    case .article: .article
    case .sections: .sections
    case .speakers: .speakers
    case .quotations: .quotations
    }
  }

  /// The action that goes to the pane.
  var focusAction: Action {
    switch self {
    case .article: .focusArticle
    case .sections: .focusSections
    case .speakers: .focusSpeakers
    case .quotations: .focusQuotations
    }
  }
}

/// What lies over the panes.
package enum Popup: Sendable, Equatable {
  case help(HelpView)
  case palette(CommandPalette)
  /// Where a link leads: an index into the document's inlines.
  case link(Int)
  /// The words of the footnote of that number.
  case footnote(Int)
  /// The evidence for a quotation's speaker.
  case why(quotation: Int, scroll: Int = 0)
  case themes(ThemeChoice)
  case dossier(SpeakerDossier)
}

/// What the bottom line tells until the next key.
package struct Notice: Sendable, Equatable {
  package var words: String
  package var isError: Bool
  /// What doesn't fit into one row is cut; else it takes more of them, over the text.
  package var isOneRow: Bool
  package init(_ words: String, isError: Bool = false, isOneRow: Bool = false) {
    self.words = words
    self.isError = isError
    self.isOneRow = isOneRow
  }
}

/// Everything the reader is at one moment. `update` changes it, `draw` reads it.
package struct State {
  // What is read.
  package internal(set) var document: Document
  /// Nothing until the analysis has arrived.
  package internal(set) var index: ArticleIndex? {
    didSet {
      relist()
      if isLinear { announce() }
    }
  }
  /// The name that the bottom line shows; nothing for standard input.
  package let sourceName: String?

  /// The language of the locale, which holds unless another one is chosen.
  package let localeLanguage: InterfaceLanguage
  package internal(set) var chosenLanguage: InterfaceLanguage?

  // Where one is: one place in the text is the truth, and all panes follow it.
  package internal(set) var place: TextOffset = .zero
  /// The first line of the article pane.
  package internal(set) var top = Flow.start
  package internal(set) var trail = JumpTrail()
  var resumption = Resumption.unknown
  /// Which reading of the source this is: what still comes from an earlier one is dropped.
  package internal(set) var reading = 0
  /// The latest reading that was asked for.
  var lastReading = 0
  /// The number of the document, which each that comes has one of; the first of those that only append to each other; and
  /// the one that the analysis is of.
  package internal(set) var documentNumber = 0
  var firstDocument = 0
  var analysedDocument = -1
  /// What was where words were that the text has no longer.
  var lost = LostPlaces()
  /// The person chosen in the speakers pane (speakers first, then those only mentioned), as long as the place is where
  /// that choice led.
  var chosenPerson: (person: Int, place: TextOffset)?

  // How it is shown.
  package internal(set) var size: Size
  package internal(set) var focus = Pane.article
  /// The row of the place before the screen was resized: however often it is, the same size shows the same lines.
  var resizeRow: Int?
  /// The end was asked for while the source was still being read: it moves on with what comes.
  var followsEnd = false
  /// Whether the panes are wanted; nothing leaves it to the width of the screen.
  package internal(set) var wantsPanes: Bool?
  /// Columns the panes are given; nothing for the usual share.
  package internal(set) var paneWidth: Int?
  /// Columns of the text at most.
  package internal(set) var measure = State.usualMeasure
  /// Whether the lines of paragraphs end at the same column.
  package internal(set) var isJustified = false
  package internal(set) var hyphenation = Hyphenation.justified
  var hyphens = Hyphens()
  /// Rows a line takes, itself included.
  package internal(set) var lineSpacing = 1
  package internal(set) var paragraphStyle = ParagraphStyle.spaced
  package internal(set) var bidi = BidiSetting.auto
  /// The order of letters that suits the terminal.
  let terminalLetterOrder: LetterOrder
  /// For the ear and the braille line: one thing at a time, no lines or borders, who speaks stands in the text.
  package internal(set) var isLinear = false
  /// Pages are turned instead of scrolled, and nothing shows up by itself.
  package internal(set) var reducesMotion = false
  /// Who speaks, set before the quotations; made when it is wanted.
  var announcements: Insertions?
  /// Only this speaker: an index into the article's speakers.
  package internal(set) var onlySpeaker: Int? { didSet { if onlySpeaker != oldValue { relist() } } }
  package internal(set) var speakerOrder = SpeakerOrder.appearance { didSet { relist() } }
  package internal(set) var quotationOrder = QuotationOrder.place
  package internal(set) var filters = ListFilters()
  /// What the lists show.
  var rows = ListRows()
  package internal(set) var popup: Popup?
  package internal(set) var search = Search()
  package internal(set) var notice: Notice?
  /// Places named by a letter.
  var marks: [Unicode.Scalar: TextOffset] = [:]
  /// The next key names something instead of doing anything.
  var awaitedLetter: AwaitedLetter?
  /// Whether what is half typed has waited long enough to show what may follow.
  var hasPaused = false
  /// Whether clicks and the wheel come to the reader instead of being the terminal's.
  package internal(set) var usesMouse = false
  var grip: MouseGrip?
  /// The terminal's ground, as far as it has told.
  package var ground: Theme.Appearance?
  /// Whether the focused pane has the whole screen.
  package internal(set) var isZoomed = false
  package internal(set) var dispatcher: KeyDispatcher
  var hints: HintMemo
  package internal(set) var theme: Theme
  /// The theme was taken by hand, whatever the settings say.
  package internal(set) var isThemeChosen = false
  package let colorDepth: ColorDepth

  /// What config.toml sets, as it was last taken over.
  var toldSettings: Set<Setting> = []

  var memo: LayoutMemo
  let panesMemo = PanesMemo()
  /// Grows with each change of the document, its analysis or the theme.
  var revision = 0

  /// 66 to 76 columns read best; 72 is the habit of plain text.
  static let usualMeasure = 72

  package init(
    document: Document, sourceName: String?, size: Size, keymap: Keymap, theme: Theme, colorDepth: ColorDepth,
    locale: InterfaceLanguage = .english, letterOrder: LetterOrder = .visual
  ) {
    self.terminalLetterOrder = letterOrder
    self.document = document
    self.sourceName = sourceName
    self.localeLanguage = locale
    self.size = size
    self.hints = HintMemo(keymap)
    self.dispatcher = KeyDispatcher(keymap: keymap)
    self.theme = theme.adapted(to: colorDepth)
    self.colorDepth = colorDepth
    self.memo = LayoutMemo(document: document, options: .init(width: 1))
    self.memo = LayoutMemo(document: document, options: .init(width: arrangement.text.columns))
    relist()
  }

  package var article: Article? { index?.article }
  /// What the interface is in.
  package var language: InterfaceLanguage { chosenLanguage ?? localeLanguage }
  var flow: Flow { Flow(memo: memo) }

  /// The range of the text that the article pane shows.
  var visible: TextRange {
    let flow = flow
    guard !flow.isEmpty else { return TextRange(0, 0) }
    let last = flow.moved(top, by: max(0, arrangement.text.rows - 1)).line
    let end = flow.content(last)?.range.end ?? flow.offset(last)
    return TextRange(flow.offset(top), max(flow.offset(top), end))
  }

  /// Whether the last line is on the screen.
  package var isAtEnd: Bool { flow.isEmpty || flow.lastTop(rows: textRows) <= top }

  /// The section that the place lies in.
  package var currentSection: Int? { document.sectionIndex(at: place) }

  /// The quotation that the place selects.
  package var currentQuotation: Int? { quotation(visibleTo: visible.end) }

  func quotation(visibleTo end: TextOffset) -> Int? {
    index?.quotation(at: place, visibleTo: end) { isListed($0) }
  }

  /// The person that the speakers pane selects: speakers first, then those only mentioned.
  package var currentPerson: Int? { person(of: currentQuotation) }

  func person(of quotation: Int?) -> Int? {
    if let chosenPerson, chosenPerson.place == place { return chosenPerson.person }
    if let onlySpeaker { return onlySpeaker }
    return quotation.flatMap { article?.quotations[$0].speakers.first }
  }

  /// Whether a quotation is in the quotations pane: all are, or those of the only speaker.
  func isListed(_ quotation: Int) -> Bool {
    guard let onlySpeaker else { return true }
    return article?.quotations[quotation].speakers.contains(onlySpeaker) ?? false
  }

  /// The quotations to walk through, in the order of the text: all, or those of the only speaker.
  package var listedQuotations: [Int] {
    guard let article else { return [] }
    guard let onlySpeaker else { return Array(article.quotations.indices) }
    return article.speakers[onlySpeaker].quotations
  }

  /// The context that keys are looked up in.
  package var context: Context {
    if search.isTyping { return .search }
    if filters.editor != nil { return .prompt }
    switch popup {
    case .help: return .help
    case .palette: return .prompt
    // What takes no words keeps the keys of the pane below.
    default: return focus.context
    }
  }
}
