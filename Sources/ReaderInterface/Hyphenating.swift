import DocumentModel
import SpeechAttribution
import TextLayout

/// When words are hyphenated.
package enum Hyphenation: String, CaseIterable, Sendable {
  case justified, always, never
}

/// What hyphenates, and what was asked for.
struct Hyphens: Sendable {
  var hyphenator: Hyphenator?
  /// The language last asked for.
  var asked: String?
}

extension State {
  /// How the text is set now.
  var layoutOptions: LayoutOptions {
    var options = LayoutOptions(
      width: arrangement.text.columns, frenchSpacing: memo.options.frenchSpacing, justified: isJustified,
      hyphenator: wantsHyphens ? hyphens.hyphenator : nil)
    options.indentsParagraphs = paragraphStyle == .indented
    options.isLinear = isLinear
    options.letterOrder = letterOrder
    options.insertions = isLinear ? announcements : nil
    return options
  }

  private var wantsHyphens: Bool {
    switch hyphenation {
    case .justified: isJustified
    case .always: true
    case .never: false
    }
  }

  /// The language whose patterns are wanted, once; a BCP 47 code.
  package mutating func takeHyphenation() -> String? {
    guard wantsHyphens else { return nil }
    let language = document.declaredLanguage ?? (article?.language ?? detectLanguage(document)).code
    guard language != hyphens.asked else { return nil }
    hyphens.asked = language
    return language
  }

  mutating func receive(_ hyphenator: Hyphenator?, for language: String) {
    guard language == hyphens.asked else { return }
    hyphens.hyphenator = hyphenator
    if hyphenator == nil, hyphenation == .always { tell(.noHyphenation(language: language)) }
    reflow()
  }

  mutating func toggleJustification() {
    isJustified.toggle()
    reflow()
    tell(isJustified ? .justified : .raggedRight)
  }

  mutating func toggleHyphenation() {
    hyphenation = wantsHyphens ? .never : .always
    reflow()
    tell(wantsHyphens ? .wordsHyphenated : .wordsWhole)
  }
}
