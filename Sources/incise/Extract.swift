import ArgumentParser
import ArticleRecords
import Glibc
import SpeechAttribution
import Synchronization

/// Prints the sections, speakers and quotations of articles for other programs.
struct Extract: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case json, jsonl, csv, markdown }

  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print an article's sections, speakers and quotations as JSON, CSV or Markdown.",
    discussion: """
      With --records, JSON Lines are read from standard input, each {"id": ..., "text": ... or "markdown": ..., \
      "language"?: ..., "url"?: ...}, and one line is written per record, in the order of the input, as it goes. A record that can't be read is answered by \
      {"id": ..., "error": ..., "line": ...}, and the rest goes on.
      """)

  @Option(help: "json, jsonl, csv or markdown; several sources need jsonl or csv.")
  var format: Format?

  @Flag(help: "Write the reading text too; all offsets count its Unicode scalars.")
  var text = false

  @Flag(help: "Read JSON Lines records from standard input.")
  var records = false

  @Option(help: "Threads to work with (1 to 256).")
  var jobs = 1

  @Argument(help: "Files, or - for standard input.")
  var sources: [String] = []

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs: a number from 1 to 256 is wanted") }
    if records {
      guard sources.isEmpty || sources == ["-"] else {
        throw ValidationError("--records reads standard input; name no source with it")
      }
      guard format == nil || format == .jsonl else { throw ValidationError("--records writes jsonl only") }
    } else {
      guard !sources.isEmpty else { throw ValidationError("name a source, or give --records") }
      guard sources.count == 1 || format == .jsonl || format == .csv else {
        throw ValidationError("several sources need --format jsonl or csv")
      }
      guard sources.count(where: { $0 == "-" }) < 2 else {
        throw ValidationError("standard input can be read only once")
      }
    }
  }

  func run() throws {
    if records { return try runRecords() }
    var header: [UInt8] = []
    if format == .csv { CSVReport.writeHeader(into: &header) }
    if !writeAll(1, header) { throw Failure.system("standard output") }
    var failed: Failure?
    try inOrder(sources, jobs: jobs, work: answer) { result in
      switch result {
      case .success(let answer):
        if let warning = answer.warning { complain(warning) }
        if !writeAll(1, answer.bytes) { throw Failure.system("standard output") }
      case .failure(let failure):
        // A source that can't be read doesn't stop the others.
        if sources.count == 1 { throw failure }
        complain(failure.line)
        failed = failed ?? failure
      }
    }
    if let failed { throw ExitCode(failed.status.rawValue) }
  }

  private struct Answer: Sendable {
    var bytes: [UInt8]
    /// The line for standard error.
    var warning: String?
  }

  /// What is printed for one source.
  private func answer(_ argument: String) -> Result<Answer, Failure> {
    let source = Source(argument)
    do throws(Failure) {
      let bytes = try source.open().readAll()
      let document = try load(bytes, from: source)
      let article = attribute(document)
      let name = source.path
      var output: [UInt8] = []
      switch format ?? .json {
      case .json:
        let options = ExtractOptions(includeText: text, isIndented: true)
        writeArticleJSON(document: document, article: article, source: name, options: options, into: &output)
      case .jsonl:
        let options = ExtractOptions(includeText: text)
        writeArticleJSON(document: document, article: article, source: name, options: options, into: &output)
      case .csv: CSVReport.writeRows(document: document, article: article, source: name, into: &output)
      case .markdown: writeMarkdownReport(document: document, article: article, source: name, into: &output)
      }
      return .success(Answer(bytes: output, warning: webPageWarning(bytes, from: source)))
    } catch {
      return .failure(error)
    }
  }

  private func runRecords() throws {
    // A reader that goes away ends the work; the shell's own SIGPIPE says so.
    let problem = Atomic<Int32>(0)
    let pipeline = RecordPipeline(options: ExtractOptions(includeText: text), jobs: jobs)
    let isWritten = pipeline.run { buffer in
      while true {
        let count = read(0, buffer.baseAddress, buffer.count)
        if count >= 0 { return count }
        if errno == EINTR { continue }
        problem.store(errno, ordering: .relaxed)
        return 0
      }
    } write: {
      writeAll(1, $0)
    }
    let code = problem.load(ordering: .relaxed)
    if code != 0 { throw Failure.system("standard input", code) }
    if !isWritten { throw Failure.system("standard output") }
  }
}
