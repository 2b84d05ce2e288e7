import ArgumentParser
import DocumentFormats
import DocumentModel
import Glibc
import InterfaceWords
import ReaderInterface
import ReaderSettings
import SpeechAttribution
import TextLayout

/// Opens the reader, or prints the article when standard output is no terminal.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read an article, with its sections, speakers and quotations beside it.",
    discussion:
      "Where standard output is not a terminal, the article is printed as laid-out plain text; with --linear each"
      + " quotation has its speaker's name before it.")

  @Argument(help: "A file, or - for standard input.")
  var source: String?

  @Option(help: "Columns of the plain text (1 to 10000).")
  var width = usualWidth

  @Option(help: "A keymap's name: vi, less, emacs, arrows or one of yours.")
  var keys: String?

  @Option(help: "A theme's name; incise themes lists them.")
  var theme: String?

  @Flag(help: "For screen readers: one thing at a time, without panes or borders, speakers named in the text.")
  var linear = false

  private static let usualWidth = 80

  func validate() throws {
    guard (1...10_000).contains(width) else { throw ValidationError("--width: a number from 1 to 10000 is wanted") }
  }

  func run() throws { try Self.read(source, width: width, keymap: keys, theme: theme, isLinear: linear) }

  static func read(
    _ source: String?, width: Int = usualWidth, keymap: String? = nil, theme: String? = nil, isLinear: Bool = false
  ) throws {
    let opened = try Source(source).open()
    // Keys and article can't both come from the keyboard.
    guard !opened.isTerminal else {
      throw Failure("nothing to read", "name a file, or pipe an article in; incise --help tells more", .usage)
    }
    // A name that is mistyped is told wherever the article goes.
    if let keymap { try Settings.require(keymap, as: .keymap) }
    if let theme { try Settings.require(theme, as: .theme) }
    guard isatty(1) != 0 else { return try printPlain(opened, width: width, isLinear: isLinear) }
    let type = Environment.value("TERM") ?? ""
    guard ReaderSession.canDraw(on: type) else {
      let why =
        ReaderSession.hasDescription(of: type)
        ? "this terminal can't place its cursor" : "nothing is known of this terminal; TERM=xterm-256color suits most"
      try printPlain(opened, width: width, isLinear: isLinear)
      // Behind the text, where it is read.
      complain("incise: TERM=\(printable(type)): \(why); here is the plain text")
      return
    }
    try ReaderSession(opened, terminalType: type, keymapName: keymap, themeName: theme, isLinear: isLinear).run()
  }

  private static func printPlain(_ opened: OpenSource, width: Int, isLinear: Bool) throws {
    let bytes = try opened.readAll()
    if let warning = webPageWarning(bytes, from: opened.source) { complain(warning) }
    let document = try load(bytes, from: opened.source)
    var options = LayoutOptions(width: width)
    if isLinear {
      options.isLinear = true
      options.insertions = .speakers(of: attribute(document), in: document, Settings.language)
    }
    try PlainTextRenderer.render(document, options: options) { (bytes: [UInt8]) throws(Failure) in
      guard writeAll(1, bytes) else { throw .system("standard output") }
    }
  }
}

/// Whether a source begins as a page of the web does.
func isWebPage(_ head: [UInt8]) -> Bool {
  let start = head.prefix(400).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
  let words = String(decoding: start.prefix(14), as: UTF8.self).lowercased()
  return words.hasPrefix("<!doctype html") || words.hasPrefix("<html")
}

/// The line for standard error when the source of a web page is read as the text that it isn't.
func webPageWarning(_ bytes: [UInt8], from source: Source) -> String? {
  isWebPage(bytes) ? "incise: \(printable(source.name)): \(Phrase.isWebPage[.english])" : nil
}

/// The document of a source; an empty one has no words and no blocks.
func load(_ bytes: [UInt8], from source: Source, isComplete: Bool = true) throws(Failure) -> Document {
  do throws(FormatError) {
    return try readDocument(bytes, hint: SourceHint(name: source.path), isComplete: isComplete)
  } catch .empty {
    return Document(text: DocumentText(""), blocks: [], isComplete: isComplete)
  } catch {
    throw Failure(source.name, error.description, french: "ce n’est pas un texte", .undecodable)
  }
}
