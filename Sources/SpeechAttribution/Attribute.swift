package import DocumentModel

/// Finds every quotation of a document and ties it to its speaker.
///
/// A pure function of the text and the language: no clock, no locale, no order of a hash table has a say.
/// - Parameter language: the article's language where the caller knows it; else it is declared or detected.
package func attribute(_ document: Document, language: Language? = nil) -> Article {
  var attributor = Attributor()
  return attributor.attribute(document, language: language)
}

/// Attributes article after article in the memory of the one before, as a stream of records needs it.
package struct Attributor: ~Copyable {
  private var memory = AnalyzerMemory()

  package init() {}

  /// The same as the function of this name.
  package mutating func attribute(_ document: Document, language: Language? = nil) -> Article {
    let declared = language ?? document.declaredLanguage.map { Language(code: String($0.prefix(2))) }
    let language = declared ?? detectLanguage(document)
    let pack = LanguagePack.of(language)
    return document.text.bytes.withUnsafeBufferPointer { buffer in
      ByteClass.table.withUnsafeBufferPointer { classes in
        guard let bytes = buffer.baseAddress, let table = classes.baseAddress, buffer.count < Int(Int32.max) else {
          return Article(language: pack.language)
        }
        var analyzer = Analyzer(
          bytes: bytes, count: buffer.count, classes: table, document: document, pack: pack, memory: &memory)
        analyzer.run()
        let article = analyzer.assemble()
        memory.swap(with: &analyzer)
        memory.clear()
        return article
      }
    }
  }
}
