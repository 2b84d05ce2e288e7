internal import DocumentModel

/// One input format: how it is found and how it is read.
package struct Format: Sendable {
  /// What people call it in options and messages.
  package let name: String
  /// Endings of file names, lowercase, without the dot.
  package let extensions: [String]
  /// Whether a text whose name says nothing looks like this format; given the text's first kilobytes.
  let recognizes: @Sendable (ArraySlice<UInt8>) -> Bool
  /// Reads valid UTF-8; the flag says whether it is the whole source.
  let read: @Sendable ([UInt8], Bool) -> Document
}

/// The known formats. To add one: a file with its `Format`, and its name in `all`.
package enum FormatRegistry {
  /// The last one takes whatever no other recognizes.
  package static let all: [Format] = [.markdown, .plainText]

  package static func format(named name: String) throws(FormatError) -> Format {
    for format in all where format.name == name { return format }
    throw .unknownFormat(name)
  }

  /// The format that a file name's ending says, if it says one.
  static func format(forFileName name: String) -> Format? {
    let file = name.utf8.split(separator: UInt8(ascii: "/")).last ?? name.utf8[...]
    guard let dot = file.lastIndex(of: UInt8(ascii: ".")), dot != file.startIndex else { return nil }
    let ending = String(decoding: file[file.index(after: dot)...], as: UTF8.self).lowercased()
    return all.first { $0.extensions.contains(ending) }
  }

  /// The format of a text: as named, else as its file name says, else as it looks.
  static func format(of text: [UInt8], hint: SourceHint) throws(FormatError) -> Format {
    if let name = hint.format { return try format(named: name) }
    if let file = hint.name, let format = format(forFileName: file) { return format }
    let sample = text.prefix(sniffedBytes)
    return all.first { $0.recognizes(sample) } ?? .plainText
  }

  /// How much of a text decides its format.
  package static let sniffedBytes = 32 << 10
}

/// What is known about a source beside its bytes.
package struct SourceHint: Sendable, Equatable {
  /// The file's name or path; its ending may tell the format.
  package var name: String?
  /// A format's name, when it was said outright ("markdown", "text").
  package var format: String?

  package init(name: String? = nil, format: String? = nil) {
    self.name = name
    self.format = format
  }
}
