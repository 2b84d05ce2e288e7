import DocumentFormats
import DocumentModel
import Glibc
import Keybindings
import NcursesTerminal
import ReaderInterface
import ReaderSettings
import ScreenFrame
import SpeechAttribution
import Synchronization
import TextLayout
import TextSearch
import Theming

/// What config.toml said when it was last understood.
private final class KnownSettings {
  var settings = ReaderSettings()
}

private func analysis(of document: Document, number: Int) -> Message {
  .analysed(ArticleIndex(attribute(document), in: document), of: number)
}

/// The reader's loop: events in, state, frame out; and the effects, which only it performs.
struct ReaderSession {
  private let opened: OpenSource
  private let terminalType: String
  /// The keymap that the command line names.
  private let keymapName: String?
  /// The theme that the command line names.
  private let themeName: String?
  /// Asked for on the command line, whatever the settings say.
  private let isLinear: Bool
  let mailbox: Mailbox
  let copies = CopyQueue()
  private let latestSearch = LatestSearch()
  private let known = KnownSettings()
  private let knownSource = KnownSource()

  /// What is read, shown and analysed before anything else; larger sources go on behind the first frame.
  private static let headSize = 192 << 10
  /// Bytes of a pipe behind the last safe cut from which lines are shown that may yet turn out to be something else.
  private static let longBlock = 400
  /// Milliseconds that the first frame waits for a pipe.
  private static let patience = 100
  /// Up to here the analysis takes less than a frame does, and nobody waits for it.
  private static let analysedAtOnce = 48 << 10

  init(
    _ opened: OpenSource, terminalType: String, keymapName: String? = nil, themeName: String? = nil,
    isLinear: Bool = false
  ) throws(Failure) {
    self.opened = opened
    self.keymapName = keymapName
    self.themeName = themeName
    self.isLinear = isLinear
    self.terminalType = terminalType
    mailbox = try Mailbox()
  }

  static func canDraw(on type: String) -> Bool { Terminal.knows(type) }
  static func hasDescription(of type: String) -> Bool { Terminal.isDescribed(type) }

  func run() throws(Failure) {
    var notices: [Sentence] = []
    let settings = Settings.load(notices: &notices)
    known.settings = settings
    let keymap = Settings.keymap(settings, named: keymapName, notices: &notices)
    let theme =
      themeName.map { Settings.theme(named: $0, notices: &notices) } ?? Settings.theme(settings, notices: &notices)

    var head: [UInt8] = []
    let document = try readHead(&head)

    let keys = try keyDescriptor()
    Environment.setLocale()
    var terminal: Terminal
    do {
      terminal = try Terminal(input: keys, output: 1, type: terminalType, environment: Environment.value)
    } catch {
      throw Failure("TERM=\(terminalType)", "the terminal can't be opened", .inputOutput)
    }
    var state = State(
      document: document, sourceName: opened.source.shortName, size: terminal.size, keymap: keymap, theme: theme,
      colorDepth: terminal.colorDepth, locale: Environment.language,
      letterOrder: LetterOrder.detect(environment: Environment.value))
    state.apply(settings)
    if isLinear { state.setLinear(true) }
    if themeName != nil { state.keepTheme() }
    analyseFirst(document, &state)
    if isWebPage(head) { notices.append(.phrase(.isWebPage)) }
    if let told = Sentence.first(of: notices) { state.receive(.failed(told)) }
    // Asked for by the settings, it is there with the first frame: else its lines would jump.
    if let language = state.takeHyphenation() { loadHyphenator(language, &state) }
    // Before whoever sees the frame can change a file.
    watchFiles()
    terminal.orderLetters(state.letterOrder != .logical)
    terminal.show(draw(state))
    // Only now: the first frame waits for nothing it doesn't show.
    if document.isComplete { knownSource.remember(head, reading: state.reading) }
    if ReaderMemory.begin() { state.greet() }
    ReaderMemory.open(for: opened.source)?.restore(&state)
    state.apply(settings)
    if isLinear { state.setLinear(true) }
    let died = loop(&state, &terminal)
    let lost = ReaderMemory.keep(state, of: opened.source)
    // The terminal must be itself again before a word is said on it, and before the signal ends the process.
    _ = consume terminal
    if let lost { complain(lost.line) }
    if died > 0 { Terminal.die(by: died) }
    // A slow input that turned out to be no article ends as a fast one does.
    if state.reading == 0, let failure = knownSource.failure { throw failure }
  }

  /// What is shown at once: a small source whole, of a larger one or a slow one the beginning, while a thread reads on.
  private func readHead(_ head: inout [UInt8]) throws(Failure) -> Document {
    let patience = !opened.isRegular ? Self.patience : nil
    guard try opened.read(into: &head, atMost: Self.headSize + 1, patience: patience) else {
      return try load(head, from: opened.source)
    }
    let document =
      opened.isRegular
      ? try Self.beginning(head, of: opened.source)
      : try load(Array(head[..<Self.lastCut(head)]), from: opened.source, isComplete: false)
    readOn(head, isWebPage: isWebPage(head))
    return document
  }

  /// The article as far as it has come.
  private static func beginning(_ bytes: [UInt8], of source: Source) throws(Failure) -> Document {
    try load(Array(bytes[..<cut(bytes)]), from: source, isComplete: false)
  }

  /// Where what has come of a pipe is cut: before its last block where that is known to be one, else behind its last line;
  /// 0 where there is none.
  private static func lastCut(_ bytes: [UInt8]) -> Int {
    // Lines can't be told by a byte where a character is two.
    if bytes.prefix(64).contains(0) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return 0
    }
    let safe = lastHeadLength(of: bytes) ?? 0
    guard safe == 0 || bytes.count - safe > longBlock, let end = bytes.lastIndex(of: 0x0A), end >= safe else {
      return safe
    }
    return end + 1
  }

  private func analyseFirst(_ document: Document, _ state: inout State) {
    // Of a pipe that has sent nothing yet nobody knows whether anybody speaks.
    guard document.isComplete || document.text.count > 0 else { return }
    if document.text.count <= Self.analysedAtOnce {
      state.receive(analysis(of: document, number: state.documentNumber))
    } else {
      analyse(state)
    }
  }

  private func watchFiles() {
    FileWatch.start(article: opened.isRegular ? opened.source.path : nil) { [mailbox, opened, knownSource] changes in
      if changes.contains(.configuration) { mailbox.post(.configurationChanged) }
      if changes.contains(.article), knownSource.isOld(opened.source) { mailbox.post(.sourceChanged) }
    }
  }

  /// Answers the signal that ended the loop, or 0.
  private func loop(_ state: inout State, _ terminal: inout Terminal) -> Int32 {
    var isStale = true
    var hasAsked = false
    while true {
      // A held key never lags: what is typed is worked off before the screen is painted.
      if isStale, !terminal.hasInput() {
        terminal.useMouse(state.usesMouse)
        terminal.orderLetters(state.letterOrder != .logical)
        terminal.show(draw(state))
        isStale = false
        // Once nothing waits: answers must not mix with what was typed before, which may end the reader at once.
        if !hasAsked {
          hasAsked = true
          terminal.askForKeys()
          askForGround(state, &terminal)
        }
      }
      switch terminal.nextEvent(wakeUp: mailbox.bell, timeout: state.wantsPause ? State.pauseLength : -1) {
      case .key(let key):
        for effect in state.press(key) where perform(effect, &state, &terminal) { return 0 }
        isStale = true
      case .pasted(let text):
        state.paste(text)
        isStale = true
      case .answered(let answer):
        guard let ground = answer.ground else { break }
        stand(on: ground, &state)
        isStale = true
      case .mouse(let event):
        for effect in state.mouse(event) where perform(effect, &state, &terminal) { return 0 }
        isStale = true
      case .resized(let size):
        state.resize(to: size)
        isStale = true
      case .wokenUp:
        for message in mailbox.take() {
          state.receive(message)
          switch message {
          case .grown(_, let reading), .replaced(_, let reading):
            guard reading == state.reading else { break }
            analyse(state)
            ReaderMemory.open(for: opened.source)?.restorePlaces(&state)
          case .configurationChanged:
            takeConfiguration(&state)
            askForGround(state, &terminal)
          case .analysed, .found, .hyphenates, .failed, .themed, .themes, .notice, .sourceChanged: break
          }
        }
        isStale = true
      case .signal(let number): return number
      case .timedOut:
        guard state.wantsPause else { break }
        for effect in state.pause() where perform(effect, &state, &terminal) { return 0 }
        isStale = true
      }
      if let wanted = state.takeSearch() { search(wanted) }
      if let language = state.takeHyphenation() { loadHyphenator(language) }
    }
  }

  /// Performs one effect; true when the reader is to end.
  private func perform(_ effect: Effect, _ state: inout State, _ terminal: inout Terminal) -> Bool {
    switch effect {
    case .quit: return true
    case .suspend:
      terminal.suspend()
      state.resize(to: terminal.size)
    case .redraw: terminal.forget()
    case .copy(let copied): copy(copied, &state, &terminal)
    case .nextTheme:
      let names = Settings.themeNames()
      let next = names.firstIndex(of: state.theme.name).map { names[($0 + 1) % names.count] } ?? names[0]
      take(theme: next, &state)
    case .keepSettings: keepSettings(state).map { state.receive($0) }
    case .listThemes: state.receive(.themes(Settings.themeNames()))
    case .theme(let name): take(theme: name, &state)
    case .reload(let reading): reload(&state, reading)
    case .open(let address): open(address, &state, &terminal)
    }
    return false
  }

  /// Reads the user's files again.
  private func takeConfiguration(_ state: inout State) {
    var notices: [Sentence] = []
    var settings = Settings.load(notices: &notices)
    // While a file is being written and means nothing yet, what it said before holds.
    if !notices.isEmpty, settings.told.isEmpty { settings = known.settings }
    known.settings = settings
    state.take(
      Settings.keymap(settings, named: keymapName, inForce: state.dispatcher.keymap, notices: &notices))
    if !state.isThemeChosen {
      state.take(Settings.theme(settings, ground: state.ground, inForce: state.theme, notices: &notices))
    }
    state.apply(settings)
    if isLinear { state.setLinear(true) }
    if let told = Sentence.first(of: notices) { state.receive(.failed(told)) } else { state.forgetError() }
  }

  private func keepSettings(_ state: State) -> Message? {
    guard let path = ConfigurationFile.path else { return .failed(.phrase(.noFolderForSettings)) }
    var notices: [Sentence] = []
    let values = state.settingsToKeep(beside: Settings.load(notices: &notices))
    // A file that is not understood is its user's to mend first: a line at its end could mean something else.
    if let first = notices.first { return .failed(first) }
    guard !values.isEmpty else { return .notice(.phrase(.nothingChanged)) }
    do throws(Failure) {
      let old: String
      if access(path, F_OK) == 0 {
        do { old = String(decoding: try Source(path).open().readAll(), as: UTF8.self) } catch {
          return .failed(.cantBeRead(path))
        }
      } else {
        old = SettingsFile.template(in: state.language)
      }
      try ConfigurationFile.write(SettingsFile.keeping(values, in: old), to: path)
      return .notice(.settingsKept(file: path, names: values.map(\.setting.rawValue)))
    } catch {
      return .failed(error.sentence)
    }
  }

  private func open(_ address: String, _ state: inout State, _ terminal: inout Terminal) {
    if let program = LinkOpener.open(address) {
      state.receive(.notice(.openedWith(program)))
    } else {
      copy(Copied(address, what: .theAddressForLackOfBrowser), &state, &terminal)
    }
  }

  private func take(theme name: String, _ state: inout State) {
    var notices: [Sentence] = []
    state.receive(.themed(Settings.theme(named: name, notices: &notices)))
    if let first = notices.first { state.receive(.failed(first)) }
  }

  /// Where the head of a larger source ends: between blocks, else between lines or words.
  private static func cut(_ head: [UInt8]) -> Int {
    let safe = headLength(of: head, atLeast: headSize / 2)
    if safe < head.count { return safe }
    return (head.lastIndex(of: 0x0A) ?? head.lastIndex(of: 0x20)).map { $0 + 1 }
      ?? head.lastIndex { $0 & 0xC0 != 0x80 } ?? head.count
  }

  // MARK: - Work behind the screen

  private func readOn(_ head: [UInt8], isWebPage isKnown: Bool) {
    let (opened, mailbox, knownSource) = (opened, mailbox, knownSource)
    inBackground {
      var bytes = head
      var shown = opened.isRegular ? 0 : Self.lastCut(bytes)
      do {
        // A pipe may take its time, or never end: what has come is shown now and then, the more seldom the more it is.
        func patience() -> Int? { !opened.isRegular ? 2 * Self.patience + bytes.count / 10_000 : nil }
        var isTold = isKnown
        func tellWebPage() {
          guard !isTold, isWebPage(bytes) else { return }
          isTold = true
          mailbox.post(.failed(.phrase(.isWebPage)))
        }
        while try opened.read(into: &bytes, atMost: 1 << 26, patience: patience()) {
          guard !opened.isRegular, case let cut = Self.lastCut(bytes), cut > shown else { continue }
          shown = cut
          mailbox.post(.grown(try load(Array(bytes[..<cut]), from: opened.source, isComplete: false), reading: 0))
          tellWebPage()
        }
        knownSource.remember(bytes, reading: 0)
        mailbox.post(.grown(try load(bytes, from: opened.source), reading: 0))
        tellWebPage()
      } catch let failure as Failure {
        knownSource.fail(failure)
        // What came before is all that there will be of the article; of a file what is shown stays.
        let rest =
          (try? load(bytes, from: opened.source))
          ?? (opened.isRegular ? nil : try? load(Array(bytes[..<shown]), from: opened.source))
        if let rest { mailbox.post(.grown(rest, reading: 0)) }
        mailbox.post(.failed(failure.sentence))
      } catch {}
    }
  }

  private func analyse(_ state: State) {
    let (mailbox, document, number) = (mailbox, state.document, state.documentNumber)
    inBackground { mailbox.post(analysis(of: document, number: number)) }
  }

  /// German takes a second or two, the others a few milliseconds.
  private func loadHyphenator(_ language: String, _ state: inout State) {
    guard let patterns = HyphenationPatterns(for: language), patterns.isSmall else { return loadHyphenator(language) }
    state.receive(.hyphenates(patterns.load(), language: language))
  }

  private func loadHyphenator(_ language: String) {
    let mailbox = mailbox
    inBackground { mailbox.post(.hyphenates(HyphenationPatterns(for: language)?.load(), language: language)) }
  }

  private func search(_ wanted: WantedSearch) {
    let (mailbox, latest) = (mailbox, latestSearch)
    latest.number.store(wanted.generation, ordering: .relaxed)
    inBackground {
      let hits = wanted.job.hits { latest.number.load(ordering: .relaxed) != wanted.generation }
      mailbox.post(.found(hits, generation: wanted.generation))
    }
  }

  private func reload(_ state: inout State, _ reading: Int) {
    knownSource.look()
    guard opened.source.path != nil, opened.isRegular else {
      state.receive(.failed(.phrase(.inputCantBeReadAgain)))
      return
    }
    let (source, mailbox, knownSource) = (opened.source, mailbox, knownSource)
    inBackground {
      do {
        let bytes = try source.open().readAll()
        guard knownSource.isNews(bytes) else { return mailbox.post(.notice(.phrase(.readAgainUnchanged))) }
        let document = try load(bytes, from: source)
        knownSource.remember(bytes, reading: reading)
        mailbox.post(.replaced(document, reading: reading))
        // What was written while it was read.
        if knownSource.isOld(source) { mailbox.post(.sourceChanged) }
      } catch let failure as Failure {
        mailbox.post(.failed(failure.sentence))
      } catch {}
    }
  }

  /// The descriptor that keys come from: standard input, or the terminal itself when an article is piped in.
  private func keyDescriptor() throws(Failure) -> Int32 {
    if isatty(0) != 0 { return 0 }
    let descriptor = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(
        "terminal", "standard input is not a terminal and there is no /dev/tty to read keys from", .inputOutput)
    }
    return descriptor
  }
}
