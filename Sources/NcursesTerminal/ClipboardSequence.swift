/// The sequence that gives a terminal words for its clipboard: OSC 52 (xterm's "Manipulate Selection Data").
package enum ClipboardSequence {
  /// Bytes of words that are sent: terminals take a few kilobytes to 100, and more would hold up the screen.
  package static let limit = 96 << 10

  /// Nothing for what is too long.
  package static func bytes(for words: String) -> String? {
    let words = Array(words.utf8)
    guard words.count <= limit else { return nil }
    return "\u{1B}]52;c;" + Base64.encode(words) + "\u{1B}\\"
  }
}
