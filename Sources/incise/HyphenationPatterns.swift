import Glibc
import TextLayout

/// The file of a language's hyphenation patterns, where distributions install them.
struct HyphenationPatterns {
  private let language: String
  private let path: String

  private static let folder = "/usr/share/hyphen"

  /// Nothing when no patterns of the language are installed.
  ///
  /// - Parameter language: a BCP 47 code; it may come from an article, so that it is not trusted.
  init?(for language: String) {
    let parts = language.split { $0 == "-" || $0 == "_" }.map(String.init)
    guard let base = parts.first?.lowercased(), parts.allSatisfy(Self.isPlain) else { return nil }
    var names = parts.dropFirst().filter { $0.count == 2 }.map { "\(base)_\($0.uppercased())" }
    if base == "en" { names.append("en_US") }
    names += [base, "\(base)_\(base.uppercased())"]
    for name in names {
      let path = "\(Self.folder)/hyph_\(name).dic"
      if access(path, R_OK) == 0 {
        self.language = name
        self.path = path
        return
      }
    }
    return nil
  }

  /// Whether they are read within a frame or so.
  var isSmall: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size < 200_000
  }

  func load() -> Hyphenator? { Hyphenator(language: language, path: path) }

  private static func isPlain(_ part: String) -> Bool {
    part.utf8.count <= 8
      && part.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
  }
}
