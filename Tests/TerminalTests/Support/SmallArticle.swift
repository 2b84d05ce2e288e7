import Testing

/// An article so small that whole screens of it can be written down: two speakers, five quotations, a link, a note.
enum SmallArticle {
  static let text = """
    # The clock of Marlow

    *By Ann Reed, 3 May 2024*

    The clock stopped in March. “It is the spring,” said Tom Webb, the keeper. “It broke at noon.”

    ## The repair

    “We have no money,” said Mary Stone, the mayor. Nobody laughed. “None at all,” she added.

    The [report](https://example.org/report) names a price.[^1] The élite of the town will not pay it.

    ## The wait

    “I can wait,” said Tom Webb. Elite clubs, the elite and the clock wait with him.

    [^1]: Nine hundred pounds.

    """

  /// Opens it, waits until its speakers are known and goes to the first quotation.
  static func open(
    _ arguments: [String] = [], size: TerminalSession.Size = .init(90, 22), environment: [String: String] = [:]
  ) throws -> TerminalSession {
    let path = try TestFiles.file("clock.md", text)
    let session = try Reader.open(["read"] + arguments + [path], size: size, environment: environment)
    try session.wait(forStatus: "1/5")
    session.send("]q")
    try session.wait("the first quotation") { session in
      session.statusLine.contains("1/5") && !["next", "suivante"].contains { session.statusLine.contains($0) }
    }
    return session
  }

  /// Opens it with a configuration of its own.
  static func open(config: String, size: TerminalSession.Size = .init(90, 22)) throws -> TerminalSession {
    let path = try TestFiles.file("small-article-\(config.utf8.count).toml", config)
    return try open(size: size, environment: ["INCISE_CONFIG": path])
  }
}

extension TerminalSession {
  /// Waits for a whole screen, spaces that don't break written as others; a failure shows both.
  func wait(forScreen picture: String) throws {
    let rows = picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try wait("this screen:\(Screen(rows: rows))") {
      $0.screen.rows.map { $0.replacing("\u{A0}", with: " ") } == rows
    }
  }

  /// Closes what is open over the article.
  func escape() throws {
    send("\u{1B}")
    try wait("no popup") { !$0.screen.contains("╭") }
  }
}
