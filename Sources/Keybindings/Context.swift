/// Where a key is pressed. A key that a context doesn't bind is looked up in `global`, except where text is typed.
package enum Context: String, CaseIterable, Sendable {
  case global, article, sections, speakers, quotations, search, prompt, help

  /// Whether keys type text here: then only this context's own bindings hold and digits are no counts.
  package var takesText: Bool { self == .search || self == .prompt || self == .help }
}
