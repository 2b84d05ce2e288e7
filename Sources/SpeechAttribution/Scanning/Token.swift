/// A word, a number or a punctuation mark of one block.
struct Token {
  /// UTF-8 offsets into the document's text.
  var start: UInt32
  var end: UInt32
  /// The hash of the folded word; 0 for what is no word.
  var hash: UInt64
  var features: WordFeatures
  var kind: TokenKind
  var flags: TokenFlags

  @inline(__always) func has(_ features: WordFeatures) -> Bool { self.features.has(features) }
  @inline(__always) var isWord: Bool { kind == .word || kind == .clitic }
  @inline(__always) var isCapitalized: Bool { flags.contains(.capitalized) }
  @inline(__always) var startsSentence: Bool { flags.contains(.sentenceStart) }
  @inline(__always) var width: Int { Int(end - start) }
}

enum TokenKind: UInt8 {
  case word
  /// A pronoun hung on a verb («dit-il»); its token starts behind the hyphen.
  case clitic
  /// "'s".
  case possessive
  case number
  case comma
  case colon
  case semicolon
  case period
  case question
  case exclamation
  case ellipsis
  case dash
  case openBracket
  case closeBracket
  case openMark
  case closeMark
  case other
}

struct TokenFlags: OptionSet {
  let rawValue: UInt8
  static let capitalized = TokenFlags(rawValue: 1)
  static let allCapitals = TokenFlags(rawValue: 2)
  static let spaceBefore = TokenFlags(rawValue: 4)
  static let sentenceStart = TokenFlags(rawValue: 8)
  /// Stands in quotation marks (outermost marks themselves excluded).
  static let quoted = TokenFlags(rawValue: 16)
  static let lineFeedBefore = TokenFlags(rawValue: 32)
  /// Stands in round or square brackets.
  static let bracketed = TokenFlags(rawValue: 64)
}
